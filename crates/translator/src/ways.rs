//! The way to each question: the fewest answers that lead there. A person who sees the
//! survey's pages one by one is not asked to find out what opens which.

use survey::condition::Condition;
use survey::ids::{ChoiceId, ItemId};
use survey::instrument::Then;
use survey::{Answer, Answers, Instrument, Item, Kind, Route};

/// The answers after which `target` is asked: those that its condition needs, and those
/// without which the survey does not go on. None where nothing leads there.
pub fn to_item(instrument: &Instrument, target: &ItemId) -> Option<Answers> {
    let target = instrument.item(target)?;
    let found = asked(instrument, target, Answers::new()).into_iter();
    found
        .map(|answers| with_required(instrument, target, answers))
        .find(|answers| leads_to(instrument, answers, target))
}

/// The answers after which the page of the answer `choice` to `target` comes up.
pub fn to_turn(instrument: &Instrument, target: &ItemId, choice: &ChoiceId) -> Option<Answers> {
    let mut answers = to_item(instrument, target)?;
    answers.set(target.clone(), Answer::One(choice.to_string()));
    Some(answers)
}

fn leads_to(instrument: &Instrument, answers: &Answers, target: &Item) -> bool {
    Route::of(instrument, answers)
        .position(&target.id)
        .is_some()
}

/// All ways to have `item` asked that do not go against `answers`.
fn asked(instrument: &Instrument, item: &Item, answers: Answers) -> Vec<Answers> {
    match &item.ask_if {
        None => vec![answers],
        Some(condition) => held(instrument, condition, answers),
    }
}

/// All ways to have `condition` hold that do not go against `answers`.
fn held(instrument: &Instrument, condition: &Condition, answers: Answers) -> Vec<Answers> {
    match condition {
        Condition::Is(item, choice) => {
            let wanted = |offered: &ChoiceId| offered == choice;
            answered(instrument, item, wanted, &answers)
        }
        Condition::IsNot(item, choice) => {
            let wanted = |offered: &ChoiceId| offered != choice;
            answered(instrument, item, wanted, &answers)
        }
        Condition::Any(parts) => parts
            .iter()
            .flat_map(|part| held(instrument, part, answers.clone()))
            .collect(),
        Condition::All(parts) => parts.iter().fold(vec![answers], |ways, part| {
            ways.into_iter()
                .flat_map(|answers| held(instrument, part, answers))
                .collect()
        }),
    }
}

/// All ways to have `item` asked and answered with a choice that is `wanted`.
fn answered(
    instrument: &Instrument,
    item: &ItemId,
    wanted: impl Fn(&ChoiceId) -> bool,
    answers: &Answers,
) -> Vec<Answers> {
    let Some(item) = instrument.item(item) else {
        return Vec::new();
    };
    if let Some(given) = answers.get(&item.id) {
        let fits = chosen(given).iter().all(wanted);
        return if fits { vec![answers.clone()] } else { vec![] };
    }
    let choices = item.choices().iter().map(|choice| &choice.id);
    choices
        .filter(|choice| wanted(choice) && !ends(item, choice))
        .flat_map(|choice| {
            let mut answers = answers.clone();
            answers.set(item.id.clone(), answer(item, choice));
            asked(instrument, item, answers)
        })
        .collect()
}

fn chosen(answer: &Answer) -> Vec<ChoiceId> {
    match answer {
        Answer::One(choice) => vec![ChoiceId::from(choice.as_str())],
        Answer::Many(choices) => choices.clone(),
        Answer::Number(_) => Vec::new(),
    }
}

fn answer(item: &Item, choice: &ChoiceId) -> Answer {
    match item.kind {
        Kind::Multiple(_) => Answer::Many(vec![choice.clone()]),
        _ => Answer::One(choice.to_string()),
    }
}

/// Whether the answer `choice` ends the survey.
fn ends(item: &Item, choice: &ChoiceId) -> bool {
    item.turns
        .iter()
        .any(|turn| turn.on == *choice && turn.then == Then::End)
}

