//! The worklist, the search, the team and the cases that fall through.

use application::queries::lists::{GapKind, WorklistCounts};
use application::queries::team::{Officer, Team};
use application::queries::worklist::{Asked, Worklist};
use axum::extract::{Request, State};
use axum::routing::get;
use domain::{ActorId, TeamId};
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::cases::PAGE;
use super::list_types::{self, CaseloadBody, PageBody, WorkBody};
use super::reply::Reply;
use super::request::{Place, Query};
use super::route::{AFTER, BUCKETS, GAPS, LIMIT, Param, ParamKind, Route, WHOSE, codes, gap_code, meaning};
use crate::http::{ApiError, App, Bearer};

const WORKLIST: &[Param] = &[
    LIMIT,
    AFTER,
    Param::new("whose", ParamKind::Choice(whose), "Mine unless given; for my roles; for everybody"),
    Param::new("bucket", ParamKind::Choice(buckets), "Only what is due then"),
    Param::new("act", ParamKind::Code, "Only this act, such as `order-removal`"),
    Param::new("citizenship", ParamKind::Country, "Only of this citizenship"),
    Param::new("officer", ParamKind::Id, "Only in cases of this officer"),
    Param::new("team", ParamKind::Id, "Only in cases of this team"),
];

const SEARCH: &[Param] = &[Param::new(
    "q",
    ParamKind::Words,
    "Parts of names in any script, date of birth, document or case number",
)];

pub(super) const ROUTES: &[Route] = &[
    Route::get(
        "/worklist",
        "worklist",
        "Open obligations: what must be done, by when, because of what",
        || get(worklist),
    )
    .asking(WORKLIST)
    .answering("Worklist"),
    Route::get("/search", "search", "Cases that fit every word, best first", || get(search))
        .asking(SEARCH)
        .answering("Hits"),
    Route::get("/team", "team", "Caseload by officer, and how many cases fall through", || get(team))
        .answering("Team"),
    Route::get("/team/gaps/{kind}", "gap", "Cases that fall through, oldest first", || get(gap))
        .asking(PAGE)
        .answering("CasePage"),
];

fn whose() -> Vec<&'static str> {
    codes(&WHOSE)
}

fn buckets() -> Vec<&'static str> {
    codes(&BUCKETS)
}

#[derive(Serialize)]
struct WorklistBody<'a> {
    on: Date,
    week_ends_on: Date,
    counts: CountsBody,
    #[serde(flatten)]
    page: PageBody<'a, WorkBody<'a>>,
    /// The earliest of the whole list, where this page is empty.
    upcoming: Option<WorkBody<'a>>,
}

#[derive(Serialize)]
struct CountsBody {
    overdue: u64,
    today: u64,
    this_week: u64,
    later: u64,
}

async fn worklist(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    let query = Query::read(WORKLIST, request.uri())?;
    let asked = Asked {
        whose: query.text("whose").and_then(|code| meaning(&WHOSE, code)).unwrap_or_default(),
        bucket: query.text("bucket").and_then(|code| meaning(&BUCKETS, code)),
        act: query.text("act").map(str::to_owned),
        citizenship: query.text("citizenship").map(str::to_owned),
        officer: query.id("officer").map(ActorId),
        team: query.id("team").map(TeamId),
        after: query.text("after").map(str::to_owned),
        limit: query.limit(),
    };
    app.run(move |nostos| {
        let list = nostos.worklist(&bearer.actor, &asked)?;
        Reply::ok(&worklist_body(&list))
    })
    .await
}

fn worklist_body(list: &Worklist) -> WorklistBody<'_> {
    let WorklistCounts { overdue, today, this_week, later } = list.counts;
    WorklistBody {
        on: list.today,
        week_ends_on: list.week_ends_on,
        counts: CountsBody { overdue, today, this_week, later },
        page: PageBody::of(&list.page, list_types::work),
        upcoming: list.next.as_ref().map(list_types::work),
    }
}

/// A list that has no further page.
#[derive(Serialize)]
struct ItemsBody<T> {
    items: Vec<T>,
}

async fn search(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    let query = Query::read(SEARCH, request.uri())?;
    app.run(move |nostos| {
        let hits = nostos.search(&bearer.actor, query.text("q").unwrap_or_default())?;
        Reply::ok(&ItemsBody { items: hits.iter().map(list_types::hit).collect() })
    })
    .await
}

#[derive(Serialize)]
struct TeamBody<'a> {
    on: Date,
    caseload: Vec<CaseloadBody>,
    officers: Vec<ColleagueBody<'a>>,
    gaps: Vec<GapBody>,
}

#[derive(Serialize)]
struct ColleagueBody<'a> {
    id: Uuid,
    name: &'a str,
    team: Option<Uuid>,
    active: bool,
}

#[derive(Serialize)]
struct GapBody {
    gap: &'static str,
    cases: u64,
}

async fn team(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    app.run(move |nostos| {
        let Team { today, caseload, officers, gaps } = nostos.team(&bearer.actor)?;
        Reply::ok(&TeamBody {
            on: today,
            caseload: caseload.iter().map(list_types::caseload).collect(),
            officers: officers.iter().map(colleague).collect(),
            gaps: gaps.into_iter().map(|(kind, cases)| GapBody { gap: gap_code(kind), cases }).collect(),
        })
    })
    .await
}

fn colleague(officer: &Officer) -> ColleagueBody<'_> {
    let Officer { id, name, team, active } = officer;
    ColleagueBody { id: *id, name, team: *team, active: *active }
}

async fn gap(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    let kind: GapKind = meaning(&GAPS, place.code("kind")).ok_or_else(ApiError::not_found)?;
    let query = Query::read(PAGE, request.uri())?;
    app.run(move |nostos| {
        let page = nostos.gap(&bearer.actor, kind, query.text("after"), query.limit())?;
        Reply::ok(&PageBody::of(&page, list_types::case))
    })
    .await
}
