//! Names of the bundle and of the documents in it: ASCII, so that every reader sees the same.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::foreign::tame_line;
use crate::scheme::Kind;

/// The longest company part of a file name, in characters: with the rest, well below what any file system takes.
const COMPANY_MAX: usize = 60;
/// The longest title in the name of a file that is saved out, in bytes: with number and endings, below what any file
/// system takes.
const TITLE_MAX: usize = 120;
/// The longest extension that is kept.
const EXTENSION_MAX: usize = 8;

/// Endings of documents, pictures and archives. What is called otherwise could be run by a double click: a program, a
/// script, a shortcut, a page that fetches, a document made to carry a program.
const DOCUMENTS: [&str; 37] = [
    "pdf", "docx", "dotx", "odt", "ott", "rtf", "txt", "xlsx", "xltx", "ods", "ots", "csv", "tsv", "pptx", "ppsx",
    "potx", "odp", "doc", "xls", "ppt", "msg", "eml", "png", "jpg", "jpeg", "jpe", "jfif", "heic", "heif", "tif",
    "tiff", "webp", "gif", "bmp", "epub", "asice", "zip",
];

/// The file name that is offered for a bundle: `godkjent-callcenter-eksempel-as-974760673-forste-2026-11-22.zip`.
pub fn file_name(company: &str, orgnr: &str, kind: Kind, date: NaiveDate) -> String {
    let kind = match kind {
        Kind::Initial => "forste",
        Kind::Year1 => "videreforing-1",
        Kind::Year2 => "videreforing-2",
        Kind::Renewal => "ny",
        Kind::Reply => "svar",
    };
    let company = slug(company, COMPANY_MAX);
    let orgnr = slug(orgnr, 9);
    let date = date.format("%Y-%m-%d").to_string();
    let parts = ["godkjent-callcenter", &company, &orgnr, kind, &date];
    let given: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.zip", given.join("-"))
}

/// The name of a document in the container: `vedlegg/NN-<requirement>-<n>.<ext>`.
///
/// `number` counts all documents from 1, `n_within` those of the requirement. The extension is the original
/// one where it is plain (`a-z0-9`, at most eight), else `bin`.
pub fn attachment_entry(number: usize, requirement: &str, n_within: usize, original_name: &str) -> String {
    let requirement = slug(requirement, 80);
    let extension = extension(original_name);
    format!("{}{number:02}-{requirement}-{n_within}.{extension}", super::ATTACHMENTS)
}

/// Whether [`attachment_entry`] could have given this name to the document of this number.
pub(super) fn is_attachment_entry(name: &str, number: usize) -> bool {
    let parts = || {
        let rest = name.strip_prefix(super::ATTACHMENTS)?.strip_prefix(&format!("{number:02}-"))?;
        let (stem, extension) = rest.rsplit_once('.')?;
        let (requirement, n_within) = stem.rsplit_once('-')?;
        Some((requirement, n_within, extension))
    };
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    parts().is_some_and(|(requirement, n_within, extension)| {
        (requirement.is_empty() || requirement.split('-').all(|word| !word.is_empty() && plain(word)))
            && n_within.bytes().all(|b| b.is_ascii_digit())
            && !n_within.is_empty()
            && !n_within.starts_with('0')
            && (1..=EXTENSION_MAX).contains(&extension.len())
            && plain(extension)
    })
}

/// The name of the folder that a bundle is saved out to: that of the bundle, without its ending.
pub fn folder_name(company: &str, orgnr: &str, kind: Kind, date: NaiveDate) -> String {
    let name = file_name(company, orgnr, kind, date);
    name.strip_suffix(".zip").unwrap_or(&name).to_owned()
}

/// The name under which a document of a bundle is saved out: `03 Skatteattest.pdf`.
///
/// Number and title come from a stranger, so that nothing in the title may lead out of the folder, name a device, hide
/// the ending or turn the direction of the text; it ends in the original's extension when that is one of a document, and
/// else in `.bin`.
pub fn saved_name(number: u32, title: &str, original_name: &str) -> String {
    let extension = extension(original_name);
    let known = DOCUMENTS.contains(&extension.as_str());
    let ending = match extension.as_str() {
        "bin" => ".bin".to_owned(),
        extension if known => format!(".{extension}"),
        extension => format!(".{extension}.bin"),
    };
    let mut stem = String::new();
    for c in tame_line(title, usize::MAX).nfc() {
        let c = match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{fffd}' => '_',
            c => c,
        };
        if stem.len() + c.len_utf8() > TITLE_MAX {
            break;
        }
        stem.push(c);
    }
    let own = stem.len().checked_sub(extension.len() + 1);
    if let Some((name, dotted)) = own.and_then(|at| stem.split_at_checked(at))
        && dotted.strip_prefix('.').is_some_and(|given| given.eq_ignore_ascii_case(&extension))
    {
        stem = name.to_owned();
    }
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let gap = if stem.is_empty() { "" } else { " " };
    format!("{number:02}{gap}{stem}{ending}")
}

