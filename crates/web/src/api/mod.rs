//! `/api/v1`: the same commands and queries as the pages, as JSON. One table of routes gives the router and the
//! OpenAPI document; one description of each command (`ui::forms`) gives form, parser and schema. A generator that
//! reads handler attributes (utoipa) would be a second description of the same, so there is none.

mod assignments;
mod case_types;
mod cases;
mod catalogue;
mod command_schemas;
mod commands;
mod entry_types;
mod export;
mod feed;
mod law_types;
mod list_types;
mod lists;
mod open;
pub mod openapi;
mod reply;
mod request;
mod route;
mod schemas;
mod sessions;
#[cfg(test)]
mod tests;

pub(crate) use law_types::fact;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::map_response;

use crate::http::{ApiError, App};

/// All operations, in the order of the document.
fn routes() -> impl Iterator<Item = route::Route> {
    [
        sessions::ROUTES,
        cases::ROUTES,
        commands::ROUTES,
        lists::ROUTES,
        assignments::ROUTES,
        export::ROUTES,
        feed::ROUTES,
        catalogue::ROUTES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The API, to be mounted at `/api/v1`.
pub fn router() -> Router<App> {
    route::router(routes())
        .method_not_allowed_fallback(other_method)
        .fallback(nothing_here)
        .layer(map_response(reply::finish))
}

async fn nothing_here() -> ApiError {
    ApiError::not_found()
}

async fn other_method() -> ApiError {
    let detail = "this address does not take that method; the header Allow says which it takes".into();
    ApiError::unreadable(StatusCode::METHOD_NOT_ALLOWED, detail)
}
