//! Parameters that an installation enters itself. Every step is an entry of the history; nothing is deleted.

use super::entry::{self, Beside, LAW};
use crate::Database;
use crate::engine::{all, first};
use crate::error::StoreError;
use crate::types::law::{ParameterProposal, ProposalDecision};
use jiff::Timestamp;
use uuid::Uuid;

impl Database {
    /// Keeps a proposed parameter; `entry_id` names the entry in the history.
    ///
    /// # Errors
    /// Storage errors.
    pub fn propose_parameter(
        &self,
        proposal: &ParameterProposal,
        entry_id: Uuid,
        organisation: Uuid,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO parameter_proposal (proposal, entry, state, proposed_by, proposed_at, decided_by, \
                   decided_at, decision_note) VALUES (?1, ?2, ?3, ?4, ?5, NULL, NULL, '')";
        let at = proposal.proposed_at;
        let note =
            (entry_id, "law.parameter_proposed.1", proposal.proposal, proposal.proposed_by, at, organisation);
        let entries = [noted(note, proposal.entry.as_bytes())];
        let proposal = proposal.clone();
        self.engine().write(move |transaction| {
            let values = [
                proposal.proposal.into(),
                (&proposal.entry).into(),
                (&proposal.state).into(),
                proposal.proposed_by.into(),
                proposal.proposed_at.into(),
            ];
            transaction.connection.execute(sql, &values)?;
            entry::insert(transaction, &entries)
        })
    }

    /// Decides on a proposed parameter. Answers whether it did: only what is still proposed can be decided, and a
    /// confirmation needs another person than the one who entered it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn decide_parameter(
        &self,
        decision: &ProposalDecision,
        entry_id: Uuid,
        organisation: Uuid,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE parameter_proposal SET state = ?2, decided_by = ?3, decided_at = ?4, decision_note = ?5 \
                   WHERE proposal = ?1 AND state = 'proposed' AND (?2 <> 'confirmed' OR proposed_by <> ?3)";
        let kind = format!("law.parameter_{}.1", decision.state);
        let note = (entry_id, kind.as_str(), decision.proposal, decision.by, decision.at, organisation);
        let entries = [noted(note, decision.note.as_bytes())];
        let decision = decision.clone();
        self.engine().write(move |transaction| {
            let values = [
                decision.proposal.into(),
                (&decision.state).into(),
                decision.by.into(),
                decision.at.into(),
                (&decision.note).into(),
            ];
            if transaction.connection.execute(sql, &values)? == 0 {
                return Ok(false);
            }
            entry::insert(transaction, &entries)?;
            Ok(true)
        })
    }

    /// The number of a case as people use it; for tables of operators and the legal service, which hold no persons.
    ///
    /// # Errors
    /// Storage errors.
    pub fn case_number(&self, case: Uuid) -> Result<Option<String>, StoreError> {
        let sql = "SELECT number FROM case_row WHERE case_id = ?1";
        self.engine().read(|connection| first(connection, sql, &[case.into()], |c| c.text()))
    }

    /// Every parameter ever proposed, in the order of proposal. (An installation has hundreds, not millions.)
    ///
    /// # Errors
    /// Storage errors.
    pub fn parameter_proposals(&self) -> Result<Vec<ParameterProposal>, StoreError> {
        let sql = "SELECT proposal, entry, state, proposed_by, proposed_at, decided_by, decided_at, decision_note \
                   FROM parameter_proposal ORDER BY proposed_at, proposal";
        self.engine().read(|connection| {
            all(connection, sql, &[], |c| {
                Ok(ParameterProposal {
                    proposal: c.uuid()?,
                    entry: c.text()?,
                    state: c.text()?,
                    proposed_by: c.uuid()?,
                    proposed_at: c.instant()?,
                    decided_by: c.uuid_or_null()?,
                    decided_at: c.instant_or_null()?,
                    decision_note: c.text()?,
                })
            })
        })
    }
}

/// The entry of the history. It holds law, not persons, and is not sealed.
fn noted(note: (Uuid, &str, Uuid, Uuid, Timestamp, Uuid), payload: &[u8]) -> entry::HashedEntry {
    let (id, kind, about, actor, at, organisation) = note;
    let beside = Beside {
        id,
        stream: LAW,
        about,
        kind,
        effective_on: at.to_zoned(jiff::tz::TimeZone::UTC).date(),
        recorded_at: at,
        actor,
        organisation,
        legal_basis: "[]",
    };
    beside.with(payload.to_vec())
}
