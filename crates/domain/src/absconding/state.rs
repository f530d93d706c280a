//! State of the chapter *risk of absconding*.

use rules::Sourced;

use super::event::{Absconded, Assessed, ContactAttempt, FoundAgain, SearchMade};

/// What is recorded on the risk of absconding.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Assessments in the order recorded.
    pub assessments: Vec<Sourced<Assessed>>,
    /// Attempts to reach the person, in the order recorded.
    pub contacts: Vec<Sourced<ContactAttempt>>,
    /// Searches, in the order recorded.
    pub searches: Vec<Sourced<SearchMade>>,
    /// Whether the person absconded.
    pub whereabouts: Whereabouts,
}

/// Whether the person absconded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Whereabouts {
    /// Nothing of the kind was established.
    #[default]
    NothingEstablished,
    /// Established as absconded.
    Absconded(Sourced<Absconded>),
    /// Came back or was found.
    FoundAgain {
        /// As established.
        absconded: Sourced<Absconded>,
        /// As found.
        found: Sourced<FoundAgain>,
    },
}

impl State {
    /// The assessment that counts: of the latest date, of the same date the one recorded last.
    #[must_use]
    pub fn counting(&self) -> Option<&Sourced<Assessed>> {
        crate::safeguards::state::latest(&self.assessments, |a| a.assessed_on)
    }
}
