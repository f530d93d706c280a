//! Events of the chapter *identity*: who the person is, as far as known, and how sure that is.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::CaseId;
use crate::personal::Personal;
use crate::values::{Country, Language, Note, PartialDate, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// A name was recorded.
    NameRecorded(Name),
    /// Date and place of birth were recorded.
    BirthRecorded(Birth),
    /// Sex was recorded.
    SexRecorded(SexRecorded),
    /// A nationality was recorded, or its status changed.
    NationalityRecorded(Nationality),
    /// A document was recorded.
    DocumentRecorded(Document),
    /// A language was recorded.
    LanguageRecorded(LanguageRecorded),
    /// A contact or address was recorded.
    ContactRecorded(Contact),
    /// A family link was recorded.
    FamilyLinkRecorded(FamilyLink),
    /// Whether a minor is accompanied was recorded.
    AccompanimentRecorded(AccompanimentRecorded),
}

/// Kind of name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// In use now.
    Current,
    /// At birth.
    AtBirth,
    /// Also used.
    Alias,
    /// Used before.
    Previous,
}

/// A name in one script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Kind.
    pub kind: NameKind,
    /// Family names; empty for a person with one name only.
    pub family: Option<Personal<Note>>,
    /// Given names.
    pub given: Personal<Note>,
    /// Script, ISO 15924 (`Latn`, `Arab`, `Cyrl`).
    pub script: Note,
    /// Where it comes from (passport, the person's statement).
    pub source: Option<Note>,
    /// Date recorded.
    pub recorded_on: Date,
}

/// Birth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birth {
    /// Date, which may be partial.
    pub date: Personal<PartialDate>,
    /// Place.
    pub place: Option<Personal<Note>>,
    /// Country.
    pub country: Option<Country>,
    /// Date recorded.
    pub recorded_on: Date,
}

/// Sex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Unspecified (ICAO `X`).
    Unspecified,
}

/// Sex recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SexRecorded {
    /// Sex.
    pub sex: Sex,
    /// Date recorded.
    pub recorded_on: Date,
}

/// How well a nationality is established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NationalityStatus {
    /// The person says so.
    Claimed,
    /// Prima facie evidence.
    Presumed,
    /// Confirmed by the country or a genuine document.
    Confirmed,
}

/// A nationality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nationality {
    /// Country.
    pub country: Country,
    /// Status.
    pub status: NationalityStatus,
    /// Evidence.
    pub evidence: Option<Text>,
    /// Date recorded.
    pub recorded_on: Date,
}

/// Kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Passport.
    Passport,
    /// Identity card.
    IdentityCard,
    /// Laissez-passer or emergency travel document.
    LaissezPasser,
    /// European travel document for return (Reg. 2016/1953).
    EuTravelDocumentForReturn,
    /// Residence permit.
    ResidencePermit,
    /// Birth certificate.
    BirthCertificate,
    /// Driving licence.
    DrivingLicence,
    /// Other.
    Other,
}

/// Authenticity of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authenticity {
    /// Examined and genuine.
    Genuine,
    /// Examined and forged.
    Forged,
    /// Not examined.
    NotExamined,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Kind.
    pub kind: DocumentKind,
    /// Number.
    pub number: Personal<Note>,
    /// Issuing country.
    pub issuing_country: Country,
    /// Date of issue.
    pub issued_on: Option<Date>,
    /// Last day of validity.
    pub valid_until_on: Option<Date>,
    /// Machine-readable zone as read, its lines separated by line breaks; its check digits were verified.
    pub machine_readable_zone: Option<Personal<Text>>,
    /// Authenticity.
    pub authenticity: Authenticity,
    /// Date recorded.
    pub recorded_on: Date,
}

/// A language the person understands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageRecorded {
    /// Language.
    pub language: Language,
    /// Whether the person understands it or may reasonably be presumed to (RD Art. 12(2)).
    pub understanding: Understanding,
    /// Date recorded.
    pub recorded_on: Date,
}

/// How well a language is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Understanding {
    /// The person says or shows that he or she understands it.
    Understands,
    /// Reasonably presumed.
    Presumed,
}

/// A contact or an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Kind.
    pub kind: ContactKind,
    /// The address, number or name.
    pub value: Personal<Text>,
    /// From that date.
    pub from_on: Date,
}

/// Kind of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// Postal address or place of stay.
    Address,
    /// Telephone.
    Telephone,
    /// E-mail.
    Email,
    /// Legal representative.
    LegalRepresentative,
    /// Guardian.
    Guardian,
}

/// A link to a family member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyLink {
    /// Relation of the other person to this one.
    pub relation: Relation,
    /// Case of the other person, if there is one.
    pub case: Option<CaseId>,
    /// Name of the other person, if there is no case.
    pub name: Option<Personal<Note>>,
    /// Of a child: minor or adult, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_age: Option<ChildAge>,
    /// Date recorded.
    pub recorded_on: Date,
}

/// Whether a child is a minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChildAge {
    /// Under eighteen.
    Minor,
    /// Eighteen or older.
    Adult,
}

/// Family relations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Spouse or partner.
    Spouse,
    /// Parent.
    Parent,
    /// Child.
    Child,
    /// Brother or sister.
    Sibling,
    /// Guardian.
    Guardian,
    /// Other.
    Other,
}

/// Whether a minor is accompanied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccompanimentRecorded {
    /// Accompaniment.
    pub accompaniment: Accompaniment,
    /// Date recorded.
    pub recorded_on: Date,
}

/// Accompaniment of a minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accompaniment {
    /// No responsible adult.
    Unaccompanied,
    /// With family or another responsible adult.
    WithFamily,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NameRecorded(_) => "identity.name_recorded",
            Self::BirthRecorded(_) => "identity.birth_recorded",
            Self::SexRecorded(_) => "identity.sex_recorded",
            Self::NationalityRecorded(_) => "identity.nationality_recorded",
            Self::DocumentRecorded(_) => "identity.document_recorded",
            Self::LanguageRecorded(_) => "identity.language_recorded",
            Self::ContactRecorded(_) => "identity.contact_recorded",
            Self::FamilyLinkRecorded(_) => "identity.family_link_recorded",
            Self::AccompanimentRecorded(_) => "identity.accompaniment_recorded",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::NameRecorded(e) => e.recorded_on,
            Self::BirthRecorded(e) => e.recorded_on,
            Self::SexRecorded(e) => e.recorded_on,
            Self::NationalityRecorded(e) => e.recorded_on,
            Self::DocumentRecorded(e) => e.recorded_on,
            Self::LanguageRecorded(e) => e.recorded_on,
            Self::ContactRecorded(e) => e.from_on,
            Self::FamilyLinkRecorded(e) => e.recorded_on,
            Self::AccompanimentRecorded(e) => e.recorded_on,
        }
    }
}
