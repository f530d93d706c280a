//! Tests of the chapter *safeguards (RD Art. 5, 10)*.
