//! The worklist: the open obligations of an officer. Duties, not files.

use maud::{Markup, html};

use crate::components::basics::{self, page_head};
use crate::components::filter_bar::{self, Filter, FilterBar, FilterLabel, FilterOption};
use crate::components::icon::Icon;
use crate::components::obligation_row::{self, ObligationRow};
use crate::components::pagination::{self, Pagination};
use crate::{Cx, Shell, dates, links, samples};

/// When a duty is due, as the worklist groups it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// The last day has passed.
    Overdue,
    /// Today.
    Today,
    /// Within seven days.
    Week,
    /// Later.
    Later,
}

impl Bucket {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::Today, Self::Week, Self::Later];

    /// Value in the address (`due=overdue`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Week => "week",
            Self::Later => "later",
        }
    }
}

/// How many duties there are in a bucket, under the present filters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BucketCount {
    /// Bucket.
    pub bucket: Bucket,
    /// Number.
    pub count: u64,
    /// Address that shows only this bucket.
    pub href: String,
    /// Whether only this bucket is shown.
    pub chosen: bool,
}

/// A bucket with the rows of this page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BucketRows {
    /// Bucket.
    pub bucket: Bucket,
    /// Rows.
    pub rows: Vec<ObligationRow>,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorklistView {
    /// Counts of all four buckets.
    pub counts: Vec<BucketCount>,
    /// Address that shows all buckets; none when all are shown.
    pub all_href: Option<String>,
    /// Filters.
    pub filters: FilterBar,
    /// The rows, bucket by bucket; empty buckets left out.
    pub buckets: Vec<BucketRows>,
    /// The next duty after these, for an empty list.
    pub next: Option<ObligationRow>,
    /// Paging.
    pub paging: Pagination,
    /// Whether rows can be selected for reassignment.
    pub may_reassign: bool,
    /// Whether this officer may open cases.
    pub may_open_case: bool,
}

/// The worklist.
#[must_use]
pub fn page(shell: &Shell, view: &WorklistView) -> Markup {
    let cx = shell.cx();
    let action = html! { @if view.may_open_case { (basics::button_link(links::NEW_CASE, &cx.t("new-case"), Some(Icon::Add), false)) } };
    let main = html! {
        (page_head(&cx.t("worklist-title"), None, &action))
        div.list-head {
            (counts(&cx, view))
            (filter_bar::bar(&cx, &view.filters))
        }
        @if view.buckets.iter().all(|b| b.rows.is_empty()) { (nothing(&cx, view)) }
        @else { (rows(shell, &cx, view)) }
    };
    shell.page(&cx.t("worklist-title"), &main)
}

fn counts(cx: &Cx, view: &WorklistView) -> Markup {
    html! {
        nav.counts aria-label=(cx.t("worklist-counts")) {
            ul {
                @for count in &view.counts {
                    li {
                        a class={"count-link " (count.bucket.code())} href=(count.href) aria-current=[count.chosen.then_some("true")] {
                            span { (cx.t(&format!("bucket-{}", count.bucket.code()))) } strong { (dates::number(cx.locale, count.count)) }
                        }
                    }
                }
                @if let Some(href) = &view.all_href { li { a.count-link href=(href) { (cx.t("bucket-all")) } } }
            }
        }
    }
}

fn rows(shell: &Shell, cx: &Cx, view: &WorklistView) -> Markup {
    html! {
        form method="post" action=(links::REASSIGN) data-select="" {
            input type="hidden" name="csrf" value=(shell.csrf);
            table.cards.duties {
                caption.unseen { (cx.t("worklist-title")) }
                thead { tr {
                    @if view.may_reassign { th.pick { span.unseen { (cx.t("column-select")) } } }
                    @for key in ["column-duty", "column-case", "column-person", "column-due", "column-because"] { th scope="col" { (cx.t(key)) } }
                    th { span.unseen { (cx.t("why")) } }
                } }
                @for bucket in &view.buckets {
                    @if !bucket.rows.is_empty() { (bucket_body(cx, view, bucket)) }
                }
            }
            @if view.may_reassign {
                div.bulk { button.button type="submit" { (cx.t("bulk-reassign")) } p.muted { (cx.t("bulk-hint")) } }
            }
        }
        (pagination::line(cx, &view.paging))
    }
}

