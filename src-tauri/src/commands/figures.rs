use ringperm_core::Problem;
use ringperm_core::api::{FigureChoice, FigurePreview, FigureSource, FiguresView, FilledFigures, TakenFigures};
use ringperm_core::company::Orgnr;
use ringperm_core::figures::{Month, Numbers};

fn month(given: &str) -> ringperm_core::problem::Result<Month> {
    let written = ringperm_core::figures::month(given).and_then(|written| written.in_year(None));
    written.ok_or_else(|| Problem::MonthShape { given: given.to_owned() })
}

at_desk! {
    figures(orgnr: String) -> FiguresView = |desk| desk.figures(Some(&Orgnr::parse(&orgnr)?), None, None);
    add_figures(orgnr: String, given: String, numbers: Numbers) -> FiguresView =
        |desk| desk.add_figures(Some(&Orgnr::parse(&orgnr)?), month(&given)?, numbers);
    remove_figures(orgnr: String, given: String) -> FiguresView =
        |desk| desk.remove_figures(Some(&Orgnr::parse(&orgnr)?), month(&given)?);
    preview_figures(orgnr: String, source: FigureSource, choice: FigureChoice) -> FigurePreview =
        |desk| desk.figure_reading(Some(&Orgnr::parse(&orgnr)?), source, &choice),
        |reading| reading.look(), |desk, read| desk.preview_figures(&read);
    fill_from_figures(submission: i32, overwrite: bool) -> FilledFigures =
        |desk| desk.fill_from_figures(submission, overwrite);
    take_figures(orgnr: String, source: FigureSource, choice: FigureChoice, replace: bool; progress) -> TakenFigures =
        |desk, tell| desk.figure_reading(Some(&Orgnr::parse(&orgnr)?), source, &choice),
        |reading| reading.take_in(&mut tell), |desk, read| desk.take_figures(&read, replace);
}
