//! Journey 10: keyboard only, from the start to the thanks. On each new page the heading
//! has the focus; Tab, Space, Enter and the arrow keys do the rest.

use anyhow::bail;
use fantoccini::key::Key;
use serde_json::{Value, to_value};
use survey::Kind;
use survey::instrument::Item;
use ylbc_tests::named::plain;
use ylbc_tests::page::Page;
use ylbc_tests::target::Target;
use ylbc_tests::walk::{Device, Plan, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::{EVERYTHING, FIRST_SECTION};
use crate::strangers::runs;

/// More than any page has to step through.
const STEPS: usize = 60;

#[tokio::test]
async fn from_start_to_thanks() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        tab_to(&page, "Yes, save my answers on it").await?;
        press(&page, Key::Space).await?;
        tab_to(&page, "Start").await?;
        press(&page, Key::Enter).await?;
        let mut clicked = serde_json::Map::new();
        for item in stage.instrument.items() {
            arrive(&page, &stage.texts.get(item.id.as_str())?).await?;
            let say = planned(EVERYTHING, item)?;
            clicked.insert(item.id.to_string(), answer(stage, &page, item, say).await?);
            tab_to(&page, "Continue").await?;
            press(&page, Key::Enter).await?;
        }
        arrive(&page, "Check your answers").await?;
        tab_to(&page, "Send my answers").await?;
        press(&page, Key::Enter).await?;
        arrive(&page, "Thank you").await?;
        assert_eq!(stage.only_row().await?.answers, Value::Object(clicked));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_change_from_the_check_page_and_the_way_out() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        tab_to(&page, "Finish now").await?;
        press(&page, Key::Enter).await?;
        arrive(&page, "Check your answers").await?;
        tab_to(&page, &stage.texts.get("section-home")?).await?;
        press(&page, Key::Enter).await?;
        let question = stage.texts.get("home-right")?;
        tab_to(&page, &format!("Change {question}")).await?;
        press(&page, Key::Enter).await?;
        arrive(&page, &question).await?;
        tab_back_to(&page, "Get support").await?;
        press(&page, Key::Enter).await?;
        arrive(&page, "Get support").await?;
        tab_to(&page, &stage.texts.get("support-back")?).await?;
        press(&page, Key::Enter).await?;
        arrive(&page, &question).await
    })
    .await
}

#[tokio::test]
async fn a_missing_answer_is_pointed_out() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        arrive(&page, &stage.texts.get("consent")?).await?;
        tab_to(&page, "Continue").await?;
        press(&page, Key::Enter).await?;
        let problem = stage.texts.get("error-summary-title")?;
        page.focus_at(&problem).await?;
        tab_to(&page, &stage.texts.get("error-choose-one")?).await?;
        press(&page, Key::Enter).await?;
        let yes = stage.texts.choice(stage.item("consent")?, "yes")?;
        page.focus_at(&yes).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_stays_in_reach_stays_the_same() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        // Before it runs there is another page in its place.
        runs(stage).await?;
        let lasting = [page.select("Language"), page.button("Exit this page")];
        for target in &lasting {
            let element = to_value(target.find().await?)?;
            let mark = "arguments[0].markedByTheTest = true";
            stage.browser.run(mark, vec![element]).await?;
        }
        stage.begin(&page, Device::Own).await?;
        are_the_same(stage, &lasting).await?;
        stage.walk_to(&page, REQUIRED, "living-arrangement").await?;
        are_the_same(stage, &lasting).await?;
        page.button("Get support").click().await?;
        page.at("Get support").await?;
        are_the_same(stage, &lasting).await?;
        page.button(stage.texts.get("support-back")?)
            .click()
            .await?;
        page.button("Finish now").click().await?;
        page.at("Check your answers").await?;
        are_the_same(stage, &lasting).await?;
        stage.send(&page).await?;
        are_the_same(stage, &lasting).await
    })
    .await
}

