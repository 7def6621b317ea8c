//! What is said when the address names no council, or a council or form that there is
//! not: in kind words, without a word of the address, and with the forms that there are.

use maud::{Markup, html};

use super::message::Message;
use super::page::Page;
use crate::councils::Councils;

/// What stands in `main`.
pub fn body(page: &Page<'_>, councils: &Councils) -> Markup {
    let voice = &page.voice;
    html! {
        @if page.asked.council().is_some() {
            header .title { h1 { (voice.say(Message::UnknownTitle)) } }
            p .lead { (voice.say(Message::UnknownBody)) }
        } @else {
            header .title {
                h1 { (voice.say(Message::Title)) }
                p .form { (voice.say(Message::Form)) }
            }
        }
        p { (voice.say(Message::UnknownList)) }
        ul .forms {
            @for council in councils.iter() {
                li { a href=(page.asked.of_council(council.id.as_str()).address()) { (council.name) } }
            }
        }
    }
}
