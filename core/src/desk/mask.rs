use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use crate::api::{Area, DocumentView, MaskMark, PageSize, Progress, Severity};
use crate::inspect::{self, Arg, Finding, Inspection, Place};
use crate::mask::{self, About, Paper};
use crate::problem::{Problem, Result};
use crate::showing::{self, Cannot, Find, Finds, Hidden};
use crate::store::{DocumentRow, NewDocument, Original, Shelf};
use crate::texts::{Lang, text};

use super::documents::{inspection_of, title_of};
use super::shown::Shown;
use super::{Desk, OnProgress};

/// How a document is masked.
#[derive(Debug)]
pub struct MaskRequest<'a> {
    /// The document.
    pub document: i32,
    /// What becomes black.
    pub marks: &'a [MaskMark],
    /// What the document is, for those who cannot see the pictures it is made of.
    pub description: &'a str,
    /// Whether the original stays, in the inbox, instead of going to the trash.
    pub keep_original: bool,
}

/// Findings about the file, which a copy made of pictures no longer has; personal numbers are counted anew.
const OF_THE_FILE: [&str; 2] = ["personal-number", "password-protected"];

/// A masked copy that is to be made. Drawing it takes its time and needs no desk, so that others can work there
/// meanwhile.
#[derive(Debug)]
pub struct Masking {
    /// The document as it was seen; it must still be so when the copy takes its place.
    seen: DocumentRow,
    shown: Shown,
    shelf: Shelf,
    marks: Vec<MaskMark>,
    description: String,
    lang: Lang,
    keep_original: bool,
}

/// A masked copy that was made, and has no place yet.
#[derive(Debug)]
pub struct Masked {
    copy: NewDocument,
    masking: Masking,
}

impl Desk {
    /// Makes a masked copy and puts it in the place of the original. Every page of the copy is a picture; the copy is
    /// looked through before it is kept.
    pub fn mask(&mut self, request: &MaskRequest<'_>, on_progress: OnProgress<'_>) -> Result<DocumentView> {
        let drawn = self.masking(request)?.draw(on_progress)?;
        self.keep_masked(&drawn)
    }

    /// What is needed to draw a masked copy.
    pub fn masking(&self, request: &MaskRequest<'_>) -> Result<Masking> {
        self.changeable(request.document)?;
        let seen = self.the_document(request.document)?;
        if seen.trashed.is_some() {
            return Err(Problem::DocumentUnknown { id: seen.id.to_string() });
        }
        let description = described(request.description)?.to_owned();
        let submission = seen.submission.map(|id| self.the_submission(id)).transpose()?;
        Ok(Masking {
            shown: self.shown(request.document)?,
            shelf: self.store.shelf(),
            marks: request.marks.to_vec(),
            description,
            lang: submission.map_or(self.lang, |submission| submission.lang),
            keep_original: request.keep_original,
            seen,
        })
    }

    /// Puts a masked copy in the place of its original, if that is still as it was when the copy was begun.
    pub fn keep_masked(&mut self, masked: &Masked) -> Result<DocumentView> {
        let Masked { copy, masking } = masked;
        let original = if masking.keep_original { Original::Kept } else { Original::Trashed(self.today()) };
        let now = self.now();
        let copy = self.store.replace_with_masked(&masking.seen, copy, original, now)?;
        self.document(copy)
    }

    /// Takes masking back: the original is again where it was, and the copy goes to the trash.
    pub fn take_masking_back(&mut self, copy: i32, original: i32) -> Result<DocumentView> {
        self.changeable(copy)?;
        let (today, now) = (self.today(), self.now());
        self.store.take_masking_back(copy, original, today, now)?;
        self.document(original)
    }
}

