//! Errors at the edge. On pages: what happened, why, what to do. On the API: problem details (RFC 9457) with stable
//! codes, rule ids and citations. Neither carries personal data.

use application::access::permission::Function;
use application::{Permission, Problem};
use axum::Json;
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::Refused;
use law::{Finding, Verdict};
use serde::Serialize;
use ui::components::withheld::Withheld;
use ui::pages::errors::{self, ErrorView};
use ui::{Msg, Shell, links};

use super::form::decoded;
use super::prefs::Prefs;
use super::session::Officer;
use crate::api::fact;
use crate::view::frame;
use crate::wire::Mistake;

/// An error on a page.
#[derive(Debug)]
pub enum PageError {
    /// The reader has to sign in first, and comes back to that address.
    SignIn(String),
    /// The reader has something to do on the own account first.
    OwnAccountFirst,
    /// An error page with its frame.
    Page(StatusCode, Box<(Shell, ErrorView)>),
}

impl PageError {
    /// Sign in, then go on to `address`.
    #[must_use]
    pub fn sign_in(address: &str) -> Self {
        Self::SignIn(address.to_owned())
    }

    /// A problem before anybody is known.
    #[must_use]
    pub fn anonymous(problem: Problem, prefs: &Prefs) -> Self {
        Self::framed(problem, frame::anonymous(prefs))
    }

    /// A problem on an officer's page.
    #[must_use]
    pub fn of(problem: Problem, officer: &Officer) -> Self {
        let case = matches!(problem, Problem::NotFound { what: "case" });
        let page = Self::framed(problem, frame::shell(officer, None));
        match page {
            Self::Page(status, mut page) if case => {
                page.1 = ErrorView::NotFound { emergency: emergency(officer) };
                Self::Page(status, page)
            }
            other => other,
        }
    }

    fn framed(problem: Problem, shell: Shell) -> Self {
        let (status, view) = error_view(problem);
        Self::Page(status, Box::new((shell, view)))
    }

    /// The body is too large.
    #[must_use]
    pub fn too_large(officer: &Officer) -> Self {
        let view = ErrorView::TooLarge { limit: 2 };
        Self::Page(StatusCode::PAYLOAD_TOO_LARGE, Box::new((frame::shell(officer, None), view)))
    }

    /// The body cannot be read.
    #[must_use]
    pub fn unreadable(officer: &Officer) -> Self {
        let view = ErrorView::Unreadable { detail: Msg::new("unreadable-form") };
        Self::Page(StatusCode::UNPROCESSABLE_ENTITY, Box::new((frame::shell(officer, None), view)))
    }

    /// The form does not belong to this session.
    #[must_use]
    pub fn forged(officer: &Officer) -> Self {
        let view = ErrorView::Unreadable { detail: Msg::new("form-of-other-session") };
        Self::Page(StatusCode::FORBIDDEN, Box::new((frame::shell(officer, None), view)))
    }

    /// There is no such page.
    #[must_use]
    pub fn not_found(officer: &Officer) -> Self {
        Self::Page(
            StatusCode::NOT_FOUND,
            Box::new((frame::shell(officer, None), ErrorView::NotFound { emergency: None })),
        )
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn(address) => {
                let next =
                    if address == "/" { String::new() } else { format!("?next={}", encoded(&address)) };
                see_other(&format!("/sign-in{next}"))
            }
            Self::OwnAccountFirst => see_other(links::OWN_ACCOUNT),
            Self::Page(status, page) => {
                (status, html(errors::page(&page.0, &page.1).into_string())).into_response()
            }
        }
    }
}

