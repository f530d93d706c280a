//! Gates: names for the acts whose findings, taken together, answer "can this person leave?".

use law::LegalAct;

/// A gate: the conjunction of all findings on one act. No second mechanism: `Assessment::of` gives its lines,
/// `Assessment::allows` its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// Stable name.
    pub name: &'static str,
    /// The act it opens.
    pub act: LegalAct,
}

/// Every gate. `readmission-request-permitted` follows with the readmission chapter.
pub const GATES: &[Gate] = &[
    Gate { name: "removal-ready", act: LegalAct::CarryOutRemoval },
    Gate { name: "detention-lawful", act: LegalAct::KeepInDetention },
    Gate { name: "voluntary-departure-ready", act: LegalAct::PlanVoluntaryDeparture },
];
