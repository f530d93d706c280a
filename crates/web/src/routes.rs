//! All routes in one place, and what surrounds them: limits, compression, security headers, origin check.

use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Path};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, extract::State};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use ui::{assets, links};

use crate::http::{App, Officer, PageError, origin};
use crate::pages;

/// Largest body of a request: 1 MiB, room for the longest texts.
const BODY: usize = 1024 * 1024;
/// Longest time a request may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Only our own files; nothing inline, nothing from elsewhere, no frames around us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The application.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(entrance())
        .merge(cases())
        .merge(pages::team::routes())
        .merge(pages::reassign::routes())
        .merge(pages::oversight::routes())
        .merge(pages::accounts::routes())
        .merge(pages::own_account::routes())
        .merge(pages::installation::routes())
        .merge(pages::law::routes())
        .merge(pages::break_glass::routes())
        .merge(pages::views::routes())
        .nest("/api/v1", crate::api::router())
        .route("/assets/{*path}", get(asset))
        .route("/healthz", get(health))
        .fallback(nowhere)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(middleware::from_fn(origin::check))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new())
        .layer(header(CONTENT_SECURITY_POLICY, POLICY))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(X_FRAME_OPTIONS, "DENY"))
        .layer(header(REFERRER_POLICY, "same-origin"))
        .layer(header(
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ))
        .layer(SetResponseHeaderLayer::if_not_present(CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .with_state(app)
}

fn header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

fn entrance() -> Router<App> {
    use pages::{entrance, preferences};
    Router::new()
        .route("/", get(entrance::start))
        .route(links::SIGN_IN, get(entrance::show).post(entrance::sign_in))
        .route(links::SIGN_IN_DEMO, post(entrance::sign_in_demo))
        .route(links::SIGN_OUT, post(entrance::sign_out))
        .route(links::PREFERENCES, post(preferences::set))
        .route(links::HELP, get(preferences::help))
}

fn cases() -> Router<App> {
    use pages::{case, cases, correction, explanation, form, letters, new_case, worklist};
    Router::new()
        .route(links::WORKLIST, get(worklist::show))
        .route(links::CASES, get(cases::list))
        .route(links::SEARCH, get(cases::search))
        .route(links::NEW_CASE, get(new_case::show).post(new_case::post))
        .route("/cases/number/{number}", get(case::by_number))
        .route("/cases/{id}", get(case::overview))
        .route("/cases/{id}/history", get(case::history))
        .route("/cases/{id}/explanation", get(explanation::show))
        .route("/cases/{id}/receipts/{version}", get(case::receipt))
        .route("/cases/{id}/documents/{kind}", get(letters::document))
        .route("/cases/{id}/forms/correct-entry", get(correction::show).post(correction::post))
        .route("/cases/{id}/forms/{form}", get(form::show).post(form::post))
        .route("/cases/{id}/forms/{form}/letter.pdf", post(letters::draft))
        .route("/cases/{id}/{chapter}", get(case::chapter))
}

/// A file of the interface; its address carries the hash of its content, so it may be kept for ever.
async fn asset(Path(path): Path<String>) -> Response {
    match assets::get(&path) {
        Some(asset) => {
            let headers = [
                (CONTENT_TYPE, asset.mime.to_owned()),
                (CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
            ];
            (headers, asset.bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Whether requests can be served: the database answers.
async fn health(State(app): State<App>) -> Response {
    let answer = app.run(|nostos| nostos.is_demonstration()).await;
    match answer {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(problem) => {
            tracing::error!(%problem, "the health check failed");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

async fn nowhere(officer: Officer) -> PageError {
    PageError::not_found(&officer)
}
