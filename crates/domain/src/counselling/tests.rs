//! Tests of the chapter *counselling*.
