//! The data-protection officer: figures, emergency accesses, refusals, and whether the history holds.

use std::sync::Arc;

use application::queries::data_protection::HistoryCheck;
use application::queries::lists::{BreakGlass, CaseRow, Refusal, rules_of};
use application::{Actor, Function, Nostos, Permission, Problem};
use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::CaseId;
use ui::components::case_ref::CaseRef;
use ui::components::filter_bar::FilterBar;
use ui::components::pagination::Pagination;
use ui::pages::oversight::{self, HistoryCheckView, OversightView};
use ui::pages::oversight_lists::{self, EmergenciesView, EmergencyRow, RefusalRow, RefusalsView};
use ui::{Area, Msg, links};
use uuid::Uuid;

use super::break_glass::purpose_and_reason;
use super::case::case_id;
use super::{oversight_case, page, query_of};
use crate::http::error::{encoded, see_other};
use crate::http::form::first;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::entry::Names;
use crate::view::frame;

/// Most refusals shown; the figure on the start page counts them all.
const REFUSALS: u32 = 200;

/// The routes of these pages and of those about one case.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::OVERSIGHT, get(show))
        .route(links::OVERSIGHT_FIND, get(find))
        .route(links::EMERGENCIES, get(emergencies))
        .route(links::REFUSALS, get(refusals))
        .route(links::HISTORY_CHECK, get(history).post(check))
        .route(links::CHECKPOINT, get(checkpoint))
        .merge(oversight_case::routes())
}

/// `GET /oversight`.
async fn show(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let figures = app
        .run(move |nostos| nostos.oversight_figures(&actor))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let held = |check: &HistoryCheck| (officer.prefs.house.local_time(check.at), check.faults.is_empty());
    let view = OversightView {
        emergency_open: figures.emergencies,
        refusals: figures.refusals,
        readings: figures.readings,
        entries: figures.entries,
        last_check: figures.last_check.as_ref().map(held),
    };
    Ok(page(oversight::page(&frame::shell(&officer, Some(Area::Oversight)), &view)))
}

