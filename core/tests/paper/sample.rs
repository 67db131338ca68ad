//! An application as the desk makes it, and the programs that the tests ask.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use chrono::{DateTime, NaiveDate};
use ringperm_core::api::Status;
use ringperm_core::application::{Application, Attachment, Item, Page, Remark, Signer, Since};
use ringperm_core::bundle::attachment_entry;
use ringperm_core::changes::Change;
use ringperm_core::scheme::Kind;
use ringperm_core::texts::{Lang, size};
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// The bytes of the sample's documents, by number.
pub fn document(number: usize) -> Vec<u8> {
    format!("%PDF-1.7 dokument nummer {number}\n").repeat(40 * number).into_bytes()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// Names that would turn the direction of reading if they were shown as they are.
pub fn turned() -> Application {
    let mut application = signed(&"ab".repeat(32));
    application.company_name = "Eksempel \u{202e}SA\u{202c} \u{2067}AS\u{2069}".into();
    application.attachments[0].original_name = "faktura\u{202e}fdp.exe".into();
    application.pages[0].title = "Sk\u{202d}att".into();
    application.signer.as_mut().unwrap().name = "Kari \u{2066}Nordmann".into();
    application
}

/// Whether a sign in the text turns the direction of reading.
pub fn turns(text: &str) -> bool {
    text.contains(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

/// A complete draft of a first application, with three documents.
pub fn draft() -> Application {
    let attachments = vec![
        attachment(1, "skatteattest-gyldig", "Skatteattest", 1, "Skatteattest oktober 2026.pdf"),
        attachment(2, "arbeidsavtale-eksempler", "Arbeidsavtale, selger på heltid", 1, "avtale æøå 😀.DOCX"),
        attachment(3, "arbeidsavtale-eksempler", "Arbeidsavtale, selger på deltid", 2, "avtale deltid"),
    ];
    Application {
        lang: Lang::Nb,
        kind: Kind::Initial,
        kind_text: "Første søknad".into(),
        draft: true,
        example: false,
        date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        scheme: ("godkjent-callcenter".into(), "2026-11".into()),
        company_name: "Bærum Røst & Blåser AS".into(),
        orgnr: "974760673".into(),
        orgnr_text: "974\u{a0}760\u{a0}673".into(),
        traits: vec![
            ("Ansatte".into(), "24".into()),
            ("Ringer ut".into(), "Ja".into()),
            ("Ringer til forbrukere".into(), "Ja".into()),
        ],
        trait_values: BTreeMap::from([("employees".into(), json!(24)), ("outbound".into(), json!(true))]),
        missing: Vec::new(),
        remarks: vec![Remark {
            requirement: "verneombud-opplaering-40t".into(),
            title: "Kurs for verneombudet".into(),
            text: "Verneombudet er påmeldt kurs hos Arbeidsmiljøsenteret.".into(),
            by: Some("15.01.2027".into()),
        }],
        since: None,
        pages: pages(),
        attachments,
        signer: None,
    }
}

/// The same, signed.
pub fn signed(fingerprint: &str) -> Application {
    let groups = fingerprint.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    let signer = Signer {
        name: "Kari Nordmann".into(),
        orgnr: Some("974760673".into()),
        fingerprint: fingerprint.into(),
        fingerprint_groups: groups,
        chain: Vec::new(),
        time: DateTime::parse_from_rfc3339("2026-11-22T10:15:00+01:00").unwrap(),
        time_text: "22.11.2026 kl. 10.15".into(),
    };
    Application { draft: false, signer: Some(signer), ..draft() }
}

fn attachment(number: usize, requirement: &str, title: &str, n_within: usize, original_name: &str) -> Attachment {
    let bytes = document(number);
    Attachment {
        number,
        entry: attachment_entry(number, requirement, n_within, original_name),
        title: title.into(),
        original_name: original_name.into(),
        requirement: requirement.into(),
        requirement_title: if n_within == 1 && number == 1 {
            "Gyldig skatteattest"
        } else {
            "Eksempler på arbeidsavtaler"
        }
        .into(),
        kind: if number == 1 { "skatteattest" } else { "arbeidsavtale" }.into(),
        type_text: if number == 1 { "Skatteattest" } else { "Arbeidsavtale" }.into(),
        size: bytes.len() as u64,
        size_text: size(Lang::Nb, bytes.len() as u64),
        sha256: hex(&Sha256::digest(&bytes)),
        accepted: if number == 3 {
            vec![("Dokumentet viser et fødselsnummer.".into(), "Nummeret er oppdiktet i malen.".into())]
        } else {
            Vec::new()
        },
    }
}

fn pages() -> Vec<Page> {
    let mut declared = item("egenerklaering-riktige-opplysninger", "Riktige opplysninger", &[]);
    declared.declaration = true;
    declared.asks = "Ledelsen bekrefter at opplysningene i søknaden er riktige og fullstendige.".into();
    let mut course = item("verneombud-opplaering-40t", "Kurs for verneombudet", &[("Forklaring", "Påmeldt kurs.")]);
    course.status = Status::NotInPlace;
    course.status_text = "Ikke på plass ennå".into();
    let mut tax = item("skatteattest-gyldig", "Gyldig skatteattest", &[("Utstedt", "14.10.2026")]);
    tax.attachments = vec![1];
    let mut contracts = item(
        "arbeidsavtale-eksempler",
        "Eksempler på arbeidsavtaler",
        &[("Om avtalene", "Vi bruker samme mal for alle.\nDeltid har et eget punkt om arbeidstid.")],
    );
    contracts.attachments = vec![2, 3];
    vec![
        page(
            "kontakt",
            "Kontakt og signeringsrett",
            vec![item(
                "kontaktperson",
                "Kontaktperson",
                &[
                    ("Navn", "Åse Ødegård"),
                    ("Rolle", "Daglig leder"),
                    ("E-post", "ase@example.no"),
                    ("Telefon", "22 00 00 00"),
                ],
            )],
        ),
        page("skatt", "Skatt og avgift", vec![tax]),
        page("arbeidsavtaler", "Arbeidsavtaler", vec![contracts]),
        page("arbeidsmiljo", "Arbeidsmiljø", vec![course]),
        page("erklaering", "Erklæringer og bransjenorm", vec![declared]),
    ]
}

fn page(id: &str, title: &str, items: Vec<Item>) -> Page {
    Page { id: id.into(), title: title.into(), items }
}

/// A requirement that is ready, with these answers.
pub fn item(requirement: &str, title: &str, answers: &[(&str, &str)]) -> Item {
    Item {
        requirement: requirement.into(),
        title: title.into(),
        asks: "Oppgi hvem nemndas sekretariat skal kontakte, med rolle, e-post og telefon.".into(),
        basis_text: "Ordningen sier det".into(),
        status: Status::Ready,
        status_text: "Klar".into(),
        declaration: false,
        answers: answers.iter().map(|(label, value)| ((*label).into(), (*value).into())).collect(),
        values: answers.iter().map(|(label, value)| (label.to_lowercase(), (*value).into())).collect(),
        attachments: Vec::new(),
    }
}

/// What the program prints; stops the test when it fails.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(folder).output().expect(program);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {arguments:?}: {out}{err}");
    format!("{out}{err}")
}

/// A follow-up in which an answer and a document have changed.
pub fn follow_up() -> Application {
    let changed = |label: &str, value: &str| Some(vec![(label.to_owned(), value.to_owned())]);
    let change = Change {
        requirement: "kontaktperson".into(),
        title: "Kontaktperson <for> søknaden".into(),
        before: changed("Navn", "Kari Nordmann"),
        after: changed("Navn", "Ola Nordmann & sønn"),
        added: vec!["Ny rutine".into()],
        removed: vec!["Gammel rutine".into()],
    };
    let date = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap();
    let since = Since { date, kind_text: "Første søknad".into(), changes: vec![change] };
    Application { kind: Kind::Year1, since: Some(since), ..draft() }
}
