//! Samples of the chapters on absconding, measures and the child. Invented persons.

use std::collections::BTreeMap;

use domain::safeguards::pending;
use domain::{absconding, child, measures, safeguards};
use jiff::civil::Date;

use crate::values::{actor, after, language, note, personal, text};

/// A determination of the best interests on every factor, by the body for child protection.
#[must_use]
pub fn determination() -> safeguards::event::Determination {
    safeguards::event::Determination {
        body: safeguards::event::DeterminingBody::ChildProtection,
        by: note("Council for child protection"),
        age: text("Sixteen, mature for that age."),
        sex: text("Male."),
        vulnerability: text("None found."),
        health: text("Healthy; asthma under treatment."),
        foster_family: text("Never stayed with one."),
        education: text("Third year of secondary school."),
        social_environment: text("Football club; an aunt in the town."),
        country_situation: text("The parents live in Fès and want him back; school and care are there."),
        options: text("Stay with the aunt, or return to the parents: he wishes to return."),
    }
}

/// Reception by the family.
#[must_use]
pub fn reception(on: Date) -> safeguards::event::Reception {
    safeguards::event::Reception {
        on,
        explanation: text("The mother confirmed it in a video call with the guardian."),
        receiver: Some(safeguards::event::Receiver::Family),
        name: Some(personal("Mother of the Testperson")),
    }
}

/// Attention to schooling.
#[must_use]
pub fn need(on: Date) -> pending::NeedAttended {
    pending::NeedAttended { on, need: pending::Need::Schooling, explanation: text("Enrolled in the town.") }
}

/// A request for free legal aid.
#[must_use]
pub fn assistance_asked(on: Date) -> pending::AssistanceRequested {
    pending::AssistanceRequested { on, kind: pending::AssistanceKind::LegalAid, explanation: None }
}

/// The answer to it.
#[must_use]
pub fn assistance_answered(on: Date) -> pending::AssistanceAnswered {
    pending::AssistanceAnswered {
        on,
        kind: pending::AssistanceKind::LegalAid,
        outcome: pending::AssistanceOutcome::Granted,
        reasons: text("No means."),
    }
}

/// A permit as a victim of trafficking.
#[must_use]
pub fn trafficking_permit(on: Date) -> pending::TraffickingPermit {
    pending::TraffickingPermit {
        granted_on: on,
        valid_until_on: Some(after(on, 180)),
        reference: note("B8-1"),
    }
}

/// An assessment that found a risk, on one criterion of the law of the Netherlands.
#[must_use]
pub fn risk_assessed(on: Date) -> absconding::event::Assessed {
    use absconding::event as e;
    let examined = |code: &str, outcome, evidence: Option<&str>| e::Examined {
        criterion: note(code),
        outcome,
        evidence: evidence.map(text),
        comment: evidence.map(|_| text("Says a friend let him stay.")),
    };
    e::Assessed {
        assessed_on: on,
        list_version: note("2026-11-22"),
        criteria: vec![
            examined("4c", e::CriterionOutcome::Met, Some("Not found at the address on three days.")),
            examined("3f", e::CriterionOutcome::NotMet, None),
        ],
        mitigating: Some(text("Came to every appointment until October.")),
        kinds: vec![e::KindOfRisk::Whereabouts],
        reasons: Some(text("Without an address the person cannot be reached; cooperation was weighed.")),
        heard: Some(text("In Arabic, with an interpreter.")),
        review_on: after(on, 60),
        assessed_by: actor(1),
    }
}

/// A duty to report, for the period.
#[must_use]
pub fn reporting(on: Date) -> measures::event::Measure {
    use measures::event as e;
    e::Measure {
        imposed_on: on,
        terms: e::Terms::Reporting {
            every_days: 7,
            place: note("Reception centre"),
            exceptions: Some(text("Not on days of medical treatment.")),
        },
        basis: e::Basis::Period,
        reasons: Some(text("Keeps contact without hindering departure.")),
        insufficient: BTreeMap::from([(
            e::MeasureKind::NotifyAddress,
            text("Addresses given proved wrong."),
        )]),
        review_on: after(on, 20),
        signed_by: actor(1),
    }
}

/// Commands of the chapter *risk of absconding*.
pub(crate) fn absconding(on: Date) -> Vec<absconding::command::Command> {
    use absconding::command::Command as C;
    use absconding::event as e;
    vec![
        C::AssessAbscondingRisk(risk_assessed(on)),
        C::RecordContactAttempt(e::ContactAttempt {
            on,
            means: e::ContactMeans::Telephone,
            outcome: e::ContactOutcome::NotReached,
            explanation: text("The number is not in use."),
        }),
        C::RecordSearch(e::SearchMade {
            on,
            place: e::SearchPlace::Hospital,
            outcome: e::SearchOutcome::NotFound,
            explanation: text("Asked the hospitals of the region."),
        }),
        C::EstablishAbsconding(e::Absconded {
            established_on: on,
            reasons: text("Nobody found the person."),
        }),
        C::RecordFoundAgain(e::FoundAgain { on, explanation: text("Came to the desk.") }),
    ]
}

/// Commands of the chapter *less coercive measures*.
pub(crate) fn measures(on: Date) -> Vec<measures::command::Command> {
    use measures::command::Command as C;
    use measures::event as e;
    vec![
        C::ImposeMeasure(reporting(on)),
        C::ReviewMeasure(e::Reviewed {
            number: 1,
            reviewed_on: on,
            review_on: after(on, 20),
            reasons: text("Still no address."),
        }),
        C::ReportCompliance(e::Compliance {
            number: 1,
            on,
            outcome: e::ComplianceOutcome::Missed,
            explanation: Some(text("Nobody knows why.")),
        }),
        C::LiftMeasure(e::Lifted { number: 1, lifted_on: on, reasons: text("An address was found.") }),
        C::RecordObstruction(e::Obstruction {
            on,
            kind: e::ObstructionKind::Identification,
            explanation: text("Gave another name to the embassy."),
            measures_taken: text("Asked again with a counsellor."),
        }),
    ]
}

/// Commands of the chapter *best interests of the child*.
pub(crate) fn child(on: Date) -> Vec<child::command::Command> {
    use child::command::Command as C;
    use child::event as e;
    vec![
        C::AssessAge(e::AgeAssessed {
            assessed_on: on,
            by: note("Panel of a doctor, a psychologist and a social worker"),
            conclusion: e::AgeConclusion::DoubtRemains,
            reasons: text("Between sixteen and nineteen."),
        }),
        C::HearChild(e::Heard {
            heard_on: on,
            language: language("ar"),
            present: note("Guardian and lawyer"),
            record: text("Wants to go back to the parents."),
        }),
        C::TraceFamily(e::Traced {
            traced_on: on,
            outcome: e::TracingOutcome::FoundAble,
            safety: text("No application for protection was made; the child asked for it."),
            result: Some(text("The parents were found in Fès.")),
        }),
        C::RecheckChild(e::Rechecked {
            rechecked_on: on,
            outcome: e::RecheckOutcome::Holds,
            explanation: text("The mother will be at the airport; school and medical file go along."),
        }),
        C::HandOverChild(e::HandedOver {
            handed_over_on: on,
            received_by: personal("Mother of the Testperson"),
            identity_checked: text("Identity card seen; she signed."),
            witness: Some(note("Forced-return monitor")),
        }),
        C::FollowUpChild(e::FollowedUp {
            followed_up_on: on,
            finding: e::FollowUpFinding::NoConcern,
            explanation: text("Goes to school."),
        }),
    ]
}
