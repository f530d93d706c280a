//! Erasure: the person is gone, the history still holds.

use crate::fixtures::*;
use crate::on_both_engines;
use store::*;
use uuid::Uuid;

on_both_engines!(
    an_erased_person_is_nowhere_and_the_history_still_holds,
    an_erased_case_takes_nothing_more,
    another_process_does_not_open_what_was_erased,
);

fn certificate() -> Certificate {
    Certificate {
        certificate_id: id(),
        recorded_at: now(),
        effective_on: today(),
        actor: ANNA,
        organisation: AUTHORITY,
        legal_basis: r#"["GDPR-17-1"]"#.into(),
        text: "{\"ground\":\"retention ended\"}".into(),
    }
}

fn statistics() -> StatisticsRow {
    StatisticsRow {
        kind: "ordered".into(),
        effective_on: today(),
        citizenship: "AM".into(),
        birth_year: Some(1990),
        age: Some(36),
        sex: "F".into(),
        unaccompanied: false,
        destination: String::new(),
        destination_kind: String::new(),
        return_type: String::new(),
        assistance: String::new(),
        agreement: String::new(),
    }
}

fn person(world: &World) -> Uuid {
    world.open_case(|write| {
        write.receipt = Some(b"facts".to_vec());
        write.search_keys = Some(vec![key("name", "petrosyan")]);
        write.statistics = Some(vec![statistics()]);
    })
}

fn an_erased_person_is_nowhere_and_the_history_still_holds(world: &World) {
    let (case, other) = (person(world), person(world));
    world.store.checkpoint(now()).unwrap();
    world.store.erase(case, &certificate()).unwrap();

    let loaded = world.store.load_case(case).unwrap().unwrap();
    assert!(loaded.erased && loaded.events.iter().all(|event| event.payload.is_empty()));
    assert_eq!(loaded.events[0].kind, "note.recorded.1");
    assert_eq!(world.store.receipt(case, 1).unwrap(), None);
    let row = world.store.visible_case(&everybody(), case).unwrap().unwrap();
    assert_eq!(
        row.display_name + &row.display_name_script + &row.birth + &row.citizenship + &row.languages,
        ""
    );
    let query = SearchQuery { words: vec![vec![key("name", "petrosyan")]], at_least: 1, limit: 10 };
    let hits: Vec<Uuid> =
        world.store.search(&everybody(), &query).unwrap().into_iter().map(|hit| hit.case.case).collect();
    assert_eq!(hits, [other]);
    assert!(world.store.obligations(case).unwrap().is_empty());
    assert_eq!(world.store.count_gaps(&everybody(), GapKind::NoNextStep, today()).unwrap(), 0);
    let mut facts = 0;
    world.store.statistics("ordered", today(), today(), &mut |_, _| facts += 1).unwrap();
    assert_eq!(facts, 2, "statistics stay");
    assert_eq!(world.store.erasure_certificate(case).unwrap().unwrap(), certificate().text);
    assert_eq!(world.store.history_of(case, 1).unwrap()[0].stream, "erasure");
    assert!(matches!(world.store.verify(&mut |_, _| {}), Ok(Verified::Intact(_))));
    if let Address::Sqlite(path) = &world.setup.address {
        // The other person has the same name: the rows of one must be left, not of two.
        let file = String::from_utf8_lossy(&std::fs::read(path).unwrap()).matches("Պետրոսյան").count();
        assert_eq!(file, 1);
    }
}

fn an_erased_case_takes_nothing_more(world: &World) {
    let case = person(world);
    world.store.erase(case, &certificate()).unwrap();
    assert_eq!(world.append(write(case, 1, 1)), Err(AppendError::Erased));
    assert_eq!(world.store.erase(case, &certificate()), Err(StoreError::NotFound));
    assert_eq!(world.store.erase(id(), &certificate()), Err(StoreError::NotFound));
    let model = ReadModel {
        case,
        version: 1,
        row: row(case),
        obligations: Vec::new(),
        search_keys: Some(vec![key("name", "petrosyan")]),
        statistics: None,
    };
    assert_eq!(world.store.replace_read_models(vec![model]).unwrap(), [false]);
}

fn another_process_does_not_open_what_was_erased(world: &World) {
    let case = person(world);
    let second = Database::open(&world.setup).unwrap();
    assert!(!second.load_case(case).unwrap().unwrap().events[0].payload.is_empty());
    world.store.erase(case, &certificate()).unwrap();
    let loaded = second.load_case(case).unwrap().unwrap();
    assert!(loaded.events[0].payload.is_empty());
    assert_eq!(second.append(vec![write(case, 1, 1)])[0], Err(AppendError::Erased));
}
