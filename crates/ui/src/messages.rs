//! Messages per language (Fluent). English is complete and the fallback; rule findings come from the rules' own
//! message files, which are embedded beside ours.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

use crate::{Locale, dates};

#[derive(RustEmbed)]
#[folder = "locales"]
struct OwnFiles;

#[derive(RustEmbed)]
#[folder = "../rules/messages"]
#[allow_missing = true]
struct RuleFiles;

/// The value of an argument: a number takes part in plural forms and is printed with separators, a text never is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// As it is.
    Text(String),
    /// A whole number.
    Number(i64),
}

type Bundle = FluentBundle<FluentResource>;

/// The messages of all languages, read once.
pub struct Messages {
    bundles: Vec<(Locale, Bundle)>,
}

impl Messages {
    /// The messages of this build.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Messages> = OnceLock::new();
        SHARED.get_or_init(|| Self { bundles: Locale::ALL.map(|l| (l, bundle(l))).into_iter().collect() })
    }

    /// The message in that language, else in English, else nothing.
    #[must_use]
    pub fn find(locale: Locale, key: &str, args: &[(&str, Value)]) -> Option<String> {
        let values = arguments(args);
        let shared = Self::shared();
        shared.in_language(locale, key, &values).or_else(|| shared.in_language(Locale::En, key, &values))
    }

    /// The message in that language, else in English. A missing message shows its key between double brackets:
    /// visible on the page, found by the tests, never an empty label.
    #[must_use]
    pub fn get(locale: Locale, key: &str, args: &[(&str, Value)]) -> String {
        Self::find(locale, key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether the language itself has the message.
    #[must_use]
    pub fn has(locale: Locale, key: &str) -> bool {
        Self::shared().bundle(locale).is_some_and(|b| b.has_message(key))
    }

    fn bundle(&self, locale: Locale) -> Option<&Bundle> {
        self.bundles.iter().find(|(l, _)| *l == locale).map(|(_, b)| b)
    }

    fn in_language(&self, locale: Locale, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(locale)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some(text)
    }
}

fn arguments<'a>(args: &'a [(&'a str, Value)]) -> FluentArgs<'a> {
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value {
            Value::Number(number) => values.set(*name, FluentValue::from(*number)),
            Value::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
        }
    }
    values
}

/// Prints numbers as the language does. Fluent takes a plain function, so there is one a way of writing.
fn with_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    printed(value, Locale::En)
}

fn with_points<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    printed(value, Locale::Nl)
}

fn printed(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: i64 = number.as_string().parse().ok()?;
    let digits = dates::number(locale, whole.unsigned_abs());
    Some(if whole < 0 { format!("−{digits}") } else { digits })
}

fn bundle(locale: Locale) -> Bundle {
    let language = locale.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks keep names in other scripts in place; they only matter where directions mix.
    bundle.set_use_isolating(locale.direction() == crate::Direction::Rtl);
    bundle.set_formatter(Some(if locale == Locale::Nl { with_points } else { with_commas }));
    for source in sources(locale) {
        // A file with a broken message still gives the others; the tests refuse any broken message.
        let resource = match FluentResource::try_new(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The texts of all message files of a language, the rules' first.
pub(crate) fn sources(locale: Locale) -> Vec<String> {
    let (whole, folder) = (format!("{}.ftl", locale.tag()), format!("{}/", locale.tag()));
    let mut texts: Vec<String> = RuleFiles::iter()
        .filter(|name| *name == whole || name.starts_with(&folder))
        .filter_map(|name| RuleFiles::get(&name))
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .collect();
    texts.extend(own_sources(locale));
    texts
}

/// The texts of our own message files of a language.
pub(crate) fn own_sources(locale: Locale) -> Vec<String> {
    let prefix = format!("{}/", locale.tag());
    OwnFiles::iter()
        .filter(|name| name.starts_with(&prefix))
        .filter_map(|name| OwnFiles::get(&name))
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .collect()
}
