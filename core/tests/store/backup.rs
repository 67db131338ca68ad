//! Backups: whole, readable by others, never trusted, and never in the place of anything that was not kept.

use std::fs::{self, File};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use ringperm_core::Problem;
use ringperm_core::problem::Result;
use ringperm_core::store::{
    BackupSummary, ExportRow, MadeBackup, Migrate, Restored, Store, look_at_backup, restore_backup,
};

use super::seals::identity;
use super::{Place, begun, bytes_of, day, new_document, now, orgnr, take_in};

const WORDS: &str = "fire ord på en lapp";

/// A store with something of everything in it: two documents, one of them in the trash, a key, a bundle.
fn furnished(place: &Place) -> Store {
    let mut store = place.store();
    let submission = begun(&mut store);
    for (name, bytes) in [("attest.pdf", b"attest".as_slice()), ("avtale.pdf", b"avtale")] {
        let taken = take_in(&store, &place.file(name, bytes)).unwrap();
        store.add_document(&new_document(&taken, name), now()).unwrap();
    }
    store.trash_document(2, day("2026-11-22"), now()).unwrap();
    let (row, key) = identity("Kari Nordmann");
    store.add_identity(&row, &key, now()).unwrap();
    let ((), kept) = store.make_bundle(|file| file.write_all(b"zip").map_err(|_| Problem::Cancelled {})).unwrap();
    let export = ExportRow {
        submission,
        path: place.dir.path().join("soknad.zip"),
        file_name: "soknad.zip".to_owned(),
        sha256: kept.sha256,
        size: kept.size,
        files: 1,
        identity: row.fingerprint,
        signed_at: now(),
        incomplete: false,
        timestamp: None,
    };
    store.record_export(&export, now()).unwrap();
    store
}

fn back_up(store: &mut Store, path: &Path, words: Option<&str>) -> Result<MadeBackup> {
    store.back_up(path, words, now(), &mut |_, _| ControlFlow::Continue(()))
}

fn restore(path: &Path, words: Option<&str>, folder: &Path) -> Result<Restored> {
    restore_backup(path, words, folder, "erstattet", now(), &mut |_, _| ControlFlow::Continue(()))
}

/// What lies in the folders of documents, bundles and keys, by its path in the store.
fn files_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let below = ["documents", "bundles", "keys"].map(|name| bytes_of(&folder.join(name)));
    let below = below.into_iter().flatten();
    below.map(|(path, bytes)| (path.strip_prefix(folder).unwrap().to_owned(), bytes)).collect()
}

fn run(program: &str, args: &[&str], folder: &Path) -> bool {
    Command::new(program).args(args).current_dir(folder).output().unwrap().status.success()
}

#[test]
fn everything_comes_back_in_another_place() {
    for words in [None, Some(WORDS)] {
        let (here, there) = (Place::new(), Place::new());
        let mut store = furnished(&here);
        let out = here.dir.path().join("kopi.tar");
        let made = back_up(&mut store, &out, words).unwrap();
        assert_eq!(made.size, out.metadata().unwrap().len());
        let BackupSummary { companies, submissions, documents, bundles, keys, .. } =
            look_at_backup(&out, words).unwrap();
        assert_eq!((companies.as_slice(), submissions, documents), (["Eksempel AS".to_owned()].as_slice(), 1, 2));
        assert_eq!((bundles, keys), (1, 1));

        let restored = restore(&out, words, &there.folder()).unwrap();
        assert_eq!((restored.replaced, restored.faults), (None, vec![]));
        let copy = there.store();
        assert_eq!(copy.integrity(true).unwrap(), Vec::<String>::new());
        assert_eq!(copy.documents(&ringperm_core::store::Filter::Trashed).unwrap().len(), 1);
        assert_eq!(
            files_of(&there.folder()),
            files_of(&here.folder()),
            "the sidecars are made anew, the rest is copied"
        );
        let own = store.history(None, 100).unwrap();
        assert_eq!(copy.history(None, 100).unwrap(), own[1..], "all but that the backup was made");
        assert_eq!(store.last_backup().unwrap(), Some(now()));
    }
}

#[test]
fn tar_and_sha256sum_agree_with_it() {
    let place = Place::new();
    back_up(&mut furnished(&place), &place.dir.path().join("kopi.tar"), None).unwrap();
    let folder = place.dir.path().join("ut");
    fs::create_dir(&folder).unwrap();
    assert!(run("tar", &["-xf", "../kopi.tar"], &folder));
    assert!(run("sha256sum", &["-c", "--strict", "SHA256SUMS"], &folder));
    assert_eq!(bytes_of(&folder).len(), 8, "summary, database, two documents, bundle, key, certificate, sums");
}

