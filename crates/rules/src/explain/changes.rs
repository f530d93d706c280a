//! The single changes that a counterfactual tries: each fact recorded favourably, recorded otherwise, or not recorded.
//! A new fact gets its lines here; what is not in the list is never claimed to make no difference.

use std::borrow::Cow;

use jiff::ToSpan;
use jiff::civil::Date;
use law::FactValue;

use crate::facts::{
    Accompaniment, AgeClass, BestInterests, BestInterestsFinding, Conditions, Departure, DepartureTerm,
    Diligence, Facts, Fitness, FitnessFinding, FreeMovement, Instigated, JudicialReview, Lawfulness,
    NationalityStatus, NonRefoulement, Prospect, ProspectFinding, RefoulementFinding, RemovalOrder,
    ReturnDecision, Review, Sourced, Spell, Suspension, Track, TravelDocument,
};

/// A fact as it would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Key of the fact.
    pub fact: &'static str,
    /// What it would be; `Missing` where it would not be recorded.
    pub to: FactValue,
}

/// Version of an event that nobody recorded.
const NOBODY: u32 = 0;

/// Collects changes that change something.
struct Tries<'a> {
    facts: &'a Facts,
    today: Date,
    all: Vec<(Change, Facts)>,
}

impl Tries<'_> {
    fn to(&mut self, fact: &'static str, to: FactValue, change: impl FnOnce(&mut Facts, Date)) {
        let mut changed = self.facts.clone();
        change(&mut changed, self.today);
        if changed != *self.facts {
            self.all.push((Change { fact, to }, changed));
        }
    }

    fn code(&mut self, fact: &'static str, code: &'static str, change: impl FnOnce(&mut Facts, Date)) {
        self.to(fact, FactValue::Code(Cow::Borrowed(code)), change);
    }

    /// A date of the facts: recorded today where it is missing, not recorded where it is.
    fn date(&mut self, fact: &'static str, place: fn(&mut Facts) -> Option<&mut Option<Sourced<Date>>>) {
        let recorded = place(&mut self.facts.clone()).is_some_and(|d| d.is_some());
        if recorded {
            self.to(fact, FactValue::Missing, |facts, _| {
                if let Some(date) = place(facts) {
                    *date = None;
                }
            });
        } else {
            self.to(fact, FactValue::Date(self.today), |facts, today| {
                if let Some(date) = place(facts) {
                    *date = Some(Sourced::new(today, NOBODY));
                }
            });
        }
    }
}

/// Every single change that applies to these facts, with the facts as they would be.
pub(super) fn all(facts: &Facts, today: Date) -> Vec<(Change, Facts)> {
    let mut tries = Tries { facts, today, all: Vec::with_capacity(64) };
    person_and_stay(&mut tries);
    decision(&mut tries);
    safeguards(&mut tries);
    remedies_and_postponements(&mut tries);
    removal_and_travel(&mut tries);
    detention(&mut tries);
    tries.all
}

fn person_and_stay(tries: &mut Tries<'_>) {
    for (code, value) in [("adult", AgeClass::Adult), ("minor", AgeClass::Minor)] {
        tries.code("age", code, move |f, _| set(&mut f.person.age, value));
    }
    for (code, value) in
        [("unaccompanied", Accompaniment::Unaccompanied), ("with-family", Accompaniment::WithFamily)]
    {
        tries.code("accompaniment", code, move |f, _| set(&mut f.person.accompaniment, value));
    }
    for (code, value) in [("does-not-enjoy", FreeMovement::DoesNotEnjoy), ("enjoys", FreeMovement::Enjoys)] {
        tries.code("free-movement", code, move |f, _| set(&mut f.person.free_movement, value));
    }
    tries.code("nationality", "confirmed", |f, _| {
        set(&mut f.person.nationality, NationalityStatus::Confirmed)
    });
    tries.date("illegal-stay-on", |f| Some(&mut f.stay.illegal_stay_on));
    tries.date("right-to-stay-from", |f| Some(&mut f.stay.right_to_stay_from));
    tries.date("renewal-pending-since", |f| Some(&mut f.stay.renewal_pending_since));
    tries.to("other-state-permit", FactValue::Missing, |f, _| f.stay.other_state_permit = None);
    tries.date("closed-on", |f| Some(&mut f.closed_on));
}

