//! The website of a stranger: the page of a file, and the style sheets of npm's packages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, Response, header};
use ylbc_tests::host::{LISTENERS, Tag};
use ylbc_tests::serve::{Answer, HangUp, Server};
use ylbc_tests::{Result, councils, places};

const PACKAGES: &str = "/npm/";

/// A website that runs until it is dropped.
pub struct Site {
    server: Server,
    pages: Arc<Pages>,
}

#[derive(Default)]
struct Pages(Mutex<BTreeMap<String, String>>);

impl Site {
    /// Begins to serve; there are no pages yet.
    pub async fn start() -> Result<Self> {
        let pages = Arc::new(Pages::default());
        let server = Server::start(Arc::clone(&pages)).await?;
        Ok(Self { server, pages })
    }

    /// Serves `html` at `path` from now on, and gives its address.
    pub fn serve(&self, path: &str, html: String) -> String {
        let mut pages = self.pages.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.insert(path.to_owned(), html);
        format!("{}{path}", self.server.origin())
    }
}

/// The page `name` of the folder of strangers, with the tag of a council where its mark is.
pub fn with(name: &str, origin: &str) -> Result<String> {
    let council = councils::OPEN;
    let loader = format!(r#"<script async src="{origin}/embed.js"></script>"#);
    let element = format!(r#"<ylbc-survey council="{council}"></ylbc-survey>"#);
    Ok(without(name)?
        .replace("<!-- survey -->", &Tag::new(origin, council).html())
        .replace("<!-- loader -->", &loader)
        .replace("<!-- element -->", &element))
}

/// The page `name` as it is without us.
pub fn without(name: &str) -> Result<String> {
    Ok(read(name)?.replace("<!-- listeners -->", &listeners()))
}

fn read(name: &str) -> Result<String> {
    let path = places::workspace().join(format!("tests/strangers/{name}.html"));
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// What every page of a journey has in its head: what keeps what it hears of. And no smooth
/// scrolling: the driver presses where something was.
pub fn listeners() -> String {
    let still = "html { scroll-behavior: auto !important }";
    format!("<script>{LISTENERS}</script><style>{still}</style>")
}

impl Answer for Pages {
    async fn answer(&self, request: Request<Bytes>) -> Result<Response<Full<Bytes>>, HangUp> {
        let path = request.uri().path();
        let (form, body) = match path.strip_prefix(PACKAGES) {
            Some(file) => ("text/css", fs::read(package(file)?).map_err(|_| HangUp)?),
            None => {
                let pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                let page = pages.get(path).cloned().unwrap_or_default();
                ("text/html; charset=utf-8", page.into())
            }
        };
        Response::builder()
            .header(header::CONTENT_TYPE, form)
            .body(Full::new(body.into()))
            .map_err(|_| HangUp)
    }
}

/// A file within the packages, never one outside.
fn package(file: &str) -> Result<PathBuf, HangUp> {
    let file = Path::new(file);
    let within = file
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    within
        .then(|| places::council_styles().join(file))
        .ok_or(HangUp)
}
