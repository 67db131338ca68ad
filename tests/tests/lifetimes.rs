//! The life of a document from the command line: its age on the planned day, its versions, what runs out, and what may
//! go once a year.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use ringperm_tests::application::{NAME, ORGNR};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use serde_json::Value;

/// A tax certificate as plain text, issued on this day.
fn certificate(ringperm: &Ringperm, name: &str, issued: &str) -> String {
    let text = format!(
        "Skatteetaten\n\nAttest for skatt og merverdiavgift\n\nOrganisasjonsnummer: {ORGNR}\nNavn: {NAME}\n\
         Utstedt dato: {issued}\n\nVirksomheten har ingen restanser.\n"
    );
    arg(&write(ringperm.home(), name, text)).to_owned()
}

fn begun() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", ORGNR, "--name", NAME, "--set", "employees=3"]);
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm
}

fn attach(ringperm: &Ringperm, file: &str, issued: &str, more: &[&str]) -> Value {
    let field = format!("issued={issued}");
    let args = ["attach", "skatteattest-gyldig", file, "--as", "skatteattest", "--field", &field];
    ringperm.ok(&[&args, more].concat())
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn a_plan_moves_the_day_on_which_age_counts() {
    let ringperm = begun();
    let file = certificate(&ringperm, "attest.txt", "01.11.2026");
    assert!(!codes(&attach(&ringperm, &file, "2026-11-01", &[])).contains(&"older-than-90-days"));
    let planned = ringperm.ok(&["submission", "plan", "2027-05-02"]);
    assert_eq!(planned["planned"], "2027-05-02");
    let aged = |code: &str| {
        let status = ringperm.run(&["status"]).json;
        let rows = status["requirements"].as_array().unwrap();
        codes(rows.iter().find(|row| row["id"] == "skatteattest-gyldig").unwrap()).contains(&code)
    };
    assert!(aged("older-than-six-months"));
    ringperm.ok(&["submission", "plan", "2027-02-15"]);
    assert!(aged("older-than-90-days"));
    assert_eq!(ringperm.ok(&["submission", "plan", "--clear"])["planned"], Value::Null);
    assert!(!aged("older-than-90-days") && !aged("older-than-six-months"));
    ringperm.refused(2, "date-shape", &["submission", "plan", "15.02.2027"]);
}

#[test]
fn a_document_is_replaced_and_the_exchange_is_undone() {
    let ringperm = begun();
    let (old, new) =
        (certificate(&ringperm, "gammel.txt", "01.05.2026"), certificate(&ringperm, "ny.txt", "01.11.2026"));
    let old = attach(&ringperm, &old, "2026-05-01", &[])["id"].to_string();
    let offered = attach(&ringperm, &new, "2026-11-01", &[]);
    assert_eq!(offered["may_replace"]["id"].to_string(), old);
    let newer = certificate(&ringperm, "nyest.txt", "15.11.2026");
    let replaced = attach(&ringperm, &newer, "2026-11-15", &["--replaces", &offered["id"].to_string()]);
    assert_eq!(replaced["replaces"][0]["id"], offered["id"]);
    assert_eq!(ringperm.ok(&["trash"])["documents"][0]["document"]["id"], offered["id"]);
    ringperm.ok(&["detach", &replaced["id"].to_string(), "--undo-replacement"]);
    assert_eq!(ringperm.ok(&["trash"])["documents"][0]["document"]["id"], replaced["id"]);
    ringperm.refused(2, "document-unknown", &["attach", "skatteattest-gyldig", &newer, "--replaces", "99"]);
}

#[test]
fn an_agreement_that_runs_out_is_due_and_renewed() {
    let ringperm = begun();
    let agreement = ["answer", "verneombud-annen-ordning", "--field", "arrangement=agreement"];
    ringperm.ok(&[&agreement[..], &["--field", "valid_until=2027-03-01"]].concat());
    let due = ringperm.ok(&["due"]);
    let row = &due["deadlines"][0];
    assert_eq!((&row["kind"], &row["due"]), (&Value::from("expiry"), &Value::from("2027-03-01")));
    assert!(row["note"].as_str().unwrap().contains("§ 6-1"), "{row}");
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["renewed", "verneombud-annen-ordning", "2029-03-01"]);
    assert_eq!(ringperm.ok(&["due"])["deadlines"].as_array().unwrap()[0]["due"], "2026-11-22", "the fee");
    let all = ringperm.ok(&["due"]);
    assert!(all["deadlines"].as_array().unwrap().iter().any(|row| row["due"] == "2029-03-01"));
    ringperm.refused(2, "nothing-runs-out", &["renewed", "kontaktperson", "2029-03-01"]);
}

#[test]
fn what_nothing_needs_any_more_goes_only_when_somebody_says_so() {
    let ringperm = begun();
    let file = certificate(&ringperm, "attest.txt", "01.11.2026");
    let id = attach(&ringperm, &file, "2026-11-01", &[])["id"].clone();
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-12-01"]);
    assert_eq!(ringperm.ok(&["tidy"])["documents"], Value::Array(Vec::new()));
    let later = ringperm.on("2030-01-02");
    let tidy = later.ok(&["tidy"]);
    assert_eq!((&tidy["ask"], &tidy["documents"][0]["document"]["id"]), (&Value::Bool(true), &id));
    assert_eq!(later.ok(&["tidy", "--keep"])["ask"], false);
    assert_eq!(later.ok(&["tidy"])["documents"].as_array().unwrap().len(), 1, "kept");
    later.ok(&["tidy", "--all"]);
    assert_eq!(later.ok(&["trash"])["documents"][0]["restorable"], true);
    later.ok(&["undelete", &id.to_string()]);
    later.refused(2, "document-unknown", &["tidy", "--trash", "99"]);
}
