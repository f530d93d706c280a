//! Room `exchange`, import: the fields a mapping can fill, and what can be wrong with one.

use domain::values::InvalidValue;
use thiserror::Error;

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A field of a row. The names are those used in `mapping.toml`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $variant,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in mappings.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

fields! {
    /// Reference of the case in the register; unique there. Always needed.
    Reference = "reference",
    /// Case number of this installation; made from the reference when empty.
    Number = "number",
    /// State whose law applies (ISO 3166). Always needed, usually as a default.
    State = "state",
    /// Origin of the case. Always needed.
    Origin = "origin",
    /// Date of opening. Always needed.
    OpenedOn = "opened-on",
    /// Given names. Always needed.
    GivenNames = "given-names",
    /// Family names.
    FamilyNames = "family-names",
    /// Script of the names (ISO 15924); `Latn` when empty.
    Script = "script",
    /// Date of birth; may be a year, or year and month, in ISO form.
    BornOn = "born-on",
    /// Sex.
    Sex = "sex",
    /// Nationality (ISO 3166, or Eurostat's EL and UK).
    Nationality = "nationality",
    /// How well the nationality is established; `claimed` when empty.
    NationalityStatus = "nationality-status",
    /// Language the person understands.
    Language = "language",
    /// Date on which legal stay ended.
    LegalStayEndedOn = "legal-stay-ended-on",
    /// What ended it.
    LegalStayEndedBy = "legal-stay-ended-by",
    /// Date on which illegal stay was established.
    IllegalStayOn = "illegal-stay-on",
    /// Circumstances of that.
    IllegalStayCircumstances = "illegal-stay-circumstances",
    /// Date of the return decision.
    DecisionIssuedOn = "decision-issued-on",
    /// Date of its notification.
    DecisionNotifiedOn = "decision-notified-on",
    /// Manner of notification; `registered-post` when empty.
    NotificationManner = "notification-manner",
    /// Days of the period for voluntary departure; empty when refused.
    DepartureDays = "departure-days",
    /// Ground of RD Art. 7(4) for refusing the period.
    RefusalGround = "refusal-ground",
    /// Individual reasons for that ground.
    RefusalReasons = "refusal-reasons",
    /// Country of return.
    CountryOfReturn = "country-of-return",
    /// Reasons in fact.
    ReasonsInFact = "reasons-in-fact",
    /// Reasons in law.
    ReasonsInLaw = "reasons-in-law",
    /// Information on remedies.
    Remedies = "remedies",
    /// Language of the decision.
    DecisionLanguage = "decision-language",
    /// Date of departure.
    LeftOn = "left-on",
    /// Destination.
    Destination = "destination",
    /// Type of return.
    ReturnType = "return-type",
    /// Evidence of departure.
    ExitEvidence = "exit-evidence",
}

impl Field {
    /// The field of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }
}

/// What is wrong with a field. Says how to mend it; never repeats the value, which may be personal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// Needed and empty.
    #[error("is needed and empty")]
    Missing,
    /// Needed because another field is filled.
    #[error("is needed when {0} is filled")]
    NeededWith(&'static str),
    /// Not a value the domain accepts.
    #[error("{0}")]
    Invalid(#[from] InvalidValue),
    /// Not a date in the form the mapping declares.
    #[error("is not a date in the form {0}")]
    NotADate(&'static str),
    /// Not a whole number of days.
    #[error("is not a whole number of days")]
    NotDays,
    /// Not one of the codes of a list, and the mapping does not translate it.
    #[error("is none of the codes of this field; translate it under [values.{0}] in the mapping")]
    UnknownCode(&'static str),
    /// A byte that is not in the declared encoding.
    #[error("byte {at} is not {encoding}; correct the encoding in the mapping or the file")]
    WrongEncoding {
        /// Position within the field, from 1.
        at: usize,
        /// Declared encoding.
        encoding: &'static str,
    },
}

/// A problem with its field.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}: {problem}", field.name())]
pub struct FieldProblem {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}
