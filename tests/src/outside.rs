//! Everything beyond this machine, for a browser that takes this for its proxy: whatever
//! site it asks for, it gets the same ordinary page, over TLS. So a person who leaves
//! arrives somewhere, and no journey asks a stranger for anything.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::Arc;

use anyhow::{Context, ensure};
use bytes::Bytes;
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, header};
use hyper_util::rt::TokioIo;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::Result;

const PAGE: &str =
    "<!doctype html><html lang=en><title>Weather</title><h1>Weather</h1><p>Rain later.";

/// What stands for all sites. It is there until this is dropped.
pub struct Outside {
    port: u16,
    task: JoinHandle<Infallible>,
}

impl Outside {
    /// Begins to listen on a free port.
    ///
    /// # Errors
    /// There is none, or no certificate.
    pub async fn start() -> Result<Self> {
        let acceptor = TlsAcceptor::from(Arc::new(settings()?));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let task = tokio::spawn(async move {
            let mut open = JoinSet::new();
            loop {
                if let Ok((connection, _)) = listener.accept().await {
                    open.spawn(lead(connection, acceptor.clone()));
                }
                while open.try_join_next().is_some() {}
            }
        });
        Ok(Self { port, task })
    }

    /// What a browser takes for its proxy: `127.0.0.1:4321`.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A certificate that nobody has signed: the browsers of the journeys take any.
fn settings() -> Result<ServerConfig> {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["outside".to_owned()])?;
    let key = PrivateKeyDer::try_from(signing_key.serialize_der());
    let key = key.map_err(|e| anyhow::anyhow!("no key: {e}"))?;
    let settings = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key);
    settings.context("no certificate")
}

/// Leads to a site, and is that site.
async fn lead(connection: TcpStream, acceptor: TlsAcceptor) -> Result {
    let mut connection = BufReader::new(connection);
    let mut line = String::new();
    connection.read_line(&mut line).await?;
    ensure!(line.starts_with("CONNECT "), "not over TLS: {line}");
    while !line.trim().is_empty() {
        line.clear();
        connection.read_line(&mut line).await?;
    }
    connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    let connection = acceptor.accept(connection).await?;
    let page = service_fn(async |_| {
        let html = "text/html; charset=utf-8";
        Response::builder()
            .header(header::CONTENT_TYPE, html)
            .body(Full::new(Bytes::from_static(PAGE.as_bytes())))
    });
    Ok(http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(connection), page)
        .await?)
}
