//! Where messages and terms come to stand, and what is left out.

use super::*;

const UI: &str =
    "## Start\n\n# A note.\none = One\ntwo = Two\n\n## End\n\nthree = Three\n    .hint = H\n";
const YLBC: &str = "four = Four\n";

fn english() -> Catalogue {
    let files = [("ui.ftl", UI), ("ylbc.ftl", YLBC)];
    Catalogue::read(
        "en",
        files.map(|(name, content)| (name.to_owned(), content.to_owned())),
    )
}

#[test]
fn a_new_language_gets_the_files_and_headings_of_the_english() {
    let file = "### Language: so\nfour = Afar\nthree = Saddex\ntwo = Laba\nmore = X\n";
    let incoming = Incoming::read(file).unwrap();
    assert_eq!(
        incoming.put_into("", "ui.ftl", &english()),
        (
            "## Start\n\ntwo = Laba\n\n## End\n\nthree = Saddex\n".to_owned(),
            2
        )
    );
    assert_eq!(
        incoming.put_into("", "ylbc.ftl", &english()),
        ("four = Afar\n".to_owned(), 1)
    );
}

#[test]
fn what_the_file_does_not_have_stays_with_its_comments() {
    let before = "### Ours\n\n# Note\none = Kow\n\n# Note\nthree = Seddex\n    .hint = T\n";
    let incoming = Incoming::read("two = Laba\nthree = Saddex\n").unwrap();
    let (after, count) = incoming.put_into(before, "ui.ftl", &english());
    assert_eq!(
        after,
        "### Ours\n\n# Note\none = Kow\ntwo = Laba\n# Note\nthree = Saddex\n"
    );
    assert_eq!(count, 2);
}

#[test]
fn the_file_says_its_language_or_is_named_after_it() {
    let of = |content, file| language_of(content, Path::new(file)).ok();
    assert_eq!(
        of("\u{feff}### Language: so\n", "x.ftl").as_deref(),
        Some("so")
    );
    assert_eq!(of("one = Kow\n", "a/so.ftl").as_deref(), Some("so"));
    for file in ["translation.ftl", "en.ftl", "so (1).ftl"] {
        assert_eq!(of("one = Kow\n", file), None, "{file}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_nothing_is_taken() {
    let error = Incoming::read("one = Kow\ntwo = { $\n")
        .err()
        .unwrap()
        .to_string();
    assert!(error.contains("line, line 2, two: "), "{error}");
}

/// What is said, and the files, where `file` is added to these files of Somali.
fn added(own: &[(&str, &str)], file: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::find().unwrap();
    let workspace = workspace.with_root(folder.path().to_owned());
    let english = [("ui.ftl", UI), ("ylbc.ftl", YLBC)].map(|own| ("en", own));
    let own = own.iter().map(|own| ("so", *own));
    for (code, (name, content)) in english.into_iter().chain(own) {
        let folder = folder.path().join("locales").join(code);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), content).unwrap();
    }
    fs::write(folder.path().join("l10n.toml"), "locales = []\n").unwrap();
    let incoming = folder.path().join("so.ftl");
    fs::write(&incoming, file).unwrap();
    let said = add(&workspace, &incoming).unwrap();
    let names = ["ui.ftl", "ylbc.ftl", "more.ftl"];
    let read = |name| fs::read_to_string(folder.path().join("locales/so").join(name));
    (
        said,
        names.map(|name| read(name).unwrap_or_default()).to_vec(),
    )
}

#[test]
fn terms_come_with_the_first_message_and_stay_where_they_are() {
    let terms = "-pa = Pa\n    .gender = m\n-ma = Ma\n-ma = Again\n";
    let file = [terms, "four = { -pa } Afar\n"].concat();
    let (said, files) = added(&[], &file);
    let wanted = "-pa = Pa\n    .gender = m\n-ma = Ma\nfour = { -pa } Afar\n";
    assert_eq!(files, ["", wanted, ""]);
    assert!(!said.contains("left out"), "{said}");
    let there = [("more.ftl", "# Note\n-pa = Pa\n    .gender = m\n-ma = Mo\n")];
    let (said, files) = added(&there, &[&file, "one = Kow\nmore = X\n"].concat());
    assert_eq!(
        files,
        [
            "## Start\n\none = Kow\n",
            "four = { -pa } Afar\n",
            there[0].1
        ]
    );
    let left_out: Vec<_> = said.lines().skip(1).collect();
    assert_eq!(
        left_out,
        [
            "left out, the English has no such message: more",
            "left out, the language has it with other words: -ma",
        ]
    );
}

#[test]
fn terms_without_a_message_are_named() {
    let (said, files) = added(&[], "### Language: so\n-pa = Pa\n");
    assert_eq!(files, ["", "", ""]);
    assert!(
        said.ends_with("\nleft out, no message came with it: -pa"),
        "{said}"
    );
}
