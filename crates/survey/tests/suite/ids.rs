//! Names and versions.

use proptest::prelude::*;
use survey::ids::{BadVersion, ItemId, Version, is_well_formed};

use crate::given::version;

#[test]
fn versions_are_compared_as_numbers() {
    let order = [
        "0.9.10",
        "1.0.0",
        "1.0.2",
        "1.0.10",
        "1.9.0",
        "1.10.0",
        "10.0.0",
        "65535.0.0",
    ];
    for pair in order.windows(2) {
        assert!(version(pair[0]) < version(pair[1]), "{pair:?}");
    }
}

#[test]
fn a_version_has_one_form() {
    for text in [
        "",
        "1",
        "1.0",
        "1.0.0.0",
        "1.0.",
        ".1.0",
        "v1.0.0",
        "1.0.0-rc",
        "01.0.0",
        "1.00.0",
        "+1.0.0",
        "-1.0.0",
        " 1.0.0",
        "1.0.0\n",
        "1.0.65536",
        "1,0,0",
        "١.٠.٠",
    ] {
        assert_eq!(text.parse::<Version>(), Err(BadVersion), "{text:?}");
        let json = serde_json::to_string(text).unwrap();
        assert!(serde_json::from_str::<Version>(&json).is_err(), "{text:?}");
    }
    assert_eq!(
        serde_json::to_string(&version("1.10.0")).unwrap(),
        r#""1.10.0""#
    );
}

#[test]
fn names_are_plain() {
    for good in ["a", "home-safe", "16-17", "2026", "n-", &"x".repeat(40)] {
        assert!(is_well_formed(good), "{good}");
    }
    for bad in [
        "",
        "-a",
        "Home",
        "home_safe",
        "home safe",
        "hömе",
        "a.b",
        "a/b",
        "../a",
        &"x".repeat(41),
    ] {
        assert!(!is_well_formed(bad), "{bad}");
    }
}

proptest! {
    #[test]
    fn a_version_survives_being_written(a: u16, b: u16, c: u16) {
        let text = format!("{a}.{b}.{c}");
        prop_assert_eq!(version(&text).to_string(), text);
    }

    #[test]
    fn an_id_survives_being_written(id: String) {
        let id = ItemId::from(id);
        let json = serde_json::to_string(&id).unwrap();
        prop_assert_eq!(serde_json::from_str::<ItemId>(&json).unwrap(), id);
    }
}
