//! Call figures in a spreadsheet: which column is which, what each month comes to, and what was left out.
//!
//! A column is taken only for what its heading clearly says, or for what the user said. What cannot be told is a
//! question in [`Figures::unsure`]; this module must never answer it itself, and must never count a row that the
//! user of the file does not see.

mod heads;
mod rows;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::model::{Facts, Readable, Sheet, WhyNot};
use super::spots::{Source, View};
use crate::figures::{self, Month, MonthFigures, Number, Numbers};
use rows::Table;

/// What a column of a sheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    /// The month, or a day of it.
    Month,
    /// The year, where the month stands without.
    Year,
    /// Answered calls.
    Answered,
    /// Connected calls.
    Connected,
    /// Complaints about the caller.
    Complaints,
    /// Complaints that came directly.
    Direct,
    /// Complaints that the Consumer Authority forwarded.
    Forwarded,
}

/// What the user said of a sheet, where its headings do not say it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The only sheet to read, from 1.
    pub sheet: Option<u32>,
    /// The year of months that stand without.
    pub year: Option<i32>,
    /// The columns, from 1. When any is given, headings are not looked at.
    pub columns: BTreeMap<Column, u32>,
}

/// What a spreadsheet says of calls, month by month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The months, earliest first.
    pub months: Vec<MonthFigures>,
    /// What was not counted, and why.
    pub left_out: Vec<LeftOut>,
    /// The months between the first and the last of which nothing was found.
    pub missing_months: Vec<Month>,
    /// What could not be told and has to be asked.
    pub unsure: Vec<Unsure>,
    /// The columns of the sheet that is read or asked about.
    pub columns: Vec<SeenColumn>,
    /// The sheets, by name.
    pub sheets: Vec<String>,
    /// How much of the file was read.
    pub readable: Readable,
    /// Why not all was read.
    pub why_not: Option<WhyNot>,
}

/// Rows or a sheet that were not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Why.
    pub reason: Reason,
    /// The name of the sheet; empty where the format has none.
    pub sheet: String,
    /// The first of the rows, from 1; 0 for a whole sheet.
    pub row: u32,
    /// How many rows.
    pub rows: u32,
}

/// Why rows were not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// A sum of other rows.
    TotalRow,
    /// The sheet is hidden.
    HiddenSheet,
    /// The row is hidden or filtered away.
    HiddenRow,
    /// Numbers, but no month beside them.
    NoMonth,
    /// What stands where the month should be is none, or could be two.
    MonthUnclear,
    /// A number that cannot be read as a count: the month lacks that number.
    NumberUnclear,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::TotalRow, Self::HiddenSheet, Self::HiddenRow, Self::NoMonth, Self::MonthUnclear, Self::NumberUnclear];
}

/// A question to the user.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unsure {
    /// What is not known.
    pub code: Question,
    /// On which sheet; empty where the format has none.
    pub sheet: String,
    /// About which column.
    pub column: Option<Column>,
}

/// What could not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// No row of headings that says what the columns hold.
    NoHeader,
    /// Which column holds the month.
    MonthColumn,
    /// Several columns, or a vague one, for the same number.
    SeveralColumns,
    /// Months without a year.
    NoYear,
    /// Several sheets have the same number for the same month.
    SeveralSheets,
    /// Both days and a whole month: one may hold the other.
    DaysAndMonths,
    /// The same month or day twice, with nothing that tells the rows apart.
    Repeated,
}

impl Question {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NoHeader,
        Self::MonthColumn,
        Self::SeveralColumns,
        Self::NoYear,
        Self::SeveralSheets,
        Self::DaysAndMonths,
        Self::Repeated,
    ];
}

/// A column to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenColumn {
    /// Its number, from 1.
    pub number: u32,
    /// What it was taken for.
    pub taken_for: Option<Column>,
    /// The first texts in it, from above; one that holds a personal number is blank.
    pub samples: Vec<String>,
}

impl Column {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Month, Self::Year, Self::Answered, Self::Connected, Self::Complaints, Self::Direct, Self::Forwarded];

    /// The name in JSON and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
            other => other.number().map_or("", Number::id),
        }
    }

    /// The number it holds, unless it holds the time.
    pub fn number(self) -> Option<Number> {
        match self {
            Self::Month | Self::Year => None,
            Self::Answered => Some(Number::Answered),
            Self::Connected => Some(Number::Connected),
            Self::Complaints => Some(Number::Complaints),
            Self::Direct => Some(Number::Direct),
            Self::Forwarded => Some(Number::Forwarded),
        }
    }
}

