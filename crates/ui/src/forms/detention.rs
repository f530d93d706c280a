//! Forms of the chapter *detention*.

use super::spec::FieldKind::{Checks, Date, LongText, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const REGIME: Choices = Choices {
    list: "detention-regime",
    codes: &["return-directive", "return-border-procedure", "reception", "other-law", "unknown"],
};
const ORDERED_REGIME: Choices = Choices {
    list: "detention-regime",
    codes: &["return-directive", "return-border-procedure", "reception"],
};
const GROUND: Choices = Choices {
    list: "detention-ground",
    codes: &[
        "risk-of-absconding",
        "avoids-or-hampers",
        "continued-from-border-procedure",
        "risk-to-public-policy",
        "application-to-delay",
        "risk-of-offence",
        "other",
    ],
};
const AUTHORITY: Choices = Choices { list: "detention-authority", codes: &["administrative", "judicial"] };
const HOUSEHOLD: Choices = Choices { list: "detention-household", codes: &["without-minors", "with-minors"] };
const INSTIGATED: Choices = Choices { list: "review-instigated", codes: &["ex-officio", "on-application"] };
const LAWFULNESS: Choices = Choices { list: "lawfulness", codes: &["lawful", "unlawful"] };
const CONDITIONS: Choices = Choices { list: "detention-conditions", codes: &["hold", "ceased"] };
const EXTENSION: Choices =
    Choices { list: "extension-ground", codes: &["lack-of-cooperation", "documentation-delay"] };
const PROSPECT: Choices = Choices { list: "prospect", codes: &["reasonable", "none"] };
const DILIGENCE: Choices = Choices { list: "diligence", codes: &["due", "lacking"] };
const FACILITY: Choices = Choices {
    list: "facility",
    codes: &["specialised", "prison-separated", "prison-not-separated", "other"],
};
const ARRANGEMENT: Choices = Choices {
    list: "arrangement",
    codes: &[
        "contact",
        "rules-explained",
        "health-care",
        "family-privacy",
        "leisure-and-education",
        "suited-to-age",
    ],
};
const END: Choices = Choices {
    list: "detention-end",
    codes: &[
        "released",
        "released-by-court",
        "no-prospect",
        "maximum-reached",
        "less-coercive-measure",
        "other-regime",
        "departed",
        "absconded",
        "other",
    ],
};

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const fn form(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "detention", fields }
}

/// The forms of this chapter.
pub(super) const FORMS: &[FormSpec] = &[
    form(
        "order-detention",
        &[
            must("regime", Select(ORDERED_REGIME)),
            must("grounds", Checks(GROUND)).hinted(),
            must("ordered-on", Date),
            must("started-on", Date).hinted(),
            may("until-on", Date).hinted(),
            must("authority", Select(AUTHORITY)),
            must("reasons-in-fact", LongText),
            must("reasons-in-law", LongText),
            must("remedies", LongText),
            may("why-not-reporting", LongText).hinted(),
            may("why-not-designated-place", LongText),
            may("why-not-documents", LongText),
            may("why-not-guarantee", LongText),
            may("why-not-other", LongText),
            must("household", Select(HOUSEHOLD)),
            may("child-reasons", LongText).hinted(),
        ],
    ),
    form(
        "report-detention",
        &[
            must("regime", Select(REGIME)),
            must("started-on", Date),
            may("ended-on", Date).hinted(),
            must("explanation", LongText),
        ],
    ),
    form("inform-detained-person", &[must("on", Date), must("explanation", LongText).hinted()]),
    form("lodge-court-application", &[must("lodged-on", Date), may("court", Text)]),
    form(
        "record-judicial-review",
        &[
            must("held-on", Date),
            must("instigated", Select(INSTIGATED)),
            must("lawfulness", Select(LAWFULNESS)),
            may("court", Text),
            may("summary", LongText),
        ],
    ),
    form(
        "review-detention",
        &[must("reviewed-on", Date), must("conditions", Select(CONDITIONS)), must("reasons", LongText)],
    ),
    form(
        "extend-detention",
        &[
            must("decided-on", Date),
            must("until-on", Date),
            may("extension-ground", Select(EXTENSION)).hinted(),
            must("authority", Select(AUTHORITY)),
            may("efforts", LongText).hinted(),
            must("reasons", LongText),
        ],
    ),
    form(
        "assess-prospect",
        &[
            must("assessed-on", Date),
            must("prospect", Select(PROSPECT)),
            must("diligence", Select(DILIGENCE)),
            must("reasons", LongText).hinted(),
        ],
    ),
    form(
        "record-facility",
        &[
            must("on", Date),
            must("facility", Select(FACILITY)),
            may("place", Text),
            may("arrangements", Checks(ARRANGEMENT)).hinted(),
        ],
    ),
    form(
        "end-detention",
        &[must("ended-on", Date), must("end-reason", Select(END)), may("explanation", LongText)],
    ),
];
