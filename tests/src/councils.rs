//! The councils of the journeys: one for each way in which a council can stand.

/// The council that most journeys use; any page of this machine may show it.
pub const OPEN: &str = "testshire";
/// Another one that is open, for pages with two.
pub const ALSO_OPEN: &str = "otherham";
/// One whose wave has not begun.
pub const NOT_YET_OPEN: &str = "earlyton";
/// One whose wave is over.
pub const CLOSED: &str = "lateford";
/// One whose pages are elsewhere: no page of this machine may show it.
pub const ELSEWHERE: &str = "elsewhere";
/// The wave that is open in [`OPEN`] and [`ALSO_OPEN`].
pub const WAVE: &str = "first";

const HERE: &str = r#"["http://127.0.0.1:*", "http://localhost:*", "null"]"#;

/// Where `Exit this page` leads: a page that no machine serves, so that no journey asks a
/// stranger for anything.
pub const EXIT: &str = "https://ordinary.invalid/weather";

/// The settings file with all of them.
pub fn settings() -> String {
    let now = ("2026-01-01", "2099-12-31");
    let elsewhere = r#"["https://www.elsewhere.example"]"#;
    let councils = [
        council(OPEN, "Testshire Council", HERE, now),
        council(ALSO_OPEN, "Otherham Council", HERE, now),
        council(
            NOT_YET_OPEN,
            "Earlyton Council",
            HERE,
            ("2098-01-01", "2098-12-31"),
        ),
        council(
            CLOSED,
            "Lateford Council",
            HERE,
            ("2020-01-01", "2020-12-31"),
        ),
        council(ELSEWHERE, "Elsewhere Council", elsewhere, now),
    ];
    [HELPLINES.to_owned(), councils.concat()].concat()
}

fn council(id: &str, name: &str, origins: &str, (opens, closes): (&str, &str)) -> String {
    format!(
        r##"
[[council]]
id = "{id}"
name = "{name}"
origins = {origins}
languages = ["en"]
exit = "{EXIT}"
accent = "#1d5b79"

[[council.wave]]
id = "{WAVE}"
opens = {opens}
closes = {closes}
delete_after = 2100-12-31
context = "A wave of the tests."
eligible = [{{ ages = "16-17", sex = "female", count = 40 }}]

[[council.contact]]
id = "{id}-duty"
name = "{name} duty team"
topics = ["talk", "danger", "abuse", "housing", "rights"]
phone = "01632 960001"
checked = 2026-11-01
"##
    )
}

const HELPLINES: &str = r#"
[[national]]
id = "samaritans"
name = "Samaritans"
topics = ["talk", "danger", "abuse", "housing", "rights"]
phone = "116 123"
web = "samaritans.org"
checked = 2026-11-01
"#;
