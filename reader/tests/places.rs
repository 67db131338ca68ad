//! Where text hides in a file, and what a file carries besides text: each kept file through the real reader process.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod made;

use std::fmt::Write;
use std::path::PathBuf;

use made::{docx, read, read_expecting, word_part, word_text, zip};
use ringperm_core::inspect::{Arg, Expect, Inspection, Place, Readable, WhyNot};
use serde_json::json;

fn kept(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "data", name].iter().collect();
    std::fs::read(path).unwrap()
}

/// `code@place` for each finding, in their order.
fn found(seen: &Inspection) -> String {
    let of = |finding: &ringperm_core::inspect::Finding| match &finding.place {
        None => finding.code.clone(),
        Some(Place::Page { page }) => format!("{}@{page}", finding.code),
        Some(Place::Part(part)) => format!("{}@{}", finding.code, json!(part).as_str().unwrap()),
    };
    seen.findings.iter().map(of).collect::<Vec<_>>().join(" ")
}

/// `data/expected.tsv` says what each file holds.
#[test]
fn every_place_of_a_file_is_read_and_told() {
    let table = String::from_utf8(kept("expected.tsv")).unwrap();
    let mut wrong = Vec::new();
    for row in table.lines().skip(1) {
        let seen = read(&kept(row.split('\t').next().unwrap()));
        let json = serde_json::to_value(&seen).unwrap();
        let cell = |name: &str| match &json[name] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let file = row.split('\t').next().unwrap();
        let got = [file, &cell("readable"), &cell("why_not"), &cell("personal_numbers"), &found(&seen)].join("\t");
        if got != row {
            wrong.push(format!("  {row}\nis {got}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn values_of_form_fields_stand_beside_their_labels() {
    let facts = read(&kept("skatteattest-skjema.pdf")).facts;
    assert_eq!(facts.orgnr.as_deref(), Some("123456785"));
    assert_eq!(facts.issued.unwrap().to_string(), "2026-10-14");
}

#[test]
fn a_wrong_ending_is_said_and_never_decides_how_a_file_is_read() {
    let ending = |extension: &str| Expect { extension: Some(extension.to_owned()), ..Expect::default() };
    let seen = read_expecting(&kept("dekket.pdf"), &ending("docx"));
    assert_eq!(found(&seen), "wrong-extension personal-number@1");
    assert_eq!(seen.findings[0].args["format"], Arg::Text("pdf".into()));
    assert_eq!(found(&read_expecting(&kept("makro-i.docx"), &ending("docx"))), "macros");
    assert_eq!(found(&read_expecting(b"Skatteattest", &ending("csv"))), "");
    assert_eq!(found(&read_expecting(b"\x89PNG\r\n\x1a\n....", &ending("jpg"))), "is-image wrong-extension");
}

const MAIL: &str = "From: Kari Nordmann <kari@example.com>\r\nTo: ola@example.com\r\nSubject: =?utf-8?q?L=C3=B8nn?=\r\n\
    Date: Wed, 14 Oct 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
    --x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hei, <b>30108299920</b> er nummeret.</p>\r\n\
    --x\r\nContent-Type: text/plain; name=\"lonn 31129956715.txt\"\r\n\
    Content-Disposition: attachment; filename=\"lonn 31129956715.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\
    MTA5MTU1OTY3ODQ=\r\n--x--\r\n";

#[test]
fn an_e_mail_is_read_with_what_it_carries_and_gives_no_number_out() {
    let seen = read(MAIL.as_bytes());
    assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(3)));
    assert_eq!(found(&seen), "attachments personal-number@body personal-number@attachments");
    assert_eq!(seen.findings[0].args["names"], Arg::Text("lonn •••••••••••.txt".into()));
}

#[test]
fn an_e_mail_hides_nothing_in_its_tags_and_names_what_it_carries_unread() {
    let message = |html: &str| {
        format!(
            "From: kari@example.com\r\nSubject: Avtale\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n"
        )
    };
    for html in [
        "<p title=\"fnr 31129956715\">Hei</p>",
        "<a href='mailto:x@example.com?subject=Fnr%2031129956715'>Skriv</a>",
        "<img alt=\"Kari 31129956715\">",
        "<p>Hei</p><!-- 311299 56715 -->",
        "<input type=hidden value=31129956715>Hei",
        "<table><tr><td>Fnr</td><td>311299</td><td>56715</td></tr></table>",
        "<p>Fnr <b>311299</b>56715</p>",
    ] {
        let seen = read(message(html).as_bytes());
        assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(1)), "{html}");
        let page = read(format!("<!DOCTYPE html><html><body>{html}<p>Side</p></body></html>").as_bytes());
        assert_eq!(page.personal_numbers, Some(1), "{html}");
    }
    for (name, content, unread) in [
        ("avtale.zip", "UEsDBBQ=", true),
        ("avtale.rar", "UmFyIRoHAA==", true),
        ("bilde.png", "iVBORw0KGgo=", true),
        ("hei.txt", "SGVp", false),
    ] {
        let mail = format!(
            "From: kari@example.com\r\nSubject: Avtale\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
             --x\r\nContent-Type: text/plain\r\n\r\nSe vedlegg.\r\n--x\r\nContent-Type: application/octet-stream\r\n\
             Content-Disposition: attachment; filename=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{content}\r\n--x--\r\n"
        );
        let codes = found(&read(mail.as_bytes()));
        assert_eq!(codes, if unread { "attachments attachments-unread" } else { "attachments" }, "{name}");
    }
}

