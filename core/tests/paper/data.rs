//! `soknad.json`, LES-MEG.txt and the sentences of the verifier.

use chrono::DateTime;
use ringperm_core::application::{Application, Remark};
use ringperm_core::bundle::{self, REASON_CODES};
use ringperm_core::scheme::Kind;
use ringperm_core::texts::{Lang, find};
use serde_json::Value;

use crate::sample::{draft, follow_up, signed, turned, turns};

fn missing() -> Vec<Remark> {
    vec![Remark { requirement: "x".into(), title: "Gebyr".into(), text: "Ikke svart.".into(), by: None }]
}

#[test]
fn the_data_follow_the_published_schema() {
    let schema: Value = serde_json::from_str(include_str!("../../../docs/soknad.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for application in [draft(), signed(&"ab".repeat(32)), Application { missing: missing(), ..draft() }, follow_up()] {
        let data: Value = serde_json::from_str(&bundle::json(&application)).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&data).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(data["complete"], Value::Bool(application.missing.is_empty()));
    }
    assert!(!validator.is_valid(&serde_json::json!({"format": "ringperm-soknad", "version": 2})));
}

#[test]
fn the_data_keep_a_name_as_it_was_given_and_what_people_read_does_not_turn() {
    let data: Value = serde_json::from_str(&bundle::json(&turned())).unwrap();
    assert_eq!(data["attachments"][0]["original_name"], "faktura\u{202e}fdp.exe");
    let text = bundle::read_me(&turned());
    assert!(!turns(&text) && text.contains("Eksempel SA AS"), "{text}");
}

#[test]
fn the_signing_time_is_given_in_whole_seconds() {
    let mut application = signed(&"ab".repeat(32));
    for (time, shown) in [
        ("2026-11-22T10:15:00.123456789+01:00", "2026-11-22T10:15:00+01:00"),
        ("2026-11-22T09:15:00.999Z", "2026-11-22T09:15:00Z"),
    ] {
        application.signer.as_mut().unwrap().time = DateTime::parse_from_rfc3339(time).unwrap();
        let data: Value = serde_json::from_str(&bundle::json(&application)).unwrap();
        assert_eq!(data["signer"]["time"], shown);
    }
}

#[test]
fn the_first_thing_that_the_recipient_reads_is_that_no_program_is_needed() {
    let text = bundle::read_me(&signed(&"ab".repeat(32)));
    let first = text.lines().next().unwrap();
    assert_eq!(first, "Du trenger ikke noe program: åpne soknad.pdf; vedleggene ligger i mappen vedlegg.");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    let order = [
        "Dette er ikke BankID",
        "Dette er ikkje BankID",
        "This is not BankID",
        "openssl cms -verify",
        "sha256sum -c",
        "certutil -hashfile",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
    assert!(!text.contains("bundle-") && !text.contains("Ufullstendig"));
    assert!(bundle::read_me(&Application { missing: missing(), ..draft() }).contains("Ufullstendig: Ett krav"));
}

#[test]
fn every_kind_every_verdict_and_every_reason_has_words_in_three_languages() {
    let kinds = Kind::ALL
        .into_iter()
        .flat_map(|kind| ["title", "readme-from"].map(|part| format!("bundle-{part}-{}", kind.id())));
    let verdicts = ["intact", "other-profile", "changed", "refused"].map(|verdict| format!("verdict-{verdict}"));
    let reasons = REASON_CODES.iter().map(|code| format!("reason-{code}"));
    for key in kinds.chain(verdicts).chain(reasons) {
        for lang in Lang::ALL {
            let text = find(lang, &key, &[("entry", "vedlegg/01-a-1.pdf"), ("company", "A")]);
            assert!(text.is_some_and(|text| text.len() > 5), "{key} in {lang}");
        }
    }
    let mut codes = REASON_CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), REASON_CODES.len());
}
