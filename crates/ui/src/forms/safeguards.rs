//! Forms of the chapters *safeguards* and *counselling*.

use super::spec::FieldKind::{Checks, Country, Date, Language, LongText, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const REFOULEMENT: Choices = Choices { list: "refoulement-finding", codes: &["no-risk", "risk"] };
const VULNERABILITY: Choices = Choices {
    list: "vulnerability",
    codes: &[
        "minor",
        "unaccompanied-minor",
        "disability",
        "elderly",
        "pregnant",
        "single-parent",
        "torture-or-violence",
        "trafficking",
        "serious-illness",
        "mental-health",
        "sogiesc",
        "other",
    ],
};
const FITNESS: Choices =
    Choices { list: "fitness-finding", codes: &["fit", "fit-under-conditions", "unfit"] };
const CLAIM_OUTCOME: Choices =
    Choices { list: "claim-outcome", codes: &["rejected", "granted", "withdrawn"] };
const HOLD: Choices = Choices {
    list: "hold",
    codes: &["legal", "medical", "protection", "child", "evidence", "data-protection"],
};

const NEED: Choices =
    Choices { list: "need", codes: &["family-unity", "health-care", "schooling", "special-needs"] };
const ASSISTANCE: Choices =
    Choices { list: "assistance", codes: &["advice", "representation", "linguistic", "legal-aid"] };
const ASSISTANCE_OUTCOME: Choices =
    Choices { list: "assistance-outcome", codes: &["granted", "refused", "withdrawn"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const HOLD_FIELDS: &[FieldSpec] = &[must("kind", Select(HOLD)), must("on", Date), must("reasons", LongText)];
const CONTACTED: &[FieldSpec] = &[must("on", Date), must("language", Language).hinted()];

const fn safeguard(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "safeguards", fields }
}

const fn counselling(id: &'static str) -> FormSpec {
    FormSpec { id, chapter: "counselling", fields: CONTACTED }
}

/// The forms of these chapters.
pub(super) const FORMS: &[FormSpec] = &[
    safeguard(
        "assess-non-refoulement",
        &[
            must("assessed-on", Date),
            must("country", Country),
            must("finding", Select(REFOULEMENT)),
            must("reasons", LongText).hinted(),
        ],
    ),
    safeguard(
        "screen-vulnerability",
        &[
            must("screened-on", Date),
            may("vulnerabilities", Checks(VULNERABILITY)).hinted(),
            may("needs", LongText),
        ],
    ),
    safeguard(
        "assess-fitness",
        &[
            must("assessed-on", Date),
            must("finding", Select(FITNESS)),
            must("valid-until-on", Date),
            may("remarks", LongText).hinted(),
        ],
    ),
    safeguard("lodge-protection-claim", &[must("lodged-on", Date), must("explanation", LongText).hinted()]),
    safeguard("decide-protection-claim", &[must("decided-on", Date), must("outcome", Select(CLAIM_OUTCOME))]),
    safeguard("place-hold", HOLD_FIELDS),
    safeguard("lift-hold", HOLD_FIELDS),
    safeguard(
        "attend-to-need",
        &[must("on", Date), must("need", Select(NEED)), must("explanation", LongText).hinted()],
    ),
    safeguard(
        "request-assistance",
        &[must("on", Date), must("kind", Select(ASSISTANCE)), may("explanation", LongText)],
    ),
    safeguard(
        "answer-assistance",
        &[
            must("on", Date),
            must("kind", Select(ASSISTANCE)),
            must("outcome", Select(ASSISTANCE_OUTCOME)),
            must("reasons", LongText).hinted(),
        ],
    ),
    safeguard(
        "record-trafficking-permit",
        &[must("granted-on", Date), may("valid-until-on", Date), must("reference", Text)],
    ),
    counselling("offer-counselling"),
    counselling("hold-counselling-session"),
    counselling("decline-counselling"),
];
