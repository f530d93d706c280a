//! Room `exchange`, import: the commands of a row, in the order in which a case grows.

use domain::Command;
use domain::identity::command::Command as Identify;
use domain::identity::event::{
    Birth, LanguageRecorded, Name, NameKind, Nationality, SexRecorded, Understanding,
};
use domain::return_decision::command::Command as Decide;
use domain::return_decision::event::{DepartureTerm, Issued, Notified};
use domain::stay::command::Command as Stay;
use domain::stay::event::{CaseOpened, IllegalStayEstablished, LegalStayEnded};
use domain::travel::command::Command as Go;
use domain::travel::event::Departure;
use domain::values::{InvalidValue, Note};
use jiff::civil::Date;

use super::row::{ImportRow, ImportedDecision, ImportedTerm};

/// The commands of a row. Each is decided by `domain` like any other: an imported act without reasons is refused.
/// `imported_on` is the day of the import, the date of confirmation of an imported departure.
///
/// # Errors
/// Never for the texts used here; passed on because texts are parsed, not assumed.
pub fn commands(row: &ImportRow, imported_on: Date) -> Result<Vec<Command>, InvalidValue> {
    let mut all = vec![Command::Stay(Stay::OpenCase(CaseOpened {
        number: row.number.clone().unwrap_or_else(|| row.reference.clone()),
        state: row.state.clone(),
        origin: row.origin,
        opened_on: row.opened_on,
        register_reference: Some(row.reference.clone()),
    }))];
    all.extend(identity(row)?.into_iter().map(Command::Identity));
    if let Some((kind, decided_on)) = row.legal_stay_ended {
        let ended = LegalStayEnded { kind, decided_on, right_to_remain_ended_on: None, reference: None };
        all.push(Command::Stay(Stay::RecordLegalStayEnded(ended)));
    }
    if let Some((established_on, circumstances)) = row.illegal_stay.clone() {
        let established = IllegalStayEstablished { established_on, circumstances };
        all.push(Command::Stay(Stay::EstablishIllegalStay(established)));
    }
    if let Some(decision) = row.decision.clone() {
        all.extend(decided(decision).into_iter().map(Command::ReturnDecision));
    }
    if let Some(left) = row.departure.clone() {
        let departure = Departure {
            left_on: left.left_on,
            return_type: left.return_type,
            destination: left.destination,
            evidence: left.evidence,
            evidence_reference: Some(row.reference.clone()),
            confirmed_on: imported_on.max(left.left_on),
        };
        all.push(Command::Travel(Go::ConfirmDeparture(departure)));
    }
    Ok(all)
}

fn identity(row: &ImportRow) -> Result<Vec<Identify>, InvalidValue> {
    let recorded_on = row.opened_on;
    let mut all = vec![Identify::RecordName(Name {
        kind: NameKind::Current,
        family: row.family.clone(),
        given: row.given.clone(),
        script: row.script.clone().map_or_else(|| Note::parse("Latn"), Ok)?,
        source: None,
        recorded_on,
    })];
    if let Some(date) = row.born_on.clone() {
        all.push(Identify::RecordBirth(Birth { date, place: None, country: None, recorded_on }));
    }
    if let Some(sex) = row.sex {
        all.push(Identify::RecordSex(SexRecorded { sex, recorded_on }));
    }
    if let Some((country, status)) = row.nationality.clone() {
        all.push(Identify::RecordNationality(Nationality { country, status, evidence: None, recorded_on }));
    }
    if let Some(language) = row.language.clone() {
        let understanding = Understanding::Understands;
        all.push(Identify::RecordLanguage(LanguageRecorded { language, understanding, recorded_on }));
    }
    Ok(all)
}

fn decided(decision: ImportedDecision) -> Vec<Decide> {
    let departure = match decision.term {
        ImportedTerm::Days(days) => DepartureTerm::Granted { days, ground: None, reasons: None },
        ImportedTerm::Refused(ground, reasons) => DepartureTerm::Refused { ground, reasons },
    };
    let issued = Issued {
        issued_on: decision.issued_on,
        reasons_in_fact: decision.reasons_in_fact,
        reasons_in_law: decision.reasons_in_law,
        remedies: decision.remedies,
        countries: decision.country.into_iter().collect(),
        departure,
        language: decision.language,
    };
    let notified =
        decision.notified.map(|(notified_on, manner)| Notified { notified_on, manner, proof: None });
    std::iter::once(Decide::IssueReturnDecision(issued))
        .chain(notified.map(Decide::NotifyReturnDecision))
        .collect()
}
