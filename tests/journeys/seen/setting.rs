//! What people set, and how a page is seen then: a size of the window or of the text, a
//! spacing, colours. A setting is put on and taken off within one state of a tour.

use serde_json::json;
use ylbc_tests::engine::{self, Engine, WINDOW};
use ylbc_tests::page::Page;
use ylbc_tests::{Result, wait};

use super::ask;

/// What is set; the rest is as most people have it.
#[derive(Clone, Copy)]
pub struct Setting {
    /// What it is called, for whoever reads a fault.
    pub name: &'static str,
    /// The size of the window, in CSS pixels, where it is another than a small phone's.
    pub window: Option<(u32, u32)>,
    /// The size of the person's text, in CSS pixels, where it is another than 16.
    pub text: Option<u32>,
    /// A style for the council's page.
    pub page: &'static str,
    /// A style within the survey.
    pub within: &'static str,
    /// The media feature that the person has set, and to what.
    pub prefers: Option<(&'static str, &'static str)>,
    /// The tag's `data-theme`.
    pub theme: &'static str,
}

/// As most people have it.
pub const PLAIN: Setting = Setting {
    name: "",
    window: None,
    text: None,
    page: "",
    within: "",
    prefers: None,
    theme: "",
};

/// Text spacing as in 1.4.12.
pub const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// Puts on styles and theme, or takes them off where they are empty.
const DRESS: &str = "const [inPage, within, theme] = given;
    window.worn ??= { page: new CSSStyleSheet(), within: new CSSStyleSheet() };
    for (const [where, sheet, css] of
        [[document, worn.page, inPage], [root, worn.within, within]]) {
      sheet.replaceSync(css);
      where.adoptedStyleSheets = [...where.adoptedStyleSheets].filter((s) => s !== sheet);
      if (css) where.adoptedStyleSheets = [...where.adoptedStyleSheets, sheet];
    }
    if (host && theme) host.dataset.theme = theme;
    else if (host) host.removeAttribute('data-theme');";

impl Setting {
    /// Whether the engine's driver can set it. What another's cannot, Chromium's can.
    ///
    /// # Errors
    /// There is no such engine.
    pub fn can_be_set(&self) -> Result<bool> {
        Ok(match Engine::chosen()? {
            Engine::Chromium => true,
            Engine::Firefox => self.prefers.is_none_or(|(name, _)| name == "forced-colors"),
            Engine::WebKit => self.prefers.is_none() && self.text.is_none(),
        })
    }

    /// Sees the page so from now on.
    ///
    /// # Errors
    /// The browser does not do it.
    pub async fn put_on(&self, page: &Page) -> Result {
        let client = page.browser().client();
        if let Some(size) = self.window {
            resize(page, size).await?;
        }
        if let Some(size) = self.text {
            engine::size_of_text(client, size).await?;
        }
        if let Some((name, value)) = self.prefers {
            engine::prefer(client, name, value).await?;
        }
        self.dress(page).await
    }

    /// Sees the page as most people do again.
    ///
    /// # Errors
    /// The browser does not do it.
    pub async fn take_off(&self, page: &Page) -> Result {
        let client = page.browser().client();
        if self.window.is_some() {
            resize(page, WINDOW).await?;
        }
        if self.text.is_some() {
            engine::size_of_text(client, 16).await?;
        }
        if self.prefers.is_some() {
            let nothing = match Engine::chosen()? {
                Engine::Chromium => "",
                Engine::Firefox | Engine::WebKit => "none",
            };
            // Whatever else was preferred goes with it.
            engine::prefer(client, "prefers-color-scheme", nothing).await?;
        }
        PLAIN.dress(page).await
    }

    async fn dress(&self, page: &Page) -> Result {
        let given = [json!(self.page), json!(self.within), json!(self.theme)];
        ask(page, DRESS, &given).await?;
        // The look follows a change of the page one frame later.
        let frame = "const [done] = arguments; requestAnimationFrame(() => setTimeout(done))";
        page.browser().run_async(frame, vec![]).await?;
        Ok(())
    }
}

async fn resize(page: &Page, (width, height): (u32, u32)) -> Result {
    engine::resize(page.browser().client(), width, height).await?;
    wait::until(async || {
        let size = page
            .browser()
            .run("return [innerWidth, innerHeight]", vec![])
            .await?;
        Ok(match size == json!([width, height]) {
            true => Ok(()),
            false => Err(format!("the window is still {size}")),
        })
    })
    .await
}
