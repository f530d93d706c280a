//! The form of a command on a case: shown, posted, refused or recorded. What was typed is never lost.

use application::commands::record::{Idempotent, Request};
use application::queries::case_view::CaseView;
use application::{Nostos, Problem};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::postponement::state::Course as Postponing;
use domain::remedy::state::Course as Pending;
use domain::{CaseId, Command, Refused};
use law::Finding;
use sha2::{Digest, Sha256};
use ui::components::refusal::Refusal;
use ui::forms::{self, FieldError, FieldKind, FieldOption, FormSpec, FormState};
use ui::pages::errors::{self, ErrorView};
use ui::pages::form_page::{self, FormView};
use ui::{Area, Msg, links};

use super::case::{Shown, case_id, case_ref, load};
use super::{page, query_of};
use crate::http::error::{html, see_other};
use crate::http::{App, Officer, PageError, Posted};
use crate::view::{alerts, entry, frame};
use crate::wire::{self, Context, Fields, Mistake};
use std::collections::BTreeMap;

/// Where the two tokens of a form travel: the version seen and the key of this very form.
pub(super) const VERSION: &str = "expected-version";
/// Field of the key.
pub(super) const KEY: &str = "idempotency-key";

/// `GET /cases/{id}/forms/{form}`.
///
/// # Errors
/// Not permitted, no such case or form.
pub async fn show(
    State(app): State<App>,
    officer: Officer,
    Path((id, form)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let spec = forms::find(&form).ok_or_else(|| PageError::not_found(&officer))?;
    if form == "issue-return-decision" || form == "order-removal" || form == "issue-entry-ban" {
        return super::decision::show(app, officer, &id, spec).await;
    }
    let shown = loaded(&app, &officer, &id, &form).await?;
    let mut state = blank(&shown.view, &form, &officer.session.csrf);
    if form == "assess-absconding-risk" {
        state = state.with("list-version", &shown.criteria.1);
    }
    for (name, value) in query_of(&officer.prefs.path) {
        // A link may fill in fields, nothing else.
        if spec.fields.iter().any(|field| field.name == name) {
            state = state.with(&name, &value);
        }
    }
    Ok(render(&officer, spec, &shown, state, None, StatusCode::OK))
}

/// `POST /cases/{id}/forms/{form}`.
///
/// # Errors
/// Not permitted, no such case or form, storage failed.
pub async fn post(
    State(app): State<App>,
    Path((id, form)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let spec = forms::find(&form).ok_or_else(|| PageError::not_found(&officer))?;
    let case = case_id(&id, &officer)?;
    let context = Context { actor: officer.actor().id };
    match wire::command(&form, Fields::from_form(spec, &posted.pairs), context) {
        Err(mistakes) => {
            let shown = loaded(&app, &officer, &id, &form).await?;
            let mut state = typed(&posted, &shown.view, &form);
            state.errors = mistakes.iter().map(field_error).collect();
            if form == "issue-return-decision" || form == "order-removal" || form == "issue-entry-ban" {
                return Ok(super::decision::render(
                    &officer,
                    spec,
                    &shown,
                    state,
                    super::decision::Margin::default(),
                    StatusCode::UNPROCESSABLE_ENTITY,
                ));
            }
            Ok(render(&officer, spec, &shown, state, None, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Ok(command) if posted.value("action") == "preview" || posted.value("action") == "sign-off" => {
            super::decision::step(app, posted, case, spec, command).await
        }
        Ok(command) => record(app, posted, case, spec, command).await,
    }
}

/// Records the command, or shows the form again with the reason.
pub(super) async fn record(
    app: App,
    posted: Posted,
    case: CaseId,
    spec: &'static FormSpec,
    command: Command,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let request = Request {
        case,
        expected_version: posted.value(VERSION).parse().ok(),
        idempotent: idempotent(&posted),
        command,
    };
    let actor = officer.actor().clone();
    let outcome = app.run(move |nostos| nostos.record(&actor, &request)).await;
    match outcome {
        Ok(done) => {
            let notice = if done.repeated { "repeated" } else { "recorded" };
            Ok(see_other(&format!("{}?done={notice}", links::chapter(&case.to_string(), spec.chapter))))
        }
        Err(Problem::Refused(refused)) => {
            let shown = loaded(&app, &officer, &case.to_string(), spec.id).await?;
            let state = typed(&posted, &shown.view, spec.id);
            Ok(render(&officer, spec, &shown, state, Some(refusal(refused)), StatusCode::CONFLICT))
        }
        Err(Problem::Stale { .. }) => stale(&app, &posted, case, spec).await,
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

/// Somebody was faster: what changed, and the form as typed, brought up to date.
async fn stale(
    app: &App,
    posted: &Posted,
    case: CaseId,
    spec: &'static FormSpec,
) -> Result<Response, PageError> {
    let officer = &posted.officer;
    let shown = loaded(app, officer, &case.to_string(), spec.id).await?;
    let seen: u32 = posted.value(VERSION).parse().unwrap_or(0);
    let shell = frame::shell(officer, Some(Area::Cases));
    let cx = shell.cx();
    let mut state = typed(posted, &shown.view, spec.id);
    state.expected_version = shown.view.case.version;
    let view = ErrorView::Stale {
        case: case.to_string(),
        changes: shown
            .view
            .entries
            .iter()
            .filter(|e| e.recorded.version > seen)
            .map(|e| entry::line(&cx, e, &shown.names, &shown.authority, false))
            .collect(),
        form: spec.id.to_owned(),
        state,
    };
    Ok((StatusCode::CONFLICT, html(errors::page(&shell, &view).into_string())).into_response())
}

/// Loads the case behind a form.
pub(super) async fn loaded(app: &App, officer: &Officer, id: &str, form: &str) -> Result<Shown, PageError> {
    let case = case_id(id, officer)?;
    let actor = officer.actor().clone();
    let what = format!("form {form}");
    app.run(move |nostos: &Nostos| load(nostos, &actor, case, &what))
        .await
        .map_err(|problem| PageError::of(problem, officer))
}

fn render(
    officer: &Officer,
    spec: &FormSpec,
    shown: &Shown,
    mut state: FormState,
    refusal: Option<Refusal>,
    status: StatusCode,
) -> Response {
    state.options = options(&shown.view, spec.id);
    if spec.id == "assess-absconding-risk" {
        state.options.insert("criteria".to_owned(), criteria(officer, shown));
    }
    let checks = checks(&shown.view, spec.id);
    let view = FormView {
        case: Some(case_ref(&shown.view)),
        form: spec.id.to_owned(),
        state,
        checks: if refusal.is_some() { Vec::new() } else { checks },
        refusal,
        original: None,
        replacement: None,
    };
    let shell = frame::shell(officer, Some(Area::Cases));
    (status, page(form_page::page(&shell, &view))).into_response()
}

/// What the law says of the act before it is taken: what stands in the way.
fn checks(view: &CaseView, form: &str) -> Vec<Finding> {
    use application::queries::steps::StepState;
    let step = view.steps.iter().find(|step| step.kind == form);
    match step.map(|step| &step.state) {
        Some(StepState::Closed { findings, .. }) => findings.clone(),
        Some(StepState::Available | StepState::OtherRole { .. }) | None => Vec::new(),
    }
}

/// An empty form: today's date where the law counts from the day of recording, a fresh key.
pub(super) fn blank(view: &CaseView, form: &str, csrf: &str) -> FormState {
    let id = view.case.id.to_string();
    let mut state = FormState {
        action: links::form(&id, form),
        cancel: Some(links::case(&id)),
        expected_version: view.case.version,
        idempotency_key: uuid_key(),
        csrf: csrf.to_owned(),
        ..FormState::default()
    };
    let Some(spec) = forms::find(form) else { return state };
    let today = view.today.to_string();
    for field in spec.fields {
        let past = !["until-on", "review-on", "valid-until-on", "departs-on"].contains(&field.name);
        if field.required && past && matches!(field.kind, FieldKind::Date) {
            state = state.with(field.name, &today);
        }
    }
    prefilled(state, view, form)
}

/// What the case already knows is not asked again.
fn prefilled(mut state: FormState, view: &CaseView, form: &str) -> FormState {
    let country = view.case.primary_nationality().map(|n| n.country.code().to_owned());
    let language = view.case.languages().next().map(|l| l.language.code().to_owned());
    let mut set = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            state = std::mem::take(&mut state).with(name, &value);
        }
    };
    match form {
        "assess-non-refoulement" => set("country", country),
        "plan-travel" | "confirm-departure" => set("destination", country),
        "obtain-travel-document" => set("country", country),
        "offer-counselling" | "hold-counselling-session" | "decline-counselling" => set("language", language),
        "request-translation" | "provide-translation" => set("language", language),
        "issue-return-decision" => {
            set("countries", country);
            set("language", Some("nl".into()));
            set("term", Some("granted".into()));
            set("days", view.standard_period.map(|days| days.to_string()));
        }
        "enter-return-alert" | "update-return-alert" => {
            return alerts::content(state, &view.case, &view.assessment);
        }
        _ => {}
    }
    state
}

/// The criteria of national law in the officer's language, each with its provision.
fn criteria(officer: &Officer, shown: &Shown) -> Vec<FieldOption> {
    let dutch = officer.prefs.locale == ui::Locale::Nl;
    let option = |c: &application::nostos::RiskCriterion| FieldOption {
        value: c.code.clone(),
        label: Msg::new("option-criterion")
            .with("title", (if dutch { &c.nl } else { &c.en }).as_str().into())
            .with("place", c.place.as_str().into()),
    };
    shown.criteria.0.iter().map(option).collect()
}

/// Choices that only the case knows: its pending remedies and running postponements.
pub(super) fn options(view: &CaseView, form: &str) -> BTreeMap<String, Vec<FieldOption>> {
    let dated = |number: u32, on: jiff::civil::Date| FieldOption {
        value: number.to_string(),
        label: Msg::new("option-number-of").with("n", i64::from(number).into()).with("on", on.into()),
    };
    let found: Vec<FieldOption> = match form {
        "request-suspension" | "record-suspension-decision" | "decide-remedy" => view
            .case
            .remedy
            .remedies
            .iter()
            .filter(|remedy| matches!(remedy.course, Pending::Pending))
            .map(|remedy| dated(remedy.lodged.value.number, remedy.lodged.value.lodged_on))
            .collect(),
        "confirm-postponement" | "review-postponement" | "end-postponement" => view
            .case
            .postponement
            .postponements
            .iter()
            .filter(|postponement| matches!(postponement.course, Postponing::Running))
            .map(|p| dated(p.postponed.value.number, p.postponed.value.decided_on))
            .collect(),
        "review-measure" | "lift-measure" => view.case.measures.in_force().map(measure).collect(),
        "report-compliance" => view.case.measures.measures.iter().map(measure).collect(),
        other => match alerts::numbered(&view.case, other) {
            Some(found) => found,
            None => return BTreeMap::new(),
        },
    };
    BTreeMap::from([("number".to_owned(), found)])
}

/// A measure as a choice.
fn measure(measure: &domain::measures::state::Measure) -> FieldOption {
    let imposed = &measure.imposed.value;
    FieldOption {
        value: imposed.number.to_string(),
        label: Msg::new("option-number-of")
            .with("n", i64::from(imposed.number).into())
            .with("on", imposed.measure.imposed_on.into()),
    }
}

/// The form as it was typed.
pub(super) fn typed(posted: &Posted, view: &CaseView, form: &str) -> FormState {
    let id = view.case.id.to_string();
    let mut state = FormState {
        action: links::form(&id, form),
        cancel: Some(links::case(&id)),
        expected_version: posted.value(VERSION).parse().unwrap_or(view.case.version),
        idempotency_key: posted.value(KEY).to_owned(),
        csrf: posted.officer.session.csrf.clone(),
        ..FormState::default()
    };
    for (name, value) in &posted.pairs {
        // A list left open at its end must not grow by one empty choice each time it is shown again.
        if !value.is_empty() && !["csrf", VERSION, KEY, "action"].contains(&name.as_str()) {
            state = state.with(name, value);
        }
    }
    state.options = options(view, form);
    state
}

/// A mistake as the interface says it.
pub(super) fn field_error(mistake: &Mistake) -> FieldError {
    FieldError { field: mistake.field.clone(), message: Msg::new(format!("mistake-{}", mistake.code)) }
}

/// A refusal as the interface says it.
pub(super) fn refusal(refused: Refused) -> Refusal {
    match refused {
        Refused::Unlawful { findings, .. } => Refusal::Law { findings },
        Refused::NotNow { reason } => Refusal::State { reason: reason.code().to_owned() },
    }
}

/// The key of a form with a hash of what was posted: the same form sent twice is carried out once.
pub(super) fn idempotent(posted: &Posted) -> Option<Idempotent> {
    let key = posted.value(KEY);
    if key.is_empty() || key.len() > 255 {
        return None;
    }
    let mut hash = Sha256::new();
    for (name, value) in posted.pairs.iter().filter(|(name, _)| name != "csrf" && name != "action") {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(value.as_bytes());
        hash.update([0]);
    }
    Some(Idempotent { key: key.to_owned(), hash: hash.finalize().to_vec() })
}

/// A fresh key for a form.
pub(super) fn uuid_key() -> String {
    use application::Secrets as _;
    use application::ports::SystemSecrets;
    SystemSecrets.id().to_string()
}
