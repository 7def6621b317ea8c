//! What stands before the questions: what this is, who sees it, that there is no name on
//! it, that nobody comes to help because of it, and where it goes.

use jiff::civil::Date;
use maud::{Markup, html};

use super::message::Message;
use super::voice::{Voice, Words};
use crate::councils::Council;

/// When the form is handed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// From now until this day.
    Until(Date),
    /// Not yet.
    Later {
        /// The first day.
        opens: Date,
        /// The last day.
        closes: Date,
    },
}

/// What the first page of a form says of its council.
pub struct Front<'a> {
    /// The council.
    pub council: &'a Council,
    /// When the form is handed in.
    pub when: When,
    /// Where the survey itself is, while it can be answered.
    pub online: Option<Online>,
}

/// The address of the survey itself.
pub struct Online {
    /// Where the link leads: to the form's own language.
    pub link: String,
    /// What stands on paper, short enough to be typed.
    pub shown: String,
}

impl Front<'_> {
    /// The first page.
    pub fn render(&self, voice: &Voice<'_>) -> Markup {
        html! {
            (title(voice, self.council))
            (notice(voice, self.when))
            @if voice.is_unchecked() { div .notice { p { (voice.say(Message::Unchecked)) } } }
            p .lead { (voice.say(Message::Purpose)) }
            p { (voice.say(Message::HowLong)) " " (voice.say(Message::Choice)) }
            p { (voice.say(Message::Tick)) }
            div .before {
                @for message in [Message::WhoSees, Message::Anonymous, Message::NobodyComes] {
                    (told(voice, message, html! {}))
                }
                (told(voice, Message::HandIn, html! {}))
                (told(voice, Message::KeepSafe, html! {}))
                (told(voice, Message::Ask, self.online(voice)))
            }
        }
    }

    fn online(&self, voice: &Voice<'_>) -> Markup {
        html! {
            @if let Some(Online { link, shown }) = &self.online {
                p {
                    (voice.say(Message::Online)) " "
                    a .address href=(link) dir="ltr" { (shown) }
                }
            }
        }
    }
}

/// The name of the survey and of its council.
pub fn title(voice: &Voice<'_>, council: &Council) -> Markup {
    html! {
        header .title {
            p .council lang=[english_in(voice)] { (council.name) }
            h1 { (voice.say(Message::Title)) }
            p .form { (voice.say(Message::Form)) }
        }
    }
}

/// What is said on the screen only: how to print, that nothing can be sent from
/// here, and the way to the helplines.
pub fn on_screen(voice: &Voice<'_>) -> Markup {
    html! {
        @for message in [Message::How, Message::NotOnScreen, Message::History] {
            p { (voice.say(message)) }
        }
        p { a href="#helplines" { (voice.say(Message::SupportTitle)) } }
    }
}

/// Where to take the form, once more after the last question.
pub fn hand_in(voice: &Voice<'_>) -> Markup {
    told(voice, Message::HandIn, html! {})
}

/// What the council's own settings are written in, whatever the language of the page.
pub fn english_in(voice: &Voice<'_>) -> Option<&'static str> {
    (voice.code() != "en").then_some("en")
}

fn notice(voice: &Voice<'_>, when: When) -> Markup {
    let day = |name, day| (name, voice.date(day).into());
    let words = match when {
        When::Until(closes) => voice.fill(Message::OpenUntil, &[day("date", closes)]),
        When::Later { opens, closes } => {
            let days = [day("opens", opens), day("closes", closes)];
            voice.fill(Message::OpenFrom, &days)
        }
    };
    html! { div .notice { p { b { (words) } } } }
}

fn told(voice: &Voice<'_>, message: Message, more: Markup) -> Markup {
    let paragraphs: Vec<Words> = voice.paragraphs(message);
    html! {
        div .told {
            h2 { (voice.say(message)) }
            @for paragraph in paragraphs { p { (paragraph) } }
            (more)
        }
    }
}
