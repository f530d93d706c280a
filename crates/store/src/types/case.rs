//! What one command changes, and what is read back of one case.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// Everything one command (or one bulk of commands on one case) changes, recorded in one transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseWrite {
    /// The case.
    pub case: Uuid,
    /// Version the command was decided on; 0 = the case does not exist yet.
    pub expected_version: u32,
    /// What happened, in order; the first gets version `expected_version + 1`. Never empty.
    pub events: Vec<NewEvent>,
    /// The receipt of the assessment (plain JSON bytes; sealed by the store), kept with the first event.
    pub receipt: Option<Vec<u8>>,
    /// The case as lists show it after these events; its `case` and `version` are set by the store.
    pub row: CaseRow,
    /// The full set of open obligations after these events.
    pub obligations: Vec<ObligationRow>,
    /// The full set of search keys, or `None` where these events change none.
    pub search_keys: Option<Vec<SearchKey>>,
    /// The full set of statistical facts of the case, or `None` where these events change none.
    pub statistics: Option<Vec<StatisticsRow>>,
    /// Messages for the event feed; they appear in the feed in the global order of the history.
    pub outbox: Vec<OutboxMessage>,
    /// Makes a repeated command harmless.
    pub idempotency: Option<Idempotency>,
}

/// One event to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// Id of the event (UUIDv7 of the application's id source).
    pub event_id: Uuid,
    /// Name and version of the payload's shape, such as `return_decision.issued.1`.
    pub kind: String,
    /// The date that counts in law.
    pub effective_on: Date,
    /// When the system recorded it (UTC).
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// JSON text of citations and rule ids; holds no personal value, stays readable after erasure.
    pub legal_basis: String,
    /// The event as plain JSON bytes; the store seals it with the case's own key.
    pub payload: Vec<u8>,
}

/// One event as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Position in the case, from 1.
    pub version: u32,
    /// Id of the event.
    pub event_id: Uuid,
    /// Name and version of the payload's shape.
    pub kind: String,
    /// The date that counts in law.
    pub effective_on: Date,
    /// When the system recorded it (UTC).
    pub recorded_at: Timestamp,
    /// Who recorded it.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// JSON text of citations and rule ids.
    pub legal_basis: String,
    /// The event as plain JSON bytes; empty when the person was erased.
    pub payload: Vec<u8>,
}

/// One case with all its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCase {
    /// The case.
    pub case: Uuid,
    /// Its version: that of its last event.
    pub version: u32,
    /// Its events in order.
    pub events: Vec<StoredEvent>,
    /// The person was erased: metadata remain, every payload is empty.
    pub erased: bool,
}

/// Proof that a write was recorded durably.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The case.
    pub case: Uuid,
    /// Version of the first event recorded.
    pub first_version: u32,
    /// Version of the last event recorded: the case's version now.
    pub last_version: u32,
}

/// The key by which a client repeats a command safely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// The client's key, at most 255 characters.
    pub key: String,
    /// Whose key it is.
    pub actor: Uuid,
    /// Hash of the command; the same key with another hash is refused.
    pub command_hash: Vec<u8>,
}

/// One message of the event feed; must hold no personal value beyond ids (it is stored unsealed).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// CloudEvents type.
    pub kind: String,
    /// JSON text.
    pub payload: String,
}

/// Everything derived from the events of one case, for a rebuild or a reassessment on a later date.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadModel {
    /// The case.
    pub case: Uuid,
    /// The version the model was derived from; written only if the case still is at it.
    pub version: u32,
    /// The case as lists show it.
    pub row: CaseRow,
    /// The full set of open obligations.
    pub obligations: Vec<ObligationRow>,
    /// The full set of search keys; `None` leaves them.
    pub search_keys: Option<Vec<SearchKey>>,
    /// The full set of statistical facts; `None` leaves them.
    pub statistics: Option<Vec<StatisticsRow>>,
}

