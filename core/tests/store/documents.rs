//! Taking files in, placing them, the trash, the sidecars.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ringperm_core::Problem;
use ringperm_core::store::{Filter, PlaceDocument, Store};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Place, begun, day, new_document, now, orgnr, take_in};

fn placing(id: i32, submission: i32) -> PlaceDocument {
    PlaceDocument {
        id,
        orgnr: orgnr(),
        submission,
        requirement: "skatteattest-gyldig".to_owned(),
        title: None,
        kind: None,
    }
}

/// A document of the inbox with `bytes`; gives its number.
fn added(store: &mut Store, place: &Place, name: &str, bytes: &[u8]) -> i32 {
    let taken = take_in(store, &place.file(name, bytes)).unwrap();
    store.add_document(&new_document(&taken, name), now()).unwrap()
}

fn sidecar(store: &Store, id: i32) -> Value {
    let sha256 = store.document(id).unwrap().unwrap().sha256;
    serde_json::from_slice(&fs::read(store.document_path(&sha256).with_extension("json")).unwrap()).unwrap()
}

fn nothing_is_left(place: &Place) {
    assert_eq!(fs::read_dir(place.folder().join("tmp")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(place.folder().join("documents")).unwrap().count(), 0);
}

#[test]
fn a_file_is_copied_byte_for_byte_under_its_hash() {
    let place = Place::new();
    let store = place.store();
    let bytes: Vec<u8> = (0..700_000_u32).flat_map(u32::to_le_bytes).collect();
    let path = place.file("Årsregnskap – «endelig» 🙂.pdf", &bytes);
    let mut told = Vec::new();
    let taken = store
        .take_in(&path, &mut |done, total| {
            told.push((done, total));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(taken.sha256, format!("{:x}", Sha256::digest(&bytes)));
    assert_eq!((taken.size, taken.existed), (2_800_000, false));
    assert_eq!((told[0], *told.last().unwrap()), ((0, 2_800_000), (2_800_000, 2_800_000)));
    assert!(told.is_sorted() && told.len() > 3);
    assert_eq!(fs::read(store.document_path(&taken.sha256)).unwrap(), bytes);
    assert_eq!(fs::read(path).unwrap(), bytes);
}

#[test]
fn the_same_bytes_are_stored_once_and_named_twice() {
    let place = Place::new();
    let mut store = place.store();
    let one = added(&mut store, &place, "attest.pdf", b"%PDF-");
    let again = take_in(&store, &place.file("kopi.pdf", b"%PDF-")).unwrap();
    assert!(again.existed);
    let two = store.add_document(&new_document(&again, "kopi.pdf"), now()).unwrap();
    assert_ne!(one, two);
    let same = store.documents(&Filter::Sha256(again.sha256.clone())).unwrap();
    assert_eq!(same.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["attest.pdf", "kopi.pdf"]);
    let shelf = store.document_path(&again.sha256).parent().unwrap().to_owned();
    assert_eq!(fs::read_dir(shelf).unwrap().count(), 2, "the bytes and their sidecar");
    assert_eq!(sidecar(&store, one)["documents"].as_array().unwrap().len(), 2);
}

#[test]
fn taking_a_file_in_again_mends_a_damaged_copy() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "attest.pdf", b"%PDF-");
    let sha256 = store.document(id).unwrap().unwrap().sha256;
    fs::write(store.document_path(&sha256), b"%PDX-").unwrap();
    assert_eq!(store.integrity(true).unwrap(), [format!("document {sha256}")]);
    take_in(&store, &place.file("attest.pdf", b"%PDF-")).unwrap();
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
}

#[test]
fn an_empty_file_is_taken_in() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "tom.pdf", b"");
    let row = store.document(id).unwrap().unwrap();
    assert_eq!((row.size, row.sha256.get(..8)), (0, Some("e3b0c442")));
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let place = Place::new();
    let store = place.store();
    let dir = place.dir.path();
    assert_eq!(take_in(&store, &dir.join("borte.pdf")).unwrap_err().code(), "file-missing");
    assert_eq!(take_in(&store, dir).unwrap_err().code(), "file-is-folder");
    assert_eq!(take_in(&store, &place.database()).unwrap_err().code(), "inside-store");
    #[cfg(unix)]
    {
        let fifo = dir.join("fifo");
        assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
        assert_eq!(take_in(&store, &fifo).unwrap_err().code(), "file-not-regular");
        assert_eq!(take_in(&store, Path::new("/dev/zero")).unwrap_err().code(), "file-not-regular");
        std::os::unix::fs::symlink(dir, dir.join("link")).unwrap();
        assert_eq!(take_in(&store, &dir.join("link")).unwrap_err().code(), "file-is-folder");
    }
    nothing_is_left(&place);
}

