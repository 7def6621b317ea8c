//! What the address of a form asks for: council, language, instrument and version. All
//! else in it is ignored.

use form_urlencoded::Serializer;

/// Where forms are.
const PATH: &str = "/survey/print";

/// What is asked for; of what stands twice, the first counts, and what is empty is not asked.
#[derive(Clone, Default, Debug)]
pub struct Asked {
    council: Option<String>,
    lang: Option<String>,
    instrument: Option<String>,
    version: Option<String>,
}

impl Asked {
    /// The council's id.
    pub fn council(&self) -> Option<&str> {
        self.council.as_deref()
    }

    /// The code of the language.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// The instrument's id.
    pub fn instrument(&self) -> Option<&str> {
        self.instrument.as_deref()
    }

    /// The version of the instrument.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The same in another language.
    pub fn in_language(&self, code: &str) -> Self {
        Self {
            lang: Some(code.to_owned()),
            ..self.clone()
        }
    }

    /// The same in whatever language the reader's browser asks for.
    pub fn in_any_language(&self) -> Self {
        Self {
            lang: None,
            ..self.clone()
        }
    }

    /// The form of another council, in the same language.
    pub fn of_council(&self, id: &str) -> Self {
        Self {
            council: Some(id.to_owned()),
            lang: self.lang.clone(),
            ..Self::default()
        }
    }

    /// The address of the form, from the server's root on.
    pub fn address(&self) -> String {
        [PATH, "?", &self.query()].concat()
    }

    /// The address of the same survey on the screen, at the server `home`.
    pub fn survey_page(&self, home: &str) -> String {
        let query = Self {
            version: None,
            ..self.clone()
        };
        [home, "/survey/?", &query.query()].concat()
    }

    fn query(&self) -> String {
        let pairs = [
            ("council", &self.council),
            ("instrument", &self.instrument),
            ("version", &self.version),
            ("lang", &self.lang),
        ];
        let given = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_deref()?)));
        Serializer::new(String::new()).extend_pairs(given).finish()
    }
}

impl FromIterator<(String, String)> for Asked {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(pairs: T) -> Self {
        let mut asked = Self::default();
        for (name, value) in pairs {
            let place = match name.as_str() {
                "council" => &mut asked.council,
                "lang" => &mut asked.lang,
                "instrument" => &mut asked.instrument,
                "version" => &mut asked.version,
                _ => continue,
            };
            if place.is_none() && !value.is_empty() {
                *place = Some(value);
            }
        }
        asked
    }
}
