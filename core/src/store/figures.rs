//! Call figures, one row for each company and month.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Row};
use serde_json::json;

use super::column::{Bytes, Word};
use super::fault::Outcome;
use super::history::{Entry, What};
use super::{Store, companies};
use crate::company::Orgnr;
use crate::figures::{Month, MonthFigures, Numbers};
use crate::problem::{Problem, Result};

/// The figures of one month as recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRow {
    /// The numbers.
    pub numbers: Numbers,
    /// The document they were taken from; `None` when they were typed or pasted.
    pub source_document: Option<i32>,
    /// When they were recorded.
    pub recorded_at: DateTime<FixedOffset>,
}

impl Store {
    /// The figures of a company, by month.
    pub fn figures(&self, orgnr: &Orgnr) -> Result<BTreeMap<Month, FigureRow>> {
        self.read(|rows| all(rows, orgnr))
    }

    /// Records months, all in one go; a month that stands already is replaced. What stands just so stays as it is.
    ///
    /// # Errors
    /// `CompanyUnknown`.
    pub fn record_figures(
        &mut self,
        orgnr: &Orgnr,
        months: &[MonthFigures],
        source_document: Option<i32>,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            companies::known(rows, orgnr)?;
            let before = all(rows, orgnr)?;
            let same = |new: &&MonthFigures| {
                let row = before.get(&new.month);
                row.is_none_or(|row| row.numbers != new.numbers || row.source_document != source_document)
            };
            let changed: Vec<&MonthFigures> = months.iter().filter(same).collect();
            if changed.is_empty() {
                return Ok(((), None));
            }
            for new in &changed {
                let Numbers { answered, connected, complaints, direct, forwarded } = new.numbers;
                rows.execute(
                    "INSERT OR REPLACE INTO figure (orgnr, month, answered, connected, complaints, direct, forwarded,
                       source_document, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                    (
                        orgnr.as_str(),
                        Word(new.month),
                        answered.map(Bytes),
                        connected.map(Bytes),
                        complaints.map(Bytes),
                        direct.map(Bytes),
                        forwarded.map(Bytes),
                        source_document,
                        now,
                    ),
                )?;
            }
            let months: Vec<Month> = changed.iter().map(|new| new.month).collect();
            let args = json!({ "months": months, "document": source_document });
            let entry = Entry { what: What::FiguresRecorded, orgnr: Some(orgnr.clone()), submission: None, args };
            Ok(((), Some(entry)))
        })
    }

    /// Removes the figures of a month.
    ///
    /// # Errors
    /// `FiguresUnknown` when there are none.
    pub fn remove_figures(&mut self, orgnr: &Orgnr, month: Month, now: DateTime<FixedOffset>) -> Result<()> {
        self.change(now, |rows| {
            let gone =
                rows.execute("DELETE FROM figure WHERE orgnr = ?1 AND month = ?2", (orgnr.as_str(), Word(month)))?;
            if gone == 0 {
                return Err(Problem::FiguresUnknown { month: month.to_string() }.into());
            }
            let args = json!({ "month": month });
            let entry = Entry { what: What::FiguresRemoved, orgnr: Some(orgnr.clone()), submission: None, args };
            Ok(((), Some(entry)))
        })
    }
}

fn all(rows: &Connection, orgnr: &Orgnr) -> Outcome<BTreeMap<Month, FigureRow>> {
    let mut found = rows.prepare(
        "SELECT month, answered, connected, complaints, direct, forwarded, source_document, recorded_at FROM figure
         WHERE orgnr = ?1",
    )?;
    Ok(found.query_map([orgnr.as_str()], figure)?.collect::<Result<_, _>>()?)
}

fn figure(row: &Row<'_>) -> rusqlite::Result<(Month, FigureRow)> {
    let number = |index| Ok::<_, rusqlite::Error>(row.get::<_, Option<Bytes>>(index)?.map(|number| number.0));
    let numbers = Numbers {
        answered: number(1)?,
        connected: number(2)?,
        complaints: number(3)?,
        direct: number(4)?,
        forwarded: number(5)?,
    };
    let row = (row.get::<_, Word<Month>>(0)?.0, row.get(6)?, row.get(7)?);
    Ok((row.0, FigureRow { numbers, source_document: row.1, recorded_at: row.2 }))
}
