//! A case explained for one reader: findings, dates, and which single fact would change them. A fact that rests on an
//! entry which the reader may not see is left out, and then nothing is said of other facts either: it could tell.

use domain::CaseId;
use domain::event::Category;
use jiff::civil::Date;
use law::{FactValue, Finding, NamedDate};
use rules::explain::{Counterfactual, Explanation, Then};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// What one other fact would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Key of the fact.
    pub fact: &'static str,
    /// What it would be.
    pub to: FactValue,
    /// Stable code of what would follow.
    pub then: &'static str,
    /// The day that would follow, where one does.
    pub on: Option<Date>,
}

/// A case explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedCase {
    /// Its number.
    pub number: String,
    /// Findings with what would change them.
    pub findings: Vec<(Finding, Vec<Told>)>,
    /// Dates with what would move them.
    pub dates: Vec<(NamedDate, Vec<Told>)>,
    /// How many single changes were tried; zero where the reader does not see all data.
    pub tried: usize,
}

impl Nostos {
    /// Explains a case to a reader. The reading is recorded before anything is answered.
    ///
    /// # Errors
    /// Not permitted, no such case, quarantined, erased, storage failed.
    pub fn explained_case(&self, actor: &Actor, case: CaseId) -> Result<ExplainedCase, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let loaded = self.load(actor, case)?;
        let purpose = self.purpose(actor, &loaded.row);
        self.note_reading(actor, case, purpose.code(), "explanation")?;
        let today = self.clock.today();
        let explanation = Explanation::of(&self.facts(&loaded.case, today), None, &self.law(), today);
        let sees_all = Category::ALL.iter().all(|category| actor.may(Permission::See(*category)));
        let seen = |version: u32| {
            let entry = loaded.history.iter().find(|r| r.version == version);
            entry.is_some_and(|r| actor.may(Permission::See(r.event.category_in(&loaded.history))))
        };
        let told =
            |all: Vec<Counterfactual>| if sees_all { all.iter().map(tell).collect() } else { Vec::new() };
        let findings = explanation.assessment.findings.iter().map(|finding| {
            let mut shown = finding.clone();
            shown.facts.retain(|fact| fact.recorded.is_none_or(seen));
            (shown, told(explanation.of_finding(finding)))
        });
        let dates = explanation.assessment.dates.iter().map(|d| (d.clone(), told(explanation.of_date(d))));
        Ok(ExplainedCase {
            number: loaded.row.number.clone(),
            findings: findings.collect(),
            dates: dates.collect(),
            tried: if sees_all { explanation.tried() } else { 0 },
        })
    }
}

fn tell(c: &Counterfactual) -> Told {
    let (then, on) = match &c.then {
        Then::ActAllowed => ("act-allowed", None),
        Then::ActRefused => ("act-refused", None),
        Then::NoLongerInTheWay => ("no-longer-in-the-way", None),
        Then::InTheWay => ("in-the-way", None),
        Then::NoLongerRequired => ("no-longer-required", None),
        Then::DueOn(on) => ("due-on", *on),
        Then::DateWouldBe(on) => ("date-would-be", *on),
    };
    Told { fact: c.fact, to: c.to.clone(), then, on }
}
