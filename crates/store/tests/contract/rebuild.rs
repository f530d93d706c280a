//! Derived tables: a rebuild gives identical tables; a reassessment changes them without an event.

use crate::fixtures::*;
use crate::on_both_engines;
use jiff::civil::date;
use store::*;
use uuid::Uuid;

on_both_engines!(
    a_rebuild_gives_identical_tables,
    a_case_that_moved_on_is_not_overwritten,
    cases_come_up_for_reassessment_on_their_date,
);

fn model(case: Uuid, version: u32) -> ReadModel {
    let CaseWrite { row, obligations, .. } = write(case, 0, 1);
    let keys = vec![key("name", "ani"), key("number", &row.number)];
    ReadModel { case, version, row, obligations, search_keys: Some(keys), statistics: Some(Vec::new()) }
}

fn a_rebuild_gives_identical_tables(world: &World) {
    let store = &world.store;
    for _ in 0..5 {
        let case = world.open_case(|write| write.search_keys = Some(vec![key("name", "old")]));
        let ReadModel { search_keys, obligations, .. } = model(case, 2);
        world.append(CaseWrite { search_keys, obligations, ..write(case, 1, 1) }).unwrap();
    }
    let live = store.read_model_digest().unwrap();
    for damage in [
        "UPDATE case_row SET stage = 'x'",
        "UPDATE case_row SET team = NULL, officer = 'y'",
        "DELETE FROM case_row",
        "DELETE FROM obligation",
        "UPDATE obligation SET reason = 'x', team = NULL",
        "UPDATE obligation SET act = 'x'",
        "UPDATE search_key SET value = 'x' WHERE kind = 'name'",
        "INSERT INTO search_key (kind, value, case_id) VALUES ('name', 'ghost', 'nobody')",
        "INSERT INTO statistics_row SELECT case_id, 0, 'k', '2026-01-01', '', 1990, 5, '', 0, '', '', '', '', ''
           FROM case_head",
    ] {
        assert!(world.tamper(damage) > 0);
        assert_ne!(store.read_model_digest().unwrap(), live, "{damage}");
        let mut after = None;
        loop {
            let cases: Vec<StoredCase> =
                store.cases_after(after, 2).unwrap().into_iter().map(Result::unwrap).collect();
            let Some(last) = cases.last() else { break };
            after = Some(last.case);
            let models: Vec<ReadModel> = cases.iter().map(|stored| model(stored.case, stored.version)).collect();
            assert!(store.replace_read_models(models).unwrap().iter().all(|written| *written));
        }
        store.drop_orphaned_rows().unwrap();
        assert_eq!(store.read_model_digest().unwrap(), live, "{damage}");
    }
}

fn a_case_that_moved_on_is_not_overwritten(world: &World) {
    let case = world.open_case(|_| {});
    world.append(write(case, 1, 1)).unwrap();
    let before = world.store.read_model_digest().unwrap();
    let results = world.store.replace_read_models(vec![model(case, 1), model(id(), 1)]).unwrap();
    assert_eq!(results, [false, false]);
    assert_eq!(world.store.read_model_digest().unwrap(), before);
}

fn cases_come_up_for_reassessment_on_their_date(world: &World) {
    let on =
        |day: Option<i8>| world.open_case(|write| write.row.reassess_on = day.map(|day| date(2026, 11, day)));
    let (late, today_s, _later, _never) = (on(Some(20)), on(Some(22)), on(Some(23)), on(None));
    assert_eq!(world.store.due_for_reassessment(today(), 10).unwrap(), [late, today_s]);
    assert_eq!(world.store.due_for_reassessment(today(), 1).unwrap(), [late]);
    let mut next = model(late, 1);
    next.row.reassess_on = Some(date(2026, 12, 1));
    assert_eq!(world.store.replace_read_models(vec![next]).unwrap(), [true]);
    assert_eq!(world.store.due_for_reassessment(today(), 10).unwrap(), [today_s]);
    assert_eq!(world.store.load_case(late).unwrap().unwrap().version, 1, "no event");
}
