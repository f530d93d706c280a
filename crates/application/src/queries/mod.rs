//! One file a query. Every list is asked for somebody; every reading of personal data is recorded before it is shown.

pub mod case_view;
pub mod cases;
pub mod data_protection;
pub mod emergency;
pub mod explanation;
pub mod feed;
pub mod installation;
pub mod law_book;
pub mod law_desk;
pub mod letters;
pub mod lists;
pub mod official_statistics;
pub mod operator;
pub mod oversight;
pub mod steps;
pub mod team;
pub(crate) mod withhold;
pub mod worklist;
