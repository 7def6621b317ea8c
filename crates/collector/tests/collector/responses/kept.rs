//! 201, and what is stored then.

use collector::calendar::{Month, today};
use serde_json::json;

use crate::support::{Row, Running, World, answers, body, other, replay_keys, rows};

#[tokio::test]
async fn a_response_is_kept_with_its_month_and_nothing_else() {
    let world = World::new();
    let server = Running::over(&world).await;
    let reply = server.response(&body()).send().await.unwrap();
    assert_eq!(reply.status(), 201);
    assert_eq!(reply.headers()["access-control-allow-origin"], "*");
    assert_eq!(reply.headers()["cache-control"], "no-store");
    assert_eq!(reply.text().await.unwrap(), "");
    let kept = Row {
        council: "demo".into(),
        wave: "open".into(),
        instrument: "mini".into(),
        version: "1.0.0".into(),
        translation: "source".into(),
        answers: json!({ "consent": "yes", "mood": 7 }),
        month: Month::of(today()).to_string(),
    };
    assert_eq!(rows(&world).await, [kept]);
    server.stop().await;
}

#[tokio::test]
async fn answers_are_kept_in_one_form_however_they_were_given() {
    let world = World::new();
    let server = Running::over(&world).await;
    let given = json!({
        "words": "  Thanks.\r\nIt was good. ",
        "pets": ["fish", "cat"],
        "pet": "yes",
        "consent": "yes"
    });
    assert_eq!(server.send(&answers(given)).await, 201);
    let kept = json!({
        "consent": "yes",
        "pet": "yes",
        "pets": ["cat", "fish"],
        "words": "Thanks.\nIt was good."
    });
    assert_eq!(rows(&world).await[0].answers, kept);
    server.stop().await;
}

#[tokio::test]
async fn identifiers_in_texts_are_redacted_before_they_are_stored() {
    let world = World::new();
    let server = Running::over(&world).await;
    let given = "Call me on 07700 900123 or write to sam@example.org.";
    let given = json!({ "consent": "yes", "words": given });
    assert_eq!(server.send(&answers(given)).await, 201);
    let kept = rows(&world).await[0].answers["words"].clone();
    let kept = kept.as_str().unwrap();
    assert!(kept.starts_with("Call me on "), "{kept}");
    assert!(!kept.contains("900123") && !kept.contains("sam@"), "{kept}");
    server.stop().await;
}

#[tokio::test]
async fn every_version_is_checked_against_itself() {
    let world = World::new();
    let server = Running::over(&world).await;
    // Version 1.1.0 has a shorter scale.
    let mut body = answers(json!({ "consent": "yes", "mood": 9 }));
    assert_eq!(server.send(&body).await, 201);
    body["version"] = json!("1.1.0");
    assert_eq!(server.send(&body).await, 422);
    body["answers"]["mood"] = json!(5);
    assert_eq!(server.send(&body).await, 201);
    let versions: Vec<_> = rows(&world).await.into_iter().map(|r| r.version).collect();
    assert!(versions.contains(&"1.0.0".into()) && versions.contains(&"1.1.0".into()));
    server.stop().await;
}

#[tokio::test]
async fn each_translation_state_is_kept() {
    let world = World::new();
    let server = Running::over(&world).await;
    for state in ["source", "checked", "unchecked"] {
        assert_eq!(server.send(&other("translation", json!(state))).await, 201);
    }
    assert_eq!(rows(&world).await.len(), 3);
    server.stop().await;
}

#[tokio::test]
async fn listed_origins_may_send_and_so_may_our_own_pages() {
    let world = World::new();
    let mut options = world.options();
    options.public_url = Some("https://survey.example.org".parse().unwrap());
    let server = Running::with(options).await;
    for origin in [
        "http://127.0.0.1:4000",
        "null",
        "https://survey.example.org",
    ] {
        let request = server.request(reqwest::Method::POST, "/v1/responses");
        let request = request.header("origin", origin).json(&body());
        let request = request.header("idempotency-key", crate::support::key());
        assert_eq!(request.send().await.unwrap().status(), 201, "{origin}");
    }
    server.stop().await;
}

#[tokio::test]
async fn our_own_address_is_an_own_origin_where_no_other_is_given() {
    let world = World::new();
    let server = Running::over(&world).await;
    let mut body = body();
    body["council"] = json!("mill");
    body["wave"] = json!("last");
    for host in ["127.0.0.1", "localhost"] {
        let request = server.request(reqwest::Method::POST, "/v1/responses");
        let origin = format!("http://{host}:{}", server.address.port());
        let request = request.header("origin", origin).json(&body);
        let request = request.header("idempotency-key", crate::support::key());
        assert_eq!(request.send().await.unwrap().status(), 201, "{host}");
    }
    server.stop().await;
}

#[tokio::test]
async fn two_weeks_after_its_last_day_a_wave_still_takes_responses() {
    let world = World::new();
    let server = Running::over(&world).await;
    let mut body = body();
    body["council"] = json!("mill");
    body["wave"] = json!("last");
    let request = server.request(reqwest::Method::POST, "/v1/responses");
    let request = request
        .header("origin", "https://www.mill.example")
        .json(&body);
    let request = request.header("idempotency-key", crate::support::key());
    assert_eq!(request.send().await.unwrap().status(), 201);
    // Today is the last day on which a repeated request can come.
    assert_eq!(replay_keys(&world).await, [Month::of(today()).to_string()]);
    server.stop().await;
}
