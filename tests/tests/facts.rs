//! What was read in a document, and what the user says in its place.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::PathBuf;

use ringperm_tests::application::{ORGNR, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{JPEG, example, pdf, write};
use ringperm_tests::tree::root;
use serde_json::{Value, json};

fn photographed(ringperm: &Ringperm) -> PathBuf {
    start(ringperm);
    write(ringperm.home(), "skatteattest.jpg", JPEG)
}

/// One of the documents whose facts are known.
fn sample(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/documents").join(name)).unwrap()
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn facts_that_could_not_be_read_can_be_typed_and_are_looked_at_like_those_that_were_read() {
    let ringperm = Ringperm::new();
    let photo = photographed(&ringperm);
    let attach = ["attach", "skatteattest-gyldig", arg(&photo)];
    let unread = ringperm.ok(&attach);
    assert_eq!(
        (&unread["type"], &unread["readable"], &unread["facts"]),
        (&json!("skatteattest"), &json!("no"), &json!({}))
    );
    assert!(unread["personal_numbers"].is_null(), "not counted, and not called none");

    let typed = ["--field", "orgnr=923 609 016", "--field", "issued=2026-07-01", "--field", "arrears_nok=1 200,50"];
    let said = ringperm.ok(&[attach.as_slice(), &typed].concat());
    assert_eq!(said["id"], unread["id"], "the same file is the same document");
    assert_eq!(said["facts"], json!({"orgnr": ORGNR, "issued": "2026-07-01", "arrears_nok": 1200.5}));
    for code in ["arrears", "older-than-90-days"] {
        assert!(codes(&said).contains(&code), "{code}: {:?}", codes(&said));
    }
    let paid = ringperm.ok(&[attach.as_slice(), &["--field", "arrears_nok=0"]].concat());
    assert_eq!(paid["facts"], json!({"orgnr": ORGNR, "issued": "2026-07-01", "arrears_nok": 0}), "the others stay");
    assert!(!codes(&paid).contains(&"arrears"), "{:?}", codes(&paid));
    let other = ringperm.ok(&[attach.as_slice(), &["--field", "orgnr=974760673"]].concat());
    assert!(codes(&other).contains(&"other-company"), "{:?}", codes(&other));
}

#[test]
fn a_fact_that_cannot_be_so_is_refused_with_what_can_and_changes_nothing() {
    let ringperm = Ringperm::new();
    let photo = photographed(&ringperm);
    let attach = ["attach", "skatteattest-gyldig", arg(&photo)];
    let table = [
        ("field-value", "issued=i går", "YYYY-MM-DD"),
        ("field-value", "arrears_nok=-5", "0, 1, 2"),
        ("field-value", "employment=kanskje", "fast, midlertidig"),
        ("field-value", "part_time=litt", "true, false"),
        ("orgnr-check-digit", "orgnr=974760674", ""),
        ("usage", "farge=blå", "farge=blå"),
    ];
    for (problem, field, hint) in table {
        for lang in LANGUAGES {
            let refused =
                ringperm.in_language(lang).refused(2, problem, &[attach.as_slice(), &["--field", field]].concat());
            let said = format!("{} {}", refused["message"], refused["advice"]);
            assert!(said.contains(hint), "{lang}: {said}");
        }
    }
    assert_eq!(ringperm.run(&["status"]).json["documents"], json!([]));
    ringperm.refused(2, "document-type-unknown", &[attach.as_slice(), &["--as", "kvittering"]].concat());
}

#[test]
fn a_file_taken_for_another_type_is_read_again_as_that_type() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let letter = write(ringperm.home(), "brev.pdf", pdf("brev-om-skatteattest.pdf"));
    let attach = ["attach", "selskap-registrert", arg(&letter)];
    ringperm.ok(&attach);
    let again = ringperm.ok(&[attach.as_slice(), &["--as", "registerutskrift"]].concat());
    assert_eq!((&again["type"], &again["same_as"]), (&json!("registerutskrift"), &json!("brev")));
    let one = ringperm.run(&["status"]).json;
    assert_eq!(one["documents"].as_array().unwrap().len(), 1);
}

#[test]
fn a_file_that_is_not_recognised_as_what_its_place_asks_for_is_said_to_be_looked_at() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let nonsense = write(ringperm.home(), "skatteattest.txt", "x".repeat(300));
    let invoice = write(ringperm.home(), "faktura.pdf", sample("faktura.pdf"));
    ringperm.ok(&["company", "set", "--set", "employees=12"]);
    let tax = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&nonsense)]);
    let contract = ringperm.ok(&["attach", "arbeidsavtale-eksempler", arg(&invoice)]);
    for (document, kind, codes_expected) in [
        (&tax, "skatteattest", vec!["not-recognised", "facts-missing"]),
        (&contract, "arbeidsavtale", vec!["not-recognised"]),
    ] {
        assert_eq!((&document["type"], &document["readable"]), (&json!(kind), &json!("yes")));
        assert_eq!(codes(document), codes_expected);
        assert_eq!(document["findings"][0]["severity"], "should-check");
    }
    for (lang, name) in LANGUAGES.into_iter().zip(["«Skatteattest»", "«Skatteattest»", "“Tax certificate”"]) {
        let shown = ringperm.in_language(lang).ok(&["document", "show", &tax["id"].to_string()]);
        assert!(shown["findings"][0]["message"].as_str().unwrap().contains(name), "{lang}: {shown:#}");
    }
    assert_eq!(row(&ringperm, "skatteattest-gyldig")["status"], "ready", "it is said, and stands in nobody's way");
    let finding = format!("{}:not-recognised", tax["id"]);
    ringperm.ok(&["accept", &finding, "--reason", "Skatteetaten sendte den slik."]);
    let accepted = row(&ringperm, "skatteattest-gyldig")["findings"][0]["accepted"].clone();
    assert_eq!(accepted, "Skatteetaten sendte den slik.");

    // What is typed where nothing was read counts as for any document of its type.
    let id = tax["id"].to_string();
    ringperm.ok(&["document", "set", &id, "issued=2026-11-01", "orgnr=923609016", "arrears_nok=0"]);
    assert_eq!(codes(&ringperm.ok(&["document", "show", &id])), ["not-recognised"]);
}

