//! What is recorded beside cases: readings, refusals, erasures, the feed, imports, and what operators look at.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// Somebody read personal data of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Id of the reading.
    pub reading_id: Uuid,
    /// Which case.
    pub case: Uuid,
    /// Who.
    pub officer: Uuid,
    /// For what: a code, or a break-glass reason.
    pub purpose: String,
    /// What was shown: a code (page or API route).
    pub shown: String,
    /// When (UTC).
    pub read_at: Timestamp,
}

/// A command that the law or the state of the case forbade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Id of the refusal.
    pub refusal_id: Uuid,
    /// On which case, if it exists.
    pub case: Option<Uuid>,
    /// Kind of the command.
    pub command_kind: String,
    /// Date of the assessment.
    pub effective_on: Date,
    /// When the system recorded it (UTC).
    pub recorded_at: Timestamp,
    /// Who asked.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// JSON text of rule ids and citations.
    pub legal_basis: String,
    /// The command and the reasons as plain JSON bytes; sealed with the case's key, or the actor's where there is
    /// no case yet. Empty when read back after erasure.
    pub payload: Vec<u8>,
}

/// Why and by whom a person is erased. Holds no personal value of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Id of the certificate.
    pub certificate_id: Uuid,
    /// When (UTC).
    pub recorded_at: Timestamp,
    /// The date that counts in law.
    pub effective_on: Date,
    /// Who ordered it.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// JSON text of the legal ground.
    pub legal_basis: String,
    /// JSON text of the certificate; stored unsealed and kept for ever.
    pub text: String,
}

/// One entry of the history that is not an event of a case (refusal, erasure, change of an account), or is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Place in the global order, once it has one.
    pub sequence: Option<u64>,
    /// Id of the event, refusal, certificate or change.
    pub entry_id: Uuid,
    /// `case`, `refusal`, `erasure` or `account`.
    pub stream: String,
    /// The case or account it is about.
    pub about: Uuid,
    /// Version in the case; 0 for what is not an event.
    pub version: u32,
    /// Kind of the event, command or change.
    pub kind: String,
    /// The date that counts in law.
    pub effective_on: Date,
    /// When the system recorded it (UTC).
    pub recorded_at: Timestamp,
    /// Who.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// JSON text of rule ids and citations.
    pub legal_basis: String,
}

/// One message of the event feed, in the global order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedMessage {
    /// Place of its event in the global order; ask for what comes after it.
    pub sequence: u64,
    /// Position among the messages of the same event, from 0.
    pub ordinal: u32,
    /// Id of the event.
    pub event_id: Uuid,
    /// The case.
    pub case: Uuid,
    /// CloudEvents type.
    pub kind: String,
    /// When the event was recorded (UTC).
    pub recorded_at: Timestamp,
    /// JSON text.
    pub payload: String,
}

/// One row of an import that was dealt with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Hash of the file.
    pub file_hash: Vec<u8>,
    /// Number of the row, from 1.
    pub row: u64,
    /// The case it became, or `None` where it was rejected.
    pub case: Option<Uuid>,
    /// Outcome: a code.
    pub outcome: String,
}

/// One migration of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStep {
    /// Number.
    pub version: u32,
    /// Name.
    pub name: String,
    /// Whether the database has it (after the call, unless it was a dry run).
    pub applied: bool,
}

/// One check of `nostos doctor`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthCheck {
    /// What was looked at: a code.
    pub name: &'static str,
    /// Whether it is in order.
    pub healthy: bool,
    /// What was found and, if not in order, what to do.
    pub advice: String,
}

/// How much the store holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backlog {
    /// Cases.
    pub cases: u64,
    /// Open obligations.
    pub obligations: u64,
    /// Entries of the history.
    pub entries: u64,
    /// Entries committed but not yet placed in the global order (always 0 on SQLite).
    pub unsequenced: u64,
}
