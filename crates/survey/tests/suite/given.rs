//! What the tests start from: the published instrument, small ones of their own, and
//! a person who answers.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use survey::ids::{ItemId, Version};
use survey::instrument::Instrument;
use survey::refusal::Refusal;
use survey::{Answer, Answers, Response, Route, Translation};

/// A file of the repository.
pub fn path(of: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(of)
}

/// The published instrument.
pub fn ylbc() -> Instrument {
    let json = fs::read_to_string(path("public/instruments/ylbc/1.0.0.json")).unwrap();
    Instrument::from_json(&json).unwrap()
}

/// An instrument as a file would hold it.
pub fn instrument(file: &Value) -> Instrument {
    Instrument::from_json(&file.to_string()).unwrap()
}

/// Answers as a body would hold them: `{"home-safe": "never"}`.
pub fn answers(json: &Value) -> Answers {
    serde_json::from_value(json.clone()).unwrap()
}

/// One answer as a body would hold it.
pub fn answer(json: &Value) -> Answer {
    serde_json::from_value(json.clone()).unwrap()
}

pub fn version(text: &str) -> Version {
    text.parse().unwrap()
}

/// What a client in Stockport would send.
pub fn built(instrument: &Instrument, answers: &Answers) -> Result<Response, Refusal> {
    let translation = Translation::Source;
    Response::build(
        instrument,
        "stockport".into(),
        "2026".into(),
        translation,
        answers,
    )
}

/// A response that has these answers, whether a client could have built it or not.
pub fn response(instrument: &Instrument, answers: Answers) -> Response {
    Response {
        instrument: instrument.id.clone(),
        version: instrument.version,
        council: "stockport".into(),
        wave: "2026".into(),
        translation: Translation::Source,
        answers,
    }
}

/// Somebody who answers an instrument, in whatever order.
pub struct Person<'a> {
    instrument: &'a Instrument,
    pub answers: Answers,
}

impl<'a> Person<'a> {
    pub fn of(instrument: &'a Instrument) -> Self {
        Self {
            instrument,
            answers: Answers::new(),
        }
    }

    /// Somebody who agreed to take part and may.
    pub fn of_age(instrument: &'a Instrument) -> Self {
        Self::of(instrument)
            .answers("consent", "yes")
            .answers("age-band", "18-20")
    }

    pub fn answers(mut self, item: &str, with: impl Into<Value>) -> Self {
        self.answers.set(item.into(), answer(&with.into()));
        self
    }

    pub fn clears(mut self, item: &str) -> Self {
        self.answers.clear(&item.into());
        self
    }

    pub fn route(&self) -> Route<'a> {
        Route::of(self.instrument, &self.answers)
    }

    /// The item that is asked after `item`.
    pub fn next(&self, item: &str) -> String {
        let next = self.route().next(Some(&item.into()));
        next.map_or("nothing".into(), |item| item.id.to_string())
    }

    pub fn is_asked(&self, item: &str) -> bool {
        self.route().position(&item.into()).is_some()
    }

    /// The page at which the survey ends early.
    pub fn ends_at(&self) -> Option<String> {
        self.route().end.map(|turn| turn.page.to_string())
    }

    /// What would be sent.
    pub fn sends(&self) -> Answers {
        built(self.instrument, &self.answers).unwrap().answers
    }
}

/// The ids of the items that a route asks, in order.
pub fn asked(route: &Route<'_>) -> Vec<ItemId> {
    route.asked.iter().map(|item| item.id.clone()).collect()
}
