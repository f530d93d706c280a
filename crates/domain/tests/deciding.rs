//! Deciding and correcting, guard by guard, under the law of the Netherlands.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program: helpers outside test functions may fail loudly as well"
)]

mod running;

use domain::command::{Command, Correct};
use domain::event::Event;
use domain::refusal::Reason;
use domain::{Case, Decided, Refused, Stage, decide, facts};
use domain::{closure, entry_ban, remedy, removal, return_decision, safeguards, travel, voluntary_departure};
use jiff::civil::Date;
use law::LegalAct;
use running::{LAW, Run, correction, run};
use testkit::samples::{ban, decision, no_refoulement, order};
use testkit::values::{actor, country, day, note, text};
use testkit::{CaseBuilder, Step, Story, a_case, command_samples, story};

fn ask(case: &Case, command: Command, today: Date) -> Result<Decided, Refused> {
    let assessment = rules::assess(&facts(case, today), command.proposal().as_ref(), &LAW, today);
    decide(case, command, &assessment, today)
}

/// A law that permits one act and says nothing else.
fn permitting(act: LegalAct) -> law::Assessment {
    let finding = law::Finding {
        rule: law::RuleId::new("TEST-1"),
        citation: law::Citation::new("TEST", "1", ""),
        act,
        verdict: law::Verdict::Permitted,
        reason: law::Reason::new("permitted"),
        facts: Vec::new(),
        parameters: Vec::new(),
        remedy: None,
        changes_on: None,
    };
    law::Assessment {
        on: day(0),
        findings: vec![finding],
        dates: Vec::new(),
        applies: Vec::new(),
        receipt: law::Receipt::default(),
    }
}

fn reason(result: Result<Decided, Refused>) -> Reason {
    match result {
        Err(Refused::NotNow { reason }) => reason,
        other => panic!("expected a named refusal, got {other:?}"),
    }
}

fn issue(on: Date) -> Command {
    Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(decision(on, 28)))
}

fn departure(left_on: Date, confirmed_on: Date, to: &str) -> Command {
    Command::Travel(travel::command::Command::ConfirmDeparture(travel::event::Departure {
        left_on,
        return_type: travel::event::ReturnType::VoluntaryUnassisted,
        destination: country(to),
        evidence: travel::event::ExitEvidence::EesExit,
        evidence_reference: None,
        confirmed_on,
    }))
}

fn lodge(on: Date, against: remedy::event::Against) -> Command {
    Command::Remedy(remedy::command::Command::LodgeRemedy {
        lodged_on: on,
        against,
        body: note("District court"),
        suspensive_effect: remedy::event::SuspensiveEffect::None,
    })
}

fn decided(number: u32, on: Date, outcome: remedy::event::Outcome) -> Command {
    Command::Remedy(remedy::command::Command::DecideRemedy(remedy::event::Decided {
        number,
        decided_on: on,
        outcome,
        summary: None,
    }))
}

fn close(on: Date) -> Command {
    Command::Closure(closure::command::Command::CloseCase(closure::event::Closed {
        closed_on: on,
        outcome: closure::event::Outcome::Departed,
        explanation: None,
    }))
}

/// The story up to the day before the given day.
fn told_until(which: Story, before: i64) -> Run {
    let steps: Vec<Step> = story(which).into_iter().filter(|s| s.today < day(before)).collect();
    run(&steps)
}

#[test]
fn nothing_but_the_opening_is_possible_in_a_case_that_was_not_opened() {
    let case = Case::new(testkit::values::case_id(1));
    for command in command_samples() {
        let result = ask(&case, command.clone(), day(30));
        if command.kind() == "open-case" {
            assert!(result.is_ok());
        } else {
            assert_eq!(reason(result), Reason::CaseNotOpen, "{}", command.kind());
        }
    }
}

