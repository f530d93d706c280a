//! Article 12: form of decisions: written, reasoned, with remedies; notified; translated on request.

use law::LegalAct::{
    self, HearPerson, IssueEntryBan, IssueReturnDecision, NotifyReturnDecision, OrderRemoval,
    TranslateDecision,
};
use law::Role;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{Entry, LegalStayEndedBy};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Says, permitted, prohibited, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-12-1",
        ("12", "1"),
        "Decisions state reasons in fact and in law, and the remedies",
        &[IssueReturnDecision, OrderRemoval, IssueEntryBan],
        &[
            "reasons-in-fact-missing",
            "reasons-in-law-missing",
            "remedies-missing",
            "country-missing",
            "form-complete",
        ],
        rd_12_1_reasons_and_remedies,
    ),
    rule(
        "RD-12-HEARD",
        ("5", ""),
        "The person is heard before a return decision",
        &[HearPerson, IssueReturnDecision],
        &["may-be-heard", "hear-before-decision", "heard", "heard-in-protection-procedure"],
        rd_12_heard_before_the_decision,
    ),
    rule(
        "RD-12-1-NOTIFY",
        ("12", "1"),
        "The decision is notified to the person",
        &[NotifyReturnDecision],
        &[
            "not-notified",
            "may-be-notified",
            "no-decision",
            "already-notified",
            "before-issue",
            "in-the-future",
        ],
        rd_12_1_notify_the_person,
    ),
    rule(
        "RD-12-2",
        ("12", "2"),
        "The main elements are translated on request",
        &[TranslateDecision],
        &["translation-requested", "may-be-translated", "no-decision"],
        rd_12_2_translation_on_request,
    ),
    rule(
        "RD-12-3",
        ("12", "3"),
        "Irregular entry does not take the translation away, as no standard form is used",
        &[TranslateDecision],
        &["standard-form-not-used", "entry-not-recorded"],
        rd_12_3_standard_form_not_used,
    ),
];

/// Without reasons and remedies there is nothing to appeal against; without a country, nothing to assess.
fn rd_12_1_reasons_and_remedies(case: &Case<'_>, says: &mut Says) {
    let (act, fact, in_law, remedies) = match case.proposal {
        Some(Proposal::IssueReturnDecision { reasons_in_fact, reasons_in_law, remedies, .. }) => {
            (IssueReturnDecision, *reasons_in_fact, *reasons_in_law, *remedies)
        }
        Some(Proposal::OrderRemoval { reasons_in_fact, reasons_in_law, remedies, .. }) => {
            (OrderRemoval, *reasons_in_fact, *reasons_in_law, *remedies)
        }
        Some(Proposal::IssueEntryBan { reasons_in_fact, reasons_in_law, remedies, .. }) => {
            (IssueEntryBan, *reasons_in_fact, *reasons_in_law, *remedies)
        }
        _ => return, // tidy: other proposals are no decisions to be reasoned
    };
    let mut complete = true;
    let parts = [
        (fact, "reasons-in-fact-missing"),
        (in_law, "reasons-in-law-missing"),
        (remedies, "remedies-missing"),
    ];
    for (_, reason) in parts.into_iter().filter(|(given, _)| *given == Given::No) {
        complete = false;
        says.on(act, prohibited(reason));
    }
    if let Some(Proposal::IssueReturnDecision { countries, .. }) = case.proposal
        && countries.is_empty()
    {
        complete = false;
        says.on(act, prohibited("country-missing").missing("country-of-return"));
    }
    if complete {
        says.on(act, permitted("form-complete"));
    }
}

