//! The printable form, `/survey/print?council=…&lang=…`: the whole survey on paper, made
//! from the instrument and the language's texts. It is also what people get whose browser
//! has no WebAssembly. No script runs in it and nothing can be sent from it.

mod asked;
mod form;
mod front;
mod helplines;
mod languages;
mod message;
mod page;
mod poster;
mod question;
mod routing;
mod unknown;
mod voice;

use maud::{Markup, html};
use survey::Instrument;

pub use asked::Asked;
pub use languages::Languages;
pub use page::STYLE;

use crate::calendar;
use crate::councils::{Council, Councils, Wave};
use crate::instruments::Instruments;
use form::Form;
use front::{Front, Online, When};
use languages::Language;
use message::Message;
use page::Page;
use voice::Voice;

/// The style sheet of the form.
pub const CSS: &str = concat!(
    include_str!("style/page.css"),
    include_str!("style/form.css"),
    include_str!("style/paper.css"),
);

/// What forms are made of.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The councils taking part.
    pub councils: &'a Councils,
    /// Every instrument in every version.
    pub instruments: &'a Instruments,
    /// The texts.
    pub languages: &'a Languages,
    /// Where people reach this server: an origin.
    pub home: &'a str,
}

/// A page to send, as HTML.
#[derive(Debug)]
pub enum Printed {
    /// What was asked for.
    Found(String),
    /// There is no such council or no such instrument; the page says what there is.
    Unknown(String),
}

impl Sources<'_> {
    /// The page for `asked`. Where that names no language that there is, `accepted`
    /// counts: the header `Accept-Language`, or nothing.
    pub fn print(&self, asked: &Asked, accepted: &str) -> Printed {
        let (language, is_the_asked) = self.language(asked, accepted);
        let council = asked.council().and_then(|id| self.councils.get(id));
        let instrument = self.instruments.find(asked.instrument(), asked.version());
        let name = council.map_or("", |council| council.name.as_str());
        let page = Page {
            voice: Voice::of(self.languages, language, name),
            languages: self.languages,
            asked,
            is_the_asked_language: is_the_asked,
        };
        match (council, instrument) {
            (Some(council), Some(instrument)) => self.form(&page, council, instrument),
            _ => Printed::Unknown(page.render(None, &unknown::body(&page, self.councils))),
        }
    }

    fn language(&self, asked: &Asked, accepted: &str) -> (&Language, bool) {
        match asked.lang().map(|lang| self.languages.asked(lang)) {
            Some(Some(language)) => (language, true),
            Some(None) => (self.languages.accepted(accepted), false),
            None => (self.languages.accepted(accepted), true),
        }
    }

    fn form(&self, page: &Page<'_>, council: &Council, instrument: &Instrument) -> Printed {
        let Some((wave, when)) = round(council) else {
            return Printed::Found(page.render(None, &closed(&page.voice, council)));
        };
        let online = matches!(when, When::Until(_)).then(|| Online {
            link: page.asked.survey_page(self.home),
            shown: page.asked.in_any_language().survey_page(self.home),
        });
        let form = Form {
            voice: page.voice,
            instrument,
            pictures: self.instruments.pictures(),
            council,
            councils: self.councils,
            wave: &wave.id,
        };
        let front = Front {
            council,
            when,
            online,
        };
        Printed::Found(page.render(Some(&front::on_screen(&page.voice)), &form.body(&front)))
    }
}

/// The round in which a form printed today is handed in: the open one, or the next.
fn round(council: &Council) -> Option<(&Wave, When)> {
    let today = calendar::today();
    let waves = || council.waves.iter();
    let open = waves().find(|wave| wave.opens <= today && today <= wave.closes);
    let next = || waves().find(|wave| today < wave.opens);
    let later = |wave: &Wave| When::Later {
        opens: wave.opens,
        closes: wave.closes,
    };
    open.map(|wave| (wave, When::Until(wave.closes)))
        .or_else(|| next().map(|wave| (wave, later(wave))))
}

/// What is said when the survey is over: no form, but still whom to talk to.
fn closed(voice: &Voice<'_>, council: &Council) -> Markup {
    html! {
        (front::title(voice, council))
        div .notice {
            h2 { (voice.say(Message::ClosedTitle)) }
            p { (voice.say(Message::ClosedBody)) }
        }
        (helplines::all(voice, &council.contacts))
    }
}
