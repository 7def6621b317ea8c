//! Stands between browser and collector: passes everything on, keeps what went by, and
//! loses or refuses it on purpose. To the browser it is the collector.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::sync::watch;

use crate::Result;
use crate::change::Change;
use crate::serve::{Answer, HangUp, Server};

/// What happens to one sending of answers, in place of passing it on.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The connection ends before the collector hears of it.
    Lost,
    /// The collector gets it, but its reply does not arrive.
    ReplyLost,
    /// The collector never hears of it; this status is the answer.
    Answered {
        /// The HTTP status.
        status: u16,
        /// Seconds to wait before the next try, where the answer says so.
        retry_after: Option<u32>,
    },
    /// It is passed on after this time.
    Late(Duration),
}

/// A request as it went by.
#[derive(Clone, Debug)]
pub struct Passed {
    /// `GET`, `POST` …
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The headers, `name: value`, a line each.
    pub headers: String,
    /// The body.
    pub body: Vec<u8>,
    /// When it came.
    pub at: Instant,
}

/// The proxy. It runs until it is dropped.
pub struct Proxy {
    server: Server,
    state: Arc<State>,
}

struct State {
    client: Client<HttpConnector, Full<Bytes>>,
    now: Mutex<Now>,
    /// Which requests wait.
    held: watch::Sender<Held>,
}

/// Which requests wait until they are let through.
#[derive(Clone, Copy)]
enum Held {
    Nothing,
    /// All but those for this path.
    AllBut(&'static str),
    /// Those for paths that end so.
    Ending(&'static str),
}

impl Held {
    fn holds(self, path: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::AllBut(open) => path != open,
            Self::Ending(end) => path.ends_with(end),
        }
    }
}

#[derive(Default)]
struct Now {
    upstream: Option<String>,
    cut: bool,
    lost: Option<String>,
    stamp: Vec<(HeaderName, HeaderValue)>,
    changes: Vec<(&'static str, &'static str, Change)>,
    faults: VecDeque<Fault>,
    passed: Vec<Passed>,
}

impl Proxy {
    /// Begins to listen; until [`Self::leads_to`] there is nothing behind it.
    ///
    /// # Errors
    /// There is no free port.
    pub async fn start() -> Result<Self> {
        // A connection each, so that none is left over from a collector that was killed.
        let client = Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(0)
            .build_http();
        let state = Arc::new(State {
            client,
            now: Mutex::default(),
            held: watch::Sender::new(Held::Nothing),
        });
        let server = Server::start(Arc::clone(&state)).await?;
        Ok(Self { server, state })
    }

    /// The origin that the browser sees.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// Passes requests on to the collector at `origin` from now on.
    pub fn leads_to(&self, origin: String) {
        self.state.now().upstream = Some(origin);
    }

    /// From now on nothing comes through, as without a network.
    pub fn cut(&self) {
        self.state.now().cut = true;
    }

    /// Everything comes through again.
    pub fn mend(&self) {
        self.state.now().cut = false;
    }

    /// From now on requests whose path begins so are lost; none are with `None`.
    pub fn lose(&self, path: Option<&str>) {
        self.state.now().lost = path.map(str::to_owned);
    }

    /// From now on requests wait, but for those for `path`.
    pub fn hold_all_but(&self, path: &'static str) {
        self.state.held.send_replace(Held::AllBut(path));
    }

    /// From now on requests for paths that end with `end` wait.
    pub fn hold(&self, end: &'static str) {
        self.state.held.send_replace(Held::Ending(end));
    }

    /// Passes on what waits, and what comes.
    pub fn let_through(&self) {
        self.state.held.send_replace(Held::Nothing);
    }

    /// Passes every request on with these headers, in place of those that it came with.
    ///
    /// # Errors
    /// A name or a value is not one of a header.
    pub fn stamp(&self, headers: &[(&str, &str)]) -> Result {
        let parsed = headers
            .iter()
            .map(|(name, value)| Ok((name.parse()?, value.parse()?)));
        self.state.now().stamp = parsed.collect::<Result<_>>()?;
        Ok(())
    }

    /// From now on `change` happens to the answers for paths that begin and end so.
    pub fn change(&self, begins: &'static str, ends: &'static str, change: Change) {
        self.state.now().changes.push((begins, ends, change));
    }

    /// From now on answers pass as they are.
    pub fn change_nothing(&self) {
        self.state.now().changes.clear();
    }

    /// What happens to the next sendings of answers, one fault each; those after pass.
    pub fn next_sendings(&self, faults: impl IntoIterator<Item = Fault>) {
        self.state.now().faults = faults.into_iter().collect();
    }

