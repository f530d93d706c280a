//! Lists of cases and the search.

use application::access::matrix;
use application::access::permission::Function;
use application::queries::data_protection::Colleague;
use application::queries::lists::{CaseFilter, CaseOrder, CaseRow};
use application::{Permission, Problem};
use axum::extract::State;
use axum::response::Response;
use ui::components::tabs::Tab;
use ui::pages::{cases, search};
use ui::{Area, Msg, links};

use super::worklist::COUNTRIES;
use super::{page, query_of};
use crate::http::form::first;
use crate::http::{App, Officer, PageError};
use crate::view::entry::Names;
use crate::view::{frame, lists};

const ROWS: u32 = 50;

/// Stages offered in the filter.
const STAGES: [&str; 12] = [
    "intake",
    "stay-established",
    "decision-issued",
    "voluntary-departure",
    "remedy-suspended",
    "lapsed",
    "enforcement",
    "removal-planned",
    "postponed",
    "decision-ended",
    "departed",
    "closed",
];

/// `GET /cases`.
///
/// # Errors
/// Not permitted, a bad cursor, storage failed.
pub async fn list(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let query = query_of(&officer.prefs.path);
    let value = |name: &str| first(&query, name).to_owned();
    let (view, stage, nationality, after) =
        (value("view"), value("stage"), value("nationality"), value("after"));
    let of_officer = value("officer");
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let filter = CaseFilter {
        order: if view == "due" { CaseOrder::NextDue } else { CaseOrder::Number },
        open: match view.as_str() {
            "closed" => Some(false),
            "all" => None,
            _ => Some(true),
        },
        stage: given(&stage),
        citizenship: given(&nationality),
        officer: if view == "mine" { Some(officer.actor().id.0) } else { of_officer.parse().ok() },
        unassigned: view == "unassigned",
        ..CaseFilter::default()
    };
    let (actor, cursor) = (officer.actor().clone(), given(&after));
    let (rows, total, colleagues, names) = app
        .run(move |nostos| {
            let rows = nostos.list_cases(&actor, &filter, cursor.as_deref(), ROWS)?;
            let total = nostos.count_cases(&actor, &filter)?;
            let colleagues = nostos.colleagues(&actor)?;
            let names = Names::of(colleagues.iter().map(|c| (c.id, c.name.clone())), nostos.clock());
            Ok::<_, Problem>((rows, total, colleagues, names))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let pairs = [
        ("view", view.as_str()),
        ("stage", stage.as_str()),
        ("nationality", nationality.as_str()),
        ("officer", of_officer.as_str()),
    ];
    let next = rows.next.as_ref().map(|cursor| cursor.as_str());
    let page_view = cases::CasesView {
        tabs: tabs(&view),
        filters: lists::bar(
            links::CASES,
            vec![
                lists::code_filter("stage", "filter-stage", &stage, "stage", &STAGES),
                lists::country_filter("nationality", "filter-nationality", &nationality, &COUNTRIES),
                lists::name_filter(
                    "officer",
                    "filter-officer",
                    &of_officer,
                    caseworkers(&officer, colleagues),
                ),
            ],
            &[("view", &view)],
        ),
        paging: lists::paging(links::CASES, &pairs, rows.rows.len(), total, next, after.is_empty()),
        rows: rows.rows.iter().map(|case| lists::case_row(case, &names)).collect(),
        may_open_case: officer.actor().may(Permission::Record("open-case")),
    };
    Ok(page(cases::page(&frame::shell(&officer, Some(Area::Cases)), &page_view)))
}

/// Those whose cases the reader can see: at work, in a role that has cases, and not of another team.
fn caseworkers(reader: &Officer, colleagues: Vec<Colleague>) -> Vec<(String, String)> {
    let team = reader.actor().team;
    let mut found: Vec<(String, String)> = colleagues
        .into_iter()
        .filter(|c| c.active && (team.is_none() || c.team.is_none() || c.team == team))
        .filter(|c| c.roles.iter().any(|role| matrix::users(Function::Worklist).contains(role)))
        .map(|c| (c.id.to_string(), c.name))
        .collect();
    found.sort_by(|a, b| a.1.cmp(&b.1));
    found
}

fn tabs(chosen: &str) -> Vec<Tab> {
    ["", "mine", "due", "unassigned", "closed", "all"]
        .into_iter()
        .map(|code| Tab {
            label: format!("cases-view-{}", if code.is_empty() { "open" } else { code }),
            href: lists::query(links::CASES, &[("view", code)]),
            current: chosen == code,
            count: None,
            locked: false,
            due: false,
        })
        .collect()
}

/// `GET /search`.
///
/// # Errors
/// Not permitted, the text is too long, storage failed.
pub async fn search(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let text = first(&query_of(&officer.prefs.path), "q").trim().to_owned();
    let (actor, asked) = (officer.actor().clone(), text.clone());
    let (hits, names) = app
        .run(move |nostos| {
            let hits = nostos.search(&actor, &asked)?;
            Ok::<_, Problem>((hits, Names::load(nostos)?))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let view = search::SearchView {
        because: hits.iter().map(|hit| because(&hit.case, &text)).collect(),
        rows: hits.iter().map(|hit| lists::case_row(&hit.case, &names)).collect(),
        withheld: 0,
        emergency: officer.actor().may(Permission::Use(Function::BreakGlass)),
        paging: lists::paging(links::SEARCH, &[("q", &text)], hits.len(), hits.len() as u64, None, true),
        query: text,
    };
    Ok(page(search::page(&frame::shell(&officer, None), &view)))
}

/// Why a case was found, as far as its row tells.
fn because(case: &CaseRow, text: &str) -> Msg {
    let has_digit = text.chars().any(|c| c.is_ascii_digit());
    if has_digit && case.number.contains(text.trim()) {
        return Msg::new("match-number");
    }
    if has_digit && !case.birth.is_empty() && text.contains(case.birth.get(..4).unwrap_or("-")) {
        return Msg::new("match-birth");
    }
    if has_digit {
        return Msg::new("match-document");
    }
    let name = if case.display_name_script.is_empty() {
        case.display_name.clone()
    } else {
        format!("{} · {}", case.display_name, case.display_name_script)
    };
    Msg::new("match-name").with("name", name.as_str().into())
}
