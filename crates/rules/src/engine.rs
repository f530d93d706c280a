//! The engine: rules in packs, the choice of packs, one assessment, and the catalogue of everything rules can say.

use jiff::civil::{Date, date};
use law::{AppliedPack, Assessment, Calendar, Citation, LegalAct, ParameterUsed, Reason, Receipt};
use thiserror::Error;

use crate::case::Case;
use crate::criteria::CriteriaList;
use crate::facts::Facts;
use crate::parameters::{DataError, InstallationEntry, ParameterSet, Problem};
use crate::proposal::Proposal;
use crate::says::{Says, not_established};
use crate::{apr_2024, eurodac_2024, mutual_recognition, rbpr_2024, rcd_2024, rd_2008, rr_2026, sis_2018};

/// One provision as a function.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) citation: Citation,
    pub(crate) title: &'static str,
    /// Every reason it can give.
    pub(crate) reasons: &'static [&'static str],
    /// Every act it can speak about.
    pub(crate) acts: &'static [LegalAct],
    pub(crate) validity: Validity,
    pub(crate) run: fn(&Case<'_>, &mut Says),
}

/// Time during which a provision is law, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// First day.
    pub from: Date,
    /// Last day; empty while no end is known.
    pub until: Option<Date>,
}

impl Validity {
    /// From that day on.
    #[must_use]
    pub const fn from(from: Date) -> Self {
        Self { from, until: None }
    }

    fn covers(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// An act of the legislator as rules.
pub(crate) struct Pack {
    pub(crate) id: &'static str,
    pub(crate) version: &'static str,
    /// Its rules, article by article.
    pub(crate) articles: &'static [&'static [Rule]],
    /// The day whose law governs the case in this pack, and why; empty where the pack has nothing to say of it.
    pub(crate) governed_by: fn(&Facts, &LawInForce, Date) -> Option<Governed>,
    /// Every reason that `governed_by` can give; with the pack the key of a message (`applies-rd_2008-…`).
    pub(crate) because: &'static [&'static str],
    /// From when; empty for a pack that is not enabled by itself: its `governed_by` says from when.
    pub(crate) applies_from: Option<Date>,
}

impl Pack {
    fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.articles.iter().flat_map(|article| article.iter())
    }
}

/// The day whose law governs a case in a pack, and why that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Governed {
    pub(crate) day: Date,
    pub(crate) reason: &'static str,
}

/// The reason given for a pack that somebody chose to see alone.
const CHOSEN_ALONE: &str = "chosen-alone";

/// Every pack, enabled or not.
pub(crate) static PACKS: &[&Pack] = &[
    &rd_2008::PACK,
    &rbpr_2024::PACK,
    &apr_2024::PACK,
    &rcd_2024::PACK,
    &sis_2018::PACK,
    &eurodac_2024::PACK,
    &mutual_recognition::PACK,
    &rr_2026::PACK,
];

/// The law of one state: packs, parameters, calendar. Build it once and share it.
#[derive(Debug, Clone)]
pub struct LawInForce {
    pub(crate) parameters: ParameterSet,
    pub(crate) calendar: Calendar,
    criteria: CriteriaList,
    return_regulation: ParameterSet,
    /// Packs applied in place of the enabled ones; for scenarios of packs that are not enabled.
    only: Option<String>,
}

/// Why the law of a state cannot be put together.
#[derive(Debug, Error)]
pub enum LawError {
    /// The parameters or the calendar of the state are missing or not readable.
    #[error("the law of {state} cannot be loaded: {why}. Check the state in the configuration")]
    Unavailable {
        /// ISO 3166 code asked for.
        state: String,
        /// What went wrong, in the words of the loader.
        why: String,
    },
    /// No such pack.
    #[error("there is no pack {0}")]
    NoSuchPack(String),
}

impl LawInForce {
    /// The law of a state (ISO 3166 code, `NL`), with the parameters and the calendar shipped for it.
    ///
    /// # Errors
    /// When the state is not known or its files cannot be read.
    pub fn of_state(state: &str) -> Result<Self, LawError> {
        let unavailable = |why: String| LawError::Unavailable { state: state.to_owned(), why };
        let parameters = ParameterSet::of_state(state).map_err(|e| unavailable(e.to_string()))?;
        let calendar = crate::parameters::calendar_of_state(state).map_err(|e| unavailable(e.to_string()))?;
        let return_regulation = ParameterSet::return_regulation().map_err(|e| unavailable(e.to_string()))?;
        let criteria = CriteriaList::of_state(state).map_err(|e| unavailable(e.to_string()))?;
        Ok(Self { parameters, calendar, criteria, return_regulation, only: None })
    }

