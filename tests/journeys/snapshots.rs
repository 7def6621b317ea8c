//! Files that hold what a check has seen and a person has read: `snapshots/<check>/<tour>.txt`,
//! with a section a state. A test that sees anything else fails, a state that is gone included.
//! `YLBC_SNAPSHOTS=write` writes them anew; then read what has changed before it is kept.
//!
//! A state shares its first and last lines with an earlier one: with the one whose name its
//! name begins with (`home-safe, answered` and `home-safe`), else with the first. Those
//! lines stand once.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, bail, ensure};
use ylbc_tests::browser::Browser;
use ylbc_tests::named::plain;
use ylbc_tests::{Result, places};

const THIS_MONTH: &str = "return new Date().toLocaleDateString('en-GB',
    { month: 'long', year: 'numeric', timeZone: 'UTC' })";

/// What a check has seen, to be compared with the file `name`.
pub struct Seen {
    of: &'static str,
    name: &'static str,
    states: Vec<State>,
}

/// The name of a state and what there is in it.
type State = (String, Vec<String>);

impl Seen {
    /// Nothing yet, for the file `name` in the folder `of`.
    pub fn new(of: &'static str, name: &'static str) -> Self {
        Self {
            of,
            name,
            states: Vec::new(),
        }
    }

    /// Adds `lines`, which are what there is in `state`, as `browser` shows it.
    ///
    /// # Errors
    /// There is a state of that name already.
    pub async fn add(&mut self, browser: &Browser, state: &str, lines: Vec<String>) -> Result {
        let is_new = self.states.iter().all(|(name, _)| name != state);
        ensure!(is_new, "two states are called {state:?}");
        let month = browser.run(THIS_MONTH, vec![]).await?;
        let month = format!("in {}", month.as_str().unwrap_or_default());
        let lasting = |line: &String| lasting(line).replace(&month, "in (this month)");
        let lines = lines.iter().map(lasting).collect();
        self.states.push((state.to_owned(), lines));
        Ok(())
    }

    /// Compares all of it with the file.
    ///
    /// # Errors
    /// They differ; with the first line that does, and where all of it is.
    pub fn compare(&self) -> Result {
        let folder = folder().join(self.of);
        let path = folder.join(format!("{}.txt", self.name));
        let seen = self.text();
        if env::var_os("YLBC_SNAPSHOTS").is_some_and(|wish| wish == "write") {
            fs::create_dir_all(&folder)?;
            return fs::write(&path, seen).with_context(|| path.display().to_string());
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept == seen {
            return Ok(());
        }
        let elsewhere = places::pictures().join(format!("{}-{}.txt", self.of, self.name));
        fs::create_dir_all(places::pictures())?;
        fs::write(&elsewhere, &seen)?;
        bail!(
            "{} is no longer what is seen, {}; all of that is in {}. \
             YLBC_SNAPSHOTS=write takes it over, to be read",
            path.display(),
            first_difference(&kept, &seen),
            elsewhere.display()
        )
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (at, (state, lines)) in self.states.iter().enumerate() {
            let (name, earlier) = self.earlier(at);
            let (top, bottom) = shared(earlier, lines);
            let own = &lines[top..lines.len() - bottom];
            let told = [
                told(top, "first", name),
                own.to_vec(),
                told(bottom, "last", name),
            ];
            // Writing to a string does not fail.
            let _ = writeln!(text, "== {state} ==\n{}\n", told.concat().join("\n"));
        }
        text
    }

    /// The state that the one at `at` is written as a change of; none of the first.
    fn earlier(&self, at: usize) -> (&str, &[String]) {
        let (state, _) = &self.states[at];
        let goes_on = |(name, _): &&State| {
            let more = state.strip_prefix(name.as_str());
            more.is_some_and(|more| more.starts_with(", "))
        };
        let before = &self.states[..at];
        let found = before.iter().rev().find(goes_on).or(before.first());
        found.map_or(("", &[]), |(name, lines)| (name, lines))
    }
}

/// `line` without what is another with each run or build: our port, and what names of files
/// hold of their content. (Marks that isolate directions nobody sees.)
fn lasting(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let line = [&line[..indent], &plain(line)].concat();
    let mut parts = line.split("http://127.0.0.1:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |lasting, part| {
        let path = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let (folder, rest) = match path.strip_prefix("/b/") {
            Some(file) => ("/b/…", file.trim_start_matches(|c: char| c != '.')),
            None => ("", path),
        };
        [&lasting, "http://collector", folder, rest].concat()
    })
}

fn told(count: usize, which: &str, earlier: &str) -> Vec<String> {
    match count {
        0 => Vec::new(),
        count => vec![format!("… the {which} {count} as in \"{earlier}\"")],
    }
}

/// How many lines are the same at the beginning of both, and how many at the end.
fn shared(one: &[String], other: &[String]) -> (usize, usize) {
    let same = |(a, b): &(&String, &String)| a == b;
    let top = one.iter().zip(other).take_while(same).count();
    let rest = one.len().min(other.len()) - top;
    let backwards = one.iter().rev().zip(other.iter().rev());
    (top, backwards.take(rest).take_while(same).count())
}

fn first_difference(kept: &str, seen: &str) -> String {
    let line = |text: &str, at| text.lines().nth(at).unwrap_or("(the end)").to_owned();
    let lines = kept.lines().count().max(seen.lines().count());
    let at = (0..lines).find(|at| line(kept, *at) != line(seen, *at));
    let at = at.unwrap_or(lines);
    let state = seen
        .lines()
        .take(at + 1)
        .filter(|line| line.starts_with("=="));
    let (state, line) = (state.last().unwrap_or_default(), |text| line(text, at));
    format!(
        "{state} line {}: kept {:?}, seen {:?}",
        at + 1,
        line(kept),
        line(seen)
    )
}

/// Compares the files of the folder `of` with the `names` of those that tests look at.
///
/// # Errors
/// There is a file that no test looks at, or one is missing.
pub fn are_all_of(of: &str, names: &[&str]) -> Result {
    let mut kept = BTreeSet::new();
    for file in fs::read_dir(folder().join(of))? {
        kept.insert(file?.file_name().to_string_lossy().into_owned());
    }
    let wanted: BTreeSet<_> = names.iter().map(|name| format!("{name}.txt")).collect();
    ensure!(
        kept == wanted,
        "snapshots and tests differ in {:?}",
        kept.symmetric_difference(&wanted)
    );
    Ok(())
}

fn folder() -> PathBuf {
    places::workspace().join("tests/journeys/snapshots")
}
