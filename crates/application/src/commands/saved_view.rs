//! Saved views: filters of a list under a name, for the officer who saved them.

use store::SavedView;
use uuid::Uuid;

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// Most views that one officer keeps.
pub const VIEWS_MAXIMUM: usize = 50;
/// Most characters of a name.
pub const NAME_MAXIMUM: usize = 100;
/// Most characters of an address.
const ADDRESS_MAXIMUM: usize = 1000;

impl Nostos {
    /// Keeps the address of a list with its filters under a name; the same name again replaces it.
    ///
    /// # Errors
    /// Not permitted, an invalid value, too many views.
    pub fn save_view(&self, actor: &Actor, name: &str, address: &str) -> Result<Uuid, Problem> {
        Self::permit(actor, Permission::Use(Function::ReadCases))?;
        let name = name.trim();
        if !(1..=NAME_MAXIMUM).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return Err(invalid("name", format!("use 1 to {NAME_MAXIMUM} characters")));
        }
        let local = address.starts_with('/') && !address.starts_with("//") && !address.contains('\\');
        if !local || address.len() > ADDRESS_MAXIMUM || address.chars().any(char::is_control) {
            return Err(invalid("address", "save a view from a list".into()));
        }
        let kept = self.database.views_of(actor.id.0)?;
        let same = kept.iter().find(|view| view.name == name);
        if same.is_none() && kept.len() >= VIEWS_MAXIMUM {
            return Err(invalid("name", format!("delete one of your {VIEWS_MAXIMUM} views first")));
        }
        let view_id = same.map_or_else(|| self.secrets.id(), |view| view.view_id);
        self.database.save_view(SavedView {
            view_id,
            officer: actor.id.0,
            name: name.to_owned(),
            address: address.to_owned(),
        })?;
        Ok(view_id)
    }

    /// The actor's own views by name.
    ///
    /// # Errors
    /// Storage failed.
    pub fn saved_views(&self, actor: &Actor) -> Result<Vec<SavedView>, Problem> {
        Ok(self.database.views_of(actor.id.0)?)
    }

    /// Deletes one of the actor's own views; nothing happens when it is gone already.
    ///
    /// # Errors
    /// Storage failed.
    pub fn drop_view(&self, actor: &Actor, view: Uuid) -> Result<(), Problem> {
        Ok(self.database.drop_view(actor.id.0, view)?)
    }
}

fn invalid(field: &str, what: String) -> Problem {
    Problem::Invalid { field: field.to_owned(), what }
}
