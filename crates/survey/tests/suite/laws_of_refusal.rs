//! Laws of what is refused: whatever is wrong with a good response is named.

use proptest::prelude::*;
use proptest::sample::Index;
use survey::refusal::{Reason, Refusal};
use survey::{Answer, Instrument, Kind, Response, Route};

use crate::any::{any_answer, instrument_and_answers};
use crate::given::{built, response};

/// An instrument and a good response to it, and one of the items answered.
fn good_response() -> impl Strategy<Value = (Instrument, Response, Index)> {
    (instrument_and_answers(), any::<Index>()).prop_filter_map(
        "nothing may be sent",
        |((instrument, answers), which)| {
            let response = built(&instrument, &answers).ok()?;
            (!response.answers.is_empty()).then_some((instrument, response, which))
        },
    )
}

fn named(field: &str, reason: Reason) -> Result<(), Vec<Refusal>> {
    let field = ["answers.", field].concat();
    Err(vec![Refusal { field, reason }])
}

proptest! {
    #[test]
    fn an_unknown_item_is_refused_by_name(
        (instrument, mut response, _) in good_response(), id in "\\PC{0,8}", answer in any_answer()
    ) {
        prop_assume!(instrument.item(&id.as_str().into()).is_none());
        response.answers.set(id.as_str().into(), answer);
        prop_assert_eq!(response.check(&instrument), named(&id, Reason::UnknownItem));
    }

    #[test]
    fn an_unknown_choice_is_refused_by_name(
        (instrument, mut response, which) in good_response(), choice in "\\PC{0,8}"
    ) {
        let items: Vec<_> = response.answers.iter().map(|(id, _)| id.clone()).collect();
        let id = which.get(&items);
        let item = instrument.item(id).unwrap();
        prop_assume!(item.choice(&choice).is_none());
        let answer = match item.kind {
            Kind::Single(_) => Answer::One(choice),
            Kind::Multiple(_) => Answer::Many(vec![item.choices()[0].id.clone(), choice.into()]),
            Kind::Scale { .. } | Kind::Text { .. } => return Ok(()),
        };
        response.answers.set(id.clone(), answer);
        let refusal = response.check(&instrument).unwrap_err().remove(0);
        // An exclusive choice before the unknown one is also a reason.
        prop_assert!(matches!(refusal.reason, Reason::UnknownChoice | Reason::NotAlone));
        prop_assert_eq!(refusal.field, ["answers.", id.as_str()].concat());
    }

    #[test]
    fn a_text_too_long_is_refused_by_name(
        (instrument, mut response, _) in good_response(), over in 1..4usize
    ) {
        let texts = instrument.items().filter_map(|item| match item.kind {
            Kind::Text { limit } => Some((&item.id, limit)),
            _ => None,
        });
        for (id, limit) in texts.filter(|(id, _)| response.answers.get(id).is_some()).collect::<Vec<_>>() {
            let kept = response.answers.get(id).cloned().unwrap();
            let long = "ይ".repeat(usize::from(limit) + over);
            response.answers.set(id.clone(), Answer::One(long));
            prop_assert_eq!(response.check(&instrument), named(id.as_str(), Reason::TooLong { limit }));
            let just = format!(" {}\n", "ይ".repeat(limit.into()));
            response.answers.set(id.clone(), Answer::One(just));
            prop_assert_eq!(response.check(&instrument), Ok(()));
            response.answers.set(id.clone(), kept);
        }
    }

    #[test]
    fn an_answer_that_is_not_asked_for_is_refused_by_name((instrument, answers) in instrument_and_answers()) {
        let Ok(good) = built(&instrument, &answers) else { return Ok(()) };
        for item in instrument.items() {
            let answer = answers.get(&item.id).filter(|answer| item.accepts(answer).is_ok());
            let Some(answer) = answer.filter(|_| good.answers.get(&item.id).is_none()) else { continue };
            let mut response = good.clone();
            response.answers.set(item.id.clone(), answer.clone());
            prop_assert_eq!(response.check(&instrument), named(item.id.as_str(), Reason::NotAsked));
        }
    }

    #[test]
    fn an_unknown_field_is_refused_by_name((_, response, _) in good_response(), field in "[a-z_]{1,12}") {
        let mut body = serde_json::to_value(&response).unwrap();
        prop_assume!(body.get(&field).is_none());
        body[&field] = true.into();
        let error = serde_json::from_value::<Response>(body).unwrap_err().to_string();
        prop_assert!(error.starts_with(&format!("unknown field `{field}`")), "{error}");
    }

    #[test]
    fn the_collector_takes_any_answers_without_falling_over((instrument, answers) in instrument_and_answers()) {
        let route = Route::of(&instrument, &answers);
        let response = response(&instrument, answers.clone());
        match response.check(&instrument) {
            // Whatever is taken is what a client could have meant.
            Ok(()) => prop_assert_eq!(route.answers.len(), answers.len()),
            Err(refusals) => prop_assert!(!refusals.is_empty()),
        }
    }
}
