//! Just enough of Rust's grammar to tell code from comments and literals, and tests from the rest.

use std::iter::Peekable;
use std::str::Chars;

/// A Rust file taken apart.
pub(crate) struct Lexed {
    /// The text with comments and the inside of literals blanked; every line keeps its number.
    pub(crate) code: String,
    /// String literals with the line (from one) on which they begin.
    pub(crate) strings: Vec<(usize, String)>,
    tests: Vec<(usize, usize)>,
}

impl Lexed {
    /// The code line by line, counted from one, without the lines that only tests see.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(i, line)| (i + 1, line)).filter(|(line, _)| !self.in_tests(*line))
    }

    /// Whether a line lies in an item under `#[cfg(test)]`.
    pub(crate) fn in_tests(&self, line: usize) -> bool {
        self.tests.iter().any(|(from, to)| (*from..=*to).contains(&line))
    }
}

/// Takes a file apart.
pub(crate) fn lex(text: &str) -> Lexed {
    let mut lexer =
        Lexer { rest: text.chars().peekable(), code: String::new(), strings: Vec::new(), line: 1 };
    while let Some(c) = lexer.rest.next() {
        lexer.step(c);
    }
    let tests = test_items(&lexer.code);
    Lexed { code: lexer.code, strings: lexer.strings, tests }
}

struct Lexer<'a> {
    rest: Peekable<Chars<'a>>,
    code: String,
    strings: Vec<(usize, String)>,
    line: usize,
}

impl Lexer<'_> {
    fn step(&mut self, c: char) {
        match c {
            '/' if self.rest.peek() == Some(&'/') => self.line_comment(),
            '/' if self.rest.peek() == Some(&'*') => self.block_comment(),
            '"' => {
                self.code.push('"');
                self.string(None);
            }
            'r' if self.begins_word() => self.maybe_raw(),
            '\'' => self.quote(),
            _ => self.keep(c),
        }
    }

    fn keep(&mut self, c: char) {
        self.line += usize::from(c == '\n');
        self.code.push(c);
    }

    fn blank(&mut self, c: char) {
        self.line += usize::from(c == '\n');
        self.code.push(if c == '\n' { '\n' } else { ' ' });
    }

    /// `r` begins a raw string only where no identifier runs into it; `b` may stand before it.
    fn begins_word(&self) -> bool {
        let mut before = self.code.chars().rev();
        let last = match before.next() {
            Some('b' | 'c') => before.next(),
            last => last,
        };
        !last.is_some_and(|c| c.is_alphanumeric() || c == '_')
    }

    fn maybe_raw(&mut self) {
        self.code.push('r');
        let mut hashes = 0;
        while self.rest.next_if_eq(&'#').is_some() {
            self.code.push('#');
            hashes += 1;
        }
        if self.rest.next_if_eq(&'"').is_some() {
            self.code.push('"');
            self.string(Some(hashes));
        }
    }

    /// The inside of a string up to its closing quote. `raw` is the number of hashes of a raw string.
    fn string(&mut self, raw: Option<usize>) {
        let begun = self.line;
        let mut inside = String::new();
        while let Some(c) = self.rest.next() {
            if c == '\\' && raw.is_none() {
                self.code.push(' ');
                if let Some(escaped) = self.rest.next() {
                    self.blank(escaped);
                    inside.push(' ');
                }
                continue;
            }
            if c == '"' && self.closes(raw.unwrap_or(0)) {
                self.code.push('"');
                break;
            }
            inside.push(c);
            self.blank(c);
        }
        self.strings.push((begun, inside));
    }

    fn closes(&mut self, hashes: usize) -> bool {
        if self.rest.clone().take(hashes).filter(|c| *c == '#').count() < hashes {
            return false;
        }
        for _ in 0..hashes {
            self.rest.next();
        }
        true
    }

    fn line_comment(&mut self) {
        self.code.push(' ');
        while let Some(c) = self.rest.next_if(|c| *c != '\n') {
            self.blank(c);
        }
    }

    fn block_comment(&mut self) {
        self.code.push(' ');
        let mut depth = 0_usize;
        let mut last = '/';
        while let Some(c) = self.rest.next() {
            self.blank(c);
            match (last, c) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth = depth.saturating_sub(1),
                _ => {
                    last = c;
                    continue;
                }
            }
            last = ' ';
            if depth == 0 {
                return;
            }
        }
    }

    /// A quote begins a character (`'a'`, `'\n'`) or a lifetime (`'a`).
    fn quote(&mut self) {
        self.code.push('\'');
        let mut ahead = self.rest.clone();
        let is_char = match (ahead.next(), ahead.next()) {
            (Some('\\'), _) => true,
            (Some(_), Some(next)) => next == '\'',
            (Some(_), None) | (None, _) => false,
        };
        if !is_char {
            return;
        }
        let mut escaped = false;
        while let Some(c) = self.rest.next() {
            if c == '\'' && !escaped {
                self.code.push('\'');
                return;
            }
            escaped = c == '\\' && !escaped;
            self.blank(c);
        }
    }
}

/// First and last line of every item under `#[cfg(test)]` that has a body.
fn test_items(code: &str) -> Vec<(usize, usize)> {
    let mut items = Vec::new();
    for (start, _) in code.match_indices("#[cfg(test)]") {
        let first = line_at(code, start);
        let after = code.get(start + "#[cfg(test)]".len()..).unwrap_or_default();
        let mut depth = 0_i32;
        for (offset, c) in after.char_indices() {
            match c {
                ';' if depth == 0 => break,
                '{' => depth += 1,
                '}' if depth == 1 => {
                    items.push((first, line_at(code, start + "#[cfg(test)]".len() + offset)));
                    break;
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    items
}

/// The line, counted from one, of a place in a text.
pub(crate) fn line_at(text: &str, place: usize) -> usize {
    1 + text.bytes().take(place).filter(|byte| *byte == b'\n').count()
}
