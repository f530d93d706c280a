//! Objective criteria of the risk of absconding by state, and the measures that fit a kind of risk: data, no rule.
//! RD Art. 3(7) leaves the criteria to national law; a state without a list has none, and then no risk is established.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use law::{Citation, ParameterStatus};
use serde::Deserialize;

use crate::facts::{KindOfRisk, MeasureKind};
use crate::parameters::{DataError, Problem};

/// The built-in lists, by state (ISO 3166 alpha-2). A new state: a file, and a line here.
const FILES: &[(&str, &str, &str)] = &[
    ("BE", "criteria/be.toml", include_str!("../criteria/be.toml")),
    ("DE", "criteria/de.toml", include_str!("../criteria/de.toml")),
    ("FR", "criteria/fr.toml", include_str!("../criteria/fr.toml")),
    ("GR", "criteria/gr.toml", include_str!("../criteria/gr.toml")),
    ("NL", "criteria/nl.toml", include_str!("../criteria/nl.toml")),
];
const MEASURES: &str = include_str!("../criteria/measures.toml");

/// The list of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaList {
    /// State.
    pub state: String,
    /// Version of the list, kept with every assessment made on it.
    pub version: String,
    /// The criteria, in the order of the act, which means nothing else.
    pub criteria: Vec<Criterion>,
}

/// One objective criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Stable code within the state (`3c`).
    pub code: String,
    /// The provision.
    pub citation: Citation,
    /// How sure it is.
    pub status: ParameterStatus,
    /// Short title in English.
    pub en: String,
    /// Short title in Dutch.
    pub nl: String,
}

