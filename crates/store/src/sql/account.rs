//! Accounts of officers. Every change is an entry of the history; secrets never are.

use super::entry::{self, ACCOUNT, Beside};
use crate::Database;
use crate::engine::{Columns, Connection, Value, all, first};
use crate::error::StoreError;
use crate::sealing::keys::DataKey;
use crate::sealing::{open, place, seal};
use crate::types::account::{Account, AccountChange, Member};
use jiff::Timestamp;
use uuid::Uuid;

const SELECT: &str = "SELECT a.officer, a.name, a.login, a.password_hash, a.totp_secret, k.wrapped, a.roles, \
     a.organisation, a.team, a.language, a.active, a.failed_attempts, a.locked_until, a.last_code_step, a.created_at \
     FROM account a LEFT JOIN data_key k ON k.subject = a.officer";

const UPSERT: &str = "INSERT INTO account (officer, name, login, password_hash, totp_secret, roles, organisation, \
     team, language, active, failed_attempts, locked_until, last_code_step, created_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) \
     ON CONFLICT (officer) DO UPDATE SET name = excluded.name, login = excluded.login, \
     password_hash = excluded.password_hash, totp_secret = excluded.totp_secret, roles = excluded.roles, \
     organisation = excluded.organisation, team = excluded.team, language = excluded.language, \
     active = excluded.active, failed_attempts = excluded.failed_attempts, locked_until = excluded.locked_until";

/// An account with its secret still sealed.
struct SealedAccount {
    account: Account,
    wrapped: Option<Vec<u8>>,
}

fn read(c: &mut Columns<'_>) -> Result<SealedAccount, StoreError> {
    let (officer, name, login, password_hash) = (c.uuid()?, c.text()?, c.text()?, c.text()?);
    let totp_secret = c.blob_or_null()?.map(<[u8]>::to_vec);
    let wrapped = c.blob_or_null()?.map(<[u8]>::to_vec);
    let account = Account {
        officer,
        name,
        login,
        password_hash,
        totp_secret,
        roles: c.text()?,
        organisation: c.uuid()?,
        team: c.uuid_or_null()?,
        language: c.text()?,
        active: c.flag()?,
        failed_attempts: c.u32()?,
        locked_until: c.instant_or_null()?,
        last_code_step: c.u64()?,
        created_at: c.instant()?,
    };
    Ok(SealedAccount { account, wrapped })
}

/// Columns of `account a` in the order [`read_member`] takes them.
pub(super) const MEMBER: &str = "a.officer, a.name, a.roles, a.organisation, a.team, a.language, a.active, \
     a.password_hash, a.totp_secret";

/// Reads a member selected by [`MEMBER`].
pub(super) fn read_member(c: &mut Columns<'_>) -> Result<Member, StoreError> {
    Ok(Member {
        officer: c.uuid()?,
        name: c.text()?,
        roles: c.text()?,
        organisation: c.uuid()?,
        team: c.uuid_or_null()?,
        language: c.text()?,
        active: c.flag()?,
        password_mark: c.str()?.split('$').next().unwrap_or_default().to_owned(),
        has_second_factor: c.blob_or_null()?.is_some(),
    })
}

fn secret_place(officer: Uuid) -> Vec<u8> {
    place(&officer.to_string(), 0, "totp")
}

impl Database {
    /// The key of an officer; made when first needed.
    pub(crate) fn key_for(&self, officer: Uuid) -> Result<DataKey, StoreError> {
        let (keys, subject) = (self.keys()?, officer.to_string());
        if let Some(key) = self.engine().read(|connection| keys.find(connection, &subject))? {
            return Ok(key);
        }
        let wrapped = keys.fresh(&subject)?.wrapped;
        let sql = "INSERT INTO data_key (subject, wrapped) VALUES (?1, ?2) ON CONFLICT (subject) DO NOTHING";
        self.engine().write(move |transaction| {
            transaction.connection.execute(sql, &[officer.into(), (&wrapped).into()]).map(drop)
        })?;
        // Somebody else may have been faster: only the stored key counts.
        self.engine().read(|connection| keys.find(connection, &subject))?.ok_or(StoreError::NotFound)
    }

    /// Creates or changes an account together with the entry in the history. `last_code_step` and `created_at` of
    /// an existing account stay.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the login is taken; storage errors.
    pub fn save_account(&self, account: &Account, change: &AccountChange) -> Result<(), StoreError> {
        let key = self.key_for(account.officer)?;
        let secret = account.totp_secret.as_ref();
        let secret = secret.map(|plain| seal(&key, &secret_place(account.officer), plain)).transpose()?;
        let payload = seal(&key, &place(&change.change_id.to_string(), 0, &change.kind), &change.payload)?;
        let entry = Beside {
            id: change.change_id,
            stream: ACCOUNT,
            about: account.officer,
            kind: &change.kind,
            effective_on: change.recorded_at.to_zoned(jiff::tz::TimeZone::UTC).date(),
            recorded_at: change.recorded_at,
            actor: change.actor,
            organisation: change.organisation,
            legal_basis: "[]",
        };
        let (entries, account) = ([entry.with(payload)], account.clone());
        self.engine().write(move |transaction| {
            upsert(transaction.connection, &account, secret.as_ref())?;
            entry::insert(transaction, &entries)
        })
    }

