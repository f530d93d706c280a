//! Which steps are possible in a case: available, closed with the reason, or not for this reader. A step that makes no
//! sense now is not listed at all.

use domain::absconding::state::Whereabouts;
use domain::return_decision::state::Standing;
use domain::stay::state::Renewal;
use domain::travel::state::Plan;
use domain::voluntary_departure::state::VoluntaryChoice;
use domain::{COMMAND_KINDS, Case, closure};
use law::{Assessment, Finding, LegalAct};

use crate::access::actor::{AccountRole, Actor};
use crate::access::matrix;
use crate::access::permission::Permission;

/// A step and whether it can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Kind of the command.
    pub kind: &'static str,
    /// Whether it can be taken.
    pub state: StepState,
}

/// Whether a step can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepState {
    /// It can.
    Available,
    /// The law stands in the way: rules, facts, what would make it possible.
    Closed {
        /// The act.
        act: LegalAct,
        /// What stands in the way.
        findings: Vec<Finding>,
    },
    /// Another role has to take it.
    OtherRole {
        /// Which roles may.
        roles: &'static [AccountRole],
    },
}

/// The steps of a case for one reader.
#[must_use]
pub fn possible(actor: &Actor, case: &Case, assessment: &Assessment) -> Vec<Step> {
    COMMAND_KINDS.iter().filter_map(|kind| step(actor, case, assessment, kind)).collect()
}

fn step(actor: &Actor, case: &Case, assessment: &Assessment, kind: &'static str) -> Option<Step> {
    if !has_room(case, kind) {
        return None;
    }
    let state = match closed(assessment, kind)? {
        Some((act, findings)) => StepState::Closed { act, findings },
        None if actor.may(Permission::Record(kind)) => StepState::Available,
        None => StepState::OtherRole { roles: matrix::recorders(kind) },
    };
    Some(Step { kind, state })
}

/// Whether the state of the case leaves room for a command of that kind, whatever the law says. Mirrors the named
/// refusals of the chapters, so that nobody is offered a step that would be refused at once.
fn has_room(case: &Case, kind: &str) -> bool {
    let closed = matches!(case.closure, closure::state::State::Closed(_));
    let decided = matches!(case.return_decision.standing, Standing::InForce(_));
    match kind {
        // Opening, correcting and assigning have pages of their own.
        "open-case" | "correct-entry" | "assign-case" => false,
        "reopen-case" => closed,
        _ if closed => false,
        "request-suspension" | "record-suspension-decision" | "decide-remedy" => {
            !case.remedy.remedies.is_empty()
        }
        "lodge-remedy" | "request-translation" => decided,
        "refrain-from-entry-ban" => decided && case.entry_ban.in_force().is_none(),
        "record-renewal-decision" => {
            case.stay.opened().is_some_and(|opened| matches!(opened.renewal, Renewal::Pending(_)))
        }
        "withdraw-voluntary-choice" => chosen(case),
        "record-voluntary-choice" => !chosen(case),
        "order-detention" => case.detention.running().is_none_or(|spell| spell.order().is_none()),
        "lodge-court-application" | "record-judicial-review" => !case.detention.spells.is_empty(),
        "inform-detained-person"
        | "review-detention"
        | "extend-detention"
        | "assess-prospect"
        | "record-facility"
        | "end-detention" => case.detention.running().is_some(),
        "lift-hold" => !case.safeguards.holds.is_empty(),
        "review-measure" | "lift-measure" => case.measures.in_force().next().is_some(),
        "report-compliance" => !case.measures.measures.is_empty(),
        "record-found-again" => matches!(case.absconding.whereabouts, Whereabouts::Absconded(_)),
        "follow-up-child" => case.child.handed_over.is_some(),
        "answer-assistance" => !case.safeguards.assistance.is_empty(),
        "provide-translation" => case.return_decision.in_force().is_some_and(|d| !d.translations.is_empty()),
        "confirm-postponement" | "review-postponement" | "end-postponement" => case.postponement.running(),
        "confirm-extension" => !case.voluntary_departure.period.extensions().is_empty(),
        "confirm-removal-order" | "withdraw-removal-order" | "inform-of-removal" | "notify-monitor" => {
            case.removal.in_force().is_some()
        }
        "confirm-entry-ban" | "consider-withdrawal" | "withdraw-entry-ban" => {
            case.entry_ban.in_force().is_some()
        }
        "cancel-travel" | "report-removal-failed" | "clear-removal" => {
            !matches!(case.travel.plan, Plan::None)
        }
        "plan-travel" => matches!(case.travel.plan, Plan::None),
        "tell-to-go-to-other-state" | "record-went-to-other-state" => {
            case.stay.opened().is_some_and(|opened| opened.other_state.is_some())
        }
        other => register_has_room(case, other),
    }
}

