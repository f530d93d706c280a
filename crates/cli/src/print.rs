//! Printing: tables for people, JSON for machines, secrets once.

use std::fmt::Write as _;

use application::Secrets;
use application::commands::sign_in::secret_text;

/// Prints a value as one line of JSON.
///
/// # Errors
/// Never for the values printed here; passed on because it is not assumed.
pub fn json(value: &serde_json::Value) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(())
}

/// A table with aligned columns; the first row is the header.
#[must_use]
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            // Writing to a String cannot fail.
            let _ = write!(line, "{cell:width$}  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A password that nobody has used before: 120 bits, in groups that can be read out.
#[must_use]
pub fn new_password(secrets: &dyn Secrets) -> String {
    let bytes = secrets.bytes();
    let text = secret_text(bytes.get(..15).unwrap_or_default()).to_lowercase();
    let letters: Vec<char> = text.chars().filter(|c| *c != '=').collect();
    let groups: Vec<String> = letters.chunks(6).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A secret for one-time codes: 160 bits, as authenticator apps take them.
#[must_use]
pub fn new_totp_secret(secrets: &dyn Secrets) -> Vec<u8> {
    secrets.bytes().into_iter().take(20).collect()
}

/// The address that authenticator apps read from a QR code.
#[must_use]
pub fn otpauth(login: &str, secret: &[u8]) -> String {
    format!("otpauth://totp/Nostos:{login}?secret={}&issuer=Nostos", secret_text(secret))
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use application::ports::SeededSecrets;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [vec!["a".to_owned(), "bb".to_owned()], vec!["ccc".to_owned(), "d".to_owned()]];
        assert_eq!(table(&rows), "a    bb\nccc  d\n");
    }

    #[test]
    fn a_new_password_is_long_enough_and_never_the_same() {
        let secrets = SeededSecrets::new(1);
        let (one, two) = (new_password(&secrets), new_password(&secrets));
        assert_eq!(one.len(), 27);
        assert_ne!(one, two);
    }
}
