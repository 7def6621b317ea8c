//! Days and months as the councils count them: in London. Nothing here is finer than
//! a day, and nothing finer than a month is ever stored.

use std::fmt;

use jiff::civil::Date;
use jiff::{Timestamp, tz};

/// Today's date in London, by the server's clock.
pub fn today() -> Date {
    const LONDON: tz::TimeZone = tz::get!("Europe/London");
    Timestamp::now().to_zoned(LONDON).date()
}

/// A month of a year, written `2026-11`. Earlier months are smaller, as texts too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month in which `day` lies.
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
