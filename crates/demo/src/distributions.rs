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

/// Cases without a decision beside a thousand with one: intake of the last days and the gap of R1.2.
pub const UNDECIDED_PER_THOUSAND: u32 = 10;

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

/// Days from the start of a duty to its end, as the parameters of the Netherlands have them: only so that stories place
/// their open duty in time. What is due when, the rules say.
pub mod terms {
    /// Notification of a decision.
    pub const NOTIFICATION: i64 = 7;
    /// Offer of counselling after a decision.
    pub const COUNSELLING: i64 = 14;
    /// Screening of vulnerability after the notification.
    pub const SCREENING: i64 = 10;
    /// Translation after the request.
    pub const TRANSLATION: i64 = 14;
    /// Written confirmation of an extension.
    pub const CONFIRMATION: i64 = 7;
    /// Decision how to continue after the lapse.
    pub const CONTINUATION: i64 = 5;
    /// An assessment of non-refoulement counts.
    pub const NON_REFOULEMENT: i64 = 30;
    /// Between two reviews of a postponement: identification and health; a person who cannot be found.
    pub const REVIEW: (i64, i64) = (42, 84);
}

/// How the one open duty of a story lies in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It should have been done some days ago.
    Overdue,
    /// Due today.
    Today,
    /// Due in some days.
    Soon,
    /// Due later.
    Later,
}

/// Paces and their weights. Reason: an authority that works keeps nine duties in ten.
pub const PACES: [(u32, Pace); 4] =
    [(85, Pace::Overdue), (50, Pace::Today), (215, Pace::Soon), (650, Pace::Later)];

/// Where somebody stands who has not left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staying {
    /// Opened today; everything is still to be done.
    JustOpened,
    /// No decision, because the person was told to go to the state whose permit he or she holds (RD Art. 6(2)).
    ToldToGo,
    /// Legal stay ended weeks ago and no decision followed (R1.2).
    Undecided,
    /// The decision is to be notified.
    NotNotified,
    /// Counselling is to be offered.
    CounsellingOpen,
    /// Vulnerability is to be screened.
    ScreeningOpen,
    /// A translation was asked for.
    TranslationAsked,
    /// The period runs and nothing is open; without a period: enforcement begins.
    Calm,
    /// The period runs and travel is booked.
    Booked,
    /// The period was extended, the written confirmation is to follow.
    ExtensionToConfirm,
    /// The period was extended.
    Extended,
    /// The period lapsed in these days; how to continue is to be decided.
    JustLapsed,
    /// The period lapsed weeks ago and nobody followed it up (R1.3).
    LapsedUnattended,
    /// A remedy that suspends is pending.
    Appeals,
    /// A remedy was dismissed and the period runs on.
    AppealDismissed,
    /// The person is not found; removal is postponed and looked at again.
    Investigated,
    /// Removal was postponed for lack of identification.
    LacksIdentification,
    /// Removal was postponed for reasons of health.
    Unfit,
    /// A new protection claim is pending; removal is postponed.
    ClaimsAgain,
    /// A removal failed; the next one is postponed until there is transport.
    RemovalFailed,
    /// Enforcement was decided and is being prepared.
    Enforcement,
    /// Removal was ordered in these days; the second officer is asked.
    OrderedNow,
    /// Removal is planned for the next days, and everything for it is done.
    RemovalPlanned,
    /// Another Member State took over; closed.
    WentOn,
    /// A remedy was upheld; closed.
    AppealUpheld,
    /// A right to stay was granted; closed.
    Regularised,
}

/// A situation: its weights among decisions of the base year and of the current year, and how many days after the
/// notification (without a decision: after the opening) one can be in it.
#[derive(Debug, Clone, Copy)]
pub struct Dealt {
    /// Situation.
    pub what: Staying,
    /// Weight among those of the base year.
    pub base: u32,
    /// Weight among those of the current year.
    pub current: u32,
    /// From and to how many days.
    pub ages: (i64, i64),
}

const fn dealt(what: Staying, base: u32, current: u32, from: i64, to: i64) -> Dealt {
    Dealt { what, base, current, ages: (from, to) }
}

/// Longer than two years.
const EVER: i64 = 800;

/// What every caseload has at least once, however small, in this order: one duty of each role, and the two gaps.
pub const WANTED: [Staying; 8] = [
    Staying::NotNotified,
    Staying::LacksIdentification,
    Staying::OrderedNow,
    Staying::TranslationAsked,
    Staying::JustLapsed,
    Staying::LapsedUnattended,
    Staying::Undecided,
    Staying::RemovalPlanned,
];

