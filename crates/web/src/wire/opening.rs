//! The form of a new case, parsed: the same for the page and the API.

use application::commands::open::Opening;

use super::Fields;

/// Parses the fields of the form `open-case`; none when something needed is missing (the fields hold the mistakes).
pub fn opening(f: &mut Fields) -> Option<Opening> {
    let (origin, opened_on) = (f.code("origin"), f.date("opened-on"));
    let (register_reference, family) = (f.note("register-reference"), f.note("family"));
    let (given, script) = (f.note("given"), f.note("script"));
    let (birth, sex) = (f.partial_date("birth-date"), f.code("sex"));
    let (nationality, language) = (f.country("nationality"), f.language("language"));
    let opening = Opening {
        origin: origin?,
        opened_on: opened_on?,
        register_reference,
        family,
        given: given?,
        script: script?,
        birth,
        sex,
        nationality: nationality?,
        language,
    };
    f.mistakes().is_empty().then_some(opening)
}
