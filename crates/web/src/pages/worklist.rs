//! The worklist.

use application::queries::lists::{DueBucket, WorkItem};
use application::queries::worklist::{Asked, Whose, Worklist};
use application::{Permission, Problem, access::permission::Function};
use axum::extract::State;
use axum::response::Response;
use domain::{ActorId, TeamId};
use ui::pages::worklist::{self, Bucket, BucketCount, BucketRows, WorklistView};
use ui::{Area, links};

use super::{page, query_of};
use crate::http::form::first;
use crate::http::{App, Officer, PageError};
use crate::view::entry::Names;
use crate::view::{frame, lists, obligation};

const ROWS: u32 = 50;

/// Acts offered in the filter.
const KINDS: [&str; 12] = [
    "issue-return-decision",
    "notify-return-decision",
    "translate-decision",
    "offer-counselling",
    "decide-continuation",
    "screen-vulnerability",
    "assess-non-refoulement",
    "review-postponement",
    "give-written-confirmation",
    "confirm-removal-order",
    "confirm-departure",
    "close-case",
];

/// What the address asks for.
struct Address {
    whose: String,
    due: String,
    kind: String,
    nationality: String,
    officer: String,
    after: String,
}

impl Address {
    fn of(path: &str) -> Self {
        let query = query_of(path);
        let value = |name: &str| first(&query, name).to_owned();
        Self {
            whose: value("whose"),
            due: value("due"),
            kind: value("kind"),
            nationality: value("nationality"),
            officer: value("officer"),
            after: value("after"),
        }
    }

    fn pairs<'a>(&'a self, due: &'a str) -> [(&'a str, &'a str); 5] {
        [
            ("whose", &self.whose),
            ("due", due),
            ("kind", &self.kind),
            ("nationality", &self.nationality),
            ("officer", &self.officer),
        ]
    }

    fn asked(&self) -> Asked {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Asked {
            whose: match self.whose.as_str() {
                "roles" => Whose::MyRoles,
                "all" => Whose::Everybody,
                _ => Whose::Mine,
            },
            bucket: bucket(&self.due).map(|(asked, _)| asked),
            act: given(&self.kind),
            citizenship: given(&self.nationality),
            officer: self.officer.parse().ok().map(ActorId),
            team: None::<TeamId>,
            after: given(&self.after),
            limit: ROWS,
        }
    }
}

fn bucket(code: &str) -> Option<(DueBucket, Bucket)> {
    Some(match code {
        "overdue" => (DueBucket::Overdue, Bucket::Overdue),
        "today" => (DueBucket::Today, Bucket::Today),
        "week" => (DueBucket::ThisWeek, Bucket::Week),
        "later" => (DueBucket::Later, Bucket::Later),
        _ => return None,
    })
}

/// `GET /worklist`.
///
/// # Errors
/// Not permitted, a bad cursor, storage failed.
pub async fn show(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let address = Address::of(&officer.prefs.path);
    let asked = address.asked();
    let actor = officer.actor().clone();
    let found = app
        .run(move |nostos| {
            let list = nostos.worklist(&actor, &asked)?;
            Ok::<_, Problem>((list, Names::load(nostos)?))
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    let (list, names) = found;
    let mut shell = frame::shell(&officer, Some(Area::Worklist));
    shell.overdue = Some(list.counts.overdue);
    Ok(page(worklist::page(&shell, &view(&officer, &address, &list, &names))))
}

fn view(officer: &Officer, address: &Address, list: &Worklist, names: &Names) -> WorklistView {
    let actor = officer.actor();
    let counts = counts(address, list);
    let total = match bucket(&address.due) {
        Some((_, chosen)) => counts.iter().find(|c| c.bucket == chosen).map_or(0, |c| c.count),
        None => counts.iter().map(|c| c.count).sum(),
    };
    let me = Some(actor.id.0);
    let next = list.page.next.as_ref().map(|cursor| cursor.as_str());
    WorklistView {
        all_href: (!address.due.is_empty()).then(|| lists::query(links::WORKLIST, &address.pairs(""))),
        counts,
        filters: filters(address),
        buckets: buckets(list, me, names),
        next: list.next.as_ref().and_then(|item| obligation::of_duty(item, me, names)),
        paging: lists::paging(
            links::WORKLIST,
            &address.pairs(&address.due),
            list.page.rows.len(),
            total,
            next,
            address.after.is_empty(),
        ),
        may_reassign: actor.may(Permission::Use(Function::Reassign)),
        may_open_case: actor.may(Permission::Record("open-case")),
    }
}

fn counts(address: &Address, list: &Worklist) -> Vec<BucketCount> {
    let count = |bucket: Bucket| match bucket {
        Bucket::Overdue => list.counts.overdue,
        Bucket::Today => list.counts.today,
        Bucket::Week => list.counts.this_week,
        Bucket::Later => list.counts.later,
    };
    Bucket::ALL
        .into_iter()
        .map(|bucket| BucketCount {
            bucket,
            count: count(bucket),
            href: lists::query(links::WORKLIST, &address.pairs(bucket.code())),
            chosen: address.due == bucket.code(),
        })
        .collect()
}

fn filters(address: &Address) -> ui::components::filter_bar::FilterBar {
    let whose = lists::code_filter("whose", "filter-whose", &address.whose, "whose", &["roles", "all"]);
    let kind = lists::code_filter("kind", "filter-kind", &address.kind, "act", &KINDS);
    let country =
        lists::country_filter("nationality", "filter-nationality", &address.nationality, &COUNTRIES);
    lists::bar(
        links::WORKLIST,
        vec![whose, kind, country],
        &[("due", &address.due), ("officer", &address.officer)],
    )
}

/// Nationalities offered in filters: the most frequent ones of the last published years.
pub const COUNTRIES: [&str; 16] =
    ["AF", "AL", "DZ", "AM", "EG", "GE", "GH", "IN", "IQ", "IR", "MA", "NG", "PK", "RU", "SY", "TR"];

fn buckets(list: &Worklist, me: Option<uuid::Uuid>, names: &Names) -> Vec<BucketRows> {
    let bucket_of = |item: &WorkItem| match item.obligation.due_on {
        Some(due) if due < list.today => Bucket::Overdue,
        Some(due) if due == list.today => Bucket::Today,
        Some(due) if due <= list.week_ends_on => Bucket::Week,
        Some(_) | None => Bucket::Later,
    };
    Bucket::ALL
        .into_iter()
        .map(|bucket| BucketRows {
            bucket,
            rows: list
                .page
                .rows
                .iter()
                .filter(|item| bucket_of(item) == bucket)
                .filter_map(|item| obligation::of_duty(item, me, names))
                .collect(),
        })
        .filter(|rows| !rows.rows.is_empty())
        .collect()
}
