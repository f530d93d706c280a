//! What the chapter *detention* tells the rules.

use rules::facts::{self, Recorded};
use rules::proposal::Given;
use rules::{Proposal, Sourced};

use super::command::Command;
use super::event::{
    Arrangement, Authority, Conditions, Considered, Diligence, ExtensionGround, FacilityKind, Ground,
    Household, Instigated, Lawfulness, Ordered, ProspectFinding, Regime,
};
use super::state::{Spell, State};
use crate::values::Text;

/// Every spell.
#[must_use]
pub fn detention(state: &State) -> facts::Detention {
    facts::Detention { spells: state.spells.iter().map(spell).collect() }
}

fn spell(spell: &Spell) -> facts::Spell {
    facts::Spell {
        number: spell.number,
        regime: regime(spell.regime()),
        started_on: spell.started_on(),
        ended_on: spell.ended_on(),
        order: spell.order().map(|o| Sourced::new(order(&o.value), o.version)),
        informed_on: spell.informed.as_ref().map(|i| Sourced::new(i.value.on, i.version)),
        applied_to_court_on: unheard(spell),
        judicial_reviews: spell
            .judicial_reviews
            .iter()
            .map(|r| {
                let review = facts::JudicialReview {
                    held_on: r.value.held_on,
                    instigated: instigated(r.value.instigated),
                    outcome: lawfulness(r.value.lawfulness),
                };
                Sourced::new(review, r.version)
            })
            .collect(),
        reviews: spell
            .reviews
            .iter()
            .map(|r| {
                let conditions = conditions(r.value.conditions);
                Sourced::new(facts::Review { reviewed_on: r.value.reviewed_on, conditions }, r.version)
            })
            .collect(),
        extensions: spell
            .extensions
            .iter()
            .map(|e| {
                let extension = facts::Extension {
                    decided_on: e.value.decided_on,
                    until_on: e.value.until_on,
                    ground: e.value.extension_ground.map(extension_ground),
                    authority: authority(e.value.authority),
                    efforts: recorded(e.value.efforts.as_ref()),
                };
                Sourced::new(extension, e.version)
            })
            .collect(),
        prospect: prospect(spell),
        facility: facility(spell),
    }
}

/// The earliest application that no court has answered since.
fn unheard(spell: &Spell) -> Option<Sourced<jiff::civil::Date>> {
    let answered = |on| spell.judicial_reviews.iter().any(|r| r.value.held_on >= on);
    let open = spell.applications.iter().filter(|a| !answered(a.value.lodged_on));
    open.map(|a| Sourced::new(a.value.lodged_on, a.version)).min_by_key(|a| (a.value, a.version))
}

fn prospect(spell: &Spell) -> Option<Sourced<facts::Prospect>> {
    let latest = spell.prospects.iter().max_by_key(|p| (p.value.assessed_on, p.version))?;
    let prospect = facts::Prospect {
        assessed_on: latest.value.assessed_on,
        finding: match latest.value.prospect {
            ProspectFinding::Reasonable => facts::ProspectFinding::Reasonable,
            ProspectFinding::None => facts::ProspectFinding::None,
        },
        diligence: match latest.value.diligence {
            Diligence::Due => facts::Diligence::Due,
            Diligence::Lacking => facts::Diligence::Lacking,
        },
    };
    Some(Sourced::new(prospect, latest.version))
}

fn facility(spell: &Spell) -> Option<Sourced<facts::Facility>> {
    let latest = spell.facilities.iter().max_by_key(|f| (f.value.on, f.version))?;
    let facility = facts::Facility {
        recorded_on: latest.value.on,
        kind: match latest.value.facility {
            FacilityKind::Specialised => facts::FacilityKind::Specialised,
            FacilityKind::PrisonSeparated => facts::FacilityKind::PrisonSeparated,
            FacilityKind::PrisonNotSeparated => facts::FacilityKind::PrisonNotSeparated,
            FacilityKind::Other => facts::FacilityKind::Other,
        },
        arrangements: latest.value.arrangements.iter().map(|a| arrangement(*a)).collect(),
    };
    Some(Sourced::new(facility, latest.version))
}

fn order(order: &Ordered) -> facts::Order {
    facts::Order {
        ordered_on: order.ordered_on,
        until_on: order.until_on,
        grounds: order.grounds.iter().map(|g| ground(*g)).collect(),
        reasons_in_fact: recorded(order.reasons_in_fact.as_ref()),
        reasons_in_law: recorded(order.reasons_in_law.as_ref()),
        authority: authority(order.authority),
        considered: considered(&order.considered),
        household: household(order.household),
        child_reasons: recorded(order.child_reasons.as_ref()),
    }
}

/// The measures of which it is on record why they do not suffice.
fn considered(considered: &Considered) -> Vec<facts::Alternative> {
    [
        (&considered.why_not_reporting, facts::Alternative::Reporting),
        (&considered.why_not_designated_place, facts::Alternative::DesignatedPlace),
        (&considered.why_not_documents, facts::Alternative::SurrenderDocuments),
        (&considered.why_not_guarantee, facts::Alternative::FinancialGuarantee),
        (&considered.why_not_other, facts::Alternative::Other),
    ]
    .into_iter()
    .filter(|(why, _)| recorded(why.as_ref()) == Recorded::Yes)
    .map(|(_, measure)| measure)
    .collect()
}

