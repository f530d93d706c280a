//! State of the chapter *Eurodac*.

use rules::Sourced;

use super::event::{Added, Assistance, EurodacTransfer, Obstacle, RetakeAsked, Transmitted};

/// Transmissions, obstacles, additions, transfers; each list in the order recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Transmissions of biometric data.
    pub transmissions: Vec<Sourced<Transmitted>>,
    /// Obstacles. An obstacle that ended is recorded again with its end.
    pub obstacles: Vec<Sourced<Obstacle>>,
    /// Requests for better data.
    pub retakes: Vec<Sourced<RetakeAsked>>,
    /// Assistance granted.
    pub assistance: Vec<Sourced<Assistance>>,
    /// The departure was added.
    pub departure_added: Option<Sourced<Added>>,
    /// The assistance was added.
    pub assistance_added: Option<Sourced<Added>>,
    /// The residence document was marked.
    pub residence_document_marked: Option<Sourced<Added>>,
    /// Transfers to third countries.
    pub transfers: Vec<Sourced<EurodacTransfer>>,
}
