//! The demonstration: laid out through the application, identical when rebuilt, the same for a seed, and its official
//! statistics are the counts of its plan.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops when something is wrong"
)]

mod support;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use demo::{Layout, crew};
use nostos::args::{Demo, Eurostat, Format, YearAsked};
use nostos::commands::{demo as demonstration, statistics};
use nostos::place::{Installation, Place};
use support::{code, json, nostos as program};
use tempfile::tempdir;

fn laid_out(data: &Path, cases: u32, seed: u64) -> (Installation, Layout) {
    let place = Place::new(data.to_owned(), None).unwrap();
    let asked = Demo { cases, full: false, seed, listen: "127.0.0.1:0".into(), json: true };
    let installation = demonstration::open(&place, &asked).unwrap();
    let layout = demonstration::lay_out(&installation, true).unwrap();
    (installation, layout)
}

/// Orders and returns of a year by citizenship, as the written tables have them.
fn tables(
    installation: &Installation,
    year: i16,
    out: &Path,
) -> (BTreeMap<String, u32>, BTreeMap<String, u32>) {
    let asked =
        Eurostat { year: YearAsked::One(year), format: Format::Csv, out: out.to_owned(), unrounded: true };
    statistics::eurostat(&installation.nostos, &asked).unwrap();
    let read = |name: &str, totals: &[(&str, &str)]| {
        let text = std::fs::read_to_string(out.join(name)).unwrap();
        let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let header = lines.next().unwrap();
        let column = |name: &str| header.iter().position(|column| *column == name).unwrap();
        lines
            .filter(|row| totals.iter().all(|(name, total)| row[column(name)] == *total))
            .map(|row| (row[column("citizen")].to_owned(), row[column("OBS_VALUE")].parse().unwrap()))
            .collect()
    };
    let ordered = read("migr_eiord_unrounded.csv", &[("age", "TOTAL"), ("sex", "T")]);
    let returned = read("migr_eirtn_unrounded.csv", &[("age", "TOTAL"), ("sex", "T"), ("c_dest", "TOTAL")]);
    (ordered, returned)
}

/// The same from the plan alone.
fn planned(installation: &Installation, layout: &Layout) -> (BTreeMap<String, u32>, BTreeMap<String, u32>) {
    let staff = crew::staff(&installation.nostos, layout.seed).unwrap().unwrap();
    let plan = demo::plan(layout.seed, layout.size(), layout.year, layout.today, staff).unwrap();
    let (mut ordered, mut returned) = (BTreeMap::new(), BTreeMap::new());
    for case in plan.map(Result::unwrap) {
        let citizen = match case.citizenship.code() {
            "GB" => "UK",
            "GR" => "EL",
            // Published with China.
            "HK" => "CN",
            code => code,
        };
        for key in [citizen, "TOTAL"] {
            if case.kind.ordered_in_base() {
                *ordered.entry(key.to_owned()).or_insert(0) += 1;
            }
            if case.kind.returned_in_base() {
                *returned.entry(key.to_owned()).or_insert(0) += 1;
            }
        }
    }
    (ordered, returned)
}

#[test]
fn the_statistics_of_the_year_are_the_counts_of_the_plan_cell_by_cell() {
    let folder = tempdir().unwrap();
    let (installation, layout) = laid_out(&folder.path().join("data"), 400, 1);
    assert_eq!((layout.written, layout.complete), (400, true));
    let (ordered, returned) = tables(&installation, layout.year, folder.path());
    let (wanted_ordered, wanted_returned) = planned(&installation, &layout);
    assert!(wanted_ordered["TOTAL"] > 100 && wanted_returned["TOTAL"] > 30);
    assert_eq!(ordered, wanted_ordered);
    assert_eq!(returned, wanted_returned);
}

#[test]
fn a_rebuild_gives_the_tables_that_recording_left() {
    let folder = tempdir().unwrap();
    let (installation, layout) = laid_out(folder.path(), 60, 7);
    let nostos = &installation.nostos;
    let before = nostos.read_model_digest().unwrap();
    let walk = nostos.rebuild(&mut |_| {}).unwrap();
    assert_eq!(walk.derived, u64::from(layout.written));
    assert!(walk.quarantined.is_empty());
    assert_eq!(nostos.read_model_digest().unwrap(), before);
}

