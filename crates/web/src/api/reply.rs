//! What goes out: JSON written once, on the pool that also did the work.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::http::ApiError;
use application::Problem;

/// An answer.
#[derive(Debug)]
pub(super) struct Reply {
    status: StatusCode,
    body: Vec<u8>,
    etag: Option<String>,
    location: Option<String>,
}

impl Reply {
    /// 200 with a body.
    pub fn ok(body: &impl Serialize) -> Result<Self, ApiError> {
        let body = serde_json::to_vec(body)
            .map_err(|error| ApiError::from(Problem::Law(format!("an answer cannot be written: {error}"))))?;
        Ok(Self { status: StatusCode::OK, body, etag: None, location: None })
    }

    /// 201 with a body and the address of what was created.
    pub fn created(body: &impl Serialize, location: String) -> Result<Self, ApiError> {
        Ok(Self { status: StatusCode::CREATED, location: Some(location), ..Self::ok(body)? })
    }

    /// 204.
    pub fn empty() -> Self {
        Self { status: StatusCode::NO_CONTENT, body: Vec::new(), etag: None, location: None }
    }

    /// 304.
    pub fn not_modified(etag: String) -> Self {
        Self { status: StatusCode::NOT_MODIFIED, etag: Some(etag), ..Self::empty() }
    }

    /// The same with its tag.
    pub fn tagged(self, etag: String) -> Self {
        Self { etag: Some(etag), ..self }
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = if self.body.is_empty() {
            self.status.into_response()
        } else {
            let json = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
            (self.status, json, self.body).into_response()
        };
        for (name, value) in [(ETAG, self.etag), (LOCATION, self.location)] {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// Whether the sender has that tag already.
pub(super) fn has(headers: &HeaderMap, etag: &str) -> bool {
    let given = headers.get_all(IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    let weak = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    given.flat_map(|line| line.split(',')).any(|tag| weak(tag) == etag || tag.trim() == "*")
}

/// What every answer of the API says besides: personal data are kept by nobody on the way.
pub(super) async fn finish(mut response: Response) -> Response {
    let tagged = response.headers().contains_key(ETAG);
    let cache = if tagged { "private, no-cache" } else { "no-store" };
    let unauthorised = response.status() == StatusCode::UNAUTHORIZED;
    let headers = response.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(cache));
    if unauthorised {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
