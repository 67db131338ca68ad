//! From texts to rows, and from rows to pages. Lengths are points; rows are measured from their top.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::font::{Fonts, Weight, clean};

/// A colour as red, green and blue from 0 to 1.
pub(super) type Colour = [f32; 3];

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Its weight.
    pub weight: Weight,
    /// The size of the letters.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// Its colour.
    pub colour: Colour,
}

/// Something drawn in a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// One line of text, from `x`, with its baseline `down` below the row's top.
    Text { x: f32, down: f32, text: String, style: Style },
    /// A horizontal line of this thickness.
    Rule { x: f32, down: f32, width: f32, thickness: f32, colour: Colour },
    /// An empty box to tick.
    Square { x: f32, down: f32, side: f32, colour: Colour },
}

/// A strip as wide as the page's text; what is set in one row never breaks.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Row {
    /// The space above it, except at the top of a page.
    pub gap: f32,
    /// Its height.
    pub height: f32,
    /// Whether the next row must stand on the same page.
    pub keep: bool,
    /// Whether it begins a page.
    pub opens_page: bool,
    /// The colour behind it.
    pub tint: Option<Colour>,
    /// What the reader's list of contents calls this place.
    pub bookmark: Option<String>,
    /// What is drawn.
    pub marks: Vec<Mark>,
}

impl Row {
    /// The same, so much smaller in every length.
    pub(super) fn scaled(self, scale: f32) -> Self {
        let marks = self.marks.into_iter().map(|mark| mark.scaled(scale)).collect();
        Self { gap: self.gap * scale, height: self.height * scale, marks, ..self }
    }
}

impl Mark {
    fn scaled(self, scale: f32) -> Self {
        match self {
            Self::Text { x, down, text, style } => {
                let style = Style { size: style.size * scale, leading: style.leading * scale, ..style };
                Self::Text { x: x * scale, down: down * scale, text, style }
            }
            Self::Rule { x, down, width, thickness, colour } => Self::Rule {
                x: x * scale,
                down: down * scale,
                width: width * scale,
                thickness: thickness * scale,
                colour,
            },
            Self::Square { x, down, side, colour } => {
                Self::Square { x: x * scale, down: down * scale, side: side * scale, colour }
            }
        }
    }
}

/// A row on its page, `top` below the top of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// Its distance from the top.
    pub top: f32,
    /// The row.
    pub row: Row,
}

