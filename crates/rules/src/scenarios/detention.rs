//! Spells of detention from a line: `2026-10-15 return-directive ordered 2026-10-15 informed 2026-10-15 …`, and the acts
//! proposed on them.
//!
//! After first day and regime come, in any order: `ended D`, `ordered D`, `ordered-until D`, `by judicial`, `grounds a,b`,
//! `considered a,b`, `with-minors`, `child-reasons`, `without-reasons`, `informed D`, `applied D`, `court D lawful`,
//! `reviewed D hold`, `extended D D ground authority`, `no-efforts`, `prospect D reasonable due`, `facility D kind a,b`.

use std::str::SplitWhitespace;

use law::Date;
use toml::{Table, Value};

use super::{Wrong, date};
use crate::facts::{
    Alternative, Arrangement, Authority, Conditions, DetentionGround, Diligence, Extension, ExtensionGround,
    Facility, FacilityKind, Household, Instigated, JudicialReview, Lawfulness, Order, Prospect,
    ProspectFinding, Recorded, Regime, Review, Sourced, Spell,
};
use crate::proposal::{Given, Proposal};

const REGIMES: &[Regime] = &[
    Regime::ReturnDirective,
    Regime::ReturnBorderProcedure,
    Regime::Reception,
    Regime::OtherLaw,
    Regime::Unknown,
];
const GROUNDS: &[DetentionGround] = &[
    DetentionGround::RiskOfAbsconding,
    DetentionGround::AvoidsOrHampers,
    DetentionGround::ContinuedFromBorderProcedure,
    DetentionGround::RiskToPublicPolicy,
    DetentionGround::ApplicationToDelay,
    DetentionGround::RiskOfOffence,
    DetentionGround::Other,
];
const MEASURES: &[Alternative] = &[
    Alternative::Reporting,
    Alternative::DesignatedPlace,
    Alternative::SurrenderDocuments,
    Alternative::FinancialGuarantee,
    Alternative::Guarantor,
    Alternative::Other,
];
const AUTHORITIES: &[Authority] = &[Authority::Administrative, Authority::Judicial];
const KINDS: &[FacilityKind] = &[
    FacilityKind::Specialised,
    FacilityKind::PrisonSeparated,
    FacilityKind::PrisonNotSeparated,
    FacilityKind::Other,
];
const ARRANGEMENTS: &[(&str, Arrangement)] = &[
    ("contact", Arrangement::Contact),
    ("rules-explained", Arrangement::RulesExplained),
    ("health-care", Arrangement::HealthCare),
    ("family-privacy", Arrangement::FamilyPrivacy),
    ("leisure-and-education", Arrangement::LeisureAndEducation),
    ("suited-to-age", Arrangement::SuitedToAge),
];
const EXTENSION_GROUNDS: &[ExtensionGround] =
    &[ExtensionGround::LackOfCooperation, ExtensionGround::DocumentationDelay];

fn of_code<T: Copy>(all: &[T], code: fn(T) -> &'static str, word: &str) -> Result<T, Wrong> {
    all.iter()
        .copied()
        .find(|v| code(*v) == word)
        .ok_or_else(|| Wrong(format!("\"{word}\" is not known here")))
}

/// Several codes, separated by commas; `none` for no code.
fn of_codes<T: Copy>(all: &[T], code: fn(T) -> &'static str, word: &str) -> Result<Vec<T>, Wrong> {
    word.split(',').filter(|w| *w != "none").map(|w| of_code(all, code, w)).collect()
}

const fn at<T>(value: T) -> Sourced<T> {
    Sourced::new(value, 1)
}

/// What remains of the line.
struct Words<'a>(SplitWhitespace<'a>);

impl<'a> Words<'a> {
    fn next(&mut self) -> Result<&'a str, Wrong> {
        self.0.next().ok_or_else(|| Wrong("the line ends too early".to_owned()))
    }

    fn day(&mut self) -> Result<Date, Wrong> {
        date(self.next()?)
    }
}

/// One spell.
pub(super) fn spell(number: u32, text: &str) -> Result<Spell, Wrong> {
    let mut words = Words(text.split_whitespace());
    let mut spell = Spell {
        number,
        started_on: at(words.day()?),
        regime: of_code(REGIMES, Regime::code, words.next()?)?,
        ended_on: None,
        order: None,
        informed_on: None,
        applied_to_court_on: None,
        judicial_reviews: Vec::new(),
        reviews: Vec::new(),
        extensions: Vec::new(),
        prospect: None,
        facility: None,
    };
    while let Some(word) = words.0.next() {
        if !of_order(&mut spell, word, &mut words)? && !of_course(&mut spell, word, &mut words)? {
            return Err(Wrong(format!("\"{word}\" says nothing of a detention")));
        }
    }
    Ok(spell)
}

/// An order with everything it needs, unless the line takes it away.
fn complete_order(ordered_on: Date) -> Order {
    Order {
        ordered_on,
        until_on: None,
        grounds: vec![DetentionGround::RiskOfAbsconding],
        reasons_in_fact: Recorded::Yes,
        reasons_in_law: Recorded::Yes,
        authority: Authority::Administrative,
        considered: MEASURES.iter().copied().take(4).collect(),
        household: Household::WithoutMinors,
        child_reasons: Recorded::No,
    }
}

