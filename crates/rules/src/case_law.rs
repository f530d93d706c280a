//! Judgments of the Court of Justice: which ones the rules are measured against, and which holdings no rule expresses.

/// Every judgment that a scenario must show or the list of gaps must name, as its files and the list cite it.
pub const JUDGMENTS: &[&str] = &[
    "C-357/09 PPU",
    "C-61/11 PPU",
    "C-329/11",
    "C-534/11",
    "C-297/12",
    "C-383/13 PPU",
    "C-166/13",
    "C-249/13",
    "C-146/14 PPU",
    "C-562/13",
    "C-554/13",
    "C-47/15",
    "C-225/16",
    "C-181/16",
    "C-82/16",
    "C-444/17",
    "C-441/19",
    "C-112/20",
    "C-546/19",
    "C-924/19 PPU",
    "C-808/18",
    "C-704/20 and C-39/21",
];

/// Judgments whose holding no rule expresses, and why. A test holds that none of them has a scenario.
pub const GAPS: &[(&str, &str)] = &[
    (
        "C-61/11 PPU",
        "El Dridi: no imprisonment for not obeying an order to leave, as it delays return. The file records no criminal \
         penalties, so no rule can speak of them.",
    ),
    (
        "C-329/11",
        "Achughbabian: no imprisonment for illegal stay before the return procedure has been applied. The file records \
         no criminal penalties.",
    ),
    (
        "C-383/13 PPU",
        "M.G. and N.R.: a detention extended without hearing the person is lifted only if the hearing could have led to \
         another result. What a court makes of a missing hearing is not a matter of the file.",
    ),
    (
        "C-47/15",
        "Affum: transit is illegal stay, and no imprisonment for illegal entry over an internal border. The file records \
         no criminal penalties and no border.",
    ),
    (
        "C-82/16",
        "K.A. and Others: an application for family reunification is examined despite an entry ban, and family life is \
         weighed before a return decision. No event records such an application.",
    ),
    (
        "C-444/17",
        "Arib: border checks brought back at an internal border do not make it an external one, so the exception of \
         RD Art. 2(2)(a) does not apply. No rule uses that exception: the Directive applies to everybody.",
    ),
    (
        "C-704/20 and C-39/21",
        "C, B and X: the court examines of its own motion every condition of detention. A duty of the court, which this \
         file does not instruct.",
    ),
];
