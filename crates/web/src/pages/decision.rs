//! Decisions with legal effect have a page of their own: the fields in the order of the letter, what the law says of
//! the draft in the margin, the letter before it is signed, and a sign-off that repeats the effects in words.

use application::Problem;
use application::commands::record::Preview;
use application::queries::case_view::CaseView;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::return_decision::event::DepartureTerm;
use domain::{CaseId, Command, Refused, entry_ban, removal, return_decision};
use law::Finding;
use ui::components::confirm::Confirmation;
use ui::components::refusal::Refusal;
use ui::forms::{self, FormSpec, FormState};
use ui::pages::decision::{self, DecisionView, SignOffView};
use ui::{Area, Msg, links};

use super::case::{Shown, case_id, case_ref};
use super::form::{blank, loaded, refusal, typed};
use super::page;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;
use crate::wire::{self, Context, Fields};

/// `GET` of the form.
pub(super) async fn show(
    app: App,
    officer: Officer,
    id: &str,
    spec: &'static FormSpec,
) -> Result<Response, PageError> {
    let shown = loaded(&app, &officer, id, spec.id).await?;
    let state = blank(&shown.view, spec.id, &officer.session.csrf);
    let checks = standing(&shown.view, spec.id);
    Ok(render(&officer, spec, &shown, state, checks, None, StatusCode::OK))
}

/// What stands in the way before anything is drafted.
fn standing(view: &CaseView, form: &str) -> Vec<Finding> {
    use application::queries::steps::StepState;
    let step = view.steps.iter().find(|step| step.kind == form);
    match step.map(|step| &step.state) {
        Some(StepState::Closed { findings, .. }) => findings.clone(),
        Some(StepState::Available | StepState::OtherRole { .. }) | None => Vec::new(),
    }
}

/// The form with its margin.
pub(super) fn render(
    officer: &Officer,
    spec: &FormSpec,
    shown: &Shown,
    mut state: FormState,
    checks: Vec<Finding>,
    refused: Option<Refusal>,
    status: StatusCode,
) -> Response {
    if let Some(Refusal::State { reason }) = &refused {
        state.form_error = Some(Msg::new(format!("refusal-{reason}")));
    }
    let checks = match refused {
        Some(Refusal::Law { findings }) => findings,
        Some(Refusal::State { .. } | Refusal::Permission { .. }) | None => checks,
    };
    let view = DecisionView {
        case: case_ref(&shown.view),
        form: spec.id.to_owned(),
        state,
        letter: None,
        checks,
    };
    let shell = frame::shell(officer, Some(Area::Cases));
    (status, page(decision::page(&shell, &view))).into_response()
}

/// The two steps before recording: the draft with what the law says of it, and the sign-off.
pub(super) async fn step(
    app: App,
    posted: Posted,
    case: CaseId,
    spec: &'static FormSpec,
    command: Command,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let (actor, asked) = (officer.actor().clone(), command.clone());
    let preview = app
        .run(move |nostos| nostos.preview(&actor, case, &asked))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let shown = loaded(&app, &officer, &case.to_string(), spec.id).await?;
    let state = typed(&posted, &shown.view, spec.id);
    let checks = on_act(&preview, &command);
    if posted.value("action") == "preview" {
        let refused = preview.outcome.err().map(refusal);
        return Ok(render(&officer, spec, &shown, state, checks, refused, StatusCode::OK));
    }
    match preview.outcome {
        Err(refused) => {
            let refused = Some(refusal(refused));
            Ok(render(&officer, spec, &shown, state, checks, refused, StatusCode::CONFLICT))
        }
        Ok(()) => Ok(sign_off(&officer, spec, &shown, &posted, &command, &preview)),
    }
}

/// What the law says of the act: all lines, those that hold too.
fn on_act(preview: &Preview, command: &Command) -> Vec<Finding> {
    let Some(act) = command.act() else { return Vec::new() };
    preview.assessment.of(act).cloned().collect()
}

fn sign_off(
    officer: &Officer,
    spec: &FormSpec,
    shown: &Shown,
    posted: &Posted,
    command: &Command,
    preview: &Preview,
) -> Response {
    let id = shown.view.case.id.to_string();
    let fields = posted.pairs.iter().filter(|(name, _)| name != "action").cloned().collect();
    let view = SignOffView {
        case: case_ref(&shown.view),
        form: spec.id.to_owned(),
        confirmation: Confirmation {
            action: links::form(&id, spec.id),
            fields,
            effects: effects(&shown.view.row.display_name, command, preview),
            button: "sign-off-button".into(),
            back: links::form(&id, spec.id),
            letter: Some(format!("{}/letter.pdf", links::form(&id, spec.id))),
            ask_password: false,
        },
    };
    let shell = frame::shell(officer, Some(Area::Cases));
    page(decision::sign_off_page(&shell, &view))
}

/// What follows from the decision, in words.
fn effects(person: &str, command: &Command, preview: &Preview) -> Vec<Msg> {
    use entry_ban::command::Command as Ban;
    use removal::command::Command as Removal;
    use return_decision::command::Command as Decision;
    let mut effects = match command {
        Command::ReturnDecision(Decision::IssueReturnDecision(issued)) => match &issued.departure {
            DepartureTerm::Granted { days, .. } => {
                let days = i64::from(*days).into();
                vec![Msg::new("effect-period").with("person", person.into()).with("n", days)]
            }
            DepartureTerm::Refused { .. } => {
                vec![Msg::new("effect-must-leave-now").with("person", person.into())]
            }
        },
        Command::Removal(Removal::OrderRemoval(_)) => vec![Msg::new("effect-removal")],
        Command::EntryBan(Ban::IssueEntryBan(ban)) => {
            let months = i64::from(ban.months).into();
            vec![Msg::new("effect-entry-ban").with("n", months), Msg::new("effect-second-officer")]
        }
        _ => Vec::new(),
    };
    effects.push(Msg::new("effect-notify"));
    if let Some(appeal) = preview.assessment.date("appeal-due-on") {
        effects.push(Msg::new("effect-may-appeal").with("until", appeal.result.into()));
    }
    effects.push(Msg::new("effect-on-record"));
    effects
}

/// `POST /cases/{id}/forms/{form}/letter.pdf`: the letter as it would be.
///
/// # Errors
/// Not permitted, no such case or form, fields with mistakes, refused by the law.
pub async fn letter(
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
            return Ok(render(&officer, spec, &shown, state, Vec::new(), None, status));
        }
    };
    let (actor, language) = (officer.actor().clone(), officer.prefs.locale.tag().to_owned());
    let drafted = app
        .run(move |nostos| nostos.draft_letter(&actor, case, &command, Some(&language)))
        .await;
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
    render(officer, spec, shown, state, Vec::new(), Some(refusal(refused)), StatusCode::CONFLICT)
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
    use application::queries::letters::LetterKind;
    let case = case_id(&id, &officer)?;
    let kind = LetterKind::from_code(&kind).ok_or_else(|| PageError::not_found(&officer))?;
    let query = super::query_of(&officer.prefs.path);
    let asked = crate::http::form::first(&query, "language").to_owned();
    let language = if asked.is_empty() { officer.prefs.locale.tag().to_owned() } else { asked };
    let actor = officer.actor().clone();
    let letter = app
        .run(move |nostos| nostos.letter(&actor, case, kind, Some(&language)))
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

