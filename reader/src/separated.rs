//! Text whose lines are parted into cells: CSV with semicolons or commas, and what a spreadsheet copies, with tabs.

use csv::{ReaderBuilder, StringRecord};
use ringperm_core::inspect::{Row, Sheet};

use crate::limits;

/// What may part cells, the likelier first.
const SEPARATORS: [u8; 3] = *b";\t,";
/// How many rows the separator is told from.
const TOLD_FROM: usize = 60;

/// The cells of a text, and whether all of it was looked at; no sheet when nothing parts its lines.
pub fn sheet(text: &str) -> (Option<Sheet>, bool) {
    // Excel's own way to name the separator, on a first line of its own.
    let (said, text) = match text.strip_prefix("sep=").and_then(|rest| Some((*rest.as_bytes().first()?, rest))) {
        Some((separator, rest)) if SEPARATORS.contains(&separator) => {
            (Some(separator), rest.get(1..).unwrap_or_default())
        }
        _ => (None, text),
    };
    let Some(separator) = said.or_else(|| separator(text)) else { return (None, true) };
    let mut sheet = Sheet::default();
    let mut cells = 0;
    for record in records(text, separator) {
        cells += record.len();
        if sheet.rows.len() >= limits::ROWS || cells > limits::CELLS {
            return (Some(sheet), false);
        }
        let line = record.position().map_or(1, csv::Position::line);
        let number = u32::try_from(line).unwrap_or(u32::MAX);
        let cells = record.iter().take(limits::COLUMNS).map(str::to_owned).collect();
        sheet.rows.push(Row { number, hidden: false, cells });
    }
    (Some(sheet), true)
}

/// The separator by which most rows have the same number of cells, more than one.
fn separator(text: &str) -> Option<u8> {
    let score = |separator: u8| {
        let widths: Vec<usize> =
            records(text, separator).take(TOLD_FROM).map(|record| record.len()).filter(|width| *width > 1).collect();
        let alike = |width: &usize| widths.iter().filter(|other| *other == width).count();
        widths.iter().map(alike).max().unwrap_or(0)
    };
    // Of equal ones, `max_by_key` gives the last.
    SEPARATORS
        .into_iter()
        .rev()
        .map(|separator| (score(separator), separator))
        .max_by_key(|(score, _)| *score)
        .filter(|(score, _)| *score > 0)
        .map(|(_, separator)| separator)
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = StringRecord> {
    let reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    // The text is UTF-8 and rows may have any length: there is nothing to fail.
    reader.into_records().map_while(Result::ok)
}
