//! Which submissions are over, so that nothing needs their documents any more: a pure function of what was sent and
//! approved.
//!
//! On the careful side: what an open submission begins with, what the board has not decided, and all of the cycle of an
//! approval in force are needed. This module must never look at a clock, or decide that anything is deleted.

use chrono::NaiveDate;

use crate::scheme::Kind;

/// A submission, as far as this goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// Its number.
    pub id: i32,
    /// Its kind.
    pub kind: Kind,
    /// When it was sent, else approved; `None` while it is open.
    pub day: Option<NaiveDate>,
    /// When the board approved it.
    pub approved: Option<NaiveDate>,
    /// The submission that it began with.
    pub follows: Option<i32>,
}

/// The newest approval of a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approval {
    /// Its first day.
    pub start: NaiveDate,
    /// Whether it is in force today.
    pub in_force: bool,
}

/// The numbers of the submissions of one company whose documents nothing needs any more.
pub fn outlived(submissions: &[Past], approval: Option<Approval>) -> Vec<i32> {
    // Without an approval nothing has been decided yet.
    let Some(approval) = approval else { return Vec::new() };
    let application = |past: &&Past| matches!(past.kind, Kind::Initial | Kind::Renewal);
    let approved = submissions.iter().filter(application).filter(|past| past.approved == Some(approval.start));
    let begun = approved.filter_map(|past| past.day).min().map_or(approval.start, |sent| sent.min(approval.start));
    let undecided = submissions.iter().filter(application).filter(|past| past.approved.is_none());
    let waiting = undecided.filter_map(|past| past.day).filter(|sent| *sent >= approval.start).min();
    let from = if approval.in_force { Some(begun) } else { waiting };
    let over = |past: &&Past| {
        let Some(day) = past.day else { return false };
        let begins = submissions.iter().any(|open| open.day.is_none() && open.follows == Some(past.id));
        !begins && from.is_none_or(|from| day < from)
    };
    submissions.iter().filter(over).map(|past| past.id).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn past(id: i32, kind: Kind, sent: &str, approved: &str, follows: Option<i32>) -> Past {
        let day = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
        Past { id, kind, day: day(sent).or(day(approved)), approved: day(approved), follows }
    }

    fn approval(start: &str, in_force: bool) -> Approval {
        Approval { start: start.parse().unwrap(), in_force }
    }

    /// A first cycle with both follow-ups and a reply, and the new application after it.
    fn cycles(sent: &str, approved: &str) -> Vec<Past> {
        vec![
            past(1, Kind::Initial, "2023-03-01", "2023-04-01", None),
            past(2, Kind::Year1, "2024-03-20", "", Some(1)),
            past(3, Kind::Reply, "2024-06-01", "", None),
            past(4, Kind::Year2, "2025-03-20", "", Some(2)),
            past(5, Kind::Renewal, sent, approved, Some(4)),
        ]
    }

    #[test]
    fn all_of_the_cycle_in_force_is_needed() {
        assert!(outlived(&cycles("", ""), Some(approval("2023-04-01", true))).is_empty());
        assert!(outlived(&cycles("2026-03-01", ""), Some(approval("2023-04-01", true))).is_empty());
    }

    #[test]
    fn a_new_approval_ends_the_cycle_before_it() {
        assert_eq!(outlived(&cycles("2026-03-01", "2026-04-01"), Some(approval("2026-04-01", true))), [1, 2, 3, 4]);
    }

    #[test]
    fn an_approval_that_lapsed_leaves_only_what_the_board_has_not_decided_and_what_an_open_one_begins_with() {
        assert_eq!(outlived(&cycles("2026-03-01", ""), Some(approval("2023-04-01", false))), [1, 2, 3, 4]);
        assert_eq!(outlived(&cycles("", ""), Some(approval("2023-04-01", false))), [1, 2, 3]);
    }

    #[test]
    fn without_an_approval_everything_is_needed() {
        assert!(outlived(&cycles("2026-03-01", ""), None).is_empty());
    }
}
