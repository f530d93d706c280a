//! What the chapter *handling* tells the rules: nothing. Who handles a case has no bearing on the law.
