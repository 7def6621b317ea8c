//! What came over the wire and is nobody's business is on no disk and in no log.

use std::fs;

use reqwest::Client;
use serde_json::json;

use crate::support::{Binary, OWN, World, answers, in_files, key, rows};

#[tokio::test]
async fn nothing_beyond_the_contract_is_written_anywhere() {
    let world = World::new();
    let mut arguments = world.serve();
    arguments.push("--trusted-proxy".to_owned());
    let server = Binary::with(&arguments);
    let key = key();
    let given = json!({ "consent": "yes", "words": "Ring 07700 900765 about the kitchen" });
    let client = Client::builder().no_proxy().build().unwrap();
    let send = |body: serde_json::Value| {
        client
            .post(format!("{}/v1/responses", server.url))
            .header("origin", OWN)
            .header("idempotency-key", &key)
            .header("x-forwarded-for", "203.0.113.77")
            .header("user-agent", "UniqueAgent/4711")
            .header("referer", "https://www.demo.example/unique-page")
            .header("accept-language", "ckb-x-unique")
            .header("cookie", "unique-cookie=1")
            .json(&body)
            .send()
    };
    assert_eq!(send(answers(given.clone())).await.unwrap().status(), 201);
    // Refusals are written nowhere either.
    assert_eq!(
        send(answers(json!({ "consent": "unique-word" })))
            .await
            .unwrap()
            .status(),
        422
    );
    assert_eq!(
        send(json!({ "unique-field": 1 })).await.unwrap().status(),
        400
    );
    let kept = rows(&world).await;
    assert_eq!(kept.len(), 1);
    let secrets = [
        "203.0.113.77",
        "127.0.0.1",
        "UniqueAgent",
        "unique-page",
        "www.demo.example",
        "ckb-x-unique",
        "unique-cookie",
        "unique-word",
        "unique-field",
        "07700 900765",
        "900765",
        key.as_str(),
    ];
    // While it runs there is a write-ahead log as well, and what follows shows that the search works.
    assert!(
        fs::metadata(world.path("data/ylbc.sqlite3-wal"))
            .unwrap()
            .len()
            > 0
    );
    assert!(in_files(&world, b"about the kitchen"));
    for secret in secrets {
        assert!(!in_files(&world, secret.as_bytes()), "{secret}");
    }
    server.terminate();
    let (code, log) = server.end();
    assert_eq!(code, Some(0));
    for secret in secrets {
        assert!(!in_files(&world, secret.as_bytes()), "{secret}");
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    assert!(!log.contains("kitchen"), "{log}");
    assert!(log.contains("status=201 count=1"), "{log}");
    assert!(log.contains("status=422 count=1"), "{log}");
}

#[tokio::test]
async fn no_table_has_room_for_a_time_or_an_order() {
    let world = World::new();
    let server = Binary::over(&world);
    server.terminate();
    server.end();
    let schema = world.schema().await;
    let tables: Vec<_> = schema.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(tables, ["_sqlx_migrations", "replay_keys", "responses"]);
    for (name, sql) in &schema[1..] {
        assert!(sql.contains("WITHOUT ROWID"), "{name}");
        assert!(!sql.to_lowercase().contains("time"), "{name}");
    }
}
