//! How plain the English is: the reading age of every page that young people read, by the
//! Flesch-Kincaid grade level ([`formula`]). The aim is nine; over eleven fails, and so
//! does a sentence of more than twenty words. What is not ours to change is listed
//! ([`left_out`]) and is not counted.

mod formula;
mod left_out;
mod pages;
mod syllables;

use anyhow::Result;

use crate::workspace::Workspace;
use formula::{Counted, is_whole};
use left_out::LeftOut;
use pages::{English, Page};

pub use pages::instruments;

/// The reading age to aim at, in years.
const AIM: f64 = 9.0;
/// The highest that passes.
const MOST: f64 = 11.0;
/// The words of the longest sentence that passes.
const LONGEST: usize = 20;

/// What was found.
pub struct Report {
    rows: Vec<Row>,
    /// What is wrong: a line each.
    pub faults: Vec<String>,
}

/// A page, measured.
struct Row {
    name: String,
    counted: Counted,
    age: f64,
    has_official: bool,
}

/// Measures all pages.
///
/// # Errors
/// A file cannot be read.
pub fn check(workspace: &Workspace) -> Result<Report> {
    let english = English::read(workspace)?;
    let left_out = LeftOut::read(workspace)?;
    let pages = english.pages(&instruments(workspace)?, &left_out.messages());
    Ok(Report::of(&english, &pages, &left_out))
}

impl Report {
    fn of(english: &English, pages: &[Page], left_out: &LeftOut) -> Self {
        let mut rows: Vec<_> = pages.iter().map(|page| Row::of(page, left_out)).collect();
        rows.sort_by(|one, other| other.age.total_cmp(&one.age));
        let mut faults = left_out.faults(english, pages);
        faults.extend(rows.iter().filter_map(Row::fault));
        Self { rows, faults }
    }

    /// The table, the hardest page first.
    pub fn table(&self) -> String {
        let head = "reading age   words   longest sentence   page".to_owned();
        let rows = self.rows.iter().map(|row| {
            let Counted { words, longest, .. } = row.counted;
            let note = match row.has_official {
                true => " (without its official wording)",
                false => "",
            };
            format!(
                "{:>11.1} {words:>7} {longest:>18}   {}{note}",
                row.age, row.name
            )
        });
        std::iter::once(head)
            .chain(rows)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// One line: how many pages there are, and how hard they are.
    pub fn summary(&self) -> String {
        let pages = self.rows.len();
        let over = self.rows.iter().filter(|row| row.age > AIM).count();
        let hardest = self.rows.first();
        let hardest = hardest.map(|row| format!("{:.1}, {}", row.age, row.name));
        format!(
            "English of {pages} pages: reading age (Flesch-Kincaid grade + 5) over {AIM} on {over}, \
             highest {}",
            hardest.unwrap_or_default()
        )
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.rows.len()
    }
}

impl Row {
    fn of(page: &Page, left_out: &LeftOut) -> Self {
        let ours = left_out.ours(page);
        let counted = Counted::of(ours.iter().copied());
        // Short answers would hide a hard question.
        let running = ours.into_iter().filter(|sentence| is_whole(sentence));
        Self {
            name: page.name.clone(),
            counted,
            age: counted.age().max(Counted::of(running).age()),
            has_official: left_out.touches(page),
        }
    }

    fn fault(&self) -> Option<String> {
        let Self { name, age, .. } = self;
        let longest = self.counted.longest;
        if *age > MOST {
            return Some(format!("{name}: reading age {age:.1}, {MOST} at most"));
        }
        (longest > LONGEST)
            .then(|| format!("{name}: a sentence of {longest} words, {LONGEST} at most"))
    }
}

#[cfg(test)]
mod tests {
    use survey::Instrument;

    use super::*;

    const ENGLISH: &str = "\
## Start page: the first
start = Start
body = You can stop at any time. This is { $name }.
## For staff
staff = Institutional accountability necessitates comprehensive documentation.
## Questions
safe = How often do you feel safe?
    .hint = Take your time.
    .yes = Yes
    .no = No
satisfied = Overall, to what extent are you satisfied with institutional accountability?
    .hint = Satisfied means pleased. There are no wrong answers.
    .yes = Yes
    .no = No
that-is-fine = That is fine
    .body = You can go.
";

