//! For the legal service: the law as it stands here, and what a change of it would do to the caseload before it counts.

use std::collections::BTreeMap;

use domain::CaseId;
use jiff::civil::Date;
use law::{Assessment, Finding, LegalAct, Verdict};
use rules::LawInForce;
use rules::explain::Explanation;
use uuid::Uuid;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;
use crate::projection::code_of;

/// How a change of the law would change one line of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Somebody would have to act who has not to now.
    ObligationNew {
        /// Due on; none: at once.
        due_on: Option<Date>,
    },
    /// Nobody would have to act any more.
    ObligationGone,
    /// It would be due on another day.
    DueOtherwise {
        /// Now.
        from: Option<Date>,
        /// Then.
        to: Option<Date>,
    },
    /// The act would be allowed.
    NowAllowed,
    /// The act would no longer be allowed.
    NoLongerAllowed,
    /// A date of the case would move.
    DateMoves {
        /// Name of the date.
        date: String,
        /// Now.
        from: Option<Date>,
        /// Then.
        to: Option<Date>,
    },
    /// Another pack of rules would govern the case.
    OtherPack {
        /// Now, joined by `+`.
        from: String,
        /// Then.
        to: String,
    },
}

impl Effect {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ObligationNew { .. } => "obligation-new",
            Self::ObligationGone => "obligation-gone",
            Self::DueOtherwise { .. } => "due-otherwise",
            Self::NowAllowed => "now-allowed",
            Self::NoLongerAllowed => "no-longer-allowed",
            Self::DateMoves { .. } => "date-moves",
            Self::OtherPack { .. } => "other-pack",
        }
    }

    /// What it was and what it would be, as text for a table.
    #[must_use]
    pub fn from_to(&self) -> (String, String) {
        let day = |d: &Option<Date>| d.map_or_else(String::new, |d| d.to_string());
        match self {
            Self::ObligationNew { due_on } => (String::new(), day(due_on)),
            Self::DueOtherwise { from, to } | Self::DateMoves { from, to, .. } => (day(from), day(to)),
            Self::OtherPack { from, to } => (from.clone(), to.clone()),
            Self::ObligationGone | Self::NowAllowed | Self::NoLongerAllowed => Default::default(),
        }
    }
}

/// An entry of a case, as an explanation points to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordedEntry {
    /// Its version.
    pub version: u32,
    /// When it was recorded (UTC).
    pub recorded_at: jiff::Timestamp,
    /// Who recorded it.
    pub actor: Uuid,
}

/// One line that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedLine {
    /// Rule, where one speaks; empty for acts, dates and packs.
    pub rule: String,
    /// The act, as its code; empty for dates and packs.
    pub act: String,
    /// What would change.
    pub effect: Effect,
}

/// One case that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedCase {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// What would change, in a fixed order.
    pub lines: Vec<ChangedLine>,
}

/// A comparison over the caseload.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Open cases looked at.
    pub cases: u64,
    /// Those that would change, by number.
    pub changed: Vec<ChangedCase>,
}

impl Comparison {
    /// How many lines change in which way.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for line in self.changed.iter().flat_map(|case| &case.lines) {
            *counts.entry(line.effect.code()).or_default() += 1;
        }
        counts
    }

    /// As comma-separated values, one line a change. Case numbers, no personal data.
    #[must_use]
    pub fn as_csv(&self) -> String {
        let mut csv = String::from("case,rule,act,change,what,from,to\r\n");
        for case in &self.changed {
            for line in &case.lines {
                let (from, to) = line.effect.from_to();
                let what = match &line.effect {
                    Effect::DateMoves { date, .. } => date.as_str(),
                    Effect::ObligationNew { .. }
                    | Effect::ObligationGone
                    | Effect::DueOtherwise { .. }
                    | Effect::NowAllowed
                    | Effect::NoLongerAllowed
                    | Effect::OtherPack { .. } => "",
                };
                let fields = [&case.number, &line.rule, &line.act, line.effect.code(), what, &from, &to];
                csv.push_str(&fields.join(","));
                csv.push_str("\r\n");
            }
        }
        csv
    }
}

