//! Why: the explanation of a case, computed when somebody asks.

use application::queries::explanation::{ExplainedCase, Told};
use application::{Nostos, Problem};
use axum::extract::{Path, State};
use axum::response::Response;
use ui::Area;
use ui::components::date_why::DateWhy;
use ui::pages::explanation::{self, DateLine, ExplanationView, If, Line};

use super::case::case_id;
use super::page;
use crate::http::{App, Officer, PageError};
use crate::view::frame;

/// `GET /cases/{id}/explanation`.
pub async fn show(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let actor = officer.actor().clone();
    let explained = app.run(move |nostos: &Nostos| nostos.explained_case(&actor, case)).await;
    let explained = explained.map_err(|problem: Problem| PageError::of(problem, &officer))?;
    let view = view(&id, explained);
    Ok(page(explanation::page(&frame::shell(&officer, Some(Area::Cases)), &view)))
}

fn view(id: &str, explained: ExplainedCase) -> ExplanationView {
    let told = |all: Vec<Told>| {
        let one = |t: Told| If { fact: t.fact.to_owned(), to: t.to, then: t.then.to_owned(), on: t.on };
        all.into_iter().map(one).collect()
    };
    let line = |(finding, ifs)| Line { finding, ifs: told(ifs) };
    let date = |(named, ifs): (law::NamedDate, Vec<Told>)| DateLine {
        name: named.name,
        date: DateWhy::computed(named.derivation),
        ifs: told(ifs),
    };
    ExplanationView {
        case: id.to_owned(),
        number: explained.number,
        lines: explained.findings.into_iter().map(line).collect(),
        dates: explained.dates.into_iter().map(date).collect(),
        tried: explained.tried as u64,
    }
}
