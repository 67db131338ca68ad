//! What a PDF holds beside the text of its pages: form fields, annotations, properties, attachments, scripts.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use ringperm_core::inspect::{Notice, WhyNot};

use super::whole;
use crate::attached::{Attached, Room};
use crate::{elements, limits, xml};

/// How deep values may lie in each other.
const DEPTH: u8 = 40;

/// The value of a form field at its place on the page, in points from its lower left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub text: String,
}

/// The form fields by the number of their page.
pub type Fields = BTreeMap<u32, Vec<Field>>;

/// What stands beside the pages.
#[derive(Default)]
pub struct Structure {
    pub fields: Fields,
    pub loose_fields: Vec<String>,
    pub comments: Vec<String>,
    pub properties: Vec<String>,
    pub attachments: Vec<Attached>,
    pub notices: Vec<Notice>,
    /// Why something of it is missing.
    pub missing: Option<WhyNot>,
    /// How much was kept of what people write into forms, comments and properties, in bytes.
    kept: usize,
}

/// The files within the file that were come to.
struct Files {
    seen: BTreeSet<ObjectId>,
    room: Room,
}

/// Looks the whole file through.
pub fn of(document: &Document) -> Structure {
    let mut structure = Structure { properties: information(document), ..Structure::default() };
    structure.metadata(document);
    structure.annotations(document);
    let mut files = Files { seen: BTreeSet::new(), room: Room::new() };
    for object in document.objects.values() {
        each_dictionary(object, DEPTH, &mut |dictionary| structure.dictionary(document, dictionary, &mut files));
    }
    let placed: BTreeSet<&str> =
        structure.fields.values().flatten().flat_map(|field| field.text.lines()).map(str::trim).collect();
    let loose: Vec<String> = structure
        .loose_fields
        .iter()
        .filter(|value| !placed.contains(value.trim()))
        .map(|value| value.trim().to_owned())
        .collect();
    structure.loose_fields = loose;
    structure
}

/// The values of the form fields alone.
pub fn fields_of(document: &Document) -> Fields {
    let mut structure = Structure::default();
    structure.annotations(document);
    structure.fields
}

fn each_dictionary<'a>(object: &'a Object, depth: u8, see: &mut impl FnMut(&'a Dictionary)) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        Object::Array(items) => return items.iter().for_each(|item| each_dictionary(item, depth, see)),
        _ => return,
    };
    see(dictionary);
    dictionary.iter().for_each(|(_, value)| each_dictionary(value, depth, see));
}

fn name<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> &'a [u8] {
    dictionary.get_deref(key, document).and_then(Object::as_name).unwrap_or_default()
}

fn text(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    value_text(document, dictionary.get_deref(key, document).ok()?, DEPTH)
}

/// A string, a name, the strings of a list, or a stream of text.
fn value_text(document: &Document, value: &Object, depth: u8) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    let text = match value {
        // UTF-16 with the bytes the other way round is not in the standard, and is in files.
        Object::String(bytes, _) if bytes.starts_with(b"\xff\xfe") => {
            encoding_rs::UTF_16LE.decode(bytes).0.into_owned()
        }
        Object::String(bytes, _) => {
            decode_text_string(value).unwrap_or_else(|_| encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned())
        }
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Reference(_) => value_text(document, document.dereference(value).ok()?.1, depth)?,
        Object::Array(items) => {
            let texts = items.iter().filter_map(|item| value_text(document, item, depth));
            texts.collect::<Vec<_>>().join("\n")
        }
        Object::Stream(stream) => {
            let content = stream.decompressed_content_with_limit(limits::PDF_STREAM).ok()?;
            value_text(document, &Object::string_literal(content), depth)?
        }
        _ => return None,
    };
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Whether every stream of a value unpacks to its end.
fn unpacks(document: &Document, value: &Object, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    match value {
        Object::Reference(_) => document.dereference(value).map_or(true, |(_, value)| unpacks(document, value, depth)),
        Object::Array(items) => items.iter().all(|item| unpacks(document, item, depth)),
        Object::Stream(stream) => {
            whole::is_stream(stream) && stream.decompressed_content_with_limit(limits::PDF_STREAM).is_ok()
        }
        _ => true,
    }
}

