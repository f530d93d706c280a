//! Rows and requests of the port: the store's own types, which know neither `domain` nor SQL.

pub(crate) mod account;
pub(crate) mod case;
pub(crate) mod history;
pub(crate) mod law;
pub(crate) mod list;
pub(crate) mod log;

pub use account::{Account, AccountChange, BreakGlass, Member, NewSession, SavedView, Session, Unit};
pub use case::{
    Appended, CaseRow, CaseWrite, Idempotency, NewEvent, ObligationRow, OutboxMessage, ReadModel, SearchKey,
    StatisticsRow, StoredCase, StoredEvent,
};
pub use history::{
    Breach, ConsistencyProof, Hash, HistoryHead, InclusionProof, SignedCheckpoint, VerificationReport,
    Verified,
};
pub use law::{ParameterProposal, ProposalDecision};
pub use list::{
    BucketDates, CaseFilter, CaseOrder, CaseloadDates, CaseloadRow, Cursor, DueBucket, GapKind, Page,
    PageRequest, Scope, SearchHit, SearchQuery, Viewer, WorkItem, WorklistCounts, WorklistFilter,
};
pub use log::{
    Backlog, Certificate, FeedMessage, HealthCheck, HistoryEntry, ImportRow, MigrationStep, Reading, Refusal,
};