/// Whoever is to be returned is heard first: on stay, on what Art. 5 protects, on how return is to go (C-249/13
/// Boudjlida). Who was heard on an application for protection need not be heard again (C-166/13 Mukarubega). A duty and
/// no bar: a decision without a hearing falls only where the hearing could have led to another (C-383/13 M.G. and N.R.).
fn rd_12_heard_before_the_decision(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(HearPerson, permitted("may-be-heard"));
    if case.decision().is_some() {
        return;
    }
    if let Some(heard) = case.facts.stay.heard_on.filter(|heard| case.reached(Some(*heard))) {
        says.on(IssueReturnDecision, permitted("heard").date("heard-on", heard));
        return;
    }
    let stay = &case.facts.stay;
    if let Some(ended) = case
        .protection_ended()
        .filter(|e| e.value.kind != LegalStayEndedBy::ProtectionWithdrawn && e.value.decided_on <= case.today)
    {
        says.on(
            IssueReturnDecision,
            permitted("heard-in-protection-procedure").code(
                "legal-stay-ended-by",
                ended.value.kind.code(),
                Some(ended.version),
            ),
        );
        return;
    }
    let since = stay.illegal_stay_on.map(|s| s.value).or(stay.legal_stay_ended.map(|s| s.value.decided_on));
    if let Some(since) = since.filter(|s| *s <= case.today && case.right_to_stay().is_none()) {
        says.on(HearPerson, required("hear-before-decision", Role::CaseOfficer, since).missing("heard-on"));
    }
}

/// A decision that the person does not know of starts nothing.
fn rd_12_1_notify_the_person(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some(decision) = case.decision() else {
        says.on(
            NotifyReturnDecision,
            prohibited("no-decision").missing("decision-issued-on").remedy(IssueReturnDecision),
        );
        return;
    };
    if let Some(notified) = decision.notified_on {
        says.on(NotifyReturnDecision, prohibited("already-notified").date("notified-on", notified));
        return;
    }
    let issued = decision.issued_on;
    says.on(NotifyReturnDecision, permitted("may-be-notified").date("decision-issued-on", issued));
    let duty = required("not-notified", Role::CaseOfficer, issued.value)
        .date("decision-issued-on", issued)
        .missing("notified-on");
    let key = ParameterKey::NotificationDays;
    says.on(NotifyReturnDecision, case.law.due(duty, "decision-issued-on", issued.value, key));
    if let Some(Proposal::NotifyReturnDecision { notified_on }) = case.proposal {
        let proposed = |draft: crate::says::Draft| draft.day("proposed-notified-on", *notified_on, None);
        if *notified_on < issued.value {
            says.on(
                NotifyReturnDecision,
                proposed(prohibited("before-issue")).date("decision-issued-on", issued),
            );
        }
        if *notified_on > case.today {
            says.on(NotifyReturnDecision, proposed(prohibited("in-the-future")));
        }
    }
}

/// In a language the person understands, on request.
fn rd_12_2_translation_on_request(case: &Case<'_>, says: &mut Says) {
    let Some(decision) = case.decision() else {
        says.on(TranslateDecision, prohibited("no-decision").missing("decision-issued-on"));
        return;
    };
    if !case.active() {
        return;
    }
    says.on(TranslateDecision, permitted("may-be-translated").date("decision-issued-on", decision.issued_on));
    let Some(requested) = decision.translation_requested_on else { return };
    if decision.translation_provided_on.is_some_and(|p| p.value >= requested.value) {
        return;
    }
    let duty = required("translation-requested", Role::CaseOfficer, requested.value)
        .date("translation-requested-on", requested)
        .missing("translation-provided-on");
    let key = ParameterKey::TranslationDays;
    says.on(TranslateDecision, case.law.due(duty, "translation-requested-on", requested.value, key));
}

/// A state may use a standard form and information sheets after irregular entry. No parameter says that this one
/// does; so the right to a translation stands for everybody.
fn rd_12_3_standard_form_not_used(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_none_or(|d| d.translation_requested_on.is_none()) {
        return;
    }
    match case.facts.stay.entry {
        Some(entry) if entry.value == Entry::Irregular => says.on(
            LegalAct::TranslateDecision,
            permitted("standard-form-not-used").code("entry", entry.value.code(), Some(entry.version)),
        ),
        Some(_) => {}
        None => says.on(TranslateDecision, permitted("entry-not-recorded").missing("entry")),
    }
}
