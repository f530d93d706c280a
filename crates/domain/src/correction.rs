//! Corrections: what an entry counts as, and when it may be corrected. The original always stays readable.

use jiff::civil::Date;
use law::Assessment;

use crate::case::Case;
use crate::command::{Command, Correct};
use crate::decide::{Decided, decide, lawful};
use crate::event::{Correction, Event, Recorded};
use crate::refusal::{Reason, Refused};
use crate::{
    absconding, border_procedure, detention, entry_ban, eurodac, measures, postponement, recognition,
    removal, return_alert, return_decision, stay, travel, voluntary_departure,
};

/// An entry of the history and what it counts as today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The entry as recorded.
    pub recorded: &'a Recorded,
    /// What it counts as.
    pub counts_as: Counts<'a>,
}

/// What an entry counts as after all corrections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counts<'a> {
    /// As recorded; also for corrections themselves, which have no effect but on the entry they correct.
    AsRecorded,
    /// As its replacement.
    Replaced {
        /// Version of the correction.
        by_version: u32,
        /// The event that counts in its place.
        event: &'a Event,
    },
    /// Not at all.
    Struck {
        /// Version of the correction.
        by_version: u32,
    },
}

/// Every entry of a history with what it counts as; of several corrections of one entry the last wins.
#[must_use]
pub fn effective(history: &[Recorded]) -> Vec<Entry<'_>> {
    history.iter().map(|recorded| Entry { recorded, counts_as: counts_as(recorded, history) }).collect()
}

fn counts_as<'a>(recorded: &Recorded, history: &'a [Recorded]) -> Counts<'a> {
    let last = history.iter().rev().find_map(|later| {
        let Event::Corrected(correction) = &later.event else { return None };
        (correction.of_version == recorded.version).then_some((later.version, correction))
    });
    match last {
        None => Counts::AsRecorded,
        Some((by_version, correction)) => match correction.replacement.as_deref() {
            Some(event) => Counts::Replaced { by_version, event },
            None => Counts::Struck { by_version },
        },
    }
}

/// Decides a correction. Strict in four ways: the replacement is decided again on the state before the original,
/// with the assessment of that state, law guard included; it must give one event of the same kind; striking is
/// allowed only where [`may_be_struck`] says so; and the whole history must still fold afterwards. A correction
/// cannot be corrected: correct the original entry once more, the last correction wins.
///
/// Later acts are not decided again: what truly happened must be recordable even when it shows that a later act
/// was wrong. The assessment after the correction shows that.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide_correction(
    case_before: &Case,
    original: &Recorded,
    history: &[Recorded],
    command: Correct,
    assessment_then: &Assessment,
    today: Date,
) -> Result<Decided, Refused> {
    let Correct { of_version, replacement, reason, corrected_on } = command;
    if original.version != of_version || !history.contains(original) {
        return Err(not_now(Reason::NoSuchEntry));
    }
    if corrected_on > today {
        return Err(not_now(Reason::DateInFuture));
    }
    if matches!(original.event, Event::Corrected(_)) {
        return Err(not_now(Reason::NotCorrectable));
    }
    let replacement = match replacement {
        None if may_be_struck(&original.event) => None,
        None => return Err(not_now(Reason::NotCorrectable)),
        Some(command) => Some(decide_again(case_before, original, *command, assessment_then, today)?),
    };
    let correction = Event::Corrected(Correction { of_version, replacement, reason, corrected_on });
    folds_with(case_before, history, original, &correction)?;
    Ok(Decided { events: vec![correction] })
}

fn decide_again(
    case_before: &Case,
    original: &Recorded,
    command: Command,
    assessment_then: &Assessment,
    today: Date,
) -> Result<Box<Event>, Refused> {
    lawful(&command, assessment_then)?;
    let mut events = decide(case_before, command, assessment_then, today)?.events;
    match (events.pop(), events.is_empty()) {
        (Some(event), true) if event.kind() == original.event.kind() => Ok(Box::new(event)),
        (Some(_) | None, _) => Err(not_now(Reason::NotCorrectable)),
    }
}

/// The whole history with the correction at its end must fold.
fn folds_with(
    case_before: &Case,
    history: &[Recorded],
    original: &Recorded,
    correction: &Event,
) -> Result<(), Refused> {
    let next = u32::try_from(history.len()).ok().and_then(|n| n.checked_add(1));
    let Some(version) = next else { return Err(not_now(Reason::CorrectionBreaksHistory)) };
    let mut corrected = history.to_vec();
    corrected.push(Recorded { version, event: correction.clone(), ..original.clone() });
    match Case::replay(case_before.id, &corrected) {
        Ok(_) => Ok(()),
        Err(_) => Err(not_now(Reason::CorrectionBreaksHistory)),
    }
}

