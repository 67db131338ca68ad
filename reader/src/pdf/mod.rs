//! PDF: the text of each page by two readers, and what the file holds outside its pages.
//!
//! `pdf_oxide` reads first, in a thread of its own that may panic or hang; `lopdf` opens the file a second time, shows
//! its structure, and reads what the first left out. This module never takes silence of a reader for an empty page.

mod earlier;
mod first;
mod font;
mod letters;
mod rows;
mod second;
mod structure;
mod weight;
mod whole;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use lopdf::{DecompressError, Document, Error, LoadOptions};
use ringperm_core::inspect::{Extract, FileKind, Notice, Page, Part, Place, WhyNot};

use crate::{attached, limits};
use first::{Read, Reading};
use second::Seen;
use structure::Structure;
pub use structure::{Field, Fields};

/// How near to the end of a whole file its end mark stands (ISO 32000-1, 7.5.5, and what programs accept).
const TAIL: usize = 2048;

/// Fewer glyphs without a name are no number: the last part of a personal number has five digits.
const FEW_GLYPHS: usize = 5;

/// By which readers pages are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Readers {
    /// By both.
    #[default]
    Both,
    /// By the second alone, where the first has brought the process down.
    Second,
}

/// The text of a PDF that lies `depth` files deep.
pub fn extract(bytes: Vec<u8>, readers: Readers, depth: u8) -> Extract {
    let breaks_off = !bytes.get(bytes.len().saturating_sub(TAIL)..).is_some_and(|tail| contains(tail, b"%%EOF"));
    let cut_off = breaks_off.then_some(Notice::CutOff);
    let too_large = || Extract::unreadable(FileKind::Pdf, WhyNot::TooLarge).noticing([Notice::UnpacksWithoutEnd]);
    let document = match open(&bytes) {
        Err(WhyNot::TooLarge) => return too_large(),
        opened => opened.ok(),
    };
    if document.as_ref().is_some_and(|document| document.is_encrypted() && !document.was_encrypted()) {
        return Extract::unreadable(FileKind::Pdf, WhyNot::PasswordProtected);
    }
    if document.as_ref().is_some_and(|document| caught(|| Some(weight::is_too_heavy(document))) == Some(true)) {
        return too_large();
    }
    let structure = document.as_ref().and_then(|document| caught(|| Some(structure::of(document)))).unwrap_or_default();
    let fields = Arc::new(structure.fields.clone());
    let earlier = caught(|| Some(earlier::text(&bytes))).unwrap_or_default();
    // Both read at once; the first one is waited for no longer than there is time for both.
    let first = (readers == Readers::Both).then(|| first::start(bytes, document.as_ref(), &fields));
    let (seen, all) = document.as_ref().map_or((BTreeMap::new(), true), seen_again);
    let mut read = first.map(Reading::finish).unwrap_or_default();
    if readers == Readers::Second {
        // What brings a reader down is not as a file should be.
        read.why_not = Some(WhyNot::Damaged);
    }
    if !all {
        read.why_not = read.why_not.or(Some(WhyNot::TooLarge));
    }
    join(&mut read, &seen, &fields);
    let now: Vec<&str> = read.pages.values().flat_map(Page::texts).collect();
    let earlier = letters::lines_with_new_digits(&earlier, &now);
    put_together(read, structure, earlier, breaks_off, depth).noticing(cut_off)
}

fn put_together(read: Read, structure: Structure, earlier: String, breaks_off: bool, depth: u8) -> Extract {
    let mut why_not = read.why_not.or(structure.missing);
    let mut pages: Vec<Page> = read.pages.into_values().filter(|page| !page.is_empty()).collect();
    if pages.is_empty() {
        why_not = if breaks_off { Some(WhyNot::Damaged) } else { why_not.or(Some(WhyNot::Damaged)) };
    } else if breaks_off {
        why_not = why_not.or(Some(WhyNot::Damaged));
    }
    let parts = [
        (Part::Comments, structure.comments),
        (Part::Properties, structure.properties),
        (Part::FormFields, structure.loose_fields),
        (Part::EarlierVersion, vec![earlier]),
    ];
    let found = attached::look_into(structure.attachments, depth);
    // Only text of pages makes a PDF readable: its properties say nothing of what a scan shows.
    if !pages.is_empty() {
        pages.extend(
            parts
                .into_iter()
                .map(|(part, lines)| Page::new(Place::Part(part), lines.join("\n")))
                .filter(|p| !p.is_empty()),
        );
        pages.extend(found.pages);
    }
    Extract::of(FileKind::Pdf, pages, why_not).noticing(structure.notices).noticing(found.notices)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Opens a file. What unpacks to more than can be held while it is opened is told from what is broken.
fn open(bytes: &[u8]) -> Result<Document, WhyNot> {
    let options = LoadOptions::with_max_decompressed_size(limits::PDF_STREAM);
    match caught(|| Some(Document::load_mem_with_options(bytes, options))) {
        Some(Ok(document)) => Ok(document),
        Some(Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. }))) => Err(WhyNot::TooLarge),
        _ => Err(WhyNot::Damaged),
    }
}

