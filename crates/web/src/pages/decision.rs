//! Decisions with legal effect have a page of their own: the fields in the order of the letter, what the law says of
//! the draft in the margin, the letter before it is signed, and a sign-off that repeats the effects in words.

use application::commands::record::Preview;
use application::queries::case_view::CaseView;
use application::queries::letters::Block;
use application::{Actor, Function, Nostos, Permission, Problem};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::return_decision::event::DepartureTerm;
use domain::{CaseId, Command, entry_ban, removal, return_decision};
use law::Finding;
use ui::components::confirm::Confirmation;
use ui::components::refusal::Refusal;
use ui::forms::{FormSpec, FormState};
use ui::pages::decision::{self, DecisionView, Letter, LetterBlock, SignOffView};
use ui::{Area, Msg, links};

use super::case::{Shown, case_ref};
use super::form::{blank, loaded, refusal, typed};
use super::letters::language_of;
use super::page;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

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
    Ok(render(&officer, spec, &shown, state, Margin { checks, ..Margin::default() }, StatusCode::OK))
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

/// What stands beside the form.
#[derive(Default)]
pub(super) struct Margin {
    /// What the law says.
    pub(super) checks: Vec<Finding>,
    /// Why it was refused, when it was.
    pub(super) refused: Option<Refusal>,
    /// The draft letter.
    pub(super) letter: Option<Letter>,
}

/// The form with its margin.
pub(super) fn render(
    officer: &Officer,
    spec: &FormSpec,
    shown: &Shown,
    mut state: FormState,
    margin: Margin,
    status: StatusCode,
) -> Response {
    let Margin { checks, refused, letter } = margin;
    // Said above the form as well: on a telephone the findings in the margin lie below it.
    match &refused {
        Some(Refusal::State { reason }) => state.form_error = Some(Msg::new(format!("refusal-{reason}"))),
        Some(Refusal::Law { .. }) => state.form_error = Some(Msg::new("refused-title")),
        Some(Refusal::Permission { .. }) | None => {}
    }
    let checks = match refused {
        Some(Refusal::Law { findings }) => findings,
        Some(Refusal::State { .. } | Refusal::Permission { .. }) | None => checks,
    };
    let view = DecisionView { case: case_ref(&shown.view), form: spec.id.to_owned(), state, letter, checks };
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
    let language = language_of(&officer, "");
    let (preview, letter) = app
        .run(move |nostos| {
            let preview = nostos.preview(&actor, case, &asked)?;
            let letter = drafted(nostos, &actor, case, &asked, language.as_deref(), &preview)?;
            Ok::<_, Problem>((preview, letter))
        })
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let shown = loaded(&app, &officer, &case.to_string(), spec.id).await?;
    let state = typed(&posted, &shown.view, spec.id);
    let checks = on_act(&preview, &command);
    if posted.value("action") == "preview" {
        let refused = preview.outcome.err().map(refusal);
        let margin = Margin { checks, refused, letter };
        return Ok(render(&officer, spec, &shown, state, margin, StatusCode::OK));
    }
    match preview.outcome {
        Err(refused) => {
            let margin = Margin { checks, refused: Some(refusal(refused)), letter: None };
            Ok(render(&officer, spec, &shown, state, margin, StatusCode::CONFLICT))
        }
        Ok(()) => Ok(sign_off(&officer, spec, &shown, &posted, &command, &preview, letter)),
    }
}

/// The letter as it would be; none where the decision would be refused, or lacks a part without which it may not go out.
fn drafted(
    nostos: &Nostos,
    actor: &Actor,
    case: CaseId,
    command: &Command,
    language: Option<&str>,
    preview: &Preview,
) -> Result<Option<Letter>, Problem> {
    if preview.outcome.is_err() || !actor.may(Permission::Use(Function::Letters)) {
        return Ok(None);
    }
    match nostos.draft_text(actor, case, command, language) {
        Ok(text) => Ok(Some(Letter {
            language: text.language.to_owned(),
            dir: "ltr".into(),
            blocks: text.blocks.into_iter().map(block).collect(),
            unprintable: text.unprintable,
            pdf: None,
        })),
        Err(Problem::Invalid { .. } | Problem::Refused(_) | Problem::NotFound { .. }) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn block(block: Block) -> LetterBlock {
    match block {
        Block::Heading(text) => LetterBlock::Heading(text),
        Block::Paragraph(text) => LetterBlock::Paragraph(text),
        Block::Item(text) => LetterBlock::Item(text),
        Block::Law(text) => LetterBlock::Law(text),
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
    letter: Option<Letter>,
) -> Response {
    let id = shown.view.case.id.to_string();
    let fields = posted.pairs.iter().filter(|(name, _)| name != "action").cloned().collect();
    let view = SignOffView {
        case: case_ref(&shown.view),
        form: spec.id.to_owned(),
        letter,
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