#[test]
fn rich_text_is_read_in_headers_boxes_comments_and_properties() {
    let number = "31129956715";
    for (inner, places) in [
        (format!("{{\\header {number}\\par}}"), "personal-number@header-footer"),
        (format!("{{\\*\\annotation {number}}}"), "personal-number@comments"),
        (format!("{{\\info{{\\title {number}}}}}"), "personal-number@properties"),
        (format!("{{\\shp{{\\*\\shpinst{{\\shptxt {number}\\par}}}}}}"), "personal-number@body"),
        (format!("{{\\v {number}}}"), "personal-number@body"),
        (format!("{{\\deleted {number}}}"), "personal-number@body"),
        (format!("{{\\field{{\\*\\fldinst HYPERLINK 1}}{{\\fldrslt {number}}}}}"), "personal-number@body"),
        (format!("{{\\pict\\bin3 }}}}}}}}{number}"), "personal-number@body"),
        ("{\\*\\unknown 31129956715}".to_owned(), ""),
    ] {
        let seen = read(format!("{{\\rtf1\\ansi\\ansicpg1252 Bl\\'e5b\\u230\\'e6r\\par {inner}}}").as_bytes());
        assert_eq!((found(&seen).as_str(), seen.readable), (places, Readable::Yes), "{inner}");
    }
    let broken = read(b"{\\rtf1 Skatteattest {\\b for");
    assert_eq!((found(&broken).as_str(), broken.readable), ("cut-off", Readable::Partly));
}

#[test]
fn files_that_break_off_or_grow_say_so() {
    let pdf = kept("dekket.pdf");
    let seen = read(&pdf[..pdf.len() / 2]);
    assert!(found(&seen).contains("cut-off"), "{}", found(&seen));
    assert_ne!(seen.readable, Readable::Yes);
    let word = kept("skjult.docx");
    assert_eq!(found(&read(&word[..word.len() / 2])), "cut-off");
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document>&b;</w:document>";
    let seen = read(&zip(&[("word/document.xml", bomb.as_bytes())]));
    assert_eq!((found(&seen).as_str(), seen.why_not), ("entities", Some(WhyNot::TooLarge)));
}

#[test]
fn zips_are_told_apart() {
    for (parts, extension) in [
        (vec![("mimetype", b"application/epub+zip".as_slice())], "epub"),
        (vec![("mimetype", b"application/vnd.etsi.asic-e+zip".as_slice())], "asice"),
        (vec![("ppt/presentation.xml", b"<p/>".as_slice())], "pptx"),
        (vec![("notat.txt", b"hei".as_slice())], "zip"),
    ] {
        let seen = read_expecting(&zip(&parts), &Expect { extension: Some("pdf".into()), ..Expect::default() });
        let why_not = if extension == "pptx" { WhyNot::Presentation } else { WhyNot::UnknownFormat };
        assert_eq!((seen.readable, seen.why_not), (Readable::No, Some(why_not)), "{extension}");
        let wrong = seen.findings.iter().find(|finding| finding.code == "wrong-extension").unwrap();
        assert_eq!(wrong.args["format"], Arg::Text(extension.into()));
    }
}

#[test]
fn a_page_of_which_something_is_missing_is_never_read_as_whole() {
    let mut document = lopdf::Document::load_mem(&kept("egen-skrift.pdf")).unwrap();
    let page = *document.get_pages().get(&1).unwrap();
    let content = document.get_page_contents(page)[0];
    let stream = document.get_object_mut(content).unwrap().as_stream_mut().unwrap();
    stream.decompress().unwrap();
    stream.compress().unwrap();
    let half = stream.content.len() / 2;
    stream.content.truncate(half);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let seen = read(&bytes);
    assert_ne!(seen.readable, Readable::Yes);
    assert_eq!(seen.why_not, Some(WhyNot::Damaged));
}

