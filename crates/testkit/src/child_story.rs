//! What a story of an unaccompanied minor adds: every step of the best-interests procedure before the decision, and the
//! look before departure.

use domain::command::Command;
use domain::safeguards::command::Command as S;
use domain::{child, identity, safeguards};

use crate::protective::{determination, reception};
use crate::stream::Told;
use crate::values::{born, language, note, text};

/// A child of sixteen, alone; guardian, hearing, tracing, reception, determination, all on the second day.
pub(crate) fn before_the_decision() -> Vec<Told> {
    use child::command::Command as C;
    use child::event as e;
    use identity::command::Command as I;
    vec![
        (0, |on| {
            Command::Identity(I::RecordBirth(identity::event::Birth {
                date: born("2009-05-17"),
                place: None,
                country: None,
                recorded_on: on,
            }))
        }),
        (0, |on| {
            Command::Identity(I::RecordAccompaniment(identity::event::AccompanimentRecorded {
                accompaniment: identity::event::Accompaniment::Unaccompanied,
                recorded_on: on,
            }))
        }),
        (1, |on| {
            let explanation = text("By the court.");
            Command::Safeguards(S::AppointGuardian(safeguards::event::Established { on, explanation }))
        }),
        (1, |on| {
            Command::Child(C::HearChild(e::Heard {
                heard_on: on,
                language: language("ar"),
                present: note("Guardian"),
                record: text("Wishes to return to the parents."),
            }))
        }),
        (1, |on| {
            Command::Child(C::TraceFamily(e::Traced {
                traced_on: on,
                outcome: e::TracingOutcome::FoundAble,
                safety: text("The child asked for it."),
                result: None,
            }))
        }),
        (1, |on| Command::Safeguards(S::EstablishReception(reception(on)))),
        (1, |on| {
            Command::Safeguards(S::AssessBestInterests(safeguards::event::BestInterests {
                assessed_on: on,
                finding: safeguards::event::BestInterestsFinding::SupportsReturn,
                factors: text("All factors weighed."),
                child_heard: text("Heard with the guardian."),
                determination: Some(Box::new(determination())),
            }))
        }),
    ]
}

/// The look four days before departure, in its place in time.
pub(crate) fn with_recheck(steps: Vec<Told>) -> Vec<Told> {
    let recheck: Told = (53, |on| {
        Command::Child(child::command::Command::RecheckChild(child::event::Rechecked {
            rechecked_on: on,
            outcome: child::event::RecheckOutcome::Holds,
            explanation: text("Everything holds."),
        }))
    });
    let (mut before, after): (Vec<Told>, Vec<Told>) =
        steps.into_iter().partition(|(day, _)| *day <= recheck.0);
    before.push(recheck);
    before.extend(after);
    before
}
