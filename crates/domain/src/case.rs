//! The case: its chapters side by side, folded from the history of events. Folding never judges and knows no time.

use rules::Sourced;

use crate::correction::{Counts, effective};
use crate::event::{Event, Recorded};
use crate::ids::CaseId;
use crate::refusal::CorruptHistory;
use crate::remedy::event::{Against, Outcome};
use crate::{
    absconding, border_procedure, child, closure, counselling, detention, entry_ban, eurodac, handling,
    identity, measures, postponement, recognition, remedy, removal, return_alert, return_decision,
    safeguards, stay, travel, voluntary_departure,
};

/// The return case of one third-country national, as its history stands after `version` entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Id.
    pub id: CaseId,
    /// Version of the last entry of the history, corrections included; 0 before the first.
    pub version: u32,
    /// Stay.
    pub stay: stay::State,
    /// Identity.
    pub identity: identity::State,
    /// Return decision.
    pub return_decision: return_decision::State,
    /// Voluntary departure.
    pub voluntary_departure: voluntary_departure::State,
    /// Remedies.
    pub remedy: remedy::State,
    /// Safeguards.
    pub safeguards: safeguards::State,
    /// Risk of absconding.
    pub absconding: absconding::State,
    /// Less coercive measures.
    pub measures: measures::State,
    /// Best interests of the child, step by step.
    pub child: child::State,
    /// Counselling.
    pub counselling: counselling::State,
    /// Postponement of removal.
    pub postponement: postponement::State,
    /// Removal.
    pub removal: removal::State,
    /// Entry ban.
    pub entry_ban: entry_ban::State,
    /// Travel.
    pub travel: travel::State,
    /// Detention.
    pub detention: detention::State,
    /// Closure.
    pub closure: closure::State,
    /// Alerts in the Schengen Information System.
    pub return_alert: return_alert::State,
    /// Eurodac.
    pub eurodac: eurodac::State,
    /// Return border procedure.
    pub border_procedure: border_procedure::State,
    /// Decisions of other states.
    pub recognition: recognition::State,
    /// Who is responsible.
    pub handling: handling::State,
}

