//! What lies beside cases: accounts, sessions, readings, views, imports, schema, copies, health.

use crate::fixtures::*;
use crate::on_both_engines;
use jiff::SignedDuration;
use store::*;
use uuid::Uuid;

on_both_engines!(
    an_account_is_kept_with_its_secret_sealed,
    failures_count_and_a_code_is_accepted_once,
    a_session_ends_when_it_must,
    every_reading_is_found_by_case_and_by_officer,
    units_views_settings_and_imports_are_kept,
    a_database_of_a_newer_version_is_refused,
    an_altered_migration_is_refused,
    another_installations_keys_are_refused,
    the_doctor_looks_at_what_matters,
    a_copy_is_complete_and_opens,
);

fn account(login: &str) -> Account {
    Account {
        officer: id(),
        name: "Anna de Wit".into(),
        login: login.into(),
        password_hash: "$argon2id$…".into(),
        totp_secret: Some(b"one time secret 1234".to_vec()),
        roles: r#"["case_officer"]"#.into(),
        organisation: AUTHORITY,
        team: Some(NORTH),
        language: "nl".into(),
        active: true,
        failed_attempts: 0,
        locked_until: None,
        last_code_step: 0,
        created_at: now(),
    }
}

fn change(kind: &str) -> AccountChange {
    AccountChange {
        change_id: id(),
        kind: kind.into(),
        recorded_at: now(),
        actor: BRAM,
        organisation: AUTHORITY,
        payload: b"{}".to_vec(),
    }
}

fn an_account_is_kept_with_its_secret_sealed(world: &World) {
    let mut anna = account("anna");
    world.store.save_account(&anna, &change("account.created.1")).unwrap();
    assert_eq!(world.store.account(anna.officer).unwrap().as_ref(), Some(&anna));
    anna.roles = "[]".into();
    anna.active = false;
    world.store.save_account(&anna, &change("account.closed.1")).unwrap();
    assert_eq!(world.store.account_by_login("anna").unwrap().as_ref(), Some(&anna));
    let taken = world.store.save_account(&account("anna"), &change("account.created.1"));
    assert_eq!(taken, Err(StoreError::Exists("login")));
    let bare = Account { totp_secret: None, team: None, ..account("bram") };
    world.store.save_account(&bare, &change("account.created.1")).unwrap();
    assert_eq!(world.store.accounts().unwrap().len(), 2);
    assert_eq!(world.store.account_by_login("nobody").unwrap(), None);
    let kinds: Vec<String> =
        world.store.history_of(anna.officer, 9).unwrap().into_iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, ["account.closed.1", "account.created.1"]);
    assert_eq!(world.tamper("UPDATE account SET name = name WHERE totp_secret IS NOT NULL"), 1);
    assert!(!format!("{anna:?}").contains("secret"));
    if let Address::Sqlite(path) = &world.setup.address {
        let log = std::fs::read(path.with_extension("sqlite-wal")).unwrap();
        assert!(!String::from_utf8_lossy(&log).contains("one time secret"));
    }
}

fn failures_count_and_a_code_is_accepted_once(world: &World) {
    let anna = account("anna");
    world.store.save_account(&anna, &change("account.created.1")).unwrap();
    assert_eq!(world.store.note_failed_attempt(anna.officer, None).unwrap(), 1);
    let until = now() + SignedDuration::from_mins(15);
    assert_eq!(world.store.note_failed_attempt(anna.officer, Some(until)).unwrap(), 2);
    assert_eq!(world.store.account(anna.officer).unwrap().unwrap().locked_until, Some(until));
    assert!(world.store.note_sign_in(anna.officer, Some(700)).unwrap());
    let kept = world.store.account(anna.officer).unwrap().unwrap();
    assert_eq!((kept.failed_attempts, kept.locked_until, kept.last_code_step), (0, None, 700));
    assert!(!world.store.note_sign_in(anna.officer, Some(700)).unwrap());
    assert!(!world.store.note_sign_in(anna.officer, Some(699)).unwrap());
    assert!(world.store.note_sign_in(anna.officer, None).unwrap());
    assert_eq!(world.store.note_failed_attempt(id(), None), Err(StoreError::NotFound));
}

