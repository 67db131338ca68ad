//! Wrong words on the command line.

use ringperm_tests::application::{holding, identity, settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};

use crate::said::refused_well;

#[test]
fn a_wrong_organisation_number_is_explained_and_the_sub_unit_is_named() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    for given in ["12345", "97476067a", "", "9747606733"] {
        refused_well(&ringperm, 2, "orgnr-shape", &["company", "add", given, "--name", "Prøve AS"]);
    }
    let texts = refused_well(&ringperm, 2, "orgnr-check-digit", &["company", "add", "974760674", "--name", "Prøve AS"]);
    for (text, hint) in texts.iter().zip(["underenhet", "undereining", "sub-unit"]) {
        assert!(text.contains(hint), "{text}");
    }
}

#[test]
fn wrong_words_are_refused_one_by_one() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let table: &[(&str, &[&str])] = &[
        ("company-exists", &["company", "add", "923609016", "--name", "En til"]),
        ("company-unknown", &["company", "show", "--company", "974760673"]),
        ("company-name-missing", &["company", "add", "974760673", "--name", " "]),
        ("trait-unknown", &["company", "set", "farge=blå"]),
        ("trait-value", &["company", "set", "--set", "employees=mange"]),
        ("kind-unknown", &["submission", "start", "forste"]),
        ("nothing-to-confirm", &["confirm", "kontaktperson"]),
        ("submission-open", &["submission", "start", "initial"]),
        ("submission-unknown", &["status", "--submission", "99"]),
        ("requirement-unknown", &["answer", "ingen-slik", "ja"]),
        ("field-unknown", &["answer", "kontaktperson", "--field", "farge=blå"]),
        ("field-value", &["answer", "kontaktperson", "--field", "phone=ring meg"]),
        ("must-apply", &["answer", "skatteattest-gyldig", "--does-not-apply", "Nei"]),
        ("why-missing", &["answer", "hms-internkontroll", "--does-not-apply", ""]),
        ("document-unknown", &["detach", "99"]),
        ("document-not-in-trash", &["undelete", "1"]),
        ("finding-unknown", &["accept", "1:finnes-ikke", "--reason", "Fordi"]),
        ("date-shape", &["sent", "i går"]),
        ("date-shape", &["approve", "2027-02-29"]),
        ("date-shape", &["due", "--until", "snart"]),
        ("identity-exists", &["identity", "create", "--name", "Kari Nordmann"]),
        ("identity-name-missing", &["identity", "create", "--name", "  "]),
        ("identity-unknown", &["export", "/tmp/ringperm-never.zip", "--identity", "Ola"]),
        ("usage", &["fly"]),
        ("usage", &["status", "--today", "i morgen"]),
        ("usage", &[]),
    ];
    for (problem, args) in table {
        refused_well(&ringperm, 2, problem, args);
    }
}

#[test]
fn a_text_that_is_too_long_is_refused_and_the_old_one_stays() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let long = format!("name={}", "ø".repeat(20_000));
    refused_well(&ringperm, 2, "field-too-long", &["answer", "kontaktperson", "--field", &long]);
}

#[test]
fn a_wrong_a_short_and_a_missing_passphrase_are_told_apart_and_write_nothing() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let out = ringperm.home().join("ut.zip");
    let export = ["export", arg(&out)];
    let create = ["identity", "create", "--name", "Ola Nordmann"];
    refused_well(&ringperm.with_passphrase(Some("helt feil, men lang")), 2, "passphrase-wrong", &export);
    refused_well(&ringperm.with_passphrase(Some("Fire blåbær på øya")), 2, "passphrase-wrong", &export);
    refused_well(&ringperm.with_passphrase(Some("")), 2, "passphrase-missing", &export);
    refused_well(&ringperm.with_passphrase(Some("elleve tegn")), 2, "passphrase-short", &create);
    refused_well(&ringperm.with_passphrase(Some("")), 2, "passphrase-missing", &create);
    assert!(!out.exists());
    assert_eq!(ringperm.ok(&["identity", "list"])["identities"].as_array().unwrap().len(), 1);

    ringperm.ok(&create);
    refused_well(&ringperm, 2, "identity-ambiguous", &export);
    ringperm.ok(&["export", arg(&out), "--identity", "Ola Nordmann"]);
}

#[test]
fn an_export_that_is_not_ready_is_the_answer_no() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let out = ringperm.home().join("ut.zip");
    let texts = refused_well(&ringperm, 1, "not-ready", &["export", arg(&out)]);
    assert!(texts.iter().all(|text| text.contains(';')), "the list of what is missing: {texts:?}");
    refused_well(&ringperm, 2, "no-identity", &["export", arg(&out), "--allow-incomplete"]);
    assert!(!out.exists());
    identity(&ringperm);
    ringperm.ok(&["export", arg(&out), "--allow-incomplete"]);
}

#[test]
fn an_empty_store_says_what_to_begin_with() {
    let ringperm = Ringperm::new();
    identity(&ringperm);
    for (problem, args) in [
        ("no-company", ["submission", "start", "initial"].as_slice()),
        ("no-company", &["company", "show"]),
        ("no-submission", &["status"]),
        ("no-submission", &["attach", "auto", "x.pdf"]),
        ("no-company", &["approve", "2026-11-20"]),
    ] {
        crate::said::refused_in_words(&ringperm, 2, problem, args);
    }
}

#[test]
fn without_json_the_words_go_to_standard_error_and_nothing_to_standard_output() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let before = holding(&ringperm);
    for lang in LANGUAGES {
        let output = ringperm.in_language(lang).bare(&["answer", "ingen-slik", "ja"]).output().unwrap();
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len(), words.lines().count()), (Some(2), 0, 2), "{words}");
        let status = ringperm.in_language(lang).bare(&["status"]).output().unwrap();
        assert_eq!((status.status.code(), status.stderr.len()), (Some(1), 0));
        assert!(status.stdout.len() > 500);
    }
    assert_eq!(holding(&ringperm), before);
}
