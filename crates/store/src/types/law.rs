//! Parameters of the law that an installation enters itself: proposed by one person, decided by another.

use jiff::Timestamp;
use uuid::Uuid;

/// A parameter proposed, with what became of it. Kept for ever: it is the history of the installation's law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterProposal {
    /// Its id.
    pub proposal: Uuid,
    /// The entry as JSON, opaque to the store.
    pub entry: String,
    /// `proposed`, `confirmed`, `rejected` or `withdrawn`.
    pub state: String,
    /// Who entered it.
    pub proposed_by: Uuid,
    /// When (UTC).
    pub proposed_at: Timestamp,
    /// Who decided on it; empty while it is only proposed.
    pub decided_by: Option<Uuid>,
    /// When (UTC).
    pub decided_at: Option<Timestamp>,
    /// What was said with the decision.
    pub decision_note: String,
}

/// A decision on a proposed parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalDecision {
    /// The proposal.
    pub proposal: Uuid,
    /// The new state: `confirmed`, `rejected` or `withdrawn`.
    pub state: String,
    /// Who decides. To confirm takes another person than the one who entered it; the store refuses otherwise.
    pub by: Uuid,
    /// When (UTC).
    pub at: Timestamp,
    /// Why, in words.
    pub note: String,
}
