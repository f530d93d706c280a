//! Facts from a table: one key a fact, values as short lines (`decision = "2026-10-01 granted 28"`); `none` removes.

use law::Date;
use toml::{Table, Value};

use super::{Wrong, date, number};
use crate::facts::{
    Accompaniment, AgeClass, BestInterests, BestInterestsFinding, Departure, DepartureTerm, Entry, EntryBan,
    Facts, Fitness, FitnessFinding, FreeMovement, LegalStayEnded, LegalStayEndedBy, NationalityStatus,
    NonRefoulement, OtherStatePermit, PlannedTravel, Postponement, PostponementGround, RefoulementFinding,
    Refrained, Remedy, RemedyOutcome, RemovalOrder, ReturnDecision, Sourced, Suspension, Track,
    TravelDocument,
};

/// A line split into words, with named parts (`until 2027-01-01`).
pub(super) struct Line<'a>(Vec<&'a str>);

impl<'a> Line<'a> {
    fn of(text: &'a str) -> Self {
        Self(text.split_whitespace().collect())
    }

    pub(super) fn word(&self, index: usize) -> Result<&'a str, Wrong> {
        let word = self.0.get(index).copied();
        word.ok_or_else(|| Wrong(format!("word {} is missing in \"{}\"", index + 1, self.0.join(" "))))
    }

    pub(super) fn day(&self, index: usize) -> Result<Sourced<Date>, Wrong> {
        Ok(at(date(self.word(index)?)?))
    }

    /// The word after a name; none when the name is not there.
    pub(super) fn named(&self, name: &str) -> Option<&'a str> {
        let place = self.0.iter().position(|w| *w == name)?;
        self.0.get(place + 1).copied()
    }

    /// The date after a name; none when the name is not there.
    pub(super) fn after(&self, name: &str) -> Result<Option<Sourced<Date>>, Wrong> {
        match self.0.iter().position(|w| *w == name) {
            Some(place) => self.day(place + 1).map(Some),
            None => Ok(None),
        }
    }

    /// Whether a word is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    /// The date after a name that must be there.
    pub(super) fn needs(&self, name: &str) -> Result<Sourced<Date>, Wrong> {
        self.after(name)?.ok_or_else(|| Wrong(format!("\"{}\" needs {name} and a date", self.0.join(" "))))
    }
}

pub(super) fn at<T>(value: T) -> Sourced<T> {
    Sourced::new(value, 1)
}

/// A word that the vocabulary does not hold.
pub(super) fn unknown<T>(word: &str, what: &str) -> Result<T, Wrong> {
    Err(Wrong(format!("\"{word}\" is no {what}")))
}

/// Reads every fact; a key or a word that does not exist is an error that names it.
pub(super) fn read(table: &Table, state: &str) -> Result<Facts, Wrong> {
    let mut facts = Facts { state: state.to_owned(), ..Facts::default() };
    // The decision first: other keys add to it.
    if let Some(Value::String(text)) = table.get("decision").filter(|v| v.as_str() != Some("none")) {
        facts.decision = Some(decision(&Line::of(text))?);
    }
    for (key, value) in table {
        match value {
            Value::String(text) if text == "none" => {}
            Value::String(text) => line(&mut facts, key, &Line::of(text)).map_err(|w| w.at(key))?,
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let text =
                        item.as_str().ok_or_else(|| Wrong(format!("{key}: a list of lines is expected")))?;
                    list(&mut facts, key, index, &Line::of(text)).map_err(|w| w.at(key))?;
                }
            }
            other => return Err(Wrong(format!("{key}: {other} is neither a line nor a list of lines"))),
        }
    }
    Ok(facts)
}

