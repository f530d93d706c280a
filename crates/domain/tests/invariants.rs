//! What holds in every case whatever is asked of it (domain.md 13.5), over streams of lawful and unlawful commands.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program: helpers outside test functions may fail loudly as well"
)]

mod running;

use domain::event::Event;
use domain::{Case, Counts, effective, facts};
use domain::{entry_ban, removal, return_decision, travel};
use proptest::prelude::*;
use running::{LAW, Run, run};
use testkit::{Story, command_stream, story};

#[test]
fn the_same_seed_tells_the_same_stream_for_ever() {
    for seed in [0, 1, 77] {
        assert_eq!(command_stream(seed, 40), command_stream(seed, 40));
    }
    assert_ne!(command_stream(1, 40), command_stream(2, 40));
}

fn streams() -> impl Strategy<Value = Run> {
    (any::<u64>(), 20..60_usize).prop_map(|(seed, length)| run(&command_stream(seed, length)))
}

#[test]
fn every_story_is_lawful_from_intake_to_closure() {
    for which in [Story::Voluntary, Story::Forced, Story::Child] {
        let steps = story(which);
        let run = run(&steps);
        assert!(run.refused.is_empty(), "{which:?}: {:#?}", run.refused);
        assert_eq!(run.history.len(), steps.len());
        assert_eq!(run.case.stage(), domain::Stage::Closed);
    }
}

