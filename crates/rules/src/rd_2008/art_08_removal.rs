//! Article 8: removal: when it may begin, the removal order, documents, notice, and the independent monitor.

use jiff::civil::Date;
use law::LegalAct::{
    self, CarryOutRemoval, ConfirmRemovalOrder, EndVoluntaryDeparturePeriod, InformOfRemoval, NotifyMonitor,
    NotifyReturnDecision, ObtainTravelDocument, OrderRemoval, PlanRemoval,
};
use law::{Period, Role};

use super::rule;
use crate::case::{Case, ENFORCEMENT, day_after};
use crate::engine::Rule;
use crate::facts::Track;
use crate::parameters::{Lookup, ParameterKey, YesNo};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::timeline::DeparturePeriod;
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-8-1",
        ("8", "1"),
        "The decision is enforced when no period was granted or the obligation was not complied with",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval],
        &[
            "no-decision",
            "not-notified",
            "no-period-granted",
            "period-passed",
            "period-ended",
            "plan-after-order",
        ],
        rd_8_1_enforceable_after_refusal_or_lapse,
    ),
    rule(
        "RD-8-2",
        ("8", "2"),
        "Nothing is enforced while the period runs",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval, EndVoluntaryDeparturePeriod],
        &[
            "period-runs",
            "period-suspended",
            "period-not-computed",
            "period-over",
            "may-end-on-a-ground",
            "no-period-to-end",
            "reasons-missing",
        ],
        rd_8_2_nothing_enforced_while_the_period_runs,
    ),
    rule(
        "RD-8-3",
        ("8", "3"),
        "A removal order, where one is issued",
        &[OrderRemoval, CarryOutRemoval],
        &["order-in-force", "no-order-yet"],
        rd_8_3_one_removal_order,
    ),
    rule(
        "RD-8-3-CONFIRM",
        ("8", "3"),
        "A second officer confirms the removal order",
        &[ConfirmRemovalOrder, CarryOutRemoval],
        &[
            "confirm-order",
            "order-missing",
            "order-not-confirmed",
            "order-confirmed",
            "no-second-officer-needed",
            "not-known-whether-needed",
        ],
        rd_8_3_confirm_second_officer,
    ),
    rule(
        "RD-8-IDENTITY",
        ("9", "2"),
        "Identity and nationality are established",
        &[CarryOutRemoval],
        &["nationality-not-recorded", "nationality-only-claimed", "nationality-established"],
        rd_8_identity_is_established,
    ),
    rule(
        "RD-8-DOCUMENT",
        ("8", "1"),
        "A travel document is valid on the day",
        &[CarryOutRemoval, ObtainTravelDocument],
        &["no-travel-document", "travel-document-expires", "travel-document-valid", "document-needed"],
        rd_8_document_valid_on_the_day,
    ),
    rule(
        "RD-8-INFORM",
        ("8", "4"),
        "The person is told of the removal in time",
        &[InformOfRemoval, CarryOutRemoval],
        &[
            "inform",
            "may-be-informed",
            "not-informed",
            "notice-too-short",
            "notice-not-known",
            "informed-in-time",
        ],
        rd_8_inform_person_told_in_time,
    ),
    rule(
        "RD-8-6",
        ("8", "6"),
        "The forced-return monitor is told",
        &[NotifyMonitor, CarryOutRemoval],
        &["notify-monitor", "may-be-notified", "monitor-not-notified", "monitor-notified"],
        rd_8_6_monitor_is_told,
    ),
];

/// Enforcement rests on a notified decision with which the person did not comply, or which granted no period.
fn rd_8_1_enforceable_after_refusal_or_lapse(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let draft = match &case.period {
        DeparturePeriod::NoDecision => {
            not_established("no-decision", "decision-issued-on").remedy(LegalAct::IssueReturnDecision)
        }
        DeparturePeriod::NotNotified => {
            not_established("not-notified", "notified-on").remedy(NotifyReturnDecision)
        }
        DeparturePeriod::Refused(notified) => permitted("no-period-granted").date("notified-on", *notified),
        DeparturePeriod::EndedEarly(ended) => permitted("period-ended").date("period-ended-on", *ended),
        DeparturePeriod::DueOn(due) if case.today > due.result => {
            permitted("period-passed").day("departure-due-on", due.result, None).using(due.parameters.clone())
        }
        // While the period runs or stands still RD-8-2 speaks.
        DeparturePeriod::DueOn(_) | DeparturePeriod::Stopped { .. } | DeparturePeriod::Unknown { .. } => {
            return;
        }
    };
    says.on_each(ENFORCEMENT, &draft);
    let Some(order) = case.facts.removal_order.as_ref() else { return };
    let failed = case.facts.travel.removal_failed_on;
    let planned = case.planned(Track::Removal).is_some_and(|on| failed.is_none_or(|f| f.value < on));
    let stopped = case.enforcement_put_off() || case.right_to_stay().is_some();
    if !planned && !stopped && case.period.enforceable_since(case.today).is_some() {
        let since = failed.map_or(order.issued_on.value, |f| f.value.max(order.issued_on.value));
        says.on(
            PlanRemoval,
            required("plan-after-order", Role::OperationsOfficer, since)
                .date("removal-order-issued-on", order.issued_on),
        );
    }
}

