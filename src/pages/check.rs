//! All answers, section by section, closed: somebody may be looking. Each can be changed.

use leptos::prelude::*;
use survey::{Answer, Item, Section};

use crate::components::heading::heading;
use crate::components::paragraphs::{boxed, paragraph};
use crate::components::to_open::to_open;
use crate::language::Language;
use crate::pages::{actions, back_button, button};
use crate::survey::Survey;
use crate::view::{El, el, el_of, group};

/// The check page.
pub fn check(survey: Survey) -> AnyView {
    let settings = survey.settings();
    let sections = settings
        .instrument
        .sections
        .iter()
        .filter_map(|s| section(survey, s));
    let send = move || button(survey, "main", "send-button", move || survey.send());
    group()
        .put(heading(survey, survey.text("check-title")))
        .put(paragraph(survey, "check-intro"))
        .put(boxed(survey, "important", "check-send-note"))
        .put(actions().put(send()))
        .put(el_of("div", "sections").put_all(sections))
        .put(actions().put(send()).put(back_button(survey)))
        .made()
}

fn section(survey: Survey, section: &Section) -> Option<AnyView> {
    let language = survey.language();
    let (asked, answered) = asked_in(survey, section);
    if asked.is_empty() {
        return None;
    }
    let counts = [("count", answered), ("asked", asked.len())];
    let summary = el("summary")
        .put(el_of("span", "section-name").put(language.section(section)))
        .put(" ")
        .put(el_of("span", "hint").put(language.with_numbers("check-count", &counts)));
    Some(to_open(el_of("details", "section"), summary, move || {
        let rows = asked.iter().map(|item| row(survey, item));
        el("dl").put_all(rows).made()
    }))
}

/// The items of `section` that are asked, and how many of them are answered.
fn asked_in(survey: Survey, section: &Section) -> (Vec<Item>, usize) {
    survey.look(|session| {
        let route = session.route();
        let here = |item: &&&Item| section.items.iter().any(|i| i.id == item.id);
        let asked: Vec<Item> = route
            .asked
            .iter()
            .filter(here)
            .map(|i| (*i).clone())
            .collect();
        let answered = asked
            .iter()
            .filter(|i| route.answers.get(&i.id).is_some())
            .count();
        (asked, answered)
    })
}

fn row(survey: Survey, item: &Item) -> AnyView {
    let language = survey.language();
    let question = || language.text(item.id.as_str());
    let answer = survey.look(|session| session.answers.get(&item.id).cloned());
    let answer = match answer {
        None => vec![el_of("dd", "hint").put(language.text("check-not-answered"))],
        Some(answer) => read_out(&language, item, &answer),
    };
    let id = item.id.clone();
    let change = move || survey.turn_page(|session| session.change(id.clone()));
    let change = button(survey, "link", "check-change", change)
        .put(el_of("span", "unseen").put(" ").put(question().alone()));
    el_of("div", "answer")
        .put(el("dt").put(question()))
        .put_all(answer.into_iter().map(El::made))
        .put(el("dd").put(change))
        .made()
}

/// An answer in words: the same that were chosen.
fn read_out(language: &Language, item: &Item, answer: &Answer) -> Vec<El> {
    let choice = |id: &str| match item.choice(id) {
        Some(choice) => el("dd").put(language.choice(item, &choice.id)),
        None => el("dd"),
    };
    match answer {
        Answer::Number(n) => vec![el("dd").put(language.number(u32::from(*n)))],
        Answer::Many(chosen) => chosen.iter().map(|id| choice(id.as_str())).collect(),
        Answer::One(text) if item.choices().is_empty() => {
            vec![el_of("dd", "words").set("dir", "auto").put(text.as_str())]
        }
        Answer::One(id) => vec![choice(id)],
    }
}