#[test]
fn facts_are_refused_only_when_they_lie_in_the_future_or_make_no_sense() {
    let case = a_case().with_notified_decision(28).case();
    for command in command_samples() {
        if command.act().is_some() || command.kind() == "correct-entry" {
            continue;
        }
        let today = day(0).yesterday().unwrap();
        let result = ask(&case, command.clone(), today);
        let Err(Refused::NotNow { reason }) = result else {
            assert!(command.may_lie_ahead(), "{} was dated tomorrow", command.kind());
            continue;
        };
        let allowed = matches!(reason, Reason::DateInFuture | Reason::CaseAlreadyOpen);
        assert!(allowed, "{}: {reason:?}", command.kind());
    }
}

#[test]
fn a_decision_without_reasons_or_with_an_unlawful_period_is_refused_by_the_law() {
    let run = told_until(Story::Voluntary, 4);
    assert!(ask(&run.case, issue(day(4)), day(4)).is_ok());
    let without = return_decision::event::Issued { reasons_in_law: None, ..decision(day(4), 28) };
    for issued in [without, decision(day(4), 31), decision(day(4), 3)] {
        let command = Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(issued));
        let Err(Refused::Unlawful { act, findings }) = ask(&run.case, command, day(4)) else {
            panic!("an unlawful decision was let through")
        };
        assert_eq!(act, LegalAct::IssueReturnDecision);
        assert!(!findings.is_empty());
    }
}

#[test]
fn silence_of_the_law_is_not_permission() {
    let run = told_until(Story::Voluntary, 4);
    let silent = law::Assessment {
        on: day(4),
        findings: Vec::new(),
        dates: Vec::new(),
        applies: Vec::new(),
        receipt: law::Receipt::default(),
    };
    assert!(matches!(
        decide(&run.case, issue(day(4)), &silent, day(4)),
        Err(Refused::Unlawful { findings, .. }) if findings.is_empty()
    ));
}

#[test]
fn notification_cannot_precede_issue_and_happens_once() {
    let notify = |on| {
        Command::ReturnDecision(return_decision::command::Command::NotifyReturnDecision(
            return_decision::event::Notified {
                notified_on: on,
                manner: return_decision::event::NotificationManner::InPerson,
                proof: None,
            },
        ))
    };
    let run = told_until(Story::Voluntary, 5);
    assert!(matches!(ask(&run.case, notify(day(3)), day(5)), Err(Refused::Unlawful { .. })));
    assert!(ask(&run.case, notify(day(5)), day(5)).is_ok());
    // The state refuses what a law that says less would let through.
    let permitted = permitting(LegalAct::NotifyReturnDecision);
    let before = decide(&run.case, notify(day(3)), &permitted, day(5));
    assert_eq!(reason(before), Reason::DateBeforeItsOrigin);
    let notified = told_until(Story::Voluntary, 6);
    let again = decide(&notified.case, notify(day(5)), &permitted, day(5));
    assert_eq!(reason(again), Reason::AlreadyNotified);
}

#[test]
fn the_second_officer_is_never_the_first() {
    let with_order = a_case().with_notified_decision(28).with_removal_order();
    let confirm = |by| {
        Command::Removal(removal::command::Command::ConfirmRemovalOrder(removal::event::SecondOfficer {
            confirmed_on: day(0),
            confirmed_by: actor(by),
        }))
    };
    assert_eq!(reason(ask(&with_order.case(), confirm(1), day(0))), Reason::SameOfficerTwice);
    let history = with_order.recording(confirm(1));
    assert!(Case::replay(testkit::values::case_id(1), history.history()).is_err(), "not even as history");
    let confirm = |by| {
        Command::EntryBan(entry_ban::command::Command::ConfirmEntryBan(removal::event::SecondOfficer {
            confirmed_on: day(0),
            confirmed_by: actor(by),
        }))
    };
    let issued = Command::EntryBan(entry_ban::command::Command::IssueEntryBan(ban(day(0), 12)));
    let with_ban = a_case().with_notified_decision(28).recording(issued);
    let permitted = permitting(LegalAct::ConfirmEntryBan);
    let same = decide(&with_ban.case(), confirm(1), &permitted, day(0));
    assert_eq!(reason(same), Reason::SameOfficerTwice);
    assert!(decide(&with_ban.case(), confirm(2), &permitted, day(0)).is_ok());
    let history = with_ban.recording(confirm(1));
    assert!(Case::replay(testkit::values::case_id(1), history.history()).is_err(), "not even as history");
}

