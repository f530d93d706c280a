//! The case page: who, where in the journey, what must happen next and by whom, what blocks departure and why;
//! then one chapter.

use maud::{Markup, html};

use super::chapter::{self, ChapterView};
use crate::components::gate::{self, Gate};
use crate::components::icon::{self, Icon};
use crate::components::journey::{self, Stop};
use crate::components::notice::boxed;
use crate::components::obligation_row::{self, ObligationRow};
use crate::components::person_header::{self, PersonHeader};
use crate::components::tabs::{self, Tab};
use crate::{Cx, Msg, NoticeKind, Shell, forms, links, samples};

/// A form in the *Record* menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuForm {
    /// Form id.
    pub form: String,
    /// Chapter it belongs to: label `chapter-<code>`.
    pub chapter: String,
}

/// An act of the legislator that governs the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedLaw {
    /// Message key of its name (`pack-rd_2008`).
    pub name: String,
    /// The day whose law counts.
    pub day: law::Date,
    /// Message key of the reason.
    pub why: String,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
    /// Who.
    pub person: PersonHeader,
    /// Officer the case is assigned to.
    pub officer: Option<String>,
    /// Team the case belongs to.
    pub team: String,
    /// Where in the journey.
    pub journey: Vec<Stop>,
    /// What must happen next, soonest first.
    pub next: Vec<ObligationRow>,
    /// Whether the person can leave.
    pub gates: Vec<Gate>,
    /// Chapters. Label keys `chapter-<code>`.
    pub tabs: Vec<Tab>,
    /// The chapter shown; none on the overview, which shows what was recorded last.
    pub chapter: Option<ChapterView>,
    /// What was recorded last, for the overview.
    pub recent: Vec<crate::components::event_line::EventLine>,
    /// Forms in the *Record* menu.
    pub record: Vec<MenuForm>,
    /// Letters that can be made: message key and address.
    pub letters: Vec<(String, String)>,
    /// Which law applies to the case today, and why.
    pub law: Vec<AppliedLaw>,
    /// Emergency access in force until then, said on the page.
    pub emergency: Option<Msg>,
    /// Whether the case is closed: outcome as message `choice-outcome-<code>`.
    pub closed: Option<String>,
}

/// The case.
#[must_use]
pub fn page(shell: &Shell, view: &CaseView) -> Markup {
    let cx = shell.cx();
    let id = &view.person.case;
    let main = html! {
        (person_header::show(&cx, &view.person, &actions(&cx, view)))
        (state_notices(&cx, view))
        (journey::line(&cx, &view.journey))
        @if view.chapter.is_none() {
            div.case-top { (next(&cx, view)) (gate::panel(&cx, &view.gates, id)) }
        }
        (tabs::row(&cx, "chapters", &view.tabs))
        @match &view.chapter {
            Some(chapter) => (chapter::show(&cx, chapter, id)),
            None => { (recent(&cx, view)) (applied(&cx, view)) },
        }
    };
    shell.page(&view.person.number, &main)
}

fn state_notices(cx: &Cx, view: &CaseView) -> Markup {
    html! {
        @if let Some(emergency) = &view.emergency { (boxed(NoticeKind::Attention, &html! { (cx.msg(emergency)) })) }
        @if let Some(outcome) = &view.closed {
            (boxed(NoticeKind::Info, &html! { (cx.say("case-closed", &[("outcome", cx.t(&format!("choice-outcome-{outcome}")).as_str().into())])) }))
        }
    }
}

fn actions(cx: &Cx, view: &CaseView) -> Markup {
    let id = &view.person.case;
    html! {
        @if !view.record.is_empty() {
            details.menu-holder {
                summary.button.main { (icon::of(Icon::Add)) (cx.t("case-record")) (icon::of(Icon::Down)) }
                (record_menu(cx, view))
            }
        }
        @if !view.letters.is_empty() {
            details.menu-holder {
                summary.button { (icon::of(Icon::Letter)) (cx.t("case-letters")) (icon::of(Icon::Down)) }
                div.menu { @for (key, href) in &view.letters { a href=(href) { (cx.t(key)) } } }
            }
        }
        a.button.quiet href=(links::history(id)) { (icon::of(Icon::Document)) (cx.t("case-history")) }
    }
}

