//! `GET /healthz`

use crate::support::{Running, World};

#[tokio::test]
async fn a_server_that_can_store_is_well() {
    let world = World::new();
    let server = Running::over(&world).await;
    let reply = server.get("/healthz").await;
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.headers()["cache-control"], "no-store");
    assert_eq!(reply.text().await.unwrap(), "ok\n");
    server.stop().await;
}

#[tokio::test]
async fn a_server_whose_tables_are_gone_is_not_well() {
    let world = World::new();
    let server = Running::over(&world).await;
    world.execute("DROP TABLE replay_keys").await;
    assert_eq!(server.get("/healthz").await.status(), 503);
    server.stop().await;
}
