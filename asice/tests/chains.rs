//! Which chains of certificates lead to a trusted one: each row breaks one rule of RFC 5280, 6.1, and keeps the others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use std::time::{Duration, SystemTime};

use asice::{Certificate, Identity, Report, Verdict};
use common::{codes, container, signing_time, verify_with};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{ID_KP_EMAIL_PROTECTION, ID_KP_SERVER_AUTH};
use der::Encode;
use der::asn1::{BitString, OctetString};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::pkcs8::EncodePrivateKey;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

const ECDSA_SHA_256: &str = "1.2.840.10045.4.3.2";
const ECDSA_SHA_384: &str = "1.2.840.10045.4.3.3";
const DAY: Duration = Duration::from_hours(24);

/// A certificate to be, and its key.
struct Draft {
    name: String,
    key: SigningKey,
    valid: (SystemTime, SystemTime),
    extensions: Vec<Extension>,
}

fn extension<T: Encode + const_oid::AssociatedOid>(value: &T) -> Extension {
    Extension { extn_id: T::OID, critical: true, extn_value: OctetString::new(value.to_der().unwrap()).unwrap() }
}

fn authority(limit: Option<u8>) -> Vec<Extension> {
    let constraints = BasicConstraints { ca: true, path_len_constraint: limit };
    vec![extension(&constraints), extension(&KeyUsage(KeyUsages::KeyCertSign.into()))]
}

fn seal() -> Vec<Extension> {
    vec![extension(&KeyUsage(KeyUsages::NonRepudiation.into()))]
}

impl Draft {
    fn new(name: &str, extensions: Vec<Extension>) -> Self {
        let key = SigningKey::random(&mut rand_core::OsRng);
        Self { name: name.to_owned(), key, valid: (signing_time() - 9 * DAY, signing_time() + 9 * DAY), extensions }
    }

    fn issued_by(&self, issuer: &Self) -> Certificate {
        self.issued_as(&issuer.name, &issuer.key, ECDSA_SHA_256)
    }

    /// The same with anything said of the issuer, and another algorithm named within than without.
    fn issued_as(&self, issuer: &str, key: &SigningKey, within: &str) -> Certificate {
        let algorithm =
            |oid: &str| spki::AlgorithmIdentifierOwned { oid: ObjectIdentifier::new_unwrap(oid), parameters: None };
        let time = |time| Time::UtcTime(der::asn1::UtcTime::from_system_time(time).unwrap());
        let tbs_certificate = TbsCertificate {
            version: Version::V3,
            serial_number: SerialNumber::new(&[7]).unwrap(),
            signature: algorithm(within),
            issuer: format!("CN={issuer}").parse().unwrap(),
            validity: Validity { not_before: time(self.valid.0), not_after: time(self.valid.1) },
            subject: format!("CN={}", self.name).parse().unwrap(),
            subject_public_key_info: spki::SubjectPublicKeyInfoOwned::from_key(*self.key.verifying_key()).unwrap(),
            issuer_unique_id: None,
            subject_unique_id: None,
            extensions: Some(self.extensions.clone()),
        };
        let signature: DerSignature = key.sign(&tbs_certificate.to_der().unwrap());
        let certificate = x509_cert::Certificate {
            tbs_certificate,
            signature_algorithm: algorithm(ECDSA_SHA_256),
            signature: BitString::from_bytes(signature.as_bytes()).unwrap(),
        };
        Certificate::from_der(&certificate.to_der().unwrap()).unwrap()
    }
}

/// A container signed by `leaf`, whose signature holds `others` too.
fn judged(leaf: &Draft, certificate: Certificate, others: &[Certificate], trusted: &[Certificate]) -> Report {
    let key = leaf.key.to_pkcs8_der().unwrap();
    let identity = Identity::from_key(key.as_bytes(), certificate, others).unwrap();
    assert_eq!(identity.chain(), others);
    verify_with(&container(&identity), trusted)
}

/// root → upper → middle → leaf, of which only the root is trusted.
struct Line {
    root: Draft,
    upper: Draft,
    middle: Draft,
    leaf: Draft,
}

impl Line {
    fn judged(&self) -> Report {
        let middle = self.middle.issued_by(&self.upper);
        let others = [middle, self.upper.issued_by(&self.root)];
        judged(&self.leaf, self.leaf.issued_by(&self.middle), &others, &[self.root.issued_by(&self.root)])
    }
}

fn line() -> Line {
    Line {
        root: Draft::new("Rot", authority(None)),
        upper: Draft::new("Over", authority(None)),
        middle: Draft::new("Mellom", authority(None)),
        leaf: Draft::new("Eksempel AS", seal()),
    }
}

