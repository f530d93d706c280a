//! `nostos rebuild`: lists, obligations and statistics derived anew from the events.

use serde_json::json;

use crate::args::Machine;
use crate::ending::Ending;
use crate::place::Place;
use crate::print;
use crate::progress::Progress;

/// Runs it.
///
/// # Errors
/// Storage failed; the tables are those of before or already new, never half of one case.
pub fn run(place: &Place, asked: &Machine) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    let nostos = &installation.nostos;
    // Days may have passed since the last reassessment; that is no difference between live and rebuilt.
    nostos.reassess_due()?;
    let before = nostos.read_model_digest()?;
    let all = nostos.database().backlog()?.cases;
    let mut bar = Progress::new("Rebuilding", "cases", all, asked.json);
    let walk = nostos.rebuild(&mut |done| bar.at(done))?;
    bar.end();
    let after = nostos.read_model_digest()?;
    if asked.json {
        let aside: Vec<_> = walk
            .quarantined
            .iter()
            .map(|(case, version)| json!({ "case": case, "version": version }))
            .collect();
        print::json(&json!({
            "cases": walk.derived, "before": before, "after": after, "identical": before == after,
            "set_aside": aside,
        }))?;
    } else {
        println!("before  {before}\nafter   {after}");
        let found = if before == after {
            "the tables were as the events say"
        } else {
            "the tables differed and are right now"
        };
        println!("{} cases derived anew; {found}.", walk.derived);
        for (case, version) in &walk.quarantined {
            println!(
                "case {case} is set aside: its history cannot be read at version {version}; restore a backup"
            );
        }
    }
    Ok(if walk.quarantined.is_empty() { Ending::Done } else { Ending::Incomplete })
}
