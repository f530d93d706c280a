//! Reassigning the cases picked in a list: a preview, then what became of each.

use std::collections::BTreeSet;

use application::Problem;
use application::access::matrix;
use application::access::permission::Function;
use application::commands::assign::{Assignment, WhyNot};
use application::queries::data_protection::Colleague;
use application::queries::lists::CaseRow;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use domain::{ActorId, CaseId, Note};
use ui::forms::{FieldError, FieldOption, FormState};
use ui::pages::reassign::{self, ReassignResult, ReassignRow, ReassignView};
use ui::{Area, Msg, links};
use uuid::Uuid;

use super::{page, plain};
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::{frame, obligation};

/// Most cases in one go.
const CASES_MAXIMUM: usize = 200;

/// The routes of this page.
pub fn routes() -> Router<App> {
    Router::new().route(links::REASSIGN, post(take).get(result))
}

/// What the preview is made of.
struct Prepared {
    rows: Vec<CaseRow>,
    colleagues: Vec<Colleague>,
    /// Open cases by officer.
    load: Vec<(Uuid, u64)>,
}

impl Prepared {
    fn name(&self, id: Uuid) -> Option<String> {
        self.colleagues.iter().find(|c| c.id == id).map(|c| c.name.clone())
    }

    /// Colleagues who can be given cases by this officer: at work, in a role that has a worklist, of the same team.
    fn choices<'a>(&'a self, officer: &'a Officer) -> impl Iterator<Item = &'a Colleague> {
        let team = officer.actor().team;
        self.colleagues.iter().filter(move |c| {
            let works = c.roles.iter().any(|role| matrix::users(Function::Worklist).contains(role));
            let near = team.is_none() || c.team.is_none() || c.team == team;
            c.active && works && near
        })
    }
}

/// `POST /team/reassign`: the preview, or with `confirm=yes` the assignment itself.
async fn take(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let picked: BTreeSet<Uuid> = posted.values("case").filter_map(|id| id.parse().ok()).collect();
    let ids: Vec<Uuid> = picked.iter().copied().take(CASES_MAXIMUM).collect();
    let prepared = prepare(&app, &posted.officer, ids).await?;
    if prepared.rows.is_empty() {
        let error = Msg::new("error-none-picked");
        return Ok(preview(&posted, &prepared, Vec::new(), Some(error)));
    }
    if picked.len() > CASES_MAXIMUM {
        let error = plain::counted("error-too-many-cases", CASES_MAXIMUM);
        return Ok(preview(&posted, &prepared, Vec::new(), Some(error)));
    }
    if posted.value("confirm") != "yes" {
        return Ok(preview(&posted, &prepared, Vec::new(), None));
    }
    match assignment(&posted, &prepared) {
        Err(errors) => Ok(preview(&posted, &prepared, errors, None)),
        Ok(assignment) => assign(app, posted, prepared, assignment).await,
    }
}

async fn prepare(app: &App, officer: &Officer, ids: Vec<Uuid>) -> Result<Prepared, PageError> {
    let actor = officer.actor().clone();
    app.run(move |nostos| {
        let team = nostos.team(&actor)?;
        let load = team.caseload.iter().filter_map(|row| Some((row.officer?, row.open))).collect();
        let rows = if ids.is_empty() { Vec::new() } else { nostos.cases_named(&actor, &ids)? };
        Ok::<_, Problem>(Prepared { rows, colleagues: nostos.colleagues(&actor)?, load })
    })
    .await
    .map_err(|problem| PageError::of(problem, officer))
}

/// To whom the cases go, or what is wrong with the form.
fn assignment(posted: &Posted, prepared: &Prepared) -> Result<Assignment, Vec<FieldError>> {
    let mut errors = plain::mistakes("reassign", posted);
    let chosen: Option<Uuid> = posted.value("officer").parse().ok();
    let known = chosen.filter(|id| prepared.choices(&posted.officer).any(|c| c.id == *id));
    if known.is_none() && !errors.iter().any(|e| e.field == "officer") {
        errors.push(plain::error("officer", Msg::new("error-officer-unknown")));
    }
    match (known, Note::parse(posted.value("reason"))) {
        (Some(officer), Ok(reason)) if errors.is_empty() => {
            Ok(Assignment { team: None, officer: Some(ActorId(officer)), reason: Some(reason) })
        }
        _ => Err(errors),
    }
}

