//! The response on its way: the same bytes under the same key are sent until the
//! collector says that they are stored, or that it will never take them.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use js_sys::{Object, Reflect};
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use leptos::prelude::window;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReferrerPolicy, RequestCredentials, RequestInit, Response};

const FIRST_WAIT: u32 = 2;
const LONGEST_WAIT: u32 = 5 * 60;
/// A reply that has not come after a minute will not come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A response on its way: always the same bytes under the same key, so that the
/// collector stores it once however often it is sent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// The bytes of the response.
    pub body: String,
    /// The `Idempotency-Key`.
    pub key: String,
}

/// How the sending stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sending {
    /// A try is under way, and is shown.
    Trying,
    /// A try is under way that came by itself while the letter waited, and still does.
    TryingAgain,
    /// The next try comes by itself.
    Waiting {
        /// Why the last one did not succeed.
        why: Why,
        /// Seconds until the next.
        seconds: u32,
        /// How many there were.
        try_number: u32,
    },
    /// The collector will never take it; its status.
    Refused(u16),
    /// It is stored.
    Stored,
}

/// Why a try did not succeed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// No answer came.
    Unreachable,
    /// The collector asked to be left alone for a while.
    Busy,
}

/// What came of a try.
pub enum Outcome {
    /// It is stored.
    Stored,
    /// It may be tried again, after so many seconds where the collector said so.
    Later(Why, Option<u32>),
    /// It will never be taken; the status.
    Never(u16),
}

/// At most one letter, and how its sending stands.
#[derive(Default)]
pub struct Outbox {
    letter: RefCell<Option<Letter>>,
    state: Cell<Option<Sending>>,
    tries: Cell<u32>,
}

impl Outbox {
    /// How the sending stands; none where there is nothing to send.
    pub fn state(&self) -> Option<Sending> {
        self.state.get()
    }

    /// The letter that is in it.
    pub fn letter(&self) -> Option<Letter> {
        self.letter.borrow().clone()
    }

    /// Puts `letter` in.
    pub fn fill(&self, letter: Letter) {
        self.letter.replace(Some(letter));
        self.state.set(None);
        self.tries.set(0);
    }

    /// Takes the letter out. The outcome of a try under way does not count any more.
    pub fn empty(&self) {
        self.letter.replace(None);
        self.state.set(None);
    }

    /// The letter to send now; none where a try is under way or there is nothing to send.
    /// `is_asked`: the person wants to see it.
    pub fn take_up(&self, is_asked: bool) -> Option<Letter> {
        let letter = self.letter()?;
        let (next, is_free) = match self.state.get() {
            None => (Sending::Trying, true),
            Some(Sending::Waiting { .. }) if is_asked => (Sending::Trying, true),
            Some(Sending::Waiting { .. }) => (Sending::TryingAgain, true),
            Some(Sending::TryingAgain) if is_asked => (Sending::Trying, false),
            Some(state) => (state, false),
        };
        self.state.set(Some(next));
        is_free.then_some(letter)
    }

    /// Whether the try after try `number` is still to come.
    pub fn is_due(&self, number: u32) -> bool {
        matches!(self.state.get(), Some(Sending::Waiting { try_number, .. }) if try_number == number)
    }

    /// Notes the outcome of sending `letter`. False where that letter is not in it any more.
    pub fn settle(&self, letter: &Letter, outcome: Outcome) -> bool {
        if self.letter.borrow().as_ref() != Some(letter) {
            return false;
        }
        self.state.set(Some(match outcome {
            Outcome::Stored => Sending::Stored,
            Outcome::Never(status) => Sending::Refused(status),
            Outcome::Later(why, asked) => self.wait(why, asked),
        }));
        true
    }

    fn wait(&self, why: Why, asked: Option<u32>) -> Sending {
        let tries = self.tries.get();
        self.tries.set(tries.saturating_add(1));
        let seconds = asked
            .unwrap_or(FIRST_WAIT << tries.min(8))
            .clamp(1, LONGEST_WAIT);
        Sending::Waiting {
            why,
            seconds,
            try_number: self.tries.get(),
        }
    }
}

/// Sends `letter` to `address` once.
pub async fn send(address: &str, letter: &Letter) -> Outcome {
    let Some(response) = post(address, letter).await else {
        return Outcome::Later(Why::Unreachable, None);
    };
    let retry_after = response.headers().get("retry-after").ok().flatten();
    match response.status() {
        201 => Outcome::Stored,
        429 | 500..=599 => Outcome::Later(
            Why::Busy,
            retry_after.and_then(|seconds| seconds.parse().ok()),
        ),
        status => Outcome::Never(status),
    }
}

async fn post(address: &str, letter: &Letter) -> Option<Response> {
    let headers = Object::new();
    for (name, value) in [
        ("content-type", "application/json"),
        ("idempotency-key", &letter.key),
    ] {
        Reflect::set(&headers, &name.into(), &value.into()).ok()?;
    }
    let stop = AbortController::new().ok()?;
    let init = private_request();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&letter.body.as_str().into());
    init.set_signal(Some(&stop.signal()));
    let timer = set_timeout_with_handle(move || stop.abort(), PATIENCE).ok();
    let answer = fetch(address, &init).await;
    if let Some(timer) = timer {
        timer.clear();
    }
    answer
}

/// The text of a file of the collector.
pub async fn get(address: &str) -> Option<String> {
    let answer = fetch(address, &private_request())
        .await
        .filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// A request that tells nothing of the person or of the page.
fn private_request() -> RequestInit {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init
}

async fn fetch(address: &str, init: &RequestInit) -> Option<Response> {
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, init)).await;
    answer.ok()?.dyn_into().ok()
}