type Row = (&'static str, fn(&mut Line), bool);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("as it should be", |_| {}, true),
    ("the root allows two authorities below it", |l| l.root.extensions = authority(Some(2)), true),
    ("the root allows one", |l| l.root.extensions = authority(Some(1)), false),
    ("the upper one allows one below it", |l| l.upper.extensions = authority(Some(1)), true),
    ("the upper one allows none", |l| l.upper.extensions = authority(Some(0)), false),
    ("the lower one allows none, and has none", |l| l.middle.extensions = authority(Some(0)), true),
    ("the signer's is over", |l| l.leaf.valid.1 = signing_time() - DAY, false),
    ("the lower one's is over", |l| l.middle.valid.1 = signing_time() - DAY, false),
    ("the upper one's has not begun", |l| l.upper.valid.0 = signing_time() + DAY, false),
    ("the root's is over", |l| l.root.valid.1 = signing_time() - DAY, false),
    ("the signer's holds for that second alone", |l| l.leaf.valid = (signing_time(), signing_time()), true),
    ("the lower one does not say what its key is for", |l| { l.middle.extensions.pop(); }, true),
    ("the lower one's key is for seals", |l| { l.middle.extensions.pop(); l.middle.extensions.extend(seal()); }, false),
    ("the root's key is for seals", |l| { l.root.extensions.pop(); l.root.extensions.extend(seal()); }, false),
    ("the root is no authority", |l| { l.root.extensions = vec![extension(&BasicConstraints { ca: false, path_len_constraint: None })]; }, false),
    ("the root does not say that it is one", |l| { l.root.extensions.remove(0); }, false),
    ("the lower one demands what nobody here knows", |l| l.middle.extensions.push(unknown()), false),
    ("the root demands it", |l| l.root.extensions.push(unknown()), false),
    ("the signer's is for mail", |l| l.leaf.extensions.push(extension(&ExtendedKeyUsage(vec![ID_KP_EMAIL_PROTECTION]))), true),
    ("the signer's is for mail and for a web server", |l| l.leaf.extensions.push(extension(&ExtendedKeyUsage(vec![ID_KP_SERVER_AUTH, ID_KP_EMAIL_PROTECTION]))), true),
];

/// Critical, and of a kind that is not followed (name constraints).
fn unknown() -> Extension {
    let extn_id = ObjectIdentifier::new_unwrap("2.5.29.30");
    Extension { extn_id, critical: true, extn_value: OctetString::new(vec![0x30, 0]).unwrap() }
}

#[test]
fn a_chain_leads_to_its_root_only_when_every_certificate_of_it_may_stand_there() {
    for (what, change, leads) in ROWS {
        let mut line = line();
        change(&mut line);
        let report = line.judged();
        assert_eq!((report.verdict, codes(&report)), (Verdict::Intact, vec![]), "{what}");
        assert_eq!(report.chains_to_trusted, *leads, "{what}");
    }
}

#[test]
fn whoever_is_trusted_needs_nobody_above() {
    let Line { root, upper, mut middle, mut leaf } = line();
    let chains = |middle: &Draft, leaf: &Draft, trusted: fn(&Certificate, &Certificate) -> Certificate| {
        let (own, above) = (leaf.issued_by(middle), middle.issued_by(&upper));
        let trusted = trusted(&own, &above);
        judged(leaf, own, &[above], &[root.issued_by(&root), trusted]).chains_to_trusted
    };
    assert!(chains(&middle, &leaf, |_, above| above.clone()));
    assert!(chains(&middle, &leaf, |own, _| own.clone()));
    middle.valid.1 = signing_time() - DAY;
    assert!(!chains(&middle, &leaf, |_, above| above.clone()), "trusted, but over");
    leaf.valid.1 = signing_time() - DAY;
    assert!(chains(&middle, &leaf, |own, _| own.clone()), "whose certificate is kept is known, then as now");
}

#[test]
fn an_issuer_is_who_has_both_the_name_and_the_key() {
    let (root, leaf) = (Draft::new("Rot", authority(None)), Draft::new("Eksempel AS", seal()));
    let trusted = [root.issued_by(&root)];
    let other_key = SigningKey::random(&mut rand_core::OsRng);
    let leads = |name: &str, key: &SigningKey| {
        let report = judged(&leaf, leaf.issued_as(name, key, ECDSA_SHA_256), &[], &trusted);
        assert_eq!(report.verdict, Verdict::Intact);
        report.chains_to_trusted
    };
    assert!(leads("Rot", &root.key));
    assert!(!leads("Rot", &other_key));
    assert!(!leads("En annen", &root.key));
    // within a certificate the algorithm is said once more, and it must be the same (RFC 5280, 4.1.1.2)
    let twofold = leaf.issued_as("Rot", &root.key, ECDSA_SHA_384);
    assert!(!judged(&leaf, twofold, &[], &trusted).chains_to_trusted);
}
