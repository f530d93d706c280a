//! Obligations as rows: of the worklist (from the read model) and of a case (from its assessment, with derivation).

use application::queries::lists::{CaseRow, WorkItem, citation_of};
use law::{Finding, LegalAct, Verdict};
use serde::de::DeserializeOwned;
use serde_json::Value;
use ui::Msg;
use ui::components::case_ref::CaseRef;
use ui::components::obligation_row::ObligationRow;
use ui::{forms, links};

/// A case as a reference.
#[must_use]
pub fn case_ref(case: &CaseRow) -> CaseRef {
    CaseRef {
        id: case.case.to_string(),
        number: case.number.clone(),
        person: (!case.display_name.is_empty()).then(|| case.display_name.clone()),
    }
}

/// A duty of the worklist.
#[must_use]
pub fn of_duty(
    item: &WorkItem,
    mine: Option<uuid::Uuid>,
    names: &super::entry::Names,
) -> Option<ObligationRow> {
    let (duty, case) = (&item.obligation, &item.case);
    let act: LegalAct = parse(&duty.act)?;
    let listed = match case.officer {
        Some(officer) if Some(officer) == mine => "listed-assigned",
        Some(_) => "listed-role",
        None => "listed-team",
    };
    Some(ObligationRow {
        id: case.case.to_string(),
        act: duty.act.clone(),
        detail: None,
        case: case_ref(case),
        rule: duty.rule.clone(),
        citation: citation_of(&duty.rule).cloned(),
        because: Some(Msg::new(format!("finding-{}-{}", duty.rule, duty.reason))),
        due_on: duty.due_on,
        derivation: None,
        since: duty.since,
        by_whom: duty.role.clone(),
        unconfirmed: duty.unconfirmed,
        assigned_to: case.officer.map(|officer| names.name(officer)),
        listed_because: listed.into(),
        href: form_for(act, &case.case.to_string()),
    })
}

/// A duty of a case, with the derivation of its date.
#[must_use]
pub fn of_finding(finding: &Finding, case: &CaseRow, names: &super::entry::Names) -> Option<ObligationRow> {
    let Verdict::Required { by_whom, since, by, discriminator } = &finding.verdict else { return None };
    Some(ObligationRow {
        id: format!("{}-{discriminator}", finding.rule),
        act: application::code_of(&finding.act)?,
        detail: None,
        case: case_ref(case),
        rule: finding.rule.to_string(),
        citation: Some(finding.citation.clone()),
        because: Some(Msg::new(finding.message_key())),
        due_on: Some(by.as_ref().map_or(*since, |derivation| derivation.result)),
        derivation: by.clone(),
        since: *since,
        by_whom: application::code_of(by_whom)?,
        unconfirmed: by.as_ref().is_some_and(law::Derivation::is_unconfirmed),
        assigned_to: case.officer.map(|officer| names.name(officer)),
        listed_because: "listed-role".into(),
        href: form_for(finding.act, &case.case.to_string()),
    })
}

/// Where an act is recorded; the case itself where no single form does it.
#[must_use]
pub fn form_for(act: LegalAct, case: &str) -> String {
    forms::for_act(act).map_or_else(|| links::case(case), |form| links::form(case, form))
}

/// A stable code back as what it stands for.
#[must_use]
pub fn parse<T: DeserializeOwned>(code: &str) -> Option<T> {
    serde_json::from_value(Value::String(code.to_owned())).ok()
}
