//! Forms of the chapter *best interests of the child*: the procedure in its order.

use super::spec::FieldKind::{Date, Language, LongText, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const AGE: Choices = Choices { list: "age-conclusion", codes: &["minor", "adult", "doubt-remains"] };
const TRACING: Choices =
    Choices { list: "tracing-outcome", codes: &["found-able", "found-not-able", "not-found", "not-safe"] };
const RECEIVER: Choices =
    Choices { list: "receiver", codes: &["family", "nominated-guardian", "reception-facility"] };
const BODY: Choices = Choices {
    list: "determining-body",
    codes: &["child-protection", "panel", "court", "enforcing-authority"],
};
const BEST_INTERESTS: Choices =
    Choices { list: "best-interests-finding", codes: &["supports-return", "opposes-return"] };
const RECHECK: Choices = Choices { list: "recheck-outcome", codes: &["holds", "changed"] };
const FOLLOW_UP: Choices =
    Choices { list: "follow-up-finding", codes: &["no-concern", "concern", "not-reached"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const fn child(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "child", fields }
}

/// The forms of this chapter.
pub(super) const FORMS: &[FormSpec] = &[
    child("appoint-guardian", &[must("on", Date), must("explanation", LongText).hinted()]),
    child(
        "assess-age",
        &[
            must("assessed-on", Date),
            must("by", Text).hinted(),
            must("conclusion", Select(AGE)).hinted(),
            must("reasons", LongText),
        ],
    ),
    child(
        "hear-child",
        &[
            must("heard-on", Date),
            must("language", Language),
            must("present", Text).hinted(),
            must("record", LongText).hinted(),
        ],
    ),
    child(
        "trace-family",
        &[
            must("traced-on", Date),
            must("safety", LongText).hinted(),
            must("outcome", Select(TRACING)),
            may("result", LongText),
        ],
    ),
    child(
        "establish-reception",
        &[
            must("on", Date),
            must("receiver", Select(RECEIVER)),
            may("name", Text),
            must("explanation", LongText).hinted(),
        ],
    ),
    child(
        "assess-best-interests",
        &[
            must("assessed-on", Date),
            must("body", Select(BODY)).hinted(),
            must("by", Text),
            must("child-heard", LongText),
            must("age", LongText).hinted(),
            must("sex", LongText),
            must("vulnerability", LongText),
            must("health", LongText),
            must("foster-family", LongText),
            must("education", LongText),
            must("social-environment", LongText),
            must("country-situation", LongText).hinted(),
            must("options", LongText).hinted(),
            must("finding", Select(BEST_INTERESTS)),
            must("factors", LongText).hinted(),
        ],
    ),
    child(
        "recheck-child",
        &[
            must("rechecked-on", Date),
            must("outcome", Select(RECHECK)),
            must("explanation", LongText).hinted(),
        ],
    ),
    child(
        "hand-over-child",
        &[
            must("handed-over-on", Date),
            must("received-by", Text),
            must("identity-checked", LongText).hinted(),
            may("witness", Text).hinted(),
        ],
    ),
    child(
        "follow-up-child",
        &[
            must("followed-up-on", Date),
            must("finding", Select(FOLLOW_UP)),
            must("explanation", LongText).hinted(),
        ],
    ),
];
