//! What the survey is, who sees the answers, and whether they may be kept on this device.

use leptos::prelude::*;
use survey::Translation;

use crate::components::heading::heading;
use crate::components::paragraphs::{boxed, hint, paragraph};
use crate::pages::{actions, button};
use crate::saving::Device;
use crate::survey::Survey;
use crate::view::{El, el, el_of, follow, group, nothing};

/// The start page.
pub fn start(survey: Survey) -> AnyView {
    let begin = move || survey.begin();
    group()
        .put(heading(survey, survey.text("survey-title")))
        .put(unchecked(survey))
        .put(sent_before(survey))
        .put(boxed(survey, "lead", "start-purpose"))
        .put(paragraph(survey, "start-how-long"))
        .put(paragraph(survey, "start-choice"))
        .put(paragraph(survey, "start-who-sees"))
        .put(boxed(survey, "important", "start-nobody-comes"))
        .put(privacy(survey))
        .put(save_question(survey))
        .put(actions().put(button(survey, "main", "start-button", begin)))
        .made()
}

/// Whoever relies on a translation is told where nobody has checked it.
fn unchecked(survey: Survey) -> Option<El> {
    let is_unchecked = survey.language().translation() == Translation::Unchecked;
    is_unchecked.then(|| el_of("div", "notice").put(paragraph(survey, "unchecked-notice")))
}

fn sent_before(survey: Survey) -> Option<El> {
    let month = survey.language().date(&survey.sent_before()?);
    let words = survey
        .language()
        .with_word("start-sent-before", "month", month);
    Some(el_of("p", "notice").put(words))
}

fn privacy(survey: Survey) -> AnyView {
    el("details")
        .put(el("summary").put(survey.text("start-more")))
        .put(paragraph(survey, "start-anonymous"))
        .put(paragraph(survey, "start-keeps"))
        .made()
}

fn save_question(survey: Survey) -> AnyView {
    let not_kept = follow(move || match survey.chosen_device() {
        Device::Shared => boxed(survey, "notice", "save-not-kept"),
        Device::Own | Device::Unknown => nothing(),
    });
    let choices = el_of("div", "choices")
        .put_all(save_choice(survey, Device::Own, "yes", "yes-hint"))
        .put_all(save_choice(survey, Device::Shared, "no", "no-hint"));
    el("fieldset")
        .put(el("legend").put(survey.text("save-question")))
        .put(choices)
        .put(not_kept)
        .made()
}

fn save_choice(
    survey: Survey,
    choice: Device,
    text: &'static str,
    more: &'static str,
) -> [AnyView; 2] {
    let words = |name| {
        survey
            .language()
            .attribute("save-question", name)
            .unwrap_or_default()
    };
    let input = el("input")
        .set("type", "radio")
        .set("name", "save")
        .set("value", text)
        .set("autocomplete", "off")
        .set("aria-describedby", more)
        .checked(move || survey.chosen_device() == choice)
        .on("change", move |_| survey.choose_device(choice));
    let row = el_of("label", "choice")
        .put(input)
        .put(el("span").put(words(text)));
    [row.made(), hint(words(more)).set("id", more).made()]
}