impl Criterion {
    /// The title in a language (`en`, `nl`); English for any other.
    #[must_use]
    pub fn title(&self, language: &str) -> &str {
        match language.split(['-', '_']).next() {
            Some("nl") => &self.nl,
            _ => &self.en,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    state: String,
    version: String,
    act: String,
    article: String,
    criterion: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    code: String,
    paragraph: String,
    status: ParameterStatus,
    en: String,
    nl: String,
}

impl CriteriaList {
    /// The list built in for a state; an empty list for a state that has none.
    ///
    /// # Errors
    /// When a built-in file is faulty; a test holds that none is.
    pub fn of_state(state: &str) -> Result<Self, DataError> {
        match FILES.iter().find(|(of, _, _)| *of == state) {
            Some((_, file, text)) => Self::from_toml(file, text),
            None => Ok(Self { state: state.to_owned(), version: String::new(), criteria: Vec::new() }),
        }
    }

    /// A list from the text of a file.
    ///
    /// # Errors
    /// Naming the file and what to mend.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, DataError> {
        let written: File =
            toml::from_str(text).map_err(|e| DataError::whole(file, Problem::Unreadable(e.to_string())))?;
        if crate::acts::find(&written.act).is_none() {
            return Err(DataError::whole(file, Problem::UnknownAct(written.act)));
        }
        let mut codes = BTreeSet::new();
        let mut criteria = Vec::with_capacity(written.criterion.len());
        for entry in written.criterion {
            let blank = [&entry.code, &entry.en, &entry.nl].iter().any(|text| text.trim().is_empty());
            if blank || entry.status == ParameterStatus::Empty {
                return Err(DataError::at(file, entry.code, Problem::Blank("code, en, nl or status")));
            }
            if !codes.insert(entry.code.clone()) {
                let twice = format!("the criterion {} stands there twice", entry.code);
                return Err(DataError::whole(file, Problem::Unreadable(twice)));
            }
            criteria.push(Criterion {
                citation: Citation {
                    act: written.act.clone().into(),
                    article: written.article.clone().into(),
                    paragraph: entry.paragraph.into(),
                },
                code: entry.code,
                status: entry.status,
                en: entry.en,
                nl: entry.nl,
            });
        }
        Ok(Self { state: written.state, version: written.version, criteria })
    }

    /// The criterion with that code.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|c| c.code == code)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fits {
    #[serde(rename = "status")]
    _status: ParameterStatus,
    #[serde(rename = "origin")]
    _origin: crate::parameters::Origin,
    #[serde(rename = "citation")]
    _citation: BTreeMap<String, String>,
    fits: BTreeMap<String, Vec<String>>,
}

/// Every kind of risk, in no order that means anything.
pub const KINDS_OF_RISK: &[KindOfRisk] = &[
    KindOfRisk::Whereabouts,
    KindOfRisk::IdentityWithheld,
    KindOfRisk::NonCompliance,
    KindOfRisk::DeclaredIntent,
    KindOfRisk::OnwardMovement,
    KindOfRisk::LackOfMeans,
];

/// The table of measures, read once. A code that does not exist makes the entry vanish, and then nothing fits: a test
/// holds that the file names only what exists and every kind of risk.
static FITS: LazyLock<BTreeMap<KindOfRisk, BTreeSet<MeasureKind>>> = LazyLock::new(|| {
    let read = toml::from_str::<Fits>(MEASURES).map(|file| file.fits).unwrap_or_default();
    KINDS_OF_RISK
        .iter()
        .map(|kind| {
            let named = read.get(kind.code()).map_or(&[][..], Vec::as_slice);
            let fits = MeasureKind::LADDER.iter().copied().filter(|m| named.iter().any(|n| n == m.code()));
            (*kind, fits.collect())
        })
        .collect()
});

/// The measures that can answer any of these kinds of risk, least coercive first.
#[must_use]
pub fn fitting(kinds: &BTreeSet<KindOfRisk>) -> BTreeSet<MeasureKind> {
    kinds.iter().filter_map(|kind| FITS.get(kind)).flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_list_can_be_read_and_cites_a_registered_act() {
        for (state, _, _) in FILES {
            let list = CriteriaList::of_state(state).unwrap();
            assert_eq!(list.state, *state);
            assert!(!list.criteria.is_empty() && !list.version.is_empty());
        }
        assert!(CriteriaList::of_state("XX").unwrap().criteria.is_empty());
    }

    #[test]
    fn the_table_of_measures_names_every_kind_of_risk_and_only_what_exists() {
        let file: Fits = toml::from_str(MEASURES).unwrap();
        let kinds: BTreeSet<&str> = KINDS_OF_RISK.iter().map(|k| k.code()).collect();
        assert_eq!(file.fits.keys().map(String::as_str).collect::<BTreeSet<_>>(), kinds);
        for (kind, measures) in &file.fits {
            assert!(!measures.is_empty(), "{kind}");
            for measure in measures {
                assert!(MeasureKind::LADDER.iter().any(|m| m.code() == measure), "{kind}: {measure}");
            }
        }
    }

    #[test]
    fn what_fits_is_shown_least_coercive_first_and_counselling_always_fits() {
        for kind in KINDS_OF_RISK {
            let fits: Vec<_> = fitting(&BTreeSet::from([*kind])).into_iter().collect();
            assert_eq!(fits.first(), Some(&MeasureKind::Counselling));
            assert!(fits.is_sorted());
        }
    }

    #[test]
    fn a_list_with_a_criterion_twice_without_words_or_of_an_unknown_act_is_refused() {
        let list = |act: &str, second: &str| {
            format!(
                "state = 'NL'\nversion = '1'\nact = '{act}'\narticle = '1'\n[[criterion]]\ncode = 'a'\nparagraph = \
                 ''\nstatus = 'stated'\nen = 'A'\nnl = 'A'\n{second}"
            )
        };
        assert!(CriteriaList::from_toml("x", &list("RD", "")).is_ok());
        let twice = "[[criterion]]\ncode = 'a'\nparagraph = ''\nstatus = 'stated'\nen = 'B'\nnl = 'B'";
        assert!(CriteriaList::from_toml("x", &list("RD", twice)).is_err());
        let mute = "[[criterion]]\ncode = 'b'\nparagraph = ''\nstatus = 'stated'\nen = ' '\nnl = 'B'";
        assert!(CriteriaList::from_toml("x", &list("RD", mute)).is_err());
        assert!(CriteriaList::from_toml("x", &list("NOT-AN-ACT", "")).is_err());
    }
}
