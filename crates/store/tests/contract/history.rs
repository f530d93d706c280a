//! The history: verifiable without a secret, every change past the store found and located.

use crate::fixtures::*;
use crate::on_both_engines;
use store::*;

on_both_engines!(
    a_history_is_verified_without_any_secret,
    one_changed_byte_is_found_and_located,
    a_removed_entry_is_found_and_located,
    an_entry_put_in_past_the_log_is_found,
    a_log_rewritten_with_its_leaves_contradicts_the_checkpoint,
    a_log_cut_short_contradicts_the_checkpoint,
    a_forged_checkpoint_is_found,
    every_entry_is_provably_in_the_log,
    every_checkpoint_is_provably_a_prefix,
    refusals_and_accounts_are_in_the_log,
);

fn some_entries(world: &World) -> Vec<uuid::Uuid> {
    let events: Vec<_> = (0..7)
        .map(|_| {
            let case = world.open_case(|write| write.receipt = Some(b"receipt".to_vec()));
            world.append(write(case, 1, 1)).unwrap();
            case
        })
        .collect();
    world.store.sequence_pending().unwrap();
    events
}

fn breaches(world: &World) -> Vec<Breach> {
    match world.store.verify(&mut |_, _| {}).unwrap() {
        Verified::Broken(breaches) => breaches,
        Verified::Intact(report) => panic!("called intact: {report:?}"),
    }
}

fn a_history_is_verified_without_any_secret(world: &World) {
    some_entries(world);
    let signed = world.store.checkpoint(now()).unwrap();
    some_entries(world);
    std::fs::remove_file(world.path("master.key")).unwrap();
    std::fs::remove_file(world.path("history.key")).unwrap();
    let auditor = Database::open_without_keys(&world.setup).unwrap();
    let mut steps = Vec::new();
    let verified = auditor.verify(&mut |done, all| steps.push((done, all))).unwrap();
    let head = auditor.history_head().unwrap();
    assert_eq!(verified, Verified::Intact(VerificationReport { head, checkpoints: 1 }));
    assert_eq!((signed.head.size, head.size), (14, 28));
    assert_eq!(steps.last(), Some(&(28, 28)));
    assert_eq!(open_checkpoint(&signed.note, &auditor.verifier_key().unwrap()), Ok(signed.head));
    assert_eq!(auditor.latest_checkpoint().unwrap().unwrap(), signed);
    assert!(matches!(Database::open(&world.setup), Err(StoreError::KeyFile(_))));
}

fn one_changed_byte_is_found_and_located(world: &World) {
    let cases = some_entries(world);
    let (case, at) = (cases[3], 7);
    for (version, change) in [
        (2, "legal_basis = '[\"RD-6-2\"]'"),
        (2, "recorded_at = '2026-11-22T12:00:00.000001Z'"),
        (2, "actor = '00000000-0000-0000-0000-000000000022'"),
        (1, "payload = receipt"),
        (1, "receipt = NULL"),
    ] {
        world.tamper("CREATE TABLE kept AS SELECT * FROM entry");
        world.tamper(&format!("UPDATE entry SET {change} WHERE subject = '{case}' AND version = {version}"));
        let found = breaches(world);
        assert_eq!(found.len(), 1, "{change}: {found:?}");
        assert_eq!(found[0].sequence, Some(at + version - 2), "{change}");
        assert!(world.store.history_of(case, 5).unwrap().iter().any(|e| Some(e.entry_id) == found[0].entry));
        world.tamper("DELETE FROM entry");
        world.tamper("INSERT INTO entry SELECT * FROM kept");
        world.tamper("DROP TABLE kept");
        assert!(matches!(world.store.verify(&mut |_, _| {}), Ok(Verified::Intact(_))));
    }
}

fn a_removed_entry_is_found_and_located(world: &World) {
    let cases = some_entries(world);
    world.tamper(&format!("DELETE FROM entry WHERE subject = '{}' AND version = 2", cases[2]));
    let found = breaches(world);
    assert_eq!(found[0].sequence, Some(5));
    assert!(found[0].what.contains("removed"));
}

