//! From placed rows to the bytes of a PDF: header, footer, fonts cut to the letters used, contents, language.

use std::collections::{BTreeMap, BTreeSet};

use lopdf_of_printpdf::{Dictionary, Document, Object, ObjectId, text_string};
use printpdf::{
    Color, DictItem, FontId, Line, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix,
};

use super::font::{Fonts, REPLACEMENT, Run, Weight};
use super::layout::{Colour, Mark, Placed, Row, Style, fit, line, paginate};
use super::sheet::{ACCENT, LINE, SMALL, SOFT, STRONG, WIDTH};
use crate::application::as_shown;
use crate::problem::{Problem, Result};
use crate::texts::{Lang, text};

const PAGE_WIDTH: f32 = 595.28;
const PAGE_HEIGHT: f32 = 841.89;
const LEFT: f32 = 66.0;
/// Where the text begins, from the top of the page.
const TOP: f32 = 82.0;
/// How high the text is.
pub(super) const HEIGHT: f32 = 684.0;
const HEADER: f32 = 40.0;
const FOOTER: f32 = 788.0;
const DRAFT: Colour = [0.93, 0.94, 0.95];

/// What the document says of itself, and what stands on every page.
pub(super) struct Frame {
    /// The language of the text.
    pub lang: Lang,
    /// The title of the document.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// At the top left of every page.
    pub header: String,
    /// At the top right.
    pub header_right: String,
    /// At the foot.
    pub footer: String,
    /// What every page is marked as, by the key of the word.
    pub mark: Option<&'static str>,
}

/// How what is made for the example company is marked.
pub(super) const EXAMPLE_MARK: &str = "bundle-example-mark";

/// Makes the document.
pub(super) fn paint(fonts: &Fonts, frame: &Frame, rows: Vec<Row>) -> Result<Vec<u8>> {
    let pages = paginate(rows, HEIGHT);
    let mut brush = Brush { fonts, used: BTreeMap::new(), ops: Vec::new() };
    let mut painted = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        brush.background(frame, page);
        for placed in page {
            for mark in &placed.row.marks {
                brush.mark(mark, TOP + placed.top);
            }
        }
        brush.header_and_footer(frame, number + 1, pages.len());
        painted.push(PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut brush.ops)));
    }

    let mut document = PdfDocument::new(&as_shown(&frame.title));
    document.metadata.info.author = as_shown(&frame.author).into_owned();
    "Ringperm".clone_into(&mut document.metadata.info.creator);
    "printpdf".clone_into(&mut document.metadata.info.producer);
    for weight in [Weight::Regular, Weight::Bold] {
        if let Some(characters) = brush.used.get(name(weight)) {
            let font = PdfFont::new(cut(fonts.face(weight), characters, name(weight))?);
            document.resources.fonts.map.insert(FontId(name(weight).to_owned()), font);
        }
    }
    document.pages = painted;
    let mut document = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    finish(&mut document, frame, &pages)?;
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|error| Problem::PdfFailed { reason: error.to_string() })?;
    Ok(bytes)
}

fn name(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "Lato-Regular",
        Weight::Bold => "Lato-Bold",
    }
}

/// The font with only the glyphs of these characters: a page weighs kilobytes, not half a megabyte.
fn cut(face: &ParsedFont, characters: &BTreeSet<char>, name: &str) -> Result<ParsedFont> {
    let mut glyphs = subsetter::GlyphRemapper::new();
    let mut cut = face.clone();
    cut.codepoint_to_glyph.clear();
    cut.glyph_widths.clear();
    for c in characters {
        let glyph = face.lookup_glyph_index(u32::from(*c)).unwrap_or(0);
        let new = glyphs.remap(glyph);
        cut.codepoint_to_glyph.insert(u32::from(*c), new);
        cut.glyph_widths.insert(new, face.get_glyph_width(glyph).unwrap_or(0));
    }
    cut.original_bytes = subsetter::subset(&face.original_bytes, 0, &glyphs)
        .map_err(|error| Problem::PdfFailed { reason: error.to_string() })?;
    // Six capitals and a plus sign mark a font that is not whole (ISO 32000-1, 9.6.4).
    cut.font_name = Some(format!("RPERMA+{name}"));
    Ok(cut)
}

