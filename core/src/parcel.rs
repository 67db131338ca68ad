//! Files in an ordinary zip, for whoever has nothing but a double click. Nothing in it is signed or hashed; that is
//! what bundles are for.
//!
//! Only ever written, never opened. This module must never read the store or a clock.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek, Write};

use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes files one after the other, each dated `day`, as they are: documents are compressed already.
///
/// # Errors
/// Those of reading and writing.
pub fn pack<R: Read>(
    out: impl Write + Seek,
    day: NaiveDate,
    files: impl IntoIterator<Item = io::Result<(String, R)>>,
) -> io::Result<()> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let [month, date] = [day.month(), day.day()].map(|number| u8::try_from(number).unwrap_or(1));
    let dated = DateTime::from_date_and_time(year, month, date, 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(dated)
        .large_file(false);
    let mut zip = ZipWriter::new(out);
    for file in files {
        let (name, mut content) = file?;
        zip.start_file(name, options)?;
        io::copy(&mut content, &mut zip)?;
    }
    zip.finish()?;
    Ok(())
}

/// The same names, each only once whatever the case of its letters: the second «a.pdf» is «a (2).pdf».
pub fn apart(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut apart = Vec::new();
    for name in names {
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
            _ => (name.as_str(), String::new()),
        };
        let mut own = name.clone();
        let mut number = 2;
        while !taken.insert(own.to_lowercase()) {
            own = format!("{stem} ({number}){ending}");
            number += 1;
        }
        apart.push(own);
    }
    apart
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn two_files_of_one_name_are_told_apart() {
        let names = ["Avtale.pdf", "avtale.PDF", "Avtale.pdf", "Avtale (2).pdf", ".skjult", "uten", "uten"];
        assert_eq!(
            apart(names.map(str::to_owned)),
            ["Avtale.pdf", "avtale (2).PDF", "Avtale (3).pdf", "Avtale (2) (2).pdf", ".skjult", "uten", "uten (2)"]
        );
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let packed = || {
            let mut out = io::Cursor::new(Vec::new());
            let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let files = [("Blåbær.pdf", b"en".as_slice()), ("to.txt", b"to")];
            pack(&mut out, day, files.map(|(name, content)| Ok((name.to_owned(), content)))).unwrap();
            out.into_inner()
        };
        assert_eq!(packed(), packed());
        assert!(packed().starts_with(b"PK"));
    }
}
