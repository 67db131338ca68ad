//! What a store takes over of what another one remembers of reminders: a backup that is put back neither shows again
//! what was shown after it was made, nor forgets what was said. Of what was said the later word counts.
//!
//! This module must never take over anything about a company that this store does not know.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, Row, Transaction};
use serde_json::json;

use super::Store;
use super::fault::Outcome;
use super::history::{Entry, What};
use super::reminders::{CALENDAR, CalendarRow, WISHES, Wishes};
use super::settings::{keep, setting};
use crate::problem::Result;
use crate::remind::{Memory, Remembered};

/// All that a store remembers of reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recalled {
    memory: Memory,
    /// Of which company each deadline is of which something was said.
    owners: BTreeMap<String, String>,
    /// By deadline and task: of which company, who does it, when it was done, and when that was said.
    tasks: BTreeMap<(String, String), TaskSaid>,
    /// The days on which somebody looked; whether the system had started it; when.
    checks: BTreeMap<(NaiveDate, bool), String>,
    wishes: Wishes,
    calendar: CalendarRow,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct TaskSaid {
    orgnr: String,
    who: String,
    done: Option<NaiveDate>,
    on: Option<NaiveDate>,
}

impl Store {
    /// All that this store remembers of reminders.
    pub(super) fn recalled(&self) -> Result<Recalled> {
        let memory = self.reminder_memory()?;
        self.read(|rows| {
            let owners = listed(rows, "SELECT deadline, orgnr FROM reminder", |row| Ok((row.get(0)?, row.get(1)?)))?;
            let tasks = listed(rows, "SELECT deadline, task, orgnr, who, done, said_on FROM deadline_task", |row| {
                let said = TaskSaid { orgnr: row.get(2)?, who: row.get(3)?, done: row.get(4)?, on: row.get(5)? };
                Ok(((row.get(0)?, row.get(1)?), said))
            })?;
            let checks = listed(rows, "SELECT day, scheduled, at FROM reminder_check", |row| {
                Ok(((row.get(0)?, row.get(1)?), row.get(2)?))
            })?;
            let (wishes, calendar) = (setting(rows, WISHES)?, setting(rows, CALENDAR)?);
            Ok(Recalled { memory, owners, tasks, checks, wishes, calendar })
        })
    }

    /// Takes over what was recalled from another store, seen on the day of `now`. Without anything new, nothing is written.
    pub(super) fn take_recalled(&mut self, other: &Recalled, now: DateTime<FixedOffset>) -> Result<()> {
        let own = self.recalled()?;
        let joined = own.joined(other, now.date_naive(), &self.known()?);
        if joined == own {
            return Ok(());
        }
        self.change(now, |rows| {
            joined.write(rows)?;
            let args = json!({ "deadlines": joined.memory.len() });
            Ok(((), Some(Entry { what: What::RemindersTaken, orgnr: None, submission: None, args })))
        })
    }

    /// What the ids of this store's deadlines begin with: the number of a company, the fingerprint of a key.
    fn known(&self) -> Result<Vec<String>> {
        let companies = self.companies()?.into_iter().map(|company| company.orgnr.to_string());
        let keys = self.identities()?.into_iter().map(|key| key.fingerprint);
        Ok(companies.chain(keys).collect())
    }
}

impl Recalled {
    fn joined(&self, other: &Self, today: NaiveDate, known: &[String]) -> Self {
        let is_known = |id: &str| {
            let first = id.split('-').next().unwrap_or_default();
            !first.is_empty() && known.iter().any(|one| one.starts_with(first))
        };
        let mut joined = self.clone();
        let nothing = Remembered::default();
        for (id, theirs) in other.memory.iter().filter(|(id, _)| is_known(id)) {
            let own = self.memory.get(id).unwrap_or(&nothing);
            joined.memory.insert(id.clone(), own.joined(theirs, today));
        }
        for (id, orgnr) in other.owners.iter().filter(|(id, orgnr)| is_known(id) && is_known(orgnr)) {
            joined.owners.entry(id.clone()).or_insert_with(|| orgnr.clone());
        }
        for (key, theirs) in other.tasks.iter().filter(|(_, said)| is_known(&said.orgnr)) {
            let own = self.tasks.get(key);
            if own.is_none_or(|own| theirs.on.filter(|on| *on <= today) >= own.on.filter(|on| *on <= today)) {
                joined.tasks.insert(key.clone(), theirs.clone());
            }
        }
        // A look on a day to come was made while the clock was wrong.
        for (key, at) in other.checks.iter().filter(|((day, _), _)| *day <= today) {
            joined.checks.entry(*key).or_insert_with(|| at.clone());
        }
        // What this machine's system was asked to do, it does still.
        if other.wishes.daily.is_some() {
            (joined.wishes.daily, joined.wishes.since) = (other.wishes.daily, other.wishes.since);
        }
        joined.calendar.sequence = self.calendar.sequence.max(other.calendar.sequence);
        let entries = other.calendar.entries.iter().filter(|(uid, _)| is_known(uid));
        joined.calendar.entries.extend(entries.map(|(uid, day)| (uid.clone(), *day)));
        joined
    }

    fn write(&self, rows: &Transaction<'_>) -> Outcome<()> {
        for (id, known) in &self.memory {
            for shown in &known.shown {
                rows.execute(
                    "INSERT OR REPLACE INTO reminder_shown (deadline, step, shown) VALUES (?1, ?2, ?3)",
                    (id, shown.step, shown.on),
                )?;
            }
            let Some(orgnr) = self.owners.get(id) else { continue };
            let (snoozed, snoozed_on) = known.snoozed.unzip();
            let (moved, moved_on) = known.moved.unzip();
            rows.execute(
                "INSERT OR REPLACE INTO reminder
                   (deadline, orgnr, snoozed, snoozed_on, done, undone, moved, moved_on, moved_back)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                (id, orgnr, snoozed, snoozed_on, known.done, known.undone, moved, moved_on, known.moved_back),
            )?;
        }
        for ((id, task), said) in &self.tasks {
            rows.execute(
                "INSERT OR REPLACE INTO deadline_task (deadline, task, orgnr, who, done, said_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (id, task, &said.orgnr, &said.who, said.done, said.on),
            )?;
        }
        for ((day, scheduled), at) in &self.checks {
            rows.execute(
                "INSERT OR REPLACE INTO reminder_check (day, scheduled, at) VALUES (?1, ?2, ?3)",
                (day, scheduled, at),
            )?;
        }
        keep(rows, WISHES, &self.wishes)?;
        keep(rows, CALENDAR, &self.calendar)
    }
}

fn listed<K: Ord, V>(
    rows: &Connection,
    query: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<(K, V)>,
) -> Outcome<BTreeMap<K, V>> {
    let mut found = rows.prepare(query)?;
    Ok(found.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}
