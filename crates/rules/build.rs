//! Lists the files of scenarios and English messages, so that the program carries them: `nostos law test` needs no source tree.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("scenarios");
    println!("cargo::rerun-if-changed=scenarios");
    let mut files = Vec::new();
    below(&root, &mut files)?;
    files.sort();
    let mut list = format!("const BASES_FILE: &str = include_str!({:?});\n", root.join("bases.toml"));
    list.push_str("const SHIPPED: &[(&str, &str)] = &[\n");
    for file in files.iter().filter(|file| !file.ends_with("bases.toml")) {
        let name = file.strip_prefix(&root).map_err(io::Error::other)?;
        list.push_str(&format!("    ({name:?}, include_str!({file:?})),\n"));
    }
    list.push_str("];\n");
    let messages = root.with_file_name("messages");
    println!("cargo::rerun-if-changed={}", messages.display());
    let mut english = vec![messages.join("en.ftl")];
    for entry in fs::read_dir(messages.join("en"))? {
        english.push(entry?.path());
    }
    english.sort();
    list.push_str("const ENGLISH: &[&str] = &[\n");
    for file in english {
        println!("cargo::rerun-if-changed={}", file.display());
        list.push_str(&format!("    include_str!({file:?}),\n"));
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("scenarios.rs"), list)
}

/// Every TOML file below a folder.
fn below(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            below(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            println!("cargo::rerun-if-changed={}", path.display());
            found.push(path);
        }
    }
    Ok(())
}