impl Masking {
    /// Draws the copy page by page, and looks it through.
    pub fn draw(self, on_progress: OnProgress<'_>) -> Result<Masked> {
        let (row, shown, lang) = (&self.seen, &self.shown, self.lang);
        shown.may_be_masked()?;
        let sizes = shown.sizes()?;
        let marks = by_page(&self.marks, &sizes)?;
        let finds = showing::finds(&shown.reader, &shown.file, &shown.title)?;
        let write =
            |file: &mut File| write(file, shown, &sizes, &marks, (self.description.as_str(), lang), on_progress);
        let taken = self.shelf.make_document(write, |made| look_through(shown, made, sizes.len()))?;
        let inspection = inspection_of_copy(inspection_of(row), &finds, &marks, &sizes);
        let copy = NewDocument {
            sha256: taken.sha256,
            size: taken.size,
            title: masked_title(&row.title, lang),
            original_name: masked_title(&title_of(&row.original_name), lang) + ".pdf",
            kind: row.kind.clone(),
            orgnr: row.orgnr.clone(),
            submission: row.submission,
            requirement: row.requirement.clone(),
            inspection: serde_json::to_string(&inspection).unwrap_or_default(),
        };
        Ok(Masked { copy, masking: self })
    }
}

impl Shown {
    /// Text that gets its pages elsewhere is masked there.
    pub(super) fn may_be_masked(&self) -> Result<()> {
        match showing::cannot(&self.reader, &self.file) {
            Some(Cannot::Office) => Err(Problem::MaskInOffice { title: self.title.clone() }),
            // What else stands in the way is said when the pages are asked for.
            _ => Ok(()),
        }
    }
}

/// The title with a word about the masking, once.
fn masked_title(title: &str, lang: Lang) -> String {
    let word = text(lang, "masked-title", &[("title", "")]);
    if title.ends_with(word.trim()) { title.to_owned() } else { text(lang, "masked-title", &[("title", title)]) }
}

fn described(description: &str) -> Result<&str> {
    let description = description.trim();
    if description.is_empty() {
        return Err(Problem::MaskDescriptionMissing {});
    }
    if inspect::personal_numbers(description) > 0 {
        return Err(Problem::MaskDescriptionNumber {});
    }
    Ok(description)
}

/// The marks of each page, by its number from 1.
fn by_page(marks: &[MaskMark], sizes: &[PageSize]) -> Result<BTreeMap<u32, Vec<Area>>> {
    if marks.is_empty() {
        return Err(Problem::MaskNothingMarked {});
    }
    let mut sorted: BTreeMap<u32, Vec<Area>> = BTreeMap::new();
    for MaskMark { page, area } in marks {
        let there = usize::try_from(*page).is_ok_and(|page| (1..=sizes.len()).contains(&page));
        let is_one = [area.x, area.y, area.width, area.height].iter().all(|side| side.is_finite())
            && area.width > 0.0
            && area.height > 0.0;
        if !there || !is_one {
            let given = format!("{page}:{},{},{},{}", area.x, area.y, area.width, area.height);
            return Err(Problem::MaskPlaceUnknown { given });
        }
        sorted.entry(*page).or_default().push(*area);
    }
    Ok(sorted)
}

/// Writes the copy page by page; only one picture is held at a time.
fn write(
    file: &mut File,
    shown: &Shown,
    sizes: &[PageSize],
    marks: &BTreeMap<u32, Vec<Area>>,
    (description, lang): (&str, Lang),
    on_progress: OnProgress<'_>,
) -> Result<()> {
    let failed = |error: io::Error| Problem::writing(&shown.file, &error);
    let mut paper = Paper::new(BufWriter::new(file)).map_err(failed)?;
    let total = sizes.len() as u64;
    let pages = sizes.len().to_string();
    for (number, size) in (1..).zip(sizes) {
        let name = shown.title.clone();
        if on_progress(Progress { name, item: 1, items: 1, done: u64::from(number) - 1, total }).is_break() {
            return Err(Problem::Cancelled {});
        }
        let png = shown.page(number, mask::DPI)?;
        let black = marks.get(&number).map(Vec::as_slice).unwrap_or_default();
        let picture = mask::blackened(&png, *size, black)?;
        let page = number.to_string();
        let args = [("description", description), ("page", page.as_str()), ("pages", pages.as_str())];
        let told = if sizes.len() > 1 { text(lang, "mask-page", &args) } else { description.to_owned() };
        paper.page(*size, &picture, &told).map_err(failed)?;
    }
    let name = shown.title.clone();
    if on_progress(Progress { name, item: 1, items: 1, done: total, total }).is_break() {
        return Err(Problem::Cancelled {});
    }
    paper.finish(About { title: description, lang: lang.tag() }).map_err(failed)
}

