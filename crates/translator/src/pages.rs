//! The pages of the survey for who looks at a translation: which there are, how one gets to
//! each, and on which one a message stands.

use serde::Serialize;
use survey::instrument::{Shows, Then, Turn};
use survey::texts::{page_message, section_message, topic_message};
use survey::{Answer, Answers, Instrument, Item, Kind};

use crate::spots::{At, SPOTS, Spot};
use crate::ways;

const QUESTION: &str = "question:";
const ANSWER: &str = "answer:";

/// A page that can be seen.
#[derive(Serialize)]
pub struct Page {
    /// What it is called between page and preview: `start`, `question:pet`.
    pub id: String,
    /// What it is called by people; of a question the message with its words.
    pub name: Name,
}

/// How a page is called.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Name {
    /// So.
    Words(&'static str),
    /// By the value of this message.
    Message(String),
}

/// How one gets to a page: as a person does, from the start page on.
#[derive(Serialize, Default)]
pub struct Way {
    /// What is answered to which item on the way.
    pub answers: Vec<(String, Answer)>,
    /// The item whose question is looked for; the start page, where there is none.
    pub item: Option<String>,
    /// How many characters may be written there, where it is a box to write in.
    pub limit: Option<u16>,
    /// What is done there, one after the other.
    pub then: Vec<&'static str>,
    /// What is other than usual, by name.
    pub world: Vec<(&'static str, &'static str)>,
}

/// All pages: those of the interface, then the questions, then the pages of answers.
pub fn all(instrument: &Instrument) -> Vec<Page> {
    let spots = SPOTS.iter().map(|spot| Page {
        id: spot.id.to_owned(),
        name: Name::Words(spot.name),
    });
    let questions = instrument.items().map(|item| Page {
        id: question(item),
        name: Name::Message(item.id.to_string()),
    });
    let answers = turns(instrument).map(|(item, turn)| Page {
        id: answer(item, turn),
        name: Name::Message(page_message(&turn.page).to_owned()),
    });
    spots.chain(questions).chain(answers).collect()
}

/// How one gets to the page `id`.
pub fn way(instrument: &Instrument, id: &str) -> Option<Way> {
    if let Some(spot) = SPOTS.iter().find(|spot| spot.id == id) {
        return to_spot(instrument, spot);
    }
    if let Some(item) = instrument.items().find(|item| question(item) == id) {
        return to_question(instrument, item);
    }
    let (item, turn) = turns(instrument).find(|(item, turn)| answer(item, turn) == id)?;
    to_turn(instrument, item, turn)
}

/// The page on which message `id` can be seen.
pub fn page_of(instrument: &Instrument, id: &str) -> Option<String> {
    let spot = SPOTS
        .iter()
        .find(|spot| spot.messages().any(|message| message == id));
    if let Some(spot) = spot {
        return Some(spot.id.to_owned());
    }
    for section in &instrument.sections {
        let first = section.items.first();
        if section_message(&section.id) == id {
            return first.map(question);
        }
    }
    let is_there = |item: &&Item| {
        item.id == *id
            || item
                .scale
                .as_ref()
                .is_some_and(|scale| scale.as_str() == id)
            || item.support.iter().any(|topic| topic_message(topic) == id)
    };
    if let Some(item) = instrument.items().find(is_there) {
        return Some(question(item));
    }
    let mut turns = turns(instrument);
    let (item, turn) = turns.find(|(_, turn)| page_message(&turn.page) == id)?;
    Some(answer(item, turn))
}

fn question(item: &Item) -> String {
    [QUESTION, item.id.as_str()].concat()
}

fn answer(item: &Item, turn: &Turn) -> String {
    [ANSWER, item.id.as_str(), ":", turn.on.as_str()].concat()
}

fn turns(instrument: &Instrument) -> impl Iterator<Item = (&Item, &Turn)> {
    instrument
        .items()
        .flat_map(|item| item.turns.iter().map(move |turn| (item, turn)))
}

fn to_question(instrument: &Instrument, item: &Item) -> Option<Way> {
    Some(Way {
        answers: listed(&ways::to_item(instrument, &item.id)?),
        item: Some(item.id.to_string()),
        limit: match item.kind {
            Kind::Text { limit } => Some(limit),
            _ => None,
        },
        ..Way::default()
    })
}