impl Case {
    /// A case of which nothing is recorded yet.
    #[must_use]
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            version: 0,
            stay: stay::State::default(),
            identity: identity::State::default(),
            return_decision: return_decision::State::default(),
            voluntary_departure: voluntary_departure::State::default(),
            remedy: remedy::State::default(),
            safeguards: safeguards::State::default(),
            absconding: absconding::State::default(),
            measures: measures::State::default(),
            child: child::State::default(),
            counselling: counselling::State::default(),
            postponement: postponement::State::default(),
            removal: removal::State::default(),
            entry_ban: entry_ban::State::default(),
            travel: travel::State::default(),
            detention: detention::State::default(),
            closure: closure::State::default(),
            return_alert: return_alert::State::default(),
            eurodac: eurodac::State::default(),
            border_procedure: border_procedure::State::default(),
            recognition: recognition::State::default(),
            handling: handling::State::default(),
        }
    }

    /// Folds a whole history. An entry corrected counts as its replacement, in its place and under its version; a
    /// struck entry does not count; of several corrections of one entry the last wins. An empty history gives the
    /// case of which nothing is recorded.
    ///
    /// # Errors
    /// Versions that are not 1, 2, 3 …, corrections that point nowhere or at a correction, and events that do not
    /// fit the state before them.
    pub fn replay(id: CaseId, history: &[Recorded]) -> Result<Self, CorruptHistory> {
        for (expected, recorded) in (1_u32..).zip(history) {
            if recorded.version != expected {
                return Err(corrupt(recorded.version, "the versions are not 1, 2, 3 without gaps"));
            }
            correction_points_back(recorded, history)?;
        }
        Self::fold_effective(id, history, u32::MAX)
    }

    /// The case as it stood before the entry of that version, in the light of all corrections made since: what a
    /// correction of that entry is decided on.
    ///
    /// # Errors
    /// As [`Case::replay`].
    pub fn before(id: CaseId, history: &[Recorded], version: u32) -> Result<Self, CorruptHistory> {
        Self::replay(id, history)?;
        Self::fold_effective(id, history, version)
    }

    fn fold_effective(id: CaseId, history: &[Recorded], before: u32) -> Result<Self, CorruptHistory> {
        let mut case = Self::new(id);
        for entry in effective(history) {
            let version = entry.recorded.version;
            if version >= before {
                break;
            }
            case = match (&entry.counts_as, &entry.recorded.event) {
                (Counts::Struck { .. }, _) | (Counts::AsRecorded, Event::Corrected(_)) => case,
                (Counts::AsRecorded, event) => case.fold(event, version)?,
                (Counts::Replaced { event, .. }, _) => case.fold(event, version)?,
            };
            case.version = version;
        }
        Ok(case)
    }

    /// Folds the next event. A correction reaches back into the history, which a folded case no longer has: for a
    /// history that ends in one, use [`Case::replay`].
    ///
    /// # Errors
    /// A version that is not the next one, a correction, or an event that does not fit.
    pub fn apply(self, recorded: &Recorded) -> Result<Self, CorruptHistory> {
        if Some(recorded.version) != self.version.checked_add(1) {
            return Err(corrupt(recorded.version, "not the next version of the case"));
        }
        let mut next = self.fold(&recorded.event, recorded.version)?;
        next.version = recorded.version;
        Ok(next)
    }

    /// Folds one event into its chapter and lets it take effect in the chapters that hang on it.
    pub(crate) fn fold(self, event: &Event, version: u32) -> Result<Self, CorruptHistory> {
        let opens = matches!(event, Event::Stay(stay::event::Event::CaseOpened(_)));
        if !opens && matches!(self.stay, stay::State::NotOpened) {
            return Err(corrupt(version, "something happened before the case was opened"));
        }
        let mut case = self;
        match event {
            Event::Stay(e) => case.stay = stay::evolve::evolve(case.stay, e, version)?,
            Event::Identity(e) => case.identity = identity::evolve::evolve(case.identity, e, version)?,
            Event::ReturnDecision(e) => return case.fold_decision(e, version),
            Event::VoluntaryDeparture(e) => {
                case.voluntary_departure =
                    voluntary_departure::evolve::evolve(case.voluntary_departure, e, version)?;
            }
            Event::Remedy(e) => return case.fold_remedy(e, version),
            Event::Safeguards(e) => {
                case.safeguards = safeguards::evolve::evolve(case.safeguards, e, version)?;
            }
            Event::Absconding(e) => {
                case.absconding = absconding::evolve::evolve(case.absconding, e, version)?;
            }
            Event::Measures(e) => {
                if matches!(e, measures::event::Event::MeasureImposed(_)) {
                    case.decision_in_force(version)?;
                }
                case.measures = measures::evolve::evolve(case.measures, e, version)?;
            }
            Event::Child(e) => case.child = child::evolve::evolve(case.child, e, version)?,
            Event::Counselling(e) => {
                case.counselling = counselling::evolve::evolve(case.counselling, e, version)?;
            }
            Event::Postponement(e) => {
                case.postponement = postponement::evolve::evolve(case.postponement, e, version)?;
            }
            Event::Removal(e) => {
                if matches!(e, removal::event::Event::RemovalOrdered(_)) {
                    case.decision_in_force(version)?;
                }
                case.removal = removal::evolve::evolve(case.removal, e, version)?;
            }
            Event::EntryBan(e) => {
                if matches!(e, entry_ban::event::Event::EntryBanIssued(_)) {
                    case.decision_in_force(version)?;
                }
                case.entry_ban = entry_ban::evolve::evolve(case.entry_ban, e, version)?;
            }
            Event::Travel(e) => case.travel = travel::evolve::evolve(case.travel, e, version)?,
            Event::Detention(e) => case.detention = detention::evolve::evolve(case.detention, e, version)?,
            Event::Closure(e) => case.closure = closure::evolve::evolve(case.closure, e, version)?,
            Event::ReturnAlert(_) | Event::Eurodac(_) | Event::BorderProcedure(_) | Event::Recognition(_) => {
                return case.fold_register(event, version);
            }
            Event::Handling(e) => case.handling = handling::evolve::evolve(case.handling, e, version)?,
            Event::Corrected(_) => {
                return Err(corrupt(version, "a correction needs the whole history: replay it"));
            }
        }
        Ok(case)
    }

    /// Registers, the border procedure, decisions of other states: chapters on which no other chapter hangs.
    fn fold_register(mut self, event: &Event, version: u32) -> Result<Self, CorruptHistory> {
        if let Event::ReturnAlert(e) = event {
            self.return_alert = return_alert::evolve::evolve(self.return_alert, e, version)?;
        } else if let Event::Eurodac(e) = event {
            self.eurodac = eurodac::evolve::evolve(self.eurodac, e, version);
        } else if let Event::BorderProcedure(e) = event {
            self.border_procedure = border_procedure::evolve::evolve(self.border_procedure, e, version)?;
        } else if let Event::Recognition(e) = event {
            self.recognition = recognition::evolve::evolve(self.recognition, e, version)?;
        }
        Ok(self)
    }

    /// A new decision opens a chapter of voluntary departure of its own; one that ends takes with it what rests on it.
    fn fold_decision(
        mut self,
        event: &return_decision::event::Event,
        version: u32,
    ) -> Result<Self, CorruptHistory> {
        use return_decision::event::Event as Decision;
        self.return_decision = return_decision::evolve::evolve(self.return_decision, event, version)?;
        match event {
            Decision::ReturnDecisionIssued(issued) => {
                self.voluntary_departure = self.voluntary_departure.under(&issued.departure, version);
            }
            Decision::ReturnDecisionWithdrawn(withdrawn) => {
                self = self.lapse_with_decision(Sourced::new(withdrawn.withdrawn_on, version));
            }
            Decision::ReturnDecisionNotified(_)
            | Decision::ReturnDecisionRefrained(_)
            | Decision::TranslationRequested(_)
            | Decision::TranslationProvided(_) => {}
        }
        Ok(self)
    }

    /// A remedy that succeeds annuls the act it is directed against, and only that one: not an act issued since.
    fn fold_remedy(mut self, event: &remedy::event::Event, version: u32) -> Result<Self, CorruptHistory> {
        use remedy::event::Event as Remedy;
        let aims_at = match event {
            Remedy::RemedyLodged(lodged) => self.act_in_force(lodged.against),
            Remedy::SuspensionRequested(_) | Remedy::SuspensionDecided(_) | Remedy::RemedyDecided(_) => None,
        };
        self.remedy = remedy::evolve::evolve(self.remedy, event, aims_at, version)?;
        let Remedy::RemedyDecided(decided) = event else { return Ok(self) };
        match decided.outcome {
            Outcome::Upheld => {}
            Outcome::Dismissed | Outcome::Withdrawn => return Ok(self),
        }
        let Some(remedy) = self.remedy.numbered(decided.number) else { return Ok(self) };
        let against = remedy.lodged.value.against;
        let aimed = remedy.aims_at;
        if aimed.is_some() && aimed != self.act_in_force(against) {
            return Ok(self);
        }
        let on = Sourced::new(decided.decided_on, version);
        match against {
            Against::ReturnDecision | Against::CombinedDecision => {
                self.return_decision = self.return_decision.annulled(on);
                self = self.lapse_with_decision(on);
            }
            Against::RemovalOrder => self.removal = self.removal.lapsed(on),
            Against::EntryBan => self.entry_ban = self.entry_ban.lapsed(on),
        }
        Ok(self)
    }

    /// A removal order and an entry ban rest on a return decision (RD Art. 8(3), 11(1)).
    fn decision_in_force(&self, version: u32) -> Result<(), CorruptHistory> {
        match self.return_decision.in_force() {
            Some(_) => Ok(()),
            None => Err(corrupt(version, "an act rests on no return decision")),
        }
    }

    /// The version of the act in force of that kind.
    fn act_in_force(&self, against: Against) -> Option<u32> {
        match against {
            Against::ReturnDecision | Against::CombinedDecision => {
                self.return_decision.in_force().map(|d| d.issued.version)
            }
            Against::RemovalOrder => self.removal.in_force().map(|o| o.ordered.version),
            Against::EntryBan => self.entry_ban.in_force().map(|b| b.issued.version),
        }
    }

    /// Without a return decision there is no removal order and no entry ban (RD Art. 8(3), 11(1)).
    fn lapse_with_decision(mut self, on: Sourced<jiff::civil::Date>) -> Self {
        self.removal = self.removal.lapsed(on);
        self.entry_ban = self.entry_ban.lapsed(on);
        self
    }
}

/// A correction must point at an earlier entry which is not itself a correction, and replace it by no correction.
fn correction_points_back(recorded: &Recorded, history: &[Recorded]) -> Result<(), CorruptHistory> {
    let Event::Corrected(correction) = &recorded.event else { return Ok(()) };
    if correction.of_version >= recorded.version {
        return Err(corrupt(recorded.version, "a correction points at a later entry"));
    }
    let target = history.iter().find(|r| r.version == correction.of_version);
    match target.map(|t| &t.event) {
        None => Err(corrupt(recorded.version, "a correction points at no entry")),
        Some(Event::Corrected(_)) => Err(corrupt(recorded.version, "a correction points at a correction")),
        Some(_) => match correction.replacement.as_deref() {
            Some(Event::Corrected(_)) => {
                Err(corrupt(recorded.version, "a correction replaces by a correction"))
            }
            Some(_) | None => Ok(()),
        },
    }
}

/// The error of a history that does not fit.
pub(crate) const fn corrupt(version: u32, what: &'static str) -> CorruptHistory {
    CorruptHistory { version, what }
}
