//! What is stored with a name so that any part of it, in any script, finds the person.

use crate::normalise::normalise;
use crate::script::{Script, latin};
use crate::sound::sounds;

/// Keys stored for one name at most.
pub const MAX_KEYS_PER_NAME: usize = 60;

/// Sounds stored for one word at most.
const STORED_SOUNDS: usize = 4;

/// Letters of the part of a sound that finds words by their beginning in another script.
pub(crate) const SOUND_START: usize = 3;

/// One value by which a person is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// How it was derived.
    pub kind: KeyKind,
    /// The value; compared exactly.
    pub value: String,
}

/// How a key was derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// A whole word of a name.
    Word,
    /// Three letters in a row of a word; `^` stands before its beginning.
    Gram,
    /// How a word sounds.
    Sound,
    /// How the beginning of a word sounds.
    SoundStart,
    /// A date of birth, or a part of it.
    Birth,
    /// Number of a document.
    Document,
    /// Number of a case, or a part of it.
    Number,
}

impl KeyKind {
    /// The name under which stores keep it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Gram => "gram",
            Self::Sound => "sound",
            Self::SoundStart => "sound-start",
            Self::Birth => "birth",
            Self::Document => "document",
            Self::Number => "number",
        }
    }
}

impl Key {
    /// A key.
    #[must_use]
    pub const fn new(kind: KeyKind, value: String) -> Self {
        Self { kind, value }
    }
}

/// The keys to store with one name of a person: at most [`MAX_KEYS_PER_NAME`], without repetition. Whole words and
/// sounds come first, so that of an overlong name only parts of its last words go missing.
#[must_use]
pub fn keys_for_name(name: &str) -> Vec<Key> {
    let words = words(name);
    let mut keys = Collected::default();
    for word in &words {
        keys.add(KeyKind::Word, word.clone());
        keys.add_all(KeyKind::Gram, beginnings(word));
        keys.add_all(KeyKind::Gram, with_plain_h(word).iter().flat_map(|word| beginnings(word)));
    }
    // Half of the room at most, so that many words with many sounds leave room for their parts.
    let room = MAX_KEYS_PER_NAME / 2;
    for rank in 0..STORED_SOUNDS {
        for word in &words {
            if keys.0.len() < room || rank == 0 {
                keys.add_all(KeyKind::Sound, sounds(word, STORED_SOUNDS).into_iter().skip(rank).take(1));
            }
        }
    }
    let apart: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_article(word)).collect();
    for pair in apart.windows(2) {
        if keys.0.len() >= room {
            break;
        }
        // Abdul Rahman is found by Abdulrahman.
        keys.add_all(KeyKind::Sound, sounds(&pair.concat(), STORED_SOUNDS));
    }
    for served in words.iter().filter_map(|word| served(word)) {
        keys.add_all(KeyKind::Sound, sounds(served, 2));
    }
    for word in &words {
        keys.add_all(KeyKind::SoundStart, sounds(word, 2).iter().filter_map(|s| sound_start(s)).take(1));
    }
    let spellings = words.iter().cloned().chain(words.iter().filter_map(|word| with_plain_h(word)));
    let mut grams: Vec<_> = spellings.map(|word| grams(&word).into_iter()).collect();
    while keys.0.len() < MAX_KEYS_PER_NAME {
        // One of each word in turn: room that runs out is missed by all words alike.
        let before = grams.iter().map(ExactSizeIterator::len).sum::<usize>();
        for word in &mut grams {
            keys.add_all(KeyKind::Gram, word.next());
        }
        if before == 0 {
            break;
        }
    }
    keys.0
}

/// The second part of names like عبدالرحمن (servant of the merciful), which other spellings write as its own word.
fn served(word: &str) -> Option<&str> {
    word.strip_prefix("عبدال").filter(|rest| rest.chars().count() > 1)
}

/// The Arabic article as a word of its own.
pub(crate) fn is_article(word: &str) -> bool {
    matches!(word, "al" | "el" | "ال")
}

/// Keys in order, each once, as long as there is room.
#[derive(Default)]
struct Collected(Vec<Key>);

impl Collected {
    fn add(&mut self, kind: KeyKind, value: String) {
        let key = Key::new(kind, value);
        if self.0.len() < MAX_KEYS_PER_NAME && !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    fn add_all(&mut self, kind: KeyKind, values: impl IntoIterator<Item = String>) {
        values.into_iter().for_each(|value| self.add(kind, value));
    }
}

/// The comparable words of a name: normalised, Cyrillic and the like in Latin letters.
pub(crate) fn words(name: &str) -> Vec<String> {
    normalise(name).split(' ').map(latin).filter(|word| !word.is_empty()).collect()
}

/// The keys for the first letters of a word: two, and in scripts where one letter is a syllable or a word also one.
pub(crate) fn beginnings(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().take(2).collect();
    let mut starts = Vec::new();
    if letters.len() == 2 {
        starts.push(format!("^{}", letters.iter().collect::<String>()));
    }
    if let (Some(first), true) = (letters.first(), letters.len() == 1 || Script::of(word) == Script::Other) {
        starts.push(format!("^{first}"));
    }
    starts
}

/// Every three letters in a row.
pub(crate) fn grams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

/// The word with kh written as h, the two spellings of خ, ح and х; `None` where there is no kh. Stored words have the
/// parts of both, a query asks for those of the short one.
pub(crate) fn with_plain_h(word: &str) -> Option<String> {
    word.contains("kh").then(|| word.replace("kh", "h"))
}

/// The beginning of a sound that is longer than it.
fn sound_start(sound: &str) -> Option<String> {
    (sound.chars().count() > SOUND_START).then(|| sound.chars().take(SOUND_START).collect())
}
