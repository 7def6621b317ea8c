//! Journey 23, the look: light and dark are what page and person agree on; radius and font
//! are the page's.

use anyhow::ensure;
use serde_json::json;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::{Played, journey};

use crate::look::{Look, ask, prefer, readable, set, start};

#[tokio::test]
async fn light_and_dark_as_page_and_person_agree() -> Played {
    journey(async |stage| {
        for scheme in ["normal", "light", "dark", "light dark"] {
            for theme in ["auto", "light", "dark"] {
                let style = format!(":root {{ color-scheme: {scheme}; --ylbc-accent: #ffdd00 }}");
                let page = start(stage, theme, &style).await?;
                for person in ["light", "dark", "light"] {
                    prefer(&stage.browser, "prefers-color-scheme", person).await?;
                    let look = Look::of(&page, "Start", "").await?;
                    let all = format!("page {scheme}, tag {theme}, person {person}");
                    readable(&look, &all)?;
                    let agreed = scheme.contains("dark") && person == "dark";
                    let dark = theme == "dark" || theme == "auto" && agreed;
                    ensure!(look.is_dark() == dark, "{all}: {look:?}");
                }
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_switches_of_the_page_are_followed() -> Played {
    journey(async |stage| {
        let style = ":root.night { color-scheme: dark; --ylbc-accent: #ffdd00 }";
        let page = start(stage, "", style).await?;
        prefer(&stage.browser, "prefers-color-scheme", "dark").await?;
        for (script, dark) in [
            ("document.documentElement.className = 'night'", true),
            ("document.documentElement.className = ''", false),
            (
                "document.querySelector('ylbc-survey').dataset.theme = 'dark'",
                true,
            ),
        ] {
            stage.browser.run(script, vec![]).await?;
            let look = Look::of(&page, "Start", "").await?;
            readable(&look, script)?;
            ensure!(look.is_dark() == dark, "{script}: {look:?}");
        }
        Ok(())
    })
    .await
}

/// Many pages write to their root with every pixel that is scrolled.
#[tokio::test]
async fn what_the_page_writes_all_the_time_costs_little() -> Played {
    journey(async |stage| {
        start(stage, "", "").await?;
        let count = "const [done] = arguments;
            const real = CSSStyleDeclaration.prototype.setProperty;
            const next = () => new Promise(requestAnimationFrame);
            const { style } = document.documentElement;
            let set = 0;
            CSSStyleDeclaration.prototype.setProperty = function (...told) {
                if (told[0] === '--accent') set += 1;
                return real.apply(this, told);
            };
            (async () => {
                for (let at = 0; at < 5; at += 1) {
                    style.setProperty('--scrolled', at);
                    await next();
                }
                const before = set;
                style.setProperty('--ylbc-accent', '#552200');
                await next();
                done([before, set]);
            })()";
        let set = stage.browser.run_async(count, vec![]).await?;
        assert_eq!(set, json!([0, 1]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_dark_page_that_does_not_say_so() -> Played {
    journey(async |stage| {
        let style = "html, body { background: #111; color: #eee }";
        let page = start(stage, "", style).await?;
        let look = Look::of(&page, "Start", "").await?;
        ensure!(!look.is_dark() && look.paper[3] == 255, "{look:?}");
        readable(&look, "in a dark page")
    })
    .await
}

#[tokio::test]
async fn the_last_resort_can_be_read_there_too() -> Played {
    journey(async |stage| {
        stage.proxy.lose(Some("/b/"));
        let style = "html, body { background: #111; color: #eee }";
        let head = format!("<style>{style}</style>");
        let page = CouncilPage::with(&stage.tag()).head(&head);
        let page = stage.open_page(&page).await?;
        let link = page.link("Your life beyond care");
        let colour = "return getComputedStyle(arguments[0]).color";
        let colour = ask(&page, &link, colour, &[]).await?;
        assert_eq!(colour, json!("rgb(238, 238, 238)"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn corners_are_as_round_as_the_page_says() -> Played {
    journey(async |stage| {
        let page = start(stage, "", "").await?;
        let radius = "return getComputedStyle(arguments[0]).borderTopLeftRadius";
        for (told, wanted) in [
            ("", "8px"),
            ("0", "0px"),
            ("0px", "0px"),
            ("3px", "3px"),
            ("0.5rem", "8px"),
            ("round", "0px"),
            // As large as leaves what is in it whole.
            ("999px", "24px"),
        ] {
            set(&stage.browser, json!({ "--ylbc-radius": told })).await?;
            let button = page.button("Get support");
            let found = ask(&page, &button, radius, &[]).await?;
            assert_eq!(found, wanted, "--ylbc-radius: {told}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_font_is_that_of_the_page() -> Played {
    journey(async |stage| {
        let inherited = "body { font-family: Georgia, serif }";
        let on_words = "h1, p { font-family: Verdana, sans-serif; font-size: 3rem }";
        for (style, wanted) in [
            (inherited, "Georgia, serif"),
            (on_words, "Verdana, sans-serif"),
            ("", "system-ui, sans-serif"),
        ] {
            let page = start(stage, "", style).await?;
            let button = page.button("Get support");
            let font = "const { fontFamily, fontSize } = getComputedStyle(arguments[0]);
                return [fontFamily, fontSize]";
            let found = ask(&page, &button, font, &[]).await?;
            assert_eq!(found, json!([wanted, "16px"]), "{style}");
        }
        Ok(())
    })
    .await
}
