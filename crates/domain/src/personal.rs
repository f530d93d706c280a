//! Personal values: readable where needed, never printed by accident.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A value that says something about a person. `Debug` hides it, so that it cannot reach a log or an error text;
/// it is stored only inside an event, which `store` seals with the person's own key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Marks a value as personal.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for those who asked for it by name.
    pub const fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(personal)")
    }
}