fn preview(
    posted: &Posted,
    prepared: &Prepared,
    errors: Vec<FieldError>,
    form_error: Option<Msg>,
) -> Response {
    let wrong = !errors.is_empty() || form_error.is_some();
    let open = |id: Uuid| prepared.load.iter().filter(|(o, _)| *o == id).map(|(_, n)| *n).sum::<u64>();
    let options = prepared
        .choices(&posted.officer)
        .map(|c| FieldOption {
            value: c.id.to_string(),
            label: Msg::new("officer-load")
                .with("name", c.name.as_str().into())
                .with("n", i64::try_from(open(c.id)).unwrap_or(i64::MAX).into()),
        })
        .collect();
    let mut state: FormState = plain::typed(posted, links::REASSIGN, links::TEAM);
    state.values.remove("case");
    state.options.insert("officer".into(), options);
    state.errors = errors;
    state.form_error = form_error;
    let rows = prepared.rows.iter().map(|case| row(case, prepared, None)).collect();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shell = frame::shell(&posted.officer, Some(Area::Team));
    let view = ReassignView { rows, state: Some(state) };
    (status, page(reassign::page(&shell, &view))).into_response()
}

fn row(case: &CaseRow, prepared: &Prepared, result: Option<ReassignResult>) -> ReassignRow {
    ReassignRow {
        case: obligation::case_ref(case),
        from: case.officer.and_then(|officer| prepared.name(officer)),
        result,
    }
}

async fn assign(
    app: App,
    posted: Posted,
    prepared: Prepared,
    assignment: Assignment,
) -> Result<Response, PageError> {
    let actor = posted.officer.actor().clone();
    let cases: Vec<CaseId> = prepared.rows.iter().map(|row| CaseId(row.case)).collect();
    match app.run(move |nostos| nostos.assign_and_keep(&actor, &cases, &assignment)).await {
        Ok(()) => Ok(see_other(links::REASSIGN)),
        // Found between preview and confirmation: the officer left, or changed teams.
        Err(Problem::NotFound { .. }) => {
            let error = plain::error("officer", Msg::new("error-officer-unknown"));
            Ok(preview(&posted, &prepared, vec![error], None))
        }
        Err(Problem::Invalid { field, what }) => {
            let message = Msg::new("said-plainly").with("what", what.as_str().into());
            Ok(preview(&posted, &prepared, vec![plain::error(&field, message)], None))
        }
        Err(problem) => Err(PageError::of(problem, &posted.officer)),
    }
}

/// `GET /team/reassign`: what became of the cases assigned last. Without any, a list has to be picked from first.
async fn result(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let (outcomes, prepared) = app
        .run(move |nostos| {
            let outcomes = nostos.last_assignment(&actor)?;
            let ids: Vec<Uuid> = outcomes.iter().map(|outcome| outcome.case).collect();
            let rows = if ids.is_empty() { Vec::new() } else { nostos.cases_named(&actor, &ids)? };
            let prepared = Prepared { rows, colleagues: nostos.colleagues(&actor)?, load: Vec::new() };
            Ok::<_, Problem>((outcomes, prepared))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    if outcomes.is_empty() {
        return Ok(see_other(links::TEAM));
    }
    let became = |case: &CaseRow| {
        let outcome = outcomes.iter().find(|outcome| outcome.case == case.case);
        match outcome.map(|outcome| &outcome.refused) {
            Some(None) => ReassignResult::Done,
            Some(Some(why)) => ReassignResult::Refused(in_words(why)),
            None => ReassignResult::Refused(Msg::new("error-case-not-found")),
        }
    };
    let rows = prepared.rows.iter().map(|case| row(case, &prepared, Some(became(case)))).collect();
    let shell = frame::shell(&officer, Some(Area::Team));
    Ok(page(reassign::page(&shell, &ReassignView { rows, state: None })))
}

/// Why one case was not assigned.
fn in_words(why: &WhyNot) -> Msg {
    match why.code.as_str() {
        "not-now" => Msg::new(format!("refusal-{}", why.detail)),
        "unlawful" if !why.detail.is_empty() => Msg::new(why.detail.as_str()),
        "unlawful" => Msg::new("refused-title"),
        "invalid" => Msg::new("said-plainly").with("what", why.detail.as_str().into()),
        "not-found" | "forbidden" => Msg::new("error-case-not-found"),
        "stale" | "key-reused" => Msg::new("error-case-changed"),
        "erased" => Msg::new("error-case-erased"),
        "quarantined" => Msg::new("error-case-unreadable"),
        _ => Msg::new("error-not-recorded"),
    }
}
