//! Pages of every origin can read every answer of the endpoint, errors included.

use reqwest::Method;

use crate::support::{Running, World, problem};

#[tokio::test]
async fn a_preflight_allows_what_the_client_sends() {
    let world = World::new();
    let server = Running::over(&world).await;
    let preflight = server
        .request(Method::OPTIONS, "/v1/responses")
        .header("origin", "https://www.example.org")
        .header("access-control-request-method", "POST")
        .header(
            "access-control-request-headers",
            "content-type,idempotency-key",
        );
    let reply = preflight.send().await.unwrap();
    assert!(reply.status().is_success());
    let header = |name: &str| reply.headers()[name].to_str().unwrap();
    assert_eq!(header("access-control-allow-origin"), "*");
    assert!(header("access-control-allow-methods").contains("POST"));
    assert_eq!(
        header("access-control-allow-headers"),
        "content-type,idempotency-key"
    );
    assert_eq!(header("access-control-max-age"), "86400");
    server.stop().await;
}

#[tokio::test]
async fn unknown_addresses_and_methods_are_readable_problems() {
    let world = World::new();
    let server = Running::over(&world).await;
    for path in [
        "/v1/nothing",
        "/v1/responses/1",
        "/v1/councils/demo",
        "/v1",
        "/v1/",
    ] {
        problem(404, server.get(path).await).await;
    }
    for (method, path) in [
        (Method::GET, "/v1/responses"),
        (Method::DELETE, "/v1/responses"),
        (Method::POST, "/v1/councils.json"),
        (Method::PUT, "/v1/councils/demo.json"),
    ] {
        let reply = server.request(method, path).send().await.unwrap();
        problem(405, reply).await;
    }
    server.stop().await;
}
