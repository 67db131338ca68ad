//! A bundle that was changed is never called intact, and what was never ours is told apart from what was spoilt.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use ringperm_tests::application::bundle;
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{docx, odt, pdf, sha256, write, zip, zip_with};
use serde_json::Value;
use zip::{CompressionMethod, ZipArchive};

const ASIC_E: &str = "application/vnd.etsi.asic-e+zip";

type Entries = Vec<(String, Vec<u8>)>;

fn entries(bytes: &[u8]) -> Entries {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut entry = |index| {
        let mut file = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), content)
    };
    (0..ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(&mut entry).collect()
}

/// The entries in a stored zip of somebody else's making.
fn packed(entries: &Entries) -> Vec<u8> {
    zip_with(entries.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice(), CompressionMethod::Stored)))
}

fn verdict(ringperm: &Ringperm, path: &Path) -> (i32, String, Vec<String>) {
    let answer = ringperm.run(&["verify", arg(path)]);
    let reasons = answer.json["reasons"].as_array().cloned().unwrap_or_default();
    let reasons = reasons.iter().map(|code| code.as_str().unwrap().to_owned()).collect();
    (answer.code, answer.json["verdict"].as_str().unwrap_or_default().to_owned(), reasons)
}

/// Where the parts of the file are: the bytes of every entry, every local header, the directory, the end record.
fn parts(bytes: &[u8]) -> Vec<(String, std::ops::Range<usize>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    let directory = usize::try_from(zip.central_directory_start()).unwrap();
    for index in 0..zip.len() {
        let file = zip.by_index_raw(index).unwrap();
        let at = |place: u64| usize::try_from(place).unwrap();
        let name = file.name().unwrap().into_owned();
        let (header, data) = (at(file.header_start()), at(file.data_start().unwrap()));
        parts.push((format!("header of {name}"), header..data));
        parts.push((name, data..data + at(file.size())));
    }
    parts.push(("directory".into(), directory..bytes.len() - 22));
    parts.push(("end record".into(), bytes.len() - 22..bytes.len()));
    parts
}

#[test]
fn a_flipped_byte_is_noticed_in_each_part_of_a_bundle() {
    let (own, original) = bundle();
    let bytes = fs::read(&original).unwrap();
    let folder = own.home().join("flipped");
    fs::create_dir(&folder).unwrap();
    let mut files: Vec<(String, PathBuf)> = Vec::new();
    for (part, range) in parts(&bytes) {
        let ends = [range.start, range.start + range.len() / 2, range.end - 1];
        for (place, bit) in ends.into_iter().zip([0x01, 0x20, 0x80]) {
            let mut flipped = bytes.clone();
            flipped[place] ^= bit;
            let name = format!("{}.zip", files.len());
            files.push((format!("{part}, byte {place}"), write(&folder, &name, &flipped)));
        }
    }
    assert!(files.len() > 60, "{}", files.len());

    let mut call = vec!["verify"];
    call.extend(files.iter().map(|(_, path)| arg(path)));
    let all = own.run(&call);
    assert_eq!(all.code, 1);
    let found = all.json.as_array().unwrap();
    assert_eq!(found.len(), files.len());
    for ((part, _), view) in files.iter().zip(found) {
        let verdict = view["verdict"].as_str().unwrap();
        assert!(verdict == "changed" || verdict == "refused", "{part}: {verdict} {}", view["reasons"]);
        assert_eq!(view["known"], false, "{part}");
        assert!(!view["reason_texts"][0].as_str().unwrap().is_empty(), "{part}");
    }
    assert_eq!(verdict(&own, &original).0, 0, "the original is still good");
}

#[test]
fn what_is_signed_is_held_against_what_is_there() {
    let (own, original) = bundle();
    let entries = entries(&fs::read(&original).unwrap());
    let at = |name: &str| entries.iter().position(|(known, _)| known.starts_with(name)).unwrap();
    let change = |work: &dyn Fn(&mut Entries)| {
        let mut changed = entries.clone();
        work(&mut changed);
        packed(&changed)
    };
    let document = at("vedlegg/01");
    let new_sums = |entries: &mut Entries| {
        let listed: Vec<String> = entries
            .iter()
            .filter(|(name, _)| !name.starts_with("META-INF/") && name != "mimetype" && name != "SHA256SUMS")
            .map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes)))
            .collect();
        entries[at("SHA256SUMS")].1 = listed.concat().into_bytes();
    };
    let table: [(&str, Vec<u8>, &str, &str); 9] = [
        ("a document replaced", change(&|e| e[document].1 = pdf("skannet.pdf")), "changed", "entry-changed"),
        (
            "a document replaced, and the list of checksums with it",
            change(&|e| {
                e[document].1 = b"%PDF-1.7 andre tall".to_vec();
                new_sums(e);
            }),
            "changed",
            "entry-changed",
        ),
        (
            "a file added",
            change(&|e| e.insert(document, ("vedlegg/00-nytt-1.pdf".into(), b"nytt".to_vec()))),
            "changed",
            "entry-extra",
        ),
        ("a document removed", change(&|e| drop(e.remove(document))), "changed", "entry-missing"),
        ("two documents exchanged", change(&|e| swap(e, document, document + 1)), "changed", "entry-changed"),
        ("the application exchanged", change(&|e| e[at("soknad.pdf")].1.push(b' ')), "changed", "entry-changed"),
        ("the signature removed", change(&|e| drop(e.remove(at("META-INF/sig")))), "changed", "signature-missing"),
        ("the manifest removed", change(&|e| drop(e.remove(at("META-INF/ASiC")))), "changed", "manifest-missing"),
        ("the order changed", change(&|e| e.swap(document, document + 1)), "other-profile", "manifest-form"),
    ];
    for (what, bytes, expected, reason) in table {
        let path = write(own.home(), "endret.zip", bytes);
        let (code, verdict, reasons) = verdict(&own, &path);
        assert_eq!((code, verdict.as_str()), (1, expected), "{what}: {reasons:?}");
        assert!(reasons.iter().any(|code| code == reason), "{what}: {reasons:?}");
    }
}

