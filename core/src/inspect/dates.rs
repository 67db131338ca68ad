//! Dates as people write them: `14.10.2026`, `14. oktober 2026`, `2026-10-14`, `14 October 2026`, `October 14, 2026`.

use chrono::NaiveDate;

use super::pattern::pattern;
use crate::figures;

/// A date in a line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WrittenDate {
    /// The date, or `None` where day and month could be swapped (`04/05/2026`).
    pub date: Option<NaiveDate>,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

pattern!(NUMERIC, r"\b(\d{1,2})(?: ?\. ?|-|/)(\d{1,2})( ?\. ?|-|/| )(\d{4}|\d{2})\b");
pattern!(ISO, r"\b(\d{4})[-./](\d{2})[-./](\d{2})(?:\b|T)");
// All digits in one, as computers write it.
pattern!(COMPACT, r"\b(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\b");
pattern!(
    DAY_FIRST,
    r"\b(\d{1,2})(?:st|nd|rd|th)?(?: ?\.)?[ /-]?(?:of )?(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)([a-zæøå]*)\.?,?[ /-]?(\d{4})\b"
);
pattern!(
    MONTH_FIRST,
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b"
);

/// All dates of a line, in order.
pub(super) fn dates_in(line: &str) -> Vec<WrittenDate> {
    let mut found = Vec::new();
    for hit in ISO.captures_iter(line) {
        let parts = (part(&hit, 1), part(&hit, 2), part(&hit, 3));
        found.extend(written(&hit, date(parts.0, parts.1, parts.2)));
    }
    for hit in COMPACT.captures_iter(line).filter(|hit| !follows_on(line, hit)) {
        found.extend(written(&hit, date(part(&hit, 1), part(&hit, 2), part(&hit, 3))));
    }
    for hit in NUMERIC.captures_iter(line) {
        let (day, month, year) = (part(&hit, 1), part(&hit, 2), full_year(part(&hit, 4)));
        // "14/10 2026" is a date; "14.10 26" and "1-2 2026" may be anything.
        let spaced = hit.get(3).is_some_and(|m| m.as_str() == " ");
        if spaced && !(hit.get(0).is_some_and(|m| m.as_str().contains('/')) && hit.get(4).is_some_and(|m| m.len() == 4))
        {
            continue;
        }
        let swappable =
            hit.get(3).is_some_and(|m| matches!(m.as_str(), "/" | " ")) && day <= 12 && month <= 12 && day != month;
        // 14.10.26.3 is a version or a section, and 14-10-26-001 a case number.
        if follows_on(line, &hit) {
            continue;
        }
        // Only an American writes 10/14/2026.
        let american = || date(year, day, month).filter(|_| hit.get(3).is_some_and(|m| m.as_str() == "/"));
        let Some(read) = date(year, month, day).or_else(american) else { continue };
        found.extend(written(&hit, Some(read)).map(|w| WrittenDate { date: w.date.filter(|_| !swappable), ..w }));
    }
    for hit in DAY_FIRST.captures_iter(line) {
        found.extend(written(&hit, named(&hit, 2, 3).and_then(|m| date(part(&hit, 4), m, part(&hit, 1)))));
    }
    for hit in MONTH_FIRST.captures_iter(line) {
        found.extend(written(&hit, named(&hit, 1, 2).and_then(|m| date(part(&hit, 4), m, part(&hit, 3)))));
    }
    found.sort_by_key(|w| w.start);
    found.dedup_by(|later, earlier| later.start < earlier.end);
    found
}

fn written(hit: &regex::Captures<'_>, date: Option<NaiveDate>) -> Option<WrittenDate> {
    let whole = hit.get(0)?;
    date.map(|date| WrittenDate { date: Some(date), start: whole.start(), end: whole.end() })
}

fn follows_on(line: &str, hit: &regex::Captures<'_>) -> bool {
    let Some(whole) = hit.get(0) else { return true };
    let mut after = line.get(whole.end()..).unwrap_or_default().chars();
    let mut before = line.get(..whole.start()).unwrap_or_default().chars().rev();
    let joined = |sign: Option<char>, digit: Option<char>| {
        matches!(sign, Some('.' | '-' | '/')) && digit.is_some_and(|c| c.is_ascii_digit())
    };
    joined(after.next(), after.next()) || joined(before.next(), before.next())
}

fn part(hit: &regex::Captures<'_>, index: usize) -> u32 {
    hit.get(index).and_then(|m| m.as_str().parse().ok()).unwrap_or(0)
}

fn full_year(year: u32) -> u32 {
    figures::short_year(year).unwrap_or(year)
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    if !(1900..2100).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The month of a name that may be cut short (`okt`) but not lengthened (`marked`).
fn named(hit: &regex::Captures<'_>, head: usize, tail: usize) -> Option<u32> {
    figures::month_named(&format!("{}{}", hit.get(head)?.as_str(), hit.get(tail)?.as_str()).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(line: &str) -> Option<String> {
        match dates_in(line).as_slice() {
            [one] => one.date.map(|d| d.to_string()),
            _ => None,
        }
    }

    #[test]
    fn every_common_way_to_write_a_date_is_read() {
        for line in [
            "14.10.2026",
            "14. 10. 2026",
            "14.10.26",
            "14/10/2026",
            "14/10 2026",
            "14 . 10 . 2026",
            "14-10-2026",
            "2026-10-14",
            "2026-10-14T08:00",
            "2026.10.14",
            "Oslo, den 14. oktober 2026",
            "14. OKTOBER 2026",
            "14. okt. 2026",
            "14 October 2026",
            "14th of October 2026",
            "October 14, 2026",
            "Oct 14 2026",
            "14.oktober 2026",
            "14 . oktober 2026",
            "14-Oct-2026",
            "20261014",
            "10/14/2026",
            "14/Oct/2026",
        ] {
            assert_eq!(only(line).as_deref(), Some("2026-10-14"), "{line}");
        }
        assert_eq!(only("14. febr. 2026").as_deref(), Some("2026-02-14"));
        assert_eq!(only("1. mars 2026").as_deref(), Some("2026-03-01"));
        assert_eq!(only("3. desember 2026").as_deref(), Some("2026-12-03"));
    }

    #[test]
    fn what_is_no_date_or_could_be_two_is_not_read() {
        for line in [
            "04/05/2026",
            "04/05 2026",
            "14/10 26",
            "1-2 2026",
            "31.02.2026",
            "20261314",
            "2026101415",
            "14/32/2026",
            "14.10.2026.3",
            "12 345 2026",
            "1.2.99",
            "3 marked 2026",
            "1203-14-10-2026",
        ] {
            assert_eq!(only(line), None, "{line}");
        }
    }
}
