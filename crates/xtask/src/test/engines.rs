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
    /// The beginnings of the names of those that are played; all, where there is none.
    played: &'static [&'static str],
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
    played: &[],
    not_run: &[],
};

/// Gecko.
pub const FIREFOX: Engine = Engine {
    name: "firefox",
    driver: || Ok(("GECKODRIVER", tools::geckodriver()?)),
    played: &WHOLE_WAYS,
    not_run: &[],
};

/// Safari's, as GNOME has it.
pub const WEBKIT: Engine = Engine {
    name: "webkit",
    driver: || Ok(("WEBKITDRIVER", tools::webkitdriver()?)),
    played: &WHOLE_WAYS,
    not_run: &[
        NotRun {
            names: "j11_axe_and_ibm::in_a_frame",
            why: "open: a press in a frame of another origin does not arrive by its driver",
        },
        NotRun {
            names: "j11_axe_and_ibm::leaving",
            why: "it has left before the checkers look at what covers the page",
        },
        NotRun {
            names: "j11_axe_and_ibm::where_it_cannot_run",
            why: "open: it tells no page that its policy stops WebAssembly, so the survey says \
                  that the browser cannot show it",
        },
        NotRun {
            names: "j10_keyboard::what_stays_in_reach_stays_the_same",
            why: "open: it calls the list of languages by its label twice, `Language Language`",
        },
        NotRun {
            names: "j06_sent_once::two_tabs_take_turns",
            why: "open: its driver shows the second window only in part",
        },
    ],
};

/// The journeys of a person through the survey. The others look at what councils' pages do
/// to it, at our other pages, and into the browser by means that only Chromium's driver has.
const WHOLE_WAYS: [&str; 14] = [
    "j01_", "j02_", "j03_", "j04_", "j05_", "j06_", "j07_", "j08_", "j09_", "j10_", "j11_", "j12_",
    "j13_", "j14_",
];

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
        let all = run::output(journeys(workspace).args(["--", "--list"]))?;
        let notes = self.notes(&all)?;
        command.arg("--").args(self.played);
        for not_run in self.not_run {
            command.args(["--skip", not_run.names]);
        }
        let mut tally = Tally::of(&mut command)?;
        tally.not_run.extend(notes);
        Ok(tally)
    }
}

impl Engine {
    /// What the closing lines say of what is not played of `all`, which are listed a line each.
    fn notes(&self, all: &str) -> Result<Vec<String>> {
        let mut notes = Vec::new();
        let is_played = |name: &str| self.played.iter().any(|begin| name.starts_with(begin));
        let journeys = all.lines().filter(|line| line.ends_with(": test"));
        let others = journeys.filter(|name| !is_played(name)).count();
        if !self.played.is_empty() && others > 0 {
            notes.push(format!(
                "{others} not run: only the journeys through the survey are played here so far"
            ));
        }
        for not_run in self.not_run {
            notes.push(not_run.note(all)?);
        }
        Ok(notes)
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

    const ALL: &str = "harness::one: test\nj01_every_item::it: test\nj11_axe::it: test\n";

    #[test]
    fn what_is_not_played_is_said() {
        assert_eq!(CHROMIUM.notes(ALL).expect("all"), Vec::<String>::new());
        let notes = FIREFOX.notes(ALL).expect("they exist");
        assert!(notes[0].starts_with("1 not run: "), "{notes:?}");
    }

    #[test]
    fn a_journey_that_is_not_run_exists() {
        let not_run = |names| NotRun { names, why: "so" };
        let note = not_run("j11_").note(ALL).expect("it exists");
        assert_eq!(note, "1 not run (j11_…): so");
        assert!(not_run("j99_").note(ALL).is_err());
    }
}
