//! The tests of the crate, in one binary: what is read, each kind of finding, laws, and
//! whether every text of every language can be said.

// Clippy allows it in test functions only, and the helpers beside them are tests too.
#![allow(clippy::unwrap_used)]

mod answers;
mod forms;
mod given;
mod kinds;
mod laws;
mod reading;
mod references;
mod said;
mod sentences;
mod settings;
mod shipped;
