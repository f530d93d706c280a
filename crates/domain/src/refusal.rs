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
