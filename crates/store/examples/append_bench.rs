//! Rates of the store on this machine: `cargo run --release -p store --example append_bench [cases] [address]`.
//! Prints what the speed table of the project asks for; wall time for rates, CPU time of the process per operation.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use store::*;
use uuid::Uuid;

type Failure = Box<dyn std::error::Error>;

static IDS: AtomicU64 = AtomicU64::new(1);
const TEAMS: u64 = 20;
const OFFICERS: u64 = 400;

fn id() -> Uuid {
    Uuid::from_u128((0x0190_0000_0000_7000_8000_u128 << 48) | u128::from(IDS.fetch_add(1, Ordering::Relaxed)))
}

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(490_000)
}

fn today() -> Date {
    date(2026, 11, 22)
}

/// CPU seconds of this process so far (Linux).
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |n: usize| fields.get(n).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn measured(name: &str, count: u64, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let (wall, busy) = (Instant::now(), cpu());
    work()?;
    let (wall, busy) = (wall.elapsed().as_secs_f64(), cpu() - busy);
    let count = count as f64;
    println!("{name:<58} {:>10.0}/s  {:>8.3} ms CPU each", count / wall, busy * 1e3 / count);
    Ok(())
}

fn event(n: u64) -> NewEvent {
    NewEvent {
        event_id: id(),
        kind: "return_decision.issued.1".into(),
        effective_on: today(),
        recorded_at: now(),
        actor: Uuid::from_u128(u128::from(n % OFFICERS)),
        organisation: Uuid::from_u128(1),
        legal_basis: r#"[{"rule":"RD-6-1","article":"6(1)"}]"#.into(),
        payload: vec![b'x'; 350],
    }
}

fn row(case: Uuid, n: u64) -> CaseRow {
    CaseRow {
        case,
        number: format!("NL-2026-{n:06}"),
        organisation: Uuid::from_u128(1),
        team: Some(Uuid::from_u128(u128::from(100 + n % TEAMS))),
        officer: Some(Uuid::from_u128(u128::from(1_000 + n % OFFICERS))),
        version: 0,
        opened_on: date(2026, 1 + (n % 10) as i8, 1),
        closed_on: n.is_multiple_of(3).then(today),
        stage: "departure".into(),
        display_name: format!("Person {n}"),
        display_name_script: String::new(),
        birth: "1990-05-17".into(),
        citizenship: "MA".into(),
        languages: "ar fr".into(),
        next_due_on: Some(date(2026, 12, 1 + (n % 28) as i8)),
        next_obligation: Some("RD-8-1/order_removal".into()),
        overdue_since: None,
        departure_due_on: Some(date(2026, 10, 1)),
        legal_stay_ended_on: Some(date(2026, 1, 1)),
        decision_issued_on: Some(date(2026, 1, 2)),
        follow_up_on: None,
        departed_on: None,
        departure_kind: None,
        reassess_on: Some(date(2027, 1, 1)),
        last_activity_on: today(),
    }
}

fn write(case: Uuid, n: u64, expected_version: u32, events: u64) -> CaseWrite {
    let row = row(case, n);
    let obligation = |act: &str, role: &str| ObligationRow {
        rule: "RD-8-1".into(),
        act: act.into(),
        discriminator: String::new(),
        role: role.into(),
        since: today(),
        due_on: row.next_due_on,
        unconfirmed: n.is_multiple_of(2),
        reason: "{\"because\":\"period lapsed\"}".into(),
    };
    let keys = (0..8).map(|k| SearchKey { kind: "name".into(), value: format!("key{}-{k}", n % 5_000) });
    CaseWrite {
        case,
        expected_version,
        events: (0..events).map(event).collect(),
        receipt: Some(vec![b'r'; 900]),
        obligations: vec![
            obligation("order_removal", "decision_officer"),
            obligation("notify", "case_officer"),
        ],
        search_keys: (expected_version == 0).then(|| keys.collect()),
        statistics: None,
        outbox: vec![OutboxMessage { kind: "case.changed".into(), payload: "{}".into() }],
        idempotency: None,
        row,
    }
}

fn checked(results: Vec<Result<Appended, AppendError>>) -> Result<(), Failure> {
    results.into_iter().try_for_each(|result| result.map(drop).map_err(Into::into))
}

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let cases: u64 = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let address = arguments
        .next()
        .map_or_else(|| Ok(Address::in_folder(folder.path())), |text| Address::parse(&text))?;
    println!("{} · {cases} cases", address.engine());
    let store = Database::init(&Setup { address, data_dir: folder.path().to_owned() }, now())?;
    let ids: Vec<Uuid> = (0..cases).map(|_| id()).collect();
    fill(&store, &ids)?;
    commands(&store, &ids)?;
    reads(&store, &ids)?;
    lists(&store)?;
    history(&store)
}

fn fill(store: &Database, ids: &[Uuid]) -> Result<(), Failure> {
    measured("bulk: new case with 3 events and receipt, batches of 250", ids.len() as u64, || {
        for (chunk, first) in ids.chunks(250).zip((0..).step_by(250)) {
            let writes = chunk.iter().zip(first..).map(|(case, n)| write(*case, n, 0, 3)).collect();
            checked(store.append(writes))?;
        }
        Ok(())
    })
}

