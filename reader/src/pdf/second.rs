//! The second reader of pages, on `lopdf`: every string that a page or a form on it shows, wherever it stands and
//! whether it is seen or not. It knows no layout beyond lines and gaps; the first reader does that better.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::font::Font;
use super::whole;
use crate::limits;

/// How deep forms may lie in each other.
const DEPTH: u8 = 8;
/// How many strings of one page are looked at.
const STRINGS: usize = 60_000;
/// More shapes than this may be letters drawn as outlines.
const OUTLINES: usize = 200;

/// What a page shows.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "five things that are true of a page or not, and independent")]
pub struct Seen {
    /// Its text, line by line as it is drawn.
    pub text: String,
    /// Whether a font does not say which letters its glyphs are.
    pub lacks_map: bool,
    /// How many glyphs it shows of which nothing says what they are.
    pub nameless: usize,
    /// How many glyphs it shows that are known by their place in a font only. A reader that looks into the font may
    /// still tell which letters they are.
    pub unmapped: usize,
    /// Whether it is turned, or most of its letters do not run from left to right.
    pub turned: bool,
    /// Whether something that it draws is missing or breaks off.
    pub broken: bool,
    /// Whether it draws more than is looked at.
    pub cut: bool,
    /// Whether there is more than a blank page: letters, pictures, or many shapes.
    pub shows_something: bool,
}

/// Reads one page.
pub fn page(document: &Document, id: ObjectId) -> Seen {
    let content = document.get_page_content_with_limit(id, limits::PDF_STREAM).unwrap_or_default();
    let broken = !whole::is_page(document, id);
    let (own, shared) = document.get_page_resources(id).unwrap_or((None, Vec::new()));
    let resources = own.into_iter().chain(shared.iter().filter_map(|id| document.get_dictionary(*id).ok()));
    let mut walk = Walk {
        document,
        seen: Seen { broken, ..Seen::default() },
        shapes: 0,
        strings: 0,
        sideways: 0,
        pen: Pen::default(),
        patterns: BTreeSet::new(),
    };
    walk.content(&content, &resources.collect::<Vec<_>>(), IDENTITY, DEPTH);
    walk.seen.shows_something |= walk.shapes > OUTLINES;
    walk.seen.turned = walk.sideways * 2 > walk.seen.text.len() || is_turned(document, id);
    walk.seen
}

/// Whether a page is shown turned, as it or what it belongs to says (7.7.3.4).
fn is_turned(document: &Document, page: ObjectId) -> bool {
    let mut node = document.get_dictionary(page).ok();
    for _ in 0..DEPTH {
        let Some(own) = node else { return false };
        if let Ok(turn) = own.get_deref(b"Rotate", document).and_then(Object::as_i64) {
            return turn.rem_euclid(360) != 0;
        }
        node = own.get_deref(b"Parent", document).and_then(Object::as_dict).ok();
    }
    false
}

/// A transformation of the plane (ISO 32000-1, 8.3.3).
type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// `first`, and then `then`.
fn product(first: Matrix, then: Matrix) -> Matrix {
    let [xx, xy, yx, yy, right, up] = then;
    let turned = |x: f32, y: f32| [x * xx + y * yx, x * xy + y * yy];
    let [one, two] = turned(first[0], first[1]);
    let [three, four] = turned(first[2], first[3]);
    let [five, six] = turned(first[4], first[5]);
    [one, two, three, four, five + right, six + up]
}

fn matrix(operands: &[Object]) -> Option<Matrix> {
    let numbers: Vec<f32> = operands.iter().filter_map(|number| number.as_float().ok()).collect();
    numbers.try_into().ok()
}

/// Where the last string ended, so that the next one goes on the line, or begins another.
#[derive(Default)]
struct Pen {
    end: Option<(f32, f32)>,
}

struct Walk<'a> {
    document: &'a Document,
    seen: Seen,
    shapes: usize,
    strings: usize,
    /// How much of the text does not run from left to right, in bytes.
    sideways: usize,
    pen: Pen,
    /// The patterns that were looked at, by name: shapes are filled with the same one many times.
    patterns: BTreeSet<Vec<u8>>,
}

/// The text state that a content stream sets (9.3).
#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Vec<u8>>,
    size: f32,
    leading: f32,
}

