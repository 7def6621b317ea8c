//! Any instrument that `check` passes, and any answers to one, sense or nonsense.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use survey::ids::ItemId;
use survey::{Answer, Answers, Instrument, Item, Kind};

use crate::given::{instrument, ylbc};

/// What an item is made from. Numbers are taken as far as there is something to point at.
#[derive(Clone, Debug)]
struct Seed {
    kind: u8,
    choices: usize,
    exclusive: bool,
    required: bool,
    ask_if: Option<Test>,
    turn: Option<(Index, bool)>,
    new_section: bool,
}

#[derive(Clone, Debug)]
enum Test {
    Is(Index, Index),
    IsNot(Index, Index),
    Any(Vec<Test>),
    All(Vec<Test>),
}

fn test() -> impl Strategy<Value = Test> {
    let one = prop_oneof![
        any::<(Index, Index)>().prop_map(|(item, choice)| Test::Is(item, choice)),
        any::<(Index, Index)>().prop_map(|(item, choice)| Test::IsNot(item, choice)),
    ];
    one.prop_recursive(3, 8, 3, |part| {
        let parts = prop::collection::vec(part, 1..4);
        prop_oneof![parts.clone().prop_map(Test::Any), parts.prop_map(Test::All)]
    })
}

fn seed() -> impl Strategy<Value = Seed> {
    (
        0..5u8,
        2..5usize,
        any::<bool>(),
        prop::bool::weighted(0.2),
        prop::option::of(test()),
        prop::option::weighted(0.3, any::<(Index, bool)>()),
        prop::bool::weighted(0.3),
    )
        .prop_map(
            |(kind, choices, exclusive, required, ask_if, turn, new_section)| Seed {
                kind,
                choices,
                exclusive,
                required,
                ask_if,
                turn,
                new_section,
            },
        )
}

/// Any instrument that can be asked: the published one, or a made-up one.
pub fn any_instrument() -> impl Strategy<Value = Instrument> {
    prop_oneof![
        1 => Just(()).prop_map(|()| ylbc()),
        3 => prop::collection::vec(seed(), 1..12).prop_map(|seeds| built_from(&seeds)),
    ]
}

fn built_from(seeds: &[Seed]) -> Instrument {
    let mut sections: Vec<Vec<Value>> = vec![Vec::new()];
    let mut earlier: Vec<(String, Vec<String>)> = Vec::new();
    for (number, seed) in seeds.iter().enumerate() {
        if seed.new_section && !sections.last().unwrap().is_empty() {
            sections.push(Vec::new());
        }
        let id = format!("item-{number}");
        let choices: Vec<_> = (0..seed.choices).map(|n| format!("c{n}")).collect();
        let mut item = json!({"id": id, "since": "1.0.0", "required": seed.required});
        if let Some(test) = seed.ask_if.as_ref().filter(|_| !earlier.is_empty()) {
            item["ask_if"] = condition(test, &earlier);
        }
        fill_kind(&mut item, seed, &choices);
        if item.get("choices").is_some() {
            earlier.push((id, choices));
        }
        sections.last_mut().unwrap().push(item);
    }
    let sections = sections.into_iter().enumerate();
    let sections: Vec<_> = sections
        .map(|(number, items)| json!({"id": format!("s{number}"), "items": items}))
        .collect();
    instrument(&json!({"id": "any", "version": "1.0.0", "sections": sections}))
}

fn fill_kind(item: &mut Value, seed: &Seed, choices: &[String]) {
    match seed.kind {
        0 | 1 => {
            item["kind"] = json!("single");
            item["choices"] = json!(choices);
            if let Some((on, ends)) = seed.turn {
                let then = if ends { "end" } else { "go-on" };
                item["turns"] = json!([{"on": on.get(choices), "page": "page", "then": then}]);
            }
        }
        2 => {
            item["kind"] = json!("multiple");
            item["choices"] = json!(choices);
            item["choices"][0] = json!({"id": choices[0], "exclusive": seed.exclusive});
        }
        3 => {
            item["kind"] = json!("scale");
            item["from"] = json!(1);
            item["to"] = json!(1 + seed.choices);
        }
        _ => {
            item["kind"] = json!("text");
            item["limit"] = json!(seed.choices);
        }
    }
}

