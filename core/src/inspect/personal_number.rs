//! Personal numbers and bank account numbers in text: how many, and on which page.
//!
//! The numbers themselves never leave this module. Both the control rule in force and the one for numbers issued
//! from 1 January 2032 are accepted, so that a hit is a warning, not a proof.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::model::Place;
use super::pattern::{last_end, pattern};
use super::text::label_before;

// Eleven digits as people write them: in one, 6-5, 6-3-2, 2-2-2-5 (also as a date), 3-3-3-2, 4-2-5, or one by one.
pattern!(
    ELEVEN,
    r"(?:\b[A-Z]{2}\d{2} ?(?P<iban>\d{4} ?\d{4} ?\d{3})\b|\b(?:(?P<account>\d{4}[ .-]\d{2}[ .-]\d{5})|(?P<plain>\d{11})|(?P<person>\d{6}(?:[ -]{1,3}|[/.])\d{5}|\d{6}[ -]\d{3} ?\d{2}|\d{2}[ ./]\d{2}[ ./]\d{2}[ -]\d{5}|\d{2}[ ./]\d{2}[ ./]\d{2}[ -]\d{3} \d{2}|\d{3} \d{3} \d{3} \d{2}|\d(?: \d){10}))\b)"
);
pattern!(
    PERSON_LABEL,
    r"fødsels|personn(?:umme)?r|\bf\.? ?nr|\bfnr|d-?nummer|\bfødt|birth|national id|identity number|personal number|\bssn\b"
);
pattern!(ACCOUNT_LABEL, r"konto|account|\bbank|\biban\b");
pattern!(
    OTHER_LABEL,
    r"\bkid\b|faktura|invoice|telefon|\btlf|phone|mobil|\bordre|\border n|kunden(?:umme)?r|customer n|saksn|referanse(?:n(?:umme)?r)?|\bref\b|sporing|tracking|serien|\bimei\b"
);
// A case number, or an address on the web: what ends so goes on in the digits.
pattern!(GOES_ON, r"\b\d+-$|(?:://|\bwww\.)\S*$");
// A number parted by the end of a line.
pattern!(FIRST_HALF, r"(?:^|[^\d.,/-])(\d{6})[ -]*$");
pattern!(SECOND_HALF, r"^(\d{5})(?:$|[^\d])");

/// Numbers found in a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// Different personal numbers.
    pub personal: u32,
    /// Different account numbers.
    pub accounts: u32,
    /// Different personal numbers by place.
    pub personal_by_place: BTreeMap<Place, u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Personal,
    Account,
}

/// Counts the numbers of all pages; each different number once, and once for each page it stands on.
///
/// The text of a page may come in several views. What a later view shows again is not looked at twice, because the
/// first view keeps labels beside their values best.
pub(super) fn count(pages: &[(Place, [&[String]; 2])]) -> Numbers {
    let mut found: BTreeSet<(Class, String)> = BTreeSet::new();
    let mut by_place: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for (place, views) in pages {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for lines in views {
            let numbers = numbers_in(lines);
            for (class, digits) in numbers.iter().filter(|(_, digits)| !seen.contains(digits)) {
                if *class == Some(Class::Personal) {
                    by_place.entry(*place).or_default().insert(digits.clone());
                }
                found.extend(class.map(|class| (class, digits.clone())));
            }
            seen.extend(numbers.into_iter().map(|(_, digits)| digits));
        }
    }
    let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let of = |wanted: Class| size(found.iter().filter(|(class, _)| *class == wanted).count());
    Numbers {
        personal: of(Class::Personal),
        accounts: of(Class::Account),
        personal_by_place: by_place.iter().map(|(place, set)| (*place, size(set.len()))).collect(),
    }
}

fn numbers_in(lines: &[String]) -> Vec<(Option<Class>, String)> {
    let mut found = Vec::new();
    for (index, cells) in lines.iter().enumerate() {
        // Digits in the boxes of a form come as cells.
        let line = cells.replace(['\t', '_'], " ");
        let mut from = 0;
        for hit in ELEVEN.captures_iter(&line) {
            let Some(whole) = hit.get(0) else { continue };
            let label = label_before(lines, index, from, whole.start()).whole();
            from = whole.end();
            if GOES_ON.is_match(line.get(..whole.start()).unwrap_or_default()) && !PERSON_LABEL.is_match(&label) {
                continue;
            }
            let written = hit.name("iban").unwrap_or(whole).as_str();
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            let writing = if hit.name("iban").is_some() || hit.name("account").is_some() {
                Some(Class::Account)
            } else {
                hit.name("person").map(|_| Class::Personal)
            };
            found.push((classify(&digits, writing, &label), digits));
        }
        found.extend(parted(cells, lines.get(index + 1)));
    }
    found
}

/// A personal number of which the last five digits stand on the next line.
fn parted(line: &str, next: Option<&String>) -> Option<(Option<Class>, String)> {
    let first = FIRST_HALF.captures(line)?;
    let second = SECOND_HALF.captures(next?)?;
    let digits = format!("{}{}", first.get(1)?.as_str(), second.get(1)?.as_str());
    let class = classify(&digits, Some(Class::Personal), "")?;
    Some((Some(class), digits))
}

