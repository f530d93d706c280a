//! Tests of the chapter *entry ban (RD Art. 11)*.
