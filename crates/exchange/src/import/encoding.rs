//! Room `exchange`, import: the two encodings registers export. The mapping declares which; nothing is guessed.

use serde::Deserialize;

/// Encoding of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1252 (often called ANSI or Latin-1).
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What the bytes 80 to 9F stand for in Windows-1252; the five unassigned ones are `None` (WHATWG Encoding, index
/// windows-1252, which assigns control characters to them: no register means those).
const HIGH: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

impl Encoding {
    /// The text of a field; the position of the first byte that does not fit otherwise.
    ///
    /// # Errors
    /// Position of the byte within the field, from 0.
    pub fn decode(self, bytes: &[u8]) -> Result<String, usize> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).map(str::to_owned).map_err(|e| e.valid_up_to()),
            Self::Windows1252 => {
                bytes.iter().enumerate().map(|(at, byte)| windows_1252(*byte).ok_or(at)).collect()
            }
        }
    }

    /// The bytes of a text; what Windows-1252 cannot say becomes `?`. For our own remarks only, never for data.
    #[must_use]
    pub fn encode_remark(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Windows1252 => text
                .chars()
                .map(|c| (0..=u8::MAX).find(|byte| windows_1252(*byte) == Some(c)).unwrap_or(b'?'))
                .collect(),
        }
    }

    /// The name used in mappings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
        }
    }
}

fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().flatten(),
        _ => Some(char::from(byte)), // tidy: a byte; the rest equals ISO 8859-1
    }
}