#[test]
fn a_remedy_that_succeeds_ends_the_decision_and_all_that_rests_on_it_but_no_later_decision() {
    let against = remedy::event::Against::ReturnDecision;
    let upheld = |number, on| decided(number, on, remedy::event::Outcome::Upheld);
    let base = a_case()
        .with_notified_decision(28)
        .with_removal_order()
        .recording(Command::EntryBan(entry_ban::command::Command::IssueEntryBan(ban(day(0), 12))))
        .recording(lodge(day(0), against));
    let case = base.clone().recording(upheld(1, day(0))).case();
    assert!(case.return_decision.in_force().is_none());
    assert!(case.removal.in_force().is_none() && case.entry_ban.in_force().is_none());
    assert_eq!(case.stage(), Stage::DecisionEnded);
    let withdrawn = Command::ReturnDecision(return_decision::command::Command::WithdrawReturnDecision(
        return_decision::event::Withdrawn { withdrawn_on: day(0), reasons: text("A new one follows.") },
    ));
    let second = base.recording(withdrawn).with_notified_decision(14).recording(upheld(1, day(0))).case();
    assert!(second.return_decision.in_force().is_some(), "the remedy was against the first decision");
}

#[test]
fn numbers_of_remedies_and_postponements_are_given_by_the_case() {
    let case =
        a_case().with_notified_decision(28).recording(lodge(day(0), remedy::event::Against::ReturnDecision));
    let second = ask(&case.case(), lodge(day(1), remedy::event::Against::ReturnDecision), day(1)).unwrap();
    let [Event::Remedy(remedy::event::Event::RemedyLodged(lodged))] = second.events.as_slice() else {
        panic!("not a remedy")
    };
    assert_eq!(lodged.number, 2);
    let unknown = decided(7, day(1), remedy::event::Outcome::Dismissed);
    assert_eq!(reason(ask(&case.case(), unknown, day(1))), Reason::NoSuchRemedy);
}

#[test]
fn asking_for_suspension_takes_away_nothing_that_law_or_court_gives() {
    use remedy::event::{
        Against, SuspensionDecided, SuspensionOutcome, SuspensionRequested, SuspensiveEffect,
    };
    let lodged = |suspensive_effect| {
        Command::Remedy(remedy::command::Command::LodgeRemedy {
            lodged_on: day(0),
            against: Against::ReturnDecision,
            body: note("District court"),
            suspensive_effect,
        })
    };
    let request = Command::Remedy(remedy::command::Command::RequestSuspension(SuspensionRequested {
        number: 1,
        requested_on: day(0),
    }));
    let outcome = |outcome| {
        Command::Remedy(remedy::command::Command::RecordSuspensionDecision(SuspensionDecided {
            number: 1,
            decided_on: day(0),
            outcome,
        }))
    };
    let base = |effect| a_case().with_notified_decision(28).recording(lodged(effect));
    let by_law = base(SuspensiveEffect::ByLaw).recording(request.clone());
    assert!(by_law.case().remedy.suspends());
    assert!(by_law.recording(outcome(SuspensionOutcome::Refused)).case().remedy.suspends());
    let granted = base(SuspensiveEffect::Requested).recording(outcome(SuspensionOutcome::Granted));
    assert!(granted.case().remedy.suspends());
    assert!(granted.clone().recording(request.clone()).case().remedy.suspends(), "asked once more");
    assert!(!granted.recording(outcome(SuspensionOutcome::Refused)).case().remedy.suspends(), "lifted");
}

