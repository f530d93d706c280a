//! The team page: caseload and age by officer, cases without a next step, and the two gaps.

use maud::{Markup, html};

use super::cases::{self, CaseRow};
use crate::components::basics::{self, page_head};
use crate::components::chart::{self, Bar};
use crate::components::filter_bar::{self, FilterBar};
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
    /// Days since opening, median of the open cases.
    pub median_age_days: u64,
    /// Cases without a next step.
    pub stalled: u64,
    /// Where this officer's cases are listed.
    pub href: String,
}

/// A gap that the sources ask to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Code: `no-return-decision` (R1.2), `lapsed-without-follow-up` (R1.3).
    pub code: String,
    /// How many cases.
    pub count: u64,
    /// Days since the oldest has been open.
    pub oldest_days: u64,
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
    /// Cases without a next step, oldest first.
    pub stalled: Vec<CaseRow>,
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
        section aria-labelledby="stalled-heading" {
            h2 #stalled-heading { (cx.t("stalled-heading")) }
            p.lead { (cx.t("stalled-lead")) }
            @if view.stalled.is_empty() { (basics::empty(&cx.t("stalled-empty"), &html! {})) } @else { (stalled(shell, &cx, view)) }
        }
    };
    shell.page(&title, &main)
}

fn tile(cx: &Cx, gap: &Gap) -> Markup {
    html! {
        a class={"tile " (if gap.count > 0 { "is-due" } else { "is-done" })} href=(gap.href) {
            strong.tile-number { (dates::number(cx.locale, gap.count)) }
            span.tile-text {
                span { (cx.t(&format!("gap-{}", gap.code))) }
                span.muted { @if gap.count > 0 { (cx.count("gap-oldest", gap.oldest_days)) } @else { (cx.t("gap-none")) } }
            }
        }
    }
}

fn load(cx: &Cx, view: &TeamView) -> Markup {
    let scale = view.officers.iter().map(|o| o.open).max().unwrap_or(0);
    let columns = [
        table::text("column-officer"), table::text("column-open-cases"), table::number("column-overdue"),
        table::number("column-age"), table::number("column-stalled"),
    ];
    let rows: Vec<Vec<Markup>> = view
        .officers
        .iter()
        .map(|o| {
            let label = cx.say("load-bar", &[("open", (o.open as i64).into()), ("overdue", (o.overdue as i64).into())]);
            vec![
                html! { a.row-link href=(o.href) { bdi { (o.name) } } },
                chart::bar(cx, Bar { value: o.open, part: o.overdue, scale }, &label),
                html! { @if o.overdue > 0 { strong.overdue-number { (o.overdue) } } @else { "0" } },
                html! { (cx.count("unit-days", o.median_age_days)) },
                html! { (o.stalled) },
            ]
        })
        .collect();
    html! { (table::table(cx, "load-heading", &columns, &rows)) p.legend { span.key-part {} (cx.t("load-legend")) } }
}

fn stalled(shell: &Shell, cx: &Cx, view: &TeamView) -> Markup {
    html! {
        form method="post" action=(links::REASSIGN) {
            input type="hidden" name="csrf" value=(shell.csrf);
            @if view.may_reassign {
                fieldset.pick-list {
                    legend { (cx.t("bulk-choose")) }
                    @for row in &view.stalled {
                        div.choice-line {
                            input type="checkbox" name="case" id={"pick-" (row.case.id)} value=(row.case.id);
                            label for={"pick-" (row.case.id)} { bdi { (row.case.number) } @if let Some(name) = &row.case.person { " · " bdi { (name) } } }
                        }
                    }
                }
                div.bulk { button.button type="submit" { (cx.t("bulk-reassign")) } p.muted { (cx.t("bulk-hint")) } }
            }
        }
        (cases::rows(cx, &view.stalled))
    }
}

/// Samples: a team with work, an empty team.
#[must_use]
pub fn samples() -> Vec<(&'static str, TeamView)> {
    let officer = |id: &str, name: &str, open, overdue, median_age_days, stalled| OfficerLoad {
        id: id.into(),
        name: name.into(),
        open,
        overdue,
        median_age_days,
        stalled,
        href: format!("{}?officer={id}", links::CASES),
    };
    let gap = |code: &str, count, oldest_days| Gap {
        code: code.into(),
        count,
        oldest_days,
        href: format!("{}?gap={code}", links::CASES),
    };
    let full = TeamView {
        team: "Team West".into(),
        filters: FilterBar::default(),
        gaps: vec![gap("no-return-decision", 4, 23), gap("lapsed-without-follow-up", 7, 41)],
        officers: vec![
            officer("1", "A. Jansen", 42, 3, 118, 1),
            officer("2", "N. Yıldız", 57, 11, 204, 6),
            officer("3", "P. Dekker", 18, 0, 64, 0),
        ],
        stalled: cases::sample_rows().into_iter().skip(2).collect(),
        may_reassign: true,
    };
    let empty = TeamView {
        gaps: vec![gap("no-return-decision", 0, 0), gap("lapsed-without-follow-up", 0, 0)],
        officers: Vec::new(),
        stalled: Vec::new(),
        ..full.clone()
    };
    vec![("full", full), ("empty", empty)]
}
