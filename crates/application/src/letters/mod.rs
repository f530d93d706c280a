//! Letters: what is recorded in a case, put into the typed letters of `documents`. No date is computed and no ground
//! chosen here: dates come from the assessment of the law on the day of the act, words from what officers recorded.

mod access;
pub mod contacts;
mod decision;
mod desk;
mod frame;
pub mod kind;
mod measure;
mod places;
mod remedy;
#[cfg(test)]
mod tests;
mod words;

use documents::{DocumentError, Letter, LetterLanguage};
use domain::Case;
use domain::event::{Category, Recorded};

pub use contacts::LetterContacts;
pub use documents::{Block, Contact};
pub use kind::{LetterKind, available};

pub use access::Wording;
pub(crate) use access::export as access_export;
pub(crate) use desk::Desk;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;

/// A letter as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPdf {
    /// The file: PDF/A-2a and PDF/UA-1.
    pub bytes: Vec<u8>,
    /// Name to save it under; letters, digits, `-`, `_` and `.` only.
    pub file_name: String,
    /// Language of the letter's own text (`nl`, `en`).
    pub language: &'static str,
    /// Name of the template.
    pub template: &'static str,
    /// Edition of templates and labels.
    pub template_version: &'static str,
    /// Characters that no font of the letters has: they stand there as code points, and whoever signs should know.
    pub unprintable: Vec<char>,
}

/// The words of a letter, for showing it beside a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// Its parts in reading order.
    pub blocks: Vec<Block>,
    /// Language of the letter's own text (`nl`, `en`).
    pub language: &'static str,
    /// Characters that no font of the letters has.
    pub unprintable: Vec<char>,
}

/// The words of a letter.
///
/// # Errors
/// As `print`.
pub(crate) fn words(letter: &Letter, language: LetterLanguage) -> Result<LetterText, Problem> {
    let words = documents::words(letter, language).map_err(unprinted)?;
    Ok(LetterText { blocks: words.blocks, language: language.tag(), unprintable: words.unprintable })
}

/// Codes of the letters that somebody may make of what is recorded.
pub(crate) fn codes(actor: &Actor, case: &Case, history: &[Recorded]) -> Vec<&'static str> {
    if !actor.may(Permission::Use(Function::Letters)) {
        return Vec::new();
    }
    let readable = |kind: &LetterKind| {
        let category = category(*kind, case, history);
        category.is_some_and(|category| actor.may(Permission::See(category)))
    };
    available(case).into_iter().filter(readable).map(LetterKind::code).collect()
}

/// Category of the entry that a letter tells of: whoever may not see the one may not read the other.
pub(crate) fn category(kind: LetterKind, case: &Case, history: &[Recorded]) -> Option<Category> {
    let act = kind.act(case)?;
    let entry = history.iter().find(|entry| entry.version == act)?;
    Some(entry.event.category_in(history))
}

/// The language asked for; without a wish the one given, when letters exist in it, else Dutch.
///
/// # Errors
/// Letters do not exist in the language asked for.
pub(crate) fn language(asked: Option<&str>, otherwise: Option<&str>) -> Result<LetterLanguage, Problem> {
    let known = |tag: &str| LetterLanguage::ALL.into_iter().find(|language| language.tag() == tag);
    match asked {
        Some(tag) => known(tag).ok_or_else(|| Problem::Invalid {
            field: "language".into(),
            what: "letters are written in nl and en; choose one of them".into(),
        }),
        None => Ok(otherwise.and_then(known).unwrap_or(LetterLanguage::Dutch)),
    }
}

/// Prints a letter.
///
/// # Errors
/// A part is missing without which the letter would be unlawful, or the template failed.
pub(crate) fn print(letter: &Letter, language: LetterLanguage) -> Result<LetterPdf, Problem> {
    let pdf = documents::render(letter, language).map_err(unprinted)?;
    let id = file_safe(&letter.frame().document_id);
    Ok(LetterPdf {
        bytes: pdf.bytes,
        file_name: format!("{id}-{}-{}.pdf", pdf.template, language.tag()),
        language: language.tag(),
        template: pdf.template,
        template_version: pdf.template_version,
        unprintable: pdf.unprintable,
    })
}

/// Case numbers come from registers as well: nothing in a file name may lead elsewhere.
fn file_safe(text: &str) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.chars().map(|c| if keep(c) { c } else { '-' }).collect()
}

fn unprinted(error: DocumentError) -> Problem {
    match error {
        DocumentError::Incomplete(part) => Problem::Invalid {
            field: part.into(),
            what: "the letter would be unlawful without it; record it, or correct the entry, first".into(),
        },
        DocumentError::Invalid(part) => {
            Problem::Invalid { field: part.into(), what: "cannot be printed; correct the entry first".into() }
        }
        DocumentError::Template { template, message } => {
            tracing::error!(template, message, "a letter could not be printed");
            let what = "this letter cannot be printed; the operator finds the reason in the log".into();
            Problem::Invalid { field: "template".into(), what }
        }
    }
}