#[test]
fn a_file_that_changes_or_goes_away_while_it_is_copied_is_not_taken_in() {
    type Meddle = fn(&Path);
    let meddlers: [(&str, Meddle); 6] = [
        ("grows", |path| OpenOptions::new().append(true).open(path).unwrap().write_all(b"more").unwrap()),
        ("is cut", |path| OpenOptions::new().write(true).open(path).unwrap().set_len(300_000).unwrap()),
        ("is rewritten", |path| fs::write(path, vec![b'y'; 1_000_000]).unwrap()),
        ("is touched", |path| {
            File::options().append(true).open(path).unwrap().set_modified(SystemTime::now()).unwrap();
        }),
        ("is deleted", |path| fs::remove_file(path).unwrap()),
        ("is replaced", |path| {
            let other = path.with_extension("new");
            let times = fs::metadata(path).unwrap().modified().unwrap();
            fs::write(&other, vec![b'y'; 1_000_000]).unwrap();
            File::options().append(true).open(&other).unwrap().set_modified(times).unwrap();
            fs::rename(&other, path).unwrap();
        }),
    ];
    for (case, meddle) in meddlers {
        let place = Place::new();
        let store = place.store();
        let path = place.file("attest.pdf", &vec![b'x'; 1_000_000]);
        let past = SystemTime::now() - Duration::from_hours(1);
        File::options().append(true).open(&path).unwrap().set_modified(past).unwrap();
        let mut meddled = false;
        let problem = store
            .take_in(&path, &mut |done, _| {
                if done > 0 && !meddled {
                    meddle(&path);
                    meddled = true;
                }
                ControlFlow::Continue(())
            })
            .unwrap_err();
        assert_eq!(problem, Problem::FileVanished { path: path.display().to_string() }, "{case}");
        nothing_is_left(&place);
    }
}

#[test]
fn stopping_leaves_nothing_behind() {
    let place = Place::new();
    let store = place.store();
    let path = place.file("attest.pdf", &vec![b'x'; 1_000_000]);
    let stop = &mut |done, _| if done > 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    assert_eq!(store.take_in(&path, stop).unwrap_err().code(), "cancelled");
    nothing_is_left(&place);
}

#[test]
fn bytes_that_are_not_there_get_no_row() {
    let place = Place::new();
    let mut store = place.store();
    let taken = take_in(&store, &place.file("attest.pdf", b"%PDF-")).unwrap();
    fs::remove_file(store.document_path(&taken.sha256)).unwrap();
    let problem = store.add_document(&new_document(&taken, "attest.pdf"), now()).unwrap_err();
    assert_eq!(problem, Problem::DocumentDamaged { title: "attest.pdf".to_owned() });
    assert_eq!(place.count("document"), 0);
}

