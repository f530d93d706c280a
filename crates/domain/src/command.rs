//! The command: what an actor asks to have recorded. Becomes events or is refused.

use jiff::civil::Date;

use crate::values::Text;
use crate::{
    absconding, border_procedure, child, closure, counselling, detention, entry_ban, eurodac, handling,
    identity, measures, postponement, recognition, remedy, removal, return_alert, return_decision,
    safeguards, stay, travel, voluntary_departure,
};

/// What an actor asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Stay.
    Stay(stay::command::Command),
    /// Identity.
    Identity(identity::command::Command),
    /// Return decision.
    ReturnDecision(return_decision::command::Command),
    /// Voluntary departure.
    VoluntaryDeparture(voluntary_departure::command::Command),
    /// Remedies.
    Remedy(remedy::command::Command),
    /// Safeguards.
    Safeguards(safeguards::command::Command),
    /// Risk of absconding.
    Absconding(absconding::command::Command),
    /// Less coercive measures.
    Measures(measures::command::Command),
    /// Best interests of the child, step by step.
    Child(child::command::Command),
    /// Counselling.
    Counselling(counselling::command::Command),
    /// Postponement of removal.
    Postponement(postponement::command::Command),
    /// Removal.
    Removal(removal::command::Command),
    /// Entry ban.
    EntryBan(entry_ban::command::Command),
    /// Travel.
    Travel(travel::command::Command),
    /// Detention.
    Detention(detention::command::Command),
    /// Closure.
    Closure(closure::command::Command),
    /// Alerts in the Schengen Information System.
    ReturnAlert(return_alert::command::Command),
    /// Eurodac.
    Eurodac(eurodac::command::Command),
    /// Return border procedure.
    BorderProcedure(border_procedure::command::Command),
    /// Decisions of other states.
    Recognition(recognition::command::Command),
    /// Handling: who is responsible (kind `assign-case`; no legal act).
    Handling(handling::command::Command),
    /// Correct an earlier entry.
    Correct(Correct),
}

/// A correction: the same command decided again in the place of the original, or the entry struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correct {
    /// Version of the entry to correct.
    pub of_version: u32,
    /// What should have been recorded; empty: nothing.
    pub replacement: Option<Box<Command>>,
    /// Why.
    pub reason: Text,
    /// Date of the correction.
    pub corrected_on: Date,
}

/// The ids of all commands, as [`Command::kind`] gives them.
pub const COMMAND_KINDS: &[&str] = &[
    "open-case",
    "record-legal-stay-ended",
    "establish-illegal-stay",
    "record-right-to-stay",
    "record-hearing",
    "exclude-free-movement",
    "record-other-state-permit",
    "tell-to-go-to-other-state",
    "record-went-to-other-state",
    "record-entry",
    "record-renewal-pending",
    "record-renewal-decision",
    "record-name",
    "record-birth",
    "record-sex",
    "record-nationality",
    "record-document",
    "record-language",
    "record-contact",
    "record-family-link",
    "record-accompaniment",
    "issue-return-decision",
    "notify-return-decision",
    "refrain-from-return-decision",
    "request-translation",
    "provide-translation",
    "withdraw-return-decision",
    "extend-period",
    "end-period",
    "confirm-extension",
    "decide-continuation",
    "record-voluntary-choice",
    "withdraw-voluntary-choice",
    "lodge-remedy",
    "request-suspension",
    "record-suspension-decision",
    "decide-remedy",
    "assess-non-refoulement",
    "screen-vulnerability",
    "assess-best-interests",
    "appoint-guardian",
    "establish-reception",
    "assess-fitness",
    "lodge-protection-claim",
    "decide-protection-claim",
    "place-hold",
    "lift-hold",
    "order-detention",
    "report-detention",
    "inform-detained-person",
    "lodge-court-application",
    "record-judicial-review",
    "review-detention",
    "extend-detention",
    "assess-prospect",
    "record-facility",
    "end-detention",
    "attend-to-need",
    "request-assistance",
    "answer-assistance",
    "record-trafficking-permit",
    "assess-age",
    "hear-child",
    "trace-family",
    "recheck-child",
    "hand-over-child",
    "follow-up-child",
    "assess-absconding-risk",
    "record-contact-attempt",
    "record-search",
    "establish-absconding",
    "record-found-again",
    "impose-measure",
    "review-measure",
    "lift-measure",
    "report-compliance",
    "record-obstruction",
    "offer-counselling",
    "hold-counselling-session",
    "decline-counselling",
    "postpone-removal",
    "confirm-postponement",
    "review-postponement",
    "end-postponement",
    "order-removal",
    "confirm-removal-order",
    "withdraw-removal-order",
    "inform-of-removal",
    "notify-monitor",
    "issue-entry-ban",
    "confirm-entry-ban",
    "consider-withdrawal",
    "withdraw-entry-ban",
    "refrain-from-entry-ban",
    "obtain-travel-document",
    "plan-travel",
    "cancel-travel",
    "clear-removal",
    "report-removal-failed",
    "confirm-departure",
    "enter-return-alert",
    "update-return-alert",
    "refrain-from-return-alert",
    "delete-return-alert",
    "review-return-alert",
    "enter-refusal-of-entry-alert",
    "record-expiry-notice",
    "record-alert-hit",
    "follow-up-alert-hit",
    "record-alert-consultation",
    "answer-alert-consultation",
    "transfer-alert-data",
    "transmit-biometrics",
    "record-biometrics-obstacle",
    "record-biometrics-retake",
    "record-assistance-granted",
    "add-eurodac-departure",
    "add-eurodac-assistance",
    "mark-eurodac-residence-document",
    "transfer-eurodac-data",
    "start-border-procedure",
    "record-end-of-right-to-remain",
    "apply-border-crisis",
    "inform-of-border-measures",
    "request-border-departure",
    "grant-border-departure",
    "refuse-border-departure",
    "end-border-procedure",
    "record-foreign-decision",
    "confirm-foreign-decision",
    "record-foreign-suspension",
    "consult-on-foreign-permit",
    "recognise-foreign-decision",
    "refuse-recognition",
    "inform-deciding-state",
    "request-compensation",
    "record-compensation-answer",
    "close-case",
    "reopen-case",
    "assign-case",
    "correct-entry",
];