/// The figures in `sheets`, read as the user said and otherwise by their headings.
pub fn figures(sheets: &[Sheet], choice: &Choice, readable: Readable, why_not: Option<WhyNot>) -> Figures {
    let mut found = Figures {
        months: Vec::new(),
        left_out: Vec::new(),
        missing_months: Vec::new(),
        unsure: Vec::new(),
        columns: Vec::new(),
        sheets: sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        readable,
        why_not,
    };
    let chosen = |index: usize| choice.sheet.is_none_or(|number| usize::try_from(number) == Ok(index + 1));
    // The columns to choose from are those of the sheet as it is read.
    let sheets: Vec<Cow<'_, Sheet>> = sheets.iter().map(heads::upright).collect();
    let mut seen: Vec<&Sheet> = Vec::new();
    for (_, sheet) in sheets.iter().enumerate().filter(|(index, _)| chosen(*index)) {
        if sheet.hidden && choice.sheet.is_none() {
            let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
            found.left_out.push(LeftOut { reason: Reason::HiddenSheet, sheet: sheet.name.clone(), row: 0, rows });
        } else {
            seen.push(sheet);
        }
    }
    let mut tables: Vec<(&Sheet, Table)> = Vec::new();
    let mut questions: Vec<Unsure> = Vec::new();
    for sheet in &seen {
        match heads::columns(sheet, choice) {
            Ok(columns) => tables.push((sheet, rows::read(sheet, &columns, choice))),
            Err(question) => questions.push(question),
        }
    }
    // A sheet without figures beside one that has them is something else: a front page, a chart, a list.
    if tables.is_empty() {
        found.unsure.append(&mut questions);
        if found.unsure.is_empty() {
            found.unsure.push(Unsure { code: Question::NoHeader, sheet: String::new(), column: None });
        }
        found.unsure.truncate(1);
    } else {
        found.unsure.extend(questions.into_iter().filter(|question| question.code != Question::NoHeader));
    }
    let shown = tables.first().map(|(sheet, table)| (*sheet, Some(table))).or(seen.first().map(|sheet| (*sheet, None)));
    if let Some((sheet, table)) = shown {
        found.columns = heads::seen(sheet, table.map(|table| &table.columns));
    }
    merge(&mut found, tables);
    found
}

/// Puts the sheets together: a number of a month may stand on one of them only.
fn merge(found: &mut Figures, tables: Vec<(&Sheet, Table)>) {
    let mut months: BTreeMap<Month, Numbers> = BTreeMap::new();
    for (sheet, table) in tables {
        found.left_out.extend(table.left_out);
        found.unsure.extend(table.unsure);
        for (month, numbers) in table.months {
            let whole = months.entry(month).or_default();
            for number in Number::ALL {
                let Some(value) = numbers.get(number) else { continue };
                if whole.get(number).is_some() {
                    let question = Unsure { code: Question::SeveralSheets, sheet: sheet.name.clone(), column: None };
                    found.unsure.push(question);
                }
                whole.set(number, Some(value));
            }
        }
    }
    let first_and_last = months.keys().next().copied().zip(months.keys().next_back().copied());
    if let Some((first, last)) = first_and_last {
        found.missing_months = figures::missing_months(&months, first, last);
    }
    found.months = months.into_iter().map(|(month, numbers)| MonthFigures { month, numbers }).collect();
    let questions: BTreeSet<Unsure> = std::mem::take(&mut found.unsure).into_iter().collect();
    found.unsure = questions.into_iter().collect();
}

impl Figures {
    /// Whether these are call figures beyond doubt, so that a file can be taken for call statistics.
    pub(super) fn certain(&self) -> bool {
        let of_calls = |month: &MonthFigures| month.numbers.answered.or(month.numbers.connected).is_some();
        self.unsure.is_empty() && self.months.iter().any(of_calls)
    }

    /// The facts of a call statistic; none while something has to be asked.
    pub(super) fn facts(&self) -> Facts {
        if !self.unsure.is_empty() {
            return Facts::default();
        }
        let whole = figures::sums(self.months.iter().map(|month| &month.numbers)).numbers;
        let is_there = !self.months.is_empty();
        Facts {
            from: self.months.first().map(|month| month.month),
            to: self.months.last().map(|month| month.month),
            months: u32::try_from(self.months.len()).ok().filter(|_| is_there),
            answered: whole.answered,
            connected: whole.connected,
            // Each complaint came directly or was forwarded.
            complaints: whole
                .complaints
                .or(whole.direct.zip(whole.forwarded).and_then(|(one, other)| one.checked_add(other))),
            ..Facts::default()
        }
    }

    /// Where each fact stands: in which column of which sheet or page.
    pub(super) fn sources(&self, view: &View) -> BTreeMap<String, Vec<Source>> {
        let of = |fact: &str| match fact {
            "answered" => vec![Column::Answered],
            "connected" => vec![Column::Connected],
            "complaints" => vec![Column::Complaints, Column::Direct, Column::Forwarded],
            _ => vec![Column::Month],
        };
        let is_there =
            |columns: &[Column], seen: &&SeenColumn| seen.taken_for.is_some_and(|one| columns.contains(&one));
        let source = |seen: &SeenColumn| {
            let head = seen.samples.first().filter(|head| !head.is_empty())?;
            let at = view.lines.iter().position(|line| line.contains(head.as_str()))?;
            Some(Source { place: *view.places.get(at)?, text: head.clone() })
        };
        let facts = ["from", "to", "months", "answered", "connected", "complaints"].into_iter();
        facts
            .filter(|_| self.unsure.is_empty() && !self.months.is_empty())
            .map(|fact| {
                (fact.to_owned(), self.columns.iter().filter(|c| is_there(&of(fact), c)).filter_map(source).collect())
            })
            .filter(|(_, sources): &(String, Vec<Source>)| !sources.is_empty())
            .collect()
    }

    /// How many rows were left out for one of `reasons`.
    pub(super) fn rows_left_out(&self, reasons: &[Reason]) -> u32 {
        self.left_out.iter().filter(|left| reasons.contains(&left.reason)).map(|left| left.rows).sum()
    }
}
