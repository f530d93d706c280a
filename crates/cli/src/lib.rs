//! Room `nostos`, the command: arguments, wiring, printing. No logic of its own: everything is asked of `application`,
//! operators' tools of `store`.

pub mod args;
pub mod commands;
pub mod ending;
pub mod keeper;
pub mod place;
pub mod print;
pub mod progress;
pub mod recorder;
pub mod zone;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command};
use ending::Ending;
use place::Place;

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match carry_out(arguments) {
        Ok(ending) => ending.code(),
        Err(error) => {
            eprintln!("nostos: {error:#}");
            Ending::FAILED
        }
    }
}

/// Carries out a command.
///
/// # Errors
/// What the operator is told, with what to do about it.
pub fn carry_out(arguments: Arguments) -> anyhow::Result<Ending> {
    let place = Place::new(arguments.data, arguments.database.as_deref())?;
    match arguments.command {
        Command::Init(asked) => commands::init::run(&place, &asked),
        Command::Serve(asked) => commands::serve::run(&place, &asked),
        Command::Demo(asked) => commands::demo::run(&place, &asked),
        Command::Import(asked) => commands::import::run(&place, &asked),
        Command::Export(asked) => commands::export::run(&place, &asked),
        Command::Rebuild(asked) => commands::rebuild::run(&place, &asked),
        Command::History(asked) => commands::history::run(&place, &asked),
        Command::Backup(asked) => commands::backup::backup(&place, &asked),
        Command::Restore(asked) => commands::backup::restore(&place, &asked),
        Command::User(asked) => commands::user::run(&place, &asked),
        Command::Law(asked) => commands::law::run(&place, &asked),
        Command::Statistics(asked) => commands::statistics::run(&place, &asked),
        Command::Doctor(asked) => commands::doctor::run(&place, &asked),
    }
}
