//! Room `demo`: names, in Latin script and, where the sources have it, in the script they are written in at home.
//! Forenames and surnames are drawn independently of each other; no pair was taken from a person.

use std::collections::BTreeMap;

use domain::values::{Country, Language, Note};

use crate::figures::{DataError, rows};

/// A name in Latin script and in its own.
#[derive(Debug, Clone)]
pub(crate) struct Spelling {
    pub(crate) latin: Note,
    /// Own script (ISO 15924) and spelling.
    pub(crate) native: Option<(Note, Note)>,
}

/// The lists of one people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lists {
    pub(crate) men: Vec<Spelling>,
    pub(crate) women: Vec<Spelling>,
    pub(crate) surnames: Vec<Spelling>,
}

/// What is known of the citizens of a country.
#[derive(Debug, Clone)]
pub(crate) struct People {
    pub(crate) country: Country,
    pub(crate) language: Language,
    pub(crate) names: &'static str,
}

/// All lists.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    peoples: BTreeMap<&'static str, People>,
    lists: BTreeMap<&'static str, Lists>,
}

impl Names {
    pub(crate) fn load() -> Result<Self, DataError> {
        let mut lists: BTreeMap<&'static str, Lists> = BTreeMap::new();
        for (line, fields) in rows(include_str!("data/names.csv")) {
            let bad = |what| DataError { file: "names.csv", line, what };
            let note = |text| Note::parse(text).map_err(|_| bad("not a name"));
            let [list, role, latin, native, script] = fields.as_slice() else {
                return Err(bad("not five fields"));
            };
            let native = if native.is_empty() { None } else { Some((note(script)?, note(native)?)) };
            let spelling = Spelling { latin: note(latin)?, native };
            let list = lists.entry(list).or_default();
            match *role {
                "m" => list.men.push(spelling),
                "f" => list.women.push(spelling),
                "s" => list.surnames.push(spelling),
                _ => return Err(bad("role is not m, f or s")), // tidy: a text, not an enum
            }
        }
        let mut peoples = BTreeMap::new();
        for (line, fields) in rows(include_str!("data/peoples.csv")) {
            let bad = |what| DataError { file: "peoples.csv", line, what };
            let [citizen, names, language] = fields.as_slice() else {
                return Err(bad("not three fields"));
            };
            let country = Country::parse(citizen).map_err(|_| bad("not a country"))?;
            let language = Language::parse(language).map_err(|_| bad("not a language"))?;
            if !lists.contains_key(names) {
                return Err(bad("no such list of names"));
            }
            peoples.insert(*citizen, People { country, language, names });
        }
        Ok(Self { peoples, lists })
    }

    pub(crate) fn people(&self, citizen: &'static str) -> Result<(&People, &Lists), DataError> {
        let missing =
            DataError { file: "peoples.csv", line: 0, what: "a citizenship of the figures is missing" };
        let people = self.peoples.get(citizen).ok_or(missing.clone())?;
        Ok((people, self.lists.get(people.names).ok_or(missing)?))
    }
}
