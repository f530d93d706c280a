//! Letters: which there are, which act each one tells of, and which can be made of a case.

use domain::postponement::state::Course;
use domain::return_decision::state::{End, Standing};
use domain::travel::event::Track;
use domain::voluntary_departure::state::ExtensionConfirmation;
use domain::{
    Case, Command, counselling, entry_ban, postponement, removal, return_decision, travel,
    voluntary_departure,
};

/// A letter that tells of an act recorded in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LetterKind {
    /// The return decision (RD Arts 6, 12).
    ReturnDecision,
    /// Confirmation of a longer period for voluntary departure (RD Arts 7(2), 14(2)).
    PeriodExtension,
    /// Confirmation that removal is postponed (RD Arts 9, 14(2)).
    Postponement,
    /// The end of a postponement.
    PostponementEnd,
    /// The removal order (RD Art. 8(3)).
    RemovalOrder,
    /// The entry ban (RD Art. 11).
    EntryBan,
    /// Withdrawal of the return decision.
    Withdrawal,
    /// Offer of return counselling.
    CounsellingOffer,
    /// Notice of a planned removal.
    NoticeOfRemoval,
}

impl LetterKind {
    /// Every letter.
    pub const ALL: [Self; 9] = [
        Self::ReturnDecision,
        Self::PeriodExtension,
        Self::Postponement,
        Self::PostponementEnd,
        Self::RemovalOrder,
        Self::EntryBan,
        Self::Withdrawal,
        Self::CounsellingOffer,
        Self::NoticeOfRemoval,
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReturnDecision => "return-decision",
            Self::PeriodExtension => "period-extension",
            Self::Postponement => "postponement",
            Self::PostponementEnd => "postponement-end",
            Self::RemovalOrder => "removal-order",
            Self::EntryBan => "entry-ban",
            Self::Withdrawal => "withdrawal",
            Self::CounsellingOffer => "counselling-offer",
            Self::NoticeOfRemoval => "notice-of-removal",
        }
    }

    /// The letter with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The letter that tells of what a command records; none where no letter goes with it.
    #[must_use]
    pub const fn of_command(command: &Command) -> Option<Self> {
        use counselling::command::Command as Counsel;
        use entry_ban::command::Command as Ban;
        use postponement::command::Command as Postpone;
        use removal::command::Command as Remove;
        use return_decision::command::Command as Decide;
        use travel::command::Command as Travel;
        use voluntary_departure::command::Command as Depart;
        match command {
            Command::ReturnDecision(Decide::IssueReturnDecision(_)) => Some(Self::ReturnDecision),
            Command::ReturnDecision(Decide::WithdrawReturnDecision(_)) => Some(Self::Withdrawal),
            Command::VoluntaryDeparture(Depart::ExtendPeriod(_)) => Some(Self::PeriodExtension),
            Command::Postponement(Postpone::PostponeRemoval { .. }) => Some(Self::Postponement),
            Command::Postponement(Postpone::EndPostponement(_)) => Some(Self::PostponementEnd),
            Command::Removal(Remove::OrderRemoval(_)) => Some(Self::RemovalOrder),
            Command::EntryBan(Ban::IssueEntryBan(_)) => Some(Self::EntryBan),
            Command::Counselling(Counsel::OfferCounselling(_)) => Some(Self::CounsellingOffer),
            Command::Travel(Travel::PlanTravel(plan)) => match plan.track {
                Track::Removal => Some(Self::NoticeOfRemoval),
                Track::Voluntary => None,
            },
            _ => None,
        }
    }

    /// Version of the entry that recorded the act: the latest of its kind.
    pub(crate) fn act(self, case: &Case) -> Option<u32> {
        let decided = case.return_decision.last();
        match self {
            Self::CounsellingOffer => case.counselling.offers.last().map(|offer| offer.version),
            Self::ReturnDecision => decided.map(|decision| decision.issued.version),
            Self::Withdrawal => match &case.return_decision.standing {
                Standing::Ended { end: End::Withdrawn(withdrawn), .. } => Some(withdrawn.version),
                Standing::Ended { end: End::Annulled(_), .. } | Standing::InForce(_) | Standing::None => None,
            },
            Self::PeriodExtension => {
                case.voluntary_departure.period.extensions().last().map(|e| e.extension.version)
            }
            // The letters below refer to a return decision.
            _ if decided.is_none() => None,
            Self::Postponement => case.postponement.postponements.iter().map(|p| p.postponed.version).max(),
            Self::PostponementEnd => case
                .postponement
                .postponements
                .iter()
                .filter_map(|p| match &p.course {
                    Course::Ended(ended) => Some(ended.version),
                    Course::Running => None,
                })
                .max(),
            Self::RemovalOrder => case.removal.last().map(|order| order.ordered.version),
            Self::EntryBan => case.entry_ban.last().map(|ban| ban.issued.version),
            Self::NoticeOfRemoval => case
                .travel
                .plan
                .planned()
                .filter(|plan| plan.value.track == Track::Removal)
                .map(|plan| plan.version),
        }
    }

    /// Version of the last entry the letter takes account of: until the act was notified or confirmed it shows what
    /// is known now, from then on what was known then. A letter made again later is the same letter.
    pub(crate) fn stands_at(self, case: &Case, act: u32) -> u32 {
        use domain::postponement::state::Confirmation as Confirmed;
        use domain::removal::state::Confirmation as Second;
        use domain::return_decision::state::Notification;
        let second = |confirmation: &Second| match confirmation {
            Second::Given(given) => Some(given.version),
            Second::NotYet => None,
        };
        let later = match self {
            Self::ReturnDecision => match case.return_decision.last().map(|d| &d.notification) {
                Some(Notification::Done(notified)) => Some(notified.version),
                Some(Notification::NotYet) | None => Some(case.version),
            },
            Self::PeriodExtension => {
                let last = case.voluntary_departure.period.extensions().last();
                last.and_then(|extended| match &extended.confirmation {
                    ExtensionConfirmation::Given(given) => Some(given.version),
                    ExtensionConfirmation::NotYet => None,
                })
            }
            Self::Postponement => {
                let mut all = case.postponement.postponements.iter();
                all.find(|p| p.postponed.version == act).and_then(|p| match &p.confirmation {
                    Confirmed::Given(given) => Some(given.version),
                    Confirmed::NotYet => None,
                })
            }
            Self::RemovalOrder => case.removal.last().and_then(|order| second(&order.confirmation)),
            Self::EntryBan => case.entry_ban.last().and_then(|ban| second(&ban.confirmation)),
            Self::PostponementEnd | Self::Withdrawal | Self::CounsellingOffer | Self::NoticeOfRemoval => None,
        };
        later.unwrap_or(act).max(act)
    }
}

/// The letters that can be made of what is recorded.
#[must_use]
pub fn available(case: &Case) -> Vec<LetterKind> {
    LetterKind::ALL.into_iter().filter(|kind| kind.act(case).is_some()).collect()
}
