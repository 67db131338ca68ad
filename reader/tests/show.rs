//! Pages as pictures, and where on them something stands, asked of the real reader as the program asks it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a test may fail loudly"
)]

mod made;
mod paged;

use image::ImageFormat;
use lopdf::{Dictionary, dictionary};
use made::{docx, kept};
use paged::{file, finds, finds_of, ink, page, pdf, picture, reader, text};
use ringperm_core::Problem;
use ringperm_core::showing::{self, Cannot, Find, Hidden};

const NUMBER: &str = "31129956715";

fn plain() -> Dictionary {
    Dictionary::new()
}

#[track_caller]
fn only(bytes: &[u8]) -> Find {
    let mut found = finds(bytes).finds;
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

#[test]
fn a_page_is_as_large_as_it_is_said_to_be_and_what_is_written_is_drawn() {
    let bytes = kept("arbeidsavtale.pdf");
    let (_folder, path) = file(&bytes);
    let sizes = showing::pages(reader(), &path, "avtale").unwrap();
    assert_eq!(sizes.iter().map(|size| (size.width, size.height)).collect::<Vec<_>>(), [(612.0, 792.0); 2]);
    let picture = page(&bytes, 2, 200).unwrap();
    assert_eq!((picture.width(), picture.height()), (1700, 2200));
    assert!(matches!(picture, image::DynamicImage::ImageLuma8(_)), "black on white has one channel");
}

#[test]
fn the_rectangle_of_a_number_holds_its_ink_and_nothing_else() {
    let bytes = kept("arbeidsavtale.pdf");
    let find = only(&bytes);
    assert_eq!((find.page, find.masked.as_str(), find.hidden), (2, "31•••• •••15", None));
    assert_eq!(find.context, "Fødselsnummer: •••••• •••••");
    let (inside, outside) = ink(&page(&bytes, 2, 100).unwrap(), &find.areas[0], 100);
    assert!(inside > 200, "{inside}");
    assert_eq!(find.areas.len(), 1);
    // To its left stands the label.
    assert!(outside < inside / 4, "{outside} of {inside}");
    let (line, beside) = ink(&page(&bytes, 2, 100).unwrap(), &find.line[0], 100);
    assert!(line > inside * 2 && beside == 0, "{line} {beside}");
}

#[test]
fn no_answer_holds_a_digit_of_a_number_but_the_first_two_and_the_last_two() {
    let bytes = pdf(&[&text(30, 300, &format!("Fnr {NUMBER} Kari, f. 31.12.1999, lagt i 56715"))], &plain());
    let given = serde_json::to_string(&finds(&bytes).finds[0].context).unwrap();
    assert!(!given.contains(|c: char| c.is_ascii_digit()), "{given}");
}

#[test]
fn a_number_is_found_wherever_its_digits_stand() {
    let parts = |parts: &[(i32, i32, &str)]| parts.iter().map(|(x, y, part)| text(*x, *y, part)).collect::<String>();
    let boxes: String =
        (0..).zip(NUMBER.chars()).map(|(at, digit)| text(30 + 20 * at, 300, &digit.to_string())).collect();
    for (name, content, areas) in [
        ("in one", parts(&[(30, 300, NUMBER)]), 1),
        ("two runs", parts(&[(30, 300, "Fnr 311299"), (100, 300, "56715")]), 1),
        ("two lines", parts(&[(30, 300, "311299"), (30, 285, "56715")]), 2),
        ("kerned", "BT /F 12 Tf 30 300 Td [(3) -20 (1129) 30 (95) 10 (6715)] TJ ET".to_owned(), 1),
        ("a box for each digit", boxes, 1),
        ("spaced out", format!("BT /F 12 Tf 3 Tc 30 300 Td ({NUMBER}) Tj ET"), 1),
        ("upright", format!("BT /F 12 Tf 0 1 -1 0 100 100 Tm ({NUMBER}) Tj ET"), 1),
        ("upside down", format!("BT /F 12 Tf -1 0 0 -1 200 200 Tm ({NUMBER}) Tj ET"), 1),
        ("twice at one place", parts(&[(30, 300, NUMBER), (30, 300, NUMBER)]), 1),
        ("outlined", format!("BT /F 12 Tf 2 Tr 30 300 Td ({NUMBER}) Tj ET"), 1),
    ] {
        for rotate in [0, 90, 180, 270] {
            let bytes = pdf(&[&content], &dictionary! { "Rotate" => rotate });
            let find = only(&bytes);
            assert_eq!(find.areas.len(), areas, "{name}, turned {rotate}: {:?}", find.areas);
            let picture = page(&bytes, 1, 72).unwrap();
            let (inside, outside) = find
                .areas
                .iter()
                .map(|area| ink(&picture, area, 72))
                .fold((0, 0), |(a, b), (inside, outside)| (a + inside, b + outside));
            assert!(inside > 30, "{name}, turned {rotate}: {inside}");
            if areas == 1 && !content.contains("Fnr") {
                assert_eq!(outside, 0, "{name}, turned {rotate}");
            }
        }
    }
}

#[test]
fn two_numbers_are_two_places_and_one_number_twice_too() {
    let content = [text(30, 300, NUMBER), text(30, 200, NUMBER), text(30, 100, "30108299920")].concat();
    let found = finds(&pdf(&[&content, &text(30, 300, NUMBER)], &plain())).finds;
    assert_eq!(found.iter().map(|find| find.page).collect::<Vec<_>>(), [1, 1, 1, 2]);
    assert!(found.windows(2).all(|two| two[0].page < two[1].page || two[0].areas[0].y < two[1].areas[0].y));
}

#[test]
fn what_is_not_seen_is_found_and_says_why() {
    let crop = dictionary! { "CropBox" => vec![0.into(), 0.into(), 300.into(), 200.into()] };
    let outside = only(&pdf(&[&text(30, 300, NUMBER)], &crop));
    assert_eq!(outside.hidden, Some(Hidden::Outside));
    let black = [text(30, 300, NUMBER), "0 g 20 290 200 30 re f".to_owned()].concat();
    assert_eq!(only(&pdf(&[&black], &plain())).hidden, Some(Hidden::Beneath));
    let invisible = format!("BT /F 12 Tf 3 Tr 30 300 Td ({NUMBER}) Tj ET");
    assert_eq!(only(&pdf(&[&invisible], &plain())).hidden, Some(Hidden::Invisible));
    let ground = ["0.9 g 20 290 200 30 re f 0 g ".to_owned(), text(30, 300, NUMBER)].concat();
    assert_eq!(only(&pdf(&[&ground], &plain())).hidden, None, "it stands on the ground, not beneath it");
}

#[test]
fn a_number_in_an_annotation_is_found_where_it_is_shown() {
    let mut document = lopdf::Document::load_mem(&pdf(&[&text(30, 350, "Side")], &plain())).unwrap();
    let (_, id) = document.get_pages().into_iter().next().unwrap();
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let form = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 200.into(), 20.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
    };
    let drawn = document.add_object(lopdf::Stream::new(form, text(2, 5, NUMBER).into_bytes()));
    let annotation = dictionary! {
        "Type" => "Annot", "Subtype" => "FreeText", "Rect" => vec![50.into(), 100.into(), 250.into(), 120.into()],
        "AP" => dictionary! { "N" => drawn }, "F" => 4,
    };
    document.get_dictionary_mut(id).unwrap().set("Annots", vec![annotation.into()]);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let find = only(&bytes);
    assert!((280.0..300.0).contains(&find.areas[0].y), "{:?}", find.areas);
}

