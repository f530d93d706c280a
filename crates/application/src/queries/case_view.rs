//! One case as one reader may see it. Nothing is hidden silently: what is withheld is counted by category, and for
//! every role visible and withheld together are all.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::event::{Category, Event, Recorded};
use domain::{Case, CaseId, Counts, Entry};
use jiff::civil::Date;
use law::Assessment;
use store::{CaseRow, Refusal};

use super::steps::{self, Step};
use super::withhold::Unseen;
use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Why somebody reads a case; recorded with the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To work on the case.
    CaseWork,
    /// To look after the team's caseload.
    Supervision,
    /// To oversee data protection.
    Oversight,
    /// Under an exceptional grant outside the office's scope.
    BreakGlass,
}

impl Purpose {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CaseWork => "case-work",
            Self::Supervision => "supervision",
            Self::Oversight => "oversight",
            Self::BreakGlass => "break-glass",
        }
    }
}

/// One case as one reader may see it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// As lists show it.
    pub row: CaseRow,
    /// The authority's date.
    pub today: Date,
    /// State of the case. Chapters whose category is withheld must not be shown from it: use `may_see`.
    pub case: Arc<Case>,
    /// What the law says today: obligations, gates, dates.
    pub assessment: Assessment,
    /// Entries the reader may see, oldest first.
    pub entries: Vec<EntryView>,
    /// Entries the reader may not see, counted by category.
    pub withheld: BTreeMap<Category, usize>,
    /// Commands that were refused, newest first.
    pub refusals: Vec<Refusal>,
    /// Possible steps.
    pub steps: Vec<Step>,
    /// The voluntary departure period of national law, in days, when it is known.
    pub standard_period: Option<u32>,
    /// Codes of the letters that can be made of what is recorded.
    pub letters: Vec<&'static str>,
    /// What everybody who opens the case must see at once.
    pub marks: Vec<Mark>,
    /// Categories the reader may see.
    pub may_see: Vec<Category>,
}

/// What an entry counts as after all corrections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// As recorded.
    AsRecorded,
    /// As its replacement.
    Replaced {
        /// Version of the correction.
        by_version: u32,
        /// What counts instead.
        event: Box<Event>,
    },
    /// Not at all.
    Struck {
        /// Version of the correction.
        by_version: u32,
    },
}

impl From<Counts<'_>> for Standing {
    fn from(counts: Counts<'_>) -> Self {
        match counts {
            Counts::AsRecorded => Self::AsRecorded,
            Counts::Replaced { by_version, event } => {
                Self::Replaced { by_version, event: Box::new(event.clone()) }
            }
            Counts::Struck { by_version } => Self::Struck { by_version },
        }
    }
}

/// Something that everybody who opens the case must see at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A minor.
    Minor,
    /// An unaccompanied minor.
    UnaccompaniedMinor,
    /// A hold of that kind is in place.
    Hold(String),
    /// Deprived of liberty, as reported.
    Detained,
}

fn marks(facts: &rules::Facts, today: Date) -> Vec<Mark> {
    use rules::facts::{Accompaniment, AgeClass};
    let alone = facts.person.accompaniment.is_some_and(|a| a.value == Accompaniment::Unaccompanied);
    let minor = facts.person.age.is_some_and(|age| age.value == AgeClass::Minor);
    let age = minor.then_some(if alone { Mark::UnaccompaniedMinor } else { Mark::Minor });
    let holds = facts.safeguards.holds.iter().map(|hold| Mark::Hold(hold.value.clone()));
    age.into_iter().chain(holds).chain(facts.detention.current(today).map(|_| Mark::Detained)).collect()
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
    /// The entry as recorded.
    pub recorded: Recorded,
    /// Whether it counts as recorded, was replaced or struck.
    pub standing: Standing,
    /// Category.
    pub category: Category,
}

