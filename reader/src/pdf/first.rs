//! The first reader of pages: `pdf_oxide`, in a thread that is left behind when it takes too long.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Instant;

use lopdf::Document;
use pdf_oxide::PdfDocument;
use ringperm_core::inspect::{Page, Place, WhyNot};

use super::structure::Fields;
use super::{Pages, caught, rows};
use crate::limits;

/// Deep structures need room; a thread has little of it by itself.
const STACK: usize = 16 << 20;

/// What was read of the pages.
#[derive(Default)]
pub struct Read {
    pub pages: Pages,
    pub why_not: Option<WhyNot>,
}

/// What the thread tells, page by page, so that a page that hangs takes no other with it.
enum Told {
    Page(Page),
    Missing(WhyNot),
    Done,
}

/// A reading that goes on.
pub struct Reading(Option<Receiver<Told>>);

/// Begins to read the pages of a file, with the values of its form fields at their places. `document` is the same file, decrypted and
/// with its table of objects made anew.
pub fn start(bytes: Vec<u8>, document: Option<&Document>, fields: &Arc<Fields>) -> Reading {
    let rewritten = document.and_then(rewritten);
    let start_with_rewritten = document.is_some_and(Document::was_encrypted);
    let (sender, receiver) = mpsc::channel();
    let fields = Arc::clone(fields);
    let work = move || {
        let original = if start_with_rewritten { None } else { open(bytes) };
        if let Some(document) = original.or_else(|| open(rewritten?)) {
            pages(&document, &fields, &sender);
        } else {
            let _ = sender.send(Told::Missing(WhyNot::Damaged));
        }
        let _ = sender.send(Told::Done);
    };
    let started = thread::Builder::new().stack_size(STACK).spawn(work);
    Reading(started.is_ok().then_some(receiver))
}

impl Reading {
    /// What was read when it is done, or when the time for it is over.
    pub fn finish(self) -> Read {
        self.0.map(|receiver| collected(&receiver)).unwrap_or_default()
    }
}

fn collected(receiver: &Receiver<Told>) -> Read {
    let mut read = Read::default();
    let until = Instant::now() + limits::left_for_first_reader();
    loop {
        match receiver.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Told::Page(page)) => {
                if let Place::Page { page: number } = page.place {
                    read.pages.insert(number, page);
                }
            }
            Ok(Told::Missing(why_not)) => read.why_not = read.why_not.or(Some(why_not)),
            Ok(Told::Done) => break,
            Err(_) => {
                read.why_not = read.why_not.or(Some(WhyNot::TooLarge));
                break;
            }
        }
    }
    read
}

fn rewritten(document: &Document) -> Option<Vec<u8>> {
    if !document.was_encrypted() && document.xref_recovery.is_none() {
        return None;
    }
    let mut document = document.clone();
    document.trailer.remove(b"Encrypt");
    let mut out = Vec::new();
    document.save_to(&mut out).ok()?;
    Some(out)
}

fn open(bytes: Vec<u8>) -> Option<PdfDocument> {
    let document = caught(|| PdfDocument::from_bytes(bytes).ok())?;
    let count = caught(|| document.page_count().ok())?;
    (count > 0 && !document.is_encrypted()).then_some(document)
}

fn pages(document: &PdfDocument, fields: &Fields, sender: &Sender<Told>) {
    let count = caught(|| document.page_count().ok()).unwrap_or(0);
    let mut left = limits::TEXT;
    for index in 0..count {
        if index >= limits::PAGES || left == 0 {
            let _ = sender.send(Told::Missing(WhyNot::TooLarge));
            return;
        }
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let told = match caught(|| document.extract_text(index).ok()) {
            None => Told::Missing(WhyNot::Damaged),
            Some(mut running) => {
                if running.len() > left {
                    let _ = sender.send(Told::Missing(WhyNot::TooLarge));
                }
                running.truncate(running.floor_char_boundary(left));
                left -= running.len();
                let fields = fields.get(&number).map_or(&[][..], Vec::as_slice);
                let text = caught(|| rows::of(document, index, fields)).unwrap_or_default();
                let page = Page::new(Place::Page { page: number }, text);
                Told::Page(Page { running: Some(running), ..page })
            }
        };
        if sender.send(told).is_err() {
            return;
        }
    }
}
