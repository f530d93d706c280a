//! Room `exchange`, import: a raw row into typed values; all problems of a row at once.

use domain::Personal;
use domain::identity::event::{NationalityStatus, Sex};
use domain::return_decision::event::{NotificationManner, RefusalGround};
use domain::stay::event::{LegalStayEndedBy, Origin};
use domain::travel::event::{ExitEvidence, ReturnType};
use domain::values::{Country, Language, Note, PartialDate, Text};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;

use super::field::{Field, FieldProblem, Problem};
use super::mapping::Mapping;
use super::read::RawRow;

/// A row of a register, typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Line of the file, from 1.
    pub line: u64,
    /// Reference in the register.
    pub reference: Note,
    /// Case number, if the register's shall be kept.
    pub number: Option<Note>,
    /// State whose law applies.
    pub state: Country,
    /// Origin of the case.
    pub origin: Origin,
    /// Date of opening.
    pub opened_on: Date,
    /// Given names.
    pub given: Personal<Note>,
    /// Family names.
    pub family: Option<Personal<Note>>,
    /// Script of the names.
    pub script: Option<Note>,
    /// Date of birth.
    pub born_on: Option<Personal<PartialDate>>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Nationality and how well it is established.
    pub nationality: Option<(Country, NationalityStatus)>,
    /// Language understood.
    pub language: Option<Language>,
    /// End of legal stay.
    pub legal_stay_ended: Option<(LegalStayEndedBy, Date)>,
    /// Establishment of illegal stay, with its circumstances.
    pub illegal_stay: Option<(Date, Text)>,
    /// Return decision.
    pub decision: Option<ImportedDecision>,
    /// Departure.
    pub departure: Option<ImportedDeparture>,
}

/// A return decision of a register. What the law demands and the register lacks stays empty and is refused by the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedDecision {
    /// Date of issue.
    pub issued_on: Date,
    /// Notification.
    pub notified: Option<(Date, NotificationManner)>,
    /// Voluntary departure.
    pub term: ImportedTerm,
    /// Country of return.
    pub country: Option<Country>,
    /// Reasons in fact.
    pub reasons_in_fact: Option<Text>,
    /// Reasons in law.
    pub reasons_in_law: Option<Text>,
    /// Information on remedies.
    pub remedies: Option<Text>,
    /// Language of the decision.
    pub language: Language,
}

/// What it says on voluntary departure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedTerm {
    /// So many days.
    Days(u32),
    /// None, on that ground, with individual reasons.
    Refused(RefusalGround, Option<Text>),
}

/// A departure of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedDeparture {
    /// Date of departure.
    pub left_on: Date,
    /// Destination.
    pub destination: Country,
    /// Type of return.
    pub return_type: ReturnType,
    /// Evidence.
    pub evidence: ExitEvidence,
}

impl ImportRow {
    /// Reads a raw row by a mapping; `columns` as found in the header ([`super::read::Rows::columns`]).
    ///
    /// # Errors
    /// Every problem of the row.
    pub fn parse(
        raw: &RawRow,
        columns: &std::collections::BTreeMap<Field, usize>,
        mapping: &Mapping,
    ) -> Result<Self, Vec<FieldProblem>> {
        let mut cells = Cells { raw, columns, mapping, problems: Vec::new() };
        match cells.row() {
            Some(row) if cells.problems.is_empty() => Ok(row),
            Some(_) | None => Err(cells.problems),
        }
    }
}

/// The cells of a row, and the problems found so far.
struct Cells<'a> {
    raw: &'a RawRow,
    columns: &'a std::collections::BTreeMap<Field, usize>,
    mapping: &'a Mapping,
    problems: Vec<FieldProblem>,
}