#[test]
fn late_duplicate_and_contradictory_reports_of_departure_are_kept_and_shown() {
    let closed = a_case().with_notified_decision(28).later(60);
    let closed = closed.clone().recording(departure(day(20), day(60), "MA")).recording(close(day(60)));
    let late = departure(day(18), day(61), "DZ");
    assert!(ask(&closed.case(), late.clone(), day(61)).is_ok(), "a closed case still takes reports");
    let duplicate = departure(day(20), day(62), "MA");
    let case = closed.recording(duplicate).recording(late).case();
    assert_eq!(case.travel.departures.len(), 3);
    assert_eq!(case.travel.departure().map(|d| d.value.left_on), Some(day(20)), "the first report counts");
    assert_eq!(case.travel.contradictory_departures().count(), 1);
}

#[test]
fn a_closed_case_takes_no_new_acts_until_it_is_reopened() {
    let case = a_case().recording(close(day(0))).case();
    let planned = Command::Travel(travel::command::Command::PlanTravel(travel::event::Planned {
        track: travel::event::Track::Voluntary,
        departs_on: day(3),
        destination: country("MA"),
        details: None,
        planned_on: day(1),
    }));
    assert!(ask(&case, planned, day(1)).is_err());
    let permitted = permitting(LegalAct::CloseCase);
    assert_eq!(reason(decide(&case, close(day(1)), &permitted, day(1))), Reason::CaseClosed);
    let reopen = Command::Closure(closure::command::Command::ReopenCase(closure::event::Reopened {
        reopened_on: day(1),
        reasons: text("Closed by mistake."),
    }));
    assert!(ask(&case, reopen, day(1)).is_ok());
}

#[test]
fn an_older_assessment_recorded_late_does_not_outweigh_a_newer_one() {
    let risk = safeguards::event::NonRefoulement {
        finding: safeguards::event::RefoulementFinding::Risk,
        ..no_refoulement(day(5))
    };
    let assess = |e| Command::Safeguards(safeguards::command::Command::AssessNonRefoulement(e));
    let planned = Command::Travel(travel::command::Command::PlanTravel(travel::event::Planned {
        track: travel::event::Track::Removal,
        departs_on: day(9),
        destination: country("MA"),
        details: None,
        planned_on: day(6),
    }));
    let late = |case: CaseBuilder| {
        case.later(6).recording(assess(risk.clone())).recording(assess(no_refoulement(day(2))))
    };
    let bare = late(a_case());
    let under_a_decision = late(a_case().with_notified_decision(28));
    let before_travel = under_a_decision.clone().recording(planned);
    for (case, version) in [(bare, 3), (under_a_decision, 5), (before_travel, 5)] {
        let found = facts(&case.case(), day(6)).safeguards.non_refoulement.unwrap();
        assert_eq!(found.value.finding, rules::facts::RefoulementFinding::Risk);
        assert_eq!(found.version, version, "the source is the entry that recorded it");
    }
}

#[test]
fn of_several_countries_the_destination_counts_and_before_a_plan_a_risk_counts_first() {
    let for_country = |code: &str, finding| {
        Command::Safeguards(safeguards::command::Command::AssessNonRefoulement(
            safeguards::event::NonRefoulement { country: country(code), finding, ..no_refoulement(day(0)) },
        ))
    };
    let both = return_decision::event::Issued {
        countries: vec![country("MA"), country("DZ")],
        ..decision(day(0), 28)
    };
    let case = a_case()
        .recording(Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(both)))
        .recording(for_country("DZ", safeguards::event::RefoulementFinding::Risk))
        .recording(for_country("MA", safeguards::event::RefoulementFinding::NoRisk));
    let country_of =
        |case: &CaseBuilder| facts(&case.case(), day(0)).safeguards.non_refoulement.unwrap().value.country;
    assert_eq!(country_of(&case), "DZ");
    let planned = Command::Travel(travel::command::Command::PlanTravel(travel::event::Planned {
        track: travel::event::Track::Removal,
        departs_on: day(9),
        destination: country("MA"),
        details: None,
        planned_on: day(0),
    }));
    assert_eq!(country_of(&case.recording(planned)), "MA");
}

