//! Word and `OpenDocument` files: a zip of XML parts.

use std::fs::File;
use std::io::{BufReader, Read};

use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, Readable, WhyNot};
use zip::ZipArchive;

use crate::limits;
use crate::xml::{self, Elements};

/// What the entry of a name holds, when it holds text.
type PartOf = fn(&str) -> Option<(Part, &'static Elements)>;

/// The text of a Word or `OpenDocument` file; a zip of anything else is of no known format.
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
    } else if has("content.xml") && has("mimetype") {
        (FileKind::Odt, open_document_part)
    } else {
        return Extract::unreadable(FileKind::Unknown, WhyNot::UnknownFormat);
    };
    if kind == FileKind::Odt && !is_open_text(&mut archive) {
        return Extract::unreadable(FileKind::Unknown, WhyNot::UnknownFormat);
    }
    if kind == FileKind::Odt && is_encrypted(&mut archive) {
        return Extract::unreadable(kind, WhyNot::PasswordProtected);
    }
    let wanted: Vec<(String, Part, &Elements)> =
        names.into_iter().filter_map(|name| part_of(&name).map(|(part, elements)| (name, part, elements))).collect();
    read(&mut archive, kind, wanted)
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
    Extract { kind, pages, readable, why_not }
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

fn is_open_text(archive: &mut ZipArchive<File>) -> bool {
    start_of(archive, "mimetype", 100).starts_with("application/vnd.oasis.opendocument.text")
}

/// `OpenDocument` 1.3 part 2, 4.8.1: each encrypted part is named in the manifest.
fn is_encrypted(archive: &mut ZipArchive<File>) -> bool {
    start_of(archive, "META-INF/manifest.xml", 1 << 20).contains("encryption-data")
}
