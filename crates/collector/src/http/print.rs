//! `GET /survey/print`: the survey as a form to print, and its style sheet. A page with
//! no script, for nobody's frame, and asked for anew on each visit.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use tower_http::compression::CompressionLayer;

use super::App;
use crate::print::{CSS, Printed, STYLE, Sources};

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

/// The form and its style sheet.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/survey/print", get(form))
        .route(STYLE, get(style))
        .layer(CompressionLayer::new())
}

async fn form(
    State(app): State<Arc<App>>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok());
    let sources = Sources {
        councils: &app.councils,
        instruments: &app.instruments,
        languages: &app.languages,
        home: app.own_origins.first().map_or("", String::as_str),
    };
    let asked = query.into_iter().collect();
    let (status, page) = match sources.print(&asked, accepted.unwrap_or_default()) {
        Printed::Found(page) => (StatusCode::OK, page),
        Printed::Unknown(page) => (StatusCode::NOT_FOUND, page),
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "accept-language"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    (status, headers, Html(page)).into_response()
}

async fn style() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, CSS)
}
