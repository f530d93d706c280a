//! Tests of the chapter *identity: who the person is*.
