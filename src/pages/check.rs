//! All answers, section by section, closed: somebody may be looking. Each can be changed.

use leptos::prelude::*;
use survey::{Answer, Item, Section};

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::language::Language;
use crate::pages::button;
use crate::survey::Survey;

/// The check page.
pub fn check(survey: Survey) -> impl IntoView {
    let settings = survey.settings();
    let sections = settings
        .instrument
        .sections
        .iter()
        .filter_map(|s| section(survey, s));
    let send = move || button(survey, "main", "send-button", move || survey.send());
    view! {
        {heading(survey, survey.language.text("check-title"))}
        {paragraph(survey, "check-intro")}
        <div class="important">{paragraph(survey, "check-send-note")}</div>
        <div class="actions">{send()}</div>
        <div class="sections">{sections.collect_view()}</div>
        <div class="actions">
            {send()}
            {button(survey, "plain", "back-button", move || survey.turn_page(|session| {
                session.back();
            }))}
        </div>
    }
}

fn section(survey: Survey, section: &Section) -> Option<impl IntoView + use<>> {
    let language = survey.language;
    let (asked, answered): (Vec<Item>, usize) = untrack(|| {
        survey.session.on_route(|route| {
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
    });
    let counts = [("count", answered), ("asked", asked.len())];
    let count = language.with_numbers("check-count", &counts);
    let open = RwSignal::new(false);
    // The answers are put into the page only when the section is opened.
    let rows = move || {
        open.get()
            .then(|| asked.iter().map(|item| row(survey, item)).collect_view())
    };
    (counts[1].1 > 0).then(|| {
        view! {
            <details class="section" on:toggle=move |_| open.set(true)>
                <summary>
                    <span class="section-name">{language.section(section).view()}</span>
                    " "<span class="hint">{count.view()}</span>
                </summary>
                <dl>{rows}</dl>
            </details>
        }
    })
}

fn row(survey: Survey, item: &Item) -> impl IntoView + use<> {
    let language = survey.language;
    let answer = survey
        .session
        .answers
        .with_untracked(|answers| answers.get(&item.id).cloned());
    let answer = match answer {
        None => {
            view! { <dd class="hint">{language.text("check-not-answered").view()}</dd> }.into_any()
        }
        Some(answer) => read_out(language, item, &answer),
    };
    let id = item.id.clone();
    let change = move |_| survey.turn_page(|session| session.change(id.clone()));
    view! {
        <div class="answer">
            <dt>{language.text(item.id.as_str()).view()}</dt>
            {answer}
            <dd>
                <button type="button" class="link" on:click=change>
                    {language.text("check-change").view()}
                    <span class="unseen">" "{language.text(item.id.as_str()).view()}</span>
                </button>
            </dd>
        </div>
    }
}

/// An answer in words: the same that were chosen.
fn read_out(language: Language, item: &Item, answer: &Answer) -> AnyView {
    let choice = |id: &str| {
        item.choice(id)
            .map(|choice| language.choice(item, &choice.id).view())
    };
    match answer {
        Answer::Number(n) => view! { <dd>{language.number(u32::from(*n))}</dd> }.into_any(),
        Answer::Many(chosen) => chosen
            .iter()
            .map(|id| view! { <dd>{choice(id.as_str())}</dd> })
            .collect_view()
            .into_any(),
        Answer::One(text) if item.choices().is_empty() => {
            view! { <dd class="words" dir="auto">{text.clone()}</dd> }.into_any()
        }
        Answer::One(id) => view! { <dd>{choice(id)}</dd> }.into_any(),
    }
}
