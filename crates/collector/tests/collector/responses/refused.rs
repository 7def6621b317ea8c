//! What is well formed and yet not taken: 403, 410, 422.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{OWN, Running, World, answers, body, errors, key, other, problem, rows};

async fn refused(server: &Running, body: Value) -> Vec<(String, String)> {
    let reply = server.response(&body).send().await.unwrap();
    errors(422, reply).await
}

fn named(field: &str, detail: &str) -> Vec<(String, String)> {
    vec![(field.into(), detail.into())]
}

#[tokio::test]
async fn what_is_not_known_is_named() {
    let world = World::new();
    let server = Running::over(&world).await;
    for (field, value, detail) in [
        ("council", "nowhere", "is not one that takes part"),
        ("wave", "never", "is not one of this council's"),
        ("instrument", "maxi", "is not known"),
        ("version", "9.9.9", "is not known"),
    ] {
        let found = refused(&server, other(field, json!(value))).await;
        assert_eq!(found, named(field, detail));
    }
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}

#[tokio::test]
async fn each_answer_that_is_not_taken_is_named() {
    let world = World::new();
    let server = Running::over(&world).await;
    let long = "x".repeat(101);
    for (given, field, detail) in [
        (
            json!({ "consent": "yes", "hat": "red" }),
            "answers.hat",
            "is not an item of this instrument",
        ),
        (
            json!({ "consent": "yes", "pet": "perhaps" }),
            "answers.pet",
            "is not a choice of this item",
        ),
        (
            json!({ "consent": "yes", "mood": "good" }),
            "answers.mood",
            "is not the kind of answer that this item takes",
        ),
        (
            json!({ "consent": "yes", "mood": 11 }),
            "answers.mood",
            "must be from 0 to 10",
        ),
        (
            json!({ "consent": "yes", "words": long }),
            "answers.words",
            "is longer than 100 characters",
        ),
        (
            json!({ "consent": "yes", "words": "a\u{0}b" }),
            "answers.words",
            "holds a control character",
        ),
        (
            json!({ "consent": "yes", "words": " " }),
            "answers.words",
            "is empty; leave it out instead",
        ),
        (
            json!({ "consent": "yes", "pet": "yes", "pets": ["cat", "cat"] }),
            "answers.pets",
            "names a choice twice",
        ),
        (
            json!({ "consent": "yes", "pet": "yes", "pets": ["cat", "secret"] }),
            "answers.pets",
            "names a choice that stands alone together with others",
        ),
        (
            json!({ "consent": "yes", "pet": "no", "pets": ["cat"] }),
            "answers.pets",
            "is not asked after these answers",
        ),
        (json!({ "mood": 3 }), "answers.consent", "must be answered"),
        (
            json!({ "consent": "no" }),
            "answers.consent",
            "ends the survey, so nothing may be sent",
        ),
    ] {
        assert_eq!(refused(&server, answers(given)).await, named(field, detail));
    }
    let both = json!({ "consent": "yes", "mood": 11, "pet": "perhaps" });
    assert_eq!(refused(&server, answers(both)).await.len(), 2);
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}

#[tokio::test]
async fn other_origins_and_requests_without_one_are_refused() {
    let world = World::new();
    let server = Running::over(&world).await;
    let send = |origin: Option<&'static str>, council: &str| {
        let mut request = server.request(Method::POST, "/v1/responses");
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        let request = request.header("idempotency-key", key());
        request.json(&other("council", json!(council))).send()
    };
    for origin in [
        None,
        Some("https://www.example.org"),
        Some("http://www.demo.example"),
        Some("https://www.demo.example.evil.example"),
        Some("https://www.demo.example:8443"),
    ] {
        let errors = errors(403, send(origin, "demo").await.unwrap()).await;
        assert_eq!(errors, named("Origin", "is not listed for this council"));
    }
    let others = send(Some(OWN), "mill").await.unwrap();
    problem(403, others).await;
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}

#[tokio::test]
async fn a_wave_takes_nothing_before_it_opens_and_from_two_weeks_after_it_closed() {
    let world = World::new();
    let server = Running::over(&world).await;
    let send = |council: &str, wave: &str| {
        let mut body = body();
        body["council"] = json!(council);
        body["wave"] = json!(wave);
        server
            .request(Method::POST, "/v1/responses")
            .header("origin", format!("https://www.{council}.example"))
            .header("idempotency-key", key())
            .json(&body)
            .send()
    };
    let early = errors(422, send("mill", "next").await.unwrap()).await;
    assert_eq!(early, named("wave", "has not opened yet"));
    problem(410, send("mill", "old").await.unwrap()).await;
    problem(410, send("edge", "only").await.unwrap()).await;
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}
