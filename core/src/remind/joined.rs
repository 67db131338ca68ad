//! What two memories of one deadline come to: the one of a store that was put back from a backup, and the one of the
//! store in whose place it comes.
//!
//! All that was shown stays shown, and of what was said the latest counts. This module must never forget that
//! something was shown.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Remembered, Shown};

impl Remembered {
    /// What is known when `other` is known too. Of two things that were said on the same day, `other`'s counts; what
    /// bears a day after `today` was said while the clock was wrong, and counts only where nothing else was said.
    #[must_use]
    pub fn joined(&self, other: &Self, today: NaiveDate) -> Self {
        let mut shown: BTreeMap<NaiveDate, NaiveDate> = BTreeMap::new();
        for one in self.shown.iter().chain(&other.shown) {
            // The earlier day is the one that is believed at once.
            let on = shown.entry(one.step).or_insert(one.on);
            *on = one.on.min(*on);
        }
        let later = |own: Option<NaiveDate>, others: Option<NaiveDate>| {
            let believed = |on: Option<NaiveDate>| on.filter(|day| *day <= today);
            others.is_some() && believed(others) >= believed(own)
        };
        let said_done = |known: &Self| known.done.max(known.undone);
        let said_moved = |known: &Self| known.moved.map(|(_, on)| on).max(known.moved_back);
        let said_snoozed = |known: &Self| known.snoozed.map(|(_, on)| on);
        let of = |said: fn(&Self) -> Option<NaiveDate>| if later(said(self), said(other)) { other } else { self };
        let (done, moved, snoozed) = (of(said_done), of(said_moved), of(said_snoozed));
        Self {
            shown: shown.into_iter().map(|(step, on)| Shown { step, on }).collect(),
            snoozed: snoozed.snoozed,
            done: done.done,
            undone: done.undone,
            moved: moved.moved,
            moved_back: moved.moved_back,
        }
    }
}
