//! What a requirement asks for: fields to fill in and documents to attach.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RegisterFill, Text};
use crate::figures::Number;

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// `yes` or `no`.
    YesNo,
    /// `yes`, declared.
    Declaration,
    /// One of the choices.
    Choice,
    /// A whole number from 0.
    Number,
    /// A day, as `2026-11-22`.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An organisation number.
    Orgnr,
    /// An amount in whole kroner.
    Amount,
    /// Rows of cells: a line for each row, a tab between cells.
    Table,
    /// Pages of the full application that the follow-up opens, by id, separated by spaces.
    Pages,
}

/// One thing to type in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id within the requirement, as `name`.
    pub id: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether the requirement is not ready without it.
    pub required: bool,
    /// Asked only while another field of the requirement has this value: `(field, value)`.
    pub when: Option<(String, String)>,
    /// What the register's entry would fill it with.
    pub register: Option<RegisterFill>,
    /// The longest text, in characters.
    pub max: u32,
    /// The choices, when `kind` is [`FieldKind::Choice`].
    pub choices: Vec<Choice>,
    /// Which of the call figures it takes; a yes-no field takes whether there are any.
    pub figure: Option<FieldFigure>,
    /// The headings, when `kind` is [`FieldKind::Table`].
    pub columns: Vec<Choice>,
    /// From which document its value can be read.
    pub read: Option<Read>,
    /// Its label.
    pub label: Text,
    /// A word of help under the label; may be empty.
    pub hint: Text,
    /// What the program itself takes from it; `None` for nearly all.
    pub means: Option<Meaning>,
    /// What ends on the day that it takes, in a short sentence, where it is the last day of something.
    pub ends: Option<Text>,
}

/// What a field tells the program, so that no code names a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// The day on which the processing fee was paid.
    FeePaidOn,
    /// Of which owner of the scheme the company is a member; the values are those of the trait `member`.
    Member,
}

/// What a field takes from the call figures of the follow-up period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldFigure {
    /// The first day of the period.
    From,
    /// The last day of the period.
    To,
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

impl FieldFigure {
    /// The number; `None` for the days of the period.
    pub fn number(self) -> Option<Number> {
        match self {
            Self::From | Self::To => None,
            Self::Answered => Some(Number::Answered),
            Self::Connected => Some(Number::Connected),
            Self::Complaints => Some(Number::Complaints),
            Self::Direct => Some(Number::Direct),
            Self::Forwarded => Some(Number::Forwarded),
        }
    }
}

/// How a choice follows from an amount that stands in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The type of document.
    pub from: String,
    /// The amount in it: `arrears_nok`.
    pub fact: String,
    /// The choice that holds when the amount is nothing, and is contradicted when it is more.
    pub zero: String,
}

/// One of the choices of a field, or one of the columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value that is stored.
    pub id: String,
    /// What it is called.
    pub label: Text,
}

/// Which documents a requirement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The types that will do.
    pub types: Vec<String>,
    /// How many at least; 0 when it is optional.
    pub min: u32,
    /// How many at most; a hint, never a refusal.
    pub max: u32,
    /// Asked only while a field of the requirement has this value: `(field, value)`.
    pub when: Option<(String, String)>,
    /// Whether personal data in it must be masked.
    pub masked: bool,
    /// The age in days above which it is said to be old; only said, never refused.
    pub fresh_days: Option<u32>,
}
