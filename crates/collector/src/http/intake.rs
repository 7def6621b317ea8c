//! Reads a request to `POST /v1/responses`: its key, its origin, its bytes and the
//! response in them. What it means is judged in [`responses`](super::responses).

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http_body_util::BodyExt;
use survey::Response;

use super::cors::IDEMPOTENCY_KEY;
use super::problem::Problem;

/// The most bytes of a body; a whole survey with full texts is a tenth of it.
const LIMIT: usize = 64 * 1024;

/// The most bytes that are read, only to be able to answer: a browser does not hear
/// an answer while it is still sending.
const DRAINED: usize = 1024 * 1024;

/// How long a body may take: 64 KiB over the slowest mobile network.
const PATIENCE: Duration = Duration::from_secs(60);

/// A request that is well formed.
pub struct Intake {
    /// 128 random bits in base64url: 22 characters.
    pub key: String,
    /// The origin of the page, as its browser tells it.
    pub origin: Option<String>,
    /// The bytes of the body.
    pub bytes: Vec<u8>,
    /// What they say.
    pub response: Response,
}

impl Intake {
    /// Reads a request.
    ///
    /// # Errors
    /// 415 for another media type, 413 over 64 KiB, 400 for a bad key or a body that is
    /// not a response, 503 where the body does not arrive in time.
    pub async fn read(request: Request) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        // The body first: see `DRAINED`.
        let bytes = tokio::time::timeout(PATIENCE, read_body(body))
            .await
            .map_err(|_| Problem::unavailable())?;
        refuse_other_types(&parts.headers)?;
        let bytes = bytes?;
        Ok(Self {
            key: key(&parts.headers)?,
            origin: origin(&parts.headers),
            response: response(&bytes)?,
            bytes,
        })
    }
}

async fn read_body(mut body: Body) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut total = 0;
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "The body broke off."))?;
        let data = frame.into_data().unwrap_or(Bytes::new());
        total += data.len();
        if total <= LIMIT {
            bytes.extend_from_slice(&data);
        }
        if total > DRAINED {
            break;
        }
    }
    match total <= LIMIT {
        true => Ok(bytes),
        false => Err(Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "A response has at most 65536 bytes.",
        )),
    }
}

fn refuse_other_types(headers: &HeaderMap) -> Result<(), Problem> {
    let media_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next());
    match media_type.map(str::trim) {
        Some(json) if json.eq_ignore_ascii_case("application/json") => Ok(()),
        _ => Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "A response is sent as application/json.",
        )),
    }
}

fn key(headers: &HeaderMap) -> Result<String, Problem> {
    let mut keys = headers.get_all(IDEMPOTENCY_KEY).iter();
    let key = match (keys.next(), keys.next()) {
        (Some(key), None) => key.to_str().ok(),
        _ => None,
    };
    key.filter(|key| {
        matches!(
            URL_SAFE_NO_PAD.decode(key).as_deref(),
            Ok([_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _])
        )
    })
    .map(str::to_owned)
    .ok_or_else(|| {
        Problem::new(StatusCode::BAD_REQUEST, "The request has no proper key.").field(
            "Idempotency-Key",
            "must be there once: 128 random bits in base64url, 22 characters",
        )
    })
}

fn origin(headers: &HeaderMap) -> Option<String> {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    match (origins.next(), origins.next()) {
        (Some(origin), None) => origin.to_str().ok().map(str::to_owned),
        _ => None,
    }
}

fn response(bytes: &[u8]) -> Result<Response, Problem> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let problem = || Problem::new(StatusCode::BAD_REQUEST, "The body is not a response.");
    let response = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let field = match error.path().to_string() {
            path if path == "." => "body".to_owned(),
            path => path,
        };
        problem().field(field, error.inner().to_string())
    })?;
    json.end()
        .map_err(|error| problem().field("body", error.to_string()))?;
    Ok(response)
}
