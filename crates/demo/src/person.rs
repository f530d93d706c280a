//! Room `demo`: the person of a story, from the seed of the story and the citizenship alone.

use domain::identity::event::Sex;
use domain::return_decision::event::RefusalGround;
use domain::stay::event::{LegalStayEndedBy, Origin};
use jiff::civil::Date;

use crate::distributions as d;
use crate::prng::Prng;

/// What decides which stories are possible for a person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    pub(crate) sex: Sex,
    /// Completed years on the day of the decision.
    pub(crate) age: i64,
    /// Days since the last birthday on that day.
    pub(crate) days_past_birthday: i64,
    pub(crate) unaccompanied: bool,
    pub(crate) origin: Origin,
    /// How legal stay ended; empty where there never was any.
    pub(crate) ended_by: Option<LegalStayEndedBy>,
    /// Ground on which the period is refused (RD Art. 7(4)).
    pub(crate) refusal: Option<RefusalGround>,
    pub(crate) has_document: bool,
}

const PROFILE: u64 = 1;

impl Profile {
    pub(crate) fn draw(seed: u64, citizen: &str) -> Self {
        let mut rng = Prng::of(seed, PROFILE);
        let sex = if rng.chance(d::WOMEN_PER_THOUSAND) { Sex::Female } else { Sex::Male };
        let (youngest, oldest) = rng.weighted(&d::AGES, (18, 64));
        let age = rng.between(youngest, oldest);
        let unaccompanied = (14..18).contains(&age) && rng.chance(d::UNACCOMPANIED_PER_THOUSAND);
        let mut origin = if d::PROTECTION.contains(&citizen) {
            rng.weighted(&d::ORIGINS_PROTECTION, Origin::AsylumNegative)
        } else {
            rng.weighted(&d::ORIGINS_OTHER, Origin::Overstay)
        };
        if age < 18 && origin == Origin::Criminal {
            origin = Origin::Apprehension;
        }
        let unfounded = if d::SAFE.contains(&citizen) {
            d::MANIFESTLY_UNFOUNDED_PER_THOUSAND.0
        } else {
            d::MANIFESTLY_UNFOUNDED_PER_THOUSAND.1
        };
        let ended_by = ended_by(origin, age >= 18 && rng.chance(unfounded));
        let refusal = match ended_by {
            Some(LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded) => {
                Some(RefusalGround::ManifestlyUnfoundedOrFraudulent)
            }
            _ if origin == Origin::Criminal => Some(RefusalGround::RiskToPublicPolicy), // tidy: Option
            _ if age >= 18 && rng.chance(d::PERIOD_REFUSED_PER_THOUSAND) => {
                Some(rng.weighted(&d::REFUSAL_GROUNDS, RefusalGround::RiskOfAbsconding))
            }
            _ => None,
        };
        let documents = d::DOCUMENT_PER_THOUSAND;
        let has_document = rng.chance(if is_protection(origin) { documents.0 } else { documents.1 });
        let days_past_birthday = rng.between(0, 300);
        Self { sex, age, days_past_birthday, unaccompanied, origin, ended_by, refusal, has_document }
    }

    pub(crate) const fn is_minor(&self) -> bool {
        self.age < 18
    }

    pub(crate) const fn is_protection(&self) -> bool {
        is_protection(self.origin)
    }

    /// Date of birth of a person of that age on that day.
    pub(crate) fn born(&self, decided_on: Date) -> Date {
        let birthday = decided_on.saturating_sub(jiff::Span::new().days(self.days_past_birthday));
        birthday.saturating_sub(jiff::Span::new().years(self.age))
    }
}

const fn is_protection(origin: Origin) -> bool {
    matches!(origin, Origin::AsylumNegative | Origin::AsylumWithdrawn | Origin::BorderProcedure)
}

const fn ended_by(origin: Origin, manifestly_unfounded: bool) -> Option<LegalStayEndedBy> {
    match origin {
        Origin::AsylumNegative | Origin::BorderProcedure if manifestly_unfounded => {
            Some(LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded)
        }
        Origin::AsylumNegative | Origin::BorderProcedure => Some(LegalStayEndedBy::ProtectionRejected),
        Origin::AsylumWithdrawn => Some(LegalStayEndedBy::ProtectionWithdrawn),
        Origin::Overstay => Some(LegalStayEndedBy::Overstay),
        Origin::PermitEnd | Origin::PermitRefused => Some(LegalStayEndedBy::PermitEnded),
        Origin::Apprehension
        | Origin::Criminal
        | Origin::OtherStateDecision
        | Origin::SelfReferral
        | Origin::Screening => None,
    }
}
