//! The list of cases.

use maud::{Markup, html};

use crate::components::basics::{self, page_head};
use crate::components::case_ref::{self, CaseRef};
use crate::components::filter_bar::{self, Filter, FilterBar, FilterLabel, FilterOption};
use crate::components::icon::Icon;
use crate::components::obligation_row;
use crate::components::pagination::{self, Pagination};
use crate::components::table;
use crate::components::tabs::{self, Tab};
use crate::{Cx, Msg, Shell, dates, links, places, samples};
use jiff::civil::Date;

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: CaseRef,
    /// ISO 3166 code of the strongest nationality.
    pub nationality: Option<String>,
    /// Where it stands: message `stage-<code>`.
    pub stage: String,
    /// The next open duty: code of the act, and its last day.
    pub next: Option<(String, Option<Date>)>,
    /// Without an open duty: the day on which time alone brings the next one (a period ends, a review falls due).
    pub waits_until: Option<Date>,
    /// Officer it is assigned to.
    pub officer: Option<String>,
    /// Date of opening.
    pub opened_on: Date,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasesView {
    /// Saved and built-in views as tabs.
    pub tabs: Vec<Tab>,
    /// Filters.
    pub filters: FilterBar,
    /// Rows.
    pub rows: Vec<CaseRow>,
    /// Paging.
    pub paging: Pagination,
    /// Whether this officer may open cases.
    pub may_open_case: bool,
}

/// The list.
#[must_use]
pub fn page(shell: &Shell, view: &CasesView) -> Markup {
    let cx = shell.cx();
    let action = html! { @if view.may_open_case { (basics::button_link(links::NEW_CASE, &cx.t("new-case"), Some(Icon::Add), true)) } };
    let main = html! {
        (page_head(&cx.t("cases-title"), None, &action))
        @if !view.tabs.is_empty() { (tabs::row(&cx, "cases-views", &view.tabs)) }
        div.list-head { (filter_bar::bar(&cx, &view.filters)) }
        @if view.rows.is_empty() { (basics::empty(&cx.t("cases-empty"), &html! { a href=(links::CASES) { (cx.t("filters-clear")) } })) }
        @else { (rows(&cx, &view.rows)) (pagination::line(&cx, &view.paging)) }
    };
    shell.page(&cx.t("cases-title"), &main)
}

/// A table of cases, also used by search.
#[must_use]
pub fn rows(cx: &Cx, rows: &[CaseRow]) -> Markup {
    rows_to_pick(cx, rows, false)
}

/// A table of cases in which rows can be selected (field `case`), inside a form of the page.
#[must_use]
pub fn rows_to_pick(cx: &Cx, rows: &[CaseRow], pick: bool) -> Markup {
    let mut columns = vec![
        table::text("column-case"),
        table::text("column-person"),
        table::text("column-nationality"),
        table::text("column-stage"),
        table::text("column-next"),
        table::text("column-officer"),
        table::text("column-opened"),
    ];
    let mut cells: Vec<Vec<Markup>> = rows.iter().map(|row| cells(cx, row)).collect();
    if pick {
        columns.insert(0, table::text("column-select"));
        for (row, cells) in rows.iter().zip(&mut cells) {
            let label = cx.say("select-case", &[("case", row.case.number.as_str().into())]);
            cells.insert(
                0,
                html! { input.pick-box type="checkbox" name="case" value=(row.case.id) aria-label=(label); },
            );
        }
    }
    table::table(cx, "cases-title", &columns, &cells)
}

fn cells(cx: &Cx, row: &CaseRow) -> Vec<Markup> {
    vec![
        html! { a.case-number.row-link href=(links::case(&row.case.id)) { bdi { (row.case.number) } } },
        case_ref::person(&row.case),
        html! { @match &row.nationality { Some(code) => (places::country(cx.locale, code)), None => "—" } },
        html! { (cx.t(&format!("stage-{}", row.stage))) },
        html! {
            @match &row.next {
                Some((act, due)) => { (obligation_row::act_words(cx, act)) @if let Some(day) = due { " " span.when { (dates::brief(cx, *day)) } } },
                None => @match row.waits_until {
                    Some(day) => span.muted { (cx.t("next-waits")) " " span.when { (dates::brief(cx, day)) } },
                    None => span.muted { (cx.t("next-none")) },
                },
            }
        },
        html! { @match &row.officer { Some(name) => bdi { (name) }, None => span.muted { (cx.t("nobody")) } } },
        html! { time datetime=(row.opened_on) { (dates::short(cx.locale, row.opened_on)) } },
    ]
}

/// Sample rows.
#[must_use]
pub fn sample_rows() -> Vec<CaseRow> {
    let row = |n: u8,
               nationality: Option<&str>,
               stage: &str,
               next: Option<(&str, Option<Date>)>,
               officer: Option<&str>| CaseRow {
        case: samples::case(n),
        nationality: nationality.map(Into::into),
        stage: stage.into(),
        next: next.map(|(act, due)| (act.into(), due)),
        waits_until: None,
        officer: officer.map(Into::into),
        opened_on: samples::today(),
    };
    vec![
        row(
            0,
            Some("AF"),
            "voluntary-departure",
            Some(("decide-continuation", Some(samples::today()))),
            Some("A. Jansen"),
        ),
        row(1, Some("VN"), "remedy-suspended", Some(("translate-decision", None)), Some("A. Jansen")),
        row(2, Some("UA"), "stay-established", None, None),
        row(3, Some("MA"), "enforcement", Some(("obtain-travel-document", None)), Some("B. de Vries")),
        row(4, None, "closed", None, None),
    ]
}

/// Samples: full, empty.
#[must_use]
pub fn samples() -> Vec<(&'static str, CasesView)> {
    let tab = |label: &str, current, count| Tab {
        label: label.into(),
        href: links::CASES.into(),
        current,
        count,
        locked: false,
        due: false,
    };
    let full = CasesView {
        tabs: vec![
            tab("cases-mine", true, Some(42)),
            tab("cases-team", false, Some(381)),
            tab("cases-all", false, None),
        ],
        filters: FilterBar {
            action: links::CASES.into(),
            filters: vec![Filter {
                name: "stage".into(),
                label: "filter-stage".into(),
                chosen: String::new(),
                options: vec![FilterOption {
                    value: "enforcement".into(),
                    label: FilterLabel::Said(Msg::new("stage-enforcement")),
                    count: Some(17),
                }],
            }],
            keep: Vec::new(),
            may_save: true,
        },
        rows: sample_rows(),
        paging: Pagination {
            from: 51,
            to: 100,
            total: 381,
            back: Some("/cases".into()),
            forward: Some("/cases?after=100".into()),
        },
        may_open_case: true,
    };
    let empty = CasesView { rows: Vec::new(), may_open_case: false, ..full.clone() };
    vec![("full", full), ("empty", empty)]
}
