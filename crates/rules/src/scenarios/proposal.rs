//! Proposals from a table: the act, its values, and `without` for texts that are missing.

use toml::{Table, Value};

use super::alert_facts::refrain_ground;
use super::facts::{ground, track};
use super::{Wrong, date};
use crate::facts::{DepartureTerm, RefusalGround};
use crate::proposal::{Given, Proposal};

struct Read<'a>(&'a Table);

impl Read<'_> {
    fn text(&self, key: &str) -> Result<&str, Wrong> {
        let text = self.0.get(key).and_then(Value::as_str);
        text.ok_or_else(|| Wrong(format!("the proposal needs {key}")))
    }

    fn number(&self, key: &str) -> Result<u32, Wrong> {
        let number = self.0.get(key).and_then(Value::as_integer).and_then(|n| u32::try_from(n).ok());
        number.ok_or_else(|| Wrong(format!("the proposal needs {key}, a whole number")))
    }

    fn day(&self, key: &str) -> Result<law::Date, Wrong> {
        date(self.text(key)?)
    }

    /// Every text is given unless `without` names it.
    fn given(&self, key: &str) -> Given {
        let without = self.0.get("without").and_then(Value::as_array);
        let missing = without.is_some_and(|w| w.iter().any(|v| v.as_str() == Some(key)));
        if missing { Given::No } else { Given::Yes }
    }

    fn ground(&self) -> Result<Option<RefusalGround>, Wrong> {
        let Some(word) = self.0.get("ground").and_then(Value::as_str) else { return Ok(None) };
        match word {
            "risk-of-absconding" => Ok(Some(RefusalGround::RiskOfAbsconding)),
            "manifestly-unfounded-or-fraudulent" => Ok(Some(RefusalGround::ManifestlyUnfoundedOrFraudulent)),
            "risk-to-public-policy" => Ok(Some(RefusalGround::RiskToPublicPolicy)),
            other => Err(Wrong(format!("\"{other}\" is no ground"))),
        }
    }
}

/// Reads a proposal; an act that does not exist is an error that names it.
pub(super) fn read(table: &Table) -> Result<Proposal, Wrong> {
    let p = Read(table);
    let (reasons_in_fact, reasons_in_law) = (p.given("reasons-in-fact"), p.given("reasons-in-law"));
    let (remedies, reasons) = (p.given("remedies"), p.given("reasons"));
    Ok(match p.text("act")? {
        "issue-return-decision" => return_decision(&p, table)?,
        "refrain-from-return-decision" => Proposal::RefrainFromReturnDecision {
            paragraph: u8::try_from(p.number("paragraph")?)
                .map_err(|_| Wrong("paragraph is too large".to_owned()))?,
            reasons,
        },
        "notify-return-decision" => Proposal::NotifyReturnDecision { notified_on: p.day("on")? },
        "extend-voluntary-departure-period" => Proposal::ExtendVoluntaryDeparturePeriod {
            decided_on: p.day("on")?,
            until_on: p.day("until")?,
            reasons,
        },
        "end-voluntary-departure-period" => Proposal::EndVoluntaryDeparturePeriod {
            ended_on: p.day("on")?,
            ground: p.ground()?.ok_or_else(|| Wrong("the proposal needs ground".to_owned()))?,
            reasons,
        },
        "postpone-removal" => Proposal::PostponeRemoval {
            ground: ground(p.text("for")?)?,
            decided_on: p.day("on")?,
            review_on: p.day("review")?,
            reasons,
        },
        "end-postponement" => {
            Proposal::EndPostponement { number: p.number("number")?, ended_on: p.day("on")?, reasons }
        }
        "order-removal" => {
            Proposal::OrderRemoval { issued_on: p.day("on")?, reasons_in_fact, reasons_in_law, remedies }
        }
        "issue-entry-ban" => Proposal::IssueEntryBan {
            issued_on: p.day("on")?,
            months: p.number("months")?,
            serious_threat: p.given("serious-threat"),
            reasons_in_fact,
            reasons_in_law,
            remedies,
        },
        "plan-travel" => Proposal::PlanTravel {
            track: track(p.text("track")?)?,
            departs_on: p.day("on")?,
            destination: p.text("destination")?.to_owned(),
        },
        "carry-out-removal" => Proposal::CarryOutRemoval { on: p.day("on")? },
        other => match super::detention::proposal(table, |key| p.given(key))? {
            Some(proposal) => proposal,
            None => match super::measures::proposal(table)? {
                Some(proposal) => proposal,
                None => registers_and_borders(&p, other)?,
            },
        },
    })
}

/// Acts on alerts, Eurodac, in the border procedure and on decisions of other states.
fn registers_and_borders(p: &Read<'_>, act: &str) -> Result<Proposal, Wrong> {
    let (reasons, remedies) = (p.given("reasons"), p.given("remedies"));
    Ok(match act {
        "refrain-from-return-alert" => {
            Proposal::RefrainFromReturnAlert { ground: refrain_ground(p.text("for")?)?, reasons }
        }
        "transfer-alert-data" => Proposal::TransferAlertData {
            person_informed: p.given("person-informed"),
            leave_of_entering_state: p.given("leave"),
        },
        "transfer-eurodac-data" => Proposal::TransferEurodacData {
            person_informed: p.given("person-informed"),
            leave_of_origin: p.given("leave"),
        },
        "grant-border-departure-period" => {
            Proposal::GrantBorderDeparturePeriod { decided_on: p.day("on")?, until_on: p.day("until")? }
        }
        "refuse-border-departure-period" => Proposal::RefuseBorderDeparturePeriod {
            ground: p.ground()?.ok_or_else(|| Wrong("the proposal needs ground".to_owned()))?,
            reasons,
        },
        "recognise-foreign-decision" => {
            Proposal::RecogniseForeignDecision { number: p.number("number")?, reasons, remedies }
        }
        "request-compensation" => {
            Proposal::RequestCompensation { number: p.number("number")?, requested_on: p.day("on")? }
        }
        other => return Err(Wrong(format!("\"{other}\" is no act that can be proposed"))),
    })
}

fn return_decision(p: &Read<'_>, table: &Table) -> Result<Proposal, Wrong> {
    Ok(Proposal::IssueReturnDecision {
        issued_on: p.day("on")?,
        departure: match table.get("days").and_then(Value::as_integer) {
            Some(days) => DepartureTerm::Granted {
                days: u32::try_from(days).map_err(|_| Wrong(format!("{days} is no number of days")))?,
            },
            None => DepartureTerm::Refused,
        },
        refusal_ground: p.ground()?,
        refusal_reasons: p.given("refusal-reasons"),
        reasons_in_fact: p.given("reasons-in-fact"),
        reasons_in_law: p.given("reasons-in-law"),
        remedies: p.given("remedies"),
        countries: p.text("countries")?.split_whitespace().map(str::to_owned).collect(),
    })
}
