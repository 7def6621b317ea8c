//! Whom to talk to: the council's own contacts, then those for the whole country. They
//! are written in English, whatever the language of the page.

use jiff::civil::Date;
use maud::{Markup, html};
use survey::council::Contact;

use super::front::english_in;
use super::message::Message;
use super::voice::Voice;

/// All of them, with what to know before one calls.
pub fn all(voice: &Voice<'_>, contacts: &[Contact]) -> Markup {
    html! {
        section #helplines .part .helplines aria-labelledby="helplines-title" {
            h2 id="helplines-title" { (voice.say(Message::SupportTitle)) }
            p { (voice.say(Message::SupportIntro)) }
            p { b { (voice.say(Message::SupportDanger)) } }
            p { b { (voice.say(Message::SupportCalls)) } }
            (group(voice, Message::SupportLocal, contacts.iter().filter(|c| c.local)))
            (group(voice, Message::SupportNational, contacts.iter().filter(|c| !c.local)))
        }
    }
}

fn group<'a>(
    voice: &Voice<'_>,
    title: Message,
    contacts: impl Iterator<Item = &'a Contact>,
) -> Markup {
    let mut contacts = contacts.peekable();
    html! {
        @if contacts.peek().is_some() {
            h3 { (voice.say(title)) }
            ul .contacts role="list" { @for contact in contacts { (card(voice, contact)) } }
        }
    }
}

fn card(voice: &Voice<'_>, contact: &Contact) -> Markup {
    let digits = |phone: &str| -> String {
        let kept = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        kept.collect()
    };
    let way = |message, value: Markup| html! { p { (voice.say(message)) " " (value) } };
    html! {
        li {
            p lang=[english_in(voice)] { b { (contact.name) } }
            @if let Some(phone) = &contact.phone {
                @let address = ["tel:", &digits(phone)].concat();
                (way(Message::SupportCall, html! { a dir="ltr" href=(address) { (phone) } }))
            }
            @if let Some(text) = &contact.text {
                (way(Message::SupportText, html! { b dir="ltr" lang=[english_in(voice)] { (text) } }))
            }
            @if let Some(web) = &contact.web {
                @let address = ["https://", web].concat();
                (way(Message::SupportWeb, html! { a dir="ltr" rel="noreferrer" href=(address) { (web) } }))
            }
            @if let Some(hours) = &contact.hours { p lang=[english_in(voice)] { (hours) } }
            p .hint { (checked(voice, &contact.checked)) }
        }
    }
}

fn checked(voice: &Voice<'_>, day: &str) -> Markup {
    let date = day.parse::<Date>().ok();
    let date = date.map_or_else(|| day.to_owned(), |date| voice.date(date));
    html! { (voice.fill(Message::SupportChecked, &[("date", date.into())])) }
}
