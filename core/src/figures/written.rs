//! Months, days and counts as people and programs write them, typed, pasted or in a cell.

use chrono::NaiveDate;

use super::{Month, Numbers};

/// A month in a cell or a typed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenMonth {
    /// The year; `None` where only the month is named.
    pub year: Option<i32>,
    /// The number of the month, from 1.
    pub month: u32,
    /// The day, when it is a date.
    pub day: Option<u32>,
}

impl WrittenMonth {
    /// The month, with the year that stands elsewhere where it names none.
    pub fn in_year(self, year: Option<i32>) -> Option<Month> {
        Month::new(self.year.or(year)?, self.month)
    }
}

const MONTHS: [&[&str]; 12] = [
    &["januar", "january", "jan"],
    &["februar", "february", "feb", "febr"],
    &["mars", "march", "mar"],
    &["april", "apr"],
    &["mai", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["desember", "december", "des", "dec"],
];

/// The days of the week in bokmål, nynorsk and English, cut short or not.
const WEEKDAYS: &[&str] = &[
    "man",
    "mandag",
    "måndag",
    "mon",
    "monday",
    "tir",
    "tirsdag",
    "tys",
    "tysdag",
    "tue",
    "tuesday",
    "ons",
    "onsdag",
    "wed",
    "wednesday",
    "tor",
    "torsdag",
    "thu",
    "thursday",
    "fre",
    "fredag",
    "fri",
    "friday",
    "lør",
    "lørdag",
    "lau",
    "laurdag",
    "sat",
    "saturday",
    "søn",
    "søndag",
    "sun",
    "sunday",
];

/// A piece of a date: what is between the marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A number and how many digits it has.
    Digits(u32, usize),
    /// The month of that name.
    Name(u32),
}

/// The month that `text` names and nothing else: `jan. 2026`, `januar 26`, `januar`, `01.2026`, `2026-01`, `202601`,
/// `2026-01-15`, `15.01.2026`, `tor. 15. januar 2026`, with a time of day or without.
///
/// `None` for anything else, and where day and month could be swapped (`04/05/2026`).
pub fn month(text: &str) -> Option<WrittenMonth> {
    use Piece::{Digits, Name};
    let text = text.trim().to_lowercase();
    let date = without_time(&text);
    let slashed = date.contains('/');
    let mut pieces = Vec::new();
    for word in date.split(|c: char| c.is_whitespace() || ".,/-".contains(c)).filter(|word| !word.is_empty()) {
        if pieces.is_empty() && WEEKDAYS.contains(&word) {
            continue;
        }
        pieces.push(piece(word)?);
    }
    match *pieces.as_slice() {
        [Name(month)] => Some(WrittenMonth { year: None, month, day: None }),
        [Name(month), Digits(year, 2)] => whole(short_year(year)?, month, None),
        [Name(month) | Digits(month, 1 | 2), Digits(year, 4)]
        | [Digits(year, 4), Name(month) | Digits(month, 1 | 2)] => whole(year, month, None),
        [Digits(both, 6)] if date.len() == 6 => whole(both / 100, both % 100, None),
        [Digits(all, 8)] if date.len() == 8 => whole(all / 10_000, all / 100 % 100, Some(all % 100)),
        [Digits(day, 1 | 2), Name(month), Digits(year, 2)] => whole(short_year(year)?, month, Some(day)),
        [Digits(day, 1 | 2), Name(month), Digits(year, 4)]
        | [Name(month), Digits(day, 1 | 2), Digits(year, 4)]
        | [Digits(year, 4), Digits(month, 1 | 2), Digits(day, 1 | 2)] => whole(year, month, Some(day)),
        [Digits(day, 1 | 2), Digits(month, 1 | 2), Digits(year, 4)] => {
            let swappable = slashed && day <= 12 && day != month;
            if swappable { None } else { whole(year, month, Some(day)) }
        }
        [Digits(day, 1 | 2), Digits(month, 1 | 2), Digits(year, 2)] if !slashed && !date.contains('-') => {
            whole(short_year(year)?, month, Some(day))
        }
        _ => None,
    }
}

fn piece(word: &str) -> Option<Piece> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return (word.len() <= 8).then(|| word.parse().ok()).flatten().map(|number| Piece::Digits(number, word.len()));
    }
    month_named(word).map(Piece::Name)
}

/// The number of the month that has this name in bokmål, nynorsk or English, in small letters, cut short or not.
pub(crate) fn month_named(name: &str) -> Option<u32> {
    MONTHS.iter().zip(1..).find(|(names, _)| names.contains(&name)).map(|(_, number)| number)
}

/// The date without a time of day after it.
fn without_time(text: &str) -> &str {
    let is_time = |rest: &str| {
        let mut parts = rest.split(':');
        let hour = parts.next().is_some_and(|h| (1..=2).contains(&h.len()) && h.bytes().all(|b| b.is_ascii_digit()));
        hour && parts.clone().next().is_some()
            && parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b".z+".contains(&b)))
    };
    match text.rsplit_once([' ', 't']) {
        Some((date, time)) if is_time(time) => date.trim_end(),
        _ => text,
    }
}

