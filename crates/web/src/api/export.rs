//! For the data-protection officer: who read a case, and all data held on its person (GDPR Art. 15).

use application::queries::oversight::{Export, ReadingOf, RefusalOf};
use axum::extract::{Request, State};
use axum::routing::get;
use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use super::cases::PAGE;
use super::entry_types::{self, EntryBody};
use super::list_types::{self, PageBody};
use super::reply::Reply;
use super::request::{Place, Query};
use super::route::Route;
use crate::http::{ApiError, App, Bearer};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/cases/{id}/readings", "readings", "Who read the case, newest first", || get(readings))
        .asking(PAGE)
        .answering("ReadingPage"),
    Route::get("/cases/{id}/export", "exportPerson", "All data held on the person of the case", || {
        get(export)
    })
    .answering("Export"),
];

async fn readings(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    let case = place.case()?;
    let query = Query::read(PAGE, request.uri())?;
    app.run(move |nostos| {
        let page = nostos.readings(&bearer.actor, case, query.text("after"), query.limit())?;
        Reply::ok(&PageBody::of(&page, list_types::reading))
    })
    .await
}

#[derive(Serialize)]
struct ExportBody<'a> {
    case: Uuid,
    number: &'a str,
    entries: Vec<EntryBody>,
    readings: Vec<ReadBody<'a>>,
    refusals: Vec<RefusedBody<'a>>,
}

#[derive(Serialize)]
struct ReadBody<'a> {
    read_at: Timestamp,
    officer: &'a str,
    purpose: &'a str,
}

#[derive(Serialize)]
struct RefusedBody<'a> {
    refused_at: Timestamp,
    command: &'a str,
    basis: &'a str,
}

async fn export(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let case = place.case()?;
    app.run(move |nostos| {
        let export = nostos.export_person(&bearer.actor, case)?;
        Reply::ok(&body(&export))
    })
    .await
}

fn body(export: &Export) -> ExportBody<'_> {
    ExportBody {
        case: export.case.0,
        number: &export.number,
        entries: export.history.iter().map(entry_types::whole).collect(),
        readings: export.readings.iter().map(read_body).collect(),
        refusals: export.refusals.iter().map(refused_body).collect(),
    }
}

fn read_body(reading: &ReadingOf) -> ReadBody<'_> {
    ReadBody { read_at: reading.at, officer: &reading.officer, purpose: &reading.purpose }
}

fn refused_body(refusal: &RefusalOf) -> RefusedBody<'_> {
    RefusedBody { refused_at: refusal.at, command: &refusal.command, basis: &refusal.basis }
}