impl Cells<'_> {
    fn problem<T>(&mut self, field: Field, problem: Problem) -> Option<T> {
        self.problems.push(FieldProblem { field, problem });
        None
    }

    /// The text of a cell: decoded, trimmed, default for empty, codes translated.
    fn text(&mut self, field: Field) -> Option<String> {
        let mapping = self.mapping;
        let bytes = self.columns.get(&field).and_then(|at| self.raw.fields.get(*at)).unwrap_or_default();
        let text = match mapping.encoding.decode(bytes) {
            Ok(text) => text,
            Err(at) => {
                let encoding = mapping.encoding.name();
                return self.problem(field, Problem::WrongEncoding { at: at + 1, encoding });
            }
        };
        let text = text.trim();
        let text =
            if text.is_empty() { mapping.defaults.get(&field).map_or("", String::as_str) } else { text };
        if text.is_empty() {
            return None;
        }
        let translated = mapping.values.get(&field).and_then(|codes| codes.get(text));
        Some(translated.map_or(text, String::as_str).to_owned())
    }

    fn read<T>(&mut self, field: Field, parse: impl FnOnce(&str) -> Result<T, Problem>) -> Option<T> {
        let text = self.text(field)?;
        match parse(&text) {
            Ok(value) => Some(value),
            Err(problem) => self.problem(field, problem),
        }
    }

    /// A value that must be there; a problem is noted once, whether the cell is empty or wrong.
    fn need<T>(&mut self, field: Field, value: Option<T>, missing: Problem) -> Option<T> {
        if value.is_none() && !self.problems.iter().any(|p| p.field == field) {
            return self.problem(field, missing);
        }
        value
    }

    fn note(&mut self, field: Field) -> Option<Note> {
        self.read(field, |text| Note::parse(text).map_err(Problem::Invalid))
    }

    fn long(&mut self, field: Field) -> Option<Text> {
        self.read(field, |text| Text::parse(text).map_err(Problem::Invalid))
    }

    fn country(&mut self, field: Field) -> Option<Country> {
        self.read(field, |text| {
            let iso = match text {
                "EL" => "GR",
                "UK" => "GB",
                other => other, // tidy: a text, not an enum
            };
            Country::parse(iso).map_err(Problem::Invalid)
        })
    }

    fn language(&mut self, field: Field) -> Option<Language> {
        self.read(field, |text| Language::parse(text).map_err(Problem::Invalid))
    }

    fn date(&mut self, field: Field) -> Option<Date> {
        let form = self.mapping.date_form;
        self.read(field, |text| form.parse(text).ok_or(Problem::NotADate(form.name())))
    }

    fn partial(&mut self, field: Field) -> Option<PartialDate> {
        let form = self.mapping.date_form;
        self.read(field, |text| match form.parse(text) {
            Some(day) => Ok(PartialDate::Day(day)),
            // A year, or a year and a month, in ISO form; never a whole date of another form.
            None if text.len() <= 7 => PartialDate::parse(text).map_err(Problem::Invalid),
            None => Err(Problem::NotADate(form.name())),
        })
    }

    /// A code of one of the domain's lists, in its stored spelling.
    fn code<T: DeserializeOwned>(&mut self, field: Field) -> Option<T> {
        self.read(field, |text| {
            let source: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
                text.into_deserializer();
            T::deserialize(source).map_err(|_| Problem::UnknownCode(field.name()))
        })
    }

    fn required<T>(&mut self, field: Field, read: fn(&mut Self, Field) -> Option<T>) -> Option<T> {
        let value = read(self, field);
        self.need(field, value, Problem::Missing)
    }

    fn with<T>(&mut self, field: Field, other: Field, read: fn(&mut Self, Field) -> Option<T>) -> Option<T> {
        let value = read(self, field);
        self.need(field, value, Problem::NeededWith(other.name()))
    }

    /// Reads every field, so that all problems are found; `None` when a needed one failed.
    fn row(&mut self) -> Option<ImportRow> {
        let reference = self.required(Field::Reference, Self::note);
        let state = self.required(Field::State, Self::country);
        let origin = self.required(Field::Origin, Self::code::<Origin>);
        let opened_on = self.required(Field::OpenedOn, Self::date);
        let given = self.required(Field::GivenNames, Self::note);
        let number = self.note(Field::Number);
        let family = self.note(Field::FamilyNames);
        let script = self.note(Field::Script);
        let born_on = self.partial(Field::BornOn);
        let sex = self.code(Field::Sex);
        let nationality = self.country(Field::Nationality);
        let status = self.code(Field::NationalityStatus).unwrap_or(NationalityStatus::Claimed);
        let language = self.language(Field::Language);
        let legal_stay_ended = self.legal_stay_ended();
        let illegal_stay = self.illegal_stay();
        let decision = self.decision();
        let departure = self.departure();
        Some(ImportRow {
            line: self.raw.line,
            reference: reference?,
            number,
            state: state?,
            origin: origin?,
            opened_on: opened_on?,
            given: Personal::new(given?),
            family: family.map(Personal::new),
            script,
            born_on: born_on.map(Personal::new),
            sex,
            nationality: nationality.map(|country| (country, status)),
            language,
            legal_stay_ended,
            illegal_stay,
            decision,
            departure,
        })
    }

    fn legal_stay_ended(&mut self) -> Option<(LegalStayEndedBy, Date)> {
        let on = self.date(Field::LegalStayEndedOn)?;
        let by = self.with(Field::LegalStayEndedBy, Field::LegalStayEndedOn, Self::code)?;
        Some((by, on))
    }

    fn illegal_stay(&mut self) -> Option<(Date, Text)> {
        let on = self.date(Field::IllegalStayOn)?;
        let circumstances = self.with(Field::IllegalStayCircumstances, Field::IllegalStayOn, Self::long)?;
        Some((on, circumstances))
    }

    fn decision(&mut self) -> Option<ImportedDecision> {
        let Some(issued_on) = self.date(Field::DecisionIssuedOn) else {
            if self.date(Field::DecisionNotifiedOn).is_some() {
                let needed = Problem::NeededWith(Field::DecisionNotifiedOn.name());
                return self.need(Field::DecisionIssuedOn, None, needed);
            }
            return None;
        };
        let manner = self.code(Field::NotificationManner).unwrap_or(NotificationManner::RegisteredPost);
        let notified = self.date(Field::DecisionNotifiedOn).map(|on| (on, manner));
        let term = self.term();
        let country = self.country(Field::CountryOfReturn);
        let reasons_in_fact = self.long(Field::ReasonsInFact);
        let reasons_in_law = self.long(Field::ReasonsInLaw);
        let remedies = self.long(Field::Remedies);
        let language = self.with(Field::DecisionLanguage, Field::DecisionIssuedOn, Self::language);
        Some(ImportedDecision {
            issued_on,
            notified,
            term: term?,
            country,
            reasons_in_fact,
            reasons_in_law,
            remedies,
            language: language?,
        })
    }

    fn term(&mut self) -> Option<ImportedTerm> {
        let days = self.read(Field::DepartureDays, |text| text.parse::<u32>().map_err(|_| Problem::NotDays));
        if let Some(days) = days {
            return Some(ImportedTerm::Days(days));
        }
        let ground = self.code(Field::RefusalGround);
        let reasons = self.long(Field::RefusalReasons);
        if let Some(ground) = ground {
            return Some(ImportedTerm::Refused(ground, reasons));
        }
        let wrong = self.problems.iter().any(|p| p.field == Field::RefusalGround);
        if wrong {
            return None;
        }
        self.need(Field::DepartureDays, None, Problem::NeededWith(Field::DecisionIssuedOn.name()))
    }

    fn departure(&mut self) -> Option<ImportedDeparture> {
        let left_on = self.date(Field::LeftOn)?;
        let destination = self.with(Field::Destination, Field::LeftOn, Self::country);
        let return_type = self.with(Field::ReturnType, Field::LeftOn, Self::code);
        let evidence = self.with(Field::ExitEvidence, Field::LeftOn, Self::code);
        Some(ImportedDeparture {
            left_on,
            destination: destination?,
            return_type: return_type?,
            evidence: evidence?,
        })
    }
}
