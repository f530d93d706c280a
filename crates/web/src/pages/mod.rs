//! Pages: query → view model → template; and forms: fields → command → answer.

pub mod accounts;
pub mod break_glass;
pub mod case;
pub mod cases;
pub mod correction;
pub mod decision;
pub mod entrance;
pub mod explanation;
pub mod form;
pub mod installation;
pub mod law;
pub mod letters;
pub mod new_case;
pub mod oversight;
pub mod oversight_case;
pub mod own_account;
mod plain;
pub mod preferences;
pub mod reassign;
pub mod team;
pub mod views;
pub mod worklist;

#[cfg(test)]
mod counting_tests;
#[cfg(test)]
mod tests;

use axum::response::Response;
use ui::Markup;

use crate::http::error::html;

/// A page as a response.
#[must_use]
pub fn page(markup: Markup) -> Response {
    html(markup.into_string())
}

/// The query of a request, as pairs.
#[must_use]
pub fn query_of(path: &str) -> Vec<(String, String)> {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    crate::http::form::pairs(query.as_bytes()).unwrap_or_default()
}
