//! Five hundred broken PDFs and half as many files of other kinds, variants of real ones: each ends in a verdict, soon,
//! within the memory that the reader promises, and none in silence taken for nothing found.
//!
//! Half of them are tried; all with `RINGPERM_EVERY_POINT=1`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod paged;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ringperm_core::inspect::{Expect, Inspection, Readable};
use ringperm_core::reading::{PATIENCE, inspect_file};
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

/// Runs a program and notes how much memory it took at most, in KiB, in the file that is named first.
const MEASURED: &str = "import os, sys\n\
    _, status, usage = os.wait4(os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ), 0)\n\
    with open(sys.argv[1], 'a') as peaks: peaks.write(f'{usage.ru_maxrss}\\n')\n\
    sys.exit(1 if status else 0)";

/// What the reader may take, in KiB: `limits.rs` binds what it writes to, and it was never more in all.
const MEMORY: u64 = 256 << 10;

/// The reader, and the file in which each run of it notes its memory.
fn measured(folder: &Path) -> (PathBuf, PathBuf) {
    let (reader, peaks) = (folder.join("reader"), folder.join("peaks"));
    std::fs::write(&peaks, "").unwrap();
    let words = [MEASURED, peaks.to_str().unwrap(), paged::reader().to_str().unwrap()];
    let quoted = words.map(|word| format!("\"{}\"", word.replace('"', "\\\"")));
    std::fs::write(&reader, format!("#!/bin/sh\nexec python3 -IS -c {} \"$@\"\n", quoted.join(" "))).unwrap();
    std::fs::set_permissions(&reader, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    (reader, peaks)
}

/// What is seen where it does not end in a verdict in time. Shown or not, it takes no longer and nothing comes down with it.
fn wrong(reader: &Path, bytes: &[u8]) -> Option<(Duration, Inspection)> {
    let (_folder, path) = paged::file(bytes);
    let start = Instant::now();
    let seen = inspect_file(reader, &path, &Expect::default());
    let read = start.elapsed();
    let start = Instant::now();
    let _ = showing::page(paged::reader(), &path, "dokument", 1, 72);
    let longest = read.max(start.elapsed());
    (longest > PATIENCE + PATIENCE / 5 || !is_verdict(&seen)).then_some((longest, seen))
}

/// The documents that are broken: PDFs, and those of other kinds.
fn seeds() -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "data"].iter().collect();
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort_unstable();
    let of = |kinds: &[&str]| -> Vec<Vec<u8>> {
        let ends = |name: &&PathBuf| name.extension().is_some_and(|ending| kinds.iter().any(|kind| ending == *kind));
        names.iter().filter(ends).map(|name| std::fs::read(name).unwrap()).collect()
    };
    let mut others = of(&["docx", "xlsx", "odt", "ods"]);
    others.push(b"{\\rtf1\\ansi Skatteattest {\\header Eksempel AS\\par} \\u248 \\'f8 \\par}".to_vec());
    others.push(
        b"From: a@example.com\r\nTo: b@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHei"
            .to_vec(),
    );
    others.push("Navn;Måned;Antall\nKari;2026-01;4\n".repeat(20).into_bytes());
    (of(&["pdf"]), others)
}

#[test]
fn broken_documents_each_end_in_a_verdict_in_time_and_within_the_promised_memory() {
    let (pdfs, others) = if std::env::var_os("RINGPERM_EVERY_POINT").is_some() { (500, 250) } else { (250, 125) };
    let (of_pdf, of_others) = seeds();
    let all: Vec<&Vec<u8>> = of_pdf.iter().chain(&of_others).collect();
    let mut chance = Chance(0x5eed_2026);
    let mut break_one = |number: usize, of: &[Vec<u8>]| {
        let (file, other) = (&of[number % of.len()], all[chance.below(all.len())]);
        (number, broken(file, other, &mut chance))
    };
    let mut cases: Vec<(usize, Vec<u8>)> = (0..pdfs).map(|number| break_one(number, &of_pdf)).collect();
    cases.extend((0..others).map(|number| break_one(number, &of_others)));
    let folder = tempfile::tempdir().unwrap();
    let (reader, peaks) = measured(folder.path());
    let failed = Mutex::new(Vec::new());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((number, bytes)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Some(wrong) = wrong(&reader, bytes) {
                        failed.lock().unwrap().push((*number, wrong));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{failed:#?}");
    let peaks = std::fs::read_to_string(peaks).unwrap();
    let peaks: Vec<u64> = peaks.lines().map(|peak| peak.parse().unwrap()).collect();
    // One that is ended from outside, because it takes too long, takes what measures it along.
    assert!(peaks.len() > cases.len() * 9 / 10, "only {} readers were measured", peaks.len());
    let most = peaks.into_iter().max().unwrap();
    assert!(most <= MEMORY, "the reader took {most} KiB");
    println!("{pdfs} broken PDFs and {others} of other kinds: a verdict each in time, at most {} MiB", most >> 10);
}
