//! The persons' keys: made, wrapped, unwrapped, and kept in memory for as many as are in use.

use super::{SecretKey, entropy, open, seal};
use crate::engine::{Connection, first};
use crate::error::StoreError;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// Keys kept in one generation; at most two generations are kept (about 5 MB).
const GENERATION: usize = 16_384;

/// A data key in use.
pub(crate) type DataKey = Arc<SecretKey>;

/// A new data key and how it is stored.
pub(crate) struct FreshKey {
    pub key: DataKey,
    pub wrapped: Vec<u8>,
}

/// Opens and makes data keys.
pub(crate) struct KeyRing {
    master: SecretKey,
    kept: Mutex<Generations>,
}

#[derive(Default)]
struct Generations {
    young: HashMap<String, DataKey>,
    old: HashMap<String, DataKey>,
}

impl KeyRing {
    pub fn new(master: SecretKey) -> Self {
        Self { master, kept: Mutex::new(Generations::default()) }
    }

    /// A new key for a subject; not kept in memory until it is durable ([`Self::remember`]).
    pub fn fresh(&self, subject: &str) -> Result<FreshKey, StoreError> {
        let key: SecretKey = Zeroizing::new(entropy::bytes()?);
        let wrapped = seal(&self.master, &wrap_place(subject), &*key)?;
        Ok(FreshKey { key: Arc::new(key), wrapped })
    }

    /// The key of a subject; `None` where it has none (never existed, or erased).
    pub fn find(
        &self,
        connection: &mut dyn Connection,
        subject: &str,
    ) -> Result<Option<DataKey>, StoreError> {
        if let Some(key) = self.recall(subject) {
            return Ok(Some(key));
        }
        let sql = "SELECT wrapped FROM data_key WHERE subject = ?1";
        let Some(wrapped) = first(connection, sql, &[subject.into()], |c| Ok(c.blob()?.to_vec()))? else {
            return Ok(None);
        };
        self.recall_or_unwrap(subject, &wrapped).map(Some)
    }

    /// Unwraps a stored key.
    pub fn unwrap(&self, subject: &str, wrapped: &[u8]) -> Result<DataKey, StoreError> {
        let plain = open(&self.master, &wrap_place(subject), wrapped).map(Zeroizing::new).map_err(|_| {
            StoreError::KeyFile(
                "master.key does not open this database; put back the one that belongs to it".into(),
            )
        })?;
        let key = <[u8; 32]>::try_from(plain.as_slice())
            .map_err(|_| StoreError::Damaged("a data key has the wrong length".into()))?;
        Ok(Arc::new(Zeroizing::new(key)))
    }

    /// The key from memory, or unwrapped and kept.
    pub fn recall_or_unwrap(&self, subject: &str, wrapped: &[u8]) -> Result<DataKey, StoreError> {
        if let Some(key) = self.recall(subject) {
            return Ok(key);
        }
        let key = self.unwrap(subject, wrapped)?;
        self.remember(subject, &key);
        Ok(key)
    }

    fn recall(&self, subject: &str) -> Option<DataKey> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = kept.young.get(subject) {
            return Some(Arc::clone(key));
        }
        let key = kept.old.remove(subject)?;
        kept.keep(subject, &key);
        Some(key)
    }

    /// Keeps a durable key in memory.
    pub fn remember(&self, subject: &str, key: &DataKey) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).keep(subject, key);
    }

    /// Forgets a destroyed key.
    pub fn forget(&self, subject: &str) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.young.remove(subject);
        kept.old.remove(subject);
    }
}

impl Generations {
    fn keep(&mut self, subject: &str, key: &DataKey) {
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(subject.to_owned(), Arc::clone(key));
    }
}

fn wrap_place(subject: &str) -> Vec<u8> {
    format!("nostos key 1\n{subject}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_in_memory_are_bounded_and_the_used_ones_stay() {
        let ring = KeyRing::new(Zeroizing::new([1; 32]));
        let key: DataKey = Arc::new(Zeroizing::new([2; 32]));
        ring.remember("used", &key);
        for n in 0..GENERATION * 5 {
            ring.remember(&n.to_string(), &key);
            assert!(n % 1_000 != 0 || ring.recall("used").is_some(), "after {n}");
        }
        let kept = ring.kept.lock().unwrap();
        assert!(kept.young.len() + kept.old.len() <= 2 * GENERATION);
    }

    #[test]
    fn a_wrapped_key_belongs_to_one_subject() {
        let ring = KeyRing::new(Zeroizing::new([1; 32]));
        let fresh = ring.fresh("a").unwrap();
        assert_eq!(**ring.unwrap("a", &fresh.wrapped).unwrap(), **fresh.key);
        assert!(ring.unwrap("b", &fresh.wrapped).is_err());
    }
}
