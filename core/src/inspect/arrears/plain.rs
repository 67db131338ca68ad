//! A line of a certificate without what looks like an amount or a "no" and is neither.

use super::TOTAL;
use super::dues::Kinds;
use crate::company::Orgnr;
use crate::inspect::pattern::pattern;

// Of whom it is, not what is owed.
pattern!(ORGNR, r"\b(\d{3} \d{3} \d{3})\b(,\d| ?kr\b| ?,-| ?nok\b)?");
// "No." as in "org. no. 5" is a number and says nothing of what there is.
pattern!(NUMBER_WORD, r"(^|[\s(])no(\.?:?\s*[#\d])");
// What is owed the other way: "500,00-", "(500,00)", ": - kr 500", "-kr 500".
pattern!(MINUS_AFTER, r"\b(\d[\d .]*,\d\d|\d[\d,]*\.\d\d)-(?:\s|$)");
pattern!(IN_BRACKETS, r"\((?:kr\.? ?|nok ?)?(\d[\d .]*,\d\d|\d[\d,]*\.\d\d|\d{1,3}(?: \d{3})+)\)");
pattern!(MINUS_APART, r"([:\t]) ?- ?(?:kr\.? ?|nok ?)?(\d)");
pattern!(MINUS_BEFORE, r"(^|\s)-(?:kr\.? ?|nok ?)(\d)");
// A font that has no thin space shows a box or a flower in its place.
pattern!(SIGN_FOR_SPACE, r"(\d)[\p{So}\p{Co}](\d{3})\b");
pattern!(
    ITEM_NUMBER,
    r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|(?:punkt|pkt\.?|post|del|item|part) \d{1,2}[.:)]?)\s+(\p{L}.*)$"
);
pattern!(NUMBER_CELL, r"^\d{1,2}(?:\.\d{1,2})*\t(\p{L}.*)$");
pattern!(BARE_NUMBER, r"^\d{1,2}(?:\.\d{1,2})* ((\p{L}[^\d:\t]*).*)$");
pattern!(CURRENCY, r"^(?:kr|nok|kroner|tusen|hundre|mill\w*|mrd|milliard\w*|[tm]kr|thousand)\b");

/// The line with its signs before its amounts, and without numbers of companies.
pub(super) fn plain(line: &str) -> String {
    // Twice, because the digits behind one are those before the next.
    let line = SIGN_FOR_SPACE.replace_all(line, "$1 $2");
    let line = SIGN_FOR_SPACE.replace_all(&line, "$1 $2");
    let line = without_numbers_of_companies(&line);
    let line = NUMBER_WORD.replace_all(&line, "${1}nr$2");
    let line = MINUS_AFTER.replace_all(&line, "-$1 ");
    let line = IN_BRACKETS.replace_all(&line, "-$1");
    let line = MINUS_APART.replace_all(&line, "$1 -$2");
    MINUS_BEFORE.replace_all(&line, "$1-$2").into_owned()
}

fn without_numbers_of_companies(line: &str) -> String {
    let blanked = ORGNR.replace_all(line, |hit: &regex::Captures<'_>| {
        let written = |group| hit.get(group).map(|m| m.as_str());
        let number = written(1).filter(|number| written(2).is_none() && Orgnr::parse(number).is_ok());
        if number.is_some() { "#".to_owned() } else { written(0).unwrap_or_default().to_owned() }
    });
    blanked.into_owned()
}

/// The line without the number that it has in a list: "2. Merverdiavgift", "2) Merverdiavgift", "2 Merverdiavgift".
pub(super) fn without_item_number(line: &str) -> String {
    let text =
        |hit: &regex::Captures<'_>, group: usize| hit.get(group).map_or(String::new(), |m| m.as_str().to_owned());
    if let Some(hit) = ITEM_NUMBER.captures(line) {
        return text(&hit, 1);
    }
    if let Some(hit) = NUMBER_CELL.captures(line).filter(|hit| !CURRENCY.is_match(&text(hit, 1))) {
        return text(&hit, 1);
    }
    let is_named = |word: &str| Kinds::of(word).count() > 0 || TOTAL.is_match(word);
    // "50 kr i skatt" has an amount before it.
    match BARE_NUMBER.captures(line).filter(|hit| is_named(&text(hit, 2)) && !CURRENCY.is_match(&text(hit, 2))) {
        Some(hit) => text(&hit, 1),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_a_list_are_no_amounts() {
        for line in [
            "2. Skatt: 5",
            "2) Skatt: 5",
            "(2) Skatt: 5",
            "2.1. Skatt: 5",
            "2 Skatt: 5",
            "2\tSkatt: 5",
            "Punkt 2: Skatt: 5",
            "12 Skatt: 5",
        ] {
            assert_eq!(without_item_number(line), "Skatt: 5", "{line}");
        }
        for line in ["50 kr i skatt", "50 tusen i skatt", "50\tkr", "1 000 skatt", "14.10.2026", "12 345,50"] {
            assert_eq!(without_item_number(line), line);
        }
    }

    #[test]
    fn signs_stand_before_their_amounts() {
        assert_eq!(plain("Skatt: - kr 1 000"), "Skatt: -1 000");
        assert_eq!(plain("Skatt -kr 1 000"), "Skatt -1 000");
        assert_eq!(plain("Skatt - kr 1 000"), "Skatt - kr 1 000");
        assert_eq!(plain("Skatt 500,00-"), "Skatt -500,00 ");
        assert_eq!(plain("(org. no. 923 609 016)"), "(org. nr. #)");
        assert_eq!(plain("Arrears: no"), "Arrears: no");
        assert_eq!(plain("Skatt 1\u{25a0}200,00"), "Skatt 1 200,00");
        assert_eq!(plain("Skatt 1\u{274d}200\u{25a1}000,00"), "Skatt 1 200 000,00");
        assert_eq!(plain("Skatt 1\u{274d}20"), "Skatt 1\u{274d}20");
    }
}
