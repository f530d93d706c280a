//! What the API describes of itself: commands with their fields, and the OpenAPI document.

use std::sync::LazyLock;

use application::access::matrix;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::COMMAND_KINDS;
use serde::Serialize;
use serde_json::Value;
use ui::forms::{self, FormSpec};

use super::commands::{CORRECTION, CORRECTION_FORM};
use super::reply::Reply;
use super::request::Query;
use super::route::Route;
use crate::http::{ApiError, Bearer};
use crate::wire::schema;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/forms", "forms", "Every command with its fields, and who may record it", || get(catalogue))
        .answering("Forms"),
    Route::get("/openapi.json", "openapi", "This description", || get(document)).public(),
];

#[derive(Serialize)]
struct FormsBody {
    items: Vec<FormBody>,
}

#[derive(Serialize)]
struct FormBody {
    command: &'static str,
    chapter: &'static str,
    /// Roles that may record it.
    roles: Vec<&'static str>,
    fields: Vec<FieldBody>,
}

#[derive(Serialize)]
struct FieldBody {
    name: String,
    required: bool,
    /// JSON Schema of the value.
    schema: Value,
}

fn form(spec: &'static FormSpec) -> FormBody {
    FormBody {
        command: spec.id,
        chapter: spec.chapter,
        roles: matrix::recorders(spec.id).iter().map(|role| role.code()).collect(),
        fields: spec
            .fields
            .iter()
            .map(|field| FieldBody {
                name: schema::name(field),
                required: field.required,
                schema: schema::field(field),
            })
            .collect(),
    }
}

async fn catalogue(_: Bearer, request: Request) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let spec = |kind: &&'static str| {
        if *kind == CORRECTION { Some(&CORRECTION_FORM) } else { forms::find(kind) }
    };
    // Assignments have an address and fields of their own.
    let kinds = COMMAND_KINDS.iter().filter(|kind| **kind != "assign-case");
    Reply::ok(&FormsBody { items: kinds.filter_map(spec).map(form).collect() })
}

/// The document, written once.
static DOCUMENT: LazyLock<String> = LazyLock::new(|| super::openapi::document().to_string());

async fn document(request: Request) -> Result<Response, ApiError> {
    Query::read(&[], request.uri())?;
    let json = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    Ok((json, DOCUMENT.as_str()).into_response())
}
