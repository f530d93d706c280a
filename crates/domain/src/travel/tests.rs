//! Tests of the chapter *travel*.