#[test]
fn without_the_passphrase_nothing_is_told() {
    let place = Place::new();
    let out = place.dir.path().join("kopi.tar.age");
    back_up(&mut furnished(&place), &out, Some(WORDS)).unwrap();
    let bytes = fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!bytes.windows(8).any(|window| window == b"Eksempel"));
    for words in [None, Some(""), Some("fire andre ord")] {
        assert_eq!(look_at_backup(&out, words).unwrap_err().code(), "backup-passphrase");
        assert_eq!(restore(&out, words, &place.dir.path().join("ny")).unwrap_err().code(), "backup-passphrase");
    }
    assert!(!place.dir.path().join("ny").exists());
}

#[test]
fn a_damaged_backup_is_refused_and_nothing_is_moved() {
    let place = Place::new();
    let mut store = furnished(&place);
    for words in [None, Some(WORDS)] {
        let out = place.dir.path().join("kopi");
        back_up(&mut store, &out, words).unwrap();
        let whole = fs::read(&out).unwrap();
        let before = bytes_of(&place.folder());
        let marks = [&b"\"made\""[..], b"SQLite format 3", b"attest"];
        let at = |mark: &&[u8]| whole.windows(mark.len()).position(|window| window == *mark);
        let flips: Vec<usize> = marks.iter().filter_map(at).chain([whole.len() / 2, whole.len() - 1_300]).collect();
        assert!(flips.len() >= 2);
        let cut = (1..6).map(|part| whole[..whole.len() * part / 6].to_vec());
        let flipped = flips.into_iter().filter(|at| whole[*at] != 0 || words.is_some()).map(|at| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        });
        // Each try of a passphrase costs about a second of work, as it should.
        let tries = if words.is_some() { 4 } else { usize::MAX };
        for bytes in flipped.chain(cut).chain([vec![], b"PK\x03\x04".to_vec()]).take(tries) {
            let broken = place.file("skadd", &bytes);
            assert_eq!(restore(&broken, words, &place.folder()).unwrap_err().code(), "backup-damaged");
        }
        assert_eq!(bytes_of(&place.folder()), before);
        assert_eq!(fs::read_dir(place.folder().parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }
}

#[test]
fn a_name_that_leads_elsewhere_is_never_written() {
    let place = Place::new();
    let out = place.dir.path().join("kopi.tar");
    back_up(&mut furnished(&place), &out, None).unwrap();
    let mut entries = Vec::new();
    for entry in tar::Archive::new(File::open(&out).unwrap()).entries().unwrap() {
        let mut entry = entry.unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        entries.push((entry.path().unwrap().display().to_string(), bytes));
    }
    let archive = |extra: &str, kind: tar::EntryType| {
        let mut archive = tar::Builder::new(Vec::new());
        let mut append = |name: &str, bytes: &[u8], kind: tar::EntryType| {
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(kind);
            header.set_size(bytes.len() as u64);
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            if kind == tar::EntryType::Symlink {
                header.set_link_name("/etc").unwrap();
            }
            header.set_cksum();
            archive.append(&header, bytes).unwrap();
        };
        for (name, bytes) in &entries[..2] {
            append(name, bytes, tar::EntryType::Regular);
        }
        append(extra, b"", kind);
        for (name, bytes) in &entries[2..] {
            append(name, bytes, tar::EntryType::Regular);
        }
        archive.into_inner().unwrap()
    };
    let folder = place.dir.path().join("ny").join("store");
    for (extra, kind) in [
        ("../ute", tar::EntryType::Regular),
        ("/tmp/ute", tar::EntryType::Regular),
        ("documents/../../ute", tar::EntryType::Regular),
        ("ringperm.lock", tar::EntryType::Regular),
        ("ringperm.sqlite", tar::EntryType::Regular),
        ("documents", tar::EntryType::Directory),
        ("documents/00", tar::EntryType::Symlink),
    ] {
        let broken = place.file("skadd.tar", &archive(extra, kind));
        assert_eq!(restore(&broken, None, &folder).unwrap_err().code(), "backup-damaged", "{extra}");
        assert!(!folder.exists() && !folder.with_file_name("ute").exists(), "{extra}");
    }
}

#[test]
fn a_backup_of_another_version_is_not_guessed_at() {
    let place = Place::new();
    let mut archive = tar::Builder::new(Vec::new());
    let summary = br#"{"format":2,"made":"2030-01-01T00:00:00+01:00","program":"9.0.0","schema":9,"companies":[],
        "submissions":0,"documents":0,"bundles":0,"keys":0,"changes":0}"#;
    let mut header = tar::Header::new_ustar();
    header.set_size(summary.len() as u64);
    archive.append_data(&mut header, "sikkerhetskopi.json", summary.as_slice()).unwrap();
    let path = place.file("ny.tar", &archive.into_inner().unwrap());
    let newer = Problem::BackupNewer { path: path.display().to_string(), program: "9.0.0".to_owned() };
    assert_eq!(look_at_backup(&path, None).unwrap_err(), newer);
}

