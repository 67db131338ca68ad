//! Signing keys at the desk: made, taken from a file, chosen, backed up, removed; and what is said of them at an export.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ringperm_core::Problem;
use ringperm_core::api::{Paper, Receipt};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{AskTimestamp, Desk, ExportRequest, Opening, unwatched, verify_file};
use ringperm_core::problem::Result;
use ringperm_core::scheme::Kind;
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use tempfile::TempDir;
use zeroize::Zeroizing;

const ORGNR: &str = "123456785";
const PASSPHRASE: &str = "fire blåbær på øya";

fn secret(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// `today` is the clock's day where certificates are made a moment ago.
fn desk(dir: &TempDir, today: Option<&str>) -> Desk {
    let opening = Opening {
        folder: Some(dir.path().join("store")),
        migrate: Migrate::Yes,
        today: today.map(|day| day.parse().unwrap()),
        lang: Lang::Nb,
        scheme: None,
    };
    Desk::open(&opening).unwrap()
}

fn begun(desk: &mut Desk) -> i32 {
    let orgnr = Orgnr::parse(ORGNR).unwrap();
    desk.add_company(&orgnr, "Eksempel AS").unwrap();
    desk.start_submission(Some(&orgnr), Kind::Initial, Lang::Nb).unwrap().id
}

fn openssl(arguments: &[&str], folder: &Path) -> bool {
    let output = Command::new("openssl").args(arguments).current_dir(folder).output().unwrap();
    output.status.success()
}

/// A company certificate in a file, as its issuer hands it out.
fn certificate(dir: &TempDir, orgnr: &str, password: &str, days: &str) -> PathBuf {
    let at = dir.path();
    let subject = format!("/C=NO/O=Eksempel AS/organizationIdentifier=NTRNO-{orgnr}/CN=Eksempel AS");
    let key = ["-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem", "-days", days, "-subj", &subject];
    assert!(openssl(&[&["req", "-x509"][..], &key].concat(), at));
    let pass = format!("pass:{password}");
    let name = format!("{orgnr}-{days}.p12");
    assert!(openssl(
        &["pkcs12", "-export", "-legacy", "-inkey", "k.pem", "-in", "c.pem", "-passout", &pass, "-out", &name],
        at
    ));
    at.join(name)
}

fn export(
    desk: &mut Desk,
    submission: i32,
    identity: Option<&str>,
    passphrase: &str,
    out: &Path,
    timestamp: Option<AskTimestamp<'_>>,
) -> Result<Receipt> {
    let passphrase = secret(passphrase);
    let request =
        ExportRequest { submission, identity, passphrase: &passphrase, out, allow_incomplete: true, timestamp };
    desk.export(&request, &mut unwatched).map(|(receipt, _)| receipt)
}

fn codes(receipt: &Receipt) -> Vec<&str> {
    receipt.warnings.iter().map(|warning| warning.code.as_str()).collect()
}

#[test]
fn a_company_certificate_is_kept_with_its_passphrase_and_signs() {
    let dir = TempDir::new().unwrap();
    let mut desk = desk(&dir, None);
    let submission = begun(&mut desk);
    let file = certificate(&dir, ORGNR, "kort å", "900");
    let wrong = desk.import_identity(&file, &secret("feil"), None, None).unwrap_err();
    assert_eq!(wrong, Problem::PassphraseWrong {});
    let view = desk.import_identity(&file, &secret("kort å"), None, None).unwrap();
    assert_eq!(
        (view.name.as_str(), view.holder.as_str(), view.orgnr.as_deref()),
        ("Eksempel AS", "Eksempel AS", Some(ORGNR))
    );
    assert_eq!((view.key.as_str(), view.asserted.as_str(), view.fingerprint_groups.len()), ("RSA 2048", "self", 16));
    let again = desk.import_identity(&file, &secret("kort å"), None, None).unwrap_err();
    assert_eq!(again.code(), "identity-exists");

    let out = dir.path().join("ut.zip");
    let receipt = export(&mut desk, submission, None, "kort å", &out, None).unwrap();
    assert_eq!(receipt.signer.fingerprint, view.fingerprint);
    let seen = verify_file(&out, &[], &|_| false, Lang::Nb, &mut unwatched).unwrap();
    assert_eq!(seen.signer.unwrap().fingerprint, view.fingerprint);
    assert_eq!(seen.reasons, Vec::<String>::new());

    fs::write(dir.path().join("skadet.p12"), &fs::read(&file).unwrap()[..500]).unwrap();
    let damaged = desk.import_identity(&dir.path().join("skadet.p12"), &secret("kort å"), None, None).unwrap_err();
    assert_eq!(damaged.code(), "certificate-file");
}

#[test]
fn a_file_without_a_password_gets_one_here() {
    let dir = TempDir::new().unwrap();
    let mut desk = desk(&dir, None);
    let file = certificate(&dir, ORGNR, "", "900");
    let refused = |problem: Result<_>| problem.map(|_: ringperm_core::api::IdentityView| ()).unwrap_err().code();
    assert_eq!(refused(desk.import_identity(&file, &secret(""), None, None)), "passphrase-needed");
    assert_eq!(refused(desk.import_identity(&file, &secret(""), Some(&secret("kort")), None)), "passphrase-short");
    desk.import_identity(&file, &secret(""), Some(&secret(PASSPHRASE)), Some("Segl")).unwrap();
    desk.backup_identity("Segl", &secret(PASSPHRASE), &dir.path().join("kopi.p12")).unwrap();
    let pass = format!("pass:{PASSPHRASE}");
    assert!(openssl(&["pkcs12", "-in", "kopi.p12", "-passin", &pass, "-noout"], dir.path()));
    assert!(!openssl(&["pkcs12", "-in", "kopi.p12", "-passin", "pass:", "-noout"], dir.path()));
}

#[test]
fn keys_are_chosen_shown_outside_and_removed_by_their_name() {
    let dir = TempDir::new().unwrap();
    let mut desk = desk(&dir, None);
    let submission = begun(&mut desk);
    let orgnr = Orgnr::parse(ORGNR).unwrap();
    desk.create_identity("Kari Nordmann", Some(&orgnr), &secret(PASSPHRASE)).unwrap();
    desk.create_identity("Ola Nordmann", None, &secret(PASSPHRASE)).unwrap();
    let out = dir.path().join("ut.zip");
    assert_eq!(export(&mut desk, submission, None, PASSPHRASE, &out, None).unwrap_err().code(), "identity-ambiguous");
    let views = desk.set_standard_identity("Ola Nordmann").unwrap();
    assert_eq!(views.iter().map(|view| view.standard).collect::<Vec<_>>(), [false, true]);
    assert_eq!(export(&mut desk, submission, None, PASSPHRASE, &out, None).unwrap().signer.name, "Ola Nordmann");

    let pem = dir.path().join("ola.pem");
    desk.save_certificate("Ola Nordmann", &pem).unwrap();
    assert!(openssl(&["x509", "-in", "ola.pem", "-noout"], dir.path()));
    let inside = dir.path().join("store").join("x.pem");
    assert_eq!(desk.save_certificate("Ola Nordmann", &inside).unwrap_err().code(), "inside-store");
    let wrong = desk.backup_identity("Ola Nordmann", &secret("feil, men lang nok"), &dir.path().join("x.p12"));
    assert_eq!(wrong.unwrap_err(), Problem::PassphraseWrong {});

    assert_eq!(desk.remove_identity("Ola Nordmann", "Ola").unwrap_err().code(), "confirmation-differs");
    let left = desk.remove_identity("Ola Nordmann", "Ola Nordmann").unwrap();
    assert_eq!(left.iter().map(|view| view.name.as_str()).collect::<Vec<_>>(), ["Kari Nordmann"]);
    assert_eq!(desk.receipt(submission).unwrap().unwrap().signer.name, "Ola Nordmann", "what was signed stays signed");
    assert!(desk.verify(&out, &[], &mut unwatched).unwrap().known, "an own bundle still");
    let keys = fs::read_dir(dir.path().join("store").join("keys")).unwrap();
    let names: Vec<String> = keys.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names.iter().filter(|name| !name.ends_with(".cer.pem")).count(), 1, "{names:?}");
    desk.create_identity("Ola Nordmann", None, &secret(PASSPHRASE)).unwrap();
}

