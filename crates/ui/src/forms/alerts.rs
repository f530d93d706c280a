//! Forms of the chapters *return alert*, *Eurodac*, *border procedure* and *decisions of other states*.

use super::spec::FieldKind::{Country, Date, LongText, Options, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const ALERT_ENFORCEMENT: Choices =
    Choices { list: "alert-enforcement", codes: &["not-put-off", "suspended", "postponed"] };
const STATED: Choices = Choices { list: "stated", codes: &["yes", "no"] };
const REFRAIN_GROUND: Choices =
    Choices { list: "refrain-ground", codes: &["detained", "executed-at-border"] };
const DELETION_REASON: Choices = Choices {
    list: "deletion-reason",
    codes: &[
        "return-confirmed",
        "hit-on-entry",
        "decision-ended",
        "permit",
        "free-movement",
        "not-needed",
        "mistake",
    ],
};
const HIT_KIND: Choices = Choices { list: "hit-kind", codes: &["exit", "entry", "inland", "permit-holder"] };
const DIRECTION: Choices = Choices { list: "direction", codes: &["asked", "asking"] };
const PERMIT_OUTCOME: Choices = Choices { list: "permit-outcome", codes: &["permit-stands", "no-permit"] };
const TRANSFER_PURPOSE: Choices =
    Choices { list: "transfer-purpose", codes: &["identification", "document-for-return"] };
const OBSTACLE: Choices = Choices { list: "obstacle", codes: &["technical", "health"] };
const REFUSAL_GROUND: Choices = Choices {
    list: "refusal-ground",
    codes: &["risk-of-absconding", "manifestly-unfounded-or-fraudulent", "risk-to-public-policy"],
};
const BORDER_END: Choices =
    Choices { list: "border-end", codes: &["time-passed", "entry-authorised", "right-to-stay", "other"] };
const FOREIGN_GROUND: Choices =
    Choices { list: "foreign-ground", codes: &["conviction", "serious-grounds", "non-compliance"] };
const COMPENSATION_OUTCOME: Choices =
    Choices { list: "compensation-outcome", codes: &["accepted", "refused", "paid"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

/// The forms of the chapter.
pub(super) const RETURN_ALERT: &[FormSpec] = &[
    FormSpec {
        id: "enter-return-alert",
        chapter: "return-alert",
        fields: &[
            must("entered-on", Date),
            may("reference", Text),
            may("departure-until-on", Date).hinted(),
            must("enforcement", Select(ALERT_ENFORCEMENT)),
            must("removal-order", Select(STATED)),
            must("entry-ban", Select(STATED)),
        ],
    },
    FormSpec {
        id: "update-return-alert",
        chapter: "return-alert",
        fields: &[
            must("updated-on", Date),
            may("departure-until-on", Date).hinted(),
            must("enforcement", Select(ALERT_ENFORCEMENT)),
            must("removal-order", Select(STATED)),
            must("entry-ban", Select(STATED)),
        ],
    },
    FormSpec {
        id: "refrain-from-return-alert",
        chapter: "return-alert",
        fields: &[
            must("decided-on", Date),
            must("ground", Select(REFRAIN_GROUND)),
            must("reasons", LongText),
        ],
    },
    FormSpec {
        id: "delete-return-alert",
        chapter: "return-alert",
        fields: &[must("deleted-on", Date), must("deletion-reason", Select(DELETION_REASON))],
    },
    FormSpec {
        id: "review-return-alert",
        chapter: "return-alert",
        fields: &[must("reviewed-on", Date), must("reasons", LongText)],
    },
    FormSpec {
        id: "enter-refusal-of-entry-alert",
        chapter: "return-alert",
        fields: &[must("entered-on", Date), may("reference", Text)],
    },
    FormSpec { id: "record-expiry-notice", chapter: "return-alert", fields: &[must("received-on", Date)] },
    FormSpec {
        id: "record-alert-hit",
        chapter: "return-alert",
        fields: &[
            must("on", Date),
            must("hit-kind", Select(HIT_KIND)),
            must("state", Country),
            may("explanation", LongText),
        ],
    },
    FormSpec {
        id: "follow-up-alert-hit",
        chapter: "return-alert",
        fields: &[must("number", Options), must("on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "record-alert-consultation",
        chapter: "return-alert",
        fields: &[
            must("direction", Select(DIRECTION)),
            must("state", Country),
            must("asked-on", Date),
            may("explanation", LongText),
        ],
    },
    FormSpec {
        id: "answer-alert-consultation",
        chapter: "return-alert",
        fields: &[
            must("number", Options),
            must("answered-on", Date),
            may("permit-outcome", Select(PERMIT_OUTCOME)),
            must("explanation", LongText),
        ],
    },
    FormSpec {
        id: "transfer-alert-data",
        chapter: "return-alert",
        fields: &[
            must("transferred-on", Date),
            must("country", Country),
            must("purpose", Select(TRANSFER_PURPOSE)),
            must("person-informed", LongText).hinted(),
            must("leave", LongText).hinted(),
        ],
    },
];

/// The forms of the chapter.
pub(super) const EURODAC: &[FormSpec] = &[
    FormSpec {
        id: "transmit-biometrics",
        chapter: "eurodac",
        fields: &[must("transmitted-on", Date), may("reference", Text)],
    },
    FormSpec {
        id: "record-biometrics-obstacle",
        chapter: "eurodac",
        fields: &[
            must("obstacle", Select(OBSTACLE)),
            must("since-on", Date),
            may("ended-on", Date),
            must("explanation", LongText),
        ],
    },
    FormSpec { id: "record-biometrics-retake", chapter: "eurodac", fields: &[must("asked-on", Date)] },
    FormSpec {
        id: "record-assistance-granted",
        chapter: "eurodac",
        fields: &[must("granted-on", Date), must("explanation", LongText)],
    },
    FormSpec { id: "add-eurodac-departure", chapter: "eurodac", fields: &[must("added-on", Date)] },
    FormSpec { id: "add-eurodac-assistance", chapter: "eurodac", fields: &[must("added-on", Date)] },
    FormSpec { id: "mark-eurodac-residence-document", chapter: "eurodac", fields: &[must("added-on", Date)] },
    FormSpec {
        id: "transfer-eurodac-data",
        chapter: "eurodac",
        fields: &[
            must("transferred-on", Date),
            must("country", Country),
            must("purpose", Select(TRANSFER_PURPOSE)),
            must("person-informed", LongText).hinted(),
            must("leave", LongText).hinted(),
        ],
    },
];

/// The forms of the chapter.
pub(super) const BORDER_PROCEDURE: &[FormSpec] = &[
    FormSpec {
        id: "start-border-procedure",
        chapter: "border-procedure",
        fields: &[must("rejected-on", Date), may("right-to-remain-ended-on", Date), may("place", Text)],
    },
    FormSpec {
        id: "record-end-of-right-to-remain",
        chapter: "border-procedure",
        fields: &[must("right-to-remain-ended-on", Date)],
    },
    FormSpec {
        id: "apply-border-crisis",
        chapter: "border-procedure",
        fields: &[must("applied-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "inform-of-border-measures",
        chapter: "border-procedure",
        fields: &[must("on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "request-border-departure",
        chapter: "border-procedure",
        fields: &[must("requested-on", Date)],
    },
    FormSpec {
        id: "grant-border-departure",
        chapter: "border-procedure",
        fields: &[must("decided-on", Date), must("until-on", Date)],
    },
    FormSpec {
        id: "refuse-border-departure",
        chapter: "border-procedure",
        fields: &[
            must("decided-on", Date),
            must("ground", Select(REFUSAL_GROUND)),
            must("reasons", LongText),
        ],
    },
    FormSpec {
        id: "end-border-procedure",
        chapter: "border-procedure",
        fields: &[must("ended-on", Date), must("border-end", Select(BORDER_END)), must("reasons", LongText)],
    },
];

/// The forms of the chapter.
pub(super) const RECOGNITION: &[FormSpec] = &[
    FormSpec {
        id: "record-foreign-decision",
        chapter: "recognition",
        fields: &[
            must("state", Country),
            must("decided-on", Date),
            must("foreign-ground", Select(FOREIGN_GROUND)),
            may("reference", Text),
            may("explanation", LongText),
        ],
    },
    FormSpec {
        id: "confirm-foreign-decision",
        chapter: "recognition",
        fields: &[must("number", Options), must("confirmed-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "record-foreign-suspension",
        chapter: "recognition",
        fields: &[must("number", Options), must("suspended-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "consult-on-foreign-permit",
        chapter: "recognition",
        fields: &[must("number", Options), must("consulted-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "recognise-foreign-decision",
        chapter: "recognition",
        fields: &[
            must("number", Options),
            must("recognised-on", Date),
            must("reasons", LongText),
            must("remedies", LongText),
        ],
    },
    FormSpec {
        id: "refuse-recognition",
        chapter: "recognition",
        fields: &[must("number", Options), must("refused-on", Date), must("reasons", LongText)],
    },
    FormSpec {
        id: "inform-deciding-state",
        chapter: "recognition",
        fields: &[must("number", Options), must("informed-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "request-compensation",
        chapter: "recognition",
        fields: &[must("number", Options), must("requested-on", Date), must("explanation", LongText)],
    },
    FormSpec {
        id: "record-compensation-answer",
        chapter: "recognition",
        fields: &[
            must("number", Options),
            must("answered-on", Date),
            must("compensation-outcome", Select(COMPENSATION_OUTCOME)),
            may("explanation", LongText),
        ],
    },
];
