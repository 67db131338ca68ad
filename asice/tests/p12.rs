//! PKCS#12 files as they are met: made by openssl and Java, old and new, with every kind of password.
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

use asice::{Error, Identity};
use common::judge::{attempt, run};
use common::mutate;
use common::{identity, signed};

const NORWEGIAN: &str = "Blåbærsyltetøy på 10 €";

fn make(folder: &Path) {
    let key = ["-newkey", "rsa:2048", "-keyout", "a.key", "-out", "a.pem"];
    let subject = ["-subj", "/C=NO/O=Eksempel AS/organizationIdentifier=NTRNO-123456785/CN=Eksempel AS"];
    run("openssl", &[&["req", "-x509", "-nodes", "-days", "900"][..], &key, &subject].concat(), folder);
    for name in ["b", "c"] {
        let (key, pem) = (format!("{name}.key"), format!("{name}.pem"));
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-subj", "/CN=Ola Nordmann"];
        run("openssl", &[&["req", "-x509", "-nodes", "-keyout", &key, "-out", &pem][..], &curve].concat(), folder);
    }
}

fn export(folder: &Path, password: &str, arguments: &[&str]) -> Vec<u8> {
    let pass = format!("pass:{password}");
    let base = ["pkcs12", "-export", "-inkey", "a.key", "-in", "a.pem", "-passout", &pass, "-out", "out.p12"];
    run("openssl", &[&base[..], arguments].concat(), folder);
    fs::read(folder.join("out.p12")).unwrap()
}

#[test]
fn every_kind_that_openssl_writes_opens_with_its_password_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    make(at);
    let kinds: [(&str, &str, &[&str]); 18] = [
        ("AES-256, as openssl 3 writes", "passord", &[]),
        ("RC2-40 and triple DES, as openssl 1 wrote", "passord", &["-legacy"]),
        ("triple DES for both", "passord", &["-legacy", "-descert"]),
        ("RC2-128", "passord", &["-legacy", "-keypbe", "PBE-SHA1-RC2-128", "-certpbe", "PBE-SHA1-RC2-128"]),
        ("triple DES of two keys", "passord", &["-legacy", "-keypbe", "PBE-SHA1-2DES", "-certpbe", "PBE-SHA1-2DES"]),
        ("AES-128", "passord", &["-keypbe", "AES-128-CBC", "-certpbe", "AES-128-CBC", "-macalg", "sha1"]),
        ("AES-192 and SHA-512", "passord", &["-keypbe", "AES-192-CBC", "-certpbe", "AES-192-CBC", "-macalg", "sha512"]),
        ("triple DES with PBES2", "passord", &["-keypbe", "des-ede3-cbc", "-certpbe", "des-ede3-cbc"]),
        ("old key, new certificates", "passord", &["-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "AES-256-CBC"]),
        ("many rounds", "passord", &["-iter", "100000"]),
        ("one round", "passord", &["-noiter"]),
        ("no checksum", "passord", &["-nomac"]),
        ("no checksum, old", "passord", &["-legacy", "-nomac"]),
        ("Norwegian letters", NORWEGIAN, &[]),
        ("Norwegian letters, old", NORWEGIAN, &["-legacy"]),
        ("empty password", "", &[]),
        ("empty password, old", "", &["-legacy"]),
        ("in the clear, with a checksum", "passord", &["-keypbe", "NONE", "-certpbe", "NONE"]),
    ];
    for (kind, password, arguments) in kinds {
        let file = export(at, password, arguments);
        let opened = Identity::from_p12(&file, password).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(opened.certificate().organisation_number().as_deref(), Some("123456785"), "{kind}");
        for wrong in ["Passord", "passord ", "blåbær"] {
            let refused = Identity::from_p12(&file, wrong);
            assert!(matches!(refused, Err(Error::WrongPassphrase)), "{kind}, {wrong}: {refused:?}");
        }
        for length in [0, 1, 20, file.len() / 2, file.len() - 1] {
            let refused = Identity::from_p12(&file[..length], password);
            assert!(matches!(refused, Err(Error::Archive)), "{kind} cut to {length}: {refused:?}");
        }
    }
}

/// What a shell of another encoding made of the password, and what a file from a Mac may hold.
#[test]
fn passwords_open_in_the_encodings_of_older_programs() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    make(at);
    let widened: String = "blåbær".bytes().map(char::from).collect();
    let decomposed = "bla\u{30a}bær";
    for (kind, written, arguments) in [
        ("each octet of UTF-8 widened, as openssl 1.0 did", widened.as_str(), &["-legacy"][..]),
        ("decomposed letters", decomposed, &[]),
        ("decomposed letters, old", decomposed, &["-legacy"]),
    ] {
        let file = export(at, written, arguments);
        Identity::from_p12(&file, "blåbær").unwrap_or_else(|error| panic!("{kind}: {error}"));
    }
}

