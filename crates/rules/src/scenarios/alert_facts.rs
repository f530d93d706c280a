//! Facts of alerts, Eurodac, the border procedure and recognition, in the vocabulary of scenarios.

use law::Date;

use super::facts::{Line, at, unknown};
use super::{Wrong, date};
use crate::facts::{
    AlertConsultation, AlertContent, AlertEnforcement, AlertHit, AlertRefrained, BorderDeparture,
    BorderProcedure, ConsultationKind, Facts, ForeignDecision, ForeignGround, HitKind, Obstacle,
    ObstacleKind, PermitOutcome, RefrainGround, ReturnAlert, SixthBirthday, Stated,
};

/// Reads a line of these subjects; false for a key of another.
pub(super) fn line(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<bool, Wrong> {
    let (alerts, eurodac) = (&mut facts.alerts, &mut facts.eurodac);
    match key {
        "alert" => alerts.return_alert = Some(alert(line)?),
        "alert-refrained" => {
            let ground = refrain_ground(line.word(1)?)?;
            alerts.refrained = Some(at(AlertRefrained { decided_on: line.day(0)?.value, ground }));
        }
        "expiry-notice-on" => alerts.expiry_notice_on = Some(line.day(0)?),
        "refusal-alert-on" => alerts.refusal_of_entry_on = Some(line.day(0)?),
        "name-recorded" => alerts.name_recorded = Some(at(())),
        "sixth-birthday" => {
            let (earliest_on, latest_on) = (line.day(0)?.value, line.day(1)?.value);
            eurodac.sixth_birthday = Some(at(SixthBirthday { earliest_on, latest_on }));
        }
        "eurodac-transmitted-on" => eurodac.transmitted_on = Some(line.day(0)?),
        "eurodac-obstacle" => {
            let kind = match line.word(0)? {
                "technical" => ObstacleKind::Technical,
                "health" => ObstacleKind::Health,
                other => return unknown(other, "obstacle"),
            };
            let ended_on = line.after("ended")?.map(|d| d.value);
            eurodac.obstacle = Some(at(Obstacle { kind, since_on: line.day(1)?.value, ended_on }));
        }
        "eurodac-retake-asked-on" => eurodac.retake_asked_on = Some(line.day(0)?),
        "eurodac-departure-added-on" => eurodac.departure_added_on = Some(line.day(0)?),
        "assistance-granted-on" => eurodac.assistance_granted_on = Some(line.day(0)?),
        "eurodac-assistance-added-on" => eurodac.assistance_added_on = Some(line.day(0)?),
        "eurodac-residence-marked-on" => eurodac.residence_document_marked_on = Some(line.day(0)?),
        "border-procedure" => facts.border_procedure = Some(border(line)?),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Reads a line of a list of these subjects; false for a key of another.
pub(super) fn list(facts: &mut Facts, key: &str, number: u32, line: &Line<'_>) -> Result<bool, Wrong> {
    match key {
        "hits" => facts.alerts.hits.push(AlertHit {
            number,
            on: line.day(0)?,
            kind: hit_kind(line.word(1)?)?,
            state: line.word(2)?.to_owned(),
            followed_up_on: line.after("followed")?,
        }),
        "consultations" => facts.alerts.consultations.push(consultation(number, line)?),
        "foreign-decisions" => facts.foreign_decisions.push(foreign(number, line)?),
        _ => return Ok(false),
    }
    Ok(true)
}

/// `2026-10-02 until 2026-10-29 suspended order ban since 2026-10-05 reviewed 2027-01-01 deleted 2027-02-01`.
fn alert(line: &Line<'_>) -> Result<ReturnAlert, Wrong> {
    let entered_on = line.day(0)?;
    let enforcement = match (line.has("suspended"), line.has("postponed")) {
        (true, _) => AlertEnforcement::Suspended,
        (false, true) => AlertEnforcement::Postponed,
        (false, false) => AlertEnforcement::NotPutOff,
    };
    let content = AlertContent {
        departure_until_on: line.after("until")?.map(|d| d.value),
        enforcement,
        removal_order: Stated::if_so(line.has("order")),
        entry_ban: Stated::if_so(line.has("ban")),
    };
    Ok(ReturnAlert {
        entered_on,
        content: at(content),
        content_since: line.after("since")?.map_or(entered_on.value, |d| d.value),
        reviewed_on: line.after("reviewed")?,
        deleted_on: line.after("deleted")?,
    })
}

/// Why no alert is entered.
pub(super) fn refrain_ground(word: &str) -> Result<RefrainGround, Wrong> {
    match word {
        "detained" => Ok(RefrainGround::Detained),
        "executed-at-border" => Ok(RefrainGround::ExecutedAtBorder),
        other => unknown(other, "ground for refraining"),
    }
}

fn hit_kind(word: &str) -> Result<HitKind, Wrong> {
    match word {
        "exit" => Ok(HitKind::Exit),
        "entry" => Ok(HitKind::Entry),
        "inland" => Ok(HitKind::Inland),
        "permit-holder" => Ok(HitKind::PermitHolder),
        other => unknown(other, "hit"),
    }
}

fn consultation(number: u32, line: &Line<'_>) -> Result<AlertConsultation, Wrong> {
    let kind = match line.word(1)? {
        "asked" => ConsultationKind::Asked,
        "asking" => ConsultationKind::Asking,
        other => return unknown(other, "consultation"),
    };
    let outcome = match (line.has("permit-stands"), line.has("no-permit")) {
        (true, _) => Some(PermitOutcome::PermitStands),
        (false, true) => Some(PermitOutcome::NoPermit),
        (false, false) => None,
    };
    let state = line.word(2)?.to_owned();
    Ok(AlertConsultation {
        number,
        kind,
        state,
        asked_on: line.day(0)?,
        answered_on: line.after("answered")?,
        outcome,
    })
}

/// `2026-10-01 remained-until 2026-10-08 crisis D informed D requested D granted D until D | refused D ended D`.
fn border(line: &Line<'_>) -> Result<BorderProcedure, Wrong> {
    let answer = |on: Date, until_on: Option<Date>| at(BorderDeparture { decided_on: on, until_on });
    let granted = line.after("granted")?;
    let refused = line.after("refused")?;
    let departure_answer = match (granted, refused) {
        (Some(on), _) => Some(answer(on.value, Some(line.needs("until")?.value))),
        (None, Some(on)) => Some(answer(on.value, None)),
        (None, None) => None,
    };
    Ok(BorderProcedure {
        rejected_on: line.day(0)?,
        right_to_remain_ended_on: line.after("remained-until")?,
        crisis_since_on: line.after("crisis")?,
        informed_on: line.after("informed")?,
        departure_requested_on: line.after("requested")?,
        departure_answer,
        ended_on: line.after("ended")?,
    })
}

/// `2026-05-01 DE conviction confirmed D suspended D consulted D recognised D refused D informed D requested D …`.
fn foreign(number: u32, line: &Line<'_>) -> Result<ForeignDecision, Wrong> {
    let ground = match line.word(2)? {
        "conviction" => ForeignGround::Conviction,
        "serious-grounds" => ForeignGround::SeriousGrounds,
        "non-compliance" => ForeignGround::NonCompliance,
        other => return unknown(other, "ground of a decision of another state"),
    };
    let decided = date(line.word(0)?)?;
    Ok(ForeignDecision {
        number,
        state: line.word(1)?.to_owned(),
        decided_on: at(decided),
        ground,
        confirmed_on: line.after("confirmed")?,
        suspended_on: line.after("suspended")?,
        permit_state_consulted_on: line.after("consulted")?,
        recognised_on: line.after("recognised")?,
        refused_on: line.after("refused")?,
        informed_on: line.after("informed")?,
        compensation_requested_on: line.after("requested")?,
        compensation_accepted_on: line.after("accepted")?,
        compensation_settled_on: line.after("settled")?,
    })
}
