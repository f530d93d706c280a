//! The keys of parameters: an enum, so that a misspelt key cannot compile.

/// What kind of value a key holds. Checked when a file is loaded, so that a rule can rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Calendar days or weeks (`28 days`, `4 weeks`).
    Days,
    /// Months or years (`60 months`, `5 years`).
    Months,
    /// A period in any unit, or `at once`.
    Term,
    /// Hours (`48 hours`).
    Hours,
    /// `yes` or `no`.
    YesNo,
    /// The code of a method of computation (`regulation-1182-71`).
    Method,
    /// The code of a suspensive effect (`none`, `ordinary`, `every`).
    SuspensiveEffect,
    /// A civil date (`2028-01-31`).
    Date,
}

impl ValueKind {
    /// What a value of this kind looks like, for error messages.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Days => "days or weeks, such as \"28 days\" or \"4 weeks\"",
            Self::Months => "months or years, such as \"60 months\" or \"5 years\"",
            Self::Term => "a period, such as \"7 days\", \"5 working days\", \"1 month\", or \"at once\"",
            Self::Hours => "hours, such as \"48 hours\"",
            Self::YesNo => "\"yes\" or \"no\"",
            Self::Method => {
                "\"regulation-1182-71\", \"border-procedure-regulation\", \"asylum-procedure-regulation\" or \
                 \"plain-calendar\""
            }
            Self::SuspensiveEffect => "\"none\", \"ordinary\" or \"every\"",
            Self::Date => "a date, such as \"2028-01-31\"",
        }
    }
}