/// The same for registers, the border procedure and decisions of other states.
fn register_has_room(case: &Case, kind: &str) -> bool {
    match kind {
        "update-return-alert" | "delete-return-alert" | "review-return-alert" => {
            case.return_alert.in_force().is_some()
        }
        "record-expiry-notice" | "record-alert-hit" => {
            !matches!(case.return_alert.alert, domain::return_alert::state::Alert::None)
        }
        "enter-refusal-of-entry-alert" => case.entry_ban.in_force().is_some(),
        "follow-up-alert-hit" => !case.return_alert.hits.is_empty(),
        "answer-alert-consultation" => !case.return_alert.consultations.is_empty(),
        "record-biometrics-retake" => !case.eurodac.transmissions.is_empty(),
        "add-eurodac-departure" => case.travel.departure().is_some(),
        "add-eurodac-assistance" => !case.eurodac.assistance.is_empty(),
        "mark-eurodac-residence-document" => {
            case.stay.opened().is_some_and(|opened| opened.right_to_stay.is_some())
        }
        "record-end-of-right-to-remain"
        | "apply-border-crisis"
        | "request-border-departure"
        | "end-border-procedure" => case.border_procedure.running().is_some(),
        "inform-of-border-measures" => {
            case.border_procedure.running().is_some_and(|procedure| procedure.crisis.is_some())
        }
        "start-border-procedure" => case.border_procedure.running().is_none(),
        "confirm-foreign-decision"
        | "record-foreign-suspension"
        | "consult-on-foreign-permit"
        | "refuse-recognition"
        | "inform-deciding-state"
        | "record-compensation-answer" => !case.recognition.decisions.is_empty(),
        _ => true,
    }
}

/// Whether the person has chosen to leave voluntarily and has not withdrawn that choice.
const fn chosen(case: &Case) -> bool {
    matches!(case.voluntary_departure.choice, VoluntaryChoice::Made(_))
}

/// Outer none: the law is silent on the act, the step makes no sense now. Inner none: nothing stands in the way.
type Closed = Option<(LegalAct, Vec<Finding>)>;

fn closed(assessment: &Assessment, kind: &str) -> Option<Closed> {
    let acts = acts_of(kind);
    let clear = |act: &LegalAct| match kind {
        // Acts whose object is already there: nothing has to permit them, it is enough that nothing forbids them.
        "close-case" | "confirm-removal-order" | "confirm-entry-ban" | "review-postponement" => {
            assessment.against(*act).next().is_none()
        }
        _ => assessment.allows(*act),
    };
    if acts.is_empty() || acts.iter().any(clear) {
        return Some(None);
    }
    let (act, findings) = acts
        .iter()
        .map(|act| (*act, assessment.against(*act).cloned().collect::<Vec<_>>()))
        .find(|(_, findings)| !findings.is_empty())?;
    Some(Some((act, findings)))
}

/// The acts in law that a command of that kind can carry out; none for a mere record of facts.
const fn acts_of(kind: &str) -> &'static [LegalAct] {
    use LegalAct as A;
    match kind.as_bytes() {
        b"issue-return-decision" => &[A::IssueReturnDecision],
        b"notify-return-decision" => &[A::NotifyReturnDecision],
        b"refrain-from-return-decision" => &[A::RefrainFromReturnDecision],
        b"withdraw-return-decision" => &[A::WithdrawReturnDecision],
        b"extend-period" => &[A::ExtendVoluntaryDeparturePeriod],
        b"end-period" => &[A::EndVoluntaryDeparturePeriod],
        b"impose-measure" => &[A::ImposeMeasure],
        b"review-measure" => &[A::ReviewMeasure],
        b"lift-measure" => &[A::LiftMeasure],
        b"assess-absconding-risk" => &[A::AssessAbscondingRisk],
        b"establish-absconding" => &[A::EstablishAbsconding],
        b"hear-child" => &[A::HearChild],
        b"trace-family" => &[A::TraceFamily],
        b"establish-reception" => &[A::EstablishReception],
        b"recheck-child" => &[A::RecheckChild],
        b"hand-over-child" => &[A::HandOverChild],
        b"attend-to-need" => &[A::AttendToNeeds],
        b"decide-continuation" => &[A::DecideContinuation],
        b"postpone-removal" => &[A::PostponeRemoval],
        b"review-postponement" => &[A::ReviewPostponement],
        b"end-postponement" => &[A::EndPostponement],
        b"order-removal" => &[A::OrderRemoval],
        b"confirm-removal-order" => &[A::ConfirmRemovalOrder],
        b"clear-removal" => &[A::CarryOutRemoval],
        b"issue-entry-ban" => &[A::IssueEntryBan],
        b"confirm-entry-ban" => &[A::ConfirmEntryBan],
        // Travel is planned on one of two tracks; the step is open when either is.
        b"plan-travel" => &[A::PlanVoluntaryDeparture, A::PlanRemoval],
        b"order-detention" => &[A::OrderDetention],
        b"extend-detention" => &[A::ExtendDetention],
        b"enter-return-alert" => &[A::EnterReturnAlert],
        b"refrain-from-return-alert" => &[A::RefrainFromReturnAlert],
        b"transfer-alert-data" => &[A::TransferAlertData],
        b"transfer-eurodac-data" => &[A::TransferEurodacData],
        b"grant-border-departure" => &[A::GrantBorderDeparturePeriod],
        b"refuse-border-departure" => &[A::RefuseBorderDeparturePeriod],
        b"recognise-foreign-decision" => &[A::RecogniseForeignDecision],
        b"request-compensation" => &[A::RequestCompensation],
        b"close-case" => &[A::CloseCase],
        _ => &[],
    }
}
