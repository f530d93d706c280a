//! A parameter of the Return Regulation, entered by one person and confirmed by another, changes a future case and no
//! old one; and what cannot be used is refused with what to mend.

use std::sync::Arc;

use rules::parameters::InstallationEntry;
use store::{Address, Database, Setup};
use testkit::clock::noon;
use testkit::values::{actor, day, organisation};
use testkit::{CaseBuilder, a_case};

use super::parameters::{Deciding, Standing};
use crate::access::actor::{AccountRole, Actor};
use crate::error::Problem;
use crate::nostos::{Authority, Nostos};
use crate::ports::{SeededSecrets, SetClock};

struct Office {
    nostos: Nostos,
    clock: Arc<SetClock>,
    _folder: tempfile::TempDir,
}

/// An installation with one case.
fn office(built: &CaseBuilder) -> Office {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(SetClock::at(noon(built.today())));
    let setup = Setup { address: Address::in_folder(folder.path()), data_dir: folder.path().to_owned() };
    let database = Database::init(&setup, noon(day(0))).unwrap();
    let authority =
        Authority { organisation: organisation(1), name: "Return Authority".into(), state: "NL".into() };
    authority.keep(&database).unwrap();
    let nostos = Nostos::new(database, authority, clock.clone(), Arc::new(SeededSecrets::new(7))).unwrap();
    let write = nostos.write_of(&built.case(), built.history(), 0, &[], None).unwrap();
    nostos.database.append(vec![write]).pop().unwrap().unwrap();
    Office { nostos, clock, _folder: folder }
}

fn person(number: u128, role: AccountRole) -> Actor {
    Actor {
        id: actor(number),
        name: format!("Person {number}"),
        organisation: organisation(1),
        team: None,
        roles: vec![role],
    }
}

fn legal(number: u128) -> Actor {
    person(number, AccountRole::LegalService)
}

fn entry(key: &str, value: &str) -> InstallationEntry {
    InstallationEntry {
        set: "rr_2026".into(),
        key: key.into(),
        value: value.into(),
        act: "RR".into(),
        article: "13".into(),
        paragraph: String::new(),
        valid_from: None,
        valid_to: None,
        note: "invented for this test".into(),
        confirmed_by: None,
        confirmed_on: None,
    }
}

fn proposed(office: &Office, by: &Actor, entry: InstallationEntry) -> uuid::Uuid {
    office.nostos.propose_parameter(by, entry).unwrap()
}

/// What is wrong, as told.
fn refused<T: std::fmt::Debug>(result: Result<T, Problem>) -> String {
    result.unwrap_err().to_string()
}

/// Enters and confirms, by two persons, that the Regulation applies from the day of the builder on.
fn bring_into_force(office: &Office, from: &str) -> uuid::Uuid {
    let id = proposed(office, &legal(1), entry("rr.applies-from", from));
    office.nostos.decide_parameter(&legal(2), id, Deciding::Confirm, "read").unwrap();
    id
}

#[test]
fn nothing_rests_on_a_parameter_before_another_person_confirms_it() {
    let office = office(&a_case());
    let id = proposed(&office, &legal(1), entry("rr.applies-from", "2026-01-01"));
    let version = office.nostos.law().return_regulation().version().to_owned();
    assert!(
        refused(office.nostos.decide_parameter(&legal(1), id, Deciding::Confirm, ""))
            .contains("another person")
    );
    assert!(!office.nostos.law_change_pending().unwrap());
    let administrator = person(3, AccountRole::Administrator);
    let by_administrator = office.nostos.decide_parameter(&administrator, id, Deciding::Confirm, "");
    assert!(matches!(by_administrator, Err(Problem::Forbidden { .. })));
    assert_eq!(office.nostos.law().return_regulation().version(), version, "the law is as it was");
    office.nostos.decide_parameter(&legal(2), id, Deciding::Confirm, "read").unwrap();
    assert_ne!(office.nostos.law().return_regulation().version(), version);
    assert!(refused(office.nostos.decide_parameter(&legal(4), id, Deciding::Reject, "")).contains("already"));
    let kept = office.nostos.proposals().unwrap().pop().unwrap();
    assert_eq!((kept.standing, kept.decided_by), (Standing::Confirmed, Some(legal(2).id.0)));
}

