//! What is remembered of reminders: shown, snoozed, done, moved, tasks, and the days on which somebody looked.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::column::Word;
use super::fault::Outcome;
use super::history::{Entry, What};
use super::settings::{keep, setting};
use super::{Store, lock};
use crate::company::Orgnr;
use crate::problem::Result;
use crate::remind::{Leads, Memory, Reminder, Shown, TaskKind};

/// The names of the settings.
pub(super) const WISHES: &str = "reminders";
pub(super) const CALENDAR: &str = "calendar";

/// What the user wants of the reminders.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// Whether the daily check shall run when the window is closed; `None` until the user has said so.
    pub daily: Option<bool>,
    /// Since when it shall.
    pub since: Option<NaiveDate>,
    /// On which days before a deadline.
    pub leads: Leads,
    /// Whether the monthly washing of call lists is a task, too.
    pub washing: bool,
}

/// What the last calendar file held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CalendarRow {
    /// Grows with every file.
    pub sequence: u32,
    /// The entries, by their UID, with their day.
    pub entries: BTreeMap<String, NaiveDate>,
}

/// A look at what is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckRow {
    /// On which day.
    pub day: NaiveDate,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Whether the system had started it, and not a person or the window.
    pub scheduled: bool,
}

/// What is known of a task before a deadline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskRow {
    /// Who does it; empty when nobody is named.
    pub who: String,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

/// What the user says of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Be silent until this day.
    Snoozed(NaiveDate),
    /// It is done, or is not done after all.
    Done(bool),
    /// Its day is another one, or the first one again.
    Moved(Option<NaiveDate>),
}

/// Held while one check looks and shows, so that two at once do not show the same.
#[derive(Debug)]
pub struct Checking {
    _held: lock::Held,
}

impl Store {
    /// What is remembered, by the id of the deadline.
    pub fn reminder_memory(&self) -> Result<Memory> {
        self.read(|rows| {
            let mut memory = Memory::new();
            let mut found = rows.prepare_cached(
                "SELECT deadline, snoozed, snoozed_on, done, moved, moved_on, undone, moved_back FROM reminder",
            )?;
            let mut list = found.query([])?;
            while let Some(row) = list.next()? {
                let known = memory.entry(row.get(0)?).or_default();
                known.snoozed = Option::zip(row.get(1)?, row.get(2)?);
                known.done = row.get(3)?;
                known.moved = Option::zip(row.get(4)?, row.get(5)?);
                (known.undone, known.moved_back) = (row.get(6)?, row.get(7)?);
            }
            let mut found = rows.prepare_cached("SELECT deadline, step, shown FROM reminder_shown")?;
            let mut list = found.query([])?;
            while let Some(row) = list.next()? {
                let shown = Shown { step: row.get(1)?, on: row.get(2)? };
                memory.entry(row.get(0)?).or_default().shown.push(shown);
            }
            Ok(memory)
        })
    }

