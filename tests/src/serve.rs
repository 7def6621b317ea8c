//! A small HTTP server on a free port, whose answer to a request is a function.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::Result;

/// The request never gets an answer: the connection ends.
#[derive(Debug)]
pub struct HangUp;

impl std::fmt::Display for HangUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("hung up on purpose")
    }
}

impl std::error::Error for HangUp {}

/// Something that answers requests.
pub trait Answer: Send + Sync + 'static {
    /// The answer to `request`, or none at all.
    fn answer(
        &self,
        request: Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Full<Bytes>>, HangUp>> + Send;
}

/// A server that runs until it is dropped.
pub struct Server {
    port: u16,
    task: JoinHandle<Infallible>,
}

impl Server {
    /// Begins to listen on a free port and answers with `answer`.
    ///
    /// # Errors
    /// There is no free port.
    pub async fn start(answer: Arc<impl Answer>) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let task = tokio::spawn(async move {
            let mut open = JoinSet::new();
            loop {
                if let Ok((connection, _)) = listener.accept().await {
                    open.spawn(converse(connection, Arc::clone(&answer)));
                }
                while open.try_join_next().is_some() {}
            }
        });
        Ok(Self { port, task })
    }

    /// The origin of the server.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(connection: TcpStream, answer: Arc<impl Answer>) {
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = Arc::clone(&answer);
        async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(|_| HangUp)?.to_bytes();
            answer.answer(Request::from_parts(head, body)).await
        }
    });
    // One request a connection: on one that it used before, a browser would by itself send
    // again what got no answer.
    let served = http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(connection), service);
    // A connection that ends early is what some journeys want, and all others notice.
    let _ = served.await;
}
