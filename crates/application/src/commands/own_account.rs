//! One's own account: another password, another second factor. Both ask for the password held now, end all other
//! sessions, and open a new one for whoever changed them.

use thiserror::Error;
use totp_rs::Secret;

use super::account::{Change, PASSWORD_MAXIMUM, PASSWORD_MINIMUM};
use super::sign_in::{FAILURES, LOCKED, Opened, hex, totp, verify};
use crate::access::actor::Actor;
use crate::error::Problem;
use crate::nostos::Nostos;

/// Fewest different characters of a password.
const DIFFERENT: usize = 5;
/// Bytes of the secret of one-time codes.
const SECRET: usize = 20;

/// What somebody types to change the password.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword {
    /// The password held now.
    pub current: String,
    /// The new one.
    pub new: String,
    /// The new one again.
    pub repeated: String,
}

/// What somebody types to set up the second factor.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSecondFactor {
    /// The password held now.
    pub current: String,
    /// The secret offered, in hexadecimal.
    pub secret: String,
    /// A code that the app made of it.
    pub code: String,
}

/// Why one's own account was not changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OwnAccountError {
    /// The password held now is not the one typed.
    #[error("this is not your current password")]
    Current,
    /// Too many failures; the account is locked for a while.
    #[error("too many attempts; the account is locked for a while")]
    Locked,
    /// Fewer characters than a password must have.
    #[error("use at least {PASSWORD_MINIMUM} characters")]
    Short,
    /// More characters than a password may have.
    #[error("use at most {PASSWORD_MAXIMUM} characters")]
    Long,
    /// Hardly any different characters.
    #[error("use at least {DIFFERENT} different characters")]
    Plain,
    /// It contains the name to sign in with.
    #[error("do not use your login in the password")]
    Login,
    /// It is the one held now.
    #[error("choose another password than the one you have")]
    Same,
    /// The two new ones differ.
    #[error("the two new passwords differ")]
    Repeated,
    /// The code does not fit the secret.
    #[error("the code does not fit; use the one the app shows now")]
    Code,
    /// Storage failed.
    #[error(transparent)]
    Problem(#[from] Problem),
}

impl OwnAccountError {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Locked => "locked",
            Self::Short => "short",
            Self::Long => "long",
            Self::Plain => "plain",
            Self::Login => "login",
            Self::Same => "same",
            Self::Repeated => "repeated",
            Self::Code => "code",
            Self::Problem(_) => "problem",
        }
    }
}

impl From<store::StoreError> for OwnAccountError {
    fn from(error: store::StoreError) -> Self {
        Self::Problem(error.into())
    }
}

impl Nostos {
    /// Changes the actor's own password. Slow by design (Argon2id).
    ///
    /// # Errors
    /// The password held now is wrong, the new one does not fit the policy, storage failed.
    pub fn change_own_password(&self, actor: &Actor, typed: &NewPassword) -> Result<Opened, OwnAccountError> {
        let account = self.own_account(actor, &typed.current)?;
        check(&account.login, typed)?;
        self.change_account(actor, account.officer, &Change::Password(typed.new.clone()))?;
        Ok(self.open_session(&account)?)
    }

    /// Sets up the actor's own second factor: the code proves that the app holds the secret.
    ///
    /// # Errors
    /// The password held now or the code is wrong, storage failed.
    pub fn change_own_second_factor(
        &self,
        actor: &Actor,
        typed: &NewSecondFactor,
    ) -> Result<Opened, OwnAccountError> {
        let account = self.own_account(actor, &typed.current)?;
        let secret =
            unhex(&typed.secret).filter(|secret| secret.len() == SECRET).ok_or(OwnAccountError::Code)?;
        let digits: String = typed.code.chars().filter(char::is_ascii_digit).collect();
        let seconds = u64::try_from(self.clock.now().as_second()).unwrap_or(0);
        let step =
            totp(&secret).and_then(|totp| totp.check(&digits, seconds)).ok_or(OwnAccountError::Code)?;
        self.change_account(actor, account.officer, &Change::SecondFactor(secret))?;
        // The code was used: nobody who saw it can sign in with it again.
        self.database.note_sign_in(account.officer, Some(step))?;
        Ok(self.open_session(&account)?)
    }

