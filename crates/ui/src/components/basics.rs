//! Small parts used everywhere: page head, breadcrumbs, empty state, progress, facts list, buttons.

use maud::{Markup, html};

use super::icon::{self, Icon};
use crate::{Cx, Msg, dates};

/// A link in a trail of breadcrumbs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it is called, already in words (a case number) or by key.
    pub text: String,
    /// Where it leads; the last crumb is the page itself and leads nowhere.
    pub href: Option<String>,
}

/// Breadcrumbs; the last entry is the current page.
#[must_use]
pub fn breadcrumbs(cx: &Cx, crumbs: &[Crumb]) -> Markup {
    html! {
        nav.crumbs aria-label=(cx.t("breadcrumbs")) {
            ol {
                @for crumb in crumbs {
                    li {
                        @if let Some(href) = &crumb.href { a href=(href) { (crumb.text) } (icon::of(Icon::Forward)) }
                        @else { span aria-current="page" { (crumb.text) } }
                    }
                }
            }
        }
    }
}

/// The head of a page: its only first-level heading, an optional line below it, and the main action.
#[must_use]
pub fn page_head(title: &str, line: Option<&str>, action: &Markup) -> Markup {
    html! {
        div.page-head {
            div { h1 { (title) } @if let Some(line) = line { p.lead { (line) } } }
            div.page-action { (action) }
        }
    }
}

/// Nothing to show: says so, and what comes next.
#[must_use]
pub fn empty(text: &str, next: &Markup) -> Markup {
    html! { div.empty { (icon::of(Icon::Done)) p { (text) } div.empty-next { (next) } } }
}

/// The entrance to emergency access, where a case was not found that may belong to another team.
#[must_use]
pub fn emergency(cx: &Cx, href: &str) -> Markup {
    html! { p { (cx.t("emergency-entrance")) " " a href=(href) { (cx.t("withheld-emergency")) } } }
}

/// A line of what is recorded: label, value, where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Key of the label.
    pub label: String,
    /// The value.
    pub value: FactText,
    /// Address of the event that recorded it.
    pub href: Option<String>,
}

/// The value of a recorded fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactText {
    /// In words.
    Said(Msg),
    /// As the person or an officer wrote it; the direction follows the text.
    Written(String),
    /// A date with its derivation where it was computed.
    Date(super::date_why::DateWhy),
    /// Withheld from this reader.
    Withheld(super::withheld::Withheld),
}

/// What is recorded, label and value, as a description list.
#[must_use]
pub fn facts(cx: &Cx, facts: &[Fact]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts {
                div {
                    dt { (cx.t(&fact.label)) }
                    dd {
                        @match &fact.value {
                            FactText::Said(msg) => (cx.msg(msg)),
                            FactText::Written(text) => bdi { (text) },
                            FactText::Date(date) => (super::date_why::show(cx, date)),
                            FactText::Withheld(w) => (super::withheld::inline(cx, w)),
                        }
                        @if let Some(href) = &fact.href {
                            " " a.source href=(href) { (cx.t("fact-source")) }
                        }
                    }
                }
            }
        }
    }
}

/// Progress of long work, with stop and resume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Key of what is going on.
    pub label: String,
    /// Steps done.
    pub done: u64,
    /// Steps in all.
    pub total: u64,
    /// Whether it is stopped and can be resumed.
    pub stopped: bool,
    /// Where stop or resume is posted.
    pub href: String,
}

/// A progress bar with its figures and the button to stop or resume.
#[must_use]
pub fn progress(cx: &Cx, progress: &Progress, csrf: &str) -> Markup {
    let figures = cx.say(
        "progress-figures",
        &[
            ("done", dates::number(cx.locale, progress.done).as_str().into()),
            ("total", dates::number(cx.locale, progress.total).as_str().into()),
        ],
    );
    html! {
        form.progress method="post" action=(progress.href) {
            input type="hidden" name="csrf" value=(csrf);
            p { (cx.t(&progress.label)) " · " (figures) }
            progress max=(progress.total) value=(progress.done) aria-label=(cx.t(&progress.label)) { (figures) }
            button.button.quiet type="submit" name="action" value=(if progress.stopped { "resume" } else { "stop" }) {
                (cx.t(if progress.stopped { "progress-resume" } else { "progress-stop" }))
            }
        }
    }
}

/// A link that looks like a button.
#[must_use]
pub fn button_link(href: &str, text: &str, drawing: Option<Icon>, main: bool) -> Markup {
    html! {
        a class=(if main { "button main" } else { "button" }) href=(href) {
            @if let Some(drawing) = drawing { (icon::of(drawing)) } (text)
        }
    }
}
