//! Lists: permission in every one of them, pages without loss or repeat, buckets, gaps, search.

use crate::fixtures::*;
use crate::on_both_engines;
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan as _};
use std::collections::BTreeSet;
use store::*;
use uuid::Uuid;

on_both_engines!(
    every_list_shows_what_the_scope_allows_and_nothing_else,
    a_break_glass_grant_opens_one_case_until_it_ends,
    pages_lose_nothing_and_repeat_nothing,
    filters_narrow_and_counts_agree,
    the_worklist_comes_by_due_date_and_its_buckets_part_it,
    obligations_follow_their_case_to_another_team,
    search_finds_by_words_best_first,
    caseload_counts_open_cases_by_age,
    gaps_show_what_falls_through,
    a_cursor_of_another_list_is_refused,
);

/// Four cases: two of Anna in the north, one unassigned in the south, one of another organisation.
fn four_cases(world: &World) -> [Uuid; 4] {
    let shape = |organisation, team, officer: Option<Uuid>| {
        world.open_case(|write| {
            write.row.organisation = organisation;
            write.row.team = Some(team);
            write.row.officer = officer;
            write.search_keys = Some(vec![key("name", "ani")]);
            write.row.legal_stay_ended_on = Some(date(2026, 1, 1));
            write.row.decision_issued_on = None;
        })
    };
    let elsewhere = Uuid::from_u128(0xB);
    [
        shape(AUTHORITY, NORTH, Some(ANNA)),
        shape(AUTHORITY, NORTH, Some(ANNA)),
        shape(AUTHORITY, SOUTH, None),
        shape(elsewhere, Uuid::from_u128(0x13), None),
    ]
}

fn everything() -> WorklistFilter {
    WorklistFilter::everything(BucketDates { today: today(), week_ends_on: date(2026, 11, 29) })
}

fn sets(world: &World, viewer: &Viewer) -> Vec<BTreeSet<Uuid>> {
    let store = &world.store;
    let first = PageRequest::first(100);
    let cases = |rows: Vec<CaseRow>| rows.into_iter().map(|row| row.case).collect::<BTreeSet<_>>();
    let by_due = CaseFilter { order: CaseOrder::NextDue, ..CaseFilter::default() };
    let query = SearchQuery { words: vec![vec![key("name", "ani")]], at_least: 1, limit: 100 };
    let all: Vec<Uuid> =
        store.cases_after(None, 100).unwrap().into_iter().map(|case| case.unwrap().case).collect();
    let seen =
        all.iter().filter(|case| store.visible_case(viewer, **case).unwrap().is_some()).copied().collect();
    let listed = cases(store.list_cases(viewer, &CaseFilter::default(), &first).unwrap().rows);
    let count = listed.len() as u64;
    assert_eq!(store.count_cases(viewer, &CaseFilter::default()).unwrap(), count);
    let counts = store.worklist_counts(viewer, &everything()).unwrap();
    assert_eq!(counts.overdue + counts.today + counts.this_week + counts.later, count);
    let dates =
        CaseloadDates { today: today(), young_from: date(2026, 8, 1), middle_from: date(2025, 11, 1) };
    assert_eq!(store.caseload(viewer, &dates).unwrap().iter().map(|row| row.open).sum::<u64>(), count);
    let gap = GapKind::StayEndedWithoutDecision;
    assert_eq!(store.count_gaps(viewer, gap, today()).unwrap(), count);
    vec![
        listed,
        cases(store.list_cases(viewer, &by_due, &first).unwrap().rows),
        seen,
        cases(store.visible_cases(viewer, &all).unwrap()),
        store
            .worklist(viewer, &everything(), &first)
            .unwrap()
            .rows
            .into_iter()
            .map(|item| item.case.case)
            .collect(),
        store.search(viewer, &query).unwrap().into_iter().map(|hit| hit.case.case).collect(),
        cases(store.gaps(viewer, gap, today(), &first).unwrap().rows),
    ]
}

