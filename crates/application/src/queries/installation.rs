//! Facts about the installation itself: is it a demonstration, which teams are there, which state's law applies.

use domain::TeamId;
use store::{Database, StoreError, Unit};
use uuid::Uuid;

use crate::error::Problem;
use crate::nostos::{Authority, Nostos};
use domain::OrganisationId;
use rules::LawInForce;

const DEMONSTRATION: &str = "demonstration";
const AUTHORITY: &str = "authority";

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Id.
    pub id: TeamId,
    /// Name.
    pub name: String,
}

impl Authority {
    /// Reads the authority that a database was initialised for.
    ///
    /// # Errors
    /// Never initialised, or storage failed.
    pub fn of(database: &Database) -> Result<Self, Problem> {
        let text = database.setting(AUTHORITY)?.ok_or(Problem::NotFound { what: "authority" })?;
        let damaged = || Problem::Storage(StoreError::Damaged("setting authority".into()));
        let value: serde_json::Value = serde_json::from_str(&text).map_err(|_| damaged())?;
        let field = |name: &str| value.get(name).and_then(serde_json::Value::as_str).ok_or_else(damaged);
        Ok(Self {
            organisation: OrganisationId(Uuid::parse_str(field("organisation")?).map_err(|_| damaged())?),
            name: field("name")?.to_owned(),
            state: field("state")?.to_owned(),
        })
    }

    /// Whether the law of a state can be applied by this program.
    ///
    /// # Errors
    /// It cannot; the message names the states that can.
    pub fn check_law(state: &str) -> Result<(), Problem> {
        LawInForce::of_state(state).map(|_| ()).map_err(|error| Problem::Law(error.to_string()))
    }

    /// The same authority under another name, kept at once: for one that had none when it was set up.
    ///
    /// # Errors
    /// Storage failed.
    pub fn renamed(mut self, database: &Database, name: &str) -> Result<Self, Problem> {
        name.clone_into(&mut self.name);
        self.save(database)?;
        Ok(self)
    }

    /// Keeps the authority in a new database. An installation serves one authority for good.
    ///
    /// # Errors
    /// Another authority is kept already, or storage failed.
    pub fn keep(&self, database: &Database) -> Result<(), Problem> {
        match Self::of(database) {
            Ok(kept) if kept == *self => return Ok(()),
            Ok(_) => {
                let what = "this database serves another authority; use another data folder".into();
                return Err(Problem::Invalid { field: "authority".into(), what });
            }
            Err(Problem::NotFound { .. }) => {}
            Err(problem) => return Err(problem),
        }
        self.save(database)
    }

    fn save(&self, database: &Database) -> Result<(), Problem> {
        database.save_unit(Unit {
            unit: self.organisation.0,
            organisation: None,
            code: self.state.clone(),
            name: self.name.clone(),
        })?;
        let text = serde_json::json!({
            "organisation": self.organisation, "name": self.name, "state": self.state,
        });
        Ok(database.save_setting(AUTHORITY, &text.to_string())?)
    }
}

impl Nostos {
    /// Whether this is a demonstration: accounts by one click, no real person.
    ///
    /// # Errors
    /// Storage failed.
    pub fn is_demonstration(&self) -> Result<bool, Problem> {
        Ok(self.database.setting(DEMONSTRATION)?.is_some())
    }

    /// What the demonstration noted about itself when it was laid out; empty for a real installation.
    ///
    /// # Errors
    /// Storage failed.
    pub fn demonstration(&self) -> Result<Option<String>, Problem> {
        Ok(self.database.setting(DEMONSTRATION)?)
    }

    /// Marks the installation as a demonstration, for good.
    ///
    /// # Errors
    /// Storage failed, or the installation already holds accounts of its own.
    pub fn mark_demonstration(&self, note: &str) -> Result<(), Problem> {
        if self.demonstration()?.is_none() && !self.database.members()?.is_empty() {
            let what = "this installation has accounts of its own; use another data folder".into();
            return Err(Problem::Invalid { field: "data".into(), what });
        }
        Ok(self.database.save_setting(DEMONSTRATION, note)?)
    }

    /// The teams of the authority.
    ///
    /// # Errors
    /// Storage failed.
    pub fn teams(&self) -> Result<Vec<Team>, Problem> {
        let units = self.database.units()?;
        let ours = units.into_iter().filter(|unit| unit.organisation == Some(self.authority.organisation.0));
        Ok(ours.map(|unit| Team { id: TeamId(unit.unit), name: unit.name }).collect())
    }

    /// Adds a team, for the operator (`nostos init`) and the demonstration.
    ///
    /// # Errors
    /// Storage failed.
    pub fn add_team(&self, code: &str, name: &str) -> Result<TeamId, Problem> {
        let id = self.secrets.id();
        self.database.save_unit(Unit {
            unit: id,
            organisation: Some(self.authority.organisation.0),
            code: code.to_owned(),
            name: name.to_owned(),
        })?;
        Ok(TeamId(id))
    }

    /// The database, for the operator's own tools (backup, doctor, migrations).
    #[must_use]
    pub const fn database(&self) -> &Database {
        &self.database
    }
}
