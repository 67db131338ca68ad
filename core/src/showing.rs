//! Has the pages of a document shown, and places on them found, by the reader program.
//!
//! As in `reading`, this side never looks into the document. A reader that crashes, hangs or writes nonsense is a
//! document that cannot be shown.

use std::io;
use std::path::Path;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::api::{Area, PageSize};
use crate::inspect::NumberKind;
use crate::problem::{Problem, Result};
use crate::reading;

/// How long the reader may take for one page, or to look through all of them.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest picture that is taken, in bytes.
const PICTURE: u64 = 192 << 20;
/// The longest list that is taken, in bytes.
const LIST: u64 = 16 << 20;

/// Why a document has no pages to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cannot {
    /// Text that gets its pages in the program it was written with: Word, spreadsheets, plain text.
    Office,
    /// A picture in a format that is not read, such as HEIC.
    PictureFormat,
    /// A password is needed.
    Locked,
    /// Broken, or of no known format.
    Damaged,
}

/// The pages of a document, or why there are none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pages {
    /// Their sizes, in order.
    pub pages: Vec<PageSize>,
    /// Why there are none.
    pub cannot: Option<Cannot>,
}

/// What stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", untagged)]
pub enum Kind {
    /// A personal number.
    Number(NumberKind),
    /// Something else.
    Other(Other),
}

/// What stands in a place, when it is no personal number of a known kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Other {
    /// A personal number that was counted on the page but whose letters could not be told.
    PersonalNumber,
    /// The word that was asked for.
    Word,
}

/// Why something is not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hidden {
    /// It lies outside of what is shown of the page, and no picture of the page has it.
    Outside,
    /// Something was drawn over it; what lies over a scanned page is in the picture all the same.
    Beneath,
    /// It is drawn without ink, as text behind a scan is.
    Invisible,
}

/// One place in a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Find {
    /// The page, from 1.
    pub page: u32,
    /// What it is.
    pub kind: Kind,
    /// The number with its middle digits hidden, or the word.
    pub masked: String,
    /// The line it stands in, every digit hidden.
    pub context: String,
    /// Why it is not seen.
    pub hidden: Option<Hidden>,
    /// Around its letters; empty when the place could not be told.
    pub areas: Vec<Area>,
    /// Around its whole lines.
    pub line: Vec<Area>,
}

/// The places that were found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Finds {
    /// How many letters stand on the pages that were looked at.
    pub letters: u64,
    /// How many pages were looked at.
    pub pages: u32,
    /// In the order of the document.
    pub finds: Vec<Find>,
}

/// The pages of the document `file`, called `title`.
///
/// # Errors
/// `CannotBeShown`, `PictureFormat`, `DocumentLocked`.
pub fn pages(reader: &Path, file: &Path, title: &str) -> Result<Vec<PageSize>> {
    let asked: Pages = list(reader, file, &["--pages"]).map_err(|error| broken(&error, title))?;
    match asked.cannot {
        None if !asked.pages.is_empty() => Ok(asked.pages),
        cannot => Err(problem(cannot.unwrap_or(Cannot::Damaged), title)),
    }
}

/// Why a document has no pages, when it has none.
pub fn cannot(reader: &Path, file: &Path) -> Option<Cannot> {
    list::<Pages>(reader, file, &["--pages"]).map_or(Some(Cannot::Damaged), |asked| asked.cannot)
}

/// Page `page`, counted from 1, as PNG with `dpi` pixels to an inch; fewer where it would have too many.
///
/// # Errors
/// `CannotBeShown`.
pub fn page(reader: &Path, file: &Path, title: &str, page: u32, dpi: u32) -> Result<Vec<u8>> {
    let (page, dpi) = (page.to_string(), dpi.to_string());
    let args = ["--page", page.as_str(), "--dpi", dpi.as_str()];
    let picture = reading::output(reader, file, &args, PATIENCE, PICTURE).map_err(|error| broken(&error, title))?;
    // A reader that is stopped on the way leaves half a picture.
    let whole = picture.starts_with(b"\x89PNG") && picture.ends_with(b"IEND\xae\x42\x60\x82");
    if whole { Ok(picture) } else { Err(problem(Cannot::Damaged, title)) }
}

/// Where personal numbers stand, by the rule of the inspection.
///
/// # Errors
/// `CannotBeShown`.
pub fn finds(reader: &Path, file: &Path, title: &str) -> Result<Finds> {
    list(reader, file, &["--finds"]).map_err(|error| broken(&error, title))
}

/// Where the letters of `word` stand.
///
/// # Errors
/// `CannotBeShown`.
pub fn finds_of(reader: &Path, file: &Path, title: &str, word: &str) -> Result<Finds> {
    list(reader, file, &["--finds-of", word]).map_err(|error| broken(&error, title))
}

fn list<T: DeserializeOwned>(reader: &Path, file: &Path, args: &[&str]) -> io::Result<T> {
    Ok(serde_json::from_slice(&reading::output(reader, file, args, PATIENCE, LIST)?)?)
}

fn broken(error: &io::Error, title: &str) -> Problem {
    tracing::warn!(kind = ?error.kind(), "a document could not be shown");
    problem(Cannot::Damaged, title)
}

fn problem(cannot: Cannot, title: &str) -> Problem {
    let title = title.to_owned();
    match cannot {
        Cannot::PictureFormat => Problem::PictureFormat { title },
        Cannot::Locked => Problem::DocumentLocked { title },
        Cannot::Office | Cannot::Damaged => Problem::CannotBeShown { title },
    }
}
