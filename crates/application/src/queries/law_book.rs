//! The law as it stands here, for the pages of the law desk: rules, gaps, parameters with their status, proposals.

use jiff::civil::Date;
use rules::parameters::{Parameter, ParameterKey};
use store::Account;
use uuid::Uuid;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::commands::parameters::Proposed;
use crate::error::Problem;
use crate::nostos::Nostos;

pub use rules::matrix::Row as RuleRow;

/// The rules and what no rule states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawBook {
    /// Every rule with its scenarios and messages.
    pub rules: Vec<RuleRow>,
    /// Provisions that no rule states yet, and why.
    pub gaps: Vec<(&'static str, &'static str)>,
}

/// A parameter as it stands here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterLine {
    /// State or `rr_2026`.
    pub set: String,
    /// Its key.
    pub key: &'static str,
    /// Its value as written; blank when empty.
    pub value: String,
    /// `empty`, `stated` or `confirmed`.
    pub status: String,
    /// Where it stands, as text; blank when unknown.
    pub citation: String,
    /// First day of validity.
    pub valid_from: Option<Date>,
    /// Last day of validity.
    pub valid_to: Option<Date>,
    /// What the reader should know.
    pub note: String,
}

/// A proposal with the names of the persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalLine {
    /// The proposal.
    pub proposed: Proposed,
    /// Name of the person who entered it.
    pub proposer: String,
    /// Name of the person who decided.
    pub decider: Option<String>,
    /// Whether this reader may confirm or reject it.
    pub may_decide: bool,
    /// Whether this reader may take it back.
    pub may_withdraw: bool,
}

impl Nostos {
    /// The rules, with scenarios and messages, and the known gaps.
    ///
    /// # Errors
    /// Not permitted.
    pub fn law_book(&self, actor: &Actor) -> Result<LawBook, Problem> {
        Self::permit(actor, Permission::Use(Function::LawDesk))?;
        let rules = rules::matrix::matrix().map_err(|error| Problem::Law(error.to_string()))?;
        Ok(LawBook { rules, gaps: rules::known_gaps().collect() })
    }

    /// The matrix as comma-separated values.
    ///
    /// # Errors
    /// Not permitted.
    pub fn matrix_csv(&self, actor: &Actor) -> Result<String, Problem> {
        Ok(rules::matrix::as_csv(&self.law_book(actor)?.rules))
    }

    /// Every parameter in force here, empty and unconfirmed first.
    ///
    /// # Errors
    /// Not permitted.
    pub fn parameters(&self, actor: &Actor) -> Result<Vec<ParameterLine>, Problem> {
        Self::permit(actor, Permission::Use(Function::LawDesk))?;
        let law = self.law();
        let sets = [law.parameters(), law.return_regulation()];
        let mut all: Vec<(&str, &Parameter)> =
            sets.into_iter().flat_map(|set| set.all().map(move |p| (set.name(), p))).collect();
        all.sort_by_key(|(set, p)| (std::cmp::Reverse(p.status), *set, p.key.as_str(), p.valid_from));
        Ok(all.into_iter().map(|(set, parameter)| line(set, parameter)).collect())
    }

    /// The names of all keys, for the form.
    #[must_use]
    pub fn parameter_keys() -> Vec<&'static str> {
        ParameterKey::ALL.iter().map(|key| key.as_str()).collect()
    }

    /// Everything proposed, the undecided and newest first, with names.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn proposal_lines(&self, actor: &Actor) -> Result<Vec<ProposalLine>, Problem> {
        Self::permit(actor, Permission::Use(Function::LawDesk))?;
        let accounts = self.database.accounts()?;
        let mut all = self.proposals()?;
        all.reverse();
        all.sort_by_key(|p| p.decided_at.is_some());
        Ok(all.into_iter().map(|proposed| told(actor, &accounts, proposed)).collect())
    }
}

fn line(set: &str, parameter: &Parameter) -> ParameterLine {
    ParameterLine {
        set: set.to_owned(),
        key: parameter.key.as_str(),
        value: parameter.value.map(|value| value.to_string()).unwrap_or_default(),
        status: crate::code_of(&parameter.status).unwrap_or_default(),
        citation: parameter.citation.as_ref().map(ToString::to_string).unwrap_or_default(),
        valid_from: parameter.valid_from,
        valid_to: parameter.valid_to,
        note: parameter.note.clone(),
    }
}

fn told(actor: &Actor, accounts: &[Account], proposed: Proposed) -> ProposalLine {
    let name = |id: Uuid| {
        let found = accounts.iter().find(|account| account.officer == id);
        found.map_or_else(|| id.to_string(), |account| account.name.clone())
    };
    let open = proposed.decided_at.is_none();
    let own = proposed.proposed_by == actor.id.0;
    ProposalLine {
        proposer: name(proposed.proposed_by),
        decider: proposed.decided_by.map(name),
        may_decide: open && !own && actor.may(Permission::Use(Function::ConfirmParameter)),
        may_withdraw: open && own && actor.may(Permission::Use(Function::ProposeParameter)),
        proposed,
    }
}
