//! `nostos export`: all cases with their events, decrypted, as JSON lines.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, bail};
use application::queries::operator::ExportedCase;
use domain::CaseId;
use serde_json::{Value, json};
use store::{StoredCase, StoredEvent};

use crate::args::Export;
use crate::ending::Ending;
use crate::place::Place;
use crate::print;
use crate::progress::Progress;

/// Cases read together.
const BLOCK: u32 = 200;

/// Runs it.
///
/// # Errors
/// The file exists or cannot be written, storage failed.
pub fn run(place: &Place, asked: &Export) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    std::fs::create_dir_all(&asked.out)
        .with_context(|| format!("the folder {} cannot be made", asked.out.display()))?;
    let target = asked.out.join("cases.jsonl");
    if target.exists() {
        bail!("{} exists already; move it away or choose another folder", target.display());
    }
    eprintln!("nostos: {} will hold personal data of everybody; keep it accordingly", target.display());
    let part = asked.out.join("cases.jsonl.part");
    let file =
        create_private(&part, true).with_context(|| format!("{} cannot be written", part.display()))?;
    let all = installation.nostos.database().backlog()?.cases;
    let mut bar = Progress::new("Exporting", "cases", all, asked.json);
    let mut out = BufWriter::new(file);
    let (mut done, mut unreadable, mut after): (u64, u64, Option<CaseId>) = (0, 0, None);
    loop {
        let block = installation.nostos.export_as_operator(after, BLOCK)?;
        let Some(last) = block.last() else { break };
        after = Some(last.case());
        for case in &block {
            unreadable += u64::from(matches!(case, ExportedCase::Quarantined { .. }));
            done += 1;
            serde_json::to_writer(&mut out, &line(case))?;
            out.write_all(b"\n")?;
        }
        bar.at(done);
    }
    bar.end();
    out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    std::fs::rename(&part, &target)?;
    if asked.json {
        print::json(&json!({ "cases": done, "unreadable": unreadable, "file": target }))?;
    } else {
        println!("{done} cases in {}, {unreadable} of them unreadable.", target.display());
    }
    Ok(if unreadable > 0 { Ending::Incomplete } else { Ending::Done })
}

/// A new file that its owner alone can read.
///
/// # Errors
/// It cannot be made; or it exists and must not be replaced.
pub fn create_private(path: &Path, replace: bool) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true);
    if replace {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn line(case: &ExportedCase) -> Value {
    match case {
        ExportedCase::Quarantined { case, version } => {
            json!({ "case": case, "unreadable_from_version": version })
        }
        ExportedCase::Readable(stored) => readable(stored),
    }
}

fn readable(stored: &StoredCase) -> Value {
    let events: Vec<Value> = stored.events.iter().map(event).collect();
    json!({ "case": stored.case, "version": stored.version, "erased": stored.erased, "events": events })
}

fn event(stored: &StoredEvent) -> Value {
    // The payload of an erased person is empty; that of anybody else is JSON as it was recorded.
    let payload: Value = serde_json::from_slice(&stored.payload).unwrap_or(Value::Null);
    let basis: Value = serde_json::from_str(&stored.legal_basis).unwrap_or(Value::Null);
    json!({
        "version": stored.version, "id": stored.event_id, "kind": stored.kind,
        "effective_on": stored.effective_on, "recorded_at": stored.recorded_at, "actor": stored.actor,
        "organisation": stored.organisation, "legal_basis": basis, "event": payload,
    })
}
