//! Pseudo-languages, for tests and for people who build pages: `en-XA` shows what is
//! not translated and what has no room for long words, `en-XB` what does not turn
//! round where one writes from right to left, with some English in it for want of
//! translation. Nobody can choose them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What the right-to-left one has not translated, so that English stands in it.
const LEFT_OUT: [&str; 4] = [
    "home-safe",
    "multiple-hint",
    "send-button",
    "storage-failed",
];

/// A way to make another language of the English one.
#[derive(Clone, Copy)]
pub enum Pseudo {
    /// Accents on all letters, about 40 % longer.
    Accented,
    /// Each word written from right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "en-XB",
        }
    }

    /// Whether `code` is the code of a pseudo-language.
    pub fn is_code_of_one(code: &str) -> bool {
        Self::ALL.iter().any(|pseudo| pseudo.code() == code)
    }

    /// The messages and terms of the pseudo-language made of the English ones.
    pub fn of(self, english: &[Entry<String>]) -> Vec<Entry<String>> {
        let mut entries = english.to_vec();
        entries.retain(|entry| !self.lacks(entry));
        for entry in &mut entries {
            self.change(entry);
        }
        entries
    }

    fn lacks(self, entry: &Entry<String>) -> bool {
        let Entry::Message(message) = entry else {
            return false;
        };
        matches!(self, Self::RightToLeft) && LEFT_OUT.contains(&message.id.name.as_str())
    }

    fn change(self, entry: &mut Entry<String>) {
        match entry {
            Entry::Message(message) => {
                match (message.id.name.as_str(), &mut message.value) {
                    // These say things to the program, not to people.
                    ("language-formats", _) => {}
                    ("language-status", Some(value)) => set(value, "unchecked"),
                    ("language-dir", Some(value)) => set(value, self.direction()),
                    (_, Some(value)) => self.pattern(value),
                    (_, None) => {}
                }
                for attribute in &mut message.attributes {
                    self.pattern(&mut attribute.value);
                }
            }
            Entry::Term(term) => self.pattern(&mut term.value),
            _ => {}
        }
    }

    /// `ltr` or `rtl`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Accented => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    fn text(self, text: &str) -> String {
        // Spaces and line breaks stay as they are: they mean something in Fluent.
        text.split_inclusive([' ', '\n'])
            .map(|part| {
                let word = part.trim_end_matches([' ', '\n']);
                match word.chars().any(char::is_alphabetic) {
                    true => [&self.word(word), &part[word.len()..]].concat(),
                    false => part.to_owned(),
                }
            })
            .collect()
    }

    fn word(self, word: &str) -> String {
        match self {
            Self::Accented => {
                let mut longer: String = word.chars().flat_map(accented).collect();
                // Doubled vowels make a quarter; the dot makes the rest.
                longer.push('·');
                longer
            }
            // RIGHT-TO-LEFT OVERRIDE … POP DIRECTIONAL FORMATTING
            Self::RightToLeft => format!("\u{202e}{word}\u{202c}"),
        }
    }
}

fn set(value: &mut Pattern<String>, text: &str) {
    value.elements = vec![PatternElement::TextElement {
        value: text.to_owned(),
    }];
}

/// The Latin letters with accents, in the order of the alphabet.
const SMALL: &str = "aƀƈḓeƒɠħiĵķŀḿƞoƥɋřşŧuṽẇẋẏẑ";
const CAPITAL: &str = "AƁƇḒEƑƓĦIĴĶĿḾȠOƤɊŘŞŦUṼẆẊẎẐ";

/// `letter` with an accent, and twice where it is a small vowel.
fn accented(letter: char) -> impl Iterator<Item = char> {
    let (letters, first) = match letter {
        'a'..='z' => (SMALL, 'a'),
        _ => (CAPITAL, 'A'),
    };
    let at = u32::from(letter).checked_sub(u32::from(first));
    let place = at.and_then(|at| letters.chars().nth(at as usize));
    let times = match letter {
        'a' | 'e' | 'o' | 'u' => 2,
        _ => 1,
    };
    std::iter::repeat_n(place.unwrap_or(letter), times)
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Resource;
    use fluent_syntax::{parser, serializer};

    use super::*;

    const ENGLISH: &str = "language-dir = ltr\nlanguage-status = source\nlanguage-formats = en-GB\nhello = Good day, { $name } !\n    .hint = { $n ->\n        [one] One apple\n       *[other] Apples\n    }\n";

    fn made(pseudo: Pseudo) -> String {
        let english = parser::parse(ENGLISH.to_owned()).unwrap();
        let body = pseudo.of(&english.body);
        serializer::serialize(&Resource { body })
    }

    #[test]
    fn the_accented_language_changes_words_only() {
        assert_eq!(
            made(Pseudo::Accented),
            "language-dir = ltr\nlanguage-status = unchecked\nlanguage-formats = en-GB\n\
             hello = Ɠooooḓ· ḓaaẏ,· { $name } !\n    .hint =\n        { $n ->\n            \
             [one] Oƞee· aaƥƥŀee·\n           *[other] Aƥƥŀeeş·\n        }\n"
        );
    }

    #[test]
    fn the_other_one_is_written_from_right_to_left() {
        let turned = made(Pseudo::RightToLeft);
        assert!(turned.starts_with("language-dir = rtl\n"));
        assert!(turned.contains("\u{202e}day,\u{202c} { $name } !"));
    }

    #[test]
    fn each_letter_has_one_of_its_own() {
        for letters in [SMALL, CAPITAL] {
            assert_eq!(letters.chars().count(), 26);
        }
        let word: String = "Zz9é".chars().flat_map(accented).collect();
        assert_eq!(word, "Ẑẑ9é");
    }
}
