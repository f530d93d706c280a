//! The first secrets of an account, drawn here and shown once: nobody chooses a password for somebody else.

use crate::nostos::Nostos;

/// Letters and digits that are not mistaken for one another when read aloud or copied by hand.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Bytes of the secret of one-time codes (RFC 4226 section 4: 160 bits).
const SECOND_FACTOR: usize = 20;

impl Nostos {
    /// A first password: 16 letters and digits in groups of four, 80 bits.
    #[must_use]
    pub fn fresh_password(&self) -> String {
        let drawn = self.secrets.bytes();
        let mut text = String::with_capacity(19);
        for (place, byte) in drawn.iter().take(16).enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push('-');
            }
            let letter = LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'0');
            text.push(char::from(letter));
        }
        text
    }

    /// A secret for one-time codes.
    #[must_use]
    pub fn fresh_second_factor(&self) -> Vec<u8> {
        self.secrets.bytes().into_iter().take(SECOND_FACTOR).collect()
    }
}
