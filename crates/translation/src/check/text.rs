//! What is looked at in one text.

use unicode_segmentation::UnicodeSegmentation;

use super::{Check, references, sentences};
use crate::language::{self, SOURCE};
use crate::message::{Message, Text};
use crate::pattern::{Parts, Reading, plain, readings};
use crate::problem::Problem;

/// The file with the texts that are shown before the survey is there.
const LOADER: &str = "loader.ftl";
/// Another one, the name of the survey.
const TITLE: &str = "survey-title";

/// A text may be as long as its note says ("At most 25 letters"). Where the note says
/// nothing it may be this long, which a button on a small phone holds in two lines …
const FITS: usize = 32;
/// … and, beyond that, this many times as long as the English.
const LONGER: usize = 2;

/// The zeros of the digits that languages write with, ASCII first.
const ZEROS: [char; 14] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '௦', '౦', '๐', '໐', '၀', '០',
];

impl Check<'_> {
    /// `text` against the English one.
    pub(super) fn text(&mut self, source: &Message, english: &Text, own: &Message, text: &Text) {
        let parts = self.words(own, text, Some(english));
        let english_parts = Parts::of(&english.pattern);
        self.forms(&english_parts, (own, text, &parts));
        let known = references::variables(self.source, &english_parts);
        for variable in references::variables(self.own, &parts).difference(&known) {
            let problem = Problem::VariableUnknown {
                variable: (*variable).to_owned(),
                known: known.iter().map(|&name| name.to_owned()).collect(),
            };
            self.fault(own, text, problem);
        }
        let (readings, english_readings) = (readings(&text.pattern), readings(&english.pattern));
        let (Some(default), Some(english_default)) = (readings.first(), english_readings.first())
        else {
            return;
        };
        self.filled_in(english_default, (own, text), &readings);
        if language::is_setting(&own.id) {
            return;
        }
        self.fixed(source, english_default, (own, text), default);
        let limit = source.limit(text.attribute.as_deref());
        self.length(limit, english_default, (own, text), &readings);
        self.long_word(source, (own, text), &readings);
        if source.is_safety {
            self.sentences(&english_default.words, (own, text), &default.words);
        }
        if self.is_same(&english_default.words, &default.words) {
            self.notice(own, text, Problem::SameAsEnglish);
        }
    }

    /// What can be said of `text` without the English; `english` may have the same markup.
    pub(super) fn words<'t>(
        &mut self,
        own: &Message,
        text: &'t Text,
        english: Option<&Text>,
    ) -> Parts<'t> {
        let parts = Parts::of(&text.pattern);
        if readings(&text.pattern).iter().any(Reading::is_blank) {
            self.fault(own, text, Problem::Empty);
        }
        let english = english.map_or_else(Vec::new, |english| Parts::of(&english.pattern).words);
        for found in parts.words.iter().flat_map(|words| markup(words)) {
            if !english.iter().any(|words| words.contains(&found)) {
                self.fault(own, text, Problem::Markup { found });
            }
        }
        if parts.words.iter().any(|words| words.contains(['{', '}'])) {
            self.fault(own, text, Problem::Brace);
        } else {
            for variable in parts.words.iter().flat_map(|words| bare(words)) {
                self.fault(own, text, Problem::OutsideBrackets { variable });
            }
        }
        for function in parts.functions.iter().filter(|name| **name != "NUMBER") {
            let function = (*function).to_owned();
            self.fault(own, text, Problem::FunctionUnknown { function });
        }
        let is_early =
            own.file.ends_with(LOADER) || own.id == TITLE || language::is_setting(&own.id);
        if is_early && plain(&text.pattern).is_none() {
            self.fault(own, text, Problem::NotPlain);
        }
        parts
    }

    /// Numbers and names in programs.
    fn fixed(
        &mut self,
        source: &Message,
        english: &Reading<'_>,
        own: (&Message, &Text),
        reading: &Reading<'_>,
    ) {
        let (message, text) = own;
        let there = numbers(&reading.words);
        for number in numbers(&english.words) {
            if there.contains(&number) {
                continue;
            }
            // A short one may be a word in another language; one to call cannot.
            let may_be_words = number.len() < 3 && !source.is_needed;
            let problem = Problem::FixedLost {
                what: number,
                may_be_words,
            };
            match may_be_words {
                true => self.notice(message, text, problem),
                false => self.fault(message, text, problem),
            }
        }
        for word in english
            .words
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        {
            if word.starts_with("data-") && !reading.words.contains(word) {
                let problem = Problem::FixedLost {
                    what: word.to_owned(),
                    may_be_words: false,
                };
                self.fault(message, text, problem);
            }
        }
    }

    fn length(
        &mut self,
        limit: Option<usize>,
        english: &Reading<'_>,
        own: (&Message, &Text),
        readings: &[Reading<'_>],
    ) {
        let length = |reading: &Reading<'_>| reading.words.trim().graphemes(true).count();
        let english = length(english);
        let limit = limit.unwrap_or(FITS.max(english * LONGER));
        let longest = readings.iter().map(length).max().unwrap_or_default();
        if longest > limit {
            let length = longest;
            self.notice(own.0, own.1, Problem::TooLong { length, limit });
        }
    }

    /// The longest word, where the note says how long one may be.
    fn long_word(&mut self, source: &Message, own: (&Message, &Text), readings: &[Reading<'_>]) {
        let Some(limit) = source.word_limit() else {
            return;
        };
        let words = readings.iter().flat_map(|reading| words(&reading.words));
        let lengths = words.map(|word| (word.graphemes(true).count(), word));
        if let Some((length, word)) = lengths.max_by_key(|(length, _)| *length)
            && length > limit
        {
            let problem = Problem::WordTooLong {
                word: word.to_owned(),
                length,
                limit,
            };
            self.notice(own.0, own.1, problem);
        }
    }

    fn sentences(&mut self, english: &str, own: (&Message, &Text), words: &str) {
        let english = sentences::sentences(SOURCE, english);
        let own_count = sentences::sentences(self.code, words);
        if let (Some(english), Some(count)) = (english, own_count)
            && count < english
        {
            let problem = Problem::SentencesLost {
                own: count,
                english,
            };
            self.notice(own.0, own.1, problem);
        }
    }

    fn is_same(&self, english: &str, own: &str) -> bool {
        let is_english = language::is_english(self.code);
        !is_english && english.trim() == own.trim() && own.chars().any(char::is_alphabetic)
    }
}

/// The numbers in `words`, each in ASCII digits.
fn numbers(words: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    for c in words.chars() {
        match (digit(c), numbers.last_mut()) {
            (Some(digit), Some(number)) => number.push(digit),
            _ => numbers.push(String::new()),
        }
    }
    numbers.retain(|number| !number.is_empty());
    numbers.sort();
    numbers.dedup();
    numbers
}

/// `c` as an ASCII digit, where it is a digit.
fn digit(c: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero as u32)?;
        char::from_digit(value, 10)
    })
}

/// HTML in `words`: the first angle bracket, and characters written by their names.
fn markup(words: &str) -> Vec<String> {
    let bracket = words.chars().find(|c| matches!(c, '<' | '>'));
    let names = words.match_indices('&').filter_map(|(at, _)| {
        let (name, _) = words[at + 1..].split_once(';')?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
        (!name.is_empty() && name.chars().all(is_name)).then(|| format!("&{name};"))
    });
    bracket
        .map(|c| c.to_string())
        .into_iter()
        .chain(names)
        .collect()
}

/// The parts of `words` that stand in one line, whatever the room.
fn words(words: &str) -> impl Iterator<Item = &str> {
    let breaks = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{ad}' | '\u{200b}');
    words.split(breaks)
}

/// The variables that stand in `words` as words: `$left`.
fn bare(words: &str) -> Vec<String> {
    let names = words.split('$').skip(1).map(|rest| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        &rest[..end]
    });
    names
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}
