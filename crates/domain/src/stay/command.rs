//! Commands of the chapter *stay*.

use super::event::{
    CaseOpened, Checked, Entered, Hearing, IllegalStayEstablished, LegalStayEnded, OtherStatePermit,
    RenewalDecided, RenewalPending, RightToStay,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the case.
    OpenCase(CaseOpened),
    /// Record that legal stay ended.
    RecordLegalStayEnded(LegalStayEnded),
    /// Establish illegal stay.
    EstablishIllegalStay(IllegalStayEstablished),
    /// Record a right to stay.
    RecordRightToStay(RightToStay),
    /// Record that the person was heard.
    RecordHearing(Hearing),
    /// Record that free movement was checked and excluded.
    ExcludeFreeMovement(Checked),
    /// Record a permit of another Member State.
    RecordOtherStatePermit(OtherStatePermit),
    /// Tell the person to go to that Member State.
    TellToGoToOtherState(Checked),
    /// Record that the person went there.
    RecordWentToOtherState(Checked),
    /// Record how the person entered.
    RecordEntry(Entered),
    /// Record that the renewal of a permit is pending.
    RecordRenewalPending(RenewalPending),
    /// Record how that procedure ended.
    RecordRenewalDecision(RenewalDecided),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OpenCase(_) => "open-case",
            Self::RecordLegalStayEnded(_) => "record-legal-stay-ended",
            Self::EstablishIllegalStay(_) => "establish-illegal-stay",
            Self::RecordRightToStay(_) => "record-right-to-stay",
            Self::RecordHearing(_) => "record-hearing",
            Self::ExcludeFreeMovement(_) => "exclude-free-movement",
            Self::RecordOtherStatePermit(_) => "record-other-state-permit",
            Self::TellToGoToOtherState(_) => "tell-to-go-to-other-state",
            Self::RecordWentToOtherState(_) => "record-went-to-other-state",
            Self::RecordEntry(_) => "record-entry",
            Self::RecordRenewalPending(_) => "record-renewal-pending",
            Self::RecordRenewalDecision(_) => "record-renewal-decision",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::OpenCase(e) => e.opened_on,
            Self::RecordLegalStayEnded(e) => e.decided_on,
            Self::EstablishIllegalStay(e) => e.established_on,
            Self::RecordRightToStay(e) => e.from_on,
            Self::RecordHearing(e) => e.heard_on,
            Self::RecordOtherStatePermit(e) => e.recorded_on,
            Self::RecordEntry(e) => e.recorded_on,
            Self::RecordRenewalPending(e) => e.lodged_on,
            Self::RecordRenewalDecision(e) => e.decided_on,
            Self::ExcludeFreeMovement(e)
            | Self::TellToGoToOtherState(e)
            | Self::RecordWentToOtherState(e) => e.on,
        }
    }
}
