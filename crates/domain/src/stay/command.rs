//! Commands of the chapter *stay*.

use super::event::{
    CaseOpened, Checked, IllegalStayEstablished, LegalStayEnded, OtherStatePermit, RightToStay,
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
    /// Record that free movement was checked and excluded.
    ExcludeFreeMovement(Checked),
    /// Record a permit of another Member State.
    RecordOtherStatePermit(OtherStatePermit),
    /// Tell the person to go to that Member State.
    TellToGoToOtherState(Checked),
    /// Record that the person went there.
    RecordWentToOtherState(Checked),
}
