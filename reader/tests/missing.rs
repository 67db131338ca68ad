//! What could not be read is never taken for nothing found.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use std::io::{Cursor, Write};

use lopdf::{Document, Object, Stream, dictionary};
use made::{docx, kept, read, zip};
use ringperm_core::inspect::{Arg, Inspection, Readable, WhyNot};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const NUMBER: &str = "31129956715";
/// More than the text that is looked at, and less than what is unpacked.
const LONG: usize = 3 << 20;

fn codes(seen: &Inspection) -> Vec<&str> {
    seen.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[track_caller]
fn partly(bytes: &[u8], why_not: WhyNot) {
    let seen = read(bytes);
    assert_eq!((seen.readable, seen.why_not), (Readable::Partly, Some(why_not)), "{:?}", codes(&seen));
}

#[test]
fn an_e_mail_with_kilobytes_of_signatures_in_front_is_one() {
    let seal = format!("ARC-Seal: i=1; a=rsa-sha256; d=example.com; s=arc;\r\n b={}\r\n", "Ab0/".repeat(90));
    for count in [1, 20, 100] {
        let mail = format!(
            "Received: from example.com by example.net; Wed, 14 Oct 2026 10:00:00 +0200\r\n{}From: kari@example.com\r\n\
             Subject: Avtale\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\
             Content-Type: text/plain\r\n\r\nSe vedlegg.\r\n--x\r\nContent-Type: text/plain\r\nContent-Disposition: \
             attachment; filename=\"lonn.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMzExMjk5NTY3MTU=\r\n--x--\r\n",
            seal.repeat(count)
        );
        let seen = read(mail.as_bytes());
        assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(1)), "{count} seals");
        assert_eq!(codes(&seen), ["attachments", "personal-number"], "{count} seals");
    }
}

/// A workbook with these sheets; an empty one is named and is not there.
fn workbook(sheets: &[&str]) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let each = |of: &dyn Fn(usize) -> String| (1..=sheets.len()).map(of).collect::<Vec<_>>().concat();
    let names = each(&|n| format!("<sheet name=\"Ark{n}\" sheetId=\"{n}\" r:id=\"r{n}\"/>"));
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{OFFICE}\">\
         <sheets>{names}</sheets></workbook>"
    );
    let relation =
        |n| format!("<Relationship Id=\"r{n}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>");
    let relations = |all: &str| {
        let of_package = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!("<Relationships xmlns=\"{of_package}\">{all}</Relationships>")
    };
    let of_book = relations(&each(&relation));
    let of_file =
        relations(&format!("<Relationship Id=\"r0\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    let parts: Vec<String> = (1..=sheets.len()).map(|n| format!("xl/worksheets/sheet{n}.xml")).collect();
    let mut all: Vec<(&str, &[u8])> = vec![
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", of_book.as_bytes()),
        ("_rels/.rels", of_file.as_bytes()),
    ];
    let there = parts.iter().zip(sheets).filter(|(_, sheet)| !sheet.is_empty());
    all.extend(there.map(|(name, sheet)| (name.as_str(), sheet.as_bytes())));
    zip(&all)
}

#[test]
fn a_sheet_that_cannot_be_read_is_missed_and_the_others_are_kept() {
    let sheet = |before: &str, cells: &str| {
        format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{before}<sheetData>\
             <row>{cells}</row></sheetData></worksheet>"
        )
    };
    let text = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let good = sheet("", &text(NUMBER));
    let chart = "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    for (second, missing) in [
        (sheet("<dimension ref=\"A1:A1\"/>", &text("Kari")), false),
        (chart.to_owned(), false),
        (sheet("<dimension/>", &text("Kari")), true),
        (sheet("<dimension ref=\"A:C\"/>", &text("Kari")), true),
        // The second cell has no place.
        (sheet("", &format!("{}<c r=\"B\"><v>2</v></c>", text("Kari"))), true),
        (String::new(), true),
    ] {
        for sheets in [[good.as_str(), &second], [&second, good.as_str()]] {
            let seen = read(&workbook(&sheets));
            let why_not = missing.then_some(WhyNot::Damaged);
            assert_eq!((seen.why_not, seen.personal_numbers), (why_not, Some(1)), "{second}");
        }
    }
    let broken_later = sheet("", &format!("{}<c r=\"B\"><v>2</v></c>", text(NUMBER)));
    assert_eq!(read(&workbook(&[&broken_later])).personal_numbers, Some(1));
}