    /// The requests that came, in order, those that were lost too.
    pub fn passed(&self) -> Vec<Passed> {
        self.state.now().passed.clone()
    }

    /// The sendings of answers among them.
    pub fn sendings(&self) -> Vec<Passed> {
        self.passed()
            .into_iter()
            .filter(Passed::is_sending)
            .collect()
    }
}

impl Passed {
    /// True for a sending of answers.
    pub fn is_sending(&self) -> bool {
        self.method == "POST" && self.path == "/v1/responses"
    }

    /// The value of header `name` (in lower case), where it was sent.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    fn of(request: &Request<Bytes>) -> Self {
        let line = |(name, value): (&HeaderName, &HeaderValue)| {
            format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()))
        };
        Self {
            method: request.method().to_string(),
            path: request.uri().to_string(),
            headers: request.headers().iter().map(line).collect(),
            body: request.body().to_vec(),
            at: Instant::now(),
        }
    }
}

impl State {
    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes `request`, and says whether it gets through and which fault meets it.
    fn note(&self, request: &Request<Bytes>) -> Result<Option<Fault>, HangUp> {
        let passed = Passed::of(request);
        let is_sending = passed.is_sending();
        let mut now = self.now();
        let is_lost = now
            .lost
            .as_ref()
            .is_some_and(|lost| passed.path.starts_with(lost));
        now.passed.push(passed);
        match (now.cut || is_lost, is_sending) {
            (true, _) => Err(HangUp),
            (false, true) => Ok(now.faults.pop_front()),
            (false, false) => Ok(None),
        }
    }

    fn changes_of(&self, path: &str) -> Vec<Change> {
        let now = self.now();
        let changes = now.changes.iter();
        changes
            .filter(|(begins, ends, _)| path.starts_with(begins) && path.ends_with(ends))
            .map(|(_, _, change)| change.clone())
            .collect()
    }

    async fn forward(&self, mut request: Request<Bytes>) -> Result<Response<Full<Bytes>>, HangUp> {
        let upstream = {
            let now = self.now();
            for (name, value) in &now.stamp {
                request.headers_mut().insert(name, value.clone());
            }
            now.upstream.clone().ok_or(HangUp)?
        };
        *request.uri_mut() = format!("{upstream}{}", request.uri())
            .parse::<Uri>()
            .map_err(|_| HangUp)?;
        request.headers_mut().remove(header::CONNECTION);
        let changes = self.changes_of(request.uri().path());
        if changes.iter().any(Change::is_of_body) {
            // Of compressed bytes another one would make no file at all.
            request.headers_mut().remove(header::ACCEPT_ENCODING);
        }
        let reply = self
            .client
            .request(request.map(Full::new))
            .await
            .map_err(|_| HangUp)?;
        let (mut head, body) = reply.into_parts();
        let mut body = body.collect().await.map_err(|_| HangUp)?.to_bytes();
        head.headers.remove(header::TRANSFER_ENCODING);
        head.headers.remove(header::CONNECTION);
        for change in changes {
            change.make(&mut head.headers, &mut body)?;
        }
        Ok(Response::from_parts(head, Full::new(body)))
    }
}

impl Answer for State {
    async fn answer(&self, request: Request<Bytes>) -> Result<Response<Full<Bytes>>, HangUp> {
        let fault = self.note(&request)?;
        let path = request.uri().path();
        let mut held = self.held.subscribe();
        // The sender lives as long as the proxy.
        let _ = held.wait_for(|held| !held.holds(path)).await;
        match fault {
            None => self.forward(request).await,
            Some(Fault::Late(time)) => {
                tokio::time::sleep(time).await;
                self.forward(request).await
            }
            Some(Fault::Lost) => Err(HangUp),
            Some(Fault::ReplyLost) => {
                self.forward(request).await?;
                Err(HangUp)
            }
            Some(Fault::Answered {
                status,
                retry_after,
            }) => refuse(status, retry_after),
        }
    }
}

/// An answer as the contract has it for every refusal.
fn refuse(status: u16, retry_after: Option<u32>) -> Result<Response<Full<Bytes>>, HangUp> {
    let mut answer = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "application/problem+json")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(header::ACCESS_CONTROL_EXPOSE_HEADERS, "Retry-After");
    if let Some(seconds) = retry_after {
        answer = answer.header(header::RETRY_AFTER, seconds);
    }
    let body =
        format!(r#"{{"type":"about:blank","title":"Refused by the test","status":{status}}}"#);
    answer.body(Full::new(body.into())).map_err(|_| HangUp)
}
