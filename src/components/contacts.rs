//! Who can help: from the council's file, so that numbers are never frozen in the client.

use leptos::prelude::*;
use survey::council::Contact;
use survey::ids::TopicId;
use survey::texts::topic_message;

use crate::components::paragraphs::{hint, label};
use crate::survey::Survey;
use crate::view::{El, el, el_of, group, nothing};

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

/// The contacts for `topics`, under the name of each topic; none stands twice.
pub fn contacts_for(survey: Survey, topics: &[TopicId]) -> AnyView {
    let mut lists = group();
    for (at, topic) in topics.iter().enumerate() {
        let is_new = |contact: &Contact| {
            contact.topics.contains(topic)
                && !topics[..at].iter().any(|t| contact.topics.contains(t))
        };
        lists = lists
            .put(label(survey, &topic_message(topic)))
            .put(contacts(survey, is_new));
    }
    lists.made()
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
