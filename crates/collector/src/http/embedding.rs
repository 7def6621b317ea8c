//! For councils' web teams, beside the page `/embedding/` of the site folder: what they
//! paste, as JSON for that page, and the poster, made for one council.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use super::App;
use super::problem::Problem;
use crate::print::{Asked, Sources};
use crate::tag::Paste;

/// The poster runs no script and shows nothing of others.
const POSTER_POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; \
                             base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What the handlers here share.
#[derive(Clone)]
struct Embedding {
    app: Arc<App>,
    site: PathBuf,
}

/// The routes; the folder `site` holds the releases.
pub fn routes(app: Arc<App>, site: &Path) -> Router<Arc<App>> {
    let site = site.to_owned();
    Router::new()
        .route("/embedding/tag.json", get(paste))
        .route("/embedding/poster", get(poster))
        .with_state(Embedding { app, site })
}

async fn paste(
    State(Embedding { app, site }): State<Embedding>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let asked: Asked = query.into_iter().collect();
    let council = asked.council().and_then(|id| app.councils.get(id));
    let Some(council) = council else {
        return unknown();
    };
    let Ok(body) = serde_json::to_vec(&Paste::new(council, home(&app), Some(&site))) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, body).into_response()
}

async fn poster(
    State(Embedding { app, .. }): State<Embedding>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let sources = Sources {
        councils: &app.councils,
        instruments: &app.instruments,
        languages: &app.languages,
        home: home(&app),
    };
    let html = match sources.poster(&query.into_iter().collect()) {
        None => return unknown(),
        Some(Err(too_long)) => {
            return Problem::new(StatusCode::INTERNAL_SERVER_ERROR, too_long.to_string())
                .into_response();
        }
        Some(Ok(html)) => html,
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POSTER_POLICY),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, Html(html)).into_response()
}

/// Where people reach this server: the first of its origins is the public one.
fn home(app: &App) -> &str {
    app.own_origins.first().map_or("", String::as_str)
}

fn unknown() -> Response {
    let said = "There is no council or no survey of this name.";
    Problem::new(StatusCode::NOT_FOUND, said).into_response()
}
