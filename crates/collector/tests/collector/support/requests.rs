//! Good requests, and what is read out of refusals.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Response;
use serde_json::{Value, json};

/// An origin that `demo` lists.
pub const OWN: &str = "https://www.demo.example";

/// A fresh key.
pub fn key() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The body of a good request to the open wave of `demo`.
pub fn body() -> Value {
    json!({
        "instrument": "mini",
        "version": "1.0.0",
        "council": "demo",
        "wave": "open",
        "translation": "source",
        "answers": { "consent": "yes", "mood": 7 }
    })
}

/// The same with other answers.
pub fn answers(answers: Value) -> Value {
    other("answers", answers)
}

/// The same with another value of one field.
pub fn other(field: &str, value: Value) -> Value {
    let mut body = body();
    body[field] = value;
    body
}

/// The problem details of a refusal with this status, which its page could read.
pub async fn problem(status: u16, reply: Response) -> Value {
    let found = reply.status().as_u16();
    let headers = reply.headers().clone();
    let text = reply.text().await.unwrap();
    assert_eq!(found, status, "{text}");
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers["access-control-expose-headers"], "retry-after,date");
    let problem: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(problem["status"], status);
    assert!(problem["title"].is_string() && problem["detail"].is_string());
    problem
}

/// The fields that a refusal with this status names, each with what is wrong.
pub async fn errors(status: u16, reply: Response) -> Vec<(String, String)> {
    let problem = problem(status, reply).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap().iter();
    errors
        .map(|error| (text(&error["field"]), text(&error["detail"])))
        .collect()
}
