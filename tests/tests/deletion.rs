//! The trash and real deletion: what is gone is gone from every byte of the store, and nothing else goes with it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::Path;

use ringperm_tests::application::{NAME, ORGNR, settle};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::{sha256, write};
use serde_json::{Value, json};

/// Everything that the store keeps, file by file.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(fs::read(path).unwrap());
        }
    }
    found
}

fn kept(ringperm: &Ringperm, words: &str) -> bool {
    files(ringperm.store()).iter().any(|bytes| bytes.windows(words.len()).any(|at| at == words.as_bytes()))
}

fn attached(ringperm: &Ringperm, name: &str, text: &str) -> Value {
    let file = write(ringperm.home(), name, text);
    ringperm.ok(&["attach", "hms-internkontroll", arg(&file)])
}

#[test]
fn a_document_is_deleted_before_its_time_only_by_its_name_and_from_the_trash() {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", ORGNR, "--name", NAME, "--set", "employees=12"]);
    ringperm.ok(&["submission", "start", "initial"]);
    let first = attached(&ringperm, "Hemmelig rutine.txt", "Det som står i rutinen.");
    let twin = attached(&ringperm, "En annen rutine.txt", "Det som står i den andre.");
    let (id, other) = (first["id"].to_string(), twin["id"].to_string());
    ringperm.refused(2, "document-not-in-trash", &["delete", "document", &id, "--confirm", "Hemmelig rutine"]);
    ringperm.ok(&["detach", &id]);
    let trash = ringperm.ok(&["trash"]);
    assert_eq!(trash["documents"].as_array().unwrap().len(), 1);
    let row = &trash["documents"][0];
    assert_eq!((&row["until"], &row["place"]), (&json!("2026-12-22"), &json!(format!("Første søknad, {NAME}"))));
    assert_eq!(row["restorable"], true);
    ringperm.refused(2, "confirmation-differs", &["delete", "document", &id, "--confirm", "Hemmelig"]);
    assert!(kept(&ringperm, "Det som står i rutinen.") && kept(&ringperm, "Hemmelig rutine"));

    ringperm.ok(&["delete", "document", &id, "--confirm", " hemmelig RUTINE "]);
    assert!(!kept(&ringperm, "Det som står i rutinen.") && !kept(&ringperm, "Hemmelig rutine"));
    assert_eq!(ringperm.ok(&["trash"])["documents"], json!([]));
    ringperm.refused(2, "document-unknown", &["undelete", &id]);
    assert!(kept(&ringperm, "Det som står i den andre."));
    ringperm.ok(&["detach", &other]);
    ringperm.ok(&["undelete", &other]);
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn a_submission_goes_with_answers_documents_and_bundles_and_its_approval_stays() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    ringperm.ok(&["answer", "kontaktperson", "--field", "name=Navnet Somskalbort"]);
    let out = ringperm.home().join("pakke.zip");
    ringperm.ok(&["export", arg(&out)]);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-12-01"]);
    let bundle = sha256(&fs::read(&out).unwrap());
    assert!(files(ringperm.store()).iter().any(|bytes| sha256(bytes) == bundle), "the exact bundle is kept");
    let later = ringperm.on("2027-11-15");
    later.ok(&["submission", "start", "year-1"]);

    later.refused(2, "confirmation-differs", &["delete", "submission", "1", "--confirm", "ja"]);
    later.ok(&["delete", "submission", "1", "--confirm", NAME]);
    assert!(!files(ringperm.store()).iter().any(|bytes| sha256(bytes) == bundle), "the bundle is gone");
    assert!(out.exists(), "what the user saved elsewhere is the user's");
    let left = later.ok(&["submission", "list"]);
    assert_eq!(left["submissions"].as_array().map_or(1, Vec::len), 1, "{left}");
    let carried = later.run(&["status"]).json;
    assert!(
        carried["documents"].as_array().is_some_and(|documents| !documents.is_empty()),
        "what was carried over stays"
    );
    assert_eq!(later.ok(&["board", "show"])["until"], "2029-12-01");
    assert_eq!(later.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn a_company_leaves_no_word_behind() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    ringperm.ok(&["export", arg(&ringperm.home().join("pakke.zip"))]);
    ringperm.ok(&["figures", "add", "2026-10", "--answered", "10", "--connected", "5", "--complaints", "0"]);
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-12-01"]);
    ringperm.ok(&["board", "ask", "2026-12-05", "--text", "Hvem vasker listene?"]);
    assert!(kept(&ringperm, NAME) && kept(&ringperm, ORGNR));
    ringperm.refused(2, "confirmation-differs", &["delete", "company", ORGNR, "--confirm", "Eksempel"]);
    ringperm.ok(&["delete", "company", ORGNR, "--confirm", NAME]);
    // The number stands in the signer's key, which stays.
    for words in [NAME, "Hvem vasker listene?", "Skatteattest"] {
        assert!(!kept(&ringperm, words), "{words} is still there");
    }
    assert_eq!(ringperm.ok(&["due"])["deadlines"], json!([]));
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
    ringperm.ok(&["company", "add", ORGNR, "--name", NAME]);
}
