use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::remind::TaskKind;

/// What is known of reminders beside the deadlines themselves.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RemindersView {
    /// One for each deadline, in their order.
    pub rows: Vec<ReminderRow>,
    /// The check that runs also when the window is closed.
    pub daily: DailyView,
    /// Days before both follow-ups on which it is reminded, as they are typed.
    pub follow_up: String,
    /// Days before the new application on which it is reminded, as they are typed.
    pub renewal: String,
    /// Whether the monthly washing of call lists is a task, too.
    pub washing: bool,
    /// This month's washing, one for each company that has to do it; empty until it was asked for.
    pub monthly: Vec<MonthlyTask>,
    /// What was shown and said, newest first.
    pub history: Vec<ReminderEvent>,
}

/// What belongs to a deadline.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReminderRow {
    /// The deadline's id.
    pub deadline: String,
    /// When the next reminder comes, in words; none for what is done.
    pub next_text: Option<String>,
    /// Until when it is silent, in words.
    pub snoozed_text: Option<String>,
    /// That its day was moved, and from when, in words.
    pub moved_text: Option<String>,
    /// The user has said that it is done, and can take that back.
    pub said_done: bool,
    /// What has to be done before it, earliest first.
    pub tasks: Vec<TaskView>,
}

/// A task before a deadline.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TaskView {
    /// Which.
    pub task: TaskKind,
    /// What is to be done.
    pub title: String,
    /// From when (`YYYY-MM-DD`).
    pub from: String,
    /// That in words.
    pub from_text: String,
    /// Whether that day has come and it is not done.
    pub open: bool,
    /// Who does it; empty when nobody is named.
    pub who: String,
    /// Whether it is done.
    pub done: bool,
}

/// A task of every month, whatever is due.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MonthlyTask {
    /// Stands in a deadline's place where the task is named.
    pub id: String,
    /// The organisation number of the company.
    pub company: String,
    /// The month, in words.
    pub month_text: String,
    /// What is to be done.
    pub task: TaskView,
    /// The requirement that it comes from.
    pub requirement: String,
    /// On what it rests, in words.
    pub note: String,
}

/// The check that runs also when the window is closed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DailyView {
    /// Whether the user wants it; `null` until asked.
    pub wanted: Option<bool>,
    /// `missing`, `fine`, `moved`, `disabled`.
    pub state: String,
    /// `timer`, `autostart`, `task`, `agent`; `null` when nothing is set up.
    pub way: Option<String>,
    /// How it stands, in words.
    pub text: String,
    /// When the last check ran, in words.
    pub last_text: String,
    /// When the last check ran (RFC 3339).
    pub last_check: Option<String>,
    /// What is wrong and what to do about it, in words.
    pub warning: Option<String>,
}

/// Something that was shown or said.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReminderEvent {
    /// When (`YYYY-MM-DD`).
    pub date: String,
    /// That in words.
    pub date_text: String,
    /// What, in words.
    pub text: String,
}

/// What the user says or wants.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "act", rename_all = "kebab-case")]
#[ts(export)]
pub enum ReminderAct {
    /// Be silent about a deadline for a week.
    Snooze {
        /// Its id.
        deadline: String,
    },
    /// A deadline is done, or is not after all.
    Done {
        /// Its id.
        deadline: String,
        /// Whether it is.
        done: bool,
    },
    /// A deadline has another day; `null`: its first one.
    Move {
        /// Its id.
        deadline: String,
        /// The day (`YYYY-MM-DD`).
        to: Option<String>,
    },
    /// Who does a task, and whether it is done.
    Task {
        /// The deadline's id.
        deadline: String,
        /// Which.
        task: TaskKind,
        /// Who.
        who: String,
        /// Whether it is done.
        done: bool,
    },
    /// Days before the deadlines on which to remind, as they were typed.
    Steps {
        /// Of both follow-ups.
        follow: String,
        /// Of the new application.
        renewal: String,
    },
    /// Whether the monthly washing of call lists is a task, too.
    Washing {
        /// Whether it is.
        on: bool,
    },
    /// Whether the check shall run every day.
    Daily {
        /// Whether it shall.
        on: bool,
    },
}

/// A paper or file about the deadlines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DeadlinePaper {
    /// The calendar file.
    Calendar,
    /// The coming year on one page, as PDF.
    Year,
}
