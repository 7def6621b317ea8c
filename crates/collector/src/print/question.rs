//! One question on the form: its number and words, when it is to be answered, boxes to
//! tick or lines to write on, and what some answers lead to.

use fluent::FluentValue;
use maud::{Markup, html};
use survey::Kind;
use survey::instrument::{Choice, Item, Shows, Then, Turn};
use survey::texts::TextId;

use super::form::{Form, Question};
use super::message::Message;

/// About as many letters as fit on a line by hand, and how many lines look like room to
/// write and still leave the question on one page.
const LETTERS_A_LINE: u16 = 60;
const LINES: std::ops::RangeInclusive<u16> = 3..=12;

impl Form<'_> {
    /// The question.
    pub fn question(&self, question: &Question<'_>) -> Markup {
        let Question { number, item } = question;
        let id = format!("question-{number}");
        let hint = self
            .voice
            .text(&TextId::attribute(item.id.as_str(), "hint"));
        html! {
            div .question role="group" aria-labelledby=(id) {
                h3 id=(id) { span .number { (number) "." } " " (self.name(&item.id)) }
                @if let Some(routing) = self.routing(question) { (routing) }
                @if let Some(hint) = hint { p .hint { (hint) } }
                (self.answers(item))
                @for turn in &item.turns { (self.turn(item, turn)) }
                @if !item.support.is_empty() {
                    p .help { a href="#helplines" { (self.voice.say(Message::HelpAtEnd)) } }
                }
            }
        }
    }

    fn answers(&self, item: &Item) -> Markup {
        match &item.kind {
            Kind::Single(choices) => self.choices(item, choices, Message::TickOne),
            Kind::Multiple(choices) => self.choices(item, choices, Message::MultipleHint),
            Kind::Scale { from, to } => self.scale(item, *from, *to),
            Kind::Text { limit } => self.text(*limit),
        }
    }

    fn choices(&self, item: &Item, choices: &[Choice], how: Message) -> Markup {
        html! {
            p .how { (self.voice.say(how)) }
            // Without its dots a list is no list for some screen readers, unless it says so.
            ul .choices role="list" {
                @for choice in choices {
                    li {
                        (tick_box())
                        span {
                            (self.voice.choice(item, &choice.id))
                            @if choice.exclusive {
                                " " span .hint { (self.voice.say(Message::Exclusive)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn scale(&self, item: &Item, from: u8, to: u8) -> Markup {
        let end = |number: u8, name| {
            let words = self.voice.text(&TextId::attribute(item.id.as_str(), name));
            let words = words.unwrap_or_default().plain();
            let filled = [
                ("number", FluentValue::from(number)),
                ("words", words.into()),
            ];
            self.voice.fill(Message::ScaleEnd, &filled)
        };
        html! {
            p .how { (self.voice.say(Message::TickNumber)) }
            div .ends { p { (end(from, "low")) } p { (end(to, "high")) } }
            ol .scale role="list" {
                @for number in from..=to { li { (tick_box()) span { (number) } } }
            }
        }
    }

    fn text(&self, limit: u16) -> Markup {
        let lines = (limit / LETTERS_A_LINE).clamp(*LINES.start(), *LINES.end());
        html! {
            div .writing role="img" aria-label=(self.voice.say(Message::Space).plain()) {
                @for _ in 0..lines { div .line {} }
            }
            p .hint { (self.voice.say(Message::TextNobodyComes)) }
        }
    }

    /// What the answer of `turn` leads to: a word on it, or the end.
    fn turn(&self, item: &Item, turn: &Turn) -> Markup {
        let answer = self.voice.choice(item, &turn.on).plain();
        let (heading, paragraphs) = self.voice.page(&turn.page);
        html! {
            div .turn {
                p .how { (self.voice.fill(Message::Turn, &[("answer", answer.into())])) }
                p { b { (heading) } }
                @for paragraph in paragraphs { p { (paragraph) } }
                @match turn.shows {
                    Some(Shows::Councils) => (self.other_councils()),
                    None => {}
                }
                @match turn.then {
                    Then::End => p { b { (self.voice.say(Message::StopHere)) } },
                    Then::GoOn => {}
                }
            }
        }
    }

    fn other_councils(&self) -> Markup {
        let others = self.councils.iter();
        let mut others = others
            .filter(|other| other.id != self.council.id)
            .peekable();
        html! {
            @if others.peek().is_none() {
                p { (self.voice.say(Message::CouncilsNone)) }
            } @else {
                p { (self.voice.say(Message::CouncilsList)) }
                ul { @for council in others { li { (council.name) } } }
            }
        }
    }
}

/// A box to tick: drawn by its border, so that it prints.
fn tick_box() -> Markup {
    html! { span .box aria-hidden="true" {} }
}
