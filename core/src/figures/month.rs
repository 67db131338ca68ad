use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A month of a year; `2026-01` in files, JSON and the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// A month of the years 1900 to 2099, `month` from 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1900..2100).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month that `day` lies in.
    pub fn of(day: NaiveDate) -> Option<Self> {
        Self::new(day.year(), day.month())
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number of the month, from 1.
    pub fn number(self) -> u32 {
        self.month
    }

    /// The month after this one.
    pub fn next(self) -> Self {
        if self.month == 12 {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { year: self.year, month: self.month + 1 }
        }
    }

    /// The months from this one to `last`, both included; none when `last` is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |month| Some(month.next())).take_while(move |month| *month <= last)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = String;

    /// Exactly `YYYY-MM`.
    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('-').filter(|(year, month)| {
            (year.len(), month.len()) == (4, 2) && [year, month].iter().all(|p| p.bytes().all(|b| b.is_ascii_digit()))
        });
        parts
            .and_then(|(year, month)| Self::new(year.parse().ok()?, month.parse().ok()?))
            .ok_or_else(|| format!("`{text}` is no month"))
    }
}

impl TryFrom<String> for Month {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}
