//! What is written is not lost: not to an older tab, nor where the browser keeps nothing, nor
//! in a file that does not say its language.

use std::fs;

use anyhow::Context;
use fantoccini::Locator;
use ylbc_tests::storage::Store;
use ylbc_tests::{Played, journey};

use super::{KEEP_FILES, begin, done, find, offered, open};

#[tokio::test]
async fn an_older_tab_does_not_write_over_newer_work() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        begin(&page).await?;
        let (old, new) = stage.browser.new_tab().await?;
        stage.browser.go_to_tab(&new).await?;
        let page = open(stage).await?;
        page.button("Carry on: Soomaali").click().await?;
        find(&page, "Start", "Start missing").await?;
        page.textbox("Text In Soomaali").write("Bilow").await?;
        page.says(&done(2)?).await?;
        stage.browser.go_to_tab(&old).await?;
        page.says("This language was changed in another tab.")
            .await?;
        page.button("Next text").click().await?;
        page.button("Open the newer work").click().await?;
        page.says(&done(2)?).await?;
        page.never_says("This language was changed in another tab.")
            .await?;
        stage.browser.go_to_tab(&new).await?;
        page.never_says("This language was changed in another tab.")
            .await?;
        page.button("Delete my work").click().await?;
        page.button("Yes, delete it").click().await?;
        page.says("Your work in Soomaali is deleted.").await?;
        stage.browser.go_to_tab(&old).await?;
        page.says("What was saved of this language is deleted")
            .await?;
        page.button("Next text").click().await?;
        assert!(Store::Local.read(&stage.browser).await?.is_empty());
        page.button("Save it again").click().await?;
        page.says("Your work is saved on this device.").await?;
        assert_eq!(Store::Local.read(&stage.browser).await?.len(), 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn work_that_is_kept_nowhere_does_not_go_unasked() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        Store::Local.fill(&stage.browser).await?;
        begin(&page).await?;
        page.says("This browser does not let us save your work.")
            .await?;
        stage.browser.run(KEEP_FILES, vec![]).await?;
        page.button("Other languages").click().await?;
        page.button("Download it first").click().await?;
        let file = offered(stage).await?;
        assert!(file.contains("\nlanguage-name = Soomaali\n"), "{file}");
        page.button("No, keep it").click().await?;
        page.button("Other languages").click().await?;
        page.button("Yes, delete it").click().await?;
        page.button("Begin").find().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_called_as_the_english_is_asked_for_its_language() -> Played {
    journey(async |stage| {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("ui.ftl");
        fs::write(&path, "start-button = Tòisich\n")?;
        let page = open(stage).await?;
        page.button("Open the files").find().await?;
        let field = stage.browser.client().find(Locator::Css("#ftl")).await?;
        field
            .send_keys(path.to_str().context("an odd path")?)
            .await?;
        page.button("Open the files").click().await?;
        page.says("Please write the code of the language of this file.")
            .await?;
        page.textbox("The code of its language").write("gd").await?;
        page.button("Open the files").click().await?;
        page.says("Translate the survey: gd").await?;
        Ok(())
    })
    .await
}
