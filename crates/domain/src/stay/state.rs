//! State of the chapter *stay*.

use rules::Sourced;

use super::event::{
    CaseOpened, Checked, Entered, Hearing, IllegalStayEstablished, LegalStayEnded, OtherStatePermit,
    RenewalDecided, RenewalPending, RightToStay,
};

/// What is known of stay.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// The case was not opened.
    #[default]
    NotOpened,
    /// The case was opened.
    Opened(Box<Opened>),
}

/// An opened case. Each value with the version of the entry that recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The opening.
    pub opening: Sourced<CaseOpened>,
    /// Latest recorded end of legal stay.
    pub legal_stay_ended: Option<Sourced<LegalStayEnded>>,
    /// Latest establishment of illegal stay.
    pub illegal_stay: Option<Sourced<IllegalStayEstablished>>,
    /// Latest recorded right to stay.
    pub right_to_stay: Option<Sourced<RightToStay>>,
    /// Latest hearing.
    pub heard: Option<Sourced<Hearing>>,
    /// Latest check that excluded free movement.
    pub free_movement_excluded: Option<Sourced<Checked>>,
    /// Permit of another Member State.
    pub other_state: Option<OtherState>,
    /// Latest record of how the person entered.
    pub entry: Option<Sourced<Entered>>,
    /// The latest procedure for renewing a permit.
    pub renewal: Renewal,
}

/// A procedure for renewing a permit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Renewal {
    /// None is recorded.
    #[default]
    None,
    /// It is pending.
    Pending(Sourced<RenewalPending>),
    /// It ended.
    Decided {
        /// The application.
        pending: Sourced<RenewalPending>,
        /// How it ended.
        decided: Sourced<RenewalDecided>,
    },
}

/// A permit of another Member State and what followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherState {
    /// The permit.
    pub permit: Sourced<OtherStatePermit>,
    /// What followed.
    pub instruction: Instruction,
}

/// The instruction of RD Art. 6(2) to go to that Member State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Instruction {
    /// The person was not told yet.
    NotTold,
    /// The person was told.
    Told(Sourced<Checked>),
    /// The person went there.
    Went {
        /// When told; empty when the person went unasked.
        told: Option<Sourced<Checked>>,
        /// Departure to that state.
        went: Sourced<Checked>,
    },
}

impl State {
    /// The opened case.
    #[must_use]
    pub fn opened(&self) -> Option<&Opened> {
        match self {
            Self::NotOpened => None,
            Self::Opened(opened) => Some(opened),
        }
    }
}
