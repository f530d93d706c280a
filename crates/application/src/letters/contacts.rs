//! Letters: how to reach the bodies that letters name, in each language of letters, as the installation was told.
//! Addresses are never guessed: what nobody configured is named in general words. Only bodies that the law of the state
//! names itself are filled in when an installation is set up, by name alone.

use documents::{Contact, LetterLanguage};
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Setting under which they are kept, followed by the language.
const KEY: &str = "letter-contacts";
/// Longest text of one field.
const LONGEST: usize = 500;
/// Most lines of an address.
const LINES: usize = 8;

/// The bodies that letters name, and how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LetterContacts {
    /// Unit of the authority that writes; empty when none is printed.
    pub unit: String,
    /// Place from which it writes; empty: the name of the state.
    pub place: String,
    /// How to reach the authority; an empty name stands for that of the installation.
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
    /// The bodies that letters in a language name: as kept for it, else as kept for another language of letters, because
    /// a court's address in the wrong language is better than none.
    ///
    /// # Errors
    /// Storage failed, or what is kept cannot be read.
    pub fn letter_contacts(&self, language: &str) -> Result<LetterContacts, Problem> {
        if let Some(kept) = self.letter_contacts_kept(language)? {
            return Ok(kept);
        }
        for other in LetterLanguage::ALL.into_iter().filter(|other| other.tag() != language) {
            if let Some(kept) = self.letter_contacts_kept(other.tag())? {
                return Ok(kept);
            }
        }
        Ok(LetterContacts::default())
    }

    /// The bodies that letters in a language name, if any were kept for that language.
    ///
    /// # Errors
    /// Storage failed, or what is kept cannot be read.
    pub fn letter_contacts_kept(&self, language: &str) -> Result<Option<LetterContacts>, Problem> {
        let key = key(language);
        let Some(kept) = self.database.setting(&key)? else { return Ok(None) };
        let damaged = |_| Problem::Storage(StoreError::Damaged(format!("setting {key}")));
        serde_json::from_str(&kept).map(Some).map_err(damaged)
    }

    /// Keeps the bodies that letters in a language name, for the programs of the installation itself.
    ///
    /// # Errors
    /// A language without letters, a text that is too long, storage failed.
    pub fn keep_letter_contacts(&self, language: &str, contacts: &LetterContacts) -> Result<(), Problem> {
        super::language(Some(language), None)?;
        contacts.check()?;
        let unwritable = |_| Problem::Storage(StoreError::Damaged(format!("setting {KEY}")));
        let text = serde_json::to_string(contacts).map_err(unwritable)?;
        Ok(self.database.save_setting(&key(language), &text)?)
    }

    /// Keeps them on behalf of an administrator.
    ///
    /// # Errors
    /// Not permitted, a language without letters, a text that is too long, storage failed.
    pub fn change_letter_contacts(
        &self,
        actor: &Actor,
        language: &str,
        contacts: &LetterContacts,
    ) -> Result<(), Problem> {
        Self::permit(actor, Permission::Use(Function::Installation))?;
        self.keep_letter_contacts(language, contacts)?;
        tracing::info!(by = %actor.id.0, language, "the contacts on letters were changed");
        Ok(())
    }

    /// Fills in the names of the bodies that the law of the state names itself, where nothing is kept yet.
    ///
    /// # Errors
    /// Storage failed.
    pub fn keep_known_bodies(&self) -> Result<(), Problem> {
        for language in LetterLanguage::ALL {
            if self.letter_contacts_kept(language.tag())?.is_none() {
                let known = LetterContacts::of_state(&self.authority.state, language);
                self.keep_letter_contacts(language.tag(), &known)?;
            }
        }
        Ok(())
    }
}

fn key(language: &str) -> String {
    format!("{KEY}-{language}")
}

impl LetterContacts {
    /// The bodies that the law of a state names itself, by name alone; nothing for a state whose law is not shipped.
    fn of_state(state: &str, language: LetterLanguage) -> Self {
        let named = |name: &str| Some(Contact { name: name.to_owned(), ..Contact::default() });
        // Vw 2000 Art. 71 (appeals against these decisions), Wet op de rechtsbijstand Art. 2, Uitvoeringswet AVG Art. 6;
        // the inspectorate monitors removals since 2014. From general knowledge: the administrator sees and corrects it.
        let (court, aid, monitor, supervisor) = match (state, language) {
            ("NL", LetterLanguage::Dutch) => (
                "Rechtbank Den Haag",
                "Raad voor Rechtsbijstand",
                "Inspectie Justitie en Veiligheid",
                "Autoriteit Persoonsgegevens",
            ),
            ("NL", LetterLanguage::English) => (
                "District Court of The Hague",
                "Legal Aid Board (Raad voor Rechtsbijstand)",
                "Justice and Security Inspectorate",
                "Dutch Data Protection Authority (Autoriteit Persoonsgegevens)",
            ),
            _ => return Self::default(),
        };
        Self {
            court: named(court),
            legal_aid: named(aid),
            monitor: named(monitor),
            supervisory_authority: named(supervisor),
            ..Self::default()
        }
    }

    fn check(&self) -> Result<(), Problem> {
        let bodies = [
            Some(&self.authority),
            self.court.as_ref(),
            self.legal_aid.as_ref(),
            self.counselling.as_ref(),
            self.monitor.as_ref(),
            self.data_protection_officer.as_ref(),
            self.supervisory_authority.as_ref(),
        ];
        let contacts = bodies.into_iter().flatten().flat_map(|contact| {
            let own = [&contact.name, &contact.telephone, &contact.email, &contact.web];
            own.into_iter().chain(&contact.address)
        });
        let all = contacts.chain([&self.unit, &self.place, &self.legal_aid_conditions]);
        if all.into_iter().any(|text| text.chars().count() > LONGEST) {
            return Err(refused("contacts", "use at most 500 characters in a field"));
        }
        if bodies.into_iter().flatten().any(|contact| contact.address.len() > LINES) {
            return Err(refused("contacts", "use at most 8 lines for an address"));
        }
        Ok(())
    }
}

fn refused(field: &str, what: &str) -> Problem {
    Problem::Invalid { field: field.to_owned(), what: what.to_owned() }
}
