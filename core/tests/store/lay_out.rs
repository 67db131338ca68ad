//! Documents side by side under their own names, and the bundle that is kept.

use std::fs;

use ringperm_core::store::{ExportRow, Source};

use super::{Place, bytes_of, now, take_in};

#[test]
fn laid_out_anew_a_folder_holds_what_belongs_there_and_nothing_else() {
    let place = Place::new();
    let store = place.store();
    let take = |name: &str, bytes: &[u8]| Source::Document(take_in(&store, &place.file(name, bytes)).unwrap().sha256);
    let (one, two) = (take("en.pdf", b"en"), take("to.pdf", b"to"));
    let named = |name: &str, source: &Source| (name.to_owned(), source.clone());
    let files = [named("01-skatteattest-gyldig-1.pdf", &one), named("02-b2b-1.pdf", &two)];
    let folder = store.lay_out("nettskjema-1", &files).unwrap();
    assert!(folder.starts_with(store.folder()));
    assert_eq!(bytes_of(&folder).len(), 2);

    // A viewer wrote into one, something else came, and the order changed.
    fs::write(folder.join("02-b2b-1.pdf"), b"annet").unwrap();
    fs::write(folder.join("fremmed.txt"), b"?").unwrap();
    let files = [named("01-b2b-1.pdf", &two), named("02-b2b-1.pdf", &two)];
    assert_eq!(store.lay_out("nettskjema-1", &files).unwrap(), folder);
    let expected = ["01-b2b-1.pdf", "02-b2b-1.pdf"].map(|name| (folder.join(name), b"to".to_vec()));
    assert_eq!(bytes_of(&folder), expected.into());

    let gone = [named("01-b2b-1.pdf", &Source::Document("0".repeat(64)))];
    assert_eq!(store.lay_out("nettskjema-1", &gone).unwrap_err().code(), "document-damaged");
}

#[test]
fn a_bundle_that_is_not_what_it_was_is_never_handed_out() {
    let place = Place::new();
    let store = place.store();
    let ((), kept) = store
        .make_bundle(|file| {
            std::io::Write::write_all(file, b"pakken").unwrap();
            Ok(())
        })
        .unwrap();
    let export = ExportRow {
        submission: 1,
        path: "/pakke.zip".into(),
        file_name: "pakke.zip".to_owned(),
        sha256: kept.sha256.clone(),
        size: kept.size,
        files: 1,
        identity: "0".repeat(64),
        signed_at: now(),
        incomplete: false,
        timestamp: None,
    };
    let path = store.kept_bundle(&export).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"pakken");
    fs::write(&path, b"pakkem").unwrap();
    assert_eq!(store.kept_bundle(&export).unwrap_err().code(), "bundle-damaged");
    fs::remove_file(&path).unwrap();
    assert_eq!(store.kept_bundle(&export).unwrap_err().code(), "bundle-damaged");
}
