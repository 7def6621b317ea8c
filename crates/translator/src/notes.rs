//! Notes to translators, for those who have only a browser.

/// How sentences begin that are for those who work with the files.
const ASIDE: &str = "Tests ";

/// What the page calls the glossary, and the file of it.
const GLOSSARY: [&str; 2] = ["GLOSSARY.md", "the glossary"];

/// `note` without what is for those who work with the files.
pub fn shown(note: &str) -> String {
    let mut note = note.replace(GLOSSARY[0], GLOSSARY[1]);
    while let Some(at) = note.find(ASIDE) {
        let end = note[at..].find('.').map_or(note.len(), |end| at + end + 1);
        note.replace_range(at..end, "");
    }
    note.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_to_those_with_files_is_left_out() {
        let note = "A word: see GLOSSARY.md. At most 45 letters. Tests lean on\nthe English.";
        assert_eq!(shown(note), "A word: see the glossary. At most 45 letters.");
        let note = "Tests lean on the English. Keep it short.";
        assert_eq!(shown(note).trim(), "Keep it short.");
    }
}
