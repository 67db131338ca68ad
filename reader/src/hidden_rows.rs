//! Which rows of a spreadsheet its user does not see: hidden by hand, or by a filter. calamine does not say it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use ringperm_core::inspect::FileKind;
use zip::ZipArchive;

use crate::limits;

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
pub fn read(archive: &mut ZipArchive<File>, kind: FileKind) -> BTreeMap<String, Hidden> {
    if kind == FileKind::Ods {
        return part(archive, "content.xml").map(open_document).unwrap_or_default();
    }
    let mut sheets = BTreeMap::new();
    let targets = part(archive, "xl/_rels/workbook.xml.rels").map(targets).unwrap_or_default();
    let names = part(archive, "xl/workbook.xml").map(names).unwrap_or_default();
    for (name, id) in names {
        let Some(target) = targets.get(&id) else { continue };
        // A target begins at the root of the zip, or at the folder of the workbook (ECMA-376 part 2, 6.5).
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        if let Some(source) = part(archive, &path) {
            sheets.insert(name, excel(source));
        }
    }
    sheets
}

fn part<'a>(archive: &'a mut ZipArchive<File>, name: &str) -> Option<impl BufRead + use<'a>> {
    Some(BufReader::new(archive.by_name(name).ok()?.take(limits::UNPACKED)))
}

/// Shows every element that begins, by its local name, until the source ends or is broken.
fn each_start(source: impl BufRead, mut see: impl FnMut(&str, &BytesStart<'_>)) {
    let mut reader = Reader::from_reader(source);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => see(start.local_name().as_ref(), &start),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// An attribute by its local name, whatever its prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

/// Name and relationship of each sheet (ECMA-376 part 1, 18.2.19).
fn names(source: impl BufRead) -> Vec<(String, String)> {
    let mut names = Vec::new();
    each_start(source, |element, start| {
        if element == "sheet" {
            names.extend(attribute(start, "name").zip(attribute(start, "id")));
        }
    });
    names
}

fn targets(source: impl BufRead) -> BTreeMap<String, String> {
    let mut targets = BTreeMap::new();
    each_start(source, |element, start| {
        if element == "Relationship" {
            targets.extend(attribute(start, "Id").zip(attribute(start, "Target")));
        }
    });
    targets
}

/// ECMA-376 part 1, 18.3.1.73.
fn excel(source: impl BufRead) -> Hidden {
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
fn open_document(source: impl BufRead) -> BTreeMap<String, Hidden> {
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