fn a_session_ends_when_it_must(world: &World) {
    let open = |token: u8, hours: i64| {
        let session = NewSession {
            token_hash: vec![token; 32],
            officer: ANNA,
            created_at: now(),
            expires_at: now() + SignedDuration::from_hours(hours),
            csrf: "c".into(),
        };
        world.store.open_session(session).unwrap();
    };
    let anna = Account { officer: ANNA, ..account("anna") };
    world.store.save_account(&anna, &change("account.created.1")).unwrap();
    open(1, 1);
    open(2, 8);
    open(3, 8);
    let later = now() + SignedDuration::from_hours(2);
    let alive = |token: u8, at| world.store.session(&[token; 32], at).unwrap().is_some();
    assert!(alive(1, now()) && !alive(1, later) && alive(2, later) && !alive(9, now()));
    world.store.touch_session(&[2; 32], later).unwrap();
    assert_eq!(world.store.session(&[2; 32], later).unwrap().unwrap().0.last_seen_at, later);
    assert_eq!(world.store.session(&[2; 32], later).unwrap().unwrap().1.name, anna.name);
    world.store.close_session(&[2; 32]).unwrap();
    assert!(!alive(2, now()));
    assert_eq!(world.store.sweep(later, later).unwrap(), 1);
    assert_eq!(world.store.close_sessions_of(ANNA).unwrap(), 1);
    assert!(!alive(3, now()));
}

fn every_reading_is_found_by_case_and_by_officer(world: &World) {
    let (case, other) = (id(), id());
    let reading = |case, officer, seconds| Reading {
        reading_id: id(),
        case,
        officer,
        purpose: "worklist".into(),
        shown: "case_page".into(),
        read_at: now() + SignedDuration::from_secs(seconds),
    };
    let sent: Vec<Reading> = (0..7)
        .map(|n| reading(case, ANNA, n))
        .chain([reading(other, ANNA, 9), reading(case, BRAM, 8)])
        .collect();
    world.store.record_readings(sent.clone()).unwrap();
    let mut found = Vec::new();
    let mut page = PageRequest::first(3);
    loop {
        let next = world.store.readings_of_case(case, &page).unwrap();
        found.extend(next.rows);
        let Some(cursor) = next.next else { break };
        page.after = Some(cursor);
    }
    let mut expected: Vec<Reading> = sent.iter().filter(|reading| reading.case == case).cloned().collect();
    expected.reverse();
    assert_eq!(found, expected);
    assert_eq!(world.store.readings_of_officer(ANNA, &PageRequest::first(100)).unwrap().rows.len(), 8);
    assert_eq!(world.store.readings_of_officer(BRAM, &PageRequest::first(100)).unwrap().rows, sent[8..]);
}

fn units_views_settings_and_imports_are_kept(world: &World) {
    let store = &world.store;
    let unit =
        |unit, organisation, code: &str| Unit { unit, organisation, code: code.into(), name: code.into() };
    store.save_unit(unit(AUTHORITY, None, "NL")).unwrap();
    store.save_unit(unit(NORTH, Some(AUTHORITY), "Z")).unwrap();
    store.save_unit(unit(NORTH, Some(AUTHORITY), "N")).unwrap();
    assert_eq!(store.units().unwrap(), [unit(NORTH, Some(AUTHORITY), "N"), unit(AUTHORITY, None, "NL")]);
    let view = SavedView {
        view_id: id(),
        officer: ANNA,
        name: "Mine".into(),
        address: "/worklist?due=today".into(),
    };
    store.save_view(view.clone()).unwrap();
    assert_eq!(store.views_of(ANNA).unwrap(), std::slice::from_ref(&view));
    store.drop_view(BRAM, view.view_id).unwrap();
    assert_eq!(store.views_of(ANNA).unwrap().len(), 1, "nobody drops another's view");
    store.drop_view(ANNA, view.view_id).unwrap();
    assert!(store.views_of(ANNA).unwrap().is_empty());
    assert_eq!(store.setting("a").unwrap(), None);
    store.save_setting("a", "1").unwrap();
    store.save_setting("a", "2").unwrap();
    assert_eq!(store.setting("a").unwrap().as_deref(), Some("2"));
    let done =
        |row, case: Option<Uuid>| ImportRow { file_hash: vec![7; 32], row, case, outcome: "done".into() };
    let case = id();
    store.record_import(vec![done(2, None), done(1, Some(case))]).unwrap();
    store.record_import(vec![done(2, Some(case))]).unwrap();
    assert_eq!(store.import_progress(&[7; 32]).unwrap(), [done(1, Some(case)), done(2, Some(case))]);
    assert!(store.import_progress(&[8; 32]).unwrap().is_empty());
}

