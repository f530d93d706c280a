//! Room `exchange`: formats of import and export, adapters to other systems. No case logic: what is read becomes
//! commands, and `domain` says what may be recorded.

pub mod import;
