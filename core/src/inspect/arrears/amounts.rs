//! Amounts of money in a line: `12 345,50`, `kr 0`, `NOK 1,234.50`, `12.345,-`.

use super::dues::Kinds;
use crate::inspect::dates::dates_in;
use crate::inspect::nok::Nok;
use crate::inspect::pattern::pattern;
use crate::inspect::text::end_of;

pattern!(
    AMOUNT,
    r"(?:-|\b)(?:\d{1,3}(?: \d{3})+(?:[,.]\d{1,2}\b|\b)|\d{1,3}(?:\.\d{3})+(?:,\d{1,2}\b)?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2}\b)?|\d+(?:,\d{1,2}\b|\.\d{2}\b)?)"
);
pattern!(
    NO_MONEY,
    r"(?-i:\b\d{4} [A-ZÆØÅ][\p{L}.'-]+)|\bpost(?:boks|box) ?\d+|(?:\btlf|telefon|phone|\btel)\b[.:]? ?\+?[\d ]+|\b\d{3} \d{2} \d{3}\b|\b\d{2} \d{2} \d{2} \d{2}\b|\b(?:19|20)\d\d/\d+|\brf[- ]?\d{4}\b|\b\d+(?:[.,]\d+)? ?(?:%|prosent\b|percent\b)|\b\d{1,2}\.? (?:januar|january|februar|february|mars|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|desember|december)\b|§ ?\d+(?:[- ]\d+)*|\b\d{1,2}[/.] ?(?:19|20)\d\d\b|\b[1-9]\d?\.\t|\b\d+\. ?(?:termin|kvartal|måned|år|term)\w*|\b\d{1,3} ?(?:måned|månad|mnd|dag|døgn|uke|veke|timer\b|timar\b|month|day|week|year|hour|år\b)\w*|\b\d{3} ?\d{3} ?\d{3} ?mva\b"
);
// "kr500", "5000 NOK": as it is written elsewhere, and no street and no postal code.
pattern!(TIGHT, r"\b(kr\.?|nok)(\d)");
pattern!(AFTER, r"(\d)( ?)(?:nok|kr|kroner)\b");
// Where no space is, one that parts them all the same.
const TIGHTLY: &str = "\u{a0}kr";
pattern!(APOSTROPHE, r"'(\d{3})\b");
pattern!(CURRENCY_BEFORE, r"(?:^|[^\x{a0}\w])(?:kr\.?|nok|kroner):? ?$");
pattern!(CURRENCY_AFTER, r"^[ \x{a0}]?(?:kr\b|nok\b|kroner\b|,-)");
// "2026 kr 500": the currency is that of the next number.
pattern!(CURRENCY_OF_NEXT, r"^ ?(?:kr\.?|nok|kroner):? ?-?\d");
// What a currency before it makes no amount: "in kr, 4th term".
pattern!(COUNTED, r"^\d+\. ?\p{L}|%$|prosent|percent|/");
// What is named behind a number that has no town: the next due, or what comes on top.
pattern!(NEXT_ROW, r"^\d{4} (?:restskatt|rest|rent|gebyr|purre|interest|fees?\b|sum\b|total|forfal|skyld|skuld)");
// The last cell of a line, or what stands behind a colon, with nothing in it but digits.
pattern!(NUMBER_IN_CELL, r"(?:[:\t] ?-?|^)(\d[\d .,]*)$");
// The same behind a space, where a year may stand as well as an amount.
pattern!(NUMBER_BEHIND_WORDS, r"(?:\p{L}\.?| \d{4}) (\d{4}|\d{1,3}(?: \d{3}){2,}|\d{9,})$");
pattern!(MONTH_AND_YEAR, r"^\d{1,2}\. ?\d{4}$");
// The name of a time, right before the number.
pattern!(
    OF_A_PERIOD,
    r"\b(?:\w*år(?:et|ene|a)?|years?|termin(?:en)?|terms?|perioden?|period|kvartal(?:et)?|quarter|måned|månad|month)[^\p{L}\d]*$"
);
// Decimals or a currency: in such a row, no amount is without.
pattern!(FORMATTED, r"\d[.,]\d\d(?:\D|$)|,-|\b(?:kr|nok|kroner)\b");

/// The amounts of a line, in order. Dates, form numbers, percentages, periods and bare years are no amounts.
pub(super) fn amounts_in(line: &str) -> Vec<Nok> {
    let line = TIGHT.replace_all(line, "$1 $2");
    let line = AFTER.replace_all(&line, |hit: &regex::Captures<'_>| {
        let part = |index| hit.get(index).map_or("", |part| part.as_str());
        [part(1), if part(2).is_empty() { TIGHTLY } else { " kr" }].concat()
    });
    let line = without_other_numbers(&APOSTROPHE.replace_all(&line, " $1"));
    AMOUNT
        .find_iter(&line)
        .filter_map(|hit| {
            let before = end_of(line.get(..hit.start()).unwrap_or_default());
            let after = line.get(hit.end()..).unwrap_or_default();
            let touches_a_word = before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
            let looks_otherwise =
                is_padded(hit.as_str()) || is_year(hit.as_str()) || is_identifier(hit.as_str()) || touches_a_word;
            if looks_otherwise && !has_currency(before, after) { None } else { parse(hit.as_str()) }
        })
        .collect()
}

