//! Nothing runs out: answers wait as long as somebody needs (2.2.1).

use anyhow::ensure;
use serde_json::from_value;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, journey};

use crate::plans::FIRST_SECTION;

/// Keeps for how long each timer is set.
const TIMERS: &str = "<script nonce=\"listeners\">
    window.timersOfThePage = [];
    for (const name of ['setTimeout', 'setInterval']) {
      const real = window[name];
      window[name] = (then, time = 0, ...more) => {
        timersOfThePage.push(name === 'setTimeout' ? time : Infinity);
        return real(then, time, ...more);
      };
    }
</script>";

/// Milliseconds; nobody would take so little for a limit of their time.
const SOON: f64 = 5000.0;

const A_DAY_LATER: &str = "const now = Date.now.bind(Date);
    Date.now = () => now() + 24 * 3600 * 1000";

#[tokio::test]
async fn wcag_2_2_1_there_is_no_time_limit() -> Played {
    journey(async |stage| {
        for device in [Device::Own, Device::Shared] {
            let around = CouncilPage::with(&stage.tag()).head(TIMERS);
            let page = stage.open_page(&around).await?;
            stage.begin(&page, device).await?;
            stage
                .walk_to(&page, FIRST_SECTION, "completed-with")
                .await?;
            let heading = page.heading().await?;
            let timers = stage.browser.run("return timersOfThePage", vec![]).await?;
            let timers: Vec<Option<f64>> = from_value(timers)?;
            let long = timers
                .iter()
                .find(|time| time.is_none_or(|time| time > SOON));
            ensure!(
                !timers.is_empty() && long.is_none(),
                "a timer runs: {timers:?}"
            );
            stage.browser.run(A_DAY_LATER, vec![]).await?;
            page.at(&heading).await?;
            stage
                .walk_to(&page, FIRST_SECTION, "living-arrangement")
                .await?;
            page.button("Finish now").click().await?;
            stage.send(&page).await?;
        }
        for row in stage.rows().await? {
            assert_eq!(row.answers["age-band"], "18-20");
        }
        Ok(())
    })
    .await
}
