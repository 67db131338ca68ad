//! Where a certification stands, and how it came there: a pure function of what has happened and of today.
//!
//! What the scheme says: an approval lasts three years at a time, follow-ups are sent after one and two years
//! (godkjentcallcenter.no, «Søk godkjenning»), a new application after three, and against a company that does not
//! keep the rules there are a talk, a warning, and the loss of the mark (Salg24, August 2021).
//! What it does not say, and what is our reading, on the strict side:
//!
//! - the three years run from the day of the approval, and the last day is the same day and month three years later;
//! - there is no grace: after that day the approval has lapsed, also while a new application is with the board;
//! - a follow-up that is not sent on its day is overdue, but by that alone the approval does not end;
//! - a warning stands until the board approves something again;
//! - an approval of a follow-up or of a reply starts no new three years while an approval is running.
//!
//! Total: any events in any order, on any days, with or without an approval among them. The order of the input makes
//! no difference. This module must never refuse an event, look at a clock, or read an answer.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::deadline::{self, Deadline, DeadlineKind};
use crate::scheme::Kind;

/// Something that happened on a day. In order of the days; on one day, the graver act of the board comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// The day.
    pub date: NaiveDate,
    /// What happened.
    pub what: What,
}

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A submission of this kind and number was sent.
    Sent(Kind, i32),
    /// The board asked something; `id` is its number.
    Asked {
        /// The question's number.
        id: i32,
        /// By when the board wants the answer, if it said so.
        deadline: Option<NaiveDate>,
    },
    /// The question of this number was answered, in whatever way.
    Replied(i32),
    /// The board approved; a submission of this kind and number, or one from before the app was in use.
    Approved(Option<(Kind, i32)>),
    /// The board gave a warning.
    Warned,
    /// The board took the approval away.
    Withdrawn,
}

/// Where a certification stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "CertificationState")]
pub enum State {
    /// Nothing has been sent, and no approval is known.
    Preparing,
    /// An application is with the board, and no approval is in force.
    Sent,
    /// Approved for the first time, or anew after the approval had ended; nothing is due.
    Approved,
    /// In force, and a follow-up or the new application is within its first reminder.
    FollowUpDue,
    /// In force, and a follow-up was not sent by its day.
    Overdue,
    /// Approved again after three years; nothing is due.
    Renewed,
    /// The board has given a warning, and has approved nothing since.
    Warned,
    /// The board has taken the approval away.
    Withdrawn,
    /// The three years are over, and no new approval is known.
    Lapsed,
}

/// A state with the days that belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// Its first day; `None` while preparing.
    pub since: Option<NaiveDate>,
    /// The last day of the approval, while one is in force.
    pub until: Option<NaiveDate>,
    /// The nearest deadline that is overdue or within its first reminder, also under a warning.
    pub due: Option<Deadline>,
}

/// A question of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i32,
    /// When it was asked.
    pub asked: NaiveDate,
    /// By when the board wants the answer, if it said so.
    pub deadline: Option<NaiveDate>,
    /// When it was answered.
    pub answered: Option<NaiveDate>,
}

/// Where the certification stands on `today`. Events on later days count too: whoever recorded them knew of them.
pub fn standing(events: &[Event], today: NaiveDate) -> Standing {
    Course::of(&sorted(events)).on(today)
}

/// The events in their order, each with the state after it, on its own day.
pub fn history(events: &[Event]) -> Vec<(Event, State)> {
    let events = sorted(events);
    let upto = |last: usize| events.get(..=last).unwrap_or_default();
    events.iter().enumerate().map(|(i, event)| (*event, Course::of(upto(i)).on(event.date).state)).collect()
}

/// The three deadlines of the approval that runs or has lapsed, each with whether it is met; empty when there is no
/// approval or it was taken away. Met by a submission of its kind that was sent on or after the day of the approval.
pub fn deadlines(events: &[Event]) -> Vec<(Deadline, bool)> {
    let course = Course::of(&sorted(events));
    match (course.period, course.withdrawn) {
        (Some(period), None) => course.deadlines(period),
        _ => Vec::new(),
    }
}

/// The first day of the approval that runs, has lapsed, or was taken away.
pub fn approved(events: &[Event]) -> Option<NaiveDate> {
    Course::of(&sorted(events)).period.map(|period| period.start)
}

/// The board's questions, oldest first.
///
/// Answered when somebody said so, or by a reply that was sent on or after the day of asking. One reply answers one
/// question, the oldest that is open: of two questions, rather one reminder too many than one too few.
pub fn questions(events: &[Event]) -> Vec<Question> {
    let events = sorted(events);
    let said = |wanted: i32| {
        events.iter().find_map(|event| match event.what {
            What::Replied(id) if id == wanted => Some(event.date),
            _ => None,
        })
    };
    let mut questions: Vec<Question> = events
        .iter()
        .filter_map(|event| match event.what {
            What::Asked { id, deadline } => Some(Question { id, asked: event.date, deadline, answered: said(id) }),
            _ => None,
        })
        .collect();
    for event in &events {
        if let What::Sent(Kind::Reply, _) = event.what {
            let open = questions.iter_mut().find(|q| q.answered.is_none() && q.asked <= event.date);
            if let Some(question) = open {
                question.answered = Some(event.date);
            }
        }
    }
    questions
}

