//! For whoever runs the installation and has the machine itself: the actor in whose name imports are recorded, the
//! accounts as actors, and the export of all cases. Every case exported is recorded as read.

use domain::{ActorId, CaseId};
use store::{LoadError, Reading, StoredCase};
use uuid::Uuid;

use crate::access::actor::{AccountRole, Actor};
use crate::commands::record::Idempotent;
use crate::error::Problem;
use crate::nostos::Nostos;

/// A case as the operator's export finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportedCase {
    /// With all its events; empty payloads where the person was erased.
    Readable(StoredCase),
    /// Its history cannot be read from this version on.
    Quarantined {
        /// The case.
        case: CaseId,
        /// First version that cannot be read.
        version: u32,
    },
}

impl ExportedCase {
    /// The case.
    #[must_use]
    pub const fn case(&self) -> CaseId {
        match self {
            Self::Readable(stored) => CaseId(stored.case),
            Self::Quarantined { case, .. } => *case,
        }
    }
}

impl Actor {
    /// The operator of the installation, in whose name a register is taken over (`nostos import`). Entries recorded so
    /// carry the nil id: they were decided by the authority that kept the register, not by an officer of this one.
    #[must_use]
    pub fn operator(nostos: &Nostos) -> Self {
        Self {
            id: ActorId(Uuid::nil()),
            name: "operator".into(),
            organisation: nostos.organisation(),
            team: None,
            roles: vec![AccountRole::CaseOfficer, AccountRole::DecisionOfficer],
        }
    }
}

impl Nostos {
    /// All accounts as actors, for the programs of the installation itself (the demonstration).
    ///
    /// # Errors
    /// Storage failed.
    pub fn actors_as_operator(&self) -> Result<Vec<Actor>, Problem> {
        self.database.members()?.iter().map(crate::commands::sign_in::actor_of).collect()
    }

    /// Whether a command was recorded under this key before, so that an import need not decide it again.
    ///
    /// # Errors
    /// The key was used for another command, storage failed.
    pub fn was_recorded(&self, actor: &Actor, idempotent: &Idempotent) -> Result<bool, Problem> {
        Ok(self.repeated(Some(&idempotent.of(actor)))?.is_some())
    }

    /// Whether the organisation has a case with that number.
    ///
    /// # Errors
    /// Storage failed.
    pub fn has_case_number(&self, number: &str) -> Result<bool, Problem> {
        let viewer = self.viewer(&Actor::operator(self));
        Ok(self.database.visible_case_by_number(&viewer, number)?.is_some())
    }

    /// The next cases after a case, in the order of their ids, for the operator's export; none: that was all. Each is
    /// recorded as read before it is handed out.
    ///
    /// # Errors
    /// Storage failed.
    pub fn export_as_operator(
        &self,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<ExportedCase>, Problem> {
        let mut found = Vec::new();
        for stored in self.database.cases_after(after.map(|case| case.0), limit)? {
            found.push(match stored {
                Ok(stored) => ExportedCase::Readable(stored),
                Err(LoadError::Corrupt { case, version }) => {
                    ExportedCase::Quarantined { case: CaseId(case), version }
                }
                Err(LoadError::Storage(error)) => return Err(error.into()),
            });
        }
        let readings = found.iter().map(|exported| Reading {
            reading_id: self.secrets.id(),
            case: exported.case().0,
            officer: Uuid::nil(),
            purpose: "operator-export".into(),
            shown: "export".into(),
            read_at: self.clock.now(),
        });
        self.database.record_readings(readings.collect())?;
        Ok(found)
    }
}
