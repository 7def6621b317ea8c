//! The response on its way: the same bytes under the same key are sent until the
//! collector says that they are stored, or that it will never take them.

use std::time::Duration;

use js_sys::{Object, Reflect};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, ReferrerPolicy, RequestCredentials, RequestInit, Response};

use crate::saving::Letter;

const FIRST_WAIT: u32 = 2;
const LONGEST_WAIT: u32 = 5 * 60;
/// A reply that has not come after a minute will not come.
const PATIENCE: Duration = Duration::from_secs(60);

/// How the sending stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sending {
    /// A try is under way.
    Trying,
    /// The next try comes by itself.
    Waiting {
        /// Why the last one did not succeed.
        why: Why,
        /// Seconds until the next.
        seconds: u32,
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

/// Sends a letter. Copies are handles of the same outbox.
#[derive(Clone, Copy)]
pub struct Outbox {
    sending: RwSignal<Option<Sending>>,
    letter: StoredValue<Option<Letter>>,
    address: StoredValue<String>,
    tries: StoredValue<u32>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

enum Outcome {
    Stored,
    Later(Why, Option<u32>),
    Never(u16),
}

impl Outbox {
    /// An empty outbox for the collector at `endpoint`.
    pub fn new(endpoint: &str) -> Self {
        Self {
            sending: RwSignal::new(None),
            letter: StoredValue::new(None),
            address: StoredValue::new([endpoint, "/v1/responses"].concat()),
            tries: StoredValue::new(0),
            timer: StoredValue::new(None),
        }
    }

    /// How the sending stands; none where there is nothing to send.
    pub fn state(self) -> Option<Sending> {
        self.sending.get()
    }

    /// True while a letter is in it.
    pub fn is_full(self) -> bool {
        self.letter.with_value(Option::is_some)
    }

    /// Puts `letter` in and sends it.
    pub fn post(self, letter: Letter) {
        self.letter.set_value(Some(letter));
        self.tries.set_value(0);
        self.try_now();
    }

    /// The letter that is in it.
    pub fn letter(self) -> Option<Letter> {
        self.letter.get_value()
    }

    /// Takes the letter out. A try under way is not called back.
    pub fn empty(self) {
        self.stop_timer();
        self.letter.set_value(None);
        self.sending.set(None);
    }

    /// Sends now what is waiting: the person asked, or the network is back.
    pub fn try_now(self) {
        let waits = matches!(
            self.sending.get_untracked(),
            None | Some(Sending::Waiting { .. })
        );
        if let Some(letter) = self.letter.get_value().filter(|_| waits) {
            self.stop_timer();
            self.sending.set(Some(Sending::Trying));
            spawn_local(async move {
                let outcome = send(&self.address.get_value(), &letter).await;
                self.settle(&letter, outcome);
            });
        }
    }

    fn settle(self, sent: &Letter, outcome: Outcome) {
        // The survey may have left the page, or the letter the outbox, in the meantime.
        if self.letter.try_get_value().flatten().as_ref() != Some(sent) {
            return;
        }
        match outcome {
            Outcome::Stored => {
                self.letter.set_value(None);
                self.sending.set(Some(Sending::Stored));
            }
            Outcome::Never(status) => self.sending.set(Some(Sending::Refused(status))),
            Outcome::Later(why, asked) => self.wait(why, asked),
        }
    }

    fn wait(self, why: Why, asked: Option<u32>) {
        let tries = self.tries.get_value();
        self.tries.set_value(tries.saturating_add(1));
        let seconds = asked
            .unwrap_or(FIRST_WAIT << tries.min(8))
            .clamp(1, LONGEST_WAIT);
        let again = move || self.try_now();
        let timer = set_timeout_with_handle(again, Duration::from_secs(u64::from(seconds))).ok();
        self.timer.set_value(timer);
        self.sending.set(Some(Sending::Waiting { why, seconds }));
    }

    fn stop_timer(self) {
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        self.timer.set_value(None);
    }
}

async fn send(address: &str, letter: &Letter) -> Outcome {
    let Some(response) = fetch(address, letter).await else {
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

async fn fetch(address: &str, letter: &Letter) -> Option<Response> {
    let headers = Object::new();
    Reflect::set(&headers, &"content-type".into(), &"application/json".into()).ok()?;
    Reflect::set(
        &headers,
        &"idempotency-key".into(),
        &letter.key.as_str().into(),
    )
    .ok()?;
    let stop = AbortController::new().ok()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&letter.body.as_str().into());
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&stop.signal()));
    let timer = set_timeout_with_handle(move || stop.abort(), PATIENCE).ok();
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await;
    if let Some(timer) = timer {
        timer.clear();
    }
    answer.ok()?.dyn_into().ok()
}

/// The text of a file of the collector.
pub async fn get(address: &str) -> Option<String> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &init))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
