//! The law desk: rules, parameters, proposals, and what a proposal would do to the caseload.

use application::commands::parameters::Deciding;
use application::queries::law_book::{ParameterLine, ProposalLine};
use application::queries::law_desk::Comparison;
use application::{Function, Nostos, ParameterEntry, Permission, Problem};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use ui::forms::{FieldOption, FormState};
use ui::pages::form_page::{self, FormView};
use ui::pages::law::{
    self, EffectRow, EffectView, LawView, ParameterRow, ParametersView, ProposalRow, RuleLine,
};
use ui::{Area, Msg, links};
use uuid::Uuid;

use super::{page, plain};
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

const FORM: &str = "propose-parameter";
/// Most changes shown on the page; the file holds them all.
const SHOWN: usize = 200;

/// The routes of these pages.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::LAW, get(show))
        .route(links::LAW_MATRIX, get(matrix))
        .route(links::LAW_PARAMETERS, get(parameters))
        .route(links::LAW_PROPOSE, get(blank).post(propose))
        .route("/law/proposals/{id}/confirm", post(confirm))
        .route("/law/proposals/{id}/reject", post(reject))
        .route("/law/proposals/{id}/withdraw", post(withdraw))
        .route("/law/proposals/{id}/effect", get(effect))
        .route("/law/proposals/{id}/effect.csv", get(effect_csv))
}

/// `GET /law`.
async fn show(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let book = app.run(move |nostos| nostos.law_book(&actor)).await;
    let book = book.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let rules = book.rules.into_iter().map(|row| RuleLine {
        act: row.act,
        place: row.place,
        article_title: row.article_title.unwrap_or_default().to_owned(),
        rule: row.rule.to_owned(),
        messages: row.messages.into_iter().map(|(key, _)| key).collect(),
        scenarios: row.scenarios.into_iter().map(|(_, _, name)| name).collect(),
    });
    let gaps = book.gaps.into_iter().map(|(provision, why)| (provision.to_owned(), why.to_owned()));
    let view = LawView { rules: rules.collect(), gaps: gaps.collect() };
    Ok(page(law::page(&frame::shell(&officer, Some(Area::Law)), &view)))
}

/// `GET /law/matrix.csv`.
async fn matrix(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let csv = app.run(move |nostos| nostos.matrix_csv(&actor)).await;
    let csv = csv.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(file("matrix.csv", csv))
}

fn file(name: &str, csv: String) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, csv).into_response()
}

/// `GET /law/parameters`.
async fn parameters(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let found = app.run(move |nostos| Ok((nostos.parameters(&actor)?, nostos.proposal_lines(&actor)?))).await;
    let (parameters, proposals) = found.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let view = ParametersView {
        proposals: proposals.into_iter().map(proposal_row).collect(),
        parameters: parameters.into_iter().map(row).collect(),
        may_propose: officer.actor().may(Permission::Use(Function::ProposeParameter)),
    };
    Ok(page(law::parameters_page(&frame::shell(&officer, Some(Area::Law)), &view)))
}

fn row(line: ParameterLine) -> ParameterRow {
    ParameterRow {
        set: line.set,
        key: line.key.to_owned(),
        value: line.value,
        status: line.status,
        citation: line.citation,
        valid_from: line.valid_from,
        valid_to: line.valid_to,
    }
}

fn proposal_row(line: ProposalLine) -> ProposalRow {
    let entry = line.proposed.entry;
    let place = if entry.paragraph.is_empty() { String::new() } else { format!("({})", entry.paragraph) };
    ProposalRow {
        id: line.proposed.id.to_string(),
        parameter: ParameterRow {
            set: entry.set,
            key: entry.key,
            value: entry.value,
            status: "stated".to_owned(),
            citation: format!("{} Art. {}{place}", entry.act, entry.article),
            valid_from: entry.valid_from,
            valid_to: entry.valid_to,
        },
        standing: line.proposed.standing.code().to_owned(),
        proposer: line.proposer,
        decider: line.decider,
        may_decide: line.may_decide,
        may_withdraw: line.may_withdraw,
    }
}

/// `GET /law/parameters/new`.
async fn blank(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    if !officer.actor().may(Permission::Use(Function::ProposeParameter)) {
        let forbidden = Problem::Forbidden { permission: "use propose-parameter".to_owned() };
        return Err(PageError::of(forbidden, &officer));
    }
    let state = plain::blank(&officer, links::LAW_PROPOSE, links::LAW_PARAMETERS);
    render(&app, &officer, state, StatusCode::OK).await
}

async fn render(
    app: &App,
    officer: &Officer,
    mut state: FormState,
    status: StatusCode,
) -> Result<Response, PageError> {
    let home = app.run(|nostos| Ok(nostos.authority().state.clone())).await;
    let home = home.map_err(|problem: Problem| PageError::of(problem, officer))?;
    let option = |value: &str| FieldOption {
        value: value.to_owned(),
        label: Msg::new("law-option").with("name", value.into()),
    };
    let keys = Nostos::parameter_keys();
    state.options.insert("key".into(), keys.into_iter().map(option).collect());
    state.options.insert("set".into(), vec![option(&home), option("rr_2026")]);
    let view = FormView {
        case: None,
        form: FORM.to_owned(),
        state,
        refusal: None,
        original: None,
        replacement: None,
        checks: Vec::new(),
    };
    let shell = frame::shell(officer, Some(Area::Law));
    Ok((status, page(form_page::page(&shell, &view))).into_response())
}

