//! Documents made on the spot.
#![allow(dead_code, reason = "each test program uses some of it")]

use std::io::{Cursor, Write};

use ringperm_core::inspect::{Expect, Inspection};
use ringperm_core::reading::inspect_file;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What the real reader says of these bytes, asked as the program asks it.
pub fn read(bytes: &[u8]) -> Inspection {
    read_expecting(bytes, &Expect::default())
}

/// The same, with what is known already.
pub fn read_expecting(bytes: &[u8], expect: &Expect) -> Inspection {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document");
    std::fs::write(&file, bytes).unwrap();
    inspect_file(env!("CARGO_BIN_EXE_ringperm-reader").as_ref(), &file, expect)
}

/// The bytes of a document kept with the tests.
pub fn kept(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/documents/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A zip with these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

/// A Word file: paragraphs of the running text, and more parts by name.
pub fn docx(paragraphs: &[&str], more: &[(&str, String)]) -> Vec<u8> {
    let document =
        format!("<?xml version=\"1.0\"?><w:document {WORD}><w:body>{}</w:body></w:document>", word_text(paragraphs));
    let mut parts: Vec<(&str, &[u8])> = vec![("word/document.xml", document.as_bytes())];
    parts.extend(more.iter().map(|(name, content)| (*name, content.as_bytes())));
    zip(&parts)
}

/// Paragraphs of a Word file.
pub fn word_text(paragraphs: &[&str]) -> String {
    paragraphs.iter().map(|text| ["<w:p><w:r><w:t>", text, "</w:t></w:r></w:p>"].concat()).collect::<Vec<_>>().concat()
}

/// A part of a Word file, such as a header.
pub fn word_part(root: &str, body: &str) -> String {
    format!("<w:{root} {WORD}>{body}</w:{root}>")
}

/// An `OpenDocument` text.
pub fn odt(body: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\"><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}