fn a_database_of_a_newer_version_is_refused(world: &World) {
    let steps = Database::migrate(&world.setup, now(), true).unwrap();
    assert!(steps.iter().all(|step| step.applied));
    world.tamper(
        "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (999, 'x', 'x', 'x')",
    );
    let refused = Database::open(&world.setup).unwrap_err();
    assert!(matches!(refused, StoreError::NewerSchema { found: 999, .. }));
    assert!(refused.to_string().contains("install the newer program"));
    assert_eq!(Database::init(&world.setup, now()).unwrap_err(), refused);
    assert_eq!(Database::migrate(&world.setup, now(), false).unwrap_err(), refused);
}

fn an_altered_migration_is_refused(world: &World) {
    world.tamper("UPDATE schema_migration SET checksum = 'x' WHERE version = 1");
    assert_eq!(Database::open(&world.setup).unwrap_err(), StoreError::MigrationChanged { version: 1 });
}

fn another_installations_keys_are_refused(world: &World) {
    world.open_case(|_| {});
    let folder = tempfile::TempDir::new().unwrap();
    let elsewhere = Setup { address: Address::in_folder(folder.path()), data_dir: folder.path().to_owned() };
    Database::init(&elsewhere, now()).unwrap();
    let wrong = Setup { address: world.setup.address.clone(), data_dir: folder.path().to_owned() };
    assert!(matches!(Database::open(&wrong), Err(StoreError::KeyFile(_))));
    let empty = tempfile::TempDir::new().unwrap();
    let missing = Setup { address: world.setup.address.clone(), data_dir: empty.path().to_owned() };
    assert!(matches!(Database::init(&missing, now()), Err(StoreError::KeyFile(_))));
    assert!(!empty.path().join("master.key").exists(), "no key is made up for an existing database");
    std::fs::copy(folder.path().join("history.key"), world.path("history.key")).unwrap();
    assert!(matches!(world.store.checkpoint(now()), Err(StoreError::KeyFile(_))));
}

fn the_doctor_looks_at_what_matters(world: &World) {
    let unhealthy = || -> Vec<&str> {
        world
            .store
            .doctor()
            .unwrap()
            .into_iter()
            .filter(|check| !check.healthy)
            .map(|check| check.name)
            .collect()
    };
    assert_eq!(unhealthy(), ["history.checkpoint"]);
    world.store.checkpoint(now()).unwrap();
    assert!(unhealthy().is_empty());
    std::os::unix::fs::chown(world.path("master.key"), None, None).unwrap();
    let open = <std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o644);
    std::fs::set_permissions(world.path("master.key"), open).unwrap();
    assert_eq!(unhealthy(), ["master.key"]);
}

fn a_copy_is_complete_and_opens(world: &World) {
    let case = world.open_case(|_| {});
    let to = world.path("copy.sqlite");
    if !world.is_sqlite() {
        assert!(matches!(world.store.backup(&to), Err(StoreError::Unsupported(_))));
        return;
    }
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(std::sync::atomic::Ordering::SeqCst) {
                world.open_case(|_| {});
            }
        });
        world.store.backup(&to).unwrap();
        stop.store(true, std::sync::atomic::Ordering::SeqCst);
    });
    let copy = Setup { address: Address::Sqlite(to.clone()), data_dir: world.setup.data_dir.clone() };
    let copy = Database::open(&copy).unwrap();
    assert!(copy.load_case(case).unwrap().is_some());
    assert!(matches!(copy.verify(&mut |_, _| {}), Ok(Verified::Intact(_))));
    assert!(matches!(world.store.backup(&to), Err(StoreError::File(_))));
}
