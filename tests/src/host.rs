//! A council's page: another origin than the collector's, with the script tag in it and
//! with listeners that keep what the page hears of (`listeners.js`).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, Response, StatusCode, header};

use crate::Result;
use crate::serve::{Answer, HangUp, Server};

/// What keeps what a page hears of, to stand in a script of its head.
pub const LISTENERS: &str = include_str!("listeners.js");

/// The server of a council's website. It runs until it is dropped.
pub struct Host {
    server: Server,
    pages: Arc<Pages>,
}

struct Pages(Mutex<BTreeMap<String, Served>>);

#[derive(Clone)]
struct Served {
    html: String,
    headers: Vec<(String, String)>,
}

/// A page of the website.
#[derive(Clone, Default)]
pub struct Page {
    head: String,
    body: String,
    headers: Vec<(String, String)>,
    ahead: Duration,
}

/// The tag that a council puts in its page.
#[derive(Clone)]
pub struct Tag {
    source: String,
    attributes: Vec<(&'static str, String)>,
}

impl Host {
    /// Begins to serve; there are no pages yet.
    ///
    /// # Errors
    /// There is no free port.
    pub async fn start() -> Result<Self> {
        let pages = Arc::new(Pages(Mutex::default()));
        let server = Server::start(Arc::clone(&pages)).await?;
        Ok(Self { server, pages })
    }

    /// The origin of the website.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// Serves `page` at `path` from now on, and gives its address.
    pub fn serve(&self, path: &str, page: &Page) -> String {
        let served = Served {
            html: page.html(),
            headers: page.headers.clone(),
        };
        self.pages.lock().insert(path.to_owned(), served);
        format!("{}{path}", self.origin())
    }
}

impl Page {
    /// A page with `tag` in its main part.
    pub fn with(tag: &Tag) -> Self {
        Self::default().and(&tag.html())
    }

    /// Another page of the same website, with nothing of ours in it.
    pub fn ordinary() -> Self {
        Self::default().and("<h2>Weather</h2><p>Rain later.</p>")
    }

    /// Puts `html` at the end of its main part.
    pub fn and(mut self, html: &str) -> Self {
        self.body.push_str(html);
        self
    }

    /// Puts `html` at the end of its head.
    pub fn head(mut self, html: &str) -> Self {
        self.head.push_str(html);
        self
    }

    /// Sends `policy` as its Content-Security-Policy.
    pub fn policy(self, policy: &str) -> Self {
        self.header("content-security-policy", policy)
    }

    /// Sends the header `name`. The listeners are let in by a nonce, where it is a policy.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let value = value.replace("script-src ", "script-src 'nonce-listeners' ");
        self.headers.push((name.to_owned(), value));
        self
    }

    /// Sets the clock of the page ahead of the real one.
    pub fn ahead(mut self, time: Duration) -> Self {
        self.ahead = time;
        self
    }

    fn html(&self) -> String {
        let Self {
            head, body, ahead, ..
        } = self;
        let clock = clock_script(*ahead);
        format!(
            r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Care leavers</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script nonce="listeners">{LISTENERS}{clock}</script>{head}</head>
<body><header><p>Testshire Council</p></header><main><h1>Care leavers</h1>{body}</main></body></html>"#
        )
    }
}

/// Moves what the page takes for the time; nothing else of it knows.
fn clock_script(ahead: Duration) -> String {
    match ahead.as_millis() {
        0 => String::new(),
        ahead => format!(
            "{{ const now = Date.now.bind(Date); Date.now = () => now() + {ahead};
             Date = class extends Date {{ constructor(...a) {{ a.length ? super(...a) : super(Date.now()); }} }}; }}"
        ),
    }
}

impl Tag {
    /// `<script async src=… data-council=…>`, loaded from `origin`.
    pub fn new(origin: &str, council: &str) -> Self {
        Self {
            source: format!("{origin}/embed.js"),
            attributes: Vec::new(),
        }
        .set("data-council", council)
    }

    /// Loaded from `address` in place of the latest.
    pub fn loaded_from(mut self, address: String) -> Self {
        self.source = address;
        self
    }

    /// With the attribute `name`.
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// The tag as it stands in a page.
    pub fn html(&self) -> String {
        let mut html = format!(r#"<script async src="{}""#, self.source);
        for (name, value) in &self.attributes {
            let value = value.replace('&', "&amp;").replace('"', "&quot;");
            // Writing to a string does not fail.
            let _ = write!(html, r#" {name}="{value}""#);
        }
        html + "></script>"
    }
}

impl Pages {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Served>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answer for Pages {
    async fn answer(&self, request: Request<Bytes>) -> Result<Response<Full<Bytes>>, HangUp> {
        let found = self.lock().get(request.uri().path()).cloned();
        let Some(Served { html, headers }) = found else {
            // A browser asks for an icon by itself: no error that it would write of.
            let nothing = Response::builder().status(StatusCode::NO_CONTENT);
            return nothing.body(Full::default()).map_err(|_| HangUp);
        };
        let mut answer =
            Response::builder().header(header::CONTENT_TYPE, "text/html; charset=utf-8");
        for (name, value) in headers {
            answer = answer.header(name, value);
        }
        answer.body(Full::new(html.into())).map_err(|_| HangUp)
    }
}
