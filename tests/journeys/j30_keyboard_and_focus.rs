//! Journey 30: with the keyboard alone everything is reached, in the order in which it is
//! read, and left again; where the focus is can be seen, whatever the page lays over its
//! edges; Escape closes what was opened.

mod escape;
mod pixels;
mod shift;

use fantoccini::key::Key;
use serde_json::{Value, from_value, json};
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::seen::setting::{PLAIN, Setting};
use crate::seen::{Faults, ask};
use crate::tour::{self, Look};

const STOPS: &str = include_str!("seen/stops.js");
const STOP: &str = include_str!("seen/stop.js");
const AROUND: &str = include_str!("seen/around.js");

/// The least width of an outline, in CSS pixels.
const OUTLINE: u32 = 2;

/// More than any page has stops.
const MOST: usize = 120;

/// Goes through each state by Tab, and back.
#[derive(Default)]
struct Keyboard {
    faults: Faults,
    /// The pixels of a header and of a footer that stay in view.
    edge: u32,
}

/// What is called so, and what is wrong with it.
type Found<T> = (T, Vec<String>);

impl Look for Keyboard {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        // It has nothing to stop at, and whoever comes near ends it.
        if state == "the first frame" {
            return Ok(());
        }
        self.faults.looked();
        page.browser().run_async(FRAMES, vec![]).await?;
        ask(page, AROUND, &[json!(self.edge)]).await?;
        let (wanted, found): Found<Vec<String>> = from_value(ask(page, STOPS, &[]).await?)?;
        self.faults.add(state, found);
        let reached = self.through(page, state).await?;
        if let Some(fault) = other_than(&wanted, &reached) {
            self.faults.add(state, vec![fault]);
        }
        if let Some(fault) = way_back(page, reached.len()).await? {
            self.faults.add(state, vec![fault]);
        }
        ask(page, AROUND, &[Value::Null]).await?;
        Ok(())
    }
}

impl Keyboard {
    /// Steps from before the survey to after it, and gives what is reached on the way.
    async fn through(&mut self, page: &Page, state: &str) -> Result<Vec<String>> {
        let mut reached = Vec::new();
        for _ in 0..MOST {
            page.browser().press(Key::Tab).await?;
            page.browser().run_async(FRAMES, vec![]).await?;
            let (at, found) = stop(page).await?;
            self.faults.add(state, found);
            match at.as_str() {
                "after" => return Ok(reached),
                _ => reached.push(at),
            }
        }
        self.faults.add(
            state,
            vec![format!("2.1.2 Tab does not lead out: {reached:?}")],
        );
        Ok(reached)
    }
}

/// What an answer shows, and what the focus brings into view, is there a frame later.
const FRAMES: &str = "const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => done()))";

fn other_than(wanted: &[String], reached: &[String]) -> Option<String> {
    let missed = wanted.iter().find(|stop| !reached.contains(stop));
    match missed {
        Some(missed) => Some(format!("2.1.1 {missed} is not reached: {reached:?}")),
        None if wanted != reached => Some(format!("2.4.3 reached in another order: {reached:?}")),
        None => None,
    }
}

/// Goes back by Shift and Tab: as many stops lead out at the other end.
async fn way_back(page: &Page, stops: usize) -> Result<Option<String>> {
    for _ in 0..=stops {
        page.browser().press_with_shift(Key::Tab).await?;
    }
    let (at, _) = stop(page).await?;
    Ok((at != "before").then(|| format!("2.1.2 Shift and Tab lead to {at:?}")))
}

async fn stop(page: &Page) -> Result<Found<String>> {
    Ok(from_value(ask(page, STOP, &[json!(OUTLINE)]).await?)?)
}

/// A test for each tour.
macro_rules! all_is_reached {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut keyboard = Keyboard::default();
                    tour::$tour(stage, &mut keyboard).await?;
                    keyboard.faults.verdict()
                })
                .await
            }
        )*
    };
}

all_is_reached! {
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_questions: every_question;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_problems: problems_and_pages_between;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_early_ends: early_ends;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_sending: sending_in_all_its_states;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_returns: returns_and_other_tabs;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_before_the_client: before_the_client;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_where_it_cannot_be_answered:
        where_it_cannot_be_answered;
    wcag_2_1_1_2_1_2_2_4_3_2_4_7_2_4_11_2_4_13_where_it_cannot_run: where_it_cannot_run;
}

/// Looks with the page's header and footer in the way, in two sizes of the window.
struct Edged(Keyboard);

impl Look for Edged {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let short = Setting {
            window: Some((320, 256)),
            ..PLAIN
        };
        for (edge, setting) in [(100, PLAIN), (48, short)] {
            self.0.edge = edge;
            setting.put_on(page).await?;
            let state = format!("{state} (edges of {edge})");
            self.0.look(page, &state).await?;
            setting.take_off(page).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn wcag_2_4_11_nothing_of_the_page_lies_over_the_focus() -> Played {
    journey(async |stage| {
        let mut edged = Edged(Keyboard::default());
        tour::one_of_each_kind(stage, &mut edged).await?;
        edged.0.faults.verdict()
    })
    .await
}
