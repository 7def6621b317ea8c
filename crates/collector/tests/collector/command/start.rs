//! Faults at the start: one clear line on standard error, and an exit code of 1.

use std::fs;
use std::net::TcpListener;

use crate::support::{Binary, World, output_of};

/// The one line with which `serve` refuses to start.
fn refusal(world: &World, more: &[&str]) -> String {
    let mut arguments = world.serve();
    arguments.extend(more.iter().map(|&argument| argument.to_owned()));
    let output = output_of(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"");
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text.strip_prefix("ylbc: ").unwrap().trim_end().to_owned()
}

#[test]
fn bad_councils() {
    let world = World::new();
    world.change("councils.toml", "#1d5b79", "teal");
    let place = world.path("councils.toml").display().to_string();
    let reason = format!("{place}, council demo: accent 'teal' is not a colour, #rrggbb");
    assert_eq!(refusal(&world, &[]), reason);
    world.change("councils.toml", "'demo Council'", "''");
    let both = refusal(&world, &[]);
    assert!(both.ends_with("(and 1 more: see `ylbc check`)"), "{both}");
}

#[test]
fn a_bad_instrument() {
    let world = World::new();
    world.change(
        "instruments/mini/1.1.0.json",
        "\"kind\": \"scale\"",
        "\"kind\": \"slider\"",
    );
    let line = refusal(&world, &[]);
    assert!(
        line.contains("mini/1.1.0.json: not an instrument: "),
        "{line}"
    );
}

#[test]
fn a_taken_port() {
    let world = World::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let mut arguments = world.serve();
    arguments.truncate(arguments.len() - 1);
    arguments.push(address.port().to_string());
    let output = output_of(&arguments);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    let start = format!("ylbc: cannot listen on {address}: ");
    assert!(
        text.starts_with(&start) && text.lines().count() == 1,
        "{text}"
    );
    assert!(!world.path("data").exists());
}

#[test]
fn a_database_that_cannot_be_written() {
    let world = World::new();
    fs::create_dir_all(world.path("data/ylbc.sqlite3")).unwrap();
    let line = refusal(&world, &[]);
    assert!(line.starts_with("cannot write to the database "), "{line}");
    let world = World::new();
    world.write("data", "a file where the folder should be");
    let line = refusal(&world, &[]);
    assert!(line.starts_with("cannot make the data folder "), "{line}");
    let world = World::new();
    world.write("data/ylbc.sqlite3", &"this is not a database ".repeat(100));
    let line = refusal(&world, &[]);
    assert!(line.contains("file is not a database"), "{line}");
}

#[test]
fn a_missing_site() {
    let world = World::new();
    fs::remove_dir_all(world.path("site")).unwrap();
    let line = refusal(&world, &[]);
    assert_eq!(
        line,
        format!(
            "the site folder {} has no embed.js",
            world.path("site").display()
        )
    );
}

#[test]
fn a_public_address_that_is_none() {
    let world = World::new();
    let mut arguments = world.serve();
    arguments.extend(["--public-url".to_owned(), "survey.example.org".to_owned()]);
    let output = output_of(&arguments);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        text.contains("must begin with https:// or http://"),
        "{text}"
    );
}

#[test]
fn a_second_start_finds_everything_as_it_was() {
    let world = World::new();
    for _ in 0..2 {
        let server = Binary::over(&world);
        assert!(server.url.starts_with("http://127.0.0.1:"));
        server.terminate();
        assert_eq!(server.end().0, Some(0));
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_database() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let _server = Binary::over(&world);
    let mode = |path: &str| fs::metadata(world.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("data"), 0o700);
    assert_eq!(mode("data/ylbc.sqlite3"), 0o600);
    assert_eq!(mode("data/ylbc.sqlite3-wal"), 0o600);
}
