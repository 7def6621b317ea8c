//! What is not well formed: 400, 413, 415.

use reqwest::Method;
use serde_json::json;

use crate::support::{OWN, Running, World, body, errors, key, other, problem, rows};

#[tokio::test]
async fn a_body_that_is_not_a_response_is_refused_with_the_place() {
    let world = World::new();
    let server = Running::over(&world).await;
    let mut extra = body();
    extra["language"] = json!("cy");
    let mut missing = body();
    missing.as_object_mut().unwrap().remove("wave");
    let twice = r#"{"instrument":"mini","instrument":"mini"}"#;
    let trailing = format!("{} x", body());
    for (text, field) in [
        ("", "body"),
        ("[]", "body"),
        (r#"{"instrument":"#, "instrument"),
        (twice, "body"),
        (trailing.as_str(), "body"),
        (&extra.to_string(), "language"),
        (&missing.to_string(), "body"),
        (&other("version", json!("1.0")).to_string(), "version"),
        (
            &other("translation", json!("cy")).to_string(),
            "translation",
        ),
        (
            &other("answers", json!({ "mood": 7.5 })).to_string(),
            "answers.mood",
        ),
        (
            &other("answers", json!({ "mood": null })).to_string(),
            "answers.mood",
        ),
        (
            &other("answers", json!({ "pets": ["cat", 1] })).to_string(),
            "answers.pets[1]",
        ),
    ] {
        let request = server.response_with(&key()).body(text.to_owned());
        let errors = errors(400, request.send().await.unwrap()).await;
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].0, field, "{text}: {}", errors[0].1);
    }
    let not_utf8 = server.response_with(&key()).body(vec![b'"', 0xff, b'"']);
    problem(400, not_utf8.send().await.unwrap()).await;
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}

#[tokio::test]
async fn a_key_is_128_bits_in_base64url() {
    let world = World::new();
    let server = Running::over(&world).await;
    for bad in [
        "",
        "short",
        "AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAB",
        "AAAAAAAAAAAAAAAAAAAA+A",
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "123e4567-e89b-12d3-a456-426614174000",
    ] {
        let request = server.response_with(bad).body(body().to_string());
        let errors = errors(400, request.send().await.unwrap()).await;
        assert_eq!(errors[0].0, "Idempotency-Key", "{bad}");
    }
    let without = server.request(Method::POST, "/v1/responses");
    let without = without.header("origin", OWN).json(&body());
    problem(400, without.send().await.unwrap()).await;
    let twice = server.response(&body()).header("idempotency-key", key());
    problem(400, twice.send().await.unwrap()).await;
    assert_eq!(rows(&world).await, []);
    server.stop().await;
}

#[tokio::test]
async fn only_json_is_read() {
    let world = World::new();
    let server = Running::over(&world).await;
    for (media_type, status) in [
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("application/jsonp", 415),
        ("application/json; charset=utf-8", 201),
        ("Application/JSON", 201),
    ] {
        let request = server
            .request(Method::POST, "/v1/responses")
            .header("origin", OWN)
            .header("idempotency-key", key())
            .header("content-type", media_type)
            .body(body().to_string());
        let reply = request.send().await.unwrap();
        match status {
            201 => assert_eq!(reply.status(), 201, "{media_type}"),
            _ => drop(problem(status, reply).await),
        }
    }
    let none = server.request(Method::POST, "/v1/responses");
    let none = none.header("origin", OWN).header("idempotency-key", key());
    problem(415, none.send().await.unwrap()).await;
    server.stop().await;
}

#[tokio::test]
async fn a_body_has_at_most_64_kib() {
    let world = World::new();
    let server = Running::over(&world).await;
    let padded = |size: usize| {
        let body = body().to_string();
        let spaces = " ".repeat(size - body.len());
        server.response_with(&key()).body(body + &spaces)
    };
    let most = padded(64 * 1024).send().await.unwrap();
    assert_eq!(most.status(), 201);
    // The last one is longer than what the network holds while nobody reads.
    for size in [64 * 1024 + 1, 900 * 1024] {
        problem(413, padded(size).send().await.unwrap()).await;
    }
    assert_eq!(rows(&world).await.len(), 1);
    server.stop().await;
}
