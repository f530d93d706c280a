//! Accounts: created and changed by administrators (or by the operator on the command line), never deleted, because
//! history names them.

use domain::{OrganisationId, TeamId};
use serde_json::json;
use store::{Account, AccountChange};
use uuid::Uuid;

use super::sign_in::{GIVEN, hash_password};
use crate::access::actor::{AccountRole, Actor};
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Fewest characters of a password.
pub const PASSWORD_MINIMUM: usize = 12;
/// Most characters of a password.
pub const PASSWORD_MAXIMUM: usize = 200;

/// A new account.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// Name as shown to colleagues.
    pub name: String,
    /// Name to sign in with.
    pub login: String,
    /// First password.
    pub password: String,
    /// Secret of the one-time codes; empty: the person sets one up later.
    pub totp_secret: Option<Vec<u8>>,
    /// Roles.
    pub roles: Vec<AccountRole>,
    /// Team.
    pub team: Option<TeamId>,
    /// Language of the interface.
    pub language: String,
}

/// A change to an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another name as shown to colleagues.
    Name(String),
    /// Other roles.
    Roles(Vec<AccountRole>),
    /// Another team.
    Team(Option<TeamId>),
    /// May sign in again.
    Activate,
    /// May not sign in any more; open sessions end.
    Deactivate,
    /// Another password; open sessions end.
    Password(String),
    /// The second factor is set up anew; open sessions end. Gives the new secret.
    SecondFactor(Vec<u8>),
    /// The lock after failed attempts is lifted.
    Unlock,
    /// Another language of the interface.
    Language(String),
}

impl Nostos {
    /// Creates an account on behalf of an administrator.
    ///
    /// # Errors
    /// Not permitted, an invalid value, a login already taken.
    pub fn create_account(&self, actor: &Actor, new: NewAccount) -> Result<Uuid, Problem> {
        Self::permit(actor, Permission::Use(Function::Accounts))?;
        self.add_account(actor.id.0, new, Given::ByOther)
    }

    /// Creates an account for the operator of the installation, who has the machine itself (`nostos user`). The person
    /// has to choose another password when signing in first.
    ///
    /// # Errors
    /// An invalid value, a login already taken.
    pub fn create_account_for_other(&self, new: NewAccount) -> Result<Uuid, Problem> {
        self.add_account(Uuid::nil(), new, Given::ByOther)
    }

    /// Creates an account whose password stays as it is: for the demonstration and for programs.
    ///
    /// # Errors
    /// An invalid value, a login already taken.
    pub fn create_account_as_operator(&self, new: NewAccount) -> Result<Uuid, Problem> {
        self.add_account(Uuid::nil(), new, Given::Chosen)
    }

    fn add_account(&self, by: Uuid, new: NewAccount, given: Given) -> Result<Uuid, Problem> {
        let login = new.login.trim().to_lowercase();
        check_login(&login)?;
        check_password(&new.password)?;
        if new.roles.is_empty() {
            return Err(invalid("roles", "choose at least one role"));
        }
        let officer = self.secrets.id();
        let hash = hashed(&new.password, given)?;
        let account = Account {
            officer,
            name: new.name.trim().to_owned(),
            login: login.clone(),
            password_hash: hash,
            totp_secret: new.totp_secret,
            roles: roles_json(&new.roles),
            organisation: self.authority.organisation.0,
            team: new.team.map(|team| team.0),
            language: new.language,
            active: true,
            failed_attempts: 0,
            locked_until: None,
            last_code_step: 0,
            created_at: self.clock.now(),
        };
        let payload = json!({ "login": login, "roles": new.roles });
        match self.database.save_account(&account, &self.account_change(by, "account.created.1", &payload)) {
            Ok(()) => Ok(officer),
            Err(store::StoreError::Exists(_)) => Err(invalid("login", "this name is taken; choose another")),
            Err(error) => Err(error.into()),
        }
    }

    /// Changes an account on behalf of an administrator.
    ///
    /// # Errors
    /// Not permitted, no such account, an invalid value.
    pub fn change_account(&self, actor: &Actor, officer: Uuid, change: &Change) -> Result<(), Problem> {
        let own = actor.id.0 == officer
            && matches!(change, Change::Language(_) | Change::Password(_) | Change::SecondFactor(_));
        if !own {
            Self::permit(actor, Permission::Use(Function::Accounts))?;
        }
        if actor.id.0 == officer && matches!(change, Change::Deactivate) {
            return Err(invalid("account", "another administrator has to deactivate your account"));
        }
        self.apply_change(actor.id.0, officer, change)
    }

    /// Changes an account for the operator of the installation (`nostos user`).
    ///
    /// # Errors
    /// No such account, an invalid value.
    pub fn change_account_as_operator(&self, officer: Uuid, change: &Change) -> Result<(), Problem> {
        self.apply_change(Uuid::nil(), officer, change)
    }

