//! Who the case is about: names with their scripts, birth, nationality with its evidence, languages.

use maud::{Markup, html};

use super::evidence::{self, Evidence};
use super::icon::{self, Icon};
use crate::{Cx, Msg, places};

/// A name in one script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// The name as written.
    pub text: String,
    /// BCP 47 tag with script where known (`fa-Arab`, `und-Latn`).
    pub lang: String,
    /// Kind code: `current`, `at-birth`, `alias`, `previous`.
    pub kind: String,
}

/// A nationality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonNationality {
    /// ISO 3166 code.
    pub country: String,
    /// How well it is established.
    pub evidence: Evidence,
}

/// The head of a case page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonHeader {
    /// Case id.
    pub case: String,
    /// Case number.
    pub number: String,
    /// Names, the one in use first.
    pub names: Vec<PersonName>,
    /// Birth in words (`b. 1 Jan 1994`, `b. 1994 (day unknown)`); none: not recorded.
    pub birth: Option<Msg>,
    /// Nationalities.
    pub nationalities: Vec<PersonNationality>,
    /// Codes of languages understood.
    pub languages: Vec<String>,
    /// Short remarks that everybody must see: minor, holds, closed; message keys.
    pub marks: Vec<Msg>,
}

/// The header with the page's heading. `actions` are the case's menus.
#[must_use]
pub fn show(cx: &Cx, person: &PersonHeader, actions: &Markup) -> Markup {
    let mut names = person.names.iter();
    let first = names.next();
    html! {
        header.person {
            div.person-main {
                p.person-number { bdi { (person.number) } }
                h1 {
                    @match first {
                        Some(name) => bdi lang=(name.lang) dir="auto" { (name.text) },
                        None => (cx.t("person-unnamed")),
                    }
                }
                @for name in names { (other_name(cx, name)) }
            }
            (details(cx, person))
            div.person-actions { (actions) }
        }
    }
}

fn other_name(cx: &Cx, name: &PersonName) -> Markup {
    html! {
        p.person-other {
            bdi lang=(name.lang) dir="auto" { (name.text) }
            @if name.kind != "current" { " " span.muted { (cx.t(&format!("name-kind-{}", name.kind))) } }
        }
    }
}

fn details(cx: &Cx, person: &PersonHeader) -> Markup {
    html! {
        ul.person-facts {
            @if let Some(birth) = &person.birth { li { (cx.msg(birth)) } } @else { li.muted { (cx.t("birth-unknown")) } }
            @for nationality in &person.nationalities {
                li { (places::country(cx.locale, &nationality.country)) " " (evidence::badge(cx, nationality.evidence)) }
            }
            @if !person.languages.is_empty() {
                li {
                    span.muted { (cx.t("person-speaks")) } " "
                    @for (n, code) in person.languages.iter().enumerate() { @if n > 0 { ", " } (places::language(cx.locale, code)) }
                }
            }
            @for mark in &person.marks { li.person-mark { (icon::of(Icon::Info)) (cx.msg(mark)) } }
        }
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PersonHeader)> {
    vec![("two scripts", crate::samples::person()), ("little known", crate::samples::person_little_known())]
}
