//! Who can help: from the council's file, so that numbers are never frozen in the client.

use leptos::prelude::*;
use survey::council::Contact;
use survey::ids::TopicId;
use survey::texts::topic_message;

use crate::components::paragraphs::{hint, label};
use crate::survey::Survey;
use crate::view::{El, el, el_of, group, nothing};

/// The contacts that `wanted` picks, in the order of the council's file, under the text of
/// message `id`, which names the list. Nothing where there are none.
pub fn contacts(survey: Survey, id: &str, wanted: impl Fn(&Contact) -> bool) -> AnyView {
    let settings = survey.settings();
    let all = settings
        .council
        .iter()
        .flat_map(|council| &council.contacts);
    let cards: Vec<_> = all.filter(|c| wanted(c)).map(|c| card(survey, c)).collect();
    match cards.is_empty() {
        true => nothing(),
        false => {
            let list = el_of("ul", "contacts")
                .set("aria-labelledby", id)
                .put_all(cards);
            group()
                .put(label(survey, id).set("id", id))
                .put(list)
                .made()
        }
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
        lists = lists.put(contacts(survey, &topic_message(topic), is_new));
    }
    lists.made()
}

fn card(survey: Survey, contact: &Contact) -> AnyView {
    // The file is in English whatever the language of the survey.
    let mut card = el_of("li", "contact")
        .set("lang", "en")
        .set("dir", "ltr")
        .put(el_of("p", "name").put(contact.name.as_str()));
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
            .put(web.as_str())
            .put(" ")
            .put(elsewhere(survey));
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

/// Says within a link that it leaves the page as it is.
fn elsewhere(survey: Survey) -> El {
    el_of("span", "hint")
        .set("lang", survey.language().code())
        .set("dir", "auto")
        .put(survey.text("support-new-tab"))
}

fn way(survey: Survey, id: &str, link: El) -> El {
    let name = el("span")
        .set("lang", survey.language().code())
        .put(survey.text(id));
    el("p").put(name).put(" ").put(link)
}
