//! How long the person has been deprived of liberty, over all spells and regimes, and until when at most: computed
//! once per assessment. Every doubt is read for liberty: the first day counts in full, no last day moves to a working
//! day, and a spell of which nobody knows the law counts.

use jiff::ToSpan;
use jiff::civil::Date;
use law::{Citation, Derivation, ParameterUsed, Period, Step};

use crate::case::{Case, day_after};
use crate::facts::{Authority, Detention, Extension, Recorded, Regime, Spell};
use crate::parameters::{Lookup, ParameterKey, ParameterSet, Term, YesNo};
use crate::values::Missing;

/// The limits of a deprivation of liberty that begins, or began, on a day.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Last day of the initial maximum (RD Art. 15(5)).
    pub(crate) initial: Derivation,
    /// Last day of all (RD Art. 15(6)).
    pub(crate) absolute: Derivation,
    /// A national maximum that nobody knows; the limits are then those of the Directive alone.
    pub(crate) unknown: Option<ParameterUsed>,
}

/// Days of one spell.
struct Days<'a> {
    spell: &'a Spell,
    until: Option<Date>,
    days: u32,
}

/// Computes the limits of a spell that begins on `first`; `present` is its number, where it is recorded already.
pub(crate) fn limits(case: &Case<'_>, first: Date, present: Option<u32>) -> Result<Limits, Missing> {
    let earlier = earlier(&case.facts.detention, first, present);
    let counting = || earlier.iter().filter(|d| d.spell.regime.counts());
    let used: u32 = counting().map(|d| d.days).sum();
    let beginnings: Vec<Date> =
        counting().map(|d| d.spell.started_on.value).chain(std::iter::once(first)).collect();
    let parameters = case.law.parameters();
    let initial = Maximum::of(
        parameters,
        (ParameterKey::DetentionMaximumMonths, ParameterKey::DetentionNationalMaximum),
        first,
    )?;
    let further = Maximum::of(
        parameters,
        (ParameterKey::DetentionExtensionMaximumMonths, ParameterKey::DetentionNationalExtensionMaximum),
        first,
    )?;
    let mut steps: Vec<Step> = earlier.iter().map(spell_step).collect();
    steps.push(Step::FirstDayCounts { on: first });
    let whole = (&initial, None, vec![Citation::new("RD", "15", "5"), Citation::new("RBPR", "5", "4")]);
    let extended = (
        &initial,
        Some(&further),
        vec![Citation::new("RD", "15", "5"), Citation::new("RD", "15", "6"), Citation::new("RBPR", "5", "4")],
    );
    let derive = |(initial, further, citations): (&Maximum, Option<&Maximum>, Vec<Citation>)| {
        let allowed = Allowed::shortest(&beginnings, initial, further)
            .ok_or_else(|| (initial.key.into(), initial.used.clone()))?;
        let result = allowed.last_day(first, used);
        let mut steps = steps.clone();
        steps.extend(allowed.steps(first, used, result));
        let parameters = initial.used.iter().chain(further.iter().flat_map(|f| &f.used)).cloned().collect();
        Ok::<_, Missing>(Derivation { result, steps, parameters, citations })
    };
    Ok(Limits {
        initial: derive(whole)?,
        absolute: derive(extended)?,
        unknown: initial.unknown.clone().or(further.unknown.clone()),
    })
}

/// A maximum of the Directive and the national one within it, if known.
struct Maximum {
    key: &'static str,
    directive: Period,
    national: Option<Period>,
    used: Vec<ParameterUsed>,
    unknown: Option<ParameterUsed>,
}

impl Maximum {
    fn of(
        parameters: &ParameterSet,
        (directive, national): (ParameterKey, ParameterKey),
        on: Date,
    ) -> Result<Self, Missing> {
        let key = directive.as_str();
        let (directive, used) = match parameters.term(directive, on) {
            Lookup::Known { value: Term::Within(period), used } => (period, used),
            Lookup::Known { used, .. } | Lookup::Empty { used } => return Err((key.into(), vec![used])),
        };
        let mut maximum = Self { key, directive, national: None, used: vec![used], unknown: None };
        match parameters.term(national, on) {
            Lookup::Known { value: Term::Within(period), used } => {
                maximum.national = Some(period);
                maximum.used.push(used);
            }
            Lookup::Known { value: Term::AtOnce, used } | Lookup::Empty { used } => {
                maximum.unknown = Some(used);
            }
        }
        Ok(maximum)
    }

