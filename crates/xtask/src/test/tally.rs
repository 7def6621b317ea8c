//! Counting tests: by the lines `test result: …` that cargo's test programs print.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::run;

/// How many tests passed and failed, and what was not run.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
    /// What was not run, each with the reason.
    pub not_run: Vec<String>,
}

impl Tally {
    /// A step that is one test, and failed.
    pub const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        not_run: Vec::new(),
    };
    /// A step that is one test, and passed.
    pub const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        not_run: Vec::new(),
    };

    /// A step that could not be run, for this reason.
    pub fn not_run(reason: impl Into<String>) -> Self {
        Self {
            not_run: vec![reason.into()],
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

    /// Adds what one line says: `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    fn count(&mut self, line: &str) {
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
            Some(ignored) => self.not_run.push(format!("{ignored} marked #[ignore]")),
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
        let not_run = vec!["1 marked #[ignore]".to_owned()];
        assert_eq!(
            tally,
            Tally {
                passed: 15,
                failed: 2,
                not_run
            }
        );
    }
}
