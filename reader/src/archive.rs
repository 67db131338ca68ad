//! Word, Excel and `OpenDocument` files: a zip of XML parts.

use std::fs::File;
use std::io::{BufReader, Read};

use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, Readable, WhyNot};
use zip::ZipArchive;

use crate::xml::{self, Elements};
use crate::{limits, spreadsheet};

/// What the entry of a name holds, when it holds text.
type PartOf = fn(&str) -> Option<(Part, &'static Elements)>;

/// The text of a Word, Excel or `OpenDocument` file; a zip of anything else is of no known format.
pub fn extract(file: File) -> Extract {
    let Ok(mut archive) = ZipArchive::new(file) else {
        return Extract::unreadable(FileKind::Unknown, WhyNot::Damaged);
    };
    if archive.len() > limits::PARTS {
        return Extract::unreadable(FileKind::Unknown, WhyNot::TooLarge);
    }
    let mut names: Vec<String> = archive.file_names().flatten().map(Into::into).collect();
    names.sort_unstable();
    let has = |name: &str| names.iter().any(|other| other == name);
    let (kind, part_of): (FileKind, PartOf) = if has("word/document.xml") {
        (FileKind::Docx, word_part)
    } else if has("xl/workbook.xml") {
        (FileKind::Xlsx, excel_part)
    } else if has("content.xml") && has("mimetype") {
        match start_of(&mut archive, "mimetype", 100) {
            text if text.starts_with("application/vnd.oasis.opendocument.text") => (FileKind::Odt, open_document_part),
            sheet if sheet == "application/vnd.oasis.opendocument.spreadsheet" => (FileKind::Ods, open_document_part),
            _ => return Extract::unreadable(FileKind::Unknown, WhyNot::UnknownFormat),
        }
    } else {
        return Extract::unreadable(FileKind::Unknown, WhyNot::UnknownFormat);
    };
    if matches!(kind, FileKind::Odt | FileKind::Ods) && is_encrypted(&mut archive) {
        return Extract::unreadable(kind, WhyNot::PasswordProtected);
    }
    let wanted: Vec<(String, Part, &Elements)> =
        names.into_iter().filter_map(|name| part_of(&name).map(|(part, elements)| (name, part, elements))).collect();
    let parts = read(&mut archive, kind, wanted);
    match kind {
        FileKind::Xlsx | FileKind::Ods => spreadsheet::extract(archive, parts),
        _ => parts,
    }
}

fn read(archive: &mut ZipArchive<File>, kind: FileKind, wanted: Vec<(String, Part, &Elements)>) -> Extract {
    let mut pages: Vec<Page> = Vec::new();
    let mut why_not = None;
    let mut left = limits::UNPACKED;
    for (name, part, elements) in wanted {
        let Ok(entry) = archive.by_name(&name) else {
            why_not = Some(WhyNot::Damaged);
            continue;
        };
        let mut source = BufReader::new(entry.take(left));
        let mut text = String::new();
        let whole = xml::append(&mut source, elements, &mut text);
        left = source.into_inner().limit();
        if !whole {
            let all_used = left == 0 || is_full(&text);
            why_not = Some(if all_used { WhyNot::TooLarge } else { WhyNot::Damaged });
        }
        if !text.trim().is_empty() {
            pages.push(Page { place: Place::Part(part), text, running: None });
        }
        if why_not == Some(WhyNot::TooLarge) {
            break;
        }
    }
    // The running text first, as it is read; the parts were sorted by name.
    pages.sort_by_key(|page| page.place);
    if pages.is_empty() {
        return Extract::unreadable(kind, why_not.unwrap_or(WhyNot::NoText));
    }
    let readable = if why_not.is_some() { Readable::Partly } else { Readable::Yes };
    Extract { kind, pages, sheets: Vec::new(), readable, why_not }
}

/// A text is cut at the bound, before a letter that would cross it.
fn is_full(text: &str) -> bool {
    text.len() + char::MAX.len_utf8() > limits::TEXT
}

fn word_part(name: &str) -> Option<(Part, &'static Elements)> {
    let xml = |rest: &str| rest.strip_suffix(".xml").is_some_and(|stem| !stem.contains('/'));
    if let "docProps/core.xml" | "docProps/app.xml" | "docProps/custom.xml" = name {
        return Some((Part::Properties, &xml::PROPERTIES));
    }
    let rest = name.strip_prefix("word/").filter(|rest| xml(rest))?;
    let part = match rest {
        "document.xml" => Part::Body,
        "footnotes.xml" | "endnotes.xml" => Part::Notes,
        _ if rest.starts_with("comments") => Part::Comments,
        _ if rest.starts_with("header") || rest.starts_with("footer") => Part::HeaderFooter,
        _ => return None,
    };
    Some((part, &xml::WORD))
}

/// What stands beside the cells of an Excel file; the cells themselves come from the sheets.
fn excel_part(name: &str) -> Option<(Part, &'static Elements)> {
    let xml = |folder: &str| name.strip_prefix(folder).is_some_and(|rest| rest.strip_suffix(".xml").is_some());
    match name {
        "docProps/core.xml" | "docProps/app.xml" | "docProps/custom.xml" => Some((Part::Properties, &xml::PROPERTIES)),
        _ if xml("xl/comments") || xml("xl/threadedComments/") => Some((Part::Comments, &xml::EXCEL)),
        _ if xml("xl/drawings/drawing") => Some((Part::Notes, &xml::EXCEL)),
        _ => None,
    }
}

fn open_document_part(name: &str) -> Option<(Part, &'static Elements)> {
    match name {
        "content.xml" => Some((Part::Body, &xml::OPEN_DOCUMENT)),
        "styles.xml" => Some((Part::HeaderFooter, &xml::OPEN_DOCUMENT)),
        "meta.xml" => Some((Part::Properties, &xml::PROPERTIES)),
        _ => None,
    }
}

fn start_of(archive: &mut ZipArchive<File>, name: &str, bytes: u64) -> String {
    let mut start = Vec::new();
    if let Ok(entry) = archive.by_name(name) {
        // What cannot be unpacked reads as empty, which no caller takes for a yes.
        let _ = entry.take(bytes).read_to_end(&mut start);
    }
    String::from_utf8_lossy(&start).into_owned()
}

/// `OpenDocument` 1.3 part 2, 4.8.1: each encrypted part is named in the manifest.
fn is_encrypted(archive: &mut ZipArchive<File>) -> bool {
    start_of(archive, "META-INF/manifest.xml", 1 << 20).contains("encryption-data")
}
