//! The three deadlines that follow an approval, what else has a day to be done by, and the working day by which to
//! send.
//!
//! Pure: days only, no clock, no time zone.
//!
//! That follow-ups come one and two years after the approval and a new application after three is the
//! scheme's own word (godkjentcallcenter.no, «Søk godkjenning»). The rest is our reading, on the strict side:
//! the nominal day stays the deadline, and «send by» is the working day on or before it.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::scheme::Kind;

/// One deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// The day itself. Of an approval: the same day and month, one, two or three years later.
    pub due: NaiveDate,
    /// The last working day on or before it.
    pub send_by: NaiveDate,
    /// Which kind of submission is due.
    pub kind: DeadlineKind,
}

/// What a deadline asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineKind {
    /// The follow-up after year 1.
    Year1,
    /// The follow-up after year 2.
    Year2,
    /// The new application after year 3.
    Renewal,
    /// An answer to the board, by the day that the board has set.
    Reply,
    /// The processing fee. The scheme sets no day: it is paid in advance, so it is owed from the day of sending.
    Fee,
    /// The last day of something that the company has and that runs out, as an insurance or an agreement.
    Expiry,
    /// The last day of a signing key's certificate.
    Key,
}

impl DeadlineKind {
    /// Those that follow an approval, in order.
    pub const AFTER_APPROVAL: [Self; 3] = [Self::Year1, Self::Year2, Self::Renewal];

    /// The kind of submission that meets it; none pays a fee, or renews what runs out.
    pub fn submission(self) -> Option<Kind> {
        match self {
            Self::Year1 => Some(Kind::Year1),
            Self::Year2 => Some(Kind::Year2),
            Self::Renewal => Some(Kind::Renewal),
            Self::Reply => Some(Kind::Reply),
            Self::Fee | Self::Expiry | Self::Key => None,
        }
    }

    /// The name in data and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fee => "fee",
            Self::Expiry => "expiry",
            Self::Key => "key",
            Self::Year1 | Self::Year2 | Self::Renewal | Self::Reply => self.submission().map_or("", Kind::id),
        }
    }

    /// Days before the deadline on which it is reminded of.
    fn lead_days(self) -> &'static [u64] {
        match self {
            Self::Year1 | Self::Year2 | Self::Expiry | Self::Key => &[60, 14, 3, 0],
            Self::Renewal => &[120, 60, 14, 3, 0],
            Self::Reply => &[14, 3, 0],
            Self::Fee => &[0],
        }
    }
}

/// The three deadlines after an approval on `approved`, in order.
///
/// A year deadline falls on the same number, or on the last day of the month where that month has no such
/// day (the general rule of domstolloven § 148 second paragraph): 29.02.2028 gives 28.02.2029.
pub fn after_approval(approved: NaiveDate) -> Vec<Deadline> {
    DeadlineKind::AFTER_APPROVAL
        .into_iter()
        .zip(1..)
        .filter_map(|(kind, years)| Some(Deadline::on(approved.checked_add_months(Months::new(12 * years))?, kind)))
        .collect()
}

impl Deadline {
    /// The deadline of `kind` on the day `due`.
    pub fn on(due: NaiveDate, kind: DeadlineKind) -> Self {
        Self { due, send_by: working_day_on_or_before(due), kind }
    }

    /// The days on which it is reminded of, earliest first.
    pub fn reminders(&self) -> Vec<NaiveDate> {
        self.kind.lead_days().iter().filter_map(|days| self.due.checked_sub_days(Days::new(*days))).collect()
    }
}

/// How far apart two days are, as people say it of what is far away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Whole years.
    pub years: u32,
    /// The months besides, 0 to 11, the last one rounded.
    pub months: u32,
}

/// Below this many days, the days themselves are said.
const FAR: i64 = 60;

/// Years and months between two days, whichever comes first; `None` when they are less than 60 days apart.
pub fn far_apart(one: NaiveDate, other: NaiveDate) -> Option<Span> {
    let (early, late) = (one.min(other), one.max(other));
    if (late - early).num_days() < FAR {
        return None;
    }
    let months = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default();
    let begun = u32::try_from(months(late) - months(early)).ok()?;
    // The nearest of the month lengths around `late`, so that a day or two more or less changes nothing.
    let off = |count| Some(((late - early.checked_add_months(Months::new(count))?).num_days().abs(), count));
    let (_, nearest) = [begun.saturating_sub(1), begun, begun + 1].into_iter().filter_map(off).min()?;
    Some(Span { years: nearest / 12, months: nearest % 12 })
}

/// `day` itself when it is a working day, else the last one before it.
pub fn working_day_on_or_before(day: NaiveDate) -> NaiveDate {
    day.iter_days().rev().find(|day| is_working_day(*day)).unwrap_or(day)
}

/// Monday to Friday, no public holiday, and neither 24 nor 31 December, when offices are commonly closed.
fn is_working_day(day: NaiveDate) -> bool {
    let eve = day.month() == 12 && matches!(day.day(), 24 | 31);
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !eve && !is_public_holiday(day)
}

