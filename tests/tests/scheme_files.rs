//! Another scheme file takes the place of the shipped one, without a rebuild; a started submission goes along.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;

use ringperm_tests::application::start;
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::tree::root;
use serde_json::{Value, json};

/// The shipped scheme as version 2: the auditor is asked no more from December 2026, the ethical guidelines not yet.
fn version_2() -> String {
    let shipped = fs::read_to_string(root().join("core/scheme/godkjent-callcenter.toml")).unwrap();
    let change = "[[change]]\nversion = \"2\"\n\
                  text = { nb = \"Revisor spørres det ikke om lenger.\", nn = \"Revisor blir det ikkje spurt om lenger.\", \
                  en = \"The auditor is no longer asked for.\" }\n\n[[source]]";
    let dated = |text: String, id: &str, line: &str| {
        let head = format!("id = \"{id}\"\npage = ");
        assert!(text.contains(&head), "{id}");
        text.replacen(&head, &format!("{line}\n{head}"), 1)
    };
    let text = shipped.replacen("version = \"1\"", "version = \"2\"", 1).replacen("[[source]]", change, 1);
    let text = dated(text, "revisor-oppgitt", "valid_until = \"2026-11-30\"");
    dated(text, "etiske-retningslinjer", "valid_from = \"2027-01-01\"")
}

fn asked(ringperm: &Ringperm, args: &[&str]) -> Vec<String> {
    let status = ringperm.run(&[args, &["status"]].concat()).json;
    status["requirements"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn rows_come_and_go_by_date_and_keep_their_answers() {
    let ringperm = Ringperm::new().on("2026-11-22");
    start(&ringperm);
    ringperm.ok(&["answer", "revisor-oppgitt", "opted-out"]);
    let file = write(ringperm.home(), "versjon 2.toml", version_2());
    let with = ["--scheme", arg(&file)];
    let has = |day: &str, id: &str| asked(&ringperm.on(day), &with).contains(&id.to_owned());
    assert!(has("2026-11-30", "revisor-oppgitt") && !has("2026-12-01", "revisor-oppgitt"));
    assert!(!has("2026-12-31", "etiske-retningslinjer") && has("2027-01-01", "etiske-retningslinjer"));
    let status = ringperm.on("2026-11-25").run(&[&with, ["status"].as_slice()].concat()).json;
    let row: Vec<&Value> =
        status["requirements"].as_array().unwrap().iter().filter(|row| row["id"] == "revisor-oppgitt").collect();
    assert_eq!(row[0]["status"], "ready", "the answer is there when the row is");
}

#[test]
fn a_started_submission_shows_what_is_new_until_that_is_noted() {
    let ringperm = Ringperm::new().on("2026-11-22");
    start(&ringperm);
    let file = write(ringperm.home(), "versjon 2.toml", version_2());
    let update = ["submission", "update"];
    assert_eq!(ringperm.ok(&update)["changes"], json!([]), "nothing is new in the version it was started on");
    let newer = [&["--scheme", arg(&file)], update.as_slice()].concat();
    assert_eq!(ringperm.ok(&newer)["changes"], json!(["Revisor spørres det ikke om lenger."]));
    assert_eq!(ringperm.ok(&newer)["changes"], json!([]));
}

#[test]
fn a_broken_scheme_file_is_refused_with_its_line_and_changes_nothing() {
    let ringperm = Ringperm::new();
    start(&ringperm);
    let broken = write(ringperm.home(), "feil.toml", version_2().replacen("part = \"soknad\"", "part = \"annet\"", 1));
    let refused = ringperm.refused(2, "scheme-invalid", &["--scheme", arg(&broken), "status"]);
    let line: usize = refused["args"]["line"].as_str().unwrap().parse().unwrap();
    let text = fs::read_to_string(&broken).unwrap();
    assert_eq!(text.lines().nth(line - 1), Some("part = \"annet\""));
    assert!(!asked(&ringperm, &[]).is_empty());
}