/// Nothing, where the library panics on what it reads.
fn caught<T>(work: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok().flatten()
}

/// What the second reader saw of each page that it came to, and whether it came to all.
fn seen_again(document: &Document) -> (BTreeMap<u32, Seen>, bool) {
    let mut left = limits::TEXT;
    let mut seen = BTreeMap::new();
    for (number, id) in document.get_pages() {
        if limits::patience_is_over() || left == 0 {
            return (seen, false);
        }
        let page = caught(|| Some(second::page(document, id))).unwrap_or_default();
        left = left.saturating_sub(page.text.len());
        seen.insert(number, page);
    }
    (seen, true)
}

/// Joins what both readers saw: what the first found too little of is taken from the second, and digits that only that
/// one saw are kept aside, because numbers hide outside the visible page and in forms that are clipped away.
fn join(read: &mut Read, seen: &BTreeMap<u32, Seen>, fields: &Fields) {
    for (number, seen) in seen {
        let page = read.pages.entry(*number).or_insert_with(|| Page::new(Place::Page { page: *number }, ""));
        let values: Vec<&str> = fields.get(number).into_iter().flatten().map(|field| field.text.as_str()).collect();
        // Of glyphs without a map the first one tells the letters and digits, which are most of them, or leaves them out.
        let told = letters::count(&page.text).saturating_sub(letters::count(&seen.text));
        let left_out = seen.unmapped >= FEW_GLYPHS && told * 2 < seen.unmapped;
        join_page(page, seen, &values.join("\n"));
        if seen.broken {
            read.why_not = read.why_not.or(Some(WhyNot::Damaged));
        }
        if seen.cut {
            read.why_not = read.why_not.or(Some(WhyNot::TooLarge));
        }
        if seen.lacks_map && letters::are_garbled(&page.text) {
            *page = Page::new(Place::Page { page: *number }, "");
            read.why_not = read.why_not.or(Some(WhyNot::NoCharacterMap));
        } else if left_out || seen.nameless >= FEW_GLYPHS {
            // The rest of the page may well be read.
            read.why_not = read.why_not.or(Some(WhyNot::NoCharacterMap));
        } else if page.is_empty() && seen.shows_something {
            read.why_not = read.why_not.or(Some(WhyNot::NoText));
        }
    }
    // A page that only the first reader came to, and that it found nothing on, may be anything.
    let nothing = read.pages.values().all(Page::is_empty);
    let unknown = read.pages.iter().any(|(number, page)| page.is_empty() && !seen.contains_key(number));
    if unknown || nothing && !read.pages.is_empty() {
        read.why_not = read.why_not.or(Some(WhyNot::NoText));
    }
}

fn join_page(page: &mut Page, seen: &Seen, fields: &str) {
    let running = page.running.as_deref().unwrap_or_default();
    let first = letters::count(&page.text).max(letters::count(running));
    let second = letters::count(&seen.text);
    if first * 10 < second * 6 {
        page.text.clone_from(&seen.text);
        page.running = None;
    } else if seen.turned && second * 10 >= first * 8 {
        // Rows are told by heights; the order in which a turned page is drawn is nearer to how it is read.
        page.text.clone_from(&seen.text);
    } else {
        page.unseen = letters::lines_with_new_digits(&seen.text, &[&page.text, running]);
    }
    // Values of fields are cut to their boxes, or left out, by readers that look at what is drawn.
    let known = [page.text.as_str(), page.running.as_deref().unwrap_or_default(), page.unseen.as_str()];
    let more = letters::lines_with_new_digits(fields, &known);
    page.unseen.push('\n');
    page.unseen.push_str(&more);
}

/// The values of the form fields of a PDF at their places, by page; none where it cannot be opened.
pub fn fields(bytes: &[u8]) -> Fields {
    let document = open(bytes).ok();
    document.and_then(|document| caught(|| Some(structure::fields_of(&document)))).unwrap_or_default()
}

/// The pages by their number.
pub(crate) type Pages = BTreeMap<u32, Page>;
