//! The rows of a printed table, as if they stood in a sheet. A cell that is empty leaves no trace on paper, so a table
//! whose rows are not of one length gives nothing: its cells may have moved.

use super::model::{Extract, Row, Sheet};
use super::{is_content, normalise, text};

/// The table, if there is one that can be trusted.
pub fn sheets(extract: &Extract) -> Vec<Sheet> {
    let pages = extract.pages.iter().filter(|page| is_content(page.place));
    let lines: Vec<Vec<String>> = pages
        .flat_map(|page| text::lines(&normalise(&page.text)))
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect();
    let rows: Vec<Row> = (1..)
        .zip(unwrapped(lines))
        .filter(|(_, cells)| cells.len() > 1)
        .map(|(number, cells)| Row { number, hidden: false, cells })
        .collect();
    if is_even(&rows) { vec![Sheet { rows, ..Sheet::default() }] } else { Vec::new() }
}

/// A heading that did not fit stands on two lines: its beginning alone, then its end among the other headings, the
/// only one that begins with a small letter.
fn unwrapped(mut lines: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for at in 1..lines.len() {
        let (before, after) = lines.split_at_mut(at);
        let ([.., beginning], [row, ..]) = (before, after) else { continue };
        let mut small = row.iter_mut().filter(|cell| cell.starts_with(char::is_lowercase));
        if let ([beginning], Some(end), None) = (beginning.as_slice(), small.next(), small.next()) {
            *end = format!("{beginning} {end}");
        }
    }
    lines
}

/// Whether every row of a month has as many cells as the headings above the first.
fn is_even(rows: &[Row]) -> bool {
    let of_month = |row: &Row| row.cells.first().is_some_and(|cell| crate::figures::month(cell).is_some());
    let Some(first) = rows.iter().position(of_month) else { return false };
    let wide = |row: &Row| row.cells.len();
    let Some(headings) = first.checked_sub(1).and_then(|above| rows.get(above)).map(wide) else { return false };
    rows.iter().filter(|row| of_month(row)).all(|row| wide(row) == headings)
}
