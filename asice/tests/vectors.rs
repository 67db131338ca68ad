//! One container for each fault, with the verdict and the code that it must get; and what openssl, unzip, sha256sum and
//! a checker in Python, all of them written apart, say of the same file.
//!
//! `tests/vectors/generate.py` makes the containers, `tests/vectors/vectors.tsv` judges them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use asice::Verdict;
use common::judge::run;
use common::{codes, verify};
use tempfile::TempDir;

/// A line of the table.
struct Row {
    id: String,
    /// What a whole bundle gets, and its first reason.
    verdict: String,
    reason: String,
    /// What the Python checker says; another verdict than ours only with a reason in words.
    checker: String,
    /// Whether `unzip -t`, `openssl cms -verify -cades` and `sha256sum -c` find nothing wrong.
    tools: String,
    why: String,
}

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors")
}

fn table() -> Vec<Row> {
    let text = fs::read_to_string(vectors().join("vectors.tsv")).unwrap();
    let rows = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, verdict, reason, checker, tools, why] = fields.as_slice() else { panic!("six fields: {line}") };
        let [id, verdict, reason, checker, tools, why] =
            [id, verdict, reason, checker, tools, why].map(|f| (*f).to_owned());
        Row { id, verdict, reason, checker, tools, why }
    });
    rows.collect()
}

/// The containers by name, made in `folder`.
fn generated(folder: &Path) -> BTreeMap<String, PathBuf> {
    let script = vectors().join("generate.py");
    run("python3", &["-B", script.to_str().unwrap(), folder.to_str().unwrap()], folder);
    made(folder)
}

fn made(folder: &Path) -> BTreeMap<String, PathBuf> {
    let made = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let made = made.filter(|path| path.extension().is_some_and(|extension| extension == "zip"));
    made.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)).collect()
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Intact => "intact",
        Verdict::OtherProfile => "other-profile",
        Verdict::Changed => "changed",
        Verdict::Refused => "refused",
    }
}

/// Codes of the program that uses this crate: to the crate the container is intact.
const BEYOND_THE_CONTAINER: [&str; 3] = ["json-disagrees", "not-our-shape", "sums-disagree"];

#[test]
fn every_vector_has_its_verdict_and_code_and_no_stock_tool_finds_more() {
    // Who asks many times over makes the containers once, and asks the other programs, which this crate cannot move, once.
    if let Some(before) = std::env::var_os("ASICE_VECTORS") {
        return judged(&table(), &made(Path::new(&before)));
    }
    let folder = TempDir::new().unwrap();
    let made = generated(folder.path());
    let table = table();
    judged(&table, &made);
    let differing = asked_of_others(&table, &made, folder.path());
    assert!(differing <= 12, "{differing} differences are not few");
    println!("{} vectors, {differing} deliberate differences", table.len());
}

/// Each container has the verdict and the code of its row.
fn judged(table: &[Row], made: &BTreeMap<String, PathBuf>) {
    assert!(table.len() >= 120, "{}", table.len());
    let ids: Vec<&String> = table.iter().map(|row| &row.id).collect();
    assert_eq!(ids, made.keys().collect::<Vec<_>>(), "the table and the containers, sorted by name");
    let wrong = table.iter().filter_map(|row| {
        let report = verify(&fs::read(&made[&row.id]).unwrap());
        let (verdict, found) = (word(report.verdict), codes(&report));
        let beyond = BEYOND_THE_CONTAINER.contains(&row.reason.as_str());
        let expected = if beyond { "intact" } else { &row.verdict };
        let named = beyond || row.reason == "-" && found.is_empty() || found.contains(&row.reason.as_str());
        let right = verdict == expected && named;
        (!right).then(|| format!("{}: {verdict} {found:?}, not {} {}", row.id, row.verdict, row.reason))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

/// The other programs say what the table says; gives how often the checker says otherwise than this crate.
fn asked_of_others(table: &[Row], made: &BTreeMap<String, PathBuf>, folder: &Path) -> usize {
    let script = vectors().join("check.py");
    let files = made.values().map(|path| path.to_str().unwrap());
    let arguments: Vec<&str> = ["-B", script.to_str().unwrap()].into_iter().chain(files).collect();
    let said = run("python3", &arguments, folder);
    let others: Vec<Vec<&str>> = said.lines().map(|line| line.split('\t').collect()).collect();
    let mut wrong = Vec::new();
    let mut differing = 0;
    for (row, other) in table.iter().zip(&others) {
        let tools = other[2..].join(" ");
        if [other[0], other[1], &tools] != [&row.id, &row.checker, &row.tools] {
            wrong.push(format!("{}: checker and tools say {other:?}", row.id));
        }
        if row.checker != row.verdict {
            differing += 1;
            assert!(row.why.len() > 10, "{}: why does the checker say otherwise?", row.id);
        }
        // the heart of it: what any of them finds is never called intact, and what is intact passes them all
        if row.verdict == "intact" {
            assert_eq!((row.checker.as_str(), row.tools.as_str()), ("intact", "ok ok ok"), "{}", row.id);
        }
    }
    assert_eq!(others.len(), table.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
    differing
}

#[test]
fn every_code_that_a_single_container_can_show_has_a_vector() {
    let table = table();
    // what only a damaged or foreign timestamp, or more than 64 GiB, could show stands in tests of its own
    let shown = |code: &&&str| !table.iter().any(|row| row.reason == **code);
    let missing: Vec<&&str> = asice::ALL_CODES.iter().filter(shown).collect();
    assert_eq!(missing, Vec::<&&str>::new());
}
