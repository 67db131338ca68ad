//! A timestamp service without a socket: `openssl ts`.

use std::fs;
use std::path::Path;

use asice::timestamp::Request;

use super::judge::run;

/// For `openssl ts -reply`.
pub const CONFIG: &str = "[tsa]\ndefault_tsa=t\n[t]\ndir=.\nserial=serial\nsigner_cert=tsa.pem\ncerts=tsa.pem\n\
    signer_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1,millisecs:500\n\
    ordering=yes\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=sha256\nclock_precision_digits=3\n";

/// Key, certificate with this extended key usage, and configuration of a service in a folder.
pub fn service(at: &Path, usage: &str, config: &str) {
    fs::write(at.join("tsa.cnf"), config).unwrap();
    fs::write(at.join("serial"), "01\n").unwrap();
    let usage = format!("extendedKeyUsage={usage}");
    let base =
        ["req", "-x509", "-nodes", "-days", "30", "-subj", "/CN=Tidsstempel", "-keyout", "tsa.key", "-out", "tsa.pem"];
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", &usage];
    run("openssl", &[&base[..], &key].concat(), at);
}

/// What the service answers.
pub fn answer(at: &Path, request: &Request) -> Vec<u8> {
    fs::write(at.join("query.tsq"), request.der()).unwrap();
    run("openssl", &["ts", "-reply", "-queryfile", "query.tsq", "-config", "tsa.cnf", "-out", "reply.tsr"], at);
    fs::read(at.join("reply.tsr")).unwrap()
}
