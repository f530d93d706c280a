//! `nostos history`: verify, checkpoint, prove.

use anyhow::{Context as _, anyhow};
use serde_json::{Value, json};
use store::{Database, StoreError, Verified};

use crate::args::{History, HistoryTask, Machine, Prove};
use crate::ending::Ending;
use crate::place::Place;
use crate::print::{self, hex};
use crate::progress::Progress;

/// Runs it.
///
/// # Errors
/// Storage failed. A history that does not hold is no error: it ends with its own code.
pub fn run(place: &Place, asked: &History) -> anyhow::Result<Ending> {
    match &asked.task {
        HistoryTask::Verify(machine) => verify(&place.open_without_keys()?, machine),
        HistoryTask::Checkpoint(machine) => checkpoint(place, machine),
        HistoryTask::Prove(asked) => prove(&place.open_without_keys()?, asked),
    }
}

/// Verifies everything and says where it does not hold.
///
/// # Errors
/// Storage failed.
pub fn verify(database: &Database, asked: &Machine) -> anyhow::Result<Ending> {
    let mut bar: Option<Progress> = None;
    let verified = database.verify(&mut |done, all| {
        bar.get_or_insert_with(|| Progress::new("Verifying", "entries", all, asked.json)).at(done);
    })?;
    if let Some(bar) = &mut bar {
        bar.end();
    }
    match &verified {
        Verified::Intact(report) => {
            let (size, root) = (report.head.size, hex(&report.head.root));
            if asked.json {
                print::json(&json!({
                    "holds": true, "size": size, "root": root, "checkpoints": report.checkpoints,
                }))?;
            } else {
                println!(
                    "The history holds: {size} entries, {} checkpoints, root {root}.",
                    report.checkpoints
                );
            }
            Ok(Ending::Done)
        }
        Verified::Broken(breaches) => {
            if asked.json {
                let breaches: Vec<Value> = breaches
                    .iter()
                    .map(|b| json!({ "sequence": b.sequence, "entry": b.entry, "what": b.what }))
                    .collect();
                print::json(&json!({ "holds": false, "breaches": breaches }))?;
            } else {
                println!(
                    "THE HISTORY DOES NOT HOLD. Keep this database as evidence; restore a backup elsewhere."
                );
                for breach in breaches {
                    let place = breach.sequence.map_or_else(|| "?".to_owned(), |n| n.to_string());
                    let entry = breach.entry.map(|id| id.to_string()).unwrap_or_default();
                    println!("  at {place} {entry}: {}", breach.what);
                }
            }
            Ok(Ending::HistoryBroken)
        }
    }
}

fn checkpoint(place: &Place, asked: &Machine) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    let database = installation.nostos.database();
    let signed = database.checkpoint(installation.clock.now())?;
    let verifier = database.verifier_key()?;
    if asked.json {
        print::json(&json!({
            "size": signed.head.size, "root": hex(&signed.head.root), "note": signed.note, "verifier": verifier,
        }))?;
    } else {
        print!("{}", signed.note);
        eprintln!("nostos: keep this note elsewhere; it is verified with the key {verifier}");
    }
    Ok(Ending::Done)
}

fn prove(database: &Database, asked: &Prove) -> anyhow::Result<Ending> {
    let proof = database.prove_inclusion(asked.entry).map_err(|error| match error {
        StoreError::NotFound => {
            anyhow!("the history has no entry {}; ids are shown by `nostos export`", asked.entry)
        }
        other => other.into(),
    })?;
    let path: Vec<String> = proof.path.iter().map(|hash| hex(hash)).collect();
    let root = hex(&proof.head.root);
    if asked.json {
        print::json(&json!({
            "entry": asked.entry, "sequence": proof.sequence, "leaf": hex(&proof.leaf),
            "size": proof.head.size, "root": root, "path": path,
        }))?;
        return Ok(Ending::Done);
    }
    println!("entry     {}", asked.entry);
    println!("sequence  {} of {}", proof.sequence, proof.head.size);
    println!("leaf      {}", hex(&proof.leaf));
    println!("root      {root}");
    println!("path (RFC 6962, 2.1.1)");
    for hash in path {
        println!("  {hash}");
    }
    let signed = database.latest_checkpoint().context("the latest checkpoint cannot be read")?;
    if signed.is_none_or(|signed| signed.head.size <= proof.sequence) {
        eprintln!("nostos: no checkpoint covers this entry yet; run `nostos history checkpoint`");
    }
    Ok(Ending::Done)
}
