//! Which act in law a command carries, what the law must say of it, and what the rules are told about it.

use law::LegalAct;
use rules::Proposal;
use rules::proposal::Given;

use crate::command::Command;
use crate::decide::Guard;
use crate::return_decision::event::{DepartureTerm, Issued};
use crate::travel::event::Track;
use crate::values::Text;
use crate::{
    absconding, border_procedure, child, closure, detention, entry_ban, eurodac, identity, measures,
    postponement, recognition, removal, return_alert, return_decision, travel, voluntary_departure,
};

impl Command {
    /// The act in law that the command carries out; none for commands that record a fact or protect the person,
    /// and none for a correction, whose replacement is guarded on its own.
    #[must_use]
    pub const fn act(&self) -> Option<LegalAct> {
        match self.guard() {
            Guard::Free => None,
            Guard::NotProhibited(act) | Guard::Permitted(act) => Some(act),
        }
    }

    /// What the law must say before the command is recorded.
    #[must_use]
    pub const fn guard(&self) -> Guard {
        match self {
            Self::ReturnDecision(c) => return_decision_guard(c),
            Self::VoluntaryDeparture(c) => voluntary_departure_guard(c),
            Self::Postponement(c) => postponement_guard(c),
            Self::Removal(c) => removal_guard(c),
            Self::EntryBan(c) => entry_ban_guard(c),
            Self::Travel(c) => travel_guard(c),
            Self::Detention(c) => detention_guard(c),
            Self::ReturnAlert(c) => return_alert::guard::guard(c),
            Self::Eurodac(c) => eurodac::guard::guard(c),
            Self::BorderProcedure(c) => border_procedure::guard::guard(c),
            Self::Recognition(c) => recognition::guard::guard(c),
            Self::Absconding(c) => absconding_guard(c),
            Self::Measures(c) => measures_guard(c),
            Self::Child(child::command::Command::HearChild(_)) => Guard::NotProhibited(LegalAct::HearChild),
            Self::Closure(c) => match c {
                closure::command::Command::CloseCase(_) => Guard::NotProhibited(LegalAct::CloseCase),
                closure::command::Command::ReopenCase(_) => Guard::Free,
            },
            Self::Stay(_)
            | Self::Identity(_)
            | Self::Remedy(_)
            | Self::Safeguards(_)
            | Self::Child(_)
            | Self::Counselling(_)
            | Self::Handling(_)
            | Self::Correct(_) => Guard::Free,
        }
    }

    /// An act that is part of the command beside [`Command::act`]: what a return decision says on voluntary
    /// departure. Findings against it block the command as well.
    #[must_use]
    pub const fn act_included(&self) -> Option<LegalAct> {
        let Self::ReturnDecision(return_decision::command::Command::IssueReturnDecision(issued)) = self
        else {
            return None;
        };
        Some(match issued.departure {
            DepartureTerm::Granted { ground: None, .. } => LegalAct::GrantVoluntaryDeparturePeriod,
            DepartureTerm::Granted { ground: Some(_), .. } | DepartureTerm::Refused { .. } => {
                LegalAct::RefuseVoluntaryDeparturePeriod
            }
        })
    }

    /// What the rules must check of the command's values before it is recorded. Pass it to the assessment on which
    /// [`crate::decide`] decides.
    #[must_use]
    pub fn proposal(&self) -> Option<Proposal> {
        match self {
            Self::ReturnDecision(c) => return_decision_proposal(c),
            Self::VoluntaryDeparture(c) => voluntary_departure_proposal(c),
            Self::Postponement(c) => postponement_proposal(c),
            Self::Removal(c) => removal_proposal(c),
            Self::EntryBan(c) => entry_ban_proposal(c),
            Self::ReturnAlert(c) => return_alert::guard::proposal(c),
            Self::Eurodac(c) => eurodac::guard::proposal(c),
            Self::BorderProcedure(c) => border_procedure::guard::proposal(c),
            Self::Recognition(c) => recognition::guard::proposal(c),
            Self::Travel(c) => travel_proposal(c),
            Self::Detention(c) => detention::facts::proposal(c),
            Self::Absconding(absconding::command::Command::AssessAbscondingRisk(e)) => {
                Some(Proposal::AssessAbscondingRisk(absconding::facts::assessment(e)))
            }
            Self::Measures(measures::command::Command::ImposeMeasure(e)) => {
                Some(Proposal::ImposeMeasure(measures::facts::proposed(e)))
            }
            Self::Stay(_)
            | Self::Identity(_)
            | Self::Remedy(_)
            | Self::Safeguards(_)
            | Self::Absconding(_)
            | Self::Measures(_)
            | Self::Child(_)
            | Self::Counselling(_)
            | Self::Closure(_)
            | Self::Handling(_)
            | Self::Correct(_) => None,
        }
    }

