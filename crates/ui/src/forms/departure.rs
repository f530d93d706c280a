//! Forms of the chapters *postponement*, *removal*, *entry ban* and *travel*.

use super::spec::FieldKind::{Country, Date, LongText, Number, Options, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const POSTPONEMENT: Choices = Choices {
    list: "postponement-ground",
    codes: &["non-refoulement", "suspensive-effect", "health", "transport", "identification", "other"],
};
const TRAVEL_DOCUMENT: Choices = Choices {
    list: "travel-document-kind",
    codes: &[
        "passport",
        "emergency-travel-document",
        "laissez-passer",
        "eu-travel-document-for-return",
        "identity-card",
    ],
};
const TRACK: Choices = Choices { list: "track", codes: &["voluntary", "removal"] };
const CAUSE: Choices = Choices {
    list: "failure-cause",
    codes: &["person", "medical", "carrier", "country-of-return", "court", "other"],
};
const RETURN_TYPE: Choices = Choices {
    list: "return-type",
    codes: &[
        "voluntary-assisted",
        "voluntary-unassisted",
        "enforced-unescorted",
        "enforced-escorted",
        "enforced-charter",
        "enforced-land",
        "enforced-sea",
    ],
};
const EXIT_EVIDENCE: Choices = Choices {
    list: "exit-evidence",
    codes: &[
        "ees-exit",
        "sis-confirmation",
        "escort-handover",
        "carrier",
        "iom-confirmation",
        "embassy-check",
        "provider-arrival",
        "border-stamp",
        "other",
    ],
};

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const fn form(chapter: &'static str, id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter, fields }
}

const SECOND: &[FieldSpec] = &[must("confirmed-on", Date).hinted()];
const INFORMED: &[FieldSpec] = &[must("on", Date), must("explanation", LongText).hinted()];
const CONSIDERED: &[FieldSpec] = &[must("on", Date), must("reasons", LongText)];

/// The forms of these chapters.
pub(super) const FORMS: &[FormSpec] = &[
    form(
        "postponement",
        "postpone-removal",
        &[
            must("ground", Select(POSTPONEMENT)),
            must("decided-on", Date),
            must("review-on", Date).hinted(),
            must("reasons", LongText),
        ],
    ),
    form("postponement", "confirm-postponement", &[must("number", Options), must("confirmed-on", Date)]),
    form(
        "postponement",
        "review-postponement",
        &[
            must("number", Options),
            must("reviewed-on", Date),
            must("review-on", Date).hinted(),
            must("reasons", LongText),
        ],
    ),
    form(
        "postponement",
        "end-postponement",
        &[must("number", Options), must("ended-on", Date), must("reasons", LongText)],
    ),
    form(
        "removal",
        "order-removal",
        &[
            must("issued-on", Date),
            must("reasons-in-fact", LongText),
            must("reasons-in-law", LongText),
            must("remedies", LongText),
        ],
    ),
    form("removal", "confirm-removal-order", SECOND),
    form("removal", "withdraw-removal-order", &[must("withdrawn-on", Date), must("reasons", LongText)]),
    form("removal", "inform-of-removal", INFORMED),
    form("removal", "notify-monitor", INFORMED),
    form("removal", "clear-removal", &[must("on", Date)]),
    form(
        "removal",
        "report-removal-failed",
        &[must("on", Date), must("cause", Select(CAUSE)), must("explanation", LongText)],
    ),
    form(
        "entry-ban",
        "issue-entry-ban",
        &[
            must("issued-on", Date),
            must("months", Number { min: 1, max: 600 }).hinted(),
            may("serious-threat", LongText).hinted(),
            must("reasons-in-fact", LongText),
            must("reasons-in-law", LongText),
            must("remedies", LongText),
        ],
    ),
    form("entry-ban", "confirm-entry-ban", SECOND),
    form("entry-ban", "consider-withdrawal", CONSIDERED),
    form("entry-ban", "withdraw-entry-ban", CONSIDERED),
    form("entry-ban", "refrain-from-entry-ban", CONSIDERED),
    form(
        "travel",
        "obtain-travel-document",
        &[
            must("kind", Select(TRAVEL_DOCUMENT)),
            must("number", Text),
            must("country", Country),
            may("valid-until-on", Date).hinted(),
            must("obtained-on", Date),
        ],
    ),
    form(
        "travel",
        "plan-travel",
        &[
            must("track", Select(TRACK)),
            must("departs-on", Date),
            must("destination", Country),
            may("details", LongText),
            must("planned-on", Date),
        ],
    ),
    form("travel", "cancel-travel", CONSIDERED),
    form(
        "travel",
        "confirm-departure",
        &[
            must("left-on", Date),
            must("return-type", Select(RETURN_TYPE)),
            must("destination", Country),
            must("evidence", Select(EXIT_EVIDENCE)).hinted(),
            may("evidence-reference", Text),
            must("confirmed-on", Date),
        ],
    ),
];
