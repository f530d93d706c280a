//! The API in process, over a temporary database: what the document promises is what is answered.

mod document;
mod matrix;
mod story;
mod strict;
mod world;
