//! The parts that pages are made of.

pub mod announcer;
pub mod choices;
pub mod contacts;
pub mod error_summary;
pub mod heading;
pub mod language_menu;
pub mod paragraphs;
pub mod progress;
pub mod scale;
pub mod text;
pub mod to_open;
pub mod toolbar;
