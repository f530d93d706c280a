//! The worklist: open obligations, not files. What must be done, in which case, by when, because of which article.

use domain::{ActorId, TeamId};
use jiff::civil::{Date, Weekday};
use law::Role;
use store::{BucketDates, Cursor, DueBucket, Page, PageRequest, WorkItem, WorklistCounts, WorklistFilter};

use crate::access::actor::{AccountRole, Actor};
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;
use crate::projection::code_of;

/// Whose obligations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// In cases assigned to the actor, for the actor's roles.
    #[default]
    Mine,
    /// In all cases of the actor's scope, for the actor's roles.
    MyRoles,
    /// In all cases of the actor's scope, whoever has to act.
    Everybody,
}

/// What the reader asks for; kept in the address bar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Whose.
    pub whose: Whose,
    /// Only this bucket.
    pub bucket: Option<DueBucket>,
    /// Only this act (stable code).
    pub act: Option<String>,
    /// Only this citizenship.
    pub citizenship: Option<String>,
    /// Only cases of this officer.
    pub officer: Option<ActorId>,
    /// Only cases of this team.
    pub team: Option<TeamId>,
    /// Where the previous page ended.
    pub after: Option<String>,
    /// Rows a page.
    pub limit: u32,
}

/// A page of the worklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worklist {
    /// The authority's date.
    pub today: Date,
    /// Last day of this week.
    pub week_ends_on: Date,
    /// How many in each bucket.
    pub counts: WorklistCounts,
    /// The rows.
    pub page: Page<WorkItem>,
    /// The earliest row of the whole list: what comes next when nothing is due.
    pub next: Option<WorkItem>,
}

impl Nostos {
    /// A page of the worklist.
    ///
    /// # Errors
    /// Not permitted, a page cursor that is not ours, storage failed.
    pub fn worklist(&self, actor: &Actor, asked: &Asked) -> Result<Worklist, Problem> {
        Self::permit(actor, Permission::Use(Function::Worklist))?;
        let today = self.clock.today();
        let dates = BucketDates { today, week_ends_on: week_ends_on(today) };
        let viewer = self.viewer(actor);
        let filter = filter(actor, asked, dates);
        let request = PageRequest {
            after: asked.after.as_deref().map(Cursor::from_text),
            limit: asked.limit.clamp(1, 200),
        };
        let page = self.database.worklist(&viewer, &filter, &request)?;
        let counts = self.database.worklist_counts(&viewer, &filter)?;
        let next = match page.rows.is_empty() {
            false => None,
            true => {
                let all = WorklistFilter { bucket: None, ..filter };
                self.database.worklist(&viewer, &all, &PageRequest::first(1))?.rows.into_iter().next()
            }
        };
        Ok(Worklist { today, week_ends_on: dates.week_ends_on, counts, page, next })
    }
}

fn filter(actor: &Actor, asked: &Asked, dates: BucketDates) -> WorklistFilter {
    let mine = asked.whose == Whose::Mine;
    let roles = match asked.whose {
        Whose::Mine | Whose::MyRoles => acting_roles(actor),
        Whose::Everybody => Vec::new(),
    };
    // Cases are assigned to case officers. For those who decide or confirm, "mine" is what waits for their role.
    let assigned = mine && actor.is(AccountRole::CaseOfficer);
    WorklistFilter {
        dates,
        bucket: asked.bucket,
        officer: asked.officer.map(|o| o.0).or_else(|| assigned.then_some(actor.id.0)),
        team: asked.team.map(|t| t.0),
        roles,
        rule: None,
        act: asked.act.clone(),
        citizenship: asked.citizenship.clone(),
    }
}

/// The law's roles in which an account acts. Until counsellors, medical and child-protection professionals and
/// operations have accounts of their own, the case officer sees to it that they are asked.
fn acting_roles(actor: &Actor) -> Vec<String> {
    let mut roles = Vec::new();
    if actor.is(AccountRole::CaseOfficer) {
        roles.extend([
            Role::CaseOfficer,
            Role::Counsellor,
            Role::MedicalProfessional,
            Role::ChildProtection,
            Role::OperationsOfficer,
        ]);
    }
    if actor.is(AccountRole::DecisionOfficer) {
        roles.push(Role::DecisionOfficer);
    }
    if actor.is(AccountRole::Reviewer) {
        roles.push(Role::Reviewer);
    }
    roles.iter().filter_map(code_of).collect()
}

/// The Sunday of the week of a day.
fn week_ends_on(today: Date) -> Date {
    if today.weekday() == Weekday::Sunday {
        return today;
    }
    today.nth_weekday(1, Weekday::Sunday).unwrap_or(today)
}