    /// Whether its date may lie after today: contacts that hold from a coming day, clearance for the day of removal.
    #[must_use]
    pub const fn may_lie_ahead(&self) -> bool {
        matches!(
            self,
            Self::Identity(identity::command::Command::RecordContact(_))
                | Self::Travel(travel::command::Command::ClearRemoval(_))
        )
    }

    /// Whether it can be recorded in a closed case: facts, protection, what outlives the case, and reopening.
    #[must_use]
    pub const fn possible_when_closed(&self) -> bool {
        match self {
            Self::EntryBan(c) => match c {
                entry_ban::command::Command::IssueEntryBan(_)
                | entry_ban::command::Command::RefrainFromEntryBan(_) => false,
                entry_ban::command::Command::ConfirmEntryBan(_)
                | entry_ban::command::Command::ConsiderWithdrawal(_)
                | entry_ban::command::Command::WithdrawEntryBan(_) => true,
            },
            // An alert goes, Eurodac is brought up to date and costs are settled after the person has left.
            Self::ReturnAlert(_) | Self::Recognition(_) | Self::Eurodac(_) => !matches!(
                self.guard(),
                Guard::Permitted(LegalAct::EnterReturnAlert | LegalAct::RecogniseForeignDecision)
            ),
            // A measure that was forgotten is lifted whenever somebody notices.
            Self::Measures(c) => !matches!(c, measures::command::Command::ImposeMeasure(_)),
            Self::ReturnDecision(_)
            | Self::BorderProcedure(_)
            | Self::VoluntaryDeparture(_)
            | Self::Absconding(_)
            | Self::Postponement(_)
            | Self::Removal(_)
            | Self::Travel(_)
            | Self::Detention(_)
            | Self::Closure(_) => matches!(self.guard(), Guard::Free),
            Self::Stay(_)
            | Self::Identity(_)
            | Self::Remedy(_)
            | Self::Safeguards(_)
            | Self::Child(_)
            | Self::Counselling(_)
            | Self::Handling(_)
            | Self::Correct(_) => true,
        }
    }
}

const fn return_decision_guard(command: &return_decision::command::Command) -> Guard {
    use return_decision::command::Command as C;
    match command {
        C::IssueReturnDecision(_) => Guard::Permitted(LegalAct::IssueReturnDecision),
        C::NotifyReturnDecision(_) => Guard::Permitted(LegalAct::NotifyReturnDecision),
        C::RefrainFromReturnDecision(_) => Guard::Permitted(LegalAct::RefrainFromReturnDecision),
        C::WithdrawReturnDecision(_) => Guard::Permitted(LegalAct::WithdrawReturnDecision),
        C::RequestTranslation(_) | C::ProvideTranslation(_) => Guard::Free,
    }
}

const fn voluntary_departure_guard(command: &voluntary_departure::command::Command) -> Guard {
    use voluntary_departure::command::Command as C;
    match command {
        C::ExtendPeriod(_) => Guard::Permitted(LegalAct::ExtendVoluntaryDeparturePeriod),
        C::EndPeriod(_) => Guard::Permitted(LegalAct::EndVoluntaryDeparturePeriod),
        C::DecideContinuation(_) => Guard::Permitted(LegalAct::DecideContinuation),
        C::ConfirmExtension(_) | C::RecordVoluntaryChoice(_) | C::WithdrawVoluntaryChoice(_) => Guard::Free,
    }
}

const fn postponement_guard(command: &postponement::command::Command) -> Guard {
    use postponement::command::Command as C;
    match command {
        C::PostponeRemoval { .. } => Guard::Permitted(LegalAct::PostponeRemoval),
        C::EndPostponement(_) => Guard::Permitted(LegalAct::EndPostponement),
        C::ReviewPostponement(_) => Guard::NotProhibited(LegalAct::ReviewPostponement),
        C::ConfirmPostponement(_) => Guard::Free,
    }
}

