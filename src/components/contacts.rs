//! Who can help: from the council's file, so that numbers are never frozen in the client.

use leptos::prelude::*;
use survey::council::Contact;
use survey::ids::TopicId;

use crate::components::paragraphs::hint;
use crate::survey::Survey;
use crate::view::{El, el, el_of, nothing};

/// The contacts that `wanted` picks, in the order of the council's file.
pub fn contacts(survey: Survey, wanted: impl Fn(&Contact) -> bool) -> AnyView {
    let settings = survey.settings();
    let all = settings
        .council
        .iter()
        .flat_map(|council| &council.contacts);
    let cards: Vec<_> = all.filter(|c| wanted(c)).map(|c| card(survey, c)).collect();
    match cards.is_empty() {
        true => nothing(),
        // The file is in English whatever the language of the survey.
        false => el_of("ul", "contacts")
            .set("lang", "en")
            .set("dir", "ltr")
            .put_all(cards)
            .made(),
    }
}

/// The contacts for any of `topics`.
pub fn contacts_for(survey: Survey, topics: &[TopicId]) -> AnyView {
    contacts(survey, |contact| {
        contact.topics.iter().any(|topic| topics.contains(topic))
    })
}

fn card(survey: Survey, contact: &Contact) -> AnyView {
    let mut card = el_of("li", "contact").put(el_of("p", "name").put(contact.name.as_str()));
    if let Some(phone) = &contact.phone {
        let digits: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        let link = el("a")
            .set("href", ["tel:", &digits].concat())
            .put(phone.as_str());
        card = card.put(way(survey, "support-call", link));
    }
    if let Some(text) = &contact.text {
        card = card.put(way(survey, "support-text", el("b").put(text.as_str())));
    }
    if let Some(web) = &contact.web {
        let link = el("a")
            .set("href", ["https://", web].concat())
            .set("target", "_blank")
            .set("rel", "noopener noreferrer")
            .put(web.as_str());
        card = card.put(way(survey, "support-web", link));
    }
    if let Some(hours) = &contact.hours {
        card = card.put(el_of("p", "hint").put(hours.as_str()));
    }
    let day = survey.language().date(&contact.checked);
    let checked = hint(survey.language().with_word("support-checked", "date", day));
    card.put(
        checked
            .set("lang", survey.language().code())
            .set("dir", "auto"),
    )
    .made()
}

fn way(survey: Survey, id: &str, link: El) -> El {
    let name = el("span")
        .set("lang", survey.language().code())
        .put(survey.text(id));
    el("p").put(name).put(" ").put(link)
}
