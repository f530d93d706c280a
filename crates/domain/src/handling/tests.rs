//! Tests of the chapter *handling: who is responsible for the case*.
