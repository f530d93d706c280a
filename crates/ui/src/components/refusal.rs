//! A refusal is never a dead end: which rule, which fact, what would make it possible, who can do it, and the way.

use law::{FactValue, Finding, Role, Verdict};
use maud::{Markup, html};

use super::date_why::cite;
use super::icon::{self, Icon};
use crate::{Cx, Msg, dates, forms, law_text, links};

/// Why a step is not available now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The law stands in the way, or a fact it needs is not established.
    Law {
        /// What stands in the way.
        findings: Vec<Finding>,
    },
    /// The state of the case leaves no room for it.
    State {
        /// Code of the named reason: message `refusal-<code>`.
        reason: String,
    },
    /// This officer may not take the step.
    Permission {
        /// Role codes of those who may.
        roles: Vec<String>,
    },
}

/// The refusal as a notice. `case` is the id of the case, for the links to the way out.
#[must_use]
pub fn notice(cx: &Cx, title: &Msg, refusal: &Refusal, case: &str) -> Markup {
    html! {
        section.refusal role="alert" {
            h2 { (icon::of(Icon::Refused)) (cx.msg(title)) }
            (body(cx, refusal, case))
        }
    }
}

/// The refusal without a frame, for the lists of steps.
#[must_use]
pub fn body(cx: &Cx, refusal: &Refusal, case: &str) -> Markup {
    html! {
        @match refusal {
            Refusal::Law { findings } => ul.findings { @for f in findings { li { (finding(cx, f, case)) } } },
            Refusal::State { reason } => p { (cx.t(&format!("refusal-{reason}"))) },
            Refusal::Permission { roles } => p { (icon::of(Icon::Locked)) " " (permission(cx, roles)) },
        }
    }
}

fn permission(cx: &Cx, roles: &[String]) -> String {
    let names: Vec<String> = roles.iter().map(|r| cx.t(&format!("role-{r}"))).collect();
    cx.say("refusal-permission", &[("roles", names.join(", ").as_str().into())])
}

/// One finding: verdict, sentence, article, facts, the way out.
#[must_use]
pub fn finding(cx: &Cx, finding: &Finding, case: &str) -> Markup {
    html! {
        div class={"finding " (verdict_class(&finding.verdict))} {
            (icon::of(verdict_icon(&finding.verdict)))
            div.finding-text {
                p.finding-line {
                    span.verdict { (cx.t(verdict_key(&finding.verdict))) } " "
                    bdi { (law_text::finding(cx, finding)) } " "
                    span.rule { (cite(cx, &finding.citation)) " · " abbr title=(law_text::rule_title(cx, &finding.rule)) { bdi { (finding.rule) } } }
                }
                (used(cx, finding, case))
                (way_out(cx, finding, case))
            }
        }
    }
}

/// One finding in a line or two, for lists of many: what it says and the way out; verdict in words, article and facts
/// unfold.
#[must_use]
pub fn brief(cx: &Cx, finding: &Finding, case: &str) -> Markup {
    html! {
        div class={"finding brief " (verdict_class(&finding.verdict))} {
            (icon::of(verdict_icon(&finding.verdict)))
            div.finding-text {
                details.finding-why {
                    summary {
                        span.unseen { (cx.t(verdict_key(&finding.verdict))) ": " }
                        bdi { (law_text::finding(cx, finding)) } " "
                        span.rule { (cite(cx, &finding.citation)) }
                    }
                    p.rule {
                        span.verdict { (cx.t(verdict_key(&finding.verdict))) } " · "
                        (law_text::rule_title(cx, &finding.rule)) " · " bdi { (finding.rule) }
                    }
                    (used(cx, finding, case))
                }
                (way_out(cx, finding, case))
            }
        }
    }
}

fn used(cx: &Cx, finding: &Finding, case: &str) -> Markup {
    html! {
        @if !finding.facts.is_empty() {
            p.used {
                span.unseen { (cx.t("facts-used")) " " }
                @for (n, fact) in finding.facts.iter().enumerate() {
                    @if n > 0 { " · " }
                    bdi { (law_text::fact_name(cx, &fact.key)) ":" } " "
                    @match (&fact.value, fact.recorded) {
                        (FactValue::Missing, _) => em.missing { (law_text::fact_value(cx, fact)) },
                        (FactValue::Withheld(_), _) => span.withheld-inline { (icon::of(Icon::Locked)) (law_text::fact_value(cx, fact)) },
                        (_, Some(version)) => a href=(links::event(case, version)) { (law_text::fact_value(cx, fact)) },
                        _ => span { (law_text::fact_value(cx, fact)) },
                    }
                }
            }
        }
    }
}

