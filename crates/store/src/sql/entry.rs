//! Writing entries of the history: events, refusals, erasures, changes of accounts.

use crate::engine::value::instant_text;
use crate::engine::{NewLeaf, Transaction, Value, insert_rows};
use crate::error::StoreError;
use crate::history::encoding::EntryColumns;
use crate::types::history::Hash;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// Stream of events of cases.
pub(crate) const CASE: &str = "case";
/// Stream of refusals.
pub(crate) const REFUSAL: &str = "refusal";
/// Stream of erasure certificates.
pub(crate) const ERASURE: &str = "erasure";
/// Stream of parameters that the installation enters itself.
pub(crate) const LAW: &str = "law";
/// Stream of changes of accounts.
pub(crate) const ACCOUNT: &str = "account";

/// An entry with payload and receipt sealed.
pub(crate) struct SealedEntry {
    pub subject: String,
    pub version: u32,
    pub entry_id: String,
    pub stream: &'static str,
    pub about: Option<String>,
    pub kind: String,
    pub effective_on: String,
    pub recorded_at: String,
    pub actor: String,
    pub organisation: String,
    pub legal_basis: String,
    pub payload: Vec<u8>,
    pub receipt: Option<Vec<u8>>,
}

/// An entry ready to be stored; hashed where it was sealed, because whoever writes has others waiting.
pub(crate) struct HashedEntry {
    pub columns: SealedEntry,
    leaf: Hash,
}

impl From<SealedEntry> for HashedEntry {
    fn from(columns: SealedEntry) -> Self {
        let leaf = columns.leaf();
        Self { columns, leaf }
    }
}

/// Metadata of an entry that is not an event of a case.
pub(crate) struct Beside<'a> {
    pub id: Uuid,
    pub stream: &'static str,
    pub about: Uuid,
    pub kind: &'a str,
    pub effective_on: Date,
    pub recorded_at: Timestamp,
    pub actor: Uuid,
    pub organisation: Uuid,
    pub legal_basis: &'a str,
}

impl Beside<'_> {
    /// With its payload (sealed where it may hold personal values).
    pub fn with(&self, payload: Vec<u8>) -> HashedEntry {
        HashedEntry::from(SealedEntry {
            subject: self.id.to_string(),
            version: 0,
            entry_id: self.id.to_string(),
            stream: self.stream,
            about: Some(self.about.to_string()),
            kind: self.kind.to_owned(),
            effective_on: self.effective_on.to_string(),
            recorded_at: instant_text(self.recorded_at),
            actor: self.actor.to_string(),
            organisation: self.organisation.to_string(),
            legal_basis: self.legal_basis.to_owned(),
            payload,
            receipt: None,
        })
    }
}

impl SealedEntry {
    fn leaf(&self) -> Hash {
        EntryColumns {
            subject: &self.subject,
            version: i64::from(self.version),
            entry_id: &self.entry_id,
            stream: self.stream,
            about: self.about.as_deref(),
            kind: &self.kind,
            effective_on: &self.effective_on,
            recorded_at: &self.recorded_at,
            actor: &self.actor,
            organisation: &self.organisation,
            legal_basis: &self.legal_basis,
            payload: &self.payload,
            receipt: self.receipt.as_deref(),
        }
        .leaf()
    }

    fn values(&self) -> [Value<'_>; 13] {
        [
            (&self.subject).into(),
            self.version.into(),
            (&self.entry_id).into(),
            self.stream.into(),
            self.about.as_deref().into(),
            (&self.kind).into(),
            (&self.effective_on).into(),
            (&self.recorded_at).into(),
            (&self.actor).into(),
            (&self.organisation).into(),
            (&self.legal_basis).into(),
            (&self.payload).into(),
            self.receipt.as_deref().into(),
        ]
    }
}

/// Stores entries and notes their leaves for the global order.
pub(crate) fn insert(transaction: &mut Transaction<'_>, entries: &[HashedEntry]) -> Result<(), StoreError> {
    const HEAD: &str = "INSERT INTO entry (subject, version, entry_id, stream, about, kind, effective_on, recorded_at, \
         actor, organisation, legal_basis, payload, receipt) VALUES ";
    let values: Vec<Value<'_>> = entries.iter().flat_map(|entry| entry.columns.values()).collect();
    insert_rows(transaction.connection, HEAD, 13, "", &values)?;
    let leaves =
        entries.iter().map(|entry| NewLeaf { entry_id: entry.columns.entry_id.clone(), leaf: entry.leaf });
    transaction.leaves.extend(leaves);
    Ok(())
}