/// The contents change places, the names stay.
fn swap(entries: &mut Entries, one: usize, other: usize) {
    let kept = entries[one].1.clone();
    entries[one].1 = std::mem::replace(&mut entries[other].1, kept);
}

#[test]
fn a_manifest_rewritten_for_a_new_document_does_not_fit_the_signature() {
    let (own, original) = bundle();
    let mut entries = entries(&fs::read(&original).unwrap());
    let at = |name: &str| entries.iter().position(|(known, _)| known.starts_with(name)).unwrap();
    let (document, manifest) = (at("soknad.json"), at("META-INF/ASiC"));
    let mut digests = [Vec::new(), Vec::new()];
    for digest in &mut digests {
        let pipe = ringperm_tests::openssl::run(
            "sh",
            &[
                "-c",
                "openssl dgst -sha256 -binary \"$1\" | openssl base64",
                "sh",
                arg(&write(own.home(), "d", &entries[document].1)),
            ],
            own.home(),
        );
        *digest = pipe.trim().as_bytes().to_vec();
        entries[document].1.push(b'\n');
    }
    entries[document].1.pop();
    let text = String::from_utf8(entries[manifest].1.clone()).unwrap();
    let [before, after] = digests.map(|digest| String::from_utf8(digest).unwrap());
    assert!(text.contains(&before));
    entries[manifest].1 = text.replace(&before, &after).into_bytes();
    let path = write(own.home(), "omskrevet.zip", packed(&entries));
    let (code, verdict, reasons) = verdict(&own, &path);
    assert_eq!((code, verdict.as_str()), (1, "changed"), "{reasons:?}");
    assert!(reasons.contains(&"manifest-changed".to_owned()), "{reasons:?}");
}

#[test]
fn files_of_other_kinds_are_told_apart() {
    let (own, original) = bundle();
    let bytes = fs::read(&original).unwrap();
    let entries = entries(&bytes);
    let deflated = zip_with(entries.iter().map(|(name, bytes)| {
        let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        (name.as_str(), bytes.as_slice(), method)
    }));
    let xades = zip(&[
        ("mimetype", ASIC_E),
        (
            "META-INF/manifest.xml",
            "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
        ),
        ("avtale.txt", "Avtale"),
        (
            "META-INF/signatures0.xml",
            "<?xml version=\"1.0\"?><asic:XAdESSignatures xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"/>",
        ),
    ]);
    let prefixed = [b"#!/bin/sh\n".as_slice(), &bytes].concat();
    let trailing = [bytes.as_slice(), b"\n"].concat();
    let table: [(&str, Vec<u8>, &str); 13] = [
        ("a plain zip", zip(&[("brev.txt", "Hei"), ("mappe/bilde.txt", "…")]), "other-profile"),
        ("a Word file", docx("Søknad"), "other-profile"),
        ("an OpenDocument text", odt("Søknad"), "other-profile"),
        ("an ASiC-E with XAdES", xades, "other-profile"),
        ("our bundle, deflated", deflated, "other-profile"),
        ("our bundle, packed anew", packed(&entries), "other-profile"),
        ("an unsigned ASiC-E", zip(&[("mimetype", ASIC_E), ("avtale.txt", "Avtale")]), "refused"),
        ("a PDF", pdf("firmaattest.pdf"), "refused"),
        ("an empty file", Vec::new(), "refused"),
        ("noise", sha256(b"noise").repeat(99).into_bytes(), "refused"),
        ("half a bundle", bytes[..bytes.len() / 2].to_vec(), "refused"),
        ("bytes before it", prefixed, "refused"),
        ("bytes after it", trailing, "refused"),
    ];
    for (what, bytes, expected) in table {
        let path = write(own.home(), "fremmed.zip", bytes);
        let (code, verdict, reasons) = verdict(&own, &path);
        assert_eq!((code, verdict.as_str()), (1, expected), "{what}: {reasons:?}");
        assert!(!reasons.is_empty(), "{what}");
        let texts: Vec<Value> =
            LANGUAGES.iter().map(|lang| own.in_language(lang).run(&["verify", arg(&path)]).json).collect();
        let [nb, nn, en] = texts.as_slice() else { panic!() };
        for key in ["sentence", "reason_texts"] {
            assert!(en[key] != nb[key] && en[key] != nn[key], "{what}: {key} {}", en[key]);
        }
    }
    let folder = own.home().join("mappe.zip");
    fs::create_dir(&folder).unwrap();
    own.refused(2, "file-is-folder", &["verify", arg(&folder)]);
    own.refused(2, "file-missing", &["verify", arg(&own.home().join("borte.zip"))]);
    let key = write(own.home(), "rot.pem", "ikke et sertifikat");
    own.refused(2, "file-unreadable", &["verify", arg(&original), "--trust", arg(&key)]);
    own.refused(2, "file-is-folder", &["verify", arg(&original), "--trust", arg(&folder)]);
}
