//! A page around what it shows: the head, and what stands on the screen only (how to
//! print, other languages). No script, and one style sheet of our own.

use maud::{DOCTYPE, Markup, html};

use super::Asked;
use super::languages::{Language, Languages};
use super::message::Message;
use super::voice::Voice;

/// Where the style sheet is.
pub const STYLE: &str = "/survey/print.css";

/// A page in a language.
pub struct Page<'a> {
    /// Who speaks.
    pub voice: Voice<'a>,
    /// All languages.
    pub languages: &'a Languages,
    /// What was asked for.
    pub asked: &'a Asked,
    /// False where a language was asked for that there is not.
    pub is_the_asked_language: bool,
}

impl Page<'_> {
    /// The page as HTML: what stands `on_screen` only, and what stands in `main`.
    pub fn render(&self, on_screen: Option<&Markup>, main: &Markup) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.voice.code()) dir=(self.voice.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    meta name="referrer" content="no-referrer";
                    title { (self.voice.say(Message::Title).plain()) }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href=(STYLE);
                }
                body {
                    (self.bar(on_screen))
                    main { (main) }
                }
            }
        };
        page.into_string()
    }

    fn bar(&self, on_screen: Option<&Markup>) -> Markup {
        let shown = self.voice.code();
        let all = self.languages.all();
        let mut others = all.filter(|other| other.code() != shown).peekable();
        html! {
            @if on_screen.is_some() || !self.is_the_asked_language || others.peek().is_some() {
                header .screen {
                    @if !self.is_the_asked_language { p { b { (self.voice.say(Message::NoLanguage)) } } }
                    @if let Some(on_screen) = on_screen { (on_screen) }
                    @if others.peek().is_some() {
                        nav aria-label=(self.voice.say(Message::LanguageLabel).plain()) {
                            ul role="list" { @for other in others { li { (self.link_to(other)) } } }
                        }
                    }
                }
            }
        }
    }

    fn link_to(&self, language: &Language) -> Markup {
        let voice = Voice::of(self.languages, language, "");
        let asked = self.asked.in_language(language.code());
        html! {
            a lang=(language.code()) hreflang=(language.code()) dir=(voice.direction())
                href=(asked.address()) { (voice.say(Message::LanguageName)) }
        }
    }
}
