//! Tests of the chapter *postponement of removal (RD Art. 9)*.