/// An HTML response.
#[must_use]
pub fn html(text: String) -> Response {
    let headers = [(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
    (headers, text).into_response()
}

/// A redirect after a post.
#[must_use]
pub fn see_other(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(value) => (StatusCode::SEE_OTHER, [(LOCATION, value)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A redirect that also sets cookies.
#[must_use]
pub fn see_other_with(address: &str, cookies: &[String]) -> Response {
    let mut response = see_other(address);
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(cookie) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    }
    response
}

/// Percent-encodes a value of a query.
#[must_use]
pub fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// A path of this application to go on to; anything else leads to the start page.
#[must_use]
pub fn local(address: &str) -> String {
    let address = decoded(address);
    let ours =
        address.starts_with('/') && !address.starts_with("//") && !address.contains(['\\', '\n', '\r']);
    if ours { address } else { "/".to_owned() }
}

/// Where an officer who may do so asks for emergency access to the case of this address. Whether there is such a case
/// is not told: the way is shown for any.
fn emergency(officer: &Officer) -> Option<String> {
    if !officer.actor().may(Permission::Use(Function::BreakGlass)) {
        return None;
    }
    let path = officer.prefs.path.split('?').next().unwrap_or_default();
    let mut parts = path.strip_prefix("/cases/")?.split('/');
    let id = parts.next().filter(|id| id.parse::<uuid::Uuid>().is_ok());
    let asked_already = parts.next() == Some("emergency-access");
    Some(id.filter(|_| !asked_already).map_or_else(|| links::EMERGENCY.to_owned(), links::break_glass))
}

fn error_view(problem: Problem) -> (StatusCode, ErrorView) {
    match problem {
        Problem::Forbidden { permission } => {
            let withheld = Withheld {
                category: "function".into(),
                entries: 0,
                readers: roles_for(&permission),
                citation: None,
                break_glass: None,
            };
            (StatusCode::FORBIDDEN, ErrorView::Forbidden { withheld, citation: None })
        }
        Problem::NotFound { .. } => (StatusCode::NOT_FOUND, ErrorView::NotFound { emergency: None }),
        Problem::Erased => {
            let detail = Msg::new("person-erased");
            (StatusCode::GONE, ErrorView::Unreadable { detail })
        }
        Problem::Quarantined { version } => {
            let detail = Msg::new("case-quarantined").with("version", i64::from(version).into());
            (StatusCode::CONFLICT, ErrorView::Unreadable { detail })
        }
        Problem::Invalid { what, .. } => {
            let detail = Msg::new("said-plainly").with("what", what.as_str().into());
            (StatusCode::UNPROCESSABLE_ENTITY, ErrorView::Unreadable { detail })
        }
        Problem::KeyReused | Problem::Stale { .. } | Problem::Refused(_) => {
            (StatusCode::CONFLICT, ErrorView::Unreadable { detail: Msg::new("sent-twice") })
        }
        Problem::Storage(_) | Problem::Law(_) => {
            let reference = fault(&problem);
            (StatusCode::INTERNAL_SERVER_ERROR, ErrorView::Fault { reference })
        }
    }
}

/// Tells the operator, and gives the reference under which the log has it.
fn fault(problem: &Problem) -> String {
    static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let reference =
        format!("{}-{}", std::process::id(), NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    tracing::error!(%reference, %problem, "a request failed");
    reference
}

/// Role codes that carry a permission as `Problem::Forbidden` names it.
fn roles_for(permission: &str) -> Vec<String> {
    use application::access::{matrix, permission::Function};
    let roles = match permission.split_once(' ') {
        Some(("record", kind)) => matrix::recorders(kind),
        Some(("use", code)) => {
            Function::ALL.into_iter().find(|f| f.code() == code).map_or(&[][..], matrix::users)
        }
        Some(_) | None => &[],
    };
    roles.iter().map(|role| role.code().to_owned()).collect()
}

/// Problem details of the API. Boxed: an error must not make every answer large.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct ApiError(Box<Details>);

/// What problem details say.
#[derive(Debug, Clone, Serialize)]
struct Details {
    /// A URI that names the kind of problem.
    #[serde(rename = "type")]
    kind: String,
    /// Short title.
    title: &'static str,
    /// HTTP status.
    status: u16,
    /// Stable code.
    code: &'static str,
    /// What happened, for people.
    detail: String,
    /// Rules that stand in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<RuleProblem>,
    /// Mistakes in fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldProblem>,
    /// The case's version now, when somebody else was faster.
    #[serde(skip_serializing_if = "Option::is_none")]
    current_version: Option<u32>,
}

/// A rule that stands in the way.
#[derive(Debug, Clone, Serialize)]
struct RuleProblem {
    rule: String,
    citation: String,
    verdict: &'static str,
    reason: String,
    facts: Vec<serde_json::Value>,
    missing: Option<String>,
    made_possible_by: Option<law::LegalAct>,
}

/// A mistake in a field.
#[derive(Debug, Clone, Serialize)]
struct FieldProblem {
    field: String,
    code: &'static str,
}

impl ApiError {
    fn new(status: StatusCode, code: &'static str, title: &'static str, detail: String) -> Self {
        Self(Box::new(Details {
            kind: format!("https://nostos.example/problems/{code}"),
            title,
            status: status.as_u16(),
            code,
            detail,
            rules: Vec::new(),
            fields: Vec::new(),
            current_version: None,
        }))
    }

    /// No valid token.
    #[must_use]
    pub fn not_signed_in() -> Self {
        let detail = "send Authorization: Bearer with a token from POST /api/v1/sessions".into();
        Self::new(StatusCode::UNAUTHORIZED, "not-signed-in", "Not signed in", detail)
    }

    /// Name, password or code is not right, or the account is locked.
    #[must_use]
    pub fn sign_in_failed(detail: String) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "sign-in-failed", "Sign-in failed", detail)
    }

    /// A request that cannot be read.
    #[must_use]
    pub fn unreadable(status: StatusCode, detail: String) -> Self {
        Self::new(status, "unreadable", "The request cannot be read", detail)
    }

    /// There is no such thing.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not found", "there is nothing at this address".into())
    }

    /// Fields with mistakes.
    #[must_use]
    pub fn mistakes(mistakes: Vec<Mistake>) -> Self {
        let detail = "some fields need another value; see fields".into();
        let mut error = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "Fields need mending", detail);
        error.0.fields = mistakes
            .into_iter()
            .map(|m| FieldProblem { field: m.field.replace('-', "_"), code: m.code })
            .collect();
        error
    }
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        let detail = problem.to_string();
        let code = problem.code();
        match problem {
            Problem::Forbidden { .. } => Self::new(StatusCode::FORBIDDEN, code, "Not permitted", detail),
            Problem::NotFound { .. } => Self::new(StatusCode::NOT_FOUND, code, "Not found", detail),
            Problem::Refused(Refused::Unlawful { findings, .. }) => {
                let mut error = Self::new(StatusCode::CONFLICT, code, "Not lawful on these facts", detail);
                error.0.rules = findings.iter().map(rule_problem).collect();
                error
            }
            Problem::Refused(Refused::NotNow { reason }) => {
                let detail = reason.code().to_owned();
                Self::new(StatusCode::CONFLICT, code, "Not possible in the present state of the case", detail)
            }
            Problem::Stale { current } => {
                let mut error = Self::new(StatusCode::CONFLICT, code, "Somebody else was faster", detail);
                error.0.current_version = Some(current);
                error
            }
            Problem::KeyReused => Self::new(StatusCode::CONFLICT, code, "Key used already", detail),
            Problem::Invalid { field, what } => {
                let mut error =
                    Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, "A value needs mending", what);
                error.0.fields = vec![FieldProblem { field, code: "invalid" }];
                error
            }
            Problem::Quarantined { .. } => Self::new(StatusCode::CONFLICT, code, "Case set aside", detail),
            Problem::Erased => Self::new(StatusCode::GONE, code, "Person erased", detail),
            Problem::Storage(_) | Problem::Law(_) => {
                let detail =
                    format!("nothing was recorded; the operator's log has it as {}", fault(&problem));
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, code, "Our mistake", detail)
            }
        }
    }
}

fn rule_problem(finding: &Finding) -> RuleProblem {
    let missing = match &finding.verdict {
        Verdict::NotEstablished { missing } => Some(missing.clone().into_owned()),
        Verdict::Required { .. } | Verdict::Permitted | Verdict::Prohibited => None,
    };
    RuleProblem {
        rule: finding.rule.to_string(),
        citation: finding.citation.to_string(),
        verdict: if missing.is_some() { "not-established" } else { "prohibited" },
        reason: finding.reason.0.clone().into_owned(),
        // Plain data: turning it into JSON cannot fail; a fact that did would be left out, not the refusal.
        facts: finding.facts.iter().filter_map(|used| serde_json::to_value(fact(used)).ok()).collect(),
        missing,
        made_possible_by: finding.remedy,
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}
