//! Whole documents through the real reader process: type, facts and counts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use made::{docx, kept, odt, read, read_expecting, word_part, word_text};
use ringperm_core::inspect::{Arg, Expect, Nok, Part, Place, Readable, WhyNot};
use serde_json::Value;

/// `documents/expected.tsv` says what each kept document holds; an empty cell is an absent fact.
#[test]
fn the_kept_documents_give_exactly_the_facts_of_the_table() {
    let table = String::from_utf8(kept("expected.tsv")).unwrap();
    let mut rows = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = rows.next().unwrap();
    for row in rows {
        let seen = serde_json::to_value(read(&kept(row[0]))).unwrap();
        for (name, expected) in head.iter().zip(&row).skip(1) {
            let value = match *name {
                "type" | "readable" | "why_not" | "personal_numbers" | "account_numbers" => &seen[*name],
                "skatt" | "mva" | "arbeidsgiveravgift" => &seen["facts"]["arrears_by_kind"][*name],
                _ => &seen["facts"][*name],
            };
            let given = match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(given, *expected, "{} of {}: {seen:#}", name, row[0]);
        }
    }
}

#[test]
fn a_personal_number_is_told_with_its_page_and_not_given_out() {
    let seen = read(&kept("arbeidsavtale.pdf"));
    let finding = seen.findings.iter().find(|f| f.code == "personal-number").unwrap();
    assert_eq!((finding.place, &finding.args["count"]), (Some(Place::Page { page: 2 }), &Arg::Number(1)));
    assert!(!serde_json::to_string(&seen).unwrap().contains("56715"));
}

#[test]
fn another_company_is_noticed_and_a_chosen_type_rules() {
    let expect = Expect { orgnr: Some("974683520".into()), as_type: Some("firmaattest".into()), ..Expect::default() };
    let seen = read_expecting(&kept("skatteattest-tabell.pdf"), &expect);
    assert_eq!(seen.document_type, "firmaattest");
    let codes: Vec<&str> = seen.findings.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["other-type", "other-company"]);
}

const CERTIFICATE: [&str; 6] = [
    "Skatteetaten",
    "Skatteattest",
    "Organisasjonsnummer: 923 609 016",
    "Utstedt: 14.10.2026",
    "Restanser skatt: ingen",
    "Restanser merverdiavgift: ingen",
];

#[test]
fn word_files_are_read_with_headers_notes_comments_and_deleted_text() {
    let number = word_text(&["31129956715"]);
    let deleted =
        "<w:p><w:del><w:r><w:delText>301082</w:delText></w:r><w:r><w:delText>99920</w:delText></w:r></w:del></w:p>";
    let seen = read(&docx(
        &CERTIFICATE,
        &[
            ("word/header1.xml", word_part("hdr", &number)),
            ("word/footnotes.xml", word_part("footnotes", &number)),
            ("word/comments.xml", word_part("comments", deleted)),
        ],
    ));
    assert_eq!((seen.document_type.as_str(), seen.readable), ("skatteattest", Readable::Yes));
    assert_eq!(seen.facts.arrears_nok, Some(Nok::ZERO));
    assert_eq!(seen.personal_numbers, Some(2));
    let places: Vec<_> = seen.findings.iter().filter_map(|f| f.place).collect();
    assert_eq!(places, [Part::HeaderFooter, Part::Notes, Part::Comments].map(Place::Part));
}

#[test]
fn a_personal_number_over_a_line_break_in_word_is_counted() {
    let broken = "<w:p><w:r><w:t>311299</w:t><w:br/><w:t>56715</w:t></w:r></w:p>";
    let seen = read(&docx(&CERTIFICATE, &[("word/header1.xml", word_part("hdr", broken))]));
    assert_eq!(seen.personal_numbers, Some(1));
}

#[test]
fn rows_of_a_table_in_word_stay_rows() {
    let row = |cells: [&str; 2]| {
        format!("<w:tr>{}</w:tr>", cells.map(|c| format!("<w:tc>{}</w:tc>", word_text(&[c]))).concat())
    };
    let table: String =
        [["Forfalt skatt", "1 000,00"], ["Forfalt merverdiavgift", "0,00"], ["Forfalt arbeidsgiveravgift", "0,00"]]
            .map(row)
            .concat();
    let whole = format!("{}<w:tbl>{table}</w:tbl>", word_text(&CERTIFICATE[..4]));
    let seen = read(&made::zip(&[("word/document.xml", word_part("document", &whole).as_bytes())]));
    assert_eq!(seen.facts.arrears_nok, Some(Nok::kroner(1000)));
}

#[test]
fn open_document_texts_are_read_and_entities_resolved() {
    let body: String = CERTIFICATE.map(|line| format!("<text:p>{}</text:p>", line.replace('S', "&#83;"))).concat();
    let seen = read(&odt(&body, "<manifest/>"));
    assert_eq!(seen.document_type, "skatteattest");
    assert_eq!(seen.facts.orgnr.as_deref(), Some("923609016"));
    let locked = read(&odt("", "<manifest:encryption-data/>"));
    assert_eq!(locked.why_not, Some(WhyNot::PasswordProtected));
}

#[test]
fn plain_text_is_read_in_utf8_utf16_and_windows_1252() {
    let text = format!("{}\nMerverdiavgift: forfalt 0 kr, på", CERTIFICATE.join("\r\n"));
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let western: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for bytes in [text.clone().into_bytes(), format!("\u{feff}{text}").into_bytes(), utf16, western] {
        let seen = read(&bytes);
        assert_eq!((seen.document_type.as_str(), seen.facts.lang.is_some()), ("skatteattest", true));
    }
}

#[test]
fn rich_text_is_read_without_its_control_words() {
    let lines: String = CERTIFICATE.map(|line| format!("{line}\\par\n")).concat();
    let rtf = format!("{{\\rtf1\\ansi{{\\fonttbl{{\\f0 Arial;}}}}\\f0 {lines}F\\'f8dselsnummer 311299\\u160 ?56715}}");
    let seen = read(rtf.as_bytes());
    assert_eq!((seen.document_type.as_str(), seen.personal_numbers), ("skatteattest", Some(1)));
}
