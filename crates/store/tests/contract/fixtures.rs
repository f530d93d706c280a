//! A world for a test: an empty database on one engine, and makers of rows.

use crate::postgres_server;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::sync::atomic::{AtomicU64, Ordering};
use store::*;
use tempfile::TempDir;
use uuid::Uuid;

pub struct World {
    pub store: Database,
    pub setup: Setup,
    folder: TempDir,
}

pub const AUTHORITY: Uuid = Uuid::from_u128(0xA);
pub const NORTH: Uuid = Uuid::from_u128(0x11);
pub const SOUTH: Uuid = Uuid::from_u128(0x12);
pub const ANNA: Uuid = Uuid::from_u128(0x21);
pub const BRAM: Uuid = Uuid::from_u128(0x22);

static IDS: AtomicU64 = AtomicU64::new(1);

/// Ids that grow, as the application's do.
pub fn id() -> Uuid {
    Uuid::from_u128((0x0190_0000_0000_7000_8000_u128 << 48) | u128::from(IDS.fetch_add(1, Ordering::SeqCst)))
}

pub fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

pub fn today() -> Date {
    date(2026, 11, 22)
}

impl World {
    pub fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let address = Address::in_folder(folder.path());
        Self::at(address, folder)
    }

    pub fn postgres() -> Option<Self> {
        let url = postgres_server::new_database()?;
        Some(Self::at(Address::parse(&url).unwrap(), TempDir::new().unwrap()))
    }

    fn at(address: Address, folder: TempDir) -> Self {
        let setup = Setup { address, data_dir: folder.path().to_owned() };
        let store = Database::init(&setup, now()).unwrap();
        Self { store, setup, folder }
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Runs SQL past the store, as somebody who tampers would.
    pub fn tamper(&self, sql: &str) -> u64 {
        match &self.setup.address {
            Address::Sqlite(path) => {
                let connection = rusqlite::Connection::open(path).unwrap();
                connection.execute(sql, []).unwrap() as u64
            }
            Address::Postgres(url) => {
                let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
                client.execute(sql, &[]).unwrap()
            }
        }
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.setup.address, Address::Sqlite(_))
    }

    pub fn append(&self, write: CaseWrite) -> Result<Appended, AppendError> {
        self.store.append(vec![write]).pop().unwrap()
    }

    /// A case with one event, its row changed by `shape`.
    pub fn open_case(&self, shape: impl FnOnce(&mut CaseWrite)) -> Uuid {
        let case = id();
        let mut write = write(case, 0, 1);
        shape(&mut write);
        self.append(write).unwrap();
        case
    }
}

pub fn event(kind: &str, payload: &str) -> NewEvent {
    NewEvent {
        event_id: id(),
        kind: kind.into(),
        effective_on: today(),
        recorded_at: now(),
        actor: ANNA,
        organisation: AUTHORITY,
        legal_basis: r#"["RD-6-1"]"#.into(),
        payload: payload.as_bytes().to_vec(),
    }
}

pub fn row(case: Uuid) -> CaseRow {
    CaseRow {
        case,
        number: format!("NL-2026-{}", &case.simple().to_string()[20..]),
        organisation: AUTHORITY,
        team: Some(NORTH),
        officer: Some(ANNA),
        version: 0,
        opened_on: date(2026, 5, 1),
        closed_on: None,
        stage: "decision".into(),
        display_name: "Petrosyan, Ani".into(),
        display_name_script: "Պետրոսյան".into(),
        birth: "1990-05".into(),
        citizenship: "AM".into(),
        languages: "hy ru".into(),
        next_due_on: Some(date(2026, 11, 30)),
        next_obligation: Some("RD-6-1/issue_decision".into()),
        overdue_since: None,
        departure_due_on: None,
        legal_stay_ended_on: Some(date(2026, 4, 1)),
        decision_issued_on: Some(date(2026, 5, 2)),
        follow_up_on: None,
        departed_on: None,
        departure_kind: None,
        reassess_on: None,
        last_activity_on: date(2026, 11, 1),
    }
}

pub fn obligation(act: &str, due_on: Option<Date>) -> ObligationRow {
    ObligationRow {
        rule: "RD-6-1".into(),
        act: act.into(),
        discriminator: String::new(),
        role: "case_officer".into(),
        since: date(2026, 11, 1),
        due_on,
        unconfirmed: false,
        reason: "{}".into(),
    }
}

pub fn key(kind: &str, value: &str) -> SearchKey {
    SearchKey { kind: kind.into(), value: value.into() }
}

pub fn write(case: Uuid, expected_version: u32, events: usize) -> CaseWrite {
    CaseWrite {
        case,
        expected_version,
        events: (0..events)
            .map(|n| event("note.recorded.1", &format!("{{\"born\":\"1990\",\"n\":{n}}}")))
            .collect(),
        receipt: None,
        row: row(case),
        obligations: vec![obligation("issue_decision", Some(date(2026, 11, 30)))],
        search_keys: None,
        statistics: None,
        outbox: Vec::new(),
        idempotency: None,
    }
}

pub fn everybody() -> Viewer {
    viewer(Scope::All)
}

pub fn viewer(scope: Scope) -> Viewer {
    Viewer { officer: BRAM, scope, now: now() }
}
