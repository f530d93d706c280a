//! The one contract both engines keep. Every test runs on SQLite in a temporary folder and on a real PostgreSQL
//! server that this test starts itself (Debian's package, private data folder, socket only).

#[cfg(test)]
mod append;
#[cfg(test)]
mod beside;
#[cfg(test)]
mod erasure;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod history;
#[cfg(test)]
mod law;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod postgres_server;
#[cfg(test)]
mod rebuild;

/// Declares tests that run on both engines.
#[macro_export]
macro_rules! on_both_engines {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test] fn $name() { super::$name(&$crate::fixtures::World::sqlite()); })+
        }
        mod postgres {
            $(#[test] fn $name() {
                match $crate::fixtures::World::postgres() {
                    Some(world) => super::$name(&world),
                    None => eprintln!("skipped on PostgreSQL: {}", $crate::postgres_server::ABSENT),
                }
            })+
        }
    };
}