/// One case as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: Uuid,
    /// Case number as people use it, such as `NL-2026-004187`; unique within an organisation.
    pub number: String,
    /// The organisation responsible.
    pub organisation: Uuid,
    /// The team responsible, if one is.
    pub team: Option<Uuid>,
    /// The officer assigned, if one is.
    pub officer: Option<Uuid>,
    /// Version of the case the row was derived from.
    pub version: u32,
    /// When the case was opened.
    pub opened_on: Date,
    /// When it was closed.
    pub closed_on: Option<Date>,
    /// Where in the journey: a code.
    pub stage: String,
    /// The person's name for lists; empty after erasure.
    pub display_name: String,
    /// The name in its original script, or empty.
    pub display_name_script: String,
    /// Date of birth, possibly partial (`1990`, `1990-05`, `1990-05-17`), or empty.
    pub birth: String,
    /// Citizenship: a country code, or empty where not established.
    pub citizenship: String,
    /// Language codes separated by spaces.
    pub languages: String,
    /// When the next obligation is due.
    pub next_due_on: Option<Date>,
    /// Code of the next obligation (`rule/act`); `None`: nobody has to do anything (now).
    pub next_obligation: Option<String>,
    /// Since when something is overdue.
    pub overdue_since: Option<Date>,
    /// End of the voluntary departure period.
    pub departure_due_on: Option<Date>,
    /// When legal stay ended.
    pub legal_stay_ended_on: Option<Date>,
    /// When the return decision was issued.
    pub decision_issued_on: Option<Date>,
    /// First follow-up recorded after the voluntary departure period lapsed.
    pub follow_up_on: Option<Date>,
    /// When departure was confirmed to have taken place.
    pub departed_on: Option<Date>,
    /// How: a code.
    pub departure_kind: Option<String>,
    /// Next date on which the law may say something new without anybody recording anything.
    pub reassess_on: Option<Date>,
    /// Date of the last recorded act.
    pub last_activity_on: Date,
}

impl CaseRow {
    /// Open, nobody has to do anything, and no day will change that by itself: a case that would be forgotten.
    #[must_use]
    pub fn stalled(&self) -> bool {
        self.closed_on.is_none() && self.next_obligation.is_none() && self.reassess_on.is_none()
    }
}

/// One open obligation: somebody must do something by a date because of an article.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObligationRow {
    /// Rule id.
    pub rule: String,
    /// What must be done: a code.
    pub act: String,
    /// Tells two obligations of the same rule and act apart (such as a decision's id); may be empty.
    pub discriminator: String,
    /// Who must do it: a code.
    pub role: String,
    /// Since when.
    pub since: Date,
    /// By when, if the law sets a date.
    pub due_on: Option<Date>,
    /// The date rests on a parameter that the legal service has not confirmed.
    pub unconfirmed: bool,
    /// Why, as JSON text of codes and arguments (shown on the worklist); no free text about the person.
    pub reason: String,
}

/// One value by which a case is found: `kind` names the derivation (such as `name`, `ngram`, `phonetic`, `birth`,
/// `document`, `number`), `value` is normalised by `linkage`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SearchKey {
    /// Which derivation.
    pub kind: String,
    /// The normalised value.
    pub value: String,
}

/// One fact for official statistics; survives erasure, so it must identify nobody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatisticsRow {
    /// What is counted: `ordered`, `returned`, …
    pub kind: String,
    /// The date that counts.
    pub effective_on: Date,
    /// Citizenship code.
    pub citizenship: String,
    /// Year of birth.
    pub birth_year: Option<i16>,
    /// Age in completed years on `effective_on`.
    pub age: Option<i16>,
    /// Sex code.
    pub sex: String,
    /// Unaccompanied minor.
    pub unaccompanied: bool,
    /// Country of destination code, or empty.
    pub destination: String,
    /// Kind of country of destination: a code, or empty.
    pub destination_kind: String,
    /// Type of return (voluntary, enforced, …): a code, or empty.
    pub return_type: String,
    /// Assistance received: a code, or empty.
    pub assistance: String,
    /// Agreement procedure: a code, or empty.
    pub agreement: String,
}
