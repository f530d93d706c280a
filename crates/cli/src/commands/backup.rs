//! `nostos backup` and `nostos restore`: the database file. Keys are kept and given apart, so that a copy alone opens
//! nothing.

use std::path::Path;

use anyhow::{Context as _, bail};
use store::Address;

use super::history;
use crate::args::{Backup, Machine, Restore};
use crate::ending::Ending;
use crate::place::Place;

/// Key files of an installation.
const KEYS: [&str; 2] = ["master.key", "history.key"];

/// Copies the database while it runs.
///
/// # Errors
/// The file exists, storage failed, the database is on PostgreSQL.
pub fn backup(place: &Place, asked: &Backup) -> anyhow::Result<Ending> {
    let database = place.open_without_keys()?;
    if asked.file.exists() {
        bail!("{} exists already; choose another name", asked.file.display());
    }
    database.backup(&asked.file)?;
    let size = std::fs::metadata(&asked.file).map_or(0, |data| data.len());
    println!("{} holds the database, {size} bytes.", asked.file.display());
    println!(
        "Keep {} and {} of {} elsewhere: a copy opens with them alone.",
        KEYS[0],
        KEYS[1],
        place.data().display()
    );
    Ok(Ending::Done)
}

/// Puts a backup into an empty folder and verifies it.
///
/// # Errors
/// The folder holds something already, a file cannot be read or written, the keys are others.
pub fn restore(place: &Place, asked: &Restore) -> anyhow::Result<Ending> {
    let Address::Sqlite(target) = place.address() else {
        bail!(
            "on PostgreSQL restore with the cluster's own tools, then copy the key files into the data folder"
        );
    };
    if !asked.file.is_file() {
        bail!("{} is not a file", asked.file.display());
    }
    std::fs::create_dir_all(place.data())
        .with_context(|| format!("the folder {} cannot be made", place.data().display()))?;
    let taken = KEYS.iter().map(|name| place.data().join(name)).chain([target.clone()]);
    if let Some(taken) = taken.into_iter().find(|path| path.exists()) {
        bail!("{} exists already; restore into a new folder with --data", taken.display());
    }
    for name in KEYS {
        copy_private(&asked.keys.join(name), &place.data().join(name))?;
    }
    // The database comes last and under its name only when it is whole: an interrupted restore can be seen.
    let part = target.with_extension("part");
    copy_private(&asked.file, &part)?;
    std::fs::rename(&part, target)?;
    let installation = place.open(false)?;
    println!("{} is restored in {}.", installation.nostos.authority().name, place.data().display());
    history::verify(installation.nostos.database(), &Machine { json: false })
}

/// Copies a file so that its owner alone can read the copy.
fn copy_private(from: &Path, to: &Path) -> anyhow::Result<()> {
    let mut input =
        std::fs::File::open(from).with_context(|| format!("{} cannot be read", from.display()))?;
    let mut output = super::export::create_private(to, false)
        .with_context(|| format!("{} cannot be written", to.display()))?;
    std::io::copy(&mut input, &mut output)
        .with_context(|| format!("{} could not be copied whole; remove it and try again", to.display()))?;
    output.sync_all()?;
    Ok(())
}
