//! Facts and proposals on the risk of absconding, measures, and the child, from short lines.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::facts::{Line, unknown};
use super::{Wrong, date};
use crate::criteria::KINDS_OF_RISK;
use crate::facts::{
    AgeClass, AssistanceAsked, AssistanceKind, Attended, Contact, ContactOutcome, CriterionOutcome,
    Determination, DeterminingBody, Examined, Facts, KindOfRisk, LinkedChild, Measure, MeasureBasis,
    MeasureKind, Need, ProposedMeasure, ReceiverKind, Recheck, RecheckOutcome, RiskAssessment,
    RiskConclusion, Search, SearchOutcome, SearchPlace, Sourced, Tracing, TracingOutcome,
};
use crate::proposal::{Given, Proposal};

fn at<T>(value: T) -> Sourced<T> {
    Sourced::new(value, 1)
}

/// The value whose code the word is.
fn coded<T: Copy>(word: &str, all: &[T], code: impl Fn(T) -> &'static str, what: &str) -> Result<T, Wrong> {
    match all.iter().copied().find(|value| code(*value) == word) {
        Some(value) => Ok(value),
        None => unknown(word, what),
    }
}

fn measure_kind(word: &str) -> Result<MeasureKind, Wrong> {
    coded(word, MeasureKind::LADDER, MeasureKind::code, "measure")
}

fn basis(word: &str) -> Result<MeasureBasis, Wrong> {
    use MeasureBasis::{Enforcement, Period, Postponement};
    coded(word, &[Period, Postponement, Enforcement], MeasureBasis::code, "basis of a measure")
}

fn kinds(words: &str) -> Result<BTreeSet<KindOfRisk>, Wrong> {
    words.split(',').map(|word| coded(word, KINDS_OF_RISK, KindOfRisk::code, "kind of risk")).collect()
}

fn examined(codes: &str, outcome: CriterionOutcome, unproven: &str) -> impl Iterator<Item = Examined> {
    let without: BTreeSet<String> = unproven.split(',').map(str::to_owned).collect();
    let all: Vec<String> = codes.split(',').filter(|c| !c.is_empty()).map(str::to_owned).collect();
    all.into_iter().map(move |criterion| {
        let evidence = if without.contains(&criterion) { Given::No } else { Given::Yes };
        Examined { criterion, outcome, evidence }
    })
}

const fn given(missing: bool) -> Given {
    if missing { Given::No } else { Given::Yes }
}

/// `2026-11-10 whereabouts,non-compliance met 3c,4c review 2027-01-10`; `none` in the place of kinds; further `not-met`,
/// `unproven`, `unheard yes`, `unreasoned yes`.
fn risk(line: &Line<'_>) -> Result<RiskAssessment, Wrong> {
    let found = line.word(1)?;
    let unproven = line.named("unproven").unwrap_or_default();
    let met = examined(line.named("met").unwrap_or_default(), CriterionOutcome::Met, unproven);
    let not = examined(line.named("not-met").unwrap_or_default(), CriterionOutcome::NotMet, unproven);
    Ok(RiskAssessment {
        assessed_on: line.day(0)?.value,
        examined: met.chain(not).collect(),
        conclusion: if found == "none" {
            RiskConclusion::NoRisk
        } else {
            RiskConclusion::Risk(kinds(found)?)
        },
        reasons: given(line.named("unreasoned").is_some()),
        heard: given(line.named("unheard").is_some()),
        review_on: line.needs("review")?.value,
    })
}

