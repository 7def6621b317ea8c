//! The poster for places where young people come: what the survey is, a code that opens it,
//! and the address in words. No logo: it is not the council that asks to be trusted.

use fluent::FluentValue;
use jiff::civil::Date;
use maud::{DOCTYPE, Markup, html};

use super::Sources;
use super::asked::Asked;
use super::message::Message;
use super::voice::{Voice, Words};
use crate::calendar;
use crate::councils::{Council, Wave};
use crate::tag::qr::{self, TooLong};

/// Where the style sheet is, in the site folder.
const STYLE: &str = "/embedding/poster.css";

impl Sources<'_> {
    /// The poster of the council that `asked` names, in the language that it names, or else
    /// in English: a browser does not tell who will read what hangs on a wall. None where
    /// there is no such council, or no such instrument.
    ///
    /// # Errors
    /// The address of this server does not fit into a code.
    pub fn poster(&self, asked: &Asked) -> Option<Result<String, TooLong>> {
        let council = self.councils.get(asked.council()?)?;
        self.instruments.find(asked.instrument(), None)?;
        let language = asked.lang().and_then(|lang| self.languages.asked(lang));
        // Only what there is goes onto a wall, as short as it can be.
        let survey = match language {
            Some(language) => asked.in_language(language.code()),
            None => asked.in_any_language(),
        };
        let language = language.unwrap_or(self.languages.english());
        let voice = Voice::of(self.languages, language, &council.name);
        Some(page(&voice, council, &survey.survey_page(self.home)))
    }
}

fn page(voice: &Voice<'_>, council: &Council, address: &str) -> Result<String, TooLong> {
    let code = qr::svg(address, &voice.say(Message::PosterCode).plain())?;
    let title = voice.say(Message::Title).plain();
    let page = html! {
        (DOCTYPE)
        html lang=(voice.code()) dir=(voice.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) ", " (council.name) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(STYLE);
            }
            body { main {
                p .for-staff { (voice.say(Message::PosterForStaff)) }
                h1 { (title) }
                p .lead { (voice.say(Message::PosterWho)) }
                p .lead { (voice.say(Message::PosterInvite)) }
                div .way {
                    (code)
                    div { (words_beside_the_code(voice, council, address)) }
                }
                h2 { (voice.say(Message::PosterGoodToKnow)) }
                ul { @for line in voice.paragraphs(Message::PosterGoodToKnow) { li { (line) } } }
            } }
        }
    };
    Ok(page.into_string())
}

fn words_beside_the_code(voice: &Voice<'_>, council: &Council, address: &str) -> Markup {
    // Browsers put the rest in by themselves.
    let address = address.strip_prefix("https://").unwrap_or(address);
    html! {
        p { (voice.say(Message::PosterScan)) }
        p { (voice.say(Message::PosterType)) }
        p .address dir="ltr" { (address) }
        @if let Some(wave) = wave(council, calendar::today()) {
            p { (dates(voice, wave)) }
        }
    }
}

/// The wave that a poster printed on the day `today` is for: the open one, or the next.
fn wave(council: &Council, today: Date) -> Option<&Wave> {
    council.waves.iter().find(|wave| today <= wave.closes)
}

fn dates(voice: &Voice<'_>, wave: &Wave) -> Words {
    let day = |date| FluentValue::from(voice.date(date));
    let filled = [("opens", day(wave.opens)), ("closes", day(wave.closes))];
    voice.fill(Message::PosterOpen, &filled)
}
