//! The vectors of `tests/vectors`, as whole bundles: one fault each, with the verdict and the code that it must get.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs::{self, File};
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use chrono::DateTime;
use ringperm_core::bundle::{self, Verdict};

#[test]
fn every_vector_has_its_verdict_and_code_as_a_bundle() {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new("python3").arg("-B").arg(vectors.join("generate.py")).arg(folder.path()).status().unwrap();
    assert!(made.success());
    let table = fs::read_to_string(vectors.join("vectors.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, verdict, reason, ..] = fields.as_slice() else { panic!("{line}") };
        let file = BufReader::new(File::open(folder.path().join(format!("{id}.zip"))).unwrap());
        let checked = bundle::verify(file, &[], &mut |_| ControlFlow::Continue(())).unwrap();
        let found = match checked.verdict {
            Verdict::Intact => "intact",
            Verdict::OtherProfile => "other-profile",
            Verdict::Changed => "changed",
            Verdict::Refused => "refused",
        };
        // of an intact bundle there may be something to say all the same
        let named = *reason == "-" || checked.reasons.iter().any(|known| known.code == *reason);
        if found != *verdict || !named {
            wrong.push(format!("{id}: {found} {:?}, not {verdict} {reason}", checked.reasons));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // what an intact bundle leaves open is said
    for (id, said) in [
        ("intact", None),
        ("intact-signed-after-expiry", Some("certificate-not-valid-then")),
        ("intact-with-a-timestamp", Some("timestamp-by-unknown")),
        ("intact-signed-in-the-future", None),
    ] {
        let file = BufReader::new(File::open(folder.path().join(format!("{id}.zip"))).unwrap());
        let checked = bundle::verify(file, &[], &mut |_| ControlFlow::Continue(())).unwrap();
        let codes: Vec<&str> = checked.reasons.iter().map(|reason| reason.code).collect();
        assert_eq!((checked.verdict, codes), (Verdict::Intact, said.into_iter().collect()), "{id}");
    }

    // and a time that cannot be right
    let at = |id: &str, day: &str| {
        let file = BufReader::new(File::open(folder.path().join(format!("{id}.zip"))).unwrap());
        let checked = bundle::verify(file, &[], &mut |_| ControlFlow::Continue(())).unwrap();
        let now = DateTime::parse_from_rfc3339(&format!("{day}T12:00:00Z")).unwrap();
        let checked = checked.seen_at(now.into());
        assert_eq!(checked.verdict, Verdict::Intact, "{id}");
        checked.reasons.iter().map(|reason| reason.code).collect::<Vec<_>>()
    };
    assert_eq!(at("intact-signed-in-the-future", "2030-10-13"), ["signed-in-future"]);
    assert_eq!(at("intact-signed-in-the-future", "2030-10-14"), Vec::<&str>::new());
    let late = at("intact-signed-after-its-timestamp", "2030-10-15");
    assert_eq!(late, ["signed-after-timestamp", "timestamp-by-unknown"]);
}
