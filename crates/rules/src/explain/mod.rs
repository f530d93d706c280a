//! Explanations: what a rule says, where it stands, on which facts and parameters it rests, how a date was computed,
//! and the counterfactual: which single fact, if it were otherwise, would change the outcome. Found by trying, not told.

mod changes;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use law::{Assessment, Derivation, FactValue, Finding, LegalAct, NamedDate, Verdict};

pub use changes::Change;

use crate::engine::{LawInForce, assess};
use crate::facts::Facts;
use crate::proposal::Proposal;

/// What one change would do to a finding, an act or a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterfactual {
    /// Key of the fact, with a message (`fact-notified-on`).
    pub fact: &'static str,
    /// What it would be; `Missing` for a fact that would not be recorded.
    pub to: FactValue,
    /// What would follow.
    pub then: Then,
}

/// What would follow from a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The act would be allowed, every rule considered.
    ActAllowed,
    /// The act would no longer be allowed.
    ActRefused,
    /// The rule would no longer stand in the way; others may.
    NoLongerInTheWay,
    /// The rule would stand in the way.
    InTheWay,
    /// Nobody would have to act on it.
    NoLongerRequired,
    /// It would be due on that day; none: at once.
    DueOn(Option<Date>),
    /// The date would be that day; none: there would be no such date.
    DateWouldBe(Option<Date>),
}

/// A case on one day together with every single change tried: computed once, asked for each line.
#[derive(Debug)]
pub struct Explanation {
    /// What the law says.
    pub assessment: Assessment,
    tried: Vec<(Change, Assessment)>,
}

impl Explanation {
    /// Assesses the case, and again with each single change of a finite list.
    #[must_use]
    pub fn of(facts: &Facts, proposal: Option<&Proposal>, law: &LawInForce, today: Date) -> Self {
        let assessment = assess(facts, proposal, law, today);
        let tried = changes::all(facts, today)
            .into_iter()
            .map(|(change, facts)| (change, assess(&facts, proposal, law, today)))
            .collect();
        Self { assessment, tried }
    }

    /// How many changes were tried.
    #[must_use]
    pub const fn tried(&self) -> usize {
        self.tried.len()
    }

    /// Which single facts would change what a finding says.
    #[must_use]
    pub fn of_finding(&self, finding: &Finding) -> Vec<Counterfactual> {
        let follows = |after: &Assessment| match &finding.verdict {
            Verdict::Required { by, .. } => required_otherwise(finding, by.as_ref(), after),
            Verdict::Permitted => of_rule(finding, after).any(Finding::blocks).then_some(Then::InTheWay),
            Verdict::Prohibited | Verdict::NotEstablished { .. } => {
                let blocks = of_rule(finding, after).any(|f| f.blocks() && f.reason == finding.reason);
                let any = of_rule(finding, after).any(Finding::blocks);
                if after.allows(finding.act) {
                    Some(Then::ActAllowed)
                } else {
                    (!blocks && !any).then_some(Then::NoLongerInTheWay)
                }
            }
        };
        self.which(follows)
    }

    /// Which single facts would make a refused act possible, or an allowed one impossible, every rule considered.
    #[must_use]
    pub fn of_act(&self, act: LegalAct) -> Vec<Counterfactual> {
        let now = self.assessment.allows(act);
        self.which(|after| match (now, after.allows(act)) {
            (false, true) => Some(Then::ActAllowed),
            (true, false) => Some(Then::ActRefused),
            (true, true) | (false, false) => None,
        })
    }

    /// Which single facts would move a date of the case.
    #[must_use]
    pub fn of_date(&self, date: &NamedDate) -> Vec<Counterfactual> {
        self.which(|after| {
            let then = after.date(&date.name).map(|d| d.result);
            (then != Some(date.derivation.result)).then_some(Then::DateWouldBe(then))
        })
    }

    fn which(&self, follows: impl Fn(&Assessment) -> Option<Then>) -> Vec<Counterfactual> {
        let changed = self.tried.iter().filter_map(|(change, after)| {
            Some(Counterfactual { fact: change.fact, to: change.to.clone(), then: follows(after)? })
        });
        changed.collect()
    }
}

/// What the same rule says of the same act.
fn of_rule<'a>(finding: &Finding, after: &'a Assessment) -> impl Iterator<Item = &'a Finding> {
    let (rule, act) = (finding.rule.clone(), finding.act);
    after.findings.iter().filter(move |f| f.rule == rule && f.act == act)
}

fn required_otherwise(finding: &Finding, by: Option<&Derivation>, after: &Assessment) -> Option<Then> {
    let told = |f: &Finding| match &f.verdict {
        Verdict::Required { discriminator, .. } => Some(discriminator.clone()),
        Verdict::Permitted | Verdict::Prohibited | Verdict::NotEstablished { .. } => None,
    };
    let same = of_rule(finding, after).find(|f| told(f) == told(finding));
    match same.map(|f| &f.verdict) {
        Some(Verdict::Required { by: then, .. }) => {
            let (was, is) = (by.map(|d| d.result), then.as_ref().map(|d| d.result));
            (was != is).then_some(Then::DueOn(is))
        }
        Some(Verdict::Permitted | Verdict::Prohibited | Verdict::NotEstablished { .. }) | None => {
            Some(Then::NoLongerRequired)
        }
    }
}