/// Breaks a text into lines no wider than `width`: where the language allows it, else between letters.
pub(super) fn lines(fonts: &Fonts, text: &str, style: Style, width: f32) -> Vec<String> {
    let text = clean(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut start = 0;
    for (end, opportunity) in linebreaks(&text) {
        let piece = text.get(start..end).unwrap_or_default();
        start = end;
        let measured = |text: &str| fonts.width(text.trim_end(), style.weight, style.size);
        if !line.is_empty() && measured(&format!("{line}{piece}")) > width {
            push(&mut lines, &mut line);
        }
        if measured(piece) > width {
            for letter in piece.graphemes(true) {
                if !line.is_empty() && measured(&format!("{line}{letter}")) > width {
                    push(&mut lines, &mut line);
                }
                line.push_str(letter);
            }
        } else {
            line.push_str(piece);
        }
        if opportunity == BreakOpportunity::Mandatory {
            push(&mut lines, &mut line);
        }
    }
    if !line.is_empty() {
        push(&mut lines, &mut line);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn push(lines: &mut Vec<String>, line: &mut String) {
    lines.push(line.trim_end().to_owned());
    line.clear();
}

/// The text as rows, one for each line, from `x` on. No first or last line stands alone on a page.
pub(super) fn paragraph(fonts: &Fonts, text: &str, style: Style, x: f32, width: f32) -> Vec<Row> {
    let lines = lines(fonts, text, style, width);
    let count = lines.len();
    let rows = lines.into_iter().enumerate().map(|(i, text)| Row {
        height: style.leading,
        keep: keeps(i, count),
        marks: vec![line(text, x, style)],
        ..Row::default()
    });
    rows.collect()
}

/// Two columns, line by line beside each other.
pub(super) fn beside(left: Vec<Row>, right: Vec<Row>) -> Vec<Row> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let rows = (0..count).map(|i| {
        let mut row = Row { keep: keeps(i, count), ..Row::default() };
        for part in [left.next(), right.next()].into_iter().flatten() {
            row.height = row.height.max(part.height);
            row.marks.extend(part.marks);
        }
        row
    });
    rows.collect()
}

/// A line of text on its row's baseline.
pub(super) fn line(text: String, x: f32, style: Style) -> Mark {
    // Two thirds of what is left over stands above the letters, which looks centred for letters with descenders.
    Mark::Text { x, down: style.leading * 0.5 + style.size * 0.36, text, style }
}

/// The text cut to `width` with an ellipsis, for places that have one line only.
pub(super) fn fit(fonts: &Fonts, text: &str, style: Style, width: f32) -> String {
    let text = clean(text).replace('\n', " ");
    let measured = |text: &str| fonts.width(text, style.weight, style.size);
    if measured(&text) <= width {
        return text;
    }
    let mut cut = String::new();
    for letter in text.graphemes(true) {
        if measured(&format!("{cut}{letter}…")) > width {
            break;
        }
        cut.push_str(letter);
    }
    format!("{}…", cut.trim_end())
}

fn keeps(i: usize, count: usize) -> bool {
    count > 1 && (i == 0 || i + 2 == count)
}

/// Distributes rows over pages whose text is `height` high. Rows that are kept together are only parted where
/// they are higher than a page.
pub(super) fn paginate(rows: Vec<Row>, height: f32) -> Vec<Vec<Placed>> {
    let mut pages: Vec<Vec<Placed>> = Vec::new();
    let mut page: Vec<Placed> = Vec::new();
    let mut used = 0.0;
    for group in groups(rows) {
        let needed: f32 = group.iter().map(|row| row.gap + row.height).sum();
        let opens_page = group.first().is_some_and(|row| row.opens_page);
        if (opens_page || used + needed > height && needed <= height) && !page.is_empty() {
            pages.push(std::mem::take(&mut page));
            used = 0.0;
        }
        for row in group {
            if used + row.gap + row.height > height && !page.is_empty() {
                pages.push(std::mem::take(&mut page));
                used = 0.0;
            }
            let top = if page.is_empty() { 0.0 } else { used + row.gap };
            used = top + row.height;
            page.push(Placed { top, row });
        }
    }
    if !page.is_empty() || pages.is_empty() {
        pages.push(page);
    }
    pages
}

/// The rows that stay together. One that opens a page stays with none before it.
fn groups(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut groups = Vec::new();
    let mut group = Vec::new();
    for row in rows {
        if row.opens_page && !group.is_empty() {
            groups.push(std::mem::take(&mut group));
        }
        let keep = row.keep;
        group.push(row);
        if !keep {
            groups.push(std::mem::take(&mut group));
        }
    }
    if !group.is_empty() {
        groups.push(group);
    }
    groups
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::super::font::fonts;
    use super::*;

    const STYLE: Style = Style { weight: Weight::Regular, size: 10.0, leading: 14.0, colour: [0.0; 3] };

    fn row(height: f32, keep: bool) -> Row {
        Row { height, keep, ..Row::default() }
    }

    #[test]
    fn no_line_is_wider_than_its_column_and_no_letter_is_lost() {
        let fonts = fonts().unwrap();
        let text = format!("Kort tekst med {} og mer, æøå.", "x".repeat(200));
        let lines = lines(fonts, &text, STYLE, 120.0);
        assert!(lines.iter().all(|line| fonts.width(line, Weight::Regular, 10.0) <= 120.0));
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(letters(&lines.concat()), letters(&text));
    }

    #[test]
    fn line_ends_of_the_writer_are_kept() {
        let fonts = fonts().unwrap();
        assert_eq!(lines(fonts, "en\n\nto\r\ntre\n", STYLE, 300.0), ["en", "", "to", "tre"]);
        assert_eq!(lines(fonts, "", STYLE, 300.0), Vec::<String>::new());
    }

    #[test]
    fn a_heading_goes_with_its_text_to_the_next_page() {
        let rows = vec![row(60.0, false), row(20.0, true), row(30.0, false)];
        let pages = paginate(rows, 100.0);
        let tops: Vec<Vec<f32>> = pages.iter().map(|page| page.iter().map(|placed| placed.top).collect()).collect();
        assert_eq!(tops, [vec![0.0], vec![0.0, 20.0]]);
    }

    #[test]
    fn a_row_that_opens_a_page_does() {
        let opening = Row { opens_page: true, ..row(10.0, false) };
        let pages = paginate(vec![opening.clone(), row(10.0, false), opening], 100.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn a_row_that_opens_a_page_does_so_after_one_that_is_kept_with_the_next() {
        let opening = Row { opens_page: true, ..row(10.0, true) };
        let pages = paginate(vec![row(10.0, true), opening, row(10.0, false)], 100.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn what_is_higher_than_a_page_is_parted() {
        let pages = paginate((0..25).map(|_| row(10.0, true)).collect(), 100.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 5]);
    }

    #[test]
    fn a_text_that_does_not_fit_says_so() {
        let fonts = fonts().unwrap();
        let cut = fit(fonts, &"Langt navn ".repeat(20), STYLE, 100.0);
        assert!(cut.ends_with('…') && fonts.width(&cut, Weight::Regular, 10.0) <= 100.0);
        assert_eq!(fit(fonts, "Kort", STYLE, 100.0), "Kort");
    }
}
