//! The collection endpoint: serves the survey's files, takes anonymous responses and
//! keeps them in SQLite. What a response may hold is decided in the `survey` crate;
//! here are the councils ([`councils`]), the contract over HTTP ([`http`]) and the
//! database ([`store`]). The binary `ylbc` is a thin shell around [`cli`].

pub mod calendar;
pub mod check;
pub mod cli;
pub mod councils;
pub mod housekeeping;
pub mod http;
pub mod instruments;
pub mod locales;
pub mod pictures;
pub mod print;
pub mod serve;
pub mod setup;
pub mod store;
pub mod tag;
pub mod tally;
