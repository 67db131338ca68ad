//! Masked copies, made at a real desk with the real reader: nothing that was masked can be got out of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test may fail loudly"
)]

mod made;
mod paged;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::Command;

use image::ImageFormat;
use lopdf::{Dictionary, Document, Object, dictionary};
use made::{docx, kept};
use paged::{file, finds, page, pdf, picture, reader, text};
use ringperm_core::Problem;
use ringperm_core::api::{Area, DocumentView, MaskFind, MaskMark};
use ringperm_core::company::{Orgnr, TraitValue};
use ringperm_core::desk::{Desk, Destination, MaskRequest, Opening, unwatched};
use ringperm_core::inspect::{Expect, Readable};
use ringperm_core::problem::Result;
use ringperm_core::reading::inspect_file;
use ringperm_core::scheme::Kind;
use ringperm_core::showing;
use ringperm_core::store::{Migrate, Store};
use ringperm_core::texts::Lang;
use tempfile::TempDir;

const REQUIREMENT: &str = "arbeidsavtale-eksempler";
const DESCRIPTION: &str = "Arbeidsavtale for en selger, med fødselsnummeret sladdet";
const NUMBER: &str = "31129956715";

/// A desk with an application in hand, and a folder for files.
struct Office {
    desk: Desk,
    submission: i32,
    folder: TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opening = Opening {
            folder: Some(folder.path().join("store")),
            migrate: Migrate::Yes,
            today: None,
            lang: Lang::Nb,
            scheme: None,
        };
        let mut desk = Desk::open(&opening).unwrap();
        let orgnr = Orgnr::parse("123456785").unwrap();
        desk.add_company(&orgnr, "Eksempel AS").unwrap();
        let traits = BTreeMap::from([("employees".to_owned(), Some(TraitValue::Number(24)))]);
        desk.set_company(Some(&orgnr), None, &traits).unwrap();
        let submission = desk.start_submission(Some(&orgnr), Kind::Initial, Lang::Nb).unwrap().id;
        Self { desk, submission, folder }
    }

    fn attach(&mut self, name: &str, bytes: &[u8]) -> DocumentView {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let to = Destination {
            submission: Some(self.submission),
            requirement: Some(REQUIREMENT),
            as_type: Some("arbeidsavtale"),
            ..Destination::default()
        };
        let mut taken = self.desk.attach(&to, &[path], &mut unwatched).unwrap();
        taken.remove(0).document.unwrap()
    }

    fn mask(&mut self, document: i32, marks: &[MaskMark]) -> Result<DocumentView> {
        let request = MaskRequest { document, marks, description: DESCRIPTION, keep_original: false };
        self.desk.mask(&request, &mut unwatched)
    }

    fn marks(&self, document: i32) -> Vec<MaskMark> {
        self.desk.shown(document).unwrap().finds().unwrap().iter().flat_map(marks_of).collect()
    }

    fn bytes(&self, document: &DocumentView) -> Vec<u8> {
        std::fs::read(self.path(document)).unwrap()
    }

    fn path(&self, document: &DocumentView) -> PathBuf {
        self.store().document_path(&document.sha256)
    }

    fn store(&self) -> Store {
        Store::open_existing(&self.folder.path().join("store"), Migrate::No).unwrap()
    }

    fn may_export(&self) -> Result<()> {
        self.desk.may_export(self.submission, true)
    }
}

fn marks_of(find: &MaskFind) -> Vec<MaskMark> {
    find.areas.iter().map(|area| MaskMark { page: find.page, area: *area }).collect()
}

fn codes(document: &DocumentView) -> Vec<&str> {
    document.findings.iter().map(|finding| finding.code.as_str()).collect()
}

/// All bytes of a PDF, as they are and with every stream unpacked.
fn all_bytes(bytes: &[u8]) -> Vec<Vec<u8>> {
    let document = Document::load_mem(bytes).unwrap();
    let streams = document.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => Some(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())),
        _ => None,
    });
    [bytes.to_vec()].into_iter().chain(streams).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [text.as_bytes(), &wide].iter().any(|wanted| bytes.windows(wanted.len()).any(|window| window == *wanted))
}

