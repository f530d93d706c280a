//! Parameters that an installation enters itself: four eyes, kept for ever, part of the history.

use crate::fixtures::*;
use crate::on_both_engines;
use store::*;
use uuid::Uuid;

on_both_engines!(a_parameter_takes_two_persons_and_stays_in_the_history,);

fn proposal(by: Uuid) -> ParameterProposal {
    ParameterProposal {
        proposal: id(),
        entry: r#"{"key":"rr.applies-from"}"#.into(),
        state: "proposed".into(),
        proposed_by: by,
        proposed_at: now(),
        decided_by: None,
        decided_at: None,
        decision_note: String::new(),
    }
}

fn decision(proposal: Uuid, state: &str, by: Uuid) -> ProposalDecision {
    ProposalDecision {
        proposal,
        state: state.into(),
        by,
        at: now(),
        note: "read in the Official Journal".into(),
    }
}

fn a_parameter_takes_two_persons_and_stays_in_the_history(world: &World) {
    let (anna, one) = (id(), proposal(id()));
    let mine = proposal(anna);
    for proposed in [&one, &mine] {
        world.store.propose_parameter(proposed, id(), AUTHORITY).unwrap();
    }
    let decide = |d: &ProposalDecision| world.store.decide_parameter(d, id(), AUTHORITY).unwrap();
    assert!(!decide(&decision(mine.proposal, "confirmed", anna)), "nobody confirms what they entered");
    assert!(decide(&decision(one.proposal, "confirmed", anna)));
    assert!(!decide(&decision(one.proposal, "rejected", BRAM)), "decided is decided");
    assert!(decide(&decision(mine.proposal, "withdrawn", anna)), "one may withdraw what one entered");
    assert!(!decide(&decision(id(), "confirmed", anna)), "what was never proposed");
    let all = world.store.parameter_proposals().unwrap();
    let states: Vec<&str> = [&one, &mine]
        .iter()
        .map(|p| all.iter().find(|a| a.proposal == p.proposal).unwrap().state.as_str())
        .collect();
    assert_eq!(states, ["confirmed", "withdrawn"]);
    let kept = all.iter().find(|a| a.proposal == one.proposal).unwrap();
    assert_eq!((kept.decided_by, kept.entry.as_str()), (Some(anna), one.entry.as_str()));
    let kinds: Vec<String> =
        world.store.history_of(one.proposal, 9).unwrap().into_iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, ["law.parameter_confirmed.1", "law.parameter_proposed.1"]);
    world.store.sequence_pending().unwrap();
    assert!(matches!(world.store.verify(&mut |_, _| {}).unwrap(), Verified::Intact(_)));
}
