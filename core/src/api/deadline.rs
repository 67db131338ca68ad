use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DeadlineState {
    /// In the future.
    Upcoming,
    /// Within its first reminder.
    Soon,
    /// Today is past it.
    Overdue,
    /// What it asks has been sent.
    Done,
}

/// A deadline as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DeadlineView {
    /// Stable, as `123456785-2026-11-20-year-1`.
    pub id: String,
    /// The company's organisation number.
    pub company: String,
    /// The company's name.
    pub company_name: String,
    /// `year-1`, `year-2`, `renewal`, `reply`, `fee`, `expiry`, `key`.
    pub kind: String,
    /// What is to be done, in words.
    pub title: String,
    /// The deadline (`YYYY-MM-DD`).
    pub due: String,
    /// In words, with the weekday.
    pub due_text: String,
    /// The last working day on or before it.
    pub send_by: String,
    /// In words, with the weekday.
    pub send_by_text: String,
    /// Where it stands.
    pub state: DeadlineState,
    /// How long until then, or how long since, in words.
    pub distance_text: String,
    /// The days on which it is reminded of.
    pub reminders: Vec<String>,
    /// From where the day is known, and on what it rests; empty where the title says it all.
    pub note: String,
    /// The requirement whose answer says so, of what runs out.
    pub requirement: Option<String>,
}

/// All deadlines, nearest first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DeadlinesView {
    /// The deadlines.
    pub deadlines: Vec<DeadlineView>,
}
