//! Forms: every field and choice has words, errors are tied to their field, values come back as typed.

use std::collections::BTreeSet;

use super::*;
use crate::messages::Messages;
use crate::{Cx, Locale, Msg, samples};

const CX: Cx = Cx { locale: Locale::En, today: samples::today() };

#[test]
fn form_ids_are_unique_and_so_are_field_names_within_a_form() {
    let ids: Vec<_> = all().map(|f| f.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for form in all() {
        let names: BTreeSet<_> = form.fields.iter().map(|f| f.name).collect();
        assert_eq!(names.len(), form.fields.len(), "{}", form.id);
    }
}

#[test]
fn every_field_and_choice_has_words_in_both_complete_languages() {
    for locale in [Locale::En, Locale::Nl] {
        for form in all() {
            assert!(Messages::has(locale, &format!("form-{}", form.id)), "{}", form.id);
            for field in form.fields {
                if let FieldKind::Select(choices) | FieldKind::Checks(choices) = field.kind {
                    for code in choices.codes {
                        let key = format!("choice-{}-{code}", choices.list);
                        assert!(Messages::has(locale, &key), "{key}");
                    }
                }
            }
        }
    }
}

/// The domain names its commands; each has a form here, so that nothing can be recorded only through the API.
#[test]
fn every_command_of_the_domain_has_a_form() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src");
    let mut missing = Vec::new();
    for entry in std::fs::read_dir(root).unwrap().map(Result::unwrap) {
        let Ok(text) = std::fs::read_to_string(entry.path().join("command.rs")) else { continue };
        let commands = text.split("pub enum Command {").nth(1).and_then(|t| t.split("\n}").next()).unwrap();
        for line in commands.lines().filter(|l| l.starts_with("    ") && !l.starts_with("     ")) {
            let name: String = line.trim().chars().take_while(char::is_ascii_alphanumeric).collect();
            let variant =
                name.starts_with(|c: char| c.is_ascii_uppercase()) && name.len() < line.trim().len();
            let id = crate::law_text::code(&Name(name.clone()));
            if variant && find(&id).is_none() {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "no form for {missing:?}");
}

struct Name(String);

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[test]
fn every_way_out_leads_to_a_form() {
    for act in
        [LegalAct::VerifyStay, LegalAct::CarryOutRemoval, LegalAct::AppointGuardian, LegalAct::CloseCase]
    {
        assert!(find(for_act(act).unwrap()).is_some(), "{act:?}");
    }
}

#[test]
fn an_error_is_tied_to_its_field_and_the_value_typed_comes_back() {
    let spec = find("record-language").unwrap();
    let mut state = FormState::default().with("language", "ps").with("recorded-on", "2026-02-31");
    state.errors = vec![FieldError { field: "recorded-on".into(), message: Msg::new("error-date") }];
    let html = render::render(&CX, spec, &state).into_string();
    assert!(html.contains("value=\"2026-02-31\""));
    assert!(html.contains("value=\"ps\" selected"));
    assert!(html.contains("href=\"#f-record-language-recorded-on\""));
    assert!(html.contains("aria-describedby=\"f-record-language-recorded-on-error\" aria-invalid=\"true\""));
}

#[test]
fn a_partial_date_goes_out_in_parts_and_comes_back_whole() {
    for date in ["1994", "1994-05", "1994-05-01"] {
        assert_eq!(FormState::default().with_partial_date("date", date).partial_date("date"), date);
    }
    let typed = FormState::default().with("date-year", " 1994 ").with("date-month", "5");
    assert_eq!(typed.partial_date("date"), "1994-05");
    let day_without_month = FormState::default().with("date-year", "1994").with("date-day", "3");
    assert_eq!(day_without_month.partial_date("date"), "1994-00-03");
}

/// Every event and every named refusal of the domain has words, so that no history line is a bare code.
#[test]
fn every_event_and_refusal_of_the_domain_has_words() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src");
    let mut keys = Vec::new();
    for entry in std::fs::read_dir(&root).unwrap().map(Result::unwrap) {
        let Ok(text) = std::fs::read_to_string(entry.path().join("event.rs")) else { continue };
        let events = text.split("pub enum Event {").nth(1).and_then(|t| t.split("\n}").next()).unwrap();
        keys.extend(variants(events).map(|name| format!("event-{}", crate::law_text::code(&Name(name)))));
    }
    keys.push(crate::law_text::event_key("correction.entry_corrected"));
    let refusals = std::fs::read_to_string(root.join("refusal.rs")).unwrap();
    let reasons = refusals.split("pub enum Reason {").nth(1).and_then(|t| t.split("\n}").next()).unwrap();
    keys.extend(variants(reasons).map(|name| format!("refusal-{}", crate::law_text::code(&Name(name)))));
    assert!(keys.len() > 90, "found only {}", keys.len());
    let missing: Vec<_> = keys.iter().filter(|k| !Messages::has(Locale::En, k)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// Names of the variants in the body of an enum.
fn variants(body: &str) -> impl Iterator<Item = String> + '_ {
    body.lines()
        .filter(|l| l.starts_with("    ") && l.trim().starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|l| l.trim().chars().take_while(char::is_ascii_alphanumeric).collect())
}