fn condition(test: &Test, earlier: &[(String, Vec<String>)]) -> Value {
    let all = |parts: &[Test]| {
        parts
            .iter()
            .map(|part| condition(part, earlier))
            .collect::<Vec<_>>()
    };
    let named = |item: &Index, choice: &Index| {
        let (item, choices) = item.get(earlier);
        (item.clone(), choice.get(choices).clone())
    };
    match test {
        Test::Is(item, choice) => {
            let (item, choice) = named(item, choice);
            json!({"item": item, "is": choice})
        }
        Test::IsNot(item, choice) => {
            let (item, choice) = named(item, choice);
            json!({"item": item, "is_not": choice})
        }
        Test::Any(parts) => json!({"any": all(parts)}),
        Test::All(parts) => json!({"all": all(parts)}),
    }
}

/// An answer that `item` accepts.
pub fn good_answer(item: &Item) -> BoxedStrategy<Answer> {
    let ids: Vec<_> = item
        .choices()
        .iter()
        .map(|choice| choice.id.clone())
        .collect();
    match &item.kind {
        Kind::Single(_) => prop::sample::select(ids)
            .prop_map(|id| Answer::One(id.to_string()))
            .boxed(),
        Kind::Multiple(choices) => {
            let alone: Vec<_> = choices
                .iter()
                .filter(|c| c.exclusive)
                .map(|c| c.id.clone())
                .collect();
            prop::sample::subsequence(ids.clone(), 1..=ids.len())
                .prop_shuffle()
                .prop_map(
                    move |chosen| match chosen.iter().find(|id| alone.contains(id)) {
                        Some(id) => Answer::Many(vec![id.clone()]),
                        None => Answer::Many(chosen),
                    },
                )
                .boxed()
        }
        Kind::Scale { from, to } => (*from..=*to).prop_map(Answer::Number).boxed(),
        Kind::Text { limit } => {
            let words = prop::collection::vec("[a-z🐕ይ]", 1..=usize::from(*limit).min(9));
            words.prop_map(|words| Answer::One(words.concat())).boxed()
        }
    }
}

/// Any answer at all, with a liking for what nearly fits.
pub fn any_answer() -> impl Strategy<Value = Answer> {
    let choice = || prop_oneof!["c[0-5]", "yes|no|other", "\\PC{0,3}"];
    prop_oneof![
        choice().prop_map(Answer::One),
        any::<String>().prop_map(Answer::One),
        "[ \r\n\t]{0,3}[a-z\u{0}\u{85}\r\n ]{0,6}[ \r\n\t]{0,3}".prop_map(Answer::One),
        (490..510usize).prop_map(|n| Answer::One("é".repeat(n))),
        prop::collection::vec(choice().prop_map(|id| id.as_str().into()), 0..4)
            .prop_map(Answer::Many),
        any::<u8>().prop_map(Answer::Number),
    ]
}

/// An instrument and answers to it. Most answers are good; some are missing, some
/// nonsense, some to items that there are not.
pub fn instrument_and_answers() -> impl Strategy<Value = (Instrument, Answers)> {
    any_instrument().prop_flat_map(|instrument| {
        let each: Vec<_> = instrument
            .items()
            .map(|item| {
                let answer = prop_oneof![
                    6 => good_answer(item).prop_map(Some),
                    1 => any_answer().prop_map(Some),
                    1 => Just(None),
                ];
                (Just(item.id.clone()), answer)
            })
            .collect();
        let stray = prop::collection::vec(("\\PC{0,6}", any_answer()), 0..2);
        (Just(instrument), each, stray).prop_map(|(instrument, each, stray)| {
            let stray = stray
                .into_iter()
                .map(|(id, answer)| (ItemId::from(id), answer));
            let answers = each
                .into_iter()
                .filter_map(|(id, answer)| Some((id, answer?)))
                .chain(stray)
                .collect();
            (instrument, answers)
        })
    })
}