impl Command {
    /// Stable id, one of [`COMMAND_KINDS`].
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Stay(c) => c.kind(),
            Self::Identity(c) => c.kind(),
            Self::ReturnDecision(c) => c.kind(),
            Self::VoluntaryDeparture(c) => c.kind(),
            Self::Remedy(c) => c.kind(),
            Self::Safeguards(c) => c.kind(),
            Self::Absconding(c) => c.kind(),
            Self::Measures(c) => c.kind(),
            Self::Child(c) => c.kind(),
            Self::Counselling(c) => c.kind(),
            Self::Postponement(c) => c.kind(),
            Self::Removal(c) => c.kind(),
            Self::EntryBan(c) => c.kind(),
            Self::Travel(c) => c.kind(),
            Self::Detention(c) => c.kind(),
            Self::Closure(c) => c.kind(),
            Self::ReturnAlert(c) => c.kind(),
            Self::Eurodac(c) => c.kind(),
            Self::BorderProcedure(c) => c.kind(),
            Self::Recognition(c) => c.kind(),
            Self::Handling(c) => c.kind(),
            Self::Correct(_) => "correct-entry",
        }
    }

    /// The date that counts in law; for a correction its own date.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::Stay(c) => c.effective_on(),
            Self::Identity(c) => c.effective_on(),
            Self::ReturnDecision(c) => c.effective_on(),
            Self::VoluntaryDeparture(c) => c.effective_on(),
            Self::Remedy(c) => c.effective_on(),
            Self::Safeguards(c) => c.effective_on(),
            Self::Absconding(c) => c.effective_on(),
            Self::Measures(c) => c.effective_on(),
            Self::Child(c) => c.effective_on(),
            Self::Counselling(c) => c.effective_on(),
            Self::Postponement(c) => c.effective_on(),
            Self::Removal(c) => c.effective_on(),
            Self::EntryBan(c) => c.effective_on(),
            Self::Travel(c) => c.effective_on(),
            Self::Detention(c) => c.effective_on(),
            Self::Closure(c) => c.effective_on(),
            Self::ReturnAlert(c) => c.effective_on(),
            Self::Eurodac(c) => c.effective_on(),
            Self::BorderProcedure(c) => c.effective_on(),
            Self::Recognition(c) => c.effective_on(),
            Self::Handling(c) => c.effective_on(),
            Self::Correct(c) => c.corrected_on,
        }
    }
}
