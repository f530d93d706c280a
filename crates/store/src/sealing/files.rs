//! Key files in the data folder, readable by the owner alone: `master.key` wraps the persons' keys, `history.key`
//! signs checkpoints. Whoever loses `master.key` has erased everybody.

use super::{SecretKey, entropy};
use crate::error::StoreError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::Write as _;
use std::path::Path;
use zeroize::Zeroizing;

/// Name of the file of the master key.
pub(crate) const MASTER: &str = "master.key";
/// Name of the file of the key that signs checkpoints.
pub(crate) const HISTORY: &str = "history.key";

/// Reads a key file.
pub(crate) fn read(folder: &Path, name: &str) -> Result<SecretKey, StoreError> {
    let path = folder.join(name);
    let told = |what: &str| StoreError::KeyFile(format!("{} {what}", path.display()));
    let text = std::fs::read_to_string(&path).map(Zeroizing::new).map_err(|error| {
        told(&format!(
            "cannot be read ({error}); run `nostos init`, or put the file back from your key backup"
        ))
    })?;
    let bytes = STANDARD.decode(text.trim()).map(Zeroizing::new).map_err(|_| told("is not base64"))?;
    let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| told("does not hold 32 bytes"))?;
    Ok(Zeroizing::new(key))
}

/// Creates a key file unless it exists.
pub(crate) fn create(folder: &Path, name: &str) -> Result<(), StoreError> {
    let path = folder.join(name);
    if path.exists() {
        return Ok(());
    }
    let key: SecretKey = Zeroizing::new(entropy::bytes()?);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path)?;
    file.write_all(STANDARD.encode(*key).as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    Ok(())
}

/// Whether others than the owner can read the file.
pub(crate) fn readable_by_others(folder: &Path, name: &str) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::metadata(folder.join(name)).is_ok_and(|data| data.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = (folder, name);
        false
    }
}
