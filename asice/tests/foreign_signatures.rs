//! Signatures made by openssl over our manifest: what is sound is another profile, what is weak or wrong is refused.
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

use asice::{Certificate, Report, Verdict};
use common::judge::run;
use common::{codes, container, identity, pack, unpack, verify_with};

const MANIFEST: &str = "META-INF/ASiCManifest001.xml";

/// Signs our manifest in `folder` with openssl and puts the result in the container.
fn resigned(folder: &Path, entries: &[(String, Vec<u8>)], arguments: &[&str], trusted: &[Certificate]) -> Report {
    let manifest = &entries.iter().find(|(name, _)| name == MANIFEST).unwrap().1;
    fs::write(folder.join("manifest.xml"), manifest).unwrap();
    let base = ["cms", "-sign", "-binary", "-outform", "DER", "-in", "manifest.xml", "-out", "signature.p7s"];
    run("openssl", &[&base, arguments].concat(), folder);
    let mut entries = entries.to_vec();
    entries.last_mut().unwrap().1 = fs::read(folder.join("signature.p7s")).unwrap();
    verify_with(&pack(&entries), trusted)
}

fn certificate(folder: &Path, name: &str, arguments: &[&str]) -> Certificate {
    let (key, out, subject) = (format!("{name}.key"), format!("{name}.pem"), format!("/CN={name}"));
    let base = ["req", "-x509", "-nodes", "-days", "3650", "-subj", &subject, "-keyout", &key, "-out", &out];
    run("openssl", &[&base, arguments].concat(), folder);
    Certificate::from_pem(&fs::read_to_string(folder.join(out)).unwrap()).unwrap()
}

const P256: [&str; 4] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