fn of_order(spell: &mut Spell, word: &str, words: &mut Words<'_>) -> Result<bool, Wrong> {
    if word == "ordered" {
        spell.order = Some(at(complete_order(words.day()?)));
        return Ok(true);
    }
    let Some(order) = spell.order.as_mut().map(|o| &mut o.value) else { return Ok(false) };
    match word {
        "ordered-until" => order.until_on = Some(words.day()?),
        "by" => order.authority = of_code(AUTHORITIES, Authority::code, words.next()?)?,
        "grounds" => order.grounds = of_codes(GROUNDS, DetentionGround::code, words.next()?)?,
        "considered" => order.considered = of_codes(MEASURES, Alternative::code, words.next()?)?,
        "with-minors" => order.household = Household::WithMinors,
        "child-reasons" => order.child_reasons = Recorded::Yes,
        "without-reasons" => order.reasons_in_fact = Recorded::No,
        _ => return Ok(false),
    }
    Ok(true)
}

fn of_course(spell: &mut Spell, word: &str, words: &mut Words<'_>) -> Result<bool, Wrong> {
    match word {
        "ended" => spell.ended_on = Some(at(words.day()?)),
        "informed" => spell.informed_on = Some(at(words.day()?)),
        "applied" => spell.applied_to_court_on = Some(at(words.day()?)),
        "court" => spell.judicial_reviews.push(at(JudicialReview {
            held_on: words.day()?,
            instigated: Instigated::ExOfficio,
            outcome: match words.next()? {
                "lawful" => Lawfulness::Lawful,
                "unlawful" => Lawfulness::Unlawful,
                other => return Err(Wrong(format!("\"{other}\" is no outcome"))),
            },
        })),
        "reviewed" => spell.reviews.push(at(Review {
            reviewed_on: words.day()?,
            conditions: match words.next()? {
                "hold" => Conditions::Hold,
                "ceased" => Conditions::Ceased,
                other => return Err(Wrong(format!("\"{other}\" is no finding of a review"))),
            },
        })),
        "extended" => spell.extensions.push(at(Extension {
            decided_on: words.day()?,
            until_on: words.day()?,
            ground: of_codes(EXTENSION_GROUNDS, ExtensionGround::code, words.next()?)?.first().copied(),
            authority: of_code(AUTHORITIES, Authority::code, words.next()?)?,
            efforts: Recorded::Yes,
        })),
        "no-efforts" => {
            for extension in &mut spell.extensions {
                extension.value.efforts = Recorded::No;
            }
        }
        "prospect" => spell.prospect = Some(at(prospect(words)?)),
        "facility" => spell.facility = Some(at(facility(words)?)),
        _ => return Ok(false),
    }
    Ok(true)
}

fn prospect(words: &mut Words<'_>) -> Result<Prospect, Wrong> {
    Ok(Prospect {
        assessed_on: words.day()?,
        finding: match words.next()? {
            "reasonable" => ProspectFinding::Reasonable,
            "none" => ProspectFinding::None,
            other => return Err(Wrong(format!("\"{other}\" is no prospect"))),
        },
        diligence: match words.next()? {
            "due" => Diligence::Due,
            "lacking" => Diligence::Lacking,
            other => return Err(Wrong(format!("\"{other}\" is no diligence"))),
        },
    })
}

fn facility(words: &mut Words<'_>) -> Result<Facility, Wrong> {
    let recorded_on = words.day()?;
    let kind = of_code(KINDS, FacilityKind::code, words.next()?)?;
    let mut arrangements = Vec::new();
    for word in words.next()?.split(',').filter(|w| *w != "none") {
        let known = ARRANGEMENTS.iter().filter(|(code, _)| word == "all" || *code == word).map(|(_, a)| *a);
        let before = arrangements.len();
        arrangements.extend(known);
        if arrangements.len() == before {
            return Err(Wrong(format!("\"{word}\" is no arrangement")));
        }
    }
    Ok(Facility { recorded_on, kind, arrangements })
}

/// An act on detention from its table: `order-detention`, `extend-detention`; none for another act.
pub(super) fn proposal(table: &Table, given: impl Fn(&str) -> Given) -> Result<Option<Proposal>, Wrong> {
    let text = |key: &str| table.get(key).and_then(Value::as_str);
    let needs = |key: &str| text(key).ok_or_else(|| Wrong(format!("the proposal needs {key}")));
    let until = text("until").map(date).transpose()?;
    let authority = of_code(AUTHORITIES, Authority::code, text("by").unwrap_or("administrative"))?;
    Ok(match needs("act")? {
        "order-detention" => {
            let ordered_on = date(needs("on")?)?;
            Some(Proposal::OrderDetention {
                regime: of_code(REGIMES, Regime::code, text("regime").unwrap_or("return-directive"))?,
                ordered_on,
                starts_on: text("starts").map_or(Ok(ordered_on), date)?,
                until_on: until,
                grounds: of_codes(
                    GROUNDS,
                    DetentionGround::code,
                    text("grounds").unwrap_or("risk-of-absconding"),
                )?,
                authority,
                reasons_in_fact: given("reasons-in-fact"),
                reasons_in_law: given("reasons-in-law"),
                remedies: given("remedies"),
                considered: match text("considered") {
                    Some(codes) => of_codes(MEASURES, Alternative::code, codes)?,
                    None => complete_order(ordered_on).considered,
                },
                household: match text("household") {
                    None => Household::WithoutMinors,
                    Some("with-minors") => Household::WithMinors,
                    Some(other) => return Err(Wrong(format!("\"{other}\" is no household"))),
                },
                child_reasons: given("child-reasons"),
            })
        }
        "extend-detention" => Some(Proposal::ExtendDetention {
            decided_on: date(needs("on")?)?,
            until_on: until.ok_or_else(|| Wrong("the proposal needs until".to_owned()))?,
            ground: text("ground")
                .map(|g| of_code(EXTENSION_GROUNDS, ExtensionGround::code, g))
                .transpose()?,
            authority,
            efforts: given("efforts"),
            reasons: given("reasons"),
        }),
        _ => None,
    })
}
