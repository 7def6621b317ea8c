//! Journey 13: two tags on one page, for two councils; the element is removed and put
//! back; an origin that isn't listed, and every other state of a council.

use serde_json::{from_value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Plan, Say};
use ylbc_tests::{Played, Result, Stage, councils, journey};

const FIRST: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("16-17")),
];
const SECOND: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("21-25")),
];

#[tokio::test]
async fn two_tags_for_two_councils() -> Played {
    journey(async |stage| {
        let second = stage.tag_of(councils::ALSO_OPEN).html();
        let first = stage
            .open_page(&CouncilPage::with(&stage.tag()).and(&second))
            .await?;
        let second = stage.browser.page_number(1);
        stage.begin(&first, Device::Own).await?;
        stage.begin(&second, Device::Own).await?;
        to_check(stage, &first, FIRST).await?;
        to_check(stage, &second, SECOND).await?;
        first.at("Check your answers").await?;
        stage.send(&first).await?;
        second.at("Check your answers").await?;
        stage.send(&second).await?;
        let mut stored: Vec<_> = stage
            .rows()
            .await?
            .into_iter()
            .map(|row| (row.council, row.answers))
            .collect();
        stored.sort_by(|one, other| one.0.cmp(&other.0));
        let wanted = [
            (
                councils::ALSO_OPEN.to_owned(),
                json!({ "consent": "yes", "age-band": "21-25" }),
            ),
            (
                councils::OPEN.to_owned(),
                json!({ "consent": "yes", "age-band": "16-17" }),
            ),
        ];
        assert_eq!(stored, wanted);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_the_tag_says_and_as_an_element() -> Played {
    journey(async |stage| {
        let tag = stage.tag().set("data-target", "#here");
        let place = r#"<section id="here"></section><p id="after">After</p>"#;
        let page = stage
            .open_page(&CouncilPage::default().and(place).head(&tag.html()))
            .await?;
        page.at("Your life beyond care").await?;
        let inside = "return document.querySelectorAll('#here ylbc-survey').length";
        assert_eq!(stage.browser.run(inside, vec![]).await?, json!(1));

        let address = format!(
            "{}/embed.js?council={}&target=%23here",
            stage.proxy.origin(),
            councils::OPEN
        );
        let script = format!(
            r#"<script async src="{}"></script>"#,
            address.replace('&', "&amp;")
        );
        let page = stage
            .open_page(&CouncilPage::default().and(place).and(&script))
            .await?;
        page.at("Your life beyond care").await?;
        assert_eq!(stage.browser.run(inside, vec![]).await?, json!(1));

        let script = format!(
            r#"<script async src="{}/embed.js"></script>"#,
            stage.proxy.origin()
        );
        let element = format!(
            r#"<ylbc-survey council="{}"></ylbc-survey>"#,
            councils::OPEN
        );
        let page = stage
            .open_page(&CouncilPage::default().head(&script).and(&element))
            .await?;
        stage.begin(&page, Device::Shared).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn removed_and_put_back() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, FIRST, "care-experience").await?;
        let out = "const e = document.querySelector('ylbc-survey'); window.place = e.parentNode;
            window.taken = e; e.remove()";
        stage.browser.run(out, vec![]).await?;
        assert_eq!(page.heading_now().await?, None);
        stage.browser.run("place.append(taken)", vec![]).await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("care-experience")?).await?;
        // At once, as a page does that moves its parts about: nobody notices.
        let about =
            "const e = document.querySelector('ylbc-survey'); place.append(e); place.prepend(e)";
        stage.browser.run(about, vec![]).await?;
        page.at(&stage.texts.get("care-experience")?).await?;
        to_check(stage, &page, &[]).await?;
        stage.send(&page).await?;
        stage.only_row().await?;
        let faults: Vec<_> = stage.browser.seen().await?;
        assert_eq!(faults, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_origin_that_is_not_listed() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag_of(councils::ELSEWHERE)).await?;
        page.at(&stage.texts.get("wrong-origin-title")?).await?;
        assert_eq!(page.button("Start").count().await?, 0);
        let link = page.link(stage.texts.get("wrong-origin-link")?);
        let address = link.attribute("href").await?.unwrap_or_default();
        assert_eq!(
            address,
            format!("{}/survey/?council=elsewhere", stage.proxy.origin())
        );
        stage.browser.open(&address).await?;
        stage.begin(&page, Device::Shared).await?;
        to_check(stage, &page, FIRST).await?;
        stage.send(&page).await?;
        assert_eq!(stage.only_row().await?.council, councils::ELSEWHERE);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_other_state_of_a_council() -> Played {
    journey(async |stage| {
        let states = [
            ("nowhere", "unknown-council-title"),
            (councils::NOT_YET_OPEN, "not-open-title"),
            (councils::CLOSED, "closed-title"),
        ];
        for (council, heading) in states {
            let page = stage.open(&stage.tag_of(council)).await?;
            page.at(&stage.texts.get(heading)?).await?;
            assert_eq!(page.button("Start").count().await?, 0, "{council}");
        }
        stage.proxy.lose(Some("/v1/councils/"));
        let page = stage.open(&stage.tag()).await?;
        page.at(&stage.texts.get("cannot-load-title")?).await?;
        stage.proxy.lose(None);
        page.button(stage.texts.get("try-again")?).click().await?;
        page.at("Your life beyond care").await
    })
    .await
}

#[tokio::test]
async fn the_councils_that_take_part_are_listed() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, FIRST, "council-confirm").await?;
        stage
            .say(&page, stage.item("council-confirm")?, Say::One("no"))
            .await?;
        page.button("Continue").click().await?;
        page.at(&stage.texts.get("other-council")?).await?;
        let other = page.link("Otherham Council").attribute("href").await?;
        let wanted = format!(
            "{}/survey/?council={}",
            stage.proxy.origin(),
            councils::ALSO_OPEN
        );
        assert_eq!(other, Some(wanted));
        let own = page.link("Testshire Council").count().await?;
        assert_eq!(own, 0);
        let hosts: Vec<String> = from_value(
            stage
                .browser
                .run("return [location.origin]", vec![])
                .await?,
        )?;
        assert_eq!(hosts, [stage.host.origin()]);
        Ok(())
    })
    .await
}

async fn to_check(stage: &Stage, page: &Page, plan: &Plan) -> Result {
    stage.walk_to(page, plan, "living-arrangement").await?;
    page.button("Finish now").click().await?;
    page.at("Check your answers").await
}
