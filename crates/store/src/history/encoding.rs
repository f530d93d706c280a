//! What exactly a leaf is the hash of: version byte, then every stored column with its length before it.
//!
//! Sealed bytes are hashed as they are stored, so the history stays verifiable after a key was destroyed and needs
//! no secret to be verified.

use crate::types::history::Hash;
use sha2::{Digest, Sha256};

/// Version of this encoding.
const ENCODING: u8 = 1;

/// An entry as it is stored.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EntryColumns<'a> {
    pub subject: &'a str,
    pub version: i64,
    pub entry_id: &'a str,
    pub stream: &'a str,
    pub about: Option<&'a str>,
    pub kind: &'a str,
    pub effective_on: &'a str,
    pub recorded_at: &'a str,
    pub actor: &'a str,
    pub organisation: &'a str,
    pub legal_basis: &'a str,
    pub payload: &'a [u8],
    pub receipt: Option<&'a [u8]>,
}

impl EntryColumns<'_> {
    /// The leaf hash (RFC 6962: prefixed by a zero byte).
    pub fn leaf(&self) -> Hash {
        let mut hash = Sha256::new().chain_update([0, ENCODING]).chain_update(self.version.to_be_bytes());
        let texts = [
            self.subject,
            self.entry_id,
            self.stream,
            self.kind,
            self.effective_on,
            self.recorded_at,
            self.actor,
            self.organisation,
            self.legal_basis,
        ];
        for text in texts {
            field(&mut hash, text.as_bytes());
        }
        optional(&mut hash, self.about.map(str::as_bytes));
        field(&mut hash, self.payload);
        optional(&mut hash, self.receipt);
        hash.finalize().into()
    }
}

fn field(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

fn optional(hash: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        Some(bytes) => {
            hash.update([1]);
            field(hash, bytes);
        }
        None => hash.update([0]),
    }
}
