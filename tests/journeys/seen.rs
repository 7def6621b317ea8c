//! What the checks of single success criteria share: scripts that look at the survey in its
//! page (`seen/*.js`), settings under which they look, and the list of what was found.
//! Each fault begins with the number of its criterion (WCAG 2.2).

pub mod setting;

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::bail;
use serde_json::{Value, from_value};
use ylbc_tests::Result;
use ylbc_tests::page::Page;

const SURVEY: &str = include_str!("seen/survey.js");

/// What has been found over many states.
#[derive(Default)]
pub struct Faults {
    states: usize,
    found: BTreeMap<String, Vec<String>>,
}

impl Faults {
    /// Notes that a state was looked at.
    pub fn looked(&mut self) {
        self.states += 1;
    }

    /// Adds what was found in `state`.
    pub fn add(&mut self, state: &str, found: Vec<String>) {
        for fault in found {
            let states = self.found.entry(fault).or_default();
            states.push(state.to_owned());
        }
    }

    /// What all looks came to.
    ///
    /// # Errors
    /// Something is wrong in some state, or there was no look.
    pub fn verdict(self) -> Result {
        let mut faults = String::new();
        for (fault, states) in &self.found {
            // Writing to a string does not fail.
            let _ = writeln!(faults, "{fault} — in {}", states.join("; "));
        }
        match (self.states, faults.as_str()) {
            (0, _) => bail!("no state was looked at"),
            (_, "") => Ok(()),
            (states, faults) => bail!("in {states} states:\n{faults}"),
        }
    }
}

/// Runs `script` in the page, with the names of `survey.js` and what is `given`; what faults
/// it notes.
///
/// # Errors
/// The script fails.
pub async fn faults(page: &Page, script: &str, given: &[Value]) -> Result<Vec<String>> {
    let script = format!("{script}\nreturn faults;");
    Ok(from_value(ask(page, &script, given).await?)?)
}

/// The same as the body of a function, for a look that is not led through the driver; its
/// parameter is called `given`.
pub fn script(script: &str) -> String {
    format!("{SURVEY}\n{script}\nreturn faults;")
}

/// The same for a script that returns something else.
///
/// # Errors
/// The script fails.
pub async fn ask(page: &Page, script: &str, given: &[Value]) -> Result<Value> {
    let script = format!("const given = [...arguments];\n{SURVEY}\n{script}");
    page.browser().run(&script, given.to_vec()).await
}
