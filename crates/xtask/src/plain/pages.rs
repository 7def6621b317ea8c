//! The English texts page by page, as young people read them: each question with its hint,
//! its answers and what stands around it; each page that an answer leads to; and of the
//! interface each group of messages (`## …` in the Fluent files), which is a page or a part
//! of one. So no message is in no page.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use survey::instrument::{Instrument, Item, Kind};
use survey::texts::{TextId, topic_message};

use super::formula::sentences;
use crate::site::newest_of_each;
use crate::texts::SOURCE;
use crate::workspace::Workspace;

/// The texts that young people read in one place.
#[derive(Debug)]
pub struct Page {
    /// The id of the question or of the page; else the file and the group, `ui: Start page`.
    pub name: String,
    /// Its sentences; a label and an answer are one, too.
    pub sentences: Vec<String>,
    /// Those of its hint; none where it is no question or has no hint.
    pub hint: Vec<String>,
}

/// The texts of the English files.
#[derive(Default)]
pub struct English {
    /// By message and attribute.
    texts: BTreeMap<(String, Option<String>), String>,
    /// The messages in their order, each with the file and the group that it stands in.
    messages: Vec<(String, String)>,
}

impl English {
    /// Reads `locales/en/*.ftl`.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let folder = workspace.root.join("locales").join(SOURCE);
        let cannot_read = || format!("cannot read {}", workspace.relative(&folder));
        let mut english = Self::default();
        let mut files = fs::read_dir(&folder)
            .and_then(|files| {
                files
                    .map(|file| Ok(file?.path()))
                    .collect::<Result<Vec<_>, _>>()
            })
            .with_context(cannot_read)?;
        files.sort();
        for file in files {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            english.add(&name, fs::read_to_string(&file).with_context(cannot_read)?);
        }
        Ok(english)
    }

    /// Adds the `content` of the file `name`.
    pub fn add(&mut self, name: &str, content: String) {
        let mut page = name.to_owned();
        // What is not Fluent is a fault of its own, told by the check of the files.
        let resource = parser::parse(content).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let title = comment.content.first().map_or("", String::as_str);
                    let end = title.find([':', '.']).unwrap_or(title.len());
                    page = format!("{name}: {}", &title[..end]);
                }
                Entry::Message(message) => self.keep(&page, &message),
                _ => {}
            }
        }
    }

    fn keep(&mut self, page: &str, message: &Message<String>) {
        let id = &message.id.name;
        self.messages.push((id.clone(), page.to_owned()));
        if let Some(value) = &message.value {
            self.texts.insert((id.clone(), None), plain(value));
        }
        for attribute in &message.attributes {
            let key = (id.clone(), Some(attribute.id.name.clone()));
            self.texts.insert(key, plain(&attribute.value));
        }
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.messages.iter().any(|(message, _)| message == id)
    }

    fn text(&self, id: &TextId) -> Option<&str> {
        let key = (id.message.clone(), id.attribute.clone());
        self.texts.get(&key).map(String::as_str)
    }

    fn sentences_of(&self, ids: impl IntoIterator<Item = TextId>) -> Vec<String> {
        let texts = ids.into_iter().filter_map(|id| self.text(&id));
        texts.flat_map(sentences).map(str::to_owned).collect()
    }

    /// All texts of the message `id`.
    fn whole(&self, id: &str) -> Vec<String> {
        let texts = self.texts.iter().filter(|((message, _), _)| message == id);
        let found = texts.flat_map(|(_, text)| sentences(text));
        found.map(str::to_owned).collect()
    }

    /// The pages of `instruments`, then those of the interface without the messages `but`.
    pub fn pages(&self, instruments: &[Instrument], but: &[String]) -> Vec<Page> {
        let items = || instruments.iter().flat_map(Instrument::items);
        let mut pages: Vec<_> = items().map(|item| self.question(item)).collect();
        let turns = items().flat_map(|item| &item.turns);
        pages.extend(turns.map(|turn| Page {
            name: turn.page.to_string(),
            sentences: self.whole(turn.page.as_str()),
            hint: Vec::new(),
        }));
        let mut groups: Vec<Page> = Vec::new();
        for (message, group) in &self.messages {
            if but.contains(message) || pages.iter().any(|page| page.name == *message) {
                continue;
            }
            let words = self.whole(message);
            match groups.last_mut().filter(|page| page.name == *group) {
                Some(page) => page.sentences.extend(words),
                None => groups.push(Page {
                    name: group.clone(),
                    sentences: words,
                    hint: Vec::new(),
                }),
            }
        }
        pages.extend(groups);
        pages
    }

    fn question(&self, item: &Item) -> Page {
        let id = item.id.as_str();
        let own = |name: &str| TextId::attribute(id, name);
        let mut around = vec![TextId::value(id), own("hint")];
        match item.kind {
            Kind::Multiple(_) => around.push(TextId::value("multiple-hint")),
            Kind::Text { .. } => around.push(TextId::value("text-nobody-comes")),
            Kind::Scale { .. } => around.extend([own("low"), own("high")]),
            Kind::Single(_) => {}
        }
        if !item.support.is_empty() {
            around.push(TextId::value("support-line-summary"));
        }
        around.extend(
            item.support
                .iter()
                .map(|topic| TextId::value(topic_message(topic))),
        );
        let choices = item.choices().iter();
        let choices = choices.filter_map(|choice| {
            let mut texts = item.choice_texts(&choice.id);
            texts.find(|text| self.text(text).is_some())
        });
        around.extend(choices);
        Page {
            name: id.to_owned(),
            sentences: self.sentences_of(around),
            hint: self.sentences_of([own("hint")]),
        }
    }
}

/// The instruments that are asked, in their newest versions.
///
/// # Errors
/// One of them cannot be read.
pub fn instruments(workspace: &Workspace) -> Result<Vec<Instrument>> {
    let read = |file: PathBuf| {
        let name = workspace.relative(&file).to_string();
        let json = fs::read_to_string(&file).with_context(|| format!("cannot read {name}"))?;
        Instrument::from_json(&json).map_err(|error| anyhow!("{name}: {error}"))
    };
    newest_of_each(workspace)?.into_iter().map(read).collect()
}

/// A text without what is filled in, which is not ours: of forms for several numbers the
/// one for most of them.
fn plain(pattern: &Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => {
            let usual = variants.iter().find(|variant| variant.default);
            usual
                .map(|variant| plain(&variant.value))
                .unwrap_or_default()
        }
        PatternElement::Placeable { .. } => String::new(),
    });
    parts.collect()
}
