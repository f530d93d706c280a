//! Room `statistics`: the one rounding rule of publication.

/// Nearest multiple of five, `5 * floor((n + 2.5) / 5)`, as Eurostat publishes persons (domain.md section 7.4).
/// Whole persons never lie exactly between two multiples, so the integer form below is the same function.
#[must_use]
pub const fn r5(persons: u32) -> u32 {
    persons.saturating_add(2) / 5 * 5
}
