use std::io::{self, Write};

use pdf_writer::types::StructRole;
use pdf_writer::{Chunk, Content, Filter, Name, Rect, Ref, TextStr};

use super::picture::Picture;
use crate::api::PageSize;

const CATALOG: Ref = Ref::new(1);
const PAGES: Ref = Ref::new(2);
const INFO: Ref = Ref::new(3);
const TREE: Ref = Ref::new(4);
const PARENTS: Ref = Ref::new(5);
const DOCUMENT: Ref = Ref::new(6);
/// The first object of the first page, and how many each page has.
const FIRST: i32 = 7;
const EACH: i32 = 4;

const PICTURE: Name<'static> = Name(b"Picture");

/// What a masked copy says of itself.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Its title, for those who cannot see it too.
    pub title: &'a str,
    /// The language of the title and of what is said of each page, as `nb`.
    pub lang: &'a str,
}

/// A PDF in the making whose pages are pictures; each page is written out at once.
///
/// Every picture is a figure with a description (ISO 32000-1, 14.8.4.5), so that it can be read aloud.
#[derive(Debug)]
pub struct Paper<W: Write> {
    out: W,
    written: usize,
    /// Where the objects begin, by their number less one; 0 until they are there.
    begin: Vec<usize>,
    pages: i32,
}

