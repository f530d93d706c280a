//! Room `demo`: **every assumption of the caseload in one place, with its reason.**
//!
//! Published and kept exactly: orders and returns by citizenship (`data/netherlands_2016.csv`). The extract has no age,
//! sex, type of return or origin, and no distribution in time; what follows fills that in. It is plausible, not a finding
//! about anybody: no figure here may be quoted as a statistic.
//!
//! Weights are relative; `…_PER_THOUSAND` are shares.

use domain::return_decision::event::RefusalGround;
use domain::stay::event::Origin;

/// Share of a year's returns that follow a decision of the year before. Reason: periods of 28 days and removals after
/// weeks or months reach over the turn of the year; about one return in eight does if decisions spread evenly.
pub const CARRIED_OVER_PERCENT: u32 = 12;

/// Days a year must be old before returns on its own decisions are planned: period of 28 days and preparation.
pub const SAME_YEAR_RETURNS_AFTER_DAYS: u32 = 60;

/// Cases without a decision beside a hundred with one: intake of the last weeks and the gap of R1.2.
pub const UNDECIDED_PER_THOUSAND: u32 = 35;

/// Of the undecided, those who came in during the last three weeks; the others are the gap between the end of legal
/// stay and a return decision that R1.2 asks to make visible.
pub const UNDECIDED_RECENT_PER_THOUSAND: u32 = 600;

/// Women among persons with a return decision. Reason: Eurostat's later tables by sex show about one in four.
pub const WOMEN_PER_THOUSAND: u32 = 250;

/// Age classes (lowest age, highest age) and their weights. Reason: order of magnitude of Eurostat's tables by age:
/// young adults dominate, few are over 64. Minors end at 16 so that nobody comes of age within a story by chance.
pub const AGES: [(u32, (i64, i64)); 6] =
    [(85, (0, 13)), (35, (14, 16)), (430, (18, 29)), (280, (30, 39)), (160, (40, 64)), (10, (65, 82))];

/// Unaccompanied among minors of 14 and older. Reason: most minors come with parents.
pub const UNACCOMPANIED_PER_THOUSAND: u32 = 250;

/// Only the year of birth is known. Reason: civil registers are incomplete in several countries of origin.
pub const BIRTH_YEAR_ONLY_PER_THOUSAND: u32 = 40;

/// A passport or identity card is at hand at intake: protection, and all other origins. Reason: those who travelled
/// with a visa had a passport.
pub const DOCUMENT_PER_THOUSAND: (u32, u32) = (180, 620);

/// Citizenships that mostly come through the protection procedure. Reason: the Netherlands' asylum applications of
/// 2015 and 2016 (migr_asyappctza).
pub const PROTECTION: [&str; 30] = [
    "AF", "AL", "AM", "BI", "CD", "DZ", "ER", "ET", "GE", "GM", "GN", "IQ", "IR", "LY", "MA", "MK", "MN",
    "NG", "PK", "PS", "RS", "SD", "SL", "SO", "SY", "TN", "UG", "XK", "YE", "AZ",
];

/// How cases of those citizenships come about.
pub const ORIGINS_PROTECTION: [(u32, Origin); 6] = [
    (620, Origin::AsylumNegative),
    (110, Origin::AsylumWithdrawn),
    (150, Origin::Apprehension),
    (50, Origin::Overstay),
    (30, Origin::PermitEnd),
    (40, Origin::Criminal),
];

/// How all other cases come about. Reason: visa-free or visa travel, work and study dominate.
pub const ORIGINS_OTHER: [(u32, Origin); 7] = [
    (110, Origin::AsylumNegative),
    (430, Origin::Overstay),
    (230, Origin::Apprehension),
    (110, Origin::PermitEnd),
    (70, Origin::PermitRefused),
    (20, Origin::Criminal),
    (30, Origin::SelfReferral),
];

/// Rejected applications that were manifestly unfounded. Reason: several of the largest citizenships came from
/// countries designated as safe (Albania, Kosovo, Serbia, North Macedonia, Morocco, Algeria, Georgia).
pub const SAFE: [&str; 12] = ["AL", "BA", "DZ", "GE", "IN", "MA", "ME", "MK", "MN", "RS", "TN", "XK"];

/// Manifestly unfounded among rejections: citizens of [`SAFE`] countries, and all others.
pub const MANIFESTLY_UNFOUNDED_PER_THOUSAND: (u32, u32) = (700, 60);

/// No period for voluntary departure outside the protection procedure, adults only (RD Art. 7(4)).
pub const PERIOD_REFUSED_PER_THOUSAND: u32 = 160;