#[test]
fn a_right_to_stay_counts_until_illegal_stay_is_established_after_it() {
    use domain::stay;
    let right = Command::Stay(stay::command::Command::RecordRightToStay(stay::event::RightToStay {
        kind: stay::event::RightToStayKind::Permit,
        from_on: day(2),
        explanation: text("Granted."),
    }));
    let illegal = |on| {
        Command::Stay(stay::command::Command::EstablishIllegalStay(stay::event::IllegalStayEstablished {
            established_on: on,
            circumstances: text("Expired."),
        }))
    };
    let from = |case: &CaseBuilder| facts(&case.case(), day(30)).stay.right_to_stay_from.map(|r| r.value);
    let case = a_case().recording(illegal(day(0))).later(10).recording(right);
    assert_eq!(from(&case), Some(day(2)));
    assert_eq!(from(&case.clone().recording(illegal(day(1)))), Some(day(2)), "dated before the permit");
    assert_eq!(from(&case.recording(illegal(day(9)))), None);
    let claim = |c| Command::Safeguards(c);
    let granted = a_case()
        .recording(claim(safeguards::command::Command::LodgeProtectionClaim(safeguards::event::Claim {
            lodged_on: day(0),
            explanation: text("New documents."),
        })))
        .recording(claim(safeguards::command::Command::DecideProtectionClaim(
            safeguards::event::ClaimDecided {
                decided_on: day(4),
                outcome: safeguards::event::ClaimOutcome::Granted,
            },
        )));
    assert_eq!(from(&granted), Some(day(4)), "protection granted is a right to stay");
}

#[test]
fn a_lapsed_period_is_told_from_a_running_one_by_the_assessment() {
    let case = a_case().with_notified_decision(28).case();
    let stage = |today| case.stage_on(&rules::assess(&facts(&case, today), None, &LAW, today));
    assert_eq!(stage(day(10)), Stage::VoluntaryDeparture);
    assert_eq!(stage(day(60)), Stage::Lapsed);
    let decided = voluntary_departure::event::Continuation {
        decided_on: day(60),
        way: voluntary_departure::event::Way::Enforcement,
        reasons: text("No departure."),
    };
    let command =
        Command::VoluntaryDeparture(voluntary_departure::command::Command::DecideContinuation(decided));
    let case = a_case().with_notified_decision(28).later(60).recording(command).case();
    assert_eq!(case.stage(), Stage::Enforcement);
}

fn correct(of_version: u32, replacement: Option<Command>, on: i64) -> Correct {
    Correct {
        of_version,
        replacement: replacement.map(Box::new),
        reason: text("A mistake in writing"),
        corrected_on: day(on),
    }
}

fn try_correct(run: &Run, correct: &Correct, on: i64) -> Result<Event, Refused> {
    let command = Command::Correct(correct.clone());
    let mut events = correction(run, &Step { today: day(on), command }, correct)?;
    Ok(events.pop().unwrap())
}

fn version_of(run: &Run, kind: &str) -> u32 {
    run.history.iter().find(|r| r.event.kind() == kind).unwrap().version
}

#[test]
fn a_correction_is_decided_again_in_the_place_of_the_original() {
    let mut run = told_until(Story::Voluntary, 6);
    let issued = version_of(&run, "return_decision.return_decision_issued");
    let shorter =
        Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(decision(day(4), 14)));
    let event = try_correct(&run, &correct(issued, Some(shorter), 6), 6).unwrap();
    running::record(&mut run, &Step { today: day(6), command: issue(day(6)) }, event);
    let facts = facts(&run.case, day(6)).decision.unwrap();
    assert_eq!(facts.departure.value, rules::facts::DepartureTerm::Granted { days: 14 });
    assert_eq!(facts.departure.version, issued, "the source stays the entry corrected");
    assert!(facts.notified_on.is_some(), "what followed still stands");
}

#[test]
fn a_correction_never_makes_an_unlawful_act_stand() {
    let run = told_until(Story::Voluntary, 6);
    let issued = version_of(&run, "return_decision.return_decision_issued");
    for replacement in [
        decision(day(4), 31),
        return_decision::event::Issued { reasons_in_fact: None, ..decision(day(4), 28) },
        return_decision::event::Issued { remedies: None, ..decision(day(4), 28) },
    ] {
        let command =
            Command::ReturnDecision(return_decision::command::Command::IssueReturnDecision(replacement));
        let result = try_correct(&run, &correct(issued, Some(command), 6), 6);
        assert!(matches!(result, Err(Refused::Unlawful { .. })), "{result:?}");
    }
}

