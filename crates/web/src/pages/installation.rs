//! Contacts on letters, for the administrator: one page for each language of letters.

use application::queries::letters::{Contact, LetterContacts};
use application::{Function, Permission, Problem};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ui::pages::installation::{self, BodyView, InstallationView};
use ui::{Area, Msg, links};

use super::{page, query_of};
use crate::http::error::see_other;
use crate::http::form::first;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

/// Languages of letters, the authority's own first.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// The routes of this page.
pub fn routes() -> Router<App> {
    Router::new().route(links::INSTALLATION, get(show).post(save))
}

fn language(asked: &str) -> &'static str {
    LANGUAGES.into_iter().find(|known| *known == asked).unwrap_or("nl")
}

/// `GET /installation`.
async fn show(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let language = language(first(&query_of(&officer.prefs.path), "language"));
    render(&app, &officer, language, None, None).await
}

async fn render(
    app: &App,
    officer: &Officer,
    language: &'static str,
    typed: Option<LetterContacts>,
    error: Option<Msg>,
) -> Result<Response, PageError> {
    if !officer.actor().may(Permission::Use(Function::Installation)) {
        let permission = format!("use {}", Function::Installation.code());
        return Err(PageError::of(Problem::Forbidden { permission }, officer));
    }
    let (kept, authority) = app
        .run(move |nostos| {
            Ok::<_, Problem>((nostos.letter_contacts_kept(language)?, nostos.authority().name.clone()))
        })
        .await
        .map_err(|problem| PageError::of(problem, officer))?;
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let unset = kept.is_none();
    let view = view(language, authority, typed.or(kept).unwrap_or_default(), unset, error);
    let shell = frame::shell(officer, Some(Area::Installation));
    Ok((status, page(installation::page(&shell, &view))).into_response())
}

fn view(
    language: &str,
    authority: String,
    contacts: LetterContacts,
    unset: bool,
    error: Option<Msg>,
) -> InstallationView {
    let or_empty = |contact: Option<Contact>| contact.unwrap_or_default();
    let bodies = [
        ("authority", contacts.authority),
        ("court", or_empty(contacts.court)),
        ("legal-aid", or_empty(contacts.legal_aid)),
        ("counselling", or_empty(contacts.counselling)),
        ("monitor", or_empty(contacts.monitor)),
        ("data-protection-officer", or_empty(contacts.data_protection_officer)),
        ("supervisory-authority", or_empty(contacts.supervisory_authority)),
    ];
    let body = |(code, contact): (&'static str, Contact)| BodyView {
        code,
        name: contact.name,
        address: contact.address.join("\n"),
        telephone: contact.telephone,
        email: contact.email,
        web: contact.web,
    };
    InstallationView {
        language: language.to_owned(),
        languages: LANGUAGES.map(str::to_owned).into(),
        authority,
        unit: contacts.unit,
        place: contacts.place,
        conditions: contacts.legal_aid_conditions,
        bodies: bodies.into_iter().map(body).collect(),
        unset,
        error,
    }
}

/// `POST /installation`.
async fn save(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let language = language(posted.value("language"));
    let contacts = typed(&posted);
    let (actor, kept) = (officer.actor().clone(), contacts.clone());
    match app.run(move |nostos| nostos.change_letter_contacts(&actor, language, &kept)).await {
        Ok(()) => Ok(see_other(&format!("{}?language={language}&done=contacts-saved", links::INSTALLATION))),
        Err(Problem::Invalid { .. }) => {
            let error = Msg::new("installation-too-long");
            render(&app, &officer, language, Some(contacts), Some(error)).await
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

fn typed(posted: &Posted) -> LetterContacts {
    let text = |field: &str| posted.value(field).trim().to_owned();
    let contact = |body: &str| Contact {
        name: text(&format!("{body}-name")),
        address: text(&format!("{body}-address"))
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        telephone: text(&format!("{body}-telephone")),
        email: text(&format!("{body}-email")),
        web: text(&format!("{body}-web")),
    };
    // A body without a name is named in general words.
    let named = |body: &str| Some(contact(body)).filter(|contact| !contact.name.is_empty());
    LetterContacts {
        unit: text("authority-unit"),
        place: text("authority-place"),
        authority: contact("authority"),
        court: named("court"),
        legal_aid: named("legal-aid"),
        legal_aid_conditions: text("legal-aid-conditions"),
        counselling: named("counselling"),
        monitor: named("monitor"),
        data_protection_officer: named("data-protection-officer"),
        supervisory_authority: named("supervisory-authority"),
    }
}
