//! Where in the lines of a text a fact stands, and the few words there that said it.
//!
//! Words that are shown hold the digits of the fact itself and no others: this module must never give out a personal
//! number, and never more than a short piece of a document.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::model::{Facts, Place};
use super::places::{Sought, number_places};

/// How much of a line is shown, in characters.
const SHOWN: usize = 120;
/// How much of it may stand before the fact.
const BEFORE: usize = 60;
/// No longer piece is searched for numbers of persons.
const SEARCHED: usize = 400;
/// A fact that is a sum can stand at many places; so many are told.
const PLACES: usize = 5;

/// Where a document says something, and with which words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The page or part.
    pub place: Place,
    /// The line, or the piece of it that matters, digits of other things hidden; empty where it must not be shown.
    pub text: String,
}

/// A piece of a text that is given line by line: `start..end` in the lines from `line` to `last`, joined by a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub line: usize,
    pub last: usize,
    /// In bytes.
    pub start: usize,
    /// In bytes.
    pub end: usize,
}

impl Spot {
    /// A piece of one line.
    pub(super) fn in_line(line: usize, start: usize, end: usize) -> Self {
        Self { line, last: line, start, end }
    }

    /// All of the lines from `line` to `last`.
    pub(super) fn lines(line: usize, last: usize) -> Self {
        Self { line, last, start: 0, end: usize::MAX }
    }
}

/// What each fact, by its name, and each item of a contract, by its id, was read from.
pub(super) type Spots = BTreeMap<&'static str, Vec<Spot>>;

/// Facts, and where each of them stands.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub facts: Facts,
    pub spots: Spots,
}

/// Notes the spot of a fact and gives the fact.
pub(super) fn noted<T>(spots: &mut Spots, name: &'static str, found: Option<(T, Spot)>) -> Option<T> {
    let (fact, spot) = found?;
    spots.insert(name, vec![spot]);
    Some(fact)
}

/// The first of what was found, if all of it says the same.
pub(super) fn agreed<T: PartialEq>(found: impl IntoIterator<Item = (T, Spot)>) -> Option<(T, Spot)> {
    let mut found = found.into_iter();
    let first = found.next()?;
    found.all(|(other, _)| other == first.0).then_some(first)
}

/// Lines joined by a space, so that what runs over the end of one is found.
#[derive(Debug)]
pub(super) struct Joined {
    pub text: String,
    starts: Vec<usize>,
}

impl Joined {
    pub(super) fn of(lines: &[String]) -> Self {
        let starts = lines.iter().scan(0, |next, line| {
            let start = *next;
            *next += line.len() + 1;
            Some(start)
        });
        Self { starts: starts.collect(), text: lines.join(" ") }
    }

    /// Where a line begins.
    pub(super) fn start_of(&self, line: usize) -> Option<usize> {
        self.starts.get(line).copied()
    }

    /// The piece `start..end` of the text.
    pub(super) fn spot(&self, start: usize, end: usize) -> Spot {
        let line_of = |at: usize| self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let line = line_of(start);
        let begins = self.starts.get(line).copied().unwrap_or_default();
        Spot { line, last: line_of(end.saturating_sub(1).max(start)), start: start - begins, end: end - begins }
    }
}

/// One way to read a document: its lines, and where each of them stands.
#[derive(Debug, Default)]
pub(super) struct View {
    pub lines: Vec<String>,
    pub places: Vec<Place>,
}

impl View {
    pub(super) fn push(&mut self, place: Place, lines: &[String]) {
        self.places.extend(lines.iter().map(|_| place));
        self.lines.extend_from_slice(lines);
    }

    /// The spots as places with their words, each piece once.
    pub(super) fn sources(&self, spots: &Spots) -> BTreeMap<String, Vec<Source>> {
        let told = |(name, spots): (&&str, &Vec<Spot>)| {
            let mut seen = BTreeSet::new();
            let sources = spots.iter().filter(|spot| seen.insert((spot.line, spot.last)));
            let sources = sources.filter_map(|spot| self.source(spot)).take(PLACES);
            ((*name).to_owned(), sources.collect())
        };
        spots.iter().map(told).collect()
    }

    fn source(&self, spot: &Spot) -> Option<Source> {
        let place = *self.places.get(spot.line)?;
        // No piece runs on to the next page.
        let last = (spot.line..=spot.last.min(spot.line + 2)).rfind(|line| self.places.get(*line) == Some(&place))?;
        Some(Source { place, text: words(&self.lines.get(spot.line..=last)?.join(" "), spot) })
    }
}

/// The words around a spot, with the digits of the spot and no others.
fn words(text: &str, spot: &Spot) -> String {
    let (start, end) = (text.floor_char_boundary(spot.start), text.floor_char_boundary(spot.end));
    let before = text.get(..start).map_or(0, |before| before.chars().count());
    let fact = text.get(start..end).map_or(0, |fact| fact.chars().count());
    let length = text.chars().count();
    let from = if length <= SHOWN { 0 } else { before.saturating_sub(BEFORE).min(length - SHOWN) };
    let piece: Vec<char> = text.chars().skip(from).take(SEARCHED).collect();
    let own = before - from..(before - from).saturating_add(fact);
    let of_persons: BTreeSet<usize> =
        number_places(&piece, Sought::Possible).iter().flat_map(|number| number.at).collect();
    let shown = |(index, c): (usize, &char)| match c {
        '\t' => ' ',
        c if c.is_numeric() && (!own.contains(&index) || of_persons.contains(&index)) => '•',
        c if c.is_control() => ' ',
        c => *c,
    };
    let piece: String = piece.iter().enumerate().take(SHOWN).map(shown).collect();
    let cut = |is: bool| if is { "…" } else { "" };
    format!("{}{}{}", cut(from > 0), piece.trim(), cut(from + SHOWN < length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digits_of_the_fact_are_shown() {
        let line = "Kari, 31129956715, begynte 01.08.2026 med 60 % stilling";
        let at = line.find("01").unwrap_or_default();
        assert_eq!(
            words(line, &Spot::in_line(0, at, at + 10)),
            "Kari, •••••••••••, begynte 01.08.2026 med •• % stilling"
        );
        assert!(!words(line, &Spot::lines(0, 0)).contains("311299"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_fact() {
        let line = format!("{}Utstedt 14.10.2026 {}", "før ".repeat(50), "etter ".repeat(50));
        let at = line.find("14").unwrap_or_default();
        let shown = words(&line, &Spot::in_line(0, at, at + 10));
        assert!(shown.contains("Utstedt 14.10.2026") && shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() <= SHOWN + 2);
    }

    #[test]
    fn a_piece_is_found_over_the_end_of_a_line_and_stays_on_its_page() {
        let mut view = View::default();
        view.push(Place::Page { page: 1 }, &["Utstedt av".to_owned(), "Skatteetaten".to_owned()]);
        view.push(Place::Page { page: 2 }, &["den 14.10.2026".to_owned()]);
        let joined = Joined::of(&view.lines);
        let spot = joined.spot(8, joined.text.len());
        assert_eq!((spot.line, spot.last, spot.start), (0, 2, 8));
        let source = view.source(&spot);
        assert_eq!(source, Some(Source { place: Place::Page { page: 1 }, text: "Utstedt av Skatteetaten".to_owned() }));
    }
}
