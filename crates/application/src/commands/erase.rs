//! Erasure of a person's data under the conditions of the law, with a certificate that stays in the history.

use domain::CaseId;
use serde_json::json;
use store::Certificate;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// What stands in the way of an erasure; each is a condition of GDPR Art. 17 as this product applies it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The case is open: the data are needed for the public task (GDPR Art. 17(3)(b)).
    CaseOpen,
    /// A hold for evidence or a legal claim is in place (GDPR Art. 17(3)(e)).
    HoldInPlace,
    /// An entry ban runs.
    EntryBanRuns,
}

impl Obstacle {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CaseOpen => "case-open",
            Self::HoldInPlace => "hold-in-place",
            Self::EntryBanRuns => "entry-ban-runs",
        }
    }
}

impl Nostos {
    /// What stands in the way of erasing the person of a case; nothing: it may be erased.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn obstacles_to_erasure(&self, actor: &Actor, case: CaseId) -> Result<Vec<Obstacle>, Problem> {
        Self::permit(actor, Permission::Use(Function::ErasePerson))?;
        let loaded = self.load(actor, case)?;
        let today = self.clock.today();
        let facts = self.facts(&loaded.case, today);
        let assessment = self.assess(&loaded.case, None, today);
        let ban = facts.entry_ban.as_ref().is_some_and(|ban| ban.ended_on.is_none())
            && assessment.date("entry-ban-ends-on").is_none_or(|end| end.result >= today);
        let found = [
            (facts.closed_on.is_none(), Obstacle::CaseOpen),
            (!facts.safeguards.holds.is_empty(), Obstacle::HoldInPlace),
            (ban, Obstacle::EntryBanRuns),
        ];
        Ok(found.into_iter().filter(|(stands, _)| *stands).map(|(_, obstacle)| obstacle).collect())
    }

    /// Erases the person of a case: the key is destroyed, the lists forget the person, the history stays verifiable.
    /// Answers the certificate.
    ///
    /// # Errors
    /// Not permitted, no such case, an obstacle stands in the way.
    pub fn erase(&self, actor: &Actor, case: CaseId, reason: &str) -> Result<String, Problem> {
        if let Some(obstacle) = self.obstacles_to_erasure(actor, case)?.first() {
            let what = format!("erasure is not possible yet: {}", obstacle.code());
            return Err(Problem::Invalid { field: "case".into(), what });
        }
        let reason = reason.trim();
        if reason.is_empty() || reason.chars().count() > 2000 {
            let what = "say in at most 2000 characters on which ground, without naming the person".into();
            return Err(Problem::Invalid { field: "reason".into(), what });
        }
        let certificate_id = self.secrets.id();
        let at = self.clock.now();
        let text = json!({
            "certificate": certificate_id, "case": case, "erased_at": at, "ground": reason,
            "ordered_by": actor.id,
        })
        .to_string();
        self.database.erase(
            case.0,
            &Certificate {
                certificate_id,
                recorded_at: at,
                effective_on: self.clock.today(),
                actor: actor.id.0,
                organisation: self.authority.organisation.0,
                legal_basis: json!({ "citation": "GDPR Art. 17" }).to_string(),
                text: text.clone(),
            },
        )?;
        self.recall.forget(case);
        Ok(text)
    }
}
