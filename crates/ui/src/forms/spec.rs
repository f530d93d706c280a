//! The description of a form.

/// A form for one command.
#[derive(Debug, Clone, Copy)]
pub struct FormSpec {
    /// Id: the command in kebab case. Title: message `form-<id>`; explanation, where there is one,
    /// `form-<id>-hint`; button `form-<id>-submit`, else *Record*.
    pub id: &'static str,
    /// Chapter it belongs to, as in the tabs.
    pub chapter: &'static str,
    /// Fields in order.
    pub fields: &'static [FieldSpec],
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// Name as posted. Label: message `field-<form>-<name>`, else `field-<name>`.
    pub name: &'static str,
    /// Kind.
    pub kind: FieldKind,
    /// Whether it must be given.
    pub required: bool,
    /// Whether a hint stands below the label: message `hint-<form>-<name>`, else `hint-<name>`.
    pub hint: bool,
}

/// A closed list of codes. Labels: message `choice-<list>-<code>`.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    /// Name of the list.
    pub list: &'static str,
    /// Codes in order.
    pub codes: &'static [&'static str],
}

/// What a field takes.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    /// One line, at most 200 characters.
    Text,
    /// Several lines, at most 20 000 characters.
    LongText,
    /// The machine-readable zone of a document: fixed-width, left to right.
    MachineZone,
    /// A civil date, ISO.
    Date,
    /// A date of which day or month may be unknown: posted as `<name>-day`, `-month`, `-year`; read it with
    /// `FormState::partial_date`.
    PartialDate,
    /// A whole number.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// One of a closed list: radio buttons up to five, else a select.
    Select(Choices),
    /// Any of a closed list.
    Checks(Choices),
    /// One of the choices that the state brings along (`FormState::options`).
    Options,
    /// A country.
    Country,
    /// Several countries: the same name posted for each.
    Countries,
    /// A language.
    Language,
    /// The criteria of the risk of absconding in national law, which the state brings along (`FormState::options`):
    /// for each whether it is met, the evidence, the person's comment. Posted as `<name>-<code>-outcome`, `-evidence`,
    /// `-comment`.
    Criteria,
    /// Not shown.
    Hidden,
}

impl FieldSpec {
    /// A field that must be given.
    #[must_use]
    pub const fn required(name: &'static str, kind: FieldKind) -> Self {
        Self { name, kind, required: true, hint: false }
    }

    /// A field that may stay empty.
    #[must_use]
    pub const fn optional(name: &'static str, kind: FieldKind) -> Self {
        Self { name, kind, required: false, hint: false }
    }

    /// The same field with a hint.
    #[must_use]
    pub const fn hinted(mut self) -> Self {
        self.hint = true;
        self
    }
}
