//! The pages: one file each with its view model, its template and its samples.

pub mod accounts;
pub mod break_glass;
pub mod case;
pub mod cases;
pub mod chapter;
pub mod decision;
pub mod errors;
pub mod explanation;
pub mod form_page;
pub mod help;
pub mod history;
pub mod installation;
pub mod law;
pub mod oversight;
pub mod oversight_lists;
pub mod own_account;
pub mod reassign;
pub mod receipt;
pub mod search;
pub mod sign_in;
pub mod team;
pub mod views;
pub mod worklist;
