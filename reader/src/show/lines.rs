use std::collections::BTreeMap;

use hayro::kurbo::Rect;
use ringperm_core::api::Area;

use super::letters::Letter;
use crate::spacing::{SAME_CELL, SAME_LINE, SAME_WORD};

/// A letter drawn again this near is the same one made bold, or its outline, in heights of the line.
const SAME_LETTER: f64 = 0.1;
/// How much wider than its letters a rectangle is, in points.
const MARGIN: f64 = 0.5;

/// The text of a page, and which letter each sign of it is.
#[derive(Default)]
pub struct Text {
    /// The signs; lines end with `\n`, cells are parted by a tab.
    pub signs: Vec<char>,
    /// The letter of each sign; none for what was put between letters.
    pub letter: Vec<Option<usize>>,
}

impl Text {
    fn letter(&mut self, index: usize, letter: &Letter) {
        for sign in letter.text.chars() {
            self.signs.push(sign);
            self.letter.push((!sign.is_whitespace()).then_some(index));
        }
    }

    fn between(&mut self, sign: char) {
        self.signs.push(sign);
        self.letter.push(None);
    }

    /// The line that holds the sign at `index`.
    pub fn line_of(&self, index: usize) -> String {
        let ends = |c: &char| *c == '\n';
        let start = self.signs.get(..index).and_then(|before| before.iter().rposition(ends)).map_or(0, |at| at + 1);
        let line = self.signs.get(start..).unwrap_or_default();
        let end = line.iter().position(ends).unwrap_or(line.len());
        line.get(..end).unwrap_or_default().iter().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The letters of a page in order.
pub struct Lines<'a> {
    letters: &'a [Letter],
    /// The letters of each line from its beginning to its end, top to bottom.
    rows: Vec<Vec<usize>>,
    /// The line of each letter.
    row_of: BTreeMap<usize, usize>,
}

impl<'a> Lines<'a> {
    /// Puts letters in order by where they stand: what is turned goes by its own direction.
    pub fn of(letters: &'a [Letter]) -> Self {
        let mut directions: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for (index, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.text.trim().is_empty()) {
            directions.entry(degrees(letter)).or_default().push(index);
        }
        let mut rows: Vec<Vec<usize>> = Vec::new();
        for mut group in directions.into_values() {
            let of = |index: &usize| letters.get(*index);
            group.sort_by(|a, b| of(b).map_or(0.0, foot).total_cmp(&of(a).map_or(0.0, foot)));
            let before = rows.len();
            for index in group {
                let Some(letter) = of(&index) else { continue };
                let open = rows.get_mut(before..).and_then(<[_]>::last_mut);
                match open {
                    Some(line) if line.first().and_then(of).is_some_and(|first| on_one_line(first, letter)) => {
                        line.push(index);
                    }
                    _ => rows.push(vec![index]),
                }
            }
            for line in rows.get_mut(before..).unwrap_or_default() {
                line.sort_by(|a, b| of(a).map_or(0.0, start).total_cmp(&of(b).map_or(0.0, start)));
            }
        }
        let numbered = rows.iter().enumerate();
        let row_of = numbered.flat_map(|(number, row)| row.iter().map(move |index| (*index, number))).collect();
        Self { letters, rows, row_of }
    }

    /// The text line by line as it stands on the page.
    pub fn by_place(&self) -> Text {
        let mut text = Text::default();
        for line in &self.rows {
            let mut last: Option<&Letter> = None;
            for (index, letter) in line.iter().filter_map(|index| Some((*index, self.letters.get(*index)?))) {
                if let Some(last) = last {
                    if is_same(last, letter) {
                        continue;
                    }
                    space(&mut text, last, letter);
                }
                text.letter(index, letter);
                last = Some(letter);
            }
            text.between('\n');
        }
        text
    }

