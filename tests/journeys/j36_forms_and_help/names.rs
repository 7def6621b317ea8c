//! What is seen on a control begins the name that the browser tells voice control (2.5.3).

use anyhow::Context;
use fantoccini::elements::Element;
use serde_json::Value;
use ylbc_tests::command::Command;
use ylbc_tests::named::plain;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::seen::{Faults, ask};
use crate::tour::{self, Look};

/// Each control with the words that are seen on it.
const SEEN: &str = "return controls().map((control) => {
    const label = control.labels?.[0] ?? control;
    const isSeen = (part) => part.nodeType === Node.TEXT_NODE
      || (part.nodeType === Node.ELEMENT_NODE && !part.matches('.unseen, select') && isVisible(part));
    const seen = [...label.childNodes].filter(isSeen);
    return [control, seen.map((part) => part.innerText ?? part.data).join(' ')];
})";

#[derive(Default)]
struct Names(Faults);

impl Look for Names {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        self.0.looked();
        let found = ask(page, SEEN, &[]).await?;
        for pair in found.as_array().into_iter().flatten() {
            let seen = plain(pair[1].as_str().unwrap_or_default());
            let name = name(page, &pair[0]).await?;
            if seen.is_empty() || !name.starts_with(&seen) {
                let fault = format!("2.5.3 {seen:?} is called {name:?}");
                self.0.add(state, vec![fault]);
            }
        }
        Ok(())
    }
}

/// The name of `reference` as the browser computes it.
async fn name(page: &Page, reference: &Value) -> Result<String> {
    let id = reference.as_object().and_then(|id| id.values().next());
    let id = id.and_then(Value::as_str).context("no element")?;
    let client = page.browser().client();
    let element = Element::from_element_id(client.clone(), id.to_owned().into());
    let path = format!("element/{}/computedlabel", element.element_id());
    let name = client.issue_cmd(Command::get(path)).await?;
    Ok(plain(name.as_str().unwrap_or_default()))
}

#[tokio::test]
async fn wcag_2_5_3_names_begin_with_what_is_seen() -> Played {
    journey(async |stage| {
        let mut names = Names::default();
        tour::one_of_each_kind(stage, &mut names).await?;
        tour::problems_and_pages_between(stage, &mut names).await?;
        names.0.verdict()
    })
    .await
}