    /// The shorter of the two from that day: its first day no longer covered, and which period it is.
    fn shorter(&self, since: Date) -> Option<(Date, Period)> {
        let directive = after(since, self.directive).map(|end| (end, self.directive));
        let national = self.national.and_then(|n| after(since, n).map(|end| (end, n)));
        [directive?].into_iter().chain(national).min_by_key(|(end, _)| *end)
    }
}

/// A maximum in days, counted from the beginning of that spell from which it has the fewest. So no choice of a
/// beginning gives a person more days deprived of liberty than another would, and one more spell never gives more.
struct Allowed {
    from: Date,
    periods: Vec<Period>,
    days: u32,
}

impl Allowed {
    fn shortest(beginnings: &[Date], initial: &Maximum, further: Option<&Maximum>) -> Option<Self> {
        let from = |since: Date| {
            let (end, period) = initial.shorter(since)?;
            let (end, periods) = match further {
                None => (end, vec![period]),
                Some(further) => {
                    let (end, more) = further.shorter(end)?;
                    (end, vec![period, more])
                }
            };
            Some(Self { from: since, periods, days: days_between(since, end) })
        };
        beginnings
            .iter()
            .map(|since| from(*since))
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .min_by_key(|a| a.days)
    }

    /// The last day of a spell that begins on `first`, when so many days are used.
    fn last_day(&self, first: Date, used: u32) -> Date {
        let rest = i64::from(self.days) - i64::from(used) - 1;
        first.checked_add(rest.days()).unwrap_or(first)
    }

    fn steps(&self, first: Date, used: u32, reaches: Date) -> Vec<Step> {
        if used > 0 {
            let mut since = self.from;
            let mut steps: Vec<Step> = self.periods.iter().map(|p| in_days(*p, &mut since)).collect();
            steps.push(Step::UsedBefore { days: used, reaches });
            return steps;
        }
        let mut end = first;
        let add = |period: &Period| {
            end = after(end, *period).unwrap_or(end);
            Step::Add {
                amount: period.amount(),
                unit: period.unit().to_owned(),
                reaches: end.yesterday().unwrap_or(end),
            }
        };
        self.periods.iter().map(add).collect()
    }
}

/// One period after another, each in days.
fn in_days(period: Period, since: &mut Date) -> Step {
    let from = *since;
    *since = after(from, period).unwrap_or(from);
    Step::InDays {
        amount: period.amount(),
        unit: period.unit().to_owned(),
        from,
        days: days_between(from, *since),
    }
}

/// The first day after a period whose first day counts. A month that lacks the day ends with its last: earlier, not
/// later. Working days measure no deprivation of liberty.
fn after(since: Date, period: Period) -> Option<Date> {
    let span = match period {
        Period::Days(n) => i64::from(n).days(),
        Period::Weeks(n) => i64::from(n).weeks(),
        Period::Months(n) => i64::from(n).months(),
        Period::Years(n) => i64::from(n).years(),
        Period::WorkingDays(_) => return None,
    };
    since.checked_add(span).ok()
}

/// Every other spell that began before a day, with the days before it that no earlier one covers already: a day on
/// which one spell ends and another begins is one day.
fn earlier(detention: &Detention, first: Date, present: Option<u32>) -> Vec<Days<'_>> {
    let mut spells: Vec<&Spell> =
        detention.spells.iter().filter(|s| Some(s.number) != present && s.started_on.value < first).collect();
    spells.sort_by_key(|s| (s.started_on.value, s.number));
    let mut covered: Option<Date> = None;
    spells
        .into_iter()
        .map(|spell| {
            let until = spell.ended_on.map(|e| e.value);
            let last = until.map_or(first, |u| u.min(first));
            // Half-open: the day of release counts, the first day of the next spell is counted with that one.
            let end = if last == first { first } else { day_after(last) };
            let counts = spell.regime.counts();
            let from =
                covered.filter(|_| counts).map_or(spell.started_on.value, |c| c.max(spell.started_on.value));
            let days = days_between(from, end);
            if counts {
                covered = Some(covered.map_or(end, |c| c.max(end)));
            }
            Days { spell, until, days }
        })
        .collect()
}

