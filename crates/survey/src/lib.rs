//! The survey itself, with no I/O: what is asked ([`instrument`]), what was answered
//! ([`answers`]), what is asked next ([`route`]), and what may leave the phone
//! ([`response`]). Client and collector share it, so both always agree.

pub mod answers;
pub mod check;
pub mod condition;
pub mod council;
pub mod identifiers;
pub mod ids;
pub mod indicator;
pub mod instrument;
pub mod refusal;
pub mod response;
pub mod route;
pub mod texts;

pub use answers::{Answer, Answers};
pub use instrument::{Instrument, Item, Kind, Section};
pub use response::{Response, Translation};
pub use route::Route;
