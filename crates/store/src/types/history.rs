//! Answers about the history: an append-only Merkle log (RFC 6962) over what is stored.

use uuid::Uuid;

/// A SHA-256 value of the tree.
pub type Hash = [u8; 32];

/// Size and root of the tree now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryHead {
    /// Number of entries.
    pub size: u64,
    /// Root hash over them.
    pub root: Hash,
}

/// A head signed by the installation, as a C2SP signed note (tlog-checkpoint).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// The head.
    pub head: HistoryHead,
    /// The note: origin, size, root, blank line, signature.
    pub note: String,
}

/// Where and how the history is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// Place in the global order, where it can be told.
    pub sequence: Option<u64>,
    /// The entry, where it can be told.
    pub entry: Option<Uuid>,
    /// What is wrong.
    pub what: String,
}

/// What the verification of the history found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// Every entry, the tree and every checkpoint hold.
    Intact(VerificationReport),
    /// Something was changed, removed or added; the first breaches found, at most 100.
    Broken(Vec<Breach>),
}

/// What was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerificationReport {
    /// The head over all entries.
    pub head: HistoryHead,
    /// Stored checkpoints that were compared.
    pub checkpoints: u64,
}

/// Proof that an entry is in the tree of a given size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InclusionProof {
    /// Its place, from 0.
    pub sequence: u64,
    /// Hash of the leaf.
    pub leaf: Hash,
    /// The head it is proved against.
    pub head: HistoryHead,
    /// Audit path (RFC 6962, 2.1.1).
    pub path: Vec<Hash>,
}

/// Proof that a newer tree continues an older one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsistencyProof {
    /// The older head.
    pub old: HistoryHead,
    /// The newer head.
    pub new: HistoryHead,
    /// Proof (RFC 6962, 2.1.2).
    pub path: Vec<Hash>,
}