/// A page with a form field that nothing draws, for each of these values and the left edges of their boxes.
fn form(values: &[(&str, i32, i32)], more: &Dictionary) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(&pdf(&[&text(30, 350, "Skjema")], more)).unwrap();
    let (_, id) = document.get_pages().into_iter().next().unwrap();
    let fields: Vec<lopdf::Object> = values
        .iter()
        .map(|(value, left, right)| {
            let field = dictionary! {
                "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => lopdf::Object::string_literal("a"),
                "V" => lopdf::Object::string_literal(*value),
                "Rect" => vec![(*left).into(), 100.into(), (*right).into(), 120.into()],
            };
            field.into()
        })
        .collect();
    document.get_dictionary_mut(id).unwrap().set("Annots", fields);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_number_in_a_form_field_that_nothing_draws_has_its_place_in_the_box() {
    for (rotate, down, across) in [(0, 280.0..301.0, 50.0..251.0), (90, 50.0..251.0, 100.0..121.0)] {
        let turned = dictionary! { "Rotate" => rotate };
        let area = only(&form(&[(NUMBER, 50, 250)], &turned)).areas[0];
        assert!(down.contains(&(area.y + 0.6)) && down.contains(&(area.y + area.height - 0.6)), "{area:?}");
        assert!(across.contains(&(area.x + 0.6)) && across.contains(&(area.x + area.width - 0.6)), "{area:?}");
    }
    let digits: Vec<String> = NUMBER.chars().map(String::from).collect();
    let boxes: Vec<(&str, i32, i32)> =
        (0..).zip(&digits).map(|(at, d)| (d.as_str(), 20 + 20 * at, 38 + 20 * at)).collect();
    let find = only(&form(&boxes, &plain()));
    assert!(!find.areas.is_empty() && find.masked == "31•••• •••15", "one digit to a box");
}