fn an_entry_put_in_past_the_log_is_found(world: &World) {
    let cases = some_entries(world);
    world.tamper(&format!(
        "INSERT INTO entry (subject, version, entry_id, stream, kind, effective_on, recorded_at, actor, organisation,
         legal_basis, payload) SELECT subject, 3, '{}', stream, kind, effective_on, recorded_at, actor, organisation,
         legal_basis, payload FROM entry WHERE subject = '{}' AND version = 2",
        id(),
        cases[0]
    ));
    assert!(breaches(world)[0].what.contains("15 entries are stored, 14 are in the order"));
}

fn a_log_rewritten_with_its_leaves_contradicts_the_checkpoint(world: &World) {
    some_entries(world);
    world.store.checkpoint(now()).unwrap();
    // Somebody who also rewrites leaves and head consistently: exchange two entries.
    world.tamper("UPDATE history_leaf SET sequence = 1000 WHERE sequence = 3");
    world.tamper("UPDATE history_leaf SET sequence = 3 WHERE sequence = 4");
    world.tamper("UPDATE history_leaf SET sequence = 4 WHERE sequence = 1000");
    let found = breaches(world);
    assert!(found.iter().any(|breach| breach.what.contains("signed at size 14")), "{found:?}");
}

fn a_log_cut_short_contradicts_the_checkpoint(world: &World) {
    let cases = some_entries(world);
    let early = world.store.checkpoint(now()).unwrap();
    world.append(write(cases[0], 2, 1)).unwrap();
    let late = world.store.checkpoint(now()).unwrap();
    assert_eq!((early.head.size, late.head.size), (14, 15));
    world.tamper("DELETE FROM history_leaf WHERE sequence = 14");
    world.tamper(&format!("DELETE FROM entry WHERE subject = '{}' AND version = 3", cases[0]));
    let found = breaches(world);
    assert!(found.iter().any(|breach| breach.what.contains("signed at size 15")), "{found:?}");
}

fn a_forged_checkpoint_is_found(world: &World) {
    some_entries(world);
    world.store.checkpoint(now()).unwrap();
    world.tamper("UPDATE history_checkpoint SET note = REPLACE(note, '\n14\n', '\n13\n')");
    assert!(breaches(world)[0].what.contains("signature"));
}

fn every_entry_is_provably_in_the_log(world: &World) {
    for case in some_entries(world) {
        for entry in world.store.history_of(case, 10).unwrap() {
            let proof = world.store.prove_inclusion(entry.entry_id).unwrap();
            assert_eq!(Some(proof.sequence), entry.sequence);
            let InclusionProof { sequence, leaf, head, path } = proof;
            assert!(tree::inclusion_holds(&leaf, sequence, head.size, &path, &head.root));
        }
    }
    assert_eq!(world.store.prove_inclusion(id()), Err(StoreError::NotFound));
}

fn every_checkpoint_is_provably_a_prefix(world: &World) {
    some_entries(world);
    let head = world.store.history_head().unwrap();
    for old in 0..=head.size {
        let proof = world.store.prove_consistency(old, head.size).unwrap();
        assert_eq!(proof.new, head);
        assert!(
            tree::consistency_holds((old, &proof.old.root), (head.size, &head.root), &proof.path),
            "{old}"
        );
    }
    assert!(matches!(world.store.prove_consistency(3, head.size + 1), Err(StoreError::Unsupported(_))));
}

fn refusals_and_accounts_are_in_the_log(world: &World) {
    let case = world.open_case(|_| {});
    let refusal = Refusal {
        refusal_id: id(),
        case: Some(case),
        command_kind: "IssueRemovalOrder".into(),
        effective_on: today(),
        recorded_at: now(),
        actor: ANNA,
        organisation: AUTHORITY,
        legal_basis: r#"["RD-9-1"]"#.into(),
        payload: b"{\"why\":\"suspensive effect\"}".to_vec(),
    };
    world.store.record_refusal(&refusal).unwrap();
    let without_case = Refusal { refusal_id: id(), case: None, ..refusal.clone() };
    world.store.record_refusal(&without_case).unwrap();
    assert_eq!(world.store.refusals_of_case(case, 10).unwrap(), vec![refusal]);
    let streams: Vec<String> =
        world.store.history_of(case, 10).unwrap().into_iter().map(|entry| entry.stream).collect();
    assert_eq!(streams, ["refusal", "case"]);
    assert_eq!(world.store.history_head().unwrap().size, 3);
    assert!(matches!(world.store.verify(&mut |_, _| {}), Ok(Verified::Intact(_))));
}
