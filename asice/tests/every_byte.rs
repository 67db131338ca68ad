//! No single changed byte, nowhere, is called intact; and no beginning of a container is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use asice::Verdict;
use common::{container, identity, verify};

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
