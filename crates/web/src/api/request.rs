//! What comes in: places in the path, query parameters by their description, JSON bodies, the idempotency key. All
//! mistakes are named, nothing unknown is passed over.

use application::commands::record::Idempotent;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri};
use domain::{CaseId, Country};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::route::{Param, ParamKind};
use crate::http::{ApiError, App, form};
use crate::wire::Mistake;

/// Most bytes of a body.
const BODY_MAXIMUM: usize = 1024 * 1024;
/// Most characters of a cursor; those given are shorter.
pub(super) const CURSOR_MAXIMUM: usize = 400;
/// Most characters of a search.
pub(super) const WORDS_MAXIMUM: usize = 200;
/// Highest place in the global order that JSON numbers carry exactly.
pub(super) const PLACE_MAXIMUM: u64 = 9_007_199_254_740_991;

/// The variable parts of a path.
#[derive(Debug)]
pub(super) struct Place(Vec<(String, String)>);

impl Place {
    fn part(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// The case. Whatever is no id names no case.
    pub fn case(&self) -> Result<CaseId, ApiError> {
        id(self.part("id")).map(CaseId).ok_or_else(ApiError::not_found)
    }

    /// The version of an entry.
    pub fn version(&self) -> Result<u32, ApiError> {
        let text = self.part("version");
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| digits).ok_or_else(ApiError::not_found)
    }

    /// A code.
    pub fn code(&self, name: &str) -> &str {
        self.part(name)
    }
}

impl FromRequestParts<App> for Place {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let raw = RawPathParams::from_request_parts(parts, app).await.map_err(|_| ApiError::not_found())?;
        Ok(Self(raw.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }
}

/// An id in its usual form with hyphens; no other spelling, so that one thing has one address.
pub(super) fn id(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok().filter(|_| text.len() == 36)
}

/// Query parameters that fit their description.
#[derive(Debug)]
pub(super) struct Query {
    params: &'static [Param],
    given: Vec<(String, String)>,
}

impl Query {
    /// Reads the query of an address.
    pub fn read(params: &'static [Param], uri: &Uri) -> Result<Self, ApiError> {
        let given = form::pairs(uri.query().unwrap_or_default().as_bytes()).unwrap_or_default();
        let mut mistakes: Vec<Mistake> = Vec::new();
        for (position, (name, value)) in given.iter().enumerate() {
            let known = params.iter().find(|param| param.name == name);
            let twice = given.iter().take(position).any(|(earlier, _)| earlier == name);
            let code = match known {
                None => Some("unknown-parameter"),
                Some(_) if twice => Some("given-twice"),
                Some(param) => wrong(param.kind, value),
            };
            mistakes.extend(code.map(|code| Mistake { field: shown(name), code }));
        }
        if mistakes.is_empty() { Ok(Self { params, given }) } else { Err(ApiError::mistakes(mistakes)) }
    }

    /// A parameter as given.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// An id.
    pub fn id(&self, name: &str) -> Option<Uuid> {
        self.text(name).and_then(id)
    }

    /// A flag.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.text(name).map(|text| text == "true")
    }

    /// A place in the global order; the start unless given.
    pub fn place(&self, name: &str) -> u64 {
        self.text(name).and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// Rows a page.
    pub fn limit(&self) -> u32 {
        let usual = self.params.iter().find_map(|param| match param.kind {
            ParamKind::Limit { usual, .. } => Some(usual),
            ParamKind::Cursor
            | ParamKind::Place
            | ParamKind::Flag
            | ParamKind::Choice(_)
            | ParamKind::Code
            | ParamKind::Country
            | ParamKind::Id
            | ParamKind::Words => None,
        });
        self.text("limit").and_then(|text| text.parse().ok()).or(usual).unwrap_or(1)
    }
}

/// A name as given, cut short: it comes back in the answer.
fn shown(name: &str) -> String {
    name.chars().take(40).collect()
}

fn wrong(kind: ParamKind, value: &str) -> Option<&'static str> {
    let fits = |fits: bool, code| if fits { None } else { Some(code) };
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    match kind {
        ParamKind::Limit { most, .. } => {
            let number: Option<u32> = value.parse().ok().filter(|_| digits);
            fits(number.is_some_and(|n| (1..=most).contains(&n)), "not-a-page-size")
        }
        ParamKind::Cursor => {
            let safe = value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
            fits(safe && (1..=CURSOR_MAXIMUM).contains(&value.len()), "not-a-cursor")
        }
        ParamKind::Place => {
            let number: Option<u64> = value.parse().ok().filter(|_| digits);
            fits(number.is_some_and(|n| n <= PLACE_MAXIMUM), "not-a-place")
        }
        ParamKind::Flag => fits(matches!(value, "true" | "false"), "not-true-or-false"),
        ParamKind::Choice(choices) => fits(choices().contains(&value), "not-a-choice"),
        ParamKind::Code => {
            let clean = value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            fits(clean && (1..=64).contains(&value.len()), "not-a-code")
        }
        ParamKind::Country => {
            let parsed = Country::parse(value).is_ok_and(|country| country.code() == value);
            fits(parsed, "not-a-country")
        }
        ParamKind::Id => fits(id(value).is_some(), "not-an-id"),
        ParamKind::Words => fits(value.chars().count() <= WORDS_MAXIMUM, "too-long"),
    }
}

