//! The sheets of an Excel or `OpenDocument` file as cells of text. Of a formula, the value it had when it was saved.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use ringperm_core::inspect::{Extract, FileKind, Notice, Page, Part, Place, Readable, Row, Sheet, WhyNot};

use crate::package::{Archive, Package};
use crate::zeros::{self, Widths};
use crate::{hidden_rows, limits};

/// The sheets, with `parts`: what was read beside the cells, and for `OpenDocument` their text too.
pub fn extract(mut package: Package<'_>, bytes: &[u8], parts: Extract) -> Extract {
    let kind = parts.kind;
    if !unpacks_within_bounds(&mut package.archive) {
        return Extract::unreadable(kind, WhyNot::TooLarge).noticing([Notice::UnpacksWithoutEnd]);
    }
    let hidden = hidden_rows::read(&mut package, kind);
    let mut taken = Taken::default();
    let missing = match kind {
        FileKind::Ods => open_document(Cursor::new(bytes), &mut taken),
        _ => excel(Cursor::new(bytes), &zeros::read(&mut package), &mut taken),
    };
    for sheet in &mut taken.sheets {
        for row in &mut sheet.rows {
            row.hidden = hidden.get(&sheet.name).is_some_and(|rows| rows.contains(row.number));
        }
    }
    put_together(parts, taken, missing)
}

/// The sheets of a file as Excel wrote it until 2007 ([MS-XLS]). Which rows are hidden, it does not tell here.
pub fn old<R: Read + Seek>(source: R) -> Extract {
    let mut taken = Taken::default();
    let unreadable = |why_not| Extract::unreadable(FileKind::Compound, why_not);
    let mut workbook = match Xls::new(source) {
        Ok(workbook) => workbook,
        Err(XlsError::Password) => return unreadable(WhyNot::PasswordProtected),
        Err(_) => return unreadable(WhyNot::Damaged),
    };
    let missing = cells(&mut workbook, &mut taken);
    put_together(unreadable(WhyNot::NoText), taken, missing)
}

/// The whole file: what stands beside the cells may be there where those are not.
fn put_together(parts: Extract, taken: Taken, missing: Option<WhyNot>) -> Extract {
    let mut pages = parts.pages;
    // `OpenDocument` has its cells among its text already.
    if parts.kind != FileKind::Ods && !taken.text.trim().is_empty() {
        pages.insert(0, Page::new(Place::Part(Part::Body), taken.text));
    }
    // A file without comments and properties is no broken one.
    let of_parts = parts.why_not.filter(|why| parts.readable != Readable::No || *why != WhyNot::NoText);
    let why_not = of_parts.or(missing);
    let whole = Extract::of(parts.kind, pages, why_not).noticing(parts.notices);
    Extract { sheets: taken.sheets, ..whole }
}

/// Unpacks everything once and keeps nothing: what a zip says of its sizes need not be true.
fn unpacks_within_bounds(archive: &mut Archive<'_>) -> bool {
    let mut left = limits::UNPACKED;
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index(index) else { continue };
        // One byte more than is left shows that there is more. A broken entry is found when it is read.
        let unpacked = io::copy(&mut entry.take(left + 1), &mut io::sink()).unwrap_or(0);
        let Some(rest) = left.checked_sub(unpacked) else { return false };
        left = rest;
    }
    true
}

/// What has been read so far.
#[derive(Default)]
struct Taken {
    sheets: Vec<Sheet>,
    text: String,
    rows: usize,
    cells: usize,
}

impl Taken {
    fn begin(&mut self, name: &str, visible: SheetVisible) {
        self.sheets.push(Sheet { name: name.to_owned(), hidden: visible != SheetVisible::Visible, rows: Vec::new() });
        self.text.push('\n');
    }

