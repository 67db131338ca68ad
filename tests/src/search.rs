//! What can be found in files by whoever looks: their bytes, those of what is packed in them, and the words of a PDF,
//! which a look at its bytes does not show.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::arg;

/// A file, or something in one.
#[derive(Debug)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// What it is in the file; empty for the file itself.
    pub inside: String,
    /// Its bytes, or its words.
    pub bytes: Vec<u8>,
    /// Whether what it holds is found apart, too.
    pub packed: bool,
}

impl Found {
    /// Whether `word` is in it, in one of the encodings in which programs keep text.
    pub fn holds(&self, word: &[u8]) -> bool {
        let has = |part: &[u8]| !part.is_empty() && self.bytes.windows(part.len()).any(|found| found == part);
        let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            str::from_utf8(word).map(|text| text.encode_utf16().flat_map(bytes).collect()).unwrap_or_default()
        };
        has(word) || has(&wide(u16::to_le_bytes)) || has(&wide(u16::to_be_bytes))
    }
}

/// A personal number as it is written: in one, and with each kind of space before its last five digits.
pub fn forms(number: &str) -> Vec<String> {
    let (day, rest) = number.split_at(6);
    ["", " ", "\u{a0}", "\u{202f}"].map(|space| format!("{day}{space}{rest}")).into()
}

/// Everything in every file below `folder`. What is no file, such as a socket, holds nothing.
pub fn everything(folder: &Path) -> Vec<Found> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                unpack(&entry.path(), String::new(), fs::read(entry.path()).unwrap(), &mut found);
            }
        }
    }
    found
}

fn unpack(path: &Path, inside: String, bytes: Vec<u8>, found: &mut Vec<Found>) {
    let within = |name: &str| format!("{inside}/{name}");
    let zip = bytes.starts_with(b"PK\x03\x04").then(|| zip::ZipArchive::new(Cursor::new(&bytes)).ok()).flatten();
    let tar = bytes.get(257..262) == Some(b"ustar");
    let packed = zip.is_some() || tar;
    if let Some(mut archive) = zip {
        for at in 0..archive.len() {
            let mut member = archive.by_index(at).unwrap();
            let (name, mut inner) = (member.name().unwrap().into_owned(), Vec::new());
            member.read_to_end(&mut inner).unwrap();
            unpack(path, within(&name), inner, found);
        }
    }
    if tar {
        for member in tar::Archive::new(bytes.as_slice()).entries().unwrap() {
            let (mut member, mut inner) = (member.unwrap(), Vec::new());
            let name = member.path().unwrap().display().to_string();
            member.read_to_end(&mut inner).unwrap();
            unpack(path, within(&name), inner, found);
        }
    }
    if bytes.starts_with(b"%PDF") {
        found.push(Found {
            path: path.to_owned(),
            inside: within("its words"),
            bytes: words(&bytes).into(),
            packed: false,
        });
    }
    found.push(Found { path: path.to_owned(), inside, bytes, packed });
}

/// The words of a PDF, by a program of others.
pub fn words(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), pdf).unwrap();
    let output = Command::new("pdftotext").args(["-layout", arg(file.path()), "-"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
