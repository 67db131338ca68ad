//! What a zip is: which of the formats that are zips, and which of its parts is what.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Take};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use ringperm_core::inspect::FileKind;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::limits;

/// The bytes of a zip.
pub type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// A zip with its parts by name.
pub struct Package<'a> {
    pub archive: Archive<'a>,
    /// Names as relationships write them, with forward slashes and none in front, and where the part is.
    names: BTreeMap<String, usize>,
}

/// A part of an Office file that another part refers to (ECMA-376 part 2, 6.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// The identifier by which the other part names it.
    pub id: String,
    /// The last word of its type: `officeDocument`, `header`, `comments`. Strict and transitional files agree on it.
    pub role: String,
    /// The name of the part.
    pub target: String,
}

impl<'a> Package<'a> {
    /// Opens a zip.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let names = (0..archive.len()).filter_map(|index| {
            let name = archive.name_for_index(index)?.ok()?;
            Some((name.replace('\\', "/").trim_start_matches('/').to_owned(), index))
        });
        Some(Self { names: names.collect(), archive })
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// The part of this name, unpacked as it is read, `most` bytes at most. `None` when it is not there or broken.
    pub fn part(&mut self, name: &str, most: u64) -> Option<Take<ZipFile<'_, Cursor<&'a [u8]>>>> {
        Some(self.archive.by_index(*self.names.get(name)?).ok()?.take(most))
    }

    /// The beginning of a part as text; empty when it cannot be read.
    pub fn start_of(&mut self, name: &str, most: u64) -> String {
        let mut start = Vec::new();
        if let Some(mut part) = self.part(name, most) {
            // What was unpacked before it broke is enough for a look.
            let _ = part.read_to_end(&mut start);
        }
        String::from_utf8_lossy(&start).into_owned()
    }

    /// Whether a part needs a password: by the zip itself, or as `OpenDocument` 1.3 part 2, 4.8.1 writes it.
    pub fn is_encrypted(&mut self) -> bool {
        let locked = |error: &ZipError| matches!(error, ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED);
        let by_zip =
            (0..self.archive.len()).any(|index| self.archive.by_index(index).err().as_ref().is_some_and(locked));
        by_zip || self.start_of("META-INF/manifest.xml", 1 << 20).contains("encryption-data")
    }

    /// Whether there are programs in the file that an office suite would run.
    pub fn has_macros(&mut self) -> bool {
        let is_macro = |name: &str| {
            name.to_lowercase().ends_with("vbaproject.bin")
                || name.starts_with("Basic/")
                || name.starts_with("Scripts/")
        };
        self.names().any(|name| is_macro(name) && !name.ends_with('/'))
    }

    /// What a part refers to within the file; the empty name stands for the file itself.
    pub fn relations(&mut self, part: &str) -> Vec<Relation> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let base = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let Some(source) = self.part(&format!("{base}_rels/{file}.rels"), limits::UNPACKED) else { return Vec::new() };
        let mut relations = Vec::new();
        each_start(source, |element, start| {
            let outside = attribute(start, "TargetMode").is_some_and(|mode| mode == "External");
            if element == "Relationship" && !outside {
                let (Some(role), Some(target)) = (attribute(start, "Type"), attribute(start, "Target")) else { return };
                let role = role.rsplit('/').next().unwrap_or_default().to_owned();
                relations.push(Relation {
                    id: attribute(start, "Id").unwrap_or_default(),
                    role,
                    target: resolved(&base, &target),
                });
            }
        });
        relations
    }

    /// The part that an Office file begins with.
    pub fn main_part(&mut self) -> Option<String> {
        let named = self.relations("").into_iter().find(|relation| relation.role == "officeDocument");
        let usual = ["word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"];
        named
            .map(|relation| relation.target)
            .filter(|target| self.has(target))
            .or_else(|| usual.iter().find(|name| self.has(name)).map(ToString::to_string))
    }

    /// Name and part of each sheet of an Excel file (ECMA-376 part 1, 18.2.19).
    pub fn sheets(&mut self) -> Vec<(String, String)> {
        let Some(workbook) = self.main_part() else { return Vec::new() };
        let parts: BTreeMap<String, String> =
            self.relations(&workbook).into_iter().map(|relation| (relation.id, relation.target)).collect();
        let mut names = Vec::new();
        let Some(source) = self.part(&workbook, limits::UNPACKED) else { return names };
        each_start(source, |element, start| {
            if element == "sheet" {
                names.extend(attribute(start, "name").zip(attribute(start, "id")));
            }
        });
        names.into_iter().filter_map(|(name, id)| Some((name, parts.get(&id)?.clone()))).collect()
    }

    /// The format, and the part that an Office file begins with.
    pub fn kind(&mut self) -> (FileKind, String) {
        let mimetype = self.start_of("mimetype", 100);
        let open_document = "application/vnd.oasis.opendocument.";
        let of_mimetype = match mimetype.trim() {
            "application/epub+zip" => Some(FileKind::Epub),
            "application/vnd.etsi.asic-e+zip" | "application/vnd.etsi.asic-s+zip" => Some(FileKind::Asice),
            other => other.strip_prefix(open_document).map(|of| {
                let is = |kind: &str| of.strip_prefix(kind).is_some_and(|rest| rest.is_empty() || rest == "-template");
                if is("text") || of == "text-master" || of == "text-web" {
                    FileKind::Odt
                } else if is("spreadsheet") {
                    FileKind::Ods
                } else {
                    FileKind::Zip
                }
            }),
        };
        if let Some(kind) = of_mimetype {
            return (kind, "content.xml".to_owned());
        }
        let Some(main) = self.main_part() else { return (FileKind::Zip, String::new()) };
        let type_of_main = self.content_type(&main);
        let macros = type_of_main.contains("macroEnabled");
        let is = |what: &str, folder: &str| {
            type_of_main.contains(what) || (type_of_main.is_empty() && main.starts_with(folder))
        };
        let kind = match (macros, is_xml(&main)) {
            (_, false) => FileKind::Zip,
            (true, _) if is("word.", "word/") => FileKind::Docm,
            (true, _) if is("excel.", "xl/") || type_of_main.contains("sheet.macroEnabled") => FileKind::Xlsm,
            _ if is("wordprocessingml", "word/") => FileKind::Docx,
            _ if is("spreadsheetml", "xl/") => FileKind::Xlsx,
            _ if is("presentationml", "ppt/") || type_of_main.contains("powerpoint") => FileKind::Pptx,
            _ => FileKind::Zip,
        };
        (kind, main)
    }

    /// Whether it is an `OpenDocument` presentation, by its type (part 2, 3.3).
    pub fn is_open_presentation(&mut self) -> bool {
        self.start_of("mimetype", 100).trim().starts_with("application/vnd.oasis.opendocument.presentation")
    }

    /// The type that `[Content_Types].xml` gives a part, or empty.
    fn content_type(&mut self, part: &str) -> String {
        let mut found = String::new();
        let Some(source) = self.part("[Content_Types].xml", limits::UNPACKED) else { return found };
        each_start(source, |element, start| {
            let of_part = attribute(start, "PartName").is_some_and(|name| name.trim_start_matches('/') == part);
            if element == "Override" && of_part {
                found = attribute(start, "ContentType").unwrap_or_default();
            }
        });
        found
    }
}

/// Whether a part is XML, by its name; some programs write names in capitals.
pub fn is_xml(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("xml"))
}

/// A target is written from the root of the file, as an address with a name of a place, or from the folder of the part.
fn resolved(base: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let path = target
        .split_once("://")
        .map_or(target.as_str(), |(_, rest)| rest.find('/').map_or(rest, |at| rest.get(at..).unwrap_or_default()));
    let whole = path.strip_prefix('/').map_or_else(|| format!("{base}{path}"), str::to_owned);
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Shows every element that begins, by its local name, until the source ends or is broken.
pub fn each_start(source: impl Read, mut see: impl FnMut(&str, &BytesStart<'_>)) {
    let mut reader = Reader::from_reader(std::io::BufReader::new(source));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => see(start.local_name().as_ref(), &start),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// An attribute by its local name, whatever its prefix.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}
