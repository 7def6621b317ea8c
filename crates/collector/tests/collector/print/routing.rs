//! Which questions to answer, in words, for every form of condition.

use serde_json::{Value, json};

use super::{page, question, words};
use crate::support::World;

const TEXTS: &str = "section-all = All\nsize = A size?\n    .small = Small\n    .middle = Middle\n    \
    .large = Large\ncolours = Colours?\n    .red = Red\n    .blue = Blue\nlast = The last one?\n    \
    .yes = Yes\n    .no = No\nend = One more?\n    .yes = Yes\n    .no = No\n";

/// What stands under the third question of a form, when it is asked on `condition`. The
/// first question asks a size, the second for colours; a fourth is asked of everyone.
async fn told(condition: Value) -> String {
    let world = World::new();
    let choice = |id: &str| json!({ "id": id, "since": "1.0.0", "kind": "single", "choices": ["yes", "no"] });
    let mut last = choice("last");
    last["ask_if"] = condition;
    let colours = ["red", "blue"];
    let sizes = ["small", "middle", "large"];
    let instrument = json!({ "id": "forms", "version": "1.0.0", "sections": [{ "id": "all", "items": [
        { "id": "size", "since": "1.0.0", "kind": "single", "choices": sizes },
        { "id": "colours", "since": "1.0.0", "kind": "multiple", "choices": colours },
        last,
        choice("end"),
    ]}]});
    world.write("instruments/forms/1.0.0.json", &instrument.to_string());
    world.write("locales/en/forms.ftl", TEXTS);
    let (status, html) = page(&world, "/survey/print?council=demo&instrument=forms").await;
    assert_eq!(status, 200);
    let words = words(&html);
    let shown = question(&words, 3);
    let (routing, _) = shown.split_once("Tick one box").unwrap();
    let (_, routing) = routing.split_once("The last one?\n").unwrap();
    routing.trim_end().to_owned()
}

fn is(item: &str, choice: &str) -> Value {
    json!({ "item": item, "is": choice })
}

fn is_not(item: &str, choice: &str) -> Value {
    json!({ "item": item, "is_not": choice })
}

#[tokio::test]
async fn one_answer() {
    assert_eq!(
        told(is("size", "small")).await,
        "Answer this only if you ticked “Small” in question 1.\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn any_other_answer() {
    assert_eq!(
        told(is_not("colours", "red")).await,
        "Answer this only if you answered question 2 and did not tick “Red”.\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn one_of_several_answers_to_one_question() {
    assert_eq!(
        told(json!({ "any": [is("size", "small"), is("size", "large")] })).await,
        "Answer this only if you ticked one of these in question 1:\nSmall\nLarge\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn none_of_several_answers_to_one_question() {
    assert_eq!(
        told(json!({ "all": [is_not("size", "small"), is_not("size", "large")] })).await,
        "Answer this only if you answered question 1 and ticked none of these:\nSmall\nLarge\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn one_of_several_things() {
    assert_eq!(
        told(json!({ "any": [is("size", "small"), is("colours", "red")] })).await,
        "Answer this only if at least one of these is true:\nYou ticked “Small” in question 1.\n\
         \nYou ticked “Red” in question 2.\n\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn several_things_together_and_within_each_other() {
    let either = json!({ "any": [is("size", "small"), is("size", "large")] });
    let both = json!({ "all": [is("colours", "red"), is("colours", "blue")] });
    let other = json!({ "any": [is_not("size", "small"), both] });
    assert_eq!(
        told(json!({ "all": [either, other] })).await,
        "Answer this only if all of these are true:\n\
         You ticked one of these in question 1:\nSmall\nLarge\n\n\
         At least one of these is true:\n\
         You answered question 1 and did not tick “Small”.\n\n\
         All of these are true:\nYou ticked “Red” in question 2.\n\nYou ticked “Blue” in question 2.\n\n\
         \n\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn a_list_of_one_is_no_list() {
    assert_eq!(
        told(json!({ "all": [{ "any": [is("size", "small")] }] })).await,
        "Answer this only if you ticked “Small” in question 1.\nIf not, go to question 4."
    );
}

#[tokio::test]
async fn who_may_not_answer_goes_past_all_that_have_the_same_condition() {
    let world = World::with_the_whole_survey();
    let (_, html) = page(&world, "/survey/print?council=demo").await;
    let words = words(&html);
    for number in [26, 27, 28] {
        let shown = question(&words, number);
        assert!(shown.contains("only if you ticked “Yes” in question 24."));
        assert!(shown.contains("If not, go to question 29."), "{shown}");
    }
    assert!(!question(&words, 29).contains("only if"));
}

#[tokio::test]
async fn after_the_last_question_one_goes_to_the_end() {
    let world = World::new();
    let file = "instruments/mini/1.1.0.json";
    world.change(
        file,
        r#""limit": 100"#,
        r#""limit": 100, "ask_if": { "item": "pet", "is": "yes" }"#,
    );
    let (_, html) = page(&world, "/survey/print?council=demo").await;
    let words = words(&html);
    let shown = question(&words, 5);
    assert!(
        shown.contains(
            "only if you ticked “Yes” in question 2.\nIf not, go to the end of the form.\n"
        )
    );
}
