//! The register's answers are read as documented: what is not given is unknown, what is private is not kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use ringperm_core::Problem;
use ringperm_core::api::Severity;
use ringperm_core::company::Orgnr;
use ringperm_core::problem::Result;
use ringperm_core::register::{Entry, Fetched, Kept, findings, keep, read};
use ringperm_core::scheme::RegisterFact as Fact;

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/register").join(name)).unwrap()
}

fn kept(entity: &[u8], roles: Option<&[u8]>) -> Result<Kept> {
    let fetched = Fetched { entity: entity.to_owned(), roles: roles.map(<[u8]>::to_owned) };
    keep(&Orgnr::parse("123456785").unwrap(), &fetched)
}

fn entry(entity: &str, roles: Option<&str>) -> Entry {
    let roles = roles.map(bytes);
    read(&kept(&bytes(entity), roles.as_deref()).unwrap()).unwrap()
}

fn codes(entry: &Entry, today: &str) -> Vec<(&'static str, Severity, Option<String>)> {
    let today: NaiveDate = today.parse().unwrap();
    findings(entry, today).into_iter().map(|f| (f.code, f.severity, f.arg.map(|(_, value)| value))).collect()
}

#[test]
fn an_entry_is_read_with_its_roles() {
    let entry = entry("entity.json", Some("roles.json"));
    assert_eq!(entry.name.as_deref(), Some("EKSEMPEL AS"));
    assert_eq!(entry.form.as_deref(), Some("Aksjeselskap"));
    assert_eq!(entry.address, ["c/o Nordmann", "Eksempelgata 1", "0150 OSLO"]);
    assert_eq!(entry.postal, ["Postboks 1", "0101 OSLO"]);
    assert_eq!(entry.email.as_deref(), Some("post@eksempel.example"));
    assert_eq!((entry.employees, entry.accounts_year, entry.vat), (Some(12), Some(2025), Some(true)));
    assert_eq!(entry.deleted, None);
    let fact = |fact| entry.fact(fact, "styreleder");
    assert_eq!(fact(Fact::AccountantName).as_deref(), Some("EKSEMPEL REGNSKAP AS"));
    assert_eq!(fact(Fact::AccountantOrgnr).as_deref(), Some("102030400"));
    assert_eq!(fact(Fact::AuditorName).as_deref(), Some("EKSEMPEL REVISJON AS"), "a name in two lines is one");
    assert_eq!(fact(Fact::AuditorOrgnr).as_deref(), Some("100000016"));
    assert!(codes(&entry, "2026-11-22").is_empty());
}

#[test]
fn the_chair_is_a_role_inside_the_board_and_whoever_has_left_or_died_is_out() {
    let entry = entry("entity.json", Some("roles.json"));
    assert_eq!(entry.fact(Fact::Manager, "").as_deref(), Some("Kari Marie Nordmann"));
    assert_eq!(
        entry.fact(Fact::Board, "styreleiar").as_deref(),
        Some("Ola Nordmann (styreleiar)\nKari Marie Nordmann (styremedlem)")
    );
}

#[test]
fn no_date_of_birth_and_nobody_who_has_left_is_kept() {
    let kept = kept(&bytes("entity.json"), Some(&bytes("roles.json"))).unwrap();
    let roles = kept.roles.unwrap();
    for private in ["fodselsdato", "19", "Peder", "Lars", "Berit"] {
        assert!(bytes("roles.json").windows(private.len()).any(|part| part == private.as_bytes()), "{private}");
        assert!(!roles.contains(private), "{private}: {roles}");
    }
    assert!(!kept.entity.contains("kapital"), "what is not used is not kept: {}", kept.entity);
}

#[test]
fn what_is_not_given_is_unknown_and_never_zero_or_no() {
    let withheld = entry("withheld.json", None);
    assert_eq!(withheld.employees, None);
    assert_eq!(withheld.address, ["Storgatan 1", "111 11 STOCKHOLM", "Sverige"]);
    let zero = br#"{"organisasjonsnummer":"123456785","antallAnsatte":0,"harRegistrertAntallAnsatte":false}"#;
    let zero = read(&kept(zero, None).unwrap()).unwrap();
    assert_eq!((zero.employees, zero.vat, zero.bankrupt), (None, None, None));
    let bare = entry("entity.json", Some("roles-empty.json"));
    for fact in [Fact::Manager, Fact::Board, Fact::AccountantName, Fact::AccountantOrgnr, Fact::AuditorName] {
        assert_eq!(bare.fact(fact, "styreleder"), None);
    }
}

#[test]
fn what_somebody_ought_to_look_at_is_found_gravest_first() {
    use Severity::{MustFix, Note, ShouldCheck};
    assert_eq!(
        codes(&entry("bankrupt.json", None), "2026-11-22"),
        [
            ("register-bankrupt", MustFix, None),
            ("register-forced-dissolution", MustFix, None),
            ("register-winding-up", MustFix, None),
            ("register-not-vat", ShouldCheck, None),
            ("register-old-accounts", Note, Some("2023".into())),
        ]
    );
    let deleted = codes(&entry("deleted.json", None), "2026-11-22");
    assert_eq!(deleted[0], ("register-deleted", MustFix, Some("2026-06-30".into())));
    assert_eq!(deleted[1], ("register-no-accounts", ShouldCheck, None));
    assert_eq!(
        codes(&entry("sub-unit.json", None), "2026-11-22"),
        [("register-sub-unit", ShouldCheck, Some("100000016".into()))]
    );
    // When last year's accounts are due is not ours to say: those of the year before stand without a word.
    let entry = entry("entity.json", None);
    assert!(codes(&entry, "2026-01-01").is_empty());
    assert_eq!(codes(&entry, "2027-01-01"), [("register-old-accounts", Note, Some("2025".into()))]);
}

#[test]
fn an_answer_of_another_shape_or_about_another_company_is_refused() {
    let number = "\"organisasjonsnummer\":\"123456785\"";
    let whole = format!("{{{number}}}");
    assert!(kept(whole.as_bytes(), None).is_ok(), "every other field is optional");
    let deep = format!("{{{number},\"x\":{}", "[".repeat(100_000));
    let odd: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"<!doctype html><title>Logg inn</title>".to_vec(),
        b"null".to_vec(),
        b"[]".to_vec(),
        b"{}".to_vec(),
        br#"{"organisasjonsnummer":"974760673"}"#.to_vec(),
        br#"{"organisasjonsnummer":123456785}"#.to_vec(),
        format!("{{{number},\"antallAnsatte\":\"mange\"}}").into_bytes(),
        format!("{{{number},\"antallAnsatte\":-1}}").into_bytes(),
        format!("{{{number}").into_bytes(),
        deep.into_bytes(),
        [b"{\"organisasjonsnummer\":\"123456785\",\"navn\":\"".as_slice(), b"\xff\"}"].concat(),
    ];
    for answer in odd {
        assert_eq!(kept(&answer, None), Err(Problem::RegisterOdd {}), "{}", String::from_utf8_lossy(&answer).len());
    }
    for roles in ["[]x", "{\"rollegrupper\":1}", "<html>"] {
        assert_eq!(kept(whole.as_bytes(), Some(roles.as_bytes())), Err(Problem::RegisterOdd {}), "{roles}");
    }
}
