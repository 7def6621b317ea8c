//! Names on social networks: `@name`, and the word after the name of an app
//! (`insta: name`, `my snap is name_05`).

use super::scan::{Scan, in_word, is_digit, is_letter_or_digit};

/// The names of apps, as people write them.
const APPS: [&str; 16] = [
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "sc",
    "tiktok",
    "tik tok",
    "twitter",
    "facebook",
    "fb",
    "discord",
    "telegram",
    "kik",
    "gamertag",
    "psn",
];

/// What comes after an @ for 'at' and is nobody's name.
const PLACES: [&str; 12] = [
    "home", "work", "school", "college", "uni", "night", "the", "least", "all", "times", "first",
    "last",
];

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    let mut scan = Scan::new(rest);
    if scan.one(|c| c == '@').is_some() {
        let name = name(scan).filter(|_| !in_word(before))?;
        let is_place = PLACES.iter().any(|place| place.eq_ignore_ascii_case(name));
        return (!is_place).then_some(1 + name.len());
    }
    let trust = trust_after(before)?;
    let name = name(scan)?;
    let is_app = APPS.iter().any(|app| app.eq_ignore_ascii_case(name));
    let taken = !is_app && (trust == Trust::AnyWord || is_made_up(name));
    taken.then_some(name.len())
}

/// What the words before a word say of it.
#[derive(PartialEq)]
enum Trust {
    /// `insta: …`: any word is the name.
    AnyWord,
    /// `insta …`, `insta is …`: a word is the name where it looks made up.
    MadeUpWord,
}

fn trust_after(before: &str) -> Option<Trust> {
    let words = before.trim_end_matches(' ');
    let (words, trust) = match words.strip_suffix([':', '=']) {
        Some(words) => (words, Trust::AnyWord),
        None if words.len() == before.len() => return None,
        None => (words, Trust::MadeUpWord),
    };
    let app = [" -", " is", "'s", " name", " username"]
        .into_iter()
        .fold(words.trim_end_matches(' '), |words, last| {
            words.strip_suffix(last).unwrap_or(words)
        });
    ends_with_app(app).then_some(trust)
}

fn ends_with_app(before: &str) -> bool {
    APPS.iter().any(|app| {
        let Some(at) = before.len().checked_sub(app.len()) else {
            return false;
        };
        before
            .get(at..)
            .is_some_and(|end| end.eq_ignore_ascii_case(app) && !in_word(&before[..at]))
    })
}

/// The name that stands here: three characters or more, one of them a letter.
fn name(mut scan: Scan<'_>) -> Option<&str> {
    let start = scan.rest();
    let from = scan.at();
    scan.one(|c| is_letter_or_digit(c) || c == '_')?;
    scan.all(|c| is_letter_or_digit(c) || matches!(c, '_' | '.' | '-'));
    let name = start[..scan.at() - from].trim_end_matches(['.', '-']);
    let is_name = name.chars().nth(2).is_some()
        && name.chars().any(|c| is_letter_or_digit(c) && !is_digit(c));
    is_name.then_some(name)
}

/// A word that is in no dictionary: letters with a digit or an underscore among them.
/// `2hrs` and `m8` are not names.
fn is_made_up(name: &str) -> bool {
    name.len() > 3 && (name.contains('_') || name.contains(is_digit) && !name.starts_with(is_digit))
}
