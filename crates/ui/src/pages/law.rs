//! The law desk: rules and gaps, parameters with their status and proposals, and what a change would do to the caseload.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::components::basics::{self, page_head};
use crate::components::icon::Icon;
use crate::components::table;
use crate::{Shell, dates, law_text, links};

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// Key of the act.
    pub act: String,
    /// Article and paragraph.
    pub place: String,
    /// Title of the article, where registered.
    pub article_title: String,
    /// Id.
    pub rule: String,
    /// Keys of its messages.
    pub messages: Vec<String>,
    /// Names of its scenarios.
    pub scenarios: Vec<String>,
}

/// The rules and what no rule states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LawView {
    /// Rules in the order of the acts.
    pub rules: Vec<RuleLine>,
    /// Provisions without a rule, and why (English, for the legal service).
    pub gaps: Vec<(String, String)>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterRow {
    /// State or pack.
    pub set: String,
    /// Key.
    pub key: String,
    /// Value as written; blank when empty.
    pub value: String,
    /// `empty`, `stated`, `confirmed`.
    pub status: String,
    /// Citation as text.
    pub citation: String,
    /// First day of validity.
    pub valid_from: Option<Date>,
    /// Last day of validity.
    pub valid_to: Option<Date>,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Id.
    pub id: String,
    /// What is proposed.
    pub parameter: ParameterRow,
    /// `proposed`, `confirmed`, `rejected`, `withdrawn`.
    pub standing: String,
    /// Who entered it.
    pub proposer: String,
    /// Who decided.
    pub decider: Option<String>,
    /// Whether this reader may confirm or reject it.
    pub may_decide: bool,
    /// Whether this reader may take it back.
    pub may_withdraw: bool,
}

/// Parameters and proposals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParametersView {
    /// Undecided and newest first.
    pub proposals: Vec<ProposalRow>,
    /// Empty and unconfirmed first.
    pub parameters: Vec<ParameterRow>,
    /// Whether this reader may enter one.
    pub may_propose: bool,
}

/// A change of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectRow {
    /// Case number.
    pub case: String,
    /// Code of the change.
    pub change: String,
    /// Code of the act; blank where there is none.
    pub act: String,
    /// Rule; blank where none speaks.
    pub rule: String,
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
}

/// What a change would do to the caseload.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EffectView {
    /// The proposal.
    pub id: String,
    /// Key of the parameter.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Cases looked at.
    pub cases: u64,
    /// Cases that would change.
    pub changed: u64,
    /// How many lines change in which way.
    pub counts: Vec<(String, u64)>,
    /// The first changes.
    pub rows: Vec<EffectRow>,
}

/// Rules and gaps.
#[must_use]
pub fn page(shell: &Shell, view: &LawView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("law-title");
    let rows: Vec<Vec<Markup>> = view
        .rules
        .iter()
        .map(|rule| {
            vec![
                html! { bdi { (rule.act) " " (rule.place) } @if !rule.article_title.is_empty() { p.muted { bdi { (rule.article_title) } } } },
                html! { bdi { (rule.rule) } p { (cx.first(&[&format!("rule-{}", rule.rule)], &rule.rule)) } },
                html! {
                    details { summary { (cx.count("law-messages", rule.messages.len() as u64)) }
                        ul { @for key in &rule.messages { li { bdi { (cx.first(&[key], key)) } } } } }
                    details { summary { (cx.count("law-scenarios", rule.scenarios.len() as u64)) }
                        ul { @for name in &rule.scenarios { li { bdi lang="en" { (name) } } } } }
                },
            ]
        })
        .collect();
    let columns = [table::text("column-article"), table::text("column-rule"), table::text("column-says")];
    let gaps: Vec<Vec<Markup>> = view
        .gaps
        .iter()
        .map(|(provision, why)| vec![html! { bdi { (provision) } }, html! { span lang="en" { (why) } }])
        .collect();
    let gap_columns = [table::text("column-article"), table::text("column-why")];
    let action = basics::button_link(links::LAW_PARAMETERS, &cx.t("law-parameters-title"), None, true);
    let main = html! {
        (page_head(&title, Some(&cx.t("law-lead")), &action))
        p { a href=(links::LAW_MATRIX) { (cx.t("law-matrix")) } }
        h2 { (cx.t("law-rules")) }
        (table::table(&cx, "law-rules", &columns, &rows))
        h2 #gaps { (cx.t("law-gaps")) }
        p.lead { (cx.t("law-gaps-lead")) }
        (table::table(&cx, "law-gaps", &gap_columns, &gaps))
    };
    shell.page(&title, &main)
}