/// `POST /law/parameters/new`.
async fn propose(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let mut state = plain::typed(&posted, links::LAW_PROPOSE, links::LAW_PARAMETERS);
    state.errors = plain::mistakes(FORM, &posted);
    if !state.errors.is_empty() {
        return render(&app, &officer, state, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let text = |name: &str| posted.value(name).trim().to_owned();
    let day = |name: &str| posted.value(name).trim().parse::<Date>().ok();
    let entry = ParameterEntry {
        set: text("set"),
        key: text("key"),
        value: text("parameter-value"),
        act: text("act"),
        article: text("article"),
        paragraph: text("paragraph"),
        valid_from: day("valid-from"),
        valid_to: day("valid-to"),
        note: text("note"),
        confirmed_by: None,
        confirmed_on: None,
    };
    let actor = officer.actor().clone();
    match app.run(move |nostos| nostos.propose_parameter(&actor, entry)).await {
        Ok(_) => Ok(see_other(&format!("{}?done=saved", links::LAW_PARAMETERS))),
        Err(Problem::Invalid { what, .. }) => {
            // What is wrong is told by the loader of parameters, in the words it uses for files.
            state.form_error = Some(Msg::new("error-parameter").with("what", what.as_str().into()));
            render(&app, &officer, state, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

/// `POST /law/proposals/{id}/confirm`.
async fn confirm(app: State<App>, id: Path<String>, posted: Posted) -> Result<Response, PageError> {
    decide(app.0, &id, posted, Deciding::Confirm).await
}

/// `POST /law/proposals/{id}/reject`.
async fn reject(app: State<App>, id: Path<String>, posted: Posted) -> Result<Response, PageError> {
    decide(app.0, &id, posted, Deciding::Reject).await
}

/// `POST /law/proposals/{id}/withdraw`.
async fn withdraw(app: State<App>, id: Path<String>, posted: Posted) -> Result<Response, PageError> {
    decide(app.0, &id, posted, Deciding::Withdraw).await
}

async fn decide(app: App, id: &str, posted: Posted, deciding: Deciding) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let id = proposal_id(id, &officer)?;
    let actor = officer.actor().clone();
    let done = app.run(move |nostos| nostos.decide_parameter(&actor, id, deciding, "")).await;
    done.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    // Open cases follow in the keeper's next round; it resumes where it stops and writes only what changed.
    Ok(see_other(&format!("{}?done=saved", links::LAW_PARAMETERS)))
}

fn proposal_id(text: &str, officer: &Officer) -> Result<Uuid, PageError> {
    text.parse().map_err(|_| PageError::not_found(officer))
}

async fn compared(app: &App, officer: &Officer, id: Uuid) -> Result<Comparison, PageError> {
    let actor = officer.actor().clone();
    let comparison = app.run(move |nostos| nostos.compare_proposal(&actor, id, &mut |_| {})).await;
    comparison.map_err(|problem: Problem| PageError::of(problem, officer))
}

/// `GET /law/proposals/{id}/effect`: over the open cases as they are now; nothing is written.
async fn effect(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id = proposal_id(&id, &officer)?;
    let comparison = compared(&app, &officer, id).await?;
    let proposals = app.run(|nostos| nostos.proposals()).await;
    let proposals = proposals.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let Some(proposed) = proposals.into_iter().find(|p| p.id == id) else {
        return Err(PageError::not_found(&officer));
    };
    let counted = |(code, count): (&'static str, usize)| (code.to_owned(), count as u64);
    let view = EffectView {
        id: id.to_string(),
        key: proposed.entry.key,
        value: proposed.entry.value,
        cases: comparison.cases,
        changed: comparison.changed.len() as u64,
        counts: comparison.counts().into_iter().map(counted).collect(),
        rows: effect_rows(&comparison),
    };
    Ok(page(law::effect_page(&frame::shell(&officer, Some(Area::Law)), &view)))
}

fn effect_rows(comparison: &Comparison) -> Vec<EffectRow> {
    let lines = comparison.changed.iter().flat_map(|case| case.lines.iter().map(move |line| (case, line)));
    let rows = lines.take(SHOWN).map(|(case, line)| {
        let (from, to) = line.effect.from_to();
        EffectRow {
            case: case.number.clone(),
            change: line.effect.code().to_owned(),
            act: line.act.clone(),
            rule: line.rule.clone(),
            from,
            to,
        }
    });
    rows.collect()
}

/// `GET /law/proposals/{id}/effect.csv`: every change.
async fn effect_csv(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id = proposal_id(&id, &officer)?;
    Ok(file("effect.csv", compared(&app, &officer, id).await?.as_csv()))
}
