//! The same key again: an identical replay is stored once, other bytes are 409.

use collector::calendar::{Month, today};
use jiff::ToSpan;
use serde_json::json;
use tokio::task::JoinSet;

use crate::support::{Running, World, body, in_files, key, other, problem, replay_keys, rows};

#[tokio::test]
async fn an_identical_replay_is_stored_once_even_after_a_restart() {
    let world = World::new();
    let key = key();
    for _ in 0..2 {
        let server = Running::over(&world).await;
        for _ in 0..2 {
            let reply = server.response_with(&key).body(body().to_string());
            assert_eq!(reply.send().await.unwrap().status(), 201);
        }
        server.stop().await;
    }
    assert_eq!(rows(&world).await.len(), 1);
}

#[tokio::test]
async fn replays_at_the_same_time_are_stored_once() {
    let world = World::new();
    let server = Running::over(&world).await;
    let key = key();
    let mut requests = JoinSet::new();
    for _ in 0..40 {
        requests.spawn(server.response_with(&key).body(body().to_string()).send());
    }
    for reply in requests.join_all().await {
        assert_eq!(reply.unwrap().status(), 201);
    }
    assert_eq!(rows(&world).await.len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn the_same_key_with_other_bytes_is_a_conflict() {
    let world = World::new();
    let server = Running::over(&world).await;
    let key = key();
    let send = |text: String| server.response_with(&key).body(text).send();
    assert_eq!(send(body().to_string()).await.unwrap().status(), 201);
    let changed = other("answers", json!({ "consent": "yes", "mood": 8 }));
    problem(409, send(changed.to_string()).await.unwrap()).await;
    // The same answers in other bytes are not a replay either.
    problem(409, send(body().to_string() + " ").await.unwrap()).await;
    assert_eq!(rows(&world).await.len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn other_keys_with_the_same_answers_are_other_people() {
    let world = World::new();
    let server = Running::over(&world).await;
    for _ in 0..3 {
        assert_eq!(server.send(&body()).await, 201);
    }
    assert_eq!(rows(&world).await.len(), 3);
    server.stop().await;
}

#[tokio::test]
async fn a_replay_is_still_acknowledged_when_its_wave_is_over() {
    let world = World::new();
    let server = Running::over(&world).await;
    let key = key();
    let send = |server: &Running, text: String| server.response_with(&key).body(text).send();
    let first = send(&server, body().to_string()).await.unwrap();
    assert_eq!(first.status(), 201);
    server.stop().await;
    let day = |days: i32| today().saturating_sub(days.days());
    let opens = format!("opens = {}\ncloses = {}", day(0), day(0));
    let earlier = format!("opens = {}\ncloses = {}", day(20), day(20));
    world.change("councils.toml", &opens, &earlier);
    let server = Running::over(&world).await;
    let again = send(&server, body().to_string()).await.unwrap();
    assert_eq!(again.status(), 201);
    problem(410, send(&server, body().to_string() + " ").await.unwrap()).await;
    assert_eq!(rows(&world).await.len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn keys_that_nobody_can_send_again_go_at_the_next_start() {
    let world = World::new();
    Running::over(&world).await.stop().await;
    world
        .execute(
            "INSERT INTO replay_keys VALUES
             (randomblob(32), randomblob(32), '2020-12'), (randomblob(32), randomblob(32), '2999-01')",
        )
        .await;
    let server = Running::over(&world).await;
    assert_eq!(server.send(&body()).await, 201);
    let last = Month::of(today().saturating_add(14.days())).to_string();
    assert_eq!(replay_keys(&world).await, [last.as_str(), "2999-01"]);
    server.stop().await;
}

#[tokio::test]
async fn rows_go_after_the_day_of_deletion_of_their_wave() {
    let world = World::new();
    let server = Running::over(&world).await;
    assert_eq!(server.send(&body()).await, 201);
    server.stop().await;
    world
        .execute(
            "INSERT INTO responses SELECT randomblob(16), council, 'gone', instrument, version,
             translation, '{\"words\":\"long ago\"}', '2020-01' FROM responses",
        )
        .await;
    world.change(
        "councils.toml",
        "[[council.wave]]\nid = 'open'",
        "[[council.wave]]\nid = 'gone'\nopens = 2020-01-01\ncloses = 2020-01-31\n\
         delete_after = 2020-12-31\ncontext = 'A test.'\neligible = []\n\n\
         [[council.wave]]\nid = 'open'",
    );
    assert_eq!(rows(&world).await.len(), 2);
    assert!(in_files(&world, b"long ago"));
    let server = Running::over(&world).await;
    let waves: Vec<_> = rows(&world).await.into_iter().map(|r| r.wave).collect();
    assert_eq!(waves, ["open"]);
    // Not only unlinked: no byte of them is left.
    assert!(!in_files(&world, b"long ago"));
    server.stop().await;
}