#[test]
fn documents_are_placed_all_or_none() {
    let place = Place::new();
    let mut store = place.store();
    let submission = begun(&mut store);
    let one = added(&mut store, &place, "attest.pdf", b"1");
    let two = added(&mut store, &place, "kontrakt.pdf", b"2");
    let wrong = [placing(one, submission), placing(99, submission)];
    assert_eq!(store.place_documents(&wrong, now()).unwrap_err().code(), "document-unknown");
    assert_eq!(store.documents(&Filter::Inbox).unwrap().len(), 2);

    let titled = PlaceDocument { title: Some("Skatteattest".to_owned()), ..placing(one, submission) };
    store.place_documents(&[titled, placing(two, submission)], now()).unwrap();
    assert_eq!(store.documents(&Filter::Inbox).unwrap(), []);
    let placed = store.documents(&Filter::Submission(submission)).unwrap();
    let told: Vec<_> = placed.iter().map(|row| (row.title.as_str(), row.requirement.as_deref())).collect();
    let requirement = Some("skatteattest-gyldig");
    assert_eq!(told, [("Skatteattest", requirement), ("kontrakt.pdf", requirement)]);
    assert_eq!(store.documents(&Filter::Company(orgnr())).unwrap(), placed);
}

#[test]
fn the_sidecar_says_what_a_lost_database_would_have_said() {
    let place = Place::new();
    let mut store = place.store();
    let submission = begun(&mut store);
    let id = added(&mut store, &place, "attest.pdf", b"1");
    store.place_documents(&[placing(id, submission)], now()).unwrap();
    store.rename_document(id, "Skatteattest", now()).unwrap();
    let told = sidecar(&store, id);
    assert_eq!(told["size"], 1);
    let named = &told["documents"][0];
    let expected = [
        ("original_name", "attest.pdf"),
        ("title", "Skatteattest"),
        ("company", "974760673"),
        ("company_name", "Eksempel AS"),
        ("submission_kind", "initial"),
        ("requirement", "skatteattest-gyldig"),
        ("added", "2026-11-22T14:05:06+01:00"),
    ];
    for (name, value) in expected {
        assert_eq!(named[name], value);
    }
    assert_eq!((&named["id"], &named["submission"]), (&Value::from(id), &Value::from(submission)));
}

#[test]
fn the_documents_of_what_was_sent_stand() {
    let place = Place::new();
    let mut store = place.store();
    let submission = begun(&mut store);
    let id = added(&mut store, &place, "attest.pdf", b"1");
    let late = added(&mut store, &place, "glemt.pdf", b"2");
    store.place_documents(&[placing(id, submission)], now()).unwrap();
    store.record_sent(submission, day("2026-11-23"), now()).unwrap();
    let closed = [
        store.place_documents(&[placing(late, submission)], now()),
        store.trash_document(id, day("2026-11-24"), now()),
        store.rename_document(id, "Noe annet", now()),
        store.accept(id, "old", "fordi", now()),
    ];
    for outcome in closed {
        assert_eq!(outcome.unwrap_err().code(), "submission-closed");
    }
    let taken = take_in(&store, &place.file("brev.pdf", b"3")).unwrap();
    let letter = ringperm_core::store::NewDocument {
        submission: Some(submission),
        kind: "godkjenningsbrev".to_owned(),
        ..new_document(&taken, "brev.pdf")
    };
    let letter = store.add_document(&letter, now()).unwrap();
    assert_eq!(store.document(letter).unwrap().unwrap().orgnr, Some(orgnr()));
}

#[test]
fn what_goes_to_the_trash_comes_back_as_it_was() {
    let place = Place::new();
    let mut store = place.store();
    let submission = begun(&mut store);
    let id = added(&mut store, &place, "attest.pdf", b"1");
    store.place_documents(&[placing(id, submission)], now()).unwrap();
    store.accept(id, "old", " Ny er bestilt ", now()).unwrap();
    let before = store.document(id).unwrap().unwrap();
    assert_eq!(before.accepted["old"], "Ny er bestilt");

    assert_eq!(store.restore_document(id, now()).unwrap_err().code(), "document-not-in-trash");
    store.trash_document(id, day("2026-11-22"), now()).unwrap();
    assert_eq!(store.trash_document(id, day("2026-11-22"), now()).unwrap_err().code(), "document-unknown");
    assert_eq!(store.documents(&Filter::Submission(submission)).unwrap(), []);
    assert_eq!(store.documents(&Filter::Trashed).unwrap()[0].trashed, Some(day("2026-11-22")));
    assert_eq!(sidecar(&store, id)["documents"][0]["trashed"], "2026-11-22");
    store.restore_document(id, now()).unwrap();
    assert_eq!(store.document(id).unwrap().unwrap(), before);
}

