//! Tests of folding.