#[test]
fn a_table_in_a_pdf_gives_call_figures_only_where_no_cell_can_have_moved() {
    let table = |rows: &[[&str; 3]]| {
        let mut text = String::from("BT /F1 11 Tf 1 0 0 1 72 760 Tm (Samtalestatistikk) Tj ET ");
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let (x, y) = (72 + 150 * column, 720 - 20 * row);
                write!(text, "BT /F1 11 Tf 1 0 0 1 {x} {y} Tm ({cell}) Tj ET ").unwrap();
            }
        }
        let mut document = lopdf::Document::load_mem(&kept("hvit.pdf")).unwrap();
        let page = *document.get_pages().get(&1).unwrap();
        document.change_page_content(page, text.into_bytes()).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        read(&bytes)
    };
    let head = ["Periode", "Besvarte samtaler", "Klager"];
    let whole = [head, ["2026-01", "120", "2"], ["2026-02", "130", "1"], ["2026-03", "110", "0"]];
    assert_eq!(table(&whole).facts.answered, Some(360));
    let gap = [head, ["2026-01", "120", "2"], ["2026-02", "", "1"], ["2026-03", "110", "0"]];
    assert_eq!(table(&gap).facts.answered, None);
}

#[test]
fn numbers_in_what_word_keeps_and_does_not_show_are_found() {
    let number = "31129956715";
    let settings =
        word_part("settings", &format!("<w:docVars><w:docVar w:name=\"fnr\" w:val=\"{number}\"/></w:docVars>"));
    let variable = docx(&["Arbeidsavtale"], &[("word/settings.xml", settings)]);
    let taken_in = docx(&["Arbeidsavtale"], &[("word/afchunk1.htm", format!("<html><p>Fnr {number}</p></html>"))]);
    let in_body = |body: &str| {
        let document = word_part("document", &format!("<w:body>{body}</w:body>"));
        zip(&[("word/document.xml", document.as_bytes())])
    };
    let word = |inside: &str| in_body(&format!("<w:p><w:r><w:t>Avtale</w:t></w:r>{inside}</w:p>"));
    for (name, bytes) in [
        ("a variable", variable),
        ("a file to be taken in", taken_in),
        ("the code of a field", word(&format!("<w:r><w:instrText>DOCPROPERTY {number}</w:instrText></w:r>"))),
        ("the name of a bookmark", word(&format!("<w:bookmarkStart w:id=\"0\" w:name=\"fnr_{number}\"/>"))),
        ("the tip of a link", word(&format!("<w:hyperlink w:tooltip=\"{number}\"/>"))),
        (
            "the title of a box to fill in",
            word(&format!("<w:sdt><w:sdtPr><w:alias w:val=\"Fnr {number}\"/></w:sdtPr></w:sdt>")),
        ),
    ] {
        let seen = read(&bytes);
        assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(1)), "{name}");
    }
}

#[test]
fn numbers_beside_the_running_text_of_word_are_told_with_their_place() {
    let text = word_text(&["Fnr 31129956715"]);
    for (part, root, inside, place) in [
        ("word/footnotes.xml", "footnotes", "footnote", "personal-number@notes"),
        ("word/endnotes.xml", "endnotes", "endnote", "personal-number@notes"),
        ("word/comments.xml", "comments", "comment", "personal-number@comments"),
        ("word/header2.xml", "hdr", "sdt", "personal-number@header-footer"),
        ("word/footer1.xml", "ftr", "sdt", "personal-number@header-footer"),
    ] {
        let beside = word_part(root, &format!("<w:{inside} w:id=\"1\">{text}</w:{inside}>"));
        assert_eq!(found(&read(&docx(&["Avtale"], &[(part, beside)]))), place, "{part}");
    }
}

