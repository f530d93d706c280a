//! The feed: what happened, in the global order, for other systems. Messages name cases and kinds of event, never what
//! is personal about them; a reader gets those of the cases within the reader's scope.

use std::collections::HashSet;

use store::FeedMessage;
use uuid::Uuid;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Most events looked at for one answer.
pub const FEED_MAXIMUM: u32 = 500;

/// Cases whose visibility is asked for in one statement.
const BLOCK: usize = 200;

/// A part of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Messages in the global order.
    pub messages: Vec<FeedMessage>,
    /// Ask for what comes after this place; the place asked for where nothing has happened since.
    pub next: u64,
}

impl Nostos {
    /// What happened after a place in the global order, within the actor's scope. At most `limit` events are looked at:
    /// the answer can hold fewer, or none, and still lead on.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn feed(&self, actor: &Actor, after: u64, limit: u32) -> Result<Feed, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let viewer = self.viewer(actor);
        let all = self.database.feed(after, limit.clamp(1, FEED_MAXIMUM))?;
        let next = all.last().map_or(after, |last| last.sequence);
        let mut cases: Vec<Uuid> = all.iter().map(|message| message.case).collect();
        cases.sort_unstable();
        cases.dedup();
        let mut visible = HashSet::with_capacity(cases.len());
        for block in cases.chunks(BLOCK) {
            visible.extend(self.database.visible_cases(&viewer, block)?.into_iter().map(|row| row.case));
        }
        let messages = all.into_iter().filter(|message| visible.contains(&message.case)).collect();
        Ok(Feed { messages, next })
    }
}
