//! Asks cargo to build `ui` again when messages or assets change, among them those that the rules bring along.

fn main() {
    for path in ["assets", "locales", "data", "../rules/messages"] {
        println!("cargo:rerun-if-changed={path}");
    }
}
