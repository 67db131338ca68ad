//! Identities: what the certificate says, and how the key opens and does not open.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use asice::{Certificate, Error, Holder, Identity};
use common::judge::run;
use common::{at, identity};

#[test]
fn a_certificate_says_who_and_how_long() {
    let identity = identity();
    let certificate = identity.certificate();
    assert_eq!(certificate.name(), "Blåbær Callsenter AS");
    assert_eq!(certificate.organisation_number().as_deref(), Some("923609016"));
    assert!(certificate.self_issued());
    assert_eq!(certificate.not_before(), at(1_790_000_000));
    // 2026-09-21 to 2031-09-21: five years with one leap day
    assert_eq!(certificate.not_after(), at(1_790_000_000 + (5 * 365 + 1) * 86_400));

    let pem = certificate.to_pem().unwrap();
    let again = Certificate::from_pem(&pem).unwrap();
    assert_eq!(&again, certificate);
    assert_eq!(again.fingerprint(), certificate.fingerprint());
    assert_eq!(&Certificate::from_der(certificate.der()).unwrap(), certificate);
}

#[test]
fn five_years_from_a_leap_day_end_on_28_february_and_after_2049_too() {
    let holder = Holder { name: "A".into(), organisation_number: None };
    // 2028-02-29 00:00 to 2033-02-28 00:00
    let identity = Identity::create(&holder, at(1_835_395_200)).unwrap();
    assert_eq!(identity.certificate().not_after(), at(1_993_161_600));
    assert_eq!(identity.certificate().organisation_number(), None);
    // 2048-01-01 to 2053-01-01
    let identity = Identity::create(&holder, at(2_461_449_600)).unwrap();
    assert_eq!(identity.certificate().not_after(), at(2_619_302_400));
}

#[test]
fn a_holder_must_be_sayable() {
    let create = |name: &str, number: Option<&str>| {
        Identity::create(&Holder { name: name.into(), organisation_number: number.map(Into::into) }, at(0))
    };
    assert!(create(&"å".repeat(64), None).is_ok());
    for (name, number) in [
        ("", None),
        ("  ", None),
        ("a\nb", None),
        ("a\u{202e}b", None),
        ("A", Some("12345678")),
        ("A", Some("12345678x")),
    ] {
        assert!(matches!(create(name, number), Err(Error::Holder)), "{name:?} {number:?}");
    }
    assert!(matches!(create(&"å".repeat(65), None), Err(Error::Holder)));
}

#[test]
fn a_key_opens_with_its_passphrase_and_its_certificate_only() {
    let (identity, other) = (identity(), identity());
    let pem = identity.to_encrypted_pem(b"correct horse").unwrap();
    let der = identity.certificate().der();
    assert!(Identity::from_encrypted_pem(&pem, b"correct horse", der).is_ok());
    assert!(matches!(
        Identity::from_encrypted_pem(&pem, b"correct horse", other.certificate().der()),
        Err(Error::KeyMismatch)
    ));
    assert!(matches!(Identity::from_encrypted_pem("no key", b"x", der), Err(Error::Key)));
    assert!(matches!(Identity::from_encrypted_pem(&pem, b"x", b"no certificate"), Err(Error::Certificate)));
}

/// Some wrong passphrases leave valid padding by chance (1 in 256); none may be taken for a broken file.
#[test]
fn every_wrong_passphrase_is_called_one() {
    let identity = identity();
    let pem = identity.to_encrypted_pem(b"correct horse").unwrap();
    for number in 0..40 {
        let wrong = format!("wrong {number}");
        let result = Identity::from_encrypted_pem(&pem, wrong.as_bytes(), identity.certificate().der());
        assert!(matches!(result, Err(Error::WrongPassphrase)), "{wrong}: {result:?}");
    }
}

#[test]
fn a_key_file_cannot_ask_for_boundless_memory() {
    // scrypt with N = 2^40
    let (identity, folder) = (identity(), tempfile::tempdir().unwrap());
    let pem = identity.to_encrypted_pem(b"x").unwrap();
    std::fs::write(folder.path().join("key.pem"), pem).unwrap();
    run("openssl", &["asn1parse", "-in", "key.pem", "-noout", "-out", "key.der"], folder.path());
    let der = std::fs::read(folder.path().join("key.der")).unwrap();
    // INTEGER 16384 becomes a number of the same length
    let cost = der.windows(4).position(|w| w == [2, 2, 0x40, 0]).unwrap();
    let block = cost + 4;
    assert_eq!(der[block..block + 3], [2, 1, 8]);
    let mut hostile = der.clone();
    hostile[block + 2] = 0x7f;
    hostile[cost + 2] = 0x7f;
    std::fs::write(folder.path().join("hostile.der"), hostile).unwrap();
    let base64 = run("openssl", &["base64", "-in", "hostile.der"], folder.path());
    let pem = format!("-----BEGIN ENCRYPTED PRIVATE KEY-----\n{base64}-----END ENCRYPTED PRIVATE KEY-----\n");
    assert!(matches!(Identity::from_encrypted_pem(&pem, b"x", identity.certificate().der()), Err(Error::Key)));
}
