//! The feed of events as CloudEvents 1.0, for other systems that follow what happens.

use application::queries::feed::{FEED_MAXIMUM, Feed};
use axum::extract::{Request, State};
use axum::routing::get;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::reply::Reply;
use super::request::Query;
use super::route::{Param, ParamKind, Route};
use crate::http::{ApiError, App, Bearer};

const FEED: &[Param] = &[
    Param::new("after", ParamKind::Place, "Place `next` of the answer before; from the start unless given"),
    Param::new(
        "limit",
        ParamKind::Limit { usual: 100, most: FEED_MAXIMUM },
        "Events looked at; 100 unless given",
    ),
];

pub(super) const ROUTES: &[Route] =
    &[Route::get("/feed", "feed", "What happened, in one order, in cases within my scope", || get(feed))
        .asking(FEED)
        .answering("Feed")];

#[derive(Serialize)]
struct FeedBody<'a> {
    items: Vec<CloudEvent<'a>>,
    /// Ask for what comes after this place, later or at once.
    next: u64,
}

/// An event in the structured form of CloudEvents.
#[derive(Serialize)]
struct CloudEvent<'a> {
    specversion: &'static str,
    id: String,
    source: String,
    #[serde(rename = "type")]
    kind: &'a str,
    subject: Uuid,
    time: Timestamp,
    datacontenttype: &'static str,
    /// Place in the global order (extension `sequence`).
    sequence: String,
    data: Value,
}

async fn feed(State(app): State<App>, bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    let query = Query::read(FEED, request.uri())?;
    app.run(move |nostos| {
        let Feed { messages, next } = nostos.feed(&bearer.actor, query.place("after"), query.limit())?;
        let source = format!("urn:uuid:{}", nostos.authority().organisation);
        let items = messages.iter().map(|message| CloudEvent {
            specversion: "1.0",
            id: format!("{}.{}", message.event_id, message.ordinal),
            source: source.clone(),
            kind: &message.kind,
            subject: message.case,
            time: message.recorded_at,
            datacontenttype: "application/json",
            sequence: message.sequence.to_string(),
            // Written by ourselves as JSON; text that is none is passed on as text.
            data: serde_json::from_str(&message.payload)
                .unwrap_or_else(|_| Value::String(message.payload.clone())),
        });
        Reply::ok(&FeedBody { items: items.collect(), next })
    })
    .await
}
