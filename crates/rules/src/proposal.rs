//! An act about to be taken, with the values that rules must check before it is recorded.
//!
//! An assessment with a proposal answers two questions at once: what the law says of the case, and whether this
//! very act, with these values, is lawful. Without a proposal rules answer for the act in general.

use jiff::civil::Date;

use crate::facts::{
    Alternative, Authority, DepartureTerm, DetentionGround, ExtensionGround, Household, PostponementGround,
    ProposedMeasure, RefrainGround, RefusalGround, Regime, RiskAssessment, Track,
};

/// An act about to be taken. Texts are passed as `Given`: rules check that they exist, never what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// Issue a return decision.
    IssueReturnDecision {
        /// Date of issue.
        issued_on: Date,
        /// What it says on voluntary departure.
        departure: DepartureTerm,
        /// Ground of RD Art. 7(4), when the period is refused or shorter than the minimum.
        refusal_ground: Option<RefusalGround>,
        /// Individual reasons for that ground.
        refusal_reasons: Given,
        /// Reasons in fact.
        reasons_in_fact: Given,
        /// Reasons in law.
        reasons_in_law: Given,
        /// Information on remedies.
        remedies: Given,
        /// Countries of return (ISO 3166).
        countries: Vec<String>,
    },
    /// Refrain from a return decision.
    RefrainFromReturnDecision {
        /// Which exception: `2` to `5`, paragraph of RD Art. 6.
        paragraph: u8,
        /// Reasons.
        reasons: Given,
    },
    /// Notify the return decision.
    NotifyReturnDecision {
        /// Date.
        notified_on: Date,
    },
    /// Extend the period.
    ExtendVoluntaryDeparturePeriod {
        /// Date of the decision.
        decided_on: Date,
        /// New last day.
        until_on: Date,
        /// Reasons, with the circumstances of RD Art. 7(2).
        reasons: Given,
    },
    /// End a running period.
    EndVoluntaryDeparturePeriod {
        /// Date.
        ended_on: Date,
        /// Ground.
        ground: RefusalGround,
        /// Individual reasons.
        reasons: Given,
    },
    /// Postpone removal.
    PostponeRemoval {
        /// Ground.
        ground: PostponementGround,
        /// Date of the decision.
        decided_on: Date,
        /// Date of review.
        review_on: Date,
        /// Reasons.
        reasons: Given,
    },
    /// End a postponement.
    EndPostponement {
        /// Its number.
        number: u32,
        /// Date.
        ended_on: Date,
        /// Reasons.
        reasons: Given,
    },
    /// Issue a removal order.
    OrderRemoval {
        /// Date.
        issued_on: Date,
        /// Reasons in fact.
        reasons_in_fact: Given,
        /// Reasons in law.
        reasons_in_law: Given,
        /// Information on remedies.
        remedies: Given,
    },
    /// Issue an entry ban.
    IssueEntryBan {
        /// Date.
        issued_on: Date,
        /// Length in months.
        months: u32,
        /// Whether a serious threat to public policy, public security or national security is reasoned.
        serious_threat: Given,
        /// Reasons in fact.
        reasons_in_fact: Given,
        /// Reasons in law.
        reasons_in_law: Given,
        /// Information on remedies.
        remedies: Given,
    },
    /// Plan travel.
    PlanTravel {
        /// Voluntary departure or removal.
        track: Track,
        /// Date of departure.
        departs_on: Date,
        /// Destination (ISO 3166).
        destination: String,
    },
    /// Order detention.
    OrderDetention {
        /// Under which law.
        regime: Regime,
        /// Date of the order.
        ordered_on: Date,
        /// First day of deprivation of liberty.
        starts_on: Date,
        /// Last day set in the order, if any.
        until_on: Option<Date>,
        /// Grounds.
        grounds: Vec<DetentionGround>,
        /// Who orders.
        authority: Authority,
        /// Reasons in fact.
        reasons_in_fact: Given,
        /// Reasons in law.
        reasons_in_law: Given,
        /// Information on reasons and remedies that goes with the order.
        remedies: Given,
        /// Less coercive measures with the reasons why they do not suffice.
        considered: Vec<Alternative>,
        /// Whether minors are deprived of liberty with the person.
        household: Household,
        /// Last resort, shortest time and best interests, where a minor is concerned.
        child_reasons: Given,
    },
    /// Extend a detention.
    ExtendDetention {
        /// Date of the decision.
        decided_on: Date,
        /// New last day.
        until_on: Date,
        /// Ground of RD Art. 15(6).
        ground: Option<ExtensionGround>,
        /// Who decides.
        authority: Authority,
        /// The efforts made.
        efforts: Given,
        /// Reasons.
        reasons: Given,
    },
    /// Refrain from entering an alert on return.
    RefrainFromReturnAlert {
        /// Why.
        ground: RefrainGround,
        /// Reasons.
        reasons: Given,
    },
    /// Transfer data of an alert to a third country.
    TransferAlertData {
        /// Whether the person was informed.
        person_informed: Given,
        /// Whether the state that entered the alert agrees; given where that is this state.
        leave_of_entering_state: Given,
    },
    /// Transfer Eurodac data to a third country.
    TransferEurodacData {
        /// Whether the person was informed that data may be shared.
        person_informed: Given,
        /// Whether the state of origin of the data agrees; given where that is this state.
        leave_of_origin: Given,
    },
    /// Grant a period for voluntary departure in the border procedure.
    GrantBorderDeparturePeriod {
        /// Date of the decision.
        decided_on: Date,
        /// Last day.
        until_on: Date,
    },
    /// Refuse that period.
    RefuseBorderDeparturePeriod {
        /// Ground.
        ground: RefusalGround,
        /// Individual reasons.
        reasons: Given,
    },
    /// Recognise a decision of another state.
    RecogniseForeignDecision {
        /// Its number in the case.
        number: u32,
        /// Reasons.
        reasons: Given,
        /// Information on remedies.
        remedies: Given,
    },
    /// Request compensation of the costs of enforcing a decision of another state.
    RequestCompensation {
        /// Its number in the case.
        number: u32,
        /// Date of the request.
        requested_on: Date,
    },
    /// Impose a less coercive measure.
    ImposeMeasure(ProposedMeasure),
    /// Conclude an assessment of the risk of absconding.
    AssessAbscondingRisk(RiskAssessment),
    /// Carry out the removal on that day (clearance).
    CarryOutRemoval {
        /// Date.
        on: Date,
    },
}

/// Whether a text or a piece of evidence was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// Given and not blank.
    Yes,
    /// Missing or blank.
    No,
}

impl Given {
    /// Whether the text says anything.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if text.trim().is_empty() { Self::No } else { Self::Yes }
    }
}
