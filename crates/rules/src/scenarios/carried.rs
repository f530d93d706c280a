//! Scenarios of rules that the Return Regulation carries over: those of the rule carried over, under the Regulation
//! alone with invented parameters; and one that shows each of them silent until its text is confirmed.

use super::expect::Expectation;
use super::{Scenario, Wrong, expect};
use crate::engine::{LawInForce, catalogue};

/// The scenarios of every rule carried over.
pub(super) fn over(all: &[Scenario], example: &str) -> Result<Vec<Scenario>, Wrong> {
    let example = format!("name = \"rr_2026\"\nversion = \"example\"\n{example}");
    let mut carried = Vec::new();
    for entry in catalogue() {
        let Some(base) = entry.carries else { continue };
        let of_base = all
            .iter()
            .filter(|s| s.rule == base && s.facts.state == super::HOME)
            // A scenario about a parameter of the state has nothing to show under the Regulation's own.
            .filter(|s| s.own_parameters.is_empty());
        for scenario in of_base {
            let (expect, expected): (Vec<String>, Vec<Expectation>) = scenario
                .expect
                .iter()
                .cloned()
                .zip(scenario.expected.iter().cloned())
                .filter(|(_, expected)| expected.speaks_of_the_rule())
                .unzip();
            if expect.is_empty() {
                continue;
            }
            let law = alone(scenario.law.clone().with_installation("bases.toml", &example))?;
            carried.push(Scenario {
                file: format!("{}/as/{}", entry.pack, scenario.file),
                line: scenario.line,
                rule: entry.rule.to_owned(),
                name: scenario.name.clone(),
                today: scenario.today,
                facts: scenario.facts.clone(),
                proposal: scenario.proposal.clone(),
                judgment: None,
                law,
                expect,
                expected,
                own_parameters: String::new(),
            });
        }
        if let (Some(act), Some(any)) = (entry.acts.first(), all.iter().find(|s| s.rule == base)) {
            let line = format!(
                "not-established {} {} missing rr.applies-from",
                expect::code(act),
                crate::rr_2026::WITHHELD
            );
            carried.push(Scenario {
                file: format!("{}/as/{}", entry.pack, any.file),
                line: any.line,
                rule: entry.rule.to_owned(),
                name: "silent until the official text is confirmed".to_owned(),
                today: any.today,
                facts: any.facts.clone(),
                proposal: None,
                law: alone(Ok(super::shipped_law(super::HOME)?))?,
                judgment: None,
                expected: vec![expect::read(&line)?],
                expect: vec![line],
                own_parameters: String::new(),
            });
        }
    }
    Ok(carried)
}

fn alone(law: Result<LawInForce, crate::parameters::DataError>) -> Result<LawInForce, Wrong> {
    let law = law.map_err(|e| Wrong(e.to_string()))?;
    law.with_only_pack(crate::parameters::RETURN_REGULATION).map_err(|e| Wrong(e.to_string()))
}
