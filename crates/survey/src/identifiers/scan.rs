//! A place in a text that moves forward, and what the scanners ask of characters.
//! ASCII and small ranges instead of Unicode tables, which would weigh in the WASM.

/// Which characters are wanted. Not generic, so that the WASM holds each function once.
pub(super) type Wanted = fn(char) -> bool;

/// What is left of a text to look at. Copying it is how a scanner tries something.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    whole: usize,
    rest: &'a str,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            whole: text.len(),
            rest: text,
        }
    }

    /// How many bytes are behind.
    pub(super) fn at(&self) -> usize {
        self.whole - self.rest.len()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// The next character, where `wanted` takes it.
    pub(super) fn one(&mut self, wanted: Wanted) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next().filter(|c| wanted(*c))?;
        self.rest = chars.as_str();
        Some(next)
    }

    /// Goes past up to `most` characters that `wanted` takes; says how many there were.
    pub(super) fn up_to(&mut self, most: usize, wanted: Wanted) -> usize {
        (0..most).take_while(|_| self.one(wanted).is_some()).count()
    }

    /// Goes past all characters that `wanted` takes; says how many there were.
    pub(super) fn all(&mut self, wanted: Wanted) -> usize {
        self.up_to(usize::MAX, wanted)
    }

    /// Goes past `word`, capital or small; false and unmoved where it is not there.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let there = self
            .rest
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word));
        if there {
            self.rest = &self.rest[word.len()..];
        }
        there
    }

    /// Goes past digits; says how many there were.
    pub(super) fn digits(&mut self) -> usize {
        self.all(is_digit)
    }

    /// True where no Latin letter and no digit comes next.
    pub(super) fn at_word_end(&self) -> bool {
        !self.peek().is_some_and(is_latin)
    }
}

/// The digit that `c` stands for, in Western, Arabic or Persian digits.
pub(super) fn digit(c: char) -> Option<u8> {
    ['0', '٠', '۰'].into_iter().find_map(|zero| {
        let digit = u32::from(c).checked_sub(u32::from(zero))?;
        u8::try_from(digit).ok().filter(|digit| *digit < 10)
    })
}

pub(super) fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// A letter of a European script, or a digit. Arabic and others write their small
/// words onto Latin ones (`بSW1A`), so for us a word may begin after theirs.
pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || is_digit(c) || ('\u{c0}'..='\u{52f}').contains(&c)
}

/// A letter or a digit of any script, as near as small ranges come to it.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    let is_foreign_stop = matches!(
        c,
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{6d4}' | '\u{1361}'..='\u{1368}'
            | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe00}'..='\u{fe0f}'
    );
    is_latin(c) || c > '\u{52f}' && c < '\u{1f000}' && !is_foreign_stop
}

/// A space within a line.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// True where `before` ends within a word, so that none begins here.
pub(super) fn in_word(before: &str) -> bool {
    before.ends_with(is_latin)
}
