//! The form of every event at rest: a change that would make old histories unreadable cannot pass unseen.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program: helpers outside test functions may fail loudly as well"
)]

use std::collections::BTreeSet;
use std::path::Path;

use domain::command::COMMAND_KINDS;
use domain::event::{Category, Chapter, Event};
use serde_json::{Value, json};
use testkit::{command_samples, event_of, event_samples};

const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/event_shapes.json");

#[test]
fn the_form_of_every_event_at_rest_is_the_one_checked_in() {
    let shapes: Vec<Value> =
        event_samples().iter().map(|e| json!({ "kind": e.kind(), "at_rest": e })).collect();
    let now = format!("{}\n", serde_json::to_string_pretty(&shapes).unwrap());
    if std::env::var_os("UPDATE_EVENT_SHAPES").is_some() {
        std::fs::write(Path::new(SHAPES), &now).unwrap();
    }
    let before = std::fs::read_to_string(SHAPES).unwrap();
    assert!(
        before == now,
        "events at rest changed shape. Old histories must stay readable: add an upcast, then run this test with \
         UPDATE_EVENT_SHAPES=1 and read the difference"
    );
}

#[test]
fn every_event_comes_back_from_rest_as_it_went() {
    for event in event_samples() {
        let text = serde_json::to_string(&event).unwrap();
        let back: Event = serde_json::from_str(&text).unwrap();
        assert_eq!(back, event, "{}", event.kind());
    }
}

#[test]
fn every_command_has_a_sample_and_a_kind_of_its_own() {
    let kinds: Vec<&str> = command_samples().iter().map(|c| c.kind()).collect();
    let unique: BTreeSet<&str> = kinds.iter().copied().collect();
    assert_eq!(unique.len(), kinds.len(), "two commands share a kind");
    assert_eq!(unique, COMMAND_KINDS.iter().copied().collect());
    assert_eq!(COMMAND_KINDS.len(), unique.len(), "COMMAND_KINDS names one twice");
}

#[test]
fn every_event_is_named_after_its_chapter_and_dated_as_its_command() {
    let mut seen = BTreeSet::new();
    for command in command_samples() {
        let date = command.effective_on();
        let event = event_of(command);
        assert!(seen.insert(event.kind()), "{} twice", event.kind());
        let chapter = event.chapter().code().replace('-', "_");
        assert!(event.kind().starts_with(&format!("{chapter}.")), "{}", event.kind());
        assert_eq!(event.effective_on(), date, "{}", event.kind());
    }
    assert_eq!(seen.len(), COMMAND_KINDS.len());
}

#[test]
fn health_and_contacts_are_categories_of_their_own() {
    let category = |kind: &str| event_samples().into_iter().find(|e| e.kind() == kind).map(|e| e.category());
    assert_eq!(category("safeguards.fitness_assessed"), Some(Category::Medical));
    assert_eq!(category("safeguards.vulnerability_screened"), Some(Category::Medical));
    assert_eq!(category("safeguards.hold_placed"), Some(Category::Medical));
    assert_eq!(category("identity.contact_recorded"), Some(Category::Contact));
    assert_eq!(category("removal.monitor_notified"), Some(Category::Operations));
    let used: BTreeSet<Chapter> = event_samples().iter().map(Event::chapter).collect();
    assert_eq!(used, Chapter::ALL.iter().copied().collect());
}

#[test]
fn no_debug_print_of_an_event_says_who_the_person_is() {
    let printed: String = event_samples().iter().map(|e| format!("{e:?}")).collect();
    for secret in ["Testperson", "Amina", "Fès", "L898902C3", "ERIKSSON", "Invented street", "Dialysis"] {
        assert!(!printed.contains(secret), "{secret} was printed");
    }
}