/// Declares the keys once: variant, name in files and receipts, kind of value.
macro_rules! parameter_keys {
    ($($(#[$doc:meta])+ $variant:ident = $name:literal, $kind:ident;)+) => {
        /// Key of a parameter. The name (`voluntary-departure.days`) is permanent: receipts carry it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ParameterKey {
            $($(#[$doc])+ $variant,)+
        }

        impl ParameterKey {
            /// Every key.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its permanent name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The kind of value it holds.
            #[must_use]
            pub const fn kind(self) -> ValueKind {
                match self { $(Self::$variant => ValueKind::$kind,)+ }
            }
        }
    };
}

parameter_keys! {
    /// Length of the voluntary departure period usually granted (RD Art. 7(1)).
    VoluntaryDepartureDays = "voluntary-departure.days", Days;
    /// Shortest period without a ground of RD Art. 7(4).
    VoluntaryDepartureMinimumDays = "voluntary-departure.minimum-days", Days;
    /// Longest period before an extension of RD Art. 7(2).
    VoluntaryDepartureMaximumDays = "voluntary-departure.maximum-days", Days;
    /// Whether a period is granted only on application (RD Art. 7(1), second sentence).
    VoluntaryDepartureOnApplicationOnly = "voluntary-departure.on-application-only", YesNo;
    /// How the last day of the period is computed.
    VoluntaryDepartureComputationMethod = "voluntary-departure.computation-method", Method;
    /// Within how long after a lapse the authority decides how to continue.
    VoluntaryDepartureReviewAfterLapseDays = "voluntary-departure.review-after-lapse-days", Term;
    /// Time for a remedy against a decision connected with a rejected application for protection, in the ordinary
    /// case, from notification (APR Art. 67(7)(b)).
    AppealDays = "appeal.days", Term;
    /// Time for a remedy after an accelerated procedure and the like (APR Art. 67(7)(a)).
    AppealDaysAccelerated = "appeal.days-accelerated", Term;
    /// Time for a remedy against any other return decision, from notification (RD Art. 13(1); national law).
    AppealDaysOtherDecisions = "appeal.days-other-decisions", Term;
    /// Which remedies suspend enforcement by law (RD Art. 13(2), APR Art. 68).
    AppealSuspensiveByLaw = "appeal.suspensive-by-law", SuspensiveEffect;
    /// How the last day for a remedy is computed.
    AppealComputationMethod = "appeal.computation-method", Method;
    /// Time to request to be allowed to remain, where the remedy does not suspend by law (APR Art. 68(5)(a)).
    RequestToRemainDays = "request-to-remain.days", Term;
    /// Longest entry ban without a serious threat (RD Art. 11(2)).
    EntryBanMaximumMonths = "entry-ban.maximum-months", Months;
    /// Longest entry ban with a serious threat (RD Art. 11(2), second sentence; national law).
    EntryBanMaximumMonthsSeriousThreat = "entry-ban.maximum-months-serious-threat", Months;
    /// Time to decide on a request to withdraw or suspend an entry ban.
    EntryBanWithdrawalDecisionDays = "entry-ban.withdrawal-decision-days", Term;
    /// How long a non-refoulement assessment counts.
    NonRefoulementValidityDays = "non-refoulement.validity-days", Days;
    /// How long an examination of fitness to travel counts at most.
    FitnessValidityDays = "fitness.validity-days", Days;
    /// How long before departure the person is told of the removal.
    RemovalNoticeHours = "removal.notice-hours", Hours;
    /// Whether a removal order needs a second officer.
    FourEyesRemovalOrder = "four-eyes.removal-order", YesNo;
    /// Whether an entry ban needs a second officer.
    FourEyesEntryBan = "four-eyes.entry-ban", YesNo;
    /// Time for the return decision after a decision that ends legal stay (APR Art. 37).
    DecisionAfterLegalStayEndedDays = "decision.after-legal-stay-ended-days", Term;
    /// Time given to go to the Member State that issued a permit (RD Art. 6(2): immediately).
    OtherStatePermitDays = "other-state-permit.days", Term;
    /// Time to notify a return decision after it was issued.
    NotificationDays = "notification.days", Term;
    /// Time to provide a translation after a request (RD Art. 12(2)).
    TranslationDays = "translation.days", Term;
    /// Time to give a written confirmation (RD Art. 14(2)).
    WrittenConfirmationDays = "written-confirmation.days", Term;
    /// Time to offer counselling after a return decision.
    CounsellingOfferDays = "counselling.offer-days", Term;
    /// Time to screen for vulnerability after the case was opened.
    VulnerabilityScreeningDays = "vulnerability.screening-days", Term;
    /// Longest time between an assessment of the risk of absconding and its review.
    AbscondingReviewMaximumDays = "absconding.review-maximum-days", Days;
    /// Time to contact a person after a missed report.
    ContactAfterMissedReportDays = "absconding.contact-days", Term;
    /// Longest time between imposing a measure, or reviewing it, and its next review.
    MeasureReviewMaximumDays = "measure.review-maximum-days", Days;
    /// Whether national law provides for electronic monitoring of returnees.
    MeasureElectronicMonitoring = "measure.electronic-monitoring", YesNo;
    /// Whether measures beyond a place of stay may be imposed where minor children are concerned.
    MeasureBeyondPlaceWithMinors = "measure.beyond-place-with-minors", YesNo;
    /// How many days before the removal of an unaccompanied minor everything is looked at again.
    ChildRecheckDays = "child.recheck-days", Days;
    /// First contact after the return of an unaccompanied minor.
    ChildFirstFollowUpMonths = "child.first-follow-up-months", Months;
    /// Time between later contacts.
    ChildFollowUpIntervalMonths = "child.follow-up-interval-months", Months;
    /// How long after return somebody asks after the child.
    ChildFollowUpUntilMonths = "child.follow-up-until-months", Months;
    /// Time to attend to needs while return is pending (RD Art. 14(1)).
    PendingNeedsDays = "pending-needs.days", Term;
    /// Time to arrange legal or linguistic assistance asked for (RD Art. 13(3)).
    LegalAssistanceDays = "legal-assistance.days", Term;
    /// Time to decide on a request for free legal aid (RD Art. 13(4)).
    LegalAidDecisionDays = "legal-aid.decision-days", Term;
    /// Longest time between two reviews of a postponement.
    PostponementReviewMaximumMonths = "postponement.review-maximum-months", Months;

    // Alerts, Eurodac, border procedure, mutual recognition.
    /// Time to enter an alert on return after the decision (Reg. (EU) 2018/1860 Art. 3(1): without delay).
    ReturnAlertEntryDays = "return-alert.entry-days", Term;
    /// Time to bring an alert up to date (Art. 3(4): immediately).
    ReturnAlertUpdateDays = "return-alert.update-days", Term;
    /// Time to delete an alert and to enter the one that follows it (Arts 6, 8, 14: without delay).
    ReturnAlertDeletionDays = "return-alert.deletion-days", Term;
    /// Time to answer a state that intends to grant a permit (Art. 9).
    ReturnAlertConsultationReplyDays = "return-alert.consultation-reply-days", Days;
    /// Time within which the state that issued a permit answers (Arts 10, 11).
    ReturnAlertPermitStateReplyDays = "return-alert.permit-state-reply-days", Days;
    /// Time after which the need for an alert is reviewed.
    ReturnAlertReviewMonths = "return-alert.review-months", Months;
    /// How long before that day the system warns.
    ReturnAlertReviewWarningMonths = "return-alert.review-warning-months", Months;
    /// Time to transmit biometric data of a person found staying (Reg. (EU) 2024/1358 Art. 23(1)).
    EurodacTransmissionHours = "eurodac.transmission-hours", Hours;
    /// Further time in the event of serious technical problems.
    EurodacTechnicalProblemHours = "eurodac.technical-problem-hours", Hours;
    /// Time after health grounds no longer prevail, or after biometric data were taken again.
    EurodacRetakeHours = "eurodac.retake-hours", Hours;
    /// Time to add a departure, assistance granted or a residence document issued (as soon as).
    EurodacUpdateDays = "eurodac.update-days", Term;
    /// Longest return border procedure (Reg. (EU) 2024/1349 Art. 4(2)).
    BorderProcedureDays = "border-procedure.days", Days;
    /// What a crisis adds at most (Art. 6(1)).
    BorderProcedureCrisisDays = "border-procedure.crisis-days", Days;
    /// Longest period for voluntary departure in the border procedure (Art. 4(5)).
    BorderProcedureDepartureDays = "border-procedure.departure-days", Days;
    /// Whether a request to remain in a subsequent application lodged merely to delay does not stop enforcement
    /// (Reg. (EU) 2024/1348 Art. 68(6); national law).
    RequestToRemainWithoutEffectWhenDelaying = "request-to-remain.without-effect-when-delaying", YesNo;
    /// Time to request compensation after enforcing a decision of another state (Decision 2004/191/EC).
    CompensationRequestMonths = "compensation.request-months", Months;
    /// Time to pay once accepted.
    CompensationPaymentMonths = "compensation.payment-months", Months;

    // The Return Regulation (domain.md 4.6). Empty until the legal service has read them in the Official Journal.
    /// First day on which the Return Regulation applies.
    RrAppliesFrom = "rr.applies-from", Date;
    /// Whether the gates built from the proposal's chapter II (return procedure) agree with the official text.
    RrProcedureAgrees = "rr.procedure-agrees-with-official-text", YesNo;
    /// The same of chapter IV (safeguards and remedies).
    RrRemediesAgree = "rr.remedies-agree-with-official-text", YesNo;
    /// Longest period for voluntary return (proposal, Art. 13).
    RrVoluntaryReturnMaximumDays = "rr.voluntary-return.maximum-days", Days;
    /// Longest entry ban (proposal, Art. 10).
    RrEntryBanMaximumMonths = "rr.entry-ban.maximum-months", Months;
    /// Longest entry ban of a person who poses a security risk (proposal, Arts 10 and 16).
    RrEntryBanMaximumMonthsSecurityRisk = "rr.entry-ban.maximum-months-security-risk", Months;
    /// Longest time until a postponement is reviewed (proposal, Art. 14).
    RrPostponementReviewMaximumMonths = "rr.postponement.review-maximum-months", Months;
    /// Time for a remedy (proposal, Arts 26 and 27).
    RrRemedyDays = "rr.remedy.days", Term;
    /// How the last day for a remedy is computed.
    RrRemedyComputationMethod = "rr.remedy.computation-method", Method;
    // Detention (RD Arts 15 to 18; RCD Art. 11)
    /// Longest initial detention that the Directive leaves to a Member State (RD Art. 15(5)).
    DetentionMaximumMonths = "detention.maximum-months", Months;
    /// Longest initial detention in national law (RD Art. 15(5)).
    DetentionNationalMaximum = "detention.national-maximum", Term;
    /// Longest extension that the Directive leaves to a Member State (RD Art. 15(6)).
    DetentionExtensionMaximumMonths = "detention.extension-maximum-months", Months;
    /// Longest extension in national law (RD Art. 15(6)).
    DetentionNationalExtensionMaximum = "detention.national-extension-maximum", Term;
    /// Longest time between two reviews of a detention (RD Art. 15(3): reasonable intervals).
    DetentionReviewIntervalDays = "detention.review-interval-days", Days;
    /// Time within which a detention ordered by an administrative authority is before the court (RD Art. 15(2)).
    DetentionJudicialReviewDays = "detention.judicial-review-days", Term;
    /// Whether the court reviews ex officio (RD Art. 15(2)(a)) or on application (15(2)(b)).
    DetentionJudicialReviewExOfficio = "detention.judicial-review-ex-officio", YesNo;
    /// Whether a court decides on extensions beyond the initial maximum.
    DetentionJudicialExtension = "detention.judicial-extension", YesNo;
    /// Time within which the detention of an applicant is reviewed by a court (RCD Art. 11(3)).
    DetentionApplicantReviewDays = "detention.applicant-review-days", Days;
    /// Whether an emergency situation was notified to the Commission and lasts (RD Art. 18).
    DetentionEmergencyNotified = "detention.emergency-notified", YesNo;
}

impl ParameterKey {
    /// The key with that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.as_str() == name)
    }

    /// Whether the Return Regulation itself sets it: such keys stand in the set `rr_2026` and nowhere else.
    #[must_use]
    pub fn is_of_return_regulation(self) -> bool {
        self.as_str().starts_with("rr.")
    }
}

impl std::fmt::Display for ParameterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