/// Parameters with their status, and the proposals.
#[must_use]
pub fn parameters_page(shell: &Shell, view: &ParametersView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("law-parameters-title");
    let action = html! {
        @if view.may_propose { (basics::button_link(links::LAW_PROPOSE, &cx.t("form-propose-parameter"), Some(Icon::Add), true)) }
    };
    let proposals: Vec<Vec<Markup>> = view.proposals.iter().map(|row| proposal(shell, row)).collect();
    let proposal_columns = [
        table::text("column-parameter"),
        table::text("column-value"),
        table::text("column-standing"),
        table::text("column-action"),
    ];
    let parameters: Vec<Vec<Markup>> = view
        .parameters
        .iter()
        .map(|row| {
            vec![
                html! { (law_text::parameter(&cx, &row.key)) p.muted { bdi { (row.set) " · " (row.key) } } },
                value(shell, row),
                html! { span class={"status is-" (row.status)} { (cx.t(&format!("law-status-{}", row.status))) } },
                html! { bdi { (row.citation) } (validity(shell, row)) },
            ]
        })
        .collect();
    let columns = [
        table::text("column-parameter"),
        table::text("column-value"),
        table::text("column-standing"),
        table::text("column-article"),
    ];
    let main = html! {
        (page_head(&title, Some(&cx.t("law-parameters-lead")), &action))
        p { a href=(links::LAW) { (cx.t("law-title")) } }
        @if !proposals.is_empty() {
            h2 { (cx.t("law-proposals")) }
            (table::table(&cx, "law-proposals", &proposal_columns, &proposals))
        }
        h2 { (cx.t("law-in-force")) }
        (table::table(&cx, "law-in-force", &columns, &parameters))
    };
    shell.page(&title, &main)
}

fn value(shell: &Shell, row: &ParameterRow) -> Markup {
    let cx = shell.cx();
    html! { @if row.value.is_empty() { em { (cx.t("parameter-empty")) } } @else { bdi { (row.value) } } }
}

fn validity(shell: &Shell, row: &ParameterRow) -> Markup {
    let cx = shell.cx();
    html! {
        @if let Some(from) = row.valid_from { p.muted { (cx.t("law-valid-from")) " " (dates::short(cx.locale, from)) } }
        @if let Some(to) = row.valid_to { p.muted { (cx.t("law-valid-to")) " " (dates::short(cx.locale, to)) } }
    }
}

fn proposal(shell: &Shell, row: &ProposalRow) -> Vec<Markup> {
    let cx = shell.cx();
    let post = |action: &str, quiet: bool| {
        html! {
            form method="post" action=(links::law_proposal(&row.id, action)) {
                input type="hidden" name="csrf" value=(shell.csrf);
                button class=(if quiet { "button quiet" } else { "button" }) type="submit" {
                    (cx.t(&format!("law-{action}"))) span.unseen { " " bdi { (row.parameter.key) } }
                }
            }
        }
    };
    vec![
        html! { (law_text::parameter(&cx, &row.parameter.key)) p.muted { bdi { (row.parameter.key) } } },
        html! { (value(shell, &row.parameter)) p.muted { bdi { (row.parameter.citation) } } (validity(shell, &row.parameter)) },
        html! {
            (cx.t(&format!("law-standing-{}", row.standing)))
            p.muted { (cx.t("law-entered-by")) " " bdi { (row.proposer) } }
            @if let Some(decider) = &row.decider { p.muted { (cx.t("law-decided-by")) " " bdi { (decider) } } }
        },
        html! {
            @if row.standing == "proposed" { p { a href=(links::law_proposal(&row.id, "effect")) { (cx.t("law-effect")) span.unseen { " " bdi { (row.parameter.key) } } } } }
            @if row.may_decide { (post("confirm", false)) (post("reject", true)) }
            @if row.may_withdraw { (post("withdraw", true)) }
        },
    ]
}

