//! What may be recorded of a detention, and what the rules get to know of it.

use jiff::civil::{Date, date};

use super::command::Command;
use super::decide::decide;
use super::event::{EndReason, Ended, Ground, Of, Regime, Reported};
use super::evolve::evolve;
use super::state::{Basis, Course, State};
use super::{event, facts};
use crate::case::Case;
use crate::ids::CaseId;
use crate::refusal::{Reason, Refused};
use crate::values::Text;

fn text(words: &str) -> Text {
    Text::parse(words).unwrap()
}

fn order(on: Date) -> event::Ordered {
    event::Ordered {
        ordered_on: on,
        started_on: on,
        until_on: None,
        regime: Regime::ReturnDirective,
        grounds: vec![Ground::RiskOfAbsconding],
        authority: event::Authority::Administrative,
        reasons_in_fact: Some(text("fact")),
        reasons_in_law: Some(text("law")),
        remedies: Some(text("court")),
        considered: event::Considered {
            why_not_reporting: Some(text("a")),
            why_not_designated_place: None,
            why_not_documents: None,
            why_not_guarantee: None,
            why_not_other: None,
        },
        household: event::Household::WithoutMinors,
        child_reasons: None,
    }
}

fn report(from: Date, until: Option<Date>) -> Reported {
    Reported {
        started_on: from,
        ended_on: until,
        regime: Regime::ReturnBorderProcedure,
        explanation: text("by letter"),
    }
}

/// A case with what came of the commands so far; every one of them must be possible.
fn case(commands: Vec<Command>) -> Case {
    let mut case = Case::new(CaseId(uuid::Uuid::nil()));
    for (command, version) in commands.into_iter().zip(1..) {
        let event = decide(&case, command).unwrap();
        case.detention = evolve(case.detention, &event, version).unwrap();
    }
    case
}

fn refused(case: &Case, command: Command) -> Reason {
    match decide(case, command).unwrap_err() {
        Refused::NotNow { reason } => reason,
        Refused::Unlawful { .. } => panic!("the chapter judges no law"),
    }
}

const FIRST: Date = date(2026, 10, 1);
const LATER: Date = date(2026, 11, 12);

#[test]
fn nobody_is_detained_twice_at_the_same_time() {
    let case = case(vec![Command::OrderDetention(order(FIRST))]);
    assert_eq!(refused(&case, Command::OrderDetention(order(LATER))), Reason::AlreadyDetained);
    assert_eq!(refused(&case, Command::ReportDetention(report(LATER, None))), Reason::AlreadyDetained);
}

#[test]
fn earlier_detention_can_be_recorded_late_because_it_counts() {
    let case = case(vec![
        Command::OrderDetention(order(LATER)),
        Command::ReportDetention(report(FIRST, Some(date(2026, 10, 20)))),
    ]);
    let known = facts::detention(&case.detention);
    assert_eq!(known.spells.len(), 2);
    assert_eq!(known.current(LATER).unwrap().number, 1);
    assert_eq!(known.spells[1].ended_on.unwrap().value, date(2026, 10, 20));
}

#[test]
fn an_order_for_somebody_already_held_keeps_the_first_day_of_the_holding() {
    let case = case(vec![
        Command::ReportDetention(report(FIRST, None)),
        Command::OrderDetention(order(date(2026, 10, 3))),
    ]);
    let spell = case.detention.running().unwrap();
    assert!(matches!(spell.basis, Basis::ReportedThenOrdered { .. }));
    assert_eq!(spell.started_on().value, FIRST);
    assert_eq!(facts::detention(&case.detention).spells[0].regime, rules::facts::Regime::ReturnDirective);
}

#[test]
fn a_ruling_can_be_recorded_after_the_release_and_nothing_else() {
    let ended = Ended { ended_on: LATER, end_reason: EndReason::Released, explanation: None };
    let case = case(vec![Command::OrderDetention(order(FIRST)), Command::EndDetention(ended.clone())]);
    assert!(matches!(case.detention.spells[0].course, Course::Ended(_)));
    let ruling = event::JudicialReview {
        held_on: LATER,
        instigated: event::Instigated::OnApplication,
        lawfulness: event::Lawfulness::Unlawful,
        court: None,
        summary: None,
    };
    assert!(decide(&case, Command::RecordJudicialReview(ruling)).is_ok());
    assert_eq!(refused(&case, Command::EndDetention(ended)), Reason::NotDetained);
}

#[test]
fn nothing_of_a_detention_is_dated_before_it() {
    let case = case(vec![Command::OrderDetention(order(LATER))]);
    let ended = Ended { ended_on: FIRST, end_reason: EndReason::Released, explanation: None };
    assert_eq!(refused(&case, Command::EndDetention(ended)), Reason::DateBeforeItsOrigin);
    assert_eq!(
        refused(&case, Command::ReportDetention(report(LATER, Some(FIRST)))),
        Reason::DateBeforeItsOrigin
    );
}

#[test]
fn only_measures_with_a_reason_count_as_considered() {
    let case = case(vec![Command::OrderDetention(order(FIRST))]);
    let order = facts::detention(&case.detention).spells[0].order.clone().unwrap().value;
    assert_eq!(order.considered, [rules::facts::Alternative::Reporting]);
}

#[test]
fn an_event_that_fits_nothing_is_a_corrupt_history() {
    let ended = Ended { ended_on: LATER, end_reason: EndReason::Released, explanation: None };
    let event = event::Event::DetentionEnded(Of { number: 7, what: ended });
    assert!(evolve(State::default(), &event, 1).is_err());
}
