//! Article 2: to whom the Directive applies.

use law::LegalAct::{
    self, CarryOutRemoval, CloseCase, EndVoluntaryDeparturePeriod, ExtendVoluntaryDeparturePeriod,
    IssueEntryBan, IssueReturnDecision, OrderRemoval, PlanRemoval, PlanVoluntaryDeparture, PostponeRemoval,
};

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::FreeMovement;
use crate::says::{Says, not_established, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-2-1",
        ("2", "1"),
        "The person is on the territory and the case is open",
        &[
            IssueReturnDecision,
            ExtendVoluntaryDeparturePeriod,
            EndVoluntaryDeparturePeriod,
            PostponeRemoval,
            OrderRemoval,
            PlanRemoval,
            CarryOutRemoval,
            PlanVoluntaryDeparture,
            CloseCase,
        ],
        &["left-territory", "case-closed", "on-territory"],
        rd_2_1_person_is_on_the_territory,
    ),
    rule(
        "RD-2-3",
        ("2", "3"),
        "No right of free movement under Union law",
        &[IssueReturnDecision, OrderRemoval, PlanRemoval, CarryOutRemoval, IssueEntryBan],
        &["enjoys-free-movement", "free-movement-not-checked", "does-not-enjoy-free-movement"],
        rd_2_3_no_right_of_free_movement,
    ),
];

/// Acts that make sense only while the person is here.
const NEED_PRESENCE: &[LegalAct] = &[
    IssueReturnDecision,
    ExtendVoluntaryDeparturePeriod,
    EndVoluntaryDeparturePeriod,
    PostponeRemoval,
    OrderRemoval,
    PlanRemoval,
    CarryOutRemoval,
    PlanVoluntaryDeparture,
];

/// The Directive applies to third-country nationals staying on the territory: nobody who left is removed.
fn rd_2_1_person_is_on_the_territory(case: &Case<'_>, says: &mut Says) {
    let departed = case.facts.travel.departed.as_ref().filter(|_| case.departed());
    let closed = case.facts.closed_on.filter(|c| c.value <= case.today);
    if let Some(departed) = departed {
        let draft =
            prohibited("left-territory").day("left-on", departed.value.left_on, Some(departed.version));
        says.on_each(NEED_PRESENCE, &draft);
    }
    if let Some(closed) = closed {
        let draft = prohibited("case-closed").date("closed-on", closed);
        says.on_each(NEED_PRESENCE, &draft);
        says.on(CloseCase, draft);
    }
    if departed.is_none() && closed.is_none() {
        let draft = permitted("on-territory").missing("left-on");
        says.on(CarryOutRemoval, draft.clone());
        says.on(PlanVoluntaryDeparture, draft);
    }
}

/// Persons enjoying the Union right of free movement are outside the Directive; unknown is not "no".
fn rd_2_3_no_right_of_free_movement(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.facts.person.free_movement {
        Some(fact) => match fact.value {
            FreeMovement::Enjoys => says.on_each(
                &[IssueReturnDecision, OrderRemoval, PlanRemoval, CarryOutRemoval, IssueEntryBan],
                &prohibited("enjoys-free-movement").code(
                    "free-movement",
                    fact.value.code(),
                    Some(fact.version),
                ),
            ),
            FreeMovement::DoesNotEnjoy => says.on(
                CarryOutRemoval,
                permitted("does-not-enjoy-free-movement").code(
                    "free-movement",
                    fact.value.code(),
                    Some(fact.version),
                ),
            ),
        },
        None => says.on_each(
            &[IssueReturnDecision, CarryOutRemoval],
            &not_established("free-movement-not-checked", "free-movement").remedy(LegalAct::VerifyStay),
        ),
    }
}