fn way_out(cx: &Cx, finding: &Finding, case: &str) -> Markup {
    html! {
        @if finding.blocks() {
            @if let Some(act) = finding.remedy {
                p.way-out {
                    span { (cx.t("way-out")) " " }
                    @if let Some(form) = forms::for_act(act) {
                        a href=(links::form(case, form)) { (law_text::act(cx, act)) (icon::of(Icon::Forward)) }
                    } @else { (law_text::act(cx, act)) }
                    @if let Some(role) = who(act) { " " span.muted { "(" (law_text::role(cx, role)) ")" } }
                }
            }
            @if let Some(day) = finding.changes_on {
                p.way-out { (cx.say("changes-by-itself", &[("on", dates::short(cx.locale, day).as_str().into()), ("when", dates::relative(cx, day).as_str().into())])) }
            }
        }
    }
}

/// Who takes the act that would clear the way.
const fn who(act: law::LegalAct) -> Option<Role> {
    use law::LegalAct as A;
    match act {
        A::AssessFitnessToTravel => Some(Role::MedicalProfessional),
        A::AssessBestInterests
        | A::AppointGuardian
        | A::AssessAge
        | A::HearChild
        | A::TraceFamily
        | A::EstablishReception
        | A::RecheckChild
        | A::HandOverChild
        | A::FollowUpChild => Some(Role::ChildProtection),
        A::OfferCounselling => Some(Role::Counsellor),
        A::ConfirmRemovalOrder | A::ConfirmEntryBan => Some(Role::Reviewer),
        A::ObtainTravelDocument | A::PlanRemoval | A::PlanVoluntaryDeparture | A::NotifyMonitor => {
            Some(Role::OperationsOfficer)
        }
        A::IssueReturnDecision
        | A::WithdrawReturnDecision
        | A::ExtendVoluntaryDeparturePeriod
        | A::EndVoluntaryDeparturePeriod
        | A::ImposeMeasure
        | A::ReviewMeasure
        | A::LiftMeasure
        | A::AssessAbscondingRisk
        | A::EstablishAbsconding
        | A::RefrainFromReturnDecision
        | A::AssessNonRefoulement
        | A::ReviewPostponement
        | A::EndPostponement
        | A::CarryOutRemoval
        | A::DecideContinuation
        | A::PostponeRemoval
        | A::OrderRemoval
        | A::OrderDetention
        | A::KeepInDetention
        | A::ReviewDetention
        | A::ExtendDetention
        | A::ReleaseFromDetention
        | A::IssueEntryBan => Some(Role::DecisionOfficer),
        _ => Some(Role::CaseOfficer),
    }
}

/// Class for a verdict: colour only supports what icon and word say.
#[must_use]
pub const fn verdict_class(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Required { .. } => "is-due",
        Verdict::Permitted => "is-done",
        Verdict::Prohibited => "is-refused",
        Verdict::NotEstablished { .. } => "is-unknown",
    }
}

/// Icon for a verdict.
#[must_use]
pub const fn verdict_icon(verdict: &Verdict) -> Icon {
    match verdict {
        Verdict::Required { .. } => Icon::Due,
        Verdict::Permitted => Icon::Done,
        Verdict::Prohibited => Icon::Refused,
        Verdict::NotEstablished { .. } => Icon::Unknown,
    }
}

/// Key of the word for a verdict.
#[must_use]
pub const fn verdict_key(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Required { .. } => "verdict-word-required",
        Verdict::Permitted => "verdict-word-permitted",
        Verdict::Prohibited => "verdict-word-prohibited",
        Verdict::NotEstablished { .. } => "verdict-word-not-established",
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, Refusal)> {
    vec![
        ("law", Refusal::Law { findings: crate::samples::removal_findings() }),
        ("state", Refusal::State { reason: "not-notified".into() }),
        ("permission", Refusal::Permission { roles: vec!["decision-officer".into()] }),
    ]
}
