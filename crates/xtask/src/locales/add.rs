//! `cargo xtask locales add <file>`: puts a translation that came as one file, from the page
//! for translators, where it belongs: each message into the file that the English has it in.
//! What the language has already is replaced where the file has it, and stays where it has not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use translation::{Catalogue, is_code};

use super::new::list;
use crate::texts;
use crate::workspace::Workspace;

/// The first line of a file that the page has made; the code of the language follows.
const LANGUAGE_LINE: &str = "### Language: ";

/// Puts `file` where it belongs; gives what was done.
///
/// # Errors
/// The file cannot be read or does not say which language it is, or a file cannot be written.
pub fn add(workspace: &Workspace, file: &Path) -> Result<String> {
    let cannot_read = || format!("cannot read {}: it must be UTF-8", file.display());
    let content = fs::read_to_string(file).with_context(cannot_read)?;
    let code = language_of(&content, file)?;
    let incoming = Incoming::read(&content).with_context(|| file.display().to_string())?;
    let languages = texts::all(workspace)?;
    let english = &texts::source(&languages)?.catalogue;
    let folder = workspace.root.join("locales").join(&code);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create locales/{code}"))?;
    let mut taken = 0;
    for name in english.files() {
        let place = folder.join(name);
        let before = match place.exists() {
            true => fs::read_to_string(&place).with_context(|| format!("cannot read {name}"))?,
            false => String::new(),
        };
        let (after, count) = incoming.put_into(&before, name, english);
        if count > 0 {
            fs::write(&place, after).with_context(|| format!("cannot write {name}"))?;
        }
        taken += count;
    }
    list(workspace, &code)?;
    let mut said = format!("{taken} messages are in locales/{code}. See: cargo xtask locales");
    for id in incoming
        .messages
        .keys()
        .filter(|id| english.message(id).is_none())
    {
        said.push_str(&format!(
            "\nleft out, the English has no such message: {id}"
        ));
    }
    Ok(said)
}

/// The language that the file says it is, or else is named after.
fn language_of(content: &str, file: &Path) -> Result<String> {
    let first = content.trim_start_matches('\u{feff}').lines().next();
    let said = first.and_then(|line| line.strip_prefix(LANGUAGE_LINE));
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let code = said.unwrap_or(&name).trim();
    ensure!(
        is_code(code) && code != texts::SOURCE,
        "{} does not say which language it is: write “{LANGUAGE_LINE}so” as its first line, with \
         the code of the language",
        file.display()
    );
    Ok(code.to_owned())
}

/// What the file brings.
struct Incoming {
    messages: BTreeMap<String, Message<String>>,
    terms: Vec<Entry<String>>,
}

impl Incoming {
    fn read(content: &str) -> Result<Self> {
        let content = content.trim_start_matches('\u{feff}');
        let read = Catalogue::read("", [("line".to_owned(), content.to_owned())]);
        let Ok(resource) = parser::parse(content.to_owned()) else {
            let lines: Vec<_> = read.unread().map(ToString::to_string).collect();
            bail!("nothing was taken, because of this:\n{}", lines.join("\n"));
        };
        let mut incoming = Self {
            messages: BTreeMap::new(),
            terms: Vec::new(),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(mut message) => {
                    message.comment = None;
                    incoming.messages.insert(message.id.name.clone(), message);
                }
                Entry::Term(_) => incoming.terms.push(entry),
                _ => {}
            }
        }
        Ok(incoming)
    }

    /// `before`, the file `name` of the language, with the messages that belong there; and how
    /// many these are.
    fn put_into(&self, before: &str, name: &str, english: &Catalogue) -> (String, usize) {
        let before = parser::parse(before.to_owned()).unwrap_or_else(|(rest, _)| rest);
        let mut body = before.body;
        let is_new = body.is_empty();
        let (mut count, mut at, mut group) = (0, 0, None);
        for wanted in english.messages().filter(|message| message.file == name) {
            let there = body.iter().position(|entry| is_message(entry, &wanted.id));
            if let Some(incoming) = self.messages.get(&wanted.id) {
                if is_new
                    && wanted.group.is_some()
                    && group.replace(&wanted.group) != Some(&wanted.group)
                {
                    body.push(heading(wanted.group.as_deref().unwrap_or_default()));
                    at = body.len();
                }
                match there.and_then(|there| body.get_mut(there)) {
                    Some(Entry::Message(own)) => {
                        own.value.clone_from(&incoming.value);
                        own.attributes.clone_from(&incoming.attributes);
                    }
                    _ => body.insert(at, Entry::Message(incoming.clone())),
                }
                count += 1;
            }
            let there = body.iter().position(|entry| is_message(entry, &wanted.id));
            at = there.map_or(at, |there| there + 1);
        }
        if count > 0 && english.files().next() == Some(name) {
            let own: Vec<_> = self
                .terms
                .iter()
                .filter(|term| !body.contains(term))
                .cloned()
                .collect();
            body.splice(0..0, own);
        }
        // What cannot be read there stays, to be mended.
        let options = serializer::Options { with_junk: true };
        let file = serializer::serialize_with_options(&Resource { body }, options);
        (file, count)
    }
}

