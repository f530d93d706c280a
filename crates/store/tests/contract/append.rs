//! Recording and loading: one transaction, optimistic versions, harmless repeats, nothing lost.

use crate::fixtures::*;
use crate::on_both_engines;
use std::collections::HashSet;
use store::*;
use uuid::Uuid;

on_both_engines!(
    what_was_recorded_is_read_back_word_for_word,
    a_stale_command_overwrites_nothing,
    a_new_case_is_created_once,
    a_repeated_command_answers_what_was_recorded_then,
    an_idempotency_key_serves_one_command,
    one_failing_write_spoils_no_other,
    several_writes_on_one_new_case_in_a_batch_work,
    eight_threads_lose_nothing_and_share_one_order,
    threads_on_one_case_conflict_and_never_interleave,
    an_event_changed_in_storage_quarantines_its_case_alone,
    an_event_removed_from_storage_quarantines_its_case,
    the_feed_follows_the_one_order,
    case_numbers_never_repeat,
);

fn what_was_recorded_is_read_back_word_for_word(world: &World) {
    let case = id();
    let mut write = write(case, 0, 3);
    write.receipt = Some(b"{\"pack\":\"rd_2008\"}".to_vec());
    let sent = write.events.clone();
    let appended = world.append(write).unwrap();
    assert_eq!((appended.first_version, appended.last_version), (1, 3));
    let loaded = world.store.load_case(case).unwrap().unwrap();
    assert_eq!((loaded.version, loaded.erased), (3, false));
    for (version, (event, stored)) in (1..).zip(sent.iter().zip(&loaded.events)) {
        let expected = StoredEvent {
            version,
            event_id: event.event_id,
            kind: event.kind.clone(),
            effective_on: event.effective_on,
            recorded_at: event.recorded_at,
            actor: event.actor,
            organisation: event.organisation,
            legal_basis: event.legal_basis.clone(),
            payload: event.payload.clone(),
        };
        assert_eq!(*stored, expected);
    }
    assert_eq!(world.store.receipt(case, 1).unwrap().unwrap(), b"{\"pack\":\"rd_2008\"}");
    assert_eq!(world.store.receipt(case, 2).unwrap(), None);
    assert_eq!(world.store.load_case(id()).unwrap(), None);
    let row = world.store.visible_case(&everybody(), case).unwrap().unwrap();
    assert_eq!(row, CaseRow { version: 3, ..row_of(case) });
    // A second process with the same key files reads the same.
    let again = Database::open(&world.setup).unwrap();
    assert_eq!(again.load_case(case).unwrap().unwrap(), loaded);
}

fn row_of(case: Uuid) -> CaseRow {
    crate::fixtures::row(case)
}

fn a_stale_command_overwrites_nothing(world: &World) {
    let case = world.open_case(|_| {});
    world.append(write(case, 1, 2)).unwrap();
    assert_eq!(world.append(write(case, 1, 1)), Err(AppendError::VersionConflict { current: 3 }));
    assert_eq!(world.append(write(case, 7, 1)), Err(AppendError::VersionConflict { current: 3 }));
    assert_eq!(world.append(write(id(), 4, 1)), Err(AppendError::VersionConflict { current: 0 }));
    assert_eq!(world.store.load_case(case).unwrap().unwrap().events.len(), 3);
}

fn a_new_case_is_created_once(world: &World) {
    let case = world.open_case(|_| {});
    assert_eq!(world.append(write(case, 0, 1)), Err(AppendError::VersionConflict { current: 1 }));
    // The refused attempt made a key of its own; the stored one must still be the one in use.
    world.append(write(case, 1, 1)).unwrap();
    assert_eq!(world.store.load_case(case).unwrap().unwrap().version, 2);
    let fresh = Database::open(&world.setup).unwrap();
    assert_eq!(fresh.load_case(case).unwrap().unwrap().version, 2);
}

fn idempotency(key: &str, hash: u8) -> Option<Idempotency> {
    Some(Idempotency { key: key.into(), actor: ANNA, command_hash: vec![hash; 32] })
}

