//! Pages of every origin may read our answers: whether they may send is decided by
//! the handler, which can then say so. An error that a page cannot read would look
//! like a broken network, and phones would try again for ever.

use std::time::Duration;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::{Any, CorsLayer, Vary};

/// The header that carries the key of a request.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How long a browser may remember the answer to a preflight; more than a day is not taken by any.
const MAX_AGE: Duration = Duration::from_hours(24);

/// Answers preflights and adds the headers to every answer, errors included.
pub fn layer() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers([header::CONTENT_TYPE, IDEMPOTENCY_KEY])
        // The time is for the self-check of councils' pages, which compares clocks.
        .expose_headers([header::RETRY_AFTER, header::DATE])
        .max_age(MAX_AGE)
        // The answer is the same for every origin.
        .vary(Vary::list([]))
}
