//! A file of more than 4 GiB: Zip64 where it is needed, and the same verdicts, with flat memory.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;

use asice::{Error, Verdict, Writer};
use common::{identity, signing_time};

const BLOCK: u64 = 64 * 1024;

/// A file in memory that keeps only blocks with something in them.
#[derive(Default)]
struct Sparse {
    blocks: BTreeMap<u64, Vec<u8>>,
    at: u64,
    length: u64,
}

impl Sparse {
    fn here(&self, length: usize) -> (u64, usize, usize) {
        let start = usize::try_from(self.at % BLOCK).unwrap();
        (self.at / BLOCK, start, length.min(usize::try_from(BLOCK).unwrap() - start))
    }
}

impl Write for Sparse {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (block, start, length) = self.here(bytes.len());
        let piece = &bytes[..length];
        if self.blocks.contains_key(&block) || piece.iter().any(|byte| *byte != 0) {
            let kept = self.blocks.entry(block).or_insert_with(|| vec![0; usize::try_from(BLOCK).unwrap()]);
            kept[start..start + length].copy_from_slice(piece);
        }
        self.at += length as u64;
        self.length = self.length.max(self.at);
        Ok(length)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Sparse {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length - self.at).unwrap();
        let (block, start, length) = self.here(bytes.len().min(left));
        match self.blocks.get(&block) {
            Some(kept) => bytes[..length].copy_from_slice(&kept[start..start + length]),
            None => bytes[..length].fill(0),
        }
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for Sparse {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(back) => self.length.checked_add_signed(back).unwrap(),
            SeekFrom::Current(by) => self.at.checked_add_signed(by).unwrap(),
        };
        Ok(self.at)
    }
}

#[test]
fn a_file_of_more_than_four_gibibytes_is_written_and_verified() {
    let size = (4 << 30) + 5;
    let mut writer = Writer::new(Sparse::default()).unwrap();
    let entry = writer.add_sized("large.bin", size, &mut io::repeat(0).take(size)).unwrap();
    assert_eq!(entry.size, size);
    writer.add("after.txt", &mut &b"after"[..]).unwrap();
    let mut container = writer.sign(&identity(), signing_time()).unwrap();

    let mut read = 0;
    let report = asice::verify(&mut container, &[], &mut |bytes| {
        read = bytes;
        ControlFlow::Continue(())
    });
    let report = report.unwrap();
    assert_eq!(report.verdict, Verdict::Intact, "{:?}", report.reasons);
    assert!(read > size);
    println!("{read} bytes verified");
    assert_eq!(asice::read_entry(&mut container, "after.txt", 9).unwrap(), b"after");
}

#[test]
fn a_file_that_outgrows_its_header_is_refused() {
    let mut writer = Writer::new(Sparse::default()).unwrap();
    assert!(matches!(writer.add("large.bin", &mut io::repeat(0)), Err(Error::TooLarge(_))));
}
