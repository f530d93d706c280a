//! One duty: what, in which case, by when, because of which article, why. The row of every worklist.

use jiff::civil::Date;
use law::{Citation, Derivation};
use maud::{Markup, html};

use super::case_ref::{self, CaseRef};
use super::date_why::{self, cite};
use super::icon::{self, Icon};
use crate::{Cx, Msg, dates, law_text, links};

/// An open obligation as the worklist shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObligationRow {
    /// Id, for selecting it.
    pub id: String,
    /// What is to be done: code of the act (`law_text::code(&LegalAct)`, as stored).
    pub act: String,
    /// A detail after the act (`Dari`, `second appeal`), already in words of the data.
    pub detail: Option<Msg>,
    /// The case.
    pub case: CaseRef,
    /// Permanent id of the rule.
    pub rule: String,
    /// Where the rule stands; none: the rule's id and title are shown instead.
    pub citation: Option<Citation>,
    /// What the rule says, with its facts; message key `finding-<rule>-<reason>`.
    pub because: Option<Msg>,
    /// Last day; none: at once.
    pub due_on: Option<Date>,
    /// How the last day came about; none where only the case page knows it.
    pub derivation: Option<Derivation>,
    /// Whether the last day rests on a parameter not yet confirmed.
    pub unconfirmed: bool,
    /// Since when it has been open.
    pub since: Date,
    /// Who is to act: role code.
    pub by_whom: String,
    /// Name of the officer it is assigned to; none: nobody yet.
    pub assigned_to: Option<String>,
    /// Why it is on this list: `listed-assigned`, `listed-team`, `listed-role`.
    pub listed_because: String,
    /// Where the form for it is.
    pub href: String,
}

/// Where a duty lies in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// The last day has passed, or it was to be done at once on an earlier day.
    Overdue,
    /// Today is the last day.
    Today,
    /// Later.
    Later,
}

impl ObligationRow {
    /// Where it lies in time.
    #[must_use]
    pub fn timing(&self, today: Date) -> Timing {
        match self.due_on {
            Some(day) if day < today => Timing::Overdue,
            Some(day) if day == today => Timing::Today,
            Some(_) => Timing::Later,
            None if self.since < today => Timing::Overdue,
            None => Timing::Today,
        }
    }
}

/// `due today`, `was due 18 Nov (4 days ago)`, `8 Dec, in 16 days`.
#[must_use]
pub fn due_words(cx: &Cx, row: &ObligationRow) -> Markup {
    let timing = row.timing(cx.today);
    let class = match timing {
        Timing::Overdue => "due overdue",
        Timing::Today => "due today",
        Timing::Later => "due",
    };
    let drawing = if timing == Timing::Overdue { Icon::Overdue } else { Icon::Due };
    html! {
        span class=(class) {
            (icon::of(drawing))
            span {
                @match row.due_on {
                    Some(day) => time datetime=(day) { (due_sentence(cx, day)) },
                    None => { (cx.say("due-at-once", &[("since", dates::brief(cx, row.since).as_str().into())])) },
                }
                @if row.unconfirmed || row.derivation.as_ref().is_some_and(Derivation::is_unconfirmed) { (date_why::unconfirmed_mark(cx)) }
            }
        }
    }
}

fn due_sentence(cx: &Cx, day: Date) -> String {
    let on = dates::brief(cx, day);
    let when = dates::relative(cx, day);
    let key = match day.cmp(&cx.today) {
        std::cmp::Ordering::Less => "due-was",
        std::cmp::Ordering::Equal => return cx.t("due-today"),
        std::cmp::Ordering::Greater => "due-on",
    };
    cx.say(key, &[("on", on.as_str().into()), ("when", when.as_str().into())])
}

/// The table row. `select` adds the box for bulk actions.
#[must_use]
pub fn row(cx: &Cx, duty: &ObligationRow, select: bool) -> Markup {
    let what = act_words(cx, &duty.act);
    html! {
        tr.duty data-row="" {
            @if select {
                td.pick { input type="checkbox" name="select" value=(duty.id) aria-label=(cx.say("select-row", &[("what", what.as_str().into()), ("case", duty.case.number.as_str().into())])); }
            }
            td.duty-what data-label=(cx.t("column-duty")) {
                a.row-link href=(duty.href) { (what) }
                @if let Some(detail) = &duty.detail { " " span.detail { (cx.msg(detail)) } }
            }
            td data-label=(cx.t("column-case")) { (case_ref::number(&duty.case)) }
            td data-label=(cx.t("column-person")) { (case_ref::person(&duty.case)) }
            td.duty-due data-label=(cx.t("column-due")) { (due_words(cx, duty)) }
            td.duty-law data-label=(cx.t("column-because")) { (because_of(cx, duty)) }
            td.duty-why { (why(cx, duty)) }
        }
    }
}

/// What is to be done, from the code of an act.
#[must_use]
pub fn act_words(cx: &Cx, act: &str) -> String {
    cx.t(&format!("act-{act}"))
}

fn because_of(cx: &Cx, duty: &ObligationRow) -> Markup {
    match &duty.citation {
        Some(place) => cite(cx, place),
        None => {
            html! { abbr.cite title=(cx.first(&[&format!("rule-{}", duty.rule)], &duty.rule)) { bdi { (duty.rule) } } }
        }
    }
}

/// The duty in two lines, for the *Next* panel of a case.
#[must_use]
pub fn short(cx: &Cx, duty: &ObligationRow) -> Markup {
    html! {
        li.next-duty {
            (due_words(cx, duty))
            div {
                p.next-what {
                    a href=(duty.href) { (act_words(cx, &duty.act)) }
                    @if let Some(detail) = &duty.detail { " " span.detail { (cx.msg(detail)) } }
                }
                div.next-who {
                    (cx.t(&format!("role-{}", duty.by_whom)))
                    @if let Some(name) = &duty.assigned_to { " · " bdi { (name) } }
                    " · " (because_of(cx, duty)) " " (why(cx, duty))
                }
            }
        }
    }
}

fn why(cx: &Cx, duty: &ObligationRow) -> Markup {
    html! {
        details.why {
            summary { (cx.t("why")) }
            div.why-panel {
                @if let Some(because) = &duty.because { p { (cx.msg(because)) } }
                p { (cx.say("open-since", &[("since", dates::short(cx.locale, duty.since).as_str().into()), ("who", cx.t(&format!("role-{}", duty.by_whom)).as_str().into())])) }
                @match &duty.derivation {
                    Some(derivation) => (date_why::steps(cx, derivation)),
                    None => p { a href=(links::case(&duty.case.id)) { (cx.t("why-on-case")) } },
                }
                p.muted {
                    @if let Some(place) = &duty.citation { (law_text::citation_title(cx, place)) " · " }
                    (cx.first(&[&format!("rule-{}", duty.rule)], &duty.rule)) " · " bdi { (duty.rule) } " · "
                    (cx.t(&duty.listed_because))
                }
            }
        }
    }
}

/// Samples: overdue, today, later, at once.
#[must_use]
pub fn samples() -> Vec<(&'static str, ObligationRow)> {
    crate::samples::obligations()
        .into_iter()
        .zip(["overdue", "today", "later", "at once"])
        .map(|(o, n)| (n, o))
        .collect()
}
