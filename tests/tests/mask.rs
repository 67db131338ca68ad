//! Masking by the command line: from a document that no bundle takes to one that it does.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::PathBuf;

use ringperm_tests::application::settle;
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{docx, pdf, write};
use serde_json::{Value, json};

const DESCRIPTION: &str = "Arbeidsavtale med fødselsnummeret sladdet";

/// An application that is ready but for a contract with a personal number in it, and that contract.
fn blocked() -> (Ringperm, String, PathBuf) {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let contract = write(ringperm.home(), "Avtale.pdf", pdf("arbeidsavtale.pdf"));
    let document = ringperm.ok(&["attach", "selskap-registrert", arg(&contract), "--as", "arbeidsavtale"]);
    let out = ringperm.home().join("søknad.zip");
    ringperm.refused(1, "personal-number", &["export", arg(&out)]);
    ringperm.refused(1, "personal-number", &["export", arg(&out), "--allow-incomplete"]);
    (ringperm, document["id"].to_string(), out)
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_bundle_that_a_personal_number_blocked_leaves_when_it_is_masked() {
    let (ringperm, id, out) = blocked();
    let list = ringperm.ok(&["mask", &id, "--list"]);
    assert_eq!(list["pages"].as_array().unwrap().len(), 2);
    let find = &list["finds"][0];
    assert_eq!(
        (&find["id"], &find["page"], &find["kind"], &find["masked"], &find["hidden"]),
        (&json!(1), &json!(2), &json!("fodselsnummer"), &json!("31•••• •••15"), &Value::Null)
    );
    assert!(!list.to_string().contains("56715"));

    let copy = ringperm.ok(&["mask", &id, "--all", "--description", DESCRIPTION]);
    assert_eq!((&copy["requirement"], &copy["type"]), (&json!("selskap-registrert"), &json!("arbeidsavtale")));
    assert_eq!((&copy["title"], &copy["original_kept"]), (&json!("Avtale (sladdet)"), &json!(false)));
    assert_eq!((copy["original"].to_string(), &copy["personal_numbers"]), (id, &json!(0)));
    assert!(codes(&copy).contains(&"masked-copy") && !codes(&copy).contains(&"personal-number"), "{copy:#}");

    ringperm.ok(&["export", arg(&out)]);
    // Entries are stored as they are, so that whatever is in a file is in the bundle.
    let bundle = fs::read(&out).unwrap();
    assert!(holds(&bundle, copy["sha256"].as_str().unwrap()), "the copy goes along");
    assert!(!holds(&bundle, "311299") && !holds(&bundle, "56715"));
    assert_eq!(ringperm.run(&["verify", arg(&out)]).json["verdict"], "intact");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn a_find_a_word_a_line_and_a_rectangle_can_be_named() {
    let (ringperm, id, _) = blocked();
    let words = ringperm.ok(&["mask", &id, "--list", "--word", "eksempel as"]);
    assert_eq!(words["words"][0]["kind"], "word");
    let masked = [
        ["--find", "1"].as_slice(),
        &["--word", "Eksempel AS"],
        &["--line", "Kontonummer"],
        &["--area", "1:100,200.5,50,20"],
        &["--description", DESCRIPTION, "--keep-original"],
    ];
    let copy = ringperm.ok(&[["mask", id.as_str()].as_slice(), &masked.concat()].concat());
    assert_eq!(copy["original_kept"], true);
    let status = ringperm.run(&["status"]).json;
    let id: i64 = id.parse().unwrap();
    let original = status["documents"].as_array().unwrap().iter().find(|document| document["id"] == id);
    assert!(original.is_none_or(|original| original["requirement"].is_null()), "{status:#}");
}

#[test]
fn what_is_not_there_or_not_said_is_refused_and_changes_nothing() {
    let (ringperm, id, _) = blocked();
    let before = ringperm.run(&["status"]).json;
    for (problem, more) in [
        ("mask-description-missing", ["--all"].as_slice()),
        ("mask-nothing-marked", &["--description", DESCRIPTION]),
        ("mask-place-unknown", &["--find", "9", "--description", DESCRIPTION]),
        ("mask-place-unknown", &["--word", "Blåbærsyltetøy", "--description", DESCRIPTION]),
        ("mask-place-unknown", &["--area", "7:1,1,1,1", "--description", DESCRIPTION]),
        ("mask-description-number", &["--all", "--description", "Avtale for 31129956715"]),
        ("usage", &["--area", "1:1,1", "--description", DESCRIPTION]),
    ] {
        for lang in LANGUAGES {
            ringperm.in_language(lang).refused(2, problem, &[&["mask", id.as_str()], more].concat());
        }
    }
    assert_eq!(ringperm.run(&["status"]).json, before);
}

#[test]
fn a_word_file_is_masked_in_word() {
    let (ringperm, ..) = blocked();
    let word = write(ringperm.home(), "avtale.docx", docx("Arbeidsavtale. Fødselsnummer 31129956715"));
    let document = ringperm.ok(&["attach", "selskap-registrert", arg(&word)]);
    let id = document["id"].to_string();
    for args in [["mask", &id, "--list"].as_slice(), &["mask", &id, "--all", "--description", DESCRIPTION]] {
        let problem = ringperm.refused(2, "mask-in-office", args);
        assert!(problem["advice"].as_str().unwrap().contains("Word"), "{problem}");
    }
}
