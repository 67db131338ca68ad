//! Files within a file: what they say is searched for numbers, and they are named to the user.

use ringperm_core::inspect::{Page, Part, Place};

use crate::{format, limits};

/// How deep files are opened: an e-mail, the PDF that it carries, and what that one carries.
const DEPTH: u8 = 2;
/// How many files in one are opened. All are named.
const FILES: usize = 20;

/// A file within a file.
pub struct Attached {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What stands in the files that lie in one which itself lies `depth` files deep.
pub fn pages(files: &[Attached], depth: u8) -> Vec<Page> {
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let mut pages = vec![Page::new(Place::Part(Part::Attachments), names.join("\n"))];
    if depth < DEPTH {
        for file in files.iter().take(FILES).take_while(|_| !limits::patience_is_over()) {
            let bytes = if is_html(&file.bytes) { shown(&file.bytes) } else { file.bytes.clone() };
            let inner = format::of_bytes(bytes, false, depth + 1);
            pages.extend(inner.pages.into_iter().map(|page| Page { place: Place::Part(Part::Attachments), ..page }));
        }
    }
    pages.retain(|page| !page.is_empty());
    pages
}

fn is_html(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(200)).unwrap_or_default()).to_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with("<html") || start.starts_with("<!doctype html")
}

/// What a page of HTML shows: its tags may stand within a number.
fn shown(html: &[u8]) -> Vec<u8> {
    mail_parser::decoders::html::html_to_text(&String::from_utf8_lossy(html)).into_bytes()
}
