//! What docs/ACCESSIBILITY.md says is so: each criterion of WCAG 2.2 A and AA stands there
//! once, each with tests that there are, or with why it does not apply; and a criterion that
//! a test has in its name stands beside that test.

use std::collections::BTreeMap;
use std::process::Command;
use std::{env, fs};

use anyhow::ensure;
use ylbc_tests::{Result, places};

/// Of WCAG 2.2, <https://www.w3.org/TR/WCAG22/>.
const A: [&str; 31] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1",
    "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1",
    "2.5.2", "2.5.3", "2.5.4", "3.1.1", "3.2.1", "3.2.2", "3.2.6", "3.3.1", "3.3.2", "3.3.7",
    "4.1.2",
];
const AA: [&str; 24] = [
    "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12",
    "1.4.13", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4",
    "3.3.3", "3.3.4", "3.3.8", "4.1.3",
];

/// A criterion as the document has it.
struct Row {
    level: String,
    how: String,
    /// Tests by name, or with `*` at the end all that begin so.
    tests: Vec<String>,
}

fn document() -> Result<String> {
    let path = places::workspace().join("docs/ACCESSIBILITY.md");
    Ok(fs::read_to_string(path)?)
}

/// The rows by their numbers. Fails where one stands there twice.
fn rows() -> Result<BTreeMap<String, Row>> {
    let mut rows = BTreeMap::new();
    for line in document()?.lines() {
        let cells: Vec<_> = line.trim_matches('|').split(" |").map(str::trim).collect();
        let [number, level, _, how, tests] = cells[..] else {
            continue;
        };
        if number.split('.').count() != 3 {
            continue;
        }
        let row = Row {
            level: level.to_owned(),
            how: how.to_owned(),
            tests: names_in(tests),
        };
        let before = rows.insert(number.to_owned(), row);
        ensure!(before.is_none(), "{number} stands there twice");
    }
    Ok(rows)
}

/// What stands in backticks and is a test's name.
fn names_in(text: &str) -> Vec<String> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted
        .filter(|name| name.contains("::"))
        .map(str::to_owned)
        .collect()
}

/// All tests of this program, as it lists them itself: macros make some.
fn tests() -> Result<Vec<String>> {
    let mut list = Command::new(env::current_exe()?);
    let listed = list.args(["--list", "--format", "terse"]).output()?;
    let listed = String::from_utf8(listed.stdout)?;
    let names = listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

fn means(name: &str, test: &str) -> bool {
    match name.strip_suffix('*') {
        Some(begin) => test.starts_with(begin),
        None => test == name,
    }
}

/// The criteria in a test's name: `wcag_1_4_10_2_4_7_…` has two.
fn criteria_in(test: &str) -> Vec<String> {
    let Some((_, name)) = test.split_once("wcag_") else {
        return Vec::new();
    };
    let numbers: Vec<_> = name
        .split('_')
        .filter(|part| *part != "and")
        .take_while(|part| part.parse::<u8>().is_ok())
        .collect();
    numbers.chunks(3).map(|number| number.join(".")).collect()
}

#[test]
fn every_criterion_stands_in_the_list_once() -> Result {
    let rows = rows()?;
    let levels = A.map(|number| (number, "A")).into_iter();
    let wanted: BTreeMap<_, _> = levels.chain(AA.map(|number| (number, "AA"))).collect();
    let found: BTreeMap<_, _> = rows
        .iter()
        .map(|(number, row)| (number.as_str(), row.level.as_str()))
        .collect();
    assert_eq!(found, wanted);
    for (number, row) in &rows {
        let is_applied = !row.how.starts_with("not applicable: ");
        assert_eq!(is_applied, !row.tests.is_empty(), "{number}: {}", row.how);
    }
    Ok(())
}

#[test]
fn every_test_that_is_named_there_is_one() -> Result {
    let tests = tests()?;
    let names = names_in(&document()?);
    assert!(names.len() > 40, "only {} are named", names.len());
    for name in names {
        assert!(tests.iter().any(|test| means(&name, test)), "no {name}");
    }
    Ok(())
}

#[test]
fn a_criterion_in_a_tests_name_stands_beside_that_test() -> Result {
    let rows = rows()?;
    let mut missing = Vec::new();
    for test in tests()? {
        for number in criteria_in(&test) {
            // Some are AAA, which is more than is promised.
            let Some(row) = rows.get(&number) else {
                continue;
            };
            if !row.tests.iter().any(|name| means(name, &test)) {
                missing.push(format!("{number}: {test}"));
            }
        }
    }
    assert_eq!(missing, [""; 0], "not in docs/ACCESSIBILITY.md");
    Ok(())
}
