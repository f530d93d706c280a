//! Every letter the house can write, and the template that prints each.

use serde::{Deserialize, Serialize};

use crate::decision::{PeriodExtension, ReturnDecision, Withdrawal};
use crate::export::SubjectAccessExport;
use crate::measure::{
    CounsellingOffer, EntryBan, NoticeOfRemoval, Postponement, PostponementEnd, RemovalOrder,
};
use crate::parts::Frame;

/// A letter, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
pub enum Letter {
    /// Return decision.
    ReturnDecision(Box<ReturnDecision>),
    /// Confirmation of a longer period.
    PeriodExtension(Box<PeriodExtension>),
    /// Confirmation of postponement.
    Postponement(Box<Postponement>),
    /// End of a postponement.
    PostponementEnd(Box<PostponementEnd>),
    /// Removal order.
    RemovalOrder(Box<RemovalOrder>),
    /// Entry ban.
    EntryBan(Box<EntryBan>),
    /// Withdrawal of a return decision.
    Withdrawal(Box<Withdrawal>),
    /// Offer of return counselling.
    CounsellingOffer(Box<CounsellingOffer>),
    /// Notice of a planned removal.
    NoticeOfRemoval(Box<NoticeOfRemoval>),
    /// All data held on one person.
    SubjectAccessExport(Box<SubjectAccessExport>),
}

impl Letter {
    /// Name of the template, stable: stored with what was sent.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        match self {
            Self::ReturnDecision(_) => "return-decision",
            Self::PeriodExtension(_) => "period-extension",
            Self::Postponement(_) => "postponement",
            Self::PostponementEnd(_) => "postponement-end",
            Self::RemovalOrder(_) => "removal-order",
            Self::EntryBan(_) => "entry-ban",
            Self::Withdrawal(_) => "withdrawal",
            Self::CounsellingOffer(_) => "counselling-offer",
            Self::NoticeOfRemoval(_) => "notice-of-removal",
            Self::SubjectAccessExport(_) => "subject-access-export",
        }
    }

    /// The frame: who writes, to whom, about whom, when.
    #[must_use]
    pub const fn frame(&self) -> &Frame {
        match self {
            Self::ReturnDecision(l) => &l.frame,
            Self::PeriodExtension(l) => &l.frame,
            Self::Postponement(l) => &l.frame,
            Self::PostponementEnd(l) => &l.frame,
            Self::RemovalOrder(l) => &l.frame,
            Self::EntryBan(l) => &l.frame,
            Self::Withdrawal(l) => &l.frame,
            Self::CounsellingOffer(l) => &l.frame,
            Self::NoticeOfRemoval(l) => &l.frame,
            Self::SubjectAccessExport(l) => &l.frame,
        }
    }
}