#[test]
fn the_key_for_signatures_is_taken_of_several_and_what_lacks_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    make(at);
    let more = ["-certfile", "b.pem"];
    let opened = Identity::from_p12(&export(at, "passord", &more), "passord").unwrap();
    assert_eq!(
        (opened.certificate().name().as_str(), opened.chain().len()),
        ("Eksempel AS", 0),
        "b has nothing to do with it"
    );

    let alone = export(at, "passord", &["-nocerts"]);
    assert!(matches!(Identity::from_p12(&alone, "passord"), Err(Error::NoCertificate)));
    let certificates = ["pkcs12", "-export", "-nokeys", "-in", "a.pem", "-passout", "pass:passord", "-out", "c.p12"];
    run("openssl", &certificates, at);
    assert!(matches!(Identity::from_p12(&fs::read(at.join("c.p12")).unwrap(), "passord"), Err(Error::NoKey)));

    let curve = ["pkcs12", "-export", "-inkey", "b.key", "-in", "b.pem", "-passout", "pass:x", "-out", "b.p12"];
    run("openssl", &curve, at);
    let opened = Identity::from_p12(&fs::read(at.join("b.p12")).unwrap(), "x").unwrap();
    assert_eq!(opened.certificate().key_kind().as_deref(), Some("P-384"));

    let old = ["pkcs12", "-export", "-legacy", "-keypbe", "PBE-SHA1-RC4-128", "-inkey", "b.key", "-in", "b.pem"];
    run("openssl", &[&old[..], &["-passout", "pass:x", "-out", "rc4.p12"]].concat(), at);
    let refused = Identity::from_p12(&fs::read(at.join("rc4.p12")).unwrap(), "x");
    assert!(matches!(refused, Err(Error::Algorithm(ref oid)) if oid == "1.2.840.113549.1.12.1.1"), "{refused:?}");
    for no_archive in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----", &[0x30; 4000]] {
        assert!(matches!(Identity::from_p12(no_archive, ""), Err(Error::Archive)));
    }
}

/// With the right password a damaged file is not called a wrong password, wherever something else shows it to be right.
#[test]
fn a_damaged_file_is_told_from_a_wrong_password() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    make(at);
    let file = export(at, "passord", &["-iter", "10"]);
    let (mut archive, mut wrong) = (0, 0);
    for place in (0..file.len()).step_by(37) {
        let mut changed = file.clone();
        changed[place] ^= 0x10;
        match Identity::from_p12(&changed, "passord") {
            Ok(_) => panic!("byte {place}"),
            Err(Error::WrongPassphrase) => wrong += 1,
            Err(_) => archive += 1,
        }
    }
    assert!(archive > 5 * wrong, "{archive} called damaged, {wrong} a wrong password");
}

/// Without a bound, a file of some kilobytes could keep the program busy for hours.
#[test]
fn a_file_that_asks_for_too_many_rounds_is_refused_before_they_are_spent() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    make(at);
    for (kind, rounds, arguments) in [
        ("new", 2_048_u32, &["-nomac"][..]),
        ("old", 2_048, &["-legacy", "-nomac"]),
        ("checksum", 2_048, &["-keypbe", "NONE", "-certpbe", "NONE", "-macalg", "sha256"]),
    ] {
        let file = export(at, "passord", arguments);
        Identity::from_p12(&file, "passord").unwrap_or_else(|error| panic!("{kind}: {error}"));
        // INTEGER 2048 stands as two bytes; written as four it makes everything around it longer
        let asked = mutate::with_number(&file, rounds, 0x7fff_fff0);
        assert_ne!(asked, file, "{kind}");
        let refused = Identity::from_p12(&asked, "passord");
        assert!(matches!(refused, Err(Error::Costly)), "{kind}: {refused:?}");
        let none = Identity::from_p12(&mutate::with_number(&file, rounds, 0), "passord");
        assert!(matches!(none, Err(Error::Archive | Error::Algorithm(_))), "{kind}, no round: {none:?}");
    }
}

