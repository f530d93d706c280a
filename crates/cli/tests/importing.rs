//! A register is taken over: whole rows or nothing of them, reasons in words, and repeating changes nothing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops when something is wrong")]

mod support;

use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{code, init, json, json_with, nostos, said};
use tempfile::tempdir;

const MAPPING: &str = r#"
name = "old register"
[file]
delimiter = "semicolon"
date-form = "DD-MM-YYYY"
[columns]
reference = "Dossier"
given-names = "Voornamen"
family-names = "Achternaam"
born-on = "Geboren"
sex = "Geslacht"
nationality = "Nationaliteit"
opened-on = "Datum"
decision-issued-on = "Besluit"
departure-days = "Termijn"
[defaults]
state = "NL"
origin = "asylum-negative"
decision-language = "nl"
[values.sex]
M = "male"
V = "female"
"#;

const ROWS: &str = "\
Dossier;Voornamen;Achternaam;Geboren;Geslacht;Nationaliteit;Datum;Besluit;Termijn
D-1;Amina;Test;01-02-1990;V;MA;03-03-2026;;
D-2;Boris;Test;;M;UA;04-03-2026;;
D-3;Chen;Test;31-02-1990;M;CN;05-03-2026;;
D-4;Dina;Test;;V;IQ;06-03-2026;20-03-2026;28
D-1;Amina;Twice;;V;MA;07-03-2026;;
";

struct Register {
    folder: tempfile::TempDir,
}

impl Register {
    fn new() -> Self {
        let folder = tempdir().unwrap();
        std::fs::write(folder.path().join("m.toml"), MAPPING).unwrap();
        std::fs::write(folder.path().join("rows.csv"), ROWS).unwrap();
        init(&folder.path().join("data"));
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn import(&self, more: &[&str], wanted: i32) -> Value {
        let (rows, mapping) = (self.path("rows.csv"), self.path("m.toml"));
        let mut words =
            vec!["import", rows.to_str().unwrap(), "--mapping", mapping.to_str().unwrap(), "--json"];
        words.extend(more);
        json_with(&self.path("data"), &words, wanted)
    }

    fn entries(&self) -> u64 {
        json(&self.path("data"), &["doctor", "--json"])["entries"].as_u64().unwrap()
    }
}

fn counts(told: &Value) -> (u64, u64, u64) {
    let count = |name: &str| told[name].as_u64().unwrap();
    (count("new"), count("repeated"), count("rejected"))
}

#[test]
fn a_file_is_taken_over_once_and_repeating_it_changes_nothing() {
    let register = Register::new();
    let dry = register.import(&["--dry-run"], 4);
    let before = register.entries();
    let first = register.import(&["--team", "A"], 4);
    assert_eq!(counts(&first), (2, 1, 2), "two cases, one of them twice, two rows rejected: {first}");
    assert_eq!(counts(&dry), counts(&first), "a dry run tells what would become of each row");
    let rejected = std::fs::read_to_string(register.path("rows.rejected.csv")).unwrap();
    let reasons: Vec<&str> = rejected.lines().collect();
    assert_eq!(reasons.len(), 3, "{rejected}");
    assert!(reasons[0].ends_with(";rejected_because"));
    assert!(reasons[1].starts_with("D-3;") && reasons[1].contains("not a date"), "{}", reasons[1]);
    let refused = reasons[2];
    assert!(refused.starts_with("D-4;") && refused.contains("reasons in fact are missing"), "{refused}");
    assert!(refused.contains("RD-12-1"), "the rule is named: {refused}");

    let after = register.entries();
    assert!(after > before);
    let again = register.import(&["--team", "A"], 4);
    assert_eq!(counts(&again), (0, 3, 2));
    assert_eq!(register.entries(), after, "nothing was recorded twice");
    assert_eq!(json(&register.path("data"), &["doctor", "--json"])["cases"], 2);
    assert_eq!(json(&register.path("data"), &["history", "verify", "--json"])["holds"], true);
}

#[test]
fn a_dry_run_keeps_nothing() {
    let register = Register::new();
    let before = register.entries();
    register.import(&["--dry-run"], 4);
    assert_eq!(register.entries(), before);
    assert_eq!(json(&register.path("data"), &["doctor", "--json"])["cases"], 0);
}

#[test]
fn the_same_case_in_a_later_file_changes_nothing() {
    let register = Register::new();
    register.import(&[], 4);
    let later = "Dossier;Voornamen;Achternaam;Geboren;Geslacht;Nationaliteit;Datum;Besluit;Termijn\n\
                 D-2;Boris;Test;;M;UA;04-03-2026;;\nD-9;Emil;Test;;M;RS;08-03-2026;;\n";
    std::fs::write(register.path("rows.csv"), later).unwrap();
    assert_eq!(counts(&register.import(&[], 0)), (1, 1, 0));
}

#[test]
fn what_cannot_be_read_is_said_before_anything_is_recorded() {
    let register = Register::new();
    let data = register.path("data");
    let run = |rows: &Path, mapping: &Path| {
        nostos(&data, &["import", rows.to_str().unwrap(), "--mapping", mapping.to_str().unwrap()])
    };
    let (rows, mapping) = (register.path("rows.csv"), register.path("m.toml"));
    let missing = run(&register.path("none.csv"), &mapping);
    assert_eq!(code(&missing), 1);
    assert!(said(&missing).contains("none.csv"), "{}", said(&missing));
    std::fs::write(&mapping, MAPPING.replace("\"Dossier\"", "\"Zaak\"")).unwrap();
    let column = run(&rows, &mapping);
    assert_eq!(code(&column), 1);
    assert!(said(&column).contains("Zaak") && said(&column).contains("Dossier"), "{}", said(&column));
    let team = nostos(&data, &["import", "x", "--mapping", "y", "--team", "B"]);
    assert_eq!(code(&team), 1);
}
