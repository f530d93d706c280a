//! Forms: one description a command, one state that carries values and errors back, one renderer for all.
//! Form ids and field names are those of the domain's commands, in kebab case.

mod alerts;
mod child;
mod decision;
mod departure;
mod detention;
mod identity;
mod measures;
pub mod render;
mod safeguards;
pub mod spec;
pub mod state;
mod stay;
#[cfg(test)]
mod tests;
mod work;

use law::LegalAct;

pub use spec::{Choices, FieldKind, FieldSpec, FormSpec};
pub use state::{FieldError, FieldOption, FormState};

/// All forms, chapter by chapter.
pub fn all() -> impl Iterator<Item = &'static FormSpec> {
    [
        stay::FORMS,
        identity::FORMS,
        decision::FORMS,
        departure::FORMS,
        safeguards::FORMS,
        detention::FORMS,
        child::FORMS,
        measures::FORMS,
        work::FORMS,
        alerts::RETURN_ALERT,
        alerts::EURODAC,
        alerts::BORDER_PROCEDURE,
        alerts::RECOGNITION,
    ]
    .into_iter()
    .flatten()
}

/// The form with that id.
#[must_use]
pub fn find(id: &str) -> Option<&'static FormSpec> {
    all().find(|f| f.id == id)
}

/// The form with which an act of the law is recorded; none for acts that are not recorded by one form.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table: one line an act")]
pub const fn for_act(act: LegalAct) -> Option<&'static str> {
    use LegalAct as A;
    Some(match act {
        A::VerifyStay => "establish-illegal-stay",
        A::HearPerson => "record-hearing",
        A::IssueReturnDecision | A::GrantVoluntaryDeparturePeriod | A::RefuseVoluntaryDeparturePeriod => {
            "issue-return-decision"
        }
        A::RefrainFromReturnDecision => "refrain-from-return-decision",
        A::WithdrawReturnDecision => "withdraw-return-decision",
        A::NotifyReturnDecision => "notify-return-decision",
        A::TranslateDecision => "provide-translation",
        A::ExtendVoluntaryDeparturePeriod => "extend-period",
        A::EndVoluntaryDeparturePeriod => "end-period",
        A::ImposeMeasure => "impose-measure",
        A::ReviewMeasure => "review-measure",
        A::LiftMeasure => "lift-measure",
        A::ContactPerson => "record-contact-attempt",
        A::AssessAbscondingRisk => "assess-absconding-risk",
        A::EstablishAbsconding => "establish-absconding",
        A::AssessAge => "assess-age",
        A::HearChild => "hear-child",
        A::TraceFamily => "trace-family",
        A::EstablishReception => "establish-reception",
        A::RecheckChild => "recheck-child",
        A::HandOverChild => "hand-over-child",
        A::FollowUpChild => "follow-up-child",
        A::AttendToNeeds => "attend-to-need",
        A::ArrangeLegalAssistance | A::DecideLegalAid => "answer-assistance",
        A::DecideContinuation => "decide-continuation",
        A::GiveWrittenConfirmation => "confirm-extension",
        A::OfferCounselling => "offer-counselling",
        A::ScreenVulnerability => "screen-vulnerability",
        A::AssessNonRefoulement => "assess-non-refoulement",
        A::AssessBestInterests => "assess-best-interests",
        A::AssessFitnessToTravel => "assess-fitness",
        A::AppointGuardian => "appoint-guardian",
        A::PostponeRemoval => "postpone-removal",
        A::ReviewPostponement => "review-postponement",
        A::EndPostponement => "end-postponement",
        A::OrderRemoval => "order-removal",
        A::ConfirmRemovalOrder => "confirm-removal-order",
        A::InformOfRemoval => "inform-of-removal",
        A::NotifyMonitor => "notify-monitor",
        A::PlanVoluntaryDeparture | A::PlanRemoval => "plan-travel",
        A::CarryOutRemoval => "clear-removal",
        A::IssueEntryBan => "issue-entry-ban",
        A::ConfirmEntryBan => "confirm-entry-ban",
        A::ConsiderEntryBanWithdrawal => "consider-withdrawal",
        A::ObtainTravelDocument => "obtain-travel-document",
        A::ConfirmDeparture => "confirm-departure",
        A::OrderDetention => "order-detention",
        A::InformDetainedPerson => "inform-detained-person",
        A::SeekJudicialReview => "record-judicial-review",
        A::ReviewDetention => "review-detention",
        A::AssessProspectOfRemoval => "assess-prospect",
        A::ExtendDetention => "extend-detention",
        A::ReleaseFromDetention => "end-detention",
        A::ArrangeDetentionConditions => "record-facility",
        // A state of affairs, not something to record.
        A::KeepInDetention => return None,
        A::CloseCase => "close-case",
        A::EnterReturnAlert => "enter-return-alert",
        A::RefrainFromReturnAlert => "refrain-from-return-alert",
        A::UpdateReturnAlert => "update-return-alert",
        A::DeleteReturnAlert => "delete-return-alert",
        A::EnterRefusalOfEntryAlert => "enter-refusal-of-entry-alert",
        A::FollowUpAlertHit => "follow-up-alert-hit",
        A::ConsultPermitState => "record-alert-consultation",
        A::AnswerAlertConsultation => "answer-alert-consultation",
        A::ReviewReturnAlert => "review-return-alert",
        A::TransferAlertData => "transfer-alert-data",
        A::TransmitBiometrics => "transmit-biometrics",
        A::UpdateEurodacDeparture => "add-eurodac-departure",
        A::MarkEurodacAssistance => "add-eurodac-assistance",
        A::MarkEurodacResidenceDocument => "mark-eurodac-residence-document",
        A::TransferEurodacData => "transfer-eurodac-data",
        A::RequireResidenceAtBorder => "start-border-procedure",
        A::GrantBorderDeparturePeriod => "grant-border-departure",
        A::RefuseBorderDeparturePeriod => "refuse-border-departure",
        A::InformOfBorderMeasures => "inform-of-border-measures",
        A::EndBorderProcedure => "end-border-procedure",
        A::RecogniseForeignDecision => "recognise-foreign-decision",
        A::ConfirmForeignDecision => "confirm-foreign-decision",
        A::InformDecidingState => "inform-deciding-state",
        A::RequestCompensation => "request-compensation",
    })
}
