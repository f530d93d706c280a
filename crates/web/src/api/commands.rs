//! Commands on a case: recorded, or tried without recording. Corrections carry the command that should have been
//! recorded.

use application::Permission;
use application::commands::record::{Done, Preview, Request as Recording};
use axum::extract::{Request, State};
use axum::routing::post;
use domain::command::Correct;
use domain::{COMMAND_KINDS, Command, Refused};
use serde::Serialize;
use serde_json::{Map, Value};
use ui::forms::{self, FieldKind, FieldSpec, FormSpec};
use uuid::Uuid;

use super::law_types::{self, FindingBody};
use super::reply::Reply;
use super::request::{Place, Posted};
use super::route::Route;
use crate::http::{ApiError, App, Bearer};
use crate::wire::{self, Context, Fields, Mistake};

pub(super) const ROUTES: &[Route] = &[
    Route::post(
        "/cases/{id}/commands",
        "record",
        "Record a command, or have it refused with the article",
        || post(record),
    )
    .taking("Command")
    .answering("Done")
    .creating()
    .repeatable(),
    Route::post(
        "/cases/{id}/commands/preview",
        "preview",
        "What the law says of a command; records nothing",
        || post(preview),
    )
    .taking("Command")
    .answering("Preview"),
];

/// Kind of a correction.
pub(super) const CORRECTION: &str = "correct-entry";
/// Kinds that have an address of their own.
const ELSEWHERE: [&str; 2] = ["open-case", "assign-case"];

/// The plain fields of a correction; `replacement` comes beside them.
pub(super) const CORRECTION_FORM: FormSpec = FormSpec {
    id: CORRECTION,
    chapter: "history",
    fields: &[
        FieldSpec::required("of-version", FieldKind::Number { min: 1, max: u32::MAX as i64 }),
        FieldSpec::required("corrected-on", FieldKind::Date),
        FieldSpec::required("reason", FieldKind::LongText),
    ],
};

/// The description of a command that can be recorded on a case; none for a correction, which nests another.
pub(super) fn described(kind: &str) -> Option<&'static FormSpec> {
    let known = COMMAND_KINDS.contains(&kind) && !ELSEWHERE.contains(&kind) && kind != CORRECTION;
    forms::find(kind).filter(|_| known)
}

/// What was recorded.
#[derive(Debug, Serialize)]
pub(super) struct DoneBody {
    case: Uuid,
    first_version: u32,
    version: u32,
    /// The request had been carried out before; nothing was written now.
    repeated: bool,
}

pub(super) fn done(done: &Done) -> DoneBody {
    DoneBody {
        case: done.case.0,
        first_version: done.first_version,
        version: done.version,
        repeated: done.repeated,
    }
}

async fn record(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    let case = place.case()?;
    let Posted { object, idempotent } = Posted::read(request).await?;
    let Asked { expected_version, command } = Asked::read(object, &bearer)?;
    app.run(move |nostos| {
        let asked = Recording { case, expected_version, idempotent, command };
        let recorded = nostos.record(&bearer.actor, &asked)?;
        let location = format!("/api/v1/cases/{case}/entries/{}/receipt", recorded.first_version);
        Reply::created(&done(&recorded), location)
    })
    .await
}

#[derive(Serialize)]
struct PreviewBody<'a> {
    /// Whether it would be recorded.
    recorded: bool,
    /// Code of the problem with which it would be refused: `unlawful` or `not-now`.
    problem: Option<&'static str>,
    /// Reason in the state of the case.
    reason: Option<&'static str>,
    /// What the law says of the act; empty for a mere record of facts.
    findings: Vec<FindingBody<'a>>,
}

async fn preview(
    State(app): State<App>,
    bearer: Bearer,
    place: Place,
    request: Request,
) -> Result<Reply, ApiError> {
    let case = place.case()?;
    let Asked { command, .. } = Asked::read(Posted::read(request).await?.object, &bearer)?;
    app.run(move |nostos| {
        let preview = nostos.preview(&bearer.actor, case, &command)?;
        // The findings tell facts of the case: a reading like any other.
        nostos.case_view(&bearer.actor, case, "api-preview")?;
        Reply::ok(&preview_body(&preview, &command))
    })
    .await
}

fn preview_body<'a>(preview: &'a Preview, command: &Command) -> PreviewBody<'a> {
    let (problem, reason) = match &preview.outcome {
        Ok(()) => (None, None),
        Err(Refused::Unlawful { .. }) => (Some("unlawful"), None),
        Err(Refused::NotNow { reason }) => (Some("not-now"), Some(reason.code())),
    };
    let act = command.act();
    let about = preview.assessment.findings.iter().filter(|finding| act == Some(finding.act));
    PreviewBody {
        recorded: preview.outcome.is_ok(),
        problem,
        reason,
        findings: about.map(law_types::finding).collect(),
    }
}

