//! What the whole journeys need: a browser, a council's page, the collector, and between
//! browser and collector a proxy that loses things on purpose. A journey begins with
//! [`journey`], which gives it a [`Stage`] of its own.
//!
//! Elements are found as a person finds them, by role and name. What only one browser
//! engine has is in [`engine`], nowhere else.

pub mod audit;
pub mod browser;
pub mod bundle;
pub mod change;
pub mod collector;
pub mod command;
pub mod councils;
pub mod display;
pub mod driver;
pub mod engine;
pub mod host;
pub mod named;
pub mod outside;
pub mod page;
pub mod places;
pub mod proxy;
pub mod reader;
pub mod rows;
pub mod serve;
pub mod stage;
pub mod storage;
pub mod target;
pub mod texts;
pub mod tree;
pub mod wait;
pub mod walk;

pub use stage::{Played, Stage, journey};

/// What a step gives, or why it could not be done.
pub type Result<T = (), E = anyhow::Error> = std::result::Result<T, E>;
