//! Where in a text personal numbers stand, for whoever is to black them out.
//!
//! What is a number is for `personal_number` to say: here it is only asked again and again, with and without some
//! digits. So both always agree. This module must never give out a number, only its first two and last two digits.

use serde::{Deserialize, Serialize};

use super::personal_numbers;

/// Which kind of number, told from its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// Of somebody in the population register.
    Fodselsnummer,
    /// For somebody who lives here for a time: four is added to the first digit.
    DNummer,
    /// A number that a hospital gives until the right one is known: four is added to the third digit.
    HNummer,
    /// For tests: 80 is added to the month by the tax authority, 65 by NAV.
    Synthetic,
}

/// Which eleven digits are taken for a personal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// Those that the inspection counts, with the words and lines around them.
    AsCounted,
    /// All that could be one, whatever stands beside them.
    Possible,
}

/// A personal number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberPlace {
    /// Which kind.
    pub kind: NumberKind,
    /// Its form with the middle digits hidden.
    pub masked: String,
    /// Where its eleven digits stand, as indices into the text.
    pub at: [usize; LENGTH],
}

const LENGTH: usize = 11;
/// How many signs may stand between two digits of one number: the end of a line between spaces, or a wide dash.
const APART: usize = 4;
/// How many lines before a number can hold its label.
const LINES_BEFORE: usize = 3;

/// The personal numbers in a text whose lines end with `\n`. A number that is one in some place is taken wherever its
/// digits stand.
pub fn number_places(text: &[char], sought: Sought) -> Vec<NumberPlace> {
    let possible: Vec<([usize; LENGTH], String)> = elevens(text)
        .into_iter()
        .filter_map(|at| Some((at, digits(text, &at)?)))
        .filter(|(_, digits)| personal_numbers(digits) == 1)
        .collect();
    let counts = |(at, digits): &&([usize; LENGTH], String)| {
        let same = possible.iter().filter(|(_, other)| other == digits).map(|(at, _)| at);
        sought == Sought::Possible || is_counted(text, at, same)
    };
    let numbers: Vec<&String> = possible.iter().filter(counts).map(|(_, digits)| digits).collect();
    let places = possible.iter().filter(|(_, digits)| numbers.contains(&digits));
    places.map(|(at, digits)| NumberPlace { kind: kind_of(digits), masked: masked(digits), at: *at }).collect()
}

/// The text with every digit in it hidden.
pub fn digits_hidden(text: &str) -> String {
    text.chars().map(|c| if c.is_numeric() { '•' } else { c }).collect()
}

/// Every eleven digits that follow each other with little between them.
fn elevens(text: &[char]) -> Vec<[usize; LENGTH]> {
    let mut found = Vec::new();
    let mut run: Vec<usize> = Vec::new();
    for (index, c) in text.iter().enumerate() {
        if c.is_ascii_digit() {
            if run.last().is_some_and(|last| index - last > APART + 1) {
                run.clear();
            }
            run.push(index);
            found.extend(run.last_chunk::<LENGTH>().copied());
        } else if c.is_alphabetic() {
            run.clear();
        }
    }
    found
}

fn digits(text: &[char], at: &[usize]) -> Option<String> {
    at.iter().map(|index| text.get(*index).copied()).collect()
}

/// Whether the inspection counts one more number where these digits stand, all others of the same digits away.
fn is_counted<'a>(text: &[char], at: &[usize; LENGTH], same: impl Iterator<Item = &'a [usize; LENGTH]>) -> bool {
    let [first, .., last] = *at;
    let from = line_start(text, first, LINES_BEFORE);
    let to = line_end(text, line_end(text, last) + 1);
    let mut near: Vec<char> = text.get(from..to).unwrap_or_default().to_vec();
    let here = near.clone();
    for index in same.flatten() {
        if let Some(c) = index.checked_sub(from).and_then(|index| near.get_mut(index)) {
            *c = 'x';
        }
    }
    let without: String = near.iter().collect();
    for index in at {
        let index = index - from;
        if let (Some(c), Some(digit)) = (near.get_mut(index), here.get(index)) {
            *c = *digit;
        }
    }
    let with: String = near.iter().collect();
    personal_numbers(&with) > personal_numbers(&without)
}

/// Where the line begins that stands `lines` before the one that holds `index`.
fn line_start(text: &[char], index: usize, lines: usize) -> usize {
    let before = text.get(..index).unwrap_or_default();
    let mut ends = before.iter().enumerate().rev().filter(|(_, c)| **c == '\n');
    ends.nth(lines).map_or(0, |(end, _)| end + 1)
}

/// Where the line ends that holds `index`.
fn line_end(text: &[char], index: usize) -> usize {
    let rest = text.get(index..).unwrap_or_default();
    index.min(text.len()) + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len())
}

fn kind_of(digits: &str) -> NumberKind {
    let number = |range| digits.get(range).and_then(|text: &str| text.parse::<u32>().ok()).unwrap_or_default();
    match (number(0..1), number(2..4)) {
        (_, 66..=92) => NumberKind::Synthetic,
        (_, 41..=52) => NumberKind::HNummer,
        (4..=7, _) => NumberKind::DNummer,
        _ => NumberKind::Fodselsnummer,
    }
}

fn masked(digits: &str) -> String {
    let shown = |range| digits.get(range).unwrap_or_default();
    format!("{}•••• •••{}", shown(0..2), shown(9..11))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let text: Vec<char> = text.chars().collect();
        number_places(&text, Sought::AsCounted).iter().map(|place| digits(&text, &place.at).unwrap()).collect()
    }

    #[test]
    fn every_number_is_found_where_it_stands_however_it_is_written() {
        for text in [
            "Fødselsnummer: 31129956715",
            "311299 567 15",
            "3 1 1 2 9 9 5 6 7 1 5",
            "Fødselsnummer\t3\t1\t1\t2\t9\t9\t5\t6\t7\t1\t5",
            "Fødselsnummer 311299-\n56715 Kari",
            "31.12.99 56715",
        ] {
            assert_eq!(found(text), ["31129956715"], "{text}");
        }
    }

    #[test]
    fn a_number_stands_in_every_place_of_its_digits_once_it_is_one() {
        assert_eq!(found("Fnr. 31129956715\nog igjen 31129956715").len(), 2);
        assert_eq!(found("Fnr. 31129956715\n\n\n\n\nKID: 31129956715").len(), 2);
    }

    #[test]
    fn what_the_inspection_does_not_count_is_not_found() {
        for text in ["KID: 31129956715", "Kontonr. 32074068323", "31129956716", "2026-31129956715"] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
        let text: Vec<char> = "KID: 31129956715".chars().collect();
        assert_eq!(number_places(&text, Sought::Possible).len(), 1);
    }

    #[test]
    fn the_middle_digits_are_hidden_and_the_kind_is_told() {
        for (text, kind, shown) in [
            ("31129956715", NumberKind::Fodselsnummer, "31•••• •••15"),
            ("10915596784", NumberKind::Synthetic, "10•••• •••84"),
            ("13527248013", NumberKind::HNummer, "13•••• •••13"),
        ] {
            let text: Vec<char> = text.chars().collect();
            let place = number_places(&text, Sought::AsCounted).remove(0);
            assert_eq!((place.kind, place.masked.as_str()), (kind, shown));
        }
        assert_eq!(digits_hidden("Fnr. 31 Kari"), "Fnr. •• Kari");
    }
}
