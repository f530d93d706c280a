//! The data-protection officer and one case: who read it, all data held on the person, erasure.

use std::sync::Arc;

use application::access::actor::AccountRole;
use application::access::matrix;
use application::access::permission::Function;
use application::commands::erase::Obstacle;
use application::queries::data_protection::Colleague;
use application::queries::lists::{BreakGlass, CaseRow, Page, Reading};
use application::{Actor, Clock, Nostos, Problem};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use domain::CaseId;
use ui::components::pagination::Pagination;
use ui::forms::FormState;
use ui::pages::oversight::{self, ErasureView};
use ui::pages::oversight_lists::{self, AccessView, Reading as Line};
use ui::{Area, Arg, Cx, Msg, links};
use uuid::Uuid;

use super::break_glass::purpose_and_reason;
use super::case::case_id;
use super::oversight::{download, number_only};
use super::{page, plain, query_of};
use crate::http::error::see_other;
use crate::http::form::first;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::access_words::AccessWords;
use crate::view::{case as chapters, frame, lists, obligation};

const ROWS: u32 = 100;
const ERASE: &str = "erase-person";
/// Most characters of the explanation; the application's limit less the code of the condition before it.
const EXPLANATION_MAXIMUM: usize = 1900;

/// The routes about one case.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/oversight/cases/{id}", get(access))
        .route("/oversight/cases/{id}/export", post(export))
        .route("/oversight/cases/{id}/erasure", get(erasure).post(erase))
        .route("/oversight/cases/{id}/certificate", get(certificate))
}

/// What the record of readings is made of.
struct Log {
    row: CaseRow,
    readings: Page<Reading>,
    total: u64,
    grants: Vec<BreakGlass>,
    colleagues: Vec<Colleague>,
    clock: Arc<dyn Clock>,
}

impl Log {
    fn load(nostos: &Nostos, actor: &Actor, case: CaseId, after: Option<&str>) -> Result<Self, Problem> {
        let readings = nostos.readings(actor, case, after, ROWS)?;
        let row = nostos.cases_named(actor, &[case.0])?.pop().ok_or(Problem::NotFound { what: "case" })?;
        Ok(Self {
            row,
            readings,
            total: nostos.count_readings(actor, case)?,
            grants: nostos.exceptional_views(actor, case)?,
            colleagues: nostos.colleagues(actor)?,
            clock: nostos.clock(),
        })
    }

    fn colleague(&self, id: Uuid) -> Option<&Colleague> {
        self.colleagues.iter().find(|colleague| colleague.id == id)
    }

    fn local_time(&self, at: jiff::Timestamp) -> jiff::civil::DateTime {
        at.to_zoned(self.clock.zone()).datetime()
    }

    fn name(&self, id: Uuid) -> String {
        self.colleague(id).map_or_else(|| id.to_string(), |colleague| colleague.name.clone())
    }

    /// The role in which somebody read. Roles are not part of the record of readings: it is the one held now that
    /// fits the purpose.
    fn role(&self, id: Uuid, purpose: &str) -> String {
        let fits = |role: &&AccountRole| match purpose {
            "supervision" => **role == AccountRole::TeamLead,
            "oversight" | "access-request" => **role == AccountRole::DataProtectionOfficer,
            _ => matrix::users(Function::BreakGlass).contains(role),
        };
        let held = self.colleague(id).map_or(&[][..], |colleague| colleague.roles.as_slice());
        let role = held.iter().find(fits).or_else(|| held.first());
        role.map_or("case-officer", |role| role.code()).to_owned()
    }
}

/// `GET /oversight/cases/{id}`.
async fn access(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let query = query_of(&officer.prefs.path);
    let after = first(&query, "after").to_owned();
    let seen: u64 = if after.is_empty() { 0 } else { first(&query, "seen").parse().unwrap_or(0) };
    let (actor, cursor) = (officer.actor().clone(), (!after.is_empty()).then(|| after.clone()));
    let log = app
        .run(move |nostos| Log::load(nostos, &actor, case, cursor.as_deref()))
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let shell = frame::shell(&officer, Some(Area::Oversight));
    let cx = shell.cx();
    let mut lines: Vec<(jiff::Timestamp, Line)> =
        log.readings.rows.iter().map(|reading| (reading.read_at, line(&cx, &log, reading))).collect();
    if after.is_empty() {
        // Grants stand with the latest readings: an access that was granted counts even if nothing was read under it.
        lines.extend(log.grants.iter().map(|grant| (grant.granted_at, granted(&cx, &log, grant))));
        lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    }
    let view = AccessView {
        case: number_only(&log.row),
        readings: lines.into_iter().map(|(_, line)| line).collect(),
        paging: paging(&id, &log, seen),
    };
    Ok(page(oversight_lists::access_page(&shell, &view)))
}

