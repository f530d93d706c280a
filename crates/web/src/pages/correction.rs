//! Correcting an entry: the original stays readable; what should have been recorded is decided again in its place.

use application::Problem;
use application::commands::record::Request;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::command::Correct;
use domain::{Command, Event};
use serde_json::Value;
use ui::forms::{self, FieldKind, FieldOption, FormSpec, FormState};
use ui::pages::form_page::{self, FormView};
use ui::{Area, Msg, links};

use super::case::{Shown, case_id, case_ref};
use super::form::{blank, field_error, idempotent, loaded, options, refusal, typed};
use super::{page, query_of};
use crate::http::error::see_other;
use crate::http::form::first;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::{entry, frame};
use crate::wire::{self, Context, Fields, Mistake};

const FORM: &str = "correct-entry";
/// Field that asks to strike the entry instead of replacing it.
const STRIKE: &str = "strike";

/// `GET /cases/{id}/forms/correct-entry?of=N`.
///
/// # Errors
/// Not permitted, no such case or entry.
pub async fn show(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let version = first(&query_of(&officer.prefs.path), "of").parse().unwrap_or(0);
    let shown = loaded(&app, &officer, &id, FORM).await?;
    let event = original(&shown, version).ok_or_else(|| PageError::not_found(&officer))?;
    let state = blank(&shown.view, FORM, &officer.session.csrf).with("of-version", &version.to_string());
    let replacement = replacement(&shown, event);
    Ok(render(&officer, &shown, version, state, replacement, None, StatusCode::OK))
}

fn original(shown: &Shown, version: u32) -> Option<&Event> {
    let entry = shown.view.entries.iter().find(|e| e.recorded.version == version)?;
    Some(&entry.recorded.event)
}

/// The form that recorded the entry, filled with its values; none where no form has these fields.
fn replacement(shown: &Shown, event: &Event) -> Option<(&'static FormSpec, FormState)> {
    let spec = form_of(event)?;
    let Ok(value) = serde_json::to_value(event) else { return None };
    let mut state = blank(&shown.view, spec.id, "");
    state.values.clear();
    state.options = options(&shown.view, spec.id);
    if let Event::Absconding(domain::absconding::event::Event::RiskAssessed(assessed)) = event {
        state = examined(state, assessed);
    }
    if let Some(fields) = value.get("event").and_then(Value::as_object) {
        for field in spec.fields {
            state = filled(state, field.name, &field.kind, fields);
        }
    }
    Some((spec, state))
}

/// The criteria as they were examined, each in its three fields, with the choices that show them.
fn examined(mut state: FormState, assessed: &domain::absconding::event::Assessed) -> FormState {
    use domain::absconding::event::CriterionOutcome::{Met, NotExamined, NotMet};
    let mut options = Vec::new();
    for entry in &assessed.criteria {
        let code = entry.criterion.as_str();
        let outcome = match entry.outcome {
            Met => "met",
            NotMet => "not-met",
            NotExamined => "not-examined",
        };
        state = state.with(&format!("criteria-{code}-outcome"), outcome);
        for (part, text) in [("evidence", &entry.evidence), ("comment", &entry.comment)] {
            if let Some(text) = text {
                state = state.with(&format!("criteria-{code}-{part}"), text.as_str());
            }
        }
        options.push(FieldOption {
            value: code.to_owned(),
            label: Msg::new("option-criterion-code").with("code", code.into()),
        });
    }
    state.options.insert("criteria".to_owned(), options);
    state
}

fn filled(
    mut state: FormState,
    name: &str,
    kind: &FieldKind,
    fields: &serde_json::Map<String, Value>,
) -> FormState {
    let key = name.replace('-', "_");
    // What a decision says on departure lies one level deeper.
    let nested = fields.get("departure").and_then(Value::as_object);
    let deeper = if key == "ground_reasons" { "reasons" } else { key.as_str() };
    let value = fields.get(&key).or_else(|| nested.and_then(|n| n.get(deeper)));
    let texts: Vec<String> = match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Number(number)) => vec![number.to_string()],
        Some(Value::Array(values)) => values.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        Some(Value::Null | Value::Bool(_) | Value::Object(_)) | None => Vec::new(),
    };
    for text in texts {
        state = match kind {
            FieldKind::PartialDate => state.with_partial_date(name, &text),
            // Criteria are filled in one by one below.
            FieldKind::Criteria => state,
            FieldKind::Text
            | FieldKind::LongText
            | FieldKind::MachineZone
            | FieldKind::Date
            | FieldKind::Number { .. }
            | FieldKind::Select(_)
            | FieldKind::Checks(_)
            | FieldKind::Options
            | FieldKind::Country
            | FieldKind::Countries
            | FieldKind::Language
            | FieldKind::Hidden => state.with(name, &text),
        };
    }
    state
}

