//! Proposals from a table: the act, its values, and `without` for texts that are missing.

use rules::Proposal;
use rules::facts::{DepartureTerm, RefusalGround};
use rules::proposal::Given;
use toml::{Table, Value};

use super::date;
use super::facts::{ground, track};

struct Read<'a>(&'a Table);

impl Read<'_> {
    fn text(&self, key: &str) -> &str {
        self.0.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("the proposal needs {key}"))
    }

    fn number(&self, key: &str) -> u32 {
        let number =
            self.0.get(key).and_then(Value::as_integer).unwrap_or_else(|| panic!("the proposal needs {key}"));
        u32::try_from(number).expect("a small number")
    }

    /// Every text is given unless `without` names it.
    fn given(&self, key: &str) -> Given {
        let without = self.0.get("without").and_then(Value::as_array);
        let missing = without.is_some_and(|w| w.iter().any(|v| v.as_str() == Some(key)));
        if missing { Given::No } else { Given::Yes }
    }

    fn ground(&self) -> Option<RefusalGround> {
        self.0.get("ground").and_then(Value::as_str).map(|word| match word {
            "risk-of-absconding" => RefusalGround::RiskOfAbsconding,
            "manifestly-unfounded-or-fraudulent" => RefusalGround::ManifestlyUnfoundedOrFraudulent,
            "risk-to-public-policy" => RefusalGround::RiskToPublicPolicy,
            other => panic!("{other} is no ground"),
        })
    }
}

/// Reads a proposal; an act that does not exist fails the test.
pub fn read(table: &Table) -> Proposal {
    let p = Read(table);
    let (reasons_in_fact, reasons_in_law) = (p.given("reasons-in-fact"), p.given("reasons-in-law"));
    let (remedies, reasons) = (p.given("remedies"), p.given("reasons"));
    match p.text("act") {
        "issue-return-decision" => return_decision(&p, table),
        "refrain-from-return-decision" => Proposal::RefrainFromReturnDecision {
            paragraph: u8::try_from(p.number("paragraph")).expect("paragraph"),
            reasons,
        },
        "notify-return-decision" => Proposal::NotifyReturnDecision { notified_on: date(p.text("on")) },
        "extend-voluntary-departure-period" => Proposal::ExtendVoluntaryDeparturePeriod {
            decided_on: date(p.text("on")),
            until_on: date(p.text("until")),
            reasons,
        },
        "end-voluntary-departure-period" => Proposal::EndVoluntaryDeparturePeriod {
            ended_on: date(p.text("on")),
            ground: p.ground().expect("a ground"),
            reasons,
        },
        "postpone-removal" => Proposal::PostponeRemoval {
            ground: ground(p.text("for")),
            decided_on: date(p.text("on")),
            review_on: date(p.text("review")),
            reasons,
        },
        "end-postponement" => {
            Proposal::EndPostponement { number: p.number("number"), ended_on: date(p.text("on")), reasons }
        }
        "order-removal" => Proposal::OrderRemoval {
            issued_on: date(p.text("on")),
            reasons_in_fact,
            reasons_in_law,
            remedies,
        },
        "issue-entry-ban" => Proposal::IssueEntryBan {
            issued_on: date(p.text("on")),
            months: p.number("months"),
            serious_threat: p.given("serious-threat"),
            reasons_in_fact,
            reasons_in_law,
            remedies,
        },
        "plan-travel" => Proposal::PlanTravel {
            track: track(p.text("track")),
            departs_on: date(p.text("on")),
            destination: p.text("destination").to_owned(),
        },
        "carry-out-removal" => Proposal::CarryOutRemoval { on: date(p.text("on")) },
        other => panic!("{other} is no act that can be proposed"),
    }
}

fn return_decision(p: &Read<'_>, table: &Table) -> Proposal {
    Proposal::IssueReturnDecision {
        issued_on: date(p.text("on")),
        departure: match table.get("days").and_then(Value::as_integer) {
            Some(days) => DepartureTerm::Granted { days: u32::try_from(days).expect("days") },
            None => DepartureTerm::Refused,
        },
        refusal_ground: p.ground(),
        refusal_reasons: p.given("refusal-reasons"),
        reasons_in_fact: p.given("reasons-in-fact"),
        reasons_in_law: p.given("reasons-in-law"),
        remedies: p.given("remedies"),
        countries: p.text("countries").split_whitespace().map(str::to_owned).collect(),
    }
}
