//! Events of the chapter *stay*: how the case came about and what is known of the right to stay.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::{Country, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The case was opened.
    CaseOpened(CaseOpened),
    /// A decision ended legal stay, or legal stay ended by itself.
    LegalStayEnded(LegalStayEnded),
    /// Illegal stay was established (RD Art. 3(2)).
    IllegalStayEstablished(IllegalStayEstablished),
    /// The person has a right to stay after all (RD Art. 6(4); permit, protection, free movement).
    RightToStayRecorded(RightToStay),
    /// The person was heard on the stay and the intended return (C-249/13 Boudjlida).
    PersonHeard(Hearing),
    /// Checked: the person does not enjoy the Union right of free movement (RD Art. 2(3)).
    FreeMovementExcluded(Checked),
    /// A valid permit of another Member State came to light (RD Art. 6(2)).
    OtherStatePermitRecorded(OtherStatePermit),
    /// The person was told to go to that Member State immediately (RD Art. 6(2)).
    ToldToGoToOtherState(Checked),
    /// The person went to that Member State.
    WentToOtherState(Checked),
    /// How the person entered the territory (RD Art. 2(2)(a), 12(3)).
    EntryRecorded(Entered),
    /// The renewal of a permit, or of another right to stay, is pending (RD Art. 6(5)).
    RenewalPending(RenewalPending),
    /// That procedure ended.
    RenewalDecided(RenewalDecided),
}

/// How a case came about (domain.md section 15, origin).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Application for international protection rejected.
    AsylumNegative,
    /// Application withdrawn.
    AsylumWithdrawn,
    /// Rejected in the border procedure.
    BorderProcedure,
    /// Found during a check.
    Apprehension,
    /// Overstay of a visa or of the visa-free period.
    Overstay,
    /// Residence permit ended.
    PermitEnd,
    /// Residence permit refused.
    PermitRefused,
    /// After a criminal procedure.
    Criminal,
    /// Return decision of another Member State.
    OtherStateDecision,
    /// The person came of his or her own accord.
    SelfReferral,
    /// Screening at the border (Reg. 2024/1356).
    Screening,
}

/// Opening of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseOpened {
    /// Case number of this installation (`NL-2026-004187`).
    pub number: Note,
    /// State whose law applies (ISO 3166).
    pub state: Country,
    /// How it came about.
    pub origin: Origin,
    /// Date of opening.
    pub opened_on: Date,
    /// Reference in the register it came from, if any.
    pub register_reference: Option<Note>,
}

/// What ended legal stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalStayEndedBy {
    /// Application for international protection rejected as unfounded or inadmissible.
    ProtectionRejected,
    /// Rejected as manifestly unfounded or in an accelerated procedure (APR Art. 42).
    ProtectionRejectedManifestlyUnfounded,
    /// Application withdrawn, explicitly or implicitly.
    ProtectionWithdrawn,
    /// Residence permit refused, not renewed, withdrawn or expired.
    PermitEnded,
    /// Overstay of a visa or of the visa-free period.
    Overstay,
}

/// End of legal stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalStayEnded {
    /// By what.
    pub kind: LegalStayEndedBy,
    /// Date of the decision, or of expiry.
    pub decided_on: Date,
    /// Day from which there is no right to remain, when known (APR Art. 68).
    pub right_to_remain_ended_on: Option<Date>,
    /// Reference of the decision.
    pub reference: Option<Note>,
}

/// Establishment of illegal stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IllegalStayEstablished {
    /// Date.
    pub established_on: Date,
    /// Circumstances and evidence.
    pub circumstances: Text,
}

/// A right to stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightToStay {
    /// Which.
    pub kind: RightToStayKind,
    /// From that date.
    pub from_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Kinds of right to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RightToStayKind {
    /// Residence permit or other authorisation.
    Permit,
    /// International protection.
    Protection,
    /// Union right of free movement.
    FreeMovement,
    /// Citizenship of a Member State.
    Citizenship,
    /// Applicant with a right to remain.
    RightToRemain,
}

/// Something checked or done on a date, with an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Date.
    pub on: Date,
    /// Explanation, evidence.
    pub explanation: Text,
}

/// A hearing of the person before a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// Date on which the person was heard, or on which written observations came in.
    pub heard_on: Date,
    /// What the person said on the stay, on family life, health and the best interests of children, and on return.
    pub statement: Text,
}

/// How the person entered the territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    /// In which manner.
    pub manner: EntryManner,
    /// Date of entry, when known.
    pub entered_on: Option<Date>,
    /// What is known of it, evidence.
    pub explanation: Text,
    /// When it came to light.
    pub recorded_on: Date,
}

/// Manner of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryManner {
    /// Through a border check, with the right to enter.
    Regular,
    /// Without fulfilling the conditions of entry.
    Irregular,
}

/// A pending procedure for renewing a permit or another authorisation to stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalPending {
    /// Date of the application.
    pub lodged_on: Date,
    /// Reference of the procedure.
    pub reference: Option<Note>,
}

/// The end of that procedure. A permit that is granted gives a right to stay, which is recorded as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalDecided {
    /// Date of the decision.
    pub decided_on: Date,
    /// How it ended.
    pub outcome: RenewalOutcome,
    /// Reference of the decision.
    pub reference: Option<Note>,
}

/// How a procedure for renewal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalOutcome {
    /// The permit was renewed.
    Granted,
    /// The renewal was refused.
    Refused,
    /// The application was withdrawn.
    Withdrawn,
}

/// Permit of another Member State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherStatePermit {
    /// The state.
    pub state: Country,
    /// Last day of validity, when known.
    pub valid_until_on: Option<Date>,
    /// When it came to light.
    pub recorded_on: Date,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CaseOpened(_) => "stay.case_opened",
            Self::LegalStayEnded(_) => "stay.legal_stay_ended",
            Self::IllegalStayEstablished(_) => "stay.illegal_stay_established",
            Self::RightToStayRecorded(_) => "stay.right_to_stay_recorded",
            Self::PersonHeard(_) => "stay.person_heard",
            Self::FreeMovementExcluded(_) => "stay.free_movement_excluded",
            Self::OtherStatePermitRecorded(_) => "stay.other_state_permit_recorded",
            Self::ToldToGoToOtherState(_) => "stay.told_to_go_to_other_state",
            Self::WentToOtherState(_) => "stay.went_to_other_state",
            Self::EntryRecorded(_) => "stay.entry_recorded",
            Self::RenewalPending(_) => "stay.renewal_pending",
            Self::RenewalDecided(_) => "stay.renewal_decided",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::CaseOpened(e) => e.opened_on,
            Self::LegalStayEnded(e) => e.decided_on,
            Self::IllegalStayEstablished(e) => e.established_on,
            Self::RightToStayRecorded(e) => e.from_on,
            Self::PersonHeard(e) => e.heard_on,
            Self::OtherStatePermitRecorded(e) => e.recorded_on,
            Self::EntryRecorded(e) => e.recorded_on,
            Self::RenewalPending(e) => e.lodged_on,
            Self::RenewalDecided(e) => e.decided_on,
            Self::FreeMovementExcluded(e) | Self::ToldToGoToOtherState(e) | Self::WentToOtherState(e) => e.on,
        }
    }
}
