//! What is wrong with a `councils.toml`.

use super::{faults, makes};
use crate::support::World;

#[test]
fn the_form_of_the_councils_file_is_checked() {
    let file = "councils.toml";
    makes(
        file,
        "accent =",
        "acent =",
        "council demo: acent: unknown field `acent`",
    );
    makes(
        file,
        "name = 'demo Council'\n",
        "",
        "council demo: missing field `name`",
    );
    makes(
        file,
        "name = 'demo Council'",
        "name = 3",
        "council demo: name: invalid type",
    );
    makes(
        file,
        "count = 4",
        "count = -4",
        "council demo: wave[0].eligible[0].count: ",
    );
    makes(
        file,
        "context = 'A test.'\n",
        "context = 'A test.'\nnote = 1\n",
        "council demo: wave[0].note: unknown field",
    );
    makes(
        file,
        "checked = 2026-11-01",
        "checked = 'lately'",
        "national contact shout: checked: ",
    );
    makes(
        file,
        "[[national]]",
        "[[nation]]",
        "nation: is neither [[council]] nor [[national]]",
    );
    makes(file, "id = 'shout'", "id = 'shout", "line 2: ");
}

#[test]
fn what_a_councils_file_says_is_checked() {
    let file = "councils.toml";
    makes(
        file,
        "id = 'demo'",
        "id = 'Demo'",
        "council Demo: the id is not well formed",
    );
    makes(
        file,
        "id = 'mill'",
        "id = 'demo'",
        "council demo: the id stands twice",
    );
    makes(file, "'demo Council'", "' '", "council demo: has no name");
    makes(
        file,
        "'https://www.demo.example'",
        "'https://www.demo.example/'",
        "council demo: origin 'https://www.demo.example/' must end",
    );
    makes(
        file,
        "'https://www.demo.example'",
        "'null'",
        "council demo: origin 'null' stands twice",
    );
    makes(
        file,
        "['en']",
        "['en', 'xx']",
        "council demo: language 'xx' has no folder",
    );
    makes(file, "['en']", "[]", "council demo: has no languages");
    makes(
        file,
        "https://www.bbc.co.uk/weather",
        "javascript:alert(1)",
        "council demo: exit 'javascript:alert(1)'",
    );
    makes(
        file,
        "#1d5b79",
        "teal",
        "council demo: accent 'teal' is not a colour",
    );
    makes(
        file,
        "#1d5b79",
        "#1d5b7",
        "council demo: accent '#1d5b7' is not a colour",
    );
    makes(
        file,
        "#1d5b79",
        "#ffdd00",
        "council demo: accent '#ffdd00' is too light for white words on it: 1.3 to 1",
    );
}

#[test]
fn waves_are_checked() {
    let file = "councils.toml";
    makes(
        file,
        "id = 'last'",
        "id = 'next'",
        "council mill: wave next stands twice",
    );
    makes(
        file,
        "id = 'last'",
        "id = 'Last!'",
        "council mill: wave 'Last!': the id is not well formed",
    );
    makes(
        file,
        "'A test.'",
        "''",
        "council demo: wave open has no context",
    );
    makes(
        file,
        "count = 4",
        "count = 0",
        "council demo: wave open: eligible 16-17, female is 0",
    );
    let world = World::new();
    let wave = "[[council.wave]]\nid = 'early'\nopens = 2020-02-01\ncloses = 2020-01-31\n\
                delete_after = 2020-02-14\ncontext = 'x'\neligible = []\n\n[[council.wave]]\n\
                id = 'more'\nopens = 2020-01-31\ncloses = 2020-03-01\ndelete_after = 2021-01-01\n\
                context = 'x'\neligible = []\n\n[[council.wave]]\nid = 'open'";
    world.change(file, "[[council.wave]]\nid = 'open'", wave);
    let found = faults(&world);
    let reasons = [
        "council demo: wave early closes before it opens",
        "council demo: wave early: delete_after must be more than 14 days after it closes",
        "council demo: waves more and early overlap",
    ];
    assert_eq!(found.len(), reasons.len(), "{found:#?}");
    for (line, reason) in found.iter().zip(reasons) {
        assert!(line.ends_with(reason), "{line}");
    }
    world.change(file, "opens = 2020-02-01", "opens = 2020-01-01");
    world.change(file, "closes = 2020-01-31", "closes = 2020-01-30");
    assert_eq!(faults(&world), Vec::<String>::new());
}

#[test]
fn contacts_are_checked() {
    let file = "councils.toml";
    makes(
        file,
        "id = 'duty'",
        "id = 'shout'",
        "council demo: contact shout stands twice",
    );
    makes(
        file,
        "phone = '01632 960001'\n",
        "",
        "council demo: contact duty has neither phone nor text nor web",
    );
    makes(
        file,
        "'01632 960001'",
        "'ask inside'",
        "council demo: contact duty: phone 'ask inside'",
    );
    makes(
        file,
        "phone = '01632 960001'",
        "web = 'https://duty.example'",
        "contact duty: web 'https://duty.example'",
    );
    makes(
        file,
        "topics = ['talk']",
        "topics = ['chess']",
        "national contacts: contact shout: topic 'chess' has no text, topic-chess",
    );
    makes(
        file,
        "topics = ['talk']",
        "topics = []",
        "national contacts: contact shout has no topics",
    );
}
