//! What is to be reminded of on a day: a pure function of the deadlines, of what is remembered, and of the day.
//!
//! A deadline has steps: some days before it, and then every week while it is overdue. Of the steps that have passed
//! only the latest counts, so that a machine that was off for a year has one thing to say and not fifty. What was
//! shown is remembered by the day on which it was shown; what bears a day after today was written while the clock
//! was wrong, and is not believed until that day comes. Days are compared, never durations: a night of 23 or 25 hours,
//! a zone or a leap day changes nothing.
//!
//! Steps and their defaults are our own advice, and the user can change them. This module must never look at a clock,
//! know what a deadline is about, or decide that somebody need not be told.

mod joined;
mod tasks;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

pub use tasks::{Task, TaskKind, month_of, tasks};

/// Days between two reminders of what is overdue.
const WEEK: u64 = 7;

/// How long «remind me in a week» is.
const SNOOZE: Days = Days::new(WEEK);

/// The farthest ahead that a step may lie, in days: the three years of an approval.
pub const FARTHEST: u16 = 1_096;

/// The most steps that a kind of deadline may have.
pub const MOST: usize = 12;

/// Days before the deadline on which the user wants to be reminded, by kind of deadline. Kinds that are not here have
/// the steps that they bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Leads {
    /// Of both follow-ups.
    pub follow_up: Vec<u16>,
    /// Of the new application after three years.
    pub renewal: Vec<u16>,
}

impl Default for Leads {
    fn default() -> Self {
        Self { follow_up: vec![60, 14, 3, 0], renewal: vec![120, 60, 14, 3, 0] }
    }
}

impl Leads {
    /// The steps of the kind with this id (`year-1`, `year-2`, `renewal`); `None` for others.
    pub fn of(&self, kind: &str) -> Option<&[u16]> {
        match kind {
            "year-1" | "year-2" => Some(&self.follow_up),
            "renewal" => Some(&self.renewal),
            _ => None,
        }
    }
}

/// Days before a deadline as the user typed them, apart by commas or spaces: the farthest first, each once.
///
/// `None` when it is no list of whole numbers, empty, or has more or larger ones than can be meant.
pub fn leads(typed: &str) -> Option<Vec<u16>> {
    let parts = typed.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let mut days: Vec<u16> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    let meant = !days.is_empty() && days.len() <= MOST && days.iter().all(|day| *day <= FARTHEST);
    meant.then_some(days)
}

/// A deadline that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// Stable as long as it is the same deadline.
    pub id: String,
    /// The day.
    pub due: NaiveDate,
    /// The days on which it is reminded of up to then, in any order; after it, every week.
    pub steps: Vec<NaiveDate>,
}

/// A reminder that the notification service took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Which step of the deadline it was for.
    pub step: NaiveDate,
    /// The day on which it was shown.
    pub on: NaiveDate,
}

/// What the user wants of one deadline, and what has been shown of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remembered {
    /// What has been shown, in any order.
    pub shown: Vec<Shown>,
    /// Silent until this day, as was said on the day after it.
    pub snoozed: Option<(NaiveDate, NaiveDate)>,
    /// Said to be done, whatever is known otherwise.
    pub done: Option<NaiveDate>,
    /// Said not to be done after all, on this day; never together with `done`.
    pub undone: Option<NaiveDate>,
    /// Moved to another day, as was said on the day after it. Whoever moves a deadline has just looked at it: steps up
    /// to then are no news.
    pub moved: Option<(NaiveDate, NaiveDate)>,
    /// Said to have its first day again, on this day; never together with `moved`.
    pub moved_back: Option<NaiveDate>,
}

/// What is remembered, by the id of the deadline.
pub type Memory = BTreeMap<String, Remembered>;

/// A deadline that has to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// The day of the deadline.
    pub due: NaiveDate,
    /// Its id.
    pub id: String,
    /// The step that is due, to be remembered once it is shown.
    pub step: NaiveDate,
}

