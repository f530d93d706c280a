//! Room `rules`, parameters, tests: an installation's own file is read or refused with its place, whatever it holds.

use proptest::prelude::*;

use super::super::{ParameterSet, calendar_from_toml};

const OWN: &str = r#"name = "NL"
version = "installation 1"

[[parameter]]
key = "notification.days"
value = "5 days"
status = "confirmed"
confirmed-by = "legal service"
confirmed-on = "2026-01-01"
origin = "installation"
citation = { act = "RD", article = "12", paragraph = "1" }
valid-from = "2010-12-24"
"#;
const CALENDAR: &str = include_str!("../../../calendars/nl.toml");

/// The text with something put in, cut out or broken off at one place.
fn damaged(text: &str) -> impl Strategy<Value = String> + use<> {
    let text = text.to_owned();
    let with = "[\\[\\]={}\",.\\n a-z0-9-]{0,6}|.{1,3}";
    (any::<prop::sample::Index>(), 0usize..40, with, any::<bool>()).prop_map(move |(at, out, with, cut)| {
        let letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        let rest = if cut { letters.len() } else { (at + out).min(letters.len()) };
        letters[..at].iter().copied().chain(with.chars()).chain(letters[rest..].iter().copied()).collect()
    })
}

#[test]
fn the_undamaged_file_is_taken() {
    let base = ParameterSet::of_state("NL").unwrap();
    assert!(base.with_installation("own.toml", OWN).is_ok());
    assert!(calendar_from_toml("nl.toml", CALENDAR).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_text_makes_reading_parameters_panic(text in ".{0,300}") {
        prop_assert!(ParameterSet::from_toml("own.toml", &text).is_err());
        let refused = calendar_from_toml("own.toml", &text);
        prop_assert!(refused.is_err());
    }

    #[test]
    fn a_damaged_file_of_an_installation_is_refused_with_its_name_or_changes_only_what_it_names(text in damaged(OWN)) {
        let base = ParameterSet::of_state("NL").unwrap();
        match base.with_installation("own.toml", &text) {
            Err(error) => prop_assert!(error.to_string().contains("own.toml"), "{error}"),
            // Nothing is lost: every parameter of the state is still there.
            Ok(merged) => prop_assert!(merged.all().count() >= base.all().count() - 2),
        }
    }

    #[test]
    fn a_damaged_calendar_is_refused_with_its_name_or_read(text in damaged(CALENDAR)) {
        if let Err(error) = calendar_from_toml("own.toml", &text) {
            prop_assert!(error.to_string().contains("own.toml"), "{error}");
        }
    }
}