impl Nostos {
    /// What would change in the open cases of the installation if that proposal were confirmed. Nothing is written.
    ///
    /// # Errors
    /// Not permitted, no such proposal, storage failed.
    pub fn compare_proposal(
        &self,
        actor: &Actor,
        proposal: Uuid,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Comparison, Problem> {
        Self::permit(actor, Permission::Use(Function::LawDesk))?;
        let then = self.law_if_confirmed(proposal)?;
        self.compare(&self.law(), &then, self.clock.today(), progress)
    }

    /// What would change in the open cases on a day if the law were another; for the operator (`nostos law diff`).
    ///
    /// # Errors
    /// Storage failed.
    pub fn compare(
        &self,
        now: &LawInForce,
        then: &LawInForce,
        on: Date,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Comparison, Problem> {
        let work = |case: &domain::Case, _: &[domain::event::Recorded]| {
            let facts = self.facts(case, on);
            let was = rules::assess(&facts, None, now, on);
            let is = rules::assess(&facts, None, then, on);
            let lines = changed_lines(&was, &is);
            (!lines.is_empty()).then_some((case.id, lines))
        };
        let mut cases = 0;
        let found = self.over_open_cases(&work, &mut |done| {
            cases = done;
            progress(done);
        })?;
        let mut changed = Vec::with_capacity(found.len());
        for (case, lines) in found {
            let number = self.database.case_number(case.0)?.unwrap_or_else(|| case.to_string());
            changed.push(ChangedCase { case, number, lines });
        }
        changed.sort_by(|a, b| a.number.cmp(&b.number));
        Ok(Comparison { cases, changed })
    }

    /// The entries of a case with when they were recorded, so that a fact can be followed to its source.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn entries_of(&self, actor: &Actor, case: CaseId) -> Result<Vec<RecordedEntry>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let loaded = self.load(actor, case)?;
        let entry = |r: &domain::event::Recorded| RecordedEntry {
            version: r.version,
            recorded_at: r.recorded_at,
            actor: r.actor.0,
        };
        Ok(loaded.history.iter().map(entry).collect())
    }

    /// A case on one day with every single change tried: what `explain` prints. The reading is recorded.
    ///
    /// # Errors
    /// Not permitted, no such case.
    pub fn explain_case(&self, actor: &Actor, case: CaseId) -> Result<Explanation, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let loaded = self.load(actor, case)?;
        let purpose = self.purpose(actor, &loaded.row);
        self.note_reading(actor, case, purpose.code(), "explanation")?;
        let today = self.clock.today();
        Ok(Explanation::of(&self.facts(&loaded.case, today), None, &self.law(), today))
    }
}

/// An obligation: rule, act, what tells it apart.
type Obligation = (String, LegalAct, String);

/// The lines that differ between two assessments of the same case.
fn changed_lines(was: &Assessment, is: &Assessment) -> Vec<ChangedLine> {
    let mut lines = Vec::new();
    let packs = |a: &Assessment| a.applies.iter().map(|p| p.pack.as_str()).collect::<Vec<_>>().join("+");
    if packs(was) != packs(is) {
        let effect = Effect::OtherPack { from: packs(was), to: packs(is) };
        lines.push(ChangedLine { rule: String::new(), act: String::new(), effect });
    }
    obligations_changed(was, is, &mut lines);
    acts_changed(was, is, &mut lines);
    dates_changed(was, is, &mut lines);
    lines
}

fn due_of(assessment: &Assessment) -> BTreeMap<Obligation, Option<Date>> {
    let due = |f: &Finding| match &f.verdict {
        Verdict::Required { by, discriminator, .. } => {
            let key = (f.rule.to_string(), f.act, discriminator.clone());
            Some((key, by.as_ref().map(|d| d.result)))
        }
        Verdict::Permitted | Verdict::Prohibited | Verdict::NotEstablished { .. } => None,
    };
    assessment.findings.iter().filter_map(due).collect()
}

fn obligations_changed(was: &Assessment, is: &Assessment, lines: &mut Vec<ChangedLine>) {
    let (old, new) = (due_of(was), due_of(is));
    let line = |key: &Obligation, effect| ChangedLine {
        rule: key.0.clone(),
        act: code_of(&key.1).unwrap_or_default(),
        effect,
    };
    for (key, from) in &old {
        match new.get(key) {
            None => lines.push(line(key, Effect::ObligationGone)),
            Some(to) if to != from => {
                lines.push(line(key, Effect::DueOtherwise { from: *from, to: *to }));
            }
            Some(_) => {}
        }
    }
    for (key, due_on) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        lines.push(line(key, Effect::ObligationNew { due_on: *due_on }));
    }
}

fn acts_changed(was: &Assessment, is: &Assessment, lines: &mut Vec<ChangedLine>) {
    let mut acts: Vec<LegalAct> = was.findings.iter().chain(&is.findings).map(|f| f.act).collect();
    acts.sort();
    acts.dedup();
    for act in acts {
        let effect = match (was.allows(act), is.allows(act)) {
            (false, true) => Effect::NowAllowed,
            (true, false) => Effect::NoLongerAllowed,
            (true, true) | (false, false) => continue,
        };
        lines.push(ChangedLine { rule: String::new(), act: code_of(&act).unwrap_or_default(), effect });
    }
}

fn dates_changed(was: &Assessment, is: &Assessment, lines: &mut Vec<ChangedLine>) {
    let names = was.dates.iter().chain(&is.dates).map(|d| d.name.clone());
    let names: std::collections::BTreeSet<String> = names.collect();
    for date in names {
        let on = |a: &Assessment| a.date(&date).map(|d| d.result);
        let (from, to) = (on(was), on(is));
        if from != to {
            let effect = Effect::DateMoves { date, from, to };
            lines.push(ChangedLine { rule: String::new(), act: String::new(), effect });
        }
    }
}