/// A year of two digits is one from 2010 to 2049, or it is no year.
pub(crate) fn short_year(year: u32) -> Option<u32> {
    (10..50).contains(&year).then_some(2000 + year)
}

fn whole(year: u32, month: u32, day: Option<u32>) -> Option<WrittenMonth> {
    let year = i32::try_from(year).ok()?;
    Month::new(year, month)?;
    if let Some(day) = day {
        NaiveDate::from_ymd_opt(year, month, day)?;
    }
    Some(WrittenMonth { year: Some(year), month, day })
}

/// A count from 0: `1234`, `1 234`, `1.234`, `12,0`, `12.00`.
///
/// `None` for anything else: a broken number, a negative one, a share, and `1,234`, which is a thousand and some in
/// English and one and some in Norwegian.
pub fn count(text: &str) -> Option<u64> {
    let spaced = |c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}');
    let plain: String = text.trim().chars().map(|c| if spaced(c) { ' ' } else { c }).collect();
    let plain = without_zero_decimals(plain.trim());
    let mark = plain.chars().find(|c| !c.is_ascii_digit());
    let mut groups = plain.split(|c| Some(c) == mark);
    let first = groups.next().filter(|group| !group.is_empty())?;
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let grouped = match mark {
        None => digits(first),
        Some(' ' | '.') => first.len() <= 3 && digits(first) && groups.all(|group| group.len() == 3 && digits(group)),
        Some(_) => false,
    };
    let joined: String = plain.chars().filter(char::is_ascii_digit).collect();
    joined.parse().ok().filter(|value| grouped && *value <= Numbers::MOST)
}

/// Without `,0`, `,00`, `.0` or `.00` at the end. Three noughts are a thousand.
fn without_zero_decimals(text: &str) -> &str {
    [",00", ".00", ",0", ".0"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_days_are_read_as_norwegians_and_programs_write_them() {
        for (text, expected) in [
            ("jan. 2026", "2026-01"),
            ("januar 26", "2026-01"),
            ("jan-26", "2026-01"),
            ("Januar 2026", "2026-01"),
            ("MARS 2026", "2026-03"),
            ("des. 25", "2025-12"),
            ("01.2026", "2026-01"),
            ("1/2026", "2026-01"),
            ("2026-01", "2026-01"),
            ("2026/1", "2026-01"),
            ("202601", "2026-01"),
            ("2026 mai", "2026-05"),
            ("2026-01-15", "2026-01-15"),
            ("2026-01-15 00:00:00", "2026-01-15"),
            ("2026-01-15T08:30:00.000", "2026-01-15"),
            ("15.01.2026", "2026-01-15"),
            ("15.1.26", "2026-01-15"),
            ("15/01/2026", "2026-01-15"),
            ("01/01/2026", "2026-01-01"),
            ("15. januar 2026", "2026-01-15"),
            ("tor. 15.01.2026", "2026-01-15"),
            ("torsdag 15. januar 2026 kl", ""),
            ("20260115", "2026-01-15"),
        ] {
            let seen = month(text).and_then(|w| Some((w.in_year(None)?, w.day)));
            let shown = seen.map_or_else(String::new, |(month, day)| {
                day.map_or_else(|| month.to_string(), |day| format!("{month}-{day:02}"))
            });
            assert_eq!(shown, expected, "{text}");
        }
        assert_eq!(month("juni"), Some(WrittenMonth { year: None, month: 6, day: None }));
    }

    #[test]
    fn what_is_no_month_or_could_be_two_is_not_read() {
        for text in [
            "",
            "sum",
            "2026",
            "46023",
            "04/05/2026",
            "13.2026",
            "31.02.2026",
            "1.2",
            "uke 3",
            "1. kvartal 2026",
            "q1 2026",
            "januar–mars 2026",
            "jan 2026 - mar 2026",
            "marked 2026",
            "01.26",
            "6",
            "202613",
            "2026-01-15-3",
            "jan 99",
        ] {
            assert_eq!(month(text).and_then(|w| w.in_year(None)), None, "{text}");
        }
    }

    #[test]
    fn counts_are_read_with_norwegian_marks_and_nothing_is_guessed() {
        for (text, expected) in [
            ("0", Some(0)),
            ("1234", Some(1234)),
            ("1 234", Some(1234)),
            ("1\u{a0}234", Some(1234)),
            ("1\u{202f}234\u{202f}567", Some(1_234_567)),
            ("1.234", Some(1234)),
            ("1.234,0", Some(1234)),
            ("12,0", Some(12)),
            ("12,00", Some(12)),
            ("12.0", Some(12)),
            ("1.000", Some(1000)),
            (" 7 ", Some(7)),
            ("", None),
            ("-", None),
            ("-3", None),
            ("12,5", None),
            ("12.5", None),
            ("1,234", None),
            ("1 23", None),
            ("1.234 567", None),
            ("12 %", None),
            ("ca. 100", None),
            ("1e3", None),
            ("31129956715123", None),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}
