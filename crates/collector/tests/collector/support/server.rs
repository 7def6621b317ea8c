//! The real application in this process, on a free port.

use std::net::SocketAddr;

use collector::serve::{Options, RunError, Server};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{OWN, World, key};

/// A server that runs until it is stopped.
pub struct Running {
    /// Its address.
    pub address: SocketAddr,
    client: Client,
    stop: oneshot::Sender<()>,
    server: JoinHandle<Result<(), RunError>>,
}

impl Running {
    /// Starts one over the folder of `world`.
    pub async fn over(world: &World) -> Self {
        Self::with(world.options()).await
    }

    /// Starts one.
    pub async fn with(options: Options) -> Self {
        let server = Server::start(options).await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        Self {
            address: server.address(),
            client: Client::builder().no_proxy().build().unwrap(),
            stop,
            server: tokio::spawn(server.run(async { drop(stopped.await) })),
        }
    }

    /// Stops it in good order.
    pub async fn stop(self) {
        drop(self.stop);
        self.server.await.unwrap().unwrap();
    }

    /// A request to `path`.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("http://{}{path}", self.address);
        self.client.request(method, url)
    }

    /// What a `GET` gives.
    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    /// A good request with this body, a fresh key and the origin [`OWN`].
    pub fn response(&self, body: &Value) -> RequestBuilder {
        self.response_with(&key()).json(body)
    }

    /// The same without a body, and with this key.
    pub fn response_with(&self, key: &str) -> RequestBuilder {
        self.request(Method::POST, "/v1/responses")
            .header("origin", OWN)
            .header("content-type", "application/json")
            .header("idempotency-key", key)
    }

    /// Sends a body as a good request and gives the status.
    pub async fn send(&self, body: &Value) -> u16 {
        let reply = self.response(body).send().await.unwrap();
        reply.status().as_u16()
    }
}
