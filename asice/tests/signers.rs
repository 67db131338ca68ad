//! Every kind of key signs containers that openssl accepts, with the chain and without the root.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use std::fs;
use std::path::Path;

use asice::{Certificate, Error, Identity, Verdict, Writer};
use common::judge::{attempt, judge, run};
use common::{signed, verify_with};

const P256: [&str; 4] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
const P384: [&str; 4] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"];

fn read(folder: &Path, name: &str) -> Certificate {
    Certificate::from_pem(&fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

/// A self-issued certificate with a key of this kind.
fn own(folder: &Path, name: &str, key: &[&str], more: &[&str]) -> Result<Identity, Error> {
    let (key_file, out) = (format!("{name}.key"), format!("{name}.pem"));
    let base =
        ["req", "-x509", "-nodes", "-days", "3650", "-subj", "/CN=Eksempel AS", "-keyout", &key_file, "-out", &out];
    run("openssl", &[&base, key, more].concat(), folder);
    open(folder, name, &[])
}

fn open(folder: &Path, name: &str, others: &[Certificate]) -> Result<Identity, Error> {
    let (key, der) = (format!("{name}.key"), format!("{name}.der"));
    run("openssl", &["pkcs8", "-topk8", "-nocrypt", "-in", &key, "-outform", "DER", "-out", &der], folder);
    Identity::from_key(&fs::read(folder.join(der)).unwrap(), read(folder, &format!("{name}.pem")), others)
}

#[test]
fn every_kind_of_key_signs_what_openssl_accepts_and_gives_the_same_bytes_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let kinds: [(&str, &[&str], &str); 4] = [
        ("p256", &P256, "P-256"),
        ("p384", &P384, "P-384"),
        ("rsa2048", &["-newkey", "rsa:2048"], "RSA 2048"),
        ("rsa3072", &["-newkey", "rsa:3072"], "RSA 3072"),
    ];
    for (name, key, kind) in kinds {
        let identity = own(at, name, key, &[]).unwrap();
        assert_eq!(identity.certificate().key_kind().as_deref(), Some(kind));
        let files: [(&str, &[u8]); 1] = [("a.txt", b"a")];
        let bytes = signed(&files, &identity);
        assert_eq!(bytes, signed(&files, &identity), "{name}");
        fs::write(at.join("bundle.zip"), &bytes).unwrap();
        judge(&at.join("bundle.zip"));
        let report = verify_with(&bytes, &[identity.certificate().clone()]);
        assert_eq!((report.verdict, report.chains_to_trusted), (Verdict::Intact, true), "{name}: {:?}", report.reasons);

        let pem = identity.to_encrypted_pem(b"passord").unwrap();
        let again = Identity::from_encrypted_pem(&pem, b"passord", identity.certificate().der()).unwrap();
        assert_eq!(bytes, signed(&files, &again), "{name}");
    }
}

#[test]
fn keys_that_are_too_weak_or_of_another_kind_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    assert!(matches!(own(at, "weak", &["-newkey", "rsa:1024"], &[]), Err(Error::WeakKey { bits: 1024 })));
    assert!(matches!(own(at, "ed", &["-newkey", "ed25519"], &[]), Err(Error::KeyKind)));
    assert!(matches!(
        own(at, "p521", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521"], &[]),
        Err(Error::KeyKind)
    ));
    let crypt = ["-addext", "keyUsage=critical,keyEncipherment"];
    assert!(matches!(own(at, "crypt", &P256, &crypt), Err(Error::KeyUsage)));
    own(at, "a", &P256, &[]).unwrap();
    own(at, "b", &P256, &[]).unwrap();
    fs::copy(at.join("b.pem"), at.join("a.pem")).unwrap();
    assert!(matches!(open(at, "a", &[]), Err(Error::KeyMismatch)));
}

/// root → between → signer.
fn authority(at: &Path, subject: &str) {
    let req =
        ["req", "-x509", "-nodes", "-days", "3650", "-subj", "/CN=Rot", "-keyout", "root.key", "-out", "root.pem"];
    run("openssl", &[&req[..], &P256].concat(), at);
    fs::write(at.join("ca.ext"), "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n").unwrap();
    fs::write(at.join("leaf.ext"), "keyUsage=critical,nonRepudiation\n").unwrap();
    for (name, subject, issuer, extensions) in
        [("between", "/CN=Utsteder", "root", "ca.ext"), ("leaf", subject, "between", "leaf.ext")]
    {
        let (key, csr, pem) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        let req =
            ["req", "-new", "-nodes", "-utf8", "-subj", subject, "-keyout", &key, "-out", &csr, "-newkey", "rsa:2048"];
        run("openssl", &req, at);
        let (ca, ca_key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        run(
            "openssl",
            &[
                "x509",
                "-req",
                "-in",
                &csr,
                "-CA",
                &ca,
                "-CAkey",
                &ca_key,
                "-CAcreateserial",
                "-days",
                "900",
                "-extfile",
                extensions,
                "-out",
                &pem,
            ],
            at,
        );
    }
}

#[test]
fn the_chain_goes_along_without_the_root() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    authority(at, "/C=NO/O=Eksempel AS/serialNumber=123456785/CN=Eksempel AS");
    let (root, between) = (read(at, "root.pem"), read(at, "between.pem"));
    let identity = open(at, "leaf", &[root.clone(), between.clone()]).unwrap();
    assert_eq!(identity.chain(), [between]);
    let certificate = identity.certificate();
    assert_eq!(certificate.organisation_number().as_deref(), Some("123456785"), "SEID 1: the subject's serialNumber");
    assert_eq!((certificate.issuer().as_str(), certificate.self_issued()), ("Utsteder", false));

    // within the validity of the certificates that were made a moment ago
    let now = std::time::SystemTime::now();
    let mut writer = Writer::new(std::io::Cursor::new(Vec::new())).unwrap();
    let entry = writer.add("a.txt", &mut &b"a"[..]).unwrap();
    let sums = format!("{}  a.txt\n", common::hexadecimal(&entry.sha256));
    writer.add("SHA256SUMS", &mut sums.as_bytes()).unwrap();
    let bytes = writer.sign(&identity, now).unwrap().into_inner();
    fs::write(at.join("bundle.zip"), &bytes).unwrap();
    let judged = judge(&at.join("bundle.zip"));
    let embedded = fs::read_to_string(judged.signer()).unwrap();
    assert_eq!(embedded.matches("BEGIN CERTIFICATE").count(), 2, "signer and the one between");
    let signature = judged.inside().join("META-INF/signature001.p7s");
    let manifest = judged.inside().join("META-INF/ASiCManifest001.xml");
    let check = ["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-purpose", "any", "-out", "/dev/null"];
    let with = ["-in", signature.to_str().unwrap(), "-content", manifest.to_str().unwrap(), "-CAfile", "root.pem"];
    assert!(
        attempt("openssl", &[&check[..], &with].concat(), at).status.success(),
        "openssl builds the chain to the root"
    );

    let report = verify_with(&bytes, &[root]);
    assert_eq!((report.verdict, report.chains_to_trusted), (Verdict::Intact, true), "{:?}", report.reasons);
    let chained =
        Identity::from_encrypted_pem(&identity.to_encrypted_pem(b"x").unwrap(), b"x", certificate.der()).unwrap();
    assert_eq!(chained.with_chain(identity.chain()).chain().len(), 1);
}

#[test]
fn a_serial_number_that_is_no_organisation_number_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for (subject, expected) in [
        ("/C=NO/serialNumber=123456785/CN=a", Some("123456785")),
        ("/C=NO/serialNumber=123456784/CN=a", None),
        ("/C=SE/serialNumber=123456785/CN=a", None),
        ("/C=NO/serialNumber=9578-4050-123456785/CN=a", None),
        ("/C=NO/organizationIdentifier=NTRNO-123456785/serialNumber=x/CN=a", Some("123456785")),
    ] {
        let base = ["req", "-x509", "-nodes", "-subj", subject, "-keyout", "a.key", "-out", "a.pem"];
        run("openssl", &[&base[..], &P256].concat(), at);
        assert_eq!(read(at, "a.pem").organisation_number().as_deref(), expected, "{subject}");
    }
}
