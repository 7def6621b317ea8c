//! Stories over the published instrument: answer this, expect that to be asked.

use serde_json::json;
use survey::ids::ItemId;

use crate::given::{Person, answers, built, ylbc};

#[test]
fn the_first_question_is_about_taking_part() {
    let ylbc = ylbc();
    let person = Person::of(&ylbc);
    assert_eq!(person.route().next(None).unwrap().id, "consent");
    assert!(person.route().previous(&"consent".into()).is_none());
    assert_eq!(person.route().missing().unwrap().id, "consent");
}

#[test]
fn who_does_not_take_part_is_asked_no_more_and_sends_nothing() {
    let ylbc = ylbc();
    let person = Person::of(&ylbc).answers("consent", "no");
    assert_eq!(person.ends_at().as_deref(), Some("no-consent"));
    assert_eq!(person.next("consent"), "nothing");
    let refusal = built(&ylbc, &person.answers).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "answers.consent ends the survey, so nothing may be sent"
    );
}

#[test]
fn who_is_under_16_sends_nothing() {
    let ylbc = ylbc();
    let person = Person::of(&ylbc)
        .answers("consent", "yes")
        .answers("age-band", "under-16");
    assert_eq!(person.ends_at().as_deref(), Some("under-16"));
    assert_eq!(person.next("age-band"), "nothing");
    assert!(built(&ylbc, &person.answers).is_err());
}

#[test]
fn who_was_never_in_care_sends_nothing() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc).answers("care-experience", "no");
    assert_eq!(person.ends_at().as_deref(), Some("never-in-care"));
    assert!(built(&ylbc, &person.answers).is_err());
    let person = person.answers("care-experience", "not-sure");
    assert_eq!(person.ends_at(), None);
    assert_eq!(person.next("care-experience"), "council-confirm");
}

#[test]
fn another_council_or_a_worker_at_hand_is_a_page_and_not_an_end() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc)
        .answers("council-confirm", "no")
        .answers("completed-with", "pa");
    assert_eq!(person.ends_at(), None);
    assert_eq!(person.next("council-confirm"), "completed-with");
    assert_eq!(person.next("completed-with"), "living-arrangement");
    assert_eq!(person.sends().len(), 4);
}

#[test]
fn who_is_26_or_over_goes_on() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc).answers("age-band", "26-plus");
    assert_eq!(person.next("age-band"), "care-experience");
    assert_eq!(person.sends().len(), 2);
}

#[test]
fn the_two_required_items_are_enough() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc);
    assert!(person.route().missing().is_none());
    assert_eq!(
        person.sends(),
        answers(&json!({"consent": "yes", "age-band": "18-20"}))
    );
    let refusal = built(&ylbc, &person.clears("age-band").answers).unwrap_err();
    assert_eq!(refusal.to_string(), "answers.age-band must be answered");
}

/// The item that another hangs on, the answers with which that is asked, and those with
/// which it is not.
type Hangs = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Each condition of the item bank.
#[test]
fn each_condition_asks_and_skips() {
    let worker = ("has-worker", &["yes"][..], &["no", "not-sure"][..]);
    let table: [(&str, Hangs); 8] = [
        (
            "home-unsafe-reasons",
            (
                "home-safe",
                &["most-of-the-time", "sometimes", "never"],
                &["always"],
            ),
        ),
        ("worker-contact", worker),
        ("worker-trust", worker),
        ("worker-plans", worker),
        (
            "activity-help",
            (
                "main-activity",
                &[
                    "looking-for-work",
                    "caring-or-home",
                    "sick-or-disabled",
                    "other",
                ],
                &["employee", "apprentice", "self-employed", "student"],
            ),
        ),
        (
            "fun-barriers",
            (
                "fun",
                &["sometimes", "never"],
                &["always", "most-of-the-time"],
            ),
        ),
        (
            "care-reasons-more",
            ("care-reasons", &["partly", "no", "not-sure"], &["fully"]),
        ),
        (
            "condition-impact",
            ("health-condition", &["yes"], &["no", "prefer-not-to-say"]),
        ),
    ];
    let ylbc = ylbc();
    for (item, (on, asks, skips)) in table {
        let person = Person::of_age(&ylbc);
        assert!(!person.is_asked(item), "{item} is asked before {on}");
        for answer in asks {
            let person = Person::of_age(&ylbc).answers(on, *answer);
            assert!(person.is_asked(item), "{on} {answer} does not ask {item}");
        }
        for answer in skips {
            let person = Person::of_age(&ylbc).answers(on, *answer);
            assert!(!person.is_asked(item), "{on} {answer} asks {item}");
        }
        let choices = ylbc.item(&on.into()).unwrap().choices().len();
        assert_eq!(asks.len() + skips.len(), choices, "{on} has other choices");
    }
    let conditions = ylbc.items().filter(|item| item.ask_if.is_some()).count();
    assert_eq!(conditions, table.len());
}

