//! Letters: how to reach the bodies that letters name, as the installation was told. Nothing here is guessed: what
//! nobody configured is named in general words.

use documents::Contact;
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::error::Problem;
use crate::nostos::Nostos;

/// Setting under which they are kept.
const KEY: &str = "letter-contacts";

/// The bodies that letters name, and how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LetterContacts {
    /// Unit of the authority that writes; empty when none is printed.
    pub unit: String,
    /// Place from which it writes; empty: the name of the state.
    pub place: String,
    /// How to reach the authority; its name is always that of the authority.
    pub authority: Contact,
    /// Where remedies are sought (RD Art. 13(1)).
    pub court: Option<Contact>,
    /// Where legal aid is granted (RD Art. 13(4)).
    pub legal_aid: Option<Contact>,
    /// Conditions of legal aid in words.
    pub legal_aid_conditions: String,
    /// Who counsels on return.
    pub counselling: Option<Contact>,
    /// The forced-return monitoring body (RD Art. 8(6)).
    pub monitor: Option<Contact>,
    /// The data-protection officer (GDPR Art. 37).
    pub data_protection_officer: Option<Contact>,
    /// The supervisory authority for data protection (GDPR Art. 51).
    pub supervisory_authority: Option<Contact>,
}

impl Nostos {
    /// The bodies that letters name.
    ///
    /// # Errors
    /// Storage failed, or what is kept cannot be read.
    pub fn letter_contacts(&self) -> Result<LetterContacts, Problem> {
        let Some(kept) = self.database.setting(KEY)? else { return Ok(LetterContacts::default()) };
        let damaged = |_| Problem::Storage(StoreError::Damaged(format!("setting {KEY}")));
        serde_json::from_str(&kept).map_err(damaged)
    }

    /// Keeps the bodies that letters name, for the operator and the demonstration.
    ///
    /// # Errors
    /// Storage failed.
    pub fn keep_letter_contacts(&self, contacts: &LetterContacts) -> Result<(), Problem> {
        let unwritable = |_| Problem::Storage(StoreError::Damaged(format!("setting {KEY}")));
        let text = serde_json::to_string(contacts).map_err(unwritable)?;
        Ok(self.database.save_setting(KEY, &text)?)
    }
}
