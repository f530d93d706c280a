//! Signing in and out: password (Argon2id) and one-time code, lock-out, sessions that can be ended by the server.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::{ActorId, OrganisationId, TeamId};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use store::{Account, Member, NewSession, Session};
use thiserror::Error;
use totp_rs::{Builder, Secret};

use crate::access::actor::{AccountRole, Actor};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Memory in KiB, passes and lanes of Argon2id (OWASP's first recommendation).
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Failures before an account is locked, and for how long.
pub(crate) const FAILURES: u32 = 5;
pub(crate) const LOCKED: SignedDuration = SignedDuration::from_mins(15);
/// A session ends after this long without use.
pub const IDLE: SignedDuration = SignedDuration::from_mins(60);
/// A session ends at the latest after this long.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// How often the time of last use is written, so that reading a page does not write each time.
const TOUCH: SignedDuration = SignedDuration::from_mins(1);

/// What somebody types to sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// Name to sign in with.
    pub login: String,
    /// Password.
    pub password: String,
    /// One-time code; may be empty while the account has no second factor.
    pub code: String,
}

/// A session just opened. The token is shown once and never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// The token, in hexadecimal.
    pub token: String,
    /// Who signed in.
    pub actor: Actor,
}

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub actor: Actor,
    /// Language of the interface the officer chose, or empty.
    pub language: String,
    /// Secret that the session's own forms carry.
    pub csrf: String,
    /// What the person has to do before anything else; pages lead there.
    pub first: Option<First>,
}

/// What somebody has to do after signing in before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// Choose a password of one's own: somebody else knows this one.
    ChoosePassword,
    /// Set up the second factor: there is none yet.
    SetUpSecondFactor,
}

impl First {
    fn of(account: &Member) -> Option<Self> {
        if account.password_mark == GIVEN {
            Some(Self::ChoosePassword)
        } else if !account.has_second_factor {
            Some(Self::SetUpSecondFactor)
        } else {
            None
        }
    }
}

/// Mark before the hash of a password that was given by somebody else. It lies with the password it speaks of, so that a
/// new password takes it away.
pub(crate) const GIVEN: &str = "given:";

/// Why signing in did not succeed. Unknown name, wrong password and wrong code look the same from outside.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SignInError {
    /// The combination is not right.
    #[error("name, password or one-time code is not right")]
    Wrong,
    /// Too many failures; try again later.
    #[error("too many attempts; try again after {until}")]
    Locked {
        /// Until when.
        until: Timestamp,
    },
    /// Storage failed or the account cannot be read.
    #[error(transparent)]
    Problem(#[from] Problem),
}

impl From<store::StoreError> for SignInError {
    fn from(error: store::StoreError) -> Self {
        Self::Problem(error.into())
    }
}

impl Nostos {
    /// Signs in. Slow by design (Argon2id); callers bound how many run at once.
    ///
    /// # Errors
    /// Wrong, locked, or storage failed.
    pub fn sign_in(&self, credentials: &Credentials) -> Result<Opened, SignInError> {
        let login = credentials.login.trim().to_lowercase();
        let Some(account) = self.database.account_by_login(&login)? else {
            // The same work as for a known name, so that time does not tell which names exist.
            let _ = hash_password(&credentials.password);
            return Err(SignInError::Wrong);
        };
        let now = self.clock.now();
        if let Some(until) = account.locked_until.filter(|until| *until > now) {
            return Err(SignInError::Locked { until });
        }
        let password = account.active && verify(&account.password_hash, &credentials.password);
        let step = code_step(&account, &credentials.code, now);
        match step.filter(|_| password) {
            Some(step) if self.database.note_sign_in(account.officer, Some(step))? => {
                Ok(self.open_session(&account)?)
            }
            Some(_) | None => self.failed(&account, now),
        }
    }

    fn failed(&self, account: &Account, now: Timestamp) -> Result<Opened, SignInError> {
        let lock = (account.failed_attempts + 1 >= FAILURES).then(|| now + LOCKED);
        self.database.note_failed_attempt(account.officer, lock)?;
        match lock {
            Some(until) => Err(SignInError::Locked { until }),
            None => Err(SignInError::Wrong),
        }
    }

    /// Opens a session without a password. Only for the one-click accounts of a demonstration; refused elsewhere.
    ///
    /// # Errors
    /// Not a demonstration, no such account.
    pub fn sign_in_demo(&self, login: &str) -> Result<Opened, SignInError> {
        if !self.is_demonstration()? {
            return Err(SignInError::Wrong);
        }
        let account = self.database.account_by_login(login)?.filter(|account| account.active);
        Ok(self.open_session(&account.ok_or(SignInError::Wrong)?)?)
    }

