//! Stable codes of the facts' values, as findings carry them and every language prints them.

use crate::facts::{
    Accompaniment, AgeClass, AlertEnforcement, Alternative, AssistanceKind, Authority, BestInterestsFinding,
    ConsultationKind, CriterionOutcome, DepartureTerm, DetentionGround, DeterminingBody, Entry,
    ExtensionGround, FacilityKind, FitnessFinding, ForeignGround, FreeMovement, HitKind, KindOfRisk,
    LegalStayEndedBy, MeasureBasis, MeasureKind, NationalityStatus, Need, ObstacleKind, PermitOutcome,
    PostponementGround, ReceiverKind, RefoulementFinding, RefrainGround, RefusalGround, Regime,
    RemedyOutcome, SearchPlace, Stated, Suspension, TracingOutcome,
};

macro_rules! codes {
    ($($name:ident { $($pattern:pat => $code:literal),+ $(,)? })+) => {$(
        impl $name {
            /// Stable code of the value, in kebab case.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $($pattern => $code),+ }
            }
        }
    )+};
}

codes! {
    AgeClass { Self::Minor => "minor", Self::Adult => "adult", Self::Undetermined => "undetermined" }
    Accompaniment { Self::Unaccompanied => "unaccompanied", Self::WithFamily => "with-family" }
    NationalityStatus { Self::Claimed => "claimed", Self::Presumed => "presumed", Self::Confirmed => "confirmed" }
    FreeMovement { Self::Enjoys => "enjoys", Self::DoesNotEnjoy => "does-not-enjoy" }
    Entry { Self::Regular => "regular", Self::Irregular => "irregular" }
    LegalStayEndedBy {
        Self::ProtectionRejected => "protection-rejected",
        Self::ProtectionRejectedManifestlyUnfounded => "protection-rejected-manifestly-unfounded",
        Self::ProtectionWithdrawn => "protection-withdrawn",
        Self::PermitEnded => "permit-ended",
        Self::Overstay => "overstay",
    }
    AlertEnforcement {
        Self::NotPutOff => "not-put-off", Self::Suspended => "suspended", Self::Postponed => "postponed",
    }
    Stated { Self::Yes => "yes", Self::No => "no" }
    RefrainGround { Self::Detained => "detained", Self::ExecutedAtBorder => "executed-at-border" }
    HitKind {
        Self::Exit => "exit", Self::Entry => "entry", Self::Inland => "inland", Self::PermitHolder => "permit-holder",
    }
    ConsultationKind { Self::Asked => "asked", Self::Asking => "asking" }
    PermitOutcome { Self::PermitStands => "permit-stands", Self::NoPermit => "no-permit" }
    ObstacleKind { Self::Technical => "technical", Self::Health => "health" }
    ForeignGround {
        Self::Conviction => "conviction",
        Self::SeriousGrounds => "serious-grounds",
        Self::NonCompliance => "non-compliance",
    }
    DepartureTerm { Self::Granted { .. } => "granted", Self::Refused => "refused" }
    RefusalGround {
        Self::RiskOfAbsconding => "risk-of-absconding",
        Self::ManifestlyUnfoundedOrFraudulent => "manifestly-unfounded-or-fraudulent",
        Self::RiskToPublicPolicy => "risk-to-public-policy",
    }
    Suspension {
        Self::ByLaw => "by-law",
        Self::Requested(_) => "requested",
        Self::Granted(_) => "granted",
        Self::Refused(_) => "refused",
        Self::None => "none",
    }
    RemedyOutcome { Self::Dismissed => "dismissed", Self::Upheld => "upheld", Self::Withdrawn => "withdrawn" }
    PostponementGround {
        Self::NonRefoulement => "non-refoulement",
        Self::SuspensiveEffect => "suspensive-effect",
        Self::Health => "health",
        Self::Transport => "transport",
        Self::Identification => "identification",
        Self::Other => "other",
    }
    Regime {
        Self::ReturnDirective => "return-directive",
        Self::ReturnBorderProcedure => "return-border-procedure",
        Self::Reception => "reception",
        Self::OtherLaw => "other-law",
        Self::Unknown => "unknown-regime",
    }
    DetentionGround {
        Self::RiskOfAbsconding => "risk-of-absconding",
        Self::AvoidsOrHampers => "avoids-or-hampers",
        Self::ContinuedFromBorderProcedure => "continued-from-border-procedure",
        Self::RiskToPublicPolicy => "risk-to-public-policy",
        Self::ApplicationToDelay => "application-to-delay",
        Self::RiskOfOffence => "risk-of-offence",
        Self::Other => "other",
    }
    Authority { Self::Administrative => "administrative", Self::Judicial => "judicial" }
    Alternative {
        Self::Reporting => "reporting",
        Self::DesignatedPlace => "designated-place",
        Self::SurrenderDocuments => "surrender-documents",
        Self::FinancialGuarantee => "financial-guarantee",
        Self::Guarantor => "guarantor",
        Self::Other => "other",
    }
    ExtensionGround {
        Self::LackOfCooperation => "lack-of-cooperation",
        Self::DocumentationDelay => "documentation-delay",
    }
    FacilityKind {
        Self::Specialised => "specialised",
        Self::PrisonSeparated => "prison-separated",
        Self::PrisonNotSeparated => "prison-not-separated",
        Self::Other => "other",
    }
    RefoulementFinding { Self::NoRisk => "no-risk", Self::Risk => "risk" }
    BestInterestsFinding { Self::SupportsReturn => "supports-return", Self::OpposesReturn => "opposes-return" }
    FitnessFinding { Self::Fit => "fit", Self::FitUnderConditions => "fit-under-conditions", Self::Unfit => "unfit" }
    KindOfRisk {
        Self::Whereabouts => "whereabouts",
        Self::IdentityWithheld => "identity-withheld",
        Self::NonCompliance => "non-compliance",
        Self::DeclaredIntent => "declared-intent",
        Self::OnwardMovement => "onward-movement",
        Self::LackOfMeans => "lack-of-means",
    }
    CriterionOutcome { Self::Met => "met", Self::NotMet => "not-met", Self::NotExamined => "not-examined" }
    SearchPlace {
        Self::Hospital => "hospital",
        Self::Detention => "detention",
        Self::ProtectionRegister => "protection-register",
        Self::DepartureEvidence => "departure-evidence",
    }
    MeasureKind {
        Self::Counselling => "counselling",
        Self::NotifyAddress => "notify-address",
        Self::SubmitDocuments => "submit-documents",
        Self::Reporting => "reporting",
        Self::StayAtPlace => "stay-at-place",
        Self::ThirdPartySupervision => "third-party-supervision",
        Self::FinancialGuarantee => "financial-guarantee",
        Self::ElectronicMonitoring => "electronic-monitoring",
    }
    MeasureBasis {
        Self::Period => "period",
        Self::Postponement => "postponement",
        Self::Enforcement => "enforcement",
    }
    TracingOutcome {
        Self::FoundAble => "found-able",
        Self::FoundNotAble => "found-not-able",
        Self::NotFound => "not-found",
        Self::NotSafe => "not-safe",
    }
    DeterminingBody {
        Self::ChildProtection => "child-protection",
        Self::Panel => "panel",
        Self::Court => "court",
        Self::EnforcingAuthority => "enforcing-authority",
    }
    ReceiverKind {
        Self::Family => "family",
        Self::NominatedGuardian => "nominated-guardian",
        Self::ReceptionFacility => "reception-facility",
    }
    Need {
        Self::FamilyUnity => "family-unity",
        Self::HealthCare => "health-care",
        Self::Schooling => "schooling",
        Self::SpecialNeeds => "special-needs",
    }
    AssistanceKind {
        Self::Advice => "advice",
        Self::Representation => "representation",
        Self::Linguistic => "linguistic",
        Self::LegalAid => "legal-aid",
    }
}
