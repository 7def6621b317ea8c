//! What councils' web teams get: the snippets as JSON, and the poster.

use collector::calendar;
use jiff::ToSpan;
use serde_json::{Value, json};

use crate::support::{Running, World, between, problem, seen_in_svg};

const HOME: &str = "https://survey.example.org";

/// A server that people reach at [`HOME`].
async fn running(world: &World) -> Running {
    let mut options = world.options();
    options.public_url = Some(HOME.parse().unwrap());
    Running::with(options).await
}

#[tokio::test]
async fn the_page_gets_what_the_command_prints() {
    let world = World::new();
    world.write(
        "site/v/0.1.0/integrity.json",
        r#"{"version":"0.1.0","files":{"embed.js":"sha384-abc"}}"#,
    );
    let server = running(&world).await;
    let reply = server.get("/embedding/tag.json?council=demo").await;
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.headers()["content-type"], "application/json");
    assert_eq!(reply.headers()["cache-control"], "no-cache");
    let paste: Value = reply.json().await.unwrap();
    for (field, value) in [
        ("/origin", json!(HOME)),
        ("/council", json!("demo")),
        ("/name", json!("demo Council")),
        (
            "/tag",
            json!(format!(
                r#"<script async src="{HOME}/embed.js" data-council="demo"></script>"#
            )),
        ),
        (
            "/bare",
            json!(format!(
                r#"<script async src="{HOME}/embed.js?council=demo"></script>"#
            )),
        ),
        ("/pinned/version", json!("0.1.0")),
        (
            "/policy/tag",
            json!(format!(
                "script-src {HOME} 'wasm-unsafe-eval'; connect-src {HOME}"
            )),
        ),
        ("/policy/trusted_types", json!("trusted-types ylbc")),
        ("/policy/frame", json!(format!("frame-src {HOME}"))),
        ("/page", json!(format!("{HOME}/survey/?council=demo"))),
        (
            "/poster",
            json!(format!("{HOME}/embedding/poster?council=demo")),
        ),
    ] {
        assert_eq!(paste.pointer(field), Some(&value), "{field}");
    }
    let pinned = paste
        .pointer("/pinned/tag")
        .and_then(Value::as_str)
        .unwrap();
    assert!(
        pinned.contains(r#" integrity="sha384-abc" crossorigin="anonymous" "#),
        "{pinned}"
    );
    server.stop().await;
}

#[tokio::test]
async fn an_unknown_council_pastes_nothing() {
    let world = World::new();
    let server = running(&world).await;
    for path in [
        "tag.json",
        "tag.json?council=nowhere",
        "poster",
        "poster?council=nowhere",
        "poster?council=demo&instrument=nothing",
    ] {
        problem(404, server.get(&format!("/embedding/{path}")).await).await;
    }
    server.stop().await;
}

#[tokio::test]
async fn the_poster_leads_to_the_councils_own_page() {
    let world = World::new();
    world.change("councils.toml", "'mill Council'", "'Mill & <Moor>'");
    let server = running(&world).await;
    let reply = server.get("/embedding/poster?council=mill").await;
    assert_eq!(reply.status(), 200);
    let policy = reply.headers()["content-security-policy"].to_str().unwrap();
    assert!(
        policy.starts_with("default-src 'none'; style-src 'self'"),
        "{policy}"
    );
    assert!(!policy.contains("script-src"));
    let html = reply.text().await.unwrap();
    assert_eq!(seen_in_svg(&html), format!("{HOME}/survey/?council=mill"));
    assert!(html.contains(r#"<svg role="img" aria-label="QR code: opens the survey on a phone""#));
    assert_eq!(
        between(&html, "<p class=\"address\" dir=\"ltr\">", "</p>"),
        "survey.example.org/survey/?council=mill"
    );
    assert!(html.contains("Mill &amp; &lt;Moor&gt;") && !html.contains("<Moor>"));
    server.stop().await;
}

#[tokio::test]
async fn the_poster_tells_the_days_of_the_wave_that_comes() {
    let world = World::new();
    let server = running(&world).await;
    let day = |days: i32| {
        calendar::today()
            .saturating_add(days.days())
            .strftime("%-d %B %Y")
    };
    // Without the marks that keep directions apart.
    let words = async |council: &str| {
        let html = server
            .get(&format!("/embedding/poster?council={council}"))
            .await;
        html.text()
            .await
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    let next = format!("You can answer from {} to {}.", day(1), day(30));
    assert!(words("mill").await.contains(&next));
    // Nothing is promised when all is over.
    assert!(!words("edge").await.contains("You can answer from"));
    server.stop().await;
}

#[tokio::test]
async fn the_poster_speaks_the_language_that_is_asked_for() {
    let world = World::new();
    world.write("locales/cy/print.ftl", "poster-type = Neu teipiwch:");
    let server = running(&world).await;
    let html = server.get("/embedding/poster?council=demo&lang=cy").await;
    let html = html.text().await.unwrap();
    assert!(html.contains("<html lang=\"cy\"") && html.contains("Neu teipiwch:"));
    assert!(html.contains("<span lang=\"en\" dir=\"ltr\">Good to know</span>"));
    assert_eq!(
        seen_in_svg(&html),
        format!("{HOME}/survey/?council=demo&lang=cy")
    );
    // What there is not does not stand in an address on a wall either.
    let html = server.get("/embedding/poster?council=demo&lang=xx").await;
    let html = html.text().await.unwrap();
    assert!(html.contains("<html lang=\"en\""));
    assert_eq!(seen_in_svg(&html), format!("{HOME}/survey/?council=demo"));
    server.stop().await;
}
