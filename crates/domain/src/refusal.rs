//! Refusals: a command that did not become an event, with the reason and the findings of the law.

use law::{Finding, LegalAct};
use thiserror::Error;

/// Why a command was refused. Refusals are recorded too.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// The law stands in the way, or a fact it needs is not established.
    #[error("not lawful on these facts: {act:?}")]
    Unlawful {
        /// The act refused.
        act: LegalAct,
        /// What stands in the way: rule, citation, facts, what would make it possible.
        findings: Vec<Finding>,
    },
    /// The state of the case leaves no room for it.
    #[error("{reason:?}")]
    NotNow {
        /// Named reason, unique in the chapter.
        reason: Reason,
    },
}

/// Named reasons why the state of a case leaves no room for a command. Each has a stable code and a message
/// `refusal-<code>` in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The case is already open.
    CaseAlreadyOpen,
    /// There is no such case yet.
    CaseNotOpen,
    /// The case is closed.
    CaseClosed,
    /// The case is not closed.
    CaseNotClosed,
    /// There is no return decision in force.
    NoReturnDecision,
    /// A return decision is already in force.
    ReturnDecisionInForce,
    /// The decision was already notified.
    AlreadyNotified,
    /// The decision was not notified yet.
    NotNotified,
    /// The date lies before the event it rests on.
    DateBeforeItsOrigin,
    /// The date lies in the future.
    DateInFuture,
    /// No such remedy.
    NoSuchRemedy,
    /// The remedy was already decided.
    RemedyAlreadyDecided,
    /// No such postponement.
    NoSuchPostponement,
    /// The postponement has already ended.
    PostponementAlreadyEnded,
    /// There is no removal order in force.
    NoRemovalOrder,
    /// A removal order is already in force.
    RemovalOrderInForce,
    /// The second officer must be another person than the first.
    SameOfficerTwice,
    /// Already confirmed by a second officer.
    AlreadyConfirmed,
    /// No renewal of a permit is pending.
    NoRenewalPending,
    /// There is no entry ban in force.
    NoEntryBan,
    /// An entry ban is already in force.
    EntryBanInForce,
    /// No travel is planned.
    NoTravelPlanned,
    /// Travel is already planned.
    TravelAlreadyPlanned,
    /// Departure was already confirmed.
    AlreadyDeparted,
    /// There is no open request for translation in that language.
    NoTranslationRequested,
    /// No such hold is in place.
    NoSuchHold,
    /// The hold is already in place.
    HoldAlreadyInPlace,
    /// No protection claim is pending.
    NoProtectionClaimPending,
    /// A check digit of the machine-readable zone is wrong or the zone cannot be read.
    MachineReadableZoneWrong,
    /// The machine-readable zone contradicts the document's other details.
    MachineReadableZoneContradicts,
    /// There is no extension to confirm.
    NothingToConfirm,
    /// There is no entry of that version.
    NoSuchEntry,
    /// That entry cannot be corrected in this way.
    NotCorrectable,
    /// The replacement does not fit the rest of the history.
    CorrectionBreaksHistory,
    /// Nobody recorded such a choice.
    NoVoluntaryChoice,
    /// No permit of another Member State is recorded.
    NoOtherStatePermit,
    /// The person is not recorded as deprived of liberty.
    NotDetained,
    /// The person is already detained under an order.
    AlreadyDetained,
    /// No period for voluntary departure runs under the decision.
    NoPeriodRunning,
    /// An alert on return is already in force.
    AlertInForce,
    /// No alert on return is in force.
    NoAlertInForce,
    /// No such hit.
    NoSuchHit,
    /// No such consultation.
    NoSuchConsultation,
    /// No biometric data were transmitted.
    NothingTransmitted,
    /// No departure is confirmed.
    NoDepartureConfirmed,
    /// No assistance was granted.
    NoAssistanceGranted,
    /// A border procedure runs already.
    BorderProcedureRunning,
    /// No border procedure runs.
    NoBorderProcedure,
    /// No measures of a crisis are applied.
    NoCrisisMeasures,
    /// Nothing of the kind was requested.
    NothingRequested,
    /// No such decision of another state.
    NoSuchForeignDecision,
    /// Recognition was already decided.
    RecognitionAlreadyDecided,
    /// The decision is not recognised.
    NotRecognised,
    /// There is no measure of that number.
    NoSuchMeasure,
    /// The measure was lifted already.
    MeasureAlreadyLifted,
    /// The person is already recorded as absconded.
    AlreadyAbsconded,
    /// The person is not recorded as absconded.
    NotAbsconded,
    /// The hand-over of the child is not recorded.
    NotHandedOver,
    /// That assistance was asked for already and not answered.
    AssistanceAlreadyRequested,
    /// Nobody asked for that assistance.
    NoAssistanceRequested,
}

