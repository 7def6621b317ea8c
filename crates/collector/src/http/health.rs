//! `GET /healthz`: whether responses can be stored just now.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::App;
use super::problem::Problem;
use crate::store::Receipt;

/// Whether responses can be stored just now.
#[utoipa::path(
    get,
    path = "/healthz",
    responses(
        (status = 200, description = "Yes", content_type = "text/plain", body = String),
        (status = 503, description = "No", body = Problem, content_type = "application/problem+json")
    )
)]
pub async fn healthz(State(app): State<Arc<App>>) -> Response {
    // Any question will do: the writer answers it from the database.
    match app.store.holds(Receipt::of("", &[])).await {
        Ok(_) => ([(header::CACHE_CONTROL, "no-store")], "ok\n").into_response(),
        Err(unavailable) => Problem::from(unavailable).into_response(),
    }
}