fn is_message(entry: &Entry<String>, id: &str) -> bool {
    matches!(entry, Entry::Message(message) if message.id.name == id)
}

fn heading(group: &str) -> Entry<String> {
    Entry::GroupComment(Comment {
        content: group.lines().map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const UI: &str =
        "## Start\n\n# A note.\none = One\ntwo = Two\n\n## End\n\nthree = Three\n    .hint = H\n";
    const YLBC: &str = "four = Four\n";

    fn english() -> Catalogue {
        let files = [("ui.ftl", UI), ("ylbc.ftl", YLBC)];
        Catalogue::read(
            "en",
            files.map(|(name, content)| (name.to_owned(), content.to_owned())),
        )
    }

    #[test]
    fn a_new_language_gets_the_files_and_headings_of_the_english() {
        let file = "### Language: so\nfour = Afar\nthree = Saddex\ntwo = Laba\nmore = X\n";
        let incoming = Incoming::read(file).unwrap();
        assert_eq!(
            incoming.put_into("", "ui.ftl", &english()),
            (
                "## Start\n\ntwo = Laba\n\n## End\n\nthree = Saddex\n".to_owned(),
                2
            )
        );
        assert_eq!(
            incoming.put_into("", "ylbc.ftl", &english()),
            ("four = Afar\n".to_owned(), 1)
        );
    }

    #[test]
    fn what_the_file_does_not_have_stays_with_its_comments() {
        let before = "### Ours\n\n# Note\none = Kow\n\n# Note\nthree = Seddex\n    .hint = T\n";
        let incoming = Incoming::read("two = Laba\nthree = Saddex\n").unwrap();
        let (after, count) = incoming.put_into(before, "ui.ftl", &english());
        assert_eq!(
            after,
            "### Ours\n\n# Note\none = Kow\ntwo = Laba\n# Note\nthree = Saddex\n"
        );
        assert_eq!(count, 2);
    }

    #[test]
    fn the_file_says_its_language_or_is_named_after_it() {
        let of = |content, file| language_of(content, Path::new(file)).ok();
        assert_eq!(
            of("\u{feff}### Language: so\n", "x.ftl").as_deref(),
            Some("so")
        );
        assert_eq!(of("one = Kow\n", "a/so.ftl").as_deref(), Some("so"));
        for file in ["translation.ftl", "en.ftl", "so (1).ftl"] {
            assert_eq!(of("one = Kow\n", file), None, "{file}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_nothing_is_taken() {
        let error = Incoming::read("one = Kow\ntwo = { $\n")
            .err()
            .unwrap()
            .to_string();
        assert!(error.contains("line, line 2, two: "), "{error}");
    }
}
