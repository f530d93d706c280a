//! Samples of the commands about alerts, Eurodac, the border procedure and recognition, and the events they become.

use domain::command::Command;
use domain::{border_procedure, eurodac, recognition, return_alert, return_decision};
use jiff::civil::Date;

use crate::values::{actor, after, country, note, text};

/// One command of every kind of these chapters, dated that day.
#[must_use]
pub fn alert_samples(on: Date) -> Vec<Command> {
    let mut all = Vec::new();
    all.extend(return_alert_samples(on).into_iter().map(Command::ReturnAlert));
    all.extend(eurodac_samples(on).into_iter().map(Command::Eurodac));
    all.extend(border_procedure_samples(on).into_iter().map(Command::BorderProcedure));
    all.extend(recognition_samples(on).into_iter().map(Command::Recognition));
    all
}

/// Whether a command is of one of these chapters.
#[must_use]
pub const fn is_one(command: &Command) -> bool {
    matches!(
        command,
        Command::ReturnAlert(_) | Command::Eurodac(_) | Command::BorderProcedure(_) | Command::Recognition(_)
    )
}

#[expect(clippy::too_many_lines, reason = "a table: one sample a command")]
fn return_alert_samples(on: Date) -> Vec<return_alert::command::Command> {
    use return_alert::command::Command as C;
    use return_alert::event as e;
    vec![
        C::EnterReturnAlert(e::Entered {
            entered_on: on,
            reference: Some(note("Reference 7")),
            content: e::Content {
                departure_until_on: Some(after(on, 28)),
                enforcement: return_alert::event::Enforcement::NotPutOff,
                removal_order: return_alert::event::Stated::Yes,
                entry_ban: return_alert::event::Stated::Yes,
            },
        }),
        C::UpdateReturnAlert(e::Updated {
            updated_on: on,
            content: e::Content {
                departure_until_on: Some(after(on, 28)),
                enforcement: return_alert::event::Enforcement::NotPutOff,
                removal_order: return_alert::event::Stated::Yes,
                entry_ban: return_alert::event::Stated::Yes,
            },
        }),
        C::RefrainFromReturnAlert(e::Refrained {
            decided_on: on,
            ground: return_alert::event::RefrainGround::Detained,
            reasons: Some(text("Recorded by the officer on duty")),
        }),
        C::DeleteReturnAlert(e::Deleted {
            deleted_on: on,
            deletion_reason: return_alert::event::DeletionReason::ReturnConfirmed,
        }),
        C::ReviewReturnAlert(e::Reviewed {
            reviewed_on: on,
            reasons: text("Recorded by the officer on duty"),
        }),
        C::EnterRefusalOfEntryAlert(e::RefusalEntered {
            entered_on: on,
            reference: Some(note("Reference 7")),
        }),
        C::RecordExpiryNotice(e::Notice { received_on: on }),
        C::RecordAlertHit(e::Hit {
            on,
            hit_kind: return_alert::event::HitKind::Exit,
            state: country("DE"),
            explanation: Some(text("Recorded by the officer on duty")),
        }),
        C::FollowUpAlertHit(e::FollowedUp {
            number: 1,
            on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RecordAlertConsultation(e::Consultation {
            direction: return_alert::event::Direction::Asked,
            state: country("DE"),
            asked_on: on,
            explanation: Some(text("Recorded by the officer on duty")),
        }),
        C::AnswerAlertConsultation(e::Answered {
            number: 1,
            answered_on: on,
            permit_outcome: Some(return_alert::event::PermitOutcome::PermitStands),
            explanation: text("Recorded by the officer on duty"),
        }),
        C::TransferAlertData(e::Transferred {
            transferred_on: on,
            country: country("DE"),
            purpose: return_alert::event::TransferPurpose::Identification,
            person_informed: Some(text("Recorded by the officer on duty")),
            leave: Some(text("Recorded by the officer on duty")),
        }),
    ]
}

fn eurodac_samples(on: Date) -> Vec<eurodac::command::Command> {
    use eurodac::command::Command as C;
    use eurodac::event as e;
    vec![
        C::TransmitBiometrics(e::Transmitted { transmitted_on: on, reference: Some(note("Reference 7")) }),
        C::RecordBiometricsObstacle(e::Obstacle {
            obstacle: eurodac::event::ObstacleKind::Technical,
            since_on: on,
            ended_on: Some(after(on, 28)),
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RecordBiometricsRetake(e::RetakeAsked { asked_on: on }),
        C::RecordAssistanceGranted(e::Assistance {
            granted_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::AddEurodacDeparture(e::Added { added_on: on }),
        C::AddEurodacAssistance(e::Added { added_on: on }),
        C::MarkEurodacResidenceDocument(e::Added { added_on: on }),
        C::TransferEurodacData(e::EurodacTransfer {
            transferred_on: on,
            country: country("DE"),
            purpose: return_alert::event::TransferPurpose::Identification,
            person_informed: Some(text("Recorded by the officer on duty")),
            leave: Some(text("Recorded by the officer on duty")),
        }),
    ]
}

fn border_procedure_samples(on: Date) -> Vec<border_procedure::command::Command> {
    use border_procedure::command::Command as C;
    use border_procedure::event as e;
    vec![
        C::StartBorderProcedure(e::Started {
            rejected_on: on,
            right_to_remain_ended_on: Some(after(on, 28)),
            place: Some(note("Reference 7")),
        }),
        C::RecordEndOfRightToRemain(e::RightEnded { right_to_remain_ended_on: on }),
        C::ApplyBorderCrisis(e::Crisis {
            applied_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::InformOfBorderMeasures(e::Explained { on, explanation: text("Recorded by the officer on duty") }),
        C::RequestBorderDeparture(e::Requested { requested_on: on }),
        C::GrantBorderDeparture(e::Granted { decided_on: on, until_on: after(on, 14) }),
        C::RefuseBorderDeparture(e::RefusedPeriod {
            decided_on: on,
            ground: return_decision::event::RefusalGround::RiskOfAbsconding,
            reasons: Some(text("Recorded by the officer on duty")),
        }),
        C::EndBorderProcedure(e::Ended {
            ended_on: on,
            border_end: border_procedure::event::End::TimePassed,
            reasons: text("Recorded by the officer on duty"),
        }),
    ]
}

fn recognition_samples(on: Date) -> Vec<recognition::command::Command> {
    use recognition::command::Command as C;
    use recognition::event as e;
    vec![
        C::RecordForeignDecision(e::Foreign {
            state: country("DE"),
            decided_on: on,
            foreign_ground: recognition::event::Ground::Conviction,
            reference: Some(note("Reference 7")),
            explanation: Some(text("Recorded by the officer on duty")),
        }),
        C::ConfirmForeignDecision(e::Confirmed {
            number: 1,
            confirmed_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RecordForeignSuspension(e::Suspended {
            number: 1,
            suspended_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::ConsultOnForeignPermit(e::Consulted {
            number: 1,
            consulted_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RecogniseForeignDecision(e::Recognised {
            number: 1,
            recognised_on: on,
            reasons: Some(text("Recorded by the officer on duty")),
            remedies: Some(text("Recorded by the officer on duty")),
            signed_by: actor(1),
        }),
        C::RefuseRecognition(e::NotRecognised {
            number: 1,
            refused_on: on,
            reasons: text("Recorded by the officer on duty"),
        }),
        C::InformDecidingState(e::Informed {
            number: 1,
            informed_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RequestCompensation(e::Costs {
            number: 1,
            requested_on: on,
            explanation: text("Recorded by the officer on duty"),
        }),
        C::RecordCompensationAnswer(e::CostsAnswered {
            number: 1,
            answered_on: on,
            compensation_outcome: recognition::event::CostsOutcome::Accepted,
            explanation: Some(text("Recorded by the officer on duty")),
        }),
    ]
}

pub(crate) fn return_alert_event(command: return_alert::command::Command) -> return_alert::event::Event {
    use return_alert::command::Command as C;
    use return_alert::event::Event as E;
    match command {
        C::EnterReturnAlert(e) => E::ReturnAlertEntered(e),
        C::UpdateReturnAlert(e) => E::ReturnAlertUpdated(e),
        C::RefrainFromReturnAlert(e) => E::ReturnAlertRefrained(e),
        C::DeleteReturnAlert(e) => E::ReturnAlertDeleted(e),
        C::ReviewReturnAlert(e) => E::ReturnAlertReviewed(e),
        C::EnterRefusalOfEntryAlert(e) => E::RefusalOfEntryAlertEntered(e),
        C::RecordExpiryNotice(e) => E::ExpiryNoticeRecorded(e),
        C::RecordAlertHit(e) => E::AlertHitRecorded(e),
        C::FollowUpAlertHit(e) => E::AlertHitFollowedUp(e),
        C::RecordAlertConsultation(e) => E::AlertConsultationRecorded(e),
        C::AnswerAlertConsultation(e) => E::AlertConsultationAnswered(e),
        C::TransferAlertData(e) => E::AlertDataTransferred(e),
    }
}

pub(crate) fn eurodac_event(command: eurodac::command::Command) -> eurodac::event::Event {
    use eurodac::command::Command as C;
    use eurodac::event::Event as E;
    match command {
        C::TransmitBiometrics(e) => E::BiometricsTransmitted(e),
        C::RecordBiometricsObstacle(e) => E::BiometricsObstacleRecorded(e),
        C::RecordBiometricsRetake(e) => E::BiometricsRetakeAsked(e),
        C::RecordAssistanceGranted(e) => E::AssistanceGranted(e),
        C::AddEurodacDeparture(e) => E::EurodacDepartureAdded(e),
        C::AddEurodacAssistance(e) => E::EurodacAssistanceAdded(e),
        C::MarkEurodacResidenceDocument(e) => E::EurodacResidenceDocumentMarked(e),
        C::TransferEurodacData(e) => E::EurodacDataTransferred(e),
    }
}

pub(crate) fn border_procedure_event(
    command: border_procedure::command::Command,
) -> border_procedure::event::Event {
    use border_procedure::command::Command as C;
    use border_procedure::event::Event as E;
    match command {
        C::StartBorderProcedure(e) => E::BorderProcedureStarted(e),
        C::RecordEndOfRightToRemain(e) => E::BorderRightToRemainEnded(e),
        C::ApplyBorderCrisis(e) => E::BorderCrisisApplied(e),
        C::InformOfBorderMeasures(e) => E::BorderMeasuresExplained(e),
        C::RequestBorderDeparture(e) => E::BorderDepartureRequested(e),
        C::GrantBorderDeparture(e) => E::BorderDepartureGranted(e),
        C::RefuseBorderDeparture(e) => E::BorderDepartureRefused(e),
        C::EndBorderProcedure(e) => E::BorderProcedureEnded(e),
    }
}

pub(crate) fn recognition_event(command: recognition::command::Command) -> recognition::event::Event {
    use recognition::command::Command as C;
    use recognition::event::Event as E;
    match command {
        C::RecordForeignDecision(e) => E::ForeignDecisionRecorded(e),
        C::ConfirmForeignDecision(e) => E::ForeignDecisionConfirmed(e),
        C::RecordForeignSuspension(e) => E::ForeignDecisionSuspended(e),
        C::ConsultOnForeignPermit(e) => E::ForeignPermitConsulted(e),
        C::RecogniseForeignDecision(e) => E::ForeignDecisionRecognised(e),
        C::RefuseRecognition(e) => E::RecognitionRefused(e),
        C::InformDecidingState(e) => E::DecidingStateInformed(e),
        C::RequestCompensation(e) => E::CompensationRequested(e),
        C::RecordCompensationAnswer(e) => E::CompensationAnswered(e),
    }
}
