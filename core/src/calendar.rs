//! Deadlines as a calendar file (iCalendar, RFC 5545): the second channel, which reminds on any machine and phone.
//!
//! Each deadline is an event of a whole day, and each reminder before it a short event at 09:00 with an alarm, for
//! there are calendars that drop the alarms of whole days. Times bear no zone: 09:00 is 09:00 wherever the calendar
//! is. The UIDs are stable and the sequence grows, so that a second import updates the first; what is gone or done
//! since is cancelled.
//!
//! This module must never look at a clock or know what a deadline is about.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveTime, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property};

/// What a UID ends in: the name of this program, as its UIDs are its own.
const OURS: &str = "no.ringperm.Ringperm";

/// A deadline as it stands in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable as long as it is the same deadline.
    pub id: String,
    /// The day.
    pub due: NaiveDate,
    /// What has to be done, and for whom.
    pub title: String,
    /// What else is to be said.
    pub description: String,
    /// The days on which it is reminded of.
    pub steps: Vec<NaiveDate>,
}

/// A file, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file's text.
    pub text: String,
    /// The UIDs of all that stands and is not cancelled, with their day.
    pub entries: BTreeMap<String, NaiveDate>,
}

/// The file: `name` is what a calendar calls it, `before` what the last file held, `sequence` greater than that
/// file's.
pub fn calendar(
    name: &str,
    list: &[Entry],
    before: &BTreeMap<String, NaiveDate>,
    sequence: u32,
    now: DateTime<FixedOffset>,
) -> Written {
    let mut entries = BTreeMap::new();
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", format!("-//Ringperm//{OURS}//NO")));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(name);
    let event = |uid: &str| {
        let mut event = Event::with_uid(uid);
        event.sequence(sequence).timestamp(now.with_timezone(&Utc));
        event
    };
    for entry in list {
        let uid = format!("{}@{OURS}", entry.id);
        let mut whole_day = event(&uid);
        whole_day.summary(&entry.title).description(&entry.description).starts(entry.due).ends(next_day(entry.due));
        // The day stays free for other things.
        whole_day.append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(whole_day.status(EventStatus::Confirmed).done());
        entries.insert(uid, entry.due);
        for step in &entry.steps {
            // By the distance and not by the day: the reminder of a deadline that moves, moves with it.
            let uid = format!("{}-{}@{OURS}", entry.id, (entry.due - *step).num_days());
            let start = step.and_time(NaiveTime::MIN) + Duration::hours(9);
            let mut timed = event(&uid);
            timed.summary(&entry.title).description(&entry.description);
            timed
                .starts(start)
                .ends(start + Duration::minutes(15))
                .append_property(Property::new("TRANSP", "TRANSPARENT"));
            let mut alarm = Alarm::display(&entry.title, Duration::zero());
            // One that is made anew for each file would make the file another one each time.
            alarm.uid(&format!("{}-{}-alarm@{OURS}", entry.id, (entry.due - *step).num_days()));
            timed.alarm(alarm);
            calendar.push(timed.status(EventStatus::Confirmed).done());
            entries.insert(uid, *step);
        }
    }
    for (uid, day) in before.iter().filter(|(uid, _)| !entries.contains_key(*uid)) {
        calendar.push(event(uid).starts(*day).ends(next_day(*day)).status(EventStatus::Cancelled).done());
    }
    Written { text: calendar.done().to_string(), entries }
}

/// A day ends where the next one begins: RFC 5545 leaves the end out.
fn next_day(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
