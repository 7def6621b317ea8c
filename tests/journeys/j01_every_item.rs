//! Journey 1: every item is answered, and each route is taken at least once over the walks.
//! What is stored is what was clicked, item by item.

use serde_json::Value;
use ylbc_tests::walk::{Device, Plan, Say, Walked};
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::plans::{BY_OTHER_WAYS, EVERYTHING, NOT_ASKED, OTHERWISE};

#[tokio::test]
async fn every_item_is_stored_as_it_was_clicked() -> Played {
    journey(async |stage| {
        let walked = walk_and_send(stage, EVERYTHING, Device::Own).await?;
        let all: Vec<_> = stage
            .instrument
            .items()
            .map(|item| item.id.to_string())
            .collect();
        assert_eq!(walked.asked, all);
        assert_eq!(walked.clicked.len(), all.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_other_way_at_every_fork() -> Played {
    journey(async |stage| {
        let walked = walk_and_send(stage, OTHERWISE, Device::Shared).await?;
        let all = stage.instrument.items().map(|item| item.id.to_string());
        let wanted: Vec<_> = all.filter(|id| !NOT_ASKED.contains(&id.as_str())).collect();
        assert_eq!(walked.asked, wanted);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_other_ways_into_routed_questions() -> Played {
    journey(async |stage| {
        let walked = walk_and_send(stage, BY_OTHER_WAYS, Device::Shared).await?;
        for item in [
            "home-unsafe-reasons",
            "activity-help",
            "fun-barriers",
            "care-reasons-more",
        ] {
            assert!(
                walked.asked.iter().any(|asked| asked == item),
                "{item} was not asked"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_early_end_keeps_and_sends_nothing() -> Played {
    journey(async |stage| {
        let ends: [(&Plan, &str); 3] = [
            (&[("consent", Say::One("no"))], "no-consent"),
            (
                &[
                    ("consent", Say::One("yes")),
                    ("age-band", Say::One("under-16")),
                ],
                "under-16",
            ),
            (
                &[
                    ("consent", Say::One("yes")),
                    ("age-band", Say::One("16-17")),
                    ("care-experience", Say::One("no")),
                ],
                "never-in-care",
            ),
        ];
        for (plan, end) in ends {
            let page = stage.open(&stage.tag()).await?;
            stage.begin(&page, Device::Own).await?;
            stage.walk(&page, plan, &stage.texts.get(end)?).await?;
            page.says(&stage.texts.get("end-nothing-sent")?).await?;
            stage.browser.reload().await?;
            page.at("Your life beyond care").await?;
        }
        assert_eq!(stage.proxy.sendings().len(), 0);
        assert_eq!(stage.rows().await?, []);
        Ok(())
    })
    .await
}

/// Walks by `plan`, sends, and sees that the stored row is what was clicked.
async fn walk_and_send(stage: &mut Stage, plan: &Plan, device: Device) -> Result<Walked> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, device).await?;
    let walked = stage.walk_to_check(&page, plan).await?;
    stage.send(&page).await?;
    let row = stage.only_row().await?;
    for (item, _) in plan {
        assert_eq!(row.answers.get(item), walked.clicked.get(*item), "{item}");
    }
    assert_eq!(row.answers, Value::Object(walked.clicked.clone()));
    assert_eq!(
        (row.council.as_str(), row.wave.as_str()),
        (councils::OPEN, councils::WAVE)
    );
    assert_eq!(row.instrument, stage.instrument.id.as_str());
    assert_eq!(row.version, stage.instrument.version.to_string());
    assert_eq!(row.translation, "source");
    Ok(walked)
}
