//! One renderer for all forms: label, hint and error are tied to their field by ids made here and nowhere else.

use maud::{Markup, html};

use super::spec::{Choices, FieldKind, FieldSpec, FormSpec};
use super::state::FormState;
use crate::components::icon::{self, Icon};
use crate::{Cx, places};

/// Up to so many choices are radio buttons; more are a select.
const RADIOS: usize = 5;

/// The title of a form.
#[must_use]
pub fn title(cx: &Cx, spec: &FormSpec) -> String {
    cx.t(&format!("form-{}", spec.id))
}

/// The whole form with error summary, fields and buttons.
#[must_use]
pub fn render(cx: &Cx, spec: &FormSpec, state: &FormState) -> Markup {
    html! {
        form.form method="post" action=(state.action) id={"form-" (spec.id)} novalidate data-form=(spec.id) {
            (tokens(state))
            (error_summary(cx, spec, state))
            (fields(cx, spec, state))
            (buttons(cx, spec, state))
        }
    }
}

/// The hidden fields every form carries.
#[must_use]
pub fn tokens(state: &FormState) -> Markup {
    html! {
        input type="hidden" name="csrf" value=(state.csrf);
        input type="hidden" name="expected-version" value=(state.expected_version);
        input type="hidden" name="idempotency-key" value=(state.idempotency_key);
    }
}

/// All fields in order.
#[must_use]
pub fn fields(cx: &Cx, spec: &FormSpec, state: &FormState) -> Markup {
    html! { @for field in spec.fields { (one(cx, spec, field, state)) } }
}

fn buttons(cx: &Cx, spec: &FormSpec, state: &FormState) -> Markup {
    let label = cx.first(&[&format!("form-{}-submit", spec.id)], &cx.t("form-submit"));
    html! {
        div.form-end {
            button.button.main type="submit" { (label) }
            @if let Some(cancel) = &state.cancel { a.button.quiet href=(cancel) { (cx.t("form-cancel")) } }
        }
    }
}

/// The errors at the top of the form, each a link to its field. Takes the focus when there are any.
#[must_use]
pub fn error_summary(cx: &Cx, spec: &FormSpec, state: &FormState) -> Markup {
    if state.errors.is_empty() && state.form_error.is_none() {
        return html! {};
    }
    html! {
        div.error-summary role="alert" tabindex="-1" autofocus {
            h2 { (icon::of(Icon::Overdue)) (cx.t("errors-title")) }
            ul {
                @if let Some(error) = &state.form_error { li { (cx.msg(error)) } }
                @for error in &state.errors {
                    li {
                        a href={"#" (target(spec, &error.field))} { (field_label(cx, spec, &error.field)) ": " (cx.msg(&error.message)) }
                    }
                }
            }
        }
    }
}

/// Where the summary's link leads: for a date in three parts, to its first part.
fn target(spec: &FormSpec, name: &str) -> String {
    let field = spec.fields.iter().find(|f| f.name == name);
    let suffix = match field.map(|f| f.kind) {
        Some(FieldKind::PartialDate) => "-day",
        Some(FieldKind::Checks(_) | FieldKind::Countries | FieldKind::Criteria) => "-0",
        Some(FieldKind::Select(c)) if c.codes.len() <= RADIOS => "-0",
        _ => "",
    };
    format!("{}{suffix}", id(spec, name))
}

fn id(spec: &FormSpec, name: &str) -> String {
    format!("f-{}-{name}", spec.id)
}

/// The label of a field of a form.
#[must_use]
pub fn field_label(cx: &Cx, spec: &FormSpec, name: &str) -> String {
    cx.first(&[&format!("field-{}-{name}", spec.id), &format!("field-{name}")], &format!("⟦field-{name}⟧"))
}

fn hint_text(cx: &Cx, spec: &FormSpec, field: &FieldSpec) -> Option<String> {
    let name = field.name;
    field.hint.then(|| {
        cx.first(
            &[&format!("hint-{}-{name}", spec.id), &format!("hint-{name}")],
            &format!("⟦hint-{}-{name}⟧", spec.id),
        )
    })
}

/// The label of a choice.
#[must_use]
pub fn choice(cx: &Cx, choices: &Choices, code: &str) -> String {
    cx.t(&format!("choice-{}-{code}", choices.list))
}

/// What every input of a field needs.
struct Field<'a> {
    cx: &'a Cx,
    spec: &'a FieldSpec,
    state: &'a FormState,
    id: String,
    described_by: Option<String>,
    invalid: Option<&'static str>,
}

impl Field<'_> {
    const fn name(&self) -> &'static str {
        self.spec.name
    }

    fn value(&self) -> &str {
        self.state.value(self.spec.name)
    }
}

