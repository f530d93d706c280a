//! Room `demo`: how many stories of which kind, by citizenship. Arithmetic on counts only.

use jiff::civil::{Date, date};

use crate::distributions::{CARRIED_OVER_PERCENT, SAME_YEAR_RETURNS_AFTER_DAYS, UNDECIDED_PER_THOUSAND};
use crate::figures::Published;

/// How large a caseload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// So many cases in all, in the proportions of the full caseload (largest remainder).
    Cases(u32),
    /// Every order and every return of the published year, and as many cases around it as that takes.
    Full,
}

/// The outline of a story: in which year the return decision was issued and in which the person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Decision and departure in the base year.
    BaseLeftInBase,
    /// Decision in the year before, departure in the base year: counts as returned, not as ordered. Needed where more
    /// persons returned than were ordered to leave (Albania 2016: 1 840 and 1 585).
    BeforeLeftInBase,
    /// Decision in the base year, departure in the current year.
    BaseLeftInCurrent,
    /// Decision in the base year, no departure so far.
    BaseStayed,
    /// Decision and departure in the current year.
    CurrentLeft,
    /// Decision in the current year, no departure so far.
    CurrentStayed,
    /// No decision so far: intake, or the gap of domain.md R1.2.
    Undecided,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::BaseLeftInBase,
        Self::BeforeLeftInBase,
        Self::BaseLeftInCurrent,
        Self::BaseStayed,
        Self::CurrentLeft,
        Self::CurrentStayed,
        Self::Undecided,
    ];

    /// Whether the decision falls into the base year.
    #[must_use]
    pub const fn ordered_in_base(self) -> bool {
        matches!(self, Self::BaseLeftInBase | Self::BaseLeftInCurrent | Self::BaseStayed)
    }

    /// Whether the departure falls into the base year.
    #[must_use]
    pub const fn returned_in_base(self) -> bool {
        matches!(self, Self::BaseLeftInBase | Self::BeforeLeftInBase)
    }

    /// Whether the person has left.
    #[must_use]
    pub const fn left(self) -> bool {
        matches!(
            self,
            Self::BaseLeftInBase | Self::BeforeLeftInBase | Self::BaseLeftInCurrent | Self::CurrentLeft
        )
    }
}

/// The two years of a plan: the base year, complete, and the one after it up to today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day of the base year.
    pub base_from: Date,
    /// Last day of the base year.
    pub base_to: Date,
    /// First day of the current year.
    pub current_from: Date,
    /// Last day that has happened: today, but never past the current year.
    pub until: Date,
    /// Days of the current year so far.
    pub elapsed: u32,
}

impl Span {
    /// The base year `year`, seen from `today`; `None` unless that year is over.
    #[must_use]
    pub fn new(year: i16, today: Date) -> Option<Self> {
        let (base_from, base_to) = (date(year, 1, 1), date(year, 12, 31));
        let current_from = date(year.checked_add(1)?, 1, 1);
        let until = today.min(current_from.last_of_year());
        let elapsed = if today < current_from { return None } else { days(current_from, until) + 1 };
        Some(Self { base_from, base_to, current_from, until, elapsed: u32::try_from(elapsed).ok()? })
    }
}

/// Days from one date to another; negative when the other lies before.
pub(crate) fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Cases by citizenship (index into the figures) and kind, exact for [`Size::Full`].
#[must_use]
pub fn allocate(figures: &[Published], span: &Span, size: Size) -> Vec<(usize, Kind, u32)> {
    let cells: Vec<(usize, Kind, u32)> = figures
        .iter()
        .enumerate()
        .flat_map(|(citizen, row)| of_citizenship(row, span).into_iter().map(move |(k, n)| (citizen, k, n)))
        .filter(|(_, _, n)| *n > 0)
        .collect();
    match size {
        Size::Full => cells,
        Size::Cases(cases) => scaled(cells, cases),
    }
}