#[test]
fn a_note_after_one_whose_elements_do_not_end_is_read() {
    let sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>";
    let mut notes = ZipWriter::new_append(Cursor::new(workbook(&[sheet]))).unwrap();
    notes.start_file("xl/drawings/vmlDrawing1.vml", SimpleFileOptions::default()).unwrap();
    let drawn = format!(
        "<xml><v:shape><v:textbox><div>Hei<br>du</div></v:textbox></v:shape>\
         <v:shape><v:textbox><div>Fnr {NUMBER}</div></v:textbox></v:shape></xml>"
    );
    notes.write_all(drawn.as_bytes()).unwrap();
    let seen = read(&notes.finish().unwrap().into_inner());
    assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(1)));
}

#[test]
fn a_file_within_a_pdf_that_does_not_unpack_is_no_empty_one() {
    let document =
        Document::load_mem(&std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/vedlagt-fil.pdf")).unwrap());
    for (filter, content) in [("UnknownDecode", vec![0; 100]), ("FlateDecode", b"\x78\x9c\x4b".to_vec())] {
        let mut document = document.as_ref().unwrap().clone();
        let is_file = |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile"));
        let file = document.objects.values_mut().find(|object| is_file(object)).unwrap();
        *file = Stream::new(dictionary! { "Type" => "EmbeddedFile", "Filter" => filter }, content).into();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        assert_eq!(codes(&read(&bytes)), ["attachments", "attachments-unread"], "{filter}");
    }
}

#[test]
fn a_file_within_a_word_file_that_does_not_unpack_is_no_empty_one() {
    let mut bytes = docx(&["Arbeidsavtale"], &[("word/embeddings/lonn.txt", NUMBER.to_owned())]);
    // The way in which it is packed, in the list at the end of the zip, becomes one that nobody knows.
    let name = b"word/embeddings/lonn.txt";
    let listed = bytes.windows(name.len()).rposition(|window| window == name).unwrap();
    bytes[listed - 36] = 77;
    assert_eq!(codes(&read(&bytes)), ["attachments", "attachments-unread"]);
}

#[test]
fn many_large_files_within_a_file_are_named_and_not_all_unpacked() {
    let one = zip(&[("word/embeddings/0.bin", &vec![0; 7 << 20])]);
    let mut many = ZipWriter::new_append(Cursor::new(docx(&["Arbeidsavtale"], &[]))).unwrap();
    let mut packed = ZipArchive::new(Cursor::new(one)).unwrap();
    for number in 0..60 {
        let name = format!("word/embeddings/{number}.bin");
        many.raw_copy_file_rename(packed.by_index(0).unwrap(), name).unwrap();
    }
    let seen = read(&many.finish().unwrap().into_inner());
    assert_eq!((seen.readable, codes(&seen)), (Readable::Yes, vec!["attachments", "attachments-unread"]));
    assert_eq!(seen.findings[1].args["count"], Arg::Number(60));
}

#[test]
fn an_object_of_another_program_in_rich_text_is_named_as_unread() {
    let object = "{\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 01050000}{\\result Ark}}";
    let seen = read(format!("{{\\rtf1\\ansi Avtale {object}}}").as_bytes());
    assert_eq!((seen.readable, codes(&seen)), (Readable::Yes, vec!["attachments", "attachments-unread"]));
    assert_eq!(seen.findings[1].args["names"], Arg::Text("Excel.Sheet.12".into()));
}

#[test]
fn text_after_what_begins_no_tag_or_ends_nowhere_is_read() {
    let page = format!("<html><p>Under < 5 timer. Fnr {NUMBER}</p><p>Slutt</p></html>");
    assert_eq!(read(page.as_bytes()).personal_numbers, Some(1));
    let program = format!("<html><script>for (i=0;i<n;i++) {{}}</script><p>Fnr {NUMBER}</p></html>");
    assert_eq!(read(program.as_bytes()).personal_numbers, Some(1));
    for begun in ["<head><title>Avtale</title><body>", "<template>", "<title>Avtale", "<script>", "<style>"] {
        let mail = format!(
            "From: kari@example.com\r\nSubject: Avtale\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n\
             <html>{begun}<p>Fnr {NUMBER}</p></html>"
        );
        assert_eq!(read(mail.as_bytes()).personal_numbers, Some(1), "{begun}");
    }
}

#[test]
fn more_unseen_text_than_is_looked_at_is_told_of() {
    let page = format!("<html><p>Avtale</p><!-- {} {NUMBER} --></html>", "en to ".repeat(LONG / 6));
    partly(page.as_bytes(), WhyNot::TooLarge);
    let mail = format!(
        "From: kari@example.com\r\nSubject: Avtale\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}"
    );
    partly(mail.as_bytes(), WhyNot::TooLarge);
}

/// A kept PDF with a stream that its catalog, or its form, names so.
fn with_stream(of_form: bool, key: &str, stream: Stream) -> Vec<u8> {
    let mut document = Document::load_mem(&kept("skatteattest-setning.pdf")).unwrap();
    let stream = Object::Reference(document.add_object(stream));
    let catalog = document.catalog_mut().unwrap();
    if of_form {
        catalog.set("AcroForm", dictionary! { key => stream });
    } else {
        catalog.set(key, stream);
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_form_or_properties_that_are_too_long_or_broken_are_told_of() {
    let long = format!("<x>{} {NUMBER}</x>", "en to ".repeat(LONG / 6));
    for (of_form, key) in [(true, "XFA"), (false, "Metadata")] {
        let stream = Stream::new(dictionary! {}, long.clone().into_bytes());
        partly(&with_stream(of_form, key, stream), WhyNot::TooLarge);
        let broken = Stream::new(dictionary! { "Filter" => "FlateDecode" }, b"\x78\x9c\x4b".to_vec());
        partly(&with_stream(of_form, key, broken), WhyNot::Damaged);
        let good = Stream::new(dictionary! {}, b"<x>en to</x>".to_vec());
        assert_eq!(read(&with_stream(of_form, key, good)).readable, Readable::Yes, "{key}");
    }
}

#[test]
fn a_long_paragraph_is_too_long_and_not_broken() {
    partly(&docx(&["Arbeidsavtale", &"ord ".repeat(300_000)], &[]), WhyNot::TooLarge);
}

#[test]
fn objects_that_unpack_without_end_are_too_large_and_not_broken() {
    // Whoever writes a file anew writes no such stream: it gets its type afterwards.
    let kind = dictionary! { "Type" => "ObjStX", "N" => 0, "First" => 0 };
    let mut packed = Stream::new(kind, vec![b' '; 40 << 20]);
    packed.compress().unwrap();
    let mut bytes = with_stream(false, "Extra", packed);
    let at = bytes.windows(6).position(|window| window == b"ObjStX").unwrap();
    bytes[at + 5] = b'm';
    let seen = read(&bytes);
    assert_eq!((seen.readable, seen.why_not), (Readable::No, Some(WhyNot::TooLarge)));
}

#[test]
fn a_page_that_draws_more_than_is_looked_at_is_told_of() {
    for (strings, why_not) in [(10, None), (60_001, Some(WhyNot::TooLarge))] {
        let mut document = Document::load_mem(&kept("skatteattest-setning.pdf")).unwrap();
        let page = *document.get_pages().get(&1).unwrap();
        let mut content = document.get_page_content(page);
        let drawn = format!("\nBT 30 30 Td [{}] TJ ET BT 30 20 Td (mer) Tj ET", "()".repeat(strings));
        content.extend(drawn.into_bytes());
        document.change_page_content(page, content).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        assert_eq!(read(&bytes).why_not, why_not, "{strings} strings");
    }
}
