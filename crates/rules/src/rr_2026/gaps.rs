//! Articles of the proposal that no rule states, and why. A rule for one of them takes its line away, by test.

/// Article and reason.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    ("RR-1", "subject matter: nothing to compute"),
    ("RR-3", "derogations at the external border and in criminal law: no fact records them yet"),
    (
        "RR-9",
        "recognition of decisions of other Member States: voluntary according to press reports; the official text was not seen",
    ),
    (
        "RR-16",
        "persons who pose a security risk: the official text was not seen; only the length of the entry ban asks for it",
    ),
    ("RR-17", "return to a third country under an agreement or arrangement: not enabled; no facts, no rule"),
    ("RR-19", "age assessment of minors: the official text was not seen"),
    ("RR-21", "obligation to cooperate: no fact records cooperation yet"),
    ("RR-22", "consequences of not cooperating: national law, and no fact records cooperation yet"),
    ("RR-23", "availability of the person: no fact records it under this act yet"),
    ("RR-25", "legal assistance and representation: no fact records a request yet"),
    ("RR-27", "appeal before a court of law: the first remedy only is computed (RR-26)"),
    (
        "RR-29",
        "grounds for detention: the official text was not seen; detention is not permitted by any rule of this pack",
    ),
    ("RR-30", "risk of absconding: the official text was not seen"),
    ("RR-31", "alternatives to detention: the official text was not seen"),
    ("RR-32", "period of detention: the official text was not seen; no number is known"),
    ("RR-33", "review of detention: the official text was not seen; no number is known"),
    ("RR-34", "conditions of detention: the official text was not seen"),
    ("RR-35", "detention of minors and families: the official text was not seen"),
    ("RR-36", "readmission and the articles that follow (chapters VI to IX): the official text was not seen"),
];
