//! Article 13(3) and (4): legal advice, representation, linguistic assistance, and free legal aid on request.

use law::LegalAct::{ArrangeLegalAssistance, DecideLegalAid};
use law::Role;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::AssistanceKind;
use crate::parameters::ParameterKey;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-13-3",
        ("13", "3"),
        "Legal advice, representation and linguistic assistance can be obtained",
        &[ArrangeLegalAssistance],
        &["may-be-arranged", "assistance-asked-for"],
        rd_13_3_assistance_on_request,
    ),
    rule(
        "RD-13-4",
        ("13", "4"),
        "A request for free legal aid is decided upon",
        &[DecideLegalAid],
        &["may-be-decided", "legal-aid-asked-for"],
        rd_13_4_legal_aid_on_request,
    ),
];

/// Asked for and not answered: somebody arranges it.
fn rd_13_3_assistance_on_request(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(ArrangeLegalAssistance, permitted("may-be-arranged"));
    for asked in &case.facts.pending.assistance {
        if asked.value.kind != AssistanceKind::LegalAid {
            let code = asked.value.kind.code();
            let duty = required("assistance-asked-for", Role::CaseOfficer, asked.value.on)
                .day("assistance-asked-on", asked.value.on, Some(asked.version))
                .code("assistance", code, Some(asked.version))
                .told_apart(code.to_owned());
            let key = ParameterKey::LegalAssistanceDays;
            let duty = case.law.due(duty, "assistance-asked-on", asked.value.on, key);
            says.on(ArrangeLegalAssistance, duty);
        }
    }
}

/// Granted or refused, with reasons, within the time set.
fn rd_13_4_legal_aid_on_request(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let mut asked = case.facts.pending.assistance.iter();
    let Some(asked) = asked.find(|a| a.value.kind == AssistanceKind::LegalAid) else { return };
    says.on(DecideLegalAid, permitted("may-be-decided"));
    let duty = required("legal-aid-asked-for", Role::CaseOfficer, asked.value.on).day(
        "assistance-asked-on",
        asked.value.on,
        Some(asked.version),
    );
    let key = ParameterKey::LegalAidDecisionDays;
    says.on(DecideLegalAid, case.law.due(duty, "assistance-asked-on", asked.value.on, key));
}
