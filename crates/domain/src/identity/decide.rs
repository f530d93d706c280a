//! Decisions of the chapter *identity*.

use super::command::Command;
use super::event::{Document, Event};
use super::machine_readable_zone::parse;
use crate::decide::not_now;
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// A machine-readable zone that cannot be read, whose check digits are wrong, or that contradicts the document.
pub fn decide(command: Command) -> Result<Event, Refused> {
    match command {
        Command::RecordName(e) => Ok(Event::NameRecorded(e)),
        Command::RecordBirth(e) => Ok(Event::BirthRecorded(e)),
        Command::RecordSex(e) => Ok(Event::SexRecorded(e)),
        Command::RecordNationality(e) => Ok(Event::NationalityRecorded(e)),
        Command::RecordDocument(e) => {
            zone_agrees(&e)?;
            Ok(Event::DocumentRecorded(e))
        }
        Command::RecordLanguage(e) => Ok(Event::LanguageRecorded(e)),
        Command::RecordContact(e) => Ok(Event::ContactRecorded(e)),
        Command::RecordFamilyLink(e) => Ok(Event::FamilyLinkRecorded(e)),
        Command::RecordAccompaniment(e) => Ok(Event::AccompanimentRecorded(e)),
    }
}

/// The zone must be sound, and name the same number and the same issuing country as the document.
fn zone_agrees(document: &Document) -> Result<(), Refused> {
    let Some(text) = &document.machine_readable_zone else { return Ok(()) };
    let lines: Vec<&str> = text.reveal().as_str().lines().collect();
    let zone = parse(&lines).map_err(|_| not_now(Reason::MachineReadableZoneWrong))?;
    let number = significant(document.number.reveal().as_str());
    if significant(&zone.document_number) != number {
        return Err(not_now(Reason::MachineReadableZoneContradicts));
    }
    match zone.issuing_country() {
        Some(country) if country != document.issuing_country.code() => {
            Err(not_now(Reason::MachineReadableZoneContradicts))
        }
        Some(_) | None => Ok(()),
    }
}

/// A document number without what people add or leave out when they type it.
fn significant(number: &str) -> String {
    number.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}
