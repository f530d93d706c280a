//! Forms of the chapter *stay*, and of opening and closing a case.

use super::spec::FieldKind::{Checks, Country, Date, Hidden, Language, LongText, PartialDate, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const ORIGIN: Choices = Choices {
    list: "origin",
    codes: &[
        "asylum-negative",
        "asylum-withdrawn",
        "border-procedure",
        "apprehension",
        "overstay",
        "permit-end",
        "permit-refused",
        "criminal",
        "other-state-decision",
        "self-referral",
        "screening",
    ],
};
const LEGAL_STAY_ENDED: Choices = Choices {
    list: "legal-stay-ended",
    codes: &[
        "protection-rejected",
        "protection-rejected-manifestly-unfounded",
        "protection-withdrawn",
        "permit-ended",
        "overstay",
    ],
};
const RIGHT_TO_STAY: Choices = Choices {
    list: "right-to-stay",
    codes: &["permit", "protection", "free-movement", "citizenship", "right-to-remain"],
};
const OUTCOME: Choices = Choices {
    list: "outcome",
    codes: &[
        "departed",
        "right-to-stay",
        "decision-ended",
        "went-to-other-state",
        "deceased",
        "opened-by-mistake",
    ],
};
/// Scripts of names, ISO 15924.
pub(super) const SCRIPT: Choices = Choices {
    list: "script",
    codes: &[
        "Latn", "Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Guru", "Hans", "Hant",
        "Hebr", "Jpan", "Khmr", "Kore", "Laoo", "Mymr", "Sinh", "Taml", "Thai", "Tibt",
    ],
};
/// Sex as ICAO writes it.
pub(super) const SEX: Choices = Choices { list: "sex", codes: &["female", "male", "unspecified"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const ENTRY: Choices = Choices { list: "entry-manner", codes: &["regular", "irregular"] };
const RENEWAL: Choices = Choices { list: "renewal-outcome", codes: &["granted", "refused", "withdrawn"] };

const CHECKED: &[FieldSpec] = &[must("on", Date), must("explanation", LongText)];

/// The forms of this chapter.
pub(super) const FORMS: &[FormSpec] = &[
    FormSpec {
        id: "open-case",
        chapter: "stay",
        fields: &[
            must("origin", Select(ORIGIN)),
            must("opened-on", Date),
            may("register-reference", Text).hinted(),
            may("family", Text).hinted(),
            must("given", Text),
            must("script", Select(SCRIPT)),
            may("birth-date", PartialDate).hinted(),
            may("sex", Select(SEX)),
            must("nationality", Country),
            may("language", Language).hinted(),
        ],
    },
    FormSpec {
        id: "record-legal-stay-ended",
        chapter: "stay",
        fields: &[
            must("kind", Select(LEGAL_STAY_ENDED)),
            must("decided-on", Date),
            may("right-to-remain-ended-on", Date).hinted(),
            may("reference", Text),
        ],
    },
    FormSpec {
        id: "establish-illegal-stay",
        chapter: "stay",
        fields: &[must("established-on", Date), must("circumstances", LongText).hinted()],
    },
    FormSpec {
        id: "record-right-to-stay",
        chapter: "stay",
        fields: &[must("kind", Select(RIGHT_TO_STAY)), must("from-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "record-hearing",
        chapter: "stay",
        fields: &[must("heard-on", Date), must("statement", LongText).hinted()],
    },
    FormSpec { id: "exclude-free-movement", chapter: "stay", fields: CHECKED },
    FormSpec {
        id: "record-other-state-permit",
        chapter: "stay",
        fields: &[must("state", Country), may("valid-until-on", Date), must("recorded-on", Date)],
    },
    FormSpec { id: "tell-to-go-to-other-state", chapter: "stay", fields: CHECKED },
    FormSpec { id: "record-went-to-other-state", chapter: "stay", fields: CHECKED },
    FormSpec {
        id: "record-entry",
        chapter: "stay",
        fields: &[
            must("manner", Select(ENTRY)),
            may("entered-on", Date),
            must("explanation", LongText),
            must("recorded-on", Date),
        ],
    },
    FormSpec {
        id: "record-renewal-pending",
        chapter: "stay",
        fields: &[must("lodged-on", Date), may("reference", Text)],
    },
    FormSpec {
        id: "record-renewal-decision",
        chapter: "stay",
        fields: &[must("decided-on", Date), must("outcome", Select(RENEWAL)), may("reference", Text)],
    },
    FormSpec {
        id: "close-case",
        chapter: "stay",
        fields: &[must("closed-on", Date), must("outcome", Select(OUTCOME)), may("explanation", LongText)],
    },
    FormSpec {
        id: "reopen-case",
        chapter: "stay",
        fields: &[must("reopened-on", Date), must("reasons", LongText)],
    },
    FormSpec {
        id: "correct-entry",
        chapter: "history",
        fields: &[
            must("of-version", Hidden),
            must("corrected-on", Date),
            must("reason", LongText).hinted(),
            may("strike", Checks(Choices { list: "strike", codes: &["yes"] })).hinted(),
        ],
    },
];
