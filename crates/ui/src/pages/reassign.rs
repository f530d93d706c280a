//! Reassigning cases in bulk: preview first, then the result of each case.

use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::{self, CaseRef};
use crate::components::icon::{self, Icon};
use crate::components::table;
use crate::forms::{self, FieldOption, FormState, render};
use crate::{Cx, Msg, Shell, links, samples};

/// A case to be reassigned, or reassigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReassignRow {
    /// The case.
    pub case: CaseRef,
    /// Officer so far.
    pub from: Option<String>,
    /// Result; none in the preview.
    pub result: Option<ReassignResult>,
}

/// What became of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReassignResult {
    /// Done.
    Done,
    /// Refused, and why.
    Refused(Msg),
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReassignView {
    /// The cases.
    pub rows: Vec<ReassignRow>,
    /// The form with the officers to choose from; none when it is done.
    pub state: Option<FormState>,
}

/// Preview or results.
#[must_use]
pub fn page(shell: &Shell, view: &ReassignView) -> Markup {
    let cx = shell.cx();
    let title = cx.t("form-reassign");
    let done = view.state.is_none();
    let main = html! {
        (breadcrumbs(&cx, &[Crumb { text: cx.t("nav-team"), href: Some(links::TEAM.into()) }, Crumb { text: title.clone(), href: None }]))
        (page_head(&title, Some(&summary(&cx, view)), &html! {}))
        @if let Some(state) = &view.state { @if let Some(spec) = forms::find("reassign") {
            form.form method="post" action=(state.action) id="form-reassign" novalidate {
                (render::tokens(state))
                @for row in &view.rows { input type="hidden" name="case" value=(row.case.id); }
                (render::error_summary(&cx, spec, state))
                (render::fields(&cx, spec, state))
                div.form-end {
                    button.button.main type="submit" name="confirm" value="yes" { (cx.count("reassign-confirm", view.rows.len() as u64)) }
                    @if let Some(cancel) = &state.cancel { a.button.quiet href=(cancel) { (cx.t("form-cancel")) } }
                }
            }
        } }
        (rows(&cx, view, done))
        @if done { p { a.button href=(links::TEAM) { (cx.t("nav-team")) } } }
    };
    shell.page(&title, &main)
}

fn summary(cx: &Cx, view: &ReassignView) -> String {
    if view.state.is_some() {
        return cx.count("reassign-preview", view.rows.len() as u64);
    }
    let refused = view.rows.iter().filter(|r| matches!(r.result, Some(ReassignResult::Refused(_)))).count();
    let done = view.rows.len().saturating_sub(refused);
    cx.say("reassign-result", &[("done", (done as i64).into()), ("refused", (refused as i64).into())])
}

fn rows(cx: &Cx, view: &ReassignView, done: bool) -> Markup {
    let mut columns =
        vec![table::text("column-case"), table::text("column-person"), table::text("column-officer")];
    if done {
        columns.push(table::text("column-result"));
    }
    let cells: Vec<Vec<Markup>> = view
        .rows
        .iter()
        .map(|row| {
            let mut cells = vec![
                case_ref::number(&row.case),
                case_ref::person(&row.case),
                html! { @match &row.from { Some(name) => bdi { (name) }, None => (cx.t("nobody")) } },
            ];
            if let Some(result) = &row.result {
                cells.push(match result {
                    ReassignResult::Done => {
                        html! { span.is-done { (icon::of(Icon::Done)) (cx.t("result-done")) } }
                    }
                    ReassignResult::Refused(why) => {
                        html! { span.is-refused { (icon::of(Icon::Refused)) (cx.msg(why)) } }
                    }
                });
            }
            cells
        })
        .collect();
    table::table(cx, "form-reassign", &columns, &cells)
}

/// Samples: preview, results.
#[must_use]
pub fn samples() -> Vec<(&'static str, ReassignView)> {
    let row = |n, result| ReassignRow { case: samples::case(n), from: Some("N. Yıldız".into()), result };
    let officer = |value: &str, name: &str| FieldOption {
        value: value.into(),
        label: Msg::new("officer-load").with("name", name.into()).with("n", 18.into()),
    };
    let state = FormState {
        action: links::REASSIGN.into(),
        cancel: Some(links::TEAM.into()),
        options: [("officer".to_owned(), vec![officer("3", "P. Dekker"), officer("1", "A. Jansen")])].into(),
        ..FormState::default()
    };
    vec![
        ("preview", ReassignView { rows: vec![row(0, None), row(1, None)], state: Some(state) }),
        (
            "results",
            ReassignView {
                rows: vec![
                    row(0, Some(ReassignResult::Done)),
                    row(1, Some(ReassignResult::Refused(Msg::new("refusal-case-closed")))),
                ],
                state: None,
            },
        ),
    ]
}
