//! Where text hides in a file, and what a file carries besides text: each kept file through the real reader process.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use std::fmt::Write;
use std::path::PathBuf;

use made::{read, read_expecting, zip};
use ringperm_core::inspect::{Arg, Expect, Inspection, Place, Readable, WhyNot};
use serde_json::json;

fn kept(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "data", name].iter().collect();
    std::fs::read(path).unwrap()
}

/// `code@place` for each finding, in their order.
fn found(seen: &Inspection) -> String {
    let of = |finding: &ringperm_core::inspect::Finding| match &finding.place {
        None => finding.code.clone(),
        Some(Place::Page { page }) => format!("{}@{page}", finding.code),
        Some(Place::Part(part)) => format!("{}@{}", finding.code, json!(part).as_str().unwrap()),
    };
    seen.findings.iter().map(of).collect::<Vec<_>>().join(" ")
}

/// `data/expected.tsv` says what each file holds.
#[test]
fn every_place_of_a_file_is_read_and_told() {
    let table = String::from_utf8(kept("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    for row in table.lines().skip(1) {
        let seen = read(&kept(row.split('\t').next().unwrap()));
        let json = serde_json::to_value(&seen).unwrap();
        let cell = |name: &str| match &json[name] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let file = row.split('\t').next().unwrap();
        let got = [file, &cell("readable"), &cell("why_not"), &cell("personal_numbers"), &found(&seen)].join("\t");
        if got != row {
            wrong.push(format!("  {row}\nis {got}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn values_of_form_fields_stand_beside_their_labels() {
    let facts = read(&kept("skatteattest-skjema.pdf")).facts;
    assert_eq!(facts.orgnr.as_deref(), Some("123456785"));
    assert_eq!(facts.issued.unwrap().to_string(), "2026-10-14");
}

#[test]
fn a_wrong_ending_is_said_and_never_decides_how_a_file_is_read() {
    let ending = |extension: &str| Expect { extension: Some(extension.to_owned()), ..Expect::default() };
    let seen = read_expecting(&kept("dekket.pdf"), &ending("docx"));
    assert_eq!(found(&seen), "wrong-extension personal-number@1");
    assert_eq!(seen.findings[0].args["format"], Arg::Text("pdf".into()));
    assert_eq!(found(&read_expecting(&kept("makro-i.docx"), &ending("docx"))), "macros");
    assert_eq!(found(&read_expecting(b"Skatteattest", &ending("csv"))), "");
    assert_eq!(found(&read_expecting(b"\x89PNG\r\n\x1a\n....", &ending("jpg"))), "is-image wrong-extension");
}

const MAIL: &str = "From: Kari Nordmann <kari@example.com>\r\nTo: ola@example.com\r\nSubject: =?utf-8?q?L=C3=B8nn?=\r\n\
    Date: Wed, 14 Oct 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
    --x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hei, <b>30108299920</b> er nummeret.</p>\r\n\
    --x\r\nContent-Type: text/plain; name=\"lonn 31129956715.txt\"\r\n\
    Content-Disposition: attachment; filename=\"lonn 31129956715.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\
    MTA5MTU1OTY3ODQ=\r\n--x--\r\n";

#[test]
fn an_e_mail_is_read_with_what_it_carries_and_gives_no_number_out() {
    let seen = read(MAIL.as_bytes());
    assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(3)));
    assert_eq!(found(&seen), "attachments personal-number@body personal-number@attachments");
    assert_eq!(seen.findings[0].args["names"], Arg::Text("lonn •••••••••••.txt".into()));
}

#[test]
fn rich_text_is_read_in_headers_boxes_comments_and_properties() {
    let number = "31129956715";
    for (inner, places) in [
        (format!("{{\\header {number}\\par}}"), "personal-number@header-footer"),
        (format!("{{\\*\\annotation {number}}}"), "personal-number@comments"),
        (format!("{{\\info{{\\title {number}}}}}"), "personal-number@properties"),
        (format!("{{\\shp{{\\*\\shpinst{{\\shptxt {number}\\par}}}}}}"), "personal-number@body"),
        (format!("{{\\v {number}}}"), "personal-number@body"),
        (format!("{{\\deleted {number}}}"), "personal-number@body"),
        (format!("{{\\field{{\\*\\fldinst HYPERLINK 1}}{{\\fldrslt {number}}}}}"), "personal-number@body"),
        (format!("{{\\pict\\bin3 }}}}}}}}{number}"), "personal-number@body"),
        ("{\\*\\unknown 31129956715}".to_owned(), ""),
    ] {
        let seen = read(format!("{{\\rtf1\\ansi\\ansicpg1252 Bl\\'e5b\\u230\\'e6r\\par {inner}}}").as_bytes());
        assert_eq!((found(&seen).as_str(), seen.readable), (places, Readable::Yes), "{inner}");
    }
    let broken = read(b"{\\rtf1 Skatteattest {\\b for");
    assert_eq!((found(&broken).as_str(), broken.readable), ("cut-off", Readable::Partly));
}

#[test]
fn files_that_break_off_or_grow_say_so() {
    let pdf = kept("dekket.pdf");
    let seen = read(&pdf[..pdf.len() / 2]);
    assert!(found(&seen).contains("cut-off"), "{}", found(&seen));
    assert_ne!(seen.readable, Readable::Yes);
    let word = kept("skjult.docx");
    assert_eq!(found(&read(&word[..word.len() / 2])), "cut-off");
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document>&b;</w:document>";
    let seen = read(&zip(&[("word/document.xml", bomb.as_bytes())]));
    assert_eq!((found(&seen).as_str(), seen.why_not), ("entities", Some(WhyNot::TooLarge)));
}

#[test]
fn zips_are_told_apart() {
    for (parts, extension) in [
        (vec![("mimetype", b"application/epub+zip".as_slice())], "epub"),
        (vec![("mimetype", b"application/vnd.etsi.asic-e+zip".as_slice())], "asice"),
        (vec![("ppt/presentation.xml", b"<p/>".as_slice())], "pptx"),
        (vec![("notat.txt", b"hei".as_slice())], "zip"),
    ] {
        let seen = read_expecting(&zip(&parts), &Expect { extension: Some("pdf".into()), ..Expect::default() });
        assert_eq!((seen.readable, seen.why_not), (Readable::No, Some(WhyNot::UnknownFormat)), "{extension}");
        let wrong = seen.findings.iter().find(|finding| finding.code == "wrong-extension").unwrap();
        assert_eq!(wrong.args["format"], Arg::Text(extension.into()));
    }
}

#[test]
fn a_page_of_which_something_is_missing_is_never_read_as_whole() {
    let mut document = lopdf::Document::load_mem(&kept("egen-skrift.pdf")).unwrap();
    let page = *document.get_pages().get(&1).unwrap();
    let content = document.get_page_contents(page)[0];
    let stream = document.get_object_mut(content).unwrap().as_stream_mut().unwrap();
    stream.decompress().unwrap();
    stream.compress().unwrap();
    let half = stream.content.len() / 2;
    stream.content.truncate(half);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let seen = read(&bytes);
    assert_ne!(seen.readable, Readable::Yes);
    assert_eq!(seen.why_not, Some(WhyNot::Damaged));
}

#[test]
fn a_table_in_a_pdf_gives_call_figures_only_where_no_cell_can_have_moved() {
    let table = |rows: &[[&str; 3]]| {
        let mut text = String::from("BT /F1 11 Tf 1 0 0 1 72 760 Tm (Samtalestatistikk) Tj ET ");
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let (x, y) = (72 + 150 * column, 720 - 20 * row);
                write!(text, "BT /F1 11 Tf 1 0 0 1 {x} {y} Tm ({cell}) Tj ET ").unwrap();
            }
        }
        let mut document = lopdf::Document::load_mem(&kept("hvit.pdf")).unwrap();
        let page = *document.get_pages().get(&1).unwrap();
        document.change_page_content(page, text.into_bytes()).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        read(&bytes)
    };
    let head = ["Periode", "Besvarte samtaler", "Klager"];
    let whole = [head, ["2026-01", "120", "2"], ["2026-02", "130", "1"], ["2026-03", "110", "0"]];
    assert_eq!(table(&whole).facts.answered, Some(360));
    let gap = [head, ["2026-01", "120", "2"], ["2026-02", "", "1"], ["2026-03", "110", "0"]];
    assert_eq!(table(&gap).facts.answered, None);
}
