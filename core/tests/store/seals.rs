//! Signing keys, kept bundles, confirmed signers.

use std::fs;
use std::io::Write;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Local};
use ringperm_core::Problem;
use ringperm_core::store::{ExportRow, IdentityRow, Stamp};
use sha2::{Digest, Sha256};

use super::{Place, begun, now};

const PASSPHRASE: &[u8] = b"en lang nok setning";

/// A real key, encrypted, with its row.
pub(super) fn identity(name: &str) -> (IdentityRow, String) {
    let holder = asice::Holder { name: name.to_owned(), organisation_number: None };
    let not_before = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    let made = asice::Identity::create(&holder, not_before).unwrap();
    let certificate = made.certificate();
    let row = IdentityRow {
        fingerprint: format!("{:x}", Sha256::digest(certificate.der())),
        name: name.to_owned(),
        orgnr: None,
        certificate: certificate.der().to_vec(),
        not_after: DateTime::<Local>::from(certificate.not_after()).date_naive(),
        chain: Vec::new(),
        standard: false,
        removed: false,
        remembered: false,
    };
    (row, made.to_encrypted_pem(PASSPHRASE).unwrap())
}

#[test]
fn a_key_comes_back_as_it_was_and_opens() {
    let place = Place::new();
    let (row, key) = identity("Kari Nordmann");
    place.store().add_identity(&row, &key, now()).unwrap();
    let store = place.store();
    assert_eq!(store.identities().unwrap(), std::slice::from_ref(&row));
    assert_eq!(store.key_pem(&row.fingerprint).unwrap(), key);
    asice::Identity::from_encrypted_pem(&key, PASSPHRASE, &row.certificate).unwrap();
    let beside = fs::read_to_string(place.folder().join("keys").join(format!("{}.cer.pem", row.fingerprint))).unwrap();
    assert_eq!(asice::Certificate::from_pem(&beside).unwrap().der(), row.certificate);
}

#[test]
fn a_name_is_given_to_one_key_only() {
    let place = Place::new();
    let mut store = place.store();
    let (row, key) = identity("Kari Nordmann");
    store.add_identity(&row, &key, now()).unwrap();
    let (other, other_key) = identity("Kari Nordmann");
    let taken = Problem::IdentityExists { name: "Kari Nordmann".to_owned() };
    assert_eq!(store.add_identity(&other, &other_key, now()).unwrap_err(), taken);
    let nameless = IdentityRow { name: " ".to_owned(), ..other };
    assert_eq!(store.add_identity(&nameless, &other_key, now()).unwrap_err().code(), "identity-name-missing");
    assert_eq!(store.key_pem(&row.fingerprint).unwrap(), key);
    assert_eq!(store.key_pem(&"0".repeat(64)).unwrap_err().code(), "identity-unknown");
}

#[test]
fn a_key_whose_file_is_gone_is_noticed() {
    let place = Place::new();
    let mut store = place.store();
    let (row, key) = identity("Kari Nordmann");
    store.add_identity(&row, &key, now()).unwrap();
    fs::remove_file(place.folder().join("keys").join(format!("{}.pem", row.fingerprint))).unwrap();
    assert_eq!(store.key_pem(&row.fingerprint).unwrap_err().code(), "identity-damaged");
    assert_eq!(store.integrity(false).unwrap(), [format!("key {}", row.fingerprint)]);
}

#[test]
fn the_exact_bundle_is_kept() {
    let place = Place::new();
    let mut store = place.store();
    let submission = begun(&mut store);
    let (row, key) = identity("Kari Nordmann");
    store.add_identity(&row, &key, now()).unwrap();
    let out = place.file("søknad.zip", b"PK and so on");
    let (_, kept) = store.make_bundle(|file| Ok(file.write(b"PK and so on").unwrap())).unwrap();
    assert_eq!(kept.size, 12);
    let export = ExportRow {
        submission,
        path: out.clone(),
        file_name: "søknad.zip".to_owned(),
        sha256: kept.sha256.clone(),
        size: kept.size,
        files: 6,
        identity: row.fingerprint,
        signed_at: now(),
        incomplete: true,
        timestamp: Some(Stamp::Failed {
            code: "timestamp-unreachable".to_owned(),
            args: [("host".to_owned(), "tsa.example".to_owned())].into(),
        }),
    };
    store.record_export(&export, now()).unwrap();
    assert!(!store.submission(submission).unwrap().unwrap().exported, "an incomplete bundle is a draft");
    let complete = ExportRow { incomplete: false, timestamp: Some(Stamp::Proven(now())), ..export.clone() };
    store.record_export(&complete, now()).unwrap();
    assert!(store.submission(submission).unwrap().unwrap().exported);
    assert_eq!(store.exports(submission).unwrap(), [export, complete.clone()]);

    fs::write(&out, b"another year").unwrap();
    assert_eq!(fs::read(store.bundle_path(&kept.sha256)).unwrap(), b"PK and so on");
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
    fs::write(store.bundle_path(&kept.sha256), b"PK and no on").unwrap();
    assert_eq!(store.integrity(false).unwrap(), Vec::<String>::new());
    assert!(store.integrity(true).unwrap().contains(&format!("bundle {}", kept.sha256)));

    let unknown = ExportRow { identity: "0".repeat(64), ..complete };
    assert_eq!(store.record_export(&unknown, now()).unwrap_err().code(), "identity-unknown");
}

#[test]
fn a_signer_is_confirmed_once() {
    let place = Place::new();
    let mut store = place.store();
    let fingerprint = "c0".repeat(32);
    store.trust_signer(&fingerprint, "Ola Nordmann", Some("974760673"), now()).unwrap();
    store.trust_signer(&fingerprint, "Noen andre", None, now()).unwrap();
    let confirmed = store.trusted_signers().unwrap();
    assert_eq!(confirmed.len(), 1);
    assert_eq!((confirmed[0].name.as_str(), confirmed[0].orgnr.as_deref()), ("Ola Nordmann", Some("974760673")));
}