/// Java, where it is at hand.
#[test]
fn a_file_from_javas_keytool_opens() {
    if std::process::Command::new("keytool").arg("-help").output().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let make =
        ["-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-alias", "a", "-dname", "CN=Eksempel AS", "-validity"];
    for (name, legacy) in [("new.p12", None), ("old.p12", Some("-J-Dkeystore.pkcs12.legacy"))] {
        let mut arguments: Vec<&str> = make.to_vec();
        arguments.extend(["900", "-keystore", name, "-storetype", "PKCS12", "-storepass", "passord"]);
        arguments.extend(legacy);
        run("keytool", &arguments, at);
        let file = fs::read(at.join(name)).unwrap();
        let opened = Identity::from_p12(&file, "passord").unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(opened.certificate().name(), "Eksempel AS");
        assert!(matches!(Identity::from_p12(&file, "feil"), Err(Error::WrongPassphrase)));
    }
}

/// As Bouncy Castle and NSS write: lengths indefinite, octets in pieces.
#[test]
fn a_file_in_ber_opens() {
    fn indefinite(der: &[u8]) -> Vec<u8> {
        let (mut out, mut rest) = (Vec::new(), der);
        while let [tag, first, ..] = *rest {
            let (length, start) = match first {
                0x81 => (usize::from(rest[2]), 3),
                0x82 => ((usize::from(rest[2]) << 8) | usize::from(rest[3]), 4),
                short => (usize::from(short), 2),
            };
            let content = &rest[start..start + length];
            match tag {
                0x04 if length > 100 => {
                    out.extend([0x24, 0x80]);
                    for piece in content.chunks(100) {
                        out.extend([4, u8::try_from(piece.len()).unwrap()]);
                        out.extend(piece);
                    }
                    out.extend([0, 0]);
                }
                0x30 | 0xa0 => {
                    out.extend([tag, 0x80]);
                    out.extend(indefinite(content));
                    out.extend([0, 0]);
                }
                _ => out.extend(&rest[..start + length]),
            }
            rest = &rest[start + length..];
        }
        out
    }
    let folder = tempfile::tempdir().unwrap();
    make(folder.path());
    for arguments in [&[][..], &["-legacy"]] {
        let ber = indefinite(&export(folder.path(), "passord", arguments));
        Identity::from_p12(&ber, "passord").unwrap();
        assert!(matches!(Identity::from_p12(&ber, "feil"), Err(Error::WrongPassphrase)));
    }
}

#[test]
fn a_backup_opens_in_openssl_and_here_and_signs_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let own = identity();
    let file = own.to_p12(NORWEGIAN).unwrap();
    fs::write(at.join("backup.p12"), &file).unwrap();
    let pass = format!("pass:{NORWEGIAN}");
    let text = run("openssl", &["pkcs12", "-in", "backup.p12", "-passin", &pass, "-nodes", "-info"], at);
    assert!(text.contains("BEGIN PRIVATE KEY") && text.contains("BEGIN CERTIFICATE"), "{text}");
    assert!(
        !attempt("openssl", &["pkcs12", "-in", "backup.p12", "-passin", "pass:feil", "-noout"], at).status.success()
    );
    let again = Identity::from_p12(&file, NORWEGIAN).unwrap();
    assert_eq!(again.certificate(), own.certificate());
    let files: [(&str, &[u8]); 1] = [("a.txt", b"a")];
    assert_eq!(signed(&files, &again), signed(&files, &own));
    assert!(matches!(Identity::from_p12(&file, "feil"), Err(Error::WrongPassphrase)));
}
