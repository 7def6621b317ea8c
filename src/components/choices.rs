//! The choices of an item: native radios or check boxes, one below the other, the whole
//! row to be tapped.

use leptos::ev::Event;
use leptos::prelude::*;
use survey::ids::ChoiceId;
use survey::instrument::Choice;
use survey::{Answer, Item};

use crate::survey::Survey;

/// Radios, of which one can be chosen.
pub fn single(survey: Survey, item: &Item) -> impl IntoView + use<> {
    rows(survey, item, "radio", |survey, item, choice, _| {
        survey.answer(&item.id, Some(Answer::One(choice.id.to_string())));
    })
}

/// Check boxes, of which any number can be chosen.
pub fn multiple(survey: Survey, item: &Item) -> impl IntoView + use<> {
    rows(survey, item, "checkbox", |survey, item, choice, checked| {
        let chosen = match survey
            .session
            .answers
            .with_untracked(|a| a.get(&item.id).cloned())
        {
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
    let or = move || view! { <p class="or">{survey.language.text("exclusive-or").view()}</p> };
    let last = item.choices().len().saturating_sub(1);
    let rows = item.choices().iter().enumerate().map(|(at, choice)| {
        let divided = choice.exclusive && at == last;
        (
            divided.then(or),
            row(survey, item.clone(), choice.clone(), kind, choose),
        )
    });
    view! { <div class="choices">{rows.collect_view()}</div> }.into_any()
}

fn row(
    survey: Survey,
    item: Item,
    choice: Choice,
    kind: &'static str,
    choose: Choose,
) -> impl IntoView {
    let text = survey.language.choice(&item, &choice.id);
    let name = item.id.to_string();
    let value = choice.id.to_string();
    let is_chosen = {
        let (item, choice) = (item.id.clone(), choice.id.clone());
        move || is_chosen(survey.session.answer(&item), &choice)
    };
    let on_change =
        move |event: Event| choose(survey, &item, &choice, event_target_checked(&event));
    view! {
        <label class="choice">
            <input type=kind name=name value=value autocomplete="off"
                prop:checked=is_chosen on:change=on_change />
            <span>{text.view()}</span>
        </label>
    }
}

fn is_chosen(answer: Option<Answer>, choice: &ChoiceId) -> bool {
    match answer {
        Some(Answer::One(one)) => *choice == one.as_str(),
        Some(Answer::Many(many)) => many.contains(choice),
        Some(Answer::Number(_)) | None => false,
    }
}