#[test]
fn nobody_reads_in_the_copy_what_stood_in_the_original() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let copy = office.mask(original.id, &office.marks(original.id)).unwrap();
    let bytes = office.bytes(&copy);

    // The reader of the program, whatever it is asked.
    let read = inspect_file(reader(), &office.path(&copy), &Expect::default());
    assert_eq!((read.readable, read.personal_numbers.unwrap_or_default()), (Readable::No, 0));
    assert_eq!((finds(&bytes).letters, finds(&bytes).finds.len()), (0, 0));
    // Another reader.
    let document = Document::load_mem(&bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    assert_eq!((pages.len(), document.extract_text(&pages).unwrap_or_default().trim()), (2, ""));
    assert!(document.get_pages().into_values().all(|page| document.get_page_fonts(page).unwrap().is_empty()));
    // Poppler, where it is installed.
    if let Ok(said) = Command::new("pdftotext").arg(office.path(&copy)).arg("-").output() {
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), "");
    }
    // And whoever looks at the bytes.
    for bytes in all_bytes(&bytes) {
        for part in [NUMBER, "311299", "56715", "8601", "Storgata", "telefonselger"] {
            assert!(!holds(&bytes, part), "{part}");
        }
    }
}

#[test]
fn what_was_marked_is_black_in_the_picture_and_every_other_pixel_is_as_it_was() {
    let mut office = Office::new();
    let source = kept("arbeidsavtale.pdf");
    let original = office.attach("avtale.pdf", &source);
    let marks = office.marks(original.id);
    let copy = office.mask(original.id, &marks).unwrap();
    let document = Document::load_mem(&office.bytes(&copy)).unwrap();
    for (number, id) in document.get_pages() {
        let pictures = document.get_page_images(id).unwrap();
        let [drawn] = pictures.as_slice() else { panic!("{} pictures on a page", pictures.len()) };
        assert_eq!((drawn.width, drawn.height), (1700, 2200));
        let pixels = document.get_object(drawn.id).unwrap().as_stream().unwrap().decompressed_content().unwrap();
        let before = page(&source, number, 200).unwrap().to_luma8();
        let mut black = 0;
        for (at, (x, y, pixel)) in before.enumerate_pixels().enumerate() {
            let (x, y) = (x as f32 * 72.0 / 200.0, y as f32 * 72.0 / 200.0);
            let one = 72.0 / 200.0;
            let inside = |margin: f32| {
                marks.iter().filter(|mark| mark.page == number).any(|MaskMark { area, .. }| {
                    x >= area.x - margin
                        && x + one <= area.x + area.width + margin
                        && y >= area.y - margin
                        && y + one <= area.y + area.height + margin
                })
            };
            if inside(0.0) {
                assert_eq!(pixels[at], 0, "page {number} at {x}, {y}");
                black += 1;
            } else if !inside(1.0) {
                assert_eq!(pixels[at], pixel.0[0], "page {number} at {x}, {y}");
            }
        }
        assert_eq!(black > 0, number == 2);
    }
}

#[test]
fn the_copy_takes_the_place_of_the_original_and_the_way_to_the_bundle_is_free() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    assert_eq!(office.may_export().unwrap_err().code(), "personal-number");
    let copy = office.mask(original.id, &office.marks(original.id)).unwrap();
    assert_eq!(office.may_export(), Ok(()));
    assert_eq!(
        (copy.requirement.as_deref(), copy.kind.as_str(), copy.submission, copy.title.as_str()),
        (Some(REQUIREMENT), "arbeidsavtale", Some(office.submission), "avtale (sladdet)")
    );
    let said = |document: &DocumentView| {
        document.facts.iter().map(|fact| (fact.field.label.clone(), fact.value.clone())).collect::<Vec<_>>()
    };
    assert_eq!(said(&copy), said(&original));
    assert!(codes(&copy).contains(&"masked-copy") && !codes(&copy).contains(&"personal-number"), "{:?}", codes(&copy));
    let trashed = office.desk.document(original.id).unwrap();
    assert!(trashed.trashed.is_some());
    let history = office.store().history(None, 3).unwrap();
    let what: Vec<String> = history.iter().map(|row| format!("{:?}", row.what)).collect();
    assert_eq!(what[..2], ["DocumentMasked", "DocumentTrashed"], "newest first");

    let back = office.desk.undelete(original.id).unwrap();
    assert_eq!(back.requirement.as_deref(), Some(REQUIREMENT));
    assert_eq!(office.may_export().unwrap_err().code(), "personal-number", "never in a bundle");
}

