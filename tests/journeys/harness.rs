//! The harness proves itself on a small page of its own, so that a journey that passes
//! has looked, and one that fails has not failed for the harness's sake.

use std::time::Duration;

use anyhow::ensure;
use ylbc_tests::audit::Audit;
use ylbc_tests::host::Page;
use ylbc_tests::named::{Name, Role};
use ylbc_tests::proxy::{Fault, Proxy};
use ylbc_tests::serve::{Answer, HangUp, Server};
use ylbc_tests::stage::browse;
use ylbc_tests::storage::{Store, left_behind};
use ylbc_tests::{Played, Result, engine};

const FORM: &str = r#"
<div><template shadowrootmode="open">
  <h2>A question</h2>
  <fieldset><legend>Which one?</legend>
    <label><input type="radio" name="one" value="a"> This one</label>
    <label><input type="radio" name="one" value="b" aria-describedby="h"> That one</label><p id="h">A hint</p>
    <label><input type="radio" name="point" value="1"> 1</label>
    <label><input type="radio" name="point" value="10"> 10 Completely</label>
  </fieldset>
  <label><input type="checkbox"> Also</label>
  <label for="words">Your words</label><textarea id="words"></textarea>
  <label for="list">Language</label><select id="list"><option>English<option>Cymraeg</select>
  <button hidden>Hidden</button>
  <button>Press</button> <a href="/elsewhere">Away</a>
</template></div>"#;

const FAULTS: &str = r#"<img src="/picture.png" alt="">
<script nonce="listeners">Promise.reject("a promise"); throw new Error("a fault");</script>"#;

fn form() -> Page {
    Page::default().and(FORM)
}

#[tokio::test]
async fn elements_are_found_by_role_and_name() -> Played {
    browse(async |browser, host| {
        browser.open(&host.serve("/", &form())).await?;
        let page = browser.page();
        page.at("A question").await?;
        let that = page.radio("That one");
        that.choose().await?;
        assert_eq!(that.attribute("value").await?.as_deref(), Some("b"));
        assert!(!page.radio("This one").is_selected().await?);
        page.radio(Name::Point(10)).choose().await?;
        assert_eq!(page.radio(Name::Point(1)).count().await?, 1);
        page.checkbox("Also").choose().await?;
        page.textbox("Your words").write("Two\nlines").await?;
        assert_eq!(page.textbox("Your words").value().await?, "Two\nlines");
        page.select("Language").pick("Cymraeg").await?;
        assert_eq!(page.select("Language").value().await?, "Cymraeg");
        assert_eq!(page.target(Role::Group, "Which one?").count().await?, 1);
        assert_eq!(page.link("Press").count().await?, 0);
        assert_eq!(page.button("Hidden").count().await?, 0);
        page.press("Press").await?;
        page.says("Which one?").await?;
        assert_eq!(page.focus().await?.as_deref(), Some("Press"));
        page.never_says("Hidden").await
    })
    .await
}