const fn removal_guard(command: &removal::command::Command) -> Guard {
    use removal::command::Command as C;
    match command {
        C::OrderRemoval(_) => Guard::Permitted(LegalAct::OrderRemoval),
        C::ConfirmRemovalOrder(_) => Guard::NotProhibited(LegalAct::ConfirmRemovalOrder),
        C::WithdrawRemovalOrder(_) | C::InformOfRemoval(_) | C::NotifyMonitor(_) => Guard::Free,
    }
}

const fn entry_ban_guard(command: &entry_ban::command::Command) -> Guard {
    use entry_ban::command::Command as C;
    match command {
        C::IssueEntryBan(_) => Guard::Permitted(LegalAct::IssueEntryBan),
        C::ConfirmEntryBan(_) => Guard::NotProhibited(LegalAct::ConfirmEntryBan),
        // To leave a person the way back needs no permission.
        C::RefrainFromEntryBan(_) => Guard::Free,
        C::ConsiderWithdrawal(_) | C::WithdrawEntryBan(_) => {
            Guard::NotProhibited(LegalAct::ConsiderEntryBanWithdrawal)
        }
    }
}

const fn absconding_guard(command: &absconding::command::Command) -> Guard {
    use absconding::command::Command as C;
    match command {
        C::AssessAbscondingRisk(_) => Guard::Permitted(LegalAct::AssessAbscondingRisk),
        C::EstablishAbsconding(_) => Guard::Permitted(LegalAct::EstablishAbsconding),
        C::RecordContactAttempt(_) | C::RecordSearch(_) | C::RecordFoundAgain(_) => Guard::Free,
    }
}

const fn measures_guard(command: &measures::command::Command) -> Guard {
    use measures::command::Command as C;
    match command {
        C::ImposeMeasure(_) => Guard::Permitted(LegalAct::ImposeMeasure),
        C::ReviewMeasure(_) => Guard::NotProhibited(LegalAct::ReviewMeasure),
        // Lifting takes a burden from the person: nothing can forbid it.
        C::LiftMeasure(_) | C::ReportCompliance(_) | C::RecordObstruction(_) => Guard::Free,
    }
}

const fn travel_guard(command: &travel::command::Command) -> Guard {
    use travel::command::Command as C;
    match command {
        C::PlanTravel(planned) => Guard::Permitted(match planned.track {
            Track::Voluntary => LegalAct::PlanVoluntaryDeparture,
            Track::Removal => LegalAct::PlanRemoval,
        }),
        C::ClearRemoval(_) => Guard::Permitted(LegalAct::CarryOutRemoval),
        C::ObtainTravelDocument(_)
        | C::CancelTravel(_)
        | C::ReportRemovalFailed(_)
        | C::ConfirmDeparture(_) => Guard::Free,
    }
}

const fn detention_guard(command: &detention::command::Command) -> Guard {
    use detention::command::Command as C;
    match command {
        C::OrderDetention(_) => Guard::Permitted(LegalAct::OrderDetention),
        C::ExtendDetention(_) => Guard::Permitted(LegalAct::ExtendDetention),
        C::ReportDetention(_)
        | C::InformDetainedPerson(_)
        | C::LodgeCourtApplication(_)
        | C::RecordJudicialReview(_)
        | C::ReviewDetention(_)
        | C::AssessProspect(_)
        | C::RecordFacility(_)
        | C::EndDetention(_) => Guard::Free,
    }
}

/// Whether a text says anything.
pub(crate) fn given(text: Option<&Text>) -> Given {
    text.map_or(Given::No, |t| Given::of(t.as_str()))
}

fn return_decision_proposal(command: &return_decision::command::Command) -> Option<Proposal> {
    use return_decision::command::Command as C;
    match command {
        C::IssueReturnDecision(e) => Some(issue_return_decision(e)),
        C::NotifyReturnDecision(e) => Some(Proposal::NotifyReturnDecision { notified_on: e.notified_on }),
        C::RefrainFromReturnDecision(e) => Some(Proposal::RefrainFromReturnDecision {
            paragraph: crate::stay::facts::paragraph(e.exception),
            reasons: given(e.reasons.as_ref()),
        }),
        C::RequestTranslation(_) | C::ProvideTranslation(_) | C::WithdrawReturnDecision(_) => None,
    }
}