fn one(cx: &Cx, spec: &FormSpec, field: &FieldSpec, state: &FormState) -> Markup {
    if matches!(field.kind, FieldKind::Hidden) {
        return html! { input type="hidden" name=(field.name) value=(state.value(field.name)); };
    }
    let id = id(spec, field.name);
    let hint = hint_text(cx, spec, field);
    let error = state.error(field.name);
    let mut described: Vec<String> = Vec::new();
    if hint.is_some() {
        described.push(format!("{id}-hint"));
    }
    if error.is_some() {
        described.push(format!("{id}-error"));
    }
    let input = Field {
        cx,
        spec: field,
        state,
        id: id.clone(),
        described_by: (!described.is_empty()).then(|| described.join(" ")),
        invalid: error.map(|_| "true"),
    };
    let head = head(cx, spec, field);
    let below = html! {
        @if let Some(hint) = &hint { p.hint id={(id) "-hint"} { (hint) } }
        @if let Some(error) = error { p.field-error id={(id) "-error"} { (icon::of(Icon::Overdue)) (cx.msg(&error.message)) } }
    };
    html! {
        @if is_group(field) {
            fieldset.field .has-error[error.is_some()] aria-describedby=[&input.described_by] { legend { (head) } (below) (control(&input)) }
        } @else {
            div.field .has-error[error.is_some()] { label for=(id) { (head) } (below) (control(&input)) }
        }
    }
}

fn head(cx: &Cx, spec: &FormSpec, field: &FieldSpec) -> Markup {
    html! {
        (field_label(cx, spec, field.name))
        @if !field.required { " " span.optional { (cx.t("field-optional")) } }
    }
}

/// Whether the field is several inputs under one legend.
const fn is_group(field: &FieldSpec) -> bool {
    match field.kind {
        FieldKind::PartialDate | FieldKind::Checks(_) | FieldKind::Countries | FieldKind::Criteria => true,
        FieldKind::Select(c) => c.codes.len() <= RADIOS,
        _ => false,
    }
}

fn control(field: &Field<'_>) -> Markup {
    match field.spec.kind {
        FieldKind::Text => text(field, "text", None),
        FieldKind::Date => text(field, "date", Some("short")),
        FieldKind::Number { min, max } => number(field, min, max),
        FieldKind::LongText => area(field, 5, false),
        FieldKind::MachineZone => area(field, 3, true),
        FieldKind::PartialDate => partial_date(field),
        FieldKind::Select(c) if c.codes.len() <= RADIOS => boxes(field, &c, "radio"),
        FieldKind::Select(c) => select_codes(field, &c),
        FieldKind::Checks(c) => boxes(field, &c, "checkbox"),
        FieldKind::Options => select_options(field),
        FieldKind::Country => select_places(field, places::countries(field.cx.locale)),
        FieldKind::Countries => countries(field),
        FieldKind::Language => select_places(field, places::languages(field.cx.locale)),
        FieldKind::Criteria => criteria(field),
        FieldKind::Hidden => html! {},
    }
}

fn text(field: &Field<'_>, kind: &str, class: Option<&str>) -> Markup {
    html! {
        input class=[class] id=(field.id) name=(field.name()) type=(kind) value=(field.value())
            aria-describedby=[&field.described_by] aria-invalid=[field.invalid]
            maxlength=[(kind == "text").then_some("200")] required[field.spec.required]
            dir=[(kind == "text").then_some("auto")] autocomplete="off";
    }
}

fn number(field: &Field<'_>, min: i64, max: i64) -> Markup {
    html! {
        input.short id=(field.id) name=(field.name()) type="number" inputmode="numeric" min=(min) max=(max) step="1"
            value=(field.value()) aria-describedby=[&field.described_by] aria-invalid=[field.invalid]
            required[field.spec.required];
    }
}

fn area(field: &Field<'_>, rows: u32, zone: bool) -> Markup {
    html! {
        textarea id=(field.id) name=(field.name()) rows=(rows) .zone[zone] maxlength="20000"
            dir=(if zone { "ltr" } else { "auto" }) spellcheck=(if zone { "false" } else { "true" })
            aria-describedby=[&field.described_by] aria-invalid=[field.invalid] required[field.spec.required] {
            (field.value())
        }
    }
}

