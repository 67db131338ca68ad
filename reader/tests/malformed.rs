//! Five hundred broken variants of real files: each ends in a verdict, soon, and none in silence taken for nothing found.
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

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use made::read;
use ringperm_core::inspect::{Inspection, Readable};
use ringperm_core::reading::PATIENCE;
use ringperm_core::showing;

/// A sequence that is the same every time (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap()
    }

    fn below(&mut self, bound: usize) -> usize {
        self.next() % bound.max(1)
    }
}

/// Breaks a file in one of ten ways; the other file gives what is spliced in.
fn broken(file: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = file.to_vec();
    let at = chance.below(bytes.len());
    match chance.below(10) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(..at / 4)),
        2 => (0..=chance.below(40)).for_each(|_| {
            let at = chance.below(file.len());
            bytes[at] = u8::try_from(chance.below(256)).unwrap();
        }),
        3 => {
            let from = chance.below(other.len());
            let piece = other[from..].iter().take(2_000).copied();
            bytes.splice(at..at, piece);
        }
        4 => replace(&mut bytes, b"/Length ", b"/Length 99999999", chance),
        5 => replace(&mut bytes, b" 0 R", b" 1 0 R 0 R", chance),
        6 => replace(&mut bytes, b"<<", &b"<</A[".repeat(20_000), chance),
        7 => replace(&mut bytes, b"endobj", b"", chance),
        8 => {
            let end = (at + 300).min(bytes.len());
            let piece = bytes[at..end].repeat(30);
            bytes.splice(at..end, piece);
        }
        _ => {
            let end = (at + 64).min(bytes.len());
            bytes[at..end].fill(0xff);
        }
    }
    bytes
}

/// Replaces one of the places where `what` stands; without any, puts it in the middle.
fn replace(bytes: &mut Vec<u8>, what: &[u8], with: &[u8], chance: &mut Chance) {
    let places: Vec<usize> =
        bytes.windows(what.len()).enumerate().filter(|(_, w)| *w == what).map(|(at, _)| at).collect();
    let middle = bytes.len() / 2;
    match places.get(chance.below(places.len())) {
        Some(at) => drop(bytes.splice(at..&(at + what.len()), with.iter().copied())),
        None => drop(bytes.splice(middle..middle, with.iter().copied())),
    }
}

/// What cannot be: nothing readable and yet a count, or not all read and no word about it.
fn is_verdict(seen: &Inspection) -> bool {
    match seen.readable {
        Readable::Yes => seen.why_not.is_none() && seen.personal_numbers.is_some(),
        Readable::Partly => seen.why_not.is_some() && !seen.findings.is_empty(),
        Readable::No => seen.why_not.is_some() && seen.personal_numbers.is_none() && !seen.findings.is_empty(),
    }
}

#[test]
fn five_hundred_broken_files_each_end_in_a_verdict_in_time() {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "data"].iter().collect();
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let kinds = ["pdf", "docx", "xlsx", "odt", "ods"];
    names.retain(|name| name.extension().is_some_and(|ending| kinds.iter().any(|kind| ending == *kind)));
    names.sort_unstable();
    let mut files: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(name).unwrap()).collect();
    files.push(b"{\\rtf1\\ansi Skatteattest {\\header Eksempel AS\\par} \\u248 \\'f8 \\par}".to_vec());
    files.push(
        b"From: a@example.com\r\nTo: b@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHei"
            .to_vec(),
    );
    files.push("Navn;Måned;Antall\nKari;2026-01;4\n".repeat(20).into_bytes());
    let mut chance = Chance(0x5eed_2026);
    let cases: Vec<(usize, Vec<u8>)> = (0..500)
        .map(|number| {
            let (file, other) = (&files[number % files.len()], &files[chance.below(files.len())]);
            (number, broken(file, other, &mut chance))
        })
        .collect();
    let failed = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for share in cases.chunks(cases.len() / 2) {
            let failed = &failed;
            scope.spawn(move || {
                for (number, bytes) in share {
                    let start = Instant::now();
                    let seen = read(bytes);
                    let mut late = start.elapsed() > PATIENCE + PATIENCE / 5;
                    // Shown or not, it takes no longer and nothing comes down with it.
                    let start = Instant::now();
                    let (_folder, path) = paged::file(bytes);
                    let _ = showing::page(paged::reader(), &path, "dokument", 1, 72);
                    late |= start.elapsed() > PATIENCE + PATIENCE / 5;
                    if late || !is_verdict(&seen) {
                        failed.lock().unwrap().push((*number, start.elapsed(), seen));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{failed:#?}");
}
