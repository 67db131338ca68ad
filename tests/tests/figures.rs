//! Call figures by the command line: typed, pasted, imported, summed, and brought into a follow-up with their source.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use ringperm_core::company::Orgnr;
use ringperm_core::scheme::Kind;
use ringperm_core::store::{Migrate, Store};
use ringperm_core::texts::Lang;
use ringperm_tests::cli::{Answer, LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::write;
use ringperm_tests::tree::root;
use serde_json::{Value, json};

const ORGNR: &str = "123456785";

fn with_company() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", ORGNR, "--name", "Eksempel AS"]);
    ringperm
}

/// A follow-up after year 1 of a company that was approved on 20 November 2025; gives its number.
fn follow_up(ringperm: &Ringperm) -> String {
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm.ok(&["approve", "2025-11-20"]);
    let mut store = Store::open(ringperm.store(), Migrate::No).unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-01T12:00:00+01:00").unwrap();
    let (orgnr, today) = (Orgnr::parse(ORGNR).unwrap(), now.date_naive());
    store.start_submission(&orgnr, Kind::Year1, Lang::Nb, "1", today, now).unwrap().to_string()
}

fn kept(name: &str) -> PathBuf {
    root().join("reader/tests/figures").join(name)
}

fn paste(ringperm: &Ringperm, args: &[&str], text: &str) -> Answer {
    let mut child = ringperm.command(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    Answer::from(child.wait_with_output().unwrap())
}

fn months(view: &Value) -> Vec<&str> {
    view["months"].as_array().unwrap().iter().map(|month| month["month"].as_str().unwrap()).collect()
}

/// Twelve months from December 2025 as a spreadsheet in CSV.
fn a_year() -> String {
    let months = std::iter::once((2025, 12)).chain((1..=11).map(|month| (2026, month)));
    let rows: Vec<String> = months.map(|(year, month)| format!("{year}-{month:02};10 000;6 000;1;1;0")).collect();
    let head = "Måned;Besvarte;Tilkoblede;Klager på den som ringte;Klager direkte;Klager fra Forbrukertilsynet";
    format!("{head}\n{}\nSum;120 000;72 000;12;12;0\n", rows.join("\n"))
}

#[test]
fn typed_months_are_kept_summed_and_removed() {
    let ringperm = with_company();
    ringperm.ok(&["figures", "add", "2026-01", "--answered", "1 234", "--connected", "800", "--complaints", "1"]);
    let view =
        ringperm.ok(&["figures", "add", "mars 2026", "--answered", "66", "--connected", "200", "--complaints", "0"]);
    assert_eq!(months(&view), ["2026-01", "2026-03"]);
    assert_eq!(view["missing_months"][0]["month"], "2026-02");
    assert_eq!(view["sums"]["connected"], Value::Null, "a sum with a hole in it is none");
    ringperm.ok(&["figures", "add", "2026-02", "--answered", "0", "--connected", "0", "--complaints", "0"]);
    let view = ringperm.ok(&["figures", "show"]);
    assert_eq!((&view["sums"]["answered"], &view["sums"]["connected"]), (&json!(1300), &json!(1000)));
    assert_eq!(view["sums"]["complaints_per_1000_connected"], 1.0);
    assert_eq!(view["months"][1]["complaints_per_1000_connected"], Value::Null, "nothing is divided by nothing");
    let part = ringperm.ok(&["figures", "show", "--from", "2026-02", "--to", "2026-04"]);
    assert_eq!((months(&part), &part["missing_months"][0]["month"]), (vec!["2026-02", "2026-03"], &json!("2026-04")));
    assert_eq!(months(&ringperm.ok(&["figures", "remove", "2026-02"])), ["2026-01", "2026-03"]);
    ringperm.refused(2, "figures-unknown", &["figures", "remove", "2026-02"]);
    ringperm.refused(2, "figures-empty", &["figures", "add", "2026-02"]);
    ringperm.refused(2, "month-shape", &["figures", "add", "kvartal 1", "--answered", "1"]);
    ringperm.refused(2, "field-value", &["figures", "add", "2026-02", "--answered", "1,5"]);
}

#[test]
fn a_file_is_taken_with_its_source_and_collisions_are_asked_about() {
    let ringperm = with_company();
    let file = kept("dager.xlsx");
    let dry = ringperm.ok(&["figures", "import", arg(&file), "--dry-run"]);
    assert_eq!(months(&dry), ["2026-01", "2026-02"]);
    let reasons: Vec<&str> =
        dry["left_out"].as_array().unwrap().iter().map(|left| left["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["hidden-sheet", "total-row", "hidden-row"]);
    assert_eq!(months(&ringperm.ok(&["figures", "show"])), Vec::<&str>::new(), "a look takes nothing");

    let taken = ringperm.ok(&["figures", "import", arg(&file)]);
    assert_eq!(taken["document"]["type"], "samtalestatistikk");
    let view = ringperm.ok(&["figures", "show"]);
    assert_eq!(view["months"][0]["document_title"], "dager");
    assert_eq!(view["months"][0]["document"], taken["document"]["id"]);

    ringperm.ok(&["figures", "import", arg(&file)]);
    ringperm.ok(&["figures", "add", "2026-02", "--answered", "1"]);
    let before = ringperm.ok(&["figures", "show"]);
    ringperm.refused(2, "figures-collide", &["figures", "import", arg(&file)]);
    assert_eq!(ringperm.ok(&["figures", "show"]), before);
    ringperm.ok(&["figures", "import", arg(&file), "--replace"]);
    assert_eq!(ringperm.ok(&["figures", "show"])["months"][1]["answered"], 1092);
}

#[test]
fn what_cannot_be_told_is_asked_and_then_read_as_the_user_says() {
    let ringperm = with_company();
    let file = kept("uten-overskrift.xlsx");
    let dry = ringperm.run(&["figures", "import", arg(&file), "--dry-run"]);
    assert_eq!((dry.code, &dry.json["questions"][0]["code"]), (1, &json!("no-header")));
    assert_eq!(dry.json["columns"][1]["samples"], json!(["100", "101", "102"]));
    for lang in LANGUAGES {
        ringperm.in_language(lang).refused(2, "figures-unsure", &["figures", "import", arg(&file)]);
    }
    let said = ["--column", "month=1", "--column", "answered=2"];
    let taken = ringperm.ok(&[["figures", "import", arg(&file)].as_slice(), &said].concat());
    assert_eq!(months(&taken), ["2026-01", "2026-02", "2026-03"]);
    ringperm.refused(2, "column-unknown", &["figures", "import", arg(&file), "--column", "colour=1"]);
    ringperm.refused(2, "file-missing", &["figures", "import", "/none.xlsx", "--dry-run"]);
    let picture = write(ringperm.home(), "bilde.csv", ringperm_tests::documents::JPEG);
    ringperm.refused(2, "figures-not-readable", &["figures", "import", arg(&picture)]);
}

#[test]
fn what_is_copied_from_a_spreadsheet_can_be_pasted() {
    let ringperm = with_company();
    let text = "Måned\tBesvarte\tTilkoblede\njanuar 2026\t1 234\t1 000\nfebruar 2026\t2 000\t1 500\n";
    let taken = paste(&ringperm, &["figures", "import", "-"], text);
    assert_eq!((taken.code, months(&taken.json)), (0, vec!["2026-01", "2026-02"]), "{taken:#?}");
    assert_eq!(taken.json["document"], Value::Null);
    assert_eq!(paste(&ringperm, &["figures", "import", "-"], "hei").problem(), "figures-unsure");
}

#[test]
fn a_follow_up_is_filled_in_for_its_period_with_the_source_attached() {
    let ringperm = with_company();
    let id = follow_up(&ringperm);
    let command = ["figures", "fill", "--submission", &id];
    let file = write(ringperm.home(), "samtaler.csv", a_year().as_bytes());
    ringperm.ok(&["figures", "import", arg(&file)]);
    let filled = ringperm.ok(&command);
    assert_eq!((&filled["period"]["from"], &filled["period"]["to"]), (&json!("2025-11-20"), &json!("2026-11-20")));
    assert_eq!(filled["differs"].as_array().unwrap().len() + filled["lacking"].as_array().unwrap().len(), 0);
    let values: Vec<(&str, &str)> = filled["filled"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| (field["field"].as_str().unwrap(), field["value"].as_str().unwrap()))
        .collect();
    let expected = [
        ("any", "yes"),
        ("count", "12"),
        ("any", "no"),
        ("from", "2025-11-20"),
        ("to", "2026-11-20"),
        ("answered", "120000"),
        ("connected", "72000"),
        ("complaints", "12"),
    ];
    assert_eq!(values, expected);
    assert_eq!(filled["documents"][0]["requirement"], "oppfolging-samtalestatistikk");

    ringperm.ok(&["answer", "oppfolging-samtalestatistikk", "--field", "answered=5", "--submission", &id]);
    let again = ringperm.ok(&command);
    let differs = &again["differs"][0];
    assert_eq!(
        (&differs["field"], &differs["typed"], &differs["value"]),
        (&json!("answered"), &json!("5"), &json!("120000"))
    );
    let forced = ringperm.ok(&[command.as_slice(), &["--overwrite"]].concat());
    assert_eq!(forced["differs"], json!([]));
    let status = ringperm.run(&["status", "--submission", &id]).json;
    let attached = status["documents"].as_array().unwrap().len();
    assert_eq!(attached, 1, "the source is attached once");
}

#[test]
fn a_month_that_is_missing_fills_in_no_number_and_is_named() {
    let ringperm = with_company();
    let id = follow_up(&ringperm);
    let file = write(ringperm.home(), "samtaler.csv", a_year().as_bytes());
    ringperm.ok(&["figures", "import", arg(&file)]);
    ringperm.ok(&["figures", "remove", "2026-05"]);
    let filled = ringperm.ok(&["figures", "fill", "--submission", &id]);
    let lacking = &filled["lacking"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(lacking["missing_months"], json!([{ "month": "2026-05", "text": "mai 2026" }]));
    assert_eq!(filled["filled"].as_array().unwrap().len(), 2, "the period itself is known");
}

#[test]
fn without_a_period_nothing_is_filled_in() {
    let ringperm = with_company();
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm.refused(2, "no-period", &["figures", "fill"]);
}
