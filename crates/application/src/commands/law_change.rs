//! After the law changed: every open case is assessed under the law before and the law now, and written only where
//! something differs. Resumes where it stopped; the comparison before a change walks the same way and writes nothing.

use domain::event::Recorded;
use domain::{Case, CaseId};
use rules::LawInForce;
use serde::{Deserialize, Serialize};
use store::{LoadError, ReadModel, StoredCase};
use uuid::Uuid;

use super::reassess::Walk;
use crate::error::Problem;
use crate::nostos::{Nostos, decode};
use crate::projection;

/// Setting that says how far the walk after a change has come.
const PENDING: &str = "law.change.pending";
/// Cases loaded at once.
const BLOCK: u32 = 1_000;

/// Changes of the law after which open cases are still to be brought up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Pending {
    /// Confirmed proposals.
    proposals: Vec<Uuid>,
    /// The last case done.
    after: Option<Uuid>,
}

/// What one block of the walk did.
struct Block<T> {
    found: Vec<T>,
    last: Uuid,
    seen: u64,
}

impl Nostos {
    /// Notes that a change will have to be followed by a walk over open cases, from the first.
    pub(crate) fn note_law_change(&self, proposal: Uuid) -> Result<(), Problem> {
        let mut pending = self.pending()?;
        pending.proposals.push(proposal);
        pending.after = None;
        self.keep(&pending)
    }

    /// Whether open cases are still to be brought up to date after a change of the law.
    ///
    /// # Errors
    /// Storage failed.
    pub fn law_change_pending(&self) -> Result<bool, Problem> {
        Ok(!self.pending()?.proposals.is_empty())
    }

    /// Brings every open case up to date after a change of the law; resumes where an earlier run stopped. `progress`
    /// is told how many cases were looked at. Does nothing when nothing changed.
    ///
    /// # Errors
    /// Storage failed.
    pub fn reassess_after_change(&self, progress: &mut dyn FnMut(u64)) -> Result<Walk, Problem> {
        let mut walk = Walk::default();
        let mut pending = self.pending()?;
        if pending.proposals.is_empty() {
            return Ok(walk);
        }
        self.refresh_law()?;
        let before = self.law_without(&pending.proposals)?;
        let (now, today) = (self.law(), self.clock.today());
        let mut looked_at = 0;
        let differing = |case: &Case, history: &[Recorded]| {
            let facts = self.facts(case, today);
            let new = rules::assess(&facts, None, &now, today);
            let old = rules::assess(&facts, None, &before, today);
            let model = |a: &law::Assessment| projection::read_model(case, history, &facts, a);
            if old.findings == new.findings && old.dates == new.dates {
                return None;
            }
            let (old, new) = (model(&old), model(&new));
            (old != new).then_some(new)
        };
        let mut set_aside = Vec::new();
        self.each_open_case(pending.after, &mut set_aside, &differing, &mut |block: Block<ReadModel>| {
            if !block.found.is_empty() {
                let written = self.database.replace_read_models(block.found)?;
                walk.derived += written.into_iter().filter(|written| *written).count() as u64;
            }
            looked_at += block.seen;
            pending.after = Some(block.last);
            self.keep(&pending)?;
            progress(looked_at);
            Ok(())
        })?;
        walk.quarantined = set_aside;
        self.keep(&Pending::default())?;
        Ok(walk)
    }

    /// What `work` finds in every open case, under whatever law it likes; nothing is written.
    pub(crate) fn over_open_cases<T: Send>(
        &self,
        work: &(dyn Fn(&Case, &[Recorded]) -> Option<T> + Sync),
        progress: &mut dyn FnMut(u64),
    ) -> Result<Vec<T>, Problem> {
        let (mut all, mut looked_at, mut set_aside) = (Vec::new(), 0, Vec::new());
        self.each_open_case(None, &mut set_aside, work, &mut |block| {
            all.extend(block.found);
            looked_at += block.seen;
            progress(looked_at);
            Ok(())
        })?;
        Ok(all)
    }

    /// Walks over the open cases in blocks: while one is worked on, the next is loaded.
    fn each_open_case<T: Send>(
        &self,
        after: Option<Uuid>,
        set_aside: &mut Vec<(CaseId, u32)>,
        work: &(dyn Fn(&Case, &[Recorded]) -> Option<T> + Sync),
        done: &mut dyn FnMut(Block<T>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let mut block = self.database.cases_after(after, BLOCK)?;
        while let Some(last) = block.last().map(id_of) {
            let (next, found) = std::thread::scope(|scope| {
                let loading = scope.spawn(|| self.database.cases_after(Some(last), BLOCK));
                let found = self.work_on(&block, set_aside, work);
                (loading.join(), found)
            });
            done(Block { found: found?, last, seen: block.len() as u64 })?;
            let stopped = |_| store::StoreError::Engine("the thread that loads cases stopped".to_owned());
            block = next.map_err(stopped)??;
        }
        Ok(())
    }

    fn work_on<T>(
        &self,
        block: &[Result<StoredCase, LoadError>],
        set_aside: &mut Vec<(CaseId, u32)>,
        work: &(dyn Fn(&Case, &[Recorded]) -> Option<T> + Sync),
    ) -> Result<Vec<T>, Problem> {
        let mut found = Vec::new();
        for stored in block {
            let stored = match stored {
                Ok(stored) if stored.erased => continue,
                Ok(stored) => stored,
                Err(LoadError::Corrupt { case, version }) => {
                    set_aside.push((CaseId(*case), *version));
                    continue;
                }
                Err(LoadError::Storage(error)) => return Err(error.clone().into()),
            };
            let id = CaseId(stored.case);
            match self.folded(id, stored) {
                Ok((case, history)) if self.is_open(&case) => found.extend(work(&case, &history)),
                Ok(_) => {}
                Err(Problem::Quarantined { version }) => set_aside.push((id, version)),
                Err(problem) => return Err(problem),
            }
        }
        Ok(found)
    }

    fn folded(&self, id: CaseId, stored: &StoredCase) -> Result<(Case, Vec<Recorded>), Problem> {
        let history = decode(&stored.events)?;
        let case = Case::replay(id, &history)
            .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
        Ok((case, history))
    }

    /// Whether a case is open today.
    fn is_open(&self, case: &Case) -> bool {
        let today = self.clock.today();
        self.facts(case, today).closed_on.is_none_or(|closed| closed.value > today)
    }

    fn pending(&self) -> Result<Pending, Problem> {
        let kept = self.database.setting(PENDING)?;
        Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    fn keep(&self, pending: &Pending) -> Result<(), Problem> {
        let text = serde_json::to_string(pending)
            .map_err(|error| Problem::Law(format!("progress cannot be kept: {error}")))?;
        Ok(self.database.save_setting(PENDING, &text)?)
    }

    /// The law in force, to assess with.
    #[must_use]
    pub fn law(&self) -> std::sync::Arc<LawInForce> {
        let law = self.law.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        std::sync::Arc::clone(&law)
    }

    /// Another law from now on, for every request that begins after this.
    pub(crate) fn put_in_force(&self, law: std::sync::Arc<LawInForce>) {
        let mut place = self.law.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *place = law;
    }
}

fn id_of(stored: &Result<StoredCase, LoadError>) -> Uuid {
    match stored {
        Ok(stored) => stored.case,
        Err(LoadError::Corrupt { case, .. }) => *case,
        Err(LoadError::Storage(_)) => Uuid::max(),
    }
}
