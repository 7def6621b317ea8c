//! Journey 37: somebody who has never used git translates on the page `/translate/`: names a
//! language or opens a file, writes, sees the survey in that language, is told in plain words
//! what is wrong, comes back, and takes away one file. Nothing leaves the device.

mod kept;
mod live;

use std::fs;

use anyhow::Context;
use fantoccini::Locator;
use serde_json::json;
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::texts::Texts;
use ylbc_tests::{Played, Result, Stage, engine, journey, places};

/// Keeps the text of the file that the page hands out.
const KEEP_FILES: &str = "window.offered = [];
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        blob.text().then((text) => offered.push(text));
        return own.call(URL, blob);
    }";

const FOCUSED: &str = "return document.activeElement.name";

/// Whether the text that is open must be there before the language is shown.
const IS_NEEDED: &str = "return document.getElementById('needed').checkVisibility()";

const OFFERED: &str = "return window.offered[0] ?? null";

/// What a language says of itself to the program: settled without a field.
const SETTLED: usize = 3;

/// Opens the page.
async fn open(stage: &Stage) -> Result<Page> {
    let home = stage.proxy.origin();
    stage.browser.open(&format!("{home}/translate/")).await?;
    Ok(stage.browser.whole_page())
}

/// Begins to translate into Somali.
async fn begin(page: &Page) -> Result {
    page.textbox("What is your language called, in your language?")
        .write("Soomaali")
        .await?;
    page.textbox("Its code").write("so").await?;
    page.button("Begin").click().await?;
    page.says("Translate the survey: Soomaali").await
}

/// Opens the text called `name` from the list, by searching for `english`.
async fn find(page: &Page, english: &str, name: impl Into<Name>) -> Result {
    let search = page.textbox("Search");
    if search.count().await? == 0 {
        page.disclosure("All texts").click().await?;
    }
    search.write(english).await?;
    page.button(name).click().await
}

/// What the page says when `done` texts are done.
fn done(done: usize) -> Result<String> {
    let mut all = 0;
    for entry in fs::read_dir(places::workspace().join("locales/en"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let file = fs::read_to_string(path)?;
            // In a Fluent file these lines begin a message.
            let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
            all += file.lines().filter(begins).count();
        }
    }
    Ok(format!("{done} of {} texts done", all - SETTLED))
}

/// Takes away the file.
async fn take(stage: &Stage, page: &Page) -> Result<String> {
    page.button("Download my translation").click().await?;
    offered(stage).await
}

/// The file that was handed out.
async fn offered(stage: &Stage) -> Result<String> {
    ylbc_tests::wait::until(async || {
        let offered = stage.browser.run(OFFERED, vec![]).await?;
        let offered = offered.as_str().map(str::to_owned);
        Ok(offered.ok_or_else(|| "no file is handed out".to_owned()))
    })
    .await
}