#[test]
fn a_date_of_birth_and_the_digits_that_go_with_it_are_found_apart() {
    // The points of a date stand clear.
    for (birth, areas) in [("311299", 2), ("31.12.1999", 4)] {
        let content = [
            text(30, 300, &format!("Født {birth}, ansatt nr. 4")),
            text(30, 200, "Oppgave i samsvar med avtalen"),
            text(30, 270, "Personnr. 56715"),
        ];
        let find = only(&pdf(&[&content.concat()], &plain()));
        assert_eq!(find.areas.len(), areas, "{birth}: {find:#?}");
    }
}

#[test]
fn other_numbers_are_left_alone() {
    let content = [
        text(30, 300, "KID: 31129956715"),
        text(30, 250, "Kontonummer 8601 11 17947"),
        text(30, 200, "Org.nr. 123 456 785"),
    ];
    assert_eq!(finds(&pdf(&[&content.concat()], &plain())).finds, Vec::<Find>::new());
}

#[test]
fn a_word_is_found_everywhere_whatever_its_case_and_over_the_end_of_a_line() {
    let content = [
        text(30, 350, "Kari Nordmann, KARI NORDMANN"),
        text(30, 300, "Avtale mellom Eksempel AS og Kari"),
        text(30, 285, "Nordmann."),
        text(30, 200, "Ola Nordmann"),
    ];
    let bytes = pdf(&[&content.concat()], &plain());
    let found = finds_of(&bytes, "kari nordmann").finds;
    assert_eq!(found.iter().map(|find| find.areas.len()).collect::<Vec<_>>(), [1, 1, 2], "{found:#?}");
    assert_eq!(finds_of(&bytes, "Nordmann").finds.len(), 4);
    assert_eq!(finds_of(&bytes, "sKari").finds.len(), 0);
    assert_eq!(finds_of(&bytes, " ").finds.len(), 0);
    let phone = pdf(&[&text(30, 300, "Tlf. 22 33 44 55")], &plain());
    assert_eq!(finds_of(&phone, "22334455").finds[0].areas.len(), 1);
}