/// A personal number passes the account rule too, so the way of writing decides, then the nearest label;
/// in doubt it is a personal number, because that is the mistake that does no harm.
fn classify(digits: &str, writing: Option<Class>, label: &str) -> Option<Class> {
    let values: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let may_be_personal = is_personal_number(&values);
    let may_be_account = is_account_number(&values);
    let nearest = [
        (last_end(&PERSON_LABEL, label), Some(Class::Personal)),
        (last_end(&ACCOUNT_LABEL, label), Some(Class::Account)),
        (last_end(&OTHER_LABEL, label), None),
    ]
    .into_iter()
    .filter_map(|(end, class)| end.map(|end| (end, class)))
    .max_by_key(|(end, _)| *end);
    let wanted = match (writing, nearest) {
        (Some(writing), _) => writing,
        (None, Some((_, Some(labelled)))) => labelled,
        (None, Some((_, None))) => return None,
        (None, None) => Class::Personal,
    };
    match wanted {
        Class::Account if may_be_account => Some(Class::Account),
        _ if may_be_personal => Some(Class::Personal),
        // Six and five digits is nobody's way to write an account.
        _ if may_be_account && writing != Some(Class::Personal) => Some(Class::Account),
        _ => None,
    }
}

const FIRST_CONTROL: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_CONTROL: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

fn remainder(weights: &[u32], digits: &[u32]) -> u32 {
    weights.iter().zip(digits).map(|(w, d)| w * d).sum::<u32>() % 11
}

/// A number of the population register: of a person born here, a D-number, an H-number or a synthetic one.
fn is_personal_number(digits: &[u32]) -> bool {
    let &[d1, d2, m1, m2, y1, y2, _, _, _, k1, k2] = digits else { return false };
    let day = (d1 % 4) * 10 + d2;
    let day_shift_known = d1 < 8;
    let month = match m1 * 10 + m2 {
        month @ 1..=12 => month,
        // H-numbers add 40, synthetic ones 80 (the tax authority) or 65 (NAV).
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        _ => return false,
    };
    // 2000 is a leap year, and the century cannot be told: 29 February is let through for every fourth year.
    let leap_safe_year = 2000 + i32::try_from((y1 * 10 + y2) % 4).unwrap_or(0);
    if !day_shift_known || NaiveDate::from_ymd_opt(leap_safe_year, month, day).is_none() {
        return false;
    }
    let first = remainder(&FIRST_CONTROL, digits);
    // From 2032: 11, 12, 13 or 14 less the remainder; until then 11 less the remainder, which is among them.
    let first_holds = (11..=14).any(|base: u32| (base - first) % 11 == k1 && (base - first) != 10);
    let second = (11 - remainder(&SECOND_CONTROL, digits)) % 11;
    first_holds && second == k2
}

/// A Norwegian bank account number: modulus 11, or on digits 7 to 10 only where digits 5 and 6 are zeros.
fn is_account_number(digits: &[u32]) -> bool {
    let Some((&check, head)) = digits.split_last() else { return false };
    if head.len() != 10 || head.iter().all(|d| *d == 0) {
        return false;
    }
    let control = |remainder: u32| if remainder == 0 { 0 } else { 11 - remainder };
    if control(remainder(&SECOND_CONTROL, head)) == check {
        return true;
    }
    let old = matches!(head, [_, _, _, _, 0, 0, ..]);
    let tail = head.get(6..).unwrap_or_default();
    old && control(remainder(&[5, 4, 3, 2], tail)) == check
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (u32, u32) {
        let lines = super::super::text::lines(text);
        let numbers = count(&[(Place::Page { page: 1 }, [&lines, &[]])]);
        (numbers.personal, numbers.accounts)
    }

    #[test]
    fn personal_numbers_of_every_kind_are_found() {
        for number in ["02013299997", "30108299920", "30108299939", "31129956715", "10915596784", "13527248013"] {
            assert_eq!(found(number), (1, 0), "{number}");
        }
    }

    #[test]
    fn personal_numbers_are_found_however_they_are_written() {
        for text in [
            "Fødselsnummer: 311299 56715",
            "Fødselsnummer\n311299 56715",
            "311299-56715",
            "311299 - 56715",
            "31 12 99 56715",
            "31.12.99 56715",
            "311299 567 15",
            "3 1 1 2 9 9 5 6 7 1 5",
            "Fødselsnummer\t3\t1\t1\t2\t9\t9\t5\t6\t7\t1\t5",
            "311299\n56715",
            "Fødselsnummer 311299-\n56715 Kari",
            "311299/56715",
            "311299.56715",
            "31/12/99 56715",
            "311 299 567 15",
            "Kari_31129956715",
            "Kari_31129956715_avtale",
            "Fnr. 1-31129956715",
            "født 31129956715, bosatt i Oslo",
        ] {
            assert_eq!(found(text), (1, 0), "{text}");
        }
    }

    #[test]
    fn the_same_number_written_twice_is_one() {
        assert_eq!(found("31129956715\n311299 56715\n30108299920"), (2, 0));
    }

    #[test]
    fn account_numbers_are_told_apart() {
        for text in [
            "8601 11 17947",
            "8601-11-17947",
            "1234.56.78903",
            "Kontonr. 32074068323",
            "IBAN NO93 8601 1117 947",
            "86011117947",
        ] {
            assert_eq!(found(text), (0, 1), "{text}");
        }
        // Passes as both: the writing decides, then the label, then caution.
        assert_eq!(found("3112 99 56715"), (0, 1));
        assert_eq!(found("Kontonummer: 31129956715"), (0, 1));
        assert_eq!(found("Kontonummer i DNB tilhører fødselsnummer 31129956715"), (1, 0));
    }

    #[test]
    fn payment_references_phones_and_wrong_digits_are_not_reported() {
        for text in [
            "KID: 31129956715",
            "KID\n86011117947",
            "Fakturanr. 31129956715",
            "Tlf. 0047 22 33 44 55",
            "31129956716",
            "32129956715",
            "331129956715",
            "2026-31129956715",
            "https://x.no/31129956715",
            "www.x.no/sak/31129956715",
            "923 609 016 14.10.2026",
            "311299\n56716",
            "31.12.2026",
        ] {
            assert_eq!(found(text), (0, 0), "{text}");
        }
    }
}
