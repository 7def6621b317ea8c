//! Where the buttons lead.

use survey::ids::ItemId;
use survey::{Answer, Answers};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::session::{Place, Problem, Session};
use crate::tests::settings;

fn begun() -> Session {
    let mut session = Session::new(settings(), Place::Start);
    session.begin();
    session
}

fn at(item: &str) -> Place {
    Place::Item(ItemId::from(item))
}

fn choose(session: &mut Session, item: &str, choice: &str) {
    session.set_answer(&ItemId::from(item), Some(Answer::One(choice.into())));
}

#[wasm_bindgen_test]
fn a_required_question_holds_back_until_it_is_answered() {
    let mut session = begun();
    session.forward();
    assert_eq!(
        (&session.place, session.problem),
        (&at("consent"), Some(Problem::NeedsAnswer))
    );
    choose(&mut session, "consent", "yes");
    assert_eq!(session.problem, None);
    session.forward();
    assert_eq!(session.place, at("home"));
}

#[wasm_bindgen_test]
fn an_early_end_can_be_taken_back() {
    let mut session = begun();
    choose(&mut session, "consent", "no");
    session.forward();
    assert_eq!(session.place, Place::Ended(ItemId::from("consent")));
    assert!(session.back());
    assert_eq!(session.place, at("consent"));
}

#[wasm_bindgen_test]
fn an_aside_stands_between_its_question_and_the_next() {
    let mut session = begun();
    choose(&mut session, "consent", "yes");
    session.forward();
    choose(&mut session, "home", "no");
    session.forward();
    assert_eq!(session.place, Place::Aside(ItemId::from("home")));
    session.forward();
    assert_eq!(session.place, at("why-not"));
    assert!(session.back());
    assert_eq!(session.place, at("home"));
}

#[wasm_bindgen_test]
fn back_from_the_first_question_is_the_start_and_from_there_nowhere() {
    let mut session = begun();
    assert!(session.back());
    assert_eq!(session.place, Place::Start);
    assert!(!session.back());
}

#[wasm_bindgen_test]
fn a_text_too_long_holds_back_and_says_by_how_much() {
    let mut session = begun();
    session.place = at("words");
    choose(&mut session, "words", " 12345678901 ");
    session.forward();
    assert_eq!(
        (&session.place, session.problem),
        (&at("words"), Some(Problem::TooLong(1)))
    );
    session.finish_now();
    assert_eq!(session.place, at("words"));
    choose(&mut session, "words", " 1234567890 ");
    session.finish_now();
    assert_eq!(session.place, Place::Check);
    assert!(session.back());
    assert_eq!(session.place, at("words"));
}

#[wasm_bindgen_test]
fn a_text_too_long_is_found_however_its_page_was_left() {
    let mut session = begun();
    session.place = at("words");
    choose(&mut session, "words", "12345678901");
    assert!(session.back());
    assert_eq!(session.too_long(), Some(ItemId::from("words")));
    choose(&mut session, "words", "1234567890");
    assert_eq!(session.too_long(), None);
}

#[wasm_bindgen_test]
fn a_page_between_does_not_end_a_change() {
    let mut session = begun();
    choose(&mut session, "consent", "yes");
    session.place = Place::Check;
    session.change(ItemId::from("home"));
    choose(&mut session, "home", "no");
    session.forward();
    assert!(session.back());
    choose(&mut session, "home", "yes");
    session.forward();
    assert_eq!(session.place, Place::Check);
}

#[wasm_bindgen_test]
fn a_change_leads_back_to_the_check_page_through_what_it_newly_asks() {
    let mut session = begun();
    choose(&mut session, "consent", "yes");
    choose(&mut session, "home", "yes");
    session.place = Place::Check;
    session.change(ItemId::from("home"));
    choose(&mut session, "home", "no");
    session.forward();
    session.forward();
    assert_eq!(session.place, at("why-not"));
    session.forward();
    assert_eq!(session.place, Place::Check);
}

#[wasm_bindgen_test]
fn a_change_that_asks_nothing_new_leads_straight_back() {
    let mut session = begun();
    choose(&mut session, "consent", "yes");
    session.place = Place::Check;
    session.change(ItemId::from("mood"));
    session.forward();
    assert_eq!(session.place, Place::Check);
}

#[wasm_bindgen_test]
fn answers_are_taken_up_where_they_were_left_or_at_the_check_page() {
    let mut answers = Answers::new();
    answers.set(ItemId::from("consent"), Answer::One("yes".into()));
    let mut session = begun();
    session.resume(answers.clone(), Some(ItemId::from("mood")));
    assert_eq!(session.place, at("mood"));
    session.resume(answers.clone(), Some(ItemId::from("why-not")));
    assert_eq!(session.place, Place::Check);
    session.resume(answers, None);
    assert_eq!(session.place, Place::Check);
}
