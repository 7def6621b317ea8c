//! The site folder: its files as they lie there, pre-compressed where they can be,
//! with the right types, the caching that their names allow, and policies for pages.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any_service;
use serde::Deserialize;
use tower_http::services::ServeDir;

use super::App;

/// What brings the stand-alone page up without a network. It may talk to us alone.
const WORKER: &str = "/survey/worker.js";
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// The page for translators, and the frame in which it shows the survey.
const TRANSLATE: &str = "/translate/";
const PREVIEW: &str = "/translate/preview.html";

const EMBEDDER_POLICY: HeaderName = HeaderName::from_static("cross-origin-embedder-policy");

/// Serves the files of `folder`.
pub fn files(app: Arc<App>, folder: &Path) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .ignore_multi_range_requests(true);
    Router::new()
        .fallback_service(any_service(files))
        .layer(middleware::from_fn_with_state(app, dress))
}

async fn dress(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let response = next.run(request).await;
    match response.status() {
        StatusCode::NOT_FOUND => not_found(),
        StatusCode::OK | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED => {
            dressed(&app, &uri, response)
        }
        _ => response,
    }
}

/// Not to be remembered: the file may be there after the next release.
fn not_found() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (StatusCode::NOT_FOUND, headers, "There is nothing here.\n").into_response()
}

fn dressed(app: &App, uri: &Uri, mut response: Response) -> Response {
    let file = File::of(uri.path());
    let headers = response.headers_mut();
    set(headers, header::CACHE_CONTROL, caching(uri.path()));
    set(headers, header::VARY, "accept-encoding");
    if let Some(media_type) = file.media_type() {
        set(headers, header::CONTENT_TYPE, media_type);
    }
    // By what it is, not only by its name: `index%2ehtml` is a page too.
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if (is_page || matches!(file, File::Page))
        && let Ok(policy) = HeaderValue::from_str(&policy(app, uri))
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        // A page that is isolated from other origins frames only such as are too.
        set(headers, EMBEDDER_POLICY, "require-corp");
    }
    if uri.path() == WORKER {
        set(headers, header::CONTENT_SECURITY_POLICY, WORKER_POLICY);
    }
    response
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}

/// Names below `b/` and `v/` say what is in the file, so that never changes.
fn caching(path: &str) -> &'static str {
    if path.starts_with("/b/") || path.starts_with("/v/") {
        "public, max-age=31536000, immutable"
    } else if path == "/embed.js" {
        "public, max-age=300, must-revalidate"
    } else {
        "no-cache"
    }
}

/// What a file is, by its name.
enum File {
    Page,
    Script,
    Style,
    Wasm,
    Texts,
    Json,
    Other,
}

impl File {
    fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or_default();
        match name.rsplit_once('.') {
            None if name.is_empty() => Self::Page,
            Some((_, "html")) => Self::Page,
            Some((_, "js")) => Self::Script,
            Some((_, "css")) => Self::Style,
            Some((_, "wasm")) => Self::Wasm,
            // Declarations for TypeScript; by the name's end alone they would be a film.
            Some((_, "ftl" | "ts")) => Self::Texts,
            Some((_, "json")) => Self::Json,
            _ => Self::Other,
        }
    }

    fn media_type(&self) -> Option<&'static str> {
        match self {
            Self::Page => Some("text/html; charset=utf-8"),
            Self::Script => Some("text/javascript; charset=utf-8"),
            Self::Style => Some("text/css; charset=utf-8"),
            Self::Wasm => Some("application/wasm"),
            Self::Texts => Some("text/plain; charset=utf-8"),
            Self::Json => Some("application/json"),
            Self::Other => None,
        }
    }
}

#[derive(Deserialize)]
struct PageQuery {
    council: Option<String>,
}

/// What our own pages may do: run our files and talk to us. A council's pages may
/// frame the page that is for this council (`?council=`), and nobody else's may. The page for
/// translators frames one of ours, in which the survey can talk to nobody.
fn policy(app: &App, uri: &Uri) -> String {
    let connect = if uri.path() == PREVIEW {
        "'none'"
    } else {
        "'self'"
    };
    let frame = if uri.path() == TRANSLATE {
        "'self'"
    } else {
        "'none'"
    };
    // In a frame without an origin, WebKit takes nothing for `'self'`.
    let own = match uri.path() {
        PREVIEW => [" ", &app.own_origins.join(" ")].concat(),
        _ => String::new(),
    };
    let query = Query::<PageQuery>::try_from_uri(uri).ok();
    let council = query.and_then(|Query(query)| app.councils.get(&query.council?));
    let framers: String = council
        .iter()
        .flat_map(|council| &council.origins)
        .filter(|origin| *origin != "null")
        .flat_map(|origin| [" ", origin])
        .collect();
    format!(
        "default-src 'none'; script-src 'self'{own} 'wasm-unsafe-eval'; connect-src {connect}; \
         style-src 'self'{own}; img-src 'self' data:; worker-src 'self'; frame-src {frame}; \
         base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types ylbc ylbc-worker; frame-ancestors 'self'{framers}"
    )
}