/// What a proposal would do to the open cases.
#[must_use]
pub fn effect_page(shell: &Shell, view: &EffectView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("law-effect");
    let name = law_text::parameter(&cx, &view.key);
    let figures = cx.say(
        "law-effect-figures",
        &[
            ("changed", dates::number(cx.locale, view.changed).as_str().into()),
            ("cases", dates::number(cx.locale, view.cases).as_str().into()),
        ],
    );
    let rows: Vec<Vec<Markup>> = view
        .rows
        .iter()
        .map(|row| {
            vec![
                html! { bdi { (row.case) } },
                html! {
                    (cx.t(&format!("law-change-{}", row.change)))
                    @if !row.act.is_empty() { p.muted { (cx.t(&format!("act-{}", row.act))) } }
                    @if !row.rule.is_empty() { p.muted { bdi { (row.rule) } } }
                },
                html! { bdi { (row.from) } },
                html! { bdi { (row.to) } },
            ]
        })
        .collect();
    let columns = [
        table::text("column-case"),
        table::text("column-change"),
        table::text("column-now"),
        table::text("column-then"),
    ];
    let main = html! {
        (page_head(&title, Some(&format!("{name}: {}", view.value)), &html! {}))
        p { a href=(links::LAW_PARAMETERS) { (cx.t("law-parameters-title")) } }
        p.lead { (figures) }
        @if view.counts.is_empty() { (basics::empty(&cx.t("law-effect-none"), &html! {})) } @else {
            ul { @for (code, count) in &view.counts { li { (cx.t(&format!("law-change-{code}"))) ": " (dates::number(cx.locale, *count)) } } }
            p { a href=(links::law_proposal(&view.id, "effect.csv")) { (cx.t("law-effect-csv")) } }
            (table::table(&cx, "law-effect", &columns, &rows))
        }
    };
    shell.page(&title, &main)
}

/// Samples of the rules.
#[must_use]
pub fn samples() -> Vec<(&'static str, LawView)> {
    let rule = RuleLine {
        act: "RD".into(),
        place: "7(1)".into(),
        article_title: "Voluntary departure".into(),
        rule: "RD-7-1".into(),
        messages: vec!["finding-RD-7-1-period-below-minimum".into()],
        scenarios: vec!["six days without a ground".into()],
    };
    let gaps = vec![("RD-13-4".into(), "free legal aid: no fact records a request for it yet".into())];
    vec![("full", LawView { rules: vec![rule], gaps })]
}

/// A parameter of the samples.
fn parameter(key: &str, value: &str, status: &str) -> ParameterRow {
    ParameterRow {
        set: if key.starts_with("rr.") { "rr_2026" } else { "NL" }.into(),
        key: key.into(),
        value: value.into(),
        status: status.into(),
        citation: if value.is_empty() { String::new() } else { "NL-VW2000 Art. 62(1)".into() },
        valid_from: Some(crate::samples::today()),
        valid_to: None,
    }
}

/// Samples of the parameters.
#[must_use]
pub fn parameters_samples() -> Vec<(&'static str, ParametersView)> {
    let row = |standing: &str, may_decide, may_withdraw| ProposalRow {
        id: standing.into(),
        parameter: parameter("rr.applies-from", "2027-10-21", "stated"),
        standing: standing.into(),
        proposer: "Invented Person".into(),
        decider: (standing != "proposed").then(|| "Another Person".into()),
        may_decide,
        may_withdraw,
    };
    let parameters = vec![
        parameter("rr.voluntary-return.maximum-days", "", "empty"),
        parameter("voluntary-departure.days", "28 days", "stated"),
        parameter("voluntary-departure.maximum-days", "30 days", "confirmed"),
    ];
    let proposals = vec![
        row("proposed", true, false),
        row("proposed", false, true),
        row("confirmed", false, false),
        row("rejected", false, false),
        row("withdrawn", false, false),
    ];
    vec![
        ("full", ParametersView { proposals, parameters: parameters.clone(), may_propose: true }),
        ("reader", ParametersView { proposals: Vec::new(), parameters, may_propose: false }),
    ]
}

/// Samples of an effect.
#[must_use]
pub fn effect_samples() -> Vec<(&'static str, EffectView)> {
    let row = |change: &str, act: &str| EffectRow {
        case: "NL-2026-000001".into(),
        change: change.into(),
        act: act.into(),
        rule: String::new(),
        from: String::new(),
        to: "2027-10-21".into(),
    };
    let codes = [
        "obligation-new",
        "obligation-gone",
        "due-otherwise",
        "now-allowed",
        "no-longer-allowed",
        "date-moves",
        "other-pack",
    ];
    let view = EffectView {
        id: "1".into(),
        key: "rr.applies-from".into(),
        value: "2027-10-21".into(),
        cases: 1_200,
        changed: 7,
        counts: codes.iter().map(|code| ((*code).to_owned(), 1)).collect(),
        rows: codes.iter().map(|code| row(code, "order-removal")).collect(),
    };
    let nothing = EffectView { counts: Vec::new(), rows: Vec::new(), changed: 0, ..view.clone() };
    vec![("full", view), ("nothing", nothing)]
}
