//! Amounts of money in a line: `12 345,50`, `kr 0`, `NOK 1,234.50`, `12.345,-`.

use super::dates::dates_in;
use super::nok::Nok;
use super::pattern::pattern;
use super::text::end_of;

pattern!(
    AMOUNT,
    r"(?:-|\b)(?:\d{1,3}(?: \d{3})+(?:[,.]\d{1,2}\b)?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2}\b)?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2}\b)?|\d+(?:,\d{1,2}\b|\.\d{2}\b)?)"
);
pattern!(
    NO_MONEY,
    r"(?-i:\b\d{4} [A-ZÆØÅ][A-Za-zæøåÆØÅ])|\bpost(?:boks|box) ?\d+|(?:\btlf|telefon|phone|\btel)\b[.:]? ?\+?[\d ]+|\b\d{3} \d{2} \d{3}\b|\b\d{2} \d{2} \d{2} \d{2}\b|\b(?:19|20)\d\d/\d+|\brf[- ]?\d{4}\b|\b\d+(?:[.,]\d+)? ?(?:%|prosent\b|percent\b)|\b\d{1,2}\.? (?:januar|january|februar|february|mars|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|desember|december)\b|§ ?\d+(?:[- ]\d+)*|\b\d{1,2}[/.] ?(?:19|20)\d\d\b|\b[1-9]\d?\.\t|\b\d+\. ?(?:termin|kvartal|måned|år|term)\w*|\b\d{1,3} ?(?:måned|månad|mnd|dag|døgn|uke|veke|timer\b|timar\b|month|day|week|year|hour|år\b)\w*|\b\d{3} ?\d{3} ?\d{3} ?mva\b"
);
// "kr500", "5000 NOK": as it is written elsewhere, and no street and no postal code.
pattern!(TIGHT, r"\b(kr\.?|nok)(\d)");
pattern!(AFTER, r"(\d ?)(?:nok|kr|kroner)\b");
pattern!(APOSTROPHE, r"'(\d{3})\b");
pattern!(CURRENCY_BEFORE, r"\b(?:kr\.?|nok|kroner):? ?$");
pattern!(CURRENCY_AFTER, r"^ ?(?:kr\b|nok\b|kroner\b|,-)");
// "2026 kr 500": the currency is that of the next number.
pattern!(CURRENCY_OF_NEXT, r"^ ?(?:kr\.?|nok|kroner):? ?-?\d");

/// The amounts of a line, in order. Dates, form numbers, percentages, periods and bare years are no amounts.
pub(super) fn amounts_in(line: &str) -> Vec<Nok> {
    let line = TIGHT.replace_all(line, "$1 $2");
    let line = AFTER.replace_all(&line, "${1}kr");
    let line = without_other_numbers(&APOSTROPHE.replace_all(&line, " $1"));
    AMOUNT
        .find_iter(&line)
        .filter_map(|hit| {
            let before = end_of(line.get(..hit.start()).unwrap_or_default());
            let after = line.get(hit.end()..).unwrap_or_default();
            let touches_a_word = before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
            let has_currency =
                CURRENCY_BEFORE.is_match(before) || CURRENCY_AFTER.is_match(after) && !CURRENCY_OF_NEXT.is_match(after);
            let looks_otherwise =
                is_padded(hit.as_str()) || is_year(hit.as_str()) || is_identifier(hit.as_str()) || touches_a_word;
            if looks_otherwise && !has_currency { None } else { parse(hit.as_str()) }
        })
        .collect()
}

fn without_other_numbers(line: &str) -> String {
    let mut rest = line.to_owned();
    for date in dates_in(line) {
        rest.replace_range(date.start..date.end, &"#".repeat(date.end - date.start));
    }
    let blanked =
        NO_MONEY.replace_all(&rest, |hit: &regex::Captures<'_>| "#".repeat(hit.get(0).map_or(0, |m| m.len())));
    blanked.into_owned()
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
    !written.contains(',') && written.chars().filter(char::is_ascii_digit).count() >= 9
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
            "923 609 016",
            "31129956715",
        ] {
            assert!(ore(line).is_empty(), "{line}");
        }
    }
}
