//! The text of a PDF page, row by row: what stands at the same height comes on one line, with a tab for a wide gap.
//!
//! Reading order joins a label with the next label instead of with its value; facts are told from the rows.

use pdf_oxide::PdfDocument;
use pdf_oxide::layout::Word;

/// Letters nearer than this belong to one word, in heights of the line. Kerning splits words in the file.
const SAME_WORD: f32 = 0.15;
/// Words farther apart than this stand in different cells.
const SAME_CELL: f32 = 1.5;
/// Words whose feet differ by less stand on one row.
const SAME_ROW: f32 = 0.4;

/// The rows of a page from top to bottom, or `None` when there are none.
pub fn of(document: &PdfDocument, page: usize) -> Option<String> {
    let lines = document.extract_text_lines(page).ok()?;
    let mut words: Vec<Word> = lines.into_iter().flat_map(|line| line.words).collect();
    words.sort_by(|a, b| b.bbox.y.total_cmp(&a.bbox.y));
    let mut rows: Vec<Vec<Word>> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row) if row.first().is_some_and(|first| on_one_row(first, &word)) => row.push(word),
            _ => rows.push(vec![word]),
        }
    }
    let text: Vec<String> = rows.into_iter().map(joined).collect();
    (!text.is_empty()).then(|| text.join("\n"))
}

fn on_one_row(first: &Word, word: &Word) -> bool {
    (first.bbox.y - word.bbox.y).abs() < SAME_ROW * first.bbox.height.min(word.bbox.height).max(1.0)
}

fn joined(mut row: Vec<Word>) -> String {
    row.sort_by(|a, b| a.bbox.x.total_cmp(&b.bbox.x));
    let mut text = String::new();
    let mut end = None;
    for word in &row {
        let height = word.bbox.height.max(1.0);
        if let Some(end) = end {
            let gap: f32 = word.bbox.x - end;
            if gap > SAME_CELL * height {
                text.push('\t');
            } else if gap > SAME_WORD * height {
                text.push(' ');
            }
        }
        text.push_str(&word.text);
        end = Some(word.bbox.x + word.bbox.width);
    }
    text
}
