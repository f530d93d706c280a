//! One case on one day, as rules look at it: facts, the act proposed, the law in force, and the dates computed.

use jiff::ToSpan;
use jiff::civil::Date;
use law::LegalAct;

use crate::engine::LawInForce;
use crate::facts::{
    Facts, LegalStayEnded, Postponement, PostponementGround, Remedy, ReturnDecision, Sourced, Suspension,
    Track,
};
use crate::proposal::Proposal;
use crate::timeline::{AppealWindow, DeparturePeriod};

/// The acts by which a return decision is enforced against the person's will.
pub(crate) const ENFORCEMENT: &[LegalAct] =
    &[LegalAct::OrderRemoval, LegalAct::PlanRemoval, LegalAct::CarryOutRemoval];

/// What every rule is given.
pub(crate) struct Case<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) proposal: Option<&'a Proposal>,
    pub(crate) law: &'a LawInForce,
    pub(crate) today: Date,
    /// The period for voluntary departure, computed once.
    pub(crate) period: DeparturePeriod,
    /// The time for an appeal, computed once.
    pub(crate) window: AppealWindow,
}

impl<'a> Case<'a> {
    /// Looks at the facts on that day.
    pub(crate) fn new(
        facts: &'a Facts,
        proposal: Option<&'a Proposal>,
        law: &'a LawInForce,
        today: Date,
    ) -> Self {
        let mut case = Self {
            facts,
            proposal,
            law,
            today,
            period: DeparturePeriod::NoDecision,
            window: AppealWindow::None,
        };
        case.window = AppealWindow::of(&case);
        case.period = DeparturePeriod::of(&case);
        case
    }

    /// The return decision, unless it was withdrawn or annulled by today.
    pub(crate) fn decision(&self) -> Option<&'a ReturnDecision> {
        self.facts.decision.as_ref().filter(|d| !self.reached(d.ended_on))
    }

    /// When the decision in force was notified.
    pub(crate) fn notified(&self) -> Option<Sourced<Date>> {
        self.decision().and_then(|d| d.notified_on)
    }

    /// Whether a recorded date has come.
    pub(crate) fn reached(&self, date: Option<Sourced<Date>>) -> bool {
        date.is_some_and(|d| d.value <= self.today)
    }

    /// Whether the person has left, as far as confirmed.
    pub(crate) fn departed(&self) -> bool {
        self.facts.travel.departed.as_ref().is_some_and(|d| d.value.left_on <= self.today)
    }

    /// Whether the person is still on the territory and the case open: otherwise most rules have nothing to say.
    pub(crate) fn active(&self) -> bool {
        !self.departed() && !self.reached(self.facts.closed_on)
    }

    /// A right to stay that began by today.
    pub(crate) fn right_to_stay(&self) -> Option<Sourced<Date>> {
        self.facts.stay.right_to_stay_from.filter(|d| d.value <= self.today)
    }

    /// Remedies not decided by today, the earliest first.
    pub(crate) fn pending_remedies(&self) -> Vec<&'a Remedy> {
        let mut pending: Vec<_> = self
            .facts
            .remedies
            .iter()
            .filter(|r| r.lodged_on.value <= self.today && !self.reached(r.decided_on))
            .collect();
        pending.sort_by_key(|r| (r.lodged_on.value, r.number));
        pending
    }

    /// Pending remedies that suspend enforcement, by law or by a court.
    pub(crate) fn suspensive_remedies(&self) -> Vec<&'a Remedy> {
        let mut pending = self.pending_remedies();
        pending.retain(|r| matches!(r.suspension, Suspension::ByLaw | Suspension::Granted(_)));
        pending
    }

    /// Postponements decided and not ended by today, by number.
    pub(crate) fn running_postponements(&self) -> Vec<&'a Postponement> {
        let mut running: Vec<_> = self
            .facts
            .postponements
            .iter()
            .filter(|p| p.decided_on.value <= self.today && !self.reached(p.ended_on))
            .collect();
        running.sort_by_key(|p| p.number);
        running
    }

    /// The last day on which safeguards must still hold: today, or the later day for which a removal is planned
    /// or about to be cleared.
    pub(crate) fn removal_day(&self) -> Date {
        let planned = self.planned(Track::Removal);
        let proposed = match self.proposal {
            Some(Proposal::CarryOutRemoval { on }) => Some(*on),
            Some(Proposal::PlanTravel { track: Track::Removal, departs_on, .. }) => Some(*departs_on),
            _ => None,
        };
        [planned, proposed].into_iter().flatten().fold(self.today, Date::max)
    }

    /// The last day on which a voluntary departure may be planned: today, or the later day planned or proposed.
    pub(crate) fn voluntary_day(&self) -> Date {
        let proposed = match self.proposal {
            Some(Proposal::PlanTravel { track: Track::Voluntary, departs_on, .. }) => Some(*departs_on),
            _ => None,
        };
        [self.planned(Track::Voluntary), proposed].into_iter().flatten().fold(self.today, Date::max)
    }

    /// The day for which travel on that track is planned.
    pub(crate) fn planned(&self, track: Track) -> Option<Date> {
        self.facts.travel.planned.as_ref().filter(|p| p.value.track == track).map(|p| p.value.departs_on)
    }

    /// A decision on international protection that ended legal stay.
    pub(crate) fn protection_ended(&self) -> Option<Sourced<LegalStayEnded>> {
        self.facts.stay.legal_stay_ended.filter(|e| e.value.kind.concerns_protection())
    }

    /// Whether Regulation (EU) 2024/1348 governs how legal stay ended.
    pub(crate) fn under_apr(&self) -> Option<Sourced<LegalStayEnded>> {
        self.protection_ended().filter(|e| e.value.decided_on >= crate::apr_2024::APPLIES_FROM)
    }

    /// Whether the Return Regulation governs the case: by the day of the decision, as confirmed; or alone, to see it.
    pub(crate) fn under_return_regulation(&self) -> bool {
        let day = self.facts.decision.as_ref().map_or(self.today, |d| d.issued_on.value);
        self.law.only_return_regulation() || self.law.return_regulation_governs(day)
    }

    /// Whether enforcement is put off by suspensive effect or by a postponement.
    pub(crate) fn enforcement_put_off(&self) -> bool {
        !self.suspensive_remedies().is_empty() || !self.running_postponements().is_empty()
    }

    /// Whether a postponement on that ground runs.
    pub(crate) fn postponed_for(&self, ground: PostponementGround) -> bool {
        self.running_postponements().iter().any(|p| p.ground == ground)
    }
}

/// The day after; the same day at the end of all dates.
pub(crate) fn day_after(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(day)
}
