use std::io::{self, Write};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, RgbaImage};
use ringperm_core::api::PageSize;

use super::paper::Paper;

/// The most pixels of a picture: as many as an A2 page has at 200 to an inch. Of larger pages there are fewer to an inch.
const PIXELS: f32 = 16_000_000.0;
/// The most pixels of a side, which the renderer can count.
const SIDE: f32 = 30_000.0;

/// Draws page `number`, counted from 1, with `dpi` pixels to an inch, as PNG on `out`; in grey where it has no colour.
///
/// # Errors
/// When there is no such page, and those of `out`.
pub fn page(paper: &Paper, number: usize, dpi: u32, out: &mut impl Write) -> io::Result<()> {
    let index = number.checked_sub(1).ok_or(io::ErrorKind::InvalidInput)?;
    let size = paper.sizes().get(index).copied().ok_or(io::ErrorKind::InvalidInput)?;
    let (width, height) = pixels(size, dpi);
    let rgb = match paper {
        Paper::Pdf(pdf) => drawn(pdf.pages().get(index).ok_or(io::ErrorKind::InvalidInput)?, size, width, height),
        Paper::Picture(picture) => scaled(picture, width.into(), height.into()),
    };
    let coloured = rgb.chunks_exact(3).any(|pixel| matches!(pixel, [r, g, b] if r != g || g != b));
    let (bytes, kind) = if coloured {
        (rgb, ExtendedColorType::Rgb8)
    } else {
        (rgb.into_iter().step_by(3).collect(), ExtendedColorType::L8)
    };
    let encoder = PngEncoder::new_with_quality(out, CompressionType::Fast, FilterType::Adaptive);
    encoder.write_image(&bytes, width.into(), height.into(), kind).map_err(io::Error::other)
}

/// How many pixels a page has.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "kept between 1 and the longest side"
)]
fn pixels(size: PageSize, dpi: u32) -> (u16, u16) {
    let asked = dpi as f32 / 72.0;
    let most = (PIXELS / (size.width * size.height)).sqrt();
    let longest = SIDE / size.width.max(size.height);
    let scale = asked.min(most).min(longest);
    let along = |points: f32| (points * scale).ceil().clamp(1.0, SIDE) as u16;
    (along(size.width), along(size.height))
}

fn drawn(page: &Page<'_>, size: PageSize, width: u16, height: u16) -> Vec<u8> {
    let mut context = RenderContext::new(width, height);
    let scale =
        Affine::scale_non_uniform(f64::from(width) / f64::from(size.width), f64::from(height) / f64::from(size.height));
    let transform = scale * page.initial_transform(true).to_kurbo();
    let (cache, interpreting) = (RenderCache::new(), InterpreterSettings::default());
    render_into(page, &cache, &interpreting, &RenderSettings::default(), &mut context, transform);
    context.flush();
    let mut pixmap = Pixmap::new(width, height);
    let target = RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..RasterizerSettings::default() };
    context.render_with(&mut pixmap, &mut Resources::default(), target);
    // All of it at once: a vector that grows takes twice the room.
    let mut rgb = Vec::with_capacity(usize::from(width) * usize::from(height) * 3);
    rgb.extend(pixmap.data().iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]));
    rgb
}

/// The picture on white paper.
fn scaled(picture: &DynamicImage, width: u32, height: u32) -> Vec<u8> {
    let same = (picture.width(), picture.height()) == (width, height);
    let small = if same { picture.to_rgba8() } else { picture.thumbnail_exact(width, height).into_rgba8() };
    let mut white = RgbaImage::from_pixel(width, height, image::Rgba([255; 4]));
    image::imageops::overlay(&mut white, &small, 0, 0);
    DynamicImage::ImageRgba8(white).into_rgb8().into_raw()
}
