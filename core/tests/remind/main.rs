//! Reminders: the pure part against a second calculation and random clocks, and the files for systems and calendars
//! against the programs that read them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod clocks;
mod feasts;
mod files;
mod joined;
mod naive;
mod steps;

use chrono::{Days, NaiveDate};
use ringperm_core::deadline::{Deadline, DeadlineKind, after_approval};
use ringperm_core::remind::{Leads, Memory, Shown, Watched, pending, steps as steps_of};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The three deadlines of an approval, as the desk hands them over.
fn watched(approved: NaiveDate, leads: &Leads) -> Vec<Watched> {
    let deadline = |kind: &str, due| {
        let steps = steps_of(due, leads.of(kind).unwrap());
        Watched { id: format!("123456785-{approved}-{kind}"), due, steps }
    };
    after_approval(approved).into_iter().map(|each| deadline(each.kind.id(), each.due)).collect()
}

/// What has a day, of every kind, some days after `from`: each reminded of at the steps of its kind.
fn of_every_kind(from: NaiveDate, after: &[u64]) -> Vec<Watched> {
    use DeadlineKind::{Expiry, Fee, Key, Renewal, Reply, Year1, Year2};
    let kinds = [Expiry, Fee, Key, Renewal, Reply, Year1, Year2];
    let deadline = |(number, days): (usize, &u64)| {
        let due = Deadline::on(from + Days::new(*days), kinds[number % kinds.len()]);
        Watched { id: format!("123456785-{from}-{}-{number}", due.kind.id()), due: due.due, steps: due.reminders() }
    };
    after.iter().enumerate().map(deadline).collect()
}

/// One check as the program makes it: what is pending is shown, and remembered. Gives the ids that were shown.
fn check(watched: &[Watched], memory: &mut Memory, today: NaiveDate) -> Vec<(String, NaiveDate)> {
    let reminders = pending(watched, memory, today);
    for reminder in &reminders {
        let shown = Shown { step: reminder.step, on: today };
        let known = &mut memory.entry(reminder.id.clone()).or_default().shown;
        known.retain(|earlier| earlier.step != shown.step); // the store has one row for each step
        known.push(shown);
    }
    reminders.into_iter().map(|reminder| (reminder.id, reminder.step)).collect()
}
