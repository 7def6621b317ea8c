//! JSON Schema of the files that others write: an editor that knows it completes an
//! instrument and shows what is wrong in it. Only with the feature `schema`.

use crate::instrument::Instrument;

/// The schema of an instrument file, as it stands in `public/instruments/instrument.schema.json`.
pub fn instrument() -> String {
    let schema = schemars::schema_for!(Instrument);
    format!("{:#}\n", schema.as_value())
}
