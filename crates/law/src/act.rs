//! What the law speaks about: acts that somebody must, may or must not carry out, and who is to do so.

use serde::{Deserialize, Serialize};

/// An act in the return procedure about which rules speak. The subject of every finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalAct {
    /// Verify whether the person has a right to stay (lead from a list, expiry of a permit).
    VerifyStay,
    /// Hear the person before a return decision (right to be heard; C-249/13 Boudjlida).
    HearPerson,
    /// Issue a return decision (RD Art. 6).
    IssueReturnDecision,
    /// Refrain from a return decision (RD Art. 6(2)-(5)).
    RefrainFromReturnDecision,
    /// Withdraw a return decision.
    WithdrawReturnDecision,
    /// Notify the return decision to the person (RD Art. 12).
    NotifyReturnDecision,
    /// Provide a translation of the main elements of the decision (RD Art. 12(2)).
    TranslateDecision,
    /// Grant a period for voluntary departure (RD Art. 7(1)).
    GrantVoluntaryDeparturePeriod,
    /// Refuse a period or grant less than the minimum (RD Art. 7(4)).
    RefuseVoluntaryDeparturePeriod,
    /// Extend the period (RD Art. 7(2)).
    ExtendVoluntaryDeparturePeriod,
    /// End a running period because a ground of RD Art. 7(4) arose (RD Art. 8(2)).
    EndVoluntaryDeparturePeriod,
    /// Impose a less coercive measure: for the period (RD Art. 7(3)), for a postponement (Art. 9(3)), or while the
    /// decision is enforced.
    ImposeMeasure,
    /// Review a measure on its date.
    ReviewMeasure,
    /// Lift a measure whose ground is gone.
    LiftMeasure,
    /// Reach the person after a missed report.
    ContactPerson,
    /// Assess the risk of absconding on the criteria of national law (RD Art. 3(7)).
    AssessAbscondingRisk,
    /// Establish, on objective facts, that the person has absconded.
    EstablishAbsconding,
    /// Decide how to continue after the period has ended without departure (RD Art. 8(1)).
    DecideContinuation,
    /// Confirm in writing that the period is extended or the decision not enforced for now (RD Art. 14(2)).
    GiveWrittenConfirmation,
    /// Offer return counselling.
    OfferCounselling,
    /// Screen for vulnerability (RD Art. 3(9)).
    ScreenVulnerability,
    /// Assess non-refoulement (RD Art. 5).
    AssessNonRefoulement,
    /// Assess the best interests of the child (RD Art. 5(a), 10).
    AssessBestInterests,
    /// Assess fitness to travel (RD Art. 5(c), 9(2)(a)).
    AssessFitnessToTravel,
    /// See that a guardian assists an unaccompanied minor (RD Art. 10(1)).
    AppointGuardian,
    /// Have the age assessed where it is in doubt.
    AssessAge,
    /// Hear the child.
    HearChild,
    /// Trace the family of an unaccompanied minor, where that is safe.
    TraceFamily,
    /// Establish who receives an unaccompanied minor (RD Art. 10(2)).
    EstablishReception,
    /// Look again, days before departure, whether everything still holds for the child.
    RecheckChild,
    /// Record who received the child.
    HandOverChild,
    /// Ask after the child following return.
    FollowUpChild,
    /// Attend to family unity, health care, schooling and special needs while return is pending (RD Art. 14(1)).
    AttendToNeeds,
    /// Arrange legal advice, representation or linguistic assistance (RD Art. 13(3)).
    ArrangeLegalAssistance,
    /// Decide on a request for free legal aid (RD Art. 13(4)).
    DecideLegalAid,
    /// Postpone removal (RD Art. 9).
    PostponeRemoval,
    /// Review a postponement.
    ReviewPostponement,
    /// End a postponement.
    EndPostponement,
    /// Issue a removal order (RD Art. 8(3)).
    OrderRemoval,
    /// Confirm a removal order as a second officer.
    ConfirmRemovalOrder,
    /// Inform the person of the planned removal.
    InformOfRemoval,
    /// Notify the forced-return monitor (RD Art. 8(6)).
    NotifyMonitor,
    /// Plan travel for a voluntary departure.
    PlanVoluntaryDeparture,
    /// Plan travel for a removal.
    PlanRemoval,
    /// Carry out the removal.
    CarryOutRemoval,
    /// Issue an entry ban (RD Art. 11).
    IssueEntryBan,
    /// Confirm an entry ban as a second officer.
    ConfirmEntryBan,
    /// Consider withdrawing or suspending an entry ban (RD Art. 11(3)).
    ConsiderEntryBanWithdrawal,
    /// Obtain a document with which the person can travel.
    ObtainTravelDocument,
    /// Establish whether and when the person left.
    ConfirmDeparture,
    /// Order that the person is deprived of liberty (RD Art. 15(1), (2); RBPR Art. 5; RCD Art. 10).
    OrderDetention,
    /// Keep a person deprived of liberty: lawful only while every condition of RD Art. 15 holds.
    KeepInDetention,
    /// Inform a detained person of the reasons and of the remedies, and of rules, rights and obligations
    /// (RD Art. 15(2), 16(5)).
    InformDetainedPerson,
    /// Bring a detention before the court (RD Art. 15(2), (3); RCD Art. 11(3)). The court itself stays outside.
    SeekJudicialReview,
    /// Review a detention (RD Art. 15(3)).
    ReviewDetention,
    /// Assess whether there is a reasonable prospect of removal and whether arrangements are made with due diligence
    /// (RD Art. 15(1), (4)).
    AssessProspectOfRemoval,
    /// Extend a detention (RD Art. 15(6)).
    ExtendDetention,
    /// Release the person (RD Art. 15(2), (4) to (6)).
    ReleaseFromDetention,
    /// See to the conditions of a detention (RD Arts 16, 17).
    ArrangeDetentionConditions,
    /// Close the case.
    CloseCase,

    // Alerts in the Schengen Information System: Regulation (EU) 2018/1860.
    /// Enter an alert on return (Art. 3(1)).
    EnterReturnAlert,
    /// Refrain from entering one for now (Art. 3(2), 3(3)).
    RefrainFromReturnAlert,
    /// Bring the alert on return up to date (Art. 3(4)).
    UpdateReturnAlert,
    /// Delete the alert on return (Arts 6, 8, 14).
    DeleteReturnAlert,
    /// Enter an alert for refusal of entry and stay after return (Arts 6(2), 8).
    EnterRefusalOfEntryAlert,
    /// Follow up a hit that another state reported (Arts 7(2), 8, 12).
    FollowUpAlertHit,
    /// Consult the state that issued a permit to the person (Arts 10, 11).
    ConsultPermitState,
    /// Answer a state that intends to grant a permit (Art. 9).
    AnswerAlertConsultation,
    /// Review whether the alert is still needed.
    ReviewReturnAlert,
    /// Transfer data of the alert to a third country for return (Art. 15).
    TransferAlertData,

    // Eurodac: Regulation (EU) 2024/1358.
    /// Take biometric data and transmit them (Art. 23(1)).
    TransmitBiometrics,
    /// Add the date on which the person left (Arts 16(2)(d), 23(6)).
    UpdateEurodacDeparture,
    /// Add that assistance for voluntary return and reintegration was granted (Art. 23(3)(d)).
    MarkEurodacAssistance,
    /// Mark that a residence document was issued (Art. 31(4)).
    MarkEurodacResidenceDocument,
    /// Transfer data to a third country for return (Art. 50).
    TransferEurodacData,

    // Return border procedure: Regulation (EU) 2024/1349.
    /// Require residence at or near the external border (Art. 4(2)).
    RequireResidenceAtBorder,
    /// Grant a period for voluntary departure on request (Art. 4(5)).
    GrantBorderDeparturePeriod,
    /// Refuse that period (Art. 4(5)).
    RefuseBorderDeparturePeriod,
    /// Inform the person of measures that derogate in a crisis (Art. 8).
    InformOfBorderMeasures,
    /// End the border procedure and go on under the Directive (Art. 4(4)).
    EndBorderProcedure,

    // Mutual recognition: Directive 2001/40/EC, Decision 2004/191/EC.
    /// Recognise a decision of another state (Directive 2001/40/EC Art. 3).
    RecogniseForeignDecision,
    /// Have the state that decided confirm that its decision can be enforced.
    ConfirmForeignDecision,
    /// Inform the state that decided of the enforcement.
    InformDecidingState,
    /// Request compensation of costs (Decision 2004/191/EC).
    RequestCompensation,
}

/// Who is to act on an obligation, or may take an act. Named after the field's actors, not after persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Prepares decisions and keeps the file.
    CaseOfficer,
    /// Signs decisions with legal effect.
    DecisionOfficer,
    /// Confirms high-impact decisions as the second pair of eyes.
    Reviewer,
    /// Return counsellor: no enforcement powers.
    Counsellor,
    /// Medical professional.
    MedicalProfessional,
    /// Body for child protection, guardian.
    ChildProtection,
    /// Arranges travel and escorts.
    OperationsOfficer,
}
