//! The glossary as a page for translators who have only a browser: `locales/en/GLOSSARY.md`
//! within `public/translate/glossary.html`.

use std::fs;

use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};

use crate::workspace::Workspace;

/// Where the glossary stands in the page.
const PLACE: &str = "<!-- locales/en/GLOSSARY.md -->";

/// The page.
///
/// # Errors
/// The glossary or the page cannot be read, or the page has no place for it.
pub fn page(workspace: &Workspace) -> Result<String> {
    let read = |path: &str| {
        fs::read_to_string(workspace.root.join(path)).with_context(|| format!("cannot read {path}"))
    };
    let page = read("public/translate/glossary.html")?;
    let (before, after) = page
        .split_once(PLACE)
        .with_context(|| format!("public/translate/glossary.html lacks {PLACE}"))?;
    let glossary = read("locales/en/GLOSSARY.md")?;
    Ok([before, &written(&glossary), after].concat())
}

/// Markdown as HTML.
fn written(markdown: &str) -> String {
    let parsed = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut written = String::new();
    html::push_html(&mut written, parsed);
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glossary_is_a_page_with_its_headings_words_and_tables() {
        let page = page(&Workspace::find().unwrap()).unwrap();
        for part in [
            "<title>Glossary for translators</title>",
            "<h1>Glossary for translators</h1>",
            "<strong>care leaver</strong>",
            "<table>",
            "<code>(advocate)</code>",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert!(!page.contains("**") && !page.contains(PLACE));
    }
}