struct Brush<'a> {
    fonts: &'a Fonts,
    /// Which characters were drawn, by font.
    used: BTreeMap<&'static str, BTreeSet<char>>,
    ops: Vec<Op>,
}

impl Brush<'_> {
    /// What lies behind the text: tinted grounds, and the word across a draft or an example.
    fn background(&mut self, frame: &Frame, page: &[Placed]) {
        let mut tinted_to: Option<f32> = None;
        for placed in page {
            let bottom = placed.top + placed.row.height;
            let Some(colour) = placed.row.tint else {
                tinted_to = None;
                continue;
            };
            let top = tinted_to.filter(|_| placed.row.gap <= 0.0).unwrap_or(placed.top);
            self.fill(LEFT, TOP + top, WIDTH, bottom - top, colour);
            self.fill(LEFT, TOP + top, 3.0, bottom - top, ACCENT);
            tinted_to = Some(bottom);
        }
        if let Some(key) = frame.mark {
            let mark = text(frame.lang, key, &[]);
            let style = Style { weight: Weight::Bold, size: 120.0, leading: 120.0, colour: DRAFT };
            let length = self.fonts.width(&mark, style.weight, style.size);
            let (sin, cos) = 55.0_f32.to_radians().sin_cos();
            let x = PAGE_WIDTH / 2.0 - cos * length / 2.0 + sin * 42.0;
            let y = PAGE_HEIGHT / 2.0 - sin * length / 2.0 - cos * 42.0;
            // To whoever copies the text or hears it read aloud it is nothing: the header says the word on every page.
            self.begin_span("");
            self.string(&mark, style, [cos, sin, -sin, cos, x, y]);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn header_and_footer(&mut self, frame: &Frame, number: usize, count: usize) {
        let right = fit(self.fonts, &frame.header_right, SMALL, WIDTH * 0.45);
        let right_width = self.fonts.width(&right, SMALL.weight, SMALL.size);
        let mut left_from = 0.0;
        if let Some(key) = frame.mark {
            let mark = text(frame.lang, key, &[]);
            let style = Style { size: 11.0, leading: SMALL.leading, colour: ACCENT, ..STRONG };
            left_from = self.fonts.width(&mark, style.weight, style.size) + 10.0;
            self.mark(&line(mark, 0.0, style), HEADER);
        }
        let left = fit(self.fonts, &frame.header, SMALL, WIDTH - right_width - left_from - 16.0);
        self.mark(&line(left, left_from, SMALL), HEADER);
        self.mark(&line(right, WIDTH - right_width, SMALL), HEADER);
        let rule = |down| Mark::Rule { x: 0.0, down, width: WIDTH, thickness: 0.5, colour: LINE };
        self.mark(&rule(HEADER + 17.0), 0.0);
        self.mark(&rule(FOOTER - 5.0), 0.0);
        let args = [("page", number.to_string()), ("pages", count.to_string())];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = text(frame.lang, "bundle-page", &args);
        let page_width = self.fonts.width(&page, SMALL.weight, SMALL.size);
        let foot = fit(self.fonts, &frame.footer, SMALL, WIDTH - page_width - 16.0);
        self.mark(&line(foot, 0.0, Style { colour: SOFT, ..SMALL }), FOOTER);
        self.mark(&line(page, WIDTH - page_width, SMALL), FOOTER);
    }

    fn mark(&mut self, mark: &Mark, top: f32) {
        match mark {
            Mark::Text { x, down, text, style } => {
                self.string(text, *style, [1.0, 0.0, 0.0, 1.0, LEFT + x, PAGE_HEIGHT - top - down]);
            }
            Mark::Rule { x, down, width, thickness, colour } => {
                self.fill(LEFT + x, top + down, *width, *thickness, *colour);
            }
            Mark::Square { x, down, side, colour } => self.square(LEFT + x, top + down, *side, *colour),
        }
    }

    fn string(&mut self, text: &str, style: Style, matrix: [f32; 6]) {
        if text.is_empty() {
            return;
        }
        let font = name(style.weight);
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFillColor { col: colour(style.colour) });
        let handle = PdfFontHandle::External(FontId(font.to_owned()));
        self.ops.push(Op::SetFont { font: handle, size: Pt(style.size) });
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
        for run in self.fonts.runs(text, style.weight) {
            let used = self.used.entry(font).or_default();
            match run {
                Run::Known(text) => {
                    used.extend(text.chars());
                    self.ops.push(Op::ShowText { items: vec![TextItem::Text(text.into_owned())] });
                }
                Run::Unknown(original) => {
                    used.insert(REPLACEMENT);
                    self.replacement(original);
                }
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Draws the box, and says to whoever copies or reads aloud what stood there (ISO 32000-1, 14.9.4).
    fn replacement(&mut self, original: &str) {
        self.begin_span(original);
        self.ops.push(Op::ShowText { items: vec![TextItem::Text(REPLACEMENT.to_string())] });
        self.ops.push(Op::EndMarkedContent);
    }

    fn begin_span(&mut self, actual_text: &str) {
        let utf16 = actual_text.encode_utf16().flat_map(u16::to_be_bytes);
        let data: Vec<u8> = [0xfe, 0xff].into_iter().chain(utf16).collect();
        let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
        self.ops
            .push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } });
    }

    fn fill(&mut self, x: f32, down: f32, width: f32, height: f32, fill: Colour) {
        self.ops.push(Op::SetFillColor { col: colour(fill) });
        let rectangle = Rect {
            x: Pt(x),
            y: Pt(PAGE_HEIGHT - down - height),
            width: Pt(width),
            height: Pt(height),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn square(&mut self, x: f32, down: f32, side: f32, outline: Colour) {
        self.ops.push(Op::SetOutlineColor { col: colour(outline) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(0.9) });
        let (left, top) = (x, PAGE_HEIGHT - down);
        let corners = [(left, top), (left + side, top), (left + side, top - side), (left, top - side)];
        let points = corners.map(|(x, y)| LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false });
        self.ops.push(Op::DrawLine { line: Line { points: points.to_vec(), is_closed: true } });
    }
}

fn colour([r, g, b]: Colour) -> Color {
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// What printpdf does not write: language, contents in the order of the text, no random identifiers.
fn finish(document: &mut Document, frame: &Frame, pages: &[Vec<Placed>]) -> Result<()> {
    document.trailer.remove(b"ID");
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut places: Vec<(String, ObjectId, f32)> = Vec::new();
    for (page, id) in pages.iter().zip(&page_ids) {
        for placed in page {
            if let Some(bookmark) = &placed.row.bookmark {
                places.push((bookmark.clone(), *id, PAGE_HEIGHT - TOP - placed.top + 12.0));
            }
        }
    }
    let outline = outline(document, &places);
    "1.7".clone_into(&mut document.version);
    let catalog = document.catalog_mut().map_err(|error| Problem::PdfFailed { reason: error.to_string() })?;
    catalog.set("Lang", Object::string_literal(frame.lang.tag()));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    document.compress();
    Ok(())
}

fn outline(document: &mut Document, places: &[(String, ObjectId, f32)]) -> Option<Object> {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = places.iter().map(|_| document.new_object_id()).collect();
    let (first, last) = (*ids.first()?, *ids.last()?);
    for (i, ((title, page, top), id)) in places.iter().zip(&ids).enumerate() {
        let destination = vec![
            Object::Reference(*page),
            Object::Name(b"XYZ".to_vec()),
            Object::Null,
            Object::Real(*top),
            Object::Null,
        ];
        let mut item = Dictionary::from_iter([
            ("Title", text_string(&as_shown(title))),
            ("Parent", Object::Reference(root)),
            ("Dest", Object::Array(destination)),
        ]);
        if let Some(previous) = i.checked_sub(1).and_then(|i| ids.get(i)) {
            item.set("Prev", Object::Reference(*previous));
        }
        if let Some(next) = ids.get(i + 1) {
            item.set("Next", Object::Reference(*next));
        }
        document.set_object(*id, item);
    }
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    document.set_object(
        root,
        Dictionary::from_iter([
            ("Type", Object::Name(b"Outlines".to_vec())),
            ("Count", Object::Integer(count)),
            ("First", Object::Reference(first)),
            ("Last", Object::Reference(last)),
        ]),
    );
    Some(Object::Reference(root))
}
