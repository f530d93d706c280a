//! The table of routes: one line gives the router its handler and the OpenAPI document its operation, so that neither
//! can have a route that the other lacks.

use application::queries::lists::{CaseOrder, DueBucket, GapKind};
use application::queries::worklist::Whose;
use axum::Router;
use axum::routing::MethodRouter;

use crate::http::App;

/// An operation of the API.
#[derive(Clone, Copy)]
pub(super) struct Route {
    /// Method in lower case.
    pub method: &'static str,
    /// Path below `/api/v1`.
    pub path: &'static str,
    /// Stable id of the operation.
    pub id: &'static str,
    /// What it does.
    pub summary: &'static str,
    /// Query parameters; any other is refused.
    pub query: &'static [Param],
    /// Schema of the body, if it takes one.
    pub body: Option<&'static str>,
    /// Status of success.
    pub status: u16,
    /// Schema of the answer, if it has one.
    pub answer: Option<&'static str>,
    /// May be repeated safely with the same `Idempotency-Key`.
    pub repeatable: bool,
    /// Takes `If-None-Match` and may answer 304.
    pub cached: bool,
    /// Works without a token.
    pub public: bool,
    /// What answers.
    pub handler: fn() -> MethodRouter<App>,
}

type Handler = fn() -> MethodRouter<App>;

const fn route(
    method: &'static str,
    path: &'static str,
    id: &'static str,
    summary: &'static str,
    handler: Handler,
) -> Route {
    Route {
        method,
        path,
        id,
        summary,
        query: &[],
        body: None,
        status: 200,
        answer: None,
        repeatable: false,
        cached: false,
        public: false,
        handler,
    }
}

impl Route {
    /// A query.
    pub const fn get(path: &'static str, id: &'static str, summary: &'static str, handler: Handler) -> Self {
        route("get", path, id, summary, handler)
    }

    /// A command.
    pub const fn post(path: &'static str, id: &'static str, summary: &'static str, handler: Handler) -> Self {
        route("post", path, id, summary, handler)
    }

    /// An end.
    pub const fn delete(
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        handler: Handler,
    ) -> Self {
        Self { status: 204, ..route("delete", path, id, summary, handler) }
    }

    /// With these query parameters.
    pub const fn asking(self, query: &'static [Param]) -> Self {
        Self { query, ..self }
    }

    /// With a body of that schema.
    pub const fn taking(self, body: &'static str) -> Self {
        Self { body: Some(body), ..self }
    }

    /// Answers with that schema.
    pub const fn answering(self, answer: &'static str) -> Self {
        Self { answer: Some(answer), ..self }
    }

    /// Creates something.
    pub const fn creating(self) -> Self {
        Self { status: 201, ..self }
    }

    /// Safe to repeat with the same key.
    pub const fn repeatable(self) -> Self {
        Self { repeatable: true, ..self }
    }

    /// Answers 304 to who has it already.
    pub const fn cached(self) -> Self {
        Self { cached: true, ..self }
    }

    /// For everybody.
    pub const fn public(self) -> Self {
        Self { public: true, ..self }
    }
}

/// A query parameter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Param {
    /// Name.
    pub name: &'static str,
    /// What it takes.
    pub kind: ParamKind,
    /// What it does.
    pub what: &'static str,
}

/// What a query parameter takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum ParamKind {
    /// How many rows a page has.
    Limit {
        /// Unless asked otherwise.
        usual: u32,
        /// At most.
        most: u32,
    },
    /// Where the previous page ended.
    Cursor,
    /// A place in the global order.
    Place,
    /// `true` or `false`.
    Flag,
    /// One of a closed list.
    Choice(fn() -> Vec<&'static str>),
    /// A stable code.
    Code,
    /// A country.
    Country,
    /// An id.
    Id,
    /// Free text of at most 200 characters.
    Words,
}

impl Param {
    /// A parameter.
    pub const fn new(name: &'static str, kind: ParamKind, what: &'static str) -> Self {
        Self { name, kind, what }
    }
}

/// Page size and cursor, as every list takes them.
pub(super) const LIMIT: Param =
    Param::new("limit", ParamKind::Limit { usual: 50, most: 200 }, "Rows a page; 50 unless given");
/// The cursor of the page before.
pub(super) const AFTER: Param = Param::new(
    "after",
    ParamKind::Cursor,
    "Cursor `next` of the page before; a cursor that this list did not give is 404",
);

/// The router of a table.
pub(super) fn router(routes: impl Iterator<Item = Route>) -> Router<App> {
    routes.fold(Router::new(), |router, route| router.route(route.path, (route.handler)()))
}

/// Codes of the orders of a list of cases.
pub(super) const ORDERS: [(&str, CaseOrder); 2] =
    [("number", CaseOrder::Number), ("next-due", CaseOrder::NextDue)];
/// Codes of the buckets of due dates.
pub(super) const BUCKETS: [(&str, DueBucket); 4] = [
    ("overdue", DueBucket::Overdue),
    ("today", DueBucket::Today),
    ("this-week", DueBucket::ThisWeek),
    ("later", DueBucket::Later),
];
/// Codes of whose obligations are asked for.
pub(super) const WHOSE: [(&str, Whose); 3] =
    [("mine", Whose::Mine), ("my-roles", Whose::MyRoles), ("everybody", Whose::Everybody)];
/// Codes of the gaps through which cases fall.
pub(super) const GAPS: [(&str, GapKind); 3] = [
    ("stay-ended-without-decision", GapKind::StayEndedWithoutDecision),
    ("lapsed-without-follow-up", GapKind::LapsedWithoutFollowUp),
    ("no-next-step", GapKind::NoNextStep),
];

/// The codes of such a list.
pub(super) fn codes<T>(list: &[(&'static str, T)]) -> Vec<&'static str> {
    list.iter().map(|(code, _)| *code).collect()
}

/// What a code of such a list stands for.
pub(super) fn meaning<T: Copy>(list: &[(&'static str, T)], code: &str) -> Option<T> {
    list.iter().find(|(known, _)| *known == code).map(|(_, value)| *value)
}

/// The code of a gap.
pub(super) fn gap_code(kind: GapKind) -> &'static str {
    GAPS.iter().find(|(_, gap)| *gap == kind).map_or("", |(code, _)| *code)
}