impl<W: Write> Paper<W> {
    /// Begins one.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(out: W) -> io::Result<Self> {
        let mut paper = Self { out, written: 0, begin: Vec::new(), pages: 0 };
        // Bytes above 127 tell whoever carries the file that it is binary (7.5.2).
        paper.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
        Ok(paper)
    }

    /// Adds a page of `size`, filled by `picture`, which `description` tells in words.
    ///
    /// # Errors
    /// Those of `out`.
    #[allow(clippy::cast_possible_wrap, reason = "pictures have far fewer pixels")]
    pub fn page(&mut self, size: PageSize, picture: &Picture, description: &str) -> io::Result<()> {
        let [page, content, image, figure] = objects(self.pages);
        let mut chunk = Chunk::new();
        let mut written = chunk.page(page);
        written.parent(PAGES).media_box(Rect::new(0.0, 0.0, size.width, size.height)).contents(content);
        written.struct_parents(self.pages);
        written.resources().x_objects().pair(PICTURE, image);
        drop(written);
        self.object(page, &chunk)?;

        let mut drawn = Content::new();
        drawn.begin_marked_content_with_properties(Name(b"Figure")).properties().identify(0);
        drawn.save_state().transform([size.width, 0.0, 0.0, size.height, 0.0, 0.0]).x_object(PICTURE);
        drawn.restore_state().end_marked_content();
        let drawn = drawn.finish();
        let mut chunk = Chunk::new();
        chunk.stream(content, &drawn);
        self.object(content, &chunk)?;

        let mut chunk = Chunk::new();
        let mut written = chunk.image_xobject(image, &picture.data);
        written.filter(if picture.jpeg { Filter::DctDecode } else { Filter::FlateDecode });
        written.width(picture.width as i32).height(picture.height as i32).bits_per_component(8);
        let colours = written.color_space();
        if picture.grey {
            colours.device_gray();
        } else {
            colours.device_rgb();
        }
        drop(written);
        self.object(image, &chunk)?;

        let mut chunk = Chunk::new();
        let mut written = chunk.struct_element(figure);
        written.kind(StructRole::Figure).parent(DOCUMENT).page(page).alt(TextStr(description));
        written.marked_content_child().page(page).marked_content_id(0);
        drop(written);
        self.object(figure, &chunk)?;
        self.pages += 1;
        Ok(())
    }

    /// Ends the document.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn finish(mut self, about: About<'_>) -> io::Result<()> {
        let pages = self.pages;
        let mut chunk = Chunk::new();
        let mut catalog = chunk.indirect(CATALOG).start::<pdf_writer::writers::Catalog<'_>>();
        catalog.pages(PAGES).lang(TextStr(about.lang));
        catalog.mark_info().marked(true);
        catalog.viewer_preferences().display_doc_title(true);
        catalog.pair(Name(b"StructTreeRoot"), TREE);
        drop(catalog);
        self.object(CATALOG, &chunk)?;

        let mut chunk = Chunk::new();
        chunk.pages(PAGES).kids((0..pages).map(|page| objects(page)[0])).count(pages);
        self.object(PAGES, &chunk)?;

        let mut chunk = Chunk::new();
        let mut info = chunk.indirect(INFO).start::<pdf_writer::writers::DocumentInfo<'_>>();
        info.title(TextStr(about.title)).producer(TextStr("Ringperm"));
        drop(info);
        self.object(INFO, &chunk)?;

        let mut chunk = Chunk::new();
        let mut tree = chunk.indirect(TREE).dict();
        tree.pair(Name(b"Type"), Name(b"StructTreeRoot")).pair(Name(b"K"), DOCUMENT);
        tree.pair(Name(b"ParentTree"), PARENTS).pair(Name(b"ParentTreeNextKey"), pages);
        drop(tree);
        self.object(TREE, &chunk)?;

        let mut chunk = Chunk::new();
        let mut parents = chunk.indirect(PARENTS).dict();
        let mut entries = parents.insert(Name(b"Nums")).array();
        for page in 0..pages {
            entries.item(page).push().array().item(objects(page)[3]);
        }
        drop(entries);
        drop(parents);
        self.object(PARENTS, &chunk)?;

        let mut chunk = Chunk::new();
        let mut document = chunk.struct_element(DOCUMENT);
        document.kind(StructRole::Document).parent(TREE).lang(TextStr(about.lang));
        let mut figures = document.children();
        for page in 0..pages {
            figures.struct_element(objects(page)[3]);
        }
        drop(figures);
        drop(document);
        self.object(DOCUMENT, &chunk)?;
        self.table()
    }

    /// Writes a chunk that is the object `id` and nothing else.
    fn object(&mut self, id: Ref, chunk: &Chunk) -> io::Result<()> {
        let index = usize::try_from(id.get() - 1).unwrap_or_default();
        if self.begin.len() <= index {
            self.begin.resize(index + 1, 0);
        }
        if let Some(begin) = self.begin.get_mut(index) {
            *begin = self.written;
        }
        self.write(chunk.as_bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.written += bytes.len();
        self.out.write_all(bytes)
    }

    /// Where everything begins (7.5.4), and where to begin (7.5.5).
    fn table(&mut self) -> io::Result<()> {
        let start = self.written;
        let size = self.begin.len() + 1;
        self.write(format!("xref\n0 {size}\n0000000000 65535 f\r\n").as_bytes())?;
        for begin in std::mem::take(&mut self.begin) {
            self.write(format!("{begin:010} 00000 n\r\n").as_bytes())?;
        }
        let (root, info) = (CATALOG.get(), INFO.get());
        self.write(format!("trailer\n<</Size {size}/Root {root} 0 R/Info {info} 0 R>>\n").as_bytes())?;
        self.write(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush()
    }
}

/// The objects of page `page`, counted from 0: itself, what is drawn on it, its picture, what the picture is.
fn objects(page: i32) -> [Ref; 4] {
    let first = FIRST + EACH * page;
    [first, first + 1, first + 2, first + 3].map(Ref::new)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]
    use lopdf_of_printpdf::{Document, Object};

    use super::*;

    #[test]
    fn another_program_reads_the_pages_the_pictures_and_their_descriptions() {
        let data = vec![0xff, 0xd8, 0xff, 0xd9];
        let picture = Picture { width: 2, height: 1, grey: true, jpeg: true, data };
        let mut bytes = Vec::new();
        let mut paper = Paper::new(&mut bytes).unwrap();
        for page in 1..=3 {
            paper.page(PageSize { width: 595.0, height: 842.0 }, &picture, &format!("Avtale, side {page}")).unwrap();
        }
        paper.finish(About { title: "Avtale – sladdet", lang: "nb" }).unwrap();

        let document = Document::load_mem(&bytes).unwrap();
        assert_eq!(document.get_pages().len(), 3);
        let pictures = document.objects.values().filter_map(|object| object.as_stream().ok());
        let pictures = pictures.filter(|stream| stream.dict.get(b"Filter").is_ok()).count();
        assert_eq!(pictures, 3);
        let told: Vec<String> = document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok())
            .map(|alt| lopdf_of_printpdf::decode_text_string(alt).unwrap())
            .collect();
        assert_eq!(told, ["Avtale, side 1", "Avtale, side 2", "Avtale, side 3"]);
        let catalog = document.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap(), &Object::string_literal("nb"));
    }
}
