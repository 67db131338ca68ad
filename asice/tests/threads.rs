//! A file verified by several threads gets the answer that it gets from one: every reason, in the same order.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;

use asice::Verdict;
use common::mutate::Chance;
use common::{codes, identity, pack, signed, unpack, verify};

/// Contents of all sizes, empty ones and one that outweighs the others.
fn contents() -> Vec<(String, Vec<u8>)> {
    let mut chance = Chance::new(5);
    let sizes = (0..60).map(|index| match index {
        17 => 6_000_000,
        _ if index % 7 == 0 => index % 3,
        _ => 1000 + 1700 * index,
    });
    let noise =
        |size: usize, chance: &mut Chance| (0..size).map(|_| u8::try_from(chance.below(256)).unwrap()).collect();
    sizes.enumerate().map(|(index, size)| (format!("vedlegg/{index:02}.bin"), noise(size, &mut chance))).collect()
}

fn container(contents: &[(String, Vec<u8>)]) -> Vec<u8> {
    let files: Vec<(&str, &[u8])> = contents.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    signed(&files, &identity())
}

fn on_disk(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

/// The answer to a container by each number of threads must be the one of a plain reader, to the last word.
fn same_answer(bytes: &[u8]) -> asice::Report {
    let expected = verify(bytes);
    let file = on_disk(bytes);
    for threads in 0..5 {
        let report = asice::verify_file(&file, threads, &[], &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(format!("{report:?}"), format!("{expected:?}"), "{threads} threads");
    }
    expected
}

#[test]
fn a_sound_container_is_intact_on_every_number_of_threads() {
    let contents = contents();
    let report = same_answer(&container(&contents));
    assert_eq!((report.verdict, report.entries.len()), (Verdict::Intact, contents.len() + 1));
    // one file alone, which a second thread can only help with
    same_answer(&container(&contents[17..18]));
}

#[test]
fn faults_in_many_entries_are_told_in_the_order_of_the_entries() {
    let mut entries = unpack(&container(&contents()));
    let mut expected = Vec::new();
    for index in [3, 11, 18, 19, 42, 57] {
        let (name, bytes) = &mut entries[index];
        bytes[0] ^= 1;
        expected.push(name.clone());
    }
    let report = same_answer(&pack(&entries));
    let changed: Vec<String> = report.reasons.iter().map(|reason| reason.args()[0].1.clone()).collect();
    assert_eq!((report.verdict, changed), (Verdict::Changed, expected));
}

#[test]
fn a_wrong_zip_checksum_is_found_by_whichever_thread_reads_it() {
    let bytes = container(&contents());
    for name in ["vedlegg/17.bin", "vedlegg/05.bin"] {
        let mut bent = bytes.clone();
        let places: Vec<usize> =
            (0..bytes.len() - name.len()).filter(|at| bytes[*at..].starts_with(name.as_bytes())).collect();
        // the name stands in the local header and in the central record, and in the signed lists between them
        let (local, central) = (places[0] - 30, places[places.len() - 1] - 46);
        bent[local + 14] ^= 1;
        bent[central + 16] ^= 1;
        let report = same_answer(&bent);
        assert_eq!((report.verdict, codes(&report)), (Verdict::Refused, vec!["crc-mismatch"]), "{name}");
    }
}

#[test]
fn how_far_it_is_only_grows_and_ends_with_everything_read() {
    let contents = contents();
    let file = on_disk(&container(&contents));
    let all: usize = contents.iter().map(|(_, bytes)| bytes.len()).sum();
    let (mut last, mut told) = (0, 0);
    asice::verify_file(&file, 2, &[], &mut |read| {
        assert!(read >= last);
        (last, told) = (read, told + 1);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(last >= all as u64 && told > 5, "{last} of {all} bytes, told {told} times");
}

#[test]
fn a_verification_on_several_threads_can_be_stopped_anywhere() {
    let file = on_disk(&container(&contents()));
    for limit in [0, 20_000, 3_000_000, 6_000_000] {
        let stopped = asice::verify_file(&file, 2, &[], &mut |read| {
            if read > limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(stopped.unwrap_err().kind(), ErrorKind::Interrupted, "after {limit} bytes");
    }
}

/// What is verified is what is open: a cut file fails to be read, and never passes.
#[test]
fn a_file_that_is_cut_meanwhile_is_no_verdict() {
    let all = contents();
    let small: Vec<_> = all.iter().filter(|(_, bytes)| bytes.len() < 1_000_000).cloned().collect();
    let mut alone = asice::Writer::new(std::io::Cursor::new(Vec::new())).unwrap();
    alone.add("alone.bin", &mut all[17].1.as_slice()).unwrap();
    let alone = alone.sign(&identity(), common::signing_time()).unwrap().into_inner();
    for bytes in [container(&all), container(&small), alone] {
        for threads in 1..4 {
            let file = on_disk(&bytes);
            let mut calls = 0;
            let outcome = asice::verify_file(&file, threads, &[], &mut |_| {
                calls += 1;
                // mimetype, manifest and signature have been read, and of the files none
                if calls == 3 {
                    file.set_len(bytes.len() as u64 / 4).unwrap();
                }
                ControlFlow::Continue(())
            });
            assert_eq!(outcome.unwrap_err().kind(), ErrorKind::UnexpectedEof, "{threads} threads");
        }
    }
}
