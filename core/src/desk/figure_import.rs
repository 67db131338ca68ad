//! Call figures from a file, or from a table that is pasted: read beside the desk, and taken at it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::api::{
    Collision, FigureChoice, FigureColumn, FigureColumnKind, FigurePreview, FigureQuestion, FigureSource, FoundMonth,
    LeftOutView, Progress, TakenFigures,
};
use crate::company::Orgnr;
use crate::figures::Month;
use crate::file;
use crate::inspect::call_figures::{Choice, Column, Figures, LeftOut, Unsure};
use crate::inspect::kind::CALL_STATISTICS;
use crate::inspect::{Expect, Inspection};
use crate::problem::{Problem, Result};
use crate::reading;
use crate::store::{FigureRow, Filter, NewDocument, Shelf, Taken};
use crate::texts::{Lang, text};

use super::documents::{file_name, title_of};
use super::figures::{labels, month_text, numbers_view};
use super::views::code;
use super::{Desk, OnProgress};

/// What figures are read from, and how: reading them needs no desk, and may take long.
#[derive(Debug)]
pub struct FigureReading {
    orgnr: Orgnr,
    source: FigureSource,
    choice: Choice,
    shelf: Shelf,
    reader: PathBuf,
}

/// Figures that were read, and the file that they were read from where it was copied into the store.
#[derive(Debug)]
pub struct ReadFigures {
    orgnr: Orgnr,
    found: Figures,
    kept: Option<SourceFile>,
}

#[derive(Debug)]
struct SourceFile {
    name: String,
    stored: Taken,
    inspection: Inspection,
}

impl FigureReading {
    /// Reads the figures where they are. Nothing is kept.
    ///
    /// # Errors
    /// Those of a file that cannot be read at all; what is wrong inside it stands in what was read.
    pub fn look(&self) -> Result<ReadFigures> {
        let found = match &self.source {
            FigureSource::File { path } => {
                let path = Path::new(path);
                file::regular(path)?;
                reading::figures_in(&self.reader, path, &self.choice)
            }
            FigureSource::Pasted { text } => reading::figures_in_text(&self.reader, text, &self.choice),
        };
        Ok(ReadFigures { orgnr: self.orgnr.clone(), found, kept: None })
    }

    /// Copies a file into the store, where nothing names it yet, and reads the figures.
    ///
    /// # Errors
    /// As those of taking a file in.
    pub fn take_in(&self, on_progress: OnProgress<'_>) -> Result<ReadFigures> {
        let FigureSource::File { path } = &self.source else { return self.look() };
        let path = Path::new(path);
        let name = file_name(path);
        let mut report = |done, total| on_progress(Progress { name: name.clone(), item: 1, items: 1, done, total });
        let stored = self.shelf.take_in(path, &mut report)?;
        let there = self.shelf.document_path(&stored.sha256);
        let found = reading::figures_in(&self.reader, &there, &self.choice);
        let as_type = Some(CALL_STATISTICS.to_owned());
        let expect = Expect { orgnr: Some(self.orgnr.to_string()), as_type, extension: None };
        let inspection = reading::inspect_file(&self.reader, &there, &expect);
        Ok(ReadFigures { orgnr: self.orgnr.clone(), found, kept: Some(SourceFile { name, stored, inspection }) })
    }
}

impl Desk {
    /// What is needed to read figures from `source`.
    pub fn figure_reading(
        &self,
        orgnr: Option<&Orgnr>,
        source: FigureSource,
        choice: &FigureChoice,
    ) -> Result<FigureReading> {
        let orgnr = self.the_company(orgnr)?.orgnr;
        let choice = chosen(choice)?;
        reading::ready(&self.reader)?;
        Ok(FigureReading { orgnr, source, choice, shelf: self.store.shelf(), reader: self.reader.clone() })
    }

    /// What would be taken of what was read, what is left out, what collides with months that stand, and what has to be
    /// said first. Nothing is kept.
    pub fn preview_figures(&self, read: &ReadFigures) -> Result<FigurePreview> {
        Ok(self.preview(&read.found, &self.store.figures(&read.orgnr)?))
    }

    /// Takes the figures that were read. Their file is kept as a document, so that the source is known. Months that have
    /// other numbers are replaced only when `replace` says so.
    ///
    /// # Errors
    /// `FiguresNotReadable`, `FiguresUnsure`, `FiguresNone`, `FiguresCollide`: nothing is recorded then, and no document
    /// is added.
    pub fn take_figures(&mut self, read: &ReadFigures, replace: bool) -> Result<TakenFigures> {
        let ReadFigures { orgnr, found, kept } = read;
        self.the_company(Some(orgnr))?;
        let preview = self.preview_figures(read)?;
        may_be_taken(&preview, replace)?;
        let document = kept.as_ref().map(|file| self.source_document(orgnr, file)).transpose()?;
        let now = self.now();
        self.store.record_figures(orgnr, &found.months, document, now)?;
        let months: Vec<Month> = found.months.iter().map(|month| month.month).collect();
        let document = document.map(|id| self.document(id)).transpose()?;
        Ok(TakenFigures { months: self.month_names(&months), document, preview })
    }