#[test]
fn streams_reach_every_act_whose_invariants_are_tested() {
    let mut seen = std::collections::BTreeMap::<&str, u32>::new();
    let mut refused = 0;
    for seed in 0..600 {
        let run = run(&command_stream(seed, 50));
        refused += run.refused.len();
        for recorded in &run.history {
            *seen.entry(recorded.event.kind()).or_default() += 1;
        }
    }
    for kind in [
        "travel.removal_cleared",
        "removal.removal_ordered",
        "removal.removal_order_confirmed",
        "entry_ban.entry_ban_issued",
        "entry_ban.entry_ban_confirmed",
        "remedy.remedy_decided",
        "travel.departure_confirmed",
        "correction.entry_corrected",
        "safeguards.hold_placed",
        "return_decision.return_decision_withdrawn",
    ] {
        assert!(seen.get(kind).is_some_and(|n| *n >= 3), "{kind} hardly happens: {seen:?}");
    }
    assert!(refused > 500, "streams hold too little that is refused: {refused}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_decide_lets_happen_always_folds_and_replay_equals_step_by_step(run in streams()) {
        let replayed = Case::replay(run.case.id, &run.history).unwrap();
        prop_assert_eq!(&replayed, &run.case);
        let corrected = run.history.iter().any(|r| matches!(r.event, Event::Corrected(_)));
        let stepwise = run.history.iter().try_fold(Case::new(run.case.id), Case::apply);
        prop_assert_eq!(stepwise.is_err(), corrected);
        if let Ok(stepwise) = stepwise {
            prop_assert_eq!(&stepwise, &replayed);
        }
    }

    #[test]
    fn no_removal_is_cleared_against_a_safeguard(run in streams()) {
        for (before, event) in &run.decided {
            let Event::Travel(travel::event::Event::RemovalCleared(cleared)) = event else { continue };
            let facts = facts(before, cleared.on);
            prop_assert!(!before.remedy.suspends(), "cleared while a remedy suspends");
            prop_assert!(!before.postponement.running(), "cleared while removal is postponed");
            prop_assert!(facts.safeguards.holds.is_empty(), "cleared with a hold in place");
            prop_assert!(facts.safeguards.protection_claim_pending_since.is_none(), "cleared with a claim pending");
            let ordered = facts.detention.current(cleared.on).is_none_or(|spell| spell.order.is_some());
            prop_assert!(ordered && facts.travel.departed.is_none());
            let assessed = facts.safeguards.non_refoulement.clone().expect("cleared without an assessment of refoulement");
            prop_assert_eq!(assessed.value.finding, rules::facts::RefoulementFinding::NoRisk);
            prop_assert!(assessed.value.assessed_on.until(cleared.on).unwrap().get_days() <= 30);
            let decision = facts.decision.clone().expect("cleared without a decision");
            prop_assert!(decision.notified_on.is_some() && decision.ended_on.is_none());
            let due = rules::assess(&facts, None, &LAW, cleared.on).date("departure-due-on").map(|d| d.result);
            let over = decision.period_ended_on.is_some()
                || decision.departure.value == rules::facts::DepartureTerm::Refused
                || due.is_some_and(|due| due < cleared.on);
            prop_assert!(over, "cleared before the period ended: {due:?}");
        }
    }

    #[test]
    fn an_entry_ban_or_removal_order_in_force_implies_a_return_decision_in_force(run in streams()) {
        for case in run.decided.iter().map(|(before, _)| before).chain([&run.case]) {
            let rests = case.entry_ban.in_force().is_some() || case.removal.in_force().is_some();
            prop_assert!(!rests || case.return_decision.in_force().is_some());
        }
    }

    #[test]
    fn every_decision_is_reasoned_and_the_second_officer_is_another_person(run in streams()) {
        for (before, event) in &run.decided {
            match event {
                Event::ReturnDecision(return_decision::event::Event::ReturnDecisionIssued(e)) => {
                    prop_assert!(e.reasons_in_fact.is_some() && e.reasons_in_law.is_some() && e.remedies.is_some());
                }
                Event::Removal(removal::event::Event::RemovalOrdered(e)) => {
                    prop_assert!(e.reasons_in_fact.is_some() && e.reasons_in_law.is_some() && e.remedies.is_some());
                }
                Event::EntryBan(entry_ban::event::Event::EntryBanIssued(e)) => {
                    prop_assert!(e.reasons_in_fact.is_some() && e.reasons_in_law.is_some() && e.remedies.is_some());
                }
                Event::Removal(removal::event::Event::RemovalOrderConfirmed(e)) => {
                    let first = before.removal.in_force().unwrap().ordered.value.signed_by;
                    prop_assert_ne!(first, e.confirmed_by);
                }
                Event::EntryBan(entry_ban::event::Event::EntryBanConfirmed(e)) => {
                    let first = before.entry_ban.in_force().unwrap().issued.value.signed_by;
                    prop_assert_ne!(first, e.confirmed_by);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn what_happened_is_never_refused_by_law(run in streams()) {
        for (step, refused) in &run.refused {
            if step.command.act().is_none() && !matches!(step.command, domain::Command::Correct(_)) {
                prop_assert!(!matches!(refused, domain::Refused::Unlawful { .. }), "{}", step.command.kind());
            }
        }
    }

    #[test]
    fn facts_do_not_depend_on_the_order_of_unrelated_entries(run in streams(), at in any::<prop::sample::Index>()) {
        let history: Vec<_> = run.history.iter().filter(|r| !matches!(r.event, Event::Corrected(_))).collect();
        prop_assume!(history.len() > 2);
        let first = at.index(history.len() - 1);
        let mut events: Vec<_> = history.iter().map(|r| r.event.clone()).collect();
        let straight = running::replayed(&events);
        let (a, b) = (events[first].clone(), events[first + 1].clone());
        prop_assume!(running::unrelated(a.chapter(), b.chapter()));
        events.swap(first, first + 1);
        if let (Some(straight), Some(swapped)) = (straight, running::replayed(&events)) {
            let today = testkit::values::day(100);
            prop_assert_eq!(
                running::without_versions(&facts(&straight, today)),
                running::without_versions(&facts(&swapped, today)),
                "{} and {}", a.kind(), b.kind()
            );
        }
    }

    #[test]
    fn no_correction_of_any_entry_makes_an_unlawful_act_stand_or_breaks_the_history(
        run in streams(), at in any::<prop::sample::Index>(), shift in -40..5_i64, strike in any::<bool>(),
    ) {
        let mut run = run;
        let original = run.history[at.index(run.history.len())].clone();
        let kind = original.event.kind();
        let on = testkit::values::after(original.event.effective_on(), shift);
        let same = testkit::samples_on(on).into_iter().find(|c| testkit::event_of(c.clone()).kind() == kind);
        let replacement = same.filter(|_| !strike).map(Box::new);
        let act = replacement.as_ref().and_then(|c| c.act());
        let today = run.history.iter().map(|r| r.recorded_at).max().unwrap().to_zoned(jiff::tz::TimeZone::UTC).date();
        let correct = domain::command::Correct {
            of_version: original.version,
            replacement: replacement.clone(),
            reason: testkit::values::text("A mistake in writing"),
            corrected_on: today,
        };
        let step = testkit::Step { today, command: domain::Command::Correct(correct.clone()) };
        let Ok(events) = running::correction(&run, &step, &correct) else { return Ok(()) };
        prop_assert_eq!(events.len(), 1);
        if replacement.is_none() {
            prop_assert!(domain::correction::may_be_struck(&original.event), "{kind} was struck");
        }
        if let (Some(act), Some(command)) = (act, replacement) {
            let before = Case::before(run.case.id, &run.history, original.version).unwrap();
            let then = original.recorded_at.to_zoned(jiff::tz::TimeZone::UTC).date();
            let law = rules::assess(&facts(&before, then), command.proposal().as_ref(), &LAW, then);
            prop_assert_eq!(law.against(act).count(), 0, "{} stands against the law", kind);
        }
        for event in events {
            running::record(&mut run, &step, event); // replays the whole history
        }
        let rests = run.case.entry_ban.in_force().is_some() || run.case.removal.in_force().is_some();
        prop_assert!(!rests || run.case.return_decision.in_force().is_some());
    }

    #[test]
    fn a_correction_changes_only_what_its_entry_counts_as(run in streams()) {
        let entries = effective(&run.history);
        prop_assert_eq!(entries.len(), run.history.len());
        for entry in &entries {
            let by = match entry.counts_as {
                Counts::AsRecorded => continue,
                Counts::Replaced { by_version, .. } | Counts::Struck { by_version } => by_version,
            };
            let correction = run.history.iter().find(|r| r.version == by).unwrap();
            let Event::Corrected(correction) = &correction.event else { panic!("{by} is no correction") };
            prop_assert_eq!(correction.of_version, entry.recorded.version);
        }
    }
}
