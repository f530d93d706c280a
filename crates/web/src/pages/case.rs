//! The page of a case, its chapters, its history, its receipts.

use application::nostos::RiskCriterion;
use application::queries::case_view::CaseView;
use application::{Actor, Nostos, Permission, Problem};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::CaseId;
use ui::components::case_ref::CaseRef;
use ui::pages::history::HistoryView;
use ui::pages::receipt::ReceiptView;
use ui::pages::{case, history, receipt};
use ui::{Area, links};

use super::form::{blank, options};
use super::{page, query_of};
use crate::http::error::see_other;
use crate::http::form::first;
use crate::http::{App, Officer, PageError};
use crate::view::entry::{self, Names};
use crate::view::{case as view, chapter, frame, lists, obligation};

/// A case with the names that appear beside it.
pub(super) struct Shown {
    pub view: CaseView,
    pub names: Names,
    pub authority: String,
    pub team: String,
    /// Criteria of the risk of absconding and the version of their list, for the form that asks for them.
    pub criteria: (Vec<RiskCriterion>, String),
}

/// Loads a case for showing it; the reading is recorded.
pub(super) fn load(nostos: &Nostos, actor: &Actor, case: CaseId, what: &str) -> Result<Shown, Problem> {
    let view = nostos.case_view(actor, case, what)?;
    let names = Names::load(nostos)?;
    let team = nostos.teams()?.into_iter().find(|team| Some(team.id.0) == view.row.team);
    Ok(Shown {
        view,
        names,
        authority: nostos.authority().name.clone(),
        team: team.map(|team| team.name).unwrap_or_default(),
        criteria: if what == "form assess-absconding-risk" {
            (nostos.risk_criteria(), nostos.risk_criteria_version())
        } else {
            (Vec::new(), String::new())
        },
    })
}

/// A case id in an address; anything else leads nowhere.
pub(super) fn case_id(text: &str, officer: &Officer) -> Result<CaseId, PageError> {
    text.parse().map(CaseId).map_err(|_| PageError::not_found(officer))
}

/// `GET /cases/{id}`.
///
/// # Errors
/// Not permitted, no such case, quarantined, erased.
pub async fn overview(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    show(app, officer, &id, None).await
}

/// `GET /cases/{id}/{chapter}`.
///
/// # Errors
/// Not permitted, no such case or chapter, quarantined, erased.
pub async fn chapter(
    State(app): State<App>,
    officer: Officer,
    Path((id, code)): Path<(String, String)>,
) -> Result<Response, PageError> {
    show(app, officer, &id, Some(code)).await
}

async fn show(app: App, officer: Officer, id: &str, code: Option<String>) -> Result<Response, PageError> {
    let case = case_id(id, &officer)?;
    let actor = officer.actor().clone();
    let what = code.clone().unwrap_or_else(|| "case".into());
    let shown = app
        .run(move |nostos| load(nostos, &actor, case, &what))
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let shell = frame::shell(&officer, Some(Area::Cases));
    let cx = shell.cx();
    let chapter = match &code {
        None => None,
        Some(code) => {
            let form = |kind: &str| {
                let mut state = blank(&shown.view, kind, &officer.session.csrf);
                state.options = options(&shown.view, kind);
                state
            };
            let view = chapter::view(&cx, &shown.view, code, &shown.names, &shown.authority, form);
            Some(view.ok_or_else(|| PageError::not_found(&officer))?)
        }
    };
    let found = view::page(&cx, &shown.view, &shown.names, &shown.authority, &shown.team, chapter);
    Ok(page(case::page(&shell, &found)))
}

/// `GET /cases/{id}/history`.
///
/// # Errors
/// Not permitted, no such case.
pub async fn history(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let actor = officer.actor().clone();
    let shown = app
        .run(move |nostos| load(nostos, &actor, case, "history"))
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let query = query_of(&officer.prefs.path);
    let known_on: Option<jiff::civil::Date> = first(&query, "known-on").parse().ok();
    let shell = frame::shell(&officer, Some(Area::Cases));
    let cx = shell.cx();
    let may_correct = officer.actor().may(Permission::Record("correct-entry"));
    let (names, authority) = (&shown.names, shown.authority.as_str());
    let mut events: Vec<_> =
        shown.view.entries.iter().map(|e| entry::line(&cx, e, names, authority, may_correct)).collect();
    events.extend(shown.view.refusals.iter().map(|r| entry::refusal(r, names, authority)));
    events.extend(withheld_lines(&shown));
    events.retain(|line| known_on.is_none_or(|day| line.recorded_at.date() <= day));
    events.sort_by_key(|line| std::cmp::Reverse((line.recorded_at, line.version)));
    let total = events.len();
    let view = HistoryView {
        case: case_ref(&shown.view),
        events,
        as_known_on: known_on,
        paging: lists::paging(&links::history(&id), &[], total, total as u64, None, true),
    };
    Ok(page(history::page(&shell, &view)))
}

/// What exists and is not shown: one line a category, so that nothing is hidden silently.
fn withheld_lines(shown: &Shown) -> Vec<ui::components::event_line::EventLine> {
    use ui::components::event_line::{EventKind, EventLine};
    let at = shown.names.local_time(jiff::Timestamp::UNIX_EPOCH);
    view::withheld(&shown.view.withheld)
        .into_iter()
        .map(|withheld| EventLine {
            version: None,
            kind: EventKind::Recorded,
            what: ui::Msg::new("history-withheld"),
            note: None,
            effective_on: None,
            recorded_at: at,
            actor: String::new(),
            organisation: String::new(),
            details: Vec::new(),
            corrected_by: None,
            withheld: Some(withheld),
            may_correct: false,
        })
        .collect()
}

/// `GET /cases/{id}/receipts/{version}`.
///
/// # Errors
/// Not permitted, no such case or entry.
pub async fn receipt(
    State(app): State<App>,
    officer: Officer,
    Path((id, version)): Path<(String, u32)>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let actor = officer.actor().clone();
    let (shown, receipt) = app
        .run(move |nostos| {
            let shown = load(nostos, &actor, case, "receipt")?;
            Ok::<_, Problem>((shown, nostos.receipt_of(&actor, case, version)?))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let entry = shown.view.entries.iter().find(|e| e.recorded.version == version);
    let (Some(entry), Some(receipt)) = (entry, receipt) else { return Err(PageError::not_found(&officer)) };
    let shell = frame::shell(&officer, Some(Area::Cases));
    let view = ReceiptView {
        case: case_ref(&shown.view),
        event: entry::line(&shell.cx(), entry, &shown.names, &shown.authority, false),
        receipt: receipt.receipt,
        findings: receipt.findings,
        dates: Vec::new(),
        proof: None,
    };
    Ok(page(receipt::page(&shell, &view)))
}

/// The reference to a case that has been loaded.
pub(super) fn case_ref(view: &CaseView) -> CaseRef {
    obligation::case_ref(&view.row)
}

/// `GET /cases/number/{number}`: people know numbers, not ids.
///
/// # Errors
/// Not permitted, no such case.
pub async fn by_number(
    State(app): State<App>,
    officer: Officer,
    Path(number): Path<String>,
) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let case = app
        .run(move |nostos| nostos.case_by_number(&actor, &number))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(see_other(&links::case(&case.to_string())))
}
