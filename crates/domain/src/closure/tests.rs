//! Tests of the chapter *closure*.