fn to_turn(instrument: &Instrument, item: &Item, turn: &Turn) -> Option<Way> {
    Some(Way {
        answers: listed(&ways::to_turn(instrument, &item.id, &turn.on)?),
        item: Some(item.id.to_string()),
        then: vec!["answer", "main"],
        ..Way::default()
    })
}

fn to_spot(instrument: &Instrument, spot: &Spot) -> Option<Way> {
    let mut items = instrument.items();
    let mut turns = turns(instrument);
    let mut way = match spot.at {
        At::Start => Way::default(),
        At::First => to_question(instrument, items.next()?)?,
        At::SecondPart => {
            let second = instrument.sections.get(1)?;
            to_question(instrument, second.items.first()?)?
        }
        At::Text => {
            let is_text = |item: &&Item| matches!(item.kind, Kind::Text { .. });
            to_question(instrument, items.find(is_text)?)?
        }
        At::Several => {
            let stands_alone = |item: &&Item| {
                matches!(item.kind, Kind::Multiple(_))
                    && item.choices().iter().any(|choice| choice.exclusive)
            };
            to_question(instrument, items.find(stands_alone)?)?
        }
        At::Help => to_question(instrument, items.find(|item| !item.support.is_empty())?)?,
        At::End => {
            let (item, turn) = turns.find(|(_, turn)| turn.then == Then::End)?;
            to_turn(instrument, item, turn)?
        }
        At::Councils => {
            let (item, turn) = turns.find(|(_, turn)| turn.shows == Some(Shows::Councils))?;
            to_turn(instrument, item, turn)?
        }
    };
    way.then.extend(spot.then);
    way.world.extend(spot.world);
    Some(way)
}

fn listed(answers: &Answers) -> Vec<(String, Answer)> {
    let pairs = answers.iter();
    pairs
        .map(|(item, answer)| (item.to_string(), answer.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    fn root() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    fn instrument() -> Instrument {
        let file = root().join("public/instruments/ylbc/1.0.0.json");
        Instrument::from_json(&fs::read_to_string(file).unwrap()).unwrap()
    }

    fn ids(file: &str) -> BTreeSet<String> {
        let content = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        let lines = content.lines().filter_map(|line| line.split_once(" ="));
        let ids = lines
            .map(|(id, _)| id)
            .filter(|id| !id.contains([' ', '#', '.']));
        ids.map(str::to_owned).collect()
    }

    #[test]
    fn there_is_a_way_to_each_page() {
        let instrument = instrument();
        let pages = all(&instrument);
        let ids: BTreeSet<_> = pages.iter().map(|page| page.id.clone()).collect();
        assert_eq!(ids.len(), pages.len());
        for id in ids {
            assert!(way(&instrument, &id).is_some(), "{id}");
        }
        assert!(way(&instrument, "question:no-such").is_none());
    }

    #[test]
    fn the_messages_of_the_table_are_there_and_each_once() {
        let known = ids("ui.ftl");
        let mut seen = BTreeSet::new();
        for message in SPOTS.iter().flat_map(Spot::messages) {
            assert!(known.contains(message), "{message}");
            assert!(seen.insert(message), "{message}");
        }
    }

    #[test]
    fn each_message_of_the_questions_can_be_seen() {
        let instrument = instrument();
        for id in ids("ylbc.ftl") {
            let page = page_of(&instrument, &id);
            let page = page.unwrap_or_else(|| panic!("{id} is on no page"));
            assert!(way(&instrument, &page).is_some(), "{page}");
        }
        assert_eq!(
            page_of(&instrument, "frequency").unwrap(),
            "question:home-safe"
        );
        assert_eq!(
            page_of(&instrument, "no-consent").unwrap(),
            "answer:consent:no"
        );
        assert_eq!(
            page_of(&instrument, "topic-abuse").unwrap(),
            "question:home-unsafe-reasons"
        );
        assert_eq!(
            page_of(&instrument, "section-home").unwrap(),
            "question:living-arrangement"
        );
        assert_eq!(page_of(&instrument, "print-tick"), None);
    }
}
