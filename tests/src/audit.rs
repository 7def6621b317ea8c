//! What axe-core has to say of a page, gathered over many states so that one run names all
//! that is wrong. It runs in the page, on our element only: the rest is the council's. A page
//! without such an element is ours, and looked at as a whole.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::page::Page;
use crate::{Result, places};

const TAGS: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

const RUN: &str = "const [tags, done] = arguments;
    const host = [...document.querySelectorAll('*')].find((e) => e.shadowRoot);
    axe.run(host ?? document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
      .then((found) => done(found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(
          ({ html, failureSummary }) => `${html} ${failureSummary}`) }))),
        (fault) => done(String(fault)))";

const WIDER: &str = "return document.documentElement.scrollWidth - innerWidth";

/// An audit of the states of one survey.
pub struct Audit {
    page: Page,
    script: String,
    states: usize,
    faults: String,
}

impl Audit {
    /// An audit of `page`.
    ///
    /// # Errors
    /// axe-core is not there.
    pub fn of(page: Page) -> Result<Self> {
        let path = places::axe();
        let script = fs::read_to_string(&path)
            .with_context(|| format!("axe-core is not at {}: set YLBC_AXE", path.display()))?;
        Ok(Self {
            page,
            script,
            states: 0,
            faults: String::new(),
        })
    }

    /// Looks at the page as it is now, in the state called `state`.
    ///
    /// # Errors
    /// axe-core does not run.
    pub async fn look(&mut self, state: &str) -> Result {
        self.states += 1;
        let browser = self.page.browser();
        if browser.run("return typeof axe", vec![]).await? == "undefined" {
            browser.run(&self.script, vec![]).await?;
        }
        let found = browser.run_async(RUN, vec![json!(TAGS)]).await?;
        let Value::Array(violations) = found else {
            bail!("axe-core does not run in the state {state:?}: {found}");
        };
        for violation in violations {
            // Writing to a string does not fail.
            let _ = writeln!(self.faults, "{state}: {violation:#}");
        }
        let wider = browser
            .run(WIDER, vec![])
            .await?
            .as_i64()
            .unwrap_or_default();
        if wider > 0 {
            let _ = writeln!(self.faults, "{state}: {wider} pixels wider than the window");
        }
        Ok(())
    }

    /// What all looks came to.
    ///
    /// # Errors
    /// Something is wrong in some state, or there was no look.
    pub fn verdict(self) -> Result {
        match (self.states, self.faults.as_str()) {
            (0, _) => bail!("no state was looked at"),
            (_, "") => Ok(()),
            (_, faults) => bail!("axe-core complains:\n{faults}"),
        }
    }
}
