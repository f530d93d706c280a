//! Accounts of officers, their sessions, exceptional grants and saved views.

use jiff::Timestamp;
use uuid::Uuid;

/// The account of an officer, counsellor or other actor who signs in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Id of the officer.
    pub officer: Uuid,
    /// Name as shown to colleagues.
    pub name: String,
    /// Name to sign in with; unique, compared as given (the application lower-cases it).
    pub login: String,
    /// Argon2id hash in PHC form; empty = cannot sign in with a password.
    pub password_hash: String,
    /// Secret of the one-time codes, plain here, sealed at rest; `None` = no second factor yet.
    pub totp_secret: Option<Vec<u8>>,
    /// JSON text of roles.
    pub roles: String,
    /// Organisation of the officer.
    pub organisation: Uuid,
    /// Team of the officer.
    pub team: Option<Uuid>,
    /// Language code of the interface, or empty.
    pub language: String,
    /// May sign in.
    pub active: bool,
    /// Failed attempts since the last success.
    pub failed_attempts: u32,
    /// Locked out until (UTC).
    pub locked_until: Option<Timestamp>,
    /// Time step of the last accepted one-time code: a code is accepted once.
    pub last_code_step: u64,
    /// Since when the account exists (UTC).
    pub created_at: Timestamp,
}

impl std::fmt::Debug for Account {
    /// Never shows the password hash or the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("officer", &self.officer)
            .field("login", &self.login)
            .finish_non_exhaustive()
    }
}

/// The holder of an account as colleagues and permission need it: without password and second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Id of the officer.
    pub officer: Uuid,
    /// Name as shown to colleagues.
    pub name: String,
    /// JSON text of roles.
    pub roles: String,
    /// Organisation of the officer.
    pub organisation: Uuid,
    /// Team of the officer.
    pub team: Option<Uuid>,
    /// Language code of the interface, or empty.
    pub language: String,
    /// May sign in.
    pub active: bool,
    /// What the application has put before the hash of the password, up to its first `$`; empty where nothing.
    pub password_mark: String,
    /// Whether there is a second factor.
    pub has_second_factor: bool,
}

/// Who changed an account and how; becomes an entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChange {
    /// Id of the change.
    pub change_id: Uuid,
    /// Kind: `account.created.1`, `account.roles_changed.1`, …
    pub kind: String,
    /// When (UTC).
    pub recorded_at: Timestamp,
    /// Who.
    pub actor: Uuid,
    /// For which organisation.
    pub organisation: Uuid,
    /// What changed as plain JSON bytes without secrets; sealed with the officer's key.
    pub payload: Vec<u8>,
}

/// A session to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Hash of the token (the token itself is never stored).
    pub token_hash: Vec<u8>,
    /// Whose.
    pub officer: Uuid,
    /// When it was opened (UTC).
    pub created_at: Timestamp,
    /// When it ends at the latest (UTC).
    pub expires_at: Timestamp,
    /// Secret against forged requests, given to the session's own forms.
    pub csrf: String,
}

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Hash of the token.
    pub token_hash: Vec<u8>,
    /// Whose.
    pub officer: Uuid,
    /// When it was opened (UTC).
    pub created_at: Timestamp,
    /// When it was last used (UTC).
    pub last_seen_at: Timestamp,
    /// When it ends at the latest (UTC).
    pub expires_at: Timestamp,
    /// Secret against forged requests.
    pub csrf: String,
}

/// An exceptional grant: somebody sees one case outside the office's scope, with a reason, for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakGlass {
    /// Id of the grant.
    pub grant_id: Uuid,
    /// Who sees.
    pub officer: Uuid,
    /// Which case.
    pub case: Uuid,
    /// Why.
    pub reason: String,
    /// Since when (UTC).
    pub granted_at: Timestamp,
    /// Until when (UTC).
    pub until: Timestamp,
}

/// A list somebody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Id of the view.
    pub view_id: Uuid,
    /// Whose.
    pub officer: Uuid,
    /// Name.
    pub name: String,
    /// The address with its filters (path and query).
    pub address: String,
}

/// An organisation or a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Id.
    pub unit: Uuid,
    /// The organisation a team belongs to; `None` = this is an organisation.
    pub organisation: Option<Uuid>,
    /// Short code, such as `NL`; unique within the organisation.
    pub code: String,
    /// Name.
    pub name: String,
}
