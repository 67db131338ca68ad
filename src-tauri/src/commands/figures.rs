use ringperm_core::Problem;
use ringperm_core::api::{
    FigureChoice, FigurePreview, FigureSource, FiguresView, FilledFigures, ProblemView, Progress, TakenFigures,
};
use ringperm_core::company::Orgnr;
use ringperm_core::figures::{Month, Numbers};
use tauri::State;
use tauri::ipc::Channel;

use crate::office::Office;

fn month(given: &str) -> Result<Month, Problem> {
    let written = ringperm_core::figures::month(given).and_then(|written| written.in_year(None));
    written.ok_or_else(|| Problem::MonthShape { given: given.to_owned() })
}

#[tauri::command]
pub async fn figures(office: State<'_, Office>, orgnr: String) -> Result<FiguresView, ProblemView> {
    office.at_desk(move |desk| desk.figures(Some(&Orgnr::parse(&orgnr)?), None, None)).await
}

#[tauri::command]
pub async fn add_figures(
    office: State<'_, Office>,
    orgnr: String,
    given: String,
    numbers: Numbers,
) -> Result<FiguresView, ProblemView> {
    office.at_desk(move |desk| desk.add_figures(Some(&Orgnr::parse(&orgnr)?), month(&given)?, numbers)).await
}

#[tauri::command]
pub async fn remove_figures(
    office: State<'_, Office>,
    orgnr: String,
    given: String,
) -> Result<FiguresView, ProblemView> {
    office.at_desk(move |desk| desk.remove_figures(Some(&Orgnr::parse(&orgnr)?), month(&given)?)).await
}

#[tauri::command]
pub async fn preview_figures(
    office: State<'_, Office>,
    orgnr: String,
    source: FigureSource,
    choice: FigureChoice,
) -> Result<FigurePreview, ProblemView> {
    office.at_desk(move |desk| desk.preview_figures(Some(&Orgnr::parse(&orgnr)?), &source, &choice)).await
}

#[tauri::command]
pub async fn take_figures(
    office: State<'_, Office>,
    orgnr: String,
    source: FigureSource,
    choice: FigureChoice,
    replace: bool,
    progress: Channel<Progress>,
) -> Result<TakenFigures, ProblemView> {
    let mut report = office.progress(progress);
    office
        .at_desk(move |desk| desk.take_figures(Some(&Orgnr::parse(&orgnr)?), &source, &choice, replace, &mut report))
        .await
}

#[tauri::command]
pub async fn fill_from_figures(
    office: State<'_, Office>,
    submission: i32,
    overwrite: bool,
) -> Result<FilledFigures, ProblemView> {
    office.at_desk(move |desk| desk.fill_from_figures(submission, overwrite)).await
}
