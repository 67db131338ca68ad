//! PDF: the text of each page, by `pdf_oxide`; `lopdf` opens what is encrypted without a password, or broken.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::Document;
use pdf_oxide::PdfDocument;
use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, Readable, WhyNot};

use crate::limits::{self, Patience};
use crate::rows;

/// How near to the end of a whole file its end mark stands (ISO 32000-1, 7.5.5, and what programs accept).
const TAIL: usize = 2048;

/// The text of a PDF.
pub fn extract(bytes: &[u8]) -> Extract {
    let patience = Patience::new();
    let breaks_off = !bytes.get(bytes.len().saturating_sub(TAIL)..).is_some_and(|tail| contains(tail, b"%%EOF"));
    let (document, properties) = match open(bytes) {
        Ok(opened) => opened,
        Err(why_not) => return Extract::unreadable(FileKind::Pdf, why_not),
    };
    let mut read = read(&document, &patience);
    if read.pages.is_empty() {
        let why_not = if breaks_off { WhyNot::Damaged } else { read.why_not.unwrap_or(WhyNot::Damaged) };
        return Extract::unreadable(FileKind::Pdf, why_not);
    }
    if breaks_off {
        read.why_not = read.why_not.or(Some(WhyNot::Damaged));
    }
    if !properties.is_empty() {
        read.pages.push(Page { place: Place::Part(Part::Properties), text: properties, running: None });
    }
    let readable = if read.why_not.is_some() { Readable::Partly } else { Readable::Yes };
    Extract { kind: FileKind::Pdf, pages: read.pages, sheets: Vec::new(), readable, why_not: read.why_not }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Opens a document, decrypted where an empty password does it, with the properties of the file as lines of text.
fn open(bytes: &[u8]) -> Result<(PdfDocument, String), WhyNot> {
    let properties = properties(bytes);
    let document = match caught(|| PdfDocument::from_bytes(bytes.to_vec()).ok()) {
        Some(document) if !document.is_encrypted() => document,
        _ => caught(|| PdfDocument::from_bytes(rewritten(bytes).ok()?).ok()).ok_or_else(|| reason(bytes))?,
    };
    Ok((document, properties))
}

/// The same document, decrypted with the empty password and with its table of objects made anew.
fn rewritten(bytes: &[u8]) -> Result<Vec<u8>, WhyNot> {
    let mut document = Document::load_mem(bytes).map_err(|_| WhyNot::Damaged)?;
    if document.is_encrypted() && !document.was_encrypted() {
        return Err(WhyNot::PasswordProtected);
    }
    document.trailer.remove(b"Encrypt");
    let mut out = Vec::new();
    document.save_to(&mut out).map_err(|_| WhyNot::Damaged)?;
    Ok(out)
}

fn reason(bytes: &[u8]) -> WhyNot {
    match caught(|| rewritten(bytes).err()) {
        Some(WhyNot::PasswordProtected) => WhyNot::PasswordProtected,
        _ => WhyNot::Damaged,
    }
}

/// Nothing, where the library panics on what it reads.
fn caught<T>(work: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok().flatten()
}

/// Title, author, subject and keywords, which travel with the file unseen.
fn properties(bytes: &[u8]) -> String {
    let Some(metadata) = caught(|| Document::load_metadata_mem(bytes).ok()) else { return String::new() };
    let lines = [metadata.title, metadata.author, metadata.subject, metadata.keywords];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// What was read of the pages.
struct Pages {
    pages: Vec<Page>,
    why_not: Option<WhyNot>,
}

fn read(document: &PdfDocument, patience: &Patience) -> Pages {
    let mut read = Pages { pages: Vec::new(), why_not: None };
    let count = caught(|| document.page_count().ok()).unwrap_or(0);
    let mut left = limits::TEXT;
    for index in 0..count {
        if index >= limits::PAGES || left == 0 || patience.is_over() {
            read.why_not = Some(WhyNot::TooLarge);
            break;
        }
        match caught(|| document.extract_text(index).ok()) {
            None => read.why_not = read.why_not.or(Some(WhyNot::Damaged)),
            Some(text) if text.trim().is_empty() => {
                if shows_something(document, index) {
                    read.why_not = read.why_not.or(Some(WhyNot::NoText));
                }
            }
            Some(mut running) => {
                running.truncate(running.floor_char_boundary(left));
                left -= running.len();
                let page = u32::try_from(index + 1).unwrap_or(u32::MAX);
                let text = caught(|| rows::of(document, index)).unwrap_or_default();
                read.pages.push(Page { place: Place::Page { page }, text, running: Some(running) });
            }
        }
    }
    if read.pages.is_empty() && count > 0 {
        read.why_not = read.why_not.or(Some(WhyNot::NoText));
    }
    read
}

/// Whether a page without text is more than blank: a scan, or letters drawn as outlines.
fn shows_something(document: &PdfDocument, index: usize) -> bool {
    const OUTLINES: usize = 200;
    let Some(content) = caught(|| document.get_page_content_data(index).ok()) else { return true };
    let mut shapes = 0;
    for word in content.split(u8::is_ascii_whitespace) {
        match word {
            b"Do" | b"BI" | b"EI" => return true,
            b"f" | b"f*" | b"F" | b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*" => shapes += 1,
            _ => {}
        }
    }
    shapes > OUTLINES
}