#[tokio::test]
async fn the_window_is_that_of_a_small_phone() -> Played {
    browse(async |browser, host| {
        browser.open(&host.serve("/", &form())).await?;
        let size = browser
            .run("return [innerWidth, innerHeight]", vec![])
            .await?;
        let (width, height) = engine::WINDOW;
        assert_eq!(size, serde_json::json!([width, height]));
        browser.new_tab().await?;
        browser.open(&host.serve("/", &form())).await?;
        assert_eq!(
            browser.run("return innerWidth", vec![]).await?,
            serde_json::json!(width)
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_page_hears_of_is_kept() -> Played {
    browse(async |browser, host| {
        let policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
        let page = form().policy(policy).and(FAULTS);
        browser.open(&host.serve("/", &page)).await?;
        browser.run("console.warn('a word', 2)", vec![]).await?;
        browser
            .run("dispatchEvent(new CustomEvent('ylbc:sent'))", vec![])
            .await?;
        let seen = browser.seen().await?.join("\n");
        for kind in [
            "console.warn: a word 2",
            "policy: img-src",
            "a fault",
            "rejection: a promise",
            "ylbc:sent",
        ] {
            ensure!(seen.contains(kind), "{kind:?} was not kept: {seen}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_engine_writes_is_kept() -> Played {
    browse(async |browser, host| {
        let policy = "default-src 'none'; script-src 'self'";
        let page = form().policy(policy).and(FAULTS);
        browser.open(&host.serve("/", &page)).await?;
        let console = engine::console(browser.client()).await?.join("\n");
        ensure!(
            console
                .replace('-', " ")
                .contains("Content Security Policy"),
            "the engine said only: {console}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_quiet_page_is_quiet_under_a_strict_policy() -> Played {
    browse(async |browser, host| {
        let policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
        browser
            .open(&host.serve("/", &form().policy(policy)))
            .await?;
        browser.page().at("A question").await?;
        assert_eq!(browser.seen().await?, Vec::<String>::new());
        assert_eq!(
            engine::console(browser.client()).await?,
            Vec::<String>::new()
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_audit_looks_into_the_shadow_root() -> Played {
    browse(async |browser, host| {
        browser.open(&host.serve("/", &form())).await?;
        let mut audit = Audit::new()?;
        audit.look(&browser.page(), "as it is").await?;
        audit.verdict()?;
        let spoil = "document.querySelector('div').shadowRoot.querySelector('a').textContent = ''";
        browser.run(spoil, vec![]).await?;
        let mut audit = Audit::new()?;
        audit.look(&browser.page(), "with an empty link").await?;
        let complaint = audit
            .verdict()
            .err()
            .map(|e| e.to_string())
            .unwrap_or_default();
        ensure!(
            complaint.contains("link-name"),
            "the audit says only: {complaint}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn stores_are_read_and_filled() -> Played {
    browse(async |browser, host| {
        browser.open(&host.serve("/", &form())).await?;
        assert_eq!(left_behind(browser).await?, Vec::<String>::new());
        Store::Local.put(browser, "ylbc:a", "1").await?;
        Store::Session.put(browser, "b", "2").await?;
        assert_eq!(Store::Local.ours(browser).await?, ["ylbc:a"]);
        assert_eq!(
            left_behind(browser).await?,
            ["localStorage ylbc:a", "sessionStorage b"]
        );
        Store::Local.fill(browser).await?;
        ensure!(
            Store::Local.put(browser, "more", "12").await.is_err(),
            "there was room left"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_clock_of_a_page_can_be_ahead() -> Played {
    browse(async |browser, host| {
        let hour = Duration::from_secs(3600);
        browser.open(&host.serve("/", &form())).await?;
        let now = browser
            .run("return window.Date.now()", vec![])
            .await?
            .as_f64();
        browser.open(&host.serve("/", &form().ahead(hour))).await?;
        for clock in [
            "return window.Date.now()",
            "return new window.Date().getTime()",
            "return +new window.Date(window.Date.now())",
        ] {
            let ahead = browser.run(clock, vec![]).await?.as_f64();
            let minutes = ahead.zip(now).map(|(ahead, now)| (ahead - now) / 60_000.0);
            ensure!(
                minutes.is_some_and(|m| (59.0..62.0).contains(&m)),
                "{clock}: {minutes:?} minutes ahead"
            );
        }
        Ok(())
    })
    .await
}

struct Stored;

impl Answer for Stored {
    async fn answer(
        &self,
        request: hyper::Request<bytes::Bytes>,
    ) -> Result<hyper::Response<http_body_util::Full<bytes::Bytes>>, HangUp> {
        let answer = hyper::Response::builder()
            .status(201)
            .header("access-control-allow-origin", "*");
        answer
            .body(http_body_util::Full::new(request.into_body()))
            .map_err(|_| HangUp)
    }
}

const SEND: &str = "const [to, done] = arguments;
    fetch(`${to}/v1/responses`, { method: 'POST', body: 'words' })
      .then(async (r) => `${r.status} ${r.headers.get('retry-after')} ${(await r.text()).length}`)
      .then(done, () => done('no answer'))";

#[tokio::test]
async fn the_proxy_loses_and_refuses_on_purpose() -> Played {
    browse(async |browser, host| {
        let behind = Server::start(std::sync::Arc::new(Stored)).await?;
        let proxy = Proxy::start().await?;
        proxy.leads_to(behind.origin());
        proxy.next_sendings([
            Fault::Lost,
            Fault::ReplyLost,
            Fault::Answered {
                status: 429,
                retry_after: Some(7),
            },
            Fault::Late(Duration::from_millis(5)),
        ]);
        browser.open(&host.serve("/", &form())).await?;
        for wanted in [
            "no answer",
            "no answer",
            "429 7 65",
            "201 null 5",
            "201 null 5",
        ] {
            let got = browser.run_async(SEND, vec![proxy.origin().into()]).await?;
            assert_eq!(got, wanted);
        }
        proxy.cut();
        assert_eq!(
            browser.run_async(SEND, vec![proxy.origin().into()]).await?,
            "no answer"
        );
        proxy.mend();
        assert_eq!(
            browser.run_async(SEND, vec![proxy.origin().into()]).await?,
            "201 null 5"
        );
        let sent = proxy.sendings();
        assert_eq!(sent.len(), 7);
        assert!(sent.iter().all(|passed| passed.body == b"words"));
        assert_eq!(sent[0].header("origin"), Some(host.origin().as_str()));
        Ok(())
    })
    .await
}
