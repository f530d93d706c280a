//! Parameters of the law that the installation enters itself: one person proposes, another confirms, and only then
//! does anything rest on them. Every step is an entry of the history.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rules::LawInForce;
use rules::parameters::InstallationEntry;
use store::{ParameterProposal, ProposalDecision};
use uuid::Uuid;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Where a proposed parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Entered by one person; nothing rests on it.
    Proposed,
    /// Confirmed by another; the law computes with it.
    Confirmed,
    /// Refused by another.
    Rejected,
    /// Taken back by the person who entered it.
    Withdrawn,
}

impl Standing {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn of(code: &str) -> Option<Self> {
        [Self::Proposed, Self::Confirmed, Self::Rejected, Self::Withdrawn]
            .into_iter()
            .find(|s| s.code() == code)
    }
}

/// A parameter that somebody entered, with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Its id.
    pub id: Uuid,
    /// What was entered.
    pub entry: InstallationEntry,
    /// Where it stands.
    pub standing: Standing,
    /// Who entered it.
    pub proposed_by: Uuid,
    /// When (UTC).
    pub proposed_at: Timestamp,
    /// Who decided on it.
    pub decided_by: Option<Uuid>,
    /// When (UTC).
    pub decided_at: Option<Timestamp>,
    /// What was said with the decision.
    pub note: String,
}

/// What is decided on a proposed parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deciding {
    /// It was checked against the official text and counts.
    Confirm,
    /// It does not.
    Reject,
    /// Taken back by the person who entered it.
    Withdraw,
}

impl Nostos {
    /// Enters a parameter. It is checked whole, as if it were confirmed already: key, kind of value, citation,
    /// validity, contradictions; nothing rests on it before another person confirms it.
    ///
    /// # Errors
    /// Not permitted; what is wrong with the entry and what to mend.
    pub fn propose_parameter(&self, actor: &Actor, entry: InstallationEntry) -> Result<Uuid, Problem> {
        Self::permit(actor, Permission::Use(Function::ProposeParameter))?;
        let entry = InstallationEntry { confirmed_by: None, confirmed_on: None, ..entry };
        let mut all = confirmed(&self.proposals()?);
        all.push(entry.clone());
        self.law_with(&all)?;
        let entry = serde_json::to_string(&entry).map_err(|error| invalid("entry", &error.to_string()))?;
        let proposal = ParameterProposal {
            proposal: self.secrets.id(),
            entry,
            state: Standing::Proposed.code().to_owned(),
            proposed_by: actor.id.0,
            proposed_at: self.clock.now(),
            decided_by: None,
            decided_at: None,
            decision_note: String::new(),
        };
        let organisation = self.authority.organisation.0;
        self.database.propose_parameter(&proposal, self.secrets.id(), organisation)?;
        Ok(proposal.proposal)
    }

    /// Decides on a proposed parameter. Confirming takes another person than the one who entered it; from then on the
    /// law computes with it, and [`Nostos::reassess_after_change`] brings the open cases up to date.
    ///
    /// # Errors
    /// Not permitted, no such proposal, decided already, the same person; what is wrong with the entry by now.
    pub fn decide_parameter(
        &self,
        actor: &Actor,
        id: Uuid,
        deciding: Deciding,
        note: &str,
    ) -> Result<(), Problem> {
        let function = match deciding {
            Deciding::Withdraw => Function::ProposeParameter,
            Deciding::Confirm | Deciding::Reject => Function::ConfirmParameter,
        };
        Self::permit(actor, Permission::Use(function))?;
        let proposals = self.proposals()?;
        let own = proposals.iter().find(|p| p.id == id).ok_or(Problem::NotFound { what: "proposal" })?;
        if own.standing != Standing::Proposed {
            return Err(invalid("proposal", "somebody decided on it already"));
        }
        let same = own.proposed_by == actor.id.0;
        if same && deciding == Deciding::Confirm {
            return Err(invalid("proposal", "you entered it yourself; another person must confirm it"));
        }
        if !same && deciding == Deciding::Withdraw {
            return Err(invalid(
                "proposal",
                "only the person who entered it takes it back; reject it instead",
            ));
        }
        if deciding == Deciding::Confirm {
            let mut all = confirmed(&proposals);
            all.push(own.entry.clone());
            self.law_with(&all)?;
        }
        let state = match deciding {
            Deciding::Confirm => Standing::Confirmed,
            Deciding::Reject => Standing::Rejected,
            Deciding::Withdraw => Standing::Withdrawn,
        };
        let decision = ProposalDecision {
            proposal: id,
            state: state.code().to_owned(),
            by: actor.id.0,
            at: self.clock.now(),
            note: note.trim().to_owned(),
        };
        if deciding == Deciding::Confirm {
            // Noted before it counts: should the program stop in between, the walk finds nothing changed.
            self.note_law_change(id)?;
        }
        let organisation = self.authority.organisation.0;
        if !self.database.decide_parameter(&decision, self.secrets.id(), organisation)? {
            return Err(invalid("proposal", "somebody decided on it already"));
        }
        self.refresh_law()
    }