#[tokio::test]
async fn a_new_language_from_its_name_to_its_file() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        stage.browser.run(KEEP_FILES, vec![]).await?;
        begin(&page).await?;
        let survey = stage.browser.page();
        find(
            &page,
            "Do you want to take part?",
            Name::Begins("Do you want".into()),
        )
        .await?;
        page.textbox("Question or heading In Soomaali")
            .write("Ma rabtaa inaad ka qayb qaadato?")
            .await?;
        stage.browser.enter_frame().await?;
        survey.at("Ma rabtaa inaad ka qayb qaadato?").await?;
        survey.says("It is your choice.").await?;
        stage.browser.leave_frame().await?;
        find(
            &page,
            "characters left",
            "You have { $left } characters left missing",
        )
        .await?;
        let forms = ["one", "other"].map(|form| format!("Text In Soomaali: form “{form}”"));
        let [one, other] = forms.map(|form| page.textbox(Name::Begins(form)));
        one.write("Waxaa kuu haray { $lef } xaraf").await?;
        page.says("Problem: nothing is filled in for { $lef }. The English has { $left }.")
            .await?;
        one.write("Waxaa kuu haray { $left } xaraf").await?;
        other
            .write("Waxaa kuu haray { $left } xaraf oo dhan")
            .await?;
        page.never_says("Problem:").await?;
        stage.browser.enter_frame().await?;
        survey.says("Waxaa kuu haray 12 xaraf oo dhan").await?;
        stage.browser.leave_frame().await?;
        page.says(&done(2)?).await?;
        let file = take(stage, &page).await?;
        assert!(file.starts_with("### Language: so\n"), "{file}");
        let texts = Texts::of(file)?;
        assert_eq!(texts.get("language-name")?, "Soomaali");
        assert_eq!(texts.get("language-status")?, "unchecked");
        assert_eq!(texts.get("consent")?, "Ma rabtaa inaad ka qayb qaadato?");
        assert!(texts.attribute("consent", "yes").is_err());
        let quiet = engine::console(stage.browser.client()).await?;
        assert_eq!(quiet, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn work_is_there_again_until_it_is_deleted() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        begin(&page).await?;
        find(&page, "Start", "Start missing").await?;
        page.textbox("Text In Soomaali").write("Bilow").await?;
        page.says(&done(2)?).await?;
        stage.browser.reload().await?;
        page.says(&format!("Soomaali (so): {}", done(2)?)).await?;
        page.button("Carry on: Soomaali").click().await?;
        assert_eq!(page.textbox("Text In Soomaali").value().await?, "Bilow");
        page.button("Delete my work").click().await?;
        page.button("No, keep it").click().await?;
        assert_eq!(Store::Local.read(&stage.browser).await?.len(), 1);
        page.button("Delete my work").click().await?;
        page.button("Yes, delete it").click().await?;
        page.says("Your work in Soomaali is deleted.").await?;
        page.never_says("Your work on this device").await?;
        assert!(Store::Local.read(&stage.browser).await?.is_empty());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_of_somebodys_own_is_opened() -> Played {
    journey(async |stage| {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("GD.ftl");
        fs::write(&path, "start-button = Tòisich\nbad = { $\nno-such = X\n")?;
        let page = open(stage).await?;
        stage.browser.run(KEEP_FILES, vec![]).await?;
        page.button("Open the files").click().await?;
        page.says("Choose a file first.").await?;
        assert_eq!(stage.browser.run(FOCUSED, vec![]).await?, json!("ftl"));
        let field = stage.browser.client().find(Locator::Css("#ftl")).await?;
        field
            .send_keys(path.to_str().context("an odd path")?)
            .await?;
        page.button("Open the files").click().await?;
        page.says("1 text is opened. Not understood, and left out: line 2 (bad = { $).")
            .await?;
        page.says("The English has no such texts, so they are left out: no-such.")
            .await?;
        find(&page, "Start", "Start done").await?;
        let words = page.textbox(Name::Begins("Text In ".into()));
        assert_eq!(words.value().await?, "Tòisich");
        // "Start" need not be there; the next one of that list must.
        assert_eq!(stage.browser.run(IS_NEEDED, vec![]).await?, json!(false));
        page.select("Show").pick("Needed texts").await?;
        page.button("Next text").click().await?;
        assert_eq!(stage.browser.run(IS_NEEDED, vec![]).await?, json!(true));
        page.select("Show").pick("Texts with problems").await?;
        page.button("Next text").click().await?;
        page.says("There is no other text in the list “Texts with problems”.")
            .await?;
        page.says(&done(1)?).await?;
        // What it does not say, and has no field, is settled: nothing bars the way to people.
        let file = take(stage, &page).await?;
        assert!(file.starts_with("### Language: gd\n"), "{file}");
        let texts = Texts::of(file)?;
        assert_eq!(texts.get("language-dir")?, "ltr");
        assert_eq!(texts.get("language-status")?, "unchecked");
        assert_eq!(texts.get("language-formats")?, "gd");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_code_that_is_none_is_refused_in_words() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        for (code, words) in [
            ("somali language", "This is not the code of a language."),
            ("cy", "We have Cymraeg already: open it below."),
            (
                "en",
                "English is the language that all others are translated from.",
            ),
        ] {
            page.textbox("What is your language called, in your language?")
                .write("X")
                .await?;
            page.textbox("Its code").write(code).await?;
            page.button("Begin").click().await?;
            page.says(words).await?;
            assert_eq!(stage.browser.run(FOCUSED, vec![]).await?, json!("code"));
        }
        page.textbox("Its code").write("ur").await?;
        page.radio("from left to right").find().await?;
        page.button("Begin").click().await?;
        page.says("Translate the survey: X").await?;
        let direction = "return document.querySelector('#message textarea').dir";
        assert_eq!(stage.browser.run(direction, vec![]).await?, json!("rtl"));
        Ok(())
    })
    .await
}
