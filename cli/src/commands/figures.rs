//! `figures add|import|show|remove|fill`.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{
    Collision, FigureChoice, FigurePreview, FigureSource, FiguresView, FilledField, MonthName, NumbersView,
};
use ringperm_core::desk::{Desk, unwatched};
use ringperm_core::figures::{self, Month, Number, Numbers};
use ringperm_core::problem::Result;

use crate::args::{self, Global};
use crate::output::{NO, Output};

/// The most that is read from standard input.
const PASTED: u64 = 8 << 20;

pub fn figures(command: &args::Figures, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let orgnr = orgnr.as_ref();
    match command {
        args::Figures::Add { month: given, answered, connected, complaints, direct, forwarded } => {
            let numbers = Numbers {
                answered: number(Number::Answered, answered.as_deref())?,
                connected: number(Number::Connected, connected.as_deref())?,
                complaints: number(Number::Complaints, complaints.as_deref())?,
                direct: number(Number::Direct, direct.as_deref())?,
                forwarded: number(Number::Forwarded, forwarded.as_deref())?,
            };
            let month = month(given)?;
            let view = desk.add_figures(orgnr, month, numbers)?;
            Ok(output.result(&view, || vec![output.text("cli-figures-saved", &[("month", &month.to_string())])]))
        }
        args::Figures::Remove { month: given } => {
            let month = month(given)?;
            let view = desk.remove_figures(orgnr, month)?;
            Ok(output.result(&view, || vec![output.text("cli-figures-removed", &[("month", &month.to_string())])]))
        }
        args::Figures::Show { from, to } => {
            let [from, to] = [from, to].map(|given| given.as_deref().map(month).transpose());
            let view = desk.figures(orgnr, from?, to?)?;
            Ok(output.result(&view, || lines(&view, output)))
        }
        args::Figures::Import(import) => {
            let source = source(&import.file)?;
            let columns: BTreeMap<String, u32> = import.columns.iter().map(column).collect::<Result<_>>()?;
            let choice = FigureChoice { sheet: import.sheet, year: import.year, columns };
            let reading = desk.figure_reading(orgnr, source, &choice)?;
            if import.dry_run {
                let preview = desk.preview_figures(&reading.look()?)?;
                output.result(&preview, || preview_lines(&preview, output));
                let all_told = preview.questions.is_empty() && preview.why_not.is_none() && !preview.months.is_empty();
                return Ok(if all_told { ExitCode::SUCCESS } else { ExitCode::from(NO) });
            }
            let taken = desk.take_figures(&reading.take_in(&mut unwatched)?, import.replace)?;
            Ok(output.result(&taken, || {
                let mut lines = preview_lines(&taken.preview, output);
                lines.push(output.text("cli-figures-taken", &[("count", &taken.months.len().to_string())]));
                lines
            }))
        }
        args::Figures::Fill { overwrite } => {
            let filled = desk.fill_from_figures(super::submission(desk, global)?, *overwrite)?;
            Ok(output.result(&filled, || {
                let mut lines = vec![filled.period.text.clone()];
                let each = [
                    ("cli-figures-filled", &filled.filled),
                    ("cli-figures-differs", &filled.differs),
                    ("cli-figures-lacking", &filled.lacking),
                ];
                for (key, fields) in each {
                    lines.extend(fields.iter().map(|field| field_line(key, field, output)));
                }
                lines
            }))
        }
    }
}

fn field_line(key: &str, field: &FilledField, output: Output) -> String {
    let months = names(&field.missing_months);
    let args = [
        ("label", field.label.as_str()),
        ("value", &field.value),
        ("typed", &field.typed),
        ("months", months.as_str()),
    ];
    output.text(key, &args)
}

fn names(months: &[MonthName]) -> String {
    months.iter().map(|month| month.text.as_str()).collect::<Vec<_>>().join(", ")
}

fn lines(view: &FiguresView, output: Output) -> Vec<String> {
    if view.months.is_empty() {
        return vec![output.text("cli-figures-empty", &[])];
    }
    let mut lines = vec![view.labels.join(" | ")];
    for month in &view.months {
        lines.push(format!("{}: {}", month.text, numbers_line(&month.numbers)));
    }
    lines.push(format!("{}: {}", output.text("cli-figures-sum", &[]), numbers_line(&view.sums)));
    if !view.missing_months.is_empty() {
        lines.push(output.text("cli-figures-missing", &[("months", &names(&view.missing_months))]));
    }
    for period in &view.periods {
        lines.push(format!("{}: {}", period.text, numbers_line(&period.sums)));
    }
    lines.extend(view.notes.iter().cloned());
    lines
}

fn numbers_line(numbers: &NumbersView) -> String {
    let mut line = numbers.texts.join(" | ");
    if !numbers.rate_text.is_empty() {
        line.push_str(" | ");
        line.push_str(&numbers.rate_text);
    }
    line
}

fn preview_lines(preview: &FigurePreview, output: Output) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for month in &preview.months {
        let mut line = format!("{}: {}", month.text, month.numbers.texts.join(" | "));
        if month.collision == Collision::Differs {
            line = format!("{line} ({})", output.text("cli-figures-stands", &[]));
        }
        lines.push(line);
    }
    lines.extend(preview.left_out.iter().map(|left| left.text.clone()));
    if !preview.missing_months.is_empty() {
        lines.push(output.text("cli-figures-missing", &[("months", &names(&preview.missing_months))]));
    }
    lines.extend(preview.why_not.clone());
    if !preview.questions.is_empty() {
        for column in &preview.columns {
            let args = [("number", column.number.to_string()), ("samples", column.samples.join(" | "))];
            lines.push(output.text("cli-figures-column", &[("number", &args[0].1), ("samples", &args[1].1)]));
        }
    }
    for question in &preview.questions {
        lines.push(output.text("cli-figures-unsure", &[("questions", &question.text)]));
    }
    lines
}

/// A month as people write it, with its year.
fn month(given: &str) -> Result<Month> {
    let written = figures::month(given).filter(|written| written.day.is_none());
    let month = written.and_then(|written| written.in_year(None));
    month.ok_or_else(|| Problem::MonthShape { given: given.to_owned() })
}

fn number(which: Number, given: Option<&str>) -> Result<Option<u64>> {
    let Some(given) = given else { return Ok(None) };
    figures::count(given).map(Some).ok_or_else(|| Problem::FieldValue {
        field: which.id().to_owned(),
        given: given.to_owned(),
        allowed: "0, 1, 2 …".to_owned(),
    })
}

fn column((name, number): &(String, String)) -> Result<(String, u32)> {
    let unknown = || Problem::ColumnUnknown { given: format!("{name}={number}") };
    Ok((name.clone(), number.trim().parse().map_err(|_| unknown())?))
}

/// The file, or what stands on standard input for `-`.
fn source(file: &Path) -> Result<FigureSource> {
    if file != Path::new("-") {
        return Ok(FigureSource::File { path: file.display().to_string() });
    }
    let mut bytes = Vec::new();
    io::stdin().take(PASTED).read_to_end(&mut bytes).map_err(|error| Problem::reading(file, &error))?;
    Ok(FigureSource::Pasted { text: String::from_utf8_lossy(&bytes).into_owned() })
}
