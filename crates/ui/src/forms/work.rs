//! Forms about work itself: who works on a case, emergency access, accounts, erasure.

use super::spec::FieldKind::{Checks, Date, Hidden, LongText, Options, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

/// Roles an account may have; codes as in `application`.
const ROLES: Choices = Choices {
    list: "account-role",
    codes: &[
        "case-officer",
        "decision-officer",
        "reviewer",
        "team-lead",
        "data-protection-officer",
        "administrator",
        "legal-service",
    ],
};
const PURPOSE: Choices = Choices {
    list: "emergency-purpose",
    codes: &["danger-to-life", "court-deadline", "departure-today", "other"],
};
const ERASURE: Choices =
    Choices { list: "erasure-condition", codes: &["retention-ended", "unlawful-processing", "court-order"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

/// The forms.
pub(super) const FORMS: &[FormSpec] = &[
    FormSpec {
        id: "assign-case",
        chapter: "stay",
        fields: &[
            must("on", Date),
            FieldSpec::optional("team", Options),
            FieldSpec::optional("officer", Options),
            FieldSpec::optional("reason", Text),
        ],
    },
    FormSpec { id: "reassign", chapter: "team", fields: &[must("officer", Options), must("reason", Text)] },
    FormSpec {
        id: "emergency-access",
        chapter: "team",
        fields: &[must("purpose", Select(PURPOSE)), must("reason", LongText).hinted()],
    },
    FormSpec {
        id: "create-account",
        chapter: "accounts",
        fields: &[
            must("login", Text).hinted(),
            must("name", Text),
            must("roles", Checks(ROLES)),
            must("team", Options),
        ],
    },
    FormSpec {
        id: "change-account",
        chapter: "accounts",
        fields: &[must("name", Text), must("roles", Checks(ROLES)), must("team", Options)],
    },
    FormSpec {
        id: "erase-person",
        chapter: "oversight",
        fields: &[
            must("condition", Select(ERASURE)),
            must("explanation", LongText),
            must("case-number", Text).hinted(),
        ],
    },
    FormSpec {
        id: "propose-parameter",
        chapter: "law",
        fields: &[
            must("set", Options),
            must("key", Options),
            must("parameter-value", Text).hinted(),
            must("act", Text).hinted(),
            must("article", Text),
            FieldSpec::optional("paragraph", Text),
            FieldSpec::optional("valid-from", Date),
            FieldSpec::optional("valid-to", Date),
            FieldSpec::optional("note", LongText),
        ],
    },
    FormSpec { id: "save-view", chapter: "views", fields: &[must("name", Text), must("address", Hidden)] },
];
