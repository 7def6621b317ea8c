//! The survey itself, with no I/O: what is asked ([`instrument`]), what was answered
//! ([`answers`]), what is asked next ([`route`]), and what may leave the phone
//! ([`response`]). Client and collector share it, so both always agree.

pub mod answers;
pub mod check;
pub mod condition;
pub mod council;
mod flat_map;
pub mod identifiers;
pub mod ids;
#[cfg(feature = "figures")]
pub mod indicator;
pub mod instrument;
mod instrument_file;
pub mod refusal;
pub mod response;
pub mod route;
#[cfg(feature = "schema")]
pub mod schema;
pub mod texts;
mod tidy;

pub use answers::{Answer, Answers};
pub use instrument::{Instrument, Item, Kind, Section};
pub use response::{Response, Translation};
pub use route::Route;
