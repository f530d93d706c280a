//! Article 23: biometric data of a person found staying, within 72 hours, and what is added afterwards.

use jiff::civil::Date;
use law::LegalAct::{MarkEurodacAssistance, TransmitBiometrics, UpdateEurodacDeparture};
use law::{Derivation, Period, Role};

use super::{APPLIES_FROM, data_held, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{ObstacleKind, Sourced};
use crate::parameters::{Lookup, ParameterKey};
use crate::says::{Draft, Says, not_established, permitted, required};
use crate::values::{By, Missing};

pub(super) static RULES: &[Rule] = &[
    rule(
        "EUROD-23-1",
        ("23", "1"),
        "Biometric data of a person found staying are transmitted within 72 hours",
        &[TransmitBiometrics],
        &["transmit", "transmitted", "under-six", "age-not-known", "time-not-known"],
        eurod_23_1_within_72_hours,
    ),
    rule(
        "EUROD-23-4",
        ("23", "4"),
        "Data that were not good enough, or could not be taken, follow within 48 hours",
        &[TransmitBiometrics],
        &["take-again", "after-health-grounds", "health-prevents"],
        eurod_23_4_take_again,
    ),
    rule(
        "EUROD-23-6",
        ("23", "6"),
        "The date on which the person left is added",
        &[UpdateEurodacDeparture],
        &["add-departure", "departure-added", "data-not-known"],
        eurod_23_6_departure_added,
    ),
    rule(
        "EUROD-23-3-D",
        ("23", "3, point (d)"),
        "That assistance for voluntary return and reintegration was granted is added",
        &[MarkEurodacAssistance],
        &["add-assistance", "assistance-added"],
        eurod_23_3_d_assistance_added,
    ),
];

/// When the person was found staying, under this Regulation.
fn found(case: &Case<'_>) -> Option<Sourced<Date>> {
    case.facts.stay.illegal_stay_on.filter(|on| on.value >= APPLIES_FROM && on.value <= case.today)
}

/// The last day of so many hours. Dates carry no hours: hours short of a day count no day.
fn within(case: &Case<'_>, fact: &str, from: Date, key: ParameterKey) -> Result<Derivation, Missing> {
    match case.law.parameters().hours(key, from) {
        Lookup::Known { value, used } => {
            let days = Period::Days((value / 24).max(1));
            case.law.last_day_of(fact, from, days, By::Calendar, used)
        }
        Lookup::Empty { used } => Err((used.key.clone().into(), vec![used])),
    }
}

/// Every person of at least six years; three further days where the technology fails.
fn eurod_23_1_within_72_hours(case: &Case<'_>, says: &mut Says) {
    let Some(found) = found(case).filter(|_| case.active()) else { return };
    let eurodac = &case.facts.eurodac;
    if let Some(sent) = eurodac.transmitted_on.filter(|on| on.value <= case.today) {
        says.on(TransmitBiometrics, permitted("transmitted").date("biometrics-transmitted-on", sent));
        return;
    }
    let line = |draft: Draft| draft.date("illegal-stay-on", found);
    let Some(sixth) = eurodac.sixth_birthday else {
        says.on(TransmitBiometrics, line(not_established("age-not-known", "date-of-birth")));
        return;
    };
    if sixth.value.earliest_on > case.today {
        let draft = line(permitted("under-six")).day(
            "sixth-birthday-on",
            sixth.value.earliest_on,
            Some(sixth.version),
        );
        says.on(TransmitBiometrics, draft.changes(Some(sixth.value.earliest_on)));
        return;
    }
    // Health grounds have a rule of their own.
    if eurodac.obstacle.is_some_and(|o| o.value.kind == ObstacleKind::Health) {
        return;
    }
    let since = found.value.max(sixth.value.earliest_on);
    let technical = eurodac.obstacle.filter(|o| o.value.kind == ObstacleKind::Technical);
    let due = within(case, "illegal-stay-on", since, ParameterKey::EurodacTransmissionHours);
    let due = match (due, technical) {
        (Ok(due), Some(_)) => {
            let last = due.result;
            within(case, "transmission-due-on", last, ParameterKey::EurodacTechnicalProblemHours)
                .map(|later| later.resting_on(due.parameters))
        }
        (due, _) => due,
    };
    let duty = line(required("transmit", Role::CaseOfficer, since)).missing("biometrics-transmitted-on");
    let duty = match technical {
        Some(o) => duty.code("obstacle", o.value.kind.code(), Some(o.version)),
        None => duty,
    };
    match due {
        Ok(due) => says.on(TransmitBiometrics, duty.due(due)),
        Err((missing, used)) => {
            says.on(TransmitBiometrics, duty);
            says.on(TransmitBiometrics, line(not_established("time-not-known", missing)).using(used));
        }
    }
}

/// The central system asked for better data; or health grounds ended.
fn eurod_23_4_take_again(case: &Case<'_>, says: &mut Says) {
    if found(case).is_none() || !case.active() {
        return;
    }
    let eurodac = &case.facts.eurodac;
    let sent = eurodac.transmitted_on.filter(|on| on.value <= case.today);
    let key = ParameterKey::EurodacRetakeHours;
    let say = |says: &mut Says, duty: Draft, fact: &'static str, since: Date| match within(
        case, fact, since, key,
    ) {
        Ok(due) => says.on(TransmitBiometrics, duty.due(due)),
        Err((_, used)) => says.on(TransmitBiometrics, duty.using(used)),
    };
    if let Some(asked) = eurodac.retake_asked_on.filter(|on| on.value <= case.today) {
        if sent.is_none_or(|sent| sent.value < asked.value || sent.version < asked.version) {
            let duty = required("take-again", Role::CaseOfficer, asked.value).date("retake-asked-on", asked);
            say(says, duty, "retake-asked-on", asked.value);
        }
        return;
    }
    let Some(obstacle) = eurodac.obstacle.filter(|o| o.value.kind == ObstacleKind::Health && sent.is_none())
    else {
        return;
    };
    let (since, version) = (obstacle.value.since_on, Some(obstacle.version));
    match obstacle.value.ended_on.filter(|on| *on <= case.today) {
        None => {
            says.on(TransmitBiometrics, permitted("health-prevents").day("obstacle-since-on", since, version))
        }
        Some(ended) => {
            let duty = required("after-health-grounds", Role::CaseOfficer, ended)
                .day("obstacle-ended-on", ended, version)
                .missing("biometrics-transmitted-on");
            say(says, duty, "obstacle-ended-on", ended);
        }
    }
}

