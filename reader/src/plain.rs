//! Plain text and CSV, in UTF-8 or UTF-16, with a mark or without, or Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, Readable, WhyNot};

use crate::{html, limits, separated};

/// Whether the first bytes of a file may be those of a text.
pub fn looks_like_text(head: &[u8]) -> bool {
    Encoding::for_bom(head).is_some()
        || utf_16(head).is_some()
        || !head.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127))
}

/// The text of a file without a format; where its lines are parted into cells, the cells too.
pub fn extract(bytes: &[u8]) -> Extract {
    let text = decoded(bytes);
    if html::is_html(&text) {
        let html = html::taken(&text);
        let mut extract = of_text(FileKind::Text, html.shown);
        let seen = html.unseen.get(..html.unseen.floor_char_boundary(limits::TEXT)).unwrap_or_default();
        extract.pages.iter_mut().for_each(|page| seen.clone_into(&mut page.unseen));
        return if seen.len() < html.unseen.len() { without_the_rest(extract) } else { extract };
    }
    let (sheet, whole) = separated::sheet(&text);
    let mut extract = of_text(FileKind::Text, text);
    extract.sheets.extend(sheet);
    if whole { extract } else { without_the_rest(extract) }
}

/// The same, of a text of which not all was looked at.
fn without_the_rest(extract: Extract) -> Extract {
    if extract.readable != Readable::Yes {
        return extract;
    }
    Extract { readable: Readable::Partly, why_not: Some(WhyNot::TooLarge), ..extract }
}

fn decoded(bytes: &[u8]) -> String {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked
        .or_else(|| utf_16(bytes))
        .unwrap_or_else(|| if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    encoding.decode(bytes).0.into_owned()
}

/// UTF-16 without a mark: every other byte of nearly all Norwegian text is nought, and none of the bytes between.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let noughts = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let most = head.len() / 2 * 9 / 10;
    match (noughts(0), noughts(1)) {
        (0, odd) if odd > 0 && odd >= most => Some(UTF_16LE),
        (even, 0) if even > 0 && even >= most => Some(UTF_16BE),
        _ => None,
    }
}

/// What was read of a file that is one text.
pub fn of_text(kind: FileKind, mut text: String) -> Extract {
    if text.trim().is_empty() {
        return Extract::unreadable(kind, WhyNot::NoText);
    }
    let too_large = text.len() > limits::TEXT;
    text.truncate(text.floor_char_boundary(limits::TEXT));
    let page = Page::new(Place::Part(Part::Body), text);
    Extract::of(kind, vec![page], too_large.then_some(WhyNot::TooLarge))
}
