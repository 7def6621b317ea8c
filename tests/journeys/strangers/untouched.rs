//! What a council's page is, apart from us: its elements' computed styles, its globals, its
//! head, title, address, focus. It is taken without us and with us, and must be the same.

use anyhow::ensure;
use serde_json::{Map, Value, json};
use ylbc_tests::browser::Browser;
use ylbc_tests::{Result, engine};

/// Ours are the element with what is in it, and the tag. The rest is the page's.
const LOOK: &str = r#"
const [driver, apart] = arguments;
const own = (name) => !driver.some((start) => name.startsWith(start)) && isNaN(name);
const ours = (e) => e.closest("ylbc-survey, script[src*='/embed.js']");
const attributes = (e) => [...e.attributes].map((a) => `${a.name}=${a.value}`).join(" ");
const style = (e) => {
  const found = {};
  const computed = getComputedStyle(e);
  for (let at = 0; at < computed.length; at += 1) {
    const name = computed[at];
    if (!apart.includes(name)) found[name] = computed.getPropertyValue(name);
  }
  return found;
};
const elements = {};
let at = 0;
for (const e of document.querySelectorAll("*")) {
  if (!ours(e)) elements[`${at++} ${e.localName} ${e.className}`] = { ...style(e), attributes: attributes(e) };
}
const focused = document.activeElement;
return {
  elements,
  globals: Object.getOwnPropertyNames(window).filter(own).sort(),
  prototypes: ["Object", "Array", "String", "Element", "Node", "Function", "History", "Event"].map(
    (name) => [name, ...Object.getOwnPropertyNames(window[name].prototype)].join(" ")),
  title: document.title,
  path: location.pathname + location.search + location.hash,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  head: [...document.head.children].filter((e) => !ours(e)).length,
  focus: focused && !ours(focused) ? focused.localName : "ours",
};"#;

/// These follow from the room that our element takes, not from a style of ours.
const FROM_ROOM: [&str; 11] = [
    "block-size",
    "bottom",
    "height",
    "inline-size",
    "inset-block-end",
    "inset-block-start",
    "perspective-origin",
    "top",
    "transform-origin",
    "width",
    "inset-inline-end",
];

/// What the page is now.
pub async fn look(browser: &Browser) -> Result<Value> {
    let arguments = vec![json!(engine::DRIVER_NAMES), json!(FROM_ROOM)];
    browser.run(LOOK, arguments).await
}

/// Fails where the page is not what it was, and says where; `apart` is left out.
pub fn same(before: &Value, now: &Value, apart: &[&str]) -> Result {
    let mut changes = Vec::new();
    compare(before, now, "", &mut changes);
    changes.retain(|change| !apart.iter().any(|name| change.starts_with(name)));
    changes.truncate(10);
    ensure!(changes.is_empty(), "the page has changed: {changes:#?}");
    Ok(())
}

fn compare(before: &Value, now: &Value, place: &str, changes: &mut Vec<String>) {
    match (before, now) {
        (Value::Object(one), Value::Object(other)) => {
            for name in names(one, other) {
                let place = [place, "/", name].concat();
                compare(
                    one.get(name).unwrap_or(&Value::Null),
                    other.get(name).unwrap_or(&Value::Null),
                    place.trim_start_matches('/'),
                    changes,
                );
            }
        }
        (one, other) if one != other => changes.push(format!("{place}: {one} is now {other}")),
        _ => {}
    }
}

fn names<'a>(one: &'a Map<String, Value>, other: &'a Map<String, Value>) -> Vec<&'a String> {
    let more = other.keys().filter(|name| !one.contains_key(*name));
    one.keys().chain(more).collect()
}
