//! Whatever was answered with 201 is in the file exactly once, even when the server is
//! killed in the middle of its work.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::{Client, Response};
use serde_json::json;
use tokio::task::JoinSet;

use crate::support::{Binary, OWN, World, answers, key, replay_keys, rows};

/// Words that no scanner takes for an identifier, different for each number.
fn words(number: usize) -> String {
    let letters: String = format!("{number:04}")
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a'))
        .collect();
    format!("marker {letters}")
}

async fn send(client: Client, url: String, key: String, number: usize) -> Option<Response> {
    let body = answers(json!({ "consent": "yes", "words": words(number) }));
    let request = client
        .post(format!("{url}/v1/responses"))
        .header("origin", OWN)
        .header("idempotency-key", key)
        .json(&body);
    request.send().await.ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kill_in_a_burst_loses_nothing_acknowledged() {
    let world = World::new();
    let mut server = Binary::over(&world);
    let client = Client::builder().no_proxy().build().unwrap();
    let mut requests = JoinSet::new();
    for number in 0..300 {
        let (client, url, key) = (client.clone(), server.url.clone(), key());
        requests.spawn(async move {
            // Spread out, so that the kill falls among commits.
            tokio::time::sleep(Duration::from_millis(number as u64)).await;
            let reply = send(client, url, key.clone(), number).await;
            let stored = reply.is_some_and(|reply| reply.status() == 201);
            (number, key, stored)
        });
    }
    let mut sent = Vec::new();
    while let Some(result) = requests.join_next().await {
        sent.push(result.unwrap());
        if sent.iter().filter(|(_, _, stored)| *stored).count() == 100 {
            server.kill();
            break;
        }
    }
    while let Some(result) = requests.join_next().await {
        sent.push(result.unwrap());
    }
    let acknowledged = sent.iter().filter(|(_, _, stored)| *stored).count();
    assert!((100..300).contains(&acknowledged), "{acknowledged}");
    let server = Binary::over(&world);
    let found = markers(&world).await;
    for (number, _, stored) in &sent {
        let count = found.get(&words(*number)).copied().unwrap_or_default();
        match stored {
            true => assert_eq!(count, 1, "{number}"),
            false => assert!(count <= 1, "{number}"),
        }
    }
    // The phones try again with the same keys and bytes, all of them.
    for (number, key, _) in &sent {
        let reply = send(client.clone(), server.url.clone(), key.clone(), *number).await;
        assert_eq!(reply.unwrap().status(), 201);
    }
    let found = markers(&world).await;
    assert_eq!(found.len(), 300);
    assert!(found.values().all(|count| *count == 1));
    assert_eq!(replay_keys(&world).await.len(), 300);
}

async fn markers(world: &World) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for row in rows(world).await {
        let words = row.answers["words"].as_str().unwrap().to_owned();
        *found.entry(words).or_default() += 1;
    }
    found
}
