//! Tests of the chapter *removal (RD Art. 8)*.
