//! The `nostos` command: the wiring of the house. Everything it does lives in the library beside it.

fn main() -> std::process::ExitCode {
    nostos::run()
}
