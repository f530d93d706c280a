//! The answer to a request for access: all data held on one person (GDPR Art. 15).

use serde::{Deserialize, Serialize};

use crate::parts::{Contact, Frame};

/// All data held on one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectAccessExport {
    /// Who writes, to whom, about whom.
    pub frame: Frame,
    /// Purposes of the processing with their legal basis, a line each.
    pub purposes: Vec<String>,
    /// Recipients or categories of recipients, a line each.
    pub recipients: Vec<String>,
    /// How long the data are kept, in words.
    pub retention: String,
    /// The data, section by section.
    pub sections: Vec<DataSection>,
    /// Data-protection officer.
    pub data_protection_officer: Contact,
    /// Supervisory authority that hears complaints.
    pub supervisory_authority: Contact,
}

/// One section of data: a table with a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSection {
    /// Heading in the letter's language.
    pub title: String,
    /// Column headings; the first column names the row.
    pub columns: Vec<String>,
    /// Rows; a row shorter than the columns is filled with empty cells, a longer one is refused.
    pub rows: Vec<Vec<String>>,
}