    const LIST: &str = r#"
[[official]]
page = "satisfied"
source = "Somebody's standard"
words = [
    "Overall, to what extent are you satisfied with institutional accountability?",
    "There are no wrong answers.",
]
[[uncounted]]
reason = "for staff"
messages = ["staff"]
"#;

    fn report(english: &str, list: &str) -> Report {
        let instrument = r#"{ "id": "x", "version": "1.0.0", "sections": [{ "id": "s", "items": [
            { "id": "safe", "since": "1.0.0", "kind": "single", "choices": ["yes", "no"],
              "turns": [{ "on": "no", "page": "that-is-fine", "then": "end" }] },
            { "id": "satisfied", "since": "1.0.0", "kind": "single", "choices": ["yes", "no"] }
        ] }] }"#;
        let instrument = Instrument::from_json(instrument).unwrap();
        let mut texts = English::default();
        texts.add("ui", english.into());
        let list = LeftOut::from_toml(list).unwrap();
        let pages = texts.pages(&[instrument], &list.messages());
        Report::of(&texts, &pages, &list)
    }

    #[test]
    fn every_text_is_in_a_page_and_what_is_not_ours_is_not_counted() {
        let found = report(ENGLISH, LIST);
        assert!(found.faults.is_empty(), "{:?}", found.faults);
        let mut pages: Vec<_> = found
            .rows
            .iter()
            .map(|row| (row.name.as_str(), row.counted.words, row.counted.longest))
            .collect();
        pages.sort_unstable();
        assert_eq!(
            pages,
            [
                ("safe", 11, 6),
                ("satisfied", 5, 3),
                ("that-is-fine", 6, 3),
                ("ui: Start page", 9, 6),
            ]
        );
        assert_eq!(found.pages(), 4);
    }

    #[test]
    fn what_is_too_hard_or_too_long_fails() {
        let hard = "Do you experience institutional accountability?";
        let found = report(&ENGLISH.replace("How often do you feel safe?", hard), LIST);
        // The short answers do not hide it.
        let [fault] = found.faults.as_slice() else {
            panic!("{:?}", found.faults);
        };
        assert!(fault.starts_with("safe: reading age 2"), "{fault}");
        assert!(found.table().lines().nth(1).unwrap().ends_with(" safe"));
        assert!(found.summary().ends_with(", safe"), "{}", found.summary());

        let long =
            "You can do it and then you can do it and then you can do it and then you can stop.";
        let found = report(&ENGLISH.replace("You can go.", long), LIST);
        assert_eq!(
            found.faults,
            ["that-is-fine: a sentence of 21 words, 20 at most"]
        );
    }

    #[test]
    fn an_exception_that_fits_nothing_fails() {
        let file = "locales/reading-age.toml: ";
        let reworded = ENGLISH.replace("to what extent", "how far");
        assert_eq!(
            report(&reworded, LIST).faults[0],
            format!(
                "{file}satisfied does not say: Overall, to what extent are you satisfied with \
                 institutional accountability?"
            )
        );
        let gone = LIST.replace("page = \"satisfied\"", "page = \"happy\"");
        assert_eq!(
            report(ENGLISH, &gone).faults[0],
            format!("{file}there is no page happy")
        );
        let gone = LIST.replace("\"staff\"]", "\"staff\", \"manager\"]");
        let fault = format!("{file}there is no message manager to leave out");
        assert_eq!(report(ENGLISH, &gone).faults, [fault]);
        let unfounded = LIST
            .replace("Somebody's standard", " ")
            .replace("for staff", "");
        assert_eq!(report(ENGLISH, &unfounded).faults.len(), 2);
    }

    #[test]
    fn an_official_wording_without_a_hint_of_ours_fails() {
        let bare = ENGLISH.replace("Satisfied means pleased. ", "");
        let fault = "locales/reading-age.toml: satisfied: its wording is not ours, so it needs a \
                     plain hint of ours";
        assert_eq!(report(&bare, LIST).faults, [fault]);
    }
}