/// A command as it was asked for.
#[derive(Debug)]
pub(super) struct Asked {
    /// The version that the sender saw.
    pub expected_version: Option<u32>,
    /// The command.
    pub command: Command,
}

impl Asked {
    /// Reads a body; every mistake is named. Permission comes before the fields, so that nobody learns from mistakes
    /// what may not be recorded anyway.
    fn read(mut object: Map<String, Value>, bearer: &Bearer) -> Result<Self, ApiError> {
        let kind = kind(object.remove("command")).map_err(|mistake| ApiError::mistakes(vec![mistake]))?;
        if !bearer.actor.may(Permission::Record(&kind)) {
            let permission = format!("record {kind}");
            return Err(application::Problem::Forbidden { permission }.into());
        }
        let version = version(object.remove("expected_version"));
        let command = command(&kind, object, bearer);
        match (version, command) {
            (Ok(expected_version), Ok(command)) => Ok(Self { expected_version, command }),
            (version, command) => {
                let mut mistakes: Vec<Mistake> = version.err().into_iter().collect();
                mistakes.extend(command.err().unwrap_or_default());
                Err(ApiError::mistakes(mistakes))
            }
        }
    }
}

fn kind(value: Option<Value>) -> Result<String, Mistake> {
    let mistake = |code| Mistake { field: "command".into(), code };
    match value {
        None => Err(mistake("required")),
        Some(Value::String(kind)) if kind == CORRECTION || described(&kind).is_some() => Ok(kind),
        Some(Value::String(_)) => Err(mistake("unknown-command")),
        Some(_) => Err(mistake("wrong-type")),
    }
}

fn version(value: Option<Value>) -> Result<Option<u32>, Mistake> {
    let wrong = || Mistake { field: "expected_version".into(), code: "wrong-type" };
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_u64().and_then(|n| u32::try_from(n).ok()).map(Some).ok_or_else(wrong),
    }
}

fn command(kind: &str, object: Map<String, Value>, bearer: &Bearer) -> Result<Command, Vec<Mistake>> {
    match described(kind) {
        Some(spec) => fields(spec, &object, bearer),
        None => correction(object, bearer),
    }
}

fn fields(spec: &FormSpec, object: &Map<String, Value>, bearer: &Bearer) -> Result<Command, Vec<Mistake>> {
    let mut fields = Fields::from_json(spec, object);
    for field in blank(object) {
        fields.mistake(&field, "required");
    }
    wire::command(spec.id, fields, Context { actor: bearer.actor.id })
}

/// Names of fields given as blank text: leave a field out, or send null, rather than nothing in quotes.
pub(super) fn blank(object: &Map<String, Value>) -> Vec<String> {
    let blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
    object.iter().filter(|(_, value)| blank(value)).map(|(name, _)| name.replace('_', "-")).collect()
}

fn correction(mut object: Map<String, Value>, bearer: &Bearer) -> Result<Command, Vec<Mistake>> {
    let replacement = replacement(object.remove("replacement"), bearer);
    let mut fields = Fields::from_json(&CORRECTION_FORM, &object);
    for field in blank(&object) {
        fields.mistake(&field, "required");
    }
    let (of_version, corrected_on) = (fields.number("of-version"), fields.date("corrected-on"));
    let reason = fields.text("reason");
    let mut mistakes = fields.mistakes().to_vec();
    match (replacement, of_version, reason, corrected_on) {
        (Ok(replacement), Some(of_version), Some(reason), Some(corrected_on)) if mistakes.is_empty() => {
            let replacement = replacement.map(Box::new);
            Ok(Command::Correct(Correct { of_version, replacement, reason, corrected_on }))
        }
        (replacement, ..) => {
            mistakes.extend(replacement.err().unwrap_or_default());
            Err(mistakes)
        }
    }
}

/// The command that should have been recorded; null strikes the entry, but must be said: a field forgotten strikes
/// nothing.
fn replacement(value: Option<Value>, bearer: &Bearer) -> Result<Option<Command>, Vec<Mistake>> {
    let mistake = |code| vec![Mistake { field: "replacement".into(), code }];
    let within = |mistake: Mistake| Mistake { field: format!("replacement.{}", mistake.field), ..mistake };
    match value {
        None => Err(mistake("required")),
        Some(Value::Null) => Ok(None),
        Some(Value::Object(mut object)) => {
            let kind = kind(object.remove("command")).map_err(|mistake| vec![within(mistake)])?;
            // A correction cannot be corrected: the original entry is corrected once more.
            let spec = described(&kind).ok_or_else(|| mistake("unknown-command"))?;
            let command = fields(spec, &object, bearer);
            command.map(Some).map_err(|mistakes| mistakes.into_iter().map(within).collect())
        }
        Some(Value::Array(_) | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            Err(mistake("wrong-type"))
        }
    }
}
