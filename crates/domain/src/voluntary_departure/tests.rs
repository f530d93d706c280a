//! Tests of the chapter *voluntary departure (RD Art. 7)*.