#[test]
fn the_same_seed_gives_the_same_caseload_and_another_seed_another() {
    let folder = tempdir().unwrap();
    let run = |name: &str, seed: u64| {
        let data = folder.path().join(name);
        let (installation, layout) = laid_out(&data, 60, seed);
        let tables = tables(&installation, layout.year, &folder.path().join(format!("{name}-tables")));
        (installation.nostos.read_model_digest().unwrap(), tables)
    };
    let (one, again, other) = (run("one", 7), run("again", 7), run("other", 8));
    assert_eq!(one, again, "lists, obligations, search keys and statistics, ids among them");
    assert_ne!(one.0, other.0);
}

#[test]
fn a_demonstration_that_was_interrupted_goes_on_without_doubling_anything() {
    let folder = tempdir().unwrap();
    let (installation, layout) = laid_out(folder.path(), 60, 7);
    let before = installation.nostos.read_model_digest().unwrap();
    // Killed after the cases were written and before that was noted.
    let interrupted = Layout { written: 0, complete: false, ..layout };
    interrupted.keep(&installation.nostos).unwrap();
    drop(installation);
    let half = program(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(code(&half), 1, "half a demonstration is not served");
    assert!(support::said(&half).contains("nostos demo"), "{}", support::said(&half));
    let (installation, layout) = laid_out(folder.path(), 60, 7);
    assert_eq!((layout.written, layout.complete), (60, true));
    assert_eq!(installation.nostos.read_model_digest().unwrap(), before);
    assert_eq!(installation.nostos.database().backlog().unwrap().cases, 60);
}

#[test]
fn a_real_installation_never_becomes_a_demonstration() {
    let folder = tempdir().unwrap();
    support::init(folder.path());
    let refused = program(folder.path(), &["demo", "--listen", "127.0.0.1:0"]);
    assert_eq!(code(&refused), 1);
    assert!(support::said(&refused).contains("real installation"), "{}", support::said(&refused));
}

#[test]
fn all_cases_are_exported_and_each_reading_is_recorded() {
    let folder = tempdir().unwrap();
    let data = folder.path().join("data");
    let (installation, _) = laid_out(&data, 60, 7);
    drop(installation);
    let out = folder.path().join("out");
    let told = json(&data, &["export", "--json", "--out", out.to_str().unwrap()]);
    assert_eq!((told["cases"].as_u64(), told["unreadable"].as_u64()), (Some(60), Some(0)));
    let text = std::fs::read_to_string(out.join("cases.jsonl")).unwrap();
    let cases: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(cases.len(), 60);
    let first = &cases[0]["events"][0];
    assert!(first["event"].is_object() && first["kind"].as_str().unwrap().ends_with(".1"), "{first}");
    let entry = first["id"].as_str().unwrap();
    let proof = json(&data, &["history", "prove", entry, "--json"]);
    assert_eq!(proof["entry"], entry);
    let again = program(&data, &["export", "--out", out.to_str().unwrap()]);
    assert_eq!(code(&again), 1, "an export overwrites nothing");
    let (installation, _) = laid_out(&data, 60, 7);
    let case = cases[0]["case"].as_str().unwrap().parse().unwrap();
    let readings =
        installation.nostos.database().readings_of_case(case, &store::PageRequest::first(10)).unwrap();
    assert_eq!(readings.rows.len(), 1);
    assert_eq!(readings.rows[0].purpose, "operator-export");
}

#[test]
fn demo_serves_its_accounts_answers_health_and_stops_when_told() {
    let folder = tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_nostos"))
        .args(["demo", "--cases", "60", "--seed", "7", "--listen", "127.0.0.1:0", "--json", "--data"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    let roles: Vec<&str> =
        told["accounts"].as_array().unwrap().iter().map(|a| a["role"].as_str().unwrap()).collect();
    for role in application::AccountRole::ALL {
        assert!(roles.contains(&role.code()), "{} has an account", role.code());
    }
    let address = told["listen"].as_str().unwrap().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let kill = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    assert!(child.wait().unwrap().success(), "a server that is told to stop ends well");
}
