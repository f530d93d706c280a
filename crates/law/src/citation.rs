//! Where a rule stands: the act, the article, the paragraph; and the permanent id of the rule itself.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Permanent id of one rule, such as `RD-7-1`. Never reused, never renamed: law, code, interface, tests and
/// receipts meet in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// The id of a rule known when the program was built.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place in an act. `act` is the short key under which the act's title and ELI are registered (`RD`, `APR`,
/// `NL-VW2000`); `paragraph` holds what follows the article number, without brackets (`1`, `2, second subparagraph`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Citation {
    /// Key of the act in the register of acts.
    pub act: Cow<'static, str>,
    /// Article number as printed.
    pub article: Cow<'static, str>,
    /// Paragraph or point, empty when the whole article is meant.
    pub paragraph: Cow<'static, str>,
}

impl Citation {
    /// A citation known when the program was built.
    #[must_use]
    pub const fn new(act: &'static str, article: &'static str, paragraph: &'static str) -> Self {
        Self { act: Cow::Borrowed(act), article: Cow::Borrowed(article), paragraph: Cow::Borrowed(paragraph) }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} Art. {}", self.act, self.article)?;
        if self.paragraph.is_empty() { Ok(()) } else { write!(f, "({})", self.paragraph) }
    }
}
