//! Forms of the chapter *identity*.

use super::spec::FieldKind::{Country, Date, Language, LongText, MachineZone, PartialDate, Select, Text};
use super::spec::{Choices, FieldSpec, FormSpec};
use super::stay::{SCRIPT, SEX};

const NAME_KIND: Choices =
    Choices { list: "name-kind", codes: &["current", "at-birth", "alias", "previous"] };
const NATIONALITY_STATUS: Choices =
    Choices { list: "nationality-status", codes: &["claimed", "presumed", "confirmed"] };
const DOCUMENT_KIND: Choices = Choices {
    list: "document-kind",
    codes: &[
        "passport",
        "identity-card",
        "laissez-passer",
        "eu-travel-document-for-return",
        "residence-permit",
        "birth-certificate",
        "driving-licence",
        "other",
    ],
};
const AUTHENTICITY: Choices = Choices { list: "authenticity", codes: &["genuine", "forged", "not-examined"] };
const UNDERSTANDING: Choices = Choices { list: "understanding", codes: &["understands", "presumed"] };
const CONTACT_KIND: Choices = Choices {
    list: "contact-kind",
    codes: &["address", "telephone", "email", "legal-representative", "guardian"],
};
const RELATION: Choices =
    Choices { list: "relation", codes: &["spouse", "parent", "child", "sibling", "guardian", "other"] };
const CHILD_AGE: Choices = Choices { list: "child-age", codes: &["minor", "adult"] };
const ACCOMPANIMENT: Choices = Choices { list: "accompaniment", codes: &["unaccompanied", "with-family"] };

const fn must(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::required(name, kind)
}

const fn may(name: &'static str, kind: super::FieldKind) -> FieldSpec {
    FieldSpec::optional(name, kind)
}

const RECORDED_ON: FieldSpec = must("recorded-on", Date);

const fn form(id: &'static str, fields: &'static [FieldSpec]) -> FormSpec {
    FormSpec { id, chapter: "identity", fields }
}

/// The forms of this chapter.
pub(super) const FORMS: &[FormSpec] = &[
    form(
        "record-name",
        &[
            must("kind", Select(NAME_KIND)),
            may("family", Text).hinted(),
            must("given", Text),
            must("script", Select(SCRIPT)),
            may("source", Text).hinted(),
            RECORDED_ON,
        ],
    ),
    form(
        "record-birth",
        &[must("date", PartialDate).hinted(), may("place", Text), may("country", Country), RECORDED_ON],
    ),
    form("record-sex", &[must("sex", Select(SEX)), RECORDED_ON]),
    form(
        "record-nationality",
        &[
            must("country", Country),
            must("status", Select(NATIONALITY_STATUS)).hinted(),
            may("evidence", LongText),
            RECORDED_ON,
        ],
    ),
    form(
        "record-document",
        &[
            must("kind", Select(DOCUMENT_KIND)),
            must("number", Text),
            must("issuing-country", Country),
            may("issued-on", Date),
            may("valid-until-on", Date),
            may("machine-readable-zone", MachineZone).hinted(),
            must("authenticity", Select(AUTHENTICITY)),
            RECORDED_ON,
        ],
    ),
    form(
        "record-language",
        &[must("language", Language), must("understanding", Select(UNDERSTANDING)).hinted(), RECORDED_ON],
    ),
    form(
        "record-contact",
        &[must("kind", Select(CONTACT_KIND)), must("value", LongText), must("from-on", Date)],
    ),
    form(
        "record-family-link",
        &[
            must("relation", Select(RELATION)).hinted(),
            may("case", Text).hinted(),
            may("name", Text),
            may("child-age", Select(CHILD_AGE)).hinted(),
            RECORDED_ON,
        ],
    ),
    form("record-accompaniment", &[must("accompaniment", Select(ACCOMPANIMENT)), RECORDED_ON]),
];
