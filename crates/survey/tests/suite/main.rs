//! The tests of the survey crate, in one binary: stories over the published
//! instrument, laws over any instrument, and tables of examples.

// Clippy allows it in test functions only, and the helpers beside them are tests too.
#![allow(clippy::unwrap_used)]

mod answers;
mod any;
mod councils;
mod faults;
mod given;
mod glossary;
mod identifiers;
mod ids;
mod kept;
mod laws;
mod laws_of_refusal;
mod loading;
mod published;
mod refusals;
mod schema;
mod stories;
mod table;
mod texts;