fn paging(id: &str, log: &Log, seen: u64) -> Pagination {
    let address = links::oversight_case(id);
    let to = seen + log.readings.rows.len() as u64;
    let forward = log
        .readings
        .next
        .as_ref()
        .map(|cursor| lists::query(&address, &[("after", cursor.as_str()), ("seen", &to.to_string())]));
    Pagination {
        from: if to > seen { seen + 1 } else { seen },
        to,
        total: log.total.max(to),
        back: (seen > 0).then_some(address),
        forward,
    }
}

fn line(cx: &Cx, log: &Log, reading: &Reading) -> Line {
    let under = log.grants.iter().find(|grant| {
        grant.officer == reading.officer
            && grant.granted_at <= reading.read_at
            && reading.read_at <= grant.until
    });
    Line {
        at: log.local_time(reading.read_at),
        reader: log.name(reading.officer),
        role: log.role(reading.officer, &reading.purpose),
        purpose: reading.purpose.clone(),
        what: what(&reading.shown),
        emergency: under.filter(|_| reading.purpose == "break-glass").map(|grant| told(cx, grant)),
    }
}

fn granted(cx: &Cx, log: &Log, grant: &BreakGlass) -> Line {
    Line {
        at: log.local_time(grant.granted_at),
        reader: log.name(grant.officer),
        role: log.role(grant.officer, "break-glass"),
        purpose: "break-glass".into(),
        what: Msg::new("reading-granted"),
        emergency: Some(told(cx, grant)),
    }
}

/// Purpose in words and reason as written.
fn told(cx: &Cx, grant: &BreakGlass) -> String {
    match purpose_and_reason(&grant.reason) {
        (Some(code), reason) => format!("{}: {reason}", cx.t(&format!("choice-emergency-purpose-{code}"))),
        (None, reason) => reason.to_owned(),
    }
}

/// What was shown, from the code that was recorded.
fn what(shown: &str) -> Msg {
    let key = match shown {
        "case" | "history" | "receipt" | "export" | "erasure" => format!("reading-{shown}"),
        other if other.starts_with("api-") => "reading-program".to_owned(),
        other => {
            if let Some(form) = other.strip_prefix("form ") {
                return Msg::new("reading-form").with("form", Arg::Key(format!("form-{form}")));
            }
            if chapters::CHAPTERS.iter().any(|(code, _)| *code == other) {
                return Msg::new("reading-of-chapter").with("chapter", Arg::Key(format!("chapter-{other}")));
            }
            "reading-document".to_owned()
        }
    };
    Msg::new(key)
}

/// `POST /oversight/cases/{id}/export`: everything held on the person, as a file.
async fn export(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let case = case_id(&id, &posted.officer)?;
    let actor = posted.officer.actor().clone();
    if let Some(language) = posted.value("format").strip_prefix("letter-").map(str::to_owned) {
        let letter = app
            .run(move |nostos| {
                let words = AccessWords::new(&language, nostos.today());
                nostos.subject_access_pdf(&actor, case, &language, &words)
            })
            .await
            .map_err(|problem: Problem| PageError::of(problem, &posted.officer))?;
        return Ok(download(letter.bytes, "application/pdf", &letter.file_name));
    }
    let officer = posted.officer;
    let export = app
        .run(move |nostos| nostos.export_person(&actor, case))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let unwritable =
        |error: serde_json::Error| Problem::Law(format!("the export cannot be written: {error}"));
    let text =
        serde_json::to_vec_pretty(&export).map_err(|error| PageError::of(unwritable(error), &officer))?;
    Ok(download(text, "application/json", &format!("{}.json", export.number)))
}

/// What the page of the erasure is made of.
struct Erasure {
    row: CaseRow,
    /// None: erased already, and this is the certificate.
    obstacles: Result<Vec<Obstacle>, String>,
}

