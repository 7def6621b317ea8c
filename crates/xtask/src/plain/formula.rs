//! The reading age of a text by the Flesch-Kincaid grade level (J. P. Kincaid, R. P.
//! Fishburne, R. L. Rogers, B. S. Chissom: *Derivation of New Readability Formulas for Navy
//! Enlisted Personnel*, Research Branch Report 8-75, 1975):
//! 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59. A grade of American schools
//! plus five is an age.
//!
//! Why this one: it works for a page of forty words, and needs no list of words that belongs
//! to somebody (Dale-Chall, Spache) and no thirty sentences (SMOG). Formulas that count
//! letters (Coleman-Liau, ARI) read a list of short answers as a text for toddlers, and so
//! would this one: therefore the sentences of a page are also counted without its labels and
//! answers, and the higher of the two ages is the page's.

use super::syllables::syllables;

/// The lowest age that is told: nobody reads sooner.
const YOUNGEST: f64 = 5.0;

/// A number of sentences, counted.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Counted {
    /// Their words: what stands between spaces and has a letter or a digit.
    pub words: usize,
    /// How many they are.
    pub sentences: usize,
    /// The syllables of all words.
    pub syllables: usize,
    /// The words of the longest of them.
    pub longest: usize,
}

impl Counted {
    /// Counts `sentences`.
    pub fn of<'a>(sentences: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counted = Self::default();
        for sentence in sentences {
            let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
            let words: Vec<_> = sentence.split_whitespace().filter(is_word).collect();
            counted.sentences += usize::from(!words.is_empty());
            counted.words += words.len();
            counted.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            counted.longest = counted.longest.max(words.len());
        }
        counted
    }

    /// The age, in years, of those who can just read it; that of the youngest readers where
    /// there is nothing to read.
    pub fn age(self) -> f64 {
        let ratio = |one: usize, by: usize| match by {
            0 => 0.0,
            by => one as f64 / by as f64,
        };
        let grade = 0.39 * ratio(self.words, self.sentences)
            + 11.8 * ratio(self.syllables, self.words)
            - 15.59;
        (grade + 5.0).max(YOUNGEST)
    }
}

/// The sentences of a text. What ends without a stop (a label, an answer) is one, too.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '.' | '?' | '!' | '…' => ended = true,
            '’' | '”' | ')' => {}
            '\n' => found.push(cut(text, &mut begin, at)),
            letter if letter.is_whitespace() && ended => found.push(cut(text, &mut begin, at)),
            _ => ended = false,
        }
    }
    found.push(text[begin..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn cut<'a>(text: &'a str, begin: &mut usize, end: usize) -> &'a str {
    let sentence = text[*begin..end].trim();
    *begin = end;
    sentence
}

/// Whether a sentence is one that ends, and no label or answer.
pub fn is_whole(sentence: &str) -> bool {
    let end = sentence.trim_end_matches(['’', '”', ')']);
    end.ends_with(['.', '?', '!', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn age(text: &str) -> f64 {
        Counted::of(sentences(text)).age()
    }

    #[test]
    fn the_age_is_that_of_the_formula() {
        // 14 words, 15 syllables, one sentence: 5.46 + 12.64 - 15.59 = grade 2.51.
        let text = "Is the place where you live right for you, and is it safe enough?";
        let counted = Counted::of(sentences(text));
        let (words, syllables) = (counted.words, counted.syllables);
        assert_eq!((words, syllables, counted.sentences), (14, 15, 1));
        assert!((age(text) - 7.513).abs() < 0.001, "{}", age(text));
        // 21 words, 33 syllables, one sentence: 8.19 + 18.54 - 15.59 = grade 11.14.
        let hard = "Do you have any physical or mental health conditions or illnesses lasting or \
                    expected to last for 12 months or more?";
        assert_eq!(Counted::of([hard]).longest, 21);
        assert!((age(hard) - 16.143).abs() < 0.001, "{}", age(hard));
        // A list of one-syllable words would be grade -3: nobody reads at two.
        assert!((age("Yes\nNo") - YOUNGEST).abs() < 1e-9);
    }

    #[test]
    fn longer_words_and_longer_sentences_are_for_older_readers() {
        assert!(age("You get help with money.") < age("You receive financial assistance."));
        assert!(
            age("You can stop. You can go on later. It is up to you.")
                < age("You can stop and then you can go on later because it is up to you.")
        );
        assert!((age("") - YOUNGEST).abs() < 1e-9);
    }

    #[test]
    fn a_text_falls_into_its_sentences() {
        assert_eq!(
            sentences("One moment… Are you 16? Call ‘999’. Then (if you like.) Wait\nNot sure"),
            [
                "One moment…",
                "Are you 16?",
                "Call ‘999’.",
                "Then (if you like.)",
                "Wait",
                "Not sure"
            ]
        );
        assert!(is_whole("It is ‘fine’.") && is_whole("(Or not.)") && is_whole("Last checked:"));
        assert!(!is_whole("Not sure") && !is_whole("Your home"));
    }
}
