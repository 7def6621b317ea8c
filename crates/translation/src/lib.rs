//! What a translation must be: the Fluent files of a language ([`Catalogue`]) held against
//! the English ones ([`check`], and [`check_one`] for one message). No I/O and no browser:
//! `cargo xtask locales`, the build and the page for translators run the very same checks.

pub mod broken;
mod catalogue;
mod check;
mod finding;
pub mod joined;
mod junk;
mod language;
mod message;
mod pattern;
mod plurals;
mod problem;
pub mod pseudo;
mod summary;
mod syntax;
mod wanted;

pub use catalogue::Catalogue;
pub use check::{check, check_one};
pub use finding::{Finding, Weight};
pub use language::{SOURCE, code, direction, is_code, region};
pub use message::Message;
pub use plurals::plural_categories;
pub use problem::Problem;
pub use summary::Summary;
pub use syntax::parse;
pub use wanted::Wanted;
