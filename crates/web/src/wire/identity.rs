//! Commands of identity and counselling from their fields.

use domain::counselling::command::Command as Counselling;
use domain::counselling::event::Contacted;
use domain::identity::command::Command as Identity;
use domain::identity::event::{
    AccompanimentRecorded, Birth, Contact, Document, FamilyLink, LanguageRecorded, Name, Nationality,
    SexRecorded,
};
use domain::{CaseId, Command, Personal};

use super::fields::Fields;

pub(super) fn command(kind: &str, f: &mut Fields) -> Option<Command> {
    who(kind, f)
        .or_else(|| papers(kind, f))
        .map(Command::Identity)
        .or_else(|| counselling(kind, f).map(Command::Counselling))
}

fn who(kind: &str, f: &mut Fields) -> Option<Identity> {
    Some(match kind {
        "record-name" => {
            let (kind, family, given) = (f.code("kind"), f.note("family"), f.note("given"));
            let (script, source, on) = (f.note("script"), f.note("source"), f.date("recorded-on"));
            Identity::RecordName(Name {
                kind: kind?,
                family: family.map(Personal::new),
                given: Personal::new(given?),
                script: script?,
                source,
                recorded_on: on?,
            })
        }
        "record-birth" => {
            let (date, place) = (f.partial_date("date"), f.note("place"));
            let (country, on) = (f.country("country"), f.date("recorded-on"));
            Identity::RecordBirth(Birth {
                date: Personal::new(date?),
                place: place.map(Personal::new),
                country,
                recorded_on: on?,
            })
        }
        "record-sex" => {
            let (sex, on) = (f.code("sex"), f.date("recorded-on"));
            Identity::RecordSex(SexRecorded { sex: sex?, recorded_on: on? })
        }
        "record-nationality" => {
            let (country, status) = (f.country("country"), f.code("status"));
            let (evidence, on) = (f.text("evidence"), f.date("recorded-on"));
            Identity::RecordNationality(Nationality {
                country: country?,
                status: status?,
                evidence,
                recorded_on: on?,
            })
        }
        "record-accompaniment" => {
            let (accompaniment, on) = (f.code("accompaniment"), f.date("recorded-on"));
            Identity::RecordAccompaniment(AccompanimentRecorded {
                accompaniment: accompaniment?,
                recorded_on: on?,
            })
        }
        _ => return None,
    })
}

fn papers(kind: &str, f: &mut Fields) -> Option<Identity> {
    Some(match kind {
        "record-document" => {
            let (kind, number) = (f.code("kind"), f.note("number"));
            let (issuing, issued_on) = (f.country("issuing-country"), f.date("issued-on"));
            let (valid_until_on, zone) = (f.date("valid-until-on"), f.text("machine-readable-zone"));
            let (authenticity, on) = (f.code("authenticity"), f.date("recorded-on"));
            Identity::RecordDocument(Document {
                kind: kind?,
                number: Personal::new(number?),
                issuing_country: issuing?,
                issued_on,
                valid_until_on,
                machine_readable_zone: zone.map(Personal::new),
                authenticity: authenticity?,
                recorded_on: on?,
            })
        }
        "record-language" => {
            let (language, understanding, on) =
                (f.language("language"), f.code("understanding"), f.date("recorded-on"));
            Identity::RecordLanguage(LanguageRecorded {
                language: language?,
                understanding: understanding?,
                recorded_on: on?,
            })
        }
        "record-contact" => {
            let (kind, value, from_on) = (f.code("kind"), f.text("value"), f.date("from-on"));
            Identity::RecordContact(Contact { kind: kind?, value: Personal::new(value?), from_on: from_on? })
        }
        "record-family-link" => {
            let (relation, case) = (f.code("relation"), f.code::<CaseId>("case"));
            let (name, on) = (f.note("name"), f.date("recorded-on"));
            let child_age = f.code("child-age");
            Identity::RecordFamilyLink(FamilyLink {
                relation: relation?,
                case,
                name: name.map(Personal::new),
                child_age,
                recorded_on: on?,
            })
        }
        _ => return None,
    })
}

fn counselling(kind: &str, f: &mut Fields) -> Option<Counselling> {
    let into = match kind {
        "offer-counselling" => Counselling::OfferCounselling,
        "hold-counselling-session" => Counselling::HoldCounsellingSession,
        "decline-counselling" => Counselling::DeclineCounselling,
        _ => return None,
    };
    let (on, language) = (f.date("on"), f.language("language"));
    Some(into(Contacted { on: on?, language: language? }))
}
