//! Detention counted a second time: day by day, as somebody with a calendar and a pencil would, against the engine.
//! `NOSTOS_CASES=1000000 cargo test -p rules --release --test detention` makes the long run.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jiff::ToSpan;
use law::{Date, LegalAct};
use proptest::prelude::*;
use rules::facts::{
    Accompaniment, AgeClass, Authority, BestInterests, BestInterestsFinding, Extension, ExtensionGround,
    Household, Recorded, Regime, Spell,
};
use rules::proposal::Given;
use rules::scenarios::{base_facts, proposal_of};
use rules::{Facts, LawInForce, Proposal, Sourced, assess};

fn law() -> &'static LawInForce {
    static LAW: OnceLock<LawInForce> = OnceLock::new();
    LAW.get_or_init(|| LawInForce::of_state("NL").expect("the law of NL"))
}

fn cases() -> u32 {
    std::env::var("NOSTOS_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000)
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: cases(), ..ProptestConfig::default() }
}

/// A person lawfully detained, and the day of assessment.
fn detained() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| base_facts("detained").expect("readable").0)
}

fn day(number: i32) -> Date {
    "2025-01-01".parse::<Date>().expect("a date") + number.days()
}

/// The same day of a later month, by the look of the date: the last day where the month is too short.
fn months_on(from: Date, months: i32) -> Date {
    let (mut year, mut month) = (from.year(), i32::from(from.month()) + months);
    while month > 12 {
        month -= 12;
        year += 1;
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    Date::new(year, i8::try_from(month).unwrap(), from.day().min(longest)).unwrap()
}

fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap()
}

/// Every day deprived of liberty in other spells, before a day, under a law that counts: one by one, each once.
fn days_before(spells: &[Spell], present: u32, first: Date) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    for spell in spells.iter().filter(|s| s.number != present) {
        if !matches!(spell.regime, Regime::ReturnDirective | Regime::ReturnBorderProcedure | Regime::Unknown)
        {
            continue;
        }
        let mut day = spell.started_on.value;
        while day < first && spell.ended_on.is_none_or(|e| day <= e.value) {
            days.insert(day);
            day = tomorrow(day);
        }
    }
    days
}

/// How many days a number of months has, one by one, from the beginning of the spell that gives the fewest.
fn fewest_days(spells: &[Spell], present: u32, first: Date, months: &[i32]) -> i64 {
    let counted = days_before(spells, present, first);
    let mut beginnings: Vec<Date> = vec![first];
    beginnings.extend(
        spells
            .iter()
            .filter(|s| s.number != present && counted.contains(&s.started_on.value))
            .filter(|s| !matches!(s.regime, Regime::Reception | Regime::OtherLaw))
            .map(|s| s.started_on.value),
    );
    let days_from = |since: Date| {
        let end = months.iter().fold(since, |day, months| months_on(day, *months));
        let (mut day, mut days) = (since, 0);
        while day < end {
            day = tomorrow(day);
            days += 1;
        }
        days
    };
    beginnings.into_iter().map(days_from).min().unwrap()
}

/// The last day of the present spell, counted by hand.
fn by_hand(spells: &[Spell], present: u32) -> Date {
    let spell = spells.iter().find(|s| s.number == present).unwrap();
    let first = spell.started_on.value;
    let used = i64::try_from(days_before(spells, present, first).len()).unwrap();
    let rest = |months: &[i32]| {
        let mut left = fewest_days(spells, present, first, months) - used;
        let mut day = first;
        while left > 1 {
            day = tomorrow(day);
            left -= 1;
        }
        while left < 1 {
            day = day.yesterday().unwrap();
            left += 1;
        }
        day
    };
    let (initial, absolute) = (rest(&[6]), rest(&[6, 12]));
    let mut last = initial;
    if let Some(until) = spell.order.as_ref().and_then(|o| o.value.until_on)
        && until < last
    {
        last = until;
    }
    let mut extensions = spell.extensions.clone();
    extensions.sort_by_key(|e| (e.value.decided_on, e.version));
    for extension in extensions.iter().map(|e| e.value) {
        if extension.decided_on > last {
            continue;
        }
        let grounded = extension.ground.is_some() && extension.efforts == Recorded::Yes;
        let most = if grounded { absolute } else { initial };
        let reaches = if extension.until_on < most { extension.until_on } else { most };
        if reaches > last {
            last = reaches;
        }
    }
    last
}

