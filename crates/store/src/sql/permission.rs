//! The one place where permission becomes SQL: what a viewer may see by office, and by break-glass grants.

use crate::engine::value::instant_text;
use crate::engine::{Connection, Value, first};
use crate::error::StoreError;
use crate::types::list::{Scope, Viewer};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A statement being written with its values.
#[derive(Default)]
pub(crate) struct Statement {
    pub values: Vec<Value<'static>>,
}

impl Statement {
    /// Binds a value; answers its mark.
    pub fn bind(&mut self, value: impl Into<Value<'static>>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }
}

/// One reason why a viewer may see a case. A case is visible if any holds.
pub(crate) enum Permit {
    /// Every case.
    Everything,
    /// A column of the row has this value.
    Column(&'static str, String),
    /// A running break-glass grant of this officer at this instant.
    Granted { officer: String, now: String },
}

/// All reasons that hold now; a viewer without running grants has no such reason, which most have not.
pub(crate) fn permits(connection: &mut dyn Connection, viewer: &Viewer) -> Result<Vec<Permit>, StoreError> {
    let mut permits = match &viewer.scope {
        Scope::All => return Ok(vec![Permit::Everything]),
        Scope::Organisation(id) => vec![Permit::Column("organisation", id.to_string())],
        Scope::Teams(ids) => {
            let teams: BTreeSet<String> = ids.iter().map(Uuid::to_string).collect();
            teams.into_iter().map(|id| Permit::Column("team", id)).collect()
        }
        Scope::Assigned(id) => vec![Permit::Column("officer", id.to_string())],
        Scope::Nothing => Vec::new(),
    };
    let (officer, now) = (viewer.officer.to_string(), instant_text(viewer.now));
    let running = "SELECT 1 FROM break_glass WHERE officer = ?1 AND until_at > ?2 LIMIT 1";
    if first(connection, running, &[(&officer).into(), (&now).into()], |_| Ok(()))?.is_some() {
        permits.push(Permit::Granted { officer, now });
    }
    Ok(permits)
}

impl Permit {
    /// As a condition on a table that has the columns `organisation, team, officer, case_id`; good for an index.
    pub fn condition(&self, table: &str, statement: &mut Statement) -> String {
        match self {
            Self::Everything => "1 = 1".to_owned(),
            Self::Column(column, value) => format!("{table}.{column} = {}", statement.bind(value.clone())),
            Self::Granted { officer, now } => {
                let (officer, now) = (statement.bind(officer.clone()), statement.bind(now.clone()));
                format!(
                    "{table}.case_id IN (SELECT g.case_id FROM break_glass g
                      WHERE g.officer = {officer} AND g.until_at > {now})"
                )
            }
        }
    }

    /// As a condition that no index serves: where another index must lead (a case, a gap, a search key).
    fn afterwards(&self, table: &str, statement: &mut Statement) -> String {
        match self {
            Self::Column(column, value) => {
                format!("COALESCE({table}.{column}, '') = {}", statement.bind(value.clone()))
            }
            Self::Everything | Self::Granted { .. } => self.condition(table, statement),
        }
    }
}

/// The whole permission as one condition, looked at after another index has led to the row.
pub(crate) fn visible(permits: &[Permit], table: &str, statement: &mut Statement) -> String {
    let conditions: Vec<String> = permits.iter().map(|permit| permit.afterwards(table, statement)).collect();
    if conditions.is_empty() { "1 = 0".to_owned() } else { format!("({})", conditions.join(" OR ")) }
}

/// The permission as conditions that never hold together, so that counts can be added; each good for an index.
pub(crate) fn disjoint(permits: &[Permit], table: &str, statement: &mut Statement) -> Vec<String> {
    let by_office: Vec<&Permit> =
        permits.iter().filter(|permit| !matches!(permit, Permit::Granted { .. })).collect();
    let condition = |permit: &Permit| {
        let own = permit.condition(table, statement);
        if !matches!(permit, Permit::Granted { .. }) {
            // Values of one column exclude each other.
            return own;
        }
        let others: Vec<String> = by_office.iter().map(|other| other.afterwards(table, statement)).collect();
        if others.is_empty() { own } else { format!("{own} AND NOT ({})", others.join(" OR ")) }
    };
    permits.iter().map(condition).collect()
}