fn commands(store: &Database, ids: &[Uuid]) -> Result<(), Failure> {
    let count = (ids.len() as u64 / 5).min(20_000);
    let each = count / 16;
    let step = |thread: u64| {
        (0..each).try_for_each(|n| {
            let at = thread * each + n;
            let case = ids.get(at as usize).copied().unwrap_or_default();
            checked(store.append(vec![write(case, at, 3, 1)])).map_err(|error| error.to_string())
        })
    };
    let step = &step;
    measured("append one event, durable, 16 threads", each * 16, || {
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..16).map(|thread| scope.spawn(move || step(thread))).collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().map_err(|_| "a thread failed")?.map_err(Failure::from))
        })
    })?;
    measured("append one event, durable, 1 thread", 300, || {
        (0..300).try_for_each(|n| {
            let case = ids.get(ids.len() - 1 - n).copied().unwrap_or_default();
            checked(store.append(vec![write(case, (ids.len() - 1 - n) as u64, 3, 1)]))
        })
    })
}

fn reads(store: &Database, ids: &[Uuid]) -> Result<(), Failure> {
    let some: Vec<Uuid> = ids.iter().step_by(7).take(20_000).copied().collect();
    measured("load a case (3 events opened)", some.len() as u64, || {
        some.iter().try_for_each(|case| store.load_case(*case).map(drop).map_err(Into::into))
    })?;
    measured("record a reading, durable, 16 threads", 16 * 500, || {
        let reading = |case| Reading {
            reading_id: id(),
            case,
            officer: Uuid::from_u128(7),
            purpose: "worklist".into(),
            shown: "case_page".into(),
            read_at: now(),
        };
        std::thread::scope(|scope| {
            for thread in 0..16_usize {
                let some = &some;
                scope.spawn(move || {
                    for case in some.iter().cycle().skip(thread).take(500) {
                        if let Err(error) = store.record_readings(vec![reading(*case)]) {
                            eprintln!("{error}");
                        }
                    }
                });
            }
        });
        Ok(())
    })
}

fn lists(store: &Database) -> Result<(), Failure> {
    let viewer = |scope| Viewer { officer: Uuid::from_u128(1_007), scope, now: now() };
    let team = viewer(Scope::Teams(vec![Uuid::from_u128(107)]));
    let three = viewer(Scope::Teams(vec![Uuid::from_u128(107), Uuid::from_u128(108), Uuid::from_u128(109)]));
    let own = viewer(Scope::Assigned(Uuid::from_u128(1_007)));
    let page = PageRequest::first(100);
    let open = CaseFilter { open: Some(true), ..CaseFilter::default() };
    let due = CaseFilter { order: CaseOrder::NextDue, ..open.clone() };
    let work = WorklistFilter::everything(BucketDates { today: today(), week_ends_on: date(2026, 11, 29) });
    for (name, viewer) in
        [("all", viewer(Scope::All)), ("one team", team), ("three teams", three), ("own", own)]
    {
        measured(&format!("list of 100 by number, {name}"), 1_000, || {
            (0..1_000).try_for_each(|_| store.list_cases(&viewer, &open, &page).map(drop).map_err(Into::into))
        })?;
        measured(&format!("list of 100 by due date, {name}"), 1_000, || {
            (0..1_000).try_for_each(|_| store.list_cases(&viewer, &due, &page).map(drop).map_err(Into::into))
        })?;
        measured(&format!("worklist of 100, {name}"), 1_000, || {
            (0..1_000).try_for_each(|_| store.worklist(&viewer, &work, &page).map(drop).map_err(Into::into))
        })?;
        measured(&format!("worklist counts, {name}"), 50, || {
            (0..50).try_for_each(|_| store.worklist_counts(&viewer, &work).map(drop).map_err(Into::into))
        })?;
        measured(&format!("gaps (lapsed), page of 100, {name}"), 200, || {
            (0..200).try_for_each(|_| {
                store
                    .gaps(&viewer, GapKind::LapsedWithoutFollowUp, today(), &page)
                    .map(drop)
                    .map_err(Into::into)
            })
        })?;
        let dates =
            CaseloadDates { today: today(), young_from: date(2026, 8, 1), middle_from: date(2026, 1, 1) };
        measured(&format!("caseload, {name}"), 20, || {
            (0..20).try_for_each(|_| store.caseload(&viewer, &dates).map(drop).map_err(Into::into))
        })?;
        let key = |k: u32| vec![SearchKey { kind: "name".into(), value: format!("key77-{k}") }];
        let query = SearchQuery { words: vec![key(1), key(2)], at_least: 2, limit: 50 };
        measured(&format!("search of two words, {name}"), 500, || {
            (0..500).try_for_each(|_| store.search(&viewer, &query).map(drop).map_err(Into::into))
        })?;
    }
    Ok(())
}

fn history(store: &Database) -> Result<(), Failure> {
    let size = store.history_head()?.size;
    measured("history: verify, entries", size, || match store.verify(&mut |_, _| {})? {
        Verified::Intact(_) => Ok(()),
        Verified::Broken(breaches) => Err(format!("{breaches:?}").into()),
    })
}