/// A period granted is a promise: only its end, or a ground of Art. 7(4) that arises during it, opens enforcement.
fn rd_8_2_nothing_enforced_while_the_period_runs(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let mut may_end = false;
    match &case.period {
        DeparturePeriod::DueOn(due) if case.today <= due.result => {
            may_end = true;
            let draft = prohibited("period-runs")
                .day("departure-due-on", due.result, None)
                .using(due.parameters.clone())
                .remedy(EndVoluntaryDeparturePeriod)
                .changes(Some(day_after(due.result)));
            says.on_each(ENFORCEMENT, &draft);
        }
        DeparturePeriod::DueOn(due) => says.on(
            CarryOutRemoval,
            permitted("period-over").day("departure-due-on", due.result, None).using(due.parameters.clone()),
        ),
        DeparturePeriod::Stopped { since } => {
            may_end = true;
            says.on_each(ENFORCEMENT, &prohibited("period-suspended").day("suspended-since", *since, None));
        }
        DeparturePeriod::Unknown { missing, used } => says.on_each(
            ENFORCEMENT,
            &not_established("period-not-computed", missing.clone()).using(used.clone()),
        ),
        DeparturePeriod::NoDecision
        | DeparturePeriod::NotNotified
        | DeparturePeriod::Refused(_)
        | DeparturePeriod::EndedEarly(_) => {}
    }
    if may_end {
        says.on(EndVoluntaryDeparturePeriod, permitted("may-end-on-a-ground"));
    } else {
        says.on(EndVoluntaryDeparturePeriod, prohibited("no-period-to-end"));
    }
    if let Some(Proposal::EndVoluntaryDeparturePeriod { reasons: Given::No, .. }) = case.proposal {
        says.on(EndVoluntaryDeparturePeriod, prohibited("reasons-missing"));
    }
}

/// One order at a time.
fn rd_8_3_one_removal_order(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match &case.facts.removal_order {
        Some(order) => {
            says.on(
                OrderRemoval,
                prohibited("order-in-force").date("removal-order-issued-on", order.issued_on),
            );
        }
        None => says.on(OrderRemoval, permitted("no-order-yet")),
    }
}

/// Where a second officer is required, the order counts once it is confirmed.
fn rd_8_3_confirm_second_officer(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let order = case.facts.removal_order.as_ref();
    let on = order.map_or(case.today, |o| o.issued_on.value);
    let used = match case.law.parameters().yes_no(ParameterKey::FourEyesRemovalOrder, on) {
        Lookup::Known { value: YesNo::Yes, used } => used,
        Lookup::Known { value: YesNo::No, used } => {
            says.on(CarryOutRemoval, permitted("no-second-officer-needed").using([used]));
            return;
        }
        Lookup::Empty { used } => {
            let draft = not_established("not-known-whether-needed", used.key.clone()).using([used]);
            says.on(CarryOutRemoval, draft);
            return;
        }
    };
    let Some(order) = order else {
        says.on(
            CarryOutRemoval,
            not_established("order-missing", "removal-order-issued-on").remedy(OrderRemoval).using([used]),
        );
        return;
    };
    let issued = |draft: Draft| draft.date("removal-order-issued-on", order.issued_on).using([used.clone()]);
    match order.confirmed_on {
        Some(confirmed) => says.on(
            CarryOutRemoval,
            issued(permitted("order-confirmed")).date("removal-order-confirmed-on", confirmed),
        ),
        None => {
            says.on(
                CarryOutRemoval,
                issued(not_established("order-not-confirmed", "removal-order-confirmed-on"))
                    .remedy(ConfirmRemovalOrder),
            );
            says.on(
                ConfirmRemovalOrder,
                issued(required("confirm-order", Role::Reviewer, order.issued_on.value)),
            );
        }
    }
}

/// Nobody is removed on a nationality that only the person's word supports.
fn rd_8_identity_is_established(case: &Case<'_>, says: &mut Says) {
    use crate::facts::NationalityStatus::{Claimed, Confirmed, Presumed};
    if !case.active() {
        return;
    }
    let Some(nationality) = case.facts.person.nationality else {
        says.on(CarryOutRemoval, not_established("nationality-not-recorded", "nationality"));
        return;
    };
    let draft = match nationality.value {
        Claimed => prohibited("nationality-only-claimed"),
        Presumed | Confirmed => permitted("nationality-established"),
    };
    says.on(CarryOutRemoval, draft.code("nationality", nationality.value.code(), Some(nationality.version)));
}

