//! What has to be done some time before a deadline, worked back from it.
//!
//! All of it is our own advice: the scheme sets no such days. What takes time is the tax certificate, which must be
//! ordered, and the fee, for the board begins when it is noted as paid.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum TaskKind {
    /// Decide who does it.
    Person,
    /// Check the template of the employment contract.
    ContractTemplate,
    /// Order the tax certificate.
    TaxCertificate,
    /// Pay the processing fee.
    Fee,
    /// Close the complaint log of the period.
    ComplaintLog,
    /// Wash the call lists against the opt-out register: every month, whatever is due.
    ListWashing,
}

impl TaskKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Person, Self::ContractTemplate, Self::TaxCertificate, Self::Fee, Self::ComplaintLog, Self::ListWashing];

    /// The name in data and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::ContractTemplate => "contract-template",
            Self::TaxCertificate => "tax-certificate",
            Self::Fee => "fee",
            Self::ComplaintLog => "complaint-log",
            Self::ListWashing => "list-washing",
        }
    }
}

/// A task with the day by which it is best begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Task {
    /// The day.
    pub from: NaiveDate,
    /// What.
    pub kind: TaskKind,
}

/// The tasks before a deadline of the kind with this id on `due`, earliest first; none for kinds that need no work.
///
/// The tax certificate is asked for by applications, complaints by follow-ups, the fee by both.
pub fn tasks(kind: &str, due: NaiveDate) -> Vec<Task> {
    let days: &[(u64, TaskKind)] = match kind {
        "year-1" | "year-2" => &[(60, TaskKind::Person), (21, TaskKind::Fee), (14, TaskKind::ComplaintLog)],
        "renewal" => &[
            (120, TaskKind::Person),
            (60, TaskKind::ContractTemplate),
            (21, TaskKind::TaxCertificate),
            (21, TaskKind::Fee),
        ],
        _ => &[],
    };
    days.iter()
        .filter_map(|(before, kind)| Some(Task { from: due.checked_sub_days(Days::new(*before))?, kind: *kind }))
        .collect()
}

/// The day from which a task of every month is open: the first of the month.
pub fn month_of(today: NaiveDate) -> NaiveDate {
    today.with_day(1).unwrap_or(today)
}