impl Structure {
    /// What people wrote as an entry, as far as there is room for it.
    fn written(&mut self, document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
        let value = dictionary.get_deref(key, document).ok()?;
        if self.kept > limits::TEXT {
            return None;
        }
        if !unpacks(document, value, DEPTH) {
            self.missing = self.missing.or(Some(WhyNot::Damaged));
        }
        let mut text = value_text(document, value, DEPTH)?;
        self.kept += text.len();
        if self.kept > limits::TEXT {
            self.missing = Some(WhyNot::TooLarge);
            text.truncate(text.floor_char_boundary(limits::TEXT));
        }
        Some(text)
    }

    /// The same of an entry in XML.
    fn written_xml(&mut self, document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
        let written = self.written(document, dictionary, key)?;
        let (text, all) = xml::plain_text(written.as_bytes(), &elements::PROPERTIES);
        if !all {
            self.missing = Some(WhyNot::TooLarge);
        }
        Some(text)
    }

    fn metadata(&mut self, document: &Document) {
        let metadata = document.catalog().and_then(|catalog| catalog.get_deref(b"Metadata", document));
        let Ok(stream) = metadata.and_then(Object::as_stream) else { return };
        let content = stream.decompressed_content_with_limit(limits::PDF_STREAM);
        if content.is_err() || !whole::is_stream(stream) {
            self.missing = self.missing.or(Some(WhyNot::Damaged));
        }
        let (text, all) = xml::plain_text(&content.unwrap_or_default(), &elements::XMP);
        if !all {
            self.missing = Some(WhyNot::TooLarge);
        }
        self.properties.push(text);
    }

    fn annotations(&mut self, document: &Document) {
        for (number, id) in document.get_pages() {
            for annotation in document.get_page_annotations(id).unwrap_or_default() {
                self.annotation(document, number, annotation);
            }
        }
    }

    fn annotation(&mut self, document: &Document, page: u32, annotation: &Dictionary) {
        match name(document, annotation, b"Subtype") {
            b"Widget" => {
                let Some(value) = inherited(document, annotation, b"V") else { return };
                if let Some(field) =
                    value_text(document, value, DEPTH).and_then(|text| placed(document, annotation, text))
                {
                    self.fields.entry(page).or_default().push(field);
                }
            }
            b"Redact" => self.notices.push(Notice::RedactionNotApplied),
            _ => {}
        }
        for key in [b"Contents".as_slice(), b"Subj", b"T"] {
            // The name of a field is nobody's comment.
            let is_field = key == b"T" && annotation.has(b"FT");
            let comment = self.written(document, annotation, key).filter(|_| !is_field);
            self.comments.extend(comment);
        }
        let rich = self.written_xml(document, annotation, b"RC");
        self.comments.extend(rich);
    }

    fn dictionary(&mut self, document: &Document, dictionary: &Dictionary, files: &mut Files) {
        if matches!(name(document, dictionary, b"S"), b"JavaScript" | b"Launch") || dictionary.has(b"JS") {
            self.notices.push(Notice::Scripts);
        }
        if dictionary.has(b"FT") || dictionary.has(b"XFA") {
            // Its value, what it is explained by, and what can be chosen in it (12.7.3.1, 12.7.4.4).
            for key in [b"V".as_slice(), b"DV", b"TU", b"Opt"] {
                let value = self.written(document, dictionary, key);
                self.loose_fields.extend(value);
            }
            for key in [b"RV".as_slice(), b"XFA"] {
                let value = self.written_xml(document, dictionary, key);
                self.loose_fields.extend(value);
            }
        }
        self.properties.extend(names_and_remarks(document, dictionary));
        // Addresses of links (12.6.4.7) are not seen, and go along.
        self.properties.extend(text(document, dictionary, b"URI"));
        // Alternate texts of pictures (14.9.3), and the entries of the outline (12.3.3).
        self.properties.extend(text(document, dictionary, b"Alt"));
        if dictionary.has(b"Parent") && dictionary.has(b"Title") {
            self.properties.extend(text(document, dictionary, b"Title"));
        }
        self.properties.extend(named(document, dictionary));
        self.attachments.extend(attachment(document, dictionary, files));
    }
}

