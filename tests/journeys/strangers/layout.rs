//! Whether the survey can be read where the page is zoomed or transformed: its parts lie
//! within it and not over each other, and no words are cut off.

use anyhow::ensure;
use serde_json::{Value, from_value};
use ylbc_tests::Result;
use ylbc_tests::browser::Browser;

const FAULTS: &str = r#"
const root = document.querySelector("ylbc-survey").shadowRoot;
const all = root.querySelector("[lang]");
const near = 1.5;
const box = (e) => e.getBoundingClientRect();
const called = (e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 30)}`;
const shown = (e) => e.checkVisibility() && box(e).width > 2 && box(e).height > 2;
const frame = box(all);
const faults = [];
const parts = [...all.querySelectorAll(
  ":is(h1,h2,h3,h4,h5,h6), p, legend, .choice, button, summary, select, textarea, li, dd, dt")].filter(shown);
for (const part of parts) {
  const at = box(part);
  if (at.left < frame.left - near || at.right > frame.right + near
    || at.top < frame.top - near || at.bottom > frame.bottom + near) faults.push(`${called(part)} is outside`);
  if (part.scrollWidth > part.clientWidth + near && getComputedStyle(part).display !== "inline")
    faults.push(`${called(part)} is cut off: ${part.scrollWidth} of ${part.clientWidth}`);
  for (const other of parts) {
    if (part === other || part.contains(other) || other.contains(part)) continue;
    const to = box(other);
    const wide = Math.min(at.right, to.right) - Math.max(at.left, to.left);
    const high = Math.min(at.bottom, to.bottom) - Math.max(at.top, to.top);
    if (wide > near && high > near) faults.push(`${called(part)} lies over ${called(other)}`);
  }
}
for (const other of document.querySelectorAll("main > *")) {
  if (other.contains(root.host) || !shown(other)) continue;
  const to = box(other);
  if (Math.min(frame.bottom, to.bottom) - Math.max(frame.top, to.top) > near
    && Math.min(frame.right, to.right) - Math.max(frame.left, to.left) > near) faults.push(`the survey lies over ${called(other)}`);
}
if (parts.length < 5) faults.push(`only ${parts.length} parts are seen`);
return faults;"#;

/// Fails where something lies over something else, or is cut off.
pub async fn is_whole(browser: &Browser, state: &str) -> Result {
    let faults: Value = browser.run(FAULTS, vec![]).await?;
    let faults: Vec<String> = from_value(faults)?;
    ensure!(faults.is_empty(), "{state}: {faults:#?}");
    Ok(())
}