#[test]
fn what_cannot_be_used_is_refused_at_entry_with_what_to_mend() {
    let office = office(&a_case());
    let wrong = |change: fn(&mut InstallationEntry), advice: &str| {
        let mut entry = entry("rr.voluntary-return.maximum-days", "21 days");
        change(&mut entry);
        let said = refused(office.nostos.propose_parameter(&legal(1), entry));
        assert!(said.contains(advice), "{said} / {advice}");
    };
    wrong(|e| e.key = "rr.voluntary".into(), "no parameter of that name");
    wrong(|e| e.value = "soon".into(), "days or weeks");
    wrong(|e| e.act = String::new(), "names none");
    wrong(|e| e.set = "XX".into(), "expected NL");
    wrong(|e| e.set = "NL".into(), "does not belong");
    let case_officer = person(5, AccountRole::CaseOfficer);
    let unasked = office.nostos.propose_parameter(&case_officer, entry("rr.applies-from", "2026-01-01"));
    assert!(matches!(unasked, Err(Problem::Forbidden { .. })));
    assert!(office.nostos.proposals().unwrap().is_empty());
}

#[test]
fn a_confirmed_parameter_changes_a_future_case_and_no_old_one() {
    // Undecided on the day on which the Regulation applies: governed by it, and the comparison said so before.
    let undecided = office(&a_case());
    let from = day(0).to_string();
    let id = proposed(&undecided, &legal(1), entry("rr.applies-from", &from));
    let comparison = undecided.nostos.compare_proposal(&legal(1), id, &mut |_| {}).unwrap();
    assert_eq!((comparison.cases, comparison.changed.len()), (1, 1));
    assert!(comparison.counts().contains_key("other-pack"), "{:?}", comparison.counts());
    assert!(comparison.as_csv().contains("other-pack,,rd_2008,rr_2026"), "{}", comparison.as_csv());
    undecided.nostos.decide_parameter(&legal(2), id, Deciding::Confirm, "read").unwrap();
    let before = undecided.nostos.read_model_digest().unwrap();
    let walk = undecided.nostos.reassess_after_change(&mut |_| {}).unwrap();
    assert_eq!(walk.derived, 1);
    assert_ne!(undecided.nostos.read_model_digest().unwrap(), before, "its obligations are others now");
    assert!(!undecided.nostos.law_change_pending().unwrap());
    assert_eq!(undecided.nostos.reassess_after_change(&mut |_| {}).unwrap().derived, 0, "once");

    // Decided before: stays under the Directive, to the letter.
    let decided = office(&a_case().with_notified_decision(28).later(3));
    let before = decided.nostos.read_model_digest().unwrap();
    bring_into_force(&decided, &day(1).to_string());
    let walk = decided.nostos.reassess_after_change(&mut |_| {}).unwrap();
    assert_eq!(walk.derived, 0, "nothing is written where nothing differs");
    assert_eq!(decided.nostos.read_model_digest().unwrap(), before);
}

#[test]
fn an_interrupted_walk_goes_on_and_a_restart_knows_the_law() {
    let office = office(&a_case());
    bring_into_force(&office, &day(0).to_string());
    let again = Nostos::new(
        office.nostos.database.clone(),
        office.nostos.authority.clone(),
        office.clock.clone(),
        Arc::new(SeededSecrets::new(8)),
    )
    .unwrap();
    assert_eq!(again.law().return_regulation().version(), office.nostos.law().return_regulation().version());
    assert!(again.law_change_pending().unwrap());
    assert_eq!(again.reassess_after_change(&mut |_| {}).unwrap().derived, 1);
    let live = again.read_model_digest().unwrap();
    again.rebuild(&mut |_| {}).unwrap();
    assert_eq!(again.read_model_digest().unwrap(), live, "a rebuild finds the same tables");
}
