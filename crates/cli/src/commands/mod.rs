//! One file a command.

pub mod backup;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod history;
pub mod import;
pub mod init;
pub mod law;
pub mod law_case;
pub mod rebuild;
pub mod serve;
pub mod statistics;
pub mod user;
