//! What can be wrong with a translation; [`words`] says each in plain words.

mod words;

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// Not Fluent: why, and the line that cannot be read.
    NotFluent {
        /// What is wrong, in words.
        reason: String,
        /// The line.
        text: String,
    },
    /// It stands there a second time.
    Twice {
        /// The file where it stands first.
        file: String,
        /// The line there.
        line: usize,
    },
    /// The text is not there.
    Missing {
        /// Whether people must not see the language without it.
        is_needed: bool,
        /// The line that cannot be read and that it was lost with.
        lost_with: Option<usize>,
    },
    /// The English has no such text.
    Extra,
    /// There is a text, with nothing in it.
    Empty,
    /// Forms for numbers that the language has, and the text has not.
    FormsMissing {
        /// The variable that the forms are of.
        variable: String,
        /// The forms that are not there.
        missing: Vec<&'static str>,
        /// All forms that must be there.
        all: Vec<&'static str>,
    },
    /// A form that is never used: the language has no such form.
    FormUnused {
        /// Its name.
        form: String,
        /// The forms of the language.
        all: Vec<&'static str>,
    },
    /// A form that there is in no language.
    FormUnknown {
        /// Its name.
        form: String,
        /// The forms of the language.
        all: Vec<&'static str>,
    },
    /// A form that stands there a second time.
    FormTwice {
        /// Its name.
        form: String,
    },
    /// The English changes with the number, the text does not.
    FormsLost {
        /// The variable.
        variable: String,
        /// The forms of the language that are not there.
        missing: Vec<&'static str>,
        /// The forms of the language.
        all: Vec<&'static str>,
    },
    /// A form is used for several numbers, and does not say which it is.
    NumberLost {
        /// The form.
        form: String,
        /// The variable.
        variable: String,
    },
    /// A variable that nothing is filled in for.
    VariableUnknown {
        /// Its name.
        variable: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// A variable of the English that the text does not have.
    VariableLost {
        /// Its name.
        variable: String,
    },
    /// A function that there is not.
    FunctionUnknown {
        /// Its name.
        function: String,
    },
    /// A message, attribute or term that there is not.
    ReferenceUnknown {
        /// What the text refers to.
        reference: String,
    },
    /// Messages that refer to each other, round and round.
    Cycle {
        /// The way round.
        path: Vec<String>,
    },
    /// HTML: it would be shown as it is.
    Markup {
        /// What was found.
        found: String,
    },
    /// A brace that people would see.
    Brace,
    /// A variable outside curly brackets: people would see its name.
    OutsideBrackets {
        /// Its name.
        variable: String,
    },
    /// The text must be text and nothing else: it is shown before anything can be filled in.
    NotPlain,
    /// The name of the language is not one.
    LanguageName,
    /// The direction of writing is not one, or not that of the language.
    LanguageDirection {
        /// What stands there.
        found: String,
        /// What the language has, where that is known.
        wanted: Option<&'static str>,
    },
    /// Who has checked it: not one of the words for that.
    LanguageStatus {
        /// What stands there.
        found: String,
    },
    /// How numbers are written: not the code of a language.
    LanguageFormats {
        /// What stands there.
        found: String,
    },
    /// It is said to be checked, and not by whom and when.
    LanguageChecked {
        /// What stands there.
        found: String,
    },
    /// Something of the English that must stay as it is: a number, a name in a program.
    FixedLost {
        /// What it is.
        what: String,
        /// Whether words can say it as well.
        may_be_words: bool,
    },
    /// Longer than there may be room for. Lengths in characters as people count them.
    TooLong {
        /// The length.
        length: usize,
        /// The length that fits.
        limit: usize,
    },
    /// A word longer than there is room for. Lengths in characters as people count them.
    WordTooLong {
        /// The word.
        word: String,
        /// Its length.
        length: usize,
        /// The length that fits.
        limit: usize,
    },
    /// Two answers of one question read the same.
    SameAnswers {
        /// The first of them: its attribute.
        other: String,
    },
    /// Fewer sentences than in English, where nothing may be lost.
    SentencesLost {
        /// How many there are.
        own: usize,
        /// How many the English has.
        english: usize,
    },
    /// The same as the English.
    SameAsEnglish,
    /// The English lacks what an instrument asks for.
    NotInSource {
        /// The texts of which one must be there.
        wanted: Vec<String>,
    },
    /// The text is of another message: only where one message is checked.
    OtherMessage {
        /// The message that it should be.
        wanted: String,
    },
}

impl Problem {
    /// Whether the text cannot be shown so: the English stands there instead.
    pub fn is_broken(&self) -> bool {
        matches!(
            self,
            Self::NotFluent { .. }
                | Self::Empty
                | Self::VariableUnknown { .. }
                | Self::FunctionUnknown { .. }
                | Self::ReferenceUnknown { .. }
                | Self::Cycle { .. }
                | Self::Brace
                | Self::OutsideBrackets { .. }
                | Self::NotPlain
        )
    }

    /// Whether something stands there a second time.
    pub fn is_twice(&self) -> bool {
        matches!(self, Self::Twice { .. })
    }
}