    fn opened(&self, sealed: SealedAccount) -> Result<Account, StoreError> {
        let mut account = sealed.account;
        let subject = account.officer.to_string();
        account.totp_secret = match (account.totp_secret.take(), sealed.wrapped) {
            (Some(secret), Some(wrapped)) => {
                let key = self.keys()?.recall_or_unwrap(&subject, &wrapped)?;
                let plain = open(&key, &secret_place(account.officer), &secret);
                Some(plain.map_err(|_| StoreError::Damaged(format!("second factor of {subject}")))?)
            }
            (Some(_), None) => return Err(StoreError::Damaged(format!("key of {subject}"))),
            (None, _) => None,
        };
        Ok(account)
    }

    fn account_where(&self, condition: &str, value: Value<'_>) -> Result<Option<Account>, StoreError> {
        let sql = format!("{SELECT} WHERE {condition}");
        let values = [value];
        let found = self.engine().read(|connection| first(connection, &sql, &values, read))?;
        found.map(|sealed| self.opened(sealed)).transpose()
    }

    /// The account with this id.
    ///
    /// # Errors
    /// Storage errors.
    pub fn account(&self, officer: Uuid) -> Result<Option<Account>, StoreError> {
        self.account_where("a.officer = ?1", officer.into())
    }

    /// The account that signs in with this name.
    ///
    /// # Errors
    /// Storage errors.
    pub fn account_by_login(&self, login: &str) -> Result<Option<Account>, StoreError> {
        self.account_where("a.login = ?1", login.into())
    }

    /// All accounts by name. (An installation has hundreds or thousands, not millions.)
    ///
    /// # Errors
    /// Storage errors.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let sql = format!("{SELECT} ORDER BY a.name, a.officer");
        let sealed = self.engine().read(|connection| all(connection, &sql, &[], read))?;
        sealed.into_iter().map(|account| self.opened(account)).collect()
    }

    /// The holders of all accounts by name, without their secrets: nothing has to be opened for it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn members(&self) -> Result<Vec<Member>, StoreError> {
        let sql = format!("SELECT {MEMBER} FROM account a ORDER BY a.name, a.officer");
        self.engine().read(|connection| all(connection, &sql, &[], read_member))
    }

    /// Notes a failed attempt and locks where told; answers how many failures there are now.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; storage errors.
    pub fn note_failed_attempt(
        &self,
        officer: Uuid,
        locked_until: Option<Timestamp>,
    ) -> Result<u32, StoreError> {
        let sql = "UPDATE account SET failed_attempts = failed_attempts + 1,
                   locked_until = COALESCE(?2, locked_until) WHERE officer = ?1 RETURNING failed_attempts";
        self.engine().write(move |transaction| {
            let count =
                first(transaction.connection, sql, &[officer.into(), locked_until.into()], |c| c.u32())?;
            count.ok_or(StoreError::NotFound)
        })
    }

    /// Notes a success: clears failures. With a one-time code, its time step; `false` where a code of this or a
    /// later step was accepted before.
    ///
    /// # Errors
    /// Storage errors.
    pub fn note_sign_in(&self, officer: Uuid, code_step: Option<u64>) -> Result<bool, StoreError> {
        self.engine().write(move |transaction| {
            let changed = match code_step {
                Some(step) => {
                    let sql =
                        "UPDATE account SET failed_attempts = 0, locked_until = NULL, last_code_step = ?2
                               WHERE officer = ?1 AND last_code_step < ?2";
                    transaction.connection.execute(sql, &[officer.into(), step.into()])?
                }
                None => {
                    let sql =
                        "UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE officer = ?1";
                    transaction.connection.execute(sql, &[officer.into()])?
                }
            };
            Ok::<_, StoreError>(changed == 1)
        })
    }
}

fn upsert(
    connection: &mut dyn Connection,
    account: &Account,
    secret: Option<&Vec<u8>>,
) -> Result<(), StoreError> {
    let values: [Value<'_>; 14] = [
        account.officer.into(),
        (&account.name).into(),
        (&account.login).into(),
        (&account.password_hash).into(),
        secret.into(),
        (&account.roles).into(),
        account.organisation.into(),
        account.team.into(),
        (&account.language).into(),
        account.active.into(),
        account.failed_attempts.into(),
        account.locked_until.into(),
        account.last_code_step.into(),
        account.created_at.into(),
    ];
    connection.execute(UPSERT, &values).map(drop)
}
