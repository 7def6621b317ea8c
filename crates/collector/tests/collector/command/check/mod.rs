//! `ylbc check`: every fault is a line that says where and why.

mod councils;

use crate::support::{World, output_of};

/// The lines that `check` writes.
fn faults(world: &World) -> Vec<String> {
    let mut arguments = vec!["check".to_owned()];
    arguments.extend(world.sources());
    let output = output_of(&arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<_> = text.lines().map(str::to_owned).collect();
    assert_eq!(output.status.success(), lines.is_empty());
    assert_eq!(output.stdout, b"");
    lines
}

/// Asserts that a change to a file makes exactly this fault, named with the file.
fn makes(file: &str, from: &str, to: &str, fault: &str) {
    let world = World::new();
    world.change(file, from, to);
    let path = world.path(file).display().to_string();
    let found = faults(&world);
    assert_eq!(found.len(), 1, "{from} -> {to}: {found:#?}");
    let (place, reason) = found[0].split_at(path.len());
    assert_eq!(place, path);
    assert!(reason.contains(fault), "{reason:?} is not {fault:?}");
}

#[test]
fn a_good_setup_has_no_fault() {
    assert_eq!(faults(&World::new()), Vec::<String>::new());
}

#[test]
fn the_setup_of_this_repository_has_no_fault() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let sources = [
        ("--instruments", "public/instruments"),
        ("--locales", "locales"),
        ("--councils", "councils.toml"),
    ];
    let sources = sources.map(|(name, value)| [name.to_owned(), format!("{root}/{value}")]);
    let mut arguments = vec!["check".to_owned()];
    arguments.extend(sources.into_iter().flatten());
    let output = output_of(&arguments);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(output.status.success());
}

#[test]
fn instruments_and_their_texts_are_checked() {
    let file = "instruments/mini/1.0.0.json";
    makes(
        file,
        "\"is\": \"yes\"",
        "\"is\": \"often\"",
        "item pets: ask_if names pet often, no such choice",
    );
    makes(
        file,
        "\"item\": \"pet\"",
        "\"item\": \"mood\"",
        "item pets: ask_if names mood, which is not asked before it",
    );
    makes(file, "\"limit\": 100,", "", "item words: needs a limit");
    makes(
        file,
        "\"id\": \"mini\"",
        "\"id\": \"tiny\"",
        "should be tiny/1.0.0.json",
    );
    makes(
        file,
        "[\"cat\"",
        "[\"owl\", \"cat\"",
        "text pets.owl: is missing in the source language",
    );
}

#[test]
fn what_is_not_there_is_said() {
    let world = World::new();
    std::fs::remove_dir_all(world.path("instruments/mini")).unwrap();
    std::fs::remove_file(world.path("councils.toml")).unwrap();
    let found = faults(&world);
    assert_eq!(found.len(), 2);
    assert!(found[0].ends_with("instruments: holds no instrument"));
    assert!(found[1].contains("councils.toml: cannot be read: "));
    world.change(
        "locales/en/mini.ftl",
        "consent = May we ask?",
        "consent May we ask?",
    );
    assert!(faults(&world)[0].contains("mini.ftl: line 2: "));
}

#[test]
fn a_form_that_lacks_words_is_not_served() {
    let world = World::new();
    world.change(
        "locales/en/print.ftl",
        "print-text-nobody-comes =",
        "print-other =",
    );
    let found = faults(&world);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with("locales/en: the message print-text-nobody-comes is missing"));
}
