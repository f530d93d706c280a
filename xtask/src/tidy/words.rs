//! Words that the project does not use, because they judge, belong to another field, or blur a legal term.
//! GLOSSARY.md explains each and names the term to use.

use super::Complaint;
use super::source::{File, Tree};

/// A word or phrase that is refused.
struct Forbidden {
    /// Every form; a form of several words matches them side by side, also in `camelCase` and `snake_case`.
    forms: &'static [&'static [&'static str]],
    /// What to write.
    instead: &'static str,
    /// The word is right when one of these follows: official terms and titles.
    unless_next: &'static [&'static str],
    /// The word is right when one of these precedes.
    unless_before: &'static [&'static str],
    /// When not empty: the word is refused only where one of these follows.
    only_before: &'static [&'static str],
}

const fn never(forms: &'static [&'static [&'static str]], instead: &'static str) -> Forbidden {
    Forbidden { forms, instead, unless_next: &[], unless_before: &[], only_before: &[] }
}

const FORBIDDEN: &[Forbidden] = &[
    never(&[&["illegals"]], "third-country national staying illegally"),
    Forbidden {
        forms: &[&["illegal"]],
        instead: "no person is: a stay can be illegal (RD Art. 3(2))",
        unless_next: &[],
        unless_before: &[],
        only_before: PERSONS,
    },
    Forbidden {
        forms: &[&["alien"], &["aliens"]],
        instead: "third-country national",
        // English titles of national acts are what they are.
        unless_next: &["act", "decree", "circular", "regulations", "law"],
        unless_before: &[],
        only_before: &[],
    },
    never(&[&["migrant"], &["migrants"]], "third-country national, returnee or person"),
    never(
        &[&["deportation"], &["deportations"], &["deport"], &["deported"], &["deportee"], &["deportatie"]],
        "removal",
    ),
    never(&[&["repatriation"], &["repatriate"], &["repatriated"], &["repatriëring"]], "return"),
    never(&[&["flight", "risk"], &["risk", "of", "flight"], &["vluchtrisico"]], "risk of absconding"),
    never(&[&["score"], &["scores"], &["scored"], &["scoring"]], "finding, or the quantity's own name"),
    never(&[&["blacklist"], &["blacklisted"], &["black", "list"]], "entry ban or refusal list"),
    never(&[&["grace", "period"]], "voluntary departure period"),
    never(&[&["custody"]], "detention"),
    Forbidden {
        forms: &[&["agent"], &["agents"]],
        instead: "officer",
        unless_next: &[],
        // The HTTP header.
        unless_before: &["user"],
        only_before: &[],
    },
];

/// What a person may be called.
const PERSONS: &[&str] = &[
    "person",
    "persons",
    "people",
    "immigrant",
    "immigrants",
    "migrant",
    "migrants",
    "alien",
    "aliens",
    "foreigner",
    "foreigners",
    "national",
    "nationals",
    "resident",
    "residents",
    "worker",
    "workers",
    "entrant",
    "entrants",
    "man",
    "men",
    "woman",
    "women",
    "child",
    "children",
    "family",
    "families",
    "returnee",
    "returnees",
    "ones",
];

const KINDS: &[&str] =
    &["rs", "ftl", "toml", "md", "typ", "sql", "js", "mjs", "css", "html", "yml", "yaml", "json", "csv"];

/// Looks for forbidden words in code, comments, messages, documents and file names.
pub(crate) fn forbidden(tree: &Tree) -> Vec<Complaint> {
    let read = |file: &&File| {
        KINDS.iter().any(|kind| file.is(kind))
            && !file.is_vendored()
            && file.path != "xtask/src/tidy/words.rs"
            && file.path != super::SAMPLES
    };
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(read) {
        let name = find(&file.path).into_iter().map(|message| file.complain(0, "words", message));
        complaints.extend(name);
        for (index, line) in file.text.lines().enumerate() {
            if !file.excuses(index + 1) {
                let found = find(line).into_iter();
                complaints.extend(found.map(|message| file.complain(index + 1, "words", message)));
            }
        }
    }
    complaints
}

fn find(line: &str) -> Vec<String> {
    let words = split(line);
    let mut messages = Vec::new();
    for start in 0..words.len() {
        for entry in FORBIDDEN {
            for form in entry.forms {
                if matches(&words, start, form) && !excepted(&words, start, form.len(), entry) {
                    messages.push(format!("“{}”: {}", form.join(" "), entry.instead));
                }
            }
        }
    }
    messages.dedup();
    messages
}

fn matches(words: &[Word], start: usize, form: &[&str]) -> bool {
    form.iter().enumerate().all(|(offset, expected)| {
        words.get(start + offset).is_some_and(|word| word.text == *expected && (offset == 0 || word.joined))
    })
}

fn excepted(words: &[Word], start: usize, length: usize, entry: &Forbidden) -> bool {
    let next = words.get(start + length).filter(|word| word.joined);
    let before = start
        .checked_sub(1)
        .and_then(|place| words.get(place))
        .filter(|_| words.get(start).is_some_and(|word| word.joined));
    let harmless = !entry.only_before.is_empty()
        && !next.is_some_and(|word| entry.only_before.contains(&word.text.as_str()));
    harmless
        || next.is_some_and(|word| entry.unless_next.contains(&word.text.as_str()))
        || before.is_some_and(|word| entry.unless_before.contains(&word.text.as_str()))
}

struct Word {
    /// Lower case.
    text: String,
    /// Only spaces, hyphens, underscores or a change of case stand between it and the word before.
    joined: bool,
}

/// Splits prose and identifiers alike into words.
fn split(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut current = String::new();
    let mut joined = false;
    let mut last = ' ';
    for c in line.chars() {
        let hump = c.is_uppercase() && last.is_lowercase();
        if (!c.is_alphanumeric() || hump) && !current.is_empty() {
            words.push(Word { text: std::mem::take(&mut current), joined });
            joined = true;
        }
        if c.is_alphanumeric() {
            current.extend(c.to_lowercase());
        } else {
            joined &= matches!(c, ' ' | '-' | '_');
        }
        last = c;
    }
    if !current.is_empty() {
        words.push(Word { text: current, joined });
    }
    words
}
