//! Letters: the draft of a decision before it is signed, and the letters of what is recorded, as PDF.

use application::Problem;
use application::queries::letters::LetterKind;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::Refused;
use ui::forms::{self, FormSpec, FormState};

use super::case::{Shown, case_id};
use super::decision::{Margin, render};
use super::form::{loaded, refusal, typed};
use crate::http::{App, Officer, PageError, Posted};
use crate::wire::{self, Context, Fields};

/// `POST /cases/{id}/forms/{form}/letter.pdf`: the letter as it would be.
///
/// # Errors
/// Not permitted, no such case or form, fields with mistakes, refused by the law.
pub async fn draft(
    State(app): State<App>,
    Path((id, form)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let spec = forms::find(&form).ok_or_else(|| PageError::not_found(&officer))?;
    let case = case_id(&id, &officer)?;
    let context = Context { actor: officer.actor().id };
    let command = match wire::command(&form, Fields::from_form(spec, &posted.pairs), context) {
        Ok(command) => command,
        Err(mistakes) => {
            let shown = loaded(&app, &officer, &id, &form).await?;
            let mut state = typed(&posted, &shown.view, &form);
            state.errors = mistakes.iter().map(super::form::field_error).collect();
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(render(&officer, spec, &shown, state, Margin::default(), status));
        }
    };
    let (actor, language) = (officer.actor().clone(), language_of(&officer, ""));
    let drafted =
        app.run(move |nostos| nostos.draft_letter(&actor, case, &command, language.as_deref())).await;
    match drafted {
        Ok(letter) => Ok(pdf(&letter.file_name, letter.bytes)),
        Err(Problem::Refused(refused)) => {
            let shown = loaded(&app, &officer, &id, &form).await?;
            let state = typed(&posted, &shown.view, &form);
            Ok(refused_draft(&officer, spec, &shown, state, refused))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

fn refused_draft(
    officer: &Officer,
    spec: &FormSpec,
    shown: &Shown,
    state: FormState,
    refused: Refused,
) -> Response {
    let margin = Margin { refused: Some(refusal(refused)), ..Margin::default() };
    render(officer, spec, shown, state, margin, StatusCode::CONFLICT)
}

/// `GET /cases/{id}/documents/{kind}`: a letter of what is recorded, in the language of the query or the reader's.
///
/// # Errors
/// Not permitted, no such case or letter.
pub async fn document(
    State(app): State<App>,
    officer: Officer,
    Path((id, kind)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let kind = LetterKind::from_code(&kind).ok_or_else(|| PageError::not_found(&officer))?;
    let query = super::query_of(&officer.prefs.path);
    let language = language_of(&officer, crate::http::form::first(&query, "language"));
    let actor = officer.actor().clone();
    let letter = app
        .run(move |nostos| nostos.letter(&actor, case, kind, language.as_deref()))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(pdf(&letter.file_name, letter.bytes))
}

fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("inline; filename=\"{safe}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// The language of a letter: the one asked for, else the reader's where letters exist in it, else that of the decision.
pub(super) fn language_of(officer: &Officer, asked: &str) -> Option<String> {
    let own = officer.prefs.locale;
    let tag = if asked.is_empty() { own.is_complete().then(|| own.tag()) } else { Some(asked) };
    tag.map(str::to_owned)
}