#[test]
fn a_picture_is_a_page_turned_as_it_is_to_be_seen() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let bytes = picture(format);
        let (_folder, path) = file(&bytes);
        let size = showing::pages(reader(), &path, "bilde").unwrap()[0];
        assert_eq!((size.width, size.height), (144.0, 72.0), "at 200 pixels to an inch");
        let shown = page(&bytes, 1, 200).unwrap().to_luma8();
        assert_eq!(shown.dimensions(), (400, 200));
        assert!(shown.get_pixel(10, 10).0[0] < 40 && shown.get_pixel(390, 10).0[0] > 215);
    }
    // APP1 with one entry: orientation 6, to be turned a quarter clockwise (Exif 2.32, 4.6.5).
    let exif = b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let jpeg = picture(ImageFormat::Jpeg);
    let turned = [&jpeg[..2], exif, &jpeg[2..]].concat();
    let shown = page(&turned, 1, 200).unwrap().to_luma8();
    assert_eq!(shown.dimensions(), (200, 400));
    assert!(shown.get_pixel(190, 10).0[0] < 40 && shown.get_pixel(10, 10).0[0] > 215);
}

#[test]
fn what_has_no_pages_says_why() {
    let cannot = |bytes: &[u8]| {
        let (_folder, path) = file(bytes);
        showing::cannot(reader(), &path)
    };
    assert_eq!(cannot(&docx(&["Arbeidsavtale"], &[])), Some(Cannot::Office));
    assert_eq!(cannot(b"Bare tekst"), Some(Cannot::Office));
    assert_eq!(cannot(b"{\\rtf1 tekst}"), Some(Cannot::Office));
    assert_eq!(cannot(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Some(Cannot::PictureFormat));
    assert_eq!(cannot(b"\0\0\0\x18ftypheim\0\0\0\0heim"), Some(Cannot::PictureFormat));
    assert_eq!(cannot(b"\0\0\0\x18ftypavis\0\0\0\0avis"), Some(Cannot::PictureFormat));
    assert_eq!(cannot(b"GIF89a\x01\0\x01\0"), Some(Cannot::PictureFormat));
    assert_eq!(cannot(b""), Some(Cannot::Damaged));
    assert_eq!(cannot(b"%PDF-1.7 not really"), Some(Cannot::Damaged));
    assert_eq!(cannot(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some(Cannot::Damaged));
    assert_eq!(cannot(&kept("arbeidsavtale.pdf")), None);
}

#[test]
fn a_page_that_is_not_there_cannot_be_shown() {
    let bytes = kept("arbeidsavtale.pdf");
    for number in [0, 3, u32::MAX] {
        assert_eq!(page(&bytes, number, 72).unwrap_err(), Problem::CannotBeShown { title: "dokument".into() });
    }
}

#[test]
fn a_page_without_bounds_gets_a_picture_with_bounds() {
    for size in [14_400, 1_000_000] {
        let huge = dictionary! { "MediaBox" => vec![0.into(), 0.into(), size.into(), size.into()] };
        if let Ok(picture) = page(&pdf(&["0 0 10 10 re f"], &huge), 1, 200) {
            assert!(u64::from(picture.width()) * u64::from(picture.height()) <= 33_000_000);
        }
    }
}

#[test]
fn a_broken_document_is_shown_or_is_not_and_nothing_else_happens() {
    let whole = kept("arbeidsavtale.pdf");
    for step in 1..12_usize {
        let mut broken = whole.clone();
        for at in (step * 97..broken.len()).step_by(1009) {
            broken[at] ^= u8::try_from(step * 17 % 255).unwrap() | 1;
        }
        broken.truncate(whole.len() * (12 - step / 2) / 12);
        let _ = page(&broken, 1, 72);
        let (_folder, path) = file(&broken);
        let _ = showing::finds(reader(), &path, "dokument");
    }
    let nested = format!("%PDF-1.4\n1 0 obj\n{}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF", "[".repeat(500_000));
    assert!(page(nested.as_bytes(), 1, 72).is_err());
    let forms = "q ".repeat(300_000);
    let _ = page(&pdf(&[&forms], &plain()), 1, 72);
}