#[test]
fn an_original_that_is_kept_lies_outside_of_the_application() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let finding = format!("{}:personal-number", original.id);
    office.desk.accept_finding(&finding, "Vi har lov.").unwrap();
    let marks = office.marks(original.id);
    let request = MaskRequest { document: original.id, marks: &marks, description: DESCRIPTION, keep_original: true };
    office.desk.mask(&request, &mut unwatched).unwrap();
    let kept = office.desk.document(original.id).unwrap();
    assert_eq!((kept.submission, kept.requirement, kept.trashed), (None, None, None));
    let number = kept.findings.iter().find(|finding| finding.code == "personal-number").unwrap();
    assert_eq!(number.accepted, None, "what was accepted held for the document that is masked now");
    assert_eq!(office.desk.inbox().unwrap().rows.len(), 1);
}

#[test]
fn a_number_that_no_mark_covers_still_stands_in_the_way() {
    let mut office = Office::new();
    let two = [text(30, 300, NUMBER), text(30, 200, "30108299920")].concat();
    let original = office.attach("to.pdf", &pdf(&[&two], &Dictionary::new()));
    let marks = office.marks(original.id);
    assert_eq!(marks.len(), 2);
    let copy = office.mask(original.id, &marks[..1]).unwrap();
    assert!(codes(&copy).contains(&"personal-number"));
    assert_eq!(office.may_export().unwrap_err().code(), "personal-number");

    let mut office = Office::new();
    let original = office.attach("to.pdf", &pdf(&[&two], &Dictionary::new()));
    let half: Vec<MaskMark> = marks
        .iter()
        .map(|mark| MaskMark { area: Area { width: mark.area.width / 2.0, ..mark.area }, ..*mark })
        .collect();
    let copy = office.mask(original.id, &half).unwrap();
    assert!(codes(&copy).contains(&"personal-number"), "half a rectangle leaves half a number");
}

#[test]
fn what_lies_outside_of_the_page_beneath_a_bar_or_in_a_property_is_not_in_the_copy() {
    let mut office = Office::new();
    let content = [text(30, 300, NUMBER), text(30, 100, "30108299920"), "0 g 20 90 200 30 re f".to_owned()].concat();
    let crop = dictionary! { "CropBox" => vec![0.into(), 0.into(), 300.into(), 200.into()] };
    let mut document = Document::load_mem(&pdf(&[&content], &crop)).unwrap();
    let info = document.add_object(dictionary! { "Title" => Object::string_literal(format!("Avtale {NUMBER}")) });
    document.trailer.set("Info", info);
    let mut source = Vec::new();
    document.save_to(&mut source).unwrap();
    let original = office.attach("skjult.pdf", &source);
    let copy = office.mask(original.id, &office.marks(original.id)).unwrap();
    for bytes in all_bytes(&office.bytes(&copy)) {
        assert!(!holds(&bytes, NUMBER) && !holds(&bytes, "30108299920"));
    }
    assert!(!codes(&copy).contains(&"personal-number"), "{:?}", codes(&copy));
    let (_folder, path) = file(&office.bytes(&copy));
    let size = showing::pages(reader(), &path, "kopi").unwrap()[0];
    assert_eq!((size.width, size.height), (300.0, 200.0), "what is shown of the page, and no more");
}

#[test]
fn the_copy_says_in_words_what_it_is() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let copy = office.mask(original.id, &office.marks(original.id)).unwrap();
    let document = Document::load_mem(&office.bytes(&copy)).unwrap();
    let told: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok())
        .map(|alt| lopdf::decode_text_string(alt).unwrap())
        .collect();
    assert_eq!(told, [format!("{DESCRIPTION} (side 1 av 2)"), format!("{DESCRIPTION} (side 2 av 2)")]);
    let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = document.get_dictionary(info).unwrap();
    assert_eq!(lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap(), DESCRIPTION);
}

