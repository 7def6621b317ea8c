//! Where the focus is can be seen in a picture: between one with and one without it as many
//! pixels change, by 3:1 or more, as a line of 2 pixels around has (2.4.13), in every colour.

use anyhow::Context;
use fantoccini::key::Key;
use serde_json::{Value, from_value, json};
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use super::{AROUND, MOST, OUTLINE};
use crate::look::{Colour, contrast};
use crate::plans::EVERYTHING;
use crate::seen::setting::{PLAIN, Setting};
use crate::seen::{Faults, ask};

/// High enough that nothing scrolls.
const WINDOW: Option<(u32, u32)> = Some((360, 3000));

/// How far around something its outline may be, in pixels.
const AROUND_IT: f64 = 8.0;

/// Where the focus is, or nothing outside the survey.
const SPOT: &str = "const at = root.activeElement;
    if (!at) return null;
    const { left, top, width, height } = areaOf(at).getBoundingClientRect();
    return [called(at), [left, top, width, height]];";

const COLOURS: [Setting; 4] = [
    Setting {
        name: "light",
        window: WINDOW,
        ..PLAIN
    },
    Setting {
        name: "dark",
        window: WINDOW,
        theme: "dark",
        page: "html { background: #111 }",
        ..PLAIN
    },
    Setting {
        name: "a council's colour",
        window: WINDOW,
        page: ":root { --ylbc-accent: #000 }",
        ..PLAIN
    },
    Setting {
        name: "forced colours",
        window: WINDOW,
        prefers: Some(("forced-colors", "active")),
        ..PLAIN
    },
];

#[tokio::test]
async fn wcag_1_4_11_2_4_7_2_4_13_the_focus_is_seen_in_every_colour() -> Played {
    journey(async |stage| {
        let mut faults = Faults::default();
        let page = stage.open(&stage.tag()).await?;
        page.at(&stage.texts.get("survey-title")?).await?;
        crate::strangers::runs(stage).await?;
        look(&page, "start", &mut faults).await?;
        stage.begin(&page, Device::Shared).await?;
        page.button("Continue").click().await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        look(&page, "a missing answer", &mut faults).await?;
        stage
            .walk_to(&page, EVERYTHING, "home-unsafe-reasons")
            .await?;
        answer(stage, &page, "home-unsafe-reasons").await?;
        page.disclosure(stage.texts.get("support-line-summary")?)
            .click()
            .await?;
        look(&page, "several answers", &mut faults).await?;
        stage.walk_to(&page, EVERYTHING, "best-thing").await?;
        look(&page, "a text", &mut faults).await?;
        page.button("Delete my answers").click().await?;
        page.at(&stage.texts.get("delete-title")?).await?;
        look(&page, "delete", &mut faults).await?;
        faults.verdict()
    })
    .await
}

async fn answer(stage: &Stage, page: &Page, item: &str) -> Result {
    let said = EVERYTHING.iter().find(|(id, _)| *id == item);
    let (_, say) = said.context("nothing is planned")?;
    stage.say(page, stage.item(item)?, *say).await.map(drop)
}

async fn look(page: &Page, state: &str, faults: &mut Faults) -> Result {
    faults.looked();
    for setting in &COLOURS {
        if !setting.can_be_set()? {
            continue;
        }
        setting.put_on(page).await?;
        ask(page, AROUND, &[json!(0)]).await?;
        let without = Picture::take(page).await?;
        for _ in 0..MOST {
            page.browser().press(Key::Tab).await?;
            let Some((name, area)) = from_value::<Option<Spot>>(ask(page, SPOT, &[]).await?)?
            else {
                break;
            };
            let changed = Picture::take(page).await?.changed(&without, area);
            let [_, _, width, height] = area;
            let wanted = 2.0 * f64::from(OUTLINE) * (width + height);
            if f64::from(changed) < wanted {
                let fault = format!("2.4.13 {name} changes {changed} pixels, not {wanted}");
                faults.add(&format!("{state} ({})", setting.name), vec![fault]);
            }
        }
        ask(page, AROUND, &[Value::Null]).await?;
        setting.take_off(page).await?;
    }
    Ok(())
}

/// A name and a box: left, top, width, height.
type Spot = (String, [f64; 4]);

/// A picture of the window: rows of pixels.
struct Picture {
    width: usize,
    pixels: Vec<Colour>,
}

impl Picture {
    async fn take(page: &Page) -> Result<Self> {
        let png = page.browser().client().screenshot().await?;
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::EXPAND);
        let mut reader = decoder.read_info()?;
        let size = reader.output_buffer_size().context("too large a picture")?;
        let mut bytes = vec![0; size];
        let width = reader.next_frame(&mut bytes)?.width as usize;
        let (pixels, _) = bytes.as_chunks();
        Ok(Self {
            width,
            pixels: pixels.to_vec(),
        })
    }

    /// How many pixels in and around `area` stand out from those of `other`.
    fn changed(&self, other: &Self, [left, top, width, height]: [f64; 4]) -> u32 {
        let from = |edge: f64| (edge - AROUND_IT).max(0.0) as usize;
        let to = |edge: f64| (edge + AROUND_IT) as usize;
        let columns = from(left)..to(left + width).min(self.width);
        let rows = from(top)..to(top + height).min(self.pixels.len() / self.width);
        let spots = rows.flat_map(|y| columns.clone().map(move |x| y * self.width + x));
        let pairs = spots.filter_map(|at| Some((self.pixels.get(at)?, other.pixels.get(at)?)));
        let changed = pairs.filter(|(one, other)| one != other && contrast(**one, **other) >= 3.0);
        changed.count() as u32
    }
}
