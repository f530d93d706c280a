//! Histories built step by step, without asking the law: the past as it was recorded, lawful or not.

use crate::alert_samples;
use domain::command::Command;
use domain::event::{Correction, Event, Recorded};
use domain::{
    Case, CaseId, absconding, child, closure, counselling, detention, entry_ban, handling, identity,
    measures, postponement, remedy, removal, return_decision, safeguards, stay, travel, voluntary_departure,
};
use jiff::civil::Date;

use crate::clock::noon;
use crate::samples::{decision, name, opening, order};
use crate::values::{actor, after, case_id, day};

/// A history under construction.
#[derive(Debug, Clone)]
pub struct CaseBuilder {
    id: CaseId,
    history: Vec<Recorded>,
    today: Date,
}

/// An opened case with a name, on the first day of samples.
#[must_use]
pub fn a_case() -> CaseBuilder {
    CaseBuilder { id: case_id(1), history: Vec::new(), today: day(0) }
        .recording(Command::Stay(stay::command::Command::OpenCase(opening(day(0)))))
        .recording(Command::Identity(identity::command::Command::RecordName(name(day(0)))))
}

impl CaseBuilder {
    /// Goes on that many days later.
    #[must_use]
    pub fn later(mut self, days: i64) -> Self {
        self.today = after(self.today, days);
        self
    }

    /// The day reached.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Records what a command would become, without asking the law.
    #[must_use]
    pub fn recording(self, command: Command) -> Self {
        self.with_event(event_of(command))
    }

    /// Records an event.
    #[must_use]
    pub fn with_event(mut self, event: Event) -> Self {
        let version = u32::try_from(self.history.len()).expect("a short history") + 1;
        let recorded_at = noon(self.today);
        self.history.push(Recorded { version, recorded_at, actor: actor(1), event });
        self
    }

    /// A return decision issued today with that many days for voluntary departure.
    #[must_use]
    pub fn with_decision(self, days: u32) -> Self {
        let issued = decision(self.today, days);
        self.recording(Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(
            issued,
        )))
    }

    /// A return decision issued and notified today with that many days for voluntary departure.
    #[must_use]
    pub fn with_notified_decision(self, days: u32) -> Self {
        let notified = return_decision::event::Notified {
            notified_on: self.today,
            manner: return_decision::event::NotificationManner::InPerson,
            proof: None,
        };
        self.with_decision(days).recording(Command::ReturnDecision(
            return_decision::command::Command::NotifyReturnDecision(notified),
        ))
    }

    /// A removal order issued today.
    #[must_use]
    pub fn with_removal_order(self) -> Self {
        let ordered = order(self.today);
        self.recording(Command::Removal(removal::command::Command::OrderRemoval(ordered)))
    }

    /// The history.
    #[must_use]
    pub fn history(&self) -> &[Recorded] {
        &self.history
    }

    /// The case; panics where the history does not fold, which is a mistake of the test.
    #[must_use]
    pub fn case(&self) -> Case {
        match Case::replay(self.id, &self.history) {
            Ok(case) => case,
            Err(error) => panic!("{error}"),
        }
    }
}

