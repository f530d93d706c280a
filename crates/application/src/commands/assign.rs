//! Assigns cases: one, or many with a preview and a result for each.

use domain::handling::command::Command as Handling;
use domain::handling::event::Assigned;
use domain::{ActorId, CaseId, Command, Note, TeamId};

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

impl Nostos {
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
        Ok(cases.iter().map(|case| (*case, self.assign_one(actor, *case, assignment))).collect())
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