/// Whole days from one day to another, none when the other is not later.
fn days_between(from: Date, to: Date) -> u32 {
    from.until(to).ok().and_then(|span| u32::try_from(span.get_days()).ok()).unwrap_or(0)
}

fn spell_step(days: &Days<'_>) -> Step {
    Step::Spell {
        number: days.spell.number,
        regime: days.spell.regime.code().to_owned(),
        from: days.spell.started_on.value,
        until: days.until,
        days: days.days,
        counts: days.spell.regime.counts(),
    }
}

/// Days deprived of liberty up to and including a day: those that count towards the maxima, and those that do not.
pub(crate) fn days_until(detention: &Detention, today: Date) -> (u32, u32) {
    let all = earlier(detention, day_after(today), None);
    let sum = |counts: bool| all.iter().filter(|d| d.spell.regime.counts() == counts).map(|d| d.days).sum();
    (sum(true), sum(false))
}

/// The last day on which a spell may last, with its order and its extensions as far as they count.
pub(crate) fn last_day(case: &Case<'_>, spell: &Spell, limits: &Limits) -> Derivation {
    let mut last = limits.initial.clone();
    if let Some(until) = spell.order.as_ref().and_then(|o| o.value.until_on).filter(|u| *u < last.result) {
        last.steps.push(Step::LimitedTo { reaches: until, fact: "detention-ordered-until-on".to_owned() });
        last.result = until;
    }
    let mut extensions: Vec<_> = spell.extensions.iter().collect();
    extensions.sort_by_key(|e| (e.value.decided_on, e.version));
    for extension in extensions {
        extend(case, &mut last, extension.value, limits);
    }
    last
}

/// An extension counts when it was decided in time; beyond the initial maximum only on a ground of RD Art. 15(6), with
/// the efforts recorded, and decided by a court where national law wants one. It never reaches past the maximum.
fn extend(case: &Case<'_>, last: &mut Derivation, extension: Extension, limits: &Limits) {
    if extension.decided_on > last.result {
        return;
    }
    let (court, used) = court_decides(case, extension.decided_on);
    let competent = court == Some(YesNo::No) || extension.authority == Authority::Judicial;
    let grounded = extension.ground.is_some() && extension.efforts == Recorded::Yes && competent;
    let limit = if grounded { &limits.absolute } else { &limits.initial };
    let reaches = extension.until_on.min(limit.result);
    if reaches <= last.result {
        return;
    }
    if extension.until_on > limits.initial.result {
        for parameter in limit.parameters.iter().chain([&used]) {
            if !last.parameters.contains(parameter) {
                last.parameters.push(parameter.clone());
            }
        }
        last.citations.clone_from(&limit.citations);
    }
    last.steps.push(Step::ExtendedTo { reaches: extension.until_on });
    if reaches < extension.until_on {
        last.steps.push(Step::LimitedTo { reaches, fact: "detention-maximum-reached-on".to_owned() });
    }
    last.result = reaches;
}

/// Whether a court decides on extensions beyond the initial maximum; nothing, where nobody knows.
pub(crate) fn court_decides(case: &Case<'_>, on: Date) -> (Option<YesNo>, ParameterUsed) {
    match case.law.parameters().yes_no(ParameterKey::DetentionJudicialExtension, on) {
        Lookup::Known { value, used } => (Some(value), used),
        Lookup::Empty { used } => (None, used),
    }
}

impl<'a> Case<'a> {
    /// The spell that lasts today, of a person who is still here.
    pub(crate) fn detained(&self) -> Option<&'a Spell> {
        if self.active() { self.facts.detention.current(self.today) } else { None }
    }

    /// The same, where it is for the purpose of return, or nobody knows for what.
    pub(crate) fn detained_for_return(&self) -> Option<&'a Spell> {
        self.detained().filter(|spell| match spell.regime {
            Regime::ReturnDirective | Regime::ReturnBorderProcedure | Regime::Unknown => true,
            Regime::Reception | Regime::OtherLaw => false,
        })
    }
}
