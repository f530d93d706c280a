//! Forms of the chapters *return decision*, *remedies* and *voluntary departure*.

use super::spec::FieldKind::{Checks, Countries, Date, Language, LongText, Number, Options, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};

const TERM: Choices = Choices { list: "term", codes: &["granted", "refused"] };
/// Grounds of RD Art. 7(4).
const GROUND: Choices = Choices {
    list: "refusal-ground",
    codes: &["risk-of-absconding", "manifestly-unfounded-or-fraudulent", "risk-to-public-policy"],
};
const MANNER: Choices = Choices {
    list: "manner",
    codes: &["in-person", "registered-post", "legal-representative", "electronic", "publication"],
};
const EXCEPTION: Choices = Choices {
    list: "exception",
    codes: &["other-state-permit", "taken-back", "humanitarian-permit", "renewal-pending"],
};
const AGAINST: Choices = Choices {
    list: "against",
    codes: &["return-decision", "removal-order", "entry-ban", "combined-decision"],
};
const SUSPENSIVE: Choices = Choices { list: "suspensive-effect", codes: &["by-law", "requested", "none"] };
const SUSPENSION_OUTCOME: Choices = Choices { list: "suspension-outcome", codes: &["granted", "refused"] };
const REMEDY_OUTCOME: Choices =
    Choices { list: "remedy-outcome", codes: &["dismissed", "upheld", "withdrawn"] };
const CIRCUMSTANCE: Choices = Choices {
    list: "circumstance",
    codes: &[
        "length-of-stay",
        "children-at-school",
        "family-and-social-links",
        "health",
        "travel-arranged",
        "other",
    ],
};
const WAY: Choices =
    Choices { list: "way", codes: &["enforcement", "still-voluntary", "investigate-departure"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const TRANSLATION: &[FieldSpec] = &[must("on", Date), must("language", Language)];
const CHOICE: &[FieldSpec] = &[must("on", Date), must("explanation", LongText).hinted()];

const fn decision(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "return-decision", fields }
}

const fn remedy(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "remedies", fields }
}

const fn departure(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "voluntary-departure", fields }
}

/// The forms of these chapters.
pub(super) const FORMS: &[FormSpec] = &[
    decision(
        "issue-return-decision",
        &[
            must("issued-on", Date),
            must("language", Language),
            must("countries", Countries).hinted(),
            must("reasons-in-fact", LongText).hinted(),
            must("reasons-in-law", LongText).hinted(),
            must("term", Select(TERM)),
            may("days", Number { min: 0, max: 365 }).hinted(),
            may("ground", Select(GROUND)).hinted(),
            may("ground-reasons", LongText).hinted(),
            must("remedies", LongText).hinted(),
        ],
    ),
    decision(
        "notify-return-decision",
        &[must("notified-on", Date).hinted(), must("manner", Select(MANNER)), may("proof", Text).hinted()],
    ),
    decision(
        "refrain-from-return-decision",
        &[must("decided-on", Date), must("exception", Select(EXCEPTION)), must("reasons", LongText)],
    ),
    decision("request-translation", TRANSLATION),
    decision("provide-translation", TRANSLATION),
    decision("withdraw-return-decision", &[must("withdrawn-on", Date), must("reasons", LongText)]),
    remedy(
        "lodge-remedy",
        &[
            must("lodged-on", Date),
            must("against", Select(AGAINST)),
            must("body", Text),
            must("suspensive-effect", Select(SUSPENSIVE)).hinted(),
        ],
    ),
    remedy("request-suspension", &[must("number", Options), must("requested-on", Date)]),
    remedy(
        "record-suspension-decision",
        &[must("number", Options), must("decided-on", Date), must("outcome", Select(SUSPENSION_OUTCOME))],
    ),
    remedy(
        "decide-remedy",
        &[
            must("number", Options),
            must("decided-on", Date),
            must("outcome", Select(REMEDY_OUTCOME)),
            may("summary", LongText),
        ],
    ),
    departure("record-voluntary-choice", CHOICE),
    departure("withdraw-voluntary-choice", CHOICE),
    departure(
        "extend-period",
        &[
            must("decided-on", Date),
            must("until-on", Date).hinted(),
            must("circumstances", Checks(CIRCUMSTANCE)).hinted(),
            must("reasons", LongText),
        ],
    ),
    departure("confirm-extension", &[must("confirmed-on", Date)]),
    departure(
        "end-period",
        &[must("ended-on", Date), must("ground", Select(GROUND)), must("reasons", LongText).hinted()],
    ),
    departure(
        "decide-continuation",
        &[must("decided-on", Date), must("way", Select(WAY)), must("reasons", LongText).hinted()],
    ),
];
