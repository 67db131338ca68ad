//! The papers that a manager has in a folder, of a date that is fresh today.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};
use ringperm_tests::cli::TODAY;
use ringperm_tests::documents::write;

/// The company's number, as people write it.
pub const ORGNR: &str = "123 456 785";
/// The company's name.
pub const NAME: &str = "Blåbær Callsenter AS";

/// The files.
#[derive(Debug)]
pub struct Papers {
    pub tax: PathBuf,
    pub blank_contract: PathBuf,
    /// Signed, with a personal number on page 1.
    pub signed_contract: PathBuf,
    folder: PathBuf,
}

impl Papers {
    /// One tax certificate and two contracts in a folder of `home`.
    pub fn in_home(home: &Path) -> Self {
        let folder = home.join("Dokumenter/Søknad 2026");
        fs::create_dir_all(&folder).unwrap();
        Self {
            tax: write(&folder, "Skatteattest.pdf", pdf(&tax_certificate(issued()))),
            blank_contract: write(&folder, "Arbeidsavtale, blank mal.pdf", pdf(&contract(&[]))),
            signed_contract: write(&folder, "Arbeidsavtale Ola.pdf", pdf(&contract(&SIGNED))),
            folder,
        }
    }

    /// Another paper of one page.
    pub fn paper(&self, name: &str, lines: &[&str]) -> PathBuf {
        write(&self.folder, name, pdf(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()))
    }

    /// A certificate of registration.
    pub fn registration(&self) -> PathBuf {
        let printed = format!("Utskriftsdato: {}", typed(issued()));
        let number = format!("Organisasjonsnummer: {ORGNR}");
        let lines = [
            "Firmaattest",
            &number,
            "Organisasjonsform: Aksjeselskap",
            "Stiftelsesdato: 03.02.2011",
            "Foretaksnavn: BLÅBÆR CALLSENTER AS",
            "Forretningsadresse: Storgata 1, 0155 Oslo",
            "Signatur: Styrets leder alene",
            &printed,
            "Brønnøysundregistrene, Postboks 900, 8910 Brønnøysund. Organisasjonsnummer: 974 760 673",
        ];
        self.paper("Firmaattest.pdf", &lines)
    }

    /// A tax certificate of another day.
    pub fn tax_certificate_of(&self, day: NaiveDate) -> PathBuf {
        write(&self.folder, &format!("Skatteattest {day}.pdf"), pdf(&tax_certificate(day)))
    }

    /// A path for something that is to be saved.
    pub fn target(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// The day the certificates were issued.
pub fn issued() -> NaiveDate {
    today() - Days::new(20)
}

/// The day on which the window runs.
pub fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

/// A day as people type it: `14.05.2027`.
pub fn typed(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

const SIGNED: [&str; 2] = ["Fødselsnummer: 311299 56715", "Sted og dato: Oslo, 14.07.2026"];

fn tax_certificate(issued: NaiveDate) -> Vec<String> {
    vec![
        "Skatteattest".into(),
        "Opplysninger om skatt og avgift".into(),
        format!("Navn: {NAME}"),
        format!("Organisasjonsnummer: {ORGNR}"),
        format!("Dato: {}", typed(issued)),
        "Restanser på skatt: Ingen".into(),
        "Restanser på merverdiavgift: Ingen".into(),
        "Restanser på arbeidsgiveravgift: Ingen".into(),
    ]
}

fn contract(more: &[&str]) -> Vec<String> {
    let mut lines = vec![
        "Arbeidsavtale".to_owned(),
        format!("mellom {NAME} (arbeidsgiver) og arbeidstaker"),
        "1. Arbeidssted: Storgata 1 i Oslo. Stilling: kundebehandler, fast ansettelse.".into(),
        "2. Lønn: fastlønn og provisjon oppgis hver for seg.".into(),
        "3. Arbeidstid: 37,5 timer per uke, pause 30 minutter.".into(),
        "4. Ferie etter ferieloven. Gjensidig oppsigelsesfrist er én måned. Prøvetid seks måneder.".into(),
    ];
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    lines
}

/// A PDF of one page with these lines, each character of Latin-1.
fn pdf(lines: &[String]) -> Vec<u8> {
    let shown =
        |line: &String| format!("({}) Tj T*\n", line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)"));
    let text: String = lines.iter().map(shown).collect();
    let page = latin1(&format!("BT /F1 11 Tf 16 TL 60 780 Td\n{text}ET"));
    let mut stream = format!("<< /Length {} >>\nstream\n", page.len()).into_bytes();
    stream.extend_from_slice(&page);
    stream.extend_from_slice(b"\nendstream");
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        stream,
    ];
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = String::from("0000000000 65535 f \n");
    for (number, object) in (1..).zip(&objects) {
        writeln!(places, "{:010} 00000 n ", file.len()).unwrap();
        file.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let size = objects.len() + 1;
    let end = format!("xref\n0 {size}\n{places}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    file.extend_from_slice(end.as_bytes());
    file
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}