/// One fact of these subjects; false when the key belongs to another.
pub(super) fn line(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<bool, Wrong> {
    let child = &mut facts.child;
    match key {
        "absconded-on" => facts.absconding.absconded_on = Some(line.day(0)?),
        "child-heard-on" => child.heard_on = Some(line.day(0)?),
        "traced" => {
            use TracingOutcome::{FoundAble, FoundNotAble, NotFound, NotSafe};
            let all = [FoundAble, FoundNotAble, NotFound, NotSafe];
            let outcome = coded(line.word(1)?, &all, TracingOutcome::code, "outcome of tracing")?;
            child.tracing = Some(at(Tracing { on: line.day(0)?.value, outcome }));
        }
        "determined" => {
            use DeterminingBody::{ChildProtection, Court, EnforcingAuthority, Panel};
            let all = [ChildProtection, Panel, Court, EnforcingAuthority];
            let body = coded(line.word(1)?, &all, DeterminingBody::code, "determining body")?;
            child.determination = Some(at(Determination { on: line.day(0)?.value, body }));
        }
        "receiver" => {
            use ReceiverKind::{Family, NominatedGuardian, ReceptionFacility};
            let all = [Family, NominatedGuardian, ReceptionFacility];
            child.receiver = Some(at(coded(line.word(0)?, &all, ReceiverKind::code, "receiver")?));
        }
        "reception-first-on" => child.reception_first_on = Some(line.day(0)?),
        "recheck" => {
            let outcome = match line.word(1)? {
                "holds" => RecheckOutcome::Holds,
                "changed" => RecheckOutcome::Changed,
                other => return unknown(other, "outcome of a recheck"),
            };
            child.recheck = Some(at(Recheck { on: line.day(0)?.value, outcome }));
        }
        "handed-over-on" => child.handed_over_on = Some(line.day(0)?),
        "followed-up-on" => child.followed_up_on = Some(line.day(0)?),
        "trafficking-permit-on" => facts.pending.trafficking_permit_on = Some(line.day(0)?),
        "family-present" => facts.pending.family_present = Some(at(())),
        _ => return Ok(false),
    }
    Ok(true)
}

/// One item of a list of these subjects; false when the key belongs to another.
pub(super) fn list(facts: &mut Facts, key: &str, number: u32, line: &Line<'_>) -> Result<bool, Wrong> {
    let absconding = &mut facts.absconding;
    match key {
        "risk" => absconding.assessments.push(Sourced::new(risk(line)?, number)),
        "missed" => absconding.missed.push(line.day(0)?),
        "contacts" => {
            let outcome = match line.word(1)? {
                "reached" => ContactOutcome::Reached,
                "not-reached" => ContactOutcome::NotReached,
                other => return unknown(other, "outcome of a contact"),
            };
            absconding.contacts.push(at(Contact { on: line.day(0)?.value, outcome }));
        }
        "searches" => {
            let place = coded(line.word(1)?, SearchPlace::ALL, SearchPlace::code, "place of search")?;
            let outcome = match line.word(2)? {
                "found" => SearchOutcome::Found,
                "not-found" => SearchOutcome::NotFound,
                other => return unknown(other, "outcome of a search"),
            };
            absconding.searches.push(at(Search { on: line.day(0)?.value, place, outcome }));
        }
        "measures" => facts.measures.push(Measure {
            number,
            kind: measure_kind(line.word(1)?)?,
            basis: basis(line.word(2)?)?,
            imposed_on: line.day(0)?,
            review_on: line.needs("review")?,
            lifted_on: line.after("lifted")?,
        }),
        "children" => {
            let age = match line.word(0)? {
                "minor" => Some(AgeClass::Minor),
                "adult" => Some(AgeClass::Adult),
                "unknown" => None,
                other => return unknown(other, "age of a child"),
            };
            facts.child.children.push(at(LinkedChild { age }));
        }
        "attended" => {
            use Need::{FamilyUnity, HealthCare, Schooling, SpecialNeeds};
            let all = [FamilyUnity, HealthCare, Schooling, SpecialNeeds];
            let need = coded(line.word(1)?, &all, Need::code, "need")?;
            facts.pending.attended.push(at(Attended { on: line.day(0)?.value, need }));
        }
        "assistance" => {
            use AssistanceKind::{Advice, LegalAid, Linguistic, Representation};
            let all = [Advice, Representation, Linguistic, LegalAid];
            let kind = coded(line.word(1)?, &all, AssistanceKind::code, "assistance")?;
            facts.pending.assistance.push(at(AssistanceAsked { on: line.day(0)?.value, kind }));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// A proposal of these subjects; none when the act belongs to another.
pub(super) fn proposal(table: &Table) -> Result<Option<Proposal>, Wrong> {
    let text = |key: &str| table.get(key).and_then(Value::as_str).unwrap_or_default();
    let missing = |name: &str| {
        let without = table.get("without").and_then(Value::as_array);
        given(without.is_some_and(|w| w.iter().any(|v| v.as_str() == Some(name))))
    };
    Ok(match text("act") {
        "assess-absconding-risk" => Some(Proposal::AssessAbscondingRisk(RiskAssessment {
            assessed_on: date(text("on"))?,
            examined: examined(text("met"), CriterionOutcome::Met, text("unproven"))
                .chain(examined(text("not-met"), CriterionOutcome::NotMet, text("unproven")))
                .collect(),
            conclusion: match text("found") {
                "none" => RiskConclusion::NoRisk,
                "" => RiskConclusion::Risk(BTreeSet::new()),
                words => RiskConclusion::Risk(kinds(words)?),
            },
            reasons: missing("reasons"),
            heard: missing("heard"),
            review_on: date(text("review"))?,
        })),
        "impose-measure" => Some(Proposal::ImposeMeasure(ProposedMeasure {
            kind: measure_kind(text("kind"))?,
            basis: basis(text("basis"))?,
            imposed_on: date(text("on"))?,
            review_on: date(text("review"))?,
            reasons: missing("reasons"),
            insufficient: match text("insufficient") {
                "" => BTreeSet::new(),
                words => words.split(',').map(measure_kind).collect::<Result<_, _>>()?,
            },
        })),
        _ => None,
    })
}