    pub(crate) fn open_session(&self, account: &Account) -> Result<Opened, Problem> {
        let token = hex(&self.secrets.bytes());
        let now = self.clock.now();
        self.database.open_session(NewSession {
            token_hash: hash_token(&token),
            officer: account.officer,
            created_at: now,
            expires_at: now + LONGEST,
            csrf: hex(&self.secrets.bytes()),
        })?;
        Ok(Opened { token, actor: actor(account)? })
    }

    /// The actor behind a session token, if the session is open and the account active.
    ///
    /// # Errors
    /// Storage failed.
    pub fn session(&self, token: &str) -> Result<Option<SignedIn>, Problem> {
        let (now, hash) = (self.clock.now(), hash_token(token));
        let Some((session, member)) = self.database.session(&hash, now)? else { return Ok(None) };
        if session.last_seen_at + IDLE < now {
            self.database.close_session(&hash)?;
            return Ok(None);
        }
        if member.active && session.last_seen_at + TOUCH < now {
            self.database.touch_session(&hash, now)?;
        }
        signed_in(session, member)
    }

    /// The same, where the answer is at hand: the database lies in this process and nothing has to be written.
    /// `None`: ask [`Self::session`], on a thread that may wait.
    ///
    /// # Errors
    /// Storage failed.
    pub fn session_at_hand(&self, token: &str) -> Result<Option<SignedIn>, Problem> {
        if !self.database.is_embedded() {
            return Ok(None);
        }
        let now = self.clock.now();
        match self.database.session(&hash_token(token), now)? {
            Some((session, member)) if session.last_seen_at + TOUCH >= now => signed_in(session, member),
            Some(_) | None => Ok(None),
        }
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Storage failed.
    pub fn sign_out(&self, token: &str) -> Result<(), Problem> {
        Ok(self.database.close_session(&hash_token(token))?)
    }
}

fn signed_in(session: Session, member: Member) -> Result<Option<SignedIn>, Problem> {
    if !member.active {
        return Ok(None);
    }
    let (actor, first) = (actor_of(&member)?, First::of(&member));
    Ok(Some(SignedIn { actor, language: member.language, csrf: session.csrf, first }))
}

/// The actor that an account stands for.
pub(crate) fn actor(account: &Account) -> Result<Actor, Problem> {
    actor_of(&Member {
        officer: account.officer,
        name: account.name.clone(),
        roles: account.roles.clone(),
        organisation: account.organisation,
        team: account.team,
        language: account.language.clone(),
        active: account.active,
        password_mark: String::new(),
        has_second_factor: account.totp_secret.is_some(),
    })
}

/// The actor that the holder of an account is.
pub(crate) fn actor_of(account: &Member) -> Result<Actor, Problem> {
    let damaged = |_| Problem::Storage(store::StoreError::Damaged("roles of an account".into()));
    let roles: Vec<AccountRole> = serde_json::from_str(&account.roles).map_err(damaged)?;
    Ok(Actor {
        id: ActorId(account.officer),
        name: account.name.clone(),
        organisation: OrganisationId(account.organisation),
        team: account.team.map(TeamId),
        roles,
    })
}

/// The step of a right code; an account without a second factor passes with step 0 and must set one up.
fn code_step(account: &Account, code: &str, now: Timestamp) -> Option<u64> {
    let Some(secret) = &account.totp_secret else {
        return Some(account.last_code_step + 1);
    };
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now.as_second()).ok()?;
    totp(secret)?.check(&code, seconds)
}

/// The code of an account at an instant, for the printed accounts of a demonstration and for tests.
#[must_use]
pub fn code_at(secret: &[u8], at: Timestamp) -> Option<String> {
    let seconds = u64::try_from(at.as_second()).ok()?;
    Some(totp(secret)?.generate(seconds).to_string())
}

/// The secret as the base-32 text that authenticator apps take.
#[must_use]
pub fn secret_text(secret: &[u8]) -> String {
    Secret::from(secret.to_vec()).to_base32()
}

pub(crate) fn totp(secret: &[u8]) -> Option<totp_rs::Totp> {
    Builder::new().with_secret(secret.to_vec()).build().ok()
}

/// Hashes a password; `None` when the machine has no memory or randomness for it.
pub(crate) fn hash_password(password: &str) -> Option<String> {
    let params = Params::new(MEMORY, PASSES, LANES, None).ok()?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Some(argon.hash_password(password.as_bytes()).ok()?.to_string())
}

pub(crate) fn verify(hash: &str, password: &str) -> bool {
    PasswordHash::new(hash.strip_prefix(GIVEN).unwrap_or(hash))
        .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
}

fn hash_token(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
