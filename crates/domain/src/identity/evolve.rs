//! Folding of the chapter *identity*.

use rules::Sourced;

use super::event::Event;
use super::state::State;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// None today; the shape is that of every chapter.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::NameRecorded(e) => state.names.push(Sourced::new(e.clone(), version)),
        Event::BirthRecorded(e) => state.birth = Some(Sourced::new(e.clone(), version)),
        Event::SexRecorded(e) => state.sex = Some(Sourced::new(e.clone(), version)),
        Event::NationalityRecorded(e) => {
            state.nationalities.retain(|n| n.value.country != e.country);
            state.nationalities.push(Sourced::new(e.clone(), version));
        }
        Event::DocumentRecorded(e) => state.documents.push(Sourced::new(e.clone(), version)),
        Event::LanguageRecorded(e) => {
            state.languages.retain(|l| l.value.language != e.language);
            state.languages.push(Sourced::new(e.clone(), version));
        }
        Event::ContactRecorded(e) => state.contacts.push(Sourced::new(e.clone(), version)),
        Event::FamilyLinkRecorded(e) => state.family.push(Sourced::new(e.clone(), version)),
        Event::AccompanimentRecorded(e) => state.accompaniment = Some(Sourced::new(e.clone(), version)),
    }
    Ok(state)
}