/// Sees that the elements which the journey has marked are those that are there now.
async fn are_the_same(stage: &Stage, lasting: &[Target]) -> Result {
    for target in lasting {
        let element = to_value(target.find().await?)?;
        let marked = "return arguments[0].markedByTheTest === true";
        let is_same = stage.browser.run(marked, vec![element]).await?;
        assert_eq!(is_same, Value::Bool(true), "{target} was made anew");
    }
    Ok(())
}

fn planned(plan: &Plan, item: &Item) -> Result<Say> {
    match plan.iter().find(|(id, _)| *id == item.id.as_str()) {
        Some((_, say)) => Ok(*say),
        None => bail!("nothing is planned for {}", item.id),
    }
}

/// Waits for the page with `heading`, and for the heading to have the focus.
async fn arrive(page: &Page, heading: &str) -> Result {
    page.at(heading).await?;
    page.focus_at(heading).await
}

/// Gives the answer `say` with the keyboard, and what must be stored of it.
async fn answer(stage: &Stage, page: &Page, item: &Item, say: Say) -> Result<Value> {
    match (say, &item.kind) {
        (Say::One(choice), _) => {
            let first = item
                .choices()
                .first()
                .map_or("", |choice| choice.id.as_str());
            let first = stage.texts.choice(item, first)?;
            choose(page, &first, &stage.texts.choice(item, choice)?).await?;
            Ok(choice.into())
        }
        (Say::Many(choices), _) => {
            // From top to bottom, as the Tab key goes.
            let chosen = item
                .choices()
                .iter()
                .filter(|c| choices.contains(&c.id.as_str()));
            let mut stored = Vec::new();
            for choice in chosen {
                tab_to(page, &stage.texts.choice(item, choice.id.as_str())?).await?;
                press(page, Key::Space).await?;
                stored.push(choice.id.as_str());
            }
            Ok(stored.into())
        }
        (Say::Point(point), Kind::Scale { from, .. }) => {
            tab_to_start(page, &from.to_string()).await?;
            press(page, Key::Space).await?;
            for _ in *from..point {
                press(page, Key::Down).await?;
            }
            Ok(point.into())
        }
        (Say::Words(words), _) => {
            tab_to(page, &stage.texts.get(item.id.as_str())?).await?;
            // Enter in a box to write in is a new line.
            let keys: Vec<char> = words
                .chars()
                .map(|c| if c == '\n' { Key::Enter.into() } else { c })
                .collect();
            page.browser().type_keys(&keys).await?;
            Ok(words.trim().into())
        }
        (Say::Point(_), _) => bail!("{} is no scale", item.id),
    }
}

async fn choose(page: &Page, first: &str, wanted: &str) -> Result {
    tab_to(page, first).await?;
    press(page, Key::Space).await?;
    for _ in 0..STEPS {
        if page.focus().await? == Some(plain(wanted)) {
            return Ok(());
        }
        press(page, Key::Down).await?;
    }
    bail!("the arrow keys do not lead to {wanted:?}")
}

async fn tab_to(page: &Page, name: &str) -> Result {
    let name = plain(name);
    step(page, false, |focus| {
        focus == name || focus.starts_with(&format!("{name} "))
    })
    .await
}

async fn tab_to_start(page: &Page, name: &str) -> Result {
    step(page, false, |focus| {
        focus.split_whitespace().next() == Some(name)
    })
    .await
}

async fn tab_back_to(page: &Page, name: &str) -> Result {
    let name = plain(name);
    step(page, true, |focus| focus == name).await
}

async fn step(page: &Page, back: bool, there: impl Fn(&str) -> bool) -> Result {
    let mut passed = Vec::new();
    for _ in 0..STEPS {
        match back {
            true => page.browser().press_with_shift(Key::Tab).await?,
            false => press(page, Key::Tab).await?,
        }
        let focus = page.focus().await?.unwrap_or_default();
        if there(&focus) {
            return Ok(());
        }
        passed.push(focus);
    }
    bail!("the Tab key does not lead there, only to {passed:?}")
}

async fn press(page: &Page, key: Key) -> Result {
    match key {
        // The key's own sign, as a keyboard sends it.
        Key::Space => page.browser().type_keys(&[' ']).await,
        key => page.browser().press(key).await,
    }
}