fn partial_date(field: &Field<'_>) -> Markup {
    html! {
        div.date-parts {
            @for (part, width) in [("day", "2"), ("month", "2"), ("year", "4")] {
                @let name = format!("{}-{part}", field.name());
                @let id = format!("{}-{part}", field.id);
                div {
                    label for=(id) { (field.cx.t(&format!("date-part-{part}"))) }
                    input id=(id) name=(name) type="text" inputmode="numeric" maxlength=(width) size=(width)
                        value=(field.state.value(&name)) aria-invalid=[field.invalid] autocomplete="off";
                }
            }
        }
    }
}

fn boxes(field: &Field<'_>, choices: &Choices, kind: &str) -> Markup {
    html! {
        div.choices .many[choices.codes.len() > RADIOS] {
            @for (n, code) in choices.codes.iter().enumerate() {
                @let id = format!("{}-{n}", field.id);
                div.choice-line {
                    input id=(id) type=(kind) name=(field.name()) value=(code)
                        checked[field.state.list(field.name()).iter().any(|v| v == code)] aria-invalid=[field.invalid];
                    label for=(id) { (choice(field.cx, choices, code)) }
                }
            }
        }
    }
}

fn select_codes(field: &Field<'_>, choices: &Choices) -> Markup {
    html! {
        select id=(field.id) name=(field.name()) aria-describedby=[&field.described_by] aria-invalid=[field.invalid] required[field.spec.required] {
            option value="" { (field.cx.t("select-empty")) }
            @for code in choices.codes { option value=(code) selected[field.value() == *code] { (choice(field.cx, choices, code)) } }
        }
    }
}

fn select_options(field: &Field<'_>) -> Markup {
    let options = field.state.options.get(field.name()).map_or(&[][..], Vec::as_slice);
    html! {
        select id=(field.id) name=(field.name()) aria-describedby=[&field.described_by] aria-invalid=[field.invalid] required[field.spec.required] {
            @if options.len() != 1 { option value="" { (field.cx.t("select-empty")) } }
            @for option in options { option value=(option.value) selected[field.value() == option.value] { (field.cx.msg(&option.label)) } }
        }
    }
}

fn select_places(field: &Field<'_>, places: &[(&str, &str)]) -> Markup {
    html! {
        select id=(field.id) name=(field.name()) aria-describedby=[&field.described_by] aria-invalid=[field.invalid] required[field.spec.required] {
            option value="" { (field.cx.t("select-empty")) }
            (place_options(places, field.value()))
        }
    }
}

/// One select a country, and always an empty one for the next, at least two.
fn countries(field: &Field<'_>) -> Markup {
    let chosen = field.state.list(field.name());
    let places = places::countries(field.cx.locale);
    html! {
        div.country-list {
            @for n in 0..(chosen.len() + 1).max(2) {
                select id={(field.id) "-" (n)} name=(field.name()) aria-invalid=[field.invalid]
                    aria-label=(field.cx.say("country-number", &[("n", (n as i64 + 1).into())])) {
                    option value="" { (field.cx.t("select-empty")) }
                    (place_options(places, chosen.get(n).map_or("", String::as_str)))
                }
            }
        }
    }
}

/// One group a criterion of national law: whether it is met, on which evidence, what the person says.
fn criteria(field: &Field<'_>) -> Markup {
    let options = field.state.options.get(field.name()).map_or(&[][..], Vec::as_slice);
    let outcomes = ["met", "not-met", "not-examined"];
    html! {
        div.criteria {
            @for (n, option) in options.iter().enumerate() {
                @let part = |what: &str| format!("{}-{}-{what}", field.name(), option.value);
                @let id = format!("{}-{n}", field.id);
                @let chosen = field.state.value(&part("outcome"));
                fieldset.criterion {
                    legend { (field.cx.msg(&option.label)) }
                    div.choices {
                        @for (m, outcome) in outcomes.iter().enumerate() {
                            @let box_id = if m == 0 { id.clone() } else { format!("{id}-{m}") };
                            div.choice-line {
                                input id=(box_id) type="radio" name=(part("outcome")) value=(outcome)
                                    checked[chosen == *outcome || (chosen.is_empty() && *outcome == "not-examined")];
                                label for=(box_id) { (field.cx.t(&format!("choice-criterion-outcome-{outcome}"))) }
                            }
                        }
                    }
                    @for what in ["evidence", "comment"] {
                        @let text_id = format!("{id}-{what}");
                        div.criterion-text {
                            label for=(text_id) { (field.cx.t(&format!("criterion-{what}"))) }
                            textarea id=(text_id) name=(part(what)) rows="2" maxlength="20000" dir="auto" { (field.state.value(&part(what))) }
                        }
                    }
                }
            }
        }
    }
}

fn place_options(places: &[(&str, &str)], chosen: &str) -> Markup {
    html! { @for (code, name) in places { option value=(code) selected[*code == chosen] { (name) } } }
}
