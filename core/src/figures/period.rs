//! Follow-up periods, the months that count in them, and what they come to.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Serialize, Serializer};

use super::{Month, Number, Numbers};

/// A follow-up period; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// What some months come to. A sum is there only when every month has the number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Sums {
    /// The sums.
    #[serde(flatten)]
    pub numbers: Numbers,
    /// Complaints about the caller for every 1,000 connected calls.
    pub complaints_per_1000_connected: Option<PerThousand>,
}

/// A rate per 1,000, in hundredths, rounded to the nearest one, a half upwards. In JSON it is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerThousand {
    /// Hundredths: 15 is 0.15 per 1,000.
    pub hundredths: u64,
}

impl PerThousand {
    /// `part` for every 1,000 of `whole`; `None` when `whole` is nothing.
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        let (part, whole) = (u128::from(part), u128::from(whole));
        if whole == 0 {
            return None;
        }
        let hundredths = (part * 200_000 + whole) / (2 * whole);
        Some(Self { hundredths: u64::try_from(hundredths).ok()? })
    }

    /// As a number with two decimals.
    #[expect(clippy::cast_precision_loss, reason = "a rate of two decimals")]
    pub fn decimal(self) -> f64 {
        self.hundredths as f64 / 100.0
    }
}

impl Serialize for PerThousand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.decimal())
    }
}

impl Period {
    /// The period that ends on `anniversary`: it begins on the day after `last`, the end of the period before, or on
    /// the day of the approval when there was none. `None` when it would end before it begins.
    ///
    /// Our reading; the scheme's own pages do not say where a period begins.
    pub fn until(anniversary: NaiveDate, approved: NaiveDate, last: Option<NaiveDate>) -> Option<Self> {
        let from = match last {
            Some(last) => last.checked_add_days(Days::new(1))?,
            None => approved,
        };
        (from <= anniversary).then_some(Self { from, to: anniversary })
    }

    /// The part of it that a report made on `today` can be about: while it lasts, to the end of the last month that is
    /// over. What is left belongs to the next period. The whole of it when no month of it is over yet.
    #[must_use]
    pub fn reported(self, today: NaiveDate) -> Self {
        let over = today.with_day(1).and_then(|first| first.pred_opt());
        let part = over.filter(|_| today <= self.to).map(|to| Self { to, ..self });
        part.filter(|part| part.months().is_some()).unwrap_or(self)
    }

    /// The first and the last month that count in it; `None` when it is too short for one.
    ///
    /// Figures are kept by month and a month is never shared out: a month counts in the period that the 15th and what
    /// follows belong to. So no month counts twice, and none between two periods is left out.
    pub fn months(&self) -> Option<(Month, Month)> {
        let first = starts_counting(self.from)?;
        let after = starts_counting(self.to.checked_add_days(Days::new(1))?)?;
        let last = first.through(after).take_while(|month| *month < after).last()?;
        Some((first, last))
    }
}

/// The month with which a period that begins on `day` starts counting.
fn starts_counting(day: NaiveDate) -> Option<Month> {
    let month = Month::of(day)?;
    Some(if day.day() <= 15 { month } else { month.next() })
}

/// What the months come to.
pub fn sums<'a, I>(months: I) -> Sums
where
    I: IntoIterator<Item = &'a Numbers>,
    I::IntoIter: Clone,
{
    let mut months = months.into_iter().peekable();
    let mut numbers = Numbers::default();
    if months.peek().is_some() {
        for number in Number::ALL {
            let sum = months.clone().try_fold(0_u64, |sum, month| sum.checked_add(month.get(number)?));
            numbers.set(number, sum);
        }
    }
    let rate = numbers.complaints.zip(numbers.connected);
    Sums { numbers, complaints_per_1000_connected: rate.and_then(|(part, whole)| PerThousand::of(part, whole)) }
}

/// The months between the first and the last, both included, that are not there.
pub fn missing_months<T>(months: &BTreeMap<Month, T>, first: Month, last: Month) -> Vec<Month> {
    first.through(last).filter(|month| !months.contains_key(month)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_first_period_begins_with_the_approval_and_the_next_on_the_day_after() {
        let approved = day("2025-03-10");
        let first = Period::until(day("2026-03-10"), approved, None).unwrap();
        let second = Period::until(day("2027-03-10"), approved, Some(first.to)).unwrap();
        assert_eq!((first.from, first.to), (day("2025-03-10"), day("2026-03-10")));
        assert_eq!((second.from, second.to), (day("2026-03-11"), day("2027-03-10")));
        assert_eq!(Period::until(day("2026-03-10"), approved, Some(day("2026-03-10"))), None);
    }

    #[test]
    fn a_report_is_about_the_months_that_are_over() {
        let year = Period { from: day("2026-11-22"), to: day("2027-11-22") };
        let until = |today| year.reported(day(today)).to.to_string();
        assert_eq!(until("2027-11-02"), "2027-10-31");
        assert_eq!(until("2027-11-22"), "2027-10-31", "November is not over");
        assert_eq!(until("2027-11-23"), "2027-11-22", "the period is over");
        assert_eq!(until("2028-02-01"), "2027-11-22");
        assert_eq!(until("2026-12-20"), "2027-11-22", "no month of it is over");
        assert_eq!(until("2027-01-01"), "2026-12-31");
    }

    #[test]
    fn every_month_counts_in_one_period_only() {
        for approved in ["2025-01-01", "2025-03-10", "2025-05-15", "2025-05-16", "2024-02-29", "2025-12-31"] {
            let approved = day(approved);
            let ends = [12, 24, 36].map(|n| approved.checked_add_months(chrono::Months::new(n)).unwrap());
            let mut last = None;
            let mut next_month = None;
            for end in ends {
                let (first, final_month) = Period::until(end, approved, last).unwrap().months().unwrap();
                assert!(next_month.is_none_or(|expected| expected == first), "{approved} {end}");
                let count = first.through(final_month).count();
                assert!((11..=13).contains(&count), "{approved} {end}: {count}");
                last = Some(end);
                next_month = Some(final_month.next());
            }
        }
        let spring = Period { from: day("2025-03-10"), to: day("2026-03-10") };
        let (first, last) = spring.months().unwrap();
        assert_eq!((first.to_string(), last.to_string()), ("2025-03".to_owned(), "2026-02".to_owned()));
        assert_eq!(Period { from: day("2025-03-16"), to: day("2025-03-20") }.months(), None);
    }

    #[test]
    fn a_sum_lacks_what_one_month_lacks_and_nothing_is_divided_by_nothing() {
        let month = |connected, complaints| Numbers { connected, complaints, ..Numbers::default() };
        let all = [month(Some(40_000), Some(5)), month(Some(40_000), Some(7))];
        let whole = sums(all.iter());
        assert_eq!((whole.numbers.connected, whole.numbers.complaints), (Some(80_000), Some(12)));
        assert_eq!(serde_json::to_string(&whole.complaints_per_1000_connected).unwrap(), "0.15");
        assert_eq!(sums([month(Some(0), Some(3))].iter()).complaints_per_1000_connected, None);
        let partly = sums([month(Some(10), Some(1)), month(Some(10), None)].iter());
        assert_eq!((partly.numbers.connected, partly.numbers.complaints), (Some(20), None));
        assert_eq!(sums([].iter()), Sums::default());
        assert_eq!(PerThousand::of(1, 3).unwrap().hundredths, 33_333);
        assert_eq!(PerThousand::of(1, 200_000).unwrap().hundredths, 1, "half a hundredth is rounded up");
    }
}
