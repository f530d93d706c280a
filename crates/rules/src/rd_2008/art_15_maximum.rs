//! Article 15(5), (6): how long at most, over all spells and regimes, and when that may be extended.

use jiff::civil::Date;
use law::LegalAct::{
    CarryOutRemoval, ExtendDetention, KeepInDetention, OrderDetention, ReleaseFromDetention,
};
use law::{Derivation, Role};

use super::art_15_detention::{of_spell, release, spell_line};
use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{Authority, Spell};
use crate::liberty::{self, Limits};
use crate::parameters::YesNo;
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};

const KEEP: &[law::LegalAct] = &[KeepInDetention, CarryOutRemoval];

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-15-5",
        ("15", "5"),
        "A limited period, all spells and regimes added up",
        &[OrderDetention, KeepInDetention, CarryOutRemoval, ReleaseFromDetention],
        &[
            "maximum-not-known",
            "national-maximum-not-known",
            "room-left",
            "maximum-used-up",
            "ends-before-it-starts",
            "beyond-maximum",
            "within-maximum",
            "last-day-passed",
            "release-by-last-day",
            "release-now",
        ],
        rd_15_5_limited_period_over_all_spells,
    ),
    rule(
        "RD-15-6",
        ("15", "6"),
        "Extension only for lack of cooperation or delayed documents, despite all reasonable efforts",
        &[ExtendDetention],
        &[
            "not-detained",
            "order-not-recorded",
            "maximum-not-known",
            "may-be-extended",
            "last-day-passed",
            "maximum-reached",
            "decided-too-late",
            "not-later-than-last-day",
            "beyond-maximum",
            "no-ground",
            "efforts-missing",
            "court-decides",
            "not-known-who-decides",
            "reasons-missing",
        ],
        rd_15_6_extension_on_its_two_grounds,
    ),
];

fn counted(draft: Draft, case: &Case<'_>) -> Draft {
    let (days, others) = liberty::days_until(&case.facts.detention, case.today);
    let draft = draft.number("detention-days-counted", days, None);
    if others == 0 { draft } else { draft.number("detention-days-not-counted", others, None) }
}

/// The hard stop: on the last permissible day at the latest the person is free.
fn rd_15_5_limited_period_over_all_spells(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some(spell) = case.detained().filter(|s| s.regime.counts()) else {
        new_detention(case, says);
        return;
    };
    if spell.order.is_none() {
        new_detention(case, says);
    }
    let limits = match liberty::limits(case, spell.started_on.value, Some(spell.number)) {
        Ok(limits) => limits,
        Err((missing, used)) => {
            let draft = spell_line(not_established("maximum-not-known", missing), spell).using(used);
            says.on_each(KEEP, &draft.remedy(ReleaseFromDetention));
            return;
        }
    };
    if let Some(unknown) = &limits.unknown {
        let draft = not_established("national-maximum-not-known", unknown.key.clone());
        says.on_each(KEEP, &spell_line(draft, spell).using([unknown.clone()]));
    }
    let last = liberty::last_day(case, spell, &limits);
    let line = |draft: Draft| {
        counted(spell_line(draft, spell), case)
            .day("detention-last-day-on", last.result, None)
            .using(last.parameters.clone())
    };
    if case.today > last.result {
        says.on_each(KEEP, &line(prohibited("last-day-passed")).remedy(ReleaseFromDetention));
        let since = day_after(last.result).max(spell.started_on.value);
        says.on(ReleaseFromDetention, line(release(spell, "release-now", since)));
    } else {
        let changes = Some(day_after(last.result));
        says.on_each(KEEP, &line(permitted("within-maximum")).changes(changes));
        let ahead = required("release-by-last-day", Role::DecisionOfficer, spell.started_on.value)
            .told_apart(of_spell(spell));
        says.on(ReleaseFromDetention, line(ahead).due(last.clone()).changes(changes));
    }
    says.name_date("detention-last-day-on", last);
}

