//! `GET /v1/councils.json` and `GET /v1/councils/<id>.json`

use reqwest::Method;
use serde_json::{Value, json};
use survey::council::{Council, Listed, WaveState};

use crate::support::{Running, World, problem};

#[tokio::test]
async fn the_list_names_the_councils_in_the_order_of_the_file() {
    let world = World::new();
    let server = Running::over(&world).await;
    let list: Vec<Listed> = server.get("/v1/councils.json").await.json().await.unwrap();
    let names: Vec<_> = list.iter().map(|council| council.id.as_str()).collect();
    assert_eq!(names, ["demo", "mill", "edge"]);
    assert_eq!(list[0].name, "demo Council");
    server.stop().await;
}

#[tokio::test]
async fn a_council_shows_its_public_part() {
    let world = World::new();
    let server = Running::over(&world).await;
    let reply = server.get("/v1/councils/demo.json").await;
    assert_eq!(reply.headers()["content-type"], "application/json");
    assert_eq!(reply.headers()["cache-control"], "no-cache");
    assert_eq!(reply.headers()["access-control-allow-origin"], "*");
    let shown: Value = reply.json().await.unwrap();
    let fields: Vec<_> = shown.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        [
            "accent", "contacts", "exit", "id", "name", "origins", "waves"
        ]
    );
    assert_eq!(shown["waves"][0].as_object().unwrap().len(), 4);
    assert_eq!(
        shown["contacts"],
        json!([
            { "name": "Duty", "topics": ["talk"], "local": true, "phone": "01632 960001", "checked": "2026-11-01" },
            { "name": "Shout", "topics": ["talk"], "local": false, "text": "SHOUT to 85258", "checked": "2026-11-01" }
        ])
    );
    server.stop().await;
}

#[tokio::test]
async fn waves_stand_in_the_order_of_their_dates_with_their_standing_today() {
    let world = World::new();
    let server = Running::over(&world).await;
    let council: Council = server
        .get("/v1/councils/mill.json")
        .await
        .json()
        .await
        .unwrap();
    let waves: Vec<_> = council
        .waves
        .iter()
        .map(|wave| (wave.id.as_str(), wave.state))
        .collect();
    assert_eq!(
        waves,
        [
            ("old", WaveState::Closed),
            ("last", WaveState::Closed),
            ("next", WaveState::NotYetOpen)
        ]
    );
    let council: Council = server
        .get("/v1/councils/demo.json")
        .await
        .json()
        .await
        .unwrap();
    // It opens and closes today: both days belong to it.
    assert_eq!(council.waves[0].state, WaveState::Open);
    server.stop().await;
}

#[tokio::test]
async fn an_unknown_council_is_not_found() {
    let world = World::new();
    let server = Running::over(&world).await;
    for path in [
        "/v1/councils/nowhere.json",
        "/v1/councils/.json",
        "/v1/councils/%2e%2e.json",
    ] {
        problem(404, server.get(path).await).await;
    }
    server.stop().await;
}

#[tokio::test]
async fn an_unchanged_council_is_not_sent_again() {
    let world = World::new();
    let server = Running::over(&world).await;
    let first = server.get("/v1/councils/demo.json").await;
    let tag = first.headers()["etag"].to_str().unwrap().to_owned();
    let again = |tag: &str| {
        server
            .request(Method::GET, "/v1/councils/demo.json")
            .header("if-none-match", tag)
            .send()
    };
    let same = again(&tag).await.unwrap();
    assert_eq!(same.status(), 304);
    assert_eq!(same.headers()["etag"], tag.as_str());
    assert_eq!(same.headers()["access-control-allow-origin"], "*");
    assert_eq!(again("W/\"other\"").await.unwrap().status(), 200);
    server.stop().await;
}

#[tokio::test]
async fn a_council_is_compressed_for_who_takes_it() {
    let world = World::new();
    let server = Running::over(&world).await;
    let request = server.request(Method::GET, "/v1/councils/demo.json");
    let reply = request
        .header("accept-encoding", "gzip, br")
        .send()
        .await
        .unwrap();
    assert_eq!(reply.headers()["content-encoding"], "gzip");
    assert_eq!(reply.headers()["vary"], "accept-encoding");
    server.stop().await;
}
