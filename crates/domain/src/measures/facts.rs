//! What the chapter *less coercive measures* tells the rules.

use jiff::civil::Date;
use rules::Sourced;
use rules::facts;

use super::event::{Basis, ComplianceOutcome, Measure, MeasureKind};
use super::state::{Course, State};
use crate::guard::given;

/// Measures in the order imposed.
#[must_use]
pub fn measures(state: &State) -> Vec<facts::Measure> {
    let measure = |m: &super::state::Measure| {
        let imposed = &m.imposed.value.measure;
        let version = m.imposed.version;
        let reviewed = m.reviews.last().map(|r| Sourced::new(r.value.review_on, r.version));
        facts::Measure {
            number: m.imposed.value.number,
            kind: kind(imposed.terms.kind()),
            basis: basis(imposed.basis),
            imposed_on: Sourced::new(imposed.imposed_on, version),
            review_on: reviewed.unwrap_or(Sourced::new(imposed.review_on, version)),
            lifted_on: match &m.course {
                Course::InForce => None,
                Course::Lifted(lifted) => Some(Sourced::new(lifted.value.lifted_on, lifted.version)),
            },
        }
    };
    state.measures.iter().map(measure).collect()
}

/// Reports missed without an excuse. One excused or kept for the same day of the same measure later takes it away.
#[must_use]
pub fn missed(state: &State) -> Vec<Sourced<Date>> {
    let mut missed = Vec::new();
    for measure in &state.measures {
        for report in &measure.reports {
            let of_day = measure.reports.iter().filter(|r| r.value.on == report.value.on);
            let last = of_day.max_by_key(|r| r.version).map(|r| r.version) == Some(report.version);
            if last && report.value.outcome == ComplianceOutcome::Missed {
                missed.push(Sourced::new(report.value.on, report.version));
            }
        }
    }
    missed
}

/// A measure about to be imposed.
#[must_use]
pub fn proposed(measure: &Measure) -> facts::ProposedMeasure {
    facts::ProposedMeasure {
        kind: kind(measure.terms.kind()),
        basis: basis(measure.basis),
        imposed_on: measure.imposed_on,
        review_on: measure.review_on,
        reasons: given(measure.reasons.as_ref()),
        insufficient: measure.insufficient.keys().map(|k| kind(*k)).collect(),
    }
}

/// The kind of measure as rules know it.
#[must_use]
pub const fn kind(kind: MeasureKind) -> facts::MeasureKind {
    match kind {
        MeasureKind::Counselling => facts::MeasureKind::Counselling,
        MeasureKind::NotifyAddress => facts::MeasureKind::NotifyAddress,
        MeasureKind::SubmitDocuments => facts::MeasureKind::SubmitDocuments,
        MeasureKind::Reporting => facts::MeasureKind::Reporting,
        MeasureKind::StayAtPlace => facts::MeasureKind::StayAtPlace,
        MeasureKind::ThirdPartySupervision => facts::MeasureKind::ThirdPartySupervision,
        MeasureKind::FinancialGuarantee => facts::MeasureKind::FinancialGuarantee,
        MeasureKind::ElectronicMonitoring => facts::MeasureKind::ElectronicMonitoring,
    }
}

const fn basis(basis: Basis) -> facts::MeasureBasis {
    match basis {
        Basis::Period => facts::MeasureBasis::Period,
        Basis::Postponement => facts::MeasureBasis::Postponement,
        Basis::Enforcement => facts::MeasureBasis::Enforcement,
    }
}