fn regime() -> impl Strategy<Value = Regime> {
    prop::sample::select(vec![
        Regime::ReturnDirective,
        Regime::ReturnBorderProcedure,
        Regime::Reception,
        Regime::OtherLaw,
        Regime::Unknown,
    ])
}

fn spell_of(number: u32, regime: Regime, start: i32, length: Option<i32>) -> Spell {
    let template = detained().detention.spells[0].clone();
    Spell {
        number,
        regime,
        started_on: Sourced::new(day(start), number),
        ended_on: length.map(|l| Sourced::new(day(start + l), number)),
        ..template
    }
}

/// Spells that are over: touching, overlapping, apart.
fn earlier_spells() -> impl Strategy<Value = Vec<Spell>> {
    prop::collection::vec((regime(), 0..700_i32, 0..150_i32), 0..5).prop_map(|drawn| {
        let spells = drawn.into_iter().zip(1_u32..);
        spells.map(|((regime, start, length), n)| spell_of(n, regime, start, Some(length))).collect()
    })
}

fn extension() -> impl Strategy<Value = Extension> {
    (0..500_i32, 0..700_i32, any::<bool>(), any::<bool>()).prop_map(|(decided, until, ground, efforts)| {
        Extension {
            decided_on: day(400 + decided),
            until_on: day(400 + decided + until),
            ground: ground.then_some(ExtensionGround::DocumentationDelay),
            authority: Authority::Administrative,
            efforts: if efforts { Recorded::Yes } else { Recorded::No },
        }
    })
}

const PRESENT: u32 = 99;

/// A history of detention that ends in a spell that lasts, under a law that counts.
fn history() -> impl Strategy<Value = Vec<Spell>> {
    let present = (
        prop::sample::select(vec![Regime::ReturnDirective, Regime::ReturnBorderProcedure]),
        200..720_i32,
        prop::option::weighted(0.3, 0..300_i32),
        prop::collection::vec(extension(), 0..3),
    );
    (earlier_spells(), present).prop_map(|(mut spells, (regime, start, ordered, extensions))| {
        let mut present = spell_of(PRESENT, regime, start, None);
        if let Some(order) = present.order.as_mut() {
            order.value.until_on = ordered.map(|days| day(start + days));
        }
        present.extensions = extensions.into_iter().zip(100..).map(|(e, v)| Sourced::new(e, v)).collect();
        spells.push(present);
        spells
    })
}

fn with_spells(spells: &[Spell]) -> Facts {
    let mut facts = detained().clone();
    facts.detention.spells = spells.to_vec();
    facts
}