    /// The same law with an installation's own parameters (the text of a TOML file) laid over those shipped: of the
    /// state, or of the Return Regulation where the file is named after that pack.
    ///
    /// # Errors
    /// When the file cannot be used; names the entry and what to mend.
    pub fn with_installation(mut self, file: &str, text: &str) -> Result<Self, DataError> {
        let set = match ParameterSet::name_in(text) {
            Some(name) if name == rr_2026::PACK.id => &mut self.return_regulation,
            Some(_) | None => &mut self.parameters,
        };
        *set = set.with_installation(file, text)?;
        Ok(self)
    }

    /// The same law with what an installation entered and confirmed laid over it.
    ///
    /// # Errors
    /// When an entry cannot be used; names it and what to mend.
    pub fn with_entries(mut self, entries: &[InstallationEntry]) -> Result<Self, DataError> {
        let known = [self.parameters.name().to_owned(), self.return_regulation.name().to_owned()];
        if let Some(entry) = entries.iter().find(|entry| !known.contains(&entry.set)) {
            let problem = Problem::OtherState { found: entry.set.clone(), expected: known.join(" / ") };
            return Err(DataError::at("parameters of the installation", entry.key.clone(), problem));
        }
        self.parameters = self.parameters.with_entries(entries)?;
        self.return_regulation = self.return_regulation.with_entries(entries)?;
        Ok(self)
    }

    /// The same law with one pack alone, enabled or not: to see what a pack not yet enabled would say.
    ///
    /// # Errors
    /// When there is no such pack.
    pub fn with_only_pack(mut self, pack: &str) -> Result<Self, LawError> {
        if !PACKS.iter().any(|p| p.id == pack) {
            return Err(LawError::NoSuchPack(pack.to_owned()));
        }
        self.only = Some(pack.to_owned());
        Ok(self)
    }

    /// The calendar of public holidays.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The objective criteria of the risk of absconding in national law; empty where none are known.
    #[must_use]
    pub const fn criteria(&self) -> &CriteriaList {
        &self.criteria
    }

    /// The parameters of the Return Regulation: all empty until an installation has confirmed its own.
    #[must_use]
    pub const fn return_regulation(&self) -> &ParameterSet {
        &self.return_regulation
    }

    /// Whether somebody chose to see the Return Regulation alone.
    pub(crate) fn only_return_regulation(&self) -> bool {
        self.only.as_deref() == Some(rr_2026::PACK.id)
    }

    /// The parameters.
    #[must_use]
    pub const fn parameters(&self) -> &ParameterSet {
        &self.parameters
    }

    /// The packs that govern a case on a day.
    fn packs_for(&self, facts: &Facts, today: Date) -> Vec<(&'static Pack, Governed)> {
        let chosen = PACKS.iter().filter_map(|pack| {
            if let Some(only) = &self.only {
                return (only == pack.id).then_some((*pack, Governed { day: today, reason: CHOSEN_ALONE }));
            }
            let governed = (pack.governed_by)(facts, self, today)?;
            pack.applies_from.is_none_or(|from| from <= governed.day).then_some((*pack, governed))
        });
        chosen.collect()
    }
}

/// Which law applies to a case on a day: every pack that governs it, with the day whose law counts and why. The
/// assessment rests on this list and carries it.
#[must_use]
pub fn applicable(facts: &Facts, law: &LawInForce, today: Date) -> Vec<AppliedPack> {
    law.packs_for(facts, today).iter().map(|(pack, governed)| applied(pack, *governed)).collect()
}

fn applied(pack: &Pack, governed: Governed) -> AppliedPack {
    AppliedPack {
        pack: pack.id.to_owned(),
        version: pack.version.to_owned(),
        governed_by_day: governed.day,
        reason: Reason::new(governed.reason),
    }
}

/// Every message key that [`applicable`] can need, by pack: `applies-<pack>-<reason>`.
pub fn reasons_to_apply() -> impl Iterator<Item = String> {
    let alone = std::iter::once(CHOSEN_ALONE);
    PACKS.iter().flat_map(move |pack| {
        let reasons = pack.because.iter().copied().chain(alone.clone());
        reasons.map(|reason| format!("applies-{}-{reason}", pack.id))
    })
}