/// The forms by chapter, in the order of the tabs.
fn record_menu(cx: &Cx, view: &CaseView) -> Markup {
    let id = &view.person.case;
    let mut chapters: Vec<&str> = Vec::new();
    for entry in &view.record {
        if !chapters.contains(&entry.chapter.as_str()) {
            chapters.push(&entry.chapter);
        }
    }
    html! {
        div.menu.record-menu {
            @for chapter in chapters {
                section {
                    h3 { (cx.t(&format!("chapter-{chapter}"))) }
                    @for entry in view.record.iter().filter(|entry| entry.chapter == chapter) {
                        a href=(links::form(id, &entry.form)) { (cx.t(&format!("form-{}", entry.form))) }
                    }
                }
            }
        }
    }
}

fn next(cx: &Cx, view: &CaseView) -> Markup {
    html! {
        section.panel.next aria-labelledby="next-title" {
            h2 #next-title { (cx.t("next-title")) }
            @if view.next.is_empty() { p.muted { (cx.t("next-empty")) } }
            ul.next-list { @for duty in &view.next { (obligation_row::short(cx, duty)) } }
            p.next-owner {
                @match &view.officer {
                    Some(name) => (cx.say("case-officer-is", &[("name", name.as_str().into()), ("team", view.team.as_str().into())])),
                    None => (cx.say("case-officer-none", &[("team", view.team.as_str().into())])),
                }
            }
        }
    }
}

/// Which law applies, act by act: a case under the Directive and one under the Regulation lie side by side.
fn applied(cx: &Cx, view: &CaseView) -> Markup {
    html! {
        @if !view.law.is_empty() {
            section.chapter aria-labelledby="law-title" {
                h2 #law-title { (cx.t("case-law-title")) }
                dl.facts {
                    @for act in &view.law {
                        div {
                            dt { (cx.t(&act.name)) }
                            dd { (crate::dates::short(cx.locale, act.day)) " – " (cx.t(&act.why)) }
                        }
                    }
                }
            }
        }
    }
}

fn recent(cx: &Cx, view: &CaseView) -> Markup {
    html! {
        section.chapter {
            h2 { (cx.t("recent-title")) }
            ol.history { @for event in &view.recent { (crate::components::event_line::line(cx, event, &view.person.case)) } }
            p { a href=(links::history(&view.person.case)) { (cx.t("recent-all")) (icon::of(Icon::Forward)) } }
        }
    }
}

/// The tabs of a sample case.
#[must_use]
pub fn sample_tabs(current: &str) -> Vec<Tab> {
    [
        "overview",
        "stay",
        "return-decision",
        "remedies",
        "voluntary-departure",
        "counselling",
        "safeguards",
        "identity",
        "postponement",
        "removal",
        "entry-ban",
        "travel",
        "documents",
    ]
    .into_iter()
    .map(|code| Tab {
        label: format!("chapter-{code}"),
        href: if code == "overview" { links::case("0") } else { links::chapter("0", code) },
        current: code == current,
        count: (code == "counselling").then_some(2),
        locked: code == "counselling",
        due: code == "voluntary-departure",
    })
    .collect()
}

fn sample(chapter: Option<ChapterView>) -> CaseView {
    CaseView {
        person: samples::person(),
        officer: Some("A. Jansen".into()),
        team: "Team West".into(),
        journey: journey::samples().into_iter().next().map(|(_, stops)| stops).unwrap_or_default(),
        next: samples::obligations(),
        gates: gate::samples().into_iter().map(|(_, gate)| gate).rev().collect(),
        tabs: sample_tabs(chapter.as_ref().map_or("overview", |c| c.code.as_str())),
        chapter,
        recent: samples::events().into_iter().take(3).collect(),
        record: ["record-name", "record-document", "lodge-remedy", "place-hold"]
            .map(|f| MenuForm {
                form: f.into(),
                chapter: forms::find(f).map_or("closure", |s| s.chapter).into(),
            })
            .into(),
        letters: vec![("document-return-decision".into(), "/cases/0/documents/1".into())],
        law: vec![AppliedLaw {
            name: "pack-rd_2008".into(),
            day: samples::today(),
            why: "applies-rd_2008-no-decision-yet".into(),
        }],
        emergency: None,
        closed: None,
    }
}

/// Samples: overview, a chapter with steps, a withheld chapter, a closed case of which little is known.
#[must_use]
pub fn samples() -> Vec<(&'static str, CaseView)> {
    let mut out = vec![("overview", sample(None))];
    out.extend(chapter::samples().into_iter().map(|(name, c)| (name, sample(Some(c)))));
    out.push((
        "closed",
        CaseView {
            person: samples::person_little_known(),
            officer: None,
            next: Vec::new(),
            gates: Vec::new(),
            record: Vec::new(),
            letters: Vec::new(),
            closed: Some("departed".into()),
            emergency: Some(Msg::new("emergency-until").with("until", "10:41".into())),
            ..sample(None)
        },
    ));
    out
}
