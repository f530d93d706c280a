//! What a searcher's words mean, and what they must share with what is stored.

use crate::keys::{Key, KeyKind, SOUND_START, beginnings, grams, is_article, with_plain_h, words};
use crate::number::{keys_to_find_birth_date, keys_to_find_number};
use crate::script::Script;
use crate::sound::sounds;

/// Terms of one query at most: what stores accept.
pub const MAX_TERMS: usize = 12;

/// Parts of one word that are looked for at most: the first, the last and one between tell words well apart, and every
/// further part costs the store another walk.
const PARTS_PER_WORD: usize = 3;

/// Sounds tried for one word at most: more than are stored, since a query is short.
const SOUGHT_SOUNDS: usize = 12;

/// One part of a query and what it may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryPart {
    /// A word of a name, normalised.
    Name(String),
    /// A date, in every reading it allows (3/4/1994 is in March or April).
    Date(Vec<PartialDate>),
    /// A number of a document or a case, as typed.
    Number(String),
}

/// A date of which parts may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// Year, four digits.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: Option<i8>,
    /// Day, 1 to 31.
    pub day: Option<i8>,
}

/// Parts a query and says what each part may mean. A word without digits is a name; a word with digits is a date if it
/// can be read as one, otherwise a number. A year is taken for a year of birth and for a number.
#[must_use]
pub fn classify_query(text: &str) -> Vec<QueryPart> {
    let mut parts = Vec::new();
    for token in text.split_whitespace() {
        let plain = crate::normalise(token);
        if !plain.chars().any(|c| c.is_ascii_digit()) {
            parts.extend(words(token).into_iter().map(QueryPart::Name));
            continue;
        }
        let dates = dates(&plain);
        parts.push(if dates.is_empty() {
            QueryPart::Number(token.to_owned())
        } else {
            QueryPart::Date(dates)
        });
    }
    parts
}

/// What a query must share with the stored keys: of each term at least one key. At most [`MAX_TERMS`] terms. Empty when
/// the query is too short to search for (a single Latin letter) or has no words.
#[must_use]
pub fn terms_for_query(text: &str) -> Vec<Vec<Key>> {
    let parts = classify_query(text);
    let parts = without_articles(parts);
    let names = parts.iter().filter(|part| matches!(part, QueryPart::Name(_))).count();
    let others = parts.len() - names;
    let each = MAX_TERMS.saturating_sub(others).checked_div(names).unwrap_or(0).clamp(1, PARTS_PER_WORD);
    let mut terms: Vec<Vec<Key>> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        match part {
            QueryPart::Name(word) => terms.extend(name_terms(word, &joined(&parts, at), each)),
            QueryPart::Date(dates) => terms.push(date_term(dates)),
            QueryPart::Number(number) => terms.push(keys_to_find_number(number)),
        }
    }
    terms.retain(|term| !term.is_empty());
    terms.truncate(MAX_TERMS);
    terms
}

/// The Arabic article as a word of its own is not looked for, unless nothing else is: other spellings join it or leave
/// it out.
fn without_articles(parts: Vec<QueryPart>) -> Vec<QueryPart> {
    let is_article = |part: &QueryPart| matches!(part, QueryPart::Name(word) if is_article(word));
    if parts.iter().all(is_article) {
        return parts;
    }
    parts.into_iter().filter(|part| !is_article(part)).collect()
}

