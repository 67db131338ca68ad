//! The text of a PDF page, row by row: what stands at the same height comes on one line, with a tab for a wide gap.
//!
//! Reading order joins a label with the next label instead of with its value; facts are told from the rows.

use pdf_oxide::PdfDocument;
use pdf_oxide::layout::Word;

use super::structure::Field;
use crate::spacing::{SAME_CELL, SAME_LINE, SAME_WORD};

/// How tall the letters in a form field are at most, in points.
const LETTERS: f32 = 12.0;

/// A word, or the value of a form field, where it stands.
struct Item {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    text: String,
}

/// The rows of a page from top to bottom, the values of its form fields among them, or `None` when there are none.
pub fn of(document: &PdfDocument, page: usize, fields: &[Field]) -> Option<String> {
    let lines = document.extract_text_lines(page).ok()?;
    let words = lines.into_iter().flat_map(|line| line.words).map(Item::of_word);
    let mut items: Vec<Item> = words.chain(fields.iter().flat_map(Item::of_field)).collect();
    items.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut rows: Vec<Vec<Item>> = Vec::new();
    for item in items {
        match rows.last_mut() {
            Some(row) if row.first().is_some_and(|first| on_one_row(first, &item)) => row.push(item),
            _ => rows.push(vec![item]),
        }
    }
    let text: Vec<String> = rows.into_iter().map(joined).collect();
    (!text.is_empty()).then(|| text.join("\n"))
}

impl Item {
    fn of_word(word: Word) -> Self {
        let place = word.bbox;
        Self { x: place.x, y: place.y, width: place.width, height: place.height, text: word.text }
    }

    /// The lines of a field, the first at its top; one line stands in the middle of its box.
    fn of_field(field: &Field) -> impl Iterator<Item = Self> {
        let lines: Vec<&str> = field.text.lines().collect();
        let height = LETTERS.min(field.height / f32::from(u16::try_from(lines.len().max(1)).unwrap_or(u16::MAX)));
        let one = lines.len() == 1;
        lines.into_iter().zip(1_u16..).map(move |(line, number)| {
            let top = if one { f32::midpoint(field.height, height) } else { field.height };
            let y = field.y + top - height * if one { 1.0 } else { f32::from(number) };
            Self { x: field.x, y, width: field.width, height, text: line.to_owned() }
        })
    }
}

fn on_one_row(first: &Item, item: &Item) -> bool {
    f64::from((first.y - item.y).abs()) < SAME_LINE * f64::from(first.height.min(item.height).max(1.0))
}

fn joined(mut row: Vec<Item>) -> String {
    row.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut text = String::new();
    let mut end: Option<f32> = None;
    for word in &row {
        let height = f64::from(word.height.max(1.0));
        if let Some(end) = end {
            let gap = f64::from(word.x - end);
            if gap > SAME_CELL * height {
                text.push('\t');
            } else if gap > SAME_WORD * height {
                text.push(' ');
            }
        }
        text.push_str(&word.text);
        end = Some(word.x + word.width);
    }
    text
}