fn extension(original_name: &str) -> String {
    let found = original_name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, extension)| extension);
    let plain = found
        .map(str::to_ascii_lowercase)
        .filter(|text| (1..=EXTENSION_MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric()));
    plain.unwrap_or_else(|| "bin".to_owned())
}

/// Lower-case ASCII letters and digits with single hyphens between; æ, ø and å as ae, o and a.
fn slug(text: &str, max: usize) -> String {
    let mut slug = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'æ' => slug.push_str("ae"),
            'ø' => slug.push('o'),
            'ß' => slug.push_str("ss"),
            'œ' => slug.push_str("oe"),
            'đ' | 'ð' => slug.push('d'),
            'þ' => slug.push_str("th"),
            'ł' => slug.push('l'),
            'ŋ' => slug.push('n'),
            'ŧ' => slug.push('t'),
            _ if unicode_normalization::char::is_combining_mark(c) => {}
            _ if slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(max);
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn a_bundle_is_named_by_company_number_kind_and_date() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (company, kind, expected) in [
            ("Eksempel AS", Kind::Initial, "godkjent-callcenter-eksempel-as-974760673-forste-2026-11-22.zip"),
            (
                "Bærum Røst & Blåser A/S",
                Kind::Year1,
                "godkjent-callcenter-baerum-rost-blaser-a-s-974760673-videreforing-1-2026-11-22.zip",
            ),
            (
                "Čáhcesuolu Ŋuolla",
                Kind::Year2,
                "godkjent-callcenter-cahcesuolu-nuolla-974760673-videreforing-2-2026-11-22.zip",
            ),
            ("../..\\con:", Kind::Renewal, "godkjent-callcenter-con-974760673-ny-2026-11-22.zip"),
            ("☎️", Kind::Reply, "godkjent-callcenter-974760673-svar-2026-11-22.zip"),
        ] {
            assert_eq!(file_name(company, "974760673", kind, date), expected);
        }
        assert!(file_name(&"å".repeat(500), "974760673", Kind::Year1, date).len() < 140);
    }

    #[test]
    fn a_document_keeps_only_a_plain_extension() {
        for (original, expected) in [
            ("Skatteattest 2026.PDF", "vedlegg/03-skatteattest-gyldig-1.pdf"),
            ("arkiv.tar.gz", "vedlegg/03-skatteattest-gyldig-1.gz"),
            ("uten ending", "vedlegg/03-skatteattest-gyldig-1.bin"),
            (".skjult", "vedlegg/03-skatteattest-gyldig-1.bin"),
            ("endelse.på-norsk", "vedlegg/03-skatteattest-gyldig-1.bin"),
            ("lang.endelsenvar", "vedlegg/03-skatteattest-gyldig-1.bin"),
            ("punktum.", "vedlegg/03-skatteattest-gyldig-1.bin"),
        ] {
            assert_eq!(attachment_entry(3, "skatteattest-gyldig", 1, original), expected);
        }
        assert_eq!(attachment_entry(112, "b2b", 12, "a.docx"), "vedlegg/112-b2b-12.docx");
    }

    #[test]
    fn a_saved_document_is_called_by_number_and_title_and_stays_where_it_is_put() {
        let long = "å".repeat(300);
        for (title, original, expected) in [
            ("Skatteattest for Blåbær AS", "scan0001.PDF", "03 Skatteattest for Blåbær AS.pdf"),
            ("Skatteattest.pdf", "scan.pdf", "03 Skatteattest.pdf"),
            ("../../etc/passwd", "x.txt", "03 _.._etc_passwd.txt"),
            ("C:\\Windows\\a:b", "x.docx", "03 C__Windows_a_b.docx"),
            ("CON", "CON", "03 CON.bin"),
            ("Punktum... ", "x.pdf", "03 Punktum.pdf"),
            ("", "x.png", "03.png"),
            ("Faktura.pdf", "faktura.exe", "03 Faktura.pdf.exe.bin"),
            ("Nettside", "side.html", "03 Nettside.html.bin"),
            ("faktura\u{202e}fdp", "x.scr", "03 faktura_fdp.scr.bin"),
            ("Linje\nto\u{0}", "x.pdf", "03 Linje to_.pdf"),
            (&long, "x.pdf", &format!("03 {}.pdf", "å".repeat(60))),
        ] {
            assert_eq!(saved_name(3, title, original), expected, "{title}");
        }
        assert_eq!(saved_name(u32::MAX, "A", "a.pdf"), "4294967295 A.pdf");
    }
}