fn of_citizenship(row: &Published, span: &Span) -> [(Kind, u32); 7] {
    let share = |n: u32| {
        let length = u32::try_from(span.current_from.days_in_year()).unwrap_or(365);
        (2 * n * span.elapsed + length) / (2 * length)
    };
    let before = row.returned.saturating_sub(row.ordered).max(row.returned * CARRIED_OVER_PERCENT / 100);
    let in_base = row.returned - before;
    let (ordered_now, returned_now) = (share(row.ordered), share(row.returned));
    let carried = returned_now
        .saturating_sub(ordered_now)
        .max(returned_now * CARRIED_OVER_PERCENT / 100)
        .min(row.ordered - in_base);
    let in_current = if span.elapsed < SAME_YEAR_RETURNS_AFTER_DAYS {
        0
    } else {
        (returned_now - carried).min(ordered_now)
    };
    [
        (Kind::BaseLeftInBase, in_base),
        (Kind::BeforeLeftInBase, before),
        (Kind::BaseLeftInCurrent, carried),
        (Kind::BaseStayed, row.ordered - in_base - carried),
        (Kind::CurrentLeft, in_current),
        (Kind::CurrentStayed, ordered_now - in_current),
        (Kind::Undecided, (row.ordered * UNDECIDED_PER_THOUSAND + 500) / 1000),
    ]
}

/// First over the kinds, then within each kind over the citizenships: so that a small caseload has every phase, and not
/// only the largest cells.
fn scaled(cells: Vec<(usize, Kind, u32)>, cases: u32) -> Vec<(usize, Kind, u32)> {
    let of = |kind: Kind| cells.iter().filter(move |(_, k, _)| *k == kind);
    let whole: Vec<u64> =
        Kind::ALL.iter().map(|kind| of(*kind).map(|(_, _, n)| u64::from(*n)).sum()).collect();
    let mut shares = quotas(&whole, cases);
    at_least_one_undecided(&mut shares, cases);
    let mut all = Vec::new();
    for (kind, share) in Kind::ALL.into_iter().zip(shares) {
        let weights: Vec<u64> = of(kind).map(|(_, _, n)| u64::from(*n)).collect();
        let counts = quotas(&weights, share);
        all.extend(of(kind).zip(counts).map(|((citizen, kind, _), n)| (*citizen, *kind, n)));
    }
    all.retain(|(_, _, n)| *n > 0);
    all.sort_by_key(|(citizen, kind, _)| (*citizen, *kind));
    all
}

/// Cases without a decision are one in a hundred: in a small caseload they would be none, and with them the gap of R1.2.
fn at_least_one_undecided(shares: &mut [u32], cases: u32) {
    let place = |wanted: Kind| Kind::ALL.iter().position(|kind| *kind == wanted);
    let (Some(to), Some(from)) = (place(Kind::Undecided), place(Kind::BaseLeftInBase)) else { return };
    let missing = 2_u32.min(cases / 25).saturating_sub(shares.get(to).copied().unwrap_or(0));
    let taken = missing.min(shares.get(from).copied().unwrap_or(0));
    if let Some(share) = shares.get_mut(from) {
        *share -= taken;
    }
    if let Some(share) = shares.get_mut(to) {
        *share += taken;
    }
}

/// Hamilton's method: whole quotas first, what is left to the largest remainders, ties to the earlier cell.
fn quotas(weights: &[u64], cases: u32) -> Vec<u32> {
    let total: u64 = weights.iter().sum();
    if total == 0 {
        return vec![0; weights.len()];
    }
    let exact = |n: u64| n * u64::from(cases);
    let mut order: Vec<(u64, usize)> =
        weights.iter().enumerate().map(|(at, n)| (exact(*n) % total, at)).collect();
    order.sort_by_key(|(remainder, at)| (std::cmp::Reverse(*remainder), *at));
    let floors: u64 = weights.iter().map(|n| exact(*n) / total).sum();
    let left = usize::try_from(u64::from(cases) - floors).unwrap_or(0);
    let mut extra = vec![0; weights.len()];
    for (_, at) in order.into_iter().take(left) {
        if let Some(one) = extra.get_mut(at) {
            *one = 1;
        }
    }
    weights.iter().zip(extra).map(|(n, one)| u32::try_from(exact(*n) / total).unwrap_or(0) + one).collect()
}
