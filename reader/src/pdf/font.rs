//! Fonts of a PDF as the second reader needs them: from codes to letters and widths (ISO 32000-1, 9.5 to 9.10).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Encoding, Object};

use crate::limits;

/// The flag of a font with signs of its own (9.8.2).
const SYMBOLIC: i64 = 4;

/// What the codes of a font are, where it has no map.
#[derive(PartialEq, Eq)]
enum Codes {
    /// Those of an encoding that is known.
    Known,
    /// Its own, and no one says which letters they are.
    Own,
    /// Numbers of glyphs in a font file, and no one says which letters they are (9.7.5.2).
    GlyphNumbers,
}

/// A font as far as its letters and their widths are known.
pub struct Font<'a> {
    to_unicode: Option<Encoding<'a>>,
    encoding: Option<Encoding<'a>>,
    two_bytes: bool,
    codes: Codes,
    /// Its glyphs are drawn by the file itself, and called by numbers.
    numbered_names: bool,
    /// In thousandths of the size, by code.
    widths: BTreeMap<u16, f32>,
    /// Of every other code.
    usual_width: f32,
}

impl<'a> Font<'a> {
    /// What a font of the file says of itself.
    pub fn of(document: &'a Document, font: &'a Dictionary) -> Self {
        let kind = font.get_deref(b"Subtype", document).and_then(Object::as_name).unwrap_or_default();
        let two_bytes = kind == b"Type0";
        let descriptor = font.get_deref(b"FontDescriptor", document).and_then(Object::as_dict);
        let flags = descriptor.and_then(|descriptor| descriptor.get_deref(b"Flags", document)?.as_i64()).unwrap_or(0);
        let own_codes = two_bytes || kind == b"Type3" || (flags & SYMBOLIC != 0 && !font.has(b"Encoding"));
        let (widths, usual_width) =
            if two_bytes { wide_widths(document, font) } else { (widths(document, font), 500.0) };
        let encoding_name = font.get_deref(b"Encoding", document).and_then(Object::as_name).unwrap_or_default();
        Self {
            to_unicode: font.has(b"ToUnicode").then(|| only_to_unicode(document, font)).flatten(),
            encoding: font.get_font_encoding_with_limit(document, limits::TEXT).ok().filter(|_| !two_bytes),
            two_bytes,
            codes: match own_codes {
                true if two_bytes && encoding_name.starts_with(b"Identity-") => Codes::GlyphNumbers,
                true => Codes::Own,
                false => Codes::Known,
            },
            numbered_names: kind == b"Type3" && are_numbered(document, font),
            widths,
            usual_width,
        }
    }

    /// Whether nothing says which letters its codes are.
    pub fn lacks_map(&self) -> bool {
        self.to_unicode.is_none() && self.codes != Codes::Known
    }

    /// How many glyphs a string shows of which nothing at all says what they are: their names are numbers.
    pub fn nameless(&self, bytes: &[u8]) -> usize {
        if self.to_unicode.is_none() && self.numbered_names { bytes.len() } else { 0 }
    }

    /// How many glyphs a string shows that are known by their place in a font only.
    pub fn unmapped(&self, bytes: &[u8]) -> usize {
        if self.to_unicode.is_none() && self.codes == Codes::GlyphNumbers { bytes.len() / 2 } else { 0 }
    }

    /// What a string shows; empty when that cannot be told.
    pub fn text(&self, bytes: &[u8]) -> String {
        let decoded = |encoding: &Encoding<'_>| Document::decode_text(encoding, bytes).ok();
        self.to_unicode
            .as_ref()
            .and_then(decoded)
            .or_else(|| self.encoding.as_ref().and_then(decoded))
            .unwrap_or_default()
    }

