//! Regular expressions that are compiled once. All are constants of this crate.
//!
//! The borders of words (`\b`) among Norwegian letters are slow to tell: only the slowest way of searching knows them.
//! So each expression is first tried without its borders, which finds at least as much, and fast.

use std::borrow::Cow;

use regex::{Captures, Match, Regex};

/// A constant expression, without regard to case.
#[derive(Debug)]
pub(super) struct Pattern {
    exact: Regex,
    /// The same without borders of words, where it has some.
    loose: Option<Regex>,
    /// Whether it speaks of the beginning or the end of a text.
    anchored: bool,
}

/// Longer texts are searched piece by piece.
const PIECE: usize = 4096;
/// How much of a piece comes again in the next one. Nothing that is looked for in a text is longer.
const OVERLAP: usize = 512;

/// Compiles a constant expression, without regard to case.
pub(super) fn compile(source: &str) -> Pattern {
    let loose = source.contains(r"\b").then(|| regex(&source.replace(r"\b", "")));
    let anchored = source.replace("[^", "").contains(['^', '$']);
    Pattern { exact: regex(source), loose, anchored }
}

#[expect(clippy::expect_used, reason = "every expression is a constant, compiled by the tests")]
fn regex(source: &str) -> Regex {
    Regex::new(&format!("(?i){source}")).expect("a valid constant expression")
}

impl Pattern {
    /// Whether it stands somewhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let is_match = |text: &str| self.may_stand_in(text) && self.exact.is_match(text);
        if self.loose.is_none() || self.anchored { is_match(text) } else { pieces(text).any(is_match) }
    }

    /// Where it stands first.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.may_stand_in(text).then(|| self.exact.find(text)).flatten()
    }

    /// Everywhere it stands.
    pub fn find_iter<'t>(&self, text: &'t str) -> impl Iterator<Item = Match<'t>> {
        self.exact.find_iter(text).take(self.most_in(text))
    }

    /// Where it stands first, with its groups.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.may_stand_in(text).then(|| self.exact.captures(text)).flatten()
    }

    /// Everywhere it stands, with its groups.
    pub fn captures_iter<'t>(&self, text: &'t str) -> impl Iterator<Item = Captures<'t>> {
        self.exact.captures_iter(text).take(self.most_in(text))
    }

    /// The text with `with` wherever it stands.
    pub fn replace_all<'t>(&self, text: &'t str, with: impl regex::Replacer) -> Cow<'t, str> {
        if self.may_stand_in(text) { self.exact.replace_all(text, with) } else { Cow::Borrowed(text) }
    }

    /// The text with `with` where it stands first.
    pub fn replace<'t>(&self, text: &'t str, with: impl regex::Replacer) -> Cow<'t, str> {
        if self.may_stand_in(text) { self.exact.replace(text, with) } else { Cow::Borrowed(text) }
    }

    /// What stands between the places.
    pub fn split<'t>(&self, text: &'t str) -> regex::Split<'_, 't> {
        self.exact.split(text)
    }

    fn may_stand_in(&self, text: &str) -> bool {
        self.loose.as_ref().is_none_or(|loose| loose.is_match(text))
    }

    fn most_in(&self, text: &str) -> usize {
        if self.may_stand_in(text) { usize::MAX } else { 0 }
    }
}

/// A text in pieces that end and begin between words and lie over each other a little.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..).filter(|rest| from == 0 || !rest.is_empty())?;
        let least = rest.ceil_char_boundary(PIECE.min(rest.len()));
        let end = rest.get(least..)?.find([' ', '\n', '\t']).map_or(rest.len(), |more| least + more);
        let piece = rest.get(..end)?;
        let again = piece.floor_char_boundary(end.saturating_sub(OVERLAP));
        let step = piece.get(..again)?.rfind([' ', '\n', '\t']).filter(|step| *step > 0).unwrap_or(end);
        from += if end == rest.len() { end.max(1) } else { step };
        Some(piece)
    })
}

/// Declares a lazily compiled expression.
macro_rules! pattern {
    ($visibility:vis $name:ident, $source:expr) => {
        $visibility static $name: std::sync::LazyLock<$crate::inspect::pattern::Pattern> =
            std::sync::LazyLock::new(|| $crate::inspect::pattern::compile($source));
    };
}
pub(super) use pattern;

/// Where the last occurrence of `expression` in `text` ends, if there is one.
pub(super) fn last_end(expression: &Pattern, text: &str) -> Option<usize> {
    expression.find_iter(text).last().map(|found| found.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_of_words_hold_in_every_piece_of_a_long_text() {
        let pattern = compile(r"\bår(?:lig)?\b");
        let filler = "får måned Årdal ".repeat(1_000);
        assert!(!pattern.is_match(&filler));
        for at in [0, 1_000, 4_096, 8_000] {
            let at = filler.floor_char_boundary(at);
            let at = filler.get(at..).and_then(|rest| rest.find(' ')).map_or(0, |space| at + space);
            let text = [filler.get(..at).unwrap_or_default(), " ÅRLIG", filler.get(at..).unwrap_or_default()].concat();
            assert!(pattern.is_match(&text), "{at}");
            assert_eq!(pattern.find_iter(&text).count(), 1);
        }
        assert_eq!(pattern.find_iter(&filler).count(), 0);
    }

    #[test]
    fn pieces_are_all_of_a_text_whatever_it_holds() {
        for text in ["", "a", &"å".repeat(20_000), &"ord ".repeat(5_000), &" ".repeat(9_000)] {
            let all: Vec<&str> = pieces(text).collect();
            assert!(all.first().is_some_and(|first| text.starts_with(first)));
            assert!(all.last().is_some_and(|last| text.ends_with(last)));
            assert!(all.iter().map(|piece| piece.len()).sum::<usize>() >= text.len());
        }
    }

    #[test]
    fn the_beginning_of_a_text_is_no_beginning_of_a_piece() {
        let pattern = compile(r"^ord\b");
        assert!(!pattern.is_match(&[" x", &" ord".repeat(5_000)].concat()));
        assert!(pattern.is_match("ord"));
    }
}