#[test]
fn a_number_that_word_shows_in_black_moved_away_or_in_pieces_is_found() {
    let black = "<w:rPr><w:highlight w:val=\"black\"/><w:color w:val=\"000000\"/></w:rPr>";
    for inside in [
        format!("<w:r>{black}<w:t>311299 56715</w:t></w:r>"),
        "<w:r><w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr><w:t>311299 56715</w:t></w:r>".to_owned(),
        "<w:moveFrom w:id=\"1\"><w:r><w:t>311299 56715</w:t></w:r></w:moveFrom>".to_owned(),
        "<w:del w:id=\"1\"><w:r><w:delText>311299 56715</w:delText></w:r></w:del>".to_owned(),
        "<w:r><w:t>31</w:t></w:r><w:r><w:t>12</w:t></w:r><w:r><w:t>99 567</w:t></w:r><w:r><w:t>15</w:t></w:r>"
            .to_owned(),
    ] {
        let document = word_part("document", &format!("<w:body><w:p>{inside}</w:p></w:body>"));
        let seen = read(&zip(&[("word/document.xml", document.as_bytes())]));
        assert_eq!(found(&seen), "personal-number@body", "{inside}");
    }
}

#[test]
fn a_black_highlight_over_a_number_in_a_pdf_hides_nothing() {
    use lopdf::dictionary;
    let content = "BT /F 12 Tf 30 300 Td (Fnr 31129956715) Tj ET";
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    for kind in ["Highlight", "Square", "Ink"] {
        let mut document = page_in(font.clone(), content);
        let over = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => kind, "Rect" => vec![20.into(), 290.into(), 200.into(), 320.into()],
            "C" => vec![0.into(), 0.into(), 0.into()],
        });
        let page = *document.get_pages().get(&1).unwrap();
        document.get_dictionary_mut(page).unwrap().set("Annots", vec![over.into()]);
        assert_eq!(found(&read(&saved(document))), "personal-number@1", "{kind}");
    }
}

#[test]
fn formats_that_are_not_read_are_called_by_their_name() {
    let compound = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600], &name, &[0; 600]].concat()
    };
    let odp = b"application/vnd.oasis.opendocument.presentation".as_slice();
    for (bytes, why_not) in [
        (compound("WordDocument"), WhyNot::OldWord),
        (compound("PowerPoint Document"), WhyNot::Presentation),
        (compound("__substg1.0_0037001F"), WhyNot::OutlookMessage),
        (compound("EncryptedPackage"), WhyNot::PasswordProtected),
        // The name of an old spreadsheet, and nothing of one.
        (compound("Workbook"), WhyNot::Damaged),
        (compound("Noe annet"), WhyNot::UnknownFormat),
        (zip(&[("mimetype", odp)]), WhyNot::Presentation),
    ] {
        let seen = read(&bytes);
        assert_eq!((seen.readable, seen.why_not, seen.personal_numbers), (Readable::No, Some(why_not), None));
    }
}

/// A PDF with one page that shows `content` in a font with these entries.
fn page_in(font: lopdf::Dictionary, content: &str) -> lopdf::Document {
    use lopdf::{Document, Stream, dictionary};
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let stream = document.add_object(Stream::new(dictionary! {}, content.as_bytes().to_vec()));
    let plain = dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    };
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => stream,
        "MediaBox" => vec![0.into(), 0.into(), 300.into(), 400.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F" => plain, "G" => font } },
    });
    let kids = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, kids.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    document
}

fn saved(mut document: lopdf::Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn numbers_in_the_names_of_places_in_a_pdf_are_found() {
    use lopdf::{Object, dictionary};
    let key = Object::string_literal("fnr-31129956715");
    let tree = dictionary! { "Dests" => dictionary! { "Names" => vec![key, Object::Array(Vec::new())] } };
    let old = dictionary! { "fnr-31129956715" => Vec::<Object>::new() };
    for (entry, value) in [("Names", tree), ("Dests", old)] {
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        let mut document = page_in(font, "BT /F 12 Tf 20 300 Td (Arbeidsavtale) Tj ET");
        let catalog = document.catalog_mut().unwrap();
        catalog.set(entry, value);
        let seen = read(&saved(document));
        assert_eq!((seen.readable, seen.personal_numbers), (Readable::Yes, Some(1)), "{entry}");
    }
}

#[test]
fn glyphs_that_a_file_draws_itself_and_calls_by_numbers_are_not_passed_over() {
    use lopdf::{Object, dictionary};
    let names = |of: &dyn Fn(u8) -> String| -> Vec<Object> {
        std::iter::once(97.into()).chain((0..10).map(|digit| Object::Name(of(digit).into_bytes()))).collect()
    };
    let font = |names: Vec<Object>| {
        dictionary! {
            "Type" => "Font", "Subtype" => "Type3", "FirstChar" => 97, "LastChar" => 106,
            "FontBBox" => vec![0.into(), 0.into(), 500.into(), 700.into()],
            "FontMatrix" => vec![0.001.into(), 0.into(), 0.into(), 0.001.into(), 0.into(), 0.into()],
            "Widths" => vec![Object::from(500); 10], "CharProcs" => dictionary! {},
            "Encoding" => dictionary! { "Differences" => names },
        }
    };
    let content = "BT /F 12 Tf 30 300 Td (Arbeidsavtale med Kari) Tj ET BT /G 12 Tf 30 200 Td (dbbcjjfghbf) Tj ET";
    let numbered = read(&saved(page_in(font(names(&|digit| format!("a{digit}"))), content)));
    assert_eq!((numbered.readable, numbered.why_not), (Readable::Partly, Some(WhyNot::NoCharacterMap)));
}

#[test]
fn glyphs_that_are_known_by_their_place_in_a_font_only_are_not_passed_over() {
    use lopdf::{Object, dictionary};
    let below = dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "AAAAAA+Arial", "DW" => 556,
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
        },
    };
    let font = dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "AAAAAA+Arial", "Encoding" => "Identity-H",
        "DescendantFonts" => vec![below.into()],
    };
    let eleven = "00130014001500160017001800190013001400150016";
    let content =
        format!("BT /F 12 Tf 30 300 Td (Arbeidsavtale med Kari) Tj ET BT /G 12 Tf 30 200 Td <{eleven}> Tj ET");
    let shown = read(&saved(page_in(font, &content)));
    assert_eq!((shown.readable, shown.why_not), (Readable::Partly, Some(WhyNot::NoCharacterMap)));
}

