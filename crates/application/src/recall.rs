//! Folded cases kept in memory while they are worked on: who opens a case mostly opens it again, records a step, opens
//! it once more. Whether a kept case is still the one stored is asked of the store every time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::event::Recorded;
use domain::{Case, CaseId};

/// Cases of one generation; at most two generations are kept (some twenty megabytes).
const GENERATION: usize = 200;

/// A case and the history it was folded from.
#[derive(Debug, Clone)]
pub(crate) struct Folded {
    /// Its state.
    pub case: Arc<Case>,
    /// Its history.
    pub history: Arc<Vec<Recorded>>,
}

/// The cases in memory.
#[derive(Debug, Default)]
pub(crate) struct Recall {
    kept: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<CaseId, Folded>,
    old: HashMap<CaseId, Folded>,
}

impl Recall {
    /// The case, if it is kept at exactly that version.
    pub fn at(&self, id: CaseId, version: u32) -> Option<Folded> {
        let mut kept = self.lock();
        let found = kept.young.get(&id).or_else(|| kept.old.get(&id))?.clone();
        if found.case.version != version {
            return None;
        }
        if !kept.young.contains_key(&id) {
            kept.keep(id, found.clone());
        }
        Some(found)
    }

    /// Keeps a case in place of an older state of it.
    pub fn keep(&self, folded: &Folded) {
        self.lock().keep(folded.case.id, folded.clone());
    }

    /// Forgets a case: its person was erased.
    pub fn forget(&self, id: CaseId) {
        let mut kept = self.lock();
        kept.young.remove(&id);
        kept.old.remove(&id);
    }

    fn lock(&self) -> MutexGuard<'_, Generations> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Generations {
    fn keep(&mut self, id: CaseId, folded: Folded) {
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.old.remove(&id);
        self.young.insert(id, folded);
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn folded(n: u128, version: u32) -> Folded {
        let mut case = Case::new(CaseId(Uuid::from_u128(n)));
        case.version = version;
        Folded { case: Arc::new(case), history: Arc::default() }
    }

    #[test]
    fn only_the_version_asked_for_is_answered() {
        let recall = Recall::default();
        recall.keep(&folded(1, 3));
        let id = CaseId(Uuid::from_u128(1));
        assert!(recall.at(id, 3).is_some());
        assert!(recall.at(id, 4).is_none());
        recall.keep(&folded(1, 4));
        assert!(recall.at(id, 3).is_none() && recall.at(id, 4).is_some());
        recall.forget(id);
        assert!(recall.at(id, 4).is_none());
    }

    #[test]
    fn few_are_kept_and_those_in_use_stay() {
        let recall = Recall::default();
        recall.keep(&folded(0, 1));
        for n in 1..2_000 {
            recall.keep(&folded(n, 1));
            assert!(n % 100 != 0 || recall.at(CaseId(Uuid::from_u128(0)), 1).is_some(), "after {n}");
        }
        let kept = recall.lock();
        assert!(kept.young.len() + kept.old.len() <= 2 * GENERATION);
    }
}