    /// The text in the order in which it is drawn: what runs over the end of a line in a column stays together.
    pub fn by_order(&self) -> Text {
        let mut text = Text::default();
        let mut last: Option<&Letter> = None;
        for (index, letter) in self.letters.iter().enumerate().filter(|(_, letter)| !letter.text.trim().is_empty()) {
            if let Some(last) = last {
                if is_same(last, letter) {
                    continue;
                }
                let goes_on = degrees(last) == degrees(letter)
                    && on_one_line(last, letter)
                    && start(letter) > start(last) - SAME_WORD * last.height;
                if goes_on { space(&mut text, last, letter) } else { text.between('\n') }
            }
            text.letter(index, letter);
            last = Some(letter);
        }
        text
    }

    /// Rectangles around these letters, one for each stretch of a line.
    pub fn around(&self, wanted: &[usize]) -> Vec<Area> {
        let mut areas: Vec<Rect> = Vec::new();
        for (number, line) in self.rows.iter().enumerate() {
            if !wanted.iter().any(|index| self.row_of.get(index) == Some(&number)) {
                continue;
            }
            let mut open: Option<(Rect, &Letter)> = None;
            for (index, letter) in line.iter().filter_map(|index| Some((index, self.letters.get(*index)?))) {
                if !wanted.contains(index) {
                    // Another letter between two of them stands clear; the same letter drawn twice does not.
                    if open.as_ref().is_none_or(|(_, last)| !is_same(last, letter)) {
                        areas.extend(open.take().map(|(area, _)| area));
                        continue;
                    }
                }
                open = Some(match open.take() {
                    Some((area, last)) if gap(last, letter) < SAME_CELL * letter.height => {
                        (area.union(letter.area), letter)
                    }
                    before => {
                        areas.extend(before.map(|(area, _)| area));
                        (letter.area, letter)
                    }
                });
            }
            areas.extend(open.map(|(area, _)| area));
        }
        areas.into_iter().map(area).collect()
    }

    /// Rectangles around the whole lines that these letters stand in.
    pub fn lines_around(&self, wanted: &[usize]) -> Vec<Area> {
        let whole = |(number, line): (usize, &Vec<usize>)| {
            wanted.iter().any(|index| self.row_of.get(index) == Some(&number)).then(|| {
                let boxes = line.iter().filter_map(|index| self.letters.get(*index)).map(|letter| letter.area);
                boxes.reduce(|all, one| all.union(one))
            })
        };
        self.rows.iter().enumerate().filter_map(whole).flatten().map(area).collect()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "points need no more")]
fn area(rect: Rect) -> Area {
    Area {
        x: (rect.x0 - MARGIN) as f32,
        y: rect.y0 as f32,
        width: (rect.width() + 2.0 * MARGIN) as f32,
        height: rect.height() as f32,
    }
}

/// The direction of its line, in whole degrees.
#[allow(clippy::cast_possible_truncation, reason = "at most 360")]
fn degrees(letter: &Letter) -> i64 {
    letter.along.atan2().to_degrees().round() as i64
}

/// How high on the page its line is, seen in the line's own direction.
fn foot(letter: &Letter) -> f64 {
    letter.start.to_vec2().dot(letter.up)
}

/// Where on its line it begins.
fn start(letter: &Letter) -> f64 {
    letter.start.to_vec2().dot(letter.along)
}

fn on_one_line(first: &Letter, other: &Letter) -> bool {
    (foot(first) - foot(other)).abs() < SAME_LINE * first.height.min(other.height).max(1.0)
}

fn gap(last: &Letter, next: &Letter) -> f64 {
    start(next) - start(last) - last.advance
}

fn is_same(last: &Letter, next: &Letter) -> bool {
    last.text == next.text && on_one_line(last, next) && (start(next) - start(last)).abs() < SAME_LETTER * last.height
}

fn space(text: &mut Text, last: &Letter, next: &Letter) {
    let gap = gap(last, next);
    if gap > SAME_CELL * next.height {
        text.between('\t');
    } else if gap > SAME_WORD * next.height {
        text.between(' ');
    }
}
