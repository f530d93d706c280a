//! The one place where permission becomes SQL: what a viewer may see by office, and by break-glass grants.

use crate::engine::Value;
use crate::engine::value::instant_text;
use crate::types::list::{Scope, Viewer};

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

/// All reasons, each good for an index of its own.
pub(crate) fn permits(viewer: &Viewer) -> Vec<Permit> {
    let mut permits = match &viewer.scope {
        Scope::All => return vec![Permit::Everything],
        Scope::Organisation(id) => vec![Permit::Column("organisation", id.to_string())],
        Scope::Teams(ids) => ids.iter().map(|id| Permit::Column("team", id.to_string())).collect(),
        Scope::Assigned(id) => vec![Permit::Column("officer", id.to_string())],
        Scope::Nothing => Vec::new(),
    };
    permits.push(Permit::Granted { officer: viewer.officer.to_string(), now: instant_text(viewer.now) });
    permits
}

impl Permit {
    /// As a condition on a table that has the columns `organisation, team, officer, case_id`.
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
}

/// The whole permission as one condition.
pub(crate) fn visible(viewer: &Viewer, table: &str, statement: &mut Statement) -> String {
    let conditions: Vec<String> =
        permits(viewer).iter().map(|permit| permit.condition(table, statement)).collect();
    format!("({})", conditions.join(" OR "))
}
