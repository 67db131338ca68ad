//! Pages as pictures, and where on them something stands.
//!
//! `paper` opens a document that has pages, `render` draws one, `letters` lists what is written on it, `lines` puts
//! the letters in order, `finds` looks for numbers and words among them. Lengths are points from the top left of the
//! page as it is shown, downwards. This module must never give out a personal number.

mod finds;
mod letters;
mod lines;
mod paper;
mod render;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};

use ringperm_core::showing::Pages;

use crate::pdf::Readers;

/// What the command line asks to be shown.
pub enum Ask {
    /// `--pages`: how many and how large, as JSON.
    Pages,
    /// `--page N --dpi D`: one page, as PNG.
    Page {
        /// Its number, from 1.
        page: usize,
        /// Pixels to an inch.
        dpi: u32,
    },
    /// `--finds`: where personal numbers stand, as JSON.
    Finds,
    /// `--finds-of WORD`: where the letters of a word stand, as JSON.
    FindsOf(String),
}

/// The pixels to an inch, when nobody says.
const DPI: u32 = 96;

impl Ask {
    /// What the words of a command line ask for, with the file; `None` when they ask for nothing of the kind.
    pub fn of(args: &[OsString]) -> Option<(Self, Option<OsString>)> {
        let words: Vec<Option<&str>> = args.iter().map(|arg| arg.to_str()).collect();
        let (ask, taken) = match words.as_slice() {
            [Some("--pages"), ..] => (Self::Pages, 1),
            [Some("--page"), Some(page), Some("--dpi"), Some(dpi), ..] => {
                (Self::Page { page: page.parse().ok()?, dpi: dpi.parse().ok()? }, 4)
            }
            [Some("--page"), Some(page), ..] => (Self::Page { page: page.parse().ok()?, dpi: DPI }, 2),
            [Some("--finds"), ..] => (Self::Finds, 1),
            [Some("--finds-of"), Some(word), ..] => (Self::FindsOf((*word).to_owned()), 2),
            _ => return None,
        };
        Some((ask, args.get(taken).cloned()))
    }
}

/// Shows what is asked of a document, on `out`.
///
/// # Errors
/// When the document cannot be read or has no such page.
pub fn show(ask: &Ask, file: File, out: &mut impl Write) -> io::Result<()> {
    match ask {
        Ask::Pages => {
            let pages = match paper::open(file)? {
                Ok(paper) => Pages { pages: paper.sizes(), cannot: None },
                Err(cannot) => Pages { pages: Vec::new(), cannot: Some(cannot) },
            };
            serde_json::to_writer(&mut *out, &pages)?;
        }
        Ask::Page { page, dpi } => {
            let paper = paper::open(file)?.map_err(|_| io::ErrorKind::InvalidData)?;
            render::page(&paper, *page, *dpi, out)?;
        }
        Ask::Finds => {
            let extract = crate::format::extract(file.try_clone()?, Readers::Both)?;
            let paper = paper::open(file.try_clone()?)?;
            let fields = || paper::bytes(file).map(|bytes| crate::pdf::fields(&bytes)).unwrap_or_default();
            serde_json::to_writer(&mut *out, &finds::numbers(paper.ok().as_ref(), &extract, fields))?;
        }
        Ask::FindsOf(word) => {
            let paper = paper::open(file)?;
            serde_json::to_writer(&mut *out, &finds::word(paper.ok().as_ref(), word))?;
        }
    }
    out.flush()
}
