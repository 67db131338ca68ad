//! Word, Excel and `OpenDocument` files: a zip of XML parts. This module must never hold more than `limits::UNPACKED`
//! of what a zip unpacks to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader, Read};
use std::path::Path;

use ringperm_core::inspect::{Extract, FileKind, Notice, Page, Part, Place, WhyNot};

use crate::attached::{self, Attached, Room};
use crate::elements::{self, Elements};
use crate::package::{Package, is_xml};
use crate::xml::End;
use crate::{header_codes, limits, spreadsheet, xml};

/// A part to be read: its name, what it is for the document, and how its text is told.
type Wanted = (String, Part, &'static Elements);

/// The text of a Word, Excel or `OpenDocument` file; a zip of anything else is of a format that is not read.
pub fn extract(bytes: &[u8], depth: u8) -> Extract {
    let Some(mut package) = Package::open(bytes) else {
        // The list of what is in a zip stands at its end.
        return Extract::unreadable(FileKind::Zip, WhyNot::Damaged).noticing([Notice::CutOff]);
    };
    if package.archive.len() > limits::PARTS {
        return Extract::unreadable(FileKind::Zip, WhyNot::TooLarge).noticing([Notice::UnpacksWithoutEnd]);
    }
    let (kind, main) = package.kind();
    let wanted = match kind {
        FileKind::Docx | FileKind::Docm => word_parts(&mut package, &main),
        FileKind::Xlsx | FileKind::Xlsm => excel_parts(&package),
        FileKind::Odt | FileKind::Ods => open_document_parts(&package),
        FileKind::Pptx => return Extract::unreadable(kind, WhyNot::Presentation),
        FileKind::Zip if package.is_open_presentation() => {
            return Extract::unreadable(kind, WhyNot::Presentation);
        }
        _ => return Extract::unreadable(kind, WhyNot::UnknownFormat),
    };
    if package.is_encrypted() {
        return Extract::unreadable(kind, WhyNot::PasswordProtected);
    }
    let macros = package.has_macros().then_some(Notice::Macros);
    let files = embedded(&mut package, &main);
    let read = read(&mut package, kind, wanted);
    let mut extract = match kind {
        FileKind::Xlsx | FileKind::Xlsm | FileKind::Ods => spreadsheet::extract(package, bytes, read),
        _ => read,
    };
    let found = attached::look_into(files, depth);
    if extract.pages.iter().all(|page| page.place == Place::Part(Part::Properties)) {
        // Only pictures, or nothing: the properties of a file say nothing of what it shows.
        let why_not = extract.why_not.unwrap_or(WhyNot::NoText);
        extract = Extract::unreadable(kind, why_not).noticing(extract.notices);
    } else {
        extract.pages.extend(found.pages);
    }
    extract.noticing(macros).noticing(found.notices)
}

fn read(package: &mut Package<'_>, kind: FileKind, wanted: Vec<Wanted>) -> Extract {
    let mut found: BTreeMap<Part, Page> = BTreeMap::new();
    let mut notices = Vec::new();
    let mut why_not = None;
    let mut left = limits::UNPACKED;
    for (name, part, elements) in wanted {
        let Some(source) = package.part(&name, left) else {
            why_not = Some(WhyNot::Damaged);
            continue;
        };
        let mut source = BufReader::new(source);
        let mut taken = xml::take(&mut source, elements);
        if taken.end != End::Whole {
            // How much more there is tells a long text from one without end. A broken end was told of already.
            let _ = io::copy(&mut source, &mut io::sink());
        }
        left = source.into_inner().limit();
        if name.starts_with("xl/worksheets/") {
            taken.text = header_codes::without(&taken.text);
        }
        match taken.end {
            End::Entities => {
                notices.push(Notice::Entities);
                why_not = Some(WhyNot::TooLarge);
            }
            _ if left == 0 => {
                notices.push(Notice::UnpacksWithoutEnd);
                why_not = Some(WhyNot::TooLarge);
            }
            End::Full => why_not = Some(WhyNot::TooLarge),
            End::Broken if !elements.loose => why_not = Some(WhyNot::Damaged),
            End::Broken | End::Whole => {}
        }
        let mut add = |part: Part, text: &str, unseen: &str| {
            let page = found.entry(part).or_insert_with(|| Page::new(Place::Part(part), ""));
            for (whole, more) in [(&mut page.text, text), (&mut page.unseen, unseen)] {
                whole.push_str(more);
                whole.push('\n');
            }
        };
        add(part, &taken.text, &taken.unseen);
        taken.aside.iter().for_each(|(part, text)| add(*part, text, ""));
        if why_not == Some(WhyNot::TooLarge) {
            break;
        }
    }
    let pages = found.into_values().filter(|page| !page.is_empty()).collect();
    Extract::of(kind, pages, why_not).noticing(notices)
}

/// Whether a part is a drawing as Office made them until 2007, by its name.
fn is_vml(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("vml"))
}

const PROPERTIES: [&str; 3] = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"];

fn properties(package: &Package<'_>) -> Vec<Wanted> {
    let is_own = |name: &&str| {
        let custom =
            name.strip_prefix("customXml/").is_some_and(|rest| rest.starts_with("item") && !rest.contains("Props"));
        PROPERTIES.contains(name) || custom && is_xml(name)
    };
    package.names().filter(is_own).map(|name| (name.to_owned(), Part::Properties, &elements::PROPERTIES)).collect()
}

