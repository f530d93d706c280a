//! Where a case stands, in one word: for lists and counts. The law is never decided on it.

use law::Assessment;

use crate::case::Case;
use crate::identity::event::{Birth, LanguageRecorded, Name, Nationality};
use crate::personal::Personal;
use crate::values::Note;
use crate::voluntary_departure::event::Way;
use crate::voluntary_departure::state::Period;
use crate::{Sourced, closure, return_decision, stay, travel};

/// Name of the date on which the period for voluntary departure ends, in an assessment.
pub const DEPARTURE_DUE_ON: &str = "departure-due-on";

/// Stage of a case, the furthest that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Opened; stay not yet clear.
    Intake,
    /// The end of legal stay or illegal stay is recorded.
    StayEstablished,
    /// The authority refrained from a return decision.
    Refrained,
    /// A return decision was issued and not yet notified.
    DecisionIssued,
    /// The period for voluntary departure runs.
    VoluntaryDeparture,
    /// A remedy suspends enforcement.
    RemedySuspended,
    /// The period lapsed and nobody has decided how to continue.
    Lapsed,
    /// The decision is to be enforced.
    Enforcement,
    /// A removal is planned.
    RemovalPlanned,
    /// Removal is postponed.
    Postponed,
    /// The decision was withdrawn or annulled.
    DecisionEnded,
    /// The person left.
    Departed,
    /// The case is closed.
    Closed,
}

impl Stage {
    /// Every stage, in the order of a case.
    pub const ALL: &'static [Self] = &[
        Self::Intake,
        Self::StayEstablished,
        Self::Refrained,
        Self::DecisionIssued,
        Self::VoluntaryDeparture,
        Self::RemedySuspended,
        Self::Lapsed,
        Self::Enforcement,
        Self::RemovalPlanned,
        Self::Postponed,
        Self::DecisionEnded,
        Self::Departed,
        Self::Closed,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::StayEstablished => "stay-established",
            Self::Refrained => "refrained",
            Self::DecisionIssued => "decision-issued",
            Self::VoluntaryDeparture => "voluntary-departure",
            Self::RemedySuspended => "remedy-suspended",
            Self::Lapsed => "lapsed",
            Self::Enforcement => "enforcement",
            Self::RemovalPlanned => "removal-planned",
            Self::Postponed => "postponed",
            Self::DecisionEnded => "decision-ended",
            Self::Departed => "departed",
            Self::Closed => "closed",
        }
    }
}

impl Case {
    /// The stage by what was recorded alone. A period that has run out looks as if it ran: with an assessment at
    /// hand, [`Case::stage_on`] tells the two apart.
    #[must_use]
    pub fn stage(&self) -> Stage {
        if matches!(self.closure, closure::State::Closed(_)) {
            return Stage::Closed;
        }
        if self.travel.departure().is_some() {
            return Stage::Departed;
        }
        match &self.return_decision.standing {
            return_decision::state::Standing::None => self.stage_before_decision(),
            return_decision::state::Standing::Ended { .. } => Stage::DecisionEnded,
            return_decision::state::Standing::InForce(decision) => self.stage_under(decision),
        }
    }

    /// The stage on the day of the assessment: a period whose last day has passed is `Lapsed`.
    #[must_use]
    pub fn stage_on(&self, assessment: &Assessment) -> Stage {
        let stage = self.stage();
        let over = assessment.date(DEPARTURE_DUE_ON).is_some_and(|due| due.result < assessment.on);
        let undecided = self.voluntary_departure.continuation.is_none();
        if stage == Stage::VoluntaryDeparture && over && undecided { Stage::Lapsed } else { stage }
    }

    fn stage_before_decision(&self) -> Stage {
        let Some(opened) = self.stay.opened() else { return Stage::Intake };
        if self.return_decision.refrained.is_some() {
            return Stage::Refrained;
        }
        let stay::state::Opened { legal_stay_ended, illegal_stay, .. } = opened;
        if legal_stay_ended.is_some() || illegal_stay.is_some() {
            Stage::StayEstablished
        } else {
            Stage::Intake
        }
    }

    fn stage_under(&self, decision: &return_decision::state::Decision) -> Stage {
        if self.remedy.suspends() {
            return Stage::RemedySuspended;
        }
        if self.postponement.running() {
            return Stage::Postponed;
        }
        if self.travel.plan.planned().is_some_and(|p| matches!(p.value.track, travel::event::Track::Removal))
        {
            return Stage::RemovalPlanned;
        }
        if decision.notified_on().is_none() {
            return Stage::DecisionIssued;
        }
        if self.removal.in_force().is_some() {
            return Stage::Enforcement;
        }
        let way = self.voluntary_departure.continuation.as_ref().map(|c| c.value.way);
        match (&self.voluntary_departure.period, way) {
            (Period::Refused { .. } | Period::Ended { .. } | Period::None, _) => Stage::Enforcement,
            (Period::Granted { .. }, Some(Way::Enforcement)) => Stage::Enforcement,
            (Period::Granted { .. }, Some(Way::InvestigateDeparture)) => Stage::Lapsed,
            (Period::Granted { .. }, Some(Way::StillVoluntary) | None) => Stage::VoluntaryDeparture,
        }
    }

    /// Family and given names to show; family names are empty for a person with one name only.
    #[must_use]
    pub fn display_name(&self) -> Option<(Option<&Personal<Note>>, &Personal<Note>)> {
        self.identity.display_name()
    }

    /// Every name in the order recorded, each with its kind and script.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.identity.names.iter().map(|n| &n.value)
    }

    /// Birth as last recorded.
    #[must_use]
    pub fn birth(&self) -> Option<&Birth> {
        self.identity.birth.as_ref().map(|b| &b.value)
    }

    /// The best established nationality, of equals the last recorded.
    #[must_use]
    pub fn primary_nationality(&self) -> Option<&Nationality> {
        self.identity.primary_nationality().map(|n| &n.value)
    }

    /// Languages with how well they are understood.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageRecorded> {
        self.identity.languages.iter().map(|l| &l.value)
    }

    /// The opening, once the case is open.
    #[must_use]
    pub fn opening(&self) -> Option<&Sourced<stay::event::CaseOpened>> {
        self.stay.opened().map(|o| &o.opening)
    }
}