/// The event a command becomes where nothing refuses it; numbers given by the case are 1.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table: one line a chapter")]
pub fn event_of(command: Command) -> Event {
    match command {
        Command::Remedy(c) => Event::Remedy(match c {
            remedy::command::Command::LodgeRemedy { lodged_on, against, body, suspensive_effect } => {
                remedy::event::Event::RemedyLodged(remedy::event::Lodged {
                    number: 1,
                    lodged_on,
                    against,
                    body,
                    suspensive_effect,
                })
            }
            remedy::command::Command::RequestSuspension(e) => remedy::event::Event::SuspensionRequested(e),
            remedy::command::Command::RecordSuspensionDecision(e) => {
                remedy::event::Event::SuspensionDecided(e)
            }
            remedy::command::Command::DecideRemedy(e) => remedy::event::Event::RemedyDecided(e),
        }),
        Command::Postponement(c) => Event::Postponement(match c {
            postponement::command::Command::PostponeRemoval { ground, decided_on, review_on, reasons } => {
                postponement::event::Event::RemovalPostponed(postponement::event::Postponed {
                    number: 1,
                    ground,
                    decided_on,
                    review_on,
                    reasons,
                })
            }
            postponement::command::Command::ConfirmPostponement(e) => {
                postponement::event::Event::PostponementConfirmed(e)
            }
            postponement::command::Command::ReviewPostponement(e) => {
                postponement::event::Event::PostponementReviewed(e)
            }
            postponement::command::Command::EndPostponement(e) => {
                postponement::event::Event::PostponementEnded(e)
            }
        }),
        Command::Correct(c) => Event::Corrected(Correction {
            of_version: c.of_version,
            replacement: c.replacement.map(|command| Box::new(event_of(*command))),
            reason: c.reason,
            corrected_on: c.corrected_on,
        }),
        Command::Stay(c) => Event::Stay(stay_event(c)),
        Command::Identity(c) => Event::Identity(identity_event(c)),
        Command::ReturnDecision(c) => Event::ReturnDecision(return_decision_event(c)),
        Command::VoluntaryDeparture(c) => Event::VoluntaryDeparture(voluntary_departure_event(c)),
        Command::Safeguards(c) => Event::Safeguards(safeguards_event(c)),
        Command::Detention(c) => Event::Detention(detention_event(c)),
        Command::Absconding(c) => Event::Absconding(absconding_event(c)),
        Command::Measures(c) => Event::Measures(measures_event(c)),
        Command::Child(c) => Event::Child(child_event(c)),
        Command::Counselling(c) => Event::Counselling(counselling_event(c)),
        Command::Removal(c) => Event::Removal(removal_event(c)),
        Command::EntryBan(c) => Event::EntryBan(entry_ban_event(c)),
        Command::Travel(c) => Event::Travel(travel_event(c)),
        Command::Closure(c) => Event::Closure(closure_event(c)),
        Command::ReturnAlert(c) => Event::ReturnAlert(alert_samples::return_alert_event(c)),
        Command::Eurodac(c) => Event::Eurodac(alert_samples::eurodac_event(c)),
        Command::BorderProcedure(c) => Event::BorderProcedure(alert_samples::border_procedure_event(c)),
        Command::Recognition(c) => Event::Recognition(alert_samples::recognition_event(c)),
        Command::Handling(c) => Event::Handling(handling_event(c)),
    }
}

fn stay_event(command: stay::command::Command) -> stay::event::Event {
    use stay::command::Command as C;
    use stay::event::Event as E;
    match command {
        C::OpenCase(e) => E::CaseOpened(e),
        C::RecordLegalStayEnded(e) => E::LegalStayEnded(e),
        C::EstablishIllegalStay(e) => E::IllegalStayEstablished(e),
        C::RecordRightToStay(e) => E::RightToStayRecorded(e),
        C::RecordHearing(e) => E::PersonHeard(e),
        C::ExcludeFreeMovement(e) => E::FreeMovementExcluded(e),
        C::RecordOtherStatePermit(e) => E::OtherStatePermitRecorded(e),
        C::TellToGoToOtherState(e) => E::ToldToGoToOtherState(e),
        C::RecordWentToOtherState(e) => E::WentToOtherState(e),
        C::RecordEntry(e) => E::EntryRecorded(e),
        C::RecordRenewalPending(e) => E::RenewalPending(e),
        C::RecordRenewalDecision(e) => E::RenewalDecided(e),
    }
}

fn identity_event(command: identity::command::Command) -> identity::event::Event {
    use identity::command::Command as C;
    use identity::event::Event as E;
    match command {
        C::RecordName(e) => E::NameRecorded(e),
        C::RecordBirth(e) => E::BirthRecorded(e),
        C::RecordSex(e) => E::SexRecorded(e),
        C::RecordNationality(e) => E::NationalityRecorded(e),
        C::RecordDocument(e) => E::DocumentRecorded(e),
        C::RecordLanguage(e) => E::LanguageRecorded(e),
        C::RecordContact(e) => E::ContactRecorded(e),
        C::RecordFamilyLink(e) => E::FamilyLinkRecorded(e),
        C::RecordAccompaniment(e) => E::AccompanimentRecorded(e),
    }
}

