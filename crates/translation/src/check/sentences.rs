//! Whether a translation has all sentences of the English.

/// What ends a sentence, in any script.
const ENDS: &[char] = &[
    '.', '?', '!', '؟', '۔', '።', '፧', '।', '॥', '。', '？', '！', '။', '។', '։', '…',
];

/// Languages that end their sentences with a space or with nothing.
const WITHOUT_ENDS: [&str; 2] = ["th", "lo"];

/// How many sentences `words` in the language `code` end; none where they are written
/// without an end. One within a word (`ons.gov.uk`, `3.5`) is none.
pub(super) fn sentences(code: &str, words: &str) -> Option<usize> {
    let language = code.split('-').next().unwrap_or(code);
    if WITHOUT_ENDS.contains(&language) {
        return None;
    }
    // In Ethiopic two word dividers are often written for a full stop.
    let words = words.replace("፡፡", "።");
    let mut count = 0;
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        let goes_on = |next: &char| ENDS.contains(next) || next.is_alphanumeric();
        let is_ascii = letter.is_ascii() || letter == '…';
        let next_goes_on = letters.peek().is_some_and(|next| match is_ascii {
            true => goes_on(next),
            false => ENDS.contains(next),
        });
        if ENDS.contains(&letter) && !next_goes_on {
            count += 1;
        }
    }
    Some(count)
}
