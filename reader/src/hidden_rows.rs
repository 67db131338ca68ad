//! Which rows of a spreadsheet its user does not see: hidden by hand, or by a filter. calamine does not say it.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::RangeInclusive;

use ringperm_core::inspect::FileKind;

use crate::limits;
use crate::package::{Package, attribute, each_start};

/// The rows of one sheet that are not seen, by number from 1.
#[derive(Debug, Default)]
pub struct Hidden(Vec<RangeInclusive<u32>>);

impl Hidden {
    pub fn contains(&self, number: u32) -> bool {
        self.0.iter().any(|rows| rows.contains(&number))
    }

    fn add(&mut self, rows: RangeInclusive<u32>) {
        match self.0.last_mut() {
            Some(last) if last.end().checked_add(1) == Some(*rows.start()) => *last = *last.start()..=*rows.end(),
            _ => self.0.push(rows),
        }
    }
}

/// The hidden rows by the name of the sheet. What cannot be read hides nothing.
pub fn read(package: &mut Package<'_>, kind: FileKind) -> BTreeMap<String, Hidden> {
    if kind == FileKind::Ods {
        return package.part("content.xml", limits::UNPACKED).map(open_document).unwrap_or_default();
    }
    let mut sheets = BTreeMap::new();
    for (name, part) in package.sheets() {
        if let Some(source) = package.part(&part, limits::UNPACKED) {
            sheets.insert(name, excel(source));
        }
    }
    sheets
}

/// ECMA-376 part 1, 18.3.1.73.
fn excel(source: impl Read) -> Hidden {
    let mut hidden = Hidden::default();
    let mut number = 0_u32;
    each_start(source, |element, start| {
        if element == "row" {
            let given = attribute(start, "r").and_then(|r| r.parse().ok());
            number = given.unwrap_or_else(|| number.saturating_add(1));
            if attribute(start, "hidden").is_some_and(|hidden| matches!(hidden.as_str(), "1" | "true")) {
                hidden.add(number..=number);
            }
        }
    });
    hidden
}

/// `OpenDocument` 1.3 part 3: `table:visibility` and `table:number-rows-repeated`.
fn open_document(source: impl Read) -> BTreeMap<String, Hidden> {
    let mut sheets: BTreeMap<String, Hidden> = BTreeMap::new();
    let mut sheet = String::new();
    let mut number = 0_u32;
    each_start(source, |element, start| match element {
        "table" => {
            sheet = attribute(start, "name").unwrap_or_default();
            number = 0;
        }
        "table-row" => {
            let repeated = attribute(start, "number-rows-repeated").and_then(|n| n.parse().ok()).unwrap_or(1_u32);
            let first = number.saturating_add(1);
            number = number.saturating_add(repeated);
            if attribute(start, "visibility").is_some_and(|seen| matches!(seen.as_str(), "collapse" | "filter")) {
                sheets.entry(sheet.clone()).or_default().add(first..=number);
            }
        }
        _ => {}
    });
    sheets
}