impl<'a> Walk<'a> {
    fn content(&mut self, content: &[u8], resources: &[&'a Dictionary], start: Matrix, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let fonts = self.fonts(resources);
        let mut state = State { matrix: start, font: None, size: 1.0, leading: 0.0 };
        let mut kept = Vec::new();
        let (mut text, mut line) = (IDENTITY, IDENTITY);
        for operation in Content::decode_iter(content).map_while(Result::ok) {
            if self.strings > STRINGS || self.seen.text.len() > limits::TEXT {
                self.seen.cut = true;
                return;
            }
            let Operation { operator, operands } = &operation;
            let number = |index: usize| operands.get(index).and_then(|n| n.as_float().ok()).unwrap_or(0.0);
            let mut down = |x: f32, y: f32| {
                line = product([1.0, 0.0, 0.0, 1.0, x, y], line);
                text = line;
            };
            match operator.as_str() {
                "q" if kept.len() < 1_000 => kept.push(state.clone()),
                "Q" => state = kept.pop().unwrap_or(state),
                "cm" => state.matrix = matrix(operands).map_or(state.matrix, |own| product(own, state.matrix)),
                "BT" => (text, line) = (IDENTITY, IDENTITY),
                "Tm" => (text, line) = matrix(operands).map_or((text, line), |own| (own, own)),
                "Td" => down(number(0), number(1)),
                "TD" => {
                    state.leading = -number(1);
                    down(number(0), number(1));
                }
                "TL" => state.leading = number(0),
                "T*" => down(0.0, -state.leading),
                "Tf" => {
                    state.font = operands.first().and_then(|name| name.as_name().ok()).map(<[u8]>::to_vec);
                    state.size = number(1);
                }
                "Tj" | "TJ" => self.show(operands, &state, &fonts, &mut text),
                "'" | "\"" => {
                    down(0.0, -state.leading);
                    self.show(operands.last().map(std::slice::from_ref).unwrap_or_default(), &state, &fonts, &mut text);
                }
                "Do" => self.object(operands, b"XObject", resources, state.matrix, depth),
                "scn" | "SCN" => {
                    let name = operands.last().and_then(|name| name.as_name().ok());
                    if name.is_some_and(|name| self.patterns.insert(name.to_vec())) {
                        self.object(operands, b"Pattern", resources, state.matrix, depth);
                    }
                }
                "BI" | "EI" => self.seen.shows_something = true,
                "f" | "f*" | "F" | "S" | "s" | "B" | "B*" | "b" | "b*" => self.shapes += 1,
                _ => {}
            }
        }
    }

    fn fonts(&mut self, resources: &[&'a Dictionary]) -> BTreeMap<Vec<u8>, Font<'a>> {
        let mut fonts = BTreeMap::new();
        for dictionary in resources.iter().filter_map(|own| own.get_deref(b"Font", self.document).ok()?.as_dict().ok())
        {
            for (name, font) in dictionary {
                if let Ok((_, Object::Dictionary(font))) = self.document.dereference(font) {
                    fonts.entry(name.clone()).or_insert_with(|| Font::of(self.document, font));
                }
            }
        }
        self.seen.lacks_map |= fonts.values().any(Font::lacks_map);
        fonts
    }

    /// Draws a form, or a pattern that is drawn as one is (8.7.3.1).
    fn object(
        &mut self,
        operands: &[Object],
        kept_as: &[u8],
        resources: &[&'a Dictionary],
        matrix_here: Matrix,
        depth: u8,
    ) {
        let Some(name) = operands.last().and_then(|name| name.as_name().ok()) else { return };
        let objects = resources.iter().filter_map(|own| own.get_deref(kept_as, self.document).ok()?.as_dict().ok());
        let object =
            objects.filter_map(|objects| objects.get_deref(name, self.document).ok()).find_map(|o| o.as_stream().ok());
        let Some(stream) = object else { return };
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
        if kept_as == b"XObject" && !kind.is_ok_and(|kind| kind == b"Form") {
            self.seen.shows_something = true;
            return;
        }
        self.seen.broken |= !whole::is_stream(stream);
        let content = stream.get_plain_content_with_limit(limits::PDF_STREAM).unwrap_or_default();
        let own = stream.dict.get_deref(b"Matrix", self.document).and_then(Object::as_array).ok();
        let start = own.and_then(|own| matrix(own)).map_or(matrix_here, |own| product(own, matrix_here));
        let own = stream.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict);
        // A form without resources of its own uses those of the page (7.8.3).
        let resources = own.map_or_else(|_| resources.to_vec(), |own| vec![own]);
        self.content(&content, &resources, start, depth);
    }

    fn show(&mut self, operands: &[Object], state: &State, fonts: &BTreeMap<Vec<u8>, Font<'a>>, text: &mut Matrix) {
        /// A shift of more than this is a space, in thousandths of the size (9.4.3).
        const SPACE: f32 = 180.0;
        let font = state.font.as_ref().and_then(|name| fonts.get(name));
        let mut shown = String::new();
        let mut width = 0.0;
        let items = operands.iter().flat_map(|operand| match operand {
            Object::Array(items) => items.as_slice(),
            other => std::slice::from_ref(other),
        });
        for item in items {
            if let Object::String(bytes, _) = item {
                self.strings += 1;
                self.seen.nameless += font.map_or(0, |font| font.nameless(bytes));
                self.seen.unmapped += font.map_or(0, |font| font.unmapped(bytes));
                let text = font.map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |font| font.text(bytes));
                // Something is drawn, and cannot be told.
                self.seen.shows_something |= text.is_empty() && bytes.len() > 2;
                shown.push_str(&text);
                width += font.map_or(0.5, |font| font.width(bytes)) * state.size;
            } else if let Ok(shift) = item.as_float() {
                if shift < -SPACE {
                    shown.push(' ');
                }
                width -= shift / 1000.0 * state.size;
            }
        }
        let [a, b, _, _, x, y] = product(*text, state.matrix);
        let scale = a.hypot(b).max(0.001);
        if a < scale * 0.9 {
            self.sideways += shown.len();
        }
        self.place(&shown, (x, y), (a / scale, b / scale), scale * state.size.abs());
        *text = product([1.0, 0.0, 0.0, 1.0, width, 0.0], *text);
        let [.., x, y] = product(*text, state.matrix);
        self.pen.end = Some((x, y));
    }

    /// Puts a string after the last one, with a space, a tab or a new line between as their distance asks.
    fn place(&mut self, shown: &str, (x, y): (f32, f32), (along_x, along_y): (f32, f32), size: f32) {
        let size = size.max(1.0);
        if let Some((end_x, end_y)) = self.pen.end {
            let (right, up) = (x - end_x, y - end_y);
            let along = right * along_x + up * along_y;
            let across = (up * along_x - right * along_y).abs();
            let gap = if across > 0.5 * size || along < -size {
                "\n"
            } else if along > 3.0 * size {
                "\t"
            } else if along > 0.2 * size {
                " "
            } else {
                ""
            };
            self.seen.text.push_str(gap);
        }
        self.seen.text.push_str(shown);
    }
}
