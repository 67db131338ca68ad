//! Files within a file: what they say is searched for numbers, they are named to the user, and those that could not be
//! read are named as such. This module must never take a file that could not be unpacked for an empty one.

use ringperm_core::inspect::{Notice, Page, Part, Place, Readable, WhyNot};

use crate::pdf::Readers;
use crate::{format, limits};

/// How deep files are opened: an e-mail, the PDF that it carries, and what that one carries.
const DEPTH: u8 = 2;
/// How many files in one are opened. All are named.
const FILES: usize = 20;
/// The most that one of them is unpacked to.
const LARGEST: u64 = 8 << 20;

/// A file within a file.
pub struct Attached {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Whether those are all its bytes.
    pub whole: bool,
}

/// The room in which the files of one file are unpacked; for those that will not be opened there is none.
pub struct Room {
    files: usize,
    bytes: u64,
}

impl Room {
    pub fn new() -> Self {
        Self { files: FILES, bytes: limits::UNPACKED }
    }

    /// The next file: `unpack` gives as many of its bytes as it is told at most, and whether those are all.
    pub fn take(&mut self, name: String, unpack: impl FnOnce(u64) -> (Vec<u8>, bool)) -> Attached {
        let (bytes, whole) = if self.files > 0 { unpack(LARGEST.min(self.bytes)) } else { (Vec::new(), false) };
        self.files = self.files.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes.len() as u64);
        Attached { name, bytes, whole }
    }
}

/// What was found in files within a file.
#[derive(Default)]
pub struct Found {
    /// What they say.
    pub pages: Vec<Page>,
    /// That they are there, and which of them could not be read to the end.
    pub notices: Vec<Notice>,
}

/// Looks into the files that lie in one which itself lies `depth` files deep.
pub fn look_into(files: Vec<Attached>, depth: u8) -> Found {
    if files.is_empty() {
        return Found::default();
    }
    let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    let mut pages = vec![Page::new(Place::Part(Part::Attachments), names.join("\n"))];
    let mut unread = Vec::new();
    for (index, file) in files.into_iter().enumerate() {
        if depth >= DEPTH || index >= FILES || limits::patience_is_over() {
            unread.push(file.name);
            continue;
        }
        let inner = format::of_bytes(file.bytes, Readers::Both, depth + 1);
        let is_blank = matches!(inner.why_not, Some(WhyNot::Empty));
        if !file.whole || inner.readable != Readable::Yes && !is_blank {
            unread.push(file.name);
        }
        unread.extend(
            inner
                .notices
                .into_iter()
                .filter_map(|notice| match notice {
                    Notice::UnreadAttachments(names) => Some(names),
                    _ => None,
                })
                .flatten(),
        );
        pages.extend(inner.pages.into_iter().map(|page| Page { place: Place::Part(Part::Attachments), ..page }));
    }
    pages.retain(|page| !page.is_empty());
    let unread = (!unread.is_empty()).then_some(Notice::UnreadAttachments(unread));
    Found { pages, notices: [Notice::Attachments(names)].into_iter().chain(unread).collect() }
}
