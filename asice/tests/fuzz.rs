//! Bent input of every kind that this crate reads, from a seed: none may stop the program, none may pass for intact.
//!
//! Each target runs for ten seconds; with `ASICE_FUZZ_SECONDS` for as long as it says, and says how many inputs that were.
//! `ASICE_FUZZ_SEED` begins elsewhere. A failure names the seed of the one input that failed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use asice::timestamp::Request;
use asice::{Certificate, Identity, Verdict};
use common::judge::run;
use common::mutate::{self, Chance};
use common::service::{CONFIG, answer, service};
use common::{identity, pack, signed, unpack, verify};

fn from_environment(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

/// Calls `one` with ever new chances until the time is over.
fn fuzz(target: &str, one: &dyn Fn(&mut Chance)) {
    let time = Duration::from_secs(from_environment("ASICE_FUZZ_SECONDS", 10));
    let first = from_environment("ASICE_FUZZ_SEED", 1);
    let (begun, mut seed, mut slowest) = (Instant::now(), first, Duration::ZERO);
    while begun.elapsed() < time {
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| one(&mut Chance::new(seed))));
        assert!(outcome.is_ok(), "{target}: ASICE_FUZZ_SEED={seed}");
        slowest = slowest.max(started.elapsed());
        seed += 1;
    }
    println!("{target}: {} inputs, the slowest took {slowest:?}", seed - first);
    assert!(slowest < Duration::from_secs(20), "{target}: an input took {slowest:?}");
}

fn not_intact(original: &[u8], bent: &[u8]) {
    let verdict = verify(bent).verdict;
    assert!(verdict != Verdict::Intact || bent == original);
}

/// The container with other bytes in one of its entries, and records that fit them.
fn with(entries: &[(String, Vec<u8>)], name: &str, content: Vec<u8>) -> Vec<u8> {
    let mut entries = entries.to_vec();
    entries.iter_mut().find(|(entry, _)| entry == name).unwrap().1 = content;
    pack(&entries)
}

fn content<'a>(entries: &'a [(String, Vec<u8>)], name: &str) -> &'a [u8] {
    &entries.iter().find(|(entry, _)| entry == name).unwrap().1
}

const MANIFEST: &str = "META-INF/ASiCManifest001.xml";
const SIGNATURE: &str = "META-INF/signature001.p7s";

#[test]
fn container() {
    let whole = common::container(&identity());
    let other = signed(&[("annet.txt", b"annet"), ("mappe/b.bin", &[0; 300])], &identity());
    let words: [&[u8]; 8] = [
        b"PK\x03\x04",
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"PK\x06\x06",
        b"PK\x06\x07",
        b"PK\x07\x08",
        b"\x01\x00\x10\x00",
        b"../",
    ];
    fuzz("container", &|chance| not_intact(&whole, &mutate::bytes(chance, &whole, &other, &words)));
}

#[test]
fn manifest() {
    let entries = unpack(&container_of_one());
    let (whole, text) = (pack(&entries), content(&entries, MANIFEST));
    let words: [&[u8]; 12] = [
        b"<!DOCTYPE a>",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"]]>",
        b"&amp;",
        b"&#x41;",
        b"<asic:",
        b"</",
        b"/>",
        b"xmlns=\"\"",
        b"<?a?>",
    ];
    fuzz("manifest", &|chance| {
        not_intact(&whole, &with(&entries, MANIFEST, mutate::bytes(chance, text, text, &words)));
    });
}

#[test]
fn signature() {
    let entries = unpack(&container_of_one());
    // of other files: over the same ones, its signature would be as good as ours
    let other = unpack(&signed(&[("annet.txt", b"annet")], &identity()));
    let (whole, cms, donor) = (pack(&entries), content(&entries, SIGNATURE), content(&other, SIGNATURE));
    fuzz("signature", &|chance| {
        let bent = if chance.below(4) == 0 {
            mutate::bytes(chance, cms, donor, &[&[0x30, 0x80], &[0x31, 0x84], &[0xa0, 0x82], &[6, 9]])
        } else {
            mutate::der(chance, cms, donor)
        };
        not_intact(&whole, &with(&entries, SIGNATURE, bent));
    });
}

#[test]
fn certificate() {
    let (own, other) = (identity(), identity());
    fuzz("certificate", &|chance| {
        let bent = mutate::der(chance, own.certificate().der(), other.certificate().der());
        if let Ok(certificate) = Certificate::from_der(&bent) {
            let said = (certificate.name(), certificate.organisation_number(), certificate.self_issued());
            assert!(!said.0.chars().any(char::is_control));
        }
    });
}

#[test]
fn timestamp() {
    let folder = tempfile::tempdir().unwrap();
    service(folder.path(), "critical,timeStamping", CONFIG);
    let token = |value: &[u8]| {
        let request = Request::new(value).unwrap();
        request.token(&answer(folder.path(), &request)).unwrap()
    };
    let (own, other) = (token(b"value"), token(b"other"));
    let said = own.proven();
    fuzz("timestamp", &|chance| {
        let bent = if chance.below(4) == 0 {
            mutate::bytes(chance, own.der(), other.der(), &[&[0x30, 0x80], &[0x31, 0x84], &[0xa0, 0x82], &[0x18, 15]])
        } else {
            mutate::der(chance, own.der(), other.der())
        };
        // a token of another signature may stand there whole: the imprint tells
        if let Ok(proven) = asice::timestamp::verify(&bent, b"value") {
            assert_eq!((proven.time, &proven.authority), (said.time, &said.authority));
        }
    });
}

#[test]
fn p12() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "a.key", "-out", "a.pem"];
    run("openssl", &[&["req", "-x509", "-subj", "/CN=Eksempel AS"][..], &key].concat(), at);
    let seed = |arguments: &[&str]| {
        let base =
            ["pkcs12", "-export", "-inkey", "a.key", "-in", "a.pem", "-passout", "pass:passord", "-out", "a.p12"];
        run("openssl", &[&base[..], arguments].concat(), at);
        fs::read(at.join("a.p12")).unwrap()
    };
    // Few rounds, so that what is bent is the file and not the time that a key costs; in the clear, so that the bags are.
    let few = ["-noiter", "-nomaciter"];
    let seeds = [
        seed(&["-keypbe", "NONE", "-certpbe", "NONE", "-nomac"]),
        seed(&["-keypbe", "NONE", "-certpbe", "NONE", "-nomaciter"]),
        seed(&["-certpbe", "NONE", "-nomac", "-noiter"]),
        seed(&few),
        seed(&["-legacy", "-noiter", "-nomac"]),
        seed(&[&["-legacy", "-descert"][..], &few].concat()),
    ];
    for seed in &seeds {
        Identity::from_p12(seed, "passord").unwrap();
    }
    let seeds: Vec<&[u8]> = seeds.iter().map(Vec::as_slice).collect();
    fuzz("p12", &|chance| {
        let (file, other) = (chance.pick(&seeds), chance.pick(&seeds));
        let bent = if chance.below(4) == 0 {
            mutate::bytes(chance, file, other, &[])
        } else {
            mutate::der(chance, file, other)
        };
        // with the right passphrase, so that what is inside is read as well
        let _ = Identity::from_p12(&bent, "passord");
    });
}

fn container_of_one() -> Vec<u8> {
    common::container(&identity())
}
