use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DocumentView;
use crate::figures::Numbers;

/// A month by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthName {
    /// `2026-01`.
    pub month: String,
    /// In words.
    pub text: String,
}

/// Numbers as they are shown, in the order of [`crate::figures::Number::ALL`].
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NumbersView {
    /// The numbers themselves.
    #[serde(flatten)]
    pub numbers: Numbers,
    /// The same in words; what is not known says so.
    pub texts: Vec<String>,
    /// Complaints about the caller for every 1,000 connected calls, with two decimals; `null` when it cannot be told.
    pub complaints_per_1000_connected: Option<f64>,
    /// That in words; empty when it cannot be told.
    pub rate_text: String,
}

/// One month as recorded.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigureMonth {
    /// `2026-01`.
    pub month: String,
    /// In words.
    pub text: String,
    /// What it came to.
    #[serde(flatten)]
    pub numbers: NumbersView,
    /// The document the numbers were taken from; `null` when they were typed or pasted, or when it is gone.
    pub document: Option<i32>,
    /// What that document is called.
    pub document_title: Option<String>,
}

/// A follow-up period and what it comes to.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigurePeriod {
    /// `year-1`, `year-2`, `renewal`.
    pub kind: String,
    /// The first day (`YYYY-MM-DD`).
    pub from: String,
    /// The last day.
    pub to: String,
    /// Both in words.
    pub text: String,
    /// The months that count in it.
    pub months: Vec<MonthName>,
    /// What they come to: a sum is there only when every month has the number.
    pub sums: NumbersView,
    /// Those of the months that have no figures.
    pub missing_months: Vec<MonthName>,
}

/// The call figures of a company.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FiguresView {
    /// The company's organisation number.
    pub company: String,
    /// What the numbers are called, in their order.
    pub labels: Vec<String>,
    /// The months asked for, earliest first.
    pub months: Vec<FigureMonth>,
    /// What they come to.
    pub sums: NumbersView,
    /// The months between the first and the last, or between those asked for, that have no figures.
    pub missing_months: Vec<MonthName>,
    /// The follow-up periods since the newest approval.
    pub periods: Vec<FigurePeriod>,
    /// What the numbers mean, how they are rounded and how months are counted, one sentence each.
    pub notes: Vec<String>,
}

/// Where figures are read from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "from")]
#[ts(export)]
pub enum FigureSource {
    /// A spreadsheet or a text file.
    File {
        /// Its path.
        path: String,
    },
    /// What was copied from a spreadsheet.
    Pasted {
        /// The text.
        text: String,
    },
}

/// What the user says of a spreadsheet, where its headings do not say it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct FigureChoice {
    /// The only sheet to read, from 1.
    pub sheet: Option<u32>,
    /// The year of months that stand without.
    pub year: Option<i32>,
    /// Columns from 1, by `month`, `year`, `answered`, `connected`, `complaints`, `direct`, `forwarded`. When any is
    /// given, headings are not looked at.
    pub columns: BTreeMap<String, u32>,
}

/// How a month that was read stands to what is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Collision {
    /// Nothing is recorded for it.
    New,
    /// The same is recorded.
    Same,
    /// Something else is recorded.
    Differs,
}

/// A month that would be taken.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FoundMonth {
    /// `2026-01`.
    pub month: String,
    /// In words.
    pub text: String,
    /// What was read.
    #[serde(flatten)]
    pub numbers: NumbersView,
    /// How it stands to what is recorded.
    pub collision: Collision,
    /// What is recorded.
    pub stands: Option<NumbersView>,
}

/// Something that is not counted.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LeftOutView {
    /// The stable code of the reason.
    pub reason: String,
    /// The name of the sheet; empty where the format has none.
    pub sheet: String,
    /// The first row, from 1; 0 for a whole sheet.
    pub row: u32,
    /// How many rows.
    pub rows: u32,
    /// That in words.
    pub text: String,
}

/// Something that could not be told.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigureQuestion {
    /// The stable code.
    pub code: String,
    /// The name of the sheet; empty where the format has none.
    pub sheet: String,
    /// About which column.
    pub column: Option<String>,
    /// The question in words.
    pub text: String,
}

/// A column to choose from.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigureColumn {
    /// Its number, from 1.
    pub number: u32,
    /// What it was taken for.
    pub taken_for: Option<String>,
    /// What stands first in it.
    pub samples: Vec<String>,
}

/// What a column can hold, to choose from.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigureColumnKind {
    /// The stable name.
    pub id: String,
    /// What it is called.
    pub label: String,
}

/// What would be taken from a spreadsheet, what is left out, and what has to be asked first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FigurePreview {
    /// What the numbers are called, in their order.
    pub labels: Vec<String>,
    /// The months, earliest first.
    pub months: Vec<FoundMonth>,
    /// What is not counted, and why.
    pub left_out: Vec<LeftOutView>,
    /// The months between the first and the last of which nothing was found.
    pub missing_months: Vec<MonthName>,
    /// What has to be said before anything can be taken.
    pub questions: Vec<FigureQuestion>,
    /// The columns.
    pub columns: Vec<FigureColumn>,
    /// What a column can hold.
    pub column_kinds: Vec<FigureColumnKind>,
    /// The sheets, by name.
    pub sheets: Vec<String>,
    /// Why not all was read, in words; `null` when it was.
    pub why_not: Option<String>,
}

/// What an import took.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TakenFigures {
    /// The months.
    pub months: Vec<MonthName>,
    /// The document that was kept as the source; `null` when the figures were pasted.
    pub document: Option<DocumentView>,
    /// What was read and left out.
    pub preview: FigurePreview,
}

/// A field of a follow-up that the figures fill in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FilledField {
    /// The requirement.
    pub requirement: String,
    /// The field.
    pub field: String,
    /// What the field is called.
    pub label: String,
    /// What stands there, as typed; empty when nothing does.
    pub typed: String,
    /// What the figures give; empty when months are missing.
    pub value: String,
    /// The months whose figures are missing.
    pub missing_months: Vec<MonthName>,
}

/// What became of the fields of a follow-up.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FilledFigures {
    /// The period.
    pub period: FigurePeriod,
    /// Fields that were filled in, or held the same already.
    pub filled: Vec<FilledField>,
    /// Fields that hold something else; they were left as they are.
    pub differs: Vec<FilledField>,
    /// Fields that could not be filled in, because months lack the number.
    pub lacking: Vec<FilledField>,
    /// The documents that were attached as sources.
    pub documents: Vec<DocumentView>,
}
