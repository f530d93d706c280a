//! The one place of this crate where randomness enters: keys and nonces, from the operating system.

use crate::error::StoreError;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Entropy)?;
    Ok(bytes)
}