fn decision(tries: &mut Tries<'_>) {
    fn of(facts: &mut Facts) -> Option<&mut ReturnDecision> {
        facts.decision.as_mut()
    }
    tries.date("notified-on", |f| of(f).map(|d| &mut d.notified_on));
    tries.date("extended-until-on", |f| of(f).map(|d| &mut d.extended_until_on));
    tries.date("extension-confirmed-on", |f| of(f).map(|d| &mut d.extension_confirmed_on));
    tries.date("period-ended-on", |f| of(f).map(|d| &mut d.period_ended_on));
    tries.date("translation-requested-on", |f| of(f).map(|d| &mut d.translation_requested_on));
    tries.date("translation-provided-on", |f| of(f).map(|d| &mut d.translation_provided_on));
    tries.date("continuation-decided-on", |f| of(f).map(|d| &mut d.continuation_decided_on));
    tries.to("decision-issued-on", FactValue::Missing, |f, _| f.decision = None);
    tries.code("departure-term", "refused", |f, _| {
        if let Some(decision) = of(f) {
            decision.departure.value = DepartureTerm::Refused;
        }
    });
    tries.date("counselling-offered-on", |f| Some(&mut f.counselling.offered_on));
}

fn safeguards(tries: &mut Tries<'_>) {
    let country = |f: &Facts| {
        let planned = f.travel.planned.as_ref().map(|p| p.value.destination.clone());
        planned.or_else(|| f.decision.as_ref().and_then(|d| d.countries.first().cloned()))
    };
    for (code, finding) in [("no-risk", RefoulementFinding::NoRisk), ("risk", RefoulementFinding::Risk)] {
        let assessed = tries.facts.safeguards.non_refoulement.as_ref();
        let fresh =
            assessed.is_some_and(|a| a.value.finding == finding && a.value.assessed_on == tries.today);
        if let Some(country) = country(tries.facts).filter(|_| !fresh) {
            tries.code("non-refoulement-finding", code, move |f, today| {
                let value = NonRefoulement { assessed_on: today, country, finding };
                f.safeguards.non_refoulement = Some(Sourced::new(value, NOBODY));
            });
        }
    }
    tries.to("non-refoulement-assessed-on", FactValue::Missing, |f, _| f.safeguards.non_refoulement = None);
    tries.date("protection-claim-pending-since", |f| Some(&mut f.safeguards.protection_claim_pending_since));
    tries.date("new-circumstances-on", |f| Some(&mut f.safeguards.new_circumstances_on));
    tries.date("vulnerability-screened-on", |f| Some(&mut f.safeguards.vulnerability_screened_on));
    tries.date("guardian-appointed-on", |f| Some(&mut f.safeguards.guardian_appointed_on));
    tries.date("reception-established-on", |f| Some(&mut f.safeguards.reception_established_on));
    for (code, value) in [
        ("supports-return", BestInterestsFinding::SupportsReturn),
        ("opposes-return", BestInterestsFinding::OpposesReturn),
    ] {
        tries.code("best-interests-finding", code, move |f, today| {
            let value = BestInterests { assessed_on: today, supports_return: value };
            f.safeguards.best_interests = Some(Sourced::new(value, NOBODY));
        });
    }
    for (code, finding) in [("fit", FitnessFinding::Fit), ("unfit", FitnessFinding::Unfit)] {
        tries.code("fitness-finding", code, move |f, today| {
            let until = f.travel.planned.as_ref().map_or(today, |p| p.value.departs_on).max(today);
            let valid_until_on = until.checked_add(1.day()).unwrap_or(until);
            let value = Fitness { assessed_on: today, valid_until_on, finding };
            f.safeguards.fitness = Some(Sourced::new(value, NOBODY));
        });
    }
    tries.to("hold", FactValue::Missing, |f, _| f.safeguards.holds.clear());
}

fn remedies_and_postponements(tries: &mut Tries<'_>) {
    for index in 0..tries.facts.remedies.len() {
        tries.to("remedy-decided-on", FactValue::Date(tries.today), |f, today| {
            if let Some(remedy) = f.remedies.get_mut(index) {
                remedy.decided_on = remedy.decided_on.or(Some(Sourced::new(today, NOBODY)));
            }
        });
        tries.code("suspension", "none", |f, _| {
            if let Some(remedy) = f.remedies.get_mut(index) {
                remedy.suspension = Suspension::None;
            }
        });
        tries.code("suspension", "by-law", |f, _| {
            if let Some(remedy) = f.remedies.get_mut(index) {
                remedy.suspension = Suspension::ByLaw;
            }
        });
        tries.to("remedy-lodged-on", FactValue::Missing, |f, _| {
            f.remedies.remove(index);
        });
    }
    for index in 0..tries.facts.postponements.len() {
        tries.to("postponed-on", FactValue::Missing, |f, _| {
            f.postponements.remove(index);
        });
    }
}