/// What has to be reminded of on `today`, nearest first: all of it in one notification, and nothing when empty.
pub fn pending(watched: &[Watched], memory: &Memory, today: NaiveDate) -> Vec<Reminder> {
    let nothing = Remembered::default();
    let mut pending: Vec<Reminder> = watched
        .iter()
        .filter_map(|deadline| {
            let step = open_step(deadline, memory.get(&deadline.id).unwrap_or(&nothing), today)?;
            Some(Reminder { due: deadline.due, id: deadline.id.clone(), step })
        })
        .collect();
    pending.sort_unstable();
    pending
}

/// The step of a deadline that is due and was not shown.
fn open_step(deadline: &Watched, known: &Remembered, today: NaiveDate) -> Option<NaiveDate> {
    if known.done.is_some() {
        return None;
    }
    // Said on a day that has not come: said while the clock was wrong.
    let snoozed = known.snoozed.filter(|(_, said)| *said <= today);
    // Silence does not last beyond the day of the deadline, unless it was asked for after that.
    let snoozed = snoozed.map(|(until, said)| if said < deadline.due { until.min(deadline.due) } else { until });
    if snoozed.is_some_and(|until| today < until) {
        return None;
    }
    let step = latest_step(deadline, today).max(snoozed)?;
    let shown = known.shown.iter().any(|shown| shown.on <= today && shown.step >= step);
    let looked_at = known.moved.is_some_and(|(_, said)| said <= today && said >= step);
    (!shown && !looked_at).then_some(step)
}

/// The last step on or before `today`.
fn latest_step(deadline: &Watched, today: NaiveDate) -> Option<NaiveDate> {
    let late = u64::try_from((today - deadline.due).num_days()).unwrap_or_default();
    if late >= WEEK {
        return deadline.due.checked_add_days(Days::new(late - late % WEEK));
    }
    deadline.steps.iter().copied().filter(|step| *step <= today && *step <= deadline.due).max()
}

/// Until when «remind me in a week» is silent, for a deadline on `due`: a week, or up to the deadline when that comes
/// first.
pub fn in_a_week(due: NaiveDate, today: NaiveDate) -> NaiveDate {
    let week = today.checked_add_days(SNOOZE).unwrap_or(NaiveDate::MAX);
    if today < due { week.min(due) } else { week }
}

/// The day of the next reminder of a deadline, today's included, when nothing changes until then.
pub fn next(deadline: &Watched, memory: &Memory, today: NaiveDate) -> Option<NaiveDate> {
    let known = memory.get(&deadline.id).cloned().unwrap_or_default();
    if known.done.is_some() {
        return None;
    }
    // After the farthest step the next one comes within a week.
    let days = u64::try_from((deadline.due - today).num_days()).unwrap_or_default() + 2 * WEEK;
    let mut within = today.iter_days().take(usize::try_from(days).unwrap_or_default() + 1);
    within.find(|day| open_step(deadline, &known, *day).is_some())
}

/// The farthest day that can be meant by one to which a deadline is moved.
pub fn last_meant(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(FARTHEST))).unwrap_or(NaiveDate::MAX)
}

/// The days that lie `leads` days before `due`, earliest first.
pub fn steps(due: NaiveDate, leads: &[u16]) -> Vec<NaiveDate> {
    let mut steps: Vec<NaiveDate> =
        leads.iter().filter_map(|days| due.checked_sub_days(Days::new(u64::from(*days)))).collect();
    steps.sort_unstable();
    steps
}

/// Days without a check after which something must be wrong.
const SILENCE: i64 = 3;

/// What can be said of the last check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// It ran lately.
    Fine,
    /// Nothing has been checked for three days or more.
    Silent,
    /// The last check bears a day that has not come: the clock was changed.
    ClockChanged,
}

/// How it stands with the check whose last run, or whose beginning, was on `last`.
pub fn watch(last: NaiveDate, today: NaiveDate) -> Watch {
    match (today - last).num_days() {
        ..0 => Watch::ClockChanged,
        SILENCE.. => Watch::Silent,
        _ => Watch::Fine,
    }
}
