//! Checkpoints as C2SP signed notes (tlog-checkpoint, signed-note) with Ed25519.

use crate::error::StoreError;
use crate::types::history::{HistoryHead, SignedCheckpoint};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// Algorithm byte of Ed25519 in C2SP key ids.
const ED25519: u8 = 1;

/// Signs a head.
pub(crate) fn sign(origin: &str, key: &SigningKey, head: HistoryHead) -> SignedCheckpoint {
    let text = format!("{origin}\n{}\n{}\n", head.size, STANDARD.encode(head.root));
    let public = key.verifying_key().to_bytes();
    let mut signature = key_id(origin, &public).to_vec();
    signature.extend_from_slice(&key.sign(text.as_bytes()).to_bytes());
    let note = format!("{text}\n\u{2014} {origin} {}\n", STANDARD.encode(signature));
    SignedCheckpoint { head, note }
}

/// The verifier key in C2SP form: `name+id+base64(algorithm, key)`.
pub(crate) fn verifier_key(origin: &str, key: &SigningKey) -> String {
    let public = key.verifying_key().to_bytes();
    let id: String = key_id(origin, &public).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut bytes = vec![ED25519];
    bytes.extend_from_slice(&public);
    format!("{origin}+{id}+{}", STANDARD.encode(bytes))
}

/// Reads a note and checks its signature.
///
/// # Errors
/// [`StoreError::Damaged`] says what does not hold.
pub fn open(note: &str, verifier_key: &str) -> Result<HistoryHead, StoreError> {
    let damaged = |what: &str| StoreError::Damaged(format!("checkpoint: {what}"));
    let (origin, key) = read_key(verifier_key).ok_or_else(|| damaged("the verifier key cannot be read"))?;
    let (text, signatures) = note.split_once("\n\n").ok_or_else(|| damaged("no signature"))?;
    let text = format!("{text}\n");
    let mut lines = text.lines();
    if lines.next() != Some(origin) {
        return Err(damaged("another origin"));
    }
    let size = lines.next().and_then(|line| line.parse().ok()).ok_or_else(|| damaged("no size"))?;
    let root = lines.next().and_then(|line| STANDARD.decode(line).ok());
    let root = root.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| damaged("no root"))?;
    let prefix = format!("\u{2014} {origin} ");
    let signed = signatures.lines().filter_map(|line| line.strip_prefix(&prefix)).any(|encoded| {
        STANDARD.decode(encoded).is_ok_and(|bytes| signature_holds(origin, &key, &bytes, text.as_bytes()))
    });
    if signed { Ok(HistoryHead { size, root }) } else { Err(damaged("the signature does not hold")) }
}

fn signature_holds(origin: &str, key: &VerifyingKey, bytes: &[u8], text: &[u8]) -> bool {
    let Some((id, signature)) = bytes.split_first_chunk::<4>() else { return false };
    let Ok(signature) = Signature::from_slice(signature) else { return false };
    *id == key_id(origin, key.as_bytes()) && key.verify_strict(text, &signature).is_ok()
}

fn read_key(verifier_key: &str) -> Option<(&str, VerifyingKey)> {
    let mut parts = verifier_key.splitn(3, '+');
    let (origin, id, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = STANDARD.decode(encoded).ok()?;
    let (algorithm, public) = bytes.split_first()?;
    let public: [u8; 32] = public.try_into().ok()?;
    let told: String = key_id(origin, &public).iter().map(|byte| format!("{byte:02x}")).collect();
    let fits = *algorithm == ED25519 && told == id;
    if fits { Some((origin, VerifyingKey::from_bytes(&public).ok()?)) } else { None }
}

fn key_id(origin: &str, public: &[u8; 32]) -> [u8; 4] {
    let hash: [u8; 32] = Sha256::new()
        .chain_update(origin)
        .chain_update([b'\n', ED25519])
        .chain_update(public)
        .finalize()
        .into();
    let [a, b, c, d, ..] = hash;
    [a, b, c, d]
}
