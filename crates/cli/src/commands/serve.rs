//! `nostos serve`: answers requests until stopped.

use std::net::{TcpListener, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use demo::Layout;
use demo::crew;
use serde_json::json;
use tracing_subscriber::EnvFilter;
use web::{App, Settings};

use crate::args::Serve;
use crate::ending::Ending;
use crate::keeper::Keeper;
use crate::place::{Installation, Place};
use crate::print;

/// How long requests under way may take when the server stops.
const PATIENCE: Duration = Duration::from_secs(10);
/// Threads for blocking work; `web` lets fewer than these in.
const BLOCKING: usize = 96;

/// Runs it.
///
/// # Errors
/// The address is taken, there is no installation, the database is of another version.
pub fn run(place: &Place, asked: &Serve) -> anyhow::Result<Ending> {
    let listener = bind(&asked.listen)?;
    let installation = place.open(asked.migrate)?;
    if Layout::of(&installation.nostos)?.is_some_and(|layout| !layout.complete) {
        bail!(
            "the demonstration in {} is not laid out completely; run `nostos demo` to go on",
            place.data().display()
        );
    }
    let address = address_of(&listener)?;
    if asked.json {
        print::json(&json!({ "listen": address }))?;
    } else {
        println!("{} is served on {address}; Ctrl-C stops.", installation.nostos.authority().name);
    }
    serve(installation, listener)?;
    Ok(Ending::Done)
}

/// Takes an address.
///
/// # Errors
/// It cannot be taken; the message says what to do.
pub fn bind(listen: &str) -> anyhow::Result<TcpListener> {
    let advice = || format!("--listen {listen} is not host:port, for example 127.0.0.1:8080");
    let addresses: Vec<_> = listen.to_socket_addrs().with_context(advice)?.collect();
    TcpListener::bind(addresses.as_slice()).with_context(|| {
        format!("cannot listen on {listen}; stop what listens there or choose another with --listen (port 0: a free one)")
    })
}

/// The address of a listener, as browsers take it.
///
/// # Errors
/// The operating system does not tell.
pub fn address_of(listener: &TcpListener) -> anyhow::Result<String> {
    Ok(format!("http://{}", listener.local_addr()?))
}

/// Serves an installation until the process is told to stop.
///
/// # Errors
/// The server cannot run.
pub fn serve(installation: Installation, listener: TcpListener) -> anyhow::Result<()> {
    start_logging();
    let layout = Layout::of(&installation.nostos)?;
    warn_of_open_demonstration(layout.is_some(), &listener);
    let app = app(installation, layout.as_ref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING)
        .build()
        .context("the server's threads cannot be started")?;
    let (app, keeper) = app;
    let outcome = runtime.block_on(answer(app, listener));
    keeper.stop();
    runtime.shutdown_timeout(PATIENCE);
    outcome
}

fn app(installation: Installation, layout: Option<&Layout>) -> anyhow::Result<(App, Keeper)> {
    let Installation { nostos, clock, secrets } = installation;
    let keeper = Keeper::start(nostos.with(Arc::clone(&clock), secrets), clock)?;
    let settings = Settings {
        secure_cookies: layout.is_none(),
        demo_accounts: layout.map(|layout| one_click(layout.seed)).unwrap_or_default(),
    };
    Ok((App::new(nostos, settings), keeper))
}

/// One account of each role: login, name, role.
fn one_click(seed: u64) -> Vec<(String, String, String)> {
    let mut chosen: Vec<(String, String, String)> = Vec::new();
    for member in crew::members(seed) {
        let role = member.role.code();
        if chosen.iter().all(|(_, _, known)| known != role) {
            chosen.push((member.login, member.name.to_owned(), role.to_owned()));
        }
    }
    chosen
}

async fn answer(app: App, listener: TcpListener) -> anyhow::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let told = async move {
        asked_to_stop().await;
        tracing::info!("stopping");
        // The receiver lives as long as the server.
        let _ = stopping.send(true);
    };
    let server = axum::serve(listener, web::router(app)).with_graceful_shutdown(told);
    tokio::select! {
        result = server => result.context("the server stopped")?,
        () = too_long(stopped) => tracing::warn!("requests under way were cut off"),
    }
    Ok(())
}

/// Ends when the server was told to stop and its requests had their time.
async fn too_long(mut stopped: tokio::sync::watch::Receiver<bool>) {
    if stopped.wait_for(|stopped| *stopped).await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(PATIENCE).await;
}

async fn asked_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}

/// Logs as JSON lines on stderr; `NOSTOS_LOG` chooses how much.
fn start_logging() {
    let filter = EnvFilter::try_from_env("NOSTOS_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let logger = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr);
    // A second server in the same process (tests) keeps the first logger.
    let _ = logger.try_init();
}

fn warn_of_open_demonstration(demonstration: bool, listener: &TcpListener) {
    let local = listener.local_addr().is_ok_and(|address| address.ip().is_loopback());
    if demonstration && !local {
        eprintln!(
            "nostos: this demonstration can be entered without a password by everybody who reaches the address"
        );
    }
}