/// A JSON object that was sent, and the hash by which a repetition is recognised.
#[derive(Debug)]
pub(super) struct Posted {
    /// The object.
    pub object: Map<String, Value>,
    /// The key and the hash of the request, if the sender gave a key.
    pub idempotent: Option<Idempotent>,
}

impl Posted {
    /// Reads the body of a request: JSON by its content type, at most 1 MiB, an object.
    pub async fn read(request: Request) -> Result<Self, ApiError> {
        let (parts, body) = request.into_parts();
        if !is_json(&parts.headers) {
            let detail = "send the body with Content-Type: application/json".into();
            return Err(ApiError::unreadable(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
        let key = key(&parts.headers)?;
        let bytes = bounded(body).await?;
        let object = object(&bytes)?;
        let idempotent = key.map(|key| Idempotent { key, hash: hash(parts.uri.path(), &bytes) });
        Ok(Self { object, idempotent })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let text = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = text.split(';').map(str::trim);
    let json = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"));
    // JSON between systems is UTF-8 (RFC 8259, section 8.1).
    json && parts.all(|part| {
        let charset = part.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        charset.is_none_or(|(_, value)| value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8"))
    })
}

fn key(headers: &HeaderMap) -> Result<Option<String>, ApiError> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let text = value.to_str().unwrap_or_default();
    let printable = text.bytes().all(|b| b.is_ascii_graphic());
    if printable && (1..=255).contains(&text.len()) {
        return Ok(Some(text.to_owned()));
    }
    Err(ApiError::mistakes(vec![Mistake { field: "idempotency_key".into(), code: "not-a-key" }]))
}

async fn bounded(body: Body) -> Result<axum::body::Bytes, ApiError> {
    to_bytes(body, BODY_MAXIMUM).await.map_err(|_| {
        let detail = format!("the body is larger than {BODY_MAXIMUM} bytes, or broke off");
        ApiError::unreadable(StatusCode::PAYLOAD_TOO_LARGE, detail)
    })
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, ApiError> {
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(mut object)) => {
            object.values_mut().for_each(whole_numbers);
            Ok(object)
        }
        Ok(Value::Array(_) | Value::Bool(_) | Value::Null | Value::Number(_) | Value::String(_)) => {
            let detail = "the body must be a JSON object".into();
            Err(ApiError::unreadable(StatusCode::BAD_REQUEST, detail))
        }
        Err(error) => {
            // Line and column only: the text itself may be personal.
            let detail = format!("not JSON: line {}, column {}", error.line(), error.column());
            Err(ApiError::unreadable(StatusCode::BAD_REQUEST, detail))
        }
    }
}

/// `7.0` is the whole number 7 in JSON Schema, and some programs write it so.
fn whole_numbers(value: &mut Value) {
    match value {
        Value::Number(number) => {
            // Beyond 2^53 a float no longer says which whole number is meant.
            let exact = |float: &f64| float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0;
            if let Some(float) = number.as_f64().filter(exact).filter(|_| number.is_f64()) {
                *number = (float as i64).into();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(whole_numbers),
        Value::Object(object) => object.values_mut().for_each(whole_numbers),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn hash(path: &str, body: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(path.as_bytes());
    hash.update([0]);
    hash.update(body);
    hash.finalize().to_vec()
}
