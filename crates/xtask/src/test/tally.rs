//! Counting tests: by the lines `test result: …` that cargo's test programs print.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::run;

/// How many tests passed and failed, and what is to be said of them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
    /// Their names, as far as they were printed.
    pub failing: Vec<String>,
    /// What was not run and why, and what passed at a second try only.
    pub notes: Vec<String>,
}

impl Tally {
    /// A step that is one test, and failed.
    pub const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        failing: Vec::new(),
        notes: Vec::new(),
    };
    /// A step that is one test, and passed.
    pub const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        failing: Vec::new(),
        notes: Vec::new(),
    };

    /// A step that could not be run, for this reason.
    pub fn not_run(reason: impl Into<String>) -> Self {
        Self {
            notes: vec![reason.into()],
            ..Self::default()
        }
    }

    /// Runs tests, shows what they print, and counts them.
    ///
    /// # Errors
    /// The command could not be started, or failed without a test that failed: mostly
    /// the tests do not compile.
    pub fn of(command: &mut Command) -> Result<Self> {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| run::not_started(command, &error))?;
        let mut tally = Self::default();
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).split(b'\n') {
                let line = line.context("the tests' output cannot be read")?;
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                tally.count(&line);
            }
        }
        let status = child.wait().context("the tests do not end")?;
        if tally.failed == 0 {
            run::expect_success(command, status)?;
            ensure!(tally.passed > 0, "no test was run");
        }
        Ok(tally)
    }

    /// Adds what `again` says of the tests that failed. Those that pass at the second try
    /// count, and are named: a race is to be found, but must not stop a release.
    pub fn try_again(&mut self, again: Self) {
        let passed = self
            .failing
            .iter()
            .filter(|test| !again.failing.contains(test));
        self.notes
            .extend(passed.map(|test| format!("{test} passed at the second try only")));
        self.passed += again.passed;
        self.failed = again.failed;
        self.failing = again.failing;
    }

    /// Adds what one line says: `test NAME ... FAILED`, or
    /// `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    fn count(&mut self, line: &str) {
        if let Some(failing) = line.strip_suffix(" ... FAILED") {
            let name = failing.strip_prefix("test ").unwrap_or(failing);
            self.failing.push(name.to_owned());
        }
        let Some((_, counts)) = line.split_once("test result: ") else {
            return;
        };
        let count = |of: &str| {
            let (before, _) = counts.split_once(of)?;
            before.split_whitespace().next_back()?.parse::<usize>().ok()
        };
        self.passed += count(" passed").unwrap_or(0);
        self.failed += count(" failed").unwrap_or(0);
        match count(" ignored") {
            None | Some(0) => {}
            Some(ignored) => self.notes.push(format!("{ignored} marked #[ignore]")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_results_add_up() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 filtered out; finished in 1.00s",
            "3 passed; 4 failed",
        ] {
            tally.count(line);
        }
        assert_eq!((tally.passed, tally.failed), (15, 2));
        assert_eq!(tally.notes, ["1 marked #[ignore]"]);
    }

    #[test]
    fn what_passes_at_the_second_try_is_named() {
        let of = |lines: &[&str]| {
            let mut tally = Tally::default();
            lines.iter().for_each(|line| tally.count(line));
            tally
        };
        let mut tally = of(&[
            "test a::b ... FAILED",
            "test c ... ok",
            "test d ... FAILED",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured",
        ]);
        assert_eq!(tally.failing, ["a::b", "d"]);
        tally.try_again(of(&[
            "test d ... FAILED",
            "test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured",
        ]));
        assert_eq!((tally.passed, tally.failed), (2, 1));
        assert_eq!(tally.failing, ["d"]);
        assert_eq!(tally.notes, ["a::b passed at the second try only"]);
    }
}