/// The same file with its content stream written anew at its end, as programs save what was changed.
fn changed_later(old: &[u8], fresh: &str) -> Vec<u8> {
    let before = lopdf::Document::load_mem(old).unwrap();
    let (id, _) = before.objects.iter().find(|(_, object)| object.as_stream().is_ok()).unwrap();
    let last =
        String::from_utf8_lossy(old).rsplit("startxref").next().unwrap().trim().lines().next().unwrap().to_owned();
    let object = format!("\n{} 0 obj\n<</Length {}>>stream\n{fresh}\nendstream\nendobj\n", id.0, fresh.len());
    let (begin, table) = (old.len() + 1, old.len() + object.len());
    let root = before.trailer.get(b"Root").unwrap().as_reference().unwrap().0;
    let end = format!(
        "xref\n{} 1\n{begin:010} 00000 n \ntrailer<</Size 20/Root {root} 0 R/Prev {last}>>\nstartxref\n{table}\n%%EOF\n",
        id.0
    );
    [old, object.as_bytes(), end.as_bytes()].concat()
}

#[test]
fn a_number_in_the_version_before_is_still_in_the_file() {
    use lopdf::{Object, dictionary};
    let content = |text: &str| format!("BT /F 12 Tf 30 300 Td (Fnr. {text}) Tj ET");
    let plain = page_in(dictionary! {}, &content("31129956715"));
    // Arranged for the web, a file has the end of its first part near its beginning.
    let mut for_the_web = plain.clone();
    let end = Object::string_literal("%%EOF");
    for_the_web.objects.insert((100, 0), dictionary! { "Linearized" => 1, "End" => end }.into());
    for (name, document) in [("plain", plain), ("for the web", for_the_web)] {
        let seen = read(&changed_later(&saved(document), &content("sladdet")));
        let expected = (Some(1), "personal-number@earlier-version");
        assert_eq!((seen.personal_numbers, found(&seen).as_str()), expected, "{name}");
    }
}

#[test]
fn a_property_of_a_pdf_is_read_as_an_element_and_as_an_attribute() {
    use lopdf::{Stream, dictionary};
    for property in [
        "<rdf:Description pdf:Keywords=\"Fnr 31129956715\"/>",
        "<rdf:Description><x:Contact x:Tel=\"31129956715\"/></rdf:Description>",
        "<rdf:Description><pdf:Keywords>Fnr 31129956715</pdf:Keywords></rdf:Description>",
        // Not well-formed, and the number after the fault.
        "<rdf:Description></rdf:Li><pdf:Keywords>Fnr 31129956715</pdf:Keywords></rdf:Description>",
    ] {
        let mut document = page_in(dictionary! {}, "BT /F 12 Tf 20 300 Td (Arbeidsavtale) Tj ET");
        let xmp = format!("<x:xmpmeta><rdf:RDF>{property}</rdf:RDF></x:xmpmeta>");
        let metadata = document.add_object(Stream::new(dictionary! {}, xmp.into_bytes()));
        document.catalog_mut().unwrap().set("Metadata", metadata);
        assert_eq!(found(&read(&saved(document))), "personal-number@properties", "{property}");
    }
}
