//! Assigns cases: one, or many with a preview and a result for each.

use domain::handling::command::Command as Handling;
use domain::handling::event::Assigned;
use domain::{ActorId, CaseId, Command, Note, Refused, TeamId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record::{Done, Request};
use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// To whom cases go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Team; empty: as before.
    pub team: Option<TeamId>,
    /// Officer; empty: none.
    pub officer: Option<ActorId>,
    /// Why.
    pub reason: Option<Note>,
}

/// What happened to one case.
pub type Assigning = (CaseId, Result<Done, Problem>);

/// What became of one case of the last assignment, kept without personal data so that the result can be shown after a
/// redirect, and again after a reload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The case.
    pub case: Uuid,
    /// Why it was not assigned; none: it was.
    pub refused: Option<WhyNot>,
}

/// Why a case was not assigned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhyNot {
    /// Code of the problem (`Problem::code`).
    pub code: String,
    /// Code of the reason in the case, key of the finding, or what to mend; empty where the code says all.
    pub detail: String,
}

impl From<&Problem> for WhyNot {
    fn from(problem: &Problem) -> Self {
        let detail = match problem {
            Problem::Refused(Refused::NotNow { reason }) => reason.code().to_owned(),
            Problem::Refused(Refused::Unlawful { findings, .. }) => {
                findings.first().map(law::Finding::message_key).unwrap_or_default()
            }
            Problem::Invalid { what, .. } => what.clone(),
            _ => String::new(),
        };
        Self { code: problem.code().to_owned(), detail }
    }
}

/// Setting under which the outcomes of an officer's last assignment are kept, followed by the officer.
const LAST: &str = "last-assignment";

impl Nostos {
    /// Assigns each case and keeps what became of them for `last_assignment`.
    ///
    /// # Errors
    /// Not permitted, nobody to whom cases can go, storage failed.
    pub fn assign_and_keep(
        &self,
        actor: &Actor,
        cases: &[CaseId],
        assignment: &Assignment,
    ) -> Result<(), Problem> {
        let results = self.assign(actor, cases, assignment)?;
        let outcome = |(case, result): &Assigning| {
            let refused = result.as_ref().err().map(|problem| {
                if matches!(problem, Problem::Storage(_) | Problem::Law(_)) {
                    tracing::error!(%problem, "a case was not assigned");
                }
                WhyNot::from(problem)
            });
            Outcome { case: case.0, refused }
        };
        let outcomes: Vec<Outcome> = results.iter().map(outcome).collect();
        let text = serde_json::to_string(&outcomes)
            .map_err(|error| Problem::Storage(store::StoreError::Damaged(error.to_string())))?;
        Ok(self.database.save_setting(&format!("{LAST}-{}", actor.id), &text)?)
    }

    /// What became of the cases that the officer assigned last; empty: none yet.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn last_assignment(&self, actor: &Actor) -> Result<Vec<Outcome>, Problem> {
        Self::permit(actor, Permission::Use(Function::Reassign))?;
        let key = format!("{LAST}-{}", actor.id);
        let Some(text) = self.database.setting(&key)? else { return Ok(Vec::new()) };
        let damaged = |_| Problem::Storage(store::StoreError::Damaged(format!("setting {key}")));
        serde_json::from_str(&text).map_err(damaged)
    }

    /// Assigns each case; one that fails does not stop the others.
    ///
    /// # Errors
    /// Not permitted. What happened to each case is in the answer.
    pub fn assign(
        &self,
        actor: &Actor,
        cases: &[CaseId],
        assignment: &Assignment,
    ) -> Result<Vec<Assigning>, Problem> {
        Self::permit(actor, Permission::Use(Function::Reassign))?;
        self.assignable(assignment.officer, assignment.team)?;
        Ok(cases.iter().map(|case| (*case, self.assign_one(actor, *case, assignment))).collect())
    }

    /// The check that every assignment passes, whichever way it comes: by the list, the form of a case, the API.
    pub(crate) fn fits_assignment(&self, command: &Command) -> Result<(), Problem> {
        match command {
            Command::Handling(Handling::AssignCase(to)) => self.assignable(to.officer, to.team),
            _ => Ok(()),
        }
    }

    /// Cases go to a team that there is, and to somebody who works: active, in a role with a worklist, and not in
    /// another team, where the case could not be seen.
    fn assignable(&self, officer: Option<ActorId>, team: Option<TeamId>) -> Result<(), Problem> {
        if team.is_some() && !self.teams()?.iter().any(|known| Some(known.id) == team) {
            return Err(Problem::NotFound { what: "team" });
        }
        let Some(ActorId(id)) = officer else { return Ok(()) };
        let account = self.database.account(id)?.ok_or(Problem::NotFound { what: "officer" })?;
        let person = super::sign_in::actor(&account)?;
        let unfit = |what: &str| Problem::Invalid { field: "officer".into(), what: what.into() };
        if !account.active {
            return Err(unfit("this account is deactivated; choose somebody who works here"));
        }
        if !person.may(Permission::Use(Function::Worklist)) {
            return Err(unfit(
                "this role works on no cases; choose a case officer, a decision officer or a reviewer",
            ));
        }
        if team.is_some() && person.team.is_some() && person.team != team {
            return Err(unfit(
                "this officer works in another team and would not see the case; choose that team as well",
            ));
        }
        Ok(())
    }

    fn assign_one(&self, actor: &Actor, case: CaseId, to: &Assignment) -> Result<Done, Problem> {
        let loaded = self.load(actor, case)?;
        let assigned = Assigned {
            on: self.clock.today(),
            organisation: self.authority.organisation,
            team: to.team.or_else(|| loaded.case.handling.team()),
            officer: to.officer,
            reason: to.reason.clone(),
        };
        let command = Command::Handling(Handling::AssignCase(assigned));
        let expected_version = Some(loaded.case.version);
        self.record(actor, &Request { case, expected_version, idempotent: None, command })
    }
}