fn has_currency(before: &str, after: &str) -> bool {
    CURRENCY_BEFORE.is_match(before) || CURRENCY_AFTER.is_match(after) && !CURRENCY_OF_NEXT.is_match(after)
}

/// What of the numbers in a line was taken for a year and may be an amount. Beside amounts with decimals or a currency,
/// none is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Years {
    /// How many.
    pub count: usize,
    /// One stands in a cell of its own or behind a colon.
    pub in_cell: bool,
}

pub(super) fn years_in(line: &str) -> Years {
    let mut years = Years::default();
    if FORMATTED.is_match(line) {
        return years;
    }
    let line = without_other_numbers(line);
    for hit in AMOUNT.find_iter(&line).filter(|hit| is_year(hit.as_str())) {
        let before = end_of(line.get(..hit.start()).unwrap_or_default());
        let after = line.get(hit.end()..).unwrap_or_default();
        let stands_apart = after.is_empty() || after.starts_with([' ', '\t', ',', ';', '.', '(']);
        if !stands_apart || has_currency(before, after) {
            continue;
        }
        let fills_a_cell = before.ends_with('\t') && (after.is_empty() || after.starts_with('\t'));
        let is_value = fills_a_cell || before.trim_end_matches(' ').ends_with(':');
        years.count += 1;
        years.in_cell |= is_value && !OF_A_PERIOD.is_match(before);
    }
    years
}

/// A number in the place of an amount that is none by itself: it may be a year, or of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Doubtful {
    /// What it is, if it is an amount.
    pub amount: Nok,
    /// It stands where nothing but an amount is looked for: in a cell of its own, or behind a colon.
    pub in_cell: bool,
}

/// The number at the end of a line without amounts, when it stands where one would.
pub(super) fn doubtful_in(line: &str) -> Option<Doubtful> {
    let line = line.trim_end();
    let (hit, in_cell) = match NUMBER_IN_CELL.captures(line) {
        Some(hit) => (hit, true),
        None => (NUMBER_BEHIND_WORDS.captures(line)?, false),
    };
    let number = hit.get(1)?;
    let is_date = MONTH_AND_YEAR.is_match(number.as_str()) || dates_in(line).iter().any(|date| date.end == line.len());
    let of_a_period = in_cell && line.get(..number.start()).is_some_and(|label| OF_A_PERIOD.is_match(label));
    let amount = parse(number.as_str().trim_end_matches(['.', ',', ' '])).unwrap_or(Nok::MAX);
    (!is_date && !of_a_period).then_some(Doubtful { amount, in_cell })
}

fn without_other_numbers(line: &str) -> String {
    let mut rest = line.to_owned();
    for date in dates_in(line) {
        rest.replace_range(date.start..date.end, &"#".repeat(date.end - date.start));
    }
    let blanked = NO_MONEY.replace_all(&rest, |hit: &regex::Captures<'_>| {
        let Some(whole) = hit.get(0) else { return String::new() };
        let is_amount = has_own_currency(rest.get(..whole.start()).unwrap_or_default())
            && !COUNTED.is_match(whole.as_str())
            || is_before_next_row(whole.as_str());
        if is_amount { whole.as_str().to_owned() } else { "#".repeat(whole.len()) }
    });
    blanked.into_owned()
}

/// Whether what ends there is a currency, and not that of a number before it: "500 kr 5003 Bergen".
fn has_own_currency(before: &str) -> bool {
    let Some(currency) = CURRENCY_BEFORE.find(before) else { return false };
    let number = before.get(..currency.start()).unwrap_or_default().trim_end();
    let digits = number.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.is_empty() || is_year(digits)
}

/// Four digits and a word with a capital that is no town.
fn is_before_next_row(written: &str) -> bool {
    let named = written.split_once(' ').is_some_and(|(code, word)| code.len() == 4 && Kinds::of(word).count() > 0);
    named || NEXT_ROW.is_match(written)
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && digits.parse().is_ok_and(|year| (1990..2100).contains(&year))
}

/// A number with a zero before it, as a postal code.
fn is_padded(written: &str) -> bool {
    matches!(written.as_bytes(), [b'0', b'0'..=b'9', ..])
}

/// Nine digits and more without a currency or decimals identify somebody or something.
fn is_identifier(written: &str) -> bool {
    let has_decimals = written.contains(',') || written.rsplit_once('.').is_some_and(|(_, last)| last.len() <= 2);
    !has_decimals && written.chars().filter(char::is_ascii_digit).count() >= 9
}