fn every_list_shows_what_the_scope_allows_and_nothing_else(world: &World) {
    let cases = four_cases(world);
    let table: [(Scope, &[usize]); 7] = [
        (Scope::All, &[0, 1, 2, 3]),
        (Scope::Organisation(AUTHORITY), &[0, 1, 2]),
        (Scope::Teams(vec![NORTH]), &[0, 1]),
        (Scope::Teams(vec![NORTH, SOUTH]), &[0, 1, 2]),
        (Scope::Teams(Vec::new()), &[]),
        (Scope::Assigned(ANNA), &[0, 1]),
        (Scope::Nothing, &[]),
    ];
    for (scope, expected) in table {
        let expected: BTreeSet<Uuid> = expected.iter().map(|n| cases[*n]).collect();
        for (list, found) in sets(world, &viewer(scope.clone())).into_iter().enumerate() {
            assert_eq!(found, expected, "list {list} for {scope:?}");
        }
    }
}

fn a_break_glass_grant_opens_one_case_until_it_ends(world: &World) {
    let cases = four_cases(world);
    let grant = |case, hours: i64| BreakGlass {
        grant_id: id(),
        officer: BRAM,
        case,
        reason: "urgent medical question".into(),
        granted_at: now() - SignedDuration::from_hours(2),
        until: now() + SignedDuration::from_hours(hours),
    };
    world.store.grant_break_glass(grant(cases[2], 1)).unwrap();
    world.store.grant_break_glass(grant(cases[2], 2)).unwrap();
    world.store.grant_break_glass(grant(cases[3], -1)).unwrap();
    // One of Bram's own cases as well: must not come twice.
    world.store.grant_break_glass(grant(cases[0], 1)).unwrap();
    let expected = BTreeSet::from([cases[0], cases[1], cases[2]]);
    for found in sets(world, &viewer(Scope::Teams(vec![NORTH]))) {
        assert_eq!(found, expected);
    }
    let another = Viewer { officer: ANNA, ..viewer(Scope::Nothing) };
    assert!(sets(world, &another).iter().all(BTreeSet::is_empty));
    assert_eq!(world.store.break_glass_of_case(cases[2]).unwrap().len(), 2);
    assert_eq!(world.store.break_glass_since(now() - SignedDuration::from_hours(3), 10).unwrap().len(), 4);
    assert!(world.store.break_glass_since(now(), 10).unwrap().is_empty());
}

/// Walks a list in small pages; answers the rows in order.
fn walk<T>(mut page: impl FnMut(&PageRequest) -> Page<T>) -> Vec<T> {
    let (mut rows, mut request) = (Vec::new(), PageRequest::first(3));
    loop {
        let next = page(&request);
        assert!(next.rows.len() <= 3);
        rows.extend(next.rows);
        let Some(cursor) = next.next else { return rows };
        request.after = Some(Cursor::from_text(cursor.as_str()));
    }
}

fn pages_lose_nothing_and_repeat_nothing(world: &World) {
    let (store, everybody) = (&world.store, everybody());
    for n in 0..10 {
        world.open_case(|write| {
            write.row.next_due_on = (n % 3 != 0).then(|| date(2026, 12, 1 + n % 2));
            write.obligations = vec![
                obligation("issue_decision", write.row.next_due_on),
                obligation("notify", Some(date(2026, 12, 5))),
            ];
        });
    }
    for viewer in [everybody.clone(), viewer(Scope::Teams(vec![SOUTH, NORTH])), viewer(Scope::Assigned(ANNA))]
    {
        let listed = walk(|page| store.list_cases(&viewer, &CaseFilter::default(), page).unwrap());
        assert_eq!(listed.len(), 10);
        assert!(listed.is_sorted_by(|a, b| a.number > b.number));
        let by_due = CaseFilter { order: CaseOrder::NextDue, ..CaseFilter::default() };
        let listed = walk(|page| store.list_cases(&viewer, &by_due, page).unwrap());
        let dues: Vec<_> =
            listed.iter().map(|row| row.next_due_on.map_or(i16::MAX, |due| due.day().into())).collect();
        assert!(dues.is_sorted() && dues.len() == 10, "{dues:?}");
        let items = walk(|page| store.worklist(&viewer, &everything(), page).unwrap());
        let ids: BTreeSet<_> =
            items.iter().map(|item| (item.case.case, item.obligation.act.clone())).collect();
        assert_eq!((items.len(), ids.len()), (20, 20));
        let stalled = walk(|page| store.gaps(&viewer, GapKind::NoNextStep, today(), page).unwrap());
        assert!(stalled.is_empty());
    }
}

