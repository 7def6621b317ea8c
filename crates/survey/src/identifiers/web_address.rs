//! Web addresses: with `https://`, with `www.`, and bare ones with a well-known ending.

use super::domain;
use super::scan::{Scan, in_word, is_letter_or_digit};

/// Sites whose ending is also an English word; what follows the slash is somebody's.
const SHORT: [&str; 7] = [
    "t.me/",
    "wa.me/",
    "m.me/",
    "linktr.ee/",
    "youtu.be/",
    "bit.ly/",
    "fb.me/",
];

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    let mut scan = Scan::new(rest);
    if scan.word("https://") || scan.word("http://") {
        return tail(scan);
    }
    if in_word(before) {
        return None;
    }
    if scan.word("www.") || SHORT.into_iter().any(|site| scan.word(site)) {
        return tail(scan);
    }
    if !domain::well_known(&mut scan) {
        return None;
    }
    let mut tried = scan;
    if tried.one(|c| c == ':').is_some() && tried.digits() > 0 {
        scan = tried;
    }
    match scan.peek() {
        Some('/' | '?' | '#') => tail(scan).or(Some(scan.at())),
        _ => Some(scan.at()),
    }
}

/// The end of the address that goes on here: up to a space, without the full stop or
/// bracket of the sentence around it. None where nothing goes on.
fn tail(scan: Scan<'_>) -> Option<usize> {
    let mut end = scan;
    end.all(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '[' | ']' | '<' | '>' | '"'));
    let tail = &scan.rest()[..end.at() - scan.at()];
    let tail = tail.trim_end_matches(|c: char| !is_letter_or_digit(c) && c != '/');
    tail.contains(is_letter_or_digit)
        .then_some(scan.at() + tail.len())
}