fn removal_and_travel(tries: &mut Tries<'_>) {
    fn order(facts: &mut Facts) -> Option<&mut RemovalOrder> {
        facts.removal_order.as_mut()
    }
    if tries.facts.removal_order.is_none() {
        tries.to("removal-order-issued-on", FactValue::Date(tries.today), |f, today| {
            let issued_on = Sourced::new(today, NOBODY);
            f.removal_order = Some(RemovalOrder {
                issued_on,
                confirmed_on: Some(issued_on),
                person_informed_on: None,
                monitor_notified_on: None,
            });
        });
    } else {
        tries.to("removal-order-issued-on", FactValue::Missing, |f, _| f.removal_order = None);
    }
    tries.date("removal-order-confirmed-on", |f| order(f).map(|o| &mut o.confirmed_on));
    tries.date("person-informed-on", |f| order(f).map(|o| &mut o.person_informed_on));
    tries.date("monitor-notified-on", |f| order(f).map(|o| &mut o.monitor_notified_on));
    tries.to("entry-ban-issued-on", FactValue::Missing, |f, _| f.entry_ban = None);
    tries.date("voluntary-choice-on", |f| Some(&mut f.travel.voluntary_choice_on));
    let country = tries.facts.decision.as_ref().and_then(|d| d.countries.first().cloned());
    if let Some(country) = country {
        let named = country.clone();
        tries.to("travel-document", FactValue::Country(country.clone()), move |f, _| {
            let value = TravelDocument { country: named, valid_until_on: None };
            f.travel.travel_document = Some(Sourced::new(value, NOBODY));
        });
        tries.to("left-on", FactValue::Date(tries.today), move |f, today| {
            let value = Departure { left_on: today, track: Track::Voluntary, destination: country };
            f.travel.departed = Some(Sourced::new(value, NOBODY));
        });
    }
    tries.to("travel-document", FactValue::Missing, |f, _| f.travel.travel_document = None);
}

/// The spell that lasts: not recorded, alone, reviewed today, by a court, with a prospect of removal.
fn detention(tries: &mut Tries<'_>) {
    fn present(facts: &mut Facts, today: Date) -> Option<&mut Spell> {
        let number = facts.detention.current(today)?.number;
        facts.detention.spells.iter_mut().find(|s| s.number == number)
    }
    if tries.facts.detention.current(tries.today).is_none() {
        return;
    }
    tries.to("detained-since", FactValue::Missing, |f, today| {
        let number = f.detention.current(today).map(|s| s.number);
        f.detention.spells.retain(|s| Some(s.number) != number);
    });
    tries.to("detention-days-counted", FactValue::Missing, |f, today| {
        let number = f.detention.current(today).map(|s| s.number);
        f.detention.spells.retain(|s| Some(s.number) == number);
    });
    tries.to("detention-reviewed-on", FactValue::Date(tries.today), |f, today| {
        if let Some(spell) = present(f, today) {
            let review = Review { reviewed_on: today, conditions: Conditions::Hold };
            spell.reviews.push(Sourced::new(review, NOBODY));
        }
    });
    tries.to("judicial-review-held-on", FactValue::Date(tries.today), |f, today| {
        if let Some(spell) = present(f, today) {
            let (instigated, outcome) = (Instigated::ExOfficio, Lawfulness::Lawful);
            let review = JudicialReview { held_on: today, instigated, outcome };
            spell.judicial_reviews.push(Sourced::new(review, NOBODY));
        }
    });
    tries.to("prospect-assessed-on", FactValue::Date(tries.today), |f, today| {
        if let Some(spell) = present(f, today) {
            let (finding, diligence) = (ProspectFinding::Reasonable, Diligence::Due);
            let prospect = Prospect { assessed_on: today, finding, diligence };
            spell.prospect = Some(Sourced::new(prospect, NOBODY));
        }
    });
}

fn set<T: PartialEq>(place: &mut Option<Sourced<T>>, value: T) {
    if place.as_ref().is_none_or(|known| known.value != value) {
        *place = Some(Sourced::new(value, NOBODY));
    }
}
