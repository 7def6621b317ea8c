//! The schema file says what the types say.

use std::fs;
use std::path::Path;

#[test]
fn the_schema_file_is_the_one_that_the_types_make() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../public/instruments/instrument.schema.json");
    let made = survey::schema::instrument();
    if std::env::var_os("RENEW_SCHEMA").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stands == made,
        "public/instruments/instrument.schema.json is not what the types make; renew it with\n\
         RENEW_SCHEMA=1 cargo test -p survey --test suite schema"
    );
}
