//! What a language says of itself to the program: settled where one begins and where a file
//! does not say it, not in fields of its own.

use crate::desk::Desk;
use crate::reading::State;
use crate::words::Words;

/// The messages with it.
const SETTINGS: [&str; 3] = ["language-dir", "language-status", "language-formats"];

/// How a language is written of which nothing is known.
const USUAL: &str = "ltr";

/// Whether `id` is such a message.
pub fn is_setting(id: &str) -> bool {
    SETTINGS.contains(&id)
}

impl Desk {
    /// Writes `text` for the value of message `id`.
    pub(crate) fn set(&mut self, id: &str, text: &str) {
        if let Some(english) = self.english.message(id) {
            let words = Words::Text(text.to_owned());
            self.draft.write(english, None, &words);
        }
    }

    /// Settles what the draft does not say, or says wrongly: nobody could mend it in a field.
    /// Nobody has checked the language.
    pub(crate) fn settle_rest(&mut self) {
        let code = self.code.clone();
        let direction = translation::direction(&code).unwrap_or(USUAL);
        for (id, text) in SETTINGS.into_iter().zip([direction, "unchecked", &code]) {
            let message = self.english.message(id);
            if message.is_some_and(|message| self.checked(message).state() != State::Done) {
                self.set(id, text);
            }
        }
    }
}