fn parse(written: &str) -> Option<Nok> {
    let (sign, digits) = written.strip_prefix('-').map_or((1, written), |rest| (-1, rest));
    let decimals = digits.rfind([',', '.']).filter(|at| digits.len() - at <= 3);
    let (whole, ore) = match decimals {
        Some(at) => (digits.get(..at)?, format!("{:0<2}", digits.get(at + 1..)?)),
        None => (digits, "0".to_owned()),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let ore: i64 = ore.parse().ok()?;
    let kroner: i64 = whole.parse().ok()?;
    Some(Nok { ore: sign * kroner.checked_mul(100)?.checked_add(ore)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ore(line: &str) -> Vec<i64> {
        amounts_in(line).into_iter().map(|a| a.ore).collect()
    }

    #[test]
    fn norwegian_and_english_amounts_are_read() {
        assert_eq!(ore("Restskatt 2025 12 345,50"), [1_234_550]);
        assert_eq!(ore("kr 0,00"), [0]);
        assert_eq!(ore("kr. 12.345,-"), [1_234_500]);
        assert_eq!(ore("NOK 1,234.50"), [123_450]);
        assert_eq!(ore("10 000,00 345,00 10 345,00"), [1_000_000, 34_500, 1_034_500]);
        assert_eq!(ore("12345 kr"), [1_234_500]);
        assert_eq!(ore("kr 2026"), [202_600]);
        assert_eq!(ore("Restskatt 2025 kr 500"), [50_000]);
        assert_eq!(ore("1'234'567,50"), [123_456_750]);
        assert_eq!(ore("1 234 567.89"), [123_456_789]);
        assert_eq!(ore("0 1500 1500"), [0, 150_000, 150_000]);
        assert_eq!(ore("12 345 678kr og 2050kr"), [1_234_567_800, 205_000]);
        assert_eq!(ore("12.345.678,90 0.00"), [1_234_567_890, 0]);
        assert_eq!(ore("Skatt kr 5000 Merverdiavgift kr 0"), [500_000, 0]);
        assert_eq!(ore("Skatt 2025 kr 5000 Merverdiavgift 0"), [500_000, 0]);
        assert_eq!(ore("Skatt 5000 Merverdiavgift 0 Aga 0"), [500_000, 0, 0]);
        assert_eq!(ore("Skatt kr 500 Dagmulkt kr 0"), [50_000, 0]);
        for line in ["5000 NOK", "5000 Kr", "5000 Kroner", "kr5 000", "kr.5 000", "NOK5,000", "5'000", "5 000,0"] {
            assert_eq!(ore(line), [500_000], "{line}");
        }
    }

    #[test]
    fn other_numbers_are_no_amounts() {
        for line in [
            "per 14.10.2026",
            "on 13 October",
            "RF-1507",
            "25 %",
            "4. termin 2026",
            "termin 4/2026",
            "skatt 2026",
            "§ 14-6",
            "gyldig i inntil 6 måneder",
            "within 30 days",
            "5003 Bergen",
            "beløp i kr 4. termin",
            "923 609 016",
            "31129956715",
        ] {
            assert!(ore(line).is_empty(), "{line}");
        }
        assert_eq!(ore("500 kr 5003 Bergen"), [50_000]);
    }

    #[test]
    fn a_year_in_the_place_of_an_amount_is_told_from_others() {
        for (line, count, in_cell) in [
            ("Skatt\t2050\t0", 1, true),
            ("Skatt\t2050\t0\t2050", 2, true),
            ("Skatt: 2050, renter: 0", 1, true),
            ("Skatt 2050 0", 1, false),
            ("Skatt\t2025\t0,00", 0, false),
            ("Skatt\t2025\tkr 0", 0, false),
            ("Skatt kr 2025", 0, false),
            ("Inntektsår: 2025, skatt: 0", 1, false),
            ("Skatt 14.10.2026\t0", 0, false),
            ("Skatt 4/2026\t0", 0, false),
        ] {
            assert_eq!(years_in(line), Years { count, in_cell }, "{line}");
        }
    }

    #[test]
    fn a_number_in_the_place_of_an_amount_is_in_doubt() {
        let doubtful = |line: &str| doubtful_in(line).map(|number| (number.amount.ore, number.in_cell));
        for (line, expected) in [
            ("Skatt: 2050", Some((205_000, true))),
            ("Skatt\t2050", Some((205_000, true))),
            ("2050", Some((205_000, true))),
            ("Skatt: 0500", Some((50_000, true))),
            ("Skatt: 123456789", Some((12_345_678_900, true))),
            ("Skatt 2050", Some((205_000, false))),
            ("Restskatt 2024 2050", Some((205_000, false))),
            ("Restskatt for inntektsåret 2025: 2050", Some((205_000, true))),
            ("Skatteår: 2025", None),
            ("Skatt, termin: 2025", None),
            ("Skatt: 14.10.2026", None),
            ("Skatt: 10.2026", None),
            ("Skatt: 4/2026", None),
            ("Skatt:", None),
            ("Restanser i 2026:", None),
        ] {
            assert_eq!(doubtful(line), expected, "{line}");
        }
    }
}
