//! Parameters as findings and derivations name them: a national or agreement-specific value and how sure it is.

use serde::{Deserialize, Serialize};

use crate::Citation;

/// How sure a parameter is. There is no third value that computes: what nobody knows is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParameterStatus {
    /// Checked against the official text by the installation's legal service.
    Confirmed,
    /// Known of an act in force but not checked: computes, and what follows from it is marked.
    Stated,
    /// Not known: the engine refuses to compute and names the parameter.
    Empty,
}

/// A parameter that a finding or a date rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterUsed {
    /// Key of the parameter, such as `voluntary-departure.days`.
    pub key: String,
    /// The value as printed (`28 days`); empty when the status is `Empty`.
    pub value: String,
    /// How sure it is.
    pub status: ParameterStatus,
    /// Where it stands, when known.
    pub citation: Option<Citation>,
}
