//! Assigning cases to officers and teams, with a result for each case.

use application::access::permission::Function;
use application::commands::assign::Assignment;
use application::{Permission, Problem};
use axum::extract::{Request, State};
use axum::routing::post;
use domain::{ActorId, CaseId, Note, TeamId};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::reply::Reply;
use super::request::{self, Posted};
use super::route::Route;
use crate::http::{ApiError, App, Bearer};
use crate::wire::Mistake;

pub(super) const ROUTES: &[Route] =
    &[Route::post("/assignments", "assign", "Assign cases; one that fails does not stop the others", || {
        post(assign)
    })
    .taking("Assignment")
    .answering("Assigned")];

/// Most cases of one request.
pub(super) const CASES_MAXIMUM: usize = 500;

#[derive(Serialize)]
struct AssignedBody {
    results: Vec<ResultBody>,
}

#[derive(Serialize)]
struct ResultBody {
    case: Uuid,
    /// Version of the case now; null where it was not assigned.
    version: Option<u32>,
    /// Why it was not assigned.
    problem: Option<ApiError>,
}

async fn assign(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    if !bearer.actor.may(Permission::Use(Function::Reassign)) {
        return Err(Problem::Forbidden { permission: "use reassign".into() }.into());
    }
    let (cases, assignment) = read(Posted::read(request).await?.object)?;
    app.run(move |nostos| {
        let results = nostos.assign(&bearer.actor, &cases, &assignment)?;
        let results = results.into_iter().map(|(case, result)| match result {
            Ok(done) => ResultBody { case: case.0, version: Some(done.version), problem: None },
            Err(problem) => ResultBody { case: case.0, version: None, problem: Some(problem.into()) },
        });
        Reply::ok(&AssignedBody { results: results.collect() })
    })
    .await
}

fn read(mut object: Map<String, Value>) -> Result<(Vec<CaseId>, Assignment), ApiError> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    let cases = cases(object.remove("cases"), &mut mistakes);
    let mut id = |field: &str| match object.remove(field) {
        None | Some(Value::Null) => None,
        Some(value) => {
            let parsed = value.as_str().and_then(request::id);
            if parsed.is_none() {
                mistakes.push(Mistake { field: field.into(), code: "not-an-id" });
            }
            parsed
        }
    };
    let (officer, team) = (id("officer").map(ActorId), id("team").map(TeamId));
    let reason = match object.remove("reason") {
        None | Some(Value::Null) => None,
        Some(value) => {
            let parsed = value.as_str().and_then(|text| Note::parse(text).ok());
            if parsed.is_none() {
                mistakes.push(Mistake { field: "reason".into(), code: "not-a-short-text" });
            }
            parsed
        }
    };
    mistakes.extend(object.into_iter().map(|(field, _)| Mistake { field, code: "unknown-field" }));
    if mistakes.is_empty() {
        Ok((cases, Assignment { team, officer, reason }))
    } else {
        Err(ApiError::mistakes(mistakes))
    }
}

fn cases(value: Option<Value>, mistakes: &mut Vec<Mistake>) -> Vec<CaseId> {
    let mut mistake = |code| {
        mistakes.push(Mistake { field: "cases".into(), code });
        Vec::new()
    };
    match value {
        None => mistake("required"),
        Some(Value::Array(given)) if given.is_empty() => mistake("required"),
        Some(Value::Array(given)) if given.len() > CASES_MAXIMUM => mistake("too-many"),
        Some(Value::Array(given)) => {
            let ids: Option<Vec<CaseId>> =
                given.iter().map(|value| value.as_str().and_then(request::id).map(CaseId)).collect();
            ids.unwrap_or_else(|| mistake("not-an-id"))
        }
        Some(_) => mistake("wrong-type"),
    }
}