#[test]
fn who_does_not_feel_safe_is_asked_why_and_then_goes_on() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc).answers("home-safe", "sometimes");
    assert_eq!(person.next("home-safe"), "home-unsafe-reasons");
    assert_eq!(person.next("home-unsafe-reasons"), "home-settled");
    let person = person.answers("home-safe", "always");
    assert_eq!(person.next("home-safe"), "home-settled");
    let before = person
        .route()
        .previous(&"home-settled".into())
        .unwrap()
        .id
        .clone();
    assert_eq!(before, "home-safe");
}

#[test]
fn who_has_no_worker_is_not_asked_about_them() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc).answers("has-worker", "yes");
    assert_eq!(person.next("worker-count"), "worker-contact");
    let person = person.answers("has-worker", "no");
    assert_eq!(person.next("worker-count"), "know-rights");
}

#[test]
fn a_routed_away_answer_is_not_sent_but_comes_back_with_its_route() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc)
        .answers("home-safe", "never")
        .answers("home-unsafe-reasons", json!(["area", "building"]));
    assert_eq!(person.sends().len(), 4);
    let person = person.answers("home-safe", "always");
    assert_eq!(person.sends().get(&"home-unsafe-reasons".into()), None);
    assert_eq!(person.sends().len(), 3);
    let person = person.clears("home-safe");
    assert_eq!(person.sends().len(), 2);
    let person = person.answers("home-safe", "sometimes");
    assert_eq!(person.sends().len(), 4);
}

#[test]
fn an_early_end_hides_later_answers_until_it_is_taken_back() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc)
        .answers("pet", "yes")
        .answers("care-experience", "no");
    assert!(!person.is_asked("pet"));
    let person = person.answers("care-experience", "yes");
    assert_eq!(person.sends().len(), 4);
}

#[test]
fn the_longest_way_asks_all_and_the_shortest_leaves_out_what_hangs_on_answers() {
    let ylbc = ylbc();
    assert_eq!(Person::of_age(&ylbc).route().asked.len(), 57 - 8);
    let person = Person::of_age(&ylbc)
        .answers("home-safe", "never")
        .answers("has-worker", "yes")
        .answers("main-activity", "other")
        .answers("fun", "never")
        .answers("care-reasons", "no")
        .answers("health-condition", "yes");
    assert_eq!(person.route().asked.len(), 57);
    let mut at: Option<ItemId> = None;
    let mut steps = 0;
    while let Some(item) = person.route().next(at.as_ref()) {
        steps += 1;
        at = Some(item.id.clone());
    }
    assert_eq!((steps, at.unwrap().as_str()), (57, "time-in-care"));
}

#[test]
fn what_is_sent_is_tidy() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc)
        .answers("best-thing", "  My\tdog.\r\nAnd my nan.\u{7} ")
        .answers("one-change", " \n ")
        .answers("support-sources", json!(["other", "friends", "pa"]));
    assert_eq!(
        person.sends(),
        answers(&json!({
            "consent": "yes",
            "age-band": "18-20",
            "best-thing": "My dog.\nAnd my nan.",
            "support-sources": ["friends", "pa", "other"],
        }))
    );
    assert_eq!(person.route().answers, person.sends());
}

#[test]
fn answers_that_cannot_be_sent_count_as_none() {
    let ylbc = ylbc();
    let person = Person::of_age(&ylbc)
        .answers("home-safe", "purple")
        .answers("happy-yesterday", 11)
        .answers("support-sources", json!(["friends", "no-one"]))
        .answers("best-thing", "x".repeat(501))
        .answers("no-such-item", "yes");
    assert!(!person.is_asked("home-unsafe-reasons"));
    assert_eq!(person.sends().len(), 2);
    let person = person.answers("age-band", "purple");
    assert_eq!(person.route().missing().unwrap().id, "age-band");
}