    /// The account, when the password typed is the one held now. Failures count as failures to sign in.
    fn own_account(&self, actor: &Actor, password: &str) -> Result<store::Account, OwnAccountError> {
        let found = self.database.account(actor.id.0)?.ok_or(Problem::NotFound { what: "account" })?;
        let now = self.clock.now();
        if found.locked_until.is_some_and(|until| until > now) {
            return Err(OwnAccountError::Locked);
        }
        if verify(&found.password_hash, password) {
            return Ok(found);
        }
        let lock = (found.failed_attempts + 1 >= FAILURES).then(|| now + LOCKED);
        self.database.note_failed_attempt(found.officer, lock)?;
        Err(if lock.is_some() { OwnAccountError::Locked } else { OwnAccountError::Current })
    }
}

/// The policy: length is what makes a password hard to guess; it must not be guessed from the login or from the one
/// before. No rules on digits and signs, and no expiry: both make people choose worse ones (NIST SP 800-63B 3.1.1.2).
fn check(login: &str, typed: &NewPassword) -> Result<(), OwnAccountError> {
    let new = typed.new.as_str();
    let length = new.chars().count();
    let different = new.chars().collect::<std::collections::BTreeSet<char>>().len();
    if length < PASSWORD_MINIMUM {
        return Err(OwnAccountError::Short);
    }
    if length > PASSWORD_MAXIMUM {
        return Err(OwnAccountError::Long);
    }
    if different < DIFFERENT {
        return Err(OwnAccountError::Plain);
    }
    if new.to_lowercase().contains(login) {
        return Err(OwnAccountError::Login);
    }
    if new == typed.current {
        return Err(OwnAccountError::Same);
    }
    if new != typed.repeated {
        return Err(OwnAccountError::Repeated);
    }
    Ok(())
}

/// A secret offered for the second factor: in hexadecimal for the form, as text for the app, as address for its camera.
#[derive(Clone, PartialEq, Eq)]
pub struct Offered {
    /// For the form that comes back.
    pub hex: String,
    /// To be typed into the app.
    pub text: String,
    /// The address that apps understand.
    pub address: String,
}

impl Nostos {
    /// A fresh secret, or the one offered before, so that a wrong code does not make the person scan anew.
    ///
    /// # Errors
    /// No such account, storage failed.
    pub fn offer_second_factor(&self, actor: &Actor, before: &str) -> Result<Offered, Problem> {
        let account = self.database.account(actor.id.0)?.ok_or(Problem::NotFound { what: "account" })?;
        let kept = unhex(before).filter(|secret| secret.len() == SECRET);
        let secret = kept.unwrap_or_else(|| self.fresh_second_factor());
        let text = Secret::from(secret.clone()).to_base32();
        let address = format!("otpauth://totp/Nostos:{}?secret={text}&issuer=Nostos", account.login);
        Ok(Offered { hex: hex(&secret), text, address })
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: char| c.to_digit(16).and_then(|n| u8::try_from(n).ok());
    let digits: Vec<u8> = text.chars().map(digit).collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2);
    pairs.remainder().is_empty().then(|| pairs.filter_map(|p| Some(p.first()? * 16 + p.last()?)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_guessed_from_what_is_known_of_the_person() {
        let typed = |new: &str, repeated: &str| NewPassword {
            current: "the password held until now".into(),
            new: new.into(),
            repeated: repeated.into(),
        };
        let cases = [
            ("eleven char", "short"),
            (&"a1b2c3".repeat(40), "long"),
            ("abababababababab", "plain"),
            ("my name is K.Dekker indeed", "login"),
            ("the password held until now", "same"),
        ];
        for (new, code) in cases {
            assert_eq!(check("k.dekker", &typed(new, new)).unwrap_err().code(), code, "{new}");
        }
        let differ = check("k.dekker", &typed("seven grey geese fly", "seven grey geese flew"));
        assert_eq!(differ, Err(OwnAccountError::Repeated));
        assert_eq!(check("k.dekker", &typed("seven grey geese fly", "seven grey geese fly")), Ok(()));
    }

    #[test]
    fn a_secret_comes_back_from_the_form_as_it_went_out() {
        let secret: Vec<u8> = (0..20).map(|n| n * 13).collect();
        assert_eq!(unhex(&hex(&secret)), Some(secret));
        assert_eq!(unhex("abc"), None);
        assert_eq!(unhex("xy"), None);
    }
}