#[test]
fn what_is_recognised_or_could_not_be_read_or_goes_by_any_name_is_not_said_to_be_unknown() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    ringperm.ok(&["company", "set", "--set", "employees=12"]);
    let own = |name: &str| write(ringperm.home(), name, example(name));
    let sampled = |name: &str| write(ringperm.home(), name, sample(name));
    for (requirement, file) in [
        ("skatteattest-gyldig", own("skatteattest.pdf")),
        ("arbeidsavtale-eksempler", own("arbeidsavtale.pdf")),
        ("hms-internkontroll", own("internkontroll.pdf")),
        ("hms-internkontroll", sampled("faktura.pdf")),
        ("skatteattest-gyldig", sampled("skatteattest-skannet.pdf")),
        ("skatteattest-gyldig", sampled("skatteattest-skannet.jpg")),
        ("arbeidsavtale-eksempler", sampled("arbeidsavtale-skannet.pdf")),
        ("arbeidsavtale-eksempler", sampled("passord.pdf")),
        // The user says what it is, or a word is said of it already.
        ("skatteattest-gyldig", sampled("firmaattest-bokmaal.pdf")),
    ] {
        let document = ringperm.ok(&["attach", requirement, arg(&file)]);
        assert!(!codes(&document).contains(&"not-recognised"), "{}: {document:#}", file.display());
    }
    let letter = sampled("kvittering.pdf");
    let named = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&letter), "--as", "skatteattest"]);
    assert!(!codes(&named).contains(&"not-recognised"), "{named:#}");
}

