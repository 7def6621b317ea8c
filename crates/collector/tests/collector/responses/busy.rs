//! Come again later: 429 and 503, both with `Retry-After`.

use std::time::Duration;

use collector::http::limits::Rate;
use reqwest::Response;

use crate::support::{Running, World, body, problem, rows};

const TWO: Rate = Rate {
    burst: 2,
    per_ten_minutes: 0,
};

async fn retry_later(status: u16, reply: Response) {
    let seconds = reply.headers()["retry-after"].to_str().unwrap().to_owned();
    assert!((1..=60).contains(&seconds.parse::<u32>().unwrap()));
    problem(status, reply).await;
}

#[tokio::test]
async fn one_address_cannot_flood() {
    let world = World::new();
    let mut options = world.options();
    options.rate = TWO;
    let server = Running::with(options).await;
    let send = |forwarded: &'static str| {
        let request = server.response(&body());
        request.header("x-forwarded-for", forwarded).send()
    };
    assert_eq!(send("192.0.2.1").await.unwrap().status(), 201);
    assert_eq!(send("192.0.2.2").await.unwrap().status(), 201);
    // Without a trusted proxy anybody could write that header.
    retry_later(429, send("192.0.2.3").await.unwrap()).await;
    assert_eq!(rows(&world).await.len(), 2);
    assert_eq!(server.get("/v1/councils.json").await.status(), 200);
    server.stop().await;
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_sender_counts_alone() {
    let world = World::new();
    let mut options = world.options();
    options.rate = TWO;
    options.trusted_proxy = true;
    let server = Running::with(options).await;
    let send = |forwarded: &'static str| {
        let request = server.response(&body());
        request.header("x-forwarded-for", forwarded).send()
    };
    // Only the last address is the proxy's word; a sender may write others before it.
    for made_up in ["192.0.2.1", "198.51.100.1, 192.0.2.1:4711"] {
        assert_eq!(send(made_up).await.unwrap().status(), 201);
    }
    retry_later(429, send("198.51.100.2, 192.0.2.1").await.unwrap()).await;
    assert_eq!(send("192.0.2.2").await.unwrap().status(), 201);
    server.stop().await;
}

#[tokio::test]
async fn while_the_database_is_locked_phones_are_asked_to_come_again() {
    let world = World::new();
    let server = Running::over(&world).await;
    let lock = world.lock().await;
    let key = crate::support::key();
    let send = || server.response_with(&key).body(body().to_string()).send();
    retry_later(503, send().await.unwrap()).await;
    drop(lock);
    // SQLite lets the lock go on a thread of its own.
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(send().await.unwrap().status(), 201);
    assert_eq!(rows(&world).await.len(), 1);
    server.stop().await;
}
