//! Reassessment: on the day on which time alone changes what the law says, obligations and lists are derived anew.
//! The scheduler raises obligations; it never decides, and it writes no event.

use domain::event::Recorded;
use domain::{Case, CaseId};
use store::ReadModel;

use crate::error::Problem;
use crate::nostos::{Nostos, decode};
use crate::projection;

/// Cases handled in one transaction.
const BLOCK: u32 = 500;

/// What a walk over cases did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Cases derived anew.
    pub derived: u64,
    /// Cases whose history cannot be read: set aside, with the version at which it breaks.
    pub quarantined: Vec<(CaseId, u32)>,
}

impl Nostos {
    /// Derives anew every case whose day has come. Safe to run at any time, on several nodes.
    ///
    /// # Errors
    /// Storage failed.
    pub fn reassess_due(&self) -> Result<Walk, Problem> {
        let mut walk = Walk::default();
        loop {
            let due = self.database.due_for_reassessment(self.clock.today(), BLOCK)?;
            let before = walk.derived;
            let mut models = Vec::with_capacity(due.len());
            for id in due {
                match self.replay(CaseId(id)) {
                    Ok(folded) => models.push(self.model(&folded.case, &folded.history)),
                    Err(Problem::Quarantined { version }) => note(&mut walk, CaseId(id), version),
                    Err(Problem::Erased) => {}
                    Err(problem) => return Err(problem),
                }
            }
            walk.derived += self.replace(models)?;
            // Nothing more, or only cases that cannot be derived: a later run meets them again.
            if walk.derived == before {
                return Ok(walk);
            }
        }
    }

    /// Derives every case anew from its events. Afterwards the tables are those that recording would have left.
    ///
    /// # Errors
    /// Storage failed.
    pub fn rebuild(&self, progress: &mut dyn FnMut(u64)) -> Result<Walk, Problem> {
        let mut walk = Walk::default();
        let mut after = None;
        loop {
            let block = self.database.cases_after(after, BLOCK)?;
            if block.is_empty() {
                self.database.drop_orphaned_rows()?;
                return Ok(walk);
            }
            let mut models = Vec::with_capacity(block.len());
            for stored in block {
                match stored {
                    Ok(stored) => {
                        after = Some(stored.case);
                        if !stored.erased {
                            self.derive(&stored, &mut models, &mut walk)?;
                        }
                    }
                    Err(store::LoadError::Corrupt { case, version }) => {
                        after = Some(case);
                        note(&mut walk, CaseId(case), version);
                    }
                    Err(store::LoadError::Storage(error)) => return Err(error.into()),
                }
            }
            walk.derived += self.replace(models)?;
            progress(walk.derived);
        }
    }

    fn derive(
        &self,
        stored: &store::StoredCase,
        models: &mut Vec<ReadModel>,
        walk: &mut Walk,
    ) -> Result<(), Problem> {
        let id = CaseId(stored.case);
        let folded = decode(&stored.events).and_then(|history| {
            Case::replay(id, &history)
                .map(|case| (case, history))
                .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })
        });
        match folded {
            Ok((case, history)) => models.push(self.model(&case, &history)),
            Err(Problem::Quarantined { version }) => note(walk, id, version),
            Err(problem) => return Err(problem),
        }
        Ok(())
    }

    fn model(&self, case: &Case, history: &[Recorded]) -> ReadModel {
        let today = self.clock.today();
        let assessment = self.assess(case, None, today);
        projection::read_model(case, history, &self.facts(case, today), &assessment)
    }

    /// A case that moved on meanwhile was derived by whoever moved it.
    fn replace(&self, models: Vec<ReadModel>) -> Result<u64, Problem> {
        let written = self.database.replace_read_models(models)?;
        Ok(written.into_iter().filter(|written| *written).count() as u64)
    }

    /// A digest over all derived tables: equal digests, identical tables.
    ///
    /// # Errors
    /// Storage failed.
    pub fn read_model_digest(&self) -> Result<String, Problem> {
        Ok(super::sign_in::hex(&self.database.read_model_digest()?))
    }
}

fn note(walk: &mut Walk, case: CaseId, version: u32) {
    tracing::error!(%case, version, "the history of a case cannot be read; the case is set aside");
    walk.quarantined.push((case, version));
}