impl Nostos {
    /// One case for one reader. The reading is recorded before anything is answered.
    ///
    /// # Errors
    /// Not permitted, no such case, quarantined, erased, storage failed.
    pub fn case_view(&self, actor: &Actor, case: CaseId, shown: &str) -> Result<CaseView, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let loaded = self.load(actor, case)?;
        let purpose = self.purpose(actor, &loaded.row);
        self.note_reading(actor, case, purpose.code(), shown)?;
        let today = self.clock.today();
        let mut assessment = self.assess(&loaded.case, None, today);
        Unseen::of(actor, &loaded.history).withhold(&mut assessment.findings);
        let (entries, withheld) = divided(actor, &loaded.history);
        let refusals = self.database.refusals_of_case(case.0, 50)?;
        let marks = marks(&self.facts(&loaded.case, today), today);
        let steps = steps::possible(actor, &loaded.case, &assessment);
        let letters = crate::letters::codes(actor, &loaded.case, &loaded.history);
        let may_see = Category::ALL.iter().copied().filter(|c| actor.may(Permission::See(*c))).collect();
        Ok(CaseView {
            row: loaded.row,
            today,
            case: loaded.case,
            assessment,
            entries,
            withheld,
            refusals,
            steps,
            standard_period: self.standard_period(today),
            letters,
            marks,
            may_see,
        })
    }

    /// The id of the case with that number within the actor's scope.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn case_by_number(&self, actor: &Actor, number: &str) -> Result<CaseId, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let row = self.database.visible_case_by_number(&self.viewer(actor), number)?;
        row.map(|row| CaseId(row.case)).ok_or(Problem::NotFound { what: "case" })
    }

    /// The receipt under which the entry of a version was recorded, as stored.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn receipt_of(
        &self,
        actor: &Actor,
        case: CaseId,
        version: u32,
    ) -> Result<Option<crate::commands::record::ReceiptOf>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let loaded = self.load(actor, case)?;
        // The receipts of a batch are kept with its first event.
        for first in (1..=version).rev() {
            if let Some(stored) = self.database.receipt(case.0, first)? {
                let damaged = |_| Problem::Quarantined { version: first };
                let all = crate::commands::receipts::decode(&stored).map_err(damaged)?;
                let mut found = all.into_iter().rfind(|receipt| receipt.version <= version);
                if let Some(receipt) = &mut found {
                    Unseen::of(actor, &loaded.history).withhold(&mut receipt.findings);
                }
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// The period that national law provides for, offered in the form and changed there with reasons.
    fn standard_period(&self, today: Date) -> Option<u32> {
        use rules::parameters::{Lookup, ParameterKey};
        match self.law().parameters().days(ParameterKey::VoluntaryDepartureDays, today) {
            Lookup::Known { value, .. } => Some(value),
            Lookup::Empty { .. } => None,
        }
    }

    pub(super) fn purpose(&self, actor: &Actor, row: &CaseRow) -> Purpose {
        use crate::access::actor::AccountRole::{
            CaseOfficer, DataProtectionOfficer, DecisionOfficer, Reviewer,
        };
        if actor.is(DataProtectionOfficer) {
            return Purpose::Oversight;
        }
        if actor.team.is_some_and(|team| row.team != Some(team.0)) {
            return Purpose::BreakGlass;
        }
        let works = [CaseOfficer, DecisionOfficer, Reviewer].into_iter().any(|role| actor.is(role));
        if works { Purpose::CaseWork } else { Purpose::Supervision }
    }
}

/// The entries a reader may see, and how many of which category are withheld.
fn divided(actor: &Actor, history: &[Recorded]) -> (Vec<EntryView>, BTreeMap<Category, usize>) {
    let mut seen = Vec::with_capacity(history.len());
    let mut withheld = BTreeMap::new();
    for Entry { recorded, counts_as } in domain::effective(history) {
        let category = recorded.event.category_in(history);
        if actor.may(Permission::See(category)) {
            seen.push(EntryView { recorded: recorded.clone(), standing: counts_as.into(), category });
        } else {
            *withheld.entry(category).or_insert(0) += 1;
        }
    }
    (seen, withheld)
}
