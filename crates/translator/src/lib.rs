//! What the page `/translate/` runs: a translation in the making ([`draft`]), in words that
//! can be written into fields ([`words`]), held against the English by the checks of
//! `cargo xtask locales`, and the way to each page of the survey ([`pages`]). JSON goes in
//! and out; what is in it stands at the types of [`reading`].

pub mod desk;
pub mod draft;
mod fields;
mod notes;
pub mod pages;
pub mod reading;
mod settings;
pub mod spots;
mod text;
pub mod ways;
pub mod words;

pub use desk::Desk;
