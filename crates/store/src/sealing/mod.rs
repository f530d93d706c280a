//! Sealing of personal values: every person has a data key of their own, wrapped by the installation's master key.
//! Who destroys the data key has erased the person; what is stored stays as it is.

pub(crate) mod entropy;
pub(crate) mod files;
pub(crate) mod keys;

use crate::error::StoreError;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// First byte of everything sealed: XChaCha20-Poly1305, nonce of 24 bytes before the sealed text.
const FORMAT: u8 = 1;
const NONCE: usize = 24;

/// A secret key of 32 bytes; wiped from memory when dropped.
pub(crate) type SecretKey = Zeroizing<[u8; 32]>;

/// What went wrong when opening: the bytes were changed, or sealed with another key or for another place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CannotOpen;

/// Seals `plain` so that it opens only with this key and only for this place.
pub(crate) fn seal(key: &SecretKey, place: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let nonce: [u8; NONCE] = entropy::bytes()?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: place })
        .map_err(|_| StoreError::Engine("sealing failed".into()))?;
    let mut bytes = Vec::with_capacity(1 + NONCE + sealed.len());
    bytes.push(FORMAT);
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

/// Opens what was sealed with this key for this place.
pub(crate) fn open(key: &SecretKey, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
    let (format, rest) = sealed.split_first().ok_or(CannotOpen)?;
    let (nonce, text) = rest.split_first_chunk::<NONCE>().ok_or(CannotOpen)?;
    if *format != FORMAT {
        return Err(CannotOpen);
    }
    let cipher = XChaCha20Poly1305::new((&**key).into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: text, aad: place }).map_err(|_| CannotOpen)
}

/// The place of an event's payload or receipt: nothing can be moved to another case, version or kind.
pub(crate) fn place(subject: &str, version: u32, kind: &str) -> Vec<u8> {
    format!("nostos 1\n{subject}\n{version}\n{kind}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> SecretKey {
        Zeroizing::new([byte; 32])
    }

    #[test]
    fn what_is_sealed_opens_with_its_key_at_its_place_only() {
        let at = place("case", 3, "opened.1");
        let sealed = seal(&key(1), &at, b"born 1990").unwrap();
        assert_eq!(open(&key(1), &at, &sealed).unwrap(), b"born 1990");
        assert_eq!(open(&key(2), &at, &sealed), Err(CannotOpen));
        assert_eq!(open(&key(1), &place("case", 4, "opened.1"), &sealed), Err(CannotOpen));
        for broken in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[broken] ^= 1;
            assert_eq!(open(&key(1), &at, &changed), Err(CannotOpen), "byte {broken}");
        }
        for length in 0..sealed.len() {
            assert_eq!(open(&key(1), &at, &sealed[..length]), Err(CannotOpen));
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        assert_ne!(seal(&key(1), b"", b"x").unwrap(), seal(&key(1), b"", b"x").unwrap());
    }
}
