//! Filters of a list. The state is the address: a form that is sent with GET.

use maud::{Markup, html};

use crate::{Cx, Msg, dates, links};

/// One choice of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterOption {
    /// Value in the address.
    pub value: String,
    /// In words.
    pub label: FilterLabel,
    /// How many rows it would leave, when known.
    pub count: Option<u64>,
}

/// The words of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilterLabel {
    /// By message.
    Said(Msg),
    /// A name: of a team, of an officer.
    Name(String),
    /// A country.
    Country(String),
}

/// One filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Name in the address.
    pub name: String,
    /// Key of the label; the first, empty choice is `<label>-all`.
    pub label: String,
    /// The value chosen; empty: all.
    pub chosen: String,
    /// Choices.
    pub options: Vec<FilterOption>,
}

/// The filters of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterBar {
    /// Where the form is sent.
    pub action: String,
    /// Filters in order.
    pub filters: Vec<Filter>,
    /// Fields of the address that stay as they are.
    pub keep: Vec<(String, String)>,
    /// Whether the present filters can be saved as a view.
    pub may_save: bool,
}

/// The bar. A script sends the form on change; without it the button does.
#[must_use]
pub fn bar(cx: &Cx, bar: &FilterBar) -> Markup {
    let any = bar.filters.iter().any(|f| !f.chosen.is_empty());
    html! {
        form.filters method="get" action=(bar.action) data-auto="" aria-label=(cx.t("filters")) {
            @for (name, value) in &bar.keep { input type="hidden" name=(name) value=(value); }
            @for filter in &bar.filters { (one(cx, filter)) }
            button.button.quiet.apply type="submit" { (cx.t("filters-apply")) }
            @if any { a.clear href=(bar.action) { (cx.t("filters-clear")) } }
            @if bar.may_save && any { button.button.quiet type="submit" formaction={(links::VIEWS) "/new" (bar.action)} { (cx.t("filters-save")) } }
        }
    }
}

fn one(cx: &Cx, filter: &Filter) -> Markup {
    let id = format!("filter-{}", filter.name);
    html! {
        div.filter {
            label.unseen for=(id) { (cx.t(&filter.label)) }
            select id=(id) name=(filter.name) .chosen[!filter.chosen.is_empty()] {
                option value="" { (cx.t(&format!("{}-all", filter.label))) }
                @for option in &filter.options {
                    option value=(option.value) selected[option.value == filter.chosen] {
                        (words(cx, &option.label))
                        @if let Some(n) = option.count { " (" (dates::number(cx.locale, n)) ")" }
                    }
                }
            }
        }
    }
}

fn words(cx: &Cx, label: &FilterLabel) -> String {
    match label {
        FilterLabel::Said(msg) => cx.msg(msg),
        FilterLabel::Name(name) => name.clone(),
        FilterLabel::Country(code) => crate::places::country(cx.locale, code),
    }
}
