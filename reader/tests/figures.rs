//! Spreadsheets through the real reader process: what each month comes to, what is left out, and what is asked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use std::path::PathBuf;

use made::{read, zip};
use ringperm_core::inspect::call_figures::{Choice, Figures, Reason};
use ringperm_core::inspect::{Readable, WhyNot};
use ringperm_core::reading::figures_in;
use serde_json::{Value, json};

fn kept(name: &str) -> PathBuf {
    format!("{}/tests/figures/{name}", env!("CARGO_MANIFEST_DIR")).into()
}

fn figures(name: &str, choice: Value) -> Figures {
    let choice: Choice = serde_json::from_value(choice).unwrap();
    figures_in(env!("CARGO_BIN_EXE_ringperm-reader").as_ref(), &kept(name), &choice)
}

/// `2026-01 120/80/2/-/-` for each month, then `missing …`, `left … (rows)` and `asks …`.
fn said(seen: &Figures) -> String {
    let number = |value: Option<u64>| value.map_or("-".to_owned(), |value| value.to_string());
    let mut parts: Vec<String> = Vec::new();
    for month in &seen.months {
        let n = month.numbers;
        let all = [n.answered, n.connected, n.complaints, n.direct, n.forwarded].map(number).join("/");
        parts.push(format!("{} {all}", month.month));
    }
    parts.extend(seen.missing_months.iter().map(|month| format!("missing {month}")));
    let code = |value: Value| value.as_str().unwrap().to_owned();
    for left in &seen.left_out {
        parts.push(format!("left {} {}", code(json!(left.reason)), left.rows));
    }
    parts.extend(seen.unsure.iter().map(|question| format!("asks {}", code(json!(question.code)))));
    parts.join(", ")
}

/// `figures/expected.tsv` says file, choice and what comes out.
#[test]
fn the_kept_spreadsheets_give_exactly_the_months_of_the_table() {
    let table = std::fs::read_to_string(kept("expected.tsv")).unwrap();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let seen = figures(cells[0], serde_json::from_str(cells[1]).unwrap());
        assert_eq!(said(&seen), cells[2], "{} {}: {seen:#?}", cells[0], cells[1]);
        assert_eq!(seen.readable, Readable::Yes, "{}", cells[0]);
    }
}

#[test]
fn a_call_statistic_is_known_by_its_figures_and_gives_the_facts_of_the_whole() {
    for name in ["dager.xlsx", "dager.ods", "utf-8.csv", "utf-16-le.csv", "windows-1252.csv"] {
        let seen = read(&std::fs::read(kept(name)).unwrap());
        assert_eq!((seen.document_type.as_str(), seen.readable), ("samtalestatistikk", Readable::Yes), "{name}");
    }
    let seen = serde_json::to_value(read(&std::fs::read(kept("utf-8.csv")).unwrap())).unwrap();
    let facts = json!({
        "from": "2026-01", "to": "2026-03", "months": 3, "answered": 3246, "connected": 2510, "complaints": 3,
    });
    assert_eq!(seen["facts"], facts);
    for name in ["andre-ord.csv", "uten-overskrift.xlsx", "gjentatt.csv"] {
        let seen = read(&std::fs::read(kept(name)).unwrap());
        assert_eq!((seen.document_type.as_str(), seen.facts.answered), ("other", None), "{name}");
    }
}

#[test]
fn hidden_sheets_and_rows_are_said_with_their_place() {
    let seen = figures("dager.xlsx", json!({}));
    let hidden: Vec<_> = seen
        .left_out
        .iter()
        .filter(|left| matches!(left.reason, Reason::HiddenRow | Reason::HiddenSheet))
        .map(|left| (left.reason, left.sheet.as_str(), left.row))
        .collect();
    assert_eq!(hidden, [(Reason::HiddenSheet, "Gammelt", 0), (Reason::HiddenRow, "Samtaler", 9)]);
}

#[test]
fn a_column_is_shown_with_samples_and_without_personal_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("liste.csv");
    std::fs::write(&file, "31129956715;100\n31129956715;200\n").unwrap();
    let seen = figures_in(env!("CARGO_BIN_EXE_ringperm-reader").as_ref(), &file, &Choice::default());
    assert_eq!(said(&seen), "asks no-header");
    assert_eq!(seen.columns[0].samples, ["", ""]);
    assert_eq!(seen.columns[1].samples, ["100", "200"]);
}

#[test]
fn a_spreadsheet_that_unpacks_without_end_or_is_broken_is_no_figures() {
    let spaces = vec![b' '; 120 << 20];
    let workbook = br#"<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
    let bomb = zip(&[("xl/workbook.xml", workbook), ("xl/sharedStrings.xml", &spaces)]);
    assert!(bomb.len() < 1 << 20);
    let seen = read(&bomb);
    assert_eq!((seen.readable, seen.why_not), (Readable::No, Some(WhyNot::TooLarge)));
    let whole = std::fs::read(kept("dager.xlsx")).unwrap();
    assert_eq!(read(&whole[..whole.len() / 2]).readable, Readable::No);
    let far = br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    let rels = br#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let parts: [(&str, &[u8]); 3] =
        [("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", rels), ("xl/worksheets/sheet1.xml", far)];
    assert_eq!(read(&zip(&parts)).document_type, "other");
}