/// All keys of a query, each once: whoever shares one is worth a look, whoever shares more a closer one.
#[must_use]
pub fn keys_for_query(text: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    for key in terms_for_query(text).into_iter().flatten() {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// A word of a name written as one with the word before and with the word after it.
fn joined(parts: &[QueryPart], at: usize) -> Vec<String> {
    let name = |at: usize| match parts.get(at) {
        Some(QueryPart::Name(word)) => Some(word.as_str()),
        Some(QueryPart::Date(_) | QueryPart::Number(_)) | None => None,
    };
    let pair = |first: Option<usize>, second: usize| Some([name(first?)?, name(second)?].concat());
    [pair(at.checked_sub(1), at), pair(Some(at), at + 1)].into_iter().flatten().collect()
}

/// A word of a name: all its parts are there, or the whole sounds the same, or the whole together with a neighbour
/// (`joined`: Abdul Rahman finds Abdulrahman).
fn name_terms(word: &str, joined: &[String], limit: usize) -> Vec<Vec<Key>> {
    let plain = with_plain_h(word).filter(|plain| plain.chars().count() > 2);
    let parts = match word.chars().count() {
        0 => return Vec::new(),
        1 | 2 => beginnings(word),
        _ => spread(grams(plain.as_deref().unwrap_or(word)), limit),
    };
    let mut otherwise = like(word);
    otherwise.extend(
        joined
            .iter()
            .flat_map(|pair| sounds(pair, SOUGHT_SOUNDS))
            .map(|sound| Key::new(KeyKind::Sound, sound)),
    );
    if word.chars().count() == 1 && Script::of(word) != Script::Other {
        return Vec::new();
    }
    parts
        .into_iter()
        .take(limit)
        .map(|part| {
            let mut term = vec![Key::new(KeyKind::Gram, part)];
            term.extend(otherwise.iter().cloned());
            term
        })
        .collect()
}

/// Keys that stand for the whole word: the word itself and what it sounds like. A sound of one consonant fits too many
/// words when the word is short, except from scripts that leave vowels out.
fn like(word: &str) -> Vec<Key> {
    let mut keys = vec![Key::new(KeyKind::Word, word.to_owned())];
    let latin = Script::of(word) == Script::Latin;
    for sound in sounds(word, SOUGHT_SOUNDS) {
        let length = sound.chars().count();
        if length == 1 && latin && word.chars().count() < 3 {
            continue;
        }
        // A word typed only in part, and stored in another script: the sound is the beginning of the stored one.
        if length == SOUND_START {
            keys.push(Key::new(KeyKind::SoundStart, sound.clone()));
        }
        keys.push(Key::new(KeyKind::Sound, sound));
    }
    keys
}

/// At most so many of the parts, evenly spread, the first and the last among them.
fn spread(parts: Vec<String>, limit: usize) -> Vec<String> {
    let count = parts.len();
    if count <= limit || limit == 0 {
        return parts;
    }
    let last = limit.saturating_sub(1).max(1);
    let chosen = |at: usize| (0..limit).any(|i| i * (count - 1) / last == at);
    parts.into_iter().enumerate().filter(|(at, _)| chosen(*at)).map(|(_, part)| part).collect()
}

/// A date in any of its readings; a year alone may also be a number.
fn date_term(dates: &[PartialDate]) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for date in dates {
        keys.extend(keys_to_find_birth_date(date.year, date.month, date.day));
        if date.month.is_none() {
            keys.extend(keys_to_find_number(&date.year.to_string()));
        }
    }
    keys
}

/// The readings of a token as a date: `1994`, `1994-01`, `1994-01-31`, `31-01-1994`, with any separator.
fn dates(plain: &str) -> Vec<PartialDate> {
    let groups: Vec<&str> = plain.split(' ').collect();
    let value = |at: usize| -> Option<i16> { groups.get(at)?.parse().ok() };
    let long = |at: usize| groups.get(at).is_some_and(|group| group.len() == 4);
    if groups.iter().any(|group| !group.chars().all(|c| c.is_ascii_digit()) || group.is_empty()) {
        return Vec::new();
    }
    let readings = match groups.len() {
        1 if long(0) => vec![(value(0), None, None)],
        2 if long(0) && groups.get(1).is_some_and(|g| g.len() <= 2) => vec![(value(0), value(1), None)],
        2 if long(1) && groups.first().is_some_and(|g| g.len() <= 2) => vec![(value(1), value(0), None)],
        3 if long(0) => vec![(value(0), value(1), value(2))],
        3 if long(2) => vec![(value(2), value(1), value(0)), (value(2), value(0), value(1))],
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    for (year, month, day) in readings {
        if let Some(date) = possible(year, month, day)
            && !found.contains(&date)
        {
            found.push(date);
        }
    }
    found
}

/// A date that can be a date of birth.
fn possible(year: Option<i16>, month: Option<i16>, day: Option<i16>) -> Option<PartialDate> {
    let within = |value: Option<i16>, most: i16| match value {
        None => Some(None),
        Some(value) if (1..=most).contains(&value) => Some(i8::try_from(value).ok()),
        Some(_) => None,
    };
    let year = year.filter(|year| (1900..=2100).contains(year))?;
    Some(PartialDate { year, month: within(month, 12)?, day: within(day, 31)? })
}
