//! `cargo xtask setup`: what the tests need beyond a Rust toolchain. Installs it on Debian as root; elsewhere says
//! precisely what is missing and how to get it. Quick when all is there.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::shell::{self, command, succeeds};

/// The generator of API requests, pinned: a new version finds new things, on a day we choose.
const SCHEMATHESIS: &str = "4.32.5";

/// Something a test starts.
struct Need {
    /// What it is and which tests want it.
    what: &'static str,
    present: fn() -> bool,
    /// Debian packages that bring it.
    packages: &'static [&'static str],
    /// How to get it elsewhere.
    elsewhere: &'static str,
}

const NEEDS: &[Need] = &[
    Need {
        what: "C compiler and linker (SQLite is built from source)",
        present: || succeeds("cc", &["--version"]),
        packages: &["build-essential"],
        elsewhere: "install a C compiler that is called cc",
    },
    Need {
        what: "PostgreSQL server programs (contract suite of the store, on a private server that the tests start)",
        present: || postgres().is_some(),
        packages: &["postgresql"],
        elsewhere: "install PostgreSQL 13 or later; initdb and postgres must be on the PATH",
    },
    Need {
        what: "Chromium (scripted browser tests)",
        present: || browser().is_some(),
        packages: &["chromium"],
        elsewhere: "install Chromium or Chrome, or set NOSTOS_CHROMIUM to its path",
    },
    Need {
        what: "pdftotext (tests read the letters back)",
        present: || succeeds("pdftotext", &["-v"]),
        packages: &["poppler-utils"],
        elsewhere: "install poppler",
    },
    Need {
        what: "Noto fonts (screenshots in every script)",
        present: || {
            PathBuf::from("/usr/share/fonts/truetype/noto").is_dir() || succeeds("fc-list", &["Noto Sans"])
        },
        packages: &["fonts-noto-core"],
        elsewhere: "install the Noto Sans fonts",
    },
    Need {
        what: "Node.js 18 or later with npm (scripted browser tests)",
        present: || succeeds("node", &["--version"]) && succeeds("npm", &["--version"]),
        packages: &["nodejs", "npm"],
        elsewhere: "install Node.js from https://nodejs.org",
    },
    Need {
        what: "Python 3 with venv and pip (API fuzzing)",
        present: || succeeds("python3", &["-c", "import venv, ensurepip"]),
        packages: &["python3", "python3-venv"],
        elsewhere: "install Python 3.10 or later with the venv module",
    },
];

/// Installs or names what is missing, then fetches the two sets of tools that come from registries.
pub(crate) fn run() -> Result<()> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.present)()).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    if let Some(need) = NEEDS.iter().find(|need| !(need.present)()) {
        bail!("still missing after installation: {}: {}", need.what, need.elsewhere);
    }
    node_packages()?;
    schemathesis_tool()?;
    println!("setup: all there");
    Ok(())
}

fn install(missing: &[&Need]) -> Result<()> {
    let root = shell::output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let debian = succeeds("apt-get", &["--version"]);
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    if !(root && debian) {
        println!("The tests need more than is here:");
        for need in missing {
            println!("  {}\n    → {}", need.what, need.elsewhere);
        }
        if debian {
            println!("\nOn this machine: sudo apt-get install {}", packages.join(" "));
        }
        bail!("{} things are missing", missing.len());
    }
    println!("setup: installing {}", packages.join(" "));
    shell::run(command("apt-get").args(["update", "--quiet=2"]))?;
    let quiet = ["install", "--yes", "--quiet=2", "--no-install-recommends"];
    shell::run(command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(quiet).args(packages))
}

/// `npm ci`, unless the installed packages are those of the lock file.
fn node_packages() -> Result<()> {
    let folder = shell::root().join("e2e");
    let lock = std::fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-from");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("setup: npm ci in e2e/");
    shell::run(command("npm").current_dir(&folder).args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
    ]))?;
    Ok(std::fs::write(stamp, lock)?)
}

/// The program that generates API requests, in an environment of its own under `target/`.
pub(crate) fn schemathesis() -> PathBuf {
    shell::target().join("tools/schemathesis").join(SCHEMATHESIS).join("bin/schemathesis")
}

fn schemathesis_tool() -> Result<()> {
    let program = schemathesis();
    if succeeds(&program.to_string_lossy(), &["--version"]) {
        return Ok(());
    }
    let Some(folder) = program.parent().and_then(|bin| bin.parent()) else { bail!("no folder for tools") };
    println!("setup: schemathesis {SCHEMATHESIS} in {}", folder.display());
    shell::run(command("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    let pip = ["install", "--quiet", "--disable-pip-version-check"];
    shell::run(command(folder.join("bin/pip")).args(pip).arg(format!("schemathesis=={SCHEMATHESIS}")))
}

/// The folder of PostgreSQL's server programs: on the PATH, or where Debian puts them.
pub(crate) fn postgres() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH")?;
    let mut folders: Vec<PathBuf> = std::env::split_paths(&on_path).collect();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    folders.extend(versions.map(|version| version.path().join("bin")));
    folders.into_iter().find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// The browser that the tests drive.
pub(crate) fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("NOSTOS_CHROMIUM").map(PathBuf::from);
    let usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    named.into_iter().chain(usual.map(PathBuf::from)).find(|path| path.is_file())
}