#[test]
fn sound_signatures_of_every_key_kind_hold() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let entries = unpack(&container(&identity()));
    let keys: [(&str, &[&str], &str); 4] = [
        ("p256", &P256, "sha256"),
        ("p384", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"], "sha384"),
        ("rsa2048", &["-newkey", "rsa:2048"], "sha256"),
        ("rsa3072", &["-newkey", "rsa:3072"], "sha512"),
    ];
    for (name, arguments, digest) in keys {
        let own = certificate(at, name, arguments);
        let (signer, key) = (format!("{name}.pem"), format!("{name}.key"));
        let sign = ["-cades", "-signer", &signer, "-inkey", &key, "-md", digest];
        let report = resigned(at, &entries, &sign, std::slice::from_ref(&own));
        assert_eq!((report.verdict, codes(&report)), (Verdict::OtherProfile, vec!["signature-form"]), "{name}");
        assert_eq!(report.signer.as_ref(), Some(&own));
        assert!(report.chains_to_trusted, "{name}");

        let mut changed = entries.clone();
        let manifest = &mut changed.iter_mut().find(|(name, _)| name == MANIFEST).unwrap().1;
        manifest.push(b'\n');
        changed.last_mut().unwrap().1 = fs::read(at.join("signature.p7s")).unwrap();
        let report = verify_with(&pack(&changed), &[]);
        assert!(codes(&report).contains(&"manifest-changed"), "{name}: {:?}", report.reasons);
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn what_is_weak_or_wrong_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let entries = unpack(&container(&identity()));
    certificate(at, "a", &P256);
    certificate(at, "b", &P256);
    certificate(at, "short", &["-newkey", "rsa:1024"]);
    certificate(at, "critical", &[&P256[..], &["-addext", "1.2.3.4=critical,ASN1:NULL"]].concat());
    certificate(at, "encipher", &[&P256[..], &["-addext", "keyUsage=critical,keyAgreement"]].concat());
    let a = ["-signer", "a.pem", "-inkey", "a.key"];
    #[rustfmt::skip]
    let rows: [(&str, Vec<&str>, Verdict, &str); 10] = [
        ("a key for encryption", vec!["-cades", "-md", "sha256", "-signer", "encipher.pem", "-inkey", "encipher.key"], Verdict::Refused, "certificate-key-usage"),
        ("SHA-1", [&["-cades", "-md", "sha1"], &a[..]].concat(), Verdict::Refused, "weak-algorithm"),
        ("no signing-certificate-v2", [&["-md", "sha256"], &a[..]].concat(), Verdict::Refused, "signing-certificate-missing"),
        ("attached content", [&["-cades", "-md", "sha256", "-nodetach"], &a[..]].concat(), Verdict::Refused, "signature-attached-content"),
        ("no attributes at all", [&["-noattr", "-md", "sha256"], &a[..]].concat(), Verdict::Refused, "signed-attributes-missing"),
        ("no certificate", [&["-cades", "-nocerts", "-md", "sha256"], &a[..]].concat(), Verdict::Refused, "signer-certificate-missing"),
        ("two signers", [&["-cades", "-md", "sha256"], &a[..], &["-signer", "b.pem", "-inkey", "b.key"]].concat(), Verdict::OtherProfile, "several-signers"),
        ("RSA 1024", vec!["-cades", "-md", "sha256", "-signer", "short.pem", "-inkey", "short.key"], Verdict::Refused, "weak-key"),
        ("unknown critical extension", vec!["-cades", "-md", "sha256", "-signer", "critical.pem", "-inkey", "critical.key"], Verdict::Refused, "certificate-critical-extension"),
        ("a certificate that belongs to nobody", [&["-cades", "-md", "sha256", "-certfile", "b.pem"], &a[..]].concat(), Verdict::Refused, "certificate-unrelated"),
    ];
    for (what, arguments, verdict, code) in rows {
        let report = resigned(at, &entries, &arguments, &[]);
        assert_eq!(report.verdict, verdict, "{what}: {:?}", report.reasons);
        assert!(codes(&report).contains(&code), "{what}: {:?}", report.reasons);
    }
}

#[test]
fn a_certificate_of_an_authority_chains_to_its_root_only() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let entries = unpack(&container(&identity()));
    let root = certificate(at, "root", &[&P256[..], &["-addext", "keyUsage=critical,keyCertSign"]].concat());
    // same name, another key
    fs::create_dir(at.join("other")).unwrap();
    let other_root = certificate(&at.join("other"), "root", &P256);
    let issue = |name: &str, by: &str, extensions: &str| {
        let (csr, pem, key, subject) =
            (format!("{name}.csr"), format!("{name}.pem"), format!("{name}.key"), format!("/CN={name}"));
        fs::write(at.join("extensions"), extensions).unwrap();
        run("openssl", &[&["req", "-nodes", "-subj", &subject, "-keyout", &key, "-out", &csr], &P256[..]].concat(), at);
        let (ca, ca_key) = (format!("{by}.pem"), format!("{by}.key"));
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
                "-days",
                "3000",
                "-extfile",
                "extensions",
                "-out",
                &pem,
            ],
            at,
        );
    };
    issue("middle", "root", "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign");
    issue("leaf", "middle", "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,nonRepudiation");
    issue("no-authority", "root", "basicConstraints=critical,CA:FALSE");
    issue("fraud", "no-authority", "basicConstraints=critical,CA:FALSE");

    let judged = |signer: &str, middle: &str, trusted: &[Certificate]| {
        let (pem, key, file) = (format!("{signer}.pem"), format!("{signer}.key"), format!("{middle}.pem"));
        let report = resigned(
            at,
            &entries,
            &["-cades", "-md", "sha256", "-signer", &pem, "-inkey", &key, "-certfile", &file],
            trusted,
        );
        (codes(&report), report.chains_to_trusted)
    };
    let chains = |signer: &str, middle: &str, trusted: &[Certificate]| {
        let (codes, chains) = judged(signer, middle, trusted);
        assert_eq!(codes, ["signature-form"]);
        chains
    };
    assert!(chains("leaf", "middle", std::slice::from_ref(&root)));
    assert!(!chains("leaf", "middle", &[]));
    assert!(!chains("leaf", "middle", &[other_root]));
    assert_eq!(
        judged("fraud", "no-authority", &[root]),
        (vec!["signature-form", "certificate-unrelated"], false),
        "a certificate without CA:TRUE must not issue others"
    );
}
