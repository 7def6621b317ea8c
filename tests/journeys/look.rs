//! What a look journey measures: colours as the browser paints them, and their contrast.

use anyhow::ensure;
use serde_json::{Value, from_value, json, to_value};
use ylbc_tests::browser::Browser;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::target::Target;
use ylbc_tests::wait::until;
use ylbc_tests::{Result, Stage, engine};

/// The main button, its words and what it stands on, as painted; and any colour as painted
/// in the page, without our code.
const PAINT: &str = "const [button, ...others] = arguments;
    const survey = getComputedStyle(button.closest('[lang]'));
    const { color, backgroundColor } = getComputedStyle(button);
    const canvas = document.createElement('canvas').getContext('2d');
    return [color, backgroundColor, survey.backgroundColor, survey.color, ...others].map((colour) => {
        canvas.fillStyle = colour;
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    })";

const SET: &str = "const [names, style] = [arguments[0], document.documentElement.style];
    for (const name in names) style.setProperty(name, names[name])";

/// A colour: red, green, blue and opacity, 0 to 255.
pub type Colour = [u8; 4];

/// How the survey looks now.
#[derive(Debug)]
pub struct Look {
    /// The words on the main button.
    pub on_accent: Colour,
    /// The main button.
    pub accent: Colour,
    /// What everything stands on.
    pub paper: Colour,
    /// Words on it.
    pub ink: Colour,
    /// What was to be painted too.
    pub other: Colour,
}

impl Look {
    /// Looks at the button `button`, and has the page paint `other`.
    pub async fn of(page: &Page, button: &str, other: &str) -> Result<Self> {
        let painted = ask(page, &page.button(button), PAINT, &[json!(other)]).await?;
        let [on_accent, accent, paper, ink, other] = from_value(painted)?;
        Ok(Self {
            on_accent,
            accent,
            paper,
            ink,
            other,
        })
    }

    /// Whether the survey is light words on a dark ground.
    pub fn is_dark(&self) -> bool {
        luminance(self.paper) < luminance(self.ink)
    }
}

/// The start page, with `data-theme`, in a page with `style`.
pub async fn start(stage: &Stage, theme: &str, style: &str) -> Result<Page> {
    let tag = match theme {
        "" => stage.tag(),
        theme => stage.tag().set("data-theme", theme),
    };
    let head = format!("<style>{style}</style>");
    let page = stage
        .open_page(&CouncilPage::with(&tag).head(&head))
        .await?;
    page.button("Start").find().await?;
    Ok(page)
}

/// Runs `script` with the element `target` and then `more`; again where the page changes
/// between finding and asking.
pub async fn ask(page: &Page, target: &Target, script: &str, more: &[Value]) -> Result<Value> {
    until(async || {
        let element = to_value(target.find().await?)?;
        let given = [&[element], more].concat();
        Ok(page
            .browser()
            .run(script, given)
            .await
            .map_err(|e| e.to_string()))
    })
    .await
}

/// Sets custom properties of the page, as its style or its own switch would.
pub async fn set(browser: &Browser, properties: Value) -> Result {
    browser.run(SET, vec![properties]).await?;
    Ok(())
}

/// Has the person prefer `value` in the media feature `name`, and nothing else.
pub async fn prefer(browser: &Browser, name: &str, value: &str) -> Result {
    engine::prefer(browser.client(), name, value).await?;
    browser.settle().await
}

/// The contrast of two colours by WCAG 2.2, 1 to 21.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Fails where the words on the accent, the accent or all other words stand out too little
/// from what they stand on. `name` says of what.
pub fn readable(look: &Look, name: &str) -> Result {
    let [on, accent, ink] = [
        contrast(look.on_accent, look.accent),
        contrast(look.accent, look.paper),
        contrast(look.ink, look.paper),
    ];
    ensure!(
        on >= 4.5 && accent >= 3.0 && ink >= 7.0 && look.accent[3] == 255,
        "{name}: {on:.2}, {accent:.2}, {ink:.2}: {look:?}"
    );
    Ok(())
}

/// Whether the two are the same but for rounding.
pub fn same(one: Colour, other: Colour) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= 1)
}

fn luminance([red, green, blue, _]: Colour) -> f64 {
    let linear = |channel: u8| match f64::from(channel) / 255.0 {
        share if share <= 0.04045 => share / 12.92,
        share => ((share + 0.055) / 1.055).powf(2.4),
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
