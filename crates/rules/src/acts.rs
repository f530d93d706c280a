//! The register of acts: official titles, ELI and CELEX, and the titles of articles, under the short keys that citations
//! use. Data in `acts/*.toml`, one file an act.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use law::ParameterStatus;
use serde::Deserialize;

use crate::parameters::{DataError, Problem};

/// One act.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Key that citations use (`RD`, `NL-VW2000`).
    pub key: String,
    /// How it is called in running text.
    pub short: Titles,
    /// Official title (for national acts in English: an unofficial translation).
    pub title: Titles,
    /// CELEX number of a Union act, or the number of a national act in its own database (`BWBR0011823`).
    pub number: String,
    /// Address of the official text (ELI where there is one); empty where the act is not published yet.
    pub eli: String,
    /// Whether titles and addresses were checked against the official publication.
    pub status: ParameterStatus,
    /// What the reader should know.
    #[serde(default)]
    pub note: String,
    /// Titles of articles, by number as printed (`7`, `66a`, `3:41`).
    #[serde(default)]
    pub articles: BTreeMap<String, Titles>,
}

/// A text in the languages of the product.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Titles {
    /// English.
    pub en: String,
    /// Dutch.
    pub nl: String,
}

impl Titles {
    /// The text in a language (`en`, `nl`, also with a region: `nl-NL`); English for any other.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        match language.split(['-', '_']).next() {
            Some("nl") => &self.nl,
            _ => &self.en,
        }
    }
}

/// The files of the register, in the order in which the law page lists them.
const FILES: &[(&str, &str)] = &[
    ("acts/rd.toml", include_str!("../acts/rd.toml")),
    ("acts/apr.toml", include_str!("../acts/apr.toml")),
    ("acts/rbpr.toml", include_str!("../acts/rbpr.toml")),
    ("acts/rcd.toml", include_str!("../acts/rcd.toml")),
    ("acts/rr.toml", include_str!("../acts/rr.toml")),
    ("acts/sis.toml", include_str!("../acts/sis.toml")),
    ("acts/sisb.toml", include_str!("../acts/sisb.toml")),
    ("acts/eurod.toml", include_str!("../acts/eurod.toml")),
    ("acts/mrd.toml", include_str!("../acts/mrd.toml")),
    ("acts/mrc.toml", include_str!("../acts/mrc.toml")),
    ("acts/charter.toml", include_str!("../acts/charter.toml")),
    ("acts/gdpr.toml", include_str!("../acts/gdpr.toml")),
    ("acts/reg1182.toml", include_str!("../acts/reg1182.toml")),
    ("acts/nl-vw2000.toml", include_str!("../acts/nl-vw2000.toml")),
    ("acts/nl-vb2000.toml", include_str!("../acts/nl-vb2000.toml")),
    ("acts/nl-awb.toml", include_str!("../acts/nl-awb.toml")),
    ("acts/nl-atw.toml", include_str!("../acts/nl-atw.toml")),
    ("acts/be-vw1980.toml", include_str!("../acts/be-vw1980.toml")),
    ("acts/be-kb1974.toml", include_str!("../acts/be-kb1974.toml")),
    ("acts/de-aufenthg.toml", include_str!("../acts/de-aufenthg.toml")),
    ("acts/de-asylg.toml", include_str!("../acts/de-asylg.toml")),
    ("acts/de-vwgo.toml", include_str!("../acts/de-vwgo.toml")),
    ("acts/de-vwvfg.toml", include_str!("../acts/de-vwvfg.toml")),
    ("acts/de-einigvtr.toml", include_str!("../acts/de-einigvtr.toml")),
    ("acts/fr-ceseda.toml", include_str!("../acts/fr-ceseda.toml")),
    ("acts/fr-ctrav.toml", include_str!("../acts/fr-ctrav.toml")),
    ("acts/gr-3907-2011.toml", include_str!("../acts/gr-3907-2011.toml")),
    ("acts/gr-5226-2025.toml", include_str!("../acts/gr-5226-2025.toml")),
    ("acts/mt-cap217.toml", include_str!("../acts/mt-cap217.toml")),
    ("acts/mt-sl217-12.toml", include_str!("../acts/mt-sl217-12.toml")),
    ("acts/mt-cap252.toml", include_str!("../acts/mt-cap252.toml")),
];

static REGISTER: LazyLock<Result<Vec<Act>, DataError>> = LazyLock::new(|| {
    let mut acts: Vec<Act> = Vec::with_capacity(FILES.len());
    for (file, text) in FILES {
        let act: Act = toml::from_str(text).map_err(|e| DataError::unreadable(file, text, &e))?;
        if acts.iter().any(|known| known.key == act.key) {
            return Err(DataError::at(file, act.key, Problem::Twice));
        }
        acts.push(act);
    }
    Ok(acts)
});

/// The whole register, in the order of the law page.
///
/// # Errors
/// When a built-in file is faulty; a test holds that none is.
pub fn all() -> Result<&'static [Act], DataError> {
    REGISTER.as_deref().map_err(Clone::clone)
}

/// The act with that key. None for an unknown key; a faulty register, which [`all`] reports, holds no act.
#[must_use]
pub fn find(key: &str) -> Option<&'static Act> {
    all().ok()?.iter().find(|act| act.key == key)
}

/// The title of an article in a language (`en`, `nl`; English for any other). None where the act or the article is
/// not registered, or the article bears no title.
#[must_use]
pub fn article_title(key: &str, article: &str, language: &str) -> Option<&'static str> {
    find(key)?.articles.get(article).map(|titles| titles.in_language(language))
}