/// What people write where few ever look, as far as it can hold a number: names of fields, of signers, of layers and
/// of pages, remarks on attachments, other readings of a passage, and scripts (ISO 32000-1, 12.7.3.1, 12.8.1, 8.11.2.1,
/// 12.4.2, 7.11.3, 14.9.4, 12.6.4.16).
fn names_and_remarks(document: &Document, dictionary: &Dictionary) -> Vec<String> {
    const DIGITS: usize = 11;
    let keys = [b"T".as_slice(), b"Name", b"Reason", b"P", b"Desc", b"ActualText", b"E", b"JS"];
    let texts = keys.iter().filter(|key| dictionary.has(key)).filter_map(|key| {
        let value = dictionary.get_deref(key, document).ok()?;
        let written = matches!(value, Object::String(..)) || *key == b"JS" && matches!(value, Object::Stream(_));
        written.then(|| value_text(document, value, DEPTH)).flatten()
    });
    texts.filter(|text| text.chars().filter(char::is_ascii_digit).count() >= DIGITS).collect()
}

/// The names in a name tree (7.9.6), each before what it stands for, and those of destinations as they were before
/// it (12.3.2.4): people give their bookmarks names.
fn named(document: &Document, dictionary: &Dictionary) -> Vec<String> {
    let pairs = dictionary.get_deref(b"Names", document).and_then(Object::as_array);
    let keys = pairs.into_iter().flat_map(|pairs| pairs.iter().step_by(2));
    let mut names: Vec<String> = keys.filter_map(|key| value_text(document, key, DEPTH)).collect();
    let destinations = dictionary.get_deref(b"Dests", document).and_then(Object::as_dict);
    // Beneath `Names` the same key leads to a tree, whose own keys are no names.
    let old = destinations.into_iter().filter(|_| dictionary.has(b"Pages")).flat_map(Dictionary::iter);
    names.extend(old.map(|(name, _)| String::from_utf8_lossy(name).into_owned()));
    names
}

fn attachment(document: &Document, specification: &Dictionary, known: &mut Files) -> Option<Attached> {
    let files = specification.get_deref(b"EF", document).and_then(Object::as_dict).ok()?;
    let id = [b"UF".as_slice(), b"F"].iter().find_map(|key| files.get(key).and_then(Object::as_reference).ok())?;
    if !known.seen.insert(id) {
        return None;
    }
    let name = text(document, specification, b"UF").or_else(|| text(document, specification, b"F")).unwrap_or_default();
    let unpack = |most: u64| {
        let Ok(stream) = document.get_object(id).and_then(Object::as_stream) else { return (Vec::new(), false) };
        let unpacked = stream.decompressed_content_with_limit(usize::try_from(most).unwrap_or(usize::MAX));
        let whole = unpacked.is_ok() && whole::is_stream(stream);
        (unpacked.unwrap_or_default(), whole)
    };
    Some(known.room.take(name, unpack))
}

/// A value of a field, which a parent may hold for it (12.7.3.1).
fn inherited<'a>(document: &'a Document, field: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut field = field;
    for _ in 0..DEPTH {
        if let Ok(value) = field.get_deref(key, document) {
            return Some(value);
        }
        field = field.get_deref(b"Parent", document).and_then(Object::as_dict).ok()?;
    }
    None
}

fn placed(document: &Document, annotation: &Dictionary, text: String) -> Option<Field> {
    let corners = annotation.get_deref(b"Rect", document).and_then(Object::as_array).ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|corner| corner.as_float().ok()).collect();
    let &[left, bottom, right, top] = corners.as_slice() else { return None };
    let (x, y) = (left.min(right), bottom.min(top));
    // The name of a button that is pressed is no text of the page.
    let kind = inherited(document, annotation, b"FT").and_then(|kind| kind.as_name().ok());
    let is_button = kind.is_some_and(|kind| kind == b"Btn");
    let field = Field { x, y, width: (right - left).abs(), height: (top - bottom).abs(), text };
    (!is_button).then_some(field)
}

/// Title, author and what else people write into a file's properties; not what programs write of themselves.
fn information(document: &Document) -> Vec<String> {
    const OF_PROGRAMS: [&[u8]; 5] = [b"Producer", b"Creator", b"CreationDate", b"ModDate", b"Trapped"];
    let information = document.trailer.get_deref(b"Info", document).and_then(Object::as_dict);
    information
        .into_iter()
        .flat_map(Dictionary::iter)
        .filter(|(key, _)| !OF_PROGRAMS.contains(&key.as_slice()))
        .filter_map(|(_, value)| value_text(document, value, DEPTH))
        .collect()
}