impl Reason {
    /// Every reason, for those who must have a message for each.
    pub const ALL: &'static [Self] = &[
        Self::CaseAlreadyOpen,
        Self::CaseNotOpen,
        Self::CaseClosed,
        Self::CaseNotClosed,
        Self::NoReturnDecision,
        Self::ReturnDecisionInForce,
        Self::AlreadyNotified,
        Self::NotNotified,
        Self::DateBeforeItsOrigin,
        Self::DateInFuture,
        Self::NoSuchRemedy,
        Self::RemedyAlreadyDecided,
        Self::NoSuchPostponement,
        Self::PostponementAlreadyEnded,
        Self::NoRemovalOrder,
        Self::RemovalOrderInForce,
        Self::SameOfficerTwice,
        Self::AlreadyConfirmed,
        Self::NoRenewalPending,
        Self::NoEntryBan,
        Self::EntryBanInForce,
        Self::NoTravelPlanned,
        Self::TravelAlreadyPlanned,
        Self::AlreadyDeparted,
        Self::NoTranslationRequested,
        Self::NoSuchHold,
        Self::HoldAlreadyInPlace,
        Self::NoProtectionClaimPending,
        Self::MachineReadableZoneWrong,
        Self::MachineReadableZoneContradicts,
        Self::NothingToConfirm,
        Self::NoSuchEntry,
        Self::NotCorrectable,
        Self::CorrectionBreaksHistory,
        Self::NoVoluntaryChoice,
        Self::NoOtherStatePermit,
        Self::NotDetained,
        Self::AlreadyDetained,
        Self::NoPeriodRunning,
        Self::AlertInForce,
        Self::NoAlertInForce,
        Self::NoSuchHit,
        Self::NoSuchConsultation,
        Self::NothingTransmitted,
        Self::NoDepartureConfirmed,
        Self::NoAssistanceGranted,
        Self::BorderProcedureRunning,
        Self::NoBorderProcedure,
        Self::NoCrisisMeasures,
        Self::NothingRequested,
        Self::NoSuchForeignDecision,
        Self::RecognitionAlreadyDecided,
        Self::NotRecognised,
        Self::NoSuchMeasure,
        Self::MeasureAlreadyLifted,
        Self::AlreadyAbsconded,
        Self::NotAbsconded,
        Self::NotHandedOver,
        Self::AssistanceAlreadyRequested,
        Self::NoAssistanceRequested,
    ];

    /// Stable code.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table: one line a reason")]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CaseAlreadyOpen => "case-already-open",
            Self::CaseNotOpen => "case-not-open",
            Self::CaseClosed => "case-closed",
            Self::CaseNotClosed => "case-not-closed",
            Self::NoReturnDecision => "no-return-decision",
            Self::ReturnDecisionInForce => "return-decision-in-force",
            Self::AlreadyNotified => "already-notified",
            Self::NotNotified => "not-notified",
            Self::DateBeforeItsOrigin => "date-before-its-origin",
            Self::DateInFuture => "date-in-future",
            Self::NoSuchRemedy => "no-such-remedy",
            Self::RemedyAlreadyDecided => "remedy-already-decided",
            Self::NoSuchPostponement => "no-such-postponement",
            Self::PostponementAlreadyEnded => "postponement-already-ended",
            Self::NoRemovalOrder => "no-removal-order",
            Self::RemovalOrderInForce => "removal-order-in-force",
            Self::SameOfficerTwice => "same-officer-twice",
            Self::AlreadyConfirmed => "already-confirmed",
            Self::NoRenewalPending => "no-renewal-pending",
            Self::NoEntryBan => "no-entry-ban",
            Self::EntryBanInForce => "entry-ban-in-force",
            Self::NoTravelPlanned => "no-travel-planned",
            Self::TravelAlreadyPlanned => "travel-already-planned",
            Self::AlreadyDeparted => "already-departed",
            Self::NoTranslationRequested => "no-translation-requested",
            Self::NoSuchHold => "no-such-hold",
            Self::HoldAlreadyInPlace => "hold-already-in-place",
            Self::NoProtectionClaimPending => "no-protection-claim-pending",
            Self::MachineReadableZoneWrong => "machine-readable-zone-wrong",
            Self::MachineReadableZoneContradicts => "machine-readable-zone-contradicts",
            Self::NothingToConfirm => "nothing-to-confirm",
            Self::NoSuchEntry => "no-such-entry",
            Self::NotCorrectable => "not-correctable",
            Self::CorrectionBreaksHistory => "correction-breaks-history",
            Self::NoVoluntaryChoice => "no-voluntary-choice",
            Self::NoOtherStatePermit => "no-other-state-permit",
            Self::NotDetained => "not-detained",
            Self::AlreadyDetained => "already-detained",
            Self::NoPeriodRunning => "no-period-running",
            Self::AlertInForce => "alert-in-force",
            Self::NoAlertInForce => "no-alert-in-force",
            Self::NoSuchHit => "no-such-hit",
            Self::NoSuchConsultation => "no-such-consultation",
            Self::NothingTransmitted => "nothing-transmitted",
            Self::NoDepartureConfirmed => "no-departure-confirmed",
            Self::NoAssistanceGranted => "no-assistance-granted",
            Self::BorderProcedureRunning => "border-procedure-running",
            Self::NoBorderProcedure => "no-border-procedure",
            Self::NoCrisisMeasures => "no-crisis-measures",
            Self::NothingRequested => "nothing-requested",
            Self::NoSuchForeignDecision => "no-such-foreign-decision",
            Self::RecognitionAlreadyDecided => "recognition-already-decided",
            Self::NotRecognised => "not-recognised",
            Self::NoSuchMeasure => "no-such-measure",
            Self::MeasureAlreadyLifted => "measure-already-lifted",
            Self::AlreadyAbsconded => "already-absconded",
            Self::NotAbsconded => "not-absconded",
            Self::NotHandedOver => "not-handed-over",
            Self::AssistanceAlreadyRequested => "assistance-already-requested",
            Self::NoAssistanceRequested => "no-assistance-requested",
        }
    }
}

/// The history of a case cannot be folded: the case is quarantined, others work on.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the history of the case does not fit at version {version}: {what}")]
pub struct CorruptHistory {
    /// Version at which it does not fit.
    pub version: u32,
    /// What does not fit; no personal data.
    pub what: &'static str,
}