    /// The document of the company that the figures were taken from, added unless it is there already.
    fn source_document(&mut self, orgnr: &Orgnr, file: &SourceFile) -> Result<i32> {
        let SourceFile { name, stored, inspection } = file;
        let twins = self.store.documents(&Filter::Sha256(stored.sha256.clone()))?;
        let twin = twins.iter().find(|twin| twin.trashed.is_none() && twin.orgnr.as_ref() == Some(orgnr));
        if let Some(twin) = twin {
            return Ok(twin.id);
        }
        let new = NewDocument {
            sha256: stored.sha256.clone(),
            size: stored.size,
            original_name: name.clone(),
            title: title_of(name),
            kind: CALL_STATISTICS.to_owned(),
            orgnr: Some(orgnr.clone()),
            submission: None,
            requirement: None,
            inspection: serde_json::to_string(inspection).unwrap_or_default(),
        };
        let now = self.now();
        self.store.add_document(&new, now)
    }

    fn preview(&self, found: &Figures, stands: &BTreeMap<Month, FigureRow>) -> FigurePreview {
        let lang = self.lang;
        let month = |new: &crate::figures::MonthFigures| {
            let row = stands.get(&new.month);
            let collision = match row {
                None => Collision::New,
                Some(row) if row.numbers == new.numbers => Collision::Same,
                Some(_) => Collision::Differs,
            };
            FoundMonth {
                month: new.month.to_string(),
                text: month_text(new.month, lang),
                numbers: numbers_view(&new.numbers, lang),
                collision,
                stands: row.map(|row| numbers_view(&row.numbers, lang)),
            }
        };
        let column = |seen: &crate::inspect::call_figures::SeenColumn| FigureColumn {
            number: seen.number,
            taken_for: seen.taken_for.map(|column| column.id().to_owned()),
            samples: seen.samples.clone(),
        };
        let kind = |column: &Column| FigureColumnKind { id: column.id().to_owned(), label: column_text(*column, lang) };
        FigurePreview {
            labels: labels(lang),
            months: found.months.iter().map(month).collect(),
            left_out: found.left_out.iter().map(|left| left_out_view(left, lang)).collect(),
            missing_months: self.month_names(&found.missing_months),
            questions: found.unsure.iter().map(|unsure| question_view(unsure, lang)).collect(),
            columns: found.columns.iter().map(column).collect(),
            column_kinds: Column::ALL.iter().map(kind).collect(),
            sheets: found.sheets.clone(),
            why_not: found.why_not.map(|why| text(lang, &format!("why-not-{}", why.code()), &[])),
        }
    }
}

/// Whether nothing stands in the way of taking what was read.
fn may_be_taken(preview: &FigurePreview, replace: bool) -> Result<()> {
    if let Some(why_not) = &preview.why_not {
        return Err(Problem::FiguresNotReadable { why_not: why_not.clone() });
    }
    if !preview.questions.is_empty() {
        let questions: Vec<&str> = preview.questions.iter().map(|question| question.text.as_str()).collect();
        return Err(Problem::FiguresUnsure { questions: questions.join("; ") });
    }
    if preview.months.is_empty() {
        return Err(Problem::FiguresNone {});
    }
    let differ: Vec<&str> = preview
        .months
        .iter()
        .filter(|month| month.collision == Collision::Differs)
        .map(|month| month.text.as_str())
        .collect();
    if !replace && !differ.is_empty() {
        return Err(Problem::FiguresCollide { months: differ.join(", ") });
    }
    Ok(())
}

/// What the user said, with columns that exist.
fn chosen(choice: &FigureChoice) -> Result<Choice> {
    let mut columns = BTreeMap::new();
    for (name, number) in &choice.columns {
        let known = Column::ALL.into_iter().find(|column| column.id() == name).filter(|_| *number > 0);
        let column = known.ok_or_else(|| Problem::ColumnUnknown { given: format!("{name}={number}") })?;
        columns.insert(column, *number);
    }
    Ok(Choice { sheet: choice.sheet, year: choice.year, columns })
}

fn column_text(column: Column, lang: Lang) -> String {
    match column.number() {
        Some(number) => text(lang, &format!("figures-{}", number.id()), &[]),
        None => text(lang, &format!("figures-column-{}", column.id()), &[]),
    }
}

fn left_out_view(left: &LeftOut, lang: Lang) -> LeftOutView {
    let reason = code(&left.reason);
    let args = [("sheet", left.sheet.clone()), ("row", left.row.to_string()), ("count", left.rows.to_string())];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    LeftOutView {
        text: text(lang, &format!("figures-left-out-{reason}"), &args),
        reason,
        sheet: left.sheet.clone(),
        row: left.row,
        rows: left.rows,
    }
}

fn question_view(unsure: &Unsure, lang: Lang) -> FigureQuestion {
    let code = code(&unsure.code);
    let column = unsure.column.map_or_else(String::new, |column| column_text(column, lang));
    FigureQuestion {
        text: text(lang, &format!("figures-question-{code}"), &[("column", &column)]),
        code,
        sheet: unsure.sheet.clone(),
        column: unsure.column.map(|column| column.id().to_owned()),
    }
}
