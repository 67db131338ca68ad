//! Files that are empty, locked, broken or malign: a verdict in every case, within the parent's patience.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use std::io::Cursor;

use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions};
use made::{docx, kept, odt, read, zip};
use ringperm_core::inspect::{Readable, WhyNot};

#[track_caller]
fn refused(bytes: &[u8], why_not: WhyNot) {
    let seen = read(bytes);
    assert_eq!((seen.readable, seen.why_not), (Readable::No, Some(why_not)));
    assert_eq!((seen.document_type.as_str(), seen.personal_numbers), ("other", None));
}

#[test]
fn what_has_no_text_says_why() {
    refused(b"", WhyNot::Empty);
    refused(b" \n\t ", WhyNot::NoText);
    refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", WhyNot::Image);
    refused(b"\xff\xd8\xff\xe0\0\x10JFIF", WhyNot::Image);
    refused(b"\0\0\0\x18ftypheic\0\0\0\0", WhyNot::Image);
    refused(b"MZ\x90\0\x03\0\0\0", WhyNot::UnknownFormat);
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old Word file", WhyNot::UnknownFormat);
    refused(&zip(&[("xl/workbook.bin", b"workbook")]), WhyNot::UnknownFormat);
    refused(&zip(&[("xl/workbook.xml", b"<workbook/>")]), WhyNot::Damaged);
    refused(b"PK\x03\x04 not really", WhyNot::Damaged);
    refused(b"%PDF-1.7 not really", WhyNot::Damaged);
}

fn encrypted(user_password: &str) -> Vec<u8> {
    let mut document = Document::load_mem(&kept("skatteattest-setning.pdf")).unwrap();
    let id = Object::string_literal("0123456789abcdef");
    document.trailer.set("ID", vec![id.clone(), id]);
    let state = EncryptionState::try_from(EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password,
        key_length: 128,
        permissions: Permissions::all(),
    })
    .unwrap();
    document.encrypt(&state).unwrap();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

#[test]
fn a_password_is_told_from_mere_protection_against_changes() {
    refused(&encrypted("hemmelig"), WhyNot::PasswordProtected);
    let open = read(&encrypted(""));
    assert_eq!((open.document_type.as_str(), open.readable), ("skatteattest", Readable::Yes));
    let word: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused(&[b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &word].concat(), WhyNot::PasswordProtected);
}

#[test]
fn a_file_that_breaks_off_is_never_read_as_whole() {
    let whole = kept("skatteattest-tabell.pdf");
    for tenth in 1..10 {
        let seen = read(&whole[..whole.len() * tenth / 10]);
        assert_ne!(seen.readable, Readable::Yes, "{tenth} tenths");
        assert!(seen.why_not.is_some());
    }
    let word = docx(&["Skatteattest", "Fødselsnummer 31129956715"], &[]);
    refused(&word[..word.len() / 2], WhyNot::Damaged);
}

#[test]
fn flipped_bytes_give_a_verdict() {
    let whole = kept("skatteattest-engelsk.pdf");
    for step in 1..12_usize {
        let mut broken = whole.clone();
        for at in (step * 97..broken.len()).step_by(1009) {
            broken[at] ^= u8::try_from(step * 17 % 255).unwrap() | 1;
        }
        let seen = read(&broken);
        assert!(seen.readable == Readable::Yes || seen.why_not.is_some());
    }
}

#[test]
fn what_unpacks_without_end_is_stopped() {
    let spaces = vec![b' '; 120 << 20];
    let bomb = zip(&[("word/document.xml", &spaces)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb).readable, Readable::No);
    let text = format!("<w:document><w:t>{}</w:t></w:document>", "31129956715 ".repeat(12 << 20 >> 3));
    let long = read(&zip(&[("word/document.xml", text.as_bytes())]));
    assert_eq!((long.readable, long.why_not), (Readable::Partly, Some(WhyNot::TooLarge)));
}

#[test]
fn entities_that_multiply_are_not_resolved() {
    let body = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><text:p>tekst &b;</text:p>";
    assert_eq!(read(&odt(body, "")).document_type, "other");
}

#[test]
fn a_pdf_that_refers_to_itself_or_nests_deeply_gives_a_verdict() {
    let mut pages = Document::load_mem(&kept("skannet.pdf")).unwrap();
    let root = pages.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    pages.get_object_mut(root).unwrap().as_dict_mut().unwrap().set("Kids", vec![root.into()]);
    let mut looped = Cursor::new(Vec::new());
    pages.save_to(&mut looped).unwrap();
    assert_ne!(read(looped.get_ref()).readable, Readable::Yes);
    let nested = format!("%PDF-1.4\n1 0 obj\n{}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF", "[".repeat(500_000));
    assert_eq!(read(nested.as_bytes()).readable, Readable::No);
}