/// `GET /oversight/find?q=`: a case number leads to its record of readings, anything else to the search.
async fn find(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let text = first(&query_of(&officer.prefs.path), "q").trim().to_owned();
    let (actor, number) = (officer.actor().clone(), text.clone());
    match app.run(move |nostos| nostos.case_by_number(&actor, &number)).await {
        Ok(case) => Ok(see_other(&links::oversight_case(&case.to_string()))),
        Err(Problem::NotFound { .. }) => {
            Ok(see_other(&format!("{}?for=oversight&q={}", links::SEARCH, encoded(&text))))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

/// References to cases, without the person: these lists are about who did what, not about whom.
struct CaseNumbers(Vec<CaseRow>);

impl CaseNumbers {
    fn load(nostos: &Nostos, actor: &Actor, ids: impl Iterator<Item = Uuid>) -> Result<Self, Problem> {
        let ids: std::collections::BTreeSet<Uuid> = ids.collect();
        let ids: Vec<Uuid> = ids.into_iter().collect();
        Ok(Self(if ids.is_empty() { Vec::new() } else { nostos.cases_named(actor, &ids)? }))
    }

    fn of(&self, id: Uuid) -> Option<CaseRef> {
        self.0.iter().find(|row| row.case == id).map(number_only)
    }
}

/// A case by its number only.
pub(super) fn number_only(row: &CaseRow) -> CaseRef {
    CaseRef { id: row.case.to_string(), number: row.number.clone(), person: None }
}

/// `GET /oversight/emergency-access`.
async fn emergencies(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let (grants, names, cases) = app
        .run(move |nostos| {
            let grants = nostos.exceptional_views_since(&actor, nostos.look_back())?;
            let cases = CaseNumbers::load(nostos, &actor, grants.iter().map(|grant| grant.case))?;
            Ok::<_, Problem>((grants, Names::load(nostos)?, cases))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let row = |grant: &BreakGlass| {
        let (purpose, reason) = purpose_and_reason(&grant.reason);
        EmergencyRow {
            at: officer.prefs.house.local_time(grant.granted_at),
            until: officer.prefs.house.local_time(grant.until),
            case: cases.of(grant.case),
            reader: names.name(grant.officer),
            purpose: purpose.map(str::to_owned),
            reason: reason.to_owned(),
        }
    };
    let view = EmergenciesView { rows: grants.iter().map(row).collect() };
    Ok(page(oversight_lists::emergencies_page(&frame::shell(&officer, Some(Area::Oversight)), &view)))
}

/// `GET /oversight/refusals`, of all cases or with `?case=` of one.
async fn refusals(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let asked = first(&query_of(&officer.prefs.path), "case").to_owned();
    let case = if asked.is_empty() { None } else { Some(case_id(&asked, &officer)?) };
    let actor = officer.actor().clone();
    let (refused, total, names, cases) = app
        .run(move |nostos| {
            let (refused, total) = refused(nostos, &actor, case)?;
            let cases = CaseNumbers::load(nostos, &actor, refused.iter().filter_map(|r| r.case))?;
            Ok::<_, Problem>((refused, total, Names::load(nostos)?, cases))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let shown = refused.len() as u64;
    let rows = refused.iter().map(|refusal| RefusalRow {
        at: officer.prefs.house.local_time(refusal.recorded_at),
        case: refusal.case.and_then(|id| cases.of(id)),
        what: Msg::new(format!("form-{}", refusal.command_kind)),
        why: why(refusal),
        actor: names.name(refusal.actor),
    });
    let view = RefusalsView {
        filters: FilterBar::default(),
        rows: rows.collect(),
        paging: Pagination {
            from: u64::from(shown > 0),
            to: shown,
            total: total.max(shown),
            back: None,
            forward: None,
        },
    };
    Ok(page(oversight_lists::refusals_page(&frame::shell(&officer, Some(Area::Oversight)), &view)))
}

fn refused(nostos: &Nostos, actor: &Actor, case: Option<CaseId>) -> Result<(Vec<Refusal>, u64), Problem> {
    match case {
        Some(case) => {
            let refused = nostos.refusals(actor, case)?;
            let total = refused.len() as u64;
            Ok((refused, total))
        }
        None => {
            let refused = nostos.refusals_lately(actor, REFUSALS)?;
            Ok((refused, nostos.oversight_figures(actor)?.refusals))
        }
    }
}

/// Why a command was refused: the rules, or the state of the case; after erasure the rules alone are left.
fn why(refusal: &Refusal) -> Msg {
    let rules = rules_of(&refusal.legal_basis);
    if !rules.is_empty() {
        return Msg::new("refused-by-rules").with("rules", rules.join(", ").as_str().into());
    }
    let told: Option<serde_json::Value> = serde_json::from_slice(&refusal.payload).ok();
    match told.as_ref().and_then(|value| value.get("reason")).and_then(serde_json::Value::as_str) {
        Some("unlawful") => Msg::new("refused-title"),
        Some(reason) => Msg::new(format!("refusal-{reason}")),
        None => Msg::new("withheld-sealed"),
    }
}

/// `GET /oversight/history`: the last verification.
async fn history(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let checking = app.checking();
    // Asked before the result is read: one that ends in between is then shown with its result.
    let progress = checking.progress();
    let failed = checking.failed();
    let check = last_check(&app, &officer).await?;
    let view = match check {
        None => HistoryCheckView {
            entries: 0,
            root: String::new(),
            checked_at: None,
            progress,
            failed,
            faults: Vec::new(),
            checkpoint: None,
        },
        Some(check) => HistoryCheckView {
            entries: check.entries,
            root: check.root,
            checked_at: Some(officer.prefs.house.local_time(check.at)),
            progress,
            failed,
            faults: check
                .faults
                .into_iter()
                .map(|fault| (fault.entry, Msg::new("fault-told").with("what", fault.what.as_str().into())))
                .collect(),
            checkpoint: check.checkpoint,
        },
    };
    Ok(page(oversight::history_page(&frame::shell(&officer, Some(Area::Oversight)), &view)))
}

async fn last_check(app: &App, officer: &Officer) -> Result<Option<HistoryCheck>, PageError> {
    let actor = officer.actor().clone();
    app.run(move |nostos| nostos.last_history_check(&actor))
        .await
        .map_err(|problem: Problem| PageError::of(problem, officer))
}

/// `POST /oversight/history`: begins to verify; `GET` shows how far it is, then the result.
async fn check(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer;
    let actor = officer.actor().clone();
    if !actor.may(Permission::Use(Function::VerifyHistory)) {
        let permission = format!("use {}", Function::VerifyHistory.code());
        return Err(PageError::of(Problem::Forbidden { permission }, &officer));
    }
    let checking = app.checking();
    if checking.begin() {
        tokio::spawn(async move {
            let told = Arc::clone(&checking);
            let work = move |nostos: &Nostos| {
                nostos.check_history(&actor, &mut |done, total| told.at(done, total)).map(drop)
            };
            let outcome: Result<(), Problem> = app.run(work).await;
            if let Err(problem) = &outcome {
                tracing::error!(%problem, "the history could not be verified");
            }
            checking.end(outcome.is_err());
        });
    }
    Ok(see_other(links::HISTORY_CHECK))
}

/// `GET /oversight/history/checkpoint`: the note of the last verification, to be kept elsewhere.
async fn checkpoint(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let note = last_check(&app, &officer).await?.and_then(|check| check.checkpoint);
    let note = note.ok_or_else(|| PageError::not_found(&officer))?;
    Ok(download(note.into_bytes(), "text/plain; charset=utf-8", "checkpoint.txt"))
}

/// A file to be kept. Its name is ours, or made of a case number: anything else in it is left out.
pub(super) fn download(bytes: Vec<u8>, mime: &'static str, name: &str) -> Response {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
        .unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    let headers = [(CONTENT_TYPE, HeaderValue::from_static(mime)), (CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}
