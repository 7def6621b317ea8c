//! `ylbc tag`: what a council's web team pastes, and a code that a camera reads.

use std::process::Output;

use crate::support::{World, output_of, seen_in_text};

const HOME: &str = "https://survey.example.org";

fn tag(world: &World, council: &str, more: &[&str]) -> Output {
    let mut arguments = vec!["tag".to_owned(), council.to_owned()];
    arguments.extend(world.sources());
    arguments.extend(more.iter().map(|&argument| argument.to_owned()));
    output_of(&arguments)
}

/// What is printed for `mill`.
fn printed(world: &World, more: &[&str]) -> String {
    let output = tag(world, "mill", more);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
    String::from_utf8(output.stdout).unwrap()
}

/// The lines that are there to be pasted: those that are indented.
fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("   "))
        .collect()
}

#[test]
fn snippets_policy_and_code() {
    let text = printed(&World::new(), &["--public-url", HOME]);
    let lines = lines(&text);
    for line in [
        r#"<script async src="https://survey.example.org/embed.js" data-council="mill"></script>"#,
        r#"<script async src="https://survey.example.org/embed.js?council=mill"></script>"#,
        "for 1 and 2:  script-src https://survey.example.org 'wasm-unsafe-eval'; connect-src https://survey.example.org",
        "and, where it has a list of trusted-types:  trusted-types ylbc",
        "for 3:  frame-src https://survey.example.org",
        "https://survey.example.org/survey/?council=mill",
        "https://survey.example.org/embedding/poster?council=mill",
        "https://survey.example.org/survey/print?council=mill",
        "https://survey.example.org/embedding/?council=mill",
    ] {
        assert!(lines.contains(&line), "{line} is not in {text}");
    }
    let frame = lines
        .iter()
        .find(|line| line.starts_with("<iframe"))
        .unwrap();
    assert!(frame.contains(r#" src="https://survey.example.org/survey/?council=mill" "#));
    assert!(
        frame.contains(" title=\"") && !frame.contains("sandbox"),
        "{frame}"
    );
    assert_eq!(
        seen_in_text(&text),
        "https://survey.example.org/survey/?council=mill"
    );
    assert!(!text.contains("this machine only"));
}

#[test]
fn without_an_address_it_is_for_this_machine() {
    let text = printed(&World::new(), &[]);
    assert!(text.contains("These addresses work on this machine only."));
    assert!(text.contains(r#"<script async src="http://127.0.0.1:8080/embed.js""#));
}

#[test]
fn the_newest_release_is_the_one_to_pin() {
    let world = World::new();
    let site = world.path("site").display().to_string();
    let none = printed(&world, &["--site", &site]);
    assert!(none.contains(&format!(
        "No pinned tag: no v/<version>/integrity.json in {site}"
    )));
    for (version, hash) in [("0.9.0", "sha384-old"), ("0.10.0", "sha384-new")] {
        world.write(
            &format!("site/v/{version}/integrity.json"),
            &format!(
                r#"{{"version":"{version}","files":{{"embed.js":"{hash}","/b/a.css":"sha384-a"}}}}"#
            ),
        );
    }
    // What is no release is passed over.
    world.write("site/v/next/integrity.json", "{}");
    world.write("site/v/1.0.0/integrity.json", "not JSON");
    let text = printed(&world, &["--site", &site, "--public-url", HOME]);
    let pinned = r#"<script async src="https://survey.example.org/v/0.10.0/embed.js" integrity="sha384-new" crossorigin="anonymous" data-council="mill"></script>"#;
    assert!(lines(&text).contains(&pinned), "{text}");
}

#[test]
fn an_unknown_council_is_one_line_with_the_known_ones() {
    let output = tag(&World::new(), "nowhere", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"");
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "ylbc: no council is called 'nowhere'; known are: demo, mill, edge\n"
    );
}
