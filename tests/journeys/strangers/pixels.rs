//! The survey's pixels in a stranger's page and in a plain one that sets only the same font
//! family: they must be the same, each of them. Left out are the corners, which are round
//! and let the page behind them show.

use std::fs::{self, File};
use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde_json::Value;
use ylbc_tests::browser::Browser;
use ylbc_tests::{Result, engine, places};

/// High enough that every page is seen whole, without scrolling.
const HEIGHT: u32 = 4000;
/// As much of a corner as may be round.
const CORNER: u32 = 10;

/// Where the survey stands in the window, in CSS pixels, and what it inherits.
const SPOT: &str = r#"
scrollTo(0, 0);
const host = document.querySelector("ylbc-survey");
const survey = host.shadowRoot.querySelector("[lang]");
const { left, top, width, height } = survey.getBoundingClientRect();
return { left, top, width, height, font: getComputedStyle(survey).fontFamily };"#;

/// A place in the window.
#[derive(Clone, Debug)]
pub struct Spot {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    font: String,
}

/// A picture of the survey alone: rows of RGBA pixels.
pub struct Picture {
    width: u32,
    pixels: Vec<[u8; 4]>,
}

/// The survey as it is now in a window of this width, and where it stands.
pub async fn take(browser: &Browser, width: u32) -> Result<(Spot, Picture)> {
    engine::resize(browser.client(), width, HEIGHT).await?;
    browser.settle().await?;
    let spot = Spot::of(&browser.run(SPOT, vec![]).await?).context("there is no survey")?;
    let picture = Picture::cut(&browser.client().screenshot().await?, &spot)?;
    Ok((spot, picture))
}

/// A page with nothing but `tag`, which stands at `spot` as wide as there, in its font.
pub fn plain(spot: &Spot, head: &str, tag: &str) -> String {
    let Spot {
        left,
        top,
        width,
        font,
        ..
    } = spot;
    format!(
        r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<meta name="viewport" content="width=device-width, initial-scale=1">{head}<style>
body {{ margin: 0 }} div {{ position: absolute; left: {left}px; top: {top}px; width: {width}px; font-family: {font} }}
</style></head><body><div>{tag}</div></body></html>"#
    )
}

/// Fails where the pictures differ; leaves both for whoever looks into it.
pub fn same(one: &Picture, other: &Picture, name: &str) -> Result {
    let differ: Vec<_> = one.differences(other).collect();
    if differ.is_empty() {
        return Ok(());
    }
    let folder = places::pictures();
    fs::create_dir_all(&folder)?;
    one.write(&folder.join(format!("{name}.png")))?;
    other.write(&folder.join(format!("{name}-plain.png")))?;
    bail!(
        "{name}: {} pixels differ, the first at {:?}; sizes {:?} and {:?}; see {}",
        differ.len(),
        differ.first(),
        one.size(),
        other.size(),
        folder.display()
    )
}

impl Spot {
    fn of(found: &Value) -> Option<Self> {
        Some(Self {
            left: found["left"].as_f64()?,
            top: found["top"].as_f64()?,
            width: found["width"].as_f64()?,
            height: found["height"].as_f64()?,
            font: found["font"].as_str()?.to_owned(),
        })
    }
}

impl Picture {
    /// What lies at `spot` in the picture `png` of a window.
    fn cut(png: &[u8], spot: &Spot) -> Result<Self> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::EXPAND);
        let mut reader = decoder.read_info()?;
        let size = reader.output_buffer_size().context("too large a picture")?;
        let mut bytes = vec![0; size];
        let frame = reader.next_frame(&mut bytes)?;
        // A pixel that lies half outside shows the page behind it too.
        let (left, top) = (spot.left.ceil() as u32, spot.top.ceil() as u32);
        let right = (spot.left + spot.width).floor() as u32;
        let bottom = (spot.top + spot.height).floor() as u32;
        ensure!(
            right <= frame.width && bottom <= frame.height,
            "the survey is not wholly in the picture: {spot:?}"
        );
        let at = |x: u32, y: u32| {
            let at = ((y * frame.width + x) * 4) as usize;
            [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]
        };
        let pixels = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y)));
        Ok(Self {
            width: right - left,
            pixels: pixels.map(|(x, y)| at(x, y)).collect(),
        })
    }

    fn write(&self, path: &Path) -> Result {
        let (width, height) = self.size();
        let mut encoder = png::Encoder::new(File::create(path)?, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder
            .write_header()?
            .write_image_data(self.pixels.as_flattened())?;
        Ok(())
    }

    fn size(&self) -> (u32, u32) {
        (self.width, self.pixels.len() as u32 / self.width.max(1))
    }

    /// Where the pixels differ; the corners apart. Of pictures of different sizes the corner.
    fn differences(&self, other: &Self) -> impl Iterator<Item = (u32, u32)> {
        let (width, height) = self.size();
        let sizes = (self.size() != other.size()).then_some((0, 0));
        let is_corner = move |(x, y): (u32, u32)| {
            x.min(width - 1 - x) < CORNER && y.min(height - 1 - y) < CORNER
        };
        let pairs = self.pixels.iter().zip(&other.pixels).enumerate();
        let differ = pairs.filter(|(_, (one, other))| one != other);
        let places = differ.map(move |(at, _)| (at as u32 % width, at as u32 / width));
        sizes
            .into_iter()
            .chain(places.filter(move |place| !is_corner(*place)))
    }
}
