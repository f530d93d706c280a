//! Lists of cases, and the search for a person by any part of any name in any script, date of birth, document or
//! case number.

use linkage::Key;
use store::{CaseFilter, CaseRow, Cursor, Page, PageRequest, SearchHit, SearchKey, SearchQuery};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Most hits that a search answers with.
const HITS: u32 = 50;
/// Most characters of a search.
const QUERY_MAXIMUM: usize = 200;

impl Nostos {
    /// A page of the cases within the actor's scope.
    ///
    /// # Errors
    /// Not permitted, a page cursor that is not ours, storage failed.
    pub fn list_cases(
        &self,
        actor: &Actor,
        filter: &CaseFilter,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<CaseRow>, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let page = PageRequest { after: after.map(Cursor::from_text), limit: limit.clamp(1, 500) };
        Ok(self.database.list_cases(&self.viewer(actor), filter, &page)?)
    }

    /// How many cases the filter has within the actor's scope.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn count_cases(&self, actor: &Actor, filter: &CaseFilter) -> Result<u64, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        Ok(self.database.count_cases(&self.viewer(actor), filter)?)
    }

    /// Cases that fit what was typed, best first. Every word has to fit.
    ///
    /// # Errors
    /// Not permitted, the text is too long, storage failed.
    pub fn search(&self, actor: &Actor, text: &str) -> Result<Vec<SearchHit>, Problem> {
        Self::permit(actor, Permission::Use(Function::Search))?;
        let text = text.trim();
        if text.chars().count() > QUERY_MAXIMUM {
            let what = format!("search for at most {QUERY_MAXIMUM} characters");
            return Err(Problem::Invalid { field: "q".into(), what });
        }
        let words: Vec<Vec<SearchKey>> = linkage::terms_for_query(text)
            .into_iter()
            .map(|word| word.into_iter().map(search_key).collect())
            .filter(|keys: &Vec<SearchKey>| !keys.is_empty())
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let at_least = u32::try_from(words.len()).unwrap_or(u32::MAX);
        let query = SearchQuery { words, at_least, limit: HITS };
        Ok(self.database.search(&self.viewer(actor), &query)?)
    }
}

/// A key of `linkage` as the store keeps it.
pub(crate) fn search_key(key: Key) -> SearchKey {
    SearchKey { kind: key.kind.as_str().to_owned(), value: key.value }
}