/// The Norwegian public holidays other than Sundays: helligdagsfredloven § 2, and the law on 1 and 17 May.
pub fn is_public_holiday(day: NaiveDate) -> bool {
    if matches!((day.month(), day.day()), (1, 1) | (5, 1 | 17) | (12, 25 | 26)) {
        return true;
    }
    let Some(easter) = easter(day.year()) else { return false };
    // Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
    matches!((day - easter).num_days(), -3 | -2 | 0 | 1 | 39 | 49 | 50)
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed in Nature, 20 April 1876, page 487.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let of_century = year.rem_euclid(100);
    let leap_centuries = century / 4;
    let moon_shift = (century + 8) / 25;
    let moon = (19 * golden + century - leap_centuries - (century - moon_shift + 1) / 3 + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let sum = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(approved: &str, expected: [(&str, &str); 3]) {
        let found: Vec<_> =
            after_approval(day(approved)).iter().map(|d| (d.due.to_string(), d.send_by.to_string())).collect();
        assert_eq!(found, expected.map(|(due, send_by)| (due.to_owned(), send_by.to_owned())), "{approved}");
    }

    #[test]
    fn deadlines_fall_on_the_same_day_one_two_and_three_years_later() {
        check("2026-11-20", [("2027-11-20", "2027-11-19"), ("2028-11-20", "2028-11-20"), ("2029-11-20", "2029-11-20")]);
    }

    #[test]
    fn a_leap_day_falls_on_the_last_of_february() {
        check("2028-02-29", [("2029-02-28", "2029-02-28"), ("2030-02-28", "2030-02-28"), ("2031-02-28", "2031-02-28")]);
        check("2028-02-28", [("2029-02-28", "2029-02-28"), ("2030-02-28", "2030-02-28"), ("2031-02-28", "2031-02-28")]);
        check("2025-02-28", [("2026-02-28", "2026-02-27"), ("2027-02-28", "2027-02-26"), ("2028-02-28", "2028-02-28")]);
    }

    #[test]
    fn send_by_is_the_working_day_on_or_before_also_around_feasts() {
        check("2024-05-17", [("2025-05-17", "2025-05-16"), ("2026-05-17", "2026-05-15"), ("2027-05-17", "2027-05-14")]);
        check("2025-12-25", [("2026-12-25", "2026-12-23"), ("2027-12-25", "2027-12-23"), ("2028-12-25", "2028-12-22")]);
        check("2025-12-31", [("2026-12-31", "2026-12-30"), ("2027-12-31", "2027-12-30"), ("2028-12-31", "2028-12-29")]);
        // Easter Monday 2027-03-29: Easter starts on Thursday the 25th.
        check("2026-03-29", [("2027-03-29", "2027-03-24"), ("2028-03-29", "2028-03-29"), ("2029-03-29", "2029-03-28")]);
    }

    #[test]
    fn what_is_far_away_is_told_in_years_and_months_and_what_is_near_in_days() {
        let cases = [
            ("2026-11-22", "2026-12-01", None),
            ("2026-11-22", "2027-01-20", None),
            ("2026-11-22", "2027-01-21", Some((0, 2))),
            ("2026-11-22", "2027-11-21", Some((1, 0))),
            ("2026-11-22", "2027-11-22", Some((1, 0))),
            ("2026-11-22", "2027-12-15", Some((1, 1))),
            ("2026-11-22", "2028-01-22", Some((1, 2))),
            ("2026-11-22", "2029-11-22", Some((3, 0))),
            ("2026-11-22", "2029-10-22", Some((2, 11))),
            ("2028-02-29", "2029-02-28", Some((1, 0))),
            ("2026-01-31", "2026-04-30", Some((0, 3))),
            ("2026-01-01", "2027-02-28", Some((1, 2))),
        ];
        for (one, other, expected) in cases {
            let expected = expected.map(|(years, months)| Span { years, months });
            assert_eq!(far_apart(day(one), day(other)), expected, "{one} {other}");
            assert_eq!(far_apart(day(other), day(one)), expected, "{other} {one}");
        }
        assert!(far_apart(NaiveDate::MIN, NaiveDate::MAX).is_some_and(|span| span.years > 500_000));
    }

    #[test]
    fn easter_is_right_in_known_years() {
        for known in [
            "1818-03-22",
            "1954-04-18",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25",
            "2076-04-19",
            "2100-03-28",
            "2285-03-22",
        ] {
            assert_eq!(easter(day(known).year()), Some(day(known)));
        }
    }

    #[test]
    fn reminders_come_sixty_fourteen_three_and_no_days_before() {
        let year_1 = after_approval(day("2026-11-20")).into_iter().next().unwrap();
        assert_eq!(year_1.reminders(), ["2027-09-21", "2027-11-06", "2027-11-17", "2027-11-20"].map(day));
    }

    #[test]
    fn each_has_its_name_and_the_submission_that_meets_it() {
        let kinds = [
            (DeadlineKind::Year1, "year-1", Some(Kind::Year1)),
            (DeadlineKind::Year2, "year-2", Some(Kind::Year2)),
            (DeadlineKind::Renewal, "renewal", Some(Kind::Renewal)),
            (DeadlineKind::Reply, "reply", Some(Kind::Reply)),
            (DeadlineKind::Fee, "fee", None),
            (DeadlineKind::Expiry, "expiry", None),
            (DeadlineKind::Key, "key", None),
        ];
        for (kind, id, submission) in kinds {
            assert_eq!((kind.id(), kind.submission()), (id, submission));
        }
    }

    #[test]
    fn the_end_of_the_calendar_gives_fewer_deadlines_and_no_panic() {
        assert!(after_approval(NaiveDate::MAX).is_empty());
    }
}