/// Grounds of RD Art. 7(4) outside the protection procedure.
pub const REFUSAL_GROUNDS: [(u32, RefusalGround); 2] =
    [(850, RefusalGround::RiskOfAbsconding), (150, RefusalGround::RiskToPublicPolicy)];

/// Length of the period: the Netherlands grant 28 days.
pub const PERIOD_DAYS: u32 = 28;

/// How adults with a period leave: within it, within its extension, removed after its lapse, removed after a remedy was
/// dismissed. Reason: voluntary departures were the larger half.
pub const LEAVING: [(u32, Leaving); 4] = [
    (520, Leaving::InPeriod),
    (90, Leaving::InExtension),
    (270, Leaving::AfterLapse),
    (120, Leaving::AfterRemedy),
];

/// How minors leave: voluntarily with their family; removal of minors waits for RD Art. 10 in the rules.
pub const LEAVING_MINORS: [(u32, Leaving); 2] = [(850, Leaving::InPeriod), (150, Leaving::InExtension)];

/// Ways to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Within the period.
    InPeriod,
    /// Within its extension.
    InExtension,
    /// Removed after the period lapsed.
    AfterLapse,
    /// Removed after a remedy was dismissed.
    AfterRemedy,
    /// Removed, no period having been granted.
    WithoutPeriod,
}

/// What becomes of those who have not left, adults with a period. Reason: the phases an authority has open at any time;
/// about half of the departures are never observed, hence the large share of investigations.
pub const STAYING: [(u32, Staying); 12] = [
    (90, Staying::LapsedUnattended),
    (260, Staying::Investigated),
    (40, Staying::Extended),
    (150, Staying::Enforcement),
    (90, Staying::LacksIdentification),
    (40, Staying::Unfit),
    (120, Staying::Appeals),
    (60, Staying::AppealDismissed),
    (45, Staying::AppealUpheld),
    (35, Staying::Regularised),
    (40, Staying::ClaimsAgain),
    (30, Staying::RemovalFailed),
];

/// The same for adults without a period.
pub const STAYING_WITHOUT_PERIOD: [(u32, Staying); 8] = [
    (330, Staying::Enforcement),
    (200, Staying::LacksIdentification),
    (50, Staying::Unfit),
    (180, Staying::Appeals),
    (60, Staying::AppealUpheld),
    (30, Staying::Regularised),
    (70, Staying::ClaimsAgain),
    (80, Staying::RemovalFailed),
];

/// The same for minors: nothing that leads to removal.
pub const STAYING_MINORS: [(u32, Staying); 6] = [
    (250, Staying::LapsedUnattended),
    (200, Staying::Investigated),
    (120, Staying::Extended),
    (230, Staying::Appeals),
    (100, Staying::AppealUpheld),
    (100, Staying::Regularised),
];

/// What becomes of those who have not left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staying {
    /// The period lapsed and nobody followed it up (R1.3).
    LapsedUnattended,
    /// It is being investigated whether the person has left.
    Investigated,
    /// The period was extended.
    Extended,
    /// Enforcement was decided and is being prepared.
    Enforcement,
    /// Removal was postponed for lack of identification.
    LacksIdentification,
    /// Removal was postponed for reasons of health.
    Unfit,
    /// A remedy is pending.
    Appeals,
    /// A remedy was dismissed and enforcement follows.
    AppealDismissed,
    /// A remedy was upheld and the case closed.
    AppealUpheld,
    /// A right to stay was granted and the case closed.
    Regularised,
    /// A new protection claim is pending.
    ClaimsAgain,
    /// A removal failed.
    RemovalFailed,
}

/// Assisted among voluntary departures. Reason: most voluntary departures observed are arranged by IOM.
pub const ASSISTED_PER_THOUSAND: u32 = 700;

/// Escorted among removals by scheduled flight, and removals by charter flight.
pub const ESCORTED_PER_THOUSAND: u32 = 300;
/// See above.
pub const CHARTER_PER_THOUSAND: u32 = 90;

/// Somebody asks for a translation of the main elements (RD Art. 12(2)).
pub const TRANSLATION_PER_THOUSAND: u32 = 120;

/// Counselling is taken up after the offer by those who do not leave voluntarily.
pub const SESSION_PER_THOUSAND: u32 = 350;

/// A vulnerability is found at screening, adults.
pub const VULNERABLE_PER_THOUSAND: u32 = 90;

/// An open case has no officer of its own yet, only a team.
pub const UNASSIGNED_PER_THOUSAND: u32 = 40;

/// Length of entry bans in months. Reason: two years is the usual length, one year after a short overstay.
pub const BAN_MONTHS: [(u32, u32); 3] = [(750, 24), (200, 12), (50, 60)];
