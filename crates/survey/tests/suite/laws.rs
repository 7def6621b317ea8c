//! Laws of routing and of the response, over any instrument and any answers.

use proptest::prelude::*;
use proptest::sample::Index;
use survey::{Answers, Response, Route};

use crate::any::{any_instrument, good_answer, instrument_and_answers};
use crate::given::{asked, built, response};

proptest! {
    #[test]
    fn instruments_made_for_these_laws_have_no_fault(instrument in any_instrument()) {
        prop_assert_eq!(instrument.check(|_| true), []);
    }

    #[test]
    fn every_route_ends((instrument, answers) in instrument_and_answers()) {
        let route = Route::of(&instrument, &answers);
        let mut walked = Vec::new();
        let mut at = None;
        while let Some(item) = route.next(at.as_ref()) {
            prop_assert!(!walked.contains(&item.id), "{} is asked twice", item.id);
            prop_assert_eq!(route.previous(&item.id).map(|item| &item.id), walked.last());
            prop_assert_eq!(route.position(&item.id), Some(walked.len()));
            walked.push(item.id.clone());
            at = Some(item.id.clone());
        }
        prop_assert_eq!(&walked, &asked(&route));
        let order: Vec<_> = instrument.items().map(|item| &item.id).filter(|id| walked.contains(id)).collect();
        prop_assert_eq!(order, walked.iter().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_asked_is_what_the_answers_on_the_route_ask_for(
        (instrument, answers) in instrument_and_answers()
    ) {
        let route = Route::of(&instrument, &answers);
        let end = route.end.and(route.asked.last());
        let last = end.and_then(|end| instrument.items().position(|item| item.id == end.id));
        for (number, item) in instrument.items().enumerate() {
            let wanted = item.ask_if.as_ref().is_none_or(|condition| condition.holds(&route.answers));
            let before_end = last.is_none_or(|last| number <= last);
            prop_assert_eq!(route.position(&item.id).is_some(), wanted && before_end, "{}", item.id);
        }
    }

    #[test]
    fn a_routed_away_answer_is_never_in_a_response((instrument, answers) in instrument_and_answers()) {
        let Ok(response) = built(&instrument, &answers) else { return Ok(()) };
        for (id, answer) in response.answers.iter() {
            let item = instrument.item(id);
            prop_assert!(item.is_some_and(|item| item.accepts(answer).is_ok()), "{id}");
            let asked = item.and_then(|item| item.ask_if.as_ref());
            prop_assert!(asked.is_none_or(|condition| condition.holds(&response.answers)), "{id}");
            let given = answers.get(id).map(|given| item.unwrap().tidied(given));
            prop_assert_eq!(given.as_ref(), Some(answer));
        }
    }

    #[test]
    fn what_the_client_builds_the_collector_accepts((instrument, answers) in instrument_and_answers()) {
        let Ok(sent) = built(&instrument, &answers) else { return Ok(()) };
        let body = serde_json::to_string(&sent).unwrap();
        let received: Response = serde_json::from_str(&body).unwrap();
        prop_assert_eq!(received.check(&instrument), Ok(()));
        prop_assert_eq!(&received, &sent);
        // What has been built once is tidy: nothing changes when it is built again.
        prop_assert_eq!(built(&instrument, &sent.answers), Ok(sent));
    }

    #[test]
    fn nothing_is_built_only_where_something_is_missing_or_the_survey_has_ended(
        (instrument, answers) in instrument_and_answers()
    ) {
        let route = Route::of(&instrument, &answers);
        let may_send = route.end.is_none() && route.missing().is_none();
        let built = built(&instrument, &answers);
        prop_assert_eq!(built.is_ok(), may_send);
        if let Err(refusal) = built {
            let named = refusal.field.strip_prefix("answers.").map(|id| id.into());
            prop_assert!(named.is_some_and(|id| route.position(&id).is_some()), "{refusal}");
        }
    }

    #[test]
    fn the_check_page_shows_what_is_sent((instrument, answers) in instrument_and_answers()) {
        if let Ok(sent) = built(&instrument, &answers) {
            prop_assert_eq!(Route::of(&instrument, &answers).answers, sent.answers);
        }
    }

    #[test]
    fn changing_an_answer_and_changing_it_back_keeps_what_was_valid(
        ((instrument, answers), which, other) in
            (instrument_and_answers(), any::<Index>()).prop_flat_map(|(given, which)| {
                let items: Vec<_> = given.0.items().cloned().collect();
                let item = which.get(&items);
                let (id, other) = (item.id.clone(), good_answer(item));
                (Just(given), Just(id), other)
            })
    ) {
        let before = Route::of(&instrument, &answers);
        let mut changed = answers.clone();
        changed.set(which.clone(), other);
        let between = Route::of(&instrument, &changed);
        for item in between.asked.iter().filter(|item| item.id != which) {
            if before.position(&item.id).is_some() {
                prop_assert_eq!(between.answers.get(&item.id), before.answers.get(&item.id));
            }
        }
        match answers.get(&which) {
            Some(answer) => changed.set(which, answer.clone()),
            None => changed.clear(&which),
        }
        prop_assert_eq!(Route::of(&instrument, &changed), before);
    }

    #[test]
    fn json_in_and_out_is_the_identity((instrument, answers) in instrument_and_answers()) {
        let json = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Answers>(&json).unwrap(), &answers);
        let response = response(&instrument, answers);
        let json = serde_json::to_string(&response).unwrap();
        prop_assert_eq!(serde_json::from_str::<Response>(&json).unwrap(), response);
    }

    #[test]
    fn the_same_version_keeps_every_good_answer((instrument, answers) in instrument_and_answers()) {
        let kept = answers.clone().kept_by(&instrument, instrument.version);
        prop_assert_eq!(Route::of(&instrument, &kept), Route::of(&instrument, &answers));
        prop_assert_eq!(kept.clone().kept_by(&instrument, instrument.version), kept);
    }
}
