//! Components: each file holds one component, its view model and its samples; the gallery page shows them all and
//! the tests check every sample in every language (labels, ids, headings, missing messages).

pub mod basics;
pub mod case_ref;
pub mod chart;
pub mod confirm;
pub mod date_why;
pub mod document_card;
pub mod event_line;
pub mod evidence;
pub mod filter_bar;
pub mod gate;
pub mod icon;
pub mod journey;
pub mod notice;
pub mod obligation_row;
pub mod pagination;
pub mod person_header;
pub mod refusal;
pub mod table;
pub mod tabs;
pub mod withheld;
