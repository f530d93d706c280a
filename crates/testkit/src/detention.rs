//! Samples of the chapter *detention*.

use domain::detention::command::Command;
use domain::detention::event as e;
use jiff::civil::Date;

use crate::values::{after, note, text};

/// An order that lacks nothing, for an adult alone, from that day.
#[must_use]
pub fn order(on: Date) -> e::Ordered {
    e::Ordered {
        ordered_on: on,
        started_on: on,
        until_on: None,
        regime: e::Regime::ReturnDirective,
        grounds: vec![e::Ground::RiskOfAbsconding],
        authority: e::Authority::Administrative,
        reasons_in_fact: Some(text("Left the assigned place twice without a word.")),
        reasons_in_law: Some(text("Article 59 of the act.")),
        remedies: Some(text("An appeal to the district court is open at any time.")),
        considered: e::Considered {
            why_not_reporting: Some(text("Reported three times of ten.")),
            why_not_designated_place: Some(text("Left the assigned place twice.")),
            why_not_documents: Some(text("Holds no documents.")),
            why_not_guarantee: Some(text("Has no means and nobody to stand in.")),
            why_not_other: None,
        },
        household: e::Household::WithoutMinors,
        child_reasons: None,
    }
}

/// One command of each kind.
pub(crate) fn samples(on: Date) -> Vec<Command> {
    vec![
        Command::ReportDetention(e::Reported {
            started_on: on,
            ended_on: Some(after(on, 20)),
            regime: e::Regime::ReturnBorderProcedure,
            explanation: text("Held at the airport, by letter of the border police."),
        }),
        Command::OrderDetention(order(on)),
        Command::InformDetainedPerson(e::Informed { on, explanation: text("In Arabic, with a leaflet.") }),
        Command::LodgeCourtApplication(e::Applied { lodged_on: on, court: Some(note("District court")) }),
        Command::RecordJudicialReview(e::JudicialReview {
            held_on: on,
            instigated: e::Instigated::ExOfficio,
            lawfulness: e::Lawfulness::Lawful,
            court: Some(note("District court, 26/1")),
            summary: Some(text("Lawful.")),
        }),
        Command::ReviewDetention(e::Reviewed {
            reviewed_on: on,
            conditions: e::Conditions::Hold,
            reasons: text("The laissez-passer is promised for next week."),
        }),
        Command::ExtendDetention(e::Extended {
            decided_on: on,
            until_on: after(on, 60),
            extension_ground: Some(e::ExtensionGround::DocumentationDelay),
            authority: e::Authority::Administrative,
            efforts: Some(text("Asked the embassy on four dates.")),
            reasons: Some(text("The documents are late.")),
        }),
        Command::AssessProspect(e::Prospect {
            assessed_on: on,
            prospect: e::ProspectFinding::Reasonable,
            diligence: e::Diligence::Due,
            reasons: text("The embassy answers within weeks."),
        }),
        Command::RecordFacility(e::Facility {
            on,
            facility: e::FacilityKind::Specialised,
            place: Some(note("Detention centre")),
            arrangements: vec![
                e::Arrangement::Contact,
                e::Arrangement::RulesExplained,
                e::Arrangement::HealthCare,
            ],
        }),
        Command::EndDetention(e::Ended {
            ended_on: on,
            end_reason: e::EndReason::LessCoerciveMeasure,
            explanation: Some(text("Reports weekly from now on.")),
        }),
    ]
}
