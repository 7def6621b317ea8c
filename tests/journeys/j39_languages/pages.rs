//! Every page of every language, in the two narrowest widths: nothing is wider than the
//! window, cut off or laid over something else, nothing is left in English without being
//! marked so, and direction and language are right.

use std::fs;

use anyhow::{Context, bail};
use serde_json::{Map, Value, from_value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::plain;
use ylbc_tests::walk::Say;
use ylbc_tests::{Played, Result, Stage, councils, journey, places};

use super::translations;
use crate::plans::EVERYTHING;
use crate::seen::{Faults, script};

const WALK: &str = include_str!("walk.js");
const REFLOW: &str = include_str!("../seen/reflow.js");
const WORDS: &str = include_str!("words.js");

/// More pages and states than a walk must see, so that none sees little by mistake.
const STATES: u64 = 120;

/// The other ways, which lead to the pages between questions.
const OTHER_WAYS: [(&str, &str); 2] = [("council-confirm", "no"), ("completed-with", "pa")];

#[tokio::test]
async fn every_page_fits_and_speaks_one_language() -> Played {
    journey(async |stage| {
        let mut faults = Faults::default();
        for code in translations()? {
            look_at(stage, &code, &mut faults).await?;
        }
        faults.verdict()
    })
    .await
}

async fn look_at(stage: &Stage, code: &str, faults: &mut Faults) -> Result {
    let tag = stage.tag().set("data-lang", code).set("data-load", "now");
    let inner = stage.host.serve("/inner", &CouncilPage::with(&tag));
    let frame = format!("<iframe src='{inner}' style='width: 360px; height: 9000px'></iframe>");
    stage.open_page(&CouncilPage::default().and(&frame)).await?;
    let looks = json!({ "reflow": script(REFLOW), "words": script(WORDS) });
    let given = json!([code, direction(code)?, english()?]);
    let councils = json!({ "open": councils::OPEN, "others": [
        "nowhere", councils::NOT_YET_OPEN, councils::CLOSED, councils::ELSEWHERE] });
    let arguments = vec![looks, given, plan(), councils];
    let walked = stage.browser.run_async(WALK, arguments).await?;
    let Value::Array(walked) = walked else {
        bail!("{code}: {walked}");
    };
    let states = walked.first().and_then(Value::as_u64).unwrap_or(0);
    if states < STATES {
        bail!("{code}: only {states} states were seen");
    }
    let found: Vec<(String, String)> = from_value(walked.get(1).cloned().unwrap_or_default())?;
    faults.looked();
    for (fault, state) in found {
        faults.add(&format!("{code}: {state}"), vec![fault]);
    }
    Ok(())
}

/// What is chosen or written for each item.
fn plan() -> Value {
    let mut plan: Map<String, Value> = EVERYTHING
        .iter()
        .map(|(item, say)| {
            let said = match say {
                Say::One(choice) => json!(choice),
                Say::Many(choices) => json!(choices),
                Say::Point(point) => json!(point.to_string()),
                Say::Words(words) => json!(words),
            };
            ((*item).to_owned(), said)
        })
        .collect();
    for (item, choice) in OTHER_WAYS {
        plan.insert(item.to_owned(), json!(choice));
    }
    Value::Object(plan)
}

/// The direction that the language says it is written in.
fn direction(code: &str) -> Result<String> {
    let file = places::workspace()
        .join("locales")
        .join(code)
        .join("ui.ftl");
    let file = fs::read_to_string(file)?;
    let direction = file
        .lines()
        .find_map(|line| line.strip_prefix("language-dir = "));
    Ok(direction.context("no direction")?.trim().to_owned())
}

/// All English texts of a line.
fn english() -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for file in ["ui.ftl", "ylbc.ftl"] {
        let file = fs::read_to_string(places::workspace().join("locales/en").join(file))?;
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        texts.extend(lines.filter_map(|line| Some(plain(line.split_once(" = ")?.1))));
    }
    Ok(texts)
}
