//! Journey 40: a page that was left is gone, from the phone's memory too, with what was
//! answered on it.

use anyhow::ensure;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, engine, journey};

use crate::plans::FIRST_SECTION;

/// Goes back and on again `arguments[0]` times. The driver would keep hold of what it presses.
const BACK_AND_FORTH: &str = "const [times, done] = arguments;
    const root = document.querySelector('ylbc-survey').shadowRoot;
    const press = async (button) => {
        root.querySelector(button).click();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    };
    (async () => {
        for (let i = 0; i < times; i += 1) {
            await press('.actions .plain');
            await press('.actions .main');
        }
        done();
    })()";

async fn nodes_after(stage: &Stage, times: u32) -> Result<u64> {
    stage
        .browser
        .run_async(BACK_AND_FORTH, vec![times.into()])
        .await?;
    stage.browser.settle().await?;
    engine::nodes(stage.browser.client()).await
}

#[tokio::test]
async fn no_page_stays_in_memory() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, FIRST_SECTION, "home-safe").await?;
        let before = nodes_after(stage, 2).await?;
        let after = nodes_after(stage, 10).await?;
        ensure!(before > 100, "only {before} nodes");
        ensure!(after < before + 40, "{before} nodes became {after}");
        Ok(())
    })
    .await
}