/// What the law says of a case on a day; with a proposal, also whether this very act is lawful. Total and pure:
/// no order of facts or rules matters, and what nobody recorded stays *not established*.
#[must_use]
pub fn assess(facts: &Facts, proposal: Option<&Proposal>, law: &LawInForce, today: Date) -> Assessment {
    let case = Case::new(facts, proposal, law, today);
    let mut says = Says::new();
    let packs = law.packs_for(facts, today);
    for (pack, governed) in &packs {
        let directive = std::ptr::eq(*pack, &raw const rd_2008::PACK);
        for rule in pack.rules().filter(|r| law.only.is_some() || r.validity.covers(governed.day)) {
            // While the border procedure runs some provisions of the Directive do not apply (RBPR Art. 4(3)).
            if directive && rbpr_2024::leaves_out(&case, rule.id) {
                continue;
            }
            says.turn(rule.id, rule.citation.clone());
            let waits_for = if std::ptr::eq(*pack, &raw const rr_2026::PACK) {
                rr_2026::withheld(rule, law, governed.day)
            } else {
                None
            };
            match waits_for {
                Some(used) => {
                    let draft = not_established(rr_2026::WITHHELD, used.key.clone());
                    says.on_each(rule.acts, &draft.using([used]));
                }
                None => (rule.run)(&case, &mut says),
            }
        }
    }
    let receipt = Receipt {
        pack: joined(packs.iter().map(|(p, _)| p.id)),
        version: joined(packs.iter().map(|(p, _)| p.version)),
        parameter_set: law.parameters.version().to_owned(),
        parameters: parameters_used(&says),
    };
    let applies = packs.iter().map(|(pack, governed)| applied(pack, *governed)).collect();
    Assessment { on: today, findings: says.findings, dates: says.dates, applies, receipt }
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.collect::<Vec<_>>().join("+")
}

/// Every parameter that a finding or a date rests on, once, by key.
fn parameters_used(says: &Says) -> Vec<ParameterUsed> {
    let of_findings = says.findings.iter().flat_map(|f| {
        let due = match &f.verdict {
            law::Verdict::Required { by: Some(by), .. } => by.parameters.as_slice(),
            law::Verdict::Required { .. }
            | law::Verdict::Permitted
            | law::Verdict::Prohibited
            | law::Verdict::NotEstablished { .. } => &[],
        };
        f.parameters.iter().chain(due)
    });
    let of_dates = says.dates.iter().flat_map(|d| &d.derivation.parameters);
    let mut used: Vec<ParameterUsed> = Vec::new();
    for parameter in of_findings.chain(of_dates) {
        if !used.contains(parameter) {
            used.push(parameter.clone());
        }
    }
    used.sort_by(|a, b| a.key.cmp(&b.key));
    used
}

/// What the catalogue says of one rule.
#[derive(Debug, Clone)]
pub struct CatalogueEntry {
    /// Permanent id (`RD-7-1`).
    pub rule: &'static str,
    /// Where it stands.
    pub citation: Citation,
    /// Pack it belongs to (`rd_2008`).
    pub pack: &'static str,
    /// Short English title.
    pub title: &'static str,
    /// When it is law.
    pub validity: Validity,
    /// Whether its pack is enabled by itself; the Return Regulation waits for its parameters.
    pub enabled: bool,
    /// Every reason it can give; with the rule id the key of a message (`finding-RD-7-1-…`).
    pub reasons: Vec<&'static str>,
    /// Every act it can speak about.
    pub acts: Vec<LegalAct>,
    /// The rule of an earlier act that it carries over, if it does (`RR-12-ORDER` carries `RD-8-3`).
    pub carries: Option<&'static str>,
}

/// Every rule of every pack, in the order of the acts.
#[must_use]
pub fn catalogue() -> Vec<CatalogueEntry> {
    let entry = |pack: &Pack, rule: &Rule| CatalogueEntry {
        rule: rule.id,
        citation: rule.citation.clone(),
        pack: pack.id,
        title: rule.title,
        validity: rule.validity,
        enabled: pack.applies_from.is_some(),
        reasons: rule
            .reasons
            .iter()
            .copied()
            .chain((pack.id == rr_2026::PACK.id).then_some(rr_2026::WITHHELD))
            .collect(),
        acts: rule.acts.to_vec(),
        carries: rr_2026::base_of(rule.id),
    };
    PACKS.iter().flat_map(|pack| pack.rules().map(move |rule| entry(pack, rule))).collect()
}

/// First imaginable day of a Regulation adopted in October 2026; not the day it applies, which nobody knows yet.
pub(crate) const RR_UNKNOWN_FROM: Date = date(2026, 10, 1);

/// The day on which Directive 2008/115/EC had to be transposed.
pub(crate) const RD_FROM: Date = date(2010, 12, 24);