#[test]
fn a_photograph_is_masked_too() {
    let mut office = Office::new();
    let original = office.attach("bilde.jpg", &picture(ImageFormat::Jpeg));
    let mark = MaskMark { page: 1, area: Area { x: 72.0, y: 0.0, width: 36.0, height: 36.0 } };
    let copy = office.mask(original.id, &[mark]).unwrap();
    assert_eq!(copy.original_name, "bilde (sladdet).pdf");
    let shown = page(&office.bytes(&copy), 1, 200).unwrap().to_luma8();
    assert_eq!(shown.dimensions(), (400, 200));
    let dark = |x, y| shown.get_pixel(x, y).0[0] < 40;
    assert!(dark(10, 10) && dark(205, 5) && dark(295, 95) && !dark(310, 50) && !dark(250, 110) && !dark(150, 50));
}

#[test]
fn what_cannot_be_masked_says_so_and_changes_nothing() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let marks = office.marks(original.id);
    let word = office.attach("avtale.docx", &docx(&["Arbeidsavtale", NUMBER], &[]));
    let heic = office.attach("bilde.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    let broken = office.attach("skadet.pdf", b"%PDF-1.7 not really");
    let rows = |office: &Office| office.store().history(None, 100).unwrap().len();
    let before = rows(&office);
    let area = |x| Area { x, y: 1.0, width: 1.0, height: 1.0 };
    let elsewhere = [MaskMark { page: 3, area: area(1.0) }];
    let nowhere = [MaskMark { page: 1, area: area(f32::NAN) }];
    for (document, marks, description, code) in [
        (word.id, marks.as_slice(), DESCRIPTION, "mask-in-office"),
        (heic.id, &marks, DESCRIPTION, "picture-format"),
        (broken.id, &marks, DESCRIPTION, "cannot-be-shown"),
        (original.id, &marks, " ", "mask-description-missing"),
        (original.id, &marks, "Avtale for 311299 56715", "mask-description-number"),
        (original.id, &[], DESCRIPTION, "mask-nothing-marked"),
        (original.id, &elsewhere, DESCRIPTION, "mask-place-unknown"),
        (original.id, &nowhere, DESCRIPTION, "mask-place-unknown"),
        (4711, &marks, DESCRIPTION, "document-unknown"),
    ] {
        let request = MaskRequest { document, marks, description, keep_original: false };
        assert_eq!(office.desk.mask(&request, &mut unwatched).unwrap_err().code(), code);
    }
    let request = MaskRequest { document: original.id, marks: &marks, description: DESCRIPTION, keep_original: false };
    let mut pages = Vec::new();
    let stopped = office.desk.mask(&request, &mut |progress| {
        pages.push((progress.done, progress.total));
        if progress.done == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((stopped.unwrap_err(), pages), (Problem::Cancelled {}, vec![(0, 2), (1, 2)]));
    assert_eq!(rows(&office), before);
    assert!(office.desk.document(original.id).unwrap().trashed.is_none());
}

#[test]
fn a_document_that_was_changed_while_its_copy_was_drawn_stays_as_it_is() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let marks = office.marks(original.id);
    let request = MaskRequest { document: original.id, marks: &marks, description: DESCRIPTION, keep_original: false };
    let masking = office.desk.masking(&request).unwrap();
    // The desk is free while the copy is drawn.
    office.desk.rename_document(original.id, "Avtale med Kari").unwrap();
    let drawn = masking.draw(&mut unwatched).unwrap();
    let changed = Problem::MaskDocumentChanged { title: "Avtale med Kari".into() };
    assert_eq!(office.desk.keep_masked(&drawn).unwrap_err(), changed);
    assert!(office.store().document(original.id).unwrap().unwrap().trashed.is_none());
}

#[test]
fn masking_is_taken_back_in_one_step() {
    let mut office = Office::new();
    let original = office.attach("avtale.pdf", &kept("arbeidsavtale.pdf"));
    let copy = office.mask(original.id, &office.marks(original.id)).unwrap();
    let back = office.desk.take_masking_back(copy.id, original.id).unwrap();
    assert_eq!(back.id, original.id);
    let row = |id| office.store().document(id).unwrap().unwrap();
    assert_eq!((row(original.id).trashed, row(original.id).requirement.as_deref()), (None, Some(REQUIREMENT)));
    assert!(row(copy.id).trashed.is_some());
    // Once is enough.
    assert!(office.desk.take_masking_back(copy.id, original.id).is_err());
}