    /// Everything ever proposed, in the order of proposal.
    ///
    /// # Errors
    /// Storage failed, or an entry cannot be read.
    pub fn proposals(&self) -> Result<Vec<Proposed>, Problem> {
        self.database.parameter_proposals()?.into_iter().map(read).collect()
    }

    /// The law as it would be with that proposal confirmed.
    ///
    /// # Errors
    /// No such proposal; it cannot be used by now.
    pub fn law_if_confirmed(&self, id: Uuid) -> Result<LawInForce, Problem> {
        let proposals = self.proposals()?;
        let own = proposals.iter().find(|p| p.id == id).ok_or(Problem::NotFound { what: "proposal" })?;
        let mut all = confirmed(&proposals);
        all.push(InstallationEntry {
            confirmed_by: Some("comparison".to_owned()),
            confirmed_on: Some(self.clock.today()),
            ..own.entry.clone()
        });
        self.law_with(&all)
    }

    /// The law without what was confirmed by those proposals.
    pub(crate) fn law_without(&self, without: &[Uuid]) -> Result<LawInForce, Problem> {
        let mut proposals = self.proposals()?;
        proposals.retain(|p| !without.contains(&p.id));
        self.law_with(&confirmed(&proposals))
    }

    /// Builds the law anew from what is confirmed, and puts it in force.
    ///
    /// # Errors
    /// Storage failed, or a confirmed entry cannot be used by this version; the law stays as it was.
    pub fn refresh_law(&self) -> Result<(), Problem> {
        let law = self.law_with(&confirmed(&self.proposals()?))?;
        self.put_in_force(Arc::new(law));
        Ok(())
    }

    /// The law as shipped for the state, with these entries.
    fn law_with(&self, entries: &[InstallationEntry]) -> Result<LawInForce, Problem> {
        let shipped = LawInForce::of_state(&self.authority.state).map_err(|e| Problem::Law(e.to_string()))?;
        shipped.with_entries(entries).map_err(|error| invalid(&error.place, &error.problem.to_string()))
    }
}

/// What is confirmed, in the order of confirmation, saying by whom and when.
fn confirmed(proposals: &[Proposed]) -> Vec<InstallationEntry> {
    let mut all: Vec<&Proposed> = proposals.iter().filter(|p| p.standing == Standing::Confirmed).collect();
    all.sort_by_key(|p| (p.decided_at, p.id));
    let told = |p: &Proposed| InstallationEntry {
        confirmed_by: p.decided_by.map(|by| by.to_string()),
        confirmed_on: p.decided_at.map(day_of),
        ..p.entry.clone()
    };
    all.into_iter().map(told).collect()
}

fn day_of(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn read(stored: ParameterProposal) -> Result<Proposed, Problem> {
    let damaged = || Problem::Law(format!("the proposed parameter {} cannot be read", stored.proposal));
    Ok(Proposed {
        id: stored.proposal,
        entry: serde_json::from_str(&stored.entry).map_err(|_| damaged())?,
        standing: Standing::of(&stored.state).ok_or_else(damaged)?,
        proposed_by: stored.proposed_by,
        proposed_at: stored.proposed_at,
        decided_by: stored.decided_by,
        decided_at: stored.decided_at,
        note: stored.decision_note,
    })
}

fn invalid(field: &str, what: &str) -> Problem {
    Problem::Invalid { field: field.to_owned(), what: what.to_owned() }
}