    /// Remembers that these reminders were shown on `today`.
    pub fn reminders_shown(
        &mut self,
        reminders: &[Reminder],
        today: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            for Reminder { id, step, .. } in reminders {
                rows.execute(
                    "INSERT OR REPLACE INTO reminder_shown (deadline, step, shown) VALUES (?1, ?2, ?3)",
                    (id, step, today),
                )?;
            }
            let ids: Vec<&str> = reminders.iter().map(|reminder| reminder.id.as_str()).collect();
            let args = json!({ "deadlines": ids });
            let entry = Entry { what: What::ReminderShown, orgnr: None, submission: None, args };
            Ok(((), (!ids.is_empty()).then_some(entry)))
        })
    }

    /// Remembers what the user says of a company's deadline.
    pub fn deadline_said(
        &mut self,
        orgnr: &Orgnr,
        id: &str,
        said: Said,
        today: NaiveDate,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            rows.execute("INSERT OR IGNORE INTO reminder (deadline, orgnr) VALUES (?1, ?2)", (id, orgnr.as_str()))?;
            let (what, args) = match said {
                Said::Snoozed(until) => {
                    rows.execute(
                        "UPDATE reminder SET snoozed = ?2, snoozed_on = ?3 WHERE deadline = ?1",
                        (id, until, today),
                    )?;
                    (What::DeadlineSnoozed, json!({ "deadline": id, "until": until }))
                }
                Said::Done(done) => {
                    let (on, undone) = (done.then_some(today), (!done).then_some(today));
                    rows.execute("UPDATE reminder SET done = ?2, undone = ?3 WHERE deadline = ?1", (id, on, undone))?;
                    (What::DeadlineDone, json!({ "deadline": id, "done": on }))
                }
                Said::Moved(to) => {
                    rows.execute(
                        "UPDATE reminder SET moved = ?2, moved_on = ?3, moved_back = ?4 WHERE deadline = ?1",
                        (id, to, to.map(|_| today), to.is_none().then_some(today)),
                    )?;
                    (What::DeadlineMoved, json!({ "deadline": id, "to": to }))
                }
            };
            Ok(((), Some(Entry { what, orgnr: Some(orgnr.clone()), submission: None, args })))
        })
    }

    /// What is known of tasks, by deadline and task.
    pub fn deadline_tasks(&self) -> Result<BTreeMap<(String, TaskKind), TaskRow>> {
        self.read(|rows| {
            let mut found = rows.prepare_cached("SELECT deadline, task, who, done FROM deadline_task")?;
            let list = found.query_map([], |row| {
                let key = (row.get::<_, String>(0)?, row.get::<_, Word<TaskKind>>(1)?.0);
                Ok((key, TaskRow { who: row.get(2)?, done: row.get(3)? }))
            })?;
            Ok(list.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Remembers who does a task, and whether it is done.
    pub fn save_deadline_task(
        &mut self,
        orgnr: &Orgnr,
        id: &str,
        task: TaskKind,
        row: &TaskRow,
        now: DateTime<FixedOffset>,
    ) -> Result<()> {
        self.change(now, |rows| {
            rows.execute(
                "INSERT OR REPLACE INTO deadline_task (deadline, task, orgnr, who, done, said_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (id, Word(task), orgnr.as_str(), &row.who, row.done, now.date_naive()),
            )?;
            let args = json!({ "deadline": id, "task": task, "done": row.done });
            Ok(((), Some(Entry { what: What::DeadlineTask, orgnr: Some(orgnr.clone()), submission: None, args })))
        })
    }

    /// What the user wants of the reminders.
    pub fn reminder_wishes(&self) -> Result<Wishes> {
        self.read(|rows| setting(rows, WISHES))
    }

    /// Keeps what the user wants of the reminders.
    pub fn save_reminder_wishes(&mut self, wishes: &Wishes, now: DateTime<FixedOffset>) -> Result<()> {
        self.save_setting(WISHES, wishes, now)
    }

    /// What the last calendar file held.
    pub fn calendar_row(&self) -> Result<CalendarRow> {
        self.read(|rows| setting(rows, CALENDAR))
    }

    /// Keeps what a calendar file holds.
    pub fn save_calendar_row(&mut self, row: &CalendarRow, now: DateTime<FixedOffset>) -> Result<()> {
        self.save_setting(CALENDAR, row, now)
    }

    /// The last look at what is due; only one that the system had started, when `scheduled`.
    pub fn last_check(&self, scheduled: bool) -> Result<Option<CheckRow>> {
        self.read(|rows| {
            let found = rows.query_row(
                "SELECT day, at, scheduled FROM reminder_check WHERE scheduled OR NOT ?1
                 ORDER BY day DESC, at DESC LIMIT 1",
                [scheduled],
                |row| Ok(CheckRow { day: row.get(0)?, at: row.get(1)?, scheduled: row.get(2)? }),
            );
            Ok(found.optional()?)
        })
    }

    /// Remembers a look. These rows are their own history: one for each day, kept for as long as an approval lasts. A
    /// second look on a day writes nothing.
    pub fn checked(&mut self, check: CheckRow) -> Result<()> {
        let CheckRow { day, at, scheduled } = check;
        self.note(|rows| {
            let known = rows.query_row(
                "SELECT 1 FROM reminder_check WHERE day = ?1 AND scheduled = ?2",
                (day, scheduled),
                |_| Ok(()),
            );
            if known.optional()?.is_some() {
                return Ok(false);
            }
            rows.execute("INSERT INTO reminder_check (day, scheduled, at) VALUES (?1, ?2, ?3)", (day, scheduled, at))?;
            rows.execute(
                "DELETE FROM reminder_check WHERE day NOT IN
                   (SELECT DISTINCT day FROM reminder_check ORDER BY day DESC LIMIT 1096)",
                [],
            )?;
            Ok(true)
        })
    }

    /// The right to show reminders, unless another check has it at the moment.
    pub fn hold_reminders(&self) -> Result<Option<Checking>> {
        Ok(lock::try_hold_at(&self.folder.reminders_lock())?.map(|held| Checking { _held: held }))
    }
}

/// Forgets a company's reminders; the ids of its deadlines begin with its number.
pub(super) fn forget(rows: &Connection, orgnr: &Orgnr) -> Outcome<()> {
    for part in [
        "DELETE FROM reminder WHERE orgnr = ?1",
        "DELETE FROM deadline_task WHERE orgnr = ?1",
        "DELETE FROM reminder_shown WHERE deadline LIKE ?1 || '-%'",
        "UPDATE history SET args = '{}' WHERE what = 'reminder-shown' AND args LIKE '%\"' || ?1 || '-%'",
    ] {
        rows.execute(part, [orgnr.as_str()])?;
    }
    let mut calendar: CalendarRow = setting(rows, CALENDAR)?;
    let before = calendar.entries.len();
    calendar.entries.retain(|uid, _| !uid.starts_with(orgnr.as_str()));
    if calendar.entries.len() != before {
        keep(rows, CALENDAR, &calendar)?;
    }
    Ok(())
}
