//! Journey 14: what went over the wire and onto the disk holds nothing beyond the
//! contract. Address, agent, referrer, key and language are ones that occur nowhere else,
//! so that every byte of the database, its log and the collector's output can be searched.

use std::collections::BTreeSet;

use anyhow::{Context, ensure};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::{Value, from_slice};
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Passed;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::EVERYTHING;

const ADDRESS: &str = "203.0.113.77";
const AGENT: &str = "UnlikelyBrowser/77.3";
const REFERRER: &str = "https://www.unlikely.example/diary-of-a-day";
const LANGUAGE: &str = "en-XB";

/// Headers that a browser sends by itself, and the three of ours.
const HEADERS: [&str; 19] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-length",
    "content-type",
    "host",
    "idempotency-key",
    "origin",
    // How soon it is wanted; Firefox tells.
    "priority",
    "pragma",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "user-agent",
];

#[tokio::test]
async fn the_wire_carries_the_contract_only() -> Played {
    journey(async |stage| {
        send(stage).await?;
        let sendings = stage.proxy.sendings();
        let [sending] = sendings.as_slice() else {
            anyhow::bail!("sent {} times, not once", sendings.len());
        };
        let body: Value = from_slice(&sending.body)?;
        let fields: BTreeSet<_> = body
            .as_object()
            .context("no object")?
            .keys()
            .map(String::as_str)
            .collect();
        let contract = [
            "answers",
            "council",
            "instrument",
            "translation",
            "version",
            "wave",
        ];
        assert_eq!(fields, BTreeSet::from(contract));
        assert_eq!(sending.header("content-type"), Some("application/json"));
        let key = sending.header("idempotency-key").context("no key")?;
        assert_eq!(key.len(), 22, "128 bits in base64url: {key}");
        for line in sending.headers.lines() {
            let name = line.split(':').next().unwrap_or_default();
            // Newer engines send more of this family by themselves; none tells of a person.
            let ok = HEADERS.contains(&name) || name.starts_with("sec-fetch-");
            ensure!(ok, "the sending has a header beyond the contract: {line}");
        }
        let passed = stage.proxy.passed();
        for request in &passed {
            has_no_secret(request, key, &stage.host.origin())?;
        }
        let others = passed
            .iter()
            .filter(|request| request.method == "POST")
            .count();
        assert_eq!(others, 1, "something else was posted");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_disk_holds_the_contract_only() -> Played {
    journey(async |stage| {
        stage.restart_collector(&["--trusted-proxy"]).await?;
        stage.proxy.stamp(&[
            ("x-forwarded-for", ADDRESS),
            ("user-agent", AGENT),
            ("referer", REFERRER),
        ])?;
        send(stage).await?;
        let key = key(stage)?;
        let locale = locale_path(stage)?;
        let raw_key = BASE64_URL_SAFE_NO_PAD.decode(&key)?;
        let host = stage.host.origin();
        let words = [
            ADDRESS,
            "UnlikelyBrowser",
            "unlikely.example",
            LANGUAGE,
            &key,
            &locale,
            &host,
        ];
        let secrets: Vec<&[u8]> = words
            .iter()
            .map(|word| word.as_bytes())
            .chain([raw_key.as_slice()])
            .collect();
        search(stage, &secrets)?;
        // As a power cut leaves it, and as the next start tidies it.
        stage.collector.kill().await?;
        search(stage, &secrets)?;
        stage.restart_collector(&["--trusted-proxy"]).await?;
        assert_eq!(stage.only_row().await?.month.len(), "2026-11".len());
        search(stage, &secrets)
    })
    .await
}

#[tokio::test]
async fn refusals_leave_nothing_either() -> Played {
    journey(async |stage| {
        stage.restart_collector(&["--trusted-proxy"]).await?;
        stage.proxy.stamp(&[
            ("x-forwarded-for", ADDRESS),
            ("user-agent", AGENT),
            ("referer", REFERRER),
        ])?;
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        let post = "const [to, done] = arguments;
            const send = (body, key) => fetch(`${to}/v1/responses`, { method: 'POST', body,
              headers: { 'content-type': 'application/json', 'idempotency-key': key } });
            (async () => [
              (await send('{\"words\":\"unlikely-words\"}', 'AAAAAAAAAAAAAAAAAAAAAA')).status,
              (await send('unlikely-words', 'unlikely-key')).status,
            ])().then(done)";
        let statuses = stage
            .browser
            .run_async(post, vec![stage.proxy.origin().into()])
            .await?;
        for status in statuses.as_array().context("no statuses")? {
            ensure!(
                matches!(status.as_u64(), Some(400..=422)),
                "a status is {status}"
            );
        }
        let words = [
            ADDRESS,
            "UnlikelyBrowser",
            "unlikely.example",
            "unlikely-words",
            "unlikely-key",
        ];
        search(stage, &words.map(str::as_bytes))
    })
    .await
}

/// Answers everything in a language that is not English, and sends it.
async fn send(stage: &mut Stage) -> Result {
    let page: Page = stage.open(&stage.tag().set("data-lang", LANGUAGE)).await?;
    stage.speak_as_loaded().await?;
    stage.begin(&page, Device::Own).await?;
    let walked = stage.walk_to_check(&page, EVERYTHING).await?;
    stage.send(&page).await?;
    let row = stage.only_row().await?;
    assert_eq!(row.answers, Value::Object(walked.clicked));
    Ok(())
}

fn key(stage: &Stage) -> Result<String> {
    let sendings = stage.proxy.sendings();
    let key = sendings
        .first()
        .and_then(|sending| sending.header("idempotency-key"));
    Ok(key.context("nothing was sent")?.to_owned())
}

/// The name of the language's file: it tells the language as well as its code does.
fn locale_path(stage: &Stage) -> Result<String> {
    let passed = stage.proxy.passed();
    let path = passed
        .iter()
        .rev()
        .find(|request| request.path.ends_with(".ftl"));
    Ok(path.context("no language was loaded")?.path.clone())
}

fn has_no_secret(request: &Passed, key: &str, host: &str) -> Result {
    let Passed {
        method,
        path,
        headers,
        body,
        ..
    } = request;
    let is_sending = request.is_sending();
    ensure!(is_sending || body.is_empty(), "{method} {path} has a body");
    ensure!(
        is_sending || !headers.contains(key),
        "{method} {path} has the key"
    );
    ensure!(
        request.header("cookie").is_none(),
        "{method} {path} has a cookie"
    );
    let referrer = request.header("referer");
    // The council's own tag asks for the loader, by the browser's rules: the origin, no page.
    let by_tag = path == "/embed.js" && referrer == Some(&format!("{host}/"));
    ensure!(
        by_tag || referrer.is_none(),
        "{method} {path} has the referrer {referrer:?}"
    );
    ensure!(!path.contains('?'), "{path} has a query");
    Ok(())
}

/// Searches every byte that the collector has written.
fn search(stage: &Stage, secrets: &[&[u8]]) -> Result {
    let written = stage.collector.written()?;
    ensure!(
        written.iter().any(|(_, bytes)| !bytes.is_empty()),
        "nothing was written"
    );
    for (path, bytes) in written {
        for secret in secrets {
            let found = bytes
                .windows(secret.len())
                .any(|part| part.eq_ignore_ascii_case(secret));
            let secret = String::from_utf8_lossy(secret);
            ensure!(!found, "{secret:?} is in {}", path.display());
        }
    }
    Ok(())
}
