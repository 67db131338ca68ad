//! Documents with pages, made on the spot, and their pictures.
#![allow(dead_code, reason = "each test program uses some of it")]

use std::path::{Path, PathBuf};

use image::{DynamicImage, ImageFormat};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use ringperm_core::api::Area;
use ringperm_core::problem::Result;
use ringperm_core::showing::{self, Finds};
use tempfile::TempDir;

/// The real reader.
pub fn reader() -> &'static Path {
    env!("CARGO_BIN_EXE_ringperm-reader").as_ref()
}

/// A file with these bytes; it goes with the folder.
pub fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("document");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// A PDF with one page of 300 by 400 points for each content, in Helvetica as `/F`; `more` goes into every page.
pub fn pdf(contents: &[&str], more: &Dictionary) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let mut kids = Vec::new();
    for content in contents {
        let stream = document.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
        let mut page = dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => stream,
            "MediaBox" => vec![0.into(), 0.into(), 300.into(), 400.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
        };
        page.extend(more);
        kids.push(Object::Reference(document.add_object(page)));
    }
    let count = i64::try_from(kids.len()).unwrap();
    document.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A line of text that begins at `x`, `y`, from the lower left corner.
pub fn text(x: i32, y: i32, text: &str) -> String {
    format!("BT /F 12 Tf {x} {y} Td ({text}) Tj ET\n")
}

/// Where personal numbers stand in these bytes.
pub fn finds(bytes: &[u8]) -> Finds {
    let (_folder, path) = file(bytes);
    showing::finds(reader(), &path, "dokument").unwrap()
}

/// Where a word stands in these bytes.
pub fn finds_of(bytes: &[u8], word: &str) -> Finds {
    let (_folder, path) = file(bytes);
    showing::finds_of(reader(), &path, "dokument", word).unwrap()
}

/// The picture of a page.
pub fn page(bytes: &[u8], number: u32, dpi: u32) -> Result<DynamicImage> {
    let (_folder, path) = file(bytes);
    let png = showing::page(reader(), &path, "dokument", number, dpi)?;
    Ok(image::load_from_memory_with_format(&png, ImageFormat::Png).unwrap())
}

/// How many pixels are dark inside of a rectangle, and how many just outside of it.
pub fn ink(picture: &DynamicImage, area: &Area, dpi: u32) -> (usize, usize) {
    let scale = dpi as f32 / 72.0;
    let near = 8.0;
    let (mut inside, mut outside) = (0, 0);
    for (x, y, pixel) in picture.to_luma8().enumerate_pixels() {
        let (x, y) = ((x as f32 + 0.5) / scale, (y as f32 + 0.5) / scale);
        let within = |margin: f32| {
            x >= area.x - margin
                && x <= area.x + area.width + margin
                && y >= area.y - margin
                && y <= area.y + area.height + margin
        };
        if pixel.0[0] < 128 && within(near) {
            if within(0.0) { inside += 1 } else { outside += 1 }
        }
    }
    (inside, outside)
}

/// A picture of a black square in the upper left corner of a white ground, in this format.
pub fn picture(format: ImageFormat) -> Vec<u8> {
    let shade = |x: u32, y: u32| if x < 50 && y < 50 { 0 } else { 255 };
    let picture = image::RgbImage::from_fn(400, 200, |x, y| image::Rgb([shade(x, y); 3]));
    let mut out = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut out, format).unwrap();
    out.into_inner()
}
