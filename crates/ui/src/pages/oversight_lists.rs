//! Lists of the data-protection officer: who read a case and why; commands that were refused.

use jiff::civil::DateTime;
use maud::{Markup, html};

use crate::components::basics::{self, Crumb, breadcrumbs, page_head};
use crate::components::case_ref::{self, CaseRef};
use crate::components::filter_bar::{self, FilterBar};
use crate::components::icon::{self, Icon};
use crate::components::pagination::{self, Pagination};
use crate::components::table;
use crate::{Cx, Msg, Shell, dates, links, samples};

/// One reading of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// When, authority's time zone.
    pub at: DateTime,
    /// Who.
    pub reader: String,
    /// Role code in which.
    pub role: String,
    /// Purpose: message `purpose-<code>`.
    pub purpose: String,
    /// What was read: message key (`reading-case`, `reading-history`, `reading-document`).
    pub what: Msg,
    /// Whether it was an emergency access, with the reason given.
    pub emergency: Option<String>,
}

/// The access log of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessView {
    /// The case.
    pub case: CaseRef,
    /// Readings, latest first.
    pub readings: Vec<Reading>,
    /// Paging.
    pub paging: Pagination,
}

/// A refused command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalRow {
    /// When.
    pub at: DateTime,
    /// The case; none for a command outside a case.
    pub case: Option<CaseRef>,
    /// What was asked: message `form-<id>`.
    pub what: Msg,
    /// Why it was refused.
    pub why: Msg,
    /// Who asked.
    pub actor: String,
}

/// Refused commands of all cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalsView {
    /// Filters.
    pub filters: FilterBar,
    /// Rows, latest first.
    pub rows: Vec<RefusalRow>,
    /// Paging.
    pub paging: Pagination,
}

/// An emergency access that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyRow {
    /// When it was granted, authority's time zone.
    pub at: DateTime,
    /// Until when it ran or runs.
    pub until: DateTime,
    /// The case; none when it is not known any more.
    pub case: Option<CaseRef>,
    /// Who.
    pub reader: String,
    /// Code of the purpose: message `choice-emergency-purpose-<code>`; none for a grant without one.
    pub purpose: Option<String>,
    /// The reason as written.
    pub reason: String,
}

/// The emergency accesses of the last weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergenciesView {
    /// Rows, latest first.
    pub rows: Vec<EmergencyRow>,
}

/// Emergency accesses, each with its reason and a link to what was read.
#[must_use]
pub fn emergencies_page(shell: &Shell, view: &EmergenciesView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("emergencies-title");
    let columns = [
        table::text("column-when"),
        table::text("column-case"),
        table::text("column-reader"),
        table::text("column-because"),
        table::text("column-until"),
    ];
    let cells = |row: &EmergencyRow| {
        vec![
            html! { time datetime=(row.at) { (dates::instant(cx.locale, row.at)) } },
            html! { @match &row.case { Some(case) => a.case-number href=(links::oversight_case(&case.id)) { bdi { (case.number) } }, None => "—" } },
            html! { bdi { (row.reader) } },
            html! { @if let Some(code) = &row.purpose { (cx.t(&format!("choice-emergency-purpose-{code}"))) ": " } bdi { (row.reason) } },
            html! { time datetime=(row.until) { (dates::instant(cx.locale, row.until)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = view.rows.iter().map(cells).collect();
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("oversight-title"), href: Some(links::OVERSIGHT.into()) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, Some(&cx.t("emergencies-lead")), &html! {}))
        @if rows.is_empty() { (basics::empty(&cx.t("emergencies-empty"), &html! {})) }
        @else { (table::table(&cx, "emergencies-title", &columns, &rows)) }
    };
    shell.page(&title, &main)
}

/// Samples of the emergency accesses.
#[must_use]
pub fn emergency_samples() -> Vec<(&'static str, EmergenciesView)> {
    let row = |purpose: Option<&str>| EmergencyRow {
        at: samples::now(),
        until: samples::now(),
        case: Some(samples::case(0)),
        reader: "A. Jansen".into(),
        purpose: purpose.map(Into::into),
        reason: "The officer is ill and the hearing begins at two".into(),
    };
    vec![
        ("full", EmergenciesView { rows: vec![row(Some("court-deadline")), row(None)] }),
        ("empty", EmergenciesView { rows: Vec::new() }),
    ]
}

/// Who read a case and why.
#[must_use]
pub fn access_page(shell: &Shell, view: &AccessView) -> Markup {
    let cx = shell.cx();
    let title = cx.say("access-title", &[("case", view.case.number.as_str().into())]);
    let id = &view.case.id;
    let actions = html! {
        form method="post" action=(links::oversight_export(id)) { input type="hidden" name="csrf" value=(shell.csrf); button.button type="submit" { (icon::of(Icon::Document)) (cx.t("oversight-export")) } " " button.button type="submit" name="format" value="letter-nl" { (icon::of(Icon::Letter)) (cx.t("oversight-export-nl")) } " " button.button type="submit" name="format" value="letter-en" { (icon::of(Icon::Letter)) (cx.t("oversight-export-en")) } }
        a.button href=(links::history(id)) { (cx.t("case-history")) }
        a.button.quiet href=(links::oversight_erasure(id)) { (cx.t("form-erase-person")) }
    };
    let columns = [
        table::text("column-when"),
        table::text("column-reader"),
        table::text("column-role"),
        table::text("column-purpose"),
        table::text("column-what"),
    ];
    let rows: Vec<Vec<Markup>> = view.readings.iter().map(|r| reading(&cx, r)).collect();
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("oversight-title"), href: Some(links::OVERSIGHT.into()) }, Crumb { text: view.case.number.clone(), href: None }]))
        (page_head(&title, Some(&cx.t("access-lead")), &actions))
        @if rows.is_empty() { (basics::empty(&cx.t("access-empty"), &html! {})) }
        @else { (table::table(&cx, "access-lead", &columns, &rows)) (pagination::line(&cx, &view.paging)) }
    };
    shell.page(&title, &main)
}

