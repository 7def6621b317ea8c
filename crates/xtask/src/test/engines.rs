//! The journeys, once for each browser engine: what each needs, and which journeys are played
//! in it. The closing lines say how many are not.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::tally::Tally;
use crate::workspace::{JOURNEYS, Workspace, cargo};
use crate::{run, tools};

/// A browser engine that the journeys run in.
pub struct Engine {
    /// What `YLBC_ENGINE` calls it.
    name: &'static str,
    /// The variable that names its driver's program, and the program; installed, where it
    /// is missing.
    driver: fn() -> Result<(&'static str, std::path::PathBuf)>,
    /// The beginnings of the names of those that are played; all, where there is none.
    played: &'static [&'static str],
}

/// Of Chrome, Edge, Samsung Internet and Opera.
pub const CHROMIUM: Engine = Engine {
    name: "chromium",
    driver: || Ok(("CHROMEDRIVER", tools::chromedriver()?)),
    played: &[],
};

/// Gecko.
pub const FIREFOX: Engine = Engine {
    name: "firefox",
    driver: || Ok(("GECKODRIVER", tools::geckodriver()?)),
    played: &WHOLE_WAYS,
};

/// Safari's, as GNOME has it.
pub const WEBKIT: Engine = Engine {
    name: "webkit",
    driver: || Ok(("WEBKITDRIVER", tools::webkitdriver()?)),
    played: &WHOLE_WAYS,
};

/// The journeys of a person through the survey, and what engines differ in beside them: where
/// the survey is put, pictures, what is missing. The others look at what
/// councils' pages do to it, at our other pages, and into the browser by means that only
/// Chromium's driver has.
const WHOLE_WAYS: [&str; 17] = [
    "j01_", "j02_", "j03_", "j04_", "j05_", "j06_", "j07_", "j08_", "j09_", "j10_", "j11_", "j12_",
    "j13_", "j14_", "j27_", "j33_", "j34_",
];

/// So many journeys that fail are played again: browsers on a busy machine may stumble. The
/// closing lines name those that pass only then.
const FEW: usize = 3;

impl Engine {
    /// Runs the journeys in this engine, with `settings` as further variables.
    ///
    /// # Errors
    /// Something is missing, or the journeys do not compile.
    pub fn journeys(&self, workspace: &Workspace, settings: &[(&str, &Path)]) -> Result<Tally> {
        let (variable, program) = (self.driver)()?;
        let here = || {
            let mut command = journeys(workspace);
            command
                .env("YLBC_ENGINE", self.name)
                .env(variable, &program);
            command.envs(settings.iter().copied()).arg("--");
            command
        };
        let all = run::output(journeys(workspace).args(["--", "--list"]))?;
        let mut tally = Tally::of(here().args(self.played))?;
        if (1..=FEW).contains(&tally.failing.len()) {
            let again = Tally::of(here().arg("--exact").args(&tally.failing))?;
            tally.try_again(again);
        }
        tally.notes.extend(self.note(&all));
        Ok(tally)
    }

    /// What the closing lines say of what is not played of `all`, which are listed a line each.
    fn note(&self, all: &str) -> Option<String> {
        let is_played = |name: &str| self.played.iter().any(|begin| name.starts_with(begin));
        let journeys = all.lines().filter(|line| line.ends_with(": test"));
        let others = journeys.filter(|name| !is_played(name)).count();
        let some = !self.played.is_empty() && others > 0;
        some.then(|| {
            format!("{others} not run: not played here so far, beside those through the survey")
        })
    }
}

fn journeys(workspace: &Workspace) -> Command {
    let mut command = cargo();
    command
        .current_dir(&workspace.root)
        .args(["test", "--package", JOURNEYS, "--no-fail-fast"]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = "harness::one: test\nj01_every_item::it: test\nj11_axe::it: test\n";

    #[test]
    fn what_is_not_played_is_said() {
        assert_eq!(CHROMIUM.note(ALL), None);
        let note = FIREFOX.note(ALL).expect("there is one");
        assert!(note.starts_with("1 not run: "), "{note}");
    }
}