/// Reads the finished copy as a stranger would: as many pages as the original, no letter on them, no number.
fn look_through(shown: &Shown, made: &Path, pages: usize) -> Result<()> {
    let still = || Problem::MaskStillShows { title: shown.title.clone() };
    let read = crate::reading::inspect_file(&shown.reader, made, &inspect::Expect::default());
    let looked = showing::finds(&shown.reader, made, &shown.title)?;
    let as_many = showing::pages(&shown.reader, made, &shown.title)?.len() == pages;
    let nothing = looked.letters == 0 && looked.finds.is_empty() && looked.pages as usize == pages;
    if as_many && nothing && read.personal_numbers.unwrap_or_default() == 0 { Ok(()) } else { Err(still()) }
}

/// What is known of the copy: the facts of the original, and the numbers that no mark covers.
fn inspection_of_copy(
    read: Inspection,
    finds: &Finds,
    marks: &BTreeMap<u32, Vec<Area>>,
    sizes: &[PageSize],
) -> Inspection {
    // The words beside a place may be what is black now.
    let mut read = read.without_words();
    let not_reached = |finding: &Finding| {
        matches!(finding.place, Some(Place::Page { page }) if page > finds.pages) && finding.code == "personal-number"
    };
    read.findings.retain(|finding| not_reached(finding) || !OF_THE_FILE.contains(&finding.code.as_str()));
    let mut left: BTreeMap<u32, i64> = BTreeMap::new();
    for find in finds.finds.iter().filter(|find| shows(find, marks, sizes)) {
        *left.entry(find.page).or_default() += 1;
    }
    read.findings.extend(left.iter().map(|(page, count)| Finding {
        code: "personal-number".to_owned(),
        severity: Severity::MustFix,
        args: BTreeMap::from([("count".to_owned(), Arg::Number(*count))]),
        place: Some(Place::Page { page: *page }),
    }));
    let of_numbers = |finding: &&Finding| finding.code == "personal-number";
    let count = |finding: &Finding| match finding.args.get("count") {
        Some(Arg::Number(count)) => u32::try_from(*count).unwrap_or(u32::MAX),
        _ => 1,
    };
    // How many there are in all is not known when the original could not be read.
    read.personal_numbers = read.personal_numbers.map(|_| read.findings.iter().filter(of_numbers).map(count).sum());
    if !read.findings.iter().any(|finding| finding.code == "masked-copy") {
        let (code, severity) = ("masked-copy".to_owned(), Severity::Note);
        read.findings.push(Finding { code, severity, args: BTreeMap::new(), place: None });
    }
    read
}

/// Whether the number can still be read in the picture. One whose place is not known is gone with its whole page.
fn shows(find: &Find, marks: &BTreeMap<u32, Vec<Area>>, sizes: &[PageSize]) -> bool {
    let black = marks.get(&find.page).map(Vec::as_slice).unwrap_or_default();
    let page = usize::try_from(find.page).ok().and_then(|page| sizes.get(page.checked_sub(1)?));
    let page = page.map(|size| Area { x: 0.0, y: 0.0, width: size.width, height: size.height });
    let areas = if find.areas.is_empty() { page.as_slice() } else { &find.areas };
    find.hidden != Some(Hidden::Outside) && (areas.is_empty() || !areas.iter().all(|area| mask::covers(black, area)))
}
