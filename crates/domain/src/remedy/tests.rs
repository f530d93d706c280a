//! Tests of the chapter *remedies (RD Art. 13)*.
