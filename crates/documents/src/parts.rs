//! What every letter shares: who writes, to whom, about whom, who signs, and how to challenge what it says.

use jiff::civil::Date;
use law::Derivation;
use serde::{Deserialize, Serialize};

/// The frame around the content of every letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The competent authority that writes.
    pub authority: Authority,
    /// Case number, as the person should quote it.
    pub case_number: String,
    /// Id of this very document: unique and stable, becomes the PDF's own id (RD Art. 12(1): in writing).
    pub document_id: String,
    /// Date printed on the letter: the date of the act.
    pub dated_on: Date,
    /// Whether the letter is in force or a preview.
    pub status: LetterStatus,
    /// Who receives it: the person, or a representative.
    pub addressee: Addressee,
    /// The person it concerns.
    pub person: Person,
    /// The officer who answers for it.
    pub signatory: Signatory,
}

/// Whether a letter is a preview or the act itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStatus {
    /// Preview before sign-off: every page says that it has no effect.
    Draft,
    /// Signed off.
    Final,
}

/// An authority as its letters show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// Full name.
    pub name: String,
    /// Department or unit; empty when none is printed.
    pub unit: String,
    /// The territory that must be left, in the letter's language, as it stands inside a sentence
    /// (`the Netherlands`, `Nederland`).
    pub territory: String,
    /// Place from which it writes.
    pub place: String,
    /// How to reach it.
    pub contact: Contact,
}

/// How to reach an organisation. Empty fields are not printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name of the organisation or person.
    pub name: String,
    /// Postal or visiting address, a line each.
    pub address: Vec<String>,
    /// Telephone number as printed.
    pub telephone: String,
    /// Mail address.
    pub email: String,
    /// Address on the web.
    pub web: String,
}

/// Who receives a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// Name as written on the envelope.
    pub name: String,
    /// Address, a line each; empty when the letter is handed over in person.
    pub address: Vec<String>,
}

/// The third-country national whom a letter concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// All names, the main name first, each in the script in which it was recorded.
    pub names: Vec<Name>,
    /// Date of birth as far as it is known.
    pub born: Option<BirthDate>,
    /// Nationalities with the degree to which each is established.
    pub nationalities: Vec<Nationality>,
    /// The person's number at the authority; empty when there is none.
    pub person_number: String,
}

/// One name of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name as written, in any script.
    pub text: String,
    /// What kind of name it is.
    pub kind: NameKind,
}

/// What kind of name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// The name under which the case is kept.
    Main,
    /// The main name in the person's own script.
    OwnScript,
    /// As it stands in a document.
    InDocument,
    /// Another name the person uses or has used.
    AlsoKnownAs,
}

/// A date of birth of which only the year may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BirthDate {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12, when known.
    pub month: Option<i8>,
    /// Day of the month, when known.
    pub day: Option<i8>,
}

/// A nationality and how far it is established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nationality {
    /// Name of the country in the letter's language.
    pub country: String,
    /// How far it is established.
    pub status: NationalityStatus,
}

/// How far a nationality is established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NationalityStatus {
    /// The person says so.
    Claimed,
    /// The authority has reason to believe so.
    Presumed,
    /// The country or a document confirms it.
    Confirmed,
}

/// The officer who answers for a letter. A letter with legal effect always names a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Name of the officer.
    pub name: String,
    /// Function as printed.
    pub function: String,
}

/// Reasons in fact and in law (RD Art. 12(1)).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasons {
    /// What happened and what was found; blank lines part paragraphs.
    pub in_fact: String,
    /// Why the law leads from these facts to this act; blank lines part paragraphs.
    pub in_law: String,
    /// Whether the information on facts is limited to safeguard national security, defence, public security or the
    /// prevention of crime (RD Art. 12(1), second subparagraph).
    pub facts_limited: bool,
    /// National provisions the act rests on, as cited at home (`Article 62 of the national act on stay`).
    pub national_provisions: Vec<String>,
}

/// A decision that a letter refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelatedDecision {
    /// Its date.
    pub dated_on: Date,
    /// Its reference; empty when it has none.
    pub reference: String,
}

/// A remedy against what a letter decides (RD Arts 12(1), 13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// The body that hears it, and where to send it.
    pub body: Contact,
    /// Length of the period for lodging it.
    pub amount: u32,
    /// Unit of that period.
    pub unit: PeriodUnit,
    /// The last day, when it can be computed already.
    pub last_day: Option<Derivation>,
    /// How to lodge it: form, language, costs; blank lines part paragraphs.
    pub how: String,
    /// Whether the decision can be enforced meanwhile (RD Art. 13(2)).
    pub suspensive_effect: SuspensiveEffect,
}

/// Unit of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodUnit {
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

/// Whether lodging a remedy keeps the decision from being enforced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuspensiveEffect {
    /// By law, as soon as it is lodged.
    ByLaw,
    /// Only if the body orders so on request.
    OnRequest,
    /// None.
    None,
}

/// Where legal advice, representation and linguistic assistance are to be had (RD Art. 13(3)-(4)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalAid {
    /// The body that grants or arranges it.
    pub contact: Contact,
    /// Conditions in words; may be empty.
    pub conditions: String,
}
