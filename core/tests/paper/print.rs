//! `soknad.pdf`, read by poppler (`pdftotext`, `pdfinfo`).

use std::path::Path;

use ringperm_core::application::{Application, Remark};
use ringperm_core::bundle;
use ringperm_core::html;
use ringperm_core::pdf::{self, Checklist, ChecklistLine};
use ringperm_core::texts::Lang;

use crate::sample::{draft, follow_up, item, run, signed, turned, turns};

struct Read {
    text: String,
    info: String,
}

fn read(bytes: &[u8]) -> Read {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.pdf"), bytes).unwrap();
    if let Ok(keep) = std::env::var("PAPER_PICTURES") {
        let name = std::thread::current().name().unwrap_or("pdf").replace("::", "-");
        std::fs::write(Path::new(&keep).join(format!("{name}.pdf")), bytes).unwrap();
    }
    Read {
        text: run(folder.path(), "pdftotext", &["-layout", "-enc", "UTF-8", "a.pdf", "-"]),
        info: run(folder.path(), "pdfinfo", &["a.pdf"]),
    }
}

fn print(application: &Application) -> Read {
    read(&pdf::application(application).unwrap())
}

/// The text without spaces and line ends, which the layout may put anywhere.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn pages(read: &Read) -> usize {
    let line = read.info.lines().find(|line| line.starts_with("Pages:")).unwrap();
    line.trim_start_matches("Pages:").trim().parse().unwrap()
}

fn bookmarks(bytes: &[u8]) -> Vec<String> {
    let document = lopdf_of_printpdf::Document::load_mem(bytes).unwrap();
    document.get_toc().unwrap().toc.into_iter().map(|entry| entry.title).collect()
}

#[test]
fn no_name_turns_the_direction_of_reading() {
    let read = print(&turned());
    assert!(!turns(&read.text) && !turns(&read.info), "{}{}", read.text, read.info);
    for shown in ["EksempelSAAS", "fakturafdp.exe", "KariNordmann"] {
        assert!(squeezed(&read.text).contains(shown), "{shown}");
    }
    assert!(read.info.contains("Eksempel SA AS"), "the title: {}", read.info);
    let bookmarks = bookmarks(&pdf::application(&turned()).unwrap());
    assert!(bookmarks.contains(&"Skatt".to_owned()) && !turns(&bookmarks.concat()), "{bookmarks:?}");
}

#[test]
fn everything_in_the_application_can_be_read_and_copied() {
    let read = print(&signed(&"0123456789abcdef".repeat(4)));
    let text = squeezed(&read.text);
    for expected in [
        "Bærum Røst & Blåser AS",
        "974 760 673",
        "Forhold vi gjør oppmerksom på",
        "På plass innen: 15.01.2027",
        "vedlegg/01-skatteattest-gyldig-1.pdf",
        "Åse Ødegård",
        "Vi bruker samme mal for alle.",
        "Ledelsen bekrefter at opplysningene i søknaden er riktige og fullstendige.",
        "Begrunnelse: Nummeret er oppdiktet i malen.",
        "avtale æøå 😀.DOCX",
        "Kari Nordmann",
        "16 cdef",
        "Dette er ikke BankID.",
        "Side 1 av",
    ] {
        assert!(text.contains(&squeezed(expected)), "{expected}\n{}", read.text);
    }
    for attachment in &draft().attachments {
        assert!(text.contains(&attachment.sha256), "the SHA-256 of {}", attachment.title);
    }
    assert!(!text.contains("UTKAST") && !text.contains("Ufullstendig"));
    assert!(read.info.contains("Søknad om Godkjent Callcenter – Bærum Røst & Blåser AS"));
    assert!(read.info.contains("A4"));
}

#[test]
fn a_draft_says_so_on_every_page_and_an_incomplete_one_says_what_is_missing() {
    let missing =
        Remark { requirement: "x".into(), title: "Saksbehandlingsgebyr".into(), text: "Ikke svart.".into(), by: None };
    let read = print(&Application { missing: vec![missing], ..draft() });
    for (number, page) in read.text.split('\u{c}').filter(|page| !page.trim().is_empty()).enumerate() {
        assert!(page.contains("UTKAST"), "page {}: {page}", number + 1);
    }
    assert!(read.text.contains("Ufullstendig: ett krav er ikke avklart"));
    assert!(read.text.contains("Saksbehandlingsgebyr"));
    assert!(read.text.contains("Ikke signert"));
}

#[test]
fn the_example_says_what_it_is_on_every_page_of_a_draft_and_of_what_is_signed() {
    for application in [draft(), signed(&"ab".repeat(32))] {
        let example = Application { example: true, ..application };
        let read = print(&example);
        for (number, page) in read.text.split('\u{c}').filter(|page| !page.trim().is_empty()).enumerate() {
            assert!(page.contains("EKSEMPEL"), "page {}: {page}", number + 1);
        }
        for text in [read.text, html::application(&example), bundle::read_me(&example)] {
            assert!(squeezed(&text).contains(&squeezed("Dette er en eksempelvirksomhet.")), "{text}");
        }
    }
}