/// `answers`, and the first that goes on to each item before `target` that needs one.
fn with_required(instrument: &Instrument, target: &Item, mut answers: Answers) -> Answers {
    let before = instrument.items().take_while(|item| item.id != target.id);
    for item in before.filter(|item| item.required) {
        let goes_on = |choice: &&ChoiceId| item.turns.iter().all(|turn| turn.on != **choice);
        let choices = || item.choices().iter().map(|choice| &choice.id);
        if let (None, Some(choice)) = (answers.get(&item.id), choices().find(goes_on)) {
            answers.set(item.id.clone(), answer(item, choice));
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn published() -> Vec<Instrument> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/instruments/ylbc");
        let files = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path());
        files
            .filter(|path| path.extension().is_some_and(|end| end == "json"))
            .map(|path| Instrument::from_json(&fs::read_to_string(path).unwrap()).unwrap())
            .collect()
    }

    fn parse(items: &str) -> Instrument {
        let head =
            r#"{"id": "a", "version": "1.0.0", "scales": {}, "sections": [{"id": "s", "items": ["#;
        Instrument::from_json(&format!("{head}{items}]}}]}}")).unwrap()
    }

    #[test]
    fn each_question_of_each_published_instrument_is_reached() {
        let all = published();
        assert!(!all.is_empty());
        for instrument in &all {
            for item in instrument.items() {
                let answers = to_item(instrument, &item.id)
                    .unwrap_or_else(|| panic!("nothing leads to {}", item.id));
                let route = Route::of(instrument, &answers);
                assert!(route.position(&item.id).is_some(), "{}", item.id);
                // A person gets there by pressing Continue: nothing before it stops them.
                let at = route.position(&item.id).unwrap();
                let is_open = |item: &&Item| item.required && answers.get(&item.id).is_none();
                assert!(!route.asked[..at].iter().copied().any(|i| is_open(&i)));
            }
        }
    }

    #[test]
    fn each_page_of_an_answer_is_reached() {
        for instrument in published() {
            for item in instrument.items() {
                for turn in &item.turns {
                    let answers = to_turn(&instrument, &item.id, &turn.on).unwrap();
                    let route = Route::of(&instrument, &answers);
                    assert!(route.position(&item.id).is_some());
                    let given = route.answers.get(&item.id).unwrap();
                    assert_eq!(item.turn(given), Some(turn), "{}", item.id);
                }
            }
        }
    }

    const A: &str = r#"{"id": "a", "since": "1.0.0", "kind": "single", "required": true, "choices": ["x", "y", "z"],
        "turns": [{ "on": "x", "page": "p", "then": "end" }]}"#;
    const B: &str = r#"{"id": "b", "since": "1.0.0", "kind": "multiple", "choices": ["x", "y"],
        "ask_if": { "item": "a", "is_not": "y" }}"#;

    fn item_c(ask_if: &str) -> String {
        format!(
            r#"{{"id": "c", "since": "1.0.0", "kind": "text", "limit": 5, "ask_if": {ask_if}}}"#
        )
    }

    fn way_to_c(ask_if: &str) -> Option<Vec<(String, Answer)>> {
        let instrument = parse(&[A, B, &item_c(ask_if)].join(","));
        let answers = to_item(&instrument, &"c".into())?;
        let pairs = answers
            .iter()
            .map(|(id, answer)| (id.to_string(), answer.clone()));
        Some(pairs.collect())
    }

    #[test]
    fn a_condition_on_an_item_that_has_one_itself() {
        let wanted = vec![
            // Not `x`, which ends the survey.
            ("a".into(), Answer::One("z".into())),
            ("b".into(), Answer::Many(vec!["y".into()])),
        ];
        assert_eq!(way_to_c(r#"{ "item": "b", "is": "y" }"#), Some(wanted));
    }

    #[test]
    fn of_several_ways_the_one_that_goes_with_the_rest() {
        let both = r#"{ "all": [
            { "any": [{ "item": "a", "is": "y" }, { "item": "a", "is": "z" }] },
            { "item": "b", "is": "x" }] }"#;
        let wanted = vec![
            ("a".into(), Answer::One("z".into())),
            ("b".into(), Answer::Many(vec!["x".into()])),
        ];
        assert_eq!(way_to_c(both), Some(wanted));
        let never = r#"{ "all": [{ "item": "a", "is": "y" }, { "item": "b", "is": "x" }] }"#;
        assert_eq!(way_to_c(never), None);
    }
}
