//! What two checkers, axe-core and IBM's, have to say of a page, gathered over many states
//! so that one run names all that is wrong. They run in the page, on our element only: the
//! rest is the council's. A page of our own is looked at as a whole.
//!
//! A fault is to be mended. What a checker cannot decide is looked at by a person once and
//! settled in writing, in `audit/settled.txt`; see [`settled`].

mod checker;
pub mod settled;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::bail;

use self::checker::Checker;
use self::settled::Settled;
use crate::Result;
use crate::page::Page;

const WIDER: &str = "return document.documentElement.scrollWidth - innerWidth";

/// What a checker says of one kind of element.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// `axe` or `ibm`.
    pub checker: String,
    /// The checker's own name of the rule.
    pub rule: String,
    /// The element: its tag, its classes and its name, as a selector.
    pub element: String,
    /// True for a fault, false for what a person must look at.
    pub is_fault: bool,
}

/// An audit of the states of a tour.
pub struct Audit {
    checkers: [Checker; 2],
    settled: Settled,
    states: usize,
    /// What came up, with what was said of it, in which states.
    open: BTreeMap<Finding, BTreeMap<String, Vec<String>>>,
    /// Which of the settled findings came up, by number.
    met: BTreeSet<usize>,
    wider: Vec<String>,
}

impl Audit {
    /// An audit that has seen nothing yet.
    ///
    /// # Errors
    /// A checker is not there, or the settled findings cannot be read.
    pub fn new() -> Result<Self> {
        Ok(Self {
            checkers: [Checker::axe()?, Checker::ibm()?],
            settled: Settled::read()?,
            states: 0,
            open: BTreeMap::new(),
            met: BTreeSet::new(),
            wider: Vec::new(),
        })
    }

    /// Looks at `page` as it is now, in the state called `state`.
    ///
    /// # Errors
    /// A checker does not run.
    pub async fn look(&mut self, page: &Page, state: &str) -> Result {
        self.states += 1;
        for checker in &self.checkers {
            for (finding, says) in checker.look(page, state).await? {
                match self.settled.find(&finding, &says) {
                    Some(number) if !finding.is_fault => {
                        self.met.insert(number);
                    }
                    _ => {
                        let said = self.open.entry(finding).or_default();
                        said.entry(says).or_default().push(state.to_owned());
                    }
                }
            }
        }
        let wider = page.browser().run(WIDER, vec![]).await?;
        if let Some(wider @ 1..) = wider.as_i64() {
            self.wider
                .push(format!("{state}: {wider} pixels wider than the window"));
        }
        Ok(())
    }

    /// What all looks came to.
    ///
    /// # Errors
    /// A fault was found or something that is not settled, or there was no look.
    pub fn verdict(&self) -> Result {
        if self.states == 0 {
            bail!("no state was looked at");
        }
        let mut words = self.wider.join("\n");
        for (finding, said) in &self.open {
            for (says, states) in said {
                // Writing to a string does not fail.
                let _ = write!(words, "\n{finding} {says} In: {}", states.join("; "));
            }
        }
        match words.as_str() {
            "" => Ok(()),
            words => bail!("the checkers complain:\n{words}"),
        }
    }

    /// The same for the whole of `tour`: each finding that is settled for it must still come
    /// up in it.
    ///
    /// # Errors
    /// As [`Self::verdict`], or a settled finding is stale.
    pub fn verdict_of(&self, tour: &str) -> Result {
        self.verdict()?;
        match self.settled.stale(tour, &self.met).as_slice() {
            [] => Ok(()),
            stale => bail!("settled for {tour}, but does not come up: {stale:#?}"),
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            checker,
            rule,
            element,
            is_fault,
        } = self;
        let kind = if *is_fault { "FAULT" } else { "to settle" };
        write!(f, "{kind}: {checker} {rule} | {element} |")
    }
}
