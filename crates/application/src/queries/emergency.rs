//! The door to a case outside the office's scope: only its number is told, and only to those who may open it.

use domain::CaseId;
use store::{Scope, Viewer};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// How somebody names the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Door {
    /// By the id in an address.
    Id(CaseId),
    /// By the number on a letter.
    Number(String),
}

impl Nostos {
    /// Id and number of the case before it is opened. Says nothing of the person.
    ///
    /// # Errors
    /// Not permitted, no such case, storage failed.
    pub fn emergency_door(&self, actor: &Actor, door: &Door) -> Result<(CaseId, String), Problem> {
        Self::permit(actor, Permission::Use(Function::BreakGlass))?;
        let everywhere = Viewer {
            officer: actor.id.0,
            scope: Scope::Organisation(actor.organisation.0),
            now: self.clock.now(),
        };
        let row = match door {
            Door::Id(case) => self.database.visible_case(&everywhere, case.0)?,
            Door::Number(number) => self.database.visible_case_by_number(&everywhere, number.trim())?,
        };
        row.map(|row| (CaseId(row.case), row.number)).ok_or(Problem::NotFound { what: "case" })
    }
}
