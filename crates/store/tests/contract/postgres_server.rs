//! A private PostgreSQL server for the tests: own data folder, socket only, ends with the test process.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Why PostgreSQL is left out.
pub const ABSENT: &str = "no server programs in /usr/lib/postgresql/*/bin; install the package `postgresql`";

struct Server {
    folder: PathBuf,
    bin: PathBuf,
    // Held: the server ends when the pipe's other end closes with this process (see `start`).
    _guard: Child,
}

static SERVER: OnceLock<Option<Server>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a new empty database; `None` where PostgreSQL is not installed.
pub fn new_database() -> Option<String> {
    let server = SERVER.get_or_init(start).as_ref()?;
    let name = format!("t{}", DATABASES.fetch_add(1, Ordering::SeqCst));
    let mut create = command(server.bin.join("createdb"));
    let done = create.arg("-h").arg(&server.folder).arg("-U").arg("nostos").arg(&name).status().unwrap();
    assert!(done.success(), "createdb {name}");
    Some(format!("postgres:///{name}?host={}&user=nostos", server.folder.display()))
}

fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut bins: Vec<PathBuf> = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).collect();
    bins.retain(|bin| bin.join("initdb").exists());
    bins.sort();
    bins.pop()
}

fn is_root() -> bool {
    let told = Command::new("id").arg("-u").output().unwrap();
    told.stdout.trim_ascii() == b"0"
}

/// PostgreSQL refuses to run as root: then everything runs as `postgres`.
fn command(program: impl AsRef<Path>) -> Command {
    let program = program.as_ref();
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn start() -> Option<Server> {
    let bin = programs()?;
    let folder = std::env::temp_dir().join(format!("nostos-pg-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    if is_root() {
        assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
    }
    let data = folder.join("data");
    let mut init = command(bin.join("initdb"));
    init.arg("-D").arg(&data).args(["-U", "nostos", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]);
    assert!(init.stdout(Stdio::null()).status().unwrap().success(), "initdb");
    // A shell holds the server and waits on our pipe: however this process ends, the pipe closes, the server stops,
    // the folder goes.
    let script = format!(
        "trap '' TERM INT; {bin}/pg_ctl -D {data} -w -l {folder}/log -o \"-c listen_addresses='' \
         -k {folder} -c max_connections=300 -c shared_buffers=32MB\" start >/dev/null || exit 1; \
         echo ready; cat >/dev/null; {bin}/pg_ctl -D {data} -m immediate stop >/dev/null; rm -rf {folder}",
        bin = bin.display(),
        data = data.display(),
        folder = folder.display()
    );
    let mut guard = command("/bin/sh");
    guard.arg("-c").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
    let mut guard = guard.spawn().unwrap();
    let mut ready = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(guard.stdout.take().unwrap()), &mut ready)
        .unwrap();
    assert_eq!(ready.trim(), "ready", "the server did not start; see {}/log", folder.display());
    Some(Server { folder, bin, _guard: guard })
}
