//! What a wrong file is refused for, with the line in which whoever must mend it finds it. Rules do not depend on each
//! other, and parameters name no rule: so no dependency can be cyclic; the only thing that builds on another is the base
//! of a scenario, whose refusals stand in `tests/scenarios.rs`.

use law::Date;

use crate::facts::Facts;
use crate::parameters::{Lookup, ParameterKey, ParameterSet, calendar_from_toml};
use crate::{LawInForce, assess};

const HEAD: &str = "name = \"NL\"\nversion = \"own 1\"\n\n";

fn parameter(lines: &[&str]) -> String {
    format!("{HEAD}[[parameter]]\n{}\n", lines.join("\n"))
}

/// Every fault is told with file, line, entry and what to do. The first entry begins in line 4.
#[test]
#[expect(clippy::too_many_lines, reason = "a table: one entry a fault")]
fn a_faulty_entry_is_refused_with_file_and_line() {
    let key = "key = \"appeal.days\"";
    let value = "value = \"4 weeks\"";
    let table: &[(String, usize, &str)] = &[
        // A parameter without citation, although an act is said to set it.
        (
            parameter(&[key, value, "status = \"stated\"", "origin = \"act\""]),
            4,
            "names none; add a citation",
        ),
        // An act that the register does not hold, an article that is blank.
        (
            parameter(&[
                key,
                value,
                "status = \"stated\"",
                "origin = \"act\"",
                "citation = { act = \"XX\", article = \"1\" }",
            ]),
            4,
            "names the act XX",
        ),
        (
            parameter(&[
                key,
                value,
                "status = \"stated\"",
                "origin = \"act\"",
                "citation = { act = \"RD\", article = \" \" }",
            ]),
            4,
            "'article' is blank",
        ),
        // A key that does not exist; a value of another kind; a value and no value.
        (
            parameter(&["key = \"appeal.day\"", value, "status = \"stated\"", "origin = \"installation\""]),
            4,
            "no parameter of that name",
        ),
        (
            parameter(&[key, "value = \"soon\"", "status = \"stated\"", "origin = \"installation\""]),
            4,
            "\"soon\" cannot be used",
        ),
        (parameter(&[key, "status = \"stated\"", "origin = \"installation\""]), 4, "has no value"),
        (
            parameter(&[key, value, "status = \"empty\"", "origin = \"installation\""]),
            4,
            "remove the value or change the status",
        ),
        // Confirmed by nobody; reversed; an unknown status; an unknown field.
        (
            parameter(&[key, value, "status = \"confirmed\"", "origin = \"installation\""]),
            4,
            "does not say by whom and when",
        ),
        (
            parameter(&[
                key,
                value,
                "status = \"stated\"",
                "origin = \"installation\"",
                "valid-from = \"2026-02-01\"",
                "valid-to = \"2026-01-31\"",
            ]),
            4,
            "must not lie after the last",
        ),
        (parameter(&[key, value, "status = \"likely\"", "origin = \"act\""]), 7, "unknown variant"),
        (
            parameter(&[key, value, "status = \"stated\"", "origin = \"installation\"", "rule = \"RD-7-1\""]),
            9,
            "unknown field `rule`",
        ),
        // Not TOML at all.
        (format!("{HEAD}[[parameter]\n"), 4, "cannot be read"),
    ];
    let set = ParameterSet::of_state("NL").unwrap();
    for (text, line, advice) in table {
        let refused = set.with_installation("own.toml", text).unwrap_err();
        assert_eq!(refused.line, Some(*line), "{refused}");
        let message = refused.to_string();
        assert!(message.starts_with(&format!("own.toml, line {line}, ")), "{message}");
        assert!(message.contains(advice), "{message}\nwithout: {advice}");
    }
}

/// The line is that of the entry that comes too late, wherever it stands.
#[test]
fn overlapping_validities_are_refused_at_the_second_of_them() {
    let entry = |validity: &str| {
        format!(
            "[[parameter]]\nkey = \"translation.days\"\nvalue = \"5 days\"\nstatus = \"stated\"\n\
             origin = \"installation\"\n{validity}\n"
        )
    };
    let first = entry("valid-to = \"2026-06-30\"");
    let second = entry("valid-from = \"2026-06-30\"");
    for (text, line) in [(format!("{HEAD}{first}{second}"), 10), (format!("{HEAD}{second}{first}"), 4)] {
        let set = ParameterSet::of_state("NL").unwrap();
        let refused = set.with_installation("own.toml", &text).unwrap_err();
        assert_eq!(refused.line, Some(line), "{refused}");
        assert!(refused.to_string().contains("two entries valid on 2026-06-30"), "{refused}");
    }
}