#[test]
fn what_was_there_is_moved_aside_and_an_open_store_notices() {
    let place = Place::new();
    let mut open = furnished(&place);
    let out = place.dir.path().join("kopi.tar");
    back_up(&mut open, &out, None).unwrap();
    open.rename_document(1, "Skrevet etterpå", now()).unwrap();
    let late = open.changes_since(now()).unwrap();
    assert_eq!(late.0, 0, "at the same moment");

    let restored = restore(&out, None, &place.folder()).unwrap();
    let aside = restored.replaced.unwrap();
    assert_eq!(aside, place.folder().with_file_name("store.erstattet"));
    assert!(!open.in_place());
    assert_eq!(open.rename_document(1, "For sent", now()).unwrap_err().code(), "store-replaced");
    let title = |store: &Store| store.document(1).unwrap().unwrap().title;
    assert_eq!(title(&Store::open_existing(&aside, Migrate::No).unwrap()), "Skrevet etterpå");
    assert_eq!(title(&place.store()), "attest.pdf");

    let again = restore(&out, None, &place.folder()).unwrap().replaced.unwrap();
    assert_eq!(again, place.folder().with_file_name("store.erstattet-2"), "nothing that was moved aside is lost");
}

#[test]
fn a_restore_that_was_cut_off_is_ended_by_the_next_start() {
    let place = Place::new();
    let mut store = furnished(&place);
    let out = place.dir.path().join("kopi.tar");
    back_up(&mut store, &out, None).unwrap();
    drop(store);
    let ready = place.folder().with_file_name("store.restored");
    restore(&out, None, &ready).unwrap();
    fs::rename(place.folder(), place.folder().with_file_name("store.erstattet")).unwrap();
    let store = Store::open_existing(&place.folder(), Migrate::No).unwrap();
    assert_eq!(store.company(&orgnr()).unwrap().unwrap().name, "Eksempel AS");
    assert!(!ready.exists());
}

#[test]
fn it_is_of_one_moment_though_others_go_on_working() {
    let (here, there) = (Place::new(), Place::new());
    let mut store = furnished(&here);
    let (out, stop) = (here.dir.path().join("kopi.tar"), AtomicBool::new(false));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut other = here.store();
            for number in 0.. {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let name = format!("{number}.txt");
                let taken = take_in(&other, &here.file(&name, name.as_bytes())).unwrap();
                let added = other.add_document(&new_document(&taken, &name), now()).unwrap();
                if number % 2 == 0 {
                    other.trash_document(added, day("2026-01-01"), now()).unwrap();
                    other.purge(day("2026-11-22"), now()).unwrap();
                }
            }
        });
        for _ in 0..5 {
            let made = back_up(&mut store, &out, None).unwrap();
            let restored = restore(&out, None, &there.folder()).unwrap();
            assert_eq!(restored.faults, Vec::<String>::new());
            let newest = there.store().history(None, 1).unwrap()[0].id;
            assert_eq!(i64::from(newest), made.summary.changes, "nothing that came later");
        }
        stop.store(true, Ordering::Relaxed);
    });
}

#[test]
fn a_backup_that_is_stopped_or_has_no_room_leaves_the_older_one() {
    let place = Place::new();
    let mut store = furnished(&place);
    let out = place.file("kopi.tar", b"den forrige");
    let stopped = store.back_up(&out, None, now(), &mut |_, _| ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err(), Problem::Cancelled {});
    assert_eq!(fs::read(&out).unwrap(), b"den forrige");
    let inside = place.folder().join("kopi.tar");
    assert_eq!(back_up(&mut store, &inside, None).unwrap_err().code(), "inside-store");
    let nowhere = place.dir.path().join("ingen").join("kopi.tar");
    assert_eq!(back_up(&mut store, &nowhere, None).unwrap_err().code(), "folder-missing");
    assert_eq!(store.last_backup().unwrap(), None);
    assert!(fs::read_dir(place.folder().join("tmp")).unwrap().next().is_none());
}