#[test]
fn an_expired_key_or_another_companys_is_warned_of_and_signs() {
    let dir = TempDir::new().unwrap();
    let mut first = desk(&dir, Some("2026-11-22"));
    let submission = begun(&mut first);
    let other = Orgnr::parse("974760673").unwrap();
    first.create_identity("Andre AS", Some(&other), &secret(PASSPHRASE)).unwrap();
    let out = dir.path().join("ut.zip");
    assert_eq!(codes(&export(&mut first, submission, None, PASSPHRASE, &out, None).unwrap()), ["key-other-company"]);
    drop(first);
    let mut later = desk(&dir, Some("2031-12-01"));
    assert_eq!(
        later.sign_warnings(submission, None).unwrap().iter().map(|w| w.code.as_str()).collect::<Vec<_>>(),
        ["key-expired", "key-other-company"]
    );
    let receipt = export(&mut later, submission, None, PASSPHRASE, &out, None).unwrap();
    assert_eq!(codes(&receipt), ["key-expired", "key-other-company"]);
    assert!(receipt.warnings[0].message.contains("2031"), "{:?}", receipt.warnings);
}

#[test]
fn a_timestamp_service_that_fails_costs_nothing_but_the_timestamp() {
    let dir = TempDir::new().unwrap();
    let mut desk = desk(&dir, None);
    let submission = begun(&mut desk);
    desk.create_identity("Kari Nordmann", None, &secret(PASSPHRASE)).unwrap();
    let out = dir.path().join("ut.zip");
    let gone = |_: &[u8]| Err(Problem::TimestampUnreachable { host: "tsa.example".to_owned() });
    let nonsense = |_: &[u8]| Ok(b"no timestamp".to_vec());
    for ask in [&gone as AskTimestamp<'_>, &nonsense] {
        let receipt = export(&mut desk, submission, None, PASSPHRASE, &out, Some(ask)).unwrap();
        assert_eq!((codes(&receipt), &receipt.proven_text), (vec!["timestamp-failed"], &None));
        let again = desk.receipt(submission).unwrap().unwrap();
        assert_eq!(again.warnings, receipt.warnings, "the receipt says so later too");
        let seen = verify_file(&out, &[], &|_| false, Lang::Nb, &mut unwatched).unwrap();
        assert_eq!(seen.reasons, Vec::<String>::new());
    }
}