/// A minimum above its maximum would make the assessment contradict itself: nothing would be lawful.
#[test]
fn a_minimum_above_its_maximum_is_refused_wherever_the_other_stands() {
    let entry = |key: &str, value: &str| {
        format!(
            "[[parameter]]\nkey = \"{key}\"\nvalue = \"{value}\"\nstatus = \"stated\"\norigin = \"installation\"\n"
        )
    };
    let days = "voluntary-departure";
    let table = [
        (entry(&format!("{days}.minimum-days"), "29 days"), 4, "voluntary-departure.days"),
        (entry(&format!("{days}.maximum-days"), "20 days"), 4, "voluntary-departure.maximum-days"),
        (
            entry(&format!("{days}.days"), "3 weeks") + &entry(&format!("{days}.maximum-days"), "20 days"),
            4,
            "voluntary-departure.maximum-days",
        ),
        (
            entry("entry-ban.maximum-months-serious-threat", "4 years"),
            4,
            "entry-ban.maximum-months-serious-threat",
        ),
    ];
    for (body, line, maximum) in table {
        let set = ParameterSet::of_state("NL").unwrap();
        let refused = set.with_installation("own.toml", &format!("{HEAD}{body}")).unwrap_err();
        assert_eq!(refused.line, Some(line), "{refused}");
        assert!(refused.to_string().contains(&format!("lies above {maximum}")), "{refused}");
    }
}

#[test]
fn a_faulty_authority_is_refused_with_its_line() {
    let table = [
        ("for = \"tea\"\nstatus = \"empty\"", "no competence of that name; known: return-decision"),
        ("for = \"remedy\"\nstatus = \"stated\"", "has no value"),
        ("for = \"remedy\"\nauthority = \"Court\"\nstatus = \"stated\"", "names none; add a citation"),
        ("for = \"remedy\"\nauthority = \"Court\"\nstatus = \"empty\"", "remove the value"),
        (
            "for = \"remedy\"\nstatus = \"empty\"\nvalid-from = \"2026-02-01\"\nvalid-to = \"2026-01-01\"",
            "must not lie after",
        ),
        (
            "for = \"remedy\"\nauthority = \"Court\"\nstatus = \"stated\"\ncitation = { act = \"XX\", article = \"1\" }",
            "names the act XX",
        ),
    ];
    let set = ParameterSet::of_state("NL").unwrap();
    for (entry, advice) in table {
        let refused =
            set.with_installation("own.toml", &format!("{HEAD}[[competent]]\n{entry}\n")).unwrap_err();
        assert_eq!(refused.line, Some(4), "{refused}");
        assert!(refused.to_string().contains(advice), "{refused}");
    }
    let twice = "[[competent]]\nfor = \"remedy\"\nstatus = \"empty\"\n";
    let refused = set.with_installation("own.toml", &format!("{HEAD}{twice}{twice}")).unwrap_err();
    assert!(refused.to_string().starts_with("own.toml, line 7, remedy: has two entries"), "{refused}");
}

#[test]
fn a_faulty_list_of_holidays_is_refused_with_its_line() {
    let head = "state = \"BE\"\nfirst-year = 2026\nlast-year = 2026\nstatus = \"stated\"\nsource = \"x\"\n";
    for (text, line) in [
        (format!("{head}[[holiday]]\non = \"2026-02-30\"\nname = \"x\"\n"), 7),
        (format!("{head}colour = \"red\"\nholiday = []\n"), 6),
    ] {
        let refused = calendar_from_toml("own.toml", &text).unwrap_err();
        assert_eq!(refused.line, Some(line), "{refused}");
    }
}

/// No act in force on a day, no value: the rule says which parameter is missing, and nothing is guessed.
#[test]
fn a_day_for_which_no_act_is_known_gives_not_established() {
    let day: Date = "2010-01-04".parse().unwrap();
    let set = ParameterSet::of_state("NL").unwrap();
    let found = set.days(ParameterKey::VoluntaryDepartureDays, day);
    assert!(matches!(found, Lookup::Empty { ref used } if used.key == "voluntary-departure.days"));

    // Greece has no text on remedies for any day: a removal is not established, and the parameter is named.
    let law = LawInForce::of_state("GR").unwrap();
    let (facts, today) = crate::scenarios::base_facts("notified").unwrap();
    let facts = Facts { state: "GR".to_owned(), ..facts };
    let assessment = assess(&facts, None, &law, today);
    let window = assessment.findings.iter().find(|f| f.rule.as_str() == "RD-13-1").unwrap();
    assert!(
        matches!(&window.verdict, law::Verdict::NotEstablished { missing } if missing == "appeal.days-other-decisions"),
        "{window:?}"
    );
    assert!(!assessment.allows(law::LegalAct::CarryOutRemoval));
}