fn issue_return_decision(issued: &Issued) -> Proposal {
    let (departure, ground) = return_decision::facts::term(&issued.departure);
    let refusal_reasons = match &issued.departure {
        DepartureTerm::Granted { reasons, .. } | DepartureTerm::Refused { reasons, .. } => reasons.as_ref(),
    };
    Proposal::IssueReturnDecision {
        issued_on: issued.issued_on,
        departure,
        refusal_ground: ground.map(return_decision::facts::ground),
        refusal_reasons: given(refusal_reasons),
        reasons_in_fact: given(issued.reasons_in_fact.as_ref()),
        reasons_in_law: given(issued.reasons_in_law.as_ref()),
        remedies: given(issued.remedies.as_ref()),
        countries: issued.countries.iter().map(|c| c.code().to_owned()).collect(),
    }
}

fn voluntary_departure_proposal(command: &voluntary_departure::command::Command) -> Option<Proposal> {
    use voluntary_departure::command::Command as C;
    match command {
        // RD Art. 7(2) asks for the specific circumstances of the case: reasons that name none are none.
        C::ExtendPeriod(e) => Some(Proposal::ExtendVoluntaryDeparturePeriod {
            decided_on: e.decided_on,
            until_on: e.until_on,
            reasons: if e.circumstances.is_empty() { Given::No } else { given(e.reasons.as_ref()) },
        }),
        C::EndPeriod(e) => Some(Proposal::EndVoluntaryDeparturePeriod {
            ended_on: e.ended_on,
            ground: return_decision::facts::ground(e.ground),
            reasons: given(e.reasons.as_ref()),
        }),
        C::ConfirmExtension(_)
        | C::DecideContinuation(_)
        | C::RecordVoluntaryChoice(_)
        | C::WithdrawVoluntaryChoice(_) => None,
    }
}

fn postponement_proposal(command: &postponement::command::Command) -> Option<Proposal> {
    use postponement::command::Command as C;
    match command {
        C::PostponeRemoval { ground, decided_on, review_on, reasons } => Some(Proposal::PostponeRemoval {
            ground: postponement::facts::ground(*ground),
            decided_on: *decided_on,
            review_on: *review_on,
            reasons: given(reasons.as_ref()),
        }),
        C::EndPostponement(e) => Some(Proposal::EndPostponement {
            number: e.number,
            ended_on: e.ended_on,
            reasons: given(e.reasons.as_ref()),
        }),
        C::ConfirmPostponement(_) | C::ReviewPostponement(_) => None,
    }
}

fn removal_proposal(command: &removal::command::Command) -> Option<Proposal> {
    use removal::command::Command as C;
    match command {
        C::OrderRemoval(e) => Some(Proposal::OrderRemoval {
            issued_on: e.issued_on,
            reasons_in_fact: given(e.reasons_in_fact.as_ref()),
            reasons_in_law: given(e.reasons_in_law.as_ref()),
            remedies: given(e.remedies.as_ref()),
        }),
        C::ConfirmRemovalOrder(_)
        | C::WithdrawRemovalOrder(_)
        | C::InformOfRemoval(_)
        | C::NotifyMonitor(_) => None,
    }
}

fn entry_ban_proposal(command: &entry_ban::command::Command) -> Option<Proposal> {
    use entry_ban::command::Command as C;
    match command {
        C::IssueEntryBan(e) => Some(Proposal::IssueEntryBan {
            issued_on: e.issued_on,
            months: e.months,
            serious_threat: given(e.serious_threat.as_ref()),
            reasons_in_fact: given(e.reasons_in_fact.as_ref()),
            reasons_in_law: given(e.reasons_in_law.as_ref()),
            remedies: given(e.remedies.as_ref()),
        }),
        C::ConfirmEntryBan(_)
        | C::ConsiderWithdrawal(_)
        | C::WithdrawEntryBan(_)
        | C::RefrainFromEntryBan(_) => None,
    }
}

fn travel_proposal(command: &travel::command::Command) -> Option<Proposal> {
    use travel::command::Command as C;
    match command {
        C::PlanTravel(e) => Some(Proposal::PlanTravel {
            track: travel::facts::track(e.track),
            departs_on: e.departs_on,
            destination: e.destination.code().to_owned(),
        }),
        C::ClearRemoval(e) => Some(Proposal::CarryOutRemoval { on: e.on }),
        C::ObtainTravelDocument(_)
        | C::CancelTravel(_)
        | C::ReportRemovalFailed(_)
        | C::ConfirmDeparture(_) => None,
    }
}