/// A document that covers the day of travel.
fn rd_8_document_valid_on_the_day(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let day = case.removal_day();
    let usable = match &case.facts.travel.travel_document {
        None => {
            says.on(
                CarryOutRemoval,
                not_established("no-travel-document", "travel-document").remedy(ObtainTravelDocument),
            );
            false
        }
        Some(document) => {
            let version = Some(document.version);
            let until = document.value.valid_until_on;
            let line = |draft: Draft| {
                let draft = draft.country("travel-document", &document.value.country, version);
                match until {
                    Some(until) => draft.day("travel-document-valid-until-on", until, version),
                    None => draft,
                }
            };
            let valid = until.is_none_or(|until| until >= day);
            if valid {
                says.on(
                    CarryOutRemoval,
                    line(permitted("travel-document-valid")).changes(until.map(day_after)),
                );
            } else {
                says.on(
                    CarryOutRemoval,
                    line(prohibited("travel-document-expires")).remedy(ObtainTravelDocument),
                );
            }
            valid
        }
    };
    // A voluntary choice asks for the document by RD-7-DEPART already.
    let asked =
        case.facts.travel.voluntary_choice_on.is_some() && case.facts.travel.travel_document.is_none();
    if let Some(order) = case.facts.removal_order.as_ref().filter(|_| !usable && !asked) {
        says.on(
            ObtainTravelDocument,
            required("document-needed", Role::CaseOfficer, order.issued_on.value)
                .date("removal-order-issued-on", order.issued_on),
        );
    }
}

/// Told early enough to say goodbye, to pack, and to go to court.
fn rd_8_inform_person_told_in_time(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(InformOfRemoval, permitted("may-be-informed"));
    let order = case.facts.removal_order.as_ref();
    let Some(informed) = order.and_then(|o| o.person_informed_on) else {
        says.on(
            CarryOutRemoval,
            not_established("not-informed", "person-informed-on").remedy(InformOfRemoval),
        );
        if let (Some(order), Some(planned)) = (order, case.planned(Track::Removal)) {
            says.on(
                InformOfRemoval,
                required("inform", Role::OperationsOfficer, order.issued_on.value).day(
                    "planned-departure-on",
                    planned,
                    None,
                ),
            );
        }
        return;
    };
    let line = |draft: Draft| draft.date("person-informed-on", informed);
    let (hours, used) = match case.law.parameters().hours(ParameterKey::RemovalNoticeHours, informed.value) {
        Lookup::Known { value, used } => (value, used),
        Lookup::Empty { used } => {
            let draft = line(not_established("notice-not-known", used.key.clone())).using([used]);
            says.on(CarryOutRemoval, draft);
            return;
        }
    };
    // Dates carry no hours: whole days after the day of information, so that the notice is never shorter.
    let notice = Period::Days(hours.div_ceil(24).max(1));
    match case.law.last_day_of("person-informed-on", informed.value, notice, By::Calendar, used) {
        Ok(last) if leaves(case) <= last.result => says.on(
            CarryOutRemoval,
            line(prohibited("notice-too-short"))
                .day("notice-ends-on", last.result, None)
                .changes(Some(day_after(last.result)))
                .using(last.parameters),
        ),
        Ok(last) => says.on(CarryOutRemoval, line(permitted("informed-in-time")).using(last.parameters)),
        Err((missing, used)) => {
            says.on(CarryOutRemoval, line(not_established("notice-not-known", missing)).using(used));
        }
    }
}

/// The earliest day on which the removal may take place: planned or today, or an earlier day proposed.
fn leaves(case: &Case<'_>) -> Date {
    let planned = case.planned(Track::Removal).map_or(case.today, |on| on.max(case.today));
    match case.proposal {
        Some(Proposal::CarryOutRemoval { on }) => planned.min((*on).max(case.today)),
        _ => planned, // tidy: one proposal alone speaks of this day
    }
}

/// An effective monitoring system can only monitor what it knows of.
fn rd_8_6_monitor_is_told(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(NotifyMonitor, permitted("may-be-notified"));
    let order = case.facts.removal_order.as_ref();
    if let Some(notified) = order.and_then(|o| o.monitor_notified_on) {
        says.on(CarryOutRemoval, permitted("monitor-notified").date("monitor-notified-on", notified));
        return;
    }
    says.on(
        CarryOutRemoval,
        not_established("monitor-not-notified", "monitor-notified-on").remedy(NotifyMonitor),
    );
    if let (Some(order), Some(planned)) = (order, case.planned(Track::Removal)) {
        says.on(
            NotifyMonitor,
            required("notify-monitor", Role::OperationsOfficer, order.issued_on.value).day(
                "planned-departure-on",
                planned,
                None,
            ),
        );
    }
}
