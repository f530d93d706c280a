//! The disk fills up while cases are recorded: it is said in words, nothing is half written, and once there is room
//! again the same command goes on where it stopped.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops when something is wrong")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::tempdir;

/// Rows of the register; a disk of six megabytes holds a third of them.
const ROWS: u64 = 900;

const MAPPING: &str = r#"
name = "old register"
[columns]
reference = "number"
given-names = "given"
nationality = "nationality"
opened-on = "opened"
[defaults]
state = "NL"
origin = "asylum-negative"
"#;

/// Runs in a mount namespace of its own, so that the small disk is gone with it whatever happens.
const SCRIPT: &str = r#"
mount -t tmpfs -o size=6m tmpfs disk || exit 77
run() { name=$1; shift; "$NOSTOS" "$@" --data disk/data --json >"$name.out" 2>"$name.err"; echo $? >"$name.code"; }
run init init --authority Test --state NL
run full import rows.csv --mapping m.toml
run verified_while_full history verify
mount -o remount,size=200m disk || exit 78
run verified history verify
run again import rows.csv --mapping m.toml
run verified_again history verify
run once_more import rows.csv --mapping m.toml
run doctor doctor
"#;

fn outcome(folder: &Path, name: &str) -> (i32, String) {
    let read = |end: &str| std::fs::read_to_string(folder.join(format!("{name}.{end}"))).unwrap();
    (read("code").trim().parse().unwrap(), read("out") + &read("err"))
}

fn told(folder: &Path, name: &str) -> Value {
    let (code, text) = outcome(folder, name);
    assert_eq!(code, 0, "{name}: {text}");
    let printed = std::fs::read_to_string(folder.join(format!("{name}.out"))).unwrap();
    serde_json::from_str(&printed).unwrap()
}

#[test]
fn a_full_disk_is_told_loses_nothing_acknowledged_and_the_work_goes_on_when_there_is_room() {
    let folder = tempdir().unwrap();
    let folder = folder.path();
    std::fs::create_dir(folder.join("disk")).unwrap();
    std::fs::write(folder.join("m.toml"), MAPPING).unwrap();
    let rows = (1..=ROWS).map(|n| format!("D-{n:05},Amina,MA,2026-03-03\n"));
    let text = "number,given,nationality,opened\n".to_owned() + &rows.collect::<String>();
    std::fs::write(folder.join("rows.csv"), text).unwrap();
    let ended = Command::new("unshare")
        .args(["-rm", "sh", "-c", SCRIPT])
        .env("NOSTOS", env!("CARGO_BIN_EXE_nostos"))
        .current_dir(folder)
        .status();
    match ended.as_ref().map(std::process::ExitStatus::code) {
        Ok(Some(0)) => {}
        // Debian and the test command's container allow it; where a machine does not, there is no small disk.
        Ok(Some(1 | 77 | 78)) | Err(_) => {
            eprintln!("skipped: this machine allows no mount namespaces ({ended:?})");
            return;
        }
        Ok(other) => panic!("{other:?}"),
    }

    told(folder, "init");
    let (code, said) = outcome(folder, "full");
    assert_ne!(code, 0, "the disk is too small for all rows: {said}");
    assert!(said.contains("the disk is full; free space and try again"), "{said}");
    assert_eq!(told(folder, "verified")["holds"], true, "nothing is half written");
    let before = told(folder, "verified")["size"].as_u64().unwrap();
    assert!(before > 50, "something was recorded before the disk was full: {before} entries");

    let again = told(folder, "again");
    let count = |name: &str| again[name].as_u64().unwrap();
    assert_eq!((count("new") + count("repeated"), count("rejected")), (ROWS, 0));
    assert!(count("repeated") > 0, "what was recorded before is not recorded again: {again}");
    assert_eq!(told(folder, "verified_again")["holds"], true);
    assert_eq!(told(folder, "once_more")["new"], 0);
    assert_eq!(told(folder, "doctor")["cases"], ROWS);
}