/// The form whose command gives an event of that kind: tried with the event's own fields.
fn form_of(event: &Event) -> Option<&'static FormSpec> {
    application::command_kind_of(event).and_then(forms::find)
}

fn render(
    officer: &Officer,
    shown: &Shown,
    version: u32,
    state: FormState,
    replacement: Option<(&'static FormSpec, FormState)>,
    refused: Option<ui::components::refusal::Refusal>,
    status: StatusCode,
) -> Response {
    let shell = frame::shell(officer, Some(Area::Cases));
    let entry = shown.view.entries.iter().find(|e| e.recorded.version == version);
    let view = FormView {
        case: Some(case_ref(&shown.view)),
        form: FORM.to_owned(),
        state,
        refusal: refused,
        original: entry.map(|e| entry::line(&shell.cx(), e, &shown.names, &shown.authority, false)),
        replacement: replacement.map(|(spec, state)| (spec.id.to_owned(), state)),
        checks: Vec::new(),
    };
    (status, page(form_page::page(&shell, &view))).into_response()
}

/// `POST /cases/{id}/forms/correct-entry`.
///
/// # Errors
/// Not permitted, no such case or entry, storage failed.
pub async fn post(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let case = case_id(&id, &officer)?;
    let shown = loaded(&app, &officer, &id, FORM).await?;
    let version = posted.value("of-version").parse().unwrap_or(0);
    let event = original(&shown, version).ok_or_else(|| PageError::not_found(&officer))?.clone();
    let command = match correction(&posted, version, &event) {
        Ok(command) => command,
        Err(mistakes) => {
            let (state, mut inner) = as_typed(&posted, &shown, &event);
            let errors: Vec<_> = mistakes.iter().map(field_error).collect();
            let mut state = state;
            state.errors.clone_from(&errors);
            if let Some((_, inner)) = &mut inner {
                inner.errors = errors;
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(render(&officer, &shown, version, state, inner, None, status));
        }
    };
    let request = Request {
        case,
        expected_version: posted.value(super::form::VERSION).parse().ok(),
        idempotent: idempotent(&posted),
        command,
    };
    let actor = officer.actor().clone();
    match app.run(move |nostos| nostos.record(&actor, &request)).await {
        Ok(_) => Ok(see_other(&format!("{}?done=recorded", links::history(&id)))),
        Err(Problem::Refused(refused)) => {
            let (state, inner) = as_typed(&posted, &shown, &event);
            let refused = Some(refusal(refused));
            Ok(render(&officer, &shown, version, state, inner, refused, StatusCode::CONFLICT))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

fn as_typed(
    posted: &Posted,
    shown: &Shown,
    event: &Event,
) -> (FormState, Option<(&'static FormSpec, FormState)>) {
    let state = typed(posted, &shown.view, FORM);
    let inner = form_of(event).map(|spec| (spec, typed(posted, &shown.view, spec.id)));
    (state, inner)
}

fn correction(posted: &Posted, version: u32, event: &Event) -> Result<Command, Vec<Mistake>> {
    let Some(spec) = forms::find(FORM) else { return Err(Vec::new()) };
    let mut fields = Fields::from_form(spec, &posted.pairs);
    let (reason, corrected_on) = (fields.text("reason"), fields.date("corrected-on"));
    let mut mistakes = fields.mistakes().to_vec();
    let replacement = if posted.value(STRIKE).is_empty() {
        let context = Context { actor: posted.officer.actor().id };
        let inner = form_of(event).ok_or_else(Vec::new)?;
        match wire::command(inner.id, Fields::from_form(inner, &posted.pairs), context) {
            Ok(command) => Some(Box::new(command)),
            Err(found) => {
                mistakes.extend(found);
                None
            }
        }
    } else {
        None
    };
    match (reason, corrected_on) {
        (Some(reason), Some(corrected_on)) if mistakes.is_empty() => {
            Ok(Command::Correct(Correct { of_version: version, replacement, reason, corrected_on }))
        }
        _ => Err(mistakes),
    }
}