#[test]
fn a_timestamp_that_was_given_is_in_the_bundle() {
    let dir = TempDir::new().unwrap();
    let at = dir.path().to_owned();
    let config = "[tsa]\ndefault_tsa=t\n[t]\ndir=.\nserial=serial\nsigner_cert=tsa.pem\ncerts=tsa.pem\n\
        signer_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n";
    fs::write(at.join("tsa.cnf"), config).unwrap();
    fs::write(at.join("serial"), "01\n").unwrap();
    let base =
        ["req", "-x509", "-nodes", "-days", "30", "-subj", "/CN=Tidsstempel", "-keyout", "tsa.key", "-out", "tsa.pem"];
    let key = ["-newkey", "rsa:2048", "-addext", "extendedKeyUsage=critical,timeStamping"];
    assert!(openssl(&[&base[..], &key].concat(), &at));
    let mut desk = desk(&dir, None);
    let submission = begun(&mut desk);
    desk.create_identity("Kari Nordmann", None, &secret(PASSPHRASE)).unwrap();
    let out = dir.path().join("ut.zip");
    let ask = |query: &[u8]| {
        fs::write(at.join("query.tsq"), query).unwrap();
        assert!(openssl(&["ts", "-reply", "-queryfile", "query.tsq", "-config", "tsa.cnf", "-out", "reply.tsr"], &at));
        Ok(fs::read(at.join("reply.tsr")).unwrap())
    };
    let receipt = export(&mut desk, submission, None, PASSPHRASE, &out, Some(&ask)).unwrap();
    assert_eq!(codes(&receipt), Vec::<&str>::new());
    assert!(receipt.proven_text.is_some());
    assert_eq!(desk.receipt(submission).unwrap().unwrap().proven_text, receipt.proven_text, "and later too");
    let bundle = fs::read(&out).unwrap();
    let reply = fs::read(at.join("reply.tsr")).unwrap();
    let token = &reply[reply.len() - 400..];
    assert!(bundle.windows(token.len()).any(|window| window == token));
}

#[test]
fn a_passphrase_is_weighed() {
    let dir = TempDir::new().unwrap();
    let desk = desk(&dir, None);
    let weigh = |text: &str| desk.passphrase_strength(&secret(text)).unwrap();
    assert_eq!((weigh("").score, weigh("password").score, weigh("ringperm").score), (0, 0, 0));
    let good = weigh("hest batteri stift rett 71");
    assert_eq!((good.score, good.message.as_str(), good.long_enough), (4, "Svært vanskelig å gjette", true));
    assert!(!weigh("q8#Lz!0vT").long_enough);
    assert!(weigh(&"aB3$ ".repeat(100_000)).long_enough, "however long, at once");
}

#[test]
fn the_page_for_two_signatures_is_a_pdf() {
    let dir = TempDir::new().unwrap();
    let mut desk = desk(&dir, None);
    let submission = begun(&mut desk);
    let out = dir.path().join("erklæring.pdf");
    desk.save_list(Some(submission), Paper::Declaration, &out).unwrap();
    assert!(fs::read(out).unwrap().starts_with(b"%PDF-"));
}
