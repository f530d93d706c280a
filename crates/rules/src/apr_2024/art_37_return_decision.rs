//! Article 37: a rejected or withdrawn application is followed by a return decision.

use law::LegalAct::IssueReturnDecision;
use law::Role;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::parameters::ParameterKey;
use crate::rd_2008::excepted;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "APR-37",
    ("37", ""),
    "A rejected or withdrawn application is followed by a return decision",
    &[IssueReturnDecision],
    &["return-decision-missing", "rejected-or-withdrawn"],
    apr_37_return_decision_with_the_rejection,
)];

/// At the same time and together, or without undue delay thereafter; not where one exists already.
fn apr_37_return_decision_with_the_rejection(case: &Case<'_>, says: &mut Says) {
    let Some(ended) = case.under_apr().filter(|e| case.active() && e.value.decided_on <= case.today) else {
        return;
    };
    if case.decision().is_some() {
        return;
    }
    let decided = ended.value.decided_on;
    let version = Some(ended.version);
    let line = |draft: crate::says::Draft| {
        draft.day("legal-stay-ended-on", decided, version).code(
            "legal-stay-ended-by",
            ended.value.kind.code(),
            version,
        )
    };
    says.on(IssueReturnDecision, line(permitted("rejected-or-withdrawn")));
    if excepted(case) {
        return;
    }
    let duty = line(required("return-decision-missing", Role::DecisionOfficer, decided))
        .missing("decision-issued-on");
    let key = ParameterKey::DecisionAfterLegalStayEndedDays;
    says.on(IssueReturnDecision, case.law.due(duty, "legal-stay-ended-on", decided, key));
}