/// What the rules must check of a command before it is recorded.
#[must_use]
pub fn proposal(command: &Command) -> Option<Proposal> {
    match command {
        Command::OrderDetention(e) => Some(Proposal::OrderDetention {
            regime: regime(e.regime),
            ordered_on: e.ordered_on,
            starts_on: e.started_on,
            until_on: e.until_on,
            grounds: e.grounds.iter().map(|g| ground(*g)).collect(),
            authority: authority(e.authority),
            reasons_in_fact: given(e.reasons_in_fact.as_ref()),
            reasons_in_law: given(e.reasons_in_law.as_ref()),
            remedies: given(e.remedies.as_ref()),
            considered: considered(&e.considered),
            household: household(e.household),
            child_reasons: given(e.child_reasons.as_ref()),
        }),
        Command::ExtendDetention(e) => Some(Proposal::ExtendDetention {
            decided_on: e.decided_on,
            until_on: e.until_on,
            ground: e.extension_ground.map(extension_ground),
            authority: authority(e.authority),
            efforts: given(e.efforts.as_ref()),
            reasons: given(e.reasons.as_ref()),
        }),
        Command::ReportDetention(_)
        | Command::InformDetainedPerson(_)
        | Command::LodgeCourtApplication(_)
        | Command::RecordJudicialReview(_)
        | Command::ReviewDetention(_)
        | Command::AssessProspect(_)
        | Command::RecordFacility(_)
        | Command::EndDetention(_) => None,
    }
}

fn given(text: Option<&Text>) -> Given {
    text.map_or(Given::No, |t| Given::of(t.as_str()))
}

fn recorded(text: Option<&Text>) -> Recorded {
    match given(text) {
        Given::Yes => Recorded::Yes,
        Given::No => Recorded::No,
    }
}

const fn regime(regime: Regime) -> facts::Regime {
    match regime {
        Regime::ReturnDirective => facts::Regime::ReturnDirective,
        Regime::ReturnBorderProcedure => facts::Regime::ReturnBorderProcedure,
        Regime::Reception => facts::Regime::Reception,
        Regime::OtherLaw => facts::Regime::OtherLaw,
        Regime::Unknown => facts::Regime::Unknown,
    }
}

const fn ground(ground: Ground) -> facts::DetentionGround {
    match ground {
        Ground::RiskOfAbsconding => facts::DetentionGround::RiskOfAbsconding,
        Ground::AvoidsOrHampers => facts::DetentionGround::AvoidsOrHampers,
        Ground::ContinuedFromBorderProcedure => facts::DetentionGround::ContinuedFromBorderProcedure,
        Ground::RiskToPublicPolicy => facts::DetentionGround::RiskToPublicPolicy,
        Ground::ApplicationToDelay => facts::DetentionGround::ApplicationToDelay,
        Ground::RiskOfOffence => facts::DetentionGround::RiskOfOffence,
        Ground::Other => facts::DetentionGround::Other,
    }
}

const fn authority(authority: Authority) -> facts::Authority {
    match authority {
        Authority::Administrative => facts::Authority::Administrative,
        Authority::Judicial => facts::Authority::Judicial,
    }
}

const fn household(household: Household) -> facts::Household {
    match household {
        Household::WithoutMinors => facts::Household::WithoutMinors,
        Household::WithMinors => facts::Household::WithMinors,
    }
}

const fn instigated(instigated: Instigated) -> facts::Instigated {
    match instigated {
        Instigated::ExOfficio => facts::Instigated::ExOfficio,
        Instigated::OnApplication => facts::Instigated::OnApplication,
    }
}

const fn lawfulness(lawfulness: Lawfulness) -> facts::Lawfulness {
    match lawfulness {
        Lawfulness::Lawful => facts::Lawfulness::Lawful,
        Lawfulness::Unlawful => facts::Lawfulness::Unlawful,
    }
}

const fn conditions(conditions: Conditions) -> facts::Conditions {
    match conditions {
        Conditions::Hold => facts::Conditions::Hold,
        Conditions::Ceased => facts::Conditions::Ceased,
    }
}

const fn extension_ground(ground: ExtensionGround) -> facts::ExtensionGround {
    match ground {
        ExtensionGround::LackOfCooperation => facts::ExtensionGround::LackOfCooperation,
        ExtensionGround::DocumentationDelay => facts::ExtensionGround::DocumentationDelay,
    }
}

const fn arrangement(arrangement: Arrangement) -> facts::Arrangement {
    match arrangement {
        Arrangement::Contact => facts::Arrangement::Contact,
        Arrangement::RulesExplained => facts::Arrangement::RulesExplained,
        Arrangement::HealthCare => facts::Arrangement::HealthCare,
        Arrangement::FamilyPrivacy => facts::Arrangement::FamilyPrivacy,
        Arrangement::LeisureAndEducation => facts::Arrangement::LeisureAndEducation,
        Arrangement::SuitedToAge => facts::Arrangement::SuitedToAge,
    }
}