impl Erasure {
    fn load(nostos: &Nostos, actor: &Actor, case: CaseId) -> Result<Self, Problem> {
        if let Some(certificate) = nostos.erasure_certificate(actor, case)? {
            let row =
                nostos.cases_named(actor, &[case.0])?.pop().ok_or(Problem::NotFound { what: "case" })?;
            return Ok(Self { row, obstacles: Err(certificate) });
        }
        let obstacles = nostos.obstacles_to_erasure(actor, case)?;
        let row = nostos.overseen_case(actor, case, "erasure")?;
        Ok(Self { row, obstacles: Ok(obstacles) })
    }
}

async fn load_erasure(app: &App, officer: &Officer, case: CaseId) -> Result<Erasure, PageError> {
    let actor = officer.actor().clone();
    app.run(move |nostos| Erasure::load(nostos, &actor, case))
        .await
        .map_err(|problem| PageError::of(problem, officer))
}

/// `GET /oversight/cases/{id}/erasure`.
async fn erasure(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let found = load_erasure(&app, &officer, case_id(&id, &officer)?).await?;
    let state = plain::blank(&officer, links::oversight_erasure(&id), links::oversight_case(&id));
    Ok(render_erasure(&officer, &found, state, StatusCode::OK))
}

fn render_erasure(officer: &Officer, found: &Erasure, state: FormState, status: StatusCode) -> Response {
    let all = [Obstacle::CaseOpen, Obstacle::HoldInPlace, Obstacle::EntryBanRuns];
    let id = found.row.case.to_string();
    let (standing, certificate) = match &found.obstacles {
        Ok(obstacles) => (obstacles.as_slice(), None),
        Err(text) => (&[][..], Some((certificate_number(text), links::oversight_certificate(&id)))),
    };
    let condition = |obstacle: Obstacle| {
        (Msg::new(format!("erasure-needs-{}", obstacle.code())), !standing.contains(&obstacle))
    };
    let view = ErasureView {
        case: obligation::case_ref(&found.row),
        conditions: all.into_iter().map(condition).collect(),
        state: (standing.is_empty() && certificate.is_none()).then_some(state),
        certificate,
    };
    let shell = frame::shell(officer, Some(Area::Oversight));
    (status, page(oversight::erasure_page(&shell, &view))).into_response()
}

fn certificate_number(text: &str) -> String {
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let number =
        value.as_ref().and_then(|value| value.get("certificate")).and_then(serde_json::Value::as_str);
    number.unwrap_or_default().to_owned()
}

/// `POST /oversight/cases/{id}/erasure`.
async fn erase(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let case = case_id(&id, &officer)?;
    let address = links::oversight_erasure(&id);
    let found = load_erasure(&app, &officer, case).await?;
    if !matches!(&found.obstacles, Ok(obstacles) if obstacles.is_empty()) {
        // Erased meanwhile, or something stands in the way now: the page says which.
        return Ok(see_other(&address));
    }
    let mut errors = plain::mistakes(ERASE, &posted);
    let (number, explanation) = (posted.value("case-number").trim(), posted.value("explanation").trim());
    if !number.is_empty() && number != found.row.number {
        errors.push(plain::error("case-number", Msg::new("error-other-number")));
    }
    if explanation.chars().count() > EXPLANATION_MAXIMUM {
        errors.push(plain::error("explanation", plain::counted("error-reason-long", EXPLANATION_MAXIMUM)));
    }
    if !errors.is_empty() {
        let mut state = plain::typed(&posted, address, links::oversight_case(&id));
        state.errors = errors;
        return Ok(render_erasure(&officer, &found, state, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let ground = format!("{}: {explanation}", posted.value("condition"));
    let actor = officer.actor().clone();
    app.run(move |nostos| nostos.erase(&actor, case, &ground))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(see_other(&format!("{address}?done=erased")))
}

/// `GET /oversight/cases/{id}/certificate`.
async fn certificate(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let actor = officer.actor().clone();
    let text = app
        .run(move |nostos| nostos.erasure_certificate(&actor, case))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let text = text.ok_or_else(|| PageError::not_found(&officer))?;
    let name = format!("certificate-{}.json", certificate_number(&text));
    Ok(download(text.into_bytes(), "application/json", &name))
}
