//! The choices of an item: native radios or check boxes, one below the other, the whole
//! row to be tapped.

use std::rc::Rc;

use leptos::prelude::*;
use survey::ids::ChoiceId;
use survey::instrument::Choice;
use survey::{Answer, Item};

use crate::survey::Survey;
use crate::view::{El, el, el_of};

/// Radios, of which one can be chosen.
pub fn single(survey: Survey, item: &Item) -> AnyView {
    rows(survey, item, "radio", |survey, item, choice, _| {
        survey.answer(&item.id, Some(Answer::One(choice.id.to_string())));
    })
}

/// Check boxes, of which any number can be chosen.
pub fn multiple(survey: Survey, item: &Item) -> AnyView {
    rows(survey, item, "checkbox", |survey, item, choice, checked| {
        let chosen = match survey.look(|session| session.answers.get(&item.id).cloned()) {
            Some(Answer::Many(chosen)) => chosen,
            _ => Vec::new(),
        };
        let chosen = toggled(item, chosen, choice, checked);
        survey.answer(
            &item.id,
            (!chosen.is_empty()).then_some(Answer::Many(chosen)),
        );
    })
}

/// A choice that stands alone takes the others away, and another takes it away.
fn toggled(item: &Item, chosen: Vec<ChoiceId>, choice: &Choice, checked: bool) -> Vec<ChoiceId> {
    let stays = |id: &ChoiceId| {
        let other = item
            .choice(id.as_str())
            .is_some_and(|other| !other.exclusive);
        *id != choice.id && (!checked || other && !choice.exclusive)
    };
    let mut chosen: Vec<ChoiceId> = chosen.into_iter().filter(stays).collect();
    if checked {
        chosen.push(choice.id.clone());
    }
    chosen
}

type Choose = fn(Survey, &Item, &Choice, bool);

fn rows(survey: Survey, item: &Item, kind: &'static str, choose: Choose) -> AnyView {
    let last = item.choices().len().saturating_sub(1);
    let item = Rc::new(item.clone());
    let mut list = el_of("div", "choices");
    for (at, choice) in item.choices().iter().enumerate() {
        if choice.exclusive && at == last {
            list = list.put(el_of("p", "or").put(survey.text("exclusive-or")));
        }
        list = list.put(row(survey, &item, choice.clone(), kind, choose));
    }
    list.made()
}

fn row(survey: Survey, item: &Rc<Item>, choice: Choice, kind: &'static str, choose: Choose) -> El {
    let text = survey.language().choice(item, &choice.id);
    let item = item.clone();
    let (item_id, choice_id) = (item.id.clone(), choice.id.clone());
    let input = el("input")
        .set("type", kind)
        .set("name", item.id.as_str())
        .set("value", choice.id.as_str())
        .set("autocomplete", "off")
        .checked(move || is_chosen(survey.answer_to(&item_id), &choice_id))
        .on("change", move |event| {
            choose(survey, &item, &choice, event_target_checked(&event))
        });
    el_of("label", "choice")
        .put(input)
        .put(el("span").put(text))
}

fn is_chosen(answer: Option<Answer>, choice: &ChoiceId) -> bool {
    match answer {
        Some(Answer::One(one)) => *choice == one.as_str(),
        Some(Answer::Many(many)) => many.contains(choice),
        Some(Answer::Number(_)) | None => false,
    }
}