    /// How far a string moves the pen, in units of its size.
    pub fn width(&self, bytes: &[u8]) -> f32 {
        let width = |code: u16| self.widths.get(&code).copied().unwrap_or(self.usual_width) / 1000.0;
        if self.two_bytes {
            bytes.as_chunks::<2>().0.iter().map(|code| width(u16::from_be_bytes(*code))).sum()
        } else {
            bytes.iter().map(|byte| width(u16::from(*byte))).sum()
        }
    }
}

/// Whether the names that a font gives its glyphs (9.6.6.1) are letters with a number, as `a17`, and tell nothing.
fn are_numbered(document: &Document, font: &Dictionary) -> bool {
    let encoding = font.get_deref(b"Encoding", document).and_then(Object::as_dict);
    let differences = encoding.and_then(|encoding| encoding.get_deref(b"Differences", document)?.as_array());
    let names: Vec<&[u8]> = differences.into_iter().flatten().filter_map(|name| name.as_name().ok()).collect();
    let is_number = |name: &&&[u8]| {
        let letters = name.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let digits = name.get(letters..).unwrap_or_default();
        letters <= 3 && !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
    };
    names.iter().filter(is_number).count() * 2 > names.len()
}

/// The widths of a font with codes of one byte (9.6.2).
fn widths(document: &Document, font: &Dictionary) -> BTreeMap<u16, f32> {
    let first = font.get_deref(b"FirstChar", document).and_then(Object::as_i64).unwrap_or(0);
    let widths = font.get_deref(b"Widths", document).and_then(Object::as_array);
    let codes = u16::try_from(first).unwrap_or(0)..256;
    codes.zip(widths.into_iter().flatten()).filter_map(|(code, width)| Some((code, width.as_float().ok()?))).collect()
}

/// The widths of a font with codes of two bytes: by code, and of all others (9.7.4.3).
fn wide_widths(document: &Document, font: &Dictionary) -> (BTreeMap<u16, f32>, f32) {
    let mut widths = BTreeMap::new();
    let below = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).ok();
    let below = below.and_then(|fonts| document.dereference(fonts.first()?).ok()?.1.as_dict().ok());
    let Some(below) = below else { return (widths, 1000.0) };
    let usual = below.get_deref(b"DW", document).and_then(Object::as_float).unwrap_or(1000.0);
    let listed = below.get_deref(b"W", document).and_then(Object::as_array).map_or(&[][..], Vec::as_slice);
    let mut listed = listed.iter().filter_map(|item| Some(document.dereference(item).ok()?.1));
    while let (Some(first), Some(next)) = (listed.next(), listed.next()) {
        let Some(first) = first.as_i64().ok().and_then(|first| u16::try_from(first).ok()) else { break };
        if let Ok(each) = next.as_array() {
            widths.extend((first..=u16::MAX).zip(each.iter().filter_map(|width| width.as_float().ok())));
        } else {
            let last = next.as_i64().ok().and_then(|last| u16::try_from(last).ok());
            let (Some(last), Some(Ok(width))) = (last, listed.next().map(Object::as_float)) else { break };
            widths.extend((first..=last).map(|code| (code, width)));
        }
    }
    (widths, usual)
}

/// The map of a font from its codes to letters. It rules over the encoding, which may only name glyphs.
fn only_to_unicode<'a>(document: &'a Document, font: &'a Dictionary) -> Option<Encoding<'a>> {
    let stream = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).ok()?;
    let content = stream.get_plain_content_with_limit(limits::TEXT).ok()?;
    map_in(content)
}

fn map_in<'a>(content: Vec<u8>) -> Option<Encoding<'a>> {
    // Only a font gives its map out; this one has nothing else.
    let mut document = Document::new();
    let id = document.add_object(lopdf::Stream::new(Dictionary::new(), content));
    let mut font = Dictionary::new();
    font.set("Type", Object::Name(b"Font".to_vec()));
    font.set("ToUnicode", Object::Reference(id));
    match font.get_font_encoding(&document).ok()? {
        Encoding::UnicodeMapEncoding(map) => Some(Encoding::UnicodeMapEncoding(map)),
        _ => None,
    }
}
