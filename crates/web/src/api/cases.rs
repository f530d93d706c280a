//! Cases: the list, one case, its history and receipts.

use application::commands::record::ReceiptOf;
use application::queries::lists::{CaseFilter, CaseOrder};
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use domain::Stage;
use serde::Serialize;

use super::law_types::{FindingBody, ParameterBody};
use super::list_types::{self, PageBody};
use super::reply::{Reply, has};
use super::request::{Place, Posted, Query};
use super::route::{AFTER, LIMIT, ORDERS, Param, ParamKind, Route, codes, meaning};
use super::{case_types, law_types, open};
use crate::http::{ApiError, App, Bearer};

const LIST: &[Param] = &[
    Param::new("limit", ParamKind::Limit { usual: 50, most: 500 }, "Rows a page; 50 unless given"),
    AFTER,
    Param::new("open", ParamKind::Flag, "Only open, or only closed cases"),
    Param::new("stage", ParamKind::Choice(stages), "Only cases of this stage"),
    Param::new("citizenship", ParamKind::Country, "Only of this citizenship"),
    Param::new("team", ParamKind::Id, "Only of this team"),
    Param::new("officer", ParamKind::Id, "Only of this officer"),
    Param::new("unassigned", ParamKind::Flag, "true: only cases without an officer"),
    Param::new("order", ParamKind::Choice(orders), "Highest number first, or what is due first"),
];

pub(super) const ROUTES: &[Route] = &[
    Route::get("/cases", "listCases", "Cases within my scope, page by page", || get(list))
        .asking(LIST)
        .answering("CasePage"),
    Route::post("/cases", "openCase", "Open a case with what is known of the person", || post(open))
        .taking("OpenCase")
        .answering("Done")
        .creating()
        .repeatable(),
    Route::get("/cases/{id}", "case", "One case: what comes next and why; the reading is recorded", || {
        get(one)
    })
    .answering("Case")
    .cached(),
    Route::get("/cases/{id}/history", "history", "Entries and refused commands", || get(history))
        .answering("History"),
    Route::get(
        "/cases/{id}/entries/{version}/receipt",
        "receipt",
        "Under which law and parameters an entry was recorded",
        || get(receipt),
    )
    .answering("Receipt"),
];

fn stages() -> Vec<&'static str> {
    Stage::ALL.iter().map(|stage| stage.code()).collect()
}

fn orders() -> Vec<&'static str> {
    codes(&ORDERS)
}

async fn list(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    let query = Query::read(LIST, request.uri())?;
    let filter = CaseFilter {
        order: query.text("order").and_then(|code| meaning(&ORDERS, code)).unwrap_or(CaseOrder::Number),
        open: query.flag("open"),
        stage: query.text("stage").map(str::to_owned),
        citizenship: query.text("citizenship").map(str::to_owned),
        team: query.id("team"),
        officer: query.id("officer"),
        unassigned: query.flag("unassigned") == Some(true),
        opened_from: None,
        opened_to: None,
    };
    app.run(move |nostos| {
        let page = nostos.list_cases(&bearer.actor, &filter, query.text("after"), query.limit())?;
        Reply::ok(&PageBody::of(&page, list_types::case))
    })
    .await
}

async fn open(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    let Posted { object, idempotent } = Posted::read(request).await?;
    let opening = open::read(&object)?;
    app.run(move |nostos| {
        let done = nostos.open_case(&bearer.actor, opening, idempotent.as_ref())?;
        Reply::created(&super::commands::done(&done), format!("/api/v1/cases/{}", done.case))
    })
    .await
}

async fn one(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    headers: HeaderMap,
    request: Request,
) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let case = place.case()?;
    app.run(move |nostos| {
        let view = nostos.case_view(&bearer.actor, case, "api-case")?;
        let etag = case_types::etag(&view);
        if has(&headers, &etag) {
            return Ok(Reply::not_modified(etag));
        }
        Ok(Reply::ok(&case_types::case(&view))?.tagged(etag))
    })
    .await
}

async fn history(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let case = place.case()?;
    app.run(move |nostos| {
        let view = nostos.case_view(&bearer.actor, case, "api-history")?;
        Reply::ok(&case_types::history(&view))
    })
    .await
}

#[derive(Serialize)]
struct ReceiptBody<'a> {
    version: u32,
    pack: &'a str,
    pack_version: &'a str,
    parameter_set: &'a str,
    parameters: Vec<ParameterBody<'a>>,
    findings: Vec<FindingBody<'a>>,
}

async fn receipt(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let (case, version) = (place.case()?, place.version()?);
    app.run(move |nostos| {
        // A receipt tells facts of the case: it is read like the case, and only beside entries that may be seen.
        let view = nostos.case_view(&bearer.actor, case, "api-receipt")?;
        if !case_types::seen(&view).contains(&version) {
            return Err(ApiError::not_found());
        }
        let found = nostos.receipt_of(&bearer.actor, case, version)?.ok_or_else(ApiError::not_found)?;
        Reply::ok(&receipt_body(&found))
    })
    .await
}

fn receipt_body(found: &ReceiptOf) -> ReceiptBody<'_> {
    ReceiptBody {
        version: found.version,
        pack: &found.receipt.pack,
        pack_version: &found.receipt.version,
        parameter_set: &found.receipt.parameter_set,
        parameters: found.receipt.parameters.iter().map(law_types::parameter).collect(),
        findings: found.findings.iter().map(law_types::finding).collect(),
    }
}

/// Page size and cursor alone.
pub(super) const PAGE: &[Param] = &[LIMIT, AFTER];
