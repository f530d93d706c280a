//! The floor: a bare axum server over one SQLite table, with nothing a case register needs. `cargo xtask bench` runs
//! it beside the product, on the same machine in the same minute, so that figures can be read as ratios.
//!
//! `floor DATABASE ROWS LISTEN`

use std::cell::RefCell;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use rusqlite::{Connection, OptionalExtension as _, params};

thread_local! {
    static READER: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

#[derive(Clone)]
struct Floor {
    database: Arc<str>,
    writer: Arc<Mutex<Connection>>,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let database = arguments.next().context("floor DATABASE ROWS LISTEN")?;
    let rows: u32 = arguments.next().context("ROWS")?.parse()?;
    // The task passes `--listen ADDRESS` to every server alike.
    let listen = arguments.find(|argument| argument != "--listen").context("LISTEN")?;
    let writer = fill(&database, rows)?;
    let floor = Floor { database: database.into(), writer: Arc::new(Mutex::new(writer)) };
    let router = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/row/{id}", get(row))
        .route("/rows", get(rows_as_json))
        .route("/page", get(page))
        .route("/row", post(insert))
        .with_state(floor);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(&listen).await?;
        Ok(axum::serve(listener, router).await?)
    })
}

fn fill(database: &str, rows: u32) -> Result<Connection> {
    let mut writer = Connection::open(database)?;
    writer.pragma_update(None, "journal_mode", "wal")?;
    writer.pragma_update(None, "synchronous", "full")?;
    writer.execute_batch(
        "CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
    )?;
    let transaction = writer.transaction()?;
    for id in 0..rows {
        let body = format!("{{\"id\":{id},\"name\":\"{}\"}}", "x".repeat(400));
        transaction.execute("INSERT OR IGNORE INTO rows VALUES (?1, ?2)", params![id, body])?;
    }
    transaction.commit()?;
    Ok(writer)
}

impl Floor {
    fn read<T>(&self, ask: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        READER.with_borrow_mut(|reader| match reader {
            Some(reader) => ask(reader),
            None => ask(reader.insert(Connection::open(&*self.database)?)),
        })
    }

    fn bodies(&self, limit: u32) -> rusqlite::Result<Vec<String>> {
        self.read(|reader| {
            let mut statement = reader.prepare_cached("SELECT body FROM rows ORDER BY id DESC LIMIT ?1")?;
            statement.query_map([limit], |row| row.get(0))?.collect()
        })
    }
}

fn json(body: String) -> Response {
    ([("content-type", "application/json")], body).into_response()
}

fn failed(error: &rusqlite::Error) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response()
}

async fn row(State(floor): State<Floor>, Path(id): Path<u32>) -> Response {
    let found = floor.read(|reader| {
        let mut statement = reader.prepare_cached("SELECT body FROM rows WHERE id = ?1")?;
        statement.query_row([id], |row| row.get(0)).optional()
    });
    match found {
        Ok(Some(body)) => json(body),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(&error),
    }
}

async fn rows_as_json(State(floor): State<Floor>) -> Response {
    match floor.bodies(100) {
        Ok(bodies) => json(format!("[{}]", bodies.join(","))),
        Err(error) => failed(&error),
    }
}

async fn page(State(floor): State<Floor>) -> Response {
    match floor.bodies(50) {
        Ok(bodies) => {
            let mut html = String::from("<!doctype html><title>Rows</title><table>");
            for body in bodies {
                // Writing to a string cannot fail.
                let _written = write!(html, "<tr><td>{}</td></tr>", body.replace('<', "&lt;"));
            }
            html.push_str("</table>");
            Html(html).into_response()
        }
        Err(error) => failed(&error),
    }
}

async fn insert(State(floor): State<Floor>, Json(body): Json<serde_json::Value>) -> Response {
    let writer = floor.writer.lock().unwrap_or_else(PoisonError::into_inner);
    match writer.execute("INSERT INTO rows (body) VALUES (?1)", [body.to_string()]) {
        Ok(_) => json(format!("{{\"id\":{}}}", writer.last_insert_rowid())),
        Err(error) => failed(&error),
    }
}