#[test]
fn a_fact_of_an_attached_document_is_corrected_says_so_and_is_taken_back() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let tax = write(ringperm.home(), "attest.pdf", pdf("skatteattest-tabell.pdf"));
    let read = ringperm.ok(&["attach", "skatteattest-gyldig", arg(&tax)]);
    let id = read["id"].to_string();
    assert!(codes(&read).contains(&"arrears") && read["typed"].is_null(), "{:?}", codes(&read));
    let issued = &read["fact_places"]["issued"][0];
    assert_eq!(issued["page"], json!(1));
    assert!(issued["text"].as_str().unwrap().contains("14.10.2026"), "{issued}");

    let set = ringperm.ok(&["document", "set", &id, "arrears_nok=0", "orgnr=974760673"]);
    assert_eq!(set["typed"], json!({"arrears_nok": 10845, "orgnr": ORGNR}));
    assert!(!codes(&set).contains(&"arrears") && codes(&set).contains(&"other-company"), "{:?}", codes(&set));
    assert_eq!(ringperm.ok(&["document", "show", &id])["facts"], set["facts"]);

    let back = ringperm.ok(&["document", "set", &id, "--as-read", "arrears_nok", "--as-read", "orgnr"]);
    assert_eq!((&back["facts"], &back["typed"]), (&read["facts"], &Value::Null));
    assert_eq!(codes(&back), codes(&read));
    ringperm.refused(2, "field-value", &["document", "set", &id, "issued=i går"]);
    ringperm.refused(2, "usage", &["document", "set", &id, "farge=blå"]);
}

#[test]
fn inspect_says_the_same_of_a_file_without_any_store() {
    let ringperm = Ringperm::new();
    let tax = write(ringperm.home(), "attest.pdf", pdf("skatteattest-tabell.pdf"));
    let seen = ringperm.ok(&["inspect", arg(&tax), "--orgnr", "974760673"]);
    assert_eq!((&seen["type"], &seen["readable"]), (&json!("skatteattest"), &json!("yes")));
    assert_eq!((&seen["facts"]["orgnr"], &seen["facts"]["issued"]), (&json!(ORGNR), &json!("2026-10-14")));
    assert_eq!(seen["facts"]["arrears_by_kind"], json!({"skatt": 10345, "mva": 0, "arbeidsgiveravgift": 500}));
    assert_eq!((&seen["personal_numbers"], &seen["account_numbers"]), (&json!(0), &json!(0)));
    assert!(codes(&seen).contains(&"other-company") && codes(&seen).contains(&"arrears"), "{:?}", codes(&seen));
    for finding in seen["findings"].as_array().unwrap() {
        assert!(["code", "severity", "message"].iter().all(|key| finding[key].is_string()), "{finding}");
    }
    assert!(!ringperm.store().exists(), "looking makes no store");
}

fn row(ringperm: &Ringperm, id: &str) -> Value {
    let status = ringperm.run(&["status"]).json;
    status["requirements"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

#[test]
fn a_certificate_without_arrears_answers_the_row_that_asks_for_them() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    assert_eq!(row(&ringperm, "skatt-ingen-restanser")["status"], "not-started");
    let clean = write(ringperm.home(), "Skatteattest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    ringperm.ok(&["attach", "auto", arg(&clean)]);
    assert_eq!(row(&ringperm, "skatteattest-gyldig")["status"], "ready");
    assert_eq!(row(&ringperm, "skatt-ingen-restanser")["status"], "ready");
}

#[test]
fn an_answer_is_never_overwritten_by_what_was_read_and_a_contradiction_is_pointed_out_on_its_row() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    ringperm.ok(&["answer", "skatt-ingen-restanser", "none"]);
    let owing = write(ringperm.home(), "Attest.pdf", pdf("skatteattest-tabell.pdf"));
    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&owing)]);
    let contradicted = row(&ringperm, "skatt-ingen-restanser");
    assert_eq!(contradicted["status"], "needs-attention");
    assert!(contradicted["missing"][0].as_str().unwrap().contains("«Attest»"), "{contradicted}");

    ringperm.ok(&["answer", "skatt-ingen-restanser", "--field", "arrears=agreement", "--field", "explanation=Avdrag."]);
    assert_eq!(row(&ringperm, "skatt-ingen-restanser")["status"], "started", "the agreement is asked for");
    let clean = write(ringperm.home(), "Ny.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&clean)]);
    assert_eq!(row(&ringperm, "skatt-ingen-restanser")["status"], "started", "what was answered stands");
}

#[test]
fn a_certificate_of_another_company_answers_nothing() {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    ringperm.ok(&["submission", "start", "initial"]);
    let other = write(ringperm.home(), "Skatteattest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    ringperm.ok(&["attach", "skatteattest-gyldig", arg(&other)]);
    assert_eq!(row(&ringperm, "skatt-ingen-restanser")["status"], "not-started");
}
