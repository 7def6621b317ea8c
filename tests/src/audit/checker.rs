//! A checker: a script that is put into the page, and how it is asked.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use super::Finding;
use crate::page::Page;
use crate::{Result, places};

/// How both tell what they found: for each element the rule, whether it is a fault, the
/// element as a selector, and words. A state of an element is none of its names.
const TELL: &str = "const called = (e) => !e?.localName ? '#document' : e.localName
      + [...e.classList].map((name) => '.' + name).join('')
      + (e.id ? '#' + e.id : '') + (e.getAttribute('name') ? `[name=${e.getAttribute('name')}]` : '');
    const [whole, done] = arguments;
    const host = whole ? null : [...document.querySelectorAll('*')].find((e) => e.shadowRoot);
    const tell = (asked) => asked.then(done, (fault) => done(String(fault)));";

const RUN_AXE: &str =
    "const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = { runOnly: { type: 'tag', values: tags }, elementRef: true,
      resultTypes: ['violations', 'incomplete'] };
    const all = (found, isFault) => found.flatMap(({ id, nodes }) => nodes.map((node) =>
      [id, isFault, called(node.element),
        [...node.any, ...node.all, ...node.none].map(({ message }) => message).join(' ')]));
    tell(axe.run(host ?? document, options).then(({ violations, incomplete }) =>
      [...all(violations, true), ...all(incomplete, false)]))";

const RUN_IBM: &str = "const policies = ['IBM_Accessibility', 'WCAG_2_2'];
    tell(new ace.Checker().check(host ?? document, policies).then(({ results }) => results
      .filter(({ value: [, verdict] }) => verdict !== 'PASS')
      .map(({ ruleId, node, message, value }) =>
        [ruleId, value.join() === 'VIOLATION,FAIL', called(node), `(${value}) ${message}`])))";

/// A checker.
pub struct Checker {
    name: &'static str,
    /// The object of the page that the script makes.
    global: &'static str,
    script: String,
    run: &'static str,
}

impl Checker {
    /// axe-core: WCAG 2.2 A and AA, and what it calls best practices.
    ///
    /// # Errors
    /// It is not there.
    pub fn axe() -> Result<Self> {
        Ok(Self {
            name: "axe",
            global: "axe",
            script: read(places::axe(), "YLBC_AXE")?,
            run: RUN_AXE,
        })
    }

    /// IBM's: WCAG 2.2 and what IBM asks of its own pages.
    ///
    /// # Errors
    /// It is not there.
    pub fn ibm() -> Result<Self> {
        let script = read(places::ibm(), "YLBC_IBM")?;
        Ok(Self {
            name: "ibm",
            global: "ace",
            // It names itself in a variable of its script only.
            script: script + "\nwindow.ace = ace;",
            run: RUN_IBM,
        })
    }

    /// What it finds on `page`, with its words for it.
    ///
    /// # Errors
    /// It does not run.
    pub async fn look(&self, page: &Page, state: &str) -> Result<Vec<(Finding, String)>> {
        let browser = page.browser();
        let is_there = format!("return typeof {} !== 'undefined'", self.global);
        if browser.run(&is_there, vec![]).await? == false {
            browser.run(&self.script, vec![]).await?;
        }
        let run = format!("{TELL}{}", self.run);
        let found = browser.run_async(&run, vec![json!(page.is_whole())]);
        let found = found.await?;
        let Value::Array(found) = found else {
            bail!("{} does not run in the state {state:?}: {found}", self.name);
        };
        found.iter().map(|found| self.finding(found)).collect()
    }

    fn finding(&self, found: &Value) -> Result<(Finding, String)> {
        let word = |at: usize| {
            let word = found[at].as_str().map(str::to_owned);
            word.with_context(|| format!("{} tells {found}", self.name))
        };
        let finding = Finding {
            checker: self.name.to_owned(),
            rule: word(0)?,
            element: word(2)?,
            is_fault: found[1] == true,
        };
        Ok((finding, word(3)?))
    }
}

fn read(path: PathBuf, variable: &str) -> Result<String> {
    fs::read_to_string(&path)
        .with_context(|| format!("no checker at {}: set {variable}", path.display()))
}
