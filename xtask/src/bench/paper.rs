//! Documents to read: a tax certificate in front, an employment contract behind, by several producers.
//!
//! The same every time: the words come from a sequence that is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::files::numbers;
use super::rounds;

const WORDS: [&str; 40] = [
    "arbeidsgiver",
    "arbeidstaker",
    "avtalen",
    "lønn",
    "arbeidstid",
    "ferie",
    "oppsigelse",
    "etter",
    "loven",
    "skal",
    "være",
    "og",
    "at",
    "det",
    "i",
    "den",
    "på",
    "som",
    "for",
    "til",
    "med",
    "av",
    "ved",
    "dersom",
    "partene",
    "stilling",
    "vaktplan",
    "timer",
    "uken",
    "tariffavtale",
    "pensjon",
    "kurs",
    "opplæring",
    "sted",
    "måned",
    "virksomheten",
    "kunder",
    "samtaler",
    "regler",
    "plikt",
];
const FRONT: [&str; 9] = [
    "Skatteetaten",
    "Skatteattest",
    "Eksempel AS",
    "Organisasjonsnummer: 123 456 785",
    "Utstedt: 14.10.2026",
    "Skatteattesten viser forfalte og ubetalte krav på skatt, merverdiavgift og arbeidsgiveravgift.",
    "Skatt: ingen restanser",
    "Merverdiavgift: ingen restanser",
    "Arbeidsgiveravgift: ingen restanser",
];
const LINES: usize = 44;
const WORDS_OF_LINE: usize = 11;

/// The documents of so many pages, with who made them; a producer that is not installed makes none.
pub fn all(folder: &Path, pages: usize) -> Result<Vec<(&'static str, PathBuf)>> {
    let text = text(pages);
    let own = folder.join(format!("{pages}-own.pdf"));
    fs::write(&own, pdf(&text))?;
    let mut made = vec![("this program", own.clone())];

    let packed = folder.join(format!("{pages}-qpdf.pdf"));
    let mut qpdf = Command::new("qpdf");
    qpdf.args(["--object-streams=generate", "--linearize"]).arg(&own).arg(&packed);
    if rounds::there(&mut qpdf) {
        made.push(("qpdf (streams of objects)", packed));
    }
    let html = folder.join(format!("{pages}-office.html"));
    fs::write(&html, page(&text))?;
    let mut office = Command::new("soffice");
    office.args(["--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir"]).arg(folder).arg(&html);
    let written = html.with_extension("pdf");
    if rounds::there(&mut office) && written.is_file() {
        made.push(("LibreOffice", written));
    }
    Ok(made)
}

/// The lines of each page.
fn text(pages: usize) -> Vec<Vec<String>> {
    let mut next = numbers(0x5eed_2026);
    let mut word = || {
        let at = usize::try_from(next() >> 33).unwrap_or_default() % WORDS.len();
        WORDS.get(at).copied().unwrap_or_default()
    };
    let mut line = || (0..WORDS_OF_LINE).map(|_| word()).collect::<Vec<_>>().join(" ");
    let front = FRONT.map(str::to_owned).to_vec();
    let rest = (1..pages).map(|page| {
        let head = if page == 1 { "Arbeidsavtale".to_owned() } else { format!("{page}. Vilkår") };
        std::iter::once(head).chain((0..LINES).map(|_| line())).collect()
    });
    std::iter::once(front).chain(rest).collect()
}

fn page(text: &[Vec<String>]) -> String {
    let page = |lines: &Vec<String>| {
        let lines: Vec<String> = lines.iter().map(|line| format!("<p>{line}</p>")).collect();
        format!("<div style=\"page-break-after: always; font-size: 9pt\">{}</div>", lines.concat())
    };
    format!("<html><meta charset=\"utf-8\"><body>{}</body></html>", text.iter().map(page).collect::<String>())
}

/// A PDF in Helvetica (ISO 32000-1, 7.5).
fn pdf(text: &[Vec<String>]) -> Vec<u8> {
    let mut out = b"%PDF-1.5\n".to_vec();
    let mut begin = Vec::new();
    let mut object = |out: &mut Vec<u8>, body: &[u8]| {
        begin.push(out.len());
        out.extend(format!("{} 0 obj\n", begin.len()).bytes());
        out.extend(body);
        out.extend(b"\nendobj\n");
    };
    let kids: Vec<String> = (0..text.len()).map(|page| format!("{} 0 R ", 5 + 2 * page)).collect();
    let kids = kids.concat();
    object(&mut out, b"<</Type/Catalog/Pages 2 0 R>>");
    object(&mut out, format!("<</Type/Pages/Count {}/Kids[{kids}]>>", text.len()).as_bytes());
    object(&mut out, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    for (page, lines) in text.iter().enumerate() {
        let shown: Vec<String> = lines.iter().map(|line| format!("({line}) Tj T*\n")).collect();
        let shown = shown.concat();
        let content = format!("BT /F 11 Tf 14 TL 60 780 Td\n{shown}ET");
        // Every letter here has the same code in Windows-1252 as in Unicode.
        let content: Vec<u8> = content.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
        let head = format!("<</Length {}>>stream\n", content.len());
        object(&mut out, &[head.as_bytes(), &content, b"\nendstream"].concat());
        let written = format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {} 0 R>>",
            4 + 2 * page
        );
        object(&mut out, written.as_bytes());
    }
    let start = out.len();
    let table: Vec<String> = begin.iter().map(|at| format!("{at:010} 00000 n \n")).collect();
    let table = table.concat();
    let size = begin.len() + 1;
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n").bytes());
    out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    out
}
