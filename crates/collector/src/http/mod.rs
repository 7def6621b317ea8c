//! The contract over HTTP: which address does what. `/v1/…` is the collection
//! endpoint, `/healthz` is for whoever runs the server,
//! `/survey/print` makes the form on paper, all else is the site folder.

pub mod councils;
pub mod embedding;
pub mod health;
pub mod intake;
pub mod limits;
pub mod openapi;
pub mod print;
pub mod problem;
pub mod responses;
pub mod site;

mod cors;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{any, get, post};
use tower_http::compression::CompressionLayer;

use crate::councils::Councils;
use crate::instruments::Instruments;
use crate::print::Languages;
use crate::store::Store;
use crate::tally::Tally;
use limits::Limits;
use problem::Problem;

/// What the handlers share.
#[derive(Debug)]
pub struct App {
    /// The councils taking part.
    pub councils: Councils,
    /// Every instrument in every version.
    pub instruments: Instruments,
    /// The texts of the printable form.
    pub languages: Languages,
    /// Where responses are kept.
    pub store: Store,
    /// This server's own origins: its pages may always send.
    pub own_origins: Vec<String>,
    /// How much one address may send.
    pub limits: Limits,
    /// How many requests ended in which way.
    pub tally: Tally,
}

/// All routes, over the files of the folder `site`.
pub fn router(app: Arc<App>, site: &Path) -> Router {
    let v1 = Router::new()
        .route("/responses", post(responses::post))
        .route("/councils.json", get(councils::list))
        .route("/councils/{file}", get(councils::one))
        .route("/openapi.json", get(openapi::get))
        .fallback(nothing_here)
        .method_not_allowed_fallback(other_methods)
        .layer(CompressionLayer::new());
    Router::new()
        .nest("/v1", v1)
        // The nested routes begin behind this slash.
        .route("/v1/", any(nothing_here))
        .route("/healthz", get(health::healthz))
        .merge(print::routes())
        .merge(embedding::routes(Arc::clone(&app), site))
        .fallback_service(site::files(Arc::clone(&app), site))
        .layer(middleware::from_fn(everywhere))
        .layer(cors::layer())
        .with_state(app)
}

async fn nothing_here() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "There is nothing here.")
}

async fn other_methods() -> Problem {
    Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "This address takes other methods.",
    )
}

/// The headers of every answer: no guessing of types, no address passed on, and
/// pages of other origins may use what they get.
async fn everywhere(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value| headers.insert(name, HeaderValue::from_static(value));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        "cross-origin",
    );
    response
}
