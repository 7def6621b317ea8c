//! Everything that is asked is on the form, with all that belongs to it.

use std::fs;

use fluent::{FluentBundle, FluentResource};
use survey::instrument::{Instrument, Kind};
use survey::texts::{TextId, page_message, section_message};

use super::{page, plain, question, words};
use crate::support::World;

const FORM: &str = "/survey/print?council=demo";

/// The English texts of the questions.
struct English(FluentBundle<FluentResource>);

impl English {
    fn of(world: &World) -> Self {
        let text = fs::read_to_string(world.path("locales/en/ylbc.ftl")).unwrap();
        let mut bundle = FluentBundle::default();
        bundle.add_resource_overriding(FluentResource::try_new(text).unwrap());
        Self(bundle)
    }

    fn find(&self, text: &TextId) -> Option<String> {
        let message = self.0.get_message(&text.message)?;
        let pattern = match &text.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args = [("council", "demo Council")].into_iter().collect();
        let found = self.0.format_pattern(pattern, Some(&args), &mut vec![]);
        Some(plain(&found))
    }
}

fn ylbc(world: &World) -> Instrument {
    let json = fs::read_to_string(world.path("instruments/ylbc/1.0.0.json")).unwrap();
    Instrument::from_json(&json).unwrap()
}

#[tokio::test]
async fn every_section_question_hint_and_answer_is_there_under_its_number() {
    let world = World::with_the_whole_survey();
    let english = English::of(&world);
    let instrument = ylbc(&world);
    let (status, html) = page(&world, FORM).await;
    assert_eq!(status, 200);
    let words = words(&html);
    for (at, section) in instrument.sections.iter().enumerate() {
        let name = english.find(&TextId::value(section_message(&section.id)));
        let heading = format!("\nPart {}: {}\n", at + 1, name.unwrap());
        assert!(words.contains(&heading), "{heading}");
    }
    for (at, item) in instrument.items().enumerate() {
        let shown = question(&words, at + 1);
        let id = item.id.as_str();
        let name = english.find(&TextId::value(id)).unwrap();
        assert!(shown.starts_with(&format!("{}. {name}\n", at + 1)), "{id}");
        for part in ["hint", "low", "high"] {
            if let Some(text) = english.find(&TextId::attribute(id, part)) {
                assert!(shown.contains(&text), "{id}.{part}");
            }
        }
        for choice in item.choices() {
            let text = item.choice_texts(&choice.id).find_map(|t| english.find(&t));
            assert!(shown.contains(&text.unwrap()), "{id} {}", choice.id);
        }
        for turn in &item.turns {
            let page = page_message(&turn.page);
            for part in [TextId::value(page), TextId::attribute(page, "body")] {
                assert!(shown.contains(&english.find(&part).unwrap()), "{part}");
            }
        }
    }
}

#[tokio::test]
async fn there_is_a_box_for_each_answer_and_room_for_each_text() {
    let world = World::with_the_whole_survey();
    let (_, html) = page(&world, FORM).await;
    let (mut boxes, mut texts) = (0, 0);
    for item in ylbc(&world).items() {
        match &item.kind {
            Kind::Single(choices) | Kind::Multiple(choices) => boxes += choices.len(),
            Kind::Scale { from, to } => boxes += usize::from(to - from) + 1,
            Kind::Text { .. } => texts += 1,
        }
    }
    assert_eq!(html.matches("class=\"box\"").count(), boxes);
    assert_eq!(html.matches("aria-label=\"Room to write\"").count(), texts);
    // Nothing can be filled in or sent on the screen.
    for tag in ["<form", "<input", "<textarea", "<button", "<select"] {
        assert!(!html.contains(tag), "{tag}");
    }
}

#[tokio::test]
async fn each_part_has_its_picture_beside_its_name() {
    let world = World::with_the_whole_survey();
    let (_, html) = page(&world, FORM).await;
    let picture = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M";
    let sections = ylbc(&world).sections.len();
    assert_eq!(html.matches(picture).count(), sections);
    for part in 1..=sections {
        assert!(
            html.contains(&format!("<h2 id=\"part-{part}\">{picture}")),
            "{part}"
        );
    }
}

#[tokio::test]
async fn it_says_how_to_tick_and_what_stands_alone() {
    let world = World::new();
    let (_, html) = page(&world, FORM).await;
    let words = words(&html);
    assert!(question(&words, 1).contains("Tick one box\n"));
    assert!(question(&words, 3).contains("Choose all that are true for you\n"));
    assert!(question(&words, 3).contains("I would rather not say (if you tick this one, tick no"));
    assert_eq!(words.matches("(if you tick this one").count(), 1);
    let scale = question(&words, 4);
    assert!(
        scale.contains(
            "Tick one number\n0: Not well at all\n5: Completely well\n0\n1\n2\n3\n4\n5\n"
        )
    );
    assert!(
        question(&words, 5).contains("Nobody will come to help because of what you write here.")
    );
    assert!(question(&words, 5).contains("People who can help with this are at the end"));
    assert!(!question(&words, 4).contains("People who can help with this"));
}

#[tokio::test]
async fn an_answer_that_ends_the_survey_says_so() {
    let world = World::new();
    let (_, html) = page(&world, FORM).await;
    let words = words(&html);
    let end = "If you ticked “No”:\nGoodbye\nNothing was sent.\nPlease stop here. You don’t need to hand in this form.\n";
    assert!(question(&words, 1).contains(end), "{words}");
    assert_eq!(words.matches("Please stop here").count(), 1);
}

#[tokio::test]
async fn the_list_of_councils_leaves_out_the_forms_own() {
    let world = World::with_the_whole_survey();
    let (_, html) = page(&world, FORM).await;
    let words = words(&html);
    let shown = question(&words, 4);
    assert!(shown.contains("mill Council\n") && shown.contains("edge Council\n"));
    assert!(!shown.contains("\ndemo Council\n"));
    assert!(!shown.contains("Please stop here"));
}

#[tokio::test]
async fn the_newest_version_is_printed_unless_another_is_named() {
    let world = World::new();
    for (address, end, code) in [
        (FORM.to_owned(), "5: Comp", "mini 1.1.0 · demo · open"),
        (format!("{FORM}&instrument=mini"), "5: Comp", "mini 1.1.0"),
        (format!("{FORM}&version=1.0.0"), "10: Comp", "mini 1.0.0"),
    ] {
        let (status, html) = page(&world, &address).await;
        assert_eq!(status, 200, "{address}");
        let words = words(&html);
        assert!(words.contains(&format!("\n{end}")), "{address}");
        assert!(words.contains(code), "{address}");
    }
}
