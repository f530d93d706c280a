//! Pages of long lists: by the place of the last row, never by counting; each permit walks an index of its own.

use super::permission::{Permit, Statement, disjoint};
use crate::error::StoreError;
use crate::types::list::{Cursor, Page, PageRequest};

/// Rows of a page at most.
const LIMIT: u32 = 500;

/// A list: which table, in which order.
pub(crate) struct Listing {
    /// Table with its columns `organisation, team, officer, case_id`.
    pub table: &'static str,
    /// Columns that order it; together unique.
    pub order: &'static [&'static str],
    /// Highest first.
    pub descending: bool,
}

/// How many rows the page may have.
pub(crate) fn limit(page: &PageRequest) -> u32 {
    page.limit.clamp(1, LIMIT)
}

impl Listing {
    /// A query of the table's rows of one page plus one row, to know whether there is more.
    pub fn rows(
        &self,
        permits: &[Permit],
        page: &PageRequest,
        statement: &mut Statement,
        mut filter: impl FnMut(&mut Statement) -> Vec<String>,
    ) -> Result<String, StoreError> {
        let after = page.after.as_ref().map(|cursor| cursor.unpack(self.order.len())).transpose()?;
        let mut branches = Vec::new();
        for permit in disjoint(permits, "t", statement) {
            let mut conditions = vec![permit];
            conditions.extend(filter(statement));
            if let Some(values) = &after {
                conditions.push(self.beyond(values, statement));
            }
            branches.push(self.branch(branches.len(), &conditions, limit(page)));
        }
        if branches.is_empty() {
            branches.push(self.branch(0, &["1 = 0".to_owned()], 0));
        }
        Ok(branches.join(" UNION ALL "))
    }

    fn branch(&self, number: usize, conditions: &[String], limit: u32) -> String {
        format!(
            "SELECT * FROM (SELECT t.* FROM {} t WHERE {} ORDER BY {} LIMIT {}) b{number}",
            self.table,
            conditions.join(" AND "),
            self.sorted("t"),
            limit + 1,
        )
    }

    /// What comes after the last row of the page before.
    pub fn beyond(&self, values: &[String], statement: &mut Statement) -> String {
        let columns: Vec<String> = self.order.iter().map(|column| format!("t.{column}")).collect();
        let marks: Vec<String> = values.iter().map(|value| statement.bind(value.clone())).collect();
        let sign = if self.descending { '<' } else { '>' };
        format!("({}) {sign} ({})", columns.join(", "), marks.join(", "))
    }

    /// The order columns of a table, for ORDER BY.
    pub fn sorted(&self, table: &str) -> String {
        let way = if self.descending { " DESC" } else { "" };
        let columns: Vec<String> = self.order.iter().map(|column| format!("{table}.{column}{way}")).collect();
        columns.join(", ")
    }
}

/// Cuts the extra row off and tells where the next page begins.
pub(crate) fn page<T>(mut rows: Vec<T>, limit: u32, place: impl Fn(&T) -> Cursor) -> Page<T> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more { rows.last().map(place) } else { None };
    Page { rows, next }
}
