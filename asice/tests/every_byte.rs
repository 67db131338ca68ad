//! No single changed byte, nowhere, is called intact; and no beginning of a container is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::thread;

use asice::Verdict;
use common::mutate::Chance;
use common::{container, identity, pack, signed, unpack, verify};

#[test]
fn every_byte_matters() {
    let bytes = container(&identity());
    assert_eq!(verify(&bytes).verdict, Verdict::Intact);
    for position in 0..bytes.len() {
        for flip in [0x01, 0x20, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[position] ^= flip;
            let report = verify(&changed);
            assert_ne!(report.verdict, Verdict::Intact, "byte {position} flipped by {flip:#x}");
        }
    }
}

#[test]
fn a_cut_or_lengthened_container_is_refused() {
    let bytes = container(&identity());
    for length in 0..bytes.len() {
        assert_eq!(verify(&bytes[..length]).verdict, Verdict::Refused, "cut to {length}");
    }
    for byte in [0, b' ', b'P'] {
        let mut longer = bytes.clone();
        longer.push(byte);
        assert_eq!(verify(&longer).verdict, Verdict::Refused);
        let mut before = vec![byte];
        before.extend(&bytes);
        assert_eq!(verify(&before).verdict, Verdict::Refused);
    }
}

/// 200 kB with a long attachment, as a bundle has.
fn large() -> Vec<u8> {
    let mut chance = Chance::new(7);
    let noise: Vec<u8> = (0..200_000).map(|_| u8::try_from(chance.below(256)).unwrap()).collect();
    signed(&[("soknad.pdf", b"%PDF-1.7"), ("vedlegg/01-skatteattest-1.pdf", &noise)], &identity())
}

/// Every byte when `ASICE_EVERY_BYTE` is set, else one in 97, and the records and signed lists whole.
#[test]
fn every_byte_of_a_large_bundle_matters() {
    let bytes = large();
    let whole = std::env::var_os("ASICE_EVERY_BYTE").is_some();
    let step = if whole { 1 } else { 97 };
    let positions: Vec<usize> = (0..bytes.len()).filter(|at| at % step == 0 || *at >= 200_000).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let flip_all = |positions: &[usize]| {
        let mut changed = bytes.clone();
        for &position in positions {
            // from 1 to 255, and seldom the same twice
            changed[position] ^= u8::try_from(1 + position * 89 % 255).unwrap();
            assert_ne!(verify(&changed).verdict, Verdict::Intact, "byte {position}");
            changed[position] = bytes[position];
        }
        positions.len()
    };
    let flipped: usize = thread::scope(|scope| {
        let parts = positions.chunks(positions.len().div_ceil(threads));
        let crew: Vec<_> = parts.map(|part| scope.spawn(move || flip_all(part))).collect();
        crew.into_iter().map(|one| one.join().unwrap()).sum()
    });
    println!("{flipped} of {} bytes flipped", bytes.len());
}

#[test]
fn two_flipped_bytes_do_not_make_good_for_each_other() {
    let bytes = container(&identity());
    let mut chance = Chance::new(11);
    for _ in 0..20_000 {
        let (one, two) = (chance.below(bytes.len()), chance.below(bytes.len()));
        let mut changed = bytes.clone();
        changed[one] ^= 1 << chance.below(8);
        changed[two] ^= 1 << chance.below(8);
        assert!(changed == bytes || verify(&changed).verdict != Verdict::Intact, "{one} and {two}");
    }
}

#[test]
fn a_large_container_cut_anywhere_is_refused() {
    let bytes = large();
    let mut cut = 0;
    for length in (0..bytes.len()).step_by(if std::env::var_os("ASICE_EVERY_BYTE").is_some() { 7 } else { 1009 }) {
        assert_eq!(verify(&bytes[..length]).verdict, Verdict::Refused, "cut to {length}");
        cut += 1;
    }
    println!("{cut} lengths cut");
}

/// Both are intact, and of the same signer; no mixture of them is, whatever is taken from which.
#[test]
fn what_is_spliced_of_two_bundles_of_one_signer_is_never_intact() {
    let identity = identity();
    let files =
        |text: &'static [u8]| [("soknad.pdf", text), ("vedlegg/01-a-1.pdf", &b"a"[..]), ("vedlegg/02-b-1.pdf", text)];
    let (old, new) = (signed(&files(b"old"), &identity), signed(&files(b"new"), &identity));
    let (one, two) = (unpack(&old), unpack(&new));
    assert_eq!((verify(&pack(&one)).verdict, verify(&pack(&two)).verdict), (Verdict::Intact, Verdict::Intact));
    for choice in 0..1_u32 << one.len() {
        let mixed: Vec<_> =
            (0..one.len()).map(|i| if choice >> i & 1 == 0 { one[i].clone() } else { two[i].clone() }).collect();
        if mixed != one && mixed != two {
            assert_ne!(verify(&pack(&mixed)).verdict, Verdict::Intact, "{choice:b}");
        }
    }
    for at in 0..old.len().min(new.len()) {
        let spliced = [&old[..at], &new[at..]].concat();
        assert!(spliced == old || spliced == new || verify(&spliced).verdict != Verdict::Intact, "at {at}");
    }
}

#[test]
fn exchanged_entries_are_not_intact() {
    let entries = unpack(&container(&identity()));
    for one in 0..entries.len() {
        for two in 0..one {
            let mut contents = entries.clone();
            let kept = contents[one].1.clone();
            contents[one].1 = std::mem::replace(&mut contents[two].1, kept);
            let mut order = entries.clone();
            order.swap(one, two);
            for changed in [contents, order] {
                assert_ne!(verify(&pack(&changed)).verdict, Verdict::Intact, "{one} and {two}");
            }
        }
    }
}