fn decision(line: &Line<'_>) -> Result<ReturnDecision, Wrong> {
    let departure = match line.word(1)? {
        "granted" => DepartureTerm::Granted { days: number(line.word(2)?)? },
        "refused" => DepartureTerm::Refused,
        other => return unknown(other, "departure term"),
    };
    Ok(ReturnDecision {
        issued_on: line.day(0)?,
        countries: vec!["AF".to_owned()],
        departure: at(departure),
        notified_on: None,
        extended_until_on: None,
        extended_on: None,
        period_ended_on: None,
        translation_requested_on: None,
        translation_provided_on: None,
        extension_confirmed_on: None,
        continuation_decided_on: None,
        ended_on: None,
        refusal_ground: None,
    })
}

fn line(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<(), Wrong> {
    if stay_or_person(facts, key, line)?
        || safeguard(facts, key, line)?
        || of_decision(facts, key, line)?
        || super::alert_facts::line(facts, key, line)?
        || super::measures::line(facts, key, line)?
    {
        return Ok(());
    }
    let travel = &mut facts.travel;
    match key {
        "counselling-offered-on" => facts.counselling.offered_on = Some(line.day(0)?),
        "counselling-session-on" => facts.counselling.first_session_on = Some(line.day(0)?),
        "removal-order" => {
            facts.removal_order = Some(RemovalOrder {
                issued_on: line.day(0)?,
                confirmed_on: line.after("confirmed")?,
                person_informed_on: line.after("informed")?,
                monitor_notified_on: line.after("monitor")?,
            });
        }
        "entry-ban" => {
            facts.entry_ban = Some(EntryBan {
                issued_on: line.day(0)?,
                months: number(line.word(1)?)?,
                confirmed_on: line.after("confirmed")?,
                ended_on: line.after("ended")?,
                withdrawal_considered_on: line.after("considered")?,
            });
        }
        "entry-ban-refrained-on" => facts.entry_ban_refrained_on = Some(line.day(0)?),
        "travel-document" => {
            travel.travel_document = Some(at(TravelDocument {
                country: line.word(0)?.to_owned(),
                valid_until_on: line.after("until")?.map(|d| d.value),
            }));
        }
        "planned" => {
            let (track, destination) = (track(line.word(1)?)?, line.word(2)?.to_owned());
            travel.planned = Some(at(PlannedTravel { departs_on: line.day(0)?.value, track, destination }));
        }
        "departed" => {
            let (track, destination) = (track(line.word(1)?)?, line.word(2)?.to_owned());
            travel.departed = Some(at(Departure { left_on: line.day(0)?.value, track, destination }));
        }
        "removal-failed-on" => travel.removal_failed_on = Some(line.day(0)?),
        "voluntary-choice-on" => travel.voluntary_choice_on = Some(line.day(0)?),
        "closed-on" => facts.closed_on = Some(line.day(0)?),
        _ => return unknown(key, "fact of the vocabulary"),
    }
    Ok(())
}

/// Voluntary departure or removal.
pub(super) fn track(word: &str) -> Result<Track, Wrong> {
    match word {
        "voluntary" => Ok(Track::Voluntary),
        "removal" => Ok(Track::Removal),
        other => unknown(other, "track"),
    }
}

fn stay_or_person(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<bool, Wrong> {
    let (person, stay) = (&mut facts.person, &mut facts.stay);
    match key {
        "age" => {
            person.age = Some(at(match line.word(0)? {
                "minor" => AgeClass::Minor,
                "adult" => AgeClass::Adult,
                _ => AgeClass::Undetermined,
            }));
        }
        "accompaniment" => {
            let alone = line.word(0)? == "unaccompanied";
            person.accompaniment =
                Some(at(if alone { Accompaniment::Unaccompanied } else { Accompaniment::WithFamily }));
        }
        "nationality" => {
            person.nationality = Some(at(match line.word(0)? {
                "claimed" => NationalityStatus::Claimed,
                "presumed" => NationalityStatus::Presumed,
                _ => NationalityStatus::Confirmed,
            }));
        }
        "free-movement" => {
            let enjoys = line.word(0)? == "enjoys";
            person.free_movement =
                Some(at(if enjoys { FreeMovement::Enjoys } else { FreeMovement::DoesNotEnjoy }));
        }
        "opened-on" => stay.opened_on = Some(line.day(0)?),
        "illegal-stay-on" => stay.illegal_stay_on = Some(line.day(0)?),
        "heard-on" => stay.heard_on = Some(line.day(0)?),
        "right-to-stay-from" => stay.right_to_stay_from = Some(line.day(0)?),
        "renewal-pending-since" => stay.renewal_pending_since = Some(line.day(0)?),
        "entry" => {
            stay.entry =
                Some(at(if line.word(0)? == "irregular" { Entry::Irregular } else { Entry::Regular }));
        }
        "refrained" => {
            let paragraph = u8::try_from(number(line.word(1)?)?)
                .map_err(|_| Wrong("a paragraph is a small number".to_owned()))?;
            stay.refrained = Some(at(Refrained { decided_on: line.day(0)?.value, paragraph }));
        }
        "other-state-permit" => {
            stay.other_state_permit = Some(at(OtherStatePermit {
                state: line.word(0)?.to_owned(),
                valid_until_on: line.after("until")?.map(|d| d.value),
                told_to_go_on: line.after("told")?.map(|d| d.value),
                complied_on: line.after("went")?.map(|d| d.value),
            }));
        }
        "legal-stay-ended" => stay.legal_stay_ended = Some(at(legal_stay_ended(line)?)),
        _ => return Ok(false),
    }
    Ok(true)
}

fn legal_stay_ended(line: &Line<'_>) -> Result<LegalStayEnded, Wrong> {
    let kind = match line.word(1)? {
        "protection-rejected" => LegalStayEndedBy::ProtectionRejected,
        "protection-rejected-manifestly-unfounded" => LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded,
        "protection-withdrawn" => LegalStayEndedBy::ProtectionWithdrawn,
        "permit-ended" => LegalStayEndedBy::PermitEnded,
        "overstay" => LegalStayEndedBy::Overstay,
        other => return unknown(other, "way in which legal stay ends"),
    };
    Ok(LegalStayEnded {
        decided_on: line.day(0)?.value,
        kind,
        right_to_remain_ended_on: line.after("remained-until")?.map(|d| d.value),
    })
}

fn safeguard(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<bool, Wrong> {
    let safeguards = &mut facts.safeguards;
    match key {
        "non-refoulement" => {
            let risk = line.word(2)? == "risk";
            safeguards.non_refoulement = Some(at(NonRefoulement {
                assessed_on: line.day(0)?.value,
                country: line.word(1)?.to_owned(),
                finding: if risk { RefoulementFinding::Risk } else { RefoulementFinding::NoRisk },
            }));
        }
        "protection-claim-pending-since" => safeguards.protection_claim_pending_since = Some(line.day(0)?),
        "new-circumstances-on" => safeguards.new_circumstances_on = Some(line.day(0)?),
        "vulnerability-screened-on" => safeguards.vulnerability_screened_on = Some(line.day(0)?),
        "guardian-appointed-on" => safeguards.guardian_appointed_on = Some(line.day(0)?),
        "best-interests" => {
            let supports = line.word(1)? == "supports-return";
            safeguards.best_interests = Some(at(BestInterests {
                assessed_on: line.day(0)?.value,
                supports_return: if supports {
                    BestInterestsFinding::SupportsReturn
                } else {
                    BestInterestsFinding::OpposesReturn
                },
            }));
        }
        "reception-established-on" => {
            safeguards.reception_established_on = Some(line.day(0)?);
            facts.child.reception_first_on = Some(line.day(0)?);
        }
        "fitness" => {
            let finding = match line.word(3)? {
                "fit" => FitnessFinding::Fit,
                "fit-under-conditions" => FitnessFinding::FitUnderConditions,
                "unfit" => FitnessFinding::Unfit,
                other => return unknown(other, "finding on fitness"),
            };
            let valid_until_on = line.needs("until")?.value;
            safeguards.fitness =
                Some(at(Fitness { assessed_on: line.day(0)?.value, valid_until_on, finding }));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn of_decision(facts: &mut Facts, key: &str, line: &Line<'_>) -> Result<bool, Wrong> {
    if key == "decision" {
        return Ok(true);
    }
    let Some(decision) = facts.decision.as_mut() else { return Ok(false) };
    match key {
        "notified-on" => decision.notified_on = Some(line.day(0)?),
        "extended" => {
            decision.extended_until_on = line.after("until")?;
            decision.extended_on = line.after("on")?;
        }
        "extension-confirmed-on" => decision.extension_confirmed_on = Some(line.day(0)?),
        "period-ended-on" => decision.period_ended_on = Some(line.day(0)?),
        "translation-requested-on" => decision.translation_requested_on = Some(line.day(0)?),
        "translation-provided-on" => decision.translation_provided_on = Some(line.day(0)?),
        "continuation-decided-on" => decision.continuation_decided_on = Some(line.day(0)?),
        "decision-ended-on" => decision.ended_on = Some(line.day(0)?),
        "countries" => decision.countries = line.0.iter().map(|c| (*c).to_owned()).collect(),
        _ => return Ok(false),
    }
    Ok(true)
}

fn list(facts: &mut Facts, key: &str, index: usize, line: &Line<'_>) -> Result<(), Wrong> {
    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
    if super::alert_facts::list(facts, key, number, line)? || super::measures::list(facts, key, number, line)?
    {
        return Ok(());
    }
    match key {
        "countries" => {
            let decision = facts.decision.as_mut().ok_or_else(|| Wrong("there is no decision".to_owned()))?;
            decision.countries.push(line.word(0)?.to_owned());
        }
        "holds" => facts.safeguards.holds.push(at(line.word(0)?.to_owned())),
        "vulnerabilities" => facts.safeguards.vulnerabilities.push(at(line.word(0)?.to_owned())),
        "spells" => facts.detention.spells.push(super::detention::spell(number, &line.0.join(" "))?),
        "remedies" => facts.remedies.push(remedy(number, line)?),
        "postponements" => facts.postponements.push(Postponement {
            number,
            ground: ground(line.word(1)?)?,
            decided_on: line.day(0)?,
            review_on: line.needs("review")?,
            confirmed_on: line.after("confirmed")?,
            ended_on: line.after("ended")?,
        }),
        _ => return unknown(key, "list of the vocabulary"),
    }
    Ok(())
}

/// A ground of postponement.
pub(super) fn ground(word: &str) -> Result<PostponementGround, Wrong> {
    Ok(match word {
        "non-refoulement" => PostponementGround::NonRefoulement,
        "suspensive-effect" => PostponementGround::SuspensiveEffect,
        "health" => PostponementGround::Health,
        "transport" => PostponementGround::Transport,
        "identification" => PostponementGround::Identification,
        "other" => PostponementGround::Other,
        other => return unknown(other, "ground of postponement"),
    })
}

fn remedy(number: u32, line: &Line<'_>) -> Result<Remedy, Wrong> {
    let suspension = match line.word(1)? {
        "by-law" => Suspension::ByLaw,
        "requested" => Suspension::Requested(line.day(2)?),
        "granted" => Suspension::Granted(line.day(2)?),
        "refused" => Suspension::Refused(line.day(2)?),
        "none" => Suspension::None,
        other => return unknown(other, "suspension"),
    };
    let outcome = [
        ("dismissed", RemedyOutcome::Dismissed),
        ("upheld", RemedyOutcome::Upheld),
        ("withdrawn", RemedyOutcome::Withdrawn),
    ];
    let mut ended = None;
    for (name, outcome) in outcome {
        ended = ended.or(line.after(name)?.map(|on| (on, outcome)));
    }
    Ok(Remedy {
        number,
        lodged_on: line.day(0)?,
        suspension,
        decided_on: ended.map(|(on, _)| on),
        outcome: ended.map(|(_, outcome)| outcome),
    })
}
