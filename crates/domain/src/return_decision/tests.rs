//! Tests of the chapter *return decision (RD Art. 6, 12)*.
