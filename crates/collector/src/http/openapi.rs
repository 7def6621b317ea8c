//! `GET /v1/openapi.json`: the contract, written from the code. The routes come from
//! the handlers, the bodies from the types of the `survey` crate that read them.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use survey::council::{Council, Listed};
use utoipa::OpenApi;

use super::problem::{FieldError, Problem};
use super::{councils, health, responses};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "ylbc collector",
        description = "Takes anonymous responses to a survey in a council's page."
    ),
    paths(responses::post, councils::list, councils::one, get, health::healthz),
    components(schemas(Problem, FieldError))
)]
struct Contract;

/// This description.
#[utoipa::path(
    get,
    path = "/v1/openapi.json",
    responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json"))
)]
pub async fn get() -> Response {
    static JSON: LazyLock<String> = LazyLock::new(|| document().to_string());
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, JSON.as_str()).into_response()
}

/// The whole description.
pub fn document() -> Value {
    let mut document = serde_json::to_value(Contract::openapi()).unwrap_or_default();
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        add::<survey::Response>(schemas, "Response");
        add::<Council>(schemas, "Council");
        add::<Vec<Listed>>(schemas, "ListOfListed");
    }
    document
}

/// Adds the schema of `T`, and of all types in it, under their names.
fn add<T: JsonSchema>(schemas: &mut Map<String, Value>, name: &str) {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let schema = generator.root_schema_for::<T>().to_value();
    schemas.extend(generator.take_definitions(true));
    schemas.insert(name.to_owned(), without_definitions(schema));
}

/// The definitions stand beside the schema in an OpenAPI document, not in it.
fn without_definitions(mut schema: Value) -> Value {
    if let Value::Object(schema) = &mut schema {
        schema.remove("components");
        schema.remove("$defs");
    }
    schema
}
