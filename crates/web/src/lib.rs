//! The web: routes, extractors, sessions, API types, error mapping. No decisions: pages and API ask `application`.

pub mod api;
pub mod http;
pub mod pages;
pub mod routes;
pub mod view;
pub mod wire;

pub use http::{App, Settings};
pub use routes::router;
