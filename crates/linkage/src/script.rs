//! Which script a word is in, and its letters in Latin where each letter has a fixed counterpart (Cyrillic, Greek,
//! Armenian, Georgian). The tables are our own, after the transliteration that ICAO Doc 9303-3 recommends for travel
//! documents, without its positional rules: a part of a word then always becomes a part of the Latin word.

/// The script of a word, as far as its treatment differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin.
    Latin,
    /// Arabic script in any language: short vowels are not written.
    Arabic,
    /// Cyrillic, Greek, Armenian, Georgian: letter by letter into Latin.
    Alphabetic,
    /// Hebrew: short vowels are not written.
    Hebrew,
    /// Anything else: compared as written.
    Other,
}

impl Script {
    /// The script of a normalised word, by its first letter.
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word.chars().find(|c| c.is_alphabetic()).map_or(0, u32::from) {
            0x0041..=0x024F | 0x1E00..=0x1EFF => Self::Latin,
            0x0370..=0x03FF | 0x1F00..=0x1FFF | 0x0400..=0x058F | 0x10A0..=0x10FF | 0x1C90..=0x1CBF => {
                Self::Alphabetic
            }
            0x0590..=0x05FF => Self::Hebrew,
            0x0600..=0x06FF | 0x0750..=0x077F => Self::Arabic,
            _ => Self::Other,
        }
    }
}

/// A normalised word with its Cyrillic, Greek, Armenian and Georgian letters in Latin; others stay.
#[must_use]
pub fn latin(word: &str) -> String {
    let mut result = String::with_capacity(word.len());
    for character in word.chars() {
        match cyrillic(character).or_else(|| greek(character)).or_else(|| caucasian(character)) {
            Some(letters) => result.push_str(letters),
            None => result.push(character),
        }
    }
    result
}

const fn cyrillic(character: char) -> Option<&'static str> {
    Some(match character {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' | 'ђ' => "d",
        'е' | 'э' => "e",
        'є' => "ie",
        'ж' | 'җ' => "zh",
        'з' | 'ѕ' => "z",
        'и' | 'і' | 'ї' | 'ӏ' => "i",
        'ј' => "j",
        'к' => "k",
        'қ' | 'ҡ' | 'ҝ' => "q",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' | 'ң' | 'ҥ' => "n",
        'њ' => "nj",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ҫ' => "s",
        'т' => "t",
        'ћ' => "c",
        'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'х' => "kh",
        'ҳ' | 'һ' => "h",
        'ғ' => "gh",
        'ц' => "ts",
        'ч' => "ch",
        'ҷ' => "j",
        'џ' => "dz",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

const fn greek(character: char) -> Option<&'static str> {
    Some(match character {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' => "s",
        'τ' => "t",
        'υ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

const fn caucasian(character: char) -> Option<&'static str> {
    if let Some(letters) = georgian(character) { Some(letters) } else { armenian(character) }
}

const fn georgian(character: char) -> Option<&'static str> {
    Some(match character {
        'ა' => "a",
        'ბ' => "b",
        'გ' => "g",
        'დ' => "d",
        'ე' => "e",
        'ვ' => "v",
        'ზ' => "z",
        'თ' | 'ტ' => "t",
        'ი' => "i",
        'კ' | 'ქ' => "k",
        'ლ' => "l",
        'მ' => "m",
        'ნ' => "n",
        'ო' => "o",
        'პ' | 'ფ' => "p",
        'ჟ' => "zh",
        'რ' => "r",
        'ს' => "s",
        'უ' => "u",
        'ღ' => "gh",
        'ყ' => "q",
        'შ' => "sh",
        'ჩ' | 'ჭ' => "ch",
        'ც' | 'წ' => "ts",
        'ძ' => "dz",
        'ხ' => "kh",
        'ჯ' => "j",
        'ჰ' => "h",
        _ => return None,
    })
}

const fn armenian(character: char) -> Option<&'static str> {
    Some(match character {
        'ա' => "a",
        'բ' => "b",
        'գ' => "g",
        'դ' => "d",
        'ե' | 'է' | 'ը' => "e",
        'զ' => "z",
        'թ' | 'տ' => "t",
        'ժ' => "zh",
        'ի' => "i",
        'լ' => "l",
        'խ' => "kh",
        'ծ' | 'ց' => "ts",
        'կ' | 'ք' => "k",
        'հ' => "h",
        'ձ' => "dz",
        'ղ' => "gh",
        'ճ' | 'չ' => "ch",
        'մ' => "m",
        'յ' => "y",
        'ն' => "n",
        'շ' => "sh",
        'ո' | 'օ' => "o",
        'պ' | 'փ' => "p",
        'ջ' => "j",
        'ռ' | 'ր' => "r",
        'ս' => "s",
        'վ' | 'ւ' => "v",
        'ֆ' => "f",
        _ => return None,
    })
}
