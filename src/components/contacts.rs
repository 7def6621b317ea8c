//! Who can help: from the council's file, so that numbers are never frozen in the client.

use leptos::prelude::*;
use survey::council::Contact;
use survey::ids::TopicId;

use crate::components::paragraphs::words;
use crate::survey::Survey;

/// The contacts that `wanted` picks, in the order of the council's file.
pub fn contacts(survey: Survey, wanted: impl Fn(&Contact) -> bool) -> AnyView {
    let settings = survey.settings();
    let all = settings
        .council
        .iter()
        .flat_map(|council| &council.contacts);
    let cards: Vec<_> = all
        .filter(|c| wanted(c))
        .map(|c| card(survey, c.clone()))
        .collect();
    // The file is in English whatever the language of the survey.
    (!cards.is_empty())
        .then(|| view! { <ul class="contacts" lang="en" dir="ltr">{cards.collect_view()}</ul> })
        .into_any()
}

/// The contacts for any of `topics`.
pub fn contacts_for(survey: Survey, topics: Vec<TopicId>) -> AnyView {
    contacts(survey, move |contact| {
        contact.topics.iter().any(|topic| topics.contains(topic))
    })
}

fn card(survey: Survey, contact: Contact) -> impl IntoView {
    let label = move |id| {
        view! { <span class="label" lang={survey.language.code_now()}>{survey.language.text(id).view()}</span> }
    };
    let phone = contact.phone.map(|phone| {
        let number: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        let address = ["tel:", &number].concat();
        view! { <p>{label("support-call")}" "<a href=address>{phone}</a></p> }
    });
    let text = contact
        .text
        .map(|text| view! { <p>{label("support-text")}" "<b>{text}</b></p> });
    let web = contact.web.map(|web| {
        let address = ["https://", &web].concat();
        view! {
            <p>{label("support-web")}" "
                <a href=address target="_blank" rel="noopener noreferrer">{web}</a></p>
        }
    });
    let checked = survey.language.date(&contact.checked);
    let checked = survey
        .language
        .with_word("support-checked", "date", checked);
    view! {
        <li class="contact">
            <p class="name">{contact.name}</p>
            {phone}{text}{web}
            {contact.hours.map(|hours| view! { <p class="hint">{hours}</p> })}
            <div class="hint" lang={survey.language.code_now()} dir="auto">{words(checked)}</div>
        </li>
    }
}
