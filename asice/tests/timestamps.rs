//! Timestamps: asked of `openssl ts`, put into the signature, and accepted by openssl as they are taken out again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod common;

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};

use asice::timestamp::{Request, Token, TokenFault, verify};
use asice::{Certificate, Identity, Verdict, Writer};
use common::judge::{attempt, judge, run};
use common::service::{CONFIG, answer, service};
use common::{hexadecimal, identity, signing_time};

fn container(identity: &Identity, ask: &mut dyn FnMut(&Request) -> Option<Token>) -> Vec<u8> {
    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    let entry = writer.add("a.txt", &mut &b"a"[..]).unwrap();
    let sums = format!("{}  a.txt\n", hexadecimal(&entry.sha256));
    writer.add("SHA256SUMS", &mut sums.as_bytes()).unwrap();
    writer.sign_with_timestamp(identity, signing_time(), ask).unwrap().into_inner()
}

#[test]
fn a_token_goes_into_the_signature_and_openssl_accepts_both() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    service(at, "critical,timeStamping", CONFIG);
    let mut asked = 0;
    let mut token = None;
    let bytes = container(&identity(), &mut |request| {
        asked += 1;
        token = Some(request.token(&answer(at, request)).unwrap());
        token.clone()
    });
    assert_eq!(asked, 1);
    let token = token.unwrap();
    fs::write(at.join("bundle.zip"), &bytes).unwrap();
    let judged = judge(&at.join("bundle.zip"));
    let signature = judged.bytes("META-INF/signature001.p7s");
    let place = signature.windows(token.der().len()).position(|window| window == token.der()).unwrap();
    fs::write(at.join("taken.der"), &signature[place..place + token.der().len()]).unwrap();
    run(
        "openssl",
        &["ts", "-verify", "-queryfile", "query.tsq", "-in", "taken.der", "-token_in", "-CAfile", "tsa.pem"],
        at,
    );
    let proven = token.proven();
    assert_eq!(proven.authority.name(), "Tidsstempel");
    assert_eq!(proven.accuracy, Some(Duration::from_millis(1500)));
    let off = SystemTime::now().duration_since(proven.time).unwrap();
    assert!(off < Duration::from_mins(10), "{off:?}");
}

#[test]
fn without_a_token_the_container_is_the_same_as_without_a_service() {
    let own = identity();
    let mut writer = Writer::new(Cursor::new(Vec::new())).unwrap();
    let entry = writer.add("a.txt", &mut &b"a"[..]).unwrap();
    writer.add("SHA256SUMS", &mut format!("{}  a.txt\n", hexadecimal(&entry.sha256)).as_bytes()).unwrap();
    let plain = writer.sign(&own, signing_time()).unwrap().into_inner();
    assert_eq!(container(&own, &mut |_| None), plain);
}

#[test]
fn tokens_about_something_else_or_changed_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    service(at, "critical,timeStamping", CONFIG);
    let request = Request::new(b"signature").unwrap();
    let reply = answer(at, &request);
    let token = request.token(&reply).unwrap();
    let proven = verify(token.der(), b"signature").unwrap();
    assert_eq!(&proven, token.proven());
    assert_eq!(verify(token.der(), b"Signature"), Err(TokenFault::Imprint));
    assert_eq!(Request::new(b"signature").unwrap().token(&reply).unwrap_err(), TokenFault::Nonce);
    assert_eq!(Request::new(b"other").unwrap().token(&reply).unwrap_err(), TokenFault::Imprint);
    for length in 0..token.der().len() {
        assert_eq!(verify(&token.der()[..length], b"signature"), Err(TokenFault::Malformed), "{length}");
    }
    for place in 0..token.der().len() {
        let mut changed = token.der().to_vec();
        changed[place] ^= 1;
        assert!(verify(&changed, b"signature").is_err(), "byte {place}");
    }
    println!("{} tokens bent", 2 * token.der().len());
    let deep = vec![0x30; 300_000];
    for bytes in [&b""[..], b"hello", &[0x30, 0x80], &deep] {
        assert_eq!(verify(bytes, b""), Err(TokenFault::Malformed));
        assert_eq!(request.token(bytes).unwrap_err(), TokenFault::Malformed);
    }
}

#[test]
fn a_service_that_is_none_or_refuses_is_told_apart() {
    let cases = [
        ("timeStamping", CONFIG.to_owned(), TokenFault::Purpose),
        (
            "critical,timeStamping",
            CONFIG.replace("ess_cert_id_alg=sha256", "ess_cert_id_alg=sha1"),
            TokenFault::Algorithm,
        ),
        ("critical,timeStamping", CONFIG.replace("signer_digest=sha256", "signer_digest=sha1"), TokenFault::Algorithm),
        ("critical,timeStamping", CONFIG.replace("digests=sha256", "digests=sha512"), TokenFault::Refused),
    ];
    for (usage, config, fault) in cases {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        service(at, usage, &config);
        let request = Request::new(b"signature").unwrap();
        fs::write(at.join("query.tsq"), request.der()).unwrap();
        attempt("openssl", &["ts", "-reply", "-queryfile", "query.tsq", "-config", "tsa.cnf", "-out", "reply.tsr"], at);
        let Ok(reply) = fs::read(at.join("reply.tsr")) else {
            // openssl itself will not make timestamps with such a certificate
            assert_eq!(fault, TokenFault::Purpose);
            continue;
        };
        assert_eq!(request.token(&reply).map(|token| token.proven().time), Err(fault), "{config}");
    }
}

#[test]
fn every_fault_has_a_code_of_its_own() {
    let codes: std::collections::BTreeSet<&str> = TokenFault::ALL.iter().map(|fault| fault.code()).collect();
    assert_eq!(codes.len(), TokenFault::ALL.len());
}

#[test]
fn the_verifier_holds_a_timestamp_against_the_signature_and_says_whether_its_authority_is_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    service(at, "critical,timeStamping", CONFIG);
    let authority = Certificate::from_pem(&fs::read_to_string(at.join("tsa.pem")).unwrap()).unwrap();
    let mut proven = None;
    let stamped = container(&identity(), &mut |request| {
        let token = request.token(&answer(at, request)).unwrap();
        proven = Some(token.proven().time);
        Some(token)
    });
    let check = |bytes: &[u8], trusted: &[Certificate]| {
        asice::verify(Cursor::new(bytes), trusted, &mut |_| ControlFlow::Continue(())).unwrap()
    };
    let unknown = check(&stamped, &[]);
    assert_eq!((unknown.verdict, unknown.proven_time), (Verdict::Intact, proven), "{:?}", unknown.reasons);
    assert_eq!((unknown.proven_by.as_ref(), unknown.proven_by_trusted), (Some(&authority), false));
    let known = check(&stamped, &[authority]);
    assert!(known.proven_by_trusted && !known.chains_to_trusted);
}