fn filters_narrow_and_counts_agree(world: &World) {
    let closed = world.open_case(|write| write.row.closed_on = Some(today()));
    let syrian = world.open_case(|write| {
        write.row.citizenship = "SY".into();
        write.row.stage = "departure".into();
        write.row.officer = None;
        write.row.team = Some(SOUTH);
        write.row.opened_on = date(2026, 9, 9);
    });
    let plain = world.open_case(|_| {});
    let find = |filter: CaseFilter| {
        let rows = world.store.list_cases(&everybody(), &filter, &PageRequest::first(10)).unwrap().rows;
        assert_eq!(world.store.count_cases(&everybody(), &filter).unwrap(), rows.len() as u64);
        rows.into_iter().map(|row| row.case).collect::<BTreeSet<_>>()
    };
    let none = CaseFilter::default;
    assert_eq!(find(CaseFilter { open: Some(true), ..none() }), BTreeSet::from([syrian, plain]));
    assert_eq!(find(CaseFilter { open: Some(false), ..none() }), BTreeSet::from([closed]));
    assert_eq!(find(CaseFilter { stage: Some("departure".into()), ..none() }), BTreeSet::from([syrian]));
    assert_eq!(find(CaseFilter { citizenship: Some("SY".into()), ..none() }), BTreeSet::from([syrian]));
    assert_eq!(find(CaseFilter { unassigned: true, ..none() }), BTreeSet::from([syrian]));
    assert_eq!(find(CaseFilter { team: Some(NORTH), ..none() }), BTreeSet::from([closed, plain]));
    assert_eq!(find(CaseFilter { officer: Some(ANNA), ..none() }), BTreeSet::from([closed, plain]));
    assert_eq!(find(CaseFilter { opened_from: Some(date(2026, 9, 9)), ..none() }), BTreeSet::from([syrian]));
    assert_eq!(
        find(CaseFilter { opened_to: Some(date(2026, 9, 8)), ..none() }),
        BTreeSet::from([closed, plain])
    );
    let number = row(plain).number;
    let by_number = world.store.visible_case_by_number(&everybody(), &number).unwrap().unwrap();
    assert_eq!(by_number.case, plain);
    assert_eq!(world.store.visible_case_by_number(&viewer(Scope::Nothing), &number).unwrap(), None);
}

