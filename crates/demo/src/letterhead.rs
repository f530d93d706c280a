//! Room `demo`: the contacts on the letters of the demonstration. Names of public bodies are theirs; every address,
//! telephone number and mail address is invented (example.org, RFC 2606), so that no letter reaches anybody.

use application::queries::letters::{Contact, LetterContacts};
use application::{Nostos, Problem};

/// Keeps the contacts in both languages of letters, where none were kept.
///
/// # Errors
/// Storage failed.
pub fn keep(nostos: &Nostos) -> Result<(), Problem> {
    for language in ["nl", "en"] {
        if nostos.letter_contacts_kept(language)?.is_none() {
            nostos.keep_letter_contacts(language, &contacts(language))?;
        }
    }
    Ok(())
}

fn contacts(language: &str) -> LetterContacts {
    let dutch = language == "nl";
    let say = |nl: &str, en: &str| if dutch { nl.to_owned() } else { en.to_owned() };
    let contact = |name: String, street: &str, mailbox: &str| Contact {
        name,
        address: vec![street.to_owned(), "0000 AA Voorbeeldstad".to_owned()],
        telephone: "+31 00 000 00 00".to_owned(),
        email: format!("{mailbox}@example.org"),
        web: format!("{mailbox}.example.org"),
    };
    LetterContacts {
        unit: say("Afdeling Vertrek", "Departures Unit"),
        place: "Voorbeeldstad".into(),
        authority: contact(String::new(), "Voorbeeldplein 1", "terugkeerdienst"),
        court: Some(contact(
            say("Rechtbank Den Haag", "District Court of The Hague"),
            "Voorbeeldkade 2",
            "rechtbank",
        )),
        legal_aid: Some(contact(
            say("Raad voor Rechtsbijstand", "Legal Aid Board"),
            "Voorbeeldlaan 3",
            "rechtsbijstand",
        )),
        legal_aid_conditions: say(
            "Kosteloos als uw inkomen en vermogen onder de wettelijke grens liggen.",
            "Free of charge where your income and assets are below the statutory limit.",
        ),
        counselling: Some(contact(
            say("Terugkeerbalie", "Return Desk"),
            "Voorbeeldstraat 4",
            "terugkeerbalie",
        )),
        monitor: Some(contact(
            say("Inspectie Justitie en Veiligheid", "Justice and Security Inspectorate"),
            "Voorbeeldweg 5",
            "toezicht",
        )),
        data_protection_officer: Some(contact(
            say("Functionaris gegevensbescherming", "Data-protection officer"),
            "Voorbeeldplein 1",
            "privacy",
        )),
        supervisory_authority: Some(contact(
            say("Autoriteit Persoonsgegevens", "Dutch Data Protection Authority"),
            "Voorbeeldsingel 6",
            "toezichthouder",
        )),
    }
}
