//! What is wrong with a file of parameters, holidays or acts, and what to mend.

use thiserror::Error;

use super::key::ParameterKey;
use law::{CalendarError, Date};

/// A file that cannot be used. Says which file and line, which entry, what is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}{}, {place}: {problem}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct DataError {
    /// Name of the file as the operator knows it.
    pub file: String,
    /// The entry (`voluntary-departure.days`), or `the file`.
    pub place: String,
    /// Its line, counted from 1, where it has one.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub problem: Box<Problem>,
}

impl DataError {
    /// An error at an entry of a file.
    pub(crate) fn at(file: &str, place: impl Into<String>, problem: Problem) -> Self {
        Self { file: file.to_owned(), place: place.into(), line: None, problem: Box::new(problem) }
    }

    /// The same error, in that line.
    pub(crate) const fn in_line(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// A text that is not TOML, or has a field that does not belong there.
    pub(crate) fn unreadable(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map(|span| line_of(text, span.start));
        Self::whole(file, Problem::Unreadable(error.message().to_owned())).in_line(line)
    }

    /// An error of the file as a whole.
    pub(crate) fn whole(file: &str, problem: Problem) -> Self {
        Self::at(file, "the file", problem)
    }
}

/// The line, counted from 1, in which a byte of a text stands.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// What is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// Not TOML, or a field that does not belong there.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// A field that must say something is blank.
    #[error("the field '{0}' is blank; fill it in")]
    Blank(&'static str),
    /// A key that does not exist.
    #[error("there is no parameter of that name; correct the key or remove the entry")]
    UnknownKey,
    /// A key of the Return Regulation among a state's, or the other way round.
    #[error("does not belong to the set {0}; the keys rr.* stand in the set rr_2026 and nowhere else")]
    OtherSet(String),
    /// A competence that does not exist.
    #[error("there is no competence of that name; known: {0}")]
    UnknownCompetence(String),
    /// A key without entry in a file that must be complete.
    #[error("has no entry; add one, with status \"empty\" where the value is not known")]
    MissingKey,
    /// A value of the wrong kind.
    #[error("the value \"{value}\" cannot be used; write {example}")]
    WrongValue {
        /// The value found.
        value: String,
        /// What a value looks like.
        example: &'static str,
    },
    /// Status empty and yet a value.
    #[error("has a value and the status \"empty\"; remove the value or change the status")]
    ValueThoughEmpty,
    /// A value is missing.
    #[error("has no value; give one or set the status to \"empty\"")]
    NoValue,
    /// Said to come from an act without naming it.
    #[error("is said to come from an act but names none; add a citation or set origin = \"installation\"")]
    ActNotNamed,
    /// An act that the register does not hold.
    #[error("names the act {0}, which the register of acts does not hold; correct the key of the act")]
    UnknownAct(String),
    /// Confirmed without saying by whom and when.
    #[error("is confirmed but does not say by whom and when; add confirmed-by and confirmed-on")]
    NotSaidWhoConfirmed,
    /// First day of validity after the last.
    #[error("is valid from {from} to {to}; the first day must not lie after the last")]
    ValidityReversed {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// Two entries of one key valid on the same day.
    #[error("has two entries valid on {on}; end one before the other begins")]
    ValidityOverlaps {
        /// A day on which both are valid.
        on: Date,
    },
    /// A minimum above a maximum.
    #[error("lies above {maximum} on {on}; correct one of them")]
    AboveMaximum {
        /// The parameter that holds the maximum.
        maximum: ParameterKey,
        /// A day on which it does.
        on: Date,
    },
    /// A calendar that cannot be used.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// The same entry twice.
    #[error("is there twice; remove one")]
    Twice,
    /// No data are built in for that state.
    #[error("nothing is built in for the state {0}; known: {1}")]
    UnknownState(String, String),
    /// The file is of another state.
    #[error("is of the state {found}, expected {expected}")]
    OtherState {
        /// The state found.
        found: String,
        /// The state expected.
        expected: String,
    },
}