/// It has effect in law: after departure in compliance with the decision a later application is a new one.
fn eurod_23_6_departure_added(case: &Case<'_>, says: &mut Says) {
    let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else { return };
    let (left_on, version) = (departed.value.left_on, Some(departed.version));
    if left_on < APPLIES_FROM {
        return;
    }
    if let Some(added) = case.facts.eurodac.departure_added_on.filter(|on| on.value <= case.today) {
        says.on(
            UpdateEurodacDeparture,
            permitted("departure-added").date("eurodac-departure-added-on", added),
        );
        return;
    }
    if !data_held(case) {
        let draft =
            not_established("data-not-known", "biometrics-transmitted-on").day("left-on", left_on, version);
        says.on(UpdateEurodacDeparture, draft);
        return;
    }
    let duty = required("add-departure", Role::CaseOfficer, left_on)
        .day("left-on", left_on, version)
        .missing("eurodac-departure-added-on");
    says.on(UpdateEurodacDeparture, case.law.due(duty, "left-on", left_on, ParameterKey::EurodacUpdateDays));
}

/// Another state that finds the person again sees that assistance was granted once.
fn eurod_23_3_d_assistance_added(case: &Case<'_>, says: &mut Says) {
    let granted = case.facts.eurodac.assistance_granted_on.filter(|on| on.value <= case.today);
    let Some(granted) = granted.filter(|_| data_held(case)) else { return };
    match case.facts.eurodac.assistance_added_on.filter(|on| on.value >= granted.value) {
        Some(added) => says.on(
            MarkEurodacAssistance,
            permitted("assistance-added").date("eurodac-assistance-added-on", added),
        ),
        None => {
            let duty = required("add-assistance", Role::CaseOfficer, granted.value)
                .date("assistance-granted-on", granted)
                .missing("eurodac-assistance-added-on");
            let key = ParameterKey::EurodacUpdateDays;
            says.on(MarkEurodacAssistance, case.law.due(duty, "assistance-granted-on", granted.value, key));
        }
    }
}