fn reading(cx: &Cx, reading: &Reading) -> Vec<Markup> {
    vec![
        html! { time datetime=(reading.at) { (dates::instant(cx.locale, reading.at)) } },
        html! { bdi { (reading.reader) } },
        html! { (cx.t(&format!("role-{}", reading.role))) },
        html! {
            (cx.t(&format!("purpose-{}", reading.purpose)))
            @if let Some(reason) = &reading.emergency { br; span.tag.refused { (cx.t("access-emergency")) } " " bdi { (reason) } }
        },
        html! { (cx.msg(&reading.what)) },
    ]
}

/// Commands that were refused.
#[must_use]
pub fn refusals_page(shell: &Shell, view: &RefusalsView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("refusals-title");
    let columns = [
        table::text("column-when"),
        table::text("column-case"),
        table::text("column-asked"),
        table::text("column-why-refused"),
        table::text("column-officer"),
    ];
    let rows: Vec<Vec<Markup>> = view
        .rows
        .iter()
        .map(|row| {
            vec![
                html! { time datetime=(row.at) { (dates::instant(cx.locale, row.at)) } },
                html! { @match &row.case { Some(case) => (case_ref::number(case)), None => "—" } },
                html! { (cx.msg(&row.what)) },
                html! { (cx.msg(&row.why)) },
                html! { bdi { (row.actor) } },
            ]
        })
        .collect();
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("oversight-title"), href: Some(links::OVERSIGHT.into()) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, Some(&cx.t("refusals-lead")), &html! {}))
        @if !view.filters.filters.is_empty() { (filter_bar::bar(&cx, &view.filters)) }
        @if rows.is_empty() { (basics::empty(&cx.t("refusals-empty"), &html! {})) }
        @else { (table::table(&cx, "refusals-title", &columns, &rows)) (pagination::line(&cx, &view.paging)) }
    };
    shell.page(&title, &main)
}

/// Samples of the access log.
#[must_use]
pub fn access_samples() -> Vec<(&'static str, AccessView)> {
    let reading = |purpose: &str, emergency: Option<&str>| Reading {
        at: samples::now(),
        reader: "A. Jansen".into(),
        role: "case-officer".into(),
        purpose: purpose.into(),
        what: Msg::new("reading-case"),
        emergency: emergency.map(Into::into),
    };
    let full = AccessView {
        case: samples::case(0),
        readings: vec![
            reading("case-work", None),
            reading("break-glass", Some("Flight leaves at 14:00, officer ill")),
        ],
        paging: Pagination { from: 1, to: 2, total: 2, back: None, forward: None },
    };
    vec![("full", full.clone()), ("empty", AccessView { readings: Vec::new(), ..full })]
}

/// Samples of the refusals.
#[must_use]
pub fn refusal_samples() -> Vec<(&'static str, RefusalsView)> {
    let row = RefusalRow {
        at: samples::now(),
        case: Some(samples::case(0)),
        what: Msg::new("form-order-removal"),
        why: Msg::new("refusal-not-notified"),
        actor: "B. de Vries".into(),
    };
    let full = RefusalsView {
        filters: FilterBar::default(),
        rows: vec![row],
        paging: Pagination { from: 1, to: 1, total: 1, back: None, forward: None },
    };
    vec![("full", full.clone()), ("empty", RefusalsView { rows: Vec::new(), ..full })]
}
