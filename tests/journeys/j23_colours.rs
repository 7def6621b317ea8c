//! Journey 23, the colours: whatever a council's page sets, all can be read; and what can
//! be read is kept.

use anyhow::ensure;
use serde_json::json;
use ylbc_tests::{Played, journey};

use crate::look::{Look, ask, contrast, prefer, readable, same, set, start};

/// The council's own, in its file (`tests/src/councils.rs`).
const COUNCIL: &str = "#1d5b79";

/// Colours that cannot be used in a light survey, in every way of writing them.
const UNFIT: [&str; 12] = [
    "#ffdd00",
    "rgb(255 221 0)",
    "hsl(52deg 100% 50%)",
    "oklch(0.9 0.18 98)",
    "lab(90% 0 80)",
    "color(display-p3 1 0.9 0.2)",
    "color-mix(in oklab, yellow, white)",
    "lightgoldenrodyellow",
    "#7a1f5c80",
    "transparent",
    "no-colour",
    "var(--nothing)",
];

/// Colours that can be used in a light survey.
const FIT: [&str; 8] = [
    "#7a1f5c",
    "rgb(122, 31, 92)",
    "hsl(320 59% 30%)",
    "hwb(320 12% 52%)",
    "oklch(0.42 0.14 345)",
    "color(display-p3 0.4 0.1 0.35)",
    "color-mix(in srgb, rebeccapurple, black 20%)",
    "rebeccapurple",
];

#[tokio::test]
async fn colours_that_cannot_be_read_are_not_used() -> Played {
    journey(async |stage| {
        let page = start(stage, "", ":root { --ylbc-accent: #ffdd00 }").await?;
        readable(&Look::of(&page, "Start", COUNCIL).await?, "as loaded")?;
        for colour in UNFIT {
            set(&stage.browser, json!({ "--ylbc-accent": colour })).await?;
            let look = Look::of(&page, "Start", COUNCIL).await?;
            readable(&look, colour)?;
            ensure!(same(look.accent, look.other), "{colour}: {look:?}");
        }
        // Not one's own colour, but that of the words around: a colour all the same.
        set(&stage.browser, json!({ "--ylbc-accent": "currentcolor" })).await?;
        readable(&Look::of(&page, "Start", COUNCIL).await?, "currentcolor")
    })
    .await
}

#[tokio::test]
async fn colours_that_can_be_read_are_kept() -> Played {
    journey(async |stage| {
        let page = start(stage, "", ":root { --ylbc-accent: #00703c }").await?;
        let look = Look::of(&page, "Start", "#00703c").await?;
        ensure!(same(look.accent, look.other), "as loaded: {look:?}");
        for colour in FIT {
            set(&stage.browser, json!({ "--ylbc-accent": colour })).await?;
            let look = Look::of(&page, "Start", colour).await?;
            readable(&look, colour)?;
            ensure!(same(look.accent, look.other), "{colour}: {look:?}");
        }
        // One for each theme.
        let both = json!({ "--ylbc-accent": "light-dark(#7a1f5c, #ffb3d9)" });
        set(&stage.browser, both).await?;
        let look = Look::of(&page, "Start", "#7a1f5c").await?;
        ensure!(same(look.accent, look.other), "light: {look:?}");
        let dark = "document.querySelector('ylbc-survey').dataset.theme = 'dark'";
        stage.browser.run(dark, vec![]).await?;
        let look = Look::of(&page, "Start", "#ffb3d9").await?;
        ensure!(same(look.accent, look.other), "dark: {look:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn words_on_the_accent_are_readable() -> Played {
    journey(async |stage| {
        let page = start(stage, "", "").await?;
        // Kept; too close to the accent; none; too close and the accent unfit as well.
        for (accent, told, wanted) in [
            ("#7a1f5c", "#ffe0f0", "#ffe0f0"),
            ("#7a1f5c", "#c06090", "#fff"),
            ("#7a1f5c", "bogus", "#fff"),
            ("#8a8a8a", "", "#000"),
            ("#ffdd00", "#fff700", "#fff700"),
        ] {
            let colours = json!({ "--ylbc-accent": accent, "--ylbc-on-accent": told });
            set(&stage.browser, colours).await?;
            let look = Look::of(&page, "Start", wanted).await?;
            readable(&look, accent)?;
            ensure!(
                same(look.on_accent, look.other),
                "{accent}, {told}: {look:?}"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_dark_survey_has_its_own_rule() -> Played {
    journey(async |stage| {
        let page = start(stage, "dark", "").await?;
        // What the council's file may say is made for white; on black it is too dark.
        readable(&Look::of(&page, "Start", "").await?, "the council's")?;
        for (accent, kept) in [("#ffdd00", true), ("#8cc8e6", true), ("#00205b", false)] {
            set(&stage.browser, json!({ "--ylbc-accent": accent })).await?;
            let look = Look::of(&page, "Start", accent).await?;
            readable(&look, accent)?;
            ensure!(same(look.accent, look.other) == kept, "{accent}: {look:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn more_contrast_and_forced_colours() -> Played {
    journey(async |stage| {
        // Enough for most, not for those who prefer more.
        let page = start(stage, "", ":root { --ylbc-accent: #767676 }").await?;
        let look = Look::of(&page, "Start", "#767676").await?;
        ensure!(same(look.accent, look.other), "{look:?}");
        prefer(&stage.browser, "prefers-contrast", "more").await?;
        let look = Look::of(&page, "Start", COUNCIL).await?;
        ensure!(same(look.accent, look.other), "{look:?}");
        ensure!(contrast(look.on_accent, look.accent) >= 7.0, "{look:?}");
        ensure!(contrast(look.ink, look.paper) >= 7.0, "{look:?}");

        prefer(&stage.browser, "forced-colors", "active").await?;
        let own = page.radio("Yes, save my answers on it");
        own.choose().await?;
        let edge = "const row = getComputedStyle(arguments[0].closest('label'));
            return [row.borderTopWidth, row.borderTopColor !== row.backgroundColor]";
        let edge = ask(&page, &own, edge, &[]).await?;
        assert_eq!(
            edge,
            json!(["3px", true]),
            "the chosen row does not stand out"
        );
        let button = page.button("Start");
        let edge = "const { borderTopColor, backgroundColor } = getComputedStyle(arguments[0]);
            return borderTopColor !== backgroundColor";
        assert_eq!(ask(&page, &button, edge, &[]).await?, json!(true));
        Ok(())
    })
    .await
}