#[test]
fn long_names_long_words_and_unknown_characters_neither_vanish_nor_run_off_the_page() {
    let mut application = draft();
    application.company_name = "Lange Navn og Sønner ".repeat(12).trim().to_owned();
    let long_word = "x".repeat(300);
    let emoji = "Smil 😀 og 漢字 og \u{202e}skjult";
    application.pages[0].items.push(item(
        "a",
        "Tittel på en svært lang linje ".repeat(8).trim(),
        &[("Svar", &long_word), ("Tegn", emoji)],
    ));
    application.attachments[0].original_name = format!("{}.pdf", "å".repeat(200));
    let read = print(&application);
    let text = squeezed(&read.text);
    assert!(text.contains(&squeezed(&application.company_name)));
    assert!(text.contains(&long_word));
    assert!(text.contains(&"å".repeat(200)));
    for sign in ["😀", "漢", "字"] {
        assert!(text.contains(sign), "{sign}");
    }
    // Every word lies between the margins.
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.pdf"), pdf::application(&application).unwrap()).unwrap();
    for line in run(folder.path(), "pdftotext", &["-bbox", "a.pdf", "-"]).lines().filter(|line| line.contains("<word"))
    {
        if line.contains(">UTKAST<") {
            continue;
        }
        let number = |name: &str| -> f32 {
            let from = line.find(name).unwrap() + name.len() + 2;
            line[from..].split('"').next().unwrap().parse().unwrap()
        };
        assert!(number("xMin") >= 65.0 && number("xMax") <= 531.0, "{line}");
        assert!(number("yMin") >= 30.0 && number("yMax") <= 820.0, "{line}");
    }
}

#[test]
fn an_answer_of_thirty_pages_is_printed_whole_and_numbered() {
    let mut application = draft();
    let paragraphs: Vec<String> =
        (1..=450).map(|n| format!("Avsnitt {n}: {}", "Vi følger opp hver enkelt medarbeider. ".repeat(6))).collect();
    application.pages[0].items.push(item("lang", "Langt svar", &[("Svar", &paragraphs.join("\n"))]));
    let read = print(&application);
    let count = pages(&read);
    assert!((30..80).contains(&count), "{count} pages");
    assert!(read.text.contains(&format!("Side {count} av {count}")));
    for n in [1, 225, 450] {
        assert!(read.text.contains(&format!("Avsnitt {n}:")));
    }
}

#[test]
fn every_page_of_the_checklist_has_a_bookmark_in_the_order_of_the_text() {
    let bytes = pdf::application(&signed(&"00".repeat(32))).unwrap();
    assert_eq!(
        bookmarks(&bytes),
        [
            "Om virksomheten",
            "Kontakt og signeringsrett",
            "Skatt og avgift",
            "Arbeidsavtaler",
            "Arbeidsmiljø",
            "Erklæringer og bransjenorm",
            "Dette erklærer virksomheten",
            "Vedlegg",
            "Signatur",
        ]
    );
    let document = lopdf_of_printpdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"nb");
}

#[test]
fn the_same_application_gives_the_same_bytes_and_few_of_them() {
    let first = pdf::application(&draft()).unwrap();
    assert_eq!(first, pdf::application(&draft()).unwrap());
    assert!(first.len() < 100_000, "{} bytes", first.len());
}

#[test]
fn it_is_printed_in_nynorsk_and_english_too() {
    for (lang, expected) in [(Lang::Nn, "Forhold vi gjer merksam på"), (Lang::En, "Matters we draw attention to")] {
        let read = print(&Application { lang, ..draft() });
        assert!(read.text.contains(expected), "{}", read.text);
        assert!(!read.text.contains("bundle-"), "a text is missing: {}", read.text);
    }
}

#[test]
fn the_list_of_what_to_get_can_be_passed_on() {
    let line = |title: &str, effort: &str| ChecklistLine {
        title: title.into(),
        text: "Altinn, skjema RF-1316: «Attest for skatt og merverdiavgift». Velg hovedenheten, ikke avdelingen."
            .into(),
        beside: effort.into(),
    };
    let list = Checklist {
        lang: Lang::Nb,
        example: false,
        title: "Huskeliste".into(),
        lead: "Her er det som gjenstår.".into(),
        note: "Sladd fødselsnummer.".into(),
        boxes: true,
        company_name: "Bærum Røst & Blåser AS".into(),
        date: draft().date,
        groups: vec![
            ("Skatt og avgift".into(), vec![line("Skatteattest", "noen minutter")]),
            (
                "Arbeidsmiljø".into(),
                vec![line("Kursbevis for verneombudet, 40 timer", "noen uker"), line("HMS-rutiner", "samme dag")],
            ),
        ],
    };
    let read = read(&pdf::checklist(&list).unwrap());
    for expected in ["Huskeliste", "Skatteattest", "noen uker", "RF-1316", "22.11.2026"] {
        assert!(read.text.contains(expected), "{expected}: {}", read.text);
    }
    assert_eq!(pages(&read), 1);
}

#[test]
fn a_follow_up_begins_with_what_has_changed() {
    let text = squeezed(&print(&follow_up()).text);
    for expected in ["Endret siden sist", "Kari Nordmann", "Ola Nordmann & sønn", "Gammel rutine", "20.11.2025"] {
        assert!(text.contains(&squeezed(expected)), "{expected}");
    }
    assert!(!squeezed(&print(&draft()).text).contains(&squeezed("Endret siden sist")));
}
