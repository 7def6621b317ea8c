//! The response: what leaves the phone, and nothing else. The client builds it, the
//! collector checks it, both from the same route.

use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::ids::{CouncilId, InstrumentId, Version, WaveId};
use crate::instrument::Instrument;
use crate::refusal::{Reason, Refusal};
use crate::route::Route;

/// The body of `POST /v1/responses`. It holds no id, no time and no language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The instrument that was answered.
    pub instrument: InstrumentId,
    /// The version of it.
    pub version: Version,
    /// The council in whose page.
    pub council: CouncilId,
    /// The wave.
    pub wave: WaveId,
    /// Whether the questions were read in English or in a translation, and in which
    /// state it was. Never the language: it would tell where someone comes from.
    pub translation: Translation,
    /// The items that were asked and answered.
    pub answers: Answers,
}

/// What the questions were read in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Translation {
    /// The English source.
    Source,
    /// A translation that a native speaker has checked.
    Checked,
    /// A translation that nobody has checked yet.
    Unchecked,
}

impl Response {
    /// The response that `answers` make: those of their route, tidied, and no others.
    ///
    /// # Errors
    /// The first required item without an answer ([`Reason::Missing`]), or the answer
    /// that ends the survey ([`Reason::Ends`]): then nothing may be sent.
    pub fn build(
        instrument: &Instrument,
        council: CouncilId,
        wave: WaveId,
        translation: Translation,
        answers: &Answers,
    ) -> Result<Self, Refusal> {
        let route = Route::of(instrument, answers);
        refuse_unfinished(&route)?;
        Ok(Self {
            instrument: instrument.id.clone(),
            version: instrument.version,
            council,
            wave,
            translation,
            answers: route.answers,
        })
    }

    /// Whether this is a response to `instrument`: every answer accepted and asked for,
    /// nothing required left out. What [`Self::build`] makes passes. An answer need not
    /// be tidy: clients that councils have pinned may tidy in another way.
    ///
    /// # Errors
    /// Every field that is not taken, each with its reason.
    pub fn check(&self, instrument: &Instrument) -> Result<(), Vec<Refusal>> {
        let mut refusals = self.refused_answers(instrument);
        if self.instrument != instrument.id {
            refusals.push(Refusal {
                field: "instrument".into(),
                reason: Reason::OtherInstrument,
            });
        }
        if self.version != instrument.version {
            refusals.push(Refusal {
                field: "version".into(),
                reason: Reason::OtherVersion,
            });
        }
        match refusals.is_empty() {
            true => Ok(()),
            false => Err(refusals),
        }
    }

    fn refused_answers(&self, instrument: &Instrument) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for (id, answer) in self.answers.iter() {
            let accepted = match instrument.item(id) {
                Some(item) => item.accepts(answer),
                None => Err(Reason::UnknownItem),
            };
            if let Err(reason) = accepted {
                refusals.push(Refusal::of_answer(id.as_str(), reason));
            }
        }
        if !refusals.is_empty() {
            return refusals;
        }
        let route = Route::of(instrument, &self.answers);
        refusals.extend(refuse_unfinished(&route).err());
        if refusals.is_empty() {
            let unasked = self
                .answers
                .iter()
                .filter(|(id, _)| route.answers.get(id).is_none());
            refusals
                .extend(unasked.map(|(id, _)| Refusal::of_answer(id.as_str(), Reason::NotAsked)));
        }
        refusals
    }
}

impl Refusal {
    fn of_answer(item: &str, reason: Reason) -> Self {
        Self {
            field: ["answers.", item].concat(),
            reason,
        }
    }
}

fn refuse_unfinished(route: &Route<'_>) -> Result<(), Refusal> {
    if let (Some(_), Some(item)) = (route.end, route.asked.last()) {
        return Err(Refusal::of_answer(item.id.as_str(), Reason::Ends));
    }
    match route.missing() {
        Some(item) => Err(Refusal::of_answer(item.id.as_str(), Reason::Missing)),
        None => Ok(()),
    }
}
