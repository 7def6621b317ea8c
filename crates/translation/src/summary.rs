//! A language in figures: how far it is.

use crate::catalogue::Catalogue;
use crate::finding::Finding;
use crate::problem::Problem;

/// How far a translation is. Counted are texts: the values and attributes of messages.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// The code of the language.
    pub code: String,
    /// How many texts the English has.
    pub wanted: usize,
    /// How many of them the language lacks.
    pub missing: usize,
    /// How many texts it has that the English has not.
    pub obsolete: usize,
    /// How many translated texts nobody who speaks the language has checked.
    pub unchecked: usize,
    /// How many are longer than may fit.
    pub longer: usize,
    /// How many faults there are.
    pub faults: usize,
}

impl Summary {
    /// Counts what [`crate::check`] found in `own`.
    pub fn of(source: &Catalogue, own: &Catalogue, found: &[Finding]) -> Self {
        let is_there = |message: &crate::Message, attribute: Option<&str>| {
            let own = own.message(&message.id);
            own.is_some_and(|own| own.text(attribute).is_some())
        };
        let mut summary = Self {
            code: own.code().to_owned(),
            ..Self::default()
        };
        for message in source.messages() {
            for text in &message.texts {
                summary.wanted += 1;
                if !is_there(message, text.attribute.as_deref()) {
                    summary.missing += 1;
                }
            }
        }
        if own.plain("language-status").as_deref() == Some("unchecked") {
            summary.unchecked = summary.wanted - summary.missing;
        }
        let count =
            |is: fn(&Problem) -> bool| found.iter().filter(|finding| is(&finding.problem)).count();
        summary.obsolete = count(|problem| matches!(problem, Problem::Extra));
        summary.longer = count(|problem| matches!(problem, Problem::TooLong { .. }));
        summary.faults = found.iter().filter(|finding| finding.is_fault()).count();
        summary
    }

    /// How much of the English is translated, in whole per cent: 100 only where all is.
    pub fn complete(&self) -> usize {
        match self.wanted {
            0 => 100,
            wanted => (wanted - self.missing) * 100 / wanted,
        }
    }
}