fn last_day(spells: &[Spell]) -> Date {
    let today = spells.iter().find(|s| s.number == PRESENT).unwrap().started_on.value;
    let assessment = assess(&with_spells(spells), None, law(), today);
    assessment.date("detention-last-day-on").expect("a last day").result
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_last_permissible_day_is_the_one_counted_by_hand(spells in history()) {
        prop_assert_eq!(last_day(&spells), by_hand(&spells, PRESENT));
    }

    #[test]
    fn one_more_spell_never_moves_the_last_day_later(spells in history(), regime in regime(), start in 0..900_i32, length in 0..200_i32) {
        let mut more = spells.clone();
        more.insert(0, spell_of(50, regime, start, Some(length)));
        // A spell that begins with the present one or after it is not earlier, and must not matter either.
        prop_assert!(last_day(&more) <= last_day(&spells), "{} then {}", last_day(&spells), last_day(&more));
    }

    #[test]
    fn nobody_is_kept_or_ordered_past_the_maximum(spells in history(), after in 0..900_i32) {
        let first = spells.last().unwrap().started_on.value;
        let today = first + after.days();
        let facts = with_spells(&spells);
        // A spell that overlaps the present one and began later is the present one then.
        prop_assume!(facts.detention.current(today).is_some_and(|s| s.number == PRESENT));
        let assessment = assess(&facts, None, law(), today);
        let allowed = assessment.allows(LegalAct::KeepInDetention);
        // Eighteen months and a day, whatever was ordered, extended or served before.
        let used = i64::try_from(days_before(&spells, PRESENT, first).len()).unwrap();
        let total = used + i64::from(after) + 1;
        prop_assert!(!allowed || total <= fewest_days(&spells, PRESENT, first, &[6, 12]));
        let passed = today > by_hand(&spells, PRESENT);
        prop_assert!(!(passed && allowed));
        prop_assert!(!(passed && assessment.allows(LegalAct::CarryOutRemoval)));
        prop_assert!(!(passed && assessment.allows(LegalAct::ExtendDetention)));
        let due = assessment.obligations().filter(|f| f.act == LegalAct::ReleaseFromDetention);
        let now = due.filter(|f| f.rule.as_str() == "RD-15-5").any(|f| f.reason.0 == "release-now");
        prop_assert_eq!(passed, now);
    }

    #[test]
    fn the_order_of_spells_never_matters(spells in history()) {
        let mut other = spells.clone();
        other.reverse();
        prop_assert_eq!(last_day(&spells), last_day(&other));
    }

    /// Whoever is not known to be an adult: no order and no keeping without best interests, last resort, guardian.
    #[test]
    fn no_child_alone_is_detained_without_best_interests_and_last_resort(
        age in prop::sample::select(vec![None, Some(AgeClass::Minor), Some(AgeClass::Undetermined)]),
        alone in prop::sample::select(vec![None, Some(Accompaniment::Unaccompanied)]),
        (assessed, guardian, reasons) in any::<(bool, bool, bool)>(),
        spell in any::<bool>(),
    ) {
        let mut facts = detained().clone();
        let today: Date = "2026-11-23".parse().expect("a date");
        facts.person.age = age.map(|a| Sourced::new(a, 1));
        facts.person.accompaniment = alone.map(|a| Sourced::new(a, 1));
        facts.safeguards.best_interests = assessed.then_some(Sourced::new(
            BestInterests { assessed_on: today, supports_return: BestInterestsFinding::SupportsReturn },
            1,
        ));
        facts.safeguards.guardian_appointed_on = guardian.then_some(Sourced::new(today, 1));
        for order in facts.detention.spells.iter_mut().filter_map(|s| s.order.as_mut()) {
            order.value.child_reasons = if reasons { Recorded::Yes } else { Recorded::No };
        }
        let lawful = assessed && guardian && reasons && alone.is_some();
        if spell {
            let kept = assess(&facts, None, law(), today).allows(LegalAct::KeepInDetention);
            prop_assert_eq!(kept, lawful);
        } else {
            facts.detention.spells.clear();
            // The ground of the order is a risk of absconding: an officer has found it.
            facts.absconding = rules::scenarios::base_facts("risk-found").expect("a base").0.absconding;
            let proposal = order(if reasons { Given::Yes } else { Given::No });
            let ordered = assess(&facts, Some(&proposal), law(), today).allows(LegalAct::OrderDetention);
            prop_assert_eq!(ordered, lawful);
        }
    }
}

/// An order that lacks nothing but, perhaps, the reasons for detaining a child.
fn order(child: Given) -> Proposal {
    let table = toml::from_str("act = 'order-detention'\non = '2026-11-23'").expect("a table");
    let mut proposal = proposal_of(&table).expect("a proposal");
    if let Proposal::OrderDetention { child_reasons, household, .. } = &mut proposal {
        *child_reasons = child;
        assert_eq!(*household, Household::WithoutMinors);
    }
    proposal
}
