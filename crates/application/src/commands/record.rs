//! Records a command on a case: permission, load, assess, decide, append in one transaction; or records the refusal.

use domain::command::Correct;
use domain::event::Recorded;
use domain::{Case, CaseId, Command, Decided, Event, Refused};
use law::{Assessment, Finding, Receipt};
use serde::{Deserialize, Serialize};
use store::{AppendError, Appended, CaseWrite, Idempotency, NewEvent, OutboxMessage, Refusal};

use crate::access::actor::Actor;
use crate::access::permission::Permission;
use crate::error::Problem;
use crate::nostos::{Loaded, Nostos, SHAPE};
use crate::projection;
use crate::queries::withhold::Unseen;

/// A command on an existing case.
#[derive(Debug, Clone)]
pub struct Request {
    /// The case.
    pub case: CaseId,
    /// Version the actor saw; empty: whatever it is now.
    pub expected_version: Option<u32>,
    /// Makes a repetition harmless.
    pub idempotent: Option<Idempotent>,
    /// What is asked for.
    pub command: Command,
}

/// The key by which a client may repeat a request, and a hash of the request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotent {
    /// The client's key.
    pub key: String,
    /// Hash of the request; the same key with another hash is refused.
    pub hash: Vec<u8>,
}

/// Under which law one event was recorded: pack, parameters, and what the rules found on the act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptOf {
    /// Version of the first event it stands for.
    pub version: u32,
    /// Pack, version, parameters.
    pub receipt: Receipt,
    /// The findings on the act recorded; none for a mere record of facts.
    pub findings: Vec<Finding>,
}

/// What was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The case.
    pub case: CaseId,
    /// Version of the first event recorded.
    pub first_version: u32,
    /// The case's version now.
    pub version: u32,
    /// The command had been executed before; nothing was written now.
    pub repeated: bool,
}

impl Idempotent {
    pub(crate) fn of(&self, actor: &Actor) -> Idempotency {
        Idempotency { key: self.key.clone(), actor: actor.id.0, command_hash: self.hash.clone() }
    }
}

/// How often a command that names no version is decided again when somebody else was faster.
const ATTEMPTS: u32 = 5;

