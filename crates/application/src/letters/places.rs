//! Letters: names of countries and languages in the languages of letters. Tables derived from the Unicode CLDR.

use documents::LetterLanguage;

const COUNTRIES: &str = include_str!("../../data/countries.tsv");
const LANGUAGES: &str = include_str!("../../data/languages.tsv");

/// The name of a country; its code where the table does not know it.
pub(crate) fn country(language: LetterLanguage, code: &str) -> String {
    named(COUNTRIES, language, code)
}

/// The name of a language; its code where the table does not know it.
pub(crate) fn language(language: LetterLanguage, code: &str) -> String {
    named(LANGUAGES, language, code)
}

/// The territory that must be left, as it stands inside a sentence.
pub(crate) fn territory(language: LetterLanguage, state: &str) -> String {
    match (language, state) {
        (LetterLanguage::English, "NL") => "the Netherlands".to_owned(),
        (LetterLanguage::English | LetterLanguage::Dutch, _) => country(language, state),
    }
}

fn named(table: &'static str, language: LetterLanguage, code: &str) -> String {
    let column = match language {
        LetterLanguage::English => 1,
        LetterLanguage::Dutch => 2,
    };
    let row = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .find(|line| line.split('\t').next().is_some_and(|first| first == code));
    row.and_then(|line| line.split('\t').nth(column)).unwrap_or(code).to_owned()
}