/// Adults with a period. Reason: the phases an authority has open at any time. Of the older files two in five are closed,
/// most because the person turned up in another Member State; of those who stay, half wait for identification or are
/// looked for.
pub const STAYING: [Dealt; 23] = [
    dealt(Staying::NotNotified, 25, 45, 0, 13),
    dealt(Staying::CounsellingOpen, 20, 35, 0, 20),
    dealt(Staying::ScreeningOpen, 12, 25, 0, 16),
    dealt(Staying::TranslationAsked, 32, 60, 0, 25),
    dealt(Staying::Calm, 60, 110, 0, 26),
    dealt(Staying::Booked, 30, 45, 6, 22),
    dealt(Staying::ExtensionToConfirm, 16, 34, 15, 36),
    dealt(Staying::Extended, 20, 30, 18, 60),
    dealt(Staying::JustLapsed, 25, 28, 28, 40),
    dealt(Staying::LapsedUnattended, 2, 3, 36, 75),
    dealt(Staying::Appeals, 30, 90, 5, 500),
    dealt(Staying::AppealDismissed, 15, 40, 40, 250),
    dealt(Staying::Investigated, 150, 120, 52, EVER),
    dealt(Staying::LacksIdentification, 150, 110, 52, EVER),
    dealt(Staying::Unfit, 30, 30, 52, EVER),
    dealt(Staying::ClaimsAgain, 25, 25, 52, EVER),
    dealt(Staying::RemovalFailed, 25, 20, 75, 190),
    dealt(Staying::Enforcement, 50, 60, 45, 300),
    dealt(Staying::OrderedNow, 12, 14, 40, 200),
    dealt(Staying::RemovalPlanned, 20, 30, 47, 300),
    dealt(Staying::WentOn, 330, 70, 30, EVER),
    dealt(Staying::AppealUpheld, 70, 20, 60, EVER),
    dealt(Staying::Regularised, 80, 20, 30, EVER),
];

/// Adults without a period: enforcement begins at once.
pub const STAYING_WITHOUT_PERIOD: [Dealt; 16] = [
    dealt(Staying::NotNotified, 25, 45, 0, 13),
    dealt(Staying::CounsellingOpen, 20, 35, 0, 20),
    dealt(Staying::TranslationAsked, 30, 60, 0, 25),
    dealt(Staying::Calm, 40, 70, 0, 26),
    dealt(Staying::Appeals, 40, 80, 5, 500),
    dealt(Staying::Investigated, 120, 90, 30, EVER),
    dealt(Staying::LacksIdentification, 210, 180, 25, EVER),
    dealt(Staying::Unfit, 30, 40, 25, EVER),
    dealt(Staying::ClaimsAgain, 40, 40, 25, EVER),
    dealt(Staying::RemovalFailed, 40, 40, 60, 170),
    dealt(Staying::Enforcement, 60, 90, 20, 300),
    dealt(Staying::OrderedNow, 20, 25, 10, 200),
    dealt(Staying::RemovalPlanned, 40, 60, 45, 300),
    dealt(Staying::WentOn, 250, 70, 30, EVER),
    dealt(Staying::AppealUpheld, 60, 30, 60, EVER),
    dealt(Staying::Regularised, 40, 20, 30, EVER),
];

/// Minors: nothing that leads to removal.
pub const STAYING_MINORS: [Dealt; 12] = [
    dealt(Staying::NotNotified, 20, 45, 0, 13),
    dealt(Staying::CounsellingOpen, 20, 35, 0, 20),
    dealt(Staying::ScreeningOpen, 10, 25, 0, 16),
    dealt(Staying::TranslationAsked, 30, 60, 0, 25),
    dealt(Staying::Calm, 60, 120, 0, 26),
    dealt(Staying::Booked, 40, 60, 6, 22),
    dealt(Staying::ExtensionToConfirm, 30, 40, 15, 36),
    dealt(Staying::Extended, 60, 120, 18, 120),
    dealt(Staying::Appeals, 150, 200, 5, EVER),
    dealt(Staying::WentOn, 250, 80, 30, EVER),
    dealt(Staying::AppealUpheld, 180, 60, 60, EVER),
    dealt(Staying::Regularised, 250, 90, 30, EVER),
];

/// Those without a decision.
pub const INTAKE: [Dealt; 3] = [
    dealt(Staying::JustOpened, 0, 40, 0, 0),
    dealt(Staying::ToldToGo, 0, 35, 0, 6),
    dealt(Staying::Undecided, 0, 25, 6, 40),
];

/// Assisted among voluntary departures. Reason: most voluntary departures observed are arranged by IOM.
pub const ASSISTED_PER_THOUSAND: u32 = 700;

/// Escorted among removals by scheduled flight, and removals by charter flight.
pub const ESCORTED_PER_THOUSAND: u32 = 300;
/// See above.
pub const CHARTER_PER_THOUSAND: u32 = 90;

/// Somebody asks for a translation of the main elements (RD Art. 12(2)).
pub const TRANSLATION_PER_THOUSAND: u32 = 120;

/// A case is closed some days after the departure was confirmed, not on the same day.
pub const CLOSED_LATER_PER_THOUSAND: u32 = 200;

/// Counselling is taken up after the offer by those who do not leave voluntarily.
pub const SESSION_PER_THOUSAND: u32 = 350;

/// A vulnerability is found at screening, adults.
pub const VULNERABLE_PER_THOUSAND: u32 = 90;

/// An open case has no officer of its own yet, only a team.
pub const UNASSIGNED_PER_THOUSAND: u32 = 40;

/// Length of entry bans in months. Reason: two years is the usual length, one year after a short overstay.
pub const BAN_MONTHS: [(u32, u32); 3] = [(750, 24), (200, 12), (50, 60)];
