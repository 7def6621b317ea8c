//! The form itself: every section and every question of an instrument, numbered, then
//! what to do with it and whom to talk to.

use maud::{Markup, html};
use survey::ids::{ItemId, WaveId};
use survey::instrument::Item;
use survey::texts::{TextId, section_message};
use survey::{Instrument, Section};

use super::front::{self, Front};
use super::helplines;
use super::message::Message;
use super::voice::Voice;
use crate::councils::{Council, Councils};
use crate::pictures::Pictures;

/// What a form is made of.
pub struct Form<'a> {
    /// Who speaks.
    pub voice: Voice<'a>,
    /// What is asked.
    pub instrument: &'a Instrument,
    /// What stands beside the sections' names.
    pub pictures: &'a Pictures,
    /// The council whose survey it is.
    pub council: &'a Council,
    /// All councils.
    pub councils: &'a Councils,
    /// The round in which it is handed in.
    pub wave: &'a WaveId,
}

/// An item with its number, from 1 on through the whole form.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// Its number on the form.
    pub number: usize,
    /// The item.
    pub item: &'a Item,
}

impl<'a> Form<'a> {
    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = Question<'a>> {
        let numbered = self.instrument.items().enumerate();
        numbered.map(|(at, item)| Question {
            number: at + 1,
            item,
        })
    }

    /// What stands in `main`.
    pub fn body(&self, front: &Front<'_>) -> Markup {
        html! {
            (front.render(&self.voice))
            @for (at, section) in self.instrument.sections.iter().enumerate() {
                (self.section(at + 1, section))
            }
            (self.after())
            (helplines::all(&self.voice, &self.council.contacts))
            (self.colophon())
        }
    }

    fn section(&self, number: usize, section: &Section) -> Markup {
        let name = TextId::value(section_message(&section.id));
        let name = self.voice.text(&name).unwrap_or_default().plain();
        let filled = [("number", number.into()), ("name", name.into())];
        let first = section.items.first().map(|item| &item.id);
        let before = self.questions().position(|q| Some(&q.item.id) == first);
        let of_section = self
            .questions()
            .skip(before.unwrap_or_default())
            .take(section.items.len());
        let id = format!("part-{number}");
        html! {
            section .part aria-labelledby=(id) {
                h2 id=(id) {
                    (self.picture(section))
                    (self.voice.fill(Message::Section, &filled))
                }
                @for question in of_section { (self.question(&question)) }
            }
        }
    }

    /// Decoration, for those who read little.
    fn picture(&self, section: &Section) -> Markup {
        let line = self.pictures.line(&self.instrument.id, &section.id);
        html! {
            @if let Some(line) = line {
                svg viewBox="0 0 24 24" aria-hidden="true" { path d=(line) {} }
            }
        }
    }

    /// The words of the item: the question.
    pub fn name(&self, item: &ItemId) -> Markup {
        let name = self.voice.text(&TextId::value(item.as_str()));
        html! { @if let Some(name) = name { (name) } }
    }

    fn after(&self) -> Markup {
        html! {
            section .part .after aria-labelledby="after" {
                h2 id="after" { (self.voice.say(Message::ThankYou)) }
                p { (self.voice.say(Message::SentNext)) }
                (front::hand_in(&self.voice))
            }
        }
    }

    /// For whoever counts the answers: which form this is.
    fn colophon(&self) -> Markup {
        let Instrument { id, version, .. } = self.instrument;
        let (council, wave) = (&self.council.id, self.wave);
        let form = format!("{id} {version} · {council} · {wave}");
        let filled = [("form", form.into())];
        html! { footer .colophon { p { (self.voice.fill(Message::Counted, &filled)) } } }
    }
}
