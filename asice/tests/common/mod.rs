//! A small container, and ways to take one apart, for all tests.
#![allow(dead_code, reason = "every test file uses a part of it")]

use std::fmt::Write as _;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use asice::{Certificate, Holder, Identity, Report, Writer};

pub mod judge;
pub mod mutate;
pub mod service;

pub const ORGANISATION_NUMBER: &str = "923609016";

pub fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// 2026-10-14 12:00 UTC.
pub fn signing_time() -> SystemTime {
    at(1_791_979_200)
}

pub fn identity() -> Identity {
    let holder =
        Holder { name: "Blåbær Callsenter AS".into(), organisation_number: Some(ORGANISATION_NUMBER.into()) };
    Identity::create(&holder, at(1_790_000_000)).unwrap()
}

pub const FILES: [(&str, &[u8]); 3] =
    [("soknad.pdf", b"%PDF-1.7 not really"), ("vedlegg/01-skatt-1.pdf", b"tax"), ("vedlegg/02-tom.txt", b"")];

/// The files with the list of their checksums, signed.
pub fn container(identity: &Identity) -> Vec<u8> {
    signed(&FILES, identity)
}

pub fn signed(files: &[(&str, &[u8])], identity: &Identity) -> Vec<u8> {
    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    let mut list = String::new();
    for (name, content) in files {
        let entry = writer.add(name, &mut &**content).unwrap();
        assert_eq!((entry.name.as_str(), entry.size), (*name, content.len() as u64));
        writeln!(list, "{}  {name}", hexadecimal(&entry.sha256)).unwrap();
    }
    writer.add("SHA256SUMS", &mut list.as_bytes()).unwrap();
    writer.sign(identity, signing_time()).unwrap().into_inner()
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

pub fn verify(bytes: &[u8]) -> Report {
    verify_with(bytes, &[])
}

pub fn verify_with(bytes: &[u8], trusted: &[Certificate]) -> Report {
    asice::verify(Cursor::new(bytes), trusted, &mut |_| ControlFlow::Continue(())).unwrap()
}

pub fn codes(report: &Report) -> Vec<&'static str> {
    report.reasons.iter().map(asice::Reason::code).collect()
}

/// Entries of a stored zip with 22 bytes of end record, as names and contents.
pub fn unpack(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

/// A zip in exactly the container's form, with any names and contents: what a careful forger would make.
pub fn pack(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in entries {
        let header_at = u32::try_from(zip.len()).unwrap();
        let size = u32::try_from(content.len()).unwrap().to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        common.extend(crc32fast::hash(content).to_le_bytes());
        common.extend(size);
        common.extend(size);
        common.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        common.extend([0, 0]);
        zip.extend(*b"PK\x03\x04");
        zip.extend(&common);
        zip.extend(name.as_bytes());
        zip.extend(content);
        directory.extend(*b"PK\x01\x02\x14\x03");
        directory.extend(&common);
        directory.extend([0; 6]);
        let mode: u32 = if name.ends_with('/') { 0o040_755 } else { 0o100_644 };
        directory.extend((mode << 16).to_le_bytes());
        directory.extend(header_at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(entries.len()).unwrap().to_le_bytes();
    let directory_at = u32::try_from(zip.len()).unwrap().to_le_bytes();
    zip.extend(&directory);
    zip.extend(*b"PK\x05\x06\0\0\0\0");
    zip.extend(count);
    zip.extend(count);
    zip.extend(u32::try_from(directory.len()).unwrap().to_le_bytes());
    zip.extend(directory_at);
    zip.extend([0, 0]);
    zip
}
