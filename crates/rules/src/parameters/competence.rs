//! Who is competent in a state: which authority takes which decision, as data with citation and status.

use law::{Citation, Date, ParameterStatus};

/// Declares the competences once: variant and name in files.
macro_rules! competences {
    ($($(#[$doc:meta])+ $variant:ident = $name:literal;)+) => {
        /// What an authority is competent for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Competence {
            $($(#[$doc])+ $variant,)+
        }

        impl Competence {
            /// Every competence; a state's file names an authority, or nobody with a reason, for each.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its permanent name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

competences! {
    /// Issue return decisions (RD Art. 6).
    ReturnDecision = "return-decision";
    /// Issue entry bans (RD Art. 11).
    EntryBan = "entry-ban";
    /// Carry removals out (RD Art. 8).
    Removal = "removal";
    /// Order detention (RD Art. 15(2)).
    Detention = "detention";
    /// Review detention (RD Art. 15(2) and (3)).
    DetentionReview = "detention-review";
    /// Hear remedies (RD Art. 13(1)).
    Remedy = "remedy";
}

impl Competence {
    /// The competence with that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|competence| competence.as_str() == name)
    }
}

/// The authority competent for something, in one period of validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competent {
    /// For what.
    pub competence: Competence,
    /// The authority's name in a language of the state; none when the status is empty.
    pub authority: Option<String>,
    /// How sure it is.
    pub status: ParameterStatus,
    /// The provision that makes it competent.
    pub citation: Option<Citation>,
    /// First day on which it is; none: always was.
    pub valid_from: Option<Date>,
    /// Last day on which it is; none: until further notice.
    pub valid_to: Option<Date>,
    /// What the reader should know.
    pub note: String,
}

impl Competent {
    /// Whether it is competent on that day.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}
