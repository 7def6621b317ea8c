//! Names of sites, as they stand in e-mail and web addresses.

use super::scan::{Scan, is_latin};

/// Endings that hardly ever stand after a full stop as a word of their own: `me`, `it`,
/// `no` and `so` are also top-level domains, and people forget the space.
const ENDINGS: [&str; 10] = [
    "com", "co", "uk", "org", "net", "edu", "info", "io", "gg", "eu",
];

/// Where people have an e-mail address, as they write it without its ending.
const PROVIDERS: [&str; 12] = [
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "yahoo",
    "ymail",
    "icloud",
    "live",
    "msn",
    "aol",
    "proton",
    "protonmail",
];

/// Goes past a domain with a well-known ending (`example.co.uk`), as far as such an
/// ending goes; false and unmoved where there is none.
pub(super) fn well_known(scan: &mut Scan<'_>) -> bool {
    let mut tried = *scan;
    let mut end = None;
    if label(&mut tried).is_none() {
        return false;
    }
    while let Some(label) = next_label(&mut tried) {
        if is_one_of(&ENDINGS, label) {
            end = Some(tried);
        }
    }
    move_to(scan, end)
}

/// Goes past a domain with any ending of two letters or more.
pub(super) fn any(scan: &mut Scan<'_>) -> bool {
    let mut tried = *scan;
    let mut end = None;
    if label(&mut tried).is_none() {
        return false;
    }
    while let Some(label) = next_label(&mut tried) {
        if label.len() > 1 && !label.starts_with(|c: char| c.is_ascii_digit()) {
            end = Some(tried);
        }
    }
    move_to(scan, end)
}

/// Goes past the name of a provider of e-mail, with or without its ending, which may
/// be spelt out (`gmail dot com`).
pub(super) fn provider(scan: &mut Scan<'_>) -> bool {
    let mut tried = *scan;
    if !label(&mut tried).is_some_and(|name| is_one_of(&PROVIDERS, name)) {
        return false;
    }
    *scan = tried;
    while dot(&mut tried) && label(&mut tried).is_some_and(|end| is_one_of(&ENDINGS, end)) {
        *scan = tried;
    }
    true
}

/// Goes past a dot, also one that is spelt out or stands between spaces.
pub(super) fn dot(scan: &mut Scan<'_>) -> bool {
    [" dot ", "(dot)", " (dot) ", ".", " .", " . "]
        .into_iter()
        .any(|dot| scan.word(dot))
}

fn next_label<'a>(scan: &mut Scan<'a>) -> Option<&'a str> {
    scan.one(|c| c == '.')?;
    label(scan)
}

fn label<'a>(scan: &mut Scan<'a>) -> Option<&'a str> {
    let start = *scan;
    scan.one(is_latin)?;
    scan.all(|c| is_latin(c) || c == '-' || c == '_');
    Some(&start.rest()[..scan.at() - start.at()])
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|listed| listed.eq_ignore_ascii_case(word))
}

fn move_to<'a>(scan: &mut Scan<'a>, end: Option<Scan<'a>>) -> bool {
    end.map(|end| *scan = end).is_some()
}
