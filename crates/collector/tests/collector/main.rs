//! The collector's contract, tested over HTTP against the real application, and its
//! commands, tested with the real binary. The folders are laid out like the routes.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in helpers as in tests"
)]

mod command;
mod cors;
mod councils;
mod embedding;
mod health;
mod openapi;
mod print;
mod responses;
mod site;
mod support;
