//! The parts that our documents are made of: headings, paragraphs, pairs, notices.

use super::font::{Fonts, Weight};
use super::layout::{Colour, Mark, Row, Style, beside, line, paragraph};

/// The width of the text on a page, in points.
pub(super) const WIDTH: f32 = 463.0;
/// Where the values of pairs commonly begin.
const COLUMN: f32 = 142.0;

pub(super) const INK: Colour = [0.11, 0.14, 0.19];
pub(super) const SOFT: Colour = [0.33, 0.38, 0.44];
pub(super) const LINE: Colour = [0.80, 0.83, 0.87];
pub(super) const ACCENT: Colour = [0.12, 0.37, 0.42];
pub(super) const TINT: Colour = [0.945, 0.96, 0.97];

const PADDING: f32 = 12.0;

pub(super) const BODY: Style = Style { weight: Weight::Regular, size: 10.0, leading: 14.5, colour: INK };
pub(super) const STRONG: Style = Style { weight: Weight::Bold, ..BODY };
pub(super) const LABEL: Style = Style { colour: SOFT, ..BODY };
pub(super) const SMALL: Style = Style { weight: Weight::Regular, size: 8.5, leading: 12.0, colour: SOFT };
pub(super) const TITLE: Style = Style { weight: Weight::Bold, size: 24.0, leading: 29.0, colour: INK };
pub(super) const LEAD: Style = Style { weight: Weight::Regular, size: 15.0, leading: 20.0, colour: INK };
const HEADING: Style = Style { weight: Weight::Bold, size: 15.0, leading: 20.0, colour: INK };
const SUBHEADING: Style = Style { weight: Weight::Bold, size: 11.0, leading: 15.5, colour: INK };

/// Rows in the making, from the first page's top to the last page's end.
pub(super) struct Sheet {
    pub(super) fonts: &'static Fonts,
    pub(super) rows: Vec<Row>,
}

impl Sheet {
    pub(super) fn new(fonts: &'static Fonts) -> Self {
        Self { fonts, rows: Vec::new() }
    }

    /// Appends rows with a space above them.
    pub(super) fn push(&mut self, gap: f32, mut rows: Vec<Row>) {
        if let Some(first) = rows.first_mut() {
            first.gap = gap;
        }
        self.rows.append(&mut rows);
    }

    /// A text over the whole width.
    pub(super) fn text(&mut self, gap: f32, text: &str, style: Style) {
        self.push(gap, paragraph(self.fonts, text, style, 0.0, WIDTH));
    }

    /// A text that stays with what follows.
    pub(super) fn text_before(&mut self, gap: f32, text: &str, style: Style) {
        self.push(gap, kept(paragraph(self.fonts, text, style, 0.0, WIDTH)));
    }

    /// The heading of a section: a line above it, a bookmark, and never at the foot of a page.
    pub(super) fn heading(&mut self, text: &str) {
        let rule = Mark::Rule { x: 0.0, down: 0.0, width: WIDTH, thickness: 1.5, colour: ACCENT };
        let above =
            Row { height: 9.0, keep: true, bookmark: Some(text.to_owned()), marks: vec![rule], ..Row::default() };
        self.push(30.0, vec![above]);
        self.text_before(0.0, text, HEADING);
        self.space(4.0);
    }

    /// The heading of one answer, with a word at the right margin.
    pub(super) fn subheading(&mut self, text: &str, right: Option<(&str, Style)>) {
        let aside = right.map_or(0.0, |(word, style)| self.fonts.width(word, style.weight, style.size) + 16.0);
        let mut rows = kept(paragraph(self.fonts, text, SUBHEADING, 0.0, WIDTH - aside));
        if let (Some((word, style)), Some(first)) = (right, rows.first_mut()) {
            let style = Style { leading: SUBHEADING.leading, ..style };
            first.marks.push(line(word.to_owned(), WIDTH - aside + 16.0, style));
        }
        let gap = if self.rows.last().is_some_and(|above| above.keep) { 6.0 } else { 18.0 };
        self.push(gap, rows);
    }

    /// A label and its value beside it.
    pub(super) fn pair(&mut self, label: &str, value: &str) {
        self.pair_at(label, value, COLUMN);
    }

    /// A label and its value, which begins at `column`.
    pub(super) fn pair_at(&mut self, label: &str, value: &str, column: f32) {
        let left = paragraph(self.fonts, label, LABEL, 0.0, column - 14.0);
        let right = paragraph(self.fonts, value, BODY, column, WIDTH - column);
        self.push(2.5, beside(left, right));
    }

    /// The rows from number `from` on stay on one page, where they fit.
    pub(super) fn keep_together(&mut self, from: usize) {
        let last = self.rows.len().saturating_sub(1);
        for row in self.rows.get_mut(from..last).unwrap_or_default() {
            row.keep = true;
        }
    }

    /// An empty strip that stays with what follows.
    pub(super) fn space(&mut self, height: f32) {
        self.push(0.0, vec![Row { height, keep: true, ..Row::default() }]);
    }

    /// Paragraphs on a tinted ground. Each part is a text and its style; a new part begins a little lower when it
    /// is bold.
    pub(super) fn notice(&mut self, parts: &[(String, Style)]) {
        let mut rows = vec![Row { height: PADDING - 2.0, keep: true, ..Row::default() }];
        for (i, (text, style)) in parts.iter().enumerate() {
            if i > 0 && style.weight == Weight::Bold {
                rows.push(Row { height: 6.0, keep: false, ..Row::default() });
            }
            let mut part = paragraph(self.fonts, text, *style, PADDING, WIDTH - 2.0 * PADDING);
            if style.weight == Weight::Bold {
                part = kept(part);
            }
            rows.append(&mut part);
        }
        if let Some(last) = rows.last_mut() {
            last.keep = true;
        }
        rows.push(Row { height: PADDING - 2.0, ..Row::default() });
        for row in &mut rows {
            row.tint = Some(TINT);
        }
        self.push(16.0, rows);
    }
}

/// The same rows, each of which stays with the next.
pub(super) fn kept(mut rows: Vec<Row>) -> Vec<Row> {
    for row in &mut rows {
        row.keep = true;
    }
    rows
}
