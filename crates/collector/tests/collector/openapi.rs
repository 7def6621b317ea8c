//! `GET /v1/openapi.json`

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{Running, World};

async fn document() -> Value {
    let world = World::new();
    let server = Running::over(&world).await;
    let reply = server.get("/v1/openapi.json").await;
    assert_eq!(reply.status(), 200);
    let document = reply.json().await.unwrap();
    server.stop().await;
    document
}

#[tokio::test]
async fn every_route_and_every_status_is_described() {
    let document = document().await;
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    let routes = [
        "/healthz",
        "/v1/councils.json",
        "/v1/councils/{id}.json",
        "/v1/openapi.json",
        "/v1/responses",
    ];
    assert_eq!(paths, routes);
    let post = &document["paths"]["/v1/responses"]["post"];
    let statuses: Vec<_> = post["responses"].as_object().unwrap().keys().collect();
    let contract = [
        "201", "400", "403", "409", "410", "413", "415", "422", "429", "503",
    ];
    assert_eq!(statuses, contract);
}

#[tokio::test]
async fn the_body_is_the_type_that_reads_it() {
    let document = document().await;
    let response = &document["components"]["schemas"]["Response"];
    assert_eq!(response["additionalProperties"], false);
    let fields: Vec<_> = response["properties"].as_object().unwrap().keys().collect();
    let contract = [
        "answers",
        "council",
        "instrument",
        "translation",
        "version",
        "wave",
    ];
    assert_eq!(fields, contract);
}

#[tokio::test]
async fn every_reference_leads_somewhere() {
    let document = document().await;
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 10);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("$ref", Value::String(reference)) => drop(found.insert(reference.clone())),
                    _ => references(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