fn the_worklist_comes_by_due_date_and_its_buckets_part_it(world: &World) {
    let case = world.open_case(|write| {
        let mut removal = obligation("order_removal", Some(today()));
        (removal.rule, removal.role, removal.unconfirmed) =
            ("RD-8-1".into(), "decision_officer".into(), true);
        write.obligations = vec![
            obligation("a_late", Some(date(2026, 11, 21))),
            removal,
            obligation("c_week", Some(date(2026, 11, 29))),
            obligation("d_later", Some(date(2026, 11, 30))),
            obligation("e_open", None),
        ];
    });
    let acts = |filter: WorklistFilter| -> Vec<String> {
        let page = world.store.worklist(&everybody(), &filter, &PageRequest::first(10)).unwrap();
        assert!(page.rows.iter().all(|item| item.case.case == case));
        page.rows.into_iter().map(|item| item.obligation.act).collect()
    };
    assert_eq!(acts(everything()), ["a_late", "order_removal", "c_week", "d_later", "e_open"]);
    let bucket = |bucket| acts(WorklistFilter { bucket: Some(bucket), ..everything() });
    assert_eq!(bucket(DueBucket::Overdue), ["a_late"]);
    assert_eq!(bucket(DueBucket::Today), ["order_removal"]);
    assert_eq!(bucket(DueBucket::ThisWeek), ["c_week"]);
    assert_eq!(bucket(DueBucket::Later), ["d_later", "e_open"]);
    let counts = world.store.worklist_counts(&everybody(), &everything()).unwrap();
    assert_eq!(counts, WorklistCounts { overdue: 1, today: 1, this_week: 1, later: 2 });
    let roles = vec!["decision_officer".to_owned(), "reviewer".to_owned()];
    assert_eq!(acts(WorklistFilter { roles, ..everything() }), ["order_removal"]);
    assert_eq!(acts(WorklistFilter { rule: Some("RD-8-1".into()), ..everything() }), ["order_removal"]);
    assert_eq!(acts(WorklistFilter { act: Some("c_week".into()), ..everything() }), ["c_week"]);
    assert!(acts(WorklistFilter { citizenship: Some("SY".into()), ..everything() }).is_empty());
    assert!(acts(WorklistFilter { officer: Some(BRAM), ..everything() }).is_empty());
    assert_eq!(acts(WorklistFilter { team: Some(NORTH), ..everything() }).len(), 5);
    // On the last day of the week, nothing is counted twice.
    let sunday = BucketDates { today: date(2026, 11, 29), week_ends_on: date(2026, 11, 29) };
    let counts = world.store.worklist_counts(&everybody(), &WorklistFilter::everything(sunday)).unwrap();
    assert_eq!(counts, WorklistCounts { overdue: 2, today: 1, this_week: 0, later: 2 });
}

fn obligations_follow_their_case_to_another_team(world: &World) {
    let case = world.open_case(|_| {});
    let mut moved = write(case, 1, 1);
    (moved.row.team, moved.row.officer) = (Some(SOUTH), None);
    moved.obligations.push(obligation("notify", None));
    world.append(moved).unwrap();
    let count = |scope| {
        let page = world.store.worklist(&viewer(scope), &everything(), &PageRequest::first(10)).unwrap();
        page.rows.len()
    };
    assert_eq!(count(Scope::Teams(vec![NORTH])), 0);
    assert_eq!(count(Scope::Teams(vec![SOUTH])), 2);
    assert_eq!(count(Scope::Assigned(ANNA)), 0);
    let mut done = write(case, 2, 1);
    done.row.team = Some(SOUTH);
    done.obligations.clear();
    world.append(done).unwrap();
    assert_eq!(count(Scope::All), 0);
    assert!(world.store.obligations(case).unwrap().is_empty());
}

fn search_finds_by_words_best_first(world: &World) {
    let with = |keys: &[(&str, &str)]| {
        world.open_case(|write| {
            write.search_keys = Some(keys.iter().map(|(kind, value)| key(kind, value)).collect());
        })
    };
    let both = with(&[("name", "ani"), ("phonetic", "AN"), ("name", "petrosyan"), ("birth", "1990-05-17")]);
    let sound = with(&[("name", "anni"), ("phonetic", "AN")]);
    let other = with(&[("name", "petrosyan"), ("document", "ani")]);
    let ani = vec![key("name", "ani"), key("phonetic", "AN")];
    let family = vec![key("name", "petrosyan")];
    let search = |words: Vec<Vec<SearchKey>>, at_least| {
        let query = SearchQuery { words, at_least, limit: 10 };
        let hits = world.store.search(&everybody(), &query).unwrap();
        hits.into_iter().map(|hit| (hit.case.case, hit.words, hit.keys)).collect::<Vec<_>>()
    };
    assert_eq!(search(vec![ani.clone()], 1), [(both, 1, 2), (sound, 1, 1)]);
    assert_eq!(search(vec![ani.clone(), family.clone()], 2), [(both, 2, 3)]);
    assert_eq!(search(vec![ani.clone(), family.clone()], 99), [(both, 2, 3)]);
    assert_eq!(search(vec![ani.clone(), family], 1), [(both, 2, 3), (other, 1, 1), (sound, 1, 1)]);
    assert!(search(vec![], 1).is_empty());
    assert!(search(vec![vec![key("name", "' OR 1=1 --")]], 1).is_empty());
    let changed = CaseWrite { search_keys: Some(vec![key("name", "anoush")]), ..write(both, 1, 1) };
    world.append(changed).unwrap();
    assert_eq!(search(vec![ani.clone()], 1), [(sound, 1, 1)]);
    world.append(write(both, 2, 1)).unwrap();
    assert_eq!(search(vec![vec![key("name", "anoush")]], 1), [(both, 1, 1)], "None leaves the keys");
}

