//! What is kept on the device, and for how long.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use survey::ids::{ItemId, Version};
use survey::{Answer, Answers};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::now;
use crate::outbox::Letter;
use crate::saving::{Device, Found, Kept, Key, keep_language, wipe_everything, wipe_stale};

const MINUTE: u64 = 60 * 1000;
const DAY: u64 = 24 * 60 * MINUTE;

fn key(name: &str) -> Key {
    Key::new(name, "small", "one")
}

fn answering() -> Kept {
    let mut answers = Answers::new();
    answers.set(ItemId::from("words"), Answer::One("half a te".into()));
    answers.set(ItemId::from("mood"), Answer::Number(7));
    answers.set(ItemId::from("why-not"), Answer::Many(vec!["cold".into()]));
    let version: Version = "1.0.0".parse().unwrap();
    Kept::Answering {
        version,
        at: Some(ItemId::from("words")),
        answers,
    }
}

/// Makes the record of `key` look as if it had last changed so long ago.
fn age(storage: &web_sys::Storage, key: &Key, by: u64) {
    let text = storage.get_item(key.as_str()).unwrap().unwrap();
    let changed = format!("\"changed\":{}", now() - by);
    let from = text.find("\"changed\":").unwrap();
    let to = from + text[from..].find(',').unwrap();
    let aged = [&text[..from], &changed, &text[to..]].concat();
    storage.set_item(key.as_str(), &aged).unwrap();
}

#[wasm_bindgen_test]
fn an_own_device_gives_back_what_it_was_given() {
    let key = key("own");
    key.write(Device::Own, answering()).unwrap();
    assert_eq!(key.find(), Found::Kept(Device::Own, answering()));
    assert!(
        SessionStorage::raw()
            .get_item(key.as_str())
            .unwrap()
            .is_none()
    );
    key.wipe();
    assert_eq!(key.find(), Found::Nothing);
}

#[wasm_bindgen_test]
fn a_shared_device_keeps_nothing_in_local_storage() {
    let key = key("shared");
    key.write(Device::Shared, answering()).unwrap();
    assert!(
        LocalStorage::raw()
            .get_item(key.as_str())
            .unwrap()
            .is_none()
    );
    assert_eq!(key.find(), Found::Kept(Device::Shared, answering()));
    key.wipe();
}

#[wasm_bindgen_test]
fn nothing_is_kept_before_the_save_question_is_answered() {
    let key = key("unknown");
    assert_eq!(key.write(Device::Unknown, answering()), Ok(()));
    keep_language(Device::Unknown, "ti");
    assert_eq!(key.find(), Found::Nothing);
    assert!(LocalStorage::raw().get_item("ylbc:lang").unwrap().is_none());
    assert!(
        SessionStorage::raw()
            .get_item("ylbc:lang")
            .unwrap()
            .is_none()
    );
}

#[wasm_bindgen_test]
fn answers_on_an_own_device_last_thirty_days() {
    let key = key("old");
    key.write(Device::Own, answering()).unwrap();
    age(&LocalStorage::raw(), &key, 30 * DAY - MINUTE);
    assert_eq!(key.find(), Found::Kept(Device::Own, answering()));
    age(&LocalStorage::raw(), &key, 30 * DAY + MINUTE);
    assert_eq!(key.find(), Found::Nothing);
    assert!(
        LocalStorage::raw()
            .get_item(key.as_str())
            .unwrap()
            .is_none()
    );
}

#[wasm_bindgen_test]
fn answers_on_a_shared_device_last_half_an_hour() {
    let key = key("stale");
    key.write(Device::Shared, answering()).unwrap();
    age(&SessionStorage::raw(), &key, 29 * MINUTE);
    assert_eq!(key.find(), Found::Kept(Device::Shared, answering()));
    age(&SessionStorage::raw(), &key, 31 * MINUTE);
    assert_eq!(key.find(), Found::Nothing);
    assert!(
        SessionStorage::raw()
            .get_item(key.as_str())
            .unwrap()
            .is_none()
    );
}

#[wasm_bindgen_test]
fn a_response_that_waits_is_never_too_old() {
    let key = key("waiting");
    let letter = Letter {
        body: "{}".into(),
        key: "k".into(),
    };
    key.write(Device::Own, Kept::Waiting(letter.clone()))
        .unwrap();
    age(&LocalStorage::raw(), &key, 400 * DAY);
    assert_eq!(key.find(), Found::Kept(Device::Own, Kept::Waiting(letter)));
    key.wipe();
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_said_to_be_so() {
    let key = key("broken");
    for text in [
        "",
        "{",
        "null",
        "[]",
        "7",
        r#"{"schema":1}"#,
        r#"{"schema":9,"changed":1,"kept":{"sent":"2026-11"}}"#,
    ] {
        LocalStorage::raw().set_item(key.as_str(), text).unwrap();
        assert_eq!(key.find(), Found::Unreadable, "{text}");
    }
    key.wipe();
}

#[wasm_bindgen_test]
fn what_is_under_way_comes_before_what_is_over() {
    let key = key("both");
    key.write(Device::Own, Kept::Sent("2026-10".into()))
        .unwrap();
    key.write(Device::Shared, answering()).unwrap();
    assert_eq!(key.find(), Found::Kept(Device::Shared, answering()));
    LocalStorage::raw().set_item(key.as_str(), "{").unwrap();
    assert_eq!(key.find(), Found::Kept(Device::Shared, answering()));
    SessionStorage::raw().remove_item(key.as_str()).unwrap();
    assert_eq!(key.find(), Found::Unreadable);
    key.wipe();
}

#[wasm_bindgen_test]
fn records_of_earlier_waves_do_not_outlive_their_days() {
    let (old, new) = (key("last-wave"), key("this-wave"));
    old.write(Device::Own, answering()).unwrap();
    new.write(Device::Own, answering()).unwrap();
    age(&LocalStorage::raw(), &old, 31 * DAY);
    wipe_stale();
    assert!(
        LocalStorage::raw()
            .get_item(old.as_str())
            .unwrap()
            .is_none()
    );
    assert!(
        LocalStorage::raw()
            .get_item(new.as_str())
            .unwrap()
            .is_some()
    );
    new.wipe();
}

#[wasm_bindgen_test]
fn leaving_wipes_all_of_ours_and_nothing_else() {
    LocalStorage::raw()
        .set_item("the-council's", "own")
        .unwrap();
    key("one").write(Device::Own, answering()).unwrap();
    key("two").write(Device::Shared, answering()).unwrap();
    keep_language(Device::Own, "cy");
    wipe_everything();
    assert_eq!(
        (key("one").find(), key("two").find()),
        (Found::Nothing, Found::Nothing)
    );
    assert!(LocalStorage::raw().get_item("ylbc:lang").unwrap().is_none());
    assert_eq!(
        LocalStorage::raw()
            .get_item("the-council's")
            .unwrap()
            .as_deref(),
        Some("own")
    );
    LocalStorage::raw().remove_item("the-council's").unwrap();
}
