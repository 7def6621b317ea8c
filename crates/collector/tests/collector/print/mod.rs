//! The printable form: what stands on it, in which words, and what it never shows.

mod languages;
mod routing;
mod safety;
mod unknown;
mod whole;

use crate::support::{Running, World};

/// The form at this address, over `world`: its status and its HTML.
async fn page(world: &World, address: &str) -> (u16, String) {
    let server = Running::over(world).await;
    let reply = server.get(address).await;
    let status = reply.status().as_u16();
    let html = reply.text().await.unwrap();
    server.stop().await;
    (status, html)
}

/// The words of a page, as a person reads them: no tags, and none of the marks that keep
/// left-to-right and right-to-left apart. Where a block ends, a line ends.
fn words(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let mut words = String::new();
    let mut parts = body.split('<');
    words.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        if ["/p", "/li", "/h1", "/h2", "/h3"].contains(&tag) {
            words.push('\n');
        }
        words.push_str(text);
    }
    plain(&words)
}

/// A text as it reads: without isolating marks and without the escapes of HTML.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// The part of `words` about the question with this number: up to the next one.
fn question(words: &str, number: usize) -> &str {
    let start = words.find(&format!("\n{number}. ")).unwrap();
    let rest = &words[start + 1..];
    let end = rest.find(&format!("\n{}. ", number + 1));
    &rest[..end.map_or(rest.len(), |end| end + 1)]
}
