//! `POST /v1/responses`: whether a response may be kept, by the same rules with which
//! the phone made it, and what is kept of it.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response as Reply};
use jiff::civil::Date;
use survey::council::lists;
use survey::identifiers::redact;
use survey::{Answer, Answers, Instrument, Kind, Response};

use super::App;
use super::intake::Intake;
use super::problem::Problem;
use crate::calendar::{self, Month};
use crate::councils::{Council, Standing, Wave};
use crate::store::{Kept, Receipt, Row};

/// Takes an anonymous response.
///
/// After 201 it is durable. The same key with the same bytes is stored once, however
/// often it is sent.
#[utoipa::path(
    post,
    path = "/v1/responses",
    params((
        "Idempotency-Key" = String,
        Header,
        description = "128 random bits in base64url, made at the moment of sending",
        pattern = "^[A-Za-z0-9_-]{21}[AQgw]$"
    )),
    request_body(content = ref("#/components/schemas/Response"), content_type = "application/json"),
    responses(
        (status = 201, description = "Stored and durable; also for an identical replay"),
        (status = 400, description = "Not well formed, or no proper key", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The page's origin is not one of the council's", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "The key has come before with other bytes", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "The wave closed more than 14 days ago", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "Over 64 KiB", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "Not application/json", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "Well formed, but not a response that this survey can have", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many from one network", body = Problem, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds"))),
        (status = 503, description = "Cannot be stored just now", body = Problem, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds")))
    )
)]
pub async fn post(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Reply {
    let reply = match take(&app, peer, request).await {
        Ok(()) => (
            StatusCode::CREATED,
            [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))],
        )
            .into_response(),
        Err(problem) => problem.into_response(),
    };
    app.tally.count(reply.status().as_u16());
    reply
}

async fn take(app: &App, peer: SocketAddr, request: Request) -> Result<(), Problem> {
    app.limits.admit(peer.ip(), request.headers())?;
    let intake = Intake::read(request).await?;
    let today = calendar::today();
    let (council, wave) = addressee(app, &intake)?;
    let receipt = Receipt::of(&intake.key, &intake.bytes);
    match wave.standing(today) {
        Standing::Takes => {}
        Standing::NotYetOpen => {
            return Err(Problem::unprocessable("wave", "has not opened yet"));
        }
        // What was stored stays stored, though the phone hears of it only now.
        Standing::Gone if app.store.holds(receipt.clone()).await? => return Ok(()),
        Standing::Gone => return Err(gone()),
    }
    let row = row(
        instrument(app, &intake.response)?,
        council,
        wave,
        &intake.response,
        today,
    )?;
    match app.store.keep(receipt, row).await? {
        Kept::Stored => Ok(()),
        Kept::OtherBytes => Err(Problem::new(
            StatusCode::CONFLICT,
            "This key has come before with other bytes.",
        )),
    }
}

fn gone() -> Problem {
    Problem::new(StatusCode::GONE, "This wave of the survey is over.")
}

/// The council and wave that the response is for, where its page may send to them.
fn addressee<'a>(app: &'a App, intake: &Intake) -> Result<(&'a Council, &'a Wave), Problem> {
    let council = app
        .councils
        .get(intake.response.council.as_str())
        .ok_or_else(|| Problem::unprocessable("council", "is not one that takes part"))?;
    let may_send = intake
        .origin
        .as_deref()
        .is_some_and(|origin| lists(&council.origins, origin) || lists(&app.own_origins, origin));
    if !may_send {
        return Err(Problem::new(
            StatusCode::FORBIDDEN,
            "This page is not one of the council's.",
        )
        .field("Origin", "is not listed for this council"));
    }
    let wave = council
        .wave(&intake.response.wave)
        .ok_or_else(|| Problem::unprocessable("wave", "is not one of this council's"))?;
    Ok((council, wave))
}

fn instrument<'a>(app: &'a App, response: &Response) -> Result<&'a Instrument, Problem> {
    app.instruments
        .versions(&response.instrument)
        .ok_or_else(|| Problem::unprocessable("instrument", "is not known"))?
        .get(&response.version)
        .ok_or_else(|| Problem::unprocessable("version", "is not known"))
}

/// What is kept of a response: its answers in their one form, texts redacted.
fn row(
    instrument: &Instrument,
    council: &Council,
    wave: &Wave,
    response: &Response,
    today: Date,
) -> Result<Row, Problem> {
    response.check(instrument)?;
    let tidied = Response::build(
        instrument,
        council.id.clone(),
        wave.id.clone(),
        response.translation,
        &response.answers,
    )
    .map_err(|refusal| Problem::from(vec![refusal]))?;
    let answers = serde_json::to_string(&redacted(instrument, &tidied.answers)).map_err(|_| {
        Problem::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The answers cannot be written.",
        )
    })?;
    Ok(Row {
        council: tidied.council,
        wave: tidied.wave,
        instrument: tidied.instrument,
        version: tidied.version,
        translation: tidied.translation,
        answers,
        month: Month::of(today),
        keys_expire: wave.keys_expire(),
    })
}

fn redacted(instrument: &Instrument, answers: &Answers) -> Answers {
    let redacted = |(id, answer): (&_, &Answer)| {
        let kind = instrument.item(id).map(|item| &item.kind);
        let answer = match (kind, answer) {
            (Some(Kind::Text { .. }), Answer::One(text)) => Answer::One(redact(text)),
            _ => answer.clone(),
        };
        (id.clone(), answer)
    };
    answers.iter().map(redacted).collect()
}
