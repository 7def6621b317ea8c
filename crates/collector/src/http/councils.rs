//! `GET /v1/councils.json` and `GET /v1/councils/<id>.json`: who takes part, and what
//! a council's page needs to know. Asked anew on each visit, sent only when changed.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::App;
use super::problem::Problem;
use crate::calendar;

/// The councils taking part.
#[utoipa::path(
    get,
    path = "/v1/councils.json",
    responses(
        (status = 200, description = "A list", content_type = "application/json", body = ref("#/components/schemas/ListOfListed")),
        (status = 304, description = "Not changed since the ETag in If-None-Match")
    )
)]
pub async fn list(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    revalidated(&headers, &app.councils.listed())
}

/// The public part of a council.
#[utoipa::path(
    get,
    path = "/v1/councils/{id}.json",
    params(("id" = String, Path, description = "The council's id")),
    responses(
        (status = 200, description = "The council today", content_type = "application/json", body = ref("#/components/schemas/Council")),
        (status = 304, description = "Not changed since the ETag in If-None-Match"),
        (status = 404, description = "No such council", body = Problem, content_type = "application/problem+json")
    )
)]
pub async fn one(
    State(app): State<Arc<App>>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let council = file
        .strip_suffix(".json")
        .and_then(|id| app.councils.get(id));
    match council {
        Some(council) => revalidated(&headers, &council.public(calendar::today())),
        None => Problem::new(StatusCode::NOT_FOUND, "No council of this name takes part.")
            .into_response(),
    }
}

fn revalidated(request: &HeaderMap, body: &impl Serialize) -> Response {
    let Ok(json) = serde_json::to_vec(body) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let hash = URL_SAFE_NO_PAD.encode(&Sha256::digest(&json)[..12]);
    // Weak: the compressed bytes are others.
    let tag = format!("W/\"{hash}\"");
    let known = request.get_all(header::IF_NONE_MATCH).iter();
    let known = known
        .filter_map(|tags| tags.to_str().ok())
        .flat_map(|tags| tags.split(','))
        .any(|known| known.trim() == tag);
    let headers = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (
            header::ETAG,
            HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("")),
        ),
    ];
    match known {
        true => (StatusCode::NOT_MODIFIED, headers).into_response(),
        false => {
            let json_type = [(header::CONTENT_TYPE, "application/json")];
            (headers, json_type, json).into_response()
        }
    }
}
