//! `nostos import`: cases from a CSV file of an existing register.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, bail};
use exchange::import::{Import as Task, Limits, Mapping, Summary, digest, import};
use serde_json::json;

use super::user::team_by_code;
use crate::args::Import;
use crate::ending::Ending;
use crate::place::Place;
use crate::print;
use crate::progress::Progress;
use crate::recorder::Intake;

/// Runs it.
///
/// # Errors
/// A file cannot be read or written, the mapping does not fit the file, storage failed.
pub fn run(place: &Place, asked: &Import) -> anyhow::Result<Ending> {
    let mapping = std::fs::read_to_string(&asked.mapping)
        .with_context(|| format!("the mapping {} cannot be read", asked.mapping.display()))?;
    let mapping = Mapping::parse(&mapping).with_context(|| asked.mapping.display().to_string())?;
    let rejected = asked.rejected.clone().unwrap_or_else(|| asked.file.with_extension("rejected.csv"));
    if rejected == asked.file {
        bail!(
            "the rejected rows would overwrite {}; name another file with --rejected",
            asked.file.display()
        );
    }
    let installation = place.open(false)?;
    let team = asked.team.as_deref().map(|code| team_by_code(&installation.nostos, code)).transpose()?;
    let task = Task {
        mapping: &mapping,
        limits: Limits::default(),
        file: digest(open(&asked.file)?)?,
        imported_on: installation.nostos.today(),
        dry_run: asked.dry_run,
    };
    let mut recorder = Intake::new(&installation, team);
    let summary = take_in(&task, &asked.file, &rejected, &mut recorder, asked.json);
    // What was prepared before a failure is lawful and whole: it is kept, as the message says.
    recorder.finish()?;
    let summary = summary?;
    report(asked, &summary, &rejected)?;
    Ok(if summary.rejected > 0 { Ending::Incomplete } else { Ending::Done })
}

fn take_in(
    task: &Task<'_>,
    file: &Path,
    rejected: &Path,
    recorder: &mut Intake<'_>,
    json: bool,
) -> anyhow::Result<Summary> {
    let input = open(file)?;
    let size = input.metadata().map_or(0, |data| data.len());
    let read = Arc::new(AtomicU64::new(0));
    let mut bar = Progress::new("Importing", "bytes", size, json);
    let input = Counted { input, read: Arc::clone(&read) };
    let output = OnFirstWrite { path: rejected.to_owned(), file: None };
    let summary = import(task, input, output, recorder, |_| bar.at(read.load(Ordering::Relaxed)));
    bar.end();
    Ok(summary?)
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).with_context(|| format!("the file {} cannot be read", path.display()))
}

/// A reader that tells how much was read.
struct Counted {
    input: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// A file that comes into being with its first byte: no rejected rows, no file. Holds personal data.
struct OnFirstWrite {
    path: PathBuf,
    file: Option<File>,
}

impl Write for OnFirstWrite {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        let mut file = match self.file.take() {
            Some(file) => file,
            None => super::export::create_private(&self.path, true)?,
        };
        let written = file.write(bytes);
        self.file = Some(file);
        written
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

fn report(asked: &Import, summary: &Summary, rejected: &Path) -> anyhow::Result<()> {
    let Summary { new, repeated, rejected: refused } = *summary;
    if asked.json {
        let file = (refused > 0).then_some(rejected);
        return print::json(&json!({
            "new": new, "repeated": repeated, "rejected": refused, "dry_run": asked.dry_run,
            "rejected_rows": file,
        }));
    }
    let (verb, kept) =
        if asked.dry_run { ("would be", " (dry run: nothing was kept)") } else { ("were", "") };
    println!("{new} rows {verb} recorded, {repeated} had been before, {refused} {verb} rejected{kept}.");
    if refused > 0 {
        println!(
            "The rejected rows and their reasons are in {}: correct them and import that file with the same mapping.",
            rejected.display()
        );
    }
    Ok(())
}
