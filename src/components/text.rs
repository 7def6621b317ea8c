//! Free text. It says how much room is left, and points out what could tell who somebody
//! is; what to do about it is for the person to decide.

use leptos::prelude::*;
use survey::identifiers::{self, Kind};
use survey::{Answer, Item};

use crate::components::paragraphs::paragraph;
use crate::survey::Survey;

/// From so many characters left on, the room that is left is shown.
const SHORT_OF_ROOM: usize = 100;

/// A box for a text of at most `limit` characters.
pub fn text(survey: Survey, item: &Item, limit: u16) -> impl IntoView + use<> {
    let id = item.id.clone();
    let words = {
        let id = id.clone();
        Memo::new(move |_| match survey.session.answer(&id) {
            Some(Answer::One(text)) => text,
            _ => String::new(),
        })
    };
    let typed = move |event| {
        let text = event_target_value(&event);
        survey.answer(&id, (!text.is_empty()).then_some(Answer::One(text)));
    };
    view! {
        {paragraph(survey, "text-nobody-comes")}
        <textarea id="field" name={item.id.to_string()} rows="6" dir="auto" autocomplete="off"
            aria-describedby="hint room error" prop:value=words on:input=typed></textarea>
        {room_left(survey, words, limit.into())}
        {private_words(survey, words)}
    }
}

fn room_left(survey: Survey, words: Memo<String>, limit: usize) -> impl IntoView {
    let left = move || {
        let left = limit.checked_sub(words.with(|text| text.trim().chars().count()))?;
        (left <= SHORT_OF_ROOM).then(|| {
            survey
                .language
                .with_numbers("text-left", &[("left", left)])
                .view()
        })
    };
    view! { <p class="hint" id="room">{left}</p> }
}

fn private_words(survey: Survey, words: Memo<String>) -> impl IntoView {
    let kinds = Memo::new(move |_| {
        let mut kinds: Vec<Kind> = words.with(|text| {
            identifiers::find(text)
                .into_iter()
                .map(|found| found.kind)
                .collect()
        });
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    });
    move || {
        let warnings = kinds.get().into_iter().map(|kind| {
            let name = survey.language.text(name_of(kind)).plain();
            let words = survey.language.with_word("text-private", "kind", name);
            view! { <p>{words.view()}</p> }
        });
        view! { <div class="notice" role="status">{warnings.collect_view()}</div> }
    }
}

fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "identifier-phone",
        Kind::Email => "identifier-email",
        Kind::Postcode => "identifier-postcode",
        Kind::NiNumber => "identifier-ni-number",
        Kind::WebAddress => "identifier-web-address",
        Kind::Handle => "identifier-handle",
    }
}
