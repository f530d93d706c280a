//! The team page: caseload by officer, the gaps, and the cases of the gap chosen.

use std::collections::BTreeMap;

use application::access::permission::Function;
use application::queries::installation;
use application::queries::lists::{CaseRow, CaseloadRow, GapKind, Page};
use application::queries::team::Team;
use application::{Permission, Problem};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use ui::components::filter_bar::FilterBar;
use ui::pages::team::{self, Gap, OfficerLoad, TeamView};
use ui::{Area, Cx, links};

use super::{page, query_of};
use crate::http::form::first;
use crate::http::{App, Officer, PageError};
use crate::view::entry::Names;
use crate::view::{frame, lists};

const ROWS: u32 = 50;
/// The ages the application counts by, in months: young, middle.
const AGES: (u32, u32) = (3, 12);

/// The routes of this page.
pub fn routes() -> Router<App> {
    Router::new().route(links::TEAM, get(show)).route("/team/gaps/{kind}", get(gap))
}

/// Stable code of a gap, as in its messages.
const fn code(kind: GapKind) -> &'static str {
    match kind {
        GapKind::StayEndedWithoutDecision => "stay-ended-without-decision",
        GapKind::LapsedWithoutFollowUp => "lapsed-without-follow-up",
        GapKind::NoNextStep => "no-next-step",
    }
}

fn gap_of(text: &str) -> Option<GapKind> {
    application::queries::team::GAPS.into_iter().find(|kind| code(*kind) == text)
}

/// What the page is made of.
struct Found {
    team: Team,
    listed: Option<Page<CaseRow>>,
    teams: Vec<installation::Team>,
    authority: String,
    names: Names,
}

/// `GET /team`.
async fn show(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let chosen = gap_of(first(&query_of(&officer.prefs.path), "gap"));
    render(app, officer, chosen).await
}

/// `GET /team/gaps/{kind}`.
async fn gap(
    State(app): State<App>,
    officer: Officer,
    Path(kind): Path<String>,
) -> Result<Response, PageError> {
    let chosen = gap_of(&kind).ok_or_else(|| PageError::not_found(&officer))?;
    render(app, officer, Some(chosen)).await
}

async fn render(app: App, officer: Officer, chosen: Option<GapKind>) -> Result<Response, PageError> {
    let after = first(&query_of(&officer.prefs.path), "after").to_owned();
    let (actor, cursor) = (officer.actor().clone(), (!after.is_empty()).then(|| after.clone()));
    let found = app
        .run(move |nostos| {
            let team = nostos.team(&actor)?;
            let names = Names::of(team.officers.iter().map(|o| (o.id, o.name.clone())), nostos.clock());
            let listed = chosen.map(|kind| nostos.gap(&actor, kind, cursor.as_deref(), ROWS)).transpose()?;
            let authority = nostos.authority().name.clone();
            Ok::<_, Problem>(Found { team, listed, teams: nostos.teams()?, authority, names })
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let shell = frame::shell(&officer, Some(Area::Team));
    let view = view(&shell.cx(), &officer, found, chosen, after.is_empty());
    Ok(page(team::page(&shell, &view)))
}

fn view(cx: &Cx, officer: &Officer, found: Found, chosen: Option<GapKind>, at_start: bool) -> TeamView {
    let names = found.names;
    let chosen_code = chosen.map_or("", code);
    let total = found.team.gaps.iter().find(|(kind, _)| Some(*kind) == chosen).map_or(0, |(_, n)| *n);
    let listed = found.listed.map_or((Vec::new(), None), |page| (page.rows, page.next));
    let next = listed.1.as_ref().map(|cursor| cursor.as_str());
    let pairs = [("gap", chosen_code)];
    let own = found.teams.into_iter().find(|team| Some(team.id) == officer.actor().team);
    TeamView {
        team: own.map_or(found.authority, |team| team.name),
        filters: FilterBar::default(),
        gaps: found.team.gaps.iter().map(|(kind, count)| tile(*kind, *count, chosen)).collect(),
        officers: loads(cx, &found.team.caseload, &names),
        young_months: AGES.0,
        middle_months: AGES.1,
        paging: lists::paging(links::TEAM, &pairs, listed.0.len(), total, next, at_start),
        listed: listed.0.iter().map(|case| lists::case_row(case, &names)).collect(),
        may_reassign: officer.actor().may(Permission::Use(Function::Reassign)),
    }
}

fn tile(kind: GapKind, count: u64, chosen: Option<GapKind>) -> Gap {
    Gap {
        code: code(kind).into(),
        count,
        chosen: chosen == Some(kind),
        href: lists::query(links::TEAM, &[("gap", code(kind))]),
    }
}

/// One line an officer, over all teams the reader sees; cases of nobody come first, because somebody must take them.
fn loads(cx: &Cx, rows: &[CaseloadRow], names: &Names) -> Vec<OfficerLoad> {
    let mut by_officer: BTreeMap<Option<uuid::Uuid>, OfficerLoad> = BTreeMap::new();
    for row in rows {
        let load = by_officer.entry(row.officer).or_insert_with(|| empty_load(cx, row.officer, names));
        load.open += row.open;
        load.overdue += row.overdue;
        load.young += row.young;
        load.middle += row.middle;
        load.old += row.old;
    }
    let mut loads: Vec<(Option<uuid::Uuid>, OfficerLoad)> = by_officer.into_iter().collect();
    loads.sort_by(|a, b| (a.0.is_some(), &a.1.name).cmp(&(b.0.is_some(), &b.1.name)));
    loads.into_iter().map(|(_, load)| load).collect()
}

fn empty_load(cx: &Cx, officer: Option<uuid::Uuid>, names: &Names) -> OfficerLoad {
    let id = officer.map(|id| id.to_string()).unwrap_or_default();
    OfficerLoad {
        name: officer.map_or_else(|| cx.t("team-unassigned"), |id| names.name(id)),
        href: match officer {
            Some(_) => lists::query(links::WORKLIST, &[("whose", "all"), ("officer", &id)]),
            None => lists::query(links::CASES, &[("view", "unassigned")]),
        },
        id,
        open: 0,
        overdue: 0,
        young: 0,
        middle: 0,
        old: 0,
    }
}
