//! A case as other pages name it: number and person.

use maud::{Markup, html};

use crate::links;

/// A case by number and person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRef {
    /// Id in addresses.
    pub id: String,
    /// Case number as printed.
    pub number: String,
    /// The person's name for lists (`Rahimi, Ahmad`); none when this reader may not see it.
    pub person: Option<String>,
}

/// The number as a link.
#[must_use]
pub fn number(case: &CaseRef) -> Markup {
    html! { a.case-number href=(links::case(&case.id)) { bdi { (case.number) } } }
}

/// The person's name, isolated so that its script cannot disturb the line.
#[must_use]
pub fn person(case: &CaseRef) -> Markup {
    html! { @match &case.person { Some(name) => bdi.person-name { (name) }, None => span.muted { "—" } } }
}