/// Whether an entry of that kind may be struck without a replacement. Facts may: a wrong entry must not stand
/// against a person. Acts with legal effect may not: they were signed, and are ended by an act of their own
/// (withdrawal, end, cancellation) which the person can hold against the authority. The opening of the case may not.
#[must_use]
pub fn may_be_struck(event: &Event) -> bool {
    match event {
        Event::Stay(e) => !matches!(e, stay::event::Event::CaseOpened(_)),
        Event::ReturnDecision(e) => match e {
            return_decision::event::Event::ReturnDecisionIssued(_)
            | return_decision::event::Event::ReturnDecisionRefrained(_)
            | return_decision::event::Event::ReturnDecisionWithdrawn(_) => false,
            // A notification that did not reach the person is no notification.
            return_decision::event::Event::ReturnDecisionNotified(_)
            | return_decision::event::Event::TranslationRequested(_)
            | return_decision::event::Event::TranslationProvided(_) => true,
        },
        Event::VoluntaryDeparture(e) => voluntary_departure_may_be_struck(e),
        Event::Postponement(e) => match e {
            postponement::event::Event::RemovalPostponed(_)
            | postponement::event::Event::PostponementReviewed(_)
            | postponement::event::Event::PostponementEnded(_) => false,
            postponement::event::Event::PostponementConfirmed(_) => true,
        },
        Event::Removal(e) => match e {
            removal::event::Event::RemovalOrdered(_)
            | removal::event::Event::RemovalOrderConfirmed(_)
            | removal::event::Event::RemovalOrderWithdrawn(_) => false,
            removal::event::Event::PersonInformed(_) | removal::event::Event::MonitorNotified(_) => true,
        },
        Event::EntryBan(e) => match e {
            entry_ban::event::Event::EntryBanIssued(_)
            | entry_ban::event::Event::EntryBanConfirmed(_)
            | entry_ban::event::Event::WithdrawalConsidered(_)
            | entry_ban::event::Event::EntryBanRefrained(_)
            | entry_ban::event::Event::EntryBanWithdrawn(_) => false,
        },
        Event::Travel(e) => match e {
            travel::event::Event::RemovalCleared(_) => false,
            travel::event::Event::TravelDocumentObtained(_)
            | travel::event::Event::TravelPlanned(_)
            | travel::event::Event::TravelCancelled(_)
            | travel::event::Event::RemovalFailed(_)
            | travel::event::Event::DepartureConfirmed(_) => true,
        },
        Event::Detention(e) => detention_may_be_struck(e),
        Event::ReturnAlert(_) | Event::Eurodac(_) | Event::BorderProcedure(_) | Event::Recognition(_) => {
            register_may_be_struck(event)
        }
        Event::Absconding(e) => absconding_may_be_struck(e),
        Event::Measures(e) => measures_may_be_struck(e),
        Event::Child(_) => true,
        Event::Identity(_) | Event::Remedy(_) | Event::Safeguards(_) | Event::Counselling(_) => true,
        Event::Closure(_) | Event::Handling(_) | Event::Corrected(_) => false,
    }
}

const fn detention_may_be_struck(event: &detention::event::Event) -> bool {
    match event {
        detention::event::Event::DetentionOrdered(_)
        | detention::event::Event::DetentionReviewed(_)
        | detention::event::Event::DetentionExtended(_) => false,
        // A report, an assessment or a release recorded in error must not stand against the person.
        detention::event::Event::DetentionReported(_)
        | detention::event::Event::DetainedPersonInformed(_)
        | detention::event::Event::CourtApplicationLodged(_)
        | detention::event::Event::JudicialReviewHeld(_)
        | detention::event::Event::ProspectAssessed(_)
        | detention::event::Event::FacilityRecorded(_)
        | detention::event::Event::DetentionEnded(_) => true,
    }
}

const fn absconding_may_be_struck(event: &absconding::event::Event) -> bool {
    match event {
        absconding::event::Event::RiskAssessed(_) | absconding::event::Event::AbscondingEstablished(_) => {
            false
        }
        absconding::event::Event::ContactAttempted(_)
        | absconding::event::Event::SearchMade(_)
        | absconding::event::Event::FoundAgain(_) => true,
    }
}

const fn measures_may_be_struck(event: &measures::event::Event) -> bool {
    match event {
        measures::event::Event::MeasureImposed(_)
        | measures::event::Event::MeasureReviewed(_)
        | measures::event::Event::MeasureLifted(_) => false,
        // A report wrongly said to be missed must not stand against a person.
        measures::event::Event::ComplianceReported(_) | measures::event::Event::ObstructionRecorded(_) => {
            true
        }
    }
}

/// Choices and transfers stay; what was entered in a register in error may be struck.
const fn register_may_be_struck(event: &Event) -> bool {
    !matches!(
        event,
        Event::ReturnAlert(
            return_alert::event::Event::ReturnAlertRefrained(_)
                | return_alert::event::Event::AlertDataTransferred(_)
        ) | Event::Eurodac(eurodac::event::Event::EurodacDataTransferred(_))
            | Event::BorderProcedure(
                border_procedure::event::Event::BorderCrisisApplied(_)
                    | border_procedure::event::Event::BorderDepartureGranted(_)
                    | border_procedure::event::Event::BorderDepartureRefused(_)
                    | border_procedure::event::Event::BorderProcedureEnded(_)
            )
            | Event::Recognition(
                recognition::event::Event::ForeignDecisionRecognised(_)
                    | recognition::event::Event::RecognitionRefused(_)
            )
    )
}

const fn voluntary_departure_may_be_struck(event: &voluntary_departure::event::Event) -> bool {
    use voluntary_departure::event::Event as E;
    match event {
        E::PeriodExtended(_) | E::PeriodEnded(_) | E::ContinuationDecided(_) => false,
        E::ExtensionConfirmed(_) | E::VoluntaryChoiceRecorded(_) | E::VoluntaryChoiceWithdrawn(_) => true,
    }
}

const fn not_now(reason: Reason) -> Refused {
    Refused::NotNow { reason }
}