#[test]
fn the_trash_is_kept_thirty_days_and_bytes_as_long_as_anybody_names_them() {
    let place = Place::new();
    let mut store = place.store();
    let shared = added(&mut store, &place, "attest.pdf", b"1");
    let other = added(&mut store, &place, "kopi.pdf", b"1");
    let sha256 = store.document(shared).unwrap().unwrap().sha256;
    store.trash_document(shared, day("2026-11-01"), now()).unwrap();
    assert_eq!(store.purge(day("2026-11-30"), now()).unwrap(), 0);
    assert_eq!(store.purge(day("2026-12-01"), now()).unwrap(), 1);
    assert_eq!(store.document(shared).unwrap(), None);
    assert!(store.document_path(&sha256).exists());
    assert_eq!(sidecar(&store, other)["documents"].as_array().unwrap().len(), 1);

    store.trash_document(other, day("2026-11-01"), now()).unwrap();
    assert_eq!(store.purge(day("2026-12-31"), now()).unwrap(), 1);
    assert!(!store.document_path(&sha256).exists());
    assert!(!store.document_path(&sha256).with_extension("json").exists());
}

#[test]
fn a_number_is_never_used_again() {
    let place = Place::new();
    let mut store = place.store();
    let first = added(&mut store, &place, "attest.pdf", b"1");
    store.trash_document(first, day("2026-11-01"), now()).unwrap();
    store.purge(day("2027-01-01"), now()).unwrap();
    assert!(added(&mut store, &place, "attest.pdf", b"1") > first);
}

#[test]
fn a_finding_is_accepted_only_with_a_reason() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "attest.pdf", b"1");
    assert_eq!(store.accept(id, "old", " \n", now()).unwrap_err().code(), "reason-missing");
    assert_eq!(store.accept(99, "old", "fordi", now()).unwrap_err().code(), "document-unknown");
}

#[test]
fn an_inspection_is_kept_as_it_was_given() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "attest.pdf", b"1");
    assert_eq!(store.document(id).unwrap().unwrap().inspection, "");
    store.set_inspection(id, r#"{"type":"skatteattest"}"#, "skatteattest", now()).unwrap();
    let row = store.document(id).unwrap().unwrap();
    assert_eq!((row.inspection.as_str(), row.kind.as_str()), (r#"{"type":"skatteattest"}"#, "skatteattest"));
    assert_eq!(store.set_inspection(id, "no JSON", "other", now()).unwrap_err().code(), "internal");
}

#[test]
fn a_gone_document_is_named_when_it_is_opened() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "attest.pdf", b"1");
    let sha256 = store.document(id).unwrap().unwrap().sha256;
    assert!(store.open_document(&sha256).is_ok());
    fs::remove_file(store.document_path(&sha256)).unwrap();
    let problem = store.open_document(&sha256).unwrap_err();
    assert_eq!(problem, Problem::DocumentDamaged { title: "attest.pdf".to_owned() });
    assert_eq!(store.integrity(false).unwrap(), [format!("document {sha256}")]);
}

#[test]
fn a_viewer_gets_a_copy_under_a_name_that_is_only_a_name() {
    let place = Place::new();
    let mut store = place.store();
    let id = added(&mut store, &place, "attest.pdf", b"1");
    let sha256 = store.document(id).unwrap().unwrap().sha256;
    let names =
        [("Skatteattest – «ny».pdf", "Skatteattest – «ny».pdf"), ("../../x.pdf", "_.._x.pdf"), ("..", "dokument")];
    for (name, expected) in names {
        let copy = store.copy_for_viewing(&sha256, name).unwrap();
        assert_eq!(copy.file_name().unwrap(), expected);
        assert!(copy.starts_with(place.folder().join("tmp")));
        fs::write(copy, b"changed by the viewer").unwrap();
    }
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
}
