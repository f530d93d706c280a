//! Sessions and exceptional grants.

use super::account::{MEMBER, read_member};
use crate::Database;
use crate::engine::{Columns, Connection, Value, all, first};
use crate::error::StoreError;
use crate::types::account::{BreakGlass, Member, NewSession, Session};
use jiff::Timestamp;
use uuid::Uuid;

const GRANT: &str = "g.grant_id, g.officer, g.case_id, g.reason, g.granted_at, g.until_at";

fn read_grant(c: &mut Columns<'_>) -> Result<BreakGlass, StoreError> {
    Ok(BreakGlass {
        grant_id: c.uuid()?,
        officer: c.uuid()?,
        case: c.uuid()?,
        reason: c.text()?,
        granted_at: c.instant()?,
        until: c.instant()?,
    })
}

impl Database {
    /// Runs one statement durably; answers how many rows it changed.
    pub(crate) fn run(&self, sql: &'static str, values: Vec<Value<'static>>) -> Result<u64, StoreError> {
        self.engine().write(move |transaction| transaction.connection.execute(sql, &values))
    }

    /// Opens a session.
    ///
    /// # Errors
    /// Storage errors.
    pub fn open_session(&self, session: NewSession) -> Result<(), StoreError> {
        let sql = "INSERT INTO session (token_hash, officer, created_at, last_seen_at, expires_at, csrf)
                   VALUES (?1, ?2, ?3, ?3, ?4, ?5)";
        let values = vec![
            session.token_hash.into(),
            session.officer.into(),
            session.created_at.into(),
            session.expires_at.into(),
            session.csrf.into(),
        ];
        self.run(sql, values).map(drop)
    }

    /// The session with this token hash and its officer, if it has not expired.
    ///
    /// # Errors
    /// Storage errors.
    pub fn session(
        &self,
        token_hash: &[u8],
        now: Timestamp,
    ) -> Result<Option<(Session, Member)>, StoreError> {
        let sql = format!(
            "SELECT s.token_hash, s.officer, s.created_at, s.last_seen_at, s.expires_at, s.csrf, {MEMBER}
               FROM session s JOIN account a ON a.officer = s.officer
              WHERE s.token_hash = ?1 AND s.expires_at > ?2"
        );
        self.engine().read(|connection| {
            first(connection, &sql, &[token_hash.into(), now.into()], |c| {
                let session = Session {
                    token_hash: c.blob()?.to_vec(),
                    officer: c.uuid()?,
                    created_at: c.instant()?,
                    last_seen_at: c.instant()?,
                    expires_at: c.instant()?,
                    csrf: c.text()?,
                };
                Ok((session, read_member(c)?))
            })
        })
    }

    /// Notes that a session was used. Call it seldom (once a minute): it is a durable write.
    ///
    /// # Errors
    /// Storage errors.
    pub fn touch_session(&self, token_hash: &[u8], now: Timestamp) -> Result<(), StoreError> {
        let sql = "UPDATE session SET last_seen_at = ?2 WHERE token_hash = ?1";
        self.run(sql, vec![token_hash.to_vec().into(), now.into()]).map(drop)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Storage errors.
    pub fn close_session(&self, token_hash: &[u8]) -> Result<(), StoreError> {
        self.run("DELETE FROM session WHERE token_hash = ?1", vec![token_hash.to_vec().into()]).map(drop)
    }

    /// Ends all sessions of an officer; answers how many.
    ///
    /// # Errors
    /// Storage errors.
    pub fn close_sessions_of(&self, officer: Uuid) -> Result<u64, StoreError> {
        self.run("DELETE FROM session WHERE officer = ?1", vec![officer.into()])
    }

    /// Removes what has had its time: expired sessions, idempotency keys recorded before `keys_before`.
    ///
    /// # Errors
    /// Storage errors.
    pub fn sweep(&self, now: Timestamp, keys_before: Timestamp) -> Result<u64, StoreError> {
        self.engine().write(move |transaction| {
            let connection: &mut dyn Connection = transaction.connection;
            let sessions = connection.execute("DELETE FROM session WHERE expires_at <= ?1", &[now.into()])?;
            let keys = connection
                .execute("DELETE FROM idempotency WHERE recorded_at < ?1", &[keys_before.into()])?;
            Ok::<_, StoreError>(sessions + keys)
        })
    }

    /// Grants an exceptional view of a case.
    ///
    /// # Errors
    /// Storage errors.
    pub fn grant_break_glass(&self, grant: BreakGlass) -> Result<(), StoreError> {
        let sql = "INSERT INTO break_glass (grant_id, officer, case_id, reason, granted_at, until_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let values = vec![
            grant.grant_id.into(),
            grant.officer.into(),
            grant.case.into(),
            grant.reason.into(),
            grant.granted_at.into(),
            grant.until.into(),
        ];
        self.run(sql, values).map(drop)
    }

    /// Exceptional grants on a case, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn break_glass_of_case(&self, case: Uuid) -> Result<Vec<BreakGlass>, StoreError> {
        let sql = format!(
            "SELECT {GRANT} FROM break_glass g WHERE g.case_id = ?1 ORDER BY g.granted_at DESC, g.grant_id DESC"
        );
        self.engine().read(|connection| all(connection, &sql, &[case.into()], read_grant))
    }

    /// All exceptional grants given since, newest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn break_glass_since(&self, since: Timestamp, limit: u32) -> Result<Vec<BreakGlass>, StoreError> {
        let sql = format!(
            "SELECT {GRANT} FROM break_glass g WHERE g.granted_at >= ?1
              ORDER BY g.granted_at DESC, g.grant_id DESC LIMIT ?2"
        );
        self.engine().read(|connection| all(connection, &sql, &[since.into(), limit.into()], read_grant))
    }
}
