//! Deciding a command: guarded returns first, each its own named refusal; effects last. The law guard comes first.

use jiff::civil::Date;
use law::{Assessment, Finding, LegalAct};

use crate::case::Case;
use crate::command::Command;
use crate::event::Event;
use crate::refusal::{Reason, Refused};
use crate::{
    absconding, border_procedure, child, closure, counselling, detention, entry_ban, eurodac, handling,
    identity, measures, postponement, recognition, remedy, removal, return_alert, return_decision,
    safeguards, stay, travel, voluntary_departure,
};

/// What a command becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The events to append, in order; today always exactly one.
    pub events: Vec<Event>,
}

/// What the law must say before a command is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The command records a fact or protects the person: the law cannot forbid that it is written down.
    Free,
    /// No finding may stand in the way of the act.
    NotProhibited(LegalAct),
    /// Some finding must permit or require the act and none may stand in the way: silence is not permission.
    Permitted(LegalAct),
}

/// Decides a command on a case. `assessment` is that of the case on the day, made with `command.proposal()`;
/// `today` is the civil date on which it is recorded. A correction needs the history: see
/// [`crate::correction::decide_correction`]; here it is refused as `NotCorrectable`.
///
/// # Errors
/// The law, or a named reason why the state of the case leaves no room for it.
pub fn decide(
    case: &Case,
    command: Command,
    assessment: &Assessment,
    today: Date,
) -> Result<Decided, Refused> {
    opened(case, &command)?;
    lawful(&command, assessment)?;
    not_closed(case, &command)?;
    if command.effective_on() > today && !command.may_lie_ahead() {
        return Err(not_now(Reason::DateInFuture));
    }
    let event = match command {
        Command::Stay(c) => Event::Stay(stay::decide::decide(case, c)?),
        Command::Identity(c) => Event::Identity(identity::decide::decide(c)?),
        Command::ReturnDecision(c) => Event::ReturnDecision(return_decision::decide::decide(case, c)?),
        Command::VoluntaryDeparture(c) => {
            Event::VoluntaryDeparture(voluntary_departure::decide::decide(case, c)?)
        }
        Command::Remedy(c) => Event::Remedy(remedy::decide::decide(case, c)?),
        Command::Safeguards(c) => Event::Safeguards(safeguards::decide::decide(case, c)?),
        Command::Absconding(c) => Event::Absconding(absconding::decide::decide(case, c)?),
        Command::Measures(c) => Event::Measures(measures::decide::decide(case, c)?),
        Command::Child(c) => Event::Child(child::decide::decide(case, c)?),
        Command::Counselling(c) => Event::Counselling(counselling::decide::decide(c)?),
        Command::Postponement(c) => Event::Postponement(postponement::decide::decide(case, c)?),
        Command::Removal(c) => Event::Removal(removal::decide::decide(case, c)?),
        Command::EntryBan(c) => Event::EntryBan(entry_ban::decide::decide(case, c)?),
        Command::Travel(c) => Event::Travel(travel::decide::decide(case, c)?),
        Command::Detention(c) => Event::Detention(detention::decide::decide(case, c)?),
        Command::Closure(c) => Event::Closure(closure::decide::decide(case, c)?),
        Command::ReturnAlert(c) => Event::ReturnAlert(return_alert::decide::decide(case, c)?),
        Command::Eurodac(c) => Event::Eurodac(eurodac::decide::decide(case, c)?),
        Command::BorderProcedure(c) => Event::BorderProcedure(border_procedure::decide::decide(case, c)?),
        Command::Recognition(c) => Event::Recognition(recognition::decide::decide(case, c)?),
        Command::Handling(c) => Event::Handling(handling::decide::decide(c)?),
        Command::Correct(_) => return Err(not_now(Reason::NotCorrectable)),
    };
    Ok(Decided { events: vec![event] })
}

/// The law guard: whether the assessment lets the command be recorded.
///
/// # Errors
/// `Unlawful` with every finding that stands in the way; without any finding when no rule permits the act.
pub fn lawful(command: &Command, assessment: &Assessment) -> Result<(), Refused> {
    let (act, permitted) = match command.guard() {
        Guard::Free => return Ok(()),
        Guard::NotProhibited(act) => (act, true),
        Guard::Permitted(act) => (act, assessment.allows(act)),
    };
    let mut findings: Vec<Finding> = assessment.against(act).cloned().collect();
    if let Some(with) = command.act_included() {
        findings.extend(assessment.against(with).cloned());
    }
    if permitted && findings.is_empty() { Ok(()) } else { Err(Refused::Unlawful { act, findings }) }
}

fn opened(case: &Case, command: &Command) -> Result<(), Refused> {
    let opens = matches!(command, Command::Stay(stay::command::Command::OpenCase(_)));
    match (&case.stay, opens) {
        (stay::State::NotOpened, true) | (stay::State::Opened(_), false) => Ok(()),
        (stay::State::NotOpened, false) => Err(not_now(Reason::CaseNotOpen)),
        (stay::State::Opened(_), true) => Err(not_now(Reason::CaseAlreadyOpen)),
    }
}

/// A closed case takes no new acts. What happens to the person all the same can be recorded: late reports of
/// departure, remedies, claims, corrections; and an entry ban outlives the case.
fn not_closed(case: &Case, command: &Command) -> Result<(), Refused> {
    let open = match case.closure {
        closure::State::Open { .. } => true,
        closure::State::Closed(_) => command.possible_when_closed(),
    };
    if open { Ok(()) } else { Err(not_now(Reason::CaseClosed)) }
}

/// A refusal by the state of the case.
pub(crate) const fn not_now(reason: Reason) -> Refused {
    Refused::NotNow { reason }
}

/// Refuses a date that lies before the event it rests on.
pub(crate) fn not_before(date: Date, origin: Date) -> Result<(), Refused> {
    if date < origin { Err(not_now(Reason::DateBeforeItsOrigin)) } else { Ok(()) }
}