fn sorted(events: &[Event]) -> Vec<Event> {
    let mut events = events.to_vec();
    events.sort_unstable();
    events
}

/// Three years of approval.
#[derive(Debug, Clone, Copy)]
struct Period {
    start: NaiveDate,
    renewed: bool,
}

impl Period {
    /// The new application's deadline is the last day; none at the very end of the calendar.
    fn last(self) -> Option<Deadline> {
        deadline::after_approval(self.start).into_iter().find(|deadline| deadline.kind == DeadlineKind::Renewal)
    }

    fn over_on(self, day: NaiveDate) -> bool {
        self.last().is_some_and(|last| day > last.due)
    }
}

/// What the events come to, whatever the day.
#[derive(Debug, Default)]
struct Course {
    period: Option<Period>,
    warned: Option<NaiveDate>,
    withdrawn: Option<NaiveDate>,
    /// Applications without a decision, by the day of sending.
    pending: Vec<(NaiveDate, i32)>,
    sent: Vec<(Kind, NaiveDate)>,
}

impl Course {
    fn of(sorted: &[Event]) -> Self {
        let decided: BTreeSet<i32> = sorted
            .iter()
            .filter_map(|event| match event.what {
                What::Approved(of) => of.map(|(_, id)| id),
                _ => None,
            })
            .collect();
        let mut course = Self::default();
        for event in sorted {
            course.take(*event, &decided);
        }
        course
    }

    fn take(&mut self, Event { date, what }: Event, decided: &BTreeSet<i32>) {
        match what {
            What::Sent(kind, id) => {
                self.sent.push((kind, date));
                let applies = matches!(kind, Kind::Initial | Kind::Renewal);
                // Without a known approval a follow-up too says that the company is with the board.
                if !decided.contains(&id) && (applies || self.period.is_none() && kind != Kind::Reply) {
                    self.pending.push((date, id));
                }
            }
            What::Asked { .. } | What::Replied(_) => {}
            What::Approved(of) => self.approve(date, of.map(|(kind, _)| kind)),
            What::Warned => self.warned = Some(date),
            What::Withdrawn => {
                self.withdrawn = Some(date);
                self.pending.clear();
            }
        }
    }

    fn approve(&mut self, date: NaiveDate, kind: Option<Kind>) {
        let running = self.period.filter(|period| !period.over_on(date));
        let starts = match kind {
            None | Some(Kind::Initial | Kind::Renewal) => true,
            Some(Kind::Year1 | Kind::Year2 | Kind::Reply) => running.is_none(),
        };
        if starts {
            let reminded = |period: Period| {
                period.last().and_then(|last| last.reminders().into_iter().next()).is_some_and(|first| date >= first)
            };
            let renewed = match kind {
                Some(Kind::Renewal) => true,
                // Of an approval that names no submission only its day tells.
                None => self.withdrawn.is_none() && running.is_some_and(reminded),
                Some(_) => false,
            };
            self.period = Some(Period { start: date, renewed });
            self.pending.clear();
        }
        self.warned = None;
        self.withdrawn = None;
    }

    fn deadlines(&self, period: Period) -> Vec<(Deadline, bool)> {
        let met = |kind: DeadlineKind| {
            self.sent.iter().any(|(sent, date)| Some(*sent) == kind.submission() && *date >= period.start)
        };
        deadline::after_approval(period.start).into_iter().map(|deadline| (deadline, met(deadline.kind))).collect()
    }

    fn on(&self, day: NaiveDate) -> Standing {
        let plain = |state, since| Standing { state, since, until: None, due: None };
        // Outside an approval, what is with the board counts for more than what has ended.
        let outside = |state, since| match self.pending.last() {
            Some((sent, _)) => plain(State::Sent, Some(*sent)),
            None => plain(state, since),
        };
        if self.withdrawn.is_some() {
            return outside(State::Withdrawn, self.withdrawn);
        }
        let Some(period) = self.period else {
            return match self.warned {
                Some(_) => plain(State::Warned, self.warned),
                None => outside(State::Preparing, None),
            };
        };
        let until = period.last().map(|last| last.due);
        if period.over_on(day) {
            return outside(State::Lapsed, until.and_then(|last| last.succ_opt()));
        }
        let open: Vec<Deadline> =
            self.deadlines(period).into_iter().filter(|(_, met)| !met).map(|(deadline, _)| deadline).collect();
        let overdue = open.iter().find(|deadline| day > deadline.due);
        let first = |deadline: &Deadline| deadline.reminders().into_iter().next();
        let near = open.iter().find(|deadline| first(deadline).is_some_and(|first| day >= first));
        let within = |state, since| Standing { state, since, until, due: overdue.or(near).copied() };
        match (self.warned, overdue, near) {
            (Some(_), ..) => within(State::Warned, self.warned),
            (None, Some(overdue), _) => within(State::Overdue, overdue.due.succ_opt()),
            (None, None, Some(near)) => within(State::FollowUpDue, first(near)),
            (None, None, None) if period.renewed => within(State::Renewed, Some(period.start)),
            (None, None, None) => within(State::Approved, Some(period.start)),
        }
    }
}
