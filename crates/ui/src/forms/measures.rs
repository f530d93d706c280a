//! Forms of the chapters *risk of absconding* and *less coercive measures*.

use super::spec::FieldKind::{Checks, Criteria, Date, LongText, Number, Options, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const KIND_OF_RISK: Choices = Choices {
    list: "kind-of-risk",
    codes: &[
        "whereabouts",
        "identity-withheld",
        "non-compliance",
        "declared-intent",
        "onward-movement",
        "lack-of-means",
    ],
};
const MEANS: Choices =
    Choices { list: "contact-means", codes: &["telephone", "letter", "visit", "through-others"] };
const CONTACT: Choices = Choices { list: "contact-outcome", codes: &["reached", "not-reached"] };
const PLACE: Choices = Choices {
    list: "search-place",
    codes: &["hospital", "detention", "protection-register", "departure-evidence"],
};
const SEARCH: Choices = Choices { list: "search-outcome", codes: &["found", "not-found"] };
/// The ladder, least coercive first.
const MEASURE: Choices = Choices {
    list: "measure",
    codes: &[
        "counselling",
        "notify-address",
        "submit-documents",
        "reporting",
        "stay-at-place",
        "third-party-supervision",
        "financial-guarantee",
        "electronic-monitoring",
    ],
};
const BASIS: Choices = Choices { list: "measure-basis", codes: &["period", "postponement", "enforcement"] };
const CURRENCY: Choices = Choices {
    list: "currency",
    codes: &["EUR", "DKK", "SEK", "NOK", "CHF", "PLN", "CZK", "HUF", "RON", "ISK"],
};
const COMPLIANCE: Choices = Choices { list: "compliance-outcome", codes: &["complied", "excused", "missed"] };
const OBSTRUCTION: Choices = Choices {
    list: "obstruction-kind",
    codes: &["identification", "appointment", "documents", "travel", "conviction", "other"],
};

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const fn absconding(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "absconding", fields }
}

const fn measures(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "measures", fields }
}

/// The forms of these chapters.
pub(super) const FORMS: &[FormSpec] = &[
    absconding(
        "assess-absconding-risk",
        &[
            must("assessed-on", Date),
            must("list-version", Text).hinted(),
            may("criteria", Criteria).hinted(),
            must("heard", LongText).hinted(),
            may("mitigating", LongText).hinted(),
            may("kinds", Checks(KIND_OF_RISK)).hinted(),
            must("reasons", LongText).hinted(),
            must("review-on", Date).hinted(),
        ],
    ),
    absconding(
        "record-contact-attempt",
        &[
            must("on", Date),
            must("means", Select(MEANS)),
            must("outcome", Select(CONTACT)),
            must("explanation", LongText),
        ],
    ),
    absconding(
        "record-search",
        &[
            must("on", Date),
            must("place", Select(PLACE)),
            must("outcome", Select(SEARCH)),
            must("explanation", LongText),
        ],
    ),
    absconding("establish-absconding", &[must("established-on", Date), must("reasons", LongText).hinted()]),
    absconding("record-found-again", &[must("on", Date), must("explanation", LongText)]),
    measures(
        "impose-measure",
        &[
            must("imposed-on", Date),
            must("basis", Select(BASIS)),
            must("kind", Select(MEASURE)).hinted(),
            may("details", LongText).hinted(),
            may("place", Text).hinted(),
            may("every-days", Number { min: 1, max: 90 }).hinted(),
            may("exceptions", LongText).hinted(),
            may("receipt", Text).hinted(),
            may("amount-cents", Number { min: 1, max: 100_000_000 }).hinted(),
            may("currency", Select(CURRENCY)),
            must("reasons", LongText).hinted(),
            may("insufficient-counselling", LongText).hinted(),
            may("insufficient-notify-address", LongText),
            may("insufficient-submit-documents", LongText),
            may("insufficient-reporting", LongText),
            may("insufficient-stay-at-place", LongText),
            may("insufficient-third-party-supervision", LongText),
            may("insufficient-financial-guarantee", LongText),
            must("review-on", Date).hinted(),
        ],
    ),
    measures(
        "review-measure",
        &[
            must("number", Options),
            must("reviewed-on", Date),
            must("review-on", Date),
            must("reasons", LongText).hinted(),
        ],
    ),
    measures(
        "report-compliance",
        &[
            must("number", Options),
            must("on", Date),
            must("outcome", Select(COMPLIANCE)).hinted(),
            may("explanation", LongText),
        ],
    ),
    measures(
        "lift-measure",
        &[must("number", Options), must("lifted-on", Date), must("reasons", LongText).hinted()],
    ),
    measures(
        "record-obstruction",
        &[
            must("on", Date),
            must("kind", Select(OBSTRUCTION)),
            must("explanation", LongText),
            must("measures-taken", LongText).hinted(),
        ],
    ),
];
