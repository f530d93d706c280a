//! Regulation (EU) 2018/1860, alerts on return in the Schengen Information System: what this state must enter, keep
//! up to date and delete. Nothing here speaks to the system; obligations are fulfilled by recording that it was done.

mod art_03_entry;
mod art_04_content;
mod art_06_return;
mod art_07_hits;
mod art_09_permits;
mod art_14_deletion;
mod art_15_transfer;
mod art_19_review;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::{
    AlertConsultation, ConsultationKind, EntryBan, Facts, OtherStatePermit, ReturnAlert, Sourced,
};
use crate::says::Says;

/// The day on which the renewed system went into operation and the Regulation began to apply.
pub(crate) const APPLIES_FROM: Date = date(2023, 3, 7);

/// The pack. Governs return decisions issued from that day, and alerts entered since.
pub(crate) static PACK: Pack = Pack {
    id: "sis_2018",
    version: "1",
    articles: &[
        art_03_entry::RULES,
        art_04_content::RULES,
        art_06_return::RULES,
        art_07_hits::RULES,
        art_09_permits::RULES,
        art_14_deletion::RULES,
        art_15_transfer::RULES,
        art_19_review::RULES,
    ],
    governed_by,
    because: &["decision-issued", "alert-entered"],
    applies_from: Some(APPLIES_FROM),
};

/// The date of the decision; of the alert, where one was entered on an earlier decision.
fn governed_by(facts: &Facts, _law: &LawInForce, _today: Date) -> Option<Governed> {
    let issued = facts.decision.as_ref().map(|d| d.issued_on.value).filter(|on| *on >= APPLIES_FROM);
    let entered = facts.alerts.return_alert.as_ref().map(|a| a.entered_on.value);
    match (issued, entered) {
        (Some(day), _) => Some(Governed { day, reason: "decision-issued" }),
        (None, Some(day)) => Some(Governed { day, reason: "alert-entered" }),
        (None, None) => None,
    }
}

/// Provisions that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    (
        "SIS-5",
        "exchange of supplementary information: the task of the SIRENE bureau, no message is sent from here",
    ),
    ("SIS-6-3", "quarterly statistics on confirmed returns: with the statistics"),
    ("SIS-13", "statistics on exchanges: with the statistics"),
    ("SIS-17", "access: decided by the matrix of permissions"),
    (
        "SISB-40",
        "deletion of the alert for refusal of entry when the ban ends: the follow-up alert is recorded, its end is not",
    ),
];

/// A rule of this Regulation.
const fn rule(
    id: &'static str,
    place: (&'static str, &'static str),
    title: &'static str,
    acts: &'static [LegalAct],
    reasons: &'static [&'static str],
    run: fn(&Case<'_>, &mut Says),
) -> Rule {
    Rule {
        id,
        citation: Citation::new("SIS", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}

/// The alert on return, unless it was deleted by today.
fn alert<'a>(case: &Case<'a>) -> Option<&'a ReturnAlert> {
    case.facts.alerts.return_alert.as_ref().filter(|a| !case.reached(a.deleted_on))
}

/// The entry ban, unless it was withdrawn by today.
fn ban<'a>(case: &Case<'a>) -> Option<&'a EntryBan> {
    case.facts.entry_ban.as_ref().filter(|b| !case.reached(b.ended_on))
}

/// A permit of another state that is valid today, as far as recorded.
fn permit<'a>(case: &Case<'a>) -> Option<&'a Sourced<OtherStatePermit>> {
    let permit = case.facts.stay.other_state_permit.as_ref()?;
    permit.value.valid_until_on.is_none_or(|until| until >= case.today).then_some(permit)
}

/// The latest consultation in which this state asked.
fn asking<'a>(case: &Case<'a>) -> Option<&'a AlertConsultation> {
    let mine = case.facts.alerts.consultations.iter().filter(|c| c.kind == ConsultationKind::Asking);
    mine.filter(|c| c.asked_on.value <= case.today).max_by_key(|c| (c.asked_on.value, c.number))
}