fn relations(package: &Package<'_>) -> Vec<Wanted> {
    let names = package.names().filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "rels"));
    names.map(|name| (name.to_owned(), Part::Properties, &elements::RELATIONS)).collect()
}

/// The parts of a Word file: those that the main part names, whatever they are called, and those with the usual names.
fn word_parts(package: &mut Package<'_>, main: &str) -> Vec<Wanted> {
    let folder = main.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    let mut variables: Vec<Wanted> = Vec::new();
    for name in package.names() {
        let file = name.strip_prefix(&folder).filter(|file| is_xml(file));
        let part = match file {
            Some("footnotes.xml" | "endnotes.xml") => Part::Notes,
            Some(file) if !file.contains('/') && file.starts_with("comments") => Part::Comments,
            Some(file) if !file.contains('/') && (file.starts_with("header") || file.starts_with("footer")) => {
                Part::HeaderFooter
            }
            // Variables that fields show, and that stay when no field shows them (17.15.1.32).
            Some("settings.xml") => {
                variables.push((name.to_owned(), Part::Properties, &elements::WORD_SETTINGS));
                continue;
            }
            Some("glossary/document.xml" | "people.xml") => Part::Properties,
            Some(file) if file.starts_with("diagrams/data") || file.starts_with("charts/chart") => Part::Body,
            _ => continue,
        };
        parts.insert(name.to_owned(), part);
    }
    for relation in package.relations(main) {
        let part = match relation.role.as_str() {
            "header" | "footer" => Part::HeaderFooter,
            "footnotes" | "endnotes" => Part::Notes,
            "comments" => Part::Comments,
            _ => continue,
        };
        if package.has(&relation.target) {
            parts.insert(relation.target, part);
        }
    }
    parts.remove(main);
    let others = parts.into_iter().map(|(name, part)| (name, part, &elements::WORD));
    std::iter::once((main.to_owned(), Part::Body, &elements::WORD))
        .chain(others)
        .chain(variables)
        .chain(properties(package))
        .chain(relations(package))
        .collect()
}

/// What stands beside the cells of an Excel file; the cells themselves come from the sheets.
fn excel_parts(package: &Package<'_>) -> Vec<Wanted> {
    let part = |name: &str| -> Option<(Part, &'static Elements)> {
        let in_folder = |folder: &str| name.strip_prefix(folder).is_some_and(is_xml);
        match name {
            "xl/workbook.xml" => Some((Part::Properties, &elements::WORKBOOK)),
            _ if in_folder("xl/comments") || in_folder("xl/threadedComments/") => {
                Some((Part::Comments, &elements::EXCEL))
            }
            // Old files, and everything that looks like a note in new ones, keep their texts here too.
            _ if name.starts_with("xl/drawings/") && is_vml(name) => Some((Part::Comments, &elements::VML)),
            _ if in_folder("xl/drawings/drawing") => Some((Part::Notes, &elements::EXCEL)),
            _ if in_folder("xl/worksheets/") => Some((Part::HeaderFooter, &elements::SHEET)),
            _ if in_folder("xl/pivotCache/") || in_folder("xl/externalLinks/") || in_folder("xl/charts/") => {
                Some((Part::Properties, &elements::KEPT_VALUES))
            }
            _ => None,
        }
    };
    let named = package.names().filter_map(|name| part(name).map(|(part, elements)| (name.to_owned(), part, elements)));
    named.chain(properties(package)).chain(relations(package)).collect()
}

fn open_document_parts(package: &Package<'_>) -> Vec<Wanted> {
    let parts: [(&str, Part, &'static Elements); 3] = [
        ("content.xml", Part::Body, &elements::OPEN_DOCUMENT),
        ("styles.xml", Part::HeaderFooter, &elements::OPEN_DOCUMENT_STYLES),
        ("meta.xml", Part::Properties, &elements::PROPERTIES),
    ];
    parts.into_iter().filter(|(name, ..)| package.has(name)).map(|(name, part, e)| (name.to_owned(), part, e)).collect()
}

/// Files that lie in an Office file, by the folder that Office and `OpenDocument` keep them in.
fn embedded(package: &mut Package<'_>, main: &str) -> Vec<Attached> {
    // Word shows a file that it is to take in as text when it is next opened (ECMA-376 part 1, 11.3.1).
    let relations = package.relations(main).into_iter();
    let taken_in: Vec<String> = relations.filter(|part| part.role == "aFChunk").map(|part| part.target).collect();
    let kept = ["word/embeddings/", "xl/embeddings/", "ppt/embeddings/"];
    let names: BTreeSet<String> = package
        .names()
        .filter(|name| {
            let taken_in = name.starts_with("word/afchunk") || taken_in.iter().any(|target| target == name);
            (taken_in || kept.iter().any(|folder| name.starts_with(folder))) && !name.ends_with('/')
        })
        .map(str::to_owned)
        .collect();
    let mut room = Room::new();
    let file = |name: &String| {
        let shown = name.rsplit('/').next().unwrap_or_default().to_owned();
        room.take(shown, |most| unpacked(package, name, most))
    };
    names.iter().map(file).collect()
}

/// At most so many bytes of a part, and whether those are all.
fn unpacked(package: &mut Package<'_>, name: &str, most: u64) -> (Vec<u8>, bool) {
    let mut bytes = Vec::new();
    // One byte more than may be shows that there is more.
    let read = package.part(name, most + 1).is_some_and(|mut part| part.read_to_end(&mut bytes).is_ok());
    let whole = read && bytes.len() as u64 <= most;
    bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    (bytes, whole)
}