fn return_decision_event(command: return_decision::command::Command) -> return_decision::event::Event {
    use return_decision::command::Command as C;
    use return_decision::event::Event as E;
    match command {
        C::IssueReturnDecision(e) => E::ReturnDecisionIssued(e),
        C::NotifyReturnDecision(e) => E::ReturnDecisionNotified(e),
        C::RefrainFromReturnDecision(e) => E::ReturnDecisionRefrained(e),
        C::RequestTranslation(e) => E::TranslationRequested(e),
        C::ProvideTranslation(e) => E::TranslationProvided(e),
        C::WithdrawReturnDecision(e) => E::ReturnDecisionWithdrawn(e),
    }
}

fn voluntary_departure_event(
    command: voluntary_departure::command::Command,
) -> voluntary_departure::event::Event {
    use voluntary_departure::command::Command as C;
    use voluntary_departure::event::Event as E;
    match command {
        C::ExtendPeriod(e) => E::PeriodExtended(e),
        C::EndPeriod(e) => E::PeriodEnded(e),
        C::ConfirmExtension(e) => E::ExtensionConfirmed(e),
        C::DecideContinuation(e) => E::ContinuationDecided(e),
        C::RecordVoluntaryChoice(e) => E::VoluntaryChoiceRecorded(e),
        C::WithdrawVoluntaryChoice(e) => E::VoluntaryChoiceWithdrawn(e),
    }
}

fn safeguards_event(command: safeguards::command::Command) -> safeguards::event::Event {
    use safeguards::command::Command as C;
    use safeguards::event::Event as E;
    match command {
        C::AssessNonRefoulement(e) => E::NonRefoulementAssessed(e),
        C::ScreenVulnerability(e) => E::VulnerabilityScreened(e),
        C::AssessBestInterests(e) => E::BestInterestsAssessed(e),
        C::AppointGuardian(e) => E::GuardianAppointed(e),
        C::EstablishReception(e) => E::ReceptionEstablished(e),
        C::AssessFitness(e) => E::FitnessAssessed(e),
        C::LodgeProtectionClaim(e) => E::ProtectionClaimLodged(e),
        C::DecideProtectionClaim(e) => E::ProtectionClaimDecided(e),
        C::PlaceHold(e) => E::HoldPlaced(e),
        C::LiftHold(e) => E::HoldLifted(e),
        C::AttendToNeed(e) => E::NeedAttended(e),
        C::RequestAssistance(e) => E::AssistanceRequested(e),
        C::AnswerAssistance(e) => E::AssistanceAnswered(e),
        C::RecordTraffickingPermit(e) => E::TraffickingPermitRecorded(e),
    }
}

/// As the first detention of a case.
fn detention_event(command: detention::command::Command) -> detention::event::Event {
    use detention::command::Command as C;
    use detention::event::{Event as E, Of};
    const fn first<T>(what: T) -> Of<T> {
        Of { number: 1, what }
    }
    match command {
        C::OrderDetention(e) => E::DetentionOrdered(first(e)),
        C::ReportDetention(e) => E::DetentionReported(first(e)),
        C::InformDetainedPerson(e) => E::DetainedPersonInformed(first(e)),
        C::LodgeCourtApplication(e) => E::CourtApplicationLodged(first(e)),
        C::RecordJudicialReview(e) => E::JudicialReviewHeld(first(e)),
        C::ReviewDetention(e) => E::DetentionReviewed(first(e)),
        C::ExtendDetention(e) => E::DetentionExtended(first(e)),
        C::AssessProspect(e) => E::ProspectAssessed(first(e)),
        C::RecordFacility(e) => E::FacilityRecorded(first(e)),
        C::EndDetention(e) => E::DetentionEnded(first(e)),
    }
}