impl Nostos {
    /// Records a command, or refuses it with the article, the facts and what is missing. Refusals are recorded too.
    ///
    /// # Errors
    /// Not permitted, no such case, refused, stale, storage failed. Nothing is half written.
    pub fn record(&self, actor: &Actor, request: &Request) -> Result<Done, Problem> {
        Self::permit(actor, Permission::Record(request.command.kind()))?;
        signs_for_himself(actor, &request.command)?;
        self.fits_assignment(&request.command)?;
        let mut attempt = 1;
        loop {
            match self.attempt(actor, request) {
                Err(Problem::Stale { .. }) if request.expected_version.is_none() && attempt < ATTEMPTS => {
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    fn attempt(&self, actor: &Actor, request: &Request) -> Result<Done, Problem> {
        let loaded = self.load(actor, request.case)?;
        may_undo(actor, &loaded, &request.command)?;
        let idempotency = request.idempotent.as_ref().map(|i| i.of(actor));
        if let Some(done) = self.repeated(idempotency.as_ref())? {
            return Ok(done);
        }
        if request.expected_version.is_some_and(|seen| seen != loaded.case.version) {
            return Err(Problem::Stale { current: loaded.case.version });
        }
        let (decided, receipt) = match self.decide(&loaded, &request.command) {
            Ok(decided) => decided,
            Err(refused) => return Err(self.refuse(actor, request, &loaded, refused)),
        };
        let write = self.write(actor, &loaded, decided.events, receipt, idempotency)?;
        match self.database.append(vec![write]).pop() {
            Some(Ok(appended)) => Ok(done(appended, false)),
            Some(Err(AppendError::Repeated { case, first_version, last_version })) => {
                Ok(done(Appended { case, first_version, last_version }, true))
            }
            Some(Err(error)) => Err(error.into()),
            None => Err(Problem::Storage(store::StoreError::Engine("no answer to a write".into()))),
        }
    }

    /// Assesses the case with the command's proposal and decides.
    fn decide(&self, loaded: &Loaded, command: &Command) -> Result<(Decided, ReceiptOf), Refused> {
        let today = self.clock.today();
        if let Command::Correct(correct) = command {
            return self.decide_correction(loaded, correct);
        }
        let assessment = self.assess(&loaded.case, command.proposal().as_ref(), today);
        let decided = domain::decide(&loaded.case, command.clone(), &assessment, today)?;
        Ok((decided, receipt_of(loaded.case.version + 1, command, assessment)))
    }

    /// A correction is decided on the state before the original, with the law as it stood for that state.
    fn decide_correction(&self, loaded: &Loaded, correct: &Correct) -> Result<(Decided, ReceiptOf), Refused> {
        let no_such = Refused::NotNow { reason: domain::refusal::Reason::NoSuchEntry };
        let original =
            loaded.history.iter().find(|r| r.version == correct.of_version).ok_or(no_such.clone())?;
        let case = Case::before(loaded.case.id, &loaded.history, correct.of_version).map_err(|_| no_such)?;
        let then = original.event.effective_on();
        let proposal = correct.replacement.as_ref().and_then(|command| command.proposal());
        let assessment = self.assess(&case, proposal.as_ref(), then);
        let today = self.clock.today();
        let decided =
            domain::decide_correction(&case, original, &loaded.history, correct.clone(), &assessment, today)?;
        let command = Command::Correct(correct.clone());
        Ok((decided, receipt_of(loaded.case.version + 1, &command, assessment)))
    }

    /// What a request with that key was answered when it was carried out before; none: it was not.
    ///
    /// # Errors
    /// The key was used for another request; storage failed.
    pub fn done_before(&self, actor: &Actor, key: Option<&Idempotent>) -> Result<Option<Done>, Problem> {
        self.repeated(key.map(|key| key.of(actor)).as_ref())
    }

    pub(crate) fn repeated(&self, idempotency: Option<&Idempotency>) -> Result<Option<Done>, Problem> {
        let Some(idempotency) = idempotency else { return Ok(None) };
        match self.database.check_idempotency(idempotency) {
            Ok(()) => Ok(None),
            Err(AppendError::Repeated { case, first_version, last_version }) => {
                Ok(Some(done(Appended { case, first_version, last_version }, true)))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Everything one command changes, as one write.
    fn write(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        events: Vec<Event>,
        receipt: ReceiptOf,
        idempotency: Option<Idempotency>,
    ) -> Result<CaseWrite, Problem> {
        let mut history = loaded.history.to_vec();
        let recorded = self.recorded(actor, loaded.case.version, events);
        history.extend(recorded.iter().cloned());
        let case = Case::replay(loaded.case.id, &history)
            .map_err(|corrupt| Problem::Quarantined { version: corrupt.version })?;
        self.write_of(&case, &history, loaded.case.version, &[receipt], idempotency)
    }

    /// Events with their record.
    pub(crate) fn recorded(&self, actor: &Actor, after: u32, events: Vec<Event>) -> Vec<Recorded> {
        let at = self.clock.now();
        (after + 1..)
            .zip(events)
            .map(|(version, event)| Recorded { version, recorded_at: at, actor: actor.id, event })
            .collect()
    }

    /// The write that brings a case from a version to its present state.
    pub(crate) fn write_of(
        &self,
        case: &Case,
        history: &[Recorded],
        expected_version: u32,
        receipts: &[ReceiptOf],
        idempotency: Option<Idempotency>,
    ) -> Result<CaseWrite, Problem> {
        let recorded: Vec<&Recorded> = history.iter().filter(|r| r.version > expected_version).collect();
        let today = self.clock.today();
        let facts = self.facts(case, today);
        let assessment = self.assess(case, None, today);
        let found_anew = recorded.iter().any(|r| projection::changes_search(&r.event));
        let derive = if found_anew { projection::read_model } else { projection::without_search };
        let model = derive(case, history, &facts, &assessment);
        let basis = receipts.last().map(|r| legal_basis(&r.receipt)).unwrap_or_default();
        let events: Result<Vec<NewEvent>, Problem> =
            recorded.iter().map(|event| self.new_event(event, &basis)).collect();
        Ok(CaseWrite {
            case: case.id.0,
            expected_version,
            events: events?,
            receipt: Some(super::receipts::encode(receipts)?),
            row: model.row,
            obligations: model.obligations,
            search_keys: model.search_keys,
            statistics: model.statistics,
            outbox: recorded.iter().map(|event| message(event)).collect(),
            idempotency,
        })
    }

    fn new_event(&self, recorded: &Recorded, basis: &str) -> Result<NewEvent, Problem> {
        Ok(NewEvent {
            event_id: self.secrets.id(),
            kind: format!("{}{SHAPE}", recorded.event.kind()),
            effective_on: recorded.event.effective_on(),
            recorded_at: recorded.recorded_at,
            actor: recorded.actor.0,
            organisation: self.authority.organisation.0,
            legal_basis: basis.to_owned(),
            payload: json(&recorded.event)?,
        })
    }

    /// Records the refusal and hands it back as the problem.
    fn refuse(&self, actor: &Actor, request: &Request, loaded: &Loaded, refused: Refused) -> Problem {
        let findings: &[Finding] = match &refused {
            Refused::Unlawful { findings, .. } => findings,
            Refused::NotNow { .. } => &[],
        };
        let rules: Vec<&str> = findings.iter().map(|finding| finding.rule.as_str()).collect();
        let reason = match &refused {
            Refused::Unlawful { .. } => "unlawful".to_owned(),
            Refused::NotNow { reason } => reason.code().to_owned(),
        };
        let payload = serde_json::json!({ "reason": reason, "findings": findings });
        let recorded = self.database.record_refusal(&Refusal {
            refusal_id: self.secrets.id(),
            case: Some(request.case.0),
            command_kind: request.command.kind().to_owned(),
            effective_on: self.clock.today(),
            recorded_at: self.clock.now(),
            actor: actor.id.0,
            organisation: self.authority.organisation.0,
            legal_basis: serde_json::json!({ "rules": rules }).to_string(),
            payload: payload.to_string().into_bytes(),
        });
        match recorded {
            // Recorded whole, told as far as this reader may know.
            Ok(()) => Problem::Refused(Unseen::of(actor, &loaded.history).withheld(refused)),
            Err(error) => error.into(),
        }
    }

    /// The facts of a case with the authority's state where the case names none.
    pub(crate) fn facts(&self, case: &Case, today: jiff::civil::Date) -> rules::Facts {
        let mut facts = domain::facts(case, today);
        if facts.state.is_empty() {
            facts.state.clone_from(&self.authority.state);
        }
        facts
    }
}

/// Correcting an entry undoes it: only who may record such an entry may do so, and what protects the person may be
/// undone only by who may end that protection (lift the hold, decide on the claim).
fn may_undo(actor: &Actor, loaded: &Loaded, command: &Command) -> Result<(), Problem> {
    let Command::Correct(correct) = command else { return Ok(()) };
    let original = loaded.history.iter().find(|recorded| recorded.version == correct.of_version);
    match original.and_then(|recorded| undone_by(&recorded.event)) {
        Some(kind) => Nostos::permit(actor, Permission::Record(kind)),
        // No such entry, or one that no command records again: the decision on the correction refuses it.
        None => Ok(()),
    }
}

/// The kind of command whose permission it takes to undo an entry.
fn undone_by(event: &Event) -> Option<&'static str> {
    crate::kinds::command_kind_of(event).map(|kind| match kind {
        "place-hold" => "lift-hold",
        "lodge-protection-claim" => "decide-protection-claim",
        other => other,
    })
}

/// Nobody signs or confirms in another's name; a correction only in the place of an act of one's own role.
pub(crate) fn signs_for_himself(actor: &Actor, command: &Command) -> Result<(), Problem> {
    use domain::entry_ban::command::Command as Ban;
    use domain::removal::command::Command as Removal;
    let signer = match command {
        Command::Removal(Removal::OrderRemoval(order)) => Some(order.signed_by),
        Command::Removal(Removal::ConfirmRemovalOrder(second)) => Some(second.confirmed_by),
        Command::EntryBan(Ban::IssueEntryBan(ban)) => Some(ban.signed_by),
        Command::EntryBan(Ban::ConfirmEntryBan(second)) => Some(second.confirmed_by),
        Command::Correct(correct) => {
            let Some(replacement) = &correct.replacement else { return Ok(()) };
            Nostos::permit(actor, Permission::Record(replacement.kind()))?;
            return signs_for_himself(actor, replacement);
        }
        _ => None,
    };
    match signer {
        Some(signer) if signer != actor.id => {
            Err(Problem::Forbidden { permission: format!("record {}", command.kind()) })
        }
        Some(_) | None => Ok(()),
    }
}

fn done(appended: Appended, repeated: bool) -> Done {
    Done {
        case: CaseId(appended.case),
        first_version: appended.first_version,
        version: appended.last_version,
        repeated,
    }
}

/// The receipt of an act: of all findings those on the act itself.
pub(crate) fn receipt_of(version: u32, command: &Command, assessment: Assessment) -> ReceiptOf {
    let act = command.act();
    let findings = assessment.findings.into_iter().filter(|f| Some(f.act) == act).collect();
    ReceiptOf { version, receipt: assessment.receipt, findings }
}

/// Pack and parameter set under which an event was recorded, readable without any key.
fn legal_basis(receipt: &Receipt) -> String {
    serde_json::json!({
        "pack": receipt.pack, "version": receipt.version, "parameters": receipt.parameter_set,
    })
    .to_string()
}

fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(value).map_err(|error| Problem::Storage(store::StoreError::Damaged(error.to_string())))
}

/// The feed tells that something happened, never what is personal about it.
fn message(recorded: &Recorded) -> OutboxMessage {
    OutboxMessage {
        kind: format!("eu.nostos.{}", recorded.event.kind()),
        payload: serde_json::json!({
            "version": recorded.version, "effective_on": recorded.event.effective_on(),
        })
        .to_string(),
    }
}

/// What an assessment said, for callers that show it beside the result.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The assessment with the proposal.
    pub assessment: Assessment,
    /// What would be recorded, or why not.
    pub outcome: Result<(), Refused>,
}

impl Nostos {
    /// What the law says of a command before it is recorded: for live checks and sign-off pages. Records nothing.
    ///
    /// # Errors
    /// Not permitted, no such case, storage failed.
    pub fn preview(&self, actor: &Actor, case: CaseId, command: &Command) -> Result<Preview, Problem> {
        Self::permit(actor, Permission::Record(command.kind()))?;
        let loaded = self.load(actor, case)?;
        let today = self.clock.today();
        let mut assessment = self.assess(&loaded.case, command.proposal().as_ref(), today);
        let unseen = Unseen::of(actor, &loaded.history);
        unseen.withhold(&mut assessment.findings);
        let outcome = self.decide(&loaded, command).map(|_| ()).map_err(|refused| unseen.withheld(refused));
        Ok(Preview { assessment, outcome })
    }
}

#[cfg(test)]
mod tests {
    use domain::safeguards::event::{Claim, Event as Safeguard, Hold, HoldKind};
    use domain::{Event, Text};

    use super::undone_by;
    use crate::access::actor::AccountRole;
    use crate::access::matrix;

    #[test]
    fn a_case_officer_strikes_neither_a_hold_nor_a_protection_claim() {
        let (on, why) = ("2026-03-02".parse().unwrap(), Text::parse("why").unwrap());
        let hold = Safeguard::HoldPlaced(Hold { kind: HoldKind::Protection, on, reasons: why.clone() });
        let claim = Safeguard::ProtectionClaimLodged(Claim { lodged_on: on, explanation: why });
        for event in [hold, claim] {
            let needed = undone_by(&Event::Safeguards(event)).unwrap();
            assert_eq!(matrix::recorders(needed), &[AccountRole::DecisionOfficer], "{needed}");
        }
    }
}
