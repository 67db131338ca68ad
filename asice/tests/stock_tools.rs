//! What we write is judged by programs that nobody here wrote: openssl, unzip, sha256sum.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use std::fs;

use asice::{Identity, Verdict};
use common::judge::{attempt, judge, run};
use common::{container, hexadecimal, identity, verify, verify_with};

#[test]
fn openssl_unzip_and_sha256sum_accept_a_container() {
    let identity = identity();
    let folder = tempfile::tempdir().unwrap();
    let bytes = container(&identity);
    let bundle = folder.path().join("soknad.zip");
    fs::write(&bundle, &bytes).unwrap();
    let judged = judge(&bundle);
    assert_eq!(judged.fingerprint, hexadecimal(&identity.certificate().fingerprint()));

    let manifest = judged.inside().join("META-INF/ASiCManifest001.xml");
    let changed = fs::read_to_string(&manifest).unwrap().replace("soknad.pdf", "soknad.PDF");
    assert!(judged.signature_holds());
    fs::write(&manifest, changed).unwrap();
    assert!(!judged.signature_holds(), "openssl must notice a changed manifest");

    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(&bytes[38..38 + asice::MIMETYPE.len()], asice::MIMETYPE.as_bytes());
    let report = verify(&bytes);
    assert_eq!((report.verdict, report.chains_to_trusted), (Verdict::Intact, false), "{:?}", report.reasons);
    assert!(verify_with(&bytes, &[identity.certificate().clone()]).chains_to_trusted);
}

#[test]
fn openssl_reads_key_and_certificate() {
    let identity = identity();
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("key.pem"), identity.to_encrypted_pem("blåbær".as_bytes()).unwrap()).unwrap();
    fs::write(at.join("certificate.pem"), identity.certificate().to_pem().unwrap()).unwrap();

    let key = run("openssl", &["pkey", "-in", "key.pem", "-passin", "pass:blåbær", "-pubout"], at);
    let pkcs8 = run("openssl", &["pkcs8", "-in", "key.pem", "-passin", "pass:blåbær"], at);
    assert!(pkcs8.starts_with("-----BEGIN PRIVATE KEY-----"));
    let certified = run("openssl", &["x509", "-in", "certificate.pem", "-noout", "-pubkey"], at);
    assert_eq!(key, certified);
    assert!(!attempt("openssl", &["pkey", "-in", "key.pem", "-passin", "pass:feil", "-noout"], at).status.success());

    let text = run(
        "openssl",
        &["x509", "-in", "certificate.pem", "-noout", "-text", "-nameopt", "utf8,sep_comma_plus_space"],
        at,
    );
    for expected in [
        "organizationIdentifier=NTRNO-923609016",
        "CN=Blåbær Callsenter AS",
        "O=Blåbær Callsenter AS",
        "CA:FALSE",
        "Non Repudiation",
        "prime256v1",
    ] {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
    // a self-issued certificate is signed by its own key
    run(
        "openssl",
        &[
            "verify",
            "-CAfile",
            "certificate.pem",
            "-partial_chain",
            "-no_check_time",
            "-check_ss_sig",
            "certificate.pem",
        ],
        at,
    );
}

#[test]
fn a_key_made_by_openssl_from_ours_opens_again() {
    let identity = identity();
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("key.pem"), identity.to_encrypted_pem(b"one").unwrap()).unwrap();
    run(
        "openssl",
        &["pkcs8", "-topk8", "-in", "key.pem", "-passin", "pass:one", "-passout", "pass:two", "-out", "new.pem"],
        at,
    );
    let pem = fs::read_to_string(at.join("new.pem")).unwrap();
    Identity::from_encrypted_pem(&pem, b"two", identity.certificate().der()).unwrap();
    // a weaker key file of earlier days opens as well: scrypt with p = 1
    let scrypt = ["pkcs8", "-topk8", "-scrypt", "-in", "key.pem", "-passin", "pass:one", "-passout", "pass:two"];
    let pem = run("openssl", &scrypt, at);
    Identity::from_encrypted_pem(&pem, b"two", identity.certificate().der()).unwrap();
}

/// N = 2^14, r = 8, p = 5, as the OWASP Password Storage Cheat Sheet asks; that openssl opens it stands above.
#[test]
fn a_new_key_file_is_dear_to_guess() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("key.pem"), identity().to_encrypted_pem(b"one").unwrap()).unwrap();
    let said = run("openssl", &["asn1parse", "-in", "key.pem"], folder.path());
    let lines = said.lines().skip_while(|line| !line.ends_with(":scrypt")).filter(|line| line.contains("INTEGER"));
    let numbers: Vec<&str> = lines.filter_map(|line| line.rsplit(':').next()).collect();
    assert_eq!(numbers, ["4000", "08", "05"], "{said}");
}
