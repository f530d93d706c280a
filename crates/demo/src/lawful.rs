//! Room `demo`, test: every story is carried through `domain` under the law of the Netherlands, as `application` does it:
//! fold, facts, assessment with the proposal, decision. A refusal would be a story that no authority may live.

use std::collections::BTreeMap;

use domain::Case;
use domain::event::Recorded;
use domain::ids::CaseId;
use domain::refusal::Refused;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use rules::LawInForce;
use uuid::Uuid;

use crate::tests::staff;
use crate::*;

/// Carries a story through; the first refusal, if any, as a short text.
pub(crate) fn carry(case: &PlannedCase, law: &LawInForce) -> Result<Case, String> {
    let mut state = Case::new(CaseId(Uuid::from_u128(u128::from(case.index) + 1)));
    for step in &case.steps {
        let today: Date = step.on;
        let proposal = step.command.proposal();
        let facts = domain::facts::facts(&state, today);
        let assessment = rules::assess(&facts, proposal.as_ref(), law, today);
        let kind = step.command.kind();
        let decided =
            domain::decide::decide(&state, step.command.clone(), &assessment, today).map_err(|refused| {
                let why = match refused {
                    Refused::Unlawful { act, findings } => {
                        let lines: Vec<String> =
                            findings.iter().map(|f| format!("{:?} {}", f.rule, f.reason.0)).collect();
                        format!("{act:?}: {}", lines.join(", "))
                    }
                    Refused::NotNow { reason } => format!("{reason:?}"),
                };
                format!("{:?} {kind}: {why}", case.kind)
            })?;
        for event in decided.events {
            let version = state.version + 1;
            let recorded = Recorded { version, recorded_at: Timestamp::UNIX_EPOCH, actor: step.actor, event };
            state = state.apply(&recorded).map_err(|e| format!("{kind}: {e}"))?;
        }
        if crate::registers::TOUCHED_BY.contains(&kind) {
            state = keep_registers(state, step, law)?;
        }
    }
    Ok(state)
}

/// What the clerk records after a step, as `application` lets him.
fn keep_registers(mut state: Case, step: &PlannedStep, law: &LawInForce) -> Result<Case, String> {
    for _ in 0..6 {
        let facts = domain::facts::facts(&state, step.on);
        let assessment = rules::assess(&facts, None, law, step.on);
        let Some(command) = crate::registers::due(&state, &assessment, step.on) else { break };
        let kind = command.kind();
        let assessment = rules::assess(&facts, command.proposal().as_ref(), law, step.on);
        let decided = domain::decide::decide(&state, command, &assessment, step.on)
            .map_err(|refused| format!("registers {kind}: {refused:?}"))?;
        for event in decided.events {
            let version = state.version + 1;
            let recorded = Recorded { version, recorded_at: Timestamp::UNIX_EPOCH, actor: step.actor, event };
            state = state.apply(&recorded).map_err(|e| format!("registers {kind}: {e}"))?;
        }
    }
    Ok(state)
}

#[test]
fn no_step_of_any_story_is_refused_by_the_law_or_the_state_of_the_case() {
    let law = LawInForce::of_state("NL").unwrap();
    let mut refused: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for (seed, today) in [(1, date(2026, 11, 22)), (2, date(2026, 2, 10)), (3, date(2027, 6, 1))] {
        for case in plan(seed, Size::Cases(400), today.year() - 1, today, staff()).unwrap() {
            let case = case.unwrap();
            if let Err(why) = carry(&case, &law) {
                refused.entry(why).or_insert((0, case.number.as_str().to_owned())).0 += 1;
            }
        }
    }
    let all: Vec<String> =
        refused.iter().map(|(why, (n, first))| format!("{n} x {why} (first {first})")).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
