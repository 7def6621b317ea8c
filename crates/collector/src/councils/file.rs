//! `councils.toml` as it is written. Every table is read by itself, so that each
//! fault of form is told with the name of its council.

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};
use survey::check::Fault;
use survey::council::Contact;
use survey::ids::{CouncilId, TopicId, WaveId};
use toml::{Table, Value};

use super::{Council, Wave};

/// The whole file.
#[derive(Default)]
pub struct File {
    /// `[[council]]`
    pub councils: Vec<CouncilFile>,
    /// `[[national]]`
    pub national: Vec<ContactFile>,
}

/// `[[council]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilFile {
    pub id: CouncilId,
    pub name: String,
    pub origins: Vec<String>,
    pub languages: Vec<String>,
    pub exit: String,
    pub accent: Option<String>,
    #[serde(default, rename = "wave")]
    pub waves: Vec<WaveFile>,
    #[serde(default, rename = "contact")]
    pub contacts: Vec<ContactFile>,
}

/// `[[council.wave]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaveFile {
    pub id: WaveId,
    #[serde(deserialize_with = "date")]
    pub opens: Date,
    #[serde(deserialize_with = "date")]
    pub closes: Date,
    #[serde(deserialize_with = "date")]
    pub delete_after: Date,
    pub context: String,
    pub eligible: Vec<Eligible>,
}

/// How many young people of one group could answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligible {
    pub ages: String,
    pub sex: String,
    pub count: u32,
}

/// `[[national]]` and `[[council.contact]]`
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactFile {
    pub id: String,
    pub name: String,
    pub topics: Vec<TopicId>,
    pub phone: Option<String>,
    pub text: Option<String>,
    pub web: Option<String>,
    pub hours: Option<String>,
    #[serde(deserialize_with = "date")]
    pub checked: Date,
}

/// Reads the text of the file. Every table that is not of its form is left out and goes
/// to `faults` with its name.
pub fn read(text: &str, faults: &mut Vec<Fault>) -> File {
    let mut file = File::default();
    let table: Table = match toml::from_str(text) {
        Ok(table) => table,
        Err(error) => {
            faults.push(not_toml(text, &error));
            return file;
        }
    };
    for (key, value) in table {
        match key.as_str() {
            "council" => file.councils = tables("council", value, faults),
            "national" => file.national = tables("national contact", value, faults),
            _ => faults.push(fault(key, "is neither [[council]] nor [[national]]")),
        }
    }
    file
}

fn tables<T: DeserializeOwned>(what: &str, value: Value, faults: &mut Vec<Fault>) -> Vec<T> {
    let Value::Array(values) = value else {
        faults.push(fault(what, "is to be written in double brackets, [[…]]"));
        return Vec::new();
    };
    let mut tables = Vec::new();
    for (at, value) in values.into_iter().enumerate() {
        let id = value.get("id").and_then(Value::as_str);
        let place = match id {
            Some(id) => format!("{what} {id}"),
            None => format!("{what} number {}", at + 1),
        };
        match serde_path_to_error::deserialize(value) {
            Ok(table) => tables.push(table),
            Err(error) => faults.push(fault(place, one_line(&error))),
        }
    }
    tables
}

fn one_line(error: &serde_path_to_error::Error<toml::de::Error>) -> String {
    let reason = error.inner().message().replace('\n', " ");
    match error.path().to_string().as_str() {
        "." => reason,
        path => format!("{path}: {reason}"),
    }
}

fn not_toml(text: &str, error: &toml::de::Error) -> Fault {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(1, |before| before.matches('\n').count() + 1);
    fault(format!("line {line}"), error.message().replace('\n', " "))
}

fn fault(place: impl Into<String>, reason: impl Into<String>) -> Fault {
    Fault {
        place: place.into(),
        reason: reason.into(),
    }
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let date = toml::value::Date::deserialize(deserializer)?;
    // TOML knows only years of four digits and real months and days.
    let fields = (
        i16::try_from(date.year),
        i8::try_from(date.month),
        i8::try_from(date.day),
    );
    match fields {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).map_err(D::Error::custom),
        _ => Err(D::Error::custom("is not a date")),
    }
}

impl CouncilFile {
    /// The council, with the national contacts behind its own.
    pub fn with(self, national: &[ContactFile]) -> Council {
        let mut waves: Vec<_> = self.waves.into_iter().map(Wave::from).collect();
        waves.sort_by_key(|wave| wave.opens);
        let own = self.contacts.into_iter().map(|own| own.contact(true));
        let national = national
            .iter()
            .map(|contact| contact.clone().contact(false));
        Council {
            id: self.id,
            name: self.name,
            origins: self.origins,
            waves,
            accent: self.accent,
            exit: self.exit,
            contacts: own.chain(national).collect(),
        }
    }
}

impl From<WaveFile> for Wave {
    fn from(file: WaveFile) -> Self {
        Self {
            id: file.id,
            opens: file.opens,
            closes: file.closes,
            delete_after: file.delete_after,
        }
    }
}

impl ContactFile {
    fn contact(self, local: bool) -> Contact {
        Contact {
            name: self.name,
            topics: self.topics,
            local,
            phone: self.phone,
            text: self.text,
            web: self.web,
            hours: self.hours,
            checked: self.checked.to_string(),
        }
    }
}