#[test]
fn what_cannot_be_corrected_is_refused_by_name() {
    let mut run = told_until(Story::Voluntary, 6);
    let refused =
        |run: &Run, c: &Correct, on| reason(try_correct(run, c, on).map(|e| Decided { events: vec![e] }));
    let issued = version_of(&run, "return_decision.return_decision_issued");
    let name = version_of(&run, "identity.name_recorded");
    assert_eq!(refused(&run, &correct(99, None, 6), 6), Reason::NoSuchEntry);
    assert_eq!(refused(&run, &correct(name, None, 7), 6), Reason::DateInFuture);
    assert_eq!(refused(&run, &correct(1, None, 6), 6), Reason::NotCorrectable, "the opening");
    assert_eq!(refused(&run, &correct(issued, None, 6), 6), Reason::NotCorrectable, "a signed decision");
    let other_kind = correct(name, Some(departure(day(0), day(0), "MA")), 6);
    assert_eq!(refused(&run, &other_kind, 6), Reason::NotCorrectable, "another kind");
    // Strike the name, then try to correct the correction.
    let event = try_correct(&run, &correct(name, None, 6), 6).unwrap();
    running::record(&mut run, &Step { today: day(6), command: issue(day(6)) }, event);
    assert!(run.case.display_name().is_none(), "a struck entry does not count");
    assert_eq!(refused(&run, &correct(run.case.version, None, 6), 6), Reason::NotCorrectable);
}

#[test]
fn what_later_entries_rest_on_cannot_be_struck_and_a_strike_can_be_taken_back() {
    let lodged = lodge(day(6), remedy::event::Against::ReturnDecision);
    let dismissed = decided(1, day(7), remedy::event::Outcome::Dismissed);
    let mut steps: Vec<Step> = story(Story::Voluntary).into_iter().filter(|s| s.today < day(6)).collect();
    steps.push(Step { today: day(6), command: lodged.clone() });
    let mut pending = run(&steps);
    steps.push(Step { today: day(7), command: dismissed });
    let finished = run(&steps);
    let version = version_of(&finished, "remedy.remedy_lodged");
    let strike = correct(version, None, 8);
    let result = try_correct(&finished, &strike, 8).map(|e| Decided { events: vec![e] });
    assert_eq!(reason(result), Reason::CorrectionBreaksHistory);
    let event = try_correct(&pending, &strike, 8).unwrap();
    running::record(&mut pending, &Step { today: day(8), command: lodged.clone() }, event);
    assert!(pending.case.remedy.remedies.is_empty());
    let event = try_correct(&pending, &correct(version, Some(lodged.clone()), 9), 9).unwrap();
    running::record(&mut pending, &Step { today: day(9), command: lodged }, event);
    assert_eq!(pending.case.remedy.remedies.len(), 1, "the last correction wins");
}

#[test]
fn a_history_with_gaps_or_events_out_of_place_is_corrupt_and_says_where() {
    let builder: CaseBuilder = a_case().with_notified_decision(28);
    let id = testkit::values::case_id(1);
    let mut gap = builder.history().to_vec();
    gap.remove(1);
    assert_eq!(Case::replay(id, &gap).unwrap_err().version, 3);
    let twice = builder.clone().with_decision(28);
    assert_eq!(Case::replay(id, twice.history()).unwrap_err().version, 5);
    let second_order = builder.with_removal_order().with_removal_order();
    assert!(Case::replay(id, second_order.history()).is_err());
    for rests_on_a_decision in [
        Command::Removal(removal::command::Command::OrderRemoval(order(day(0)))),
        Command::EntryBan(entry_ban::command::Command::IssueEntryBan(ban(day(0), 12))),
    ] {
        let without = a_case().recording(rests_on_a_decision);
        assert_eq!(Case::replay(id, without.history()).unwrap_err().version, 3);
    }
}
