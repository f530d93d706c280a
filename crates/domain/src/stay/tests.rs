//! Tests of the chapter *stay: how the case came about and what is known of the right to stay*.
