//! The team page: caseload and age by officer, cases without a next step, and the two gaps.

use maud::{Markup, html};

use super::cases::{self, CaseRow};
use crate::components::basics::{self, page_head};
use crate::components::chart::{self, Bar};
use crate::components::filter_bar::{self, FilterBar};
use crate::components::pagination::{self, Pagination};
use crate::components::table;
use crate::{Cx, Shell, dates, links};

/// The load of one officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerLoad {
    /// Id of the officer.
    pub id: String,
    /// Name.
    pub name: String,
    /// Open cases.
    pub open: u64,
    /// Of these, with an overdue duty.
    pub overdue: u64,
    /// Of these, opened less than `TeamView::young_months` ago.
    pub young: u64,
    /// Of these, opened less than `TeamView::middle_months` ago and not young.
    pub middle: u64,
    /// Of these, opened earlier.
    pub old: u64,
    /// Where this officer's cases are listed.
    pub href: String,
}

/// A gap that the sources ask to be found, or cases that nobody is to do anything in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Code: `stay-ended-without-decision` (R1.2), `lapsed-without-follow-up` (R1.3), `no-next-step`.
    pub code: String,
    /// How many cases.
    pub count: u64,
    /// Whether its cases are listed below.
    pub chosen: bool,
    /// Where the cases are listed.
    pub href: String,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamView {
    /// Team name.
    pub team: String,
    /// Filters (team).
    pub filters: FilterBar,
    /// The gaps.
    pub gaps: Vec<Gap>,
    /// Load by officer.
    pub officers: Vec<OfficerLoad>,
    /// Opened less than so many months ago counts as young.
    pub young_months: u32,
    /// Opened less than so many months ago counts as middle-aged.
    pub middle_months: u32,
    /// The cases of the gap chosen, oldest first.
    pub listed: Vec<CaseRow>,
    /// Paging of that list.
    pub paging: Pagination,
    /// Whether cases can be reassigned here.
    pub may_reassign: bool,
}

/// The team page.
#[must_use]
pub fn page(shell: &Shell, view: &TeamView) -> Markup {
    let cx = shell.cx();
    let title = cx.say("team-title", &[("team", view.team.as_str().into())]);
    let main = html! {
        (page_head(&title, None, &html! {}))
        @if !view.filters.filters.is_empty() { (filter_bar::bar(&cx, &view.filters)) }
        section aria-labelledby="gaps-heading" {
            h2 #gaps-heading { (cx.t("gaps-heading")) }
            div.tiles { @for gap in &view.gaps { (tile(&cx, gap)) } }
        }
        section aria-labelledby="load-heading" {
            h2 #load-heading { (cx.t("load-heading")) }
            (load(&cx, view))
        }
        @if let Some(gap) = view.gaps.iter().find(|g| g.chosen) {
            section aria-labelledby="listed-heading" {
                h2 #listed-heading { (cx.t(&format!("gap-{}", gap.code))) }
                p.lead { (cx.t(&format!("gap-{}-means", gap.code))) }
                @if view.listed.is_empty() { (basics::empty(&cx.t("gap-none"), &html! {})) } @else { (listed(shell, &cx, view)) }
            }
        }
    };
    shell.page(&title, &main)
}

fn tile(cx: &Cx, gap: &Gap) -> Markup {
    html! {
        a class={"tile " (if gap.count > 0 { "is-due" } else { "is-done" })} href=(gap.href) aria-current=[gap.chosen.then_some("true")] {
            strong.tile-number { (dates::number(cx.locale, gap.count)) }
            span.tile-text {
                span { (cx.t(&format!("gap-{}", gap.code))) }
                @if gap.count == 0 { span.muted { (cx.t("gap-none")) } }
            }
        }
    }
}

fn load(cx: &Cx, view: &TeamView) -> Markup {
    let scale = view.officers.iter().map(|o| o.open).max().unwrap_or(0);
    let columns = [
        table::text("column-officer"),
        table::text("column-open-cases"),
        table::number("column-overdue"),
        table::number("column-young"),
        table::number("column-middle"),
        table::number("column-old"),
    ];
    let rows: Vec<Vec<Markup>> = view.officers.iter().map(|o| load_row(cx, o, scale)).collect();
    let ages = [("young", i64::from(view.young_months)), ("middle", i64::from(view.middle_months))];
    html! {
        (table::table(cx, "load-heading", &columns, &rows))
        p.legend { span.key-part {} (cx.t("load-legend")) " " (cx.say("load-ages", &ages.map(|(name, n)| (name, n.into())))) }
    }
}

fn load_row(cx: &Cx, officer: &OfficerLoad, scale: u64) -> Vec<Markup> {
    let number = |n: u64| crate::Arg::Text(dates::number(cx.locale, n));
    let label = cx.say("load-bar", &[("open", number(officer.open)), ("overdue", number(officer.overdue))]);
    vec![
        html! { a.row-link href=(officer.href) { bdi { (officer.name) } } },
        chart::bar(cx, Bar { value: officer.open, part: officer.overdue, scale }, &label),
        html! { @if officer.overdue > 0 { strong.overdue-number { (dates::number(cx.locale, officer.overdue)) } } @else { "0" } },
        html! { (dates::number(cx.locale, officer.young)) },
        html! { (dates::number(cx.locale, officer.middle)) },
        html! { (dates::number(cx.locale, officer.old)) },
    ]
}

fn listed(shell: &Shell, cx: &Cx, view: &TeamView) -> Markup {
    html! {
        form method="post" action=(links::REASSIGN) {
            input type="hidden" name="csrf" value=(shell.csrf);
            (cases::rows_to_pick(cx, &view.listed, view.may_reassign))
            @if view.may_reassign {
                div.bulk { button.button type="submit" { (cx.t("bulk-reassign")) } p.muted { (cx.t("bulk-hint")) } }
            }
        }
        (pagination::line(cx, &view.paging))
    }
}

/// Samples: a team with work, an empty team.
#[must_use]
pub fn samples() -> Vec<(&'static str, TeamView)> {
    let officer = |id: &str, name: &str, open, overdue, ages: [u64; 3]| OfficerLoad {
        id: id.into(),
        name: name.into(),
        open,
        overdue,
        young: ages[0],
        middle: ages[1],
        old: ages[2],
        href: format!("{}?officer={id}", links::CASES),
    };
    let gap = |code: &str, count, chosen| Gap {
        code: code.into(),
        count,
        chosen,
        href: format!("{}?gap={code}", links::TEAM),
    };
    let full = TeamView {
        team: "Team West".into(),
        filters: FilterBar::default(),
        gaps: vec![
            gap("stay-ended-without-decision", 4, false),
            gap("lapsed-without-follow-up", 7, true),
            gap("no-next-step", 0, false),
        ],
        officers: vec![
            officer("1", "A. Jansen", 42, 3, [20, 17, 5]),
            officer("2", "N. Yıldız", 57, 11, [8, 22, 27]),
            officer("3", "P. Dekker", 18, 0, [18, 0, 0]),
        ],
        young_months: 3,
        middle_months: 12,
        listed: cases::sample_rows().into_iter().skip(2).collect(),
        paging: Pagination { from: 1, to: 3, total: 7, back: None, forward: Some(links::TEAM.into()) },
        may_reassign: true,
    };
    let empty = TeamView {
        gaps: vec![gap("stay-ended-without-decision", 0, true), gap("lapsed-without-follow-up", 0, false)],
        officers: Vec::new(),
        listed: Vec::new(),
        ..full.clone()
    };
    vec![("full", full), ("empty", empty)]
}
