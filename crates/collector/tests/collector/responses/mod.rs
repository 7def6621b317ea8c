//! `POST /v1/responses`

mod busy;
mod kept;
mod refused;
mod repeated;
mod unreadable;
