//! Cells whose number is shown with zeros in front: a personal number that begins with 0 has lost it in the cell.

use std::collections::BTreeMap;
use std::io::Read;

use crate::limits;
use crate::package::{Package, attribute, each_start};

/// How many digits are shown, by row and column from 0.
pub type Widths = BTreeMap<(u32, u32), usize>;

/// The cells of each sheet of an Excel file that are shown so, by the name of the sheet.
pub fn read(package: &mut Package<'_>) -> BTreeMap<String, Widths> {
    let Some(workbook) = package.main_part() else { return BTreeMap::new() };
    let styles = package.relations(&workbook).into_iter().find(|relation| relation.role == "styles");
    let widths =
        styles.and_then(|styles| package.part(&styles.target, limits::UNPACKED)).map(widths).unwrap_or_default();
    if widths.is_empty() {
        return BTreeMap::new();
    }
    let sheets = package.sheets();
    let read = sheets.into_iter().filter_map(|(name, part)| {
        let source = package.part(&part, limits::UNPACKED)?;
        Some((name, cells(source, &widths)))
    });
    read.collect()
}

/// How many digits a style shows, by its place in the list of styles (ECMA-376 part 1, 18.8.10 and 18.8.30).
fn widths(source: impl Read) -> BTreeMap<String, usize> {
    let mut formats: BTreeMap<String, usize> = BTreeMap::new();
    let mut styles: BTreeMap<String, usize> = BTreeMap::new();
    let mut of_cells = false;
    let mut place = 0_usize;
    each_start(source, |element, start| match element {
        "numFmt" => {
            let shown = attribute(start, "formatCode").and_then(|code| digits(&code));
            formats.extend(attribute(start, "numFmtId").zip(shown));
        }
        "cellXfs" => of_cells = true,
        "cellStyles" | "dxfs" => of_cells = false,
        "xf" if of_cells => {
            if let Some(shown) = attribute(start, "numFmtId").and_then(|format| formats.get(&format)) {
                styles.insert(place.to_string(), *shown);
            }
            place += 1;
        }
        _ => {}
    });
    styles
}

/// The digits of a format that is nothing but zeros, with what may part them.
fn digits(code: &str) -> Option<usize> {
    let zeros = code.chars().filter(|c| *c == '0').count();
    (zeros > 1 && code.chars().all(|c| matches!(c, '0' | ' ' | '"' | '\\' | '-' | '_' | '\u{a0}'))).then_some(zeros)
}

fn cells(source: impl Read, styles: &BTreeMap<String, usize>) -> Widths {
    let mut cells = Widths::new();
    each_start(source, |element, start| {
        if element == "c" && cells.len() < limits::CELLS {
            let shown = attribute(start, "s").and_then(|style| styles.get(&style));
            let place = attribute(start, "r").and_then(|name| place(&name));
            cells.extend(place.zip(shown.copied()));
        }
    });
    cells
}

/// Row and column of a cell called `D2`, from 0.
fn place(name: &str) -> Option<(u32, u32)> {
    let (letters, number) = name.split_at(name.find(|c: char| c.is_ascii_digit())?);
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        let letter = letter.to_ascii_uppercase().checked_sub(b'A').filter(|place| *place < 26)?;
        column.checked_mul(26)?.checked_add(u32::from(letter) + 1)
    })?;
    Some((number.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}
