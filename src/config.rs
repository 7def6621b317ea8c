//! What the loader hands over: the fetched files and the settings of the tag.

use js_sys::{Array, Promise};
use survey::Instrument;
use survey::council::{Council, Wave, WaveState, lists};
use survey::ids::{CouncilId, WaveId};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::json::from_json;
use crate::saving::Key;

#[wasm_bindgen]
extern "C" {
    /// The object that the loader passes to [`crate::mount`]; its fields are described in
    /// `docs/ARCHITECTURE.md`.
    pub type Page;

    #[wasm_bindgen(method, getter)]
    fn council(this: &Page) -> String;
    #[wasm_bindgen(method, getter, js_name = councilStatus)]
    fn council_status(this: &Page) -> u16;
    #[wasm_bindgen(method, getter, js_name = councilFile)]
    fn council_file(this: &Page) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn instrument(this: &Page) -> String;
    #[wasm_bindgen(method, getter)]
    fn wave(this: &Page) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn endpoint(this: &Page) -> String;
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    fn heading_level(this: &Page) -> u8;
    #[wasm_bindgen(method, getter)]
    fn history(this: &Page) -> bool;
    #[wasm_bindgen(method, getter)]
    fn events(this: &Page) -> bool;
    #[wasm_bindgen(method, getter, js_name = surveyPage)]
    fn survey_page(this: &Page) -> String;

    /// The languages that can be chosen: `[code, own name, direction]` each.
    #[wasm_bindgen(method, getter)]
    pub fn languages(this: &Page) -> Array;
    /// The language to begin with.
    #[wasm_bindgen(method, getter)]
    pub fn lang(this: &Page) -> String;
    /// The text of its file.
    #[wasm_bindgen(method, getter)]
    pub fn locale(this: &Page) -> String;
    /// Fetches the council's file again and mounts the survey anew.
    #[wasm_bindgen(method)]
    pub fn reload(this: &Page);
    /// Is told whenever the record on the device may have been begun or wiped.
    #[wasm_bindgen(method)]
    pub fn kept(this: &Page);
    /// Goes to `address` in the whole tab, without leaving this page in the history.
    #[wasm_bindgen(method)]
    pub fn leave(this: &Page, address: &str);
    /// Fetches the text of a language's file.
    #[wasm_bindgen(method, js_name = fetchLocale, catch)]
    pub fn fetch_locale(this: &Page, code: &str) -> Result<Promise, wasm_bindgen::JsValue>;
}

/// What does not change while the survey is in the page.
pub struct Settings {
    /// The council that the tag names.
    pub council_id: CouncilId,
    /// Its public file, where it could be read.
    pub council: Option<Council>,
    /// What is asked.
    pub instrument: Instrument,
    /// The wave that is answered, where the council has one.
    pub wave: Option<Wave>,
    /// Where responses go, without a slash at the end.
    pub endpoint: String,
    /// The stand-alone page of this council.
    pub survey_page: String,
    /// The level of our headings, 1 to 6.
    pub heading_level: u8,
    /// Whether the browser's back button goes to the previous question.
    pub history: bool,
    /// Whether the page is told what happens.
    pub events: bool,
    /// Why the survey cannot be answered here and now, where it cannot.
    pub closed: Option<Closed>,
}

/// Why the survey cannot be answered here and now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Closed {
    /// No council has the id that the tag names.
    UnknownCouncil,
    /// The wave begins on this day.
    NotYetOpen(String),
    /// The wave is over, or there is none.
    Over,
    /// The council's file did not arrive or could not be read.
    CannotLoad,
    /// The council does not list the origin of this page.
    WrongOrigin,
}

impl Settings {
    /// Reads what the loader hands over; `origin` is that of the page. None where the
    /// instrument's file cannot be read.
    pub fn read(page: &Page, origin: &str) -> Option<Self> {
        let council = council_of(page.council_file());
        let asked = page.wave();
        let wave = council
            .as_ref()
            .and_then(|c| c.wave(asked.as_deref()))
            .cloned();
        let endpoint = page.endpoint();
        let closed = match &council {
            None if page.council_status() == 404 => Some(Closed::UnknownCouncil),
            None => Some(Closed::CannotLoad),
            Some(council) => why_closed(council, wave.as_ref(), &endpoint, origin),
        };
        Some(Self {
            council_id: CouncilId::from(page.council()),
            council,
            instrument: from_json(&page.instrument())?,
            wave,
            endpoint,
            survey_page: page.survey_page(),
            heading_level: page.heading_level().clamp(1, 6),
            history: page.history(),
            events: page.events(),
            closed,
        })
    }

    /// The key of this survey's record on the device.
    pub fn key(&self) -> Key {
        let wave = self.wave_id();
        Key::new(
            self.council_id.as_str(),
            self.instrument.id.as_str(),
            wave.as_str(),
        )
    }

    /// The id of the wave; empty where the council has none.
    pub fn wave_id(&self) -> WaveId {
        match &self.wave {
            Some(wave) => wave.id.clone(),
            None => WaveId::from(""),
        }
    }
}

fn council_of(file: Option<String>) -> Option<Council> {
    from_json(&file?)
}

fn why_closed(
    council: &Council,
    wave: Option<&Wave>,
    endpoint: &str,
    origin: &str,
) -> Option<Closed> {
    if endpoint != origin && !lists(&council.origins, origin) {
        return Some(Closed::WrongOrigin);
    }
    match wave {
        Some(Wave {
            state: WaveState::Open,
            ..
        }) => None,
        Some(Wave {
            state: WaveState::NotYetOpen,
            opens,
            ..
        }) => Some(Closed::NotYetOpen(opens.clone())),
        Some(Wave {
            state: WaveState::Closed,
            ..
        })
        | None => Some(Closed::Over),
    }
}
