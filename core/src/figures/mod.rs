//! Call figures: how they are written, what a month holds, what a follow-up period comes to.
//!
//! Pure: no file, no clock, no human language out. What the scheme means by «answered» and «connected» is not known;
//! this module must never define it, fill in a number that nobody gave, or share a month out between two periods.

mod month;
mod period;
mod written;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use month::Month;
pub use period::{PerThousand, Period, Sums, missing_months, sums};
pub use written::{WrittenMonth, count, month};
pub(crate) use written::{month_named, short_year};

/// The numbers of one month that the follow-up asks for (godkjentcallcenter.no, «Søk godkjenning»); each may be unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Numbers {
    /// Answered calls.
    #[ts(type = "number | null")]
    pub answered: Option<u64>,
    /// Connected calls.
    #[ts(type = "number | null")]
    pub connected: Option<u64>,
    /// Complaints about the caller.
    #[ts(type = "number | null")]
    pub complaints: Option<u64>,
    /// Complaints that came directly to the call centre.
    #[ts(type = "number | null")]
    pub direct: Option<u64>,
    /// Complaints that the Consumer Authority forwarded.
    #[ts(type = "number | null")]
    pub forwarded: Option<u64>,
}

/// One of the five numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Number {
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

/// What one month came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthFigures {
    /// The month.
    pub month: Month,
    /// Its numbers.
    #[serde(flatten)]
    pub numbers: Numbers,
}

impl Number {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Answered, Self::Connected, Self::Complaints, Self::Direct, Self::Forwarded];

    /// The name in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Connected => "connected",
            Self::Complaints => "complaints",
            Self::Direct => "direct",
            Self::Forwarded => "forwarded",
        }
    }
}

impl Numbers {
    /// The largest number that is taken: beyond it, something else was read as a count.
    pub const MOST: u64 = 999_999_999_999;

    /// One of them.
    pub fn get(&self, number: Number) -> Option<u64> {
        match number {
            Number::Answered => self.answered,
            Number::Connected => self.connected,
            Number::Complaints => self.complaints,
            Number::Direct => self.direct,
            Number::Forwarded => self.forwarded,
        }
    }

    /// Sets one of them.
    pub fn set(&mut self, number: Number, value: Option<u64>) {
        let place = match number {
            Number::Answered => &mut self.answered,
            Number::Connected => &mut self.connected,
            Number::Complaints => &mut self.complaints,
            Number::Direct => &mut self.direct,
            Number::Forwarded => &mut self.forwarded,
        };
        *place = value;
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