fn absconding_event(command: absconding::command::Command) -> absconding::event::Event {
    use absconding::command::Command as C;
    use absconding::event::Event as E;
    match command {
        C::AssessAbscondingRisk(e) => E::RiskAssessed(e),
        C::RecordContactAttempt(e) => E::ContactAttempted(e),
        C::RecordSearch(e) => E::SearchMade(e),
        C::EstablishAbsconding(e) => E::AbscondingEstablished(e),
        C::RecordFoundAgain(e) => E::FoundAgain(e),
    }
}

fn measures_event(command: measures::command::Command) -> measures::event::Event {
    use measures::command::Command as C;
    use measures::event::Event as E;
    match command {
        C::ImposeMeasure(measure) => E::MeasureImposed(measures::event::Imposed { number: 1, measure }),
        C::ReviewMeasure(e) => E::MeasureReviewed(e),
        C::LiftMeasure(e) => E::MeasureLifted(e),
        C::ReportCompliance(e) => E::ComplianceReported(e),
        C::RecordObstruction(e) => E::ObstructionRecorded(e),
    }
}

fn child_event(command: child::command::Command) -> child::event::Event {
    use child::command::Command as C;
    use child::event::Event as E;
    match command {
        C::AssessAge(e) => E::AgeAssessed(e),
        C::HearChild(e) => E::ChildHeard(e),
        C::TraceFamily(e) => E::FamilyTraced(e),
        C::RecheckChild(e) => E::ChildRechecked(e),
        C::HandOverChild(e) => E::ChildHandedOver(e),
        C::FollowUpChild(e) => E::ChildFollowedUp(e),
    }
}

fn counselling_event(command: counselling::command::Command) -> counselling::event::Event {
    use counselling::command::Command as C;
    use counselling::event::Event as E;
    match command {
        C::OfferCounselling(e) => E::CounsellingOffered(e),
        C::HoldCounsellingSession(e) => E::CounsellingSessionHeld(e),
        C::DeclineCounselling(e) => E::CounsellingDeclined(e),
    }
}

fn removal_event(command: removal::command::Command) -> removal::event::Event {
    use removal::command::Command as C;
    use removal::event::Event as E;
    match command {
        C::OrderRemoval(e) => E::RemovalOrdered(e),
        C::ConfirmRemovalOrder(e) => E::RemovalOrderConfirmed(e),
        C::WithdrawRemovalOrder(e) => E::RemovalOrderWithdrawn(e),
        C::InformOfRemoval(e) => E::PersonInformed(e),
        C::NotifyMonitor(e) => E::MonitorNotified(e),
    }
}

fn entry_ban_event(command: entry_ban::command::Command) -> entry_ban::event::Event {
    use entry_ban::command::Command as C;
    use entry_ban::event::Event as E;
    match command {
        C::IssueEntryBan(e) => E::EntryBanIssued(e),
        C::ConfirmEntryBan(e) => E::EntryBanConfirmed(e),
        C::ConsiderWithdrawal(e) => E::WithdrawalConsidered(e),
        C::WithdrawEntryBan(e) => E::EntryBanWithdrawn(e),
        C::RefrainFromEntryBan(e) => E::EntryBanRefrained(e),
    }
}

fn travel_event(command: travel::command::Command) -> travel::event::Event {
    use travel::command::Command as C;
    use travel::event::Event as E;
    match command {
        C::ObtainTravelDocument(e) => E::TravelDocumentObtained(e),
        C::PlanTravel(e) => E::TravelPlanned(e),
        C::CancelTravel(e) => E::TravelCancelled(e),
        C::ClearRemoval(e) => E::RemovalCleared(e),
        C::ReportRemovalFailed(e) => E::RemovalFailed(e),
        C::ConfirmDeparture(e) => E::DepartureConfirmed(e),
    }
}

fn closure_event(command: closure::command::Command) -> closure::event::Event {
    use closure::command::Command as C;
    use closure::event::Event as E;
    match command {
        C::CloseCase(e) => E::CaseClosed(e),
        C::ReopenCase(e) => E::CaseReopened(e),
    }
}

fn handling_event(command: handling::command::Command) -> handling::event::Event {
    use handling::command::Command as C;
    use handling::event::Event as E;
    match command {
        C::AssignCase(e) => E::CaseAssigned(e),
    }
}
