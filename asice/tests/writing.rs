//! The writer: the same in gives the same out, and what it refuses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use std::io::{Cursor, Read};

use asice::{Entries, Error, Verdict, Writer, copy_entry, read_entry};
use common::{FILES, container, identity, pack, signing_time, unpack, verify};

#[test]
fn the_same_files_key_and_time_give_the_same_bytes() {
    let identity = identity();
    assert_eq!(container(&identity), container(&identity));
}

#[test]
fn the_form_is_a_plain_stored_zip() {
    let bytes = container(&identity());
    assert_eq!(pack(&unpack(&bytes)), bytes);
}

#[test]
fn entries_come_back_as_they_went_in() {
    let bytes = container(&identity());
    let report = verify(&bytes);
    let names: Vec<&str> = report.entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["soknad.pdf", "vedlegg/01-skatt-1.pdf", "vedlegg/02-tom.txt", "SHA256SUMS"]);
    assert_eq!(report.claimed_time, Some(signing_time()));
    assert_eq!(report.proven_time, None);
    assert_eq!(report.signer.unwrap().name(), "Blåbær Callsenter AS");
    for (name, content) in FILES {
        assert_eq!(read_entry(Cursor::new(&bytes), name, 100).unwrap(), content);
        let mut out = Vec::new();
        assert_eq!(copy_entry(Cursor::new(&bytes), name, &mut out).unwrap(), content.len() as u64);
        assert_eq!(out, content);
    }
    assert!(matches!(read_entry(Cursor::new(&bytes), "soknad.pdf", 3), Err(Error::OverLimit(_))));
    assert!(matches!(read_entry(Cursor::new(&bytes), "nothing", 3), Err(Error::NoSuchEntry(_))));
    assert!(matches!(read_entry(Cursor::new(b"no zip"), "nothing", 3), Err(Error::Container(_))));
}

#[test]
fn names_that_readers_would_take_differently_are_refused() {
    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    for name in ["", "søknad.pdf", "a b", "../a", "/a", "a\\b", "mimetype", "META-INF/x", "meta-inf/x", "nul.txt", "a/"]
    {
        assert!(matches!(writer.add(name, &mut &b"x"[..]), Err(Error::Name(_))), "{name}");
    }
    writer.add("a/b", &mut &b"x"[..]).unwrap();
    for name in ["a/b", "A/B", "a", "a/b/c"] {
        assert!(matches!(writer.add(name, &mut &b"x"[..]), Err(Error::DuplicateName(_))), "{name}");
    }
    let bytes = writer.sign(&identity(), signing_time()).unwrap().into_inner();
    assert_eq!(verify(&bytes).verdict, Verdict::Intact);
}

struct Failing;
impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is gone"))
    }
}

#[test]
fn after_a_failure_nothing_can_be_signed() {
    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    writer.add("a", &mut &b"x"[..]).unwrap();
    assert!(matches!(writer.add("b", &mut Failing), Err(Error::Io(_))));
    assert!(matches!(writer.add("c", &mut &b"x"[..]), Err(Error::Incomplete)));
    assert!(matches!(writer.sign(&identity(), signing_time()), Err(Error::Incomplete)));

    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    assert!(matches!(writer.add_sized("a", 2, &mut &b"x"[..]), Err(Error::SizeDiffers(_))));
    let writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    assert!(matches!(writer.sign(&identity(), signing_time()), Err(Error::Incomplete)));
}

#[test]
fn many_entries_are_taken_out_of_one_directory() {
    let bytes = container(&identity());
    let mut entries = Entries::read(Cursor::new(&bytes)).unwrap();
    for (name, content) in FILES.iter().rev() {
        let mut out = Vec::new();
        assert_eq!(entries.copy(name, &mut out).unwrap(), content.len() as u64);
        assert_eq!(out, *content, "{name}");
    }
    assert!(matches!(entries.copy("borte", &mut Vec::new()), Err(Error::NoSuchEntry(_))));
    assert!(matches!(Entries::read(Cursor::new(b"no zip")), Err(Error::Container(_))));
}