    /// Takes one cell of the sheet that was begun last, by its place from 0. False when the bounds are reached.
    fn cell(&mut self, row: u32, column: u32, text: &str) -> bool {
        let Some(sheet) = self.sheets.last_mut() else { return false };
        let number = row.saturating_add(1);
        if sheet.rows.last().is_none_or(|last| last.number != number) {
            sheet.rows.push(Row { number, hidden: false, cells: Vec::new() });
            self.rows += 1;
            self.text.push('\n');
        } else {
            self.text.push('\t');
        }
        self.text.push_str(text);
        self.cells += 1;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if let Some(row) = sheet.rows.last_mut().filter(|_| column < limits::COLUMNS) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(place) = row.cells.get_mut(column) {
                text.clone_into(place);
            }
        }
        self.rows < limits::ROWS && self.cells < limits::CELLS && self.text.len() < limits::TEXT
    }
}

/// Takes every cell that can be read, and says why the others are missing.
fn excel<R: Read + Seek>(source: R, shown: &BTreeMap<String, Widths>, taken: &mut Taken) -> Option<WhyNot> {
    let Ok(mut workbook) = Xlsx::new(source) else { return Some(WhyNot::Damaged) };
    let mut missing = None;
    let sheets = workbook.sheets_metadata().to_vec();
    for sheet in sheets {
        taken.begin(&sheet.name, sheet.visible);
        let mut cells = match workbook.worksheet_cells_reader(&sheet.name) {
            Ok(cells) => cells,
            // A chart or a dialogue has no cells. A sheet that breaks off before its cells is called by its own name.
            Err(XlsxError::NotAWorksheet(root)) if root != "worksheet" => continue,
            Err(_) => {
                missing = Some(WhyNot::Damaged);
                continue;
            }
        };
        loop {
            let cell = match cells.next_cell() {
                Ok(Some(cell)) => cell,
                Ok(None) => break,
                Err(_) => {
                    missing = Some(WhyNot::Damaged);
                    break;
                }
            };
            let (row, column) = cell.get_position();
            let width = shown.get(&sheet.name).and_then(|widths| widths.get(&(row, column))).copied().unwrap_or(0);
            let text = match cell.get_value() {
                DataRef::Empty => continue,
                DataRef::SharedString(text) => (*text).to_owned(),
                DataRef::Float(number) if width > 0 && number.fract() == 0.0 => format!("{number:0width$.0}"),
                DataRef::Int(number) => format!("{number:0width$}"),
                other => of_data(&Data::from(other.clone())),
            };
            if !text.is_empty() && (!taken.cell(row, column, &text) || limits::patience_is_over()) {
                return Some(WhyNot::TooLarge);
            }
        }
    }
    missing
}

/// The same of an `OpenDocument` file.
fn open_document<R: Read + Seek>(source: R, taken: &mut Taken) -> Option<WhyNot> {
    Ods::new(source).map_or(Some(WhyNot::Damaged), |mut workbook| cells(&mut workbook, taken))
}

fn cells<R: Read + Seek, W: Reader<R>>(workbook: &mut W, taken: &mut Taken) -> Option<WhyNot> {
    let mut missing = None;
    let sheets = workbook.sheets_metadata().to_vec();
    for sheet in sheets {
        taken.begin(&sheet.name, sheet.visible);
        let Ok(range) = workbook.worksheet_range(&sheet.name) else {
            missing = Some(WhyNot::Damaged);
            continue;
        };
        let Some((top, left)) = range.start() else { continue };
        for (row, column, value) in range.used_cells() {
            let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(top);
            let column = u32::try_from(column).unwrap_or(u32::MAX).saturating_add(left);
            let text = of_data(value);
            if !text.is_empty() && !taken.cell(row, column, &text) {
                return Some(WhyNot::TooLarge);
            }
        }
    }
    missing
}

/// A value as text: a date as `2026-01-15`, a whole number without decimals, a broken one with a comma.
fn of_data(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => of_number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) if moment.is_datetime() => of_moment(moment),
        Data::DateTime(duration) => of_number(duration.as_f64()),
        Data::Error(error) => error.to_string(),
    }
}

fn of_number(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string().replace('.', ",")
    }
}

fn of_moment(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}