fn bucket_body(cx: &Cx, view: &WorklistView, bucket: &BucketRows) -> Markup {
    html! {
        tbody class={"bucket-" (bucket.bucket.code())} {
            tr.bucket-head { th colspan=(if view.may_reassign { 7 } else { 6 }) scope="rowgroup" { (cx.t(&format!("bucket-{}", bucket.bucket.code()))) } }
            @for row in &bucket.rows { (obligation_row::row(cx, row, view.may_reassign)) }
        }
    }
}

fn nothing(cx: &Cx, view: &WorklistView) -> Markup {
    let next = html! {
        @if let Some(next) = &view.next { p { (cx.t("worklist-next")) } ul.next-list { (obligation_row::short(cx, next)) } }
    };
    basics::empty(&cx.t("worklist-empty"), &next)
}

/// Samples: full, empty.
#[must_use]
pub fn samples() -> Vec<(&'static str, WorklistView)> {
    let count = |bucket: Bucket, count, chosen| BucketCount {
        bucket,
        count,
        href: format!("{}?due={}", links::WORKLIST, bucket.code()),
        chosen,
    };
    let duties = samples::obligations();
    let pick = |bucket, from: usize, to: usize| BucketRows {
        bucket,
        rows: duties.iter().skip(from).take(to - from).cloned().collect(),
    };
    let full = WorklistView {
        counts: vec![
            count(Bucket::Overdue, 3, false),
            count(Bucket::Today, 5, false),
            count(Bucket::Week, 12, false),
            count(Bucket::Later, 1048, false),
        ],
        all_href: None,
        filters: sample_filters(),
        buckets: vec![
            BucketRows {
                bucket: Bucket::Overdue,
                rows: duties.iter().filter(|d| d.id == "o1" || d.id == "o4").cloned().collect(),
            },
            pick(Bucket::Today, 1, 2),
            pick(Bucket::Later, 2, 3),
        ],
        next: None,
        paging: Pagination {
            from: 1,
            to: 50,
            total: 1068,
            back: None,
            forward: Some("/worklist?after=o3".into()),
        },
        may_reassign: true,
        may_open_case: true,
    };
    let empty = WorklistView {
        counts: Bucket::ALL.map(|b| count(b, u64::from(b == Bucket::Later), b == Bucket::Today)).into(),
        all_href: Some(links::WORKLIST.into()),
        buckets: Vec::new(),
        next: duties.into_iter().nth(2),
        paging: Pagination::default(),
        may_reassign: false,
        ..full.clone()
    };
    vec![("full", full), ("empty", empty)]
}

fn sample_filters() -> FilterBar {
    let option = |value: &str, label, count| FilterOption { value: value.into(), label, count };
    let kind = |act: &str| FilterLabel::Said(crate::Msg::new(format!("act-{act}")));
    FilterBar {
        action: links::WORKLIST.into(),
        filters: vec![
            Filter {
                name: "team".into(),
                label: "filter-team".into(),
                chosen: "west".into(),
                options: vec![option("west", FilterLabel::Name("Team West".into()), Some(68))],
            },
            Filter {
                name: "kind".into(),
                label: "filter-kind".into(),
                chosen: String::new(),
                options: vec![
                    option("decide-continuation", kind("decide-continuation"), Some(9)),
                    option("translate-decision", kind("translate-decision"), Some(4)),
                ],
            },
            Filter {
                name: "nationality".into(),
                label: "filter-nationality".into(),
                chosen: String::new(),
                options: vec![option("AF", FilterLabel::Country("AF".into()), None)],
            },
        ],
        keep: vec![("due".into(), "overdue".into())],
        may_save: true,
    }
}
