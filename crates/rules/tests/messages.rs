//! Everything that rules can say has words in every language; and no words are left over.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use law::{FactUsed, Verdict};
use rules::catalogue;
use rules::parameters::ParameterKey;

/// Keys and texts of one language; a line that is neither comment nor `key = text` fails the test.
fn messages(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let mut text = fs::read_to_string(folder.join(format!("{language}.ftl"))).expect("messages");
    for entry in fs::read_dir(folder.join(language)).expect("a folder of messages by pack") {
        text.push('\n');
        text.push_str(&fs::read_to_string(entry.expect("entry").path()).expect("messages of a pack"));
    }
    let mut all = BTreeMap::new();
    for line in text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (key, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
        assert!(!words.trim().is_empty() && !words.contains('{'), "{key} says nothing, or has a variable");
        let twice = all.insert(key.to_owned(), words.to_owned());
        assert!(twice.is_none(), "{language}: {key} twice");
    }
    all
}

/// Keys of facts that findings use, over all scenarios.
fn fact_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for s in rules::scenarios::shipped().expect("readable") {
        for finding in s.assess().findings {
            keys.extend(finding.facts.iter().map(|f: &FactUsed| f.key.to_string()));
            if let Verdict::NotEstablished { missing } = &finding.verdict {
                keys.insert(missing.to_string());
            }
        }
    }
    keys
}

#[test]
fn every_rule_reason_fact_and_parameter_has_words_in_english_and_dutch() {
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for entry in catalogue() {
        needed.insert(format!("rule-{}", entry.rule));
        needed.extend(entry.reasons.iter().map(|reason| format!("finding-{}-{reason}", entry.rule)));
    }
    needed.extend(rules::reasons_to_apply());
    let parameter = |key: &str| format!("parameter-{}", key.replace('.', "-"));
    needed.extend(ParameterKey::ALL.iter().map(|key| parameter(key.as_str())));
    for key in fact_keys() {
        let is_parameter = ParameterKey::of_name(&key).is_some();
        needed.insert(if is_parameter { parameter(&key) } else { format!("fact-{}", key.replace('.', "-")) });
    }
    for language in ["en", "nl"] {
        let given: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = needed.difference(&given).collect();
        assert!(missing.is_empty(), "{language}: no words for {missing:#?}");
        // Facts that only derivations name have words too; everything else must be needed.
        let spare = given.difference(&needed).filter(|key| !key.starts_with("fact-"));
        let spare: Vec<_> = spare.collect();
        assert!(spare.is_empty(), "{language}: nobody says {spare:#?}");
    }
}

/// What the Return Regulation carries over is said in the words of the rule carried over. The file is generated:
/// `NOSTOS_REVIEW=1 cargo test -p rules --test messages` writes it anew.
#[test]
fn rules_carried_over_speak_as_those_they_carry() {
    let waits = "official-text-not-confirmed";
    for language in ["en", "nl"] {
        let all = messages(language);
        let own = all[&format!("finding-RR-13-{waits}")].clone();
        let mut text = String::from(
            "# Rules that the Return Regulation carries over, in the words of the rules carried over. Generated:\n\
             # NOSTOS_REVIEW=1 cargo test -p rules --test messages\n",
        );
        for entry in catalogue() {
            let Some(base) = entry.carries else { continue };
            let (rule, title) = (entry.rule, all.get(&format!("rule-{base}")).expect("a title"));
            text.push_str(&format!("\nrule-{rule} = {title}\n"));
            for reason in entry.reasons {
                let words = match reason == waits {
                    true => &own,
                    false => {
                        all.get(&format!("finding-{base}-{reason}")).expect("words of the rule carried over")
                    }
                };
                let words = words
                    .replace("Return Directive", "Return Regulation")
                    .replace("Terugkeerrichtlijn", "terugkeerverordening");
                text.push_str(&format!("finding-{rule}-{reason} = {words}\n"));
            }
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("messages/{language}/carried.ftl"));
        if std::env::var_os("NOSTOS_REVIEW").is_some() {
            fs::write(&path, &text).expect("written");
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, text, "{language}: run NOSTOS_REVIEW=1 cargo test -p rules --test messages");
    }
}

#[test]
fn both_languages_have_the_same_keys() {
    let (en, nl) = (messages("en"), messages("nl"));
    let en: BTreeSet<_> = en.keys().collect();
    let nl: BTreeSet<_> = nl.keys().collect();
    assert_eq!(en, nl);
}
