//! The journeys, once for each browser engine: what each needs, and which journeys are not
//! run in it. Those are named here and nowhere else, each with the reason, and the closing
//! lines say so.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

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
    not_run: &'static [NotRun],
}

/// Journeys that one engine cannot play.
struct NotRun {
    /// The beginning of their names, with that of their module.
    names: &'static str,
    /// Why.
    why: &'static str,
}

/// Of Chrome, Edge, Samsung Internet and Opera.
pub const CHROMIUM: Engine = Engine {
    name: "chromium",
    driver: || Ok(("CHROMEDRIVER", tools::chromedriver()?)),
    not_run: &[],
};

/// Gecko.
pub const FIREFOX: Engine = Engine {
    name: "firefox",
    driver: || Ok(("GECKODRIVER", tools::geckodriver()?)),
    not_run: &[TREE, CONTRAST],
};

/// Safari's, as GNOME has it.
pub const WEBKIT: Engine = Engine {
    name: "webkit",
    driver: || Ok(("WEBKITDRIVER", tools::webkitdriver()?)),
    not_run: &[
        TREE,
        CONTRAST,
        NotRun {
            names: "j24_in_the_page::on_paper",
            why: "its driver cannot show a page as on paper",
        },
        NotRun {
            names: "j24_in_the_page::the_persons_own_size_of_text",
            why: "its driver cannot set a person's size of text",
        },
        NotRun {
            names: "harness::what_the_engine_writes",
            why: "it keeps no console of a session that leaves no trace, as a driver's are; \
                  what the pages themselves hear of is looked at all the same",
        },
    ],
};

const TREE: NotRun = NotRun {
    names: "j28_tree::",
    why: "only Chromium's DevTools give the whole accessibility tree; by role and name every \
          journey finds what it presses in each engine",
};

const CONTRAST: NotRun = NotRun {
    names: "j23_look::",
    why: "only Chromium's DevTools set that a person prefers more contrast",
};

impl Engine {
    /// Runs the journeys in this engine, with `settings` as further variables.
    ///
    /// # Errors
    /// Something is missing, the journeys do not compile, or one that is said not to run
    /// does not exist.
    pub fn journeys(&self, workspace: &Workspace, settings: &[(&str, &Path)]) -> Result<Tally> {
        let (variable, program) = (self.driver)()?;
        let mut command = journeys(workspace);
        command.env("YLBC_ENGINE", self.name).env(variable, program);
        command.envs(settings.iter().copied());
        let mut notes = Vec::new();
        if !self.not_run.is_empty() {
            let all = run::output(journeys(workspace).args(["--", "--list"]))?;
            for not_run in self.not_run {
                notes.push(not_run.note(&all)?);
            }
        }
        command.arg("--");
        for not_run in self.not_run {
            command.args(["--skip", not_run.names]);
        }
        let mut tally = Tally::of(&mut command)?;
        tally.not_run.extend(notes);
        Ok(tally)
    }
}

impl NotRun {
    /// What the closing lines say of them, where `all` are listed, a line each.
    fn note(&self, all: &str) -> Result<String> {
        let Self { names, why } = self;
        let count = all.lines().filter(|name| name.starts_with(names)).count();
        ensure!(count > 0, "no journey is called {names}…");
        Ok(format!("{count} not run ({names}…): {why}"))
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

    #[test]
    fn a_journey_that_is_not_run_exists() {
        let all = "j28_tree::start: test\nj28_tree::check: test\nj01_every_item::it: test";
        let note = TREE.note(all).expect("it exists");
        assert!(note.starts_with("2 not run (j28_tree::…): "));
        assert!(CONTRAST.note(all).is_err());
    }
}