/// Whether the time already spent leaves room for a new detention.
fn new_detention(case: &Case<'_>, says: &mut Says) {
    let (starts, until) = match case.proposal {
        Some(Proposal::OrderDetention { regime, .. }) if !regime.counts() => return,
        Some(Proposal::OrderDetention { starts_on, until_on, .. }) => (*starts_on, *until_on),
        _ => (case.today, None), // tidy: no other proposal begins a detention
    };
    let limits = match liberty::limits(case, starts, None) {
        Ok(limits) => limits,
        Err((missing, used)) => {
            says.on(OrderDetention, not_established("maximum-not-known", missing).using(used));
            return;
        }
    };
    if let Some(unknown) = &limits.unknown {
        let draft = not_established("national-maximum-not-known", unknown.key.clone());
        says.on(OrderDetention, draft.using([unknown.clone()]));
    }
    let last = &limits.initial;
    let line = |draft: Draft| {
        counted(draft, case).day("detention-last-day-on", last.result, None).using(last.parameters.clone())
    };
    let draft = match until {
        _ if last.result < starts => prohibited("maximum-used-up"),
        Some(until) if until < starts => prohibited("ends-before-it-starts"),
        Some(until) if until > last.result => prohibited("beyond-maximum"),
        Some(_) | None => permitted("room-left"),
    };
    says.on(OrderDetention, line(draft));
}

/// Never on other grounds: no documents, conduct, lack of means or of a place to stay are none (C-357/09 Kadzoev).
fn rd_15_6_extension_on_its_two_grounds(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some(spell) = case.detained().filter(|s| s.regime.counts()) else {
        says.on(ExtendDetention, prohibited("not-detained"));
        return;
    };
    if spell.order.is_none() {
        says.on(
            ExtendDetention,
            spell_line(not_established("order-not-recorded", "detention-order"), spell)
                .remedy(OrderDetention),
        );
        return;
    }
    let limits = match liberty::limits(case, spell.started_on.value, Some(spell.number)) {
        Ok(limits) => limits,
        Err((missing, used)) => {
            says.on(
                ExtendDetention,
                spell_line(not_established("maximum-not-known", missing), spell).using(used),
            );
            return;
        }
    };
    let last = liberty::last_day(case, spell, &limits);
    let line = |draft: Draft| lasts(draft, case, spell, &last, &limits);
    let draft = if case.today > last.result {
        prohibited("last-day-passed").remedy(ReleaseFromDetention)
    } else if last.result >= limits.absolute.result {
        prohibited("maximum-reached").remedy(ReleaseFromDetention)
    } else {
        permitted("may-be-extended").changes(Some(day_after(last.result)))
    };
    says.on(ExtendDetention, line(draft));
    proposed(case, &last, &limits, &line, says);
}

fn lasts(draft: Draft, case: &Case<'_>, spell: &Spell, last: &Derivation, limits: &Limits) -> Draft {
    counted(spell_line(draft, spell), case)
        .day("detention-last-day-on", last.result, None)
        .day("detention-maximum-reached-on", limits.absolute.result, None)
        .using(limits.absolute.parameters.clone())
}

fn proposed(
    case: &Case<'_>,
    last: &Derivation,
    limits: &Limits,
    line: &impl Fn(Draft) -> Draft,
    says: &mut Says,
) {
    let Some(Proposal::ExtendDetention { decided_on, until_on, ground, authority, efforts, reasons }) =
        case.proposal
    else {
        return;
    };
    if *reasons == Given::No {
        says.on(ExtendDetention, prohibited("reasons-missing"));
    }
    if *decided_on > last.result {
        says.on(ExtendDetention, line(prohibited("decided-too-late")).remedy(ReleaseFromDetention));
    }
    if *until_on <= last.result {
        says.on(ExtendDetention, line(prohibited("not-later-than-last-day")));
    }
    if *until_on > limits.absolute.result {
        says.on(ExtendDetention, line(prohibited("beyond-maximum")));
    }
    if *until_on <= limits.initial.result {
        return;
    }
    // Beyond the initial maximum.
    if ground.is_none() {
        says.on(ExtendDetention, line(not_established("no-ground", "extension-ground")));
    }
    if *efforts == Given::No {
        says.on(ExtendDetention, line(not_established("efforts-missing", "extension-efforts")));
    }
    if *authority == Authority::Administrative {
        who_decides(case, *decided_on, says);
    }
}

fn who_decides(case: &Case<'_>, decided_on: Date, says: &mut Says) {
    match liberty::court_decides(case, decided_on) {
        (Some(YesNo::No), _) => {}
        (Some(YesNo::Yes), used) => says.on(ExtendDetention, prohibited("court-decides").using([used])),
        (None, used) => {
            let draft = not_established("not-known-who-decides", used.key.clone());
            says.on(ExtendDetention, draft.using([used]));
        }
    }
}