fn caseload_counts_open_cases_by_age(world: &World) {
    for (months, officer, due) in
        [(1, Some(ANNA), 21), (5, Some(ANNA), 22), (13, Some(ANNA), 23), (1, None, 23)]
    {
        world.open_case(|write| {
            write.row.opened_on = today().checked_sub(months.months()).unwrap();
            write.row.officer = officer;
            write.row.next_due_on = Some(date(2026, 11, due));
        });
    }
    world.open_case(|write| {
        write.row.next_obligation = None;
        write.row.next_due_on = None;
    });
    world.open_case(|write| write.row.closed_on = Some(today()));
    let dates =
        CaseloadDates { today: today(), young_from: date(2026, 8, 22), middle_from: date(2025, 11, 22) };
    let rows = world.store.caseload(&everybody(), &dates).unwrap();
    let numbers: Vec<_> =
        rows.iter().map(|r| (r.officer, r.open, r.young, r.middle, r.old, r.overdue, r.stalled)).collect();
    assert_eq!(numbers, [(None, 1, 1, 0, 0, 0, 0), (Some(ANNA), 4, 1, 2, 1, 1, 1)]);
}

fn gaps_show_what_falls_through(world: &World) {
    let undecided = world.open_case(|write| write.row.decision_issued_on = None);
    let lapsed = world.open_case(|write| write.row.departure_due_on = Some(date(2026, 11, 21)));
    let stalled = world.open_case(|write| write.row.next_obligation = None);
    // None of these is a gap.
    world.open_case(|write| {
        (write.row.next_obligation, write.row.reassess_on) = (None, Some(date(2026, 12, 1)));
    });
    world.open_case(|write| write.row.departure_due_on = Some(today()));
    world.open_case(|write| {
        (write.row.departure_due_on, write.row.follow_up_on) =
            (Some(date(2026, 6, 1)), Some(date(2026, 6, 2)));
    });
    world.open_case(|write| {
        (write.row.departure_due_on, write.row.departed_on) =
            (Some(date(2026, 6, 1)), Some(date(2026, 5, 30)));
    });
    world.open_case(|write| {
        (write.row.decision_issued_on, write.row.legal_stay_ended_on) = (None, Some(date(2026, 11, 23)));
    });
    world.open_case(|write| {
        write.row.closed_on = Some(today());
        write.row.next_obligation = None;
        write.row.decision_issued_on = None;
    });
    let gap = |kind| {
        let rows = world.store.gaps(&everybody(), kind, today(), &PageRequest::first(10)).unwrap().rows;
        assert_eq!(world.store.count_gaps(&everybody(), kind, today()).unwrap(), rows.len() as u64);
        rows.into_iter().map(|row| row.case).collect::<Vec<_>>()
    };
    assert_eq!(gap(GapKind::StayEndedWithoutDecision), [undecided]);
    assert_eq!(gap(GapKind::LapsedWithoutFollowUp), [lapsed]);
    assert_eq!(gap(GapKind::NoNextStep), [stalled]);
}

fn a_cursor_of_another_list_is_refused(world: &World) {
    for text in ["", "!!", "AAAA", "eA"] {
        let page = PageRequest { after: Some(Cursor::from_text(text)), limit: 3 };
        let listed = world.store.worklist(&everybody(), &everything(), &page);
        assert_eq!(listed.unwrap_err(), StoreError::BadCursor, "{text}");
    }
}