fn a_repeated_command_answers_what_was_recorded_then(world: &World) {
    let case = world.open_case(|write| write.idempotency = idempotency("one", 1));
    let again = CaseWrite { idempotency: idempotency("one", 1), ..write(id(), 0, 1) };
    let then = AppendError::Repeated { case, first_version: 1, last_version: 1 };
    assert_eq!(world.append(again), Err(then.clone()));
    assert_eq!(world.store.check_idempotency(&idempotency("one", 1).unwrap()), Err(then));
    assert_eq!(world.store.check_idempotency(&idempotency("two", 1).unwrap()), Ok(()));
    assert_eq!(world.store.backlog().unwrap().cases, 1);
    let second = CaseWrite { idempotency: idempotency("two", 1), ..write(case, 1, 2) };
    world.append(second.clone()).unwrap();
    let then = AppendError::Repeated { case, first_version: 2, last_version: 3 };
    assert_eq!(world.append(second), Err(then));
}

fn an_idempotency_key_serves_one_command(world: &World) {
    let case = world.open_case(|write| write.idempotency = idempotency("one", 1));
    let other = CaseWrite { idempotency: idempotency("one", 2), ..write(case, 1, 1) };
    assert_eq!(world.append(other), Err(AppendError::KeyReused));
    // A command that was not recorded leaves its key free.
    let stale = CaseWrite { idempotency: idempotency("two", 1), ..write(case, 9, 1) };
    assert!(matches!(world.append(stale), Err(AppendError::VersionConflict { current: 1 })));
    assert_eq!(world.store.check_idempotency(&idempotency("two", 1).unwrap()), Ok(()));
    world.store.sweep(now(), now() + jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(world.store.check_idempotency(&idempotency("one", 2).unwrap()), Ok(()));
}

fn one_failing_write_spoils_no_other(world: &World) {
    let (first, last) = (id(), id());
    let known = world.open_case(|_| {});
    let mut number_taken = write(id(), 0, 1);
    number_taken.row.number = row_of(known).number;
    let refused_case = number_taken.case;
    let results =
        world.store.append(vec![write(first, 0, 1), write(known, 9, 1), number_taken, write(last, 0, 2)]);
    assert!(results[0].is_ok());
    assert_eq!(results[1], Err(AppendError::VersionConflict { current: 1 }));
    assert_eq!(results[2], Err(AppendError::Storage(StoreError::Exists("case number"))));
    assert!(results[3].is_ok());
    assert_eq!(world.store.load_case(refused_case).unwrap(), None);
    assert_eq!(world.store.load_case(last).unwrap().unwrap().version, 2);
    let Verified::Intact(report) = world.store.verify(&mut |_, _| {}).unwrap() else { panic!("broken") };
    assert_eq!(report.head.size, 4);
}

fn several_writes_on_one_new_case_in_a_batch_work(world: &World) {
    let (case, known) = (id(), world.open_case(|_| {}));
    let results = world.store.append(vec![
        write(case, 0, 1),
        write(case, 1, 1),
        write(known, 0, 1),
        // Sealed with the key of the write before, which was refused: must not be stored.
        write(known, 1, 1),
    ]);
    assert!(results[0].is_ok() && results[1].is_ok());
    assert!(results[2].is_err() && results[3].is_err(), "{results:?}");
    assert_eq!(world.store.load_case(case).unwrap().unwrap().version, 2);
    assert_eq!(world.store.load_case(known).unwrap().unwrap().version, 1);
}

fn eight_threads_lose_nothing_and_share_one_order(world: &World) {
    let store = &world.store;
    let cases: Vec<Uuid> = std::thread::scope(|scope| {
        let work = |_| {
            scope.spawn(move || {
                let mut cases = Vec::new();
                for _ in 0..12 {
                    let case = id();
                    assert!(store.append(vec![write(case, 0, 2)])[0].is_ok());
                    assert!(store.append(vec![write(case, 2, 1)])[0].is_ok());
                    cases.push(case);
                }
                cases
            })
        };
        let threads: Vec<_> = (0..8).map(work).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(cases.len(), 96);
    let mut places = HashSet::new();
    world.store.sequence_pending().unwrap();
    for case in cases {
        assert_eq!(store.load_case(case).unwrap().unwrap().version, 3);
        let mut entries = store.history_of(case, 10).unwrap();
        entries.sort_by_key(|entry| entry.version);
        let order: Vec<u64> = entries.iter().map(|entry| entry.sequence.unwrap()).collect();
        assert!(order.is_sorted(), "versions of a case keep their order");
        places.extend(order);
    }
    assert_eq!(places.len(), 288);
    assert_eq!(places.into_iter().max(), Some(287), "no gaps");
    let Verified::Intact(report) = store.verify(&mut |_, _| {}).unwrap() else { panic!("broken") };
    assert_eq!(report.head.size, 288);
}

fn threads_on_one_case_conflict_and_never_interleave(world: &World) {
    let case = world.open_case(|_| {});
    let store = &world.store;
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(move || {
                let mut done = 0;
                while done < 5 {
                    let version = store.case_version(case).unwrap().unwrap();
                    match store.append(vec![write(case, version, 1)]).remove(0) {
                        Ok(appended) => {
                            assert_eq!(appended.first_version, version + 1);
                            done += 1;
                        }
                        Err(AppendError::VersionConflict { current }) => assert!(current > version),
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    assert_eq!(store.load_case(case).unwrap().unwrap().version, 41);
}

fn an_event_changed_in_storage_quarantines_its_case_alone(world: &World) {
    let (case, other) = (world.open_case(|_| {}), world.open_case(|_| {}));
    world.append(write(case, 1, 1)).unwrap();
    world.tamper(&format!("UPDATE entry SET kind = 'other.1' WHERE subject = '{case}' AND version = 2"));
    assert_eq!(world.store.load_case(case), Err(LoadError::Corrupt { case, version: 2 }));
    assert!(world.store.load_case(other).is_ok());
    let walked = world.store.cases_after(None, 10).unwrap();
    assert_eq!(walked.iter().filter(|loaded| loaded.is_err()).count(), 1);
    assert_eq!(walked.len(), 2);
}

fn an_event_removed_from_storage_quarantines_its_case(world: &World) {
    let case = world.open_case(|_| {});
    world.append(write(case, 1, 2)).unwrap();
    world.tamper(&format!("DELETE FROM entry WHERE subject = '{case}' AND version = 3"));
    assert_eq!(world.store.load_case(case), Err(LoadError::Corrupt { case, version: 3 }));
}

fn the_feed_follows_the_one_order(world: &World) {
    let message = |n: u32| OutboxMessage { kind: "case.changed".into(), payload: format!("{{\"n\":{n}}}") };
    let quiet = world.open_case(|_| {});
    let loud = world.open_case(|write| write.outbox = vec![message(1), message(2)]);
    world.append(CaseWrite { outbox: vec![message(3)], ..write(loud, 1, 1) }).unwrap();
    world.append(write(quiet, 1, 1)).unwrap();
    world.store.sequence_pending().unwrap();
    let feed = world.store.feed(0, 100).unwrap();
    let told: Vec<_> = feed.iter().map(|m| (m.sequence, m.ordinal, m.payload.as_str(), m.case)).collect();
    let expected = [(2, 0, "{\"n\":1}", loud), (2, 1, "{\"n\":2}", loud), (3, 0, "{\"n\":3}", loud)];
    assert_eq!(told, expected);
    assert_eq!(world.store.feed(0, 1).unwrap().len(), 2, "messages of one event stay together");
    assert_eq!(world.store.feed(2, 1).unwrap(), feed[2..]);
    assert!(world.store.feed(3, 10).unwrap().is_empty());
}

fn case_numbers_never_repeat(world: &World) {
    let store = &world.store;
    let taken: Vec<(u64, u32)> = std::thread::scope(|scope| {
        let work = |_| {
            scope.spawn(move || {
                (1..=10).map(|n| (store.allocate_numbers(AUTHORITY, 2026, n).unwrap(), n)).collect::<Vec<_>>()
            })
        };
        let threads: Vec<_> = (0..4).map(work).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let numbers: Vec<u64> = taken.iter().flat_map(|(first, n)| *first..first + u64::from(*n)).collect();
    assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), 220);
    assert_eq!((numbers.iter().min(), numbers.iter().max()), (Some(&1), Some(&220)));
    assert_eq!(store.allocate_numbers(AUTHORITY, 2027, 1).unwrap(), 1);
    assert_eq!(store.allocate_numbers(NORTH, 2026, 1).unwrap(), 1);
}
