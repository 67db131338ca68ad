use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, Point, Rect, Shape, Vec2};
use ringperm_core::inspect::normalise;

use crate::pdf::Field;

/// Glyphs are drawn in a thousand units to the height of a line.
const EM: f64 = 1000.0;
/// How far letters reach below and above the line they stand on, with room for accents.
const DEPTH: f64 = -250.0;
const HEIGHT: f64 = 950.0;
/// The width of a glyph that does not say its own.
const WIDTH: f32 = 500.0;
/// A path with more parts is no rectangle that hides something.
const PARTS: usize = 6;
/// Farther out nothing is looked for, in points.
const FAR: f64 = 1.0e6;

/// One letter on a page.
pub struct Letter {
    /// What it says; more than one sign for a ligature.
    pub text: String,
    /// Around it.
    pub area: Rect,
    /// Where it stands on its line, and where the next one would.
    pub start: Point,
    /// The direction of its line, of length 1.
    pub along: Vec2,
    /// Towards the top of the letter, of length 1.
    pub up: Vec2,
    /// How far it is to the next one.
    pub advance: f64,
    /// The height of its line.
    pub height: f64,
    /// Whether it is drawn without ink.
    pub invisible: bool,
    /// Whether something was drawn over it later.
    pub beneath: bool,
}

/// All letters of a page, in the order in which they are drawn; those outside of what is shown too, annotations
/// included.
pub fn of(page: &Page<'_>) -> Vec<Letter> {
    let transform = page.initial_transform(true).to_kurbo();
    let everywhere = Rect::new(-FAR, -FAR, FAR, FAR);
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, everywhere, &InterpreterCache::new(), page.xref(), settings);
    let mut seen = Seen { letters: Vec::new(), see_through: 0, groups: Vec::new() };
    interpret_page(page, &mut context, &mut seen);
    seen.letters
}

/// What stands in the form fields of a page as if it were drawn: each letter has an equal share of its box.
pub fn in_fields(page: &Page<'_>, fields: &[Field]) -> Vec<Letter> {
    let transform = page.initial_transform(true).to_kurbo();
    fields.iter().flat_map(|field| in_field(transform, field)).collect()
}

fn in_field(transform: Affine, field: &Field) -> Vec<Letter> {
    let [x, y, width, height] = [field.x, field.y, field.width, field.height].map(f64::from);
    let lines: Vec<Vec<char>> = field.text.lines().map(|line| line.chars().collect()).collect();
    let down = height / f64::from(u32::try_from(lines.len().max(1)).unwrap_or(u32::MAX));
    let mut letters = Vec::new();
    for (line, number) in lines.iter().zip(1_u32..) {
        let share = width / f64::from(u32::try_from(line.len().max(1)).unwrap_or(u32::MAX));
        let foot = y + height - down * f64::from(number);
        for (sign, at) in line.iter().zip(0_u32..) {
            let left = x + share * f64::from(at);
            let own = Rect::new(left, foot, left + share, foot + down);
            let start = transform * Point::new(left, foot);
            let along = transform * Point::new(left + share, foot) - start;
            let up = transform * Point::new(left, foot + down) - start;
            let area = transform.transform_rect_bbox(own);
            if !(area.is_finite() && along.hypot() > f64::EPSILON && up.hypot() > f64::EPSILON) {
                continue;
            }
            letters.push(Letter {
                text: normalise(&sign.to_string()),
                area,
                start,
                along: along / along.hypot(),
                up: up / up.hypot(),
                advance: along.hypot(),
                height: up.hypot(),
                invisible: false,
                beneath: false,
            });
        }
    }
    letters
}

/// Listens to the drawing of a page.
struct Seen {
    letters: Vec<Letter>,
    /// How many of the open groups let something shine through.
    see_through: usize,
    groups: Vec<bool>,
}

impl Seen {
    fn glyph(&mut self, glyph: &Glyph<'_>, transform: Affine, invisible: bool) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => String::new(),
        };
        let (advance, drawn) = match glyph {
            Glyph::Outline(outline) => (outline.advance_width(), outline.outline().bounding_box()),
            Glyph::Type3(drawn) => (drawn.advance_width(), Rect::ZERO),
        };
        let advance = f64::from(advance.unwrap_or(WIDTH));
        let own = Rect::new(0.0, DEPTH, advance.max(1.0), HEIGHT);
        let area = transform.transform_rect_bbox(if drawn.area() > 0.0 { own.union(drawn) } else { own });
        let start = transform * Point::ZERO;
        let along = transform * Point::new(EM, 0.0) - start;
        let up = transform * Point::new(0.0, EM) - start;
        let (width, height) = (along.hypot(), up.hypot());
        // What is squeezed to nothing is no letter.
        if !(area.is_finite() && width > f64::EPSILON && height > f64::EPSILON) {
            return;
        }
        self.letters.push(Letter {
            text: normalise(&text),
            area,
            start,
            along: along / width,
            up: up / height,
            advance: advance / EM * width,
            height,
            invisible,
            beneath: false,
        });
    }

    /// Something opaque was drawn over `area`.
    fn cover(&mut self, area: Rect) {
        if self.see_through == 0 {
            for letter in self.letters.iter_mut().filter(|letter| area.contains(letter.area.center())) {
                letter.beneath = true;
            }
        }
    }

    fn fill(&mut self, area: Rect, props: &DrawProps<'_>, mode: &DrawMode) {
        let fills = matches!(mode, DrawMode::Fill(_) | DrawMode::FillAndStroke(..));
        let plain = props.soft_mask.is_none() && matches!(props.blend_mode, BlendMode::Normal);
        let opaque = matches!(&props.paint, Paint::Color(colour) if colour.to_rgba().to_rgba8()[3] == u8::MAX);
        if fills && plain && opaque {
            self.cover(props.transform.transform_rect_bbox(area));
        }
    }
}

impl<'a> Device<'a> for Seen {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, draw_mode: &DrawMode) {
        if path.elements().len() <= PARTS {
            self.fill(path.bounding_box(), &props, draw_mode);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, draw_mode: &DrawMode) {
        self.fill(*rect, &props, draw_mode);
    }

    fn draw_glyph_run(&mut self, glyph_run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, draw_mode: &DrawMode) {
        let invisible = matches!(draw_mode, DrawMode::Invisible);
        for glyph in glyph_run.glyphs() {
            self.glyph(glyph, props.transform * glyph.transform(), invisible);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        if let Image::Raster(_) = image
            && props.soft_mask.is_none()
            && matches!(props.blend_mode, BlendMode::Normal)
        {
            let own = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
            self.cover(props.transform.transform_rect_bbox(own));
        }
    }

    fn push_transparency_group(&mut self, opacity: f32, mask: Option<SoftMask<'a>>, blend_mode: BlendMode) {
        let lets_through = opacity < 1.0 || mask.is_some() || !matches!(blend_mode, BlendMode::Normal);
        self.groups.push(lets_through);
        self.see_through += usize::from(lets_through);
    }

    fn pop_transparency_group(&mut self) {
        if self.groups.pop() == Some(true) {
            self.see_through = self.see_through.saturating_sub(1);
        }
    }

    fn push_clip_path(&mut self, _clip_path: &ClipPath) {}

    fn pop_clip(&mut self) {}
}
