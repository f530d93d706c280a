//! From fields to a command. Who signs and who confirms comes from the session, never from a field.

use domain::{ActorId, Command};

use super::fields::{Fields, Mistake};
use super::{alerts, child, decision, departure, detention, identity, measures, safeguards, stay};

/// What a command needs beyond its fields.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// Who acts, by the session.
    pub actor: ActorId,
}

/// Mistakes in the fields of a command.
pub type Mistakes = Vec<Mistake>;

/// The command of that kind with these fields.
///
/// # Errors
/// Every mistake found, field by field.
pub fn command(kind: &str, mut fields: Fields, context: Context) -> Result<Command, Mistakes> {
    let command = stay::command(kind, &mut fields)
        .or_else(|| identity::command(kind, &mut fields))
        .or_else(|| decision::command(kind, &mut fields))
        .or_else(|| safeguards::command(kind, &mut fields))
        .or_else(|| detention::command(kind, &mut fields))
        .or_else(|| alerts::command(kind, &mut fields, context.actor))
        .or_else(|| child::command(kind, &mut fields))
        .or_else(|| measures::command(kind, &mut fields, context.actor))
        .or_else(|| departure::command(kind, &mut fields, context.actor));
    match command {
        Some(command) if fields.mistakes().is_empty() => Ok(command),
        Some(_) | None => {
            if fields.mistakes().is_empty() {
                fields.mistake("command", "unknown-command");
            }
            Err(fields.mistakes().to_vec())
        }
    }
}
