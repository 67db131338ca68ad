//! The rows of a sheet whose columns are known, added up by month.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Row, Sheet};
use super::super::normalise;
use super::super::pattern::pattern;
use super::{Choice, Column, LeftOut, Question, Reason, Unsure};
use crate::figures::{self, Month, Number, Numbers, WrittenMonth};

pattern!(
    TOTAL,
    r"^(?:(?:del|under|sub)?-?(?:sum|total)(?:en|t|er|sum|summer|s)?|i alt|til ?sammen|tilsaman|til saman|samlet|samla|alle|hittil|grand total|sum total|gjennomsnitt|snitt|gj\.? ?snitt|average|mean)(?: (?:antall|tal|for|i|av|hele|heile|alle|året|år|perioden|måneden|månaden|måned|månad|uke|veke|year|month|the|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))*(?: (?:19|20)\d\d)?[.:]?$"
);

/// Which column holds what, each by its index, and where the rows begin.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    pub by_kind: BTreeMap<Column, usize>,
    /// The index of the first row below the headings.
    pub body: usize,
    /// Columns that could be several.
    pub vague: Vec<Column>,
    /// The year that a title over the headings names.
    pub year: Option<i32>,
}

/// What a sheet comes to.
#[derive(Debug)]
pub(super) struct Table {
    pub columns: Columns,
    pub months: BTreeMap<Month, Numbers>,
    pub left_out: Vec<LeftOut>,
    pub unsure: Vec<Unsure>,
}

/// What one month has come to so far.
#[derive(Debug, Default)]
struct Tally {
    numbers: Numbers,
    /// Numbers of which one part could not be read.
    broken: BTreeSet<Number>,
    days: bool,
    whole: bool,
    /// The day, if any, and the other texts of each row.
    rows: BTreeSet<(Option<u32>, String)>,
}

/// Adds up the rows of `sheet`.
pub(super) fn read(sheet: &Sheet, columns: &Columns, choice: &Choice) -> Table {
    let mut reading = Reading { sheet, tallies: BTreeMap::new(), left_out: BTreeMap::new(), unsure: BTreeSet::new() };
    for column in &columns.vague {
        reading.ask(Question::SeveralColumns, Some(*column));
    }
    for row in sheet.rows.get(columns.body..).unwrap_or_default() {
        reading.row(row, columns, choice);
    }
    let mut months = BTreeMap::new();
    let tallies = std::mem::take(&mut reading.tallies);
    for (month, mut tally) in tallies {
        if tally.days && tally.whole {
            reading.ask(Question::DaysAndMonths, None);
        }
        for number in &tally.broken {
            tally.numbers.set(*number, None);
        }
        months.insert(month, tally.numbers);
    }
    Table {
        columns: columns.clone(),
        months,
        left_out: reading.left_out.into_values().collect(),
        unsure: reading.unsure.into_iter().collect(),
    }
}

struct Reading<'a> {
    sheet: &'a Sheet,
    tallies: BTreeMap<Month, Tally>,
    left_out: BTreeMap<Reason, LeftOut>,
    unsure: BTreeSet<Unsure>,
}

impl Reading<'_> {
    fn ask(&mut self, code: Question, column: Option<Column>) {
        self.unsure.insert(Unsure { code, sheet: self.sheet.name.clone(), column });
    }

    fn leave_out(&mut self, row: &Row, reason: Reason) {
        let sheet = self.sheet.name.clone();
        self.left_out.entry(reason).or_insert(LeftOut { reason, sheet, row: row.number, rows: 0 }).rows += 1;
    }

    fn row(&mut self, row: &Row, columns: &Columns, choice: &Choice) {
        let numbers: Vec<(Number, &str)> = columns
            .by_kind
            .iter()
            .filter_map(|(column, place)| Some((column.number()?, row.cells.get(*place)?.trim())))
            .filter(|(_, cell)| cell.contains(|c: char| c.is_ascii_digit()))
            .collect();
        if numbers.is_empty() {
            return;
        }
        if row.hidden {
            return self.leave_out(row, Reason::HiddenRow);
        }
        if is_total(row) {
            return self.leave_out(row, Reason::TotalRow);
        }
        let cell = columns.by_kind.get(&Column::Month).and_then(|place| row.cells.get(*place)).map_or("", |cell| cell);
        if cell.trim().is_empty() {
            return self.leave_out(row, Reason::NoMonth);
        }
        let year = columns.by_kind.get(&Column::Year).copied();
        let Some(written) = month_of(row, cell, year, choice.year.or(columns.year)) else {
            return self.leave_out(row, Reason::MonthUnclear);
        };
        let Some(month) = written.in_year(None) else {
            return self.ask(Question::NoYear, Some(Column::Year));
        };
        let mut unclear = false;
        let tally = self.tallies.entry(month).or_default();
        let told_apart = tally.rows.insert((written.day, other_texts(row, columns)));
        tally.days |= written.day.is_some();
        tally.whole |= written.day.is_none();
        for (number, cell) in numbers {
            let before = tally.numbers.get(number).unwrap_or(0);
            match figures::count(cell).and_then(|value| before.checked_add(value)) {
                Some(sum) => tally.numbers.set(number, Some(sum)),
                None => unclear = tally.broken.insert(number) || unclear,
            }
        }
        if unclear {
            self.leave_out(row, Reason::NumberUnclear);
        }
        if !told_apart {
            self.ask(Question::Repeated, None);
        }
    }
}

/// Whether one of the row's texts says that it is a sum of others.
pub(super) fn is_total(row: &Row) -> bool {
    row.cells.iter().any(|cell| {
        let text = normalise(cell).split_whitespace().collect::<Vec<_>>().join(" ");
        TOTAL.is_match(&text)
    })
}

/// The month in a cell, with the year that stands beside it or that the user said.
pub(super) fn month_of(row: &Row, cell: &str, year: Option<usize>, said: Option<i32>) -> Option<WrittenMonth> {
    let beside = year.and_then(|column| row.cells.get(column)).and_then(|cell| cell.trim().parse::<i32>().ok());
    let elsewhere = beside.or(said);
    let cell = normalise(cell);
    let bare = || {
        let month: u32 = cell.trim().parse().ok()?;
        elsewhere.filter(|_| (1..=12).contains(&month))?;
        Some(WrittenMonth { year: None, month, day: None })
    };
    let written = figures::month(&cell).or_else(bare)?;
    Some(WrittenMonth { year: written.year.or(elsewhere), ..written })
}

/// What tells the row from others of the same month: all its texts but the month and the numbers.
fn other_texts(row: &Row, columns: &Columns) -> String {
    let other = |index: &usize| !columns.by_kind.values().any(|place| place == index);
    let texts = row.cells.iter().enumerate().filter(|(index, _)| other(index));
    let texts = texts.map(|(_, cell)| cell.trim()).filter(|cell| cell.contains(char::is_alphabetic));
    texts.collect::<Vec<_>>().join("\t")
}