    fn apply_change(&self, by: Uuid, officer: Uuid, change: &Change) -> Result<(), Problem> {
        let mut account = self.database.account(officer)?.ok_or(Problem::NotFound { what: "account" })?;
        let given = if by == officer { Given::Chosen } else { Given::ByOther };
        let (kind, payload, ends_sessions) = changed(&mut account, change, given)?;
        self.database.save_account(&account, &self.account_change(by, kind, &payload))?;
        if ends_sessions {
            self.database.close_sessions_of(officer)?;
        }
        Ok(())
    }

    fn account_change(&self, by: Uuid, kind: &str, payload: &serde_json::Value) -> AccountChange {
        AccountChange {
            change_id: self.secrets.id(),
            kind: kind.to_owned(),
            recorded_at: self.clock.now(),
            actor: by,
            organisation: self.authority.organisation.0,
            payload: payload.to_string().into_bytes(),
        }
    }

    /// All accounts, for administrators.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn accounts(&self, actor: &Actor) -> Result<Vec<Account>, Problem> {
        Self::permit(actor, Permission::Use(Function::Accounts))?;
        Ok(self.database.accounts()?)
    }

    /// The account with that login, for the operator (`nostos user`).
    ///
    /// # Errors
    /// No such account, storage failed.
    pub fn account_as_operator(&self, login: &str) -> Result<Account, Problem> {
        let account = self.database.account_by_login(&login.trim().to_lowercase())?;
        account.ok_or(Problem::NotFound { what: "account" })
    }

    /// All accounts, for the operator (`nostos user list`).
    ///
    /// # Errors
    /// Storage failed.
    pub fn accounts_as_operator(&self) -> Result<Vec<Account>, Problem> {
        Ok(self.database.accounts()?)
    }

    /// The organisation all accounts of this installation belong to.
    #[must_use]
    pub const fn organisation(&self) -> OrganisationId {
        self.authority.organisation
    }
}

/// Who chose a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    /// The person.
    Chosen,
    /// Somebody else, who knows it: it must be changed first.
    ByOther,
}

fn hashed(password: &str, given: Given) -> Result<String, Problem> {
    let hash = hash_password(password).ok_or_else(|| invalid("password", "cannot be hashed"))?;
    Ok(match given {
        Given::Chosen => hash,
        Given::ByOther => format!("{GIVEN}{hash}"),
    })
}

type Changed = (&'static str, serde_json::Value, bool);

fn changed(account: &mut Account, change: &Change, given: Given) -> Result<Changed, Problem> {
    Ok(match change {
        Change::Name(name) => {
            let name = name.trim();
            if !(1..=200).contains(&name.chars().count()) {
                return Err(invalid("name", "use 1 to 200 characters"));
            }
            name.clone_into(&mut account.name);
            ("account.renamed.1", json!({ "name": name }), false)
        }
        Change::Roles(roles) if roles.is_empty() => {
            return Err(invalid("roles", "choose at least one role"));
        }
        Change::Roles(roles) => {
            account.roles = roles_json(roles);
            ("account.roles_changed.1", json!({ "roles": roles }), true)
        }
        Change::Team(team) => {
            account.team = team.map(|team| team.0);
            ("account.team_changed.1", json!({ "team": account.team }), false)
        }
        Change::Activate => {
            account.active = true;
            ("account.activated.1", json!({}), false)
        }
        Change::Deactivate => {
            account.active = false;
            ("account.deactivated.1", json!({}), true)
        }
        Change::Password(password) => {
            check_password(password)?;
            account.password_hash = hashed(password, given)?;
            ("account.password_changed.1", json!({}), true)
        }
        Change::SecondFactor(secret) => {
            account.totp_secret = Some(secret.clone());
            account.last_code_step = 0;
            ("account.second_factor_changed.1", json!({}), true)
        }
        Change::Unlock => {
            account.failed_attempts = 0;
            account.locked_until = None;
            ("account.unlocked.1", json!({}), false)
        }
        Change::Language(language) => {
            account.language.clone_from(language);
            ("account.language_changed.1", json!({ "language": language }), false)
        }
    })
}

fn roles_json(roles: &[AccountRole]) -> String {
    json!(roles).to_string()
}

fn invalid(field: &str, what: &str) -> Problem {
    Problem::Invalid { field: field.to_owned(), what: what.to_owned() }
}

fn check_login(login: &str) -> Result<(), Problem> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._@-".contains(c);
    if (2..=100).contains(&login.len()) && login.chars().all(allowed) {
        return Ok(());
    }
    Err(invalid("login", "use 2 to 100 letters a-z, digits, dots, dashes, underscores or @"))
}

fn check_password(password: &str) -> Result<(), Problem> {
    if (PASSWORD_MINIMUM..=PASSWORD_MAXIMUM).contains(&password.chars().count()) {
        return Ok(());
    }
    Err(invalid("password", "use 12 to 200 characters; a sentence is easier to remember than a word"))
}
