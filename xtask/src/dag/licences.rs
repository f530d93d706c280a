//! Which licences go with EUPL-1.2: permissive ones, and weak copyleft kept in its own files.

/// Licences that may be part of a work under EUPL-1.2.
const COMPATIBLE: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
    "zlib-acknowledgement",
];

/// Whether an SPDX expression offers a way to use the package: one side of `OR`, every side of `AND`. An
/// exception (`WITH`) only ever gives more.
pub(crate) fn compatible(expression: &str) -> bool {
    // The old way to write OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let fits = alternatives(&mut words);
    fits && words.peek().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn alternatives(words: &mut Words<'_>) -> bool {
    let mut fits = together(words);
    while words.next_if_eq(&"OR").is_some() {
        let other = together(words);
        fits |= other;
    }
    fits
}

fn together(words: &mut Words<'_>) -> bool {
    let mut fits = one(words);
    while words.next_if_eq(&"AND").is_some() {
        let other = one(words);
        fits &= other;
    }
    fits
}

fn one(words: &mut Words<'_>) -> bool {
    match words.next() {
        Some("(") => {
            let fits = alternatives(words);
            fits && words.next() == Some(")")
        }
        Some(name) => {
            if words.next_if_eq(&"WITH").is_some() {
                words.next();
            }
            COMPATIBLE.contains(&name)
        }
        None => false,
    }
}
