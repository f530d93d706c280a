//! A command's form on a page of its own: before, after errors, and after a refusal.

use law::Finding;
use maud::{Markup, html};

use crate::components::basics::{Crumb, breadcrumbs, page_head};
use crate::components::case_ref::CaseRef;
use crate::components::event_line::{self, EventLine};
use crate::components::refusal::{self, Refusal};
use crate::forms::{self, FieldError, FieldOption, FormState, render};
use crate::messages::Messages;
use crate::{Msg, Shell, links, samples};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormView {
    /// The case; none for a new case, an account, a view.
    pub case: Option<CaseRef>,
    /// Form id.
    pub form: String,
    /// State of the form.
    pub state: FormState,
    /// Why the command was refused; the values typed stay in the form.
    pub refusal: Option<Refusal>,
    /// The entry to correct, shown above the form of a correction.
    pub original: Option<EventLine>,
    /// For a correction: the form of the original entry, filled with its values, whose fields are posted along.
    pub replacement: Option<(String, FormState)>,
    /// What the law says of the step before it is taken.
    pub checks: Vec<Finding>,
}

/// The form.
#[must_use]
pub fn page(shell: &Shell, view: &FormView) -> Markup {
    let cx = shell.cx();
    let title = cx.t(&format!("form-{}", view.form));
    let case = view.case.as_ref().map_or("", |c| c.id.as_str());
    let lead = Messages::find(cx.locale, &format!("form-{}-hint", view.form), &[]);
    let main = html! {
        @if let Some(case) = &view.case { (crumbs(shell, case, &title)) }
        (page_head(&title, lead.as_deref(), &html! {}))
        @if let Some(why) = &view.refusal { (refusal::notice(&cx, &Msg::new("refused-title"), why, case)) }
        @if let Some(original) = &view.original {
            h2 { (cx.t("correct-original")) }
            ol.history { (event_line::line(&cx, original, case)) }
        }
        @if !view.checks.is_empty() {
            section.panel.checks { h2 { (cx.t("checks-title")) } ul.findings { @for f in &view.checks { li { (refusal::finding(&cx, f, case)) } } } }
        }
        (form(shell, view))
    };
    shell.page(&title, &main)
}

fn crumbs(shell: &Shell, case: &CaseRef, title: &str) -> Markup {
    breadcrumbs(
        &shell.cx(),
        &[
            Crumb { text: shell.cx().t("nav-cases"), href: Some(links::CASES.into()) },
            Crumb { text: case.number.clone(), href: Some(links::case(&case.id)) },
            Crumb { text: title.to_owned(), href: None },
        ],
    )
}

fn form(shell: &Shell, view: &FormView) -> Markup {
    let cx = shell.cx();
    let Some(spec) = forms::find(&view.form) else { return html! {} };
    let Some((inner, inner_state)) = &view.replacement else { return render::render(&cx, spec, &view.state) };
    html! {
        form.form method="post" action=(view.state.action) id={"form-" (spec.id)} novalidate {
            (render::tokens(&view.state))
            (render::error_summary(&cx, spec, &view.state))
            @if let Some(inner) = forms::find(inner) {
                fieldset.replacement {
                    legend { (cx.t("correct-replacement")) }
                    (render::fields(&cx, inner, inner_state))
                }
            }
            (render::fields(&cx, spec, &view.state))
            div.form-end {
                button.button.main type="submit" { (cx.t("form-correct-entry-submit")) }
                @if let Some(cancel) = &view.state.cancel { a.button.quiet href=(cancel) { (cx.t("form-cancel")) } }
            }
        }
    }
}

fn sample(form: &str) -> FormView {
    FormView {
        case: Some(samples::case(0)),
        form: form.into(),
        state: FormState {
            action: links::form("0", form),
            cancel: Some(links::case("0")),
            csrf: "sample-token".into(),
            idempotency_key: "sample".into(),
            options: [("number", "remedy-number"), ("officer", "remedy-number"), ("team", "remedy-number")]
                .map(|(field, key)| {
                    let label = Msg::new(key).with("n", 1.into());
                    (field.to_owned(), vec![FieldOption { value: "1".into(), label }])
                })
                .into(),
            ..FormState::default()
        },
        refusal: None,
        original: None,
        replacement: None,
        checks: Vec::new(),
    }
}

/// Samples: every form once; a form with errors, a refusal, a correction.
#[must_use]
pub fn samples() -> Vec<(&'static str, FormView)> {
    let mut out: Vec<_> = forms::all().map(|f| (f.id, sample(f.id))).collect();
    let mut wrong = sample("record-birth");
    wrong.state = wrong.state.with_partial_date("date", "1994-13");
    wrong.state.errors = vec![FieldError { field: "date".into(), message: Msg::new("error-date") }];
    out.push(("with error", wrong));
    let mut refused = sample("order-removal");
    refused.refusal = Some(Refusal::Law { findings: samples::removal_findings() });
    out.push(("refused", refused));
    let mut correction = sample("correct-entry");
    correction.original = samples::events().into_iter().nth(3);
    let inner = FormState::default().with("notified-on", "2026-11-09").with("manner", "registered-post");
    correction.replacement = Some(("notify-return-decision".into(), inner));
    out.push(("correction", correction));
    out
}
