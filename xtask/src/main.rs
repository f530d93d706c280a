//! Tasks of the house, run as `cargo xtask <task>`. Nothing here ships.

mod api;
mod api_fuzz;
mod bench;
mod ci;
mod dag;
mod http;
mod kill;
mod options;
mod server;
mod setup;
mod shell;
mod tidy;

use std::process::ExitCode;

use options::Options;

const HELP: &str = "\
cargo xtask <task>

  ci [STEP…]        everything that must hold, or only the named steps
  ci --list         the steps, and which of them run by default
  setup             install what the tests need, or say what is missing
  tidy              the limits of STYLE.md that the compiler cannot hold
  dag               dependency direction, number of dependencies, licences
  kill              SIGKILL under load        [--rounds 15] [--seed 1] [--connections 4]
  fuzz-api          the API against its own OpenAPI document   [--seconds 120] [--seed 1]
  bench             speed and memory beside a bare server      [--cases 100000] [--data DIR]
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let options = Options::parse(arguments);
    let outcome = match task.as_str() {
        "ci" => ci::run(&options),
        "setup" => setup::run(),
        "tidy" => tidy::run(),
        "dag" => dag::run(),
        "kill" => kill::run(&options),
        "fuzz-api" => api_fuzz::run(&options),
        "bench" => bench::run(&options),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask {task}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
