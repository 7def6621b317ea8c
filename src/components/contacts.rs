//! Who can help: from the council's file, so that numbers are never frozen in the client.

use leptos::prelude::*;
use survey::council::Contact;
use survey::ids::TopicId;
use survey::texts::topic_message;

use crate::components::paragraphs::{hint, label};
use crate::language::marked_english;
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
    let mut card = el_of("li", "contact").put(el_of("p", "name").put(as_written(&contact.name)));
    if let Some(phone) = &contact.phone {
        let digits: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        let link = marked_english(el("a"))
            .set("href", ["tel:", &digits].concat())
            .put(phone.as_str());
        card = card.put(way(survey, "support-call", link));
    }
    if let Some(text) = &contact.text {
        card = card.put(way(
            survey,
            "support-text",
            marked_english(el("b")).put(text.as_str()),
        ));
    }
    if let Some(web) = &contact.web {
        let link = el("a")
            .set("href", ["https://", web].concat())
            .set("target", "_blank")
            .set("rel", "noopener noreferrer")
            .put(as_written(web))
            .put(" ")
            .put(el_of("span", "hint").put(survey.text("support-new-tab")));
        card = card.put(way(survey, "support-web", link));
    }
    if let Some(hours) = &contact.hours {
        card = card.put(el_of("p", "hint").put(as_written(hours)));
    }
    let day = survey.language().date(&contact.checked);
    let checked = survey.language().with_word("support-checked", "date", day);
    card.put(hint(checked)).made()
}

/// What the council's file says: in English, whatever the language of the survey.
fn as_written(text: &str) -> El {
    marked_english(el("span")).put(text)
}

fn way(survey: Survey, id: &str, link: El) -> El {
    el("p").put(survey.text(id)).put(" ").put(link)
}
