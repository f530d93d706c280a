//! An unaccompanied minor is returned lawfully when every step of the best-interests procedure holds, and never otherwise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program: helpers outside test functions may fail loudly as well"
)]

mod running;

use domain::event::Event;
use domain::{Case, facts};
use domain::{child, return_decision, safeguards, travel};
use proptest::prelude::*;
use rules::facts::{Accompaniment, AgeClass, BestInterestsFinding, DeterminingBody, RecheckOutcome};
use running::run;
use testkit::{Step, Story, command_stream, story};

/// The procedure as a person would check it on the file, without the rules.
fn every_step_before_the_decision(facts: &rules::Facts) -> bool {
    let alone = facts.person.accompaniment.is_none_or(|a| a.value == Accompaniment::Unaccompanied);
    let (child, safeguards) = (&facts.child, &facts.safeguards);
    let supports = safeguards
        .best_interests
        .is_some_and(|b| b.value.supports_return == BestInterestsFinding::SupportsReturn);
    let heard_and_determined = child.heard_on.is_some() && supports && child.determination.is_some();
    let by_another_body =
        child.determination.is_some_and(|d| d.value.body != DeterminingBody::EnforcingAuthority);
    heard_and_determined
        && facts.person.accompaniment.is_some()
        && (!alone
            || (by_another_body
                && safeguards.guardian_appointed_on.is_some()
                && child.tracing.is_some()
                && safeguards.reception_established_on.is_some()))
}

fn minor(facts: &rules::Facts) -> bool {
    facts.person.age.is_none_or(|age| age.value != AgeClass::Adult)
}

fn cleared_or_decided(before: &Case, event: &Event) -> Option<bool> {
    match event {
        Event::ReturnDecision(return_decision::event::Event::ReturnDecisionIssued(e)) => {
            let facts = facts(before, e.issued_on);
            Some(!minor(&facts) || every_step_before_the_decision(&facts))
        }
        Event::Travel(travel::event::Event::RemovalCleared(cleared)) => {
            let facts = facts(before, cleared.on);
            let alone = facts.person.accompaniment.is_none_or(|a| a.value == Accompaniment::Unaccompanied);
            let rechecked = facts.child.recheck.is_some_and(|r| r.value.outcome == RecheckOutcome::Holds);
            let first = facts.child.reception_first_on.map(|on| on.value);
            let before_decision =
                facts.decision.as_ref().is_some_and(|d| first.is_some_and(|on| on <= d.issued_on.value));
            let steps = every_step_before_the_decision(&facts) && (!alone || (rechecked && before_decision));
            Some(!minor(&facts) || steps)
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_stream_of_commands_decides_on_or_removes_a_child_unless_every_step_holds(
        seed in any::<u64>(), length in 20..70_usize,
    ) {
        let run = run(&command_stream(seed, length));
        for (before, event) in &run.decided {
            prop_assert!(cleared_or_decided(before, event).unwrap_or(true), "{}", event.kind());
        }
    }

    #[test]
    fn a_story_of_a_child_with_steps_left_out_never_ends_in_an_unlawful_return(
        left_out in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
    ) {
        let mut steps = story(Story::Child);
        for index in left_out {
            // The opening stays: without it nothing is recorded at all.
            let place = 1 + index.index(steps.len() - 1);
            steps.remove(place);
        }
        let run = run(&steps);
        for (before, event) in &run.decided {
            prop_assert!(cleared_or_decided(before, event).unwrap_or(true), "{}", event.kind());
        }
    }
}

/// The property above would hold of a house that returns no child at all.
#[test]
fn a_child_is_returned_when_every_step_holds() {
    let run = run(&story(Story::Child));
    assert!(run.refused.is_empty(), "{:#?}", run.refused);
    let cleared = |e: &Event| matches!(e, Event::Travel(travel::event::Event::RemovalCleared(_)));
    assert!(run.decided.iter().any(|(_, event)| cleared(event)));
}

/// Each step left out alone is enough to stop the decision or the removal.
#[test]
fn each_step_left_out_stops_the_return() {
    let told = story(Story::Child);
    let names = |step: &Step| {
        matches!(
            step.command,
            domain::Command::Child(_)
                | domain::Command::Safeguards(
                    safeguards::command::Command::AppointGuardian(_)
                        | safeguards::command::Command::EstablishReception(_)
                        | safeguards::command::Command::AssessBestInterests(_)
                )
        )
    };
    let places: Vec<usize> = told.iter().enumerate().filter(|(_, s)| names(s)).map(|(i, _)| i).collect();
    assert_eq!(places.len(), 6, "guardian, hearing, tracing, reception, determination, recheck");
    for place in places {
        let mut steps = told.clone();
        let left_out = steps.remove(place).command.kind();
        let run = run(&steps);
        let cleared = |e: &Event| matches!(e, Event::Travel(travel::event::Event::RemovalCleared(_)));
        assert!(
            !run.decided.iter().any(|(_, event)| cleared(event)),
            "without {left_out} the child was returned"
        );
        assert!(!run.refused.is_empty(), "{left_out}");
    }
}

/// A doubt about the age is the person's benefit; an assessment settles only what the date of birth leaves open.
#[test]
fn a_remaining_doubt_about_the_age_makes_a_minor() {
    use child::event::{AgeAssessed, AgeConclusion};
    let open = testkit::values::born("2007");
    for (conclusion, expected) in [
        (AgeConclusion::DoubtRemains, AgeClass::Minor),
        (AgeConclusion::Minor, AgeClass::Minor),
        (AgeConclusion::Adult, AgeClass::Adult),
    ] {
        let on = testkit::values::day(0);
        let birth = domain::identity::event::Birth {
            date: open.clone(),
            place: None,
            country: None,
            recorded_on: on,
        };
        let assessed = AgeAssessed {
            assessed_on: on,
            by: testkit::values::note("Panel"),
            conclusion,
            reasons: testkit::values::text("Reasons."),
        };
        let events = [
            Event::Stay(domain::stay::event::Event::CaseOpened(testkit::samples::opening(on))),
            Event::Identity(domain::identity::event::Event::BirthRecorded(birth)),
            Event::Child(child::event::Event::AgeAssessed(assessed)),
        ];
        let case = running::replayed(&events).unwrap();
        assert_eq!(facts(&case, on).person.age.map(|a| a.value), Some(expected));
    }
}
