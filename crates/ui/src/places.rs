//! Names of countries and languages in every language of the interface. Tables derived from the Unicode CLDR
//! (see `data/generate.py`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::Locale;

const COUNTRIES: &str = include_str!("../data/countries.tsv");
const LANGUAGES: &str = include_str!("../data/languages.tsv");

/// Names by code, in the order of `Locale::ALL`.
struct Table {
    names: BTreeMap<&'static str, [&'static str; 3]>,
    sorted: [Vec<(&'static str, &'static str)>; 3],
}

const fn column(locale: Locale) -> usize {
    match locale {
        Locale::En => 0,
        Locale::Nl => 1,
        Locale::Ar => 2,
    }
}

fn read(text: &'static str) -> Table {
    let mut names = BTreeMap::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let mut cells = line.split('\t');
        if let (Some(code), Some(en), Some(nl), Some(ar)) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        {
            names.insert(code, [en, nl, ar]);
        }
    }
    let sorted = Locale::ALL.map(|locale| {
        let mut list: Vec<_> =
            names.iter().map(|(code, n)| (*code, n.get(column(locale)).copied().unwrap_or(code))).collect();
        list.sort_by_key(|(_, name)| sort_key(name));
        list
    });
    Table { names, sorted }
}

/// Ignores case and the marks that the names of this table carry, so that Åland stands under A.
fn sort_key(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            'Å' | 'å' | 'á' | 'ã' | 'â' => 'a',
            'ç' | 'Ç' => 'c',
            'é' | 'É' | 'ë' | 'è' => 'e',
            'í' | 'ï' => 'i',
            'ô' | 'ó' | 'ö' | 'Ö' => 'o',
            'ü' | 'ú' => 'u',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

fn table(of: &'static OnceLock<Table>, text: &'static str) -> &'static Table {
    of.get_or_init(|| read(text))
}

fn country_table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    table(&TABLE, COUNTRIES)
}

fn language_table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    table(&TABLE, LANGUAGES)
}

fn name_in(table: &Table, locale: Locale, code: &str) -> String {
    table.names.get(code).and_then(|n| n.get(column(locale))).copied().unwrap_or(code).to_owned()
}

/// The name of a country; its code where the table does not know it.
#[must_use]
pub fn country(locale: Locale, code: &str) -> String {
    name_in(country_table(), locale, code)
}

/// The name of a language; its code where the table does not know it.
#[must_use]
pub fn language(locale: Locale, code: &str) -> String {
    name_in(language_table(), locale, code)
}

/// All countries, code and name, in the order of the language.
#[must_use]
pub fn countries(locale: Locale) -> &'static [(&'static str, &'static str)] {
    country_table().sorted.get(column(locale)).map_or(&[], Vec::as_slice)
}

/// All languages, code and name, in the order of the language.
#[must_use]
pub fn languages(locale: Locale) -> &'static [(&'static str, &'static str)] {
    language_table().sorted.get(column(locale)).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_languages_are_named_in_every_language() {
        assert_eq!(country(Locale::Nl, "MA"), "Marokko");
        assert_eq!(country(Locale::Ar, "MA"), "المغرب");
        assert_eq!(language(Locale::En, "fa-AF"), "Dari");
        assert_eq!(country(Locale::En, "??"), "??");
        assert!(countries(Locale::En).len() > 240);
        let names: Vec<_> = countries(Locale::En).iter().take(2).map(|c| c.1).collect();
        assert_eq!(names, ["Afghanistan", "Åland Islands"]);
    }
}
