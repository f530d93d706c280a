//! Break-glass: an officer opens a case outside the office's scope, with a reason, for a limited time. It is recorded,
//! shown to the data-protection officer, and ends by itself.

use domain::CaseId;
use jiff::{SignedDuration, Timestamp};
use store::BreakGlass;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// How long an exceptional view lasts.
pub const LASTS: SignedDuration = SignedDuration::from_hours(3);
/// Fewest characters of a reason.
pub const REASON_MINIMUM: usize = 20;

impl Nostos {
    /// Grants the actor an exceptional view of the case with that number.
    ///
    /// # Errors
    /// Not permitted, no sufficient reason, no such case.
    pub fn break_glass(
        &self,
        actor: &Actor,
        number: &str,
        reason: &str,
    ) -> Result<(CaseId, Timestamp), Problem> {
        Self::permit(actor, Permission::Use(Function::BreakGlass))?;
        let reason = reason.trim();
        if !(REASON_MINIMUM..=2000).contains(&reason.chars().count()) {
            let what = format!("say in {REASON_MINIMUM} to 2000 characters why you need to see this case");
            return Err(Problem::Invalid { field: "reason".into(), what });
        }
        let everywhere = store::Viewer {
            officer: actor.id.0,
            scope: store::Scope::Organisation(actor.organisation.0),
            now: self.clock.now(),
        };
        let row = self.database.visible_case_by_number(&everywhere, number.trim())?;
        let row = row.ok_or(Problem::NotFound { what: "case" })?;
        let granted_at = self.clock.now();
        let until = granted_at + LASTS;
        self.database.grant_break_glass(BreakGlass {
            grant_id: self.secrets.id(),
            officer: actor.id.0,
            case: row.case,
            reason: reason.to_owned(),
            granted_at,
            until,
        })?;
        Ok((CaseId(row.case), until))
    }
}
