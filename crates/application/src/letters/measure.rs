//! Letters on what follows a return decision: postponement, removal, entry ban, counselling (RD Arts 8, 9, 11).

use documents::{
    CounsellingOffer, EntryBan, EntryBanGround, EntryBanLength, NoticeOfRemoval, Postponement,
    PostponementEnd, PostponementGround, RelatedDecision, RemovalOrder,
};
use domain::entry_ban::state::{Ban, End, State as BanState};
use domain::postponement::event::Ground;
use domain::postponement::state::Course;
use domain::removal::state::Confirmation;
use domain::return_decision::event::DepartureTerm;
use rules::parameters::ParameterKey;

use super::decision::reasons;
use super::desk::Desk;
use super::frame::lines;
use super::places;
use super::remedy::words;
use crate::error::Problem;

impl Desk<'_> {
    /// Confirmation of the latest postponement.
    pub(super) fn postponement(&self) -> Result<Postponement, Problem> {
        let mut all = self.case.postponement.postponements.iter();
        let postponed =
            &all.find(|p| p.postponed.version == self.act).ok_or(Self::missing())?.postponed.value;
        Ok(Postponement {
            frame: self.frame()?,
            return_decision: self.decided()?,
            from_on: postponed.decided_on,
            ground: match postponed.ground {
                Ground::NonRefoulement => PostponementGround::NonRefoulement,
                Ground::SuspensiveEffect => PostponementGround::SuspensiveEffect,
                Ground::Health => PostponementGround::Health,
                Ground::Transport => PostponementGround::Transport,
                Ground::Identification => PostponementGround::Identification,
                Ground::Other => PostponementGround::Other,
            },
            reasons: words(postponed.reasons.as_ref()),
            review_on: postponed.review_on,
            during_postponement: self.obligations_from(postponed.decided_on),
        })
    }

    /// The end of a postponement.
    pub(super) fn postponement_end(&self) -> Result<PostponementEnd, Problem> {
        let mut all = self.case.postponement.postponements.iter();
        let found = all.find_map(|p| match &p.course {
            Course::Ended(ended) if ended.version == self.act => Some((&p.postponed.value, &ended.value)),
            Course::Ended(_) | Course::Running => None,
        });
        let (postponed, ended) = found.ok_or(Self::missing())?;
        Ok(PostponementEnd {
            frame: self.frame()?,
            return_decision: self.decided()?,
            postponed_on: postponed.decided_on,
            ended_on: ended.ended_on,
            reasons: words(ended.reasons.as_ref()),
            // No act of national law that gives a remedy against the mere end is loaded.
            remedies: Vec::new(),
            counselling: self.contacts.counselling.clone(),
        })
    }

    /// The removal order.
    pub(super) fn removal_order(&self) -> Result<RemovalOrder, Problem> {
        let ordered = &self.case.removal.last().ok_or(Self::missing())?.ordered.value;
        Ok(RemovalOrder {
            frame: self.frame()?,
            return_decision: self.decided()?,
            country: self.country_of_removal(),
            reasons: reasons(ordered.reasons_in_fact.as_ref(), ordered.reasons_in_law.as_ref()),
            remedies: self.remedies(ordered.remedies.as_ref(), ordered.issued_on, None)?,
            legal_aid: self.legal_aid(),
            monitor: self.contacts.monitor.clone(),
        })
    }

    /// The entry ban by its own decision.
    pub(super) fn entry_ban(&self) -> Result<EntryBan, Problem> {
        let ban = self.case.entry_ban.last().ok_or(Self::missing())?;
        let issued = &ban.issued.value;
        let left_on = self.case.travel.departure().map(|departure| departure.value.left_on);
        let ends = self.assessment(issued.issued_on).date("entry-ban-ends-on").cloned();
        Ok(EntryBan {
            frame: self.frame()?,
            return_decision: self.decided()?,
            length: length(issued.months),
            ground: self.ban_ground(ban)?,
            reasons: reasons(issued.reasons_in_fact.as_ref(), issued.reasons_in_law.as_ref()),
            left_on,
            ends: left_on.and(ends),
            remedies: self.remedies(issued.remedies.as_ref(), issued.issued_on, None)?,
            legal_aid: self.legal_aid(),
        })
    }

    /// The latest offer of counselling.
    pub(super) fn counselling_offer(&self) -> Result<CounsellingOffer, Problem> {
        let offer = self.case.counselling.offers.iter().find(|offer| offer.version == self.act);
        let language = offer.ok_or(Self::missing())?.value.language.code();
        Ok(CounsellingOffer {
            frame: self.frame()?,
            // Where nobody else counsels, the authority that offers it answers the telephone.
            counsellor: self.contacts.counselling.clone().unwrap_or_else(|| self.authority().contact),
            appointment_on: None,
            appointment_details: String::new(),
            languages: vec![places::language(self.language, language)],
            assistance: Vec::new(),
        })
    }

    /// The planned removal.
    pub(super) fn notice_of_removal(&self) -> Result<NoticeOfRemoval, Problem> {
        let plan = &self.case.travel.plan.planned().ok_or(Self::missing())?.value;
        let order = self.case.removal.in_force().map(|order| RelatedDecision {
            dated_on: order.ordered.value.issued_on,
            reference: self.document_id(order.ordered.version),
        });
        Ok(NoticeOfRemoval {
            frame: self.frame()?,
            return_decision: self.decided()?,
            removal_order: order,
            departs_on: plan.departs_on,
            departs_at: String::new(),
            from_place: self.words.not_announced.to_owned(),
            destination: places::country(self.language, plan.destination.code()),
            practical: plan.details.as_ref().map(|details| lines(details.as_str())).unwrap_or_default(),
            monitor: self.contacts.monitor.clone(),
            remedies: Vec::new(),
            legal_aid: self.legal_aid(),
        })
    }

    /// Where a planned removal leads; without a plan every country that the decision names.
    fn country_of_removal(&self) -> String {
        if let Some(plan) = self.case.travel.plan.planned() {
            return places::country(self.language, plan.value.destination.code());
        }
        let countries = self.case.return_decision.last().map(|d| d.issued.value.countries.as_slice());
        let names: Vec<String> = countries
            .unwrap_or_default()
            .iter()
            .map(|country| places::country(self.language, country.code()))
            .collect();
        names.join(&format!(" {} ", self.words.or))
    }

    /// Why the ban was issued, from what the case shows on its day (RD Art. 11(1)-(2)).
    pub(super) fn ban_ground(&self, ban: &Ban) -> Result<EntryBanGround, Problem> {
        let issued = &ban.issued.value;
        if issued.serious_threat.is_some() {
            return Ok(EntryBanGround::SeriousThreat);
        }
        let decision = self.case.return_decision.last().ok_or(Self::missing())?;
        if matches!(decision.issued.value.departure, DepartureTerm::Refused { .. }) {
            return Ok(EntryBanGround::NoPeriodGranted);
        }
        let due = self.assessment(issued.issued_on).date("departure-due-on").map(|due| due.result);
        let left_on = self.case.travel.departure().map(|departure| departure.value.left_on);
        let overdue = due.is_some_and(|due| left_on.unwrap_or(issued.issued_on) > due);
        Ok(if overdue { EntryBanGround::ObligationNotCompliedWith } else { EntryBanGround::Discretionary })
    }

    /// Whether a ban has effect: confirmed, or needing no second officer.
    pub(super) fn ban_has_effect(&self, ban: &Ban) -> bool {
        matches!(ban.confirmation, Confirmation::Given(_)) || !self.four_eyes(ParameterKey::FourEyesEntryBan)
    }
}

/// Years, and the months beyond them.
pub(super) const fn length(months: u32) -> EntryBanLength {
    EntryBanLength { years: months / 12, months: months % 12 }
}

/// Whether an entry ban fell with the entry of that version.
pub(super) fn fell_with(ban: &BanState, version: u32) -> bool {
    match ban {
        BanState::Ended { end: End::Lapsed(on), .. }
        | BanState::Refrained { before: Some((_, End::Lapsed(on))), .. } => on.version == version,
        BanState::Ended { end: End::Withdrawn(_), .. }
        | BanState::Refrained { .. }
        | BanState::InForce(_)
        | BanState::None => false,
    }
}
