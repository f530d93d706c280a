//! Saved views: the address of a list with its filters, under a name.

use application::Problem;
use application::commands::saved_view::{NAME_MAXIMUM, VIEWS_MAXIMUM};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ui::forms::FormState;
use ui::pages::form_page::{self, FormView};
use ui::pages::views::{self, SavedView, ViewsView};
use ui::{Msg, links};

use super::{page, plain, query_of};
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::{frame, lists};

const FORM: &str = "save-view";
/// Lists whose filters can be kept.
const LISTS: [&str; 3] = [links::WORKLIST, links::CASES, links::TEAM];

/// The routes of this page.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::VIEWS, get(list).post(save))
        .route("/views/new/{list}", get(new))
        .route("/views/{id}/delete", post(delete))
}

/// `GET /views`.
async fn list(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let kept = app
        .run(move |nostos| nostos.saved_views(&actor))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let views = kept
        .into_iter()
        .map(|view| SavedView {
            id: view.view_id.to_string(),
            name: view.name,
            href: view.address,
            shared: false,
        })
        .collect();
    Ok(page(views::page(&frame::shell(&officer, None), &ViewsView { views })))
}

/// `GET /views/new/{list}?…`: the filter bar of a list leads here with its filters.
async fn new(officer: Officer, Path(list): Path<String>) -> Result<Response, PageError> {
    let address = format!("/{list}");
    if !LISTS.contains(&address.as_str()) {
        return Err(PageError::not_found(&officer));
    }
    let query = query_of(&officer.prefs.path);
    // Where the reader stood in the list is no part of the view.
    let pairs: Vec<(&str, &str)> = query
        .iter()
        .filter(|(name, _)| name != "after" && name != "done")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let address = lists::query(&address, &pairs);
    let state = plain::blank(&officer, links::VIEWS, address.as_str()).with("address", &address);
    Ok(render(&officer, state, StatusCode::OK))
}

fn render(officer: &Officer, state: FormState, status: StatusCode) -> Response {
    let view = FormView {
        case: None,
        form: FORM.to_owned(),
        state,
        refusal: None,
        original: None,
        replacement: None,
        checks: Vec::new(),
    };
    (status, page(form_page::page(&frame::shell(officer, None), &view))).into_response()
}

/// `POST /views`.
async fn save(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let address = posted.value("address").to_owned();
    let mut state = plain::typed(&posted, links::VIEWS, links::VIEWS);
    state.errors = plain::mistakes(FORM, &posted);
    let path = address.split_once('?').map_or(address.as_str(), |(path, _)| path);
    if !LISTS.contains(&path) {
        state.errors.retain(|error| error.field != "address");
        state.form_error = Some(Msg::new("error-view-address"));
    }
    if !state.errors.is_empty() || state.form_error.is_some() {
        return Ok(render(&officer, state, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (actor, name) = (officer.actor().clone(), posted.value("name").to_owned());
    match app.run(move |nostos| nostos.save_view(&actor, &name, &address)).await {
        Ok(_) => Ok(see_other(&format!("{}?done=saved", links::VIEWS))),
        Err(Problem::Invalid { field, .. }) => {
            let length = posted.value("name").trim().chars().count();
            if field != "name" {
                state.form_error = Some(Msg::new("error-view-address"));
            } else if length > NAME_MAXIMUM {
                state.errors.push(plain::error("name", plain::counted("error-view-name", NAME_MAXIMUM)));
            } else {
                state.errors.push(plain::error("name", plain::counted("error-view-many", VIEWS_MAXIMUM)));
            }
            Ok(render(&officer, state, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

/// `POST /views/{id}/delete`.
async fn delete(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer;
    let view: uuid::Uuid = id.parse().map_err(|_| PageError::not_found(&officer))?;
    let actor = officer.actor().clone();
    app.run(move |nostos| nostos.drop_view(&actor, view))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(see_other(&format!("{}?done=saved", links::VIEWS)))
}
