//! A timestamp service on this machine: `openssl ts` behind a few lines of HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use asice::timestamp::Request;
use ringperm_core::Problem;
use ringperm_online::{Limits, timestamp};

fn openssl(arguments: &[&str], folder: &Path) {
    let output = Command::new("openssl").args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn service(folder: &Path) {
    let config = "[tsa]\ndefault_tsa=t\n[t]\ndir=.\nserial=serial\nsigner_cert=tsa.pem\ncerts=tsa.pem\n\
        signer_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n";
    fs::write(folder.join("tsa.cnf"), config).unwrap();
    fs::write(folder.join("serial"), "01\n").unwrap();
    let base =
        ["req", "-x509", "-nodes", "-days", "30", "-subj", "/CN=Tidsstempel", "-keyout", "tsa.key", "-out", "tsa.pem"];
    let key =
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "extendedKeyUsage=critical,timeStamping"];
    openssl(&[&base[..], &key].concat(), folder);
}

/// Answers one request; what was asked comes out at the end.
fn serve(
    status: &'static str,
    answer: impl FnOnce(&[u8]) -> Vec<u8> + Send + 'static,
) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/tsa", listener.local_addr().unwrap());
    let served = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).unwrap();
        }
        let length =
            head.to_lowercase().split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let body = answer(&body);
        let mut stream = reader.into_inner();
        let said = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        stream.write_all(said.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
        head
    });
    (address, served)
}

fn reply(folder: PathBuf) -> impl FnOnce(&[u8]) -> Vec<u8> + Send + 'static {
    move |query| {
        fs::write(folder.join("query.tsq"), query).unwrap();
        openssl(&["ts", "-reply", "-queryfile", "query.tsq", "-config", "tsa.cnf", "-out", "reply.tsr"], &folder);
        fs::read(folder.join("reply.tsr")).unwrap()
    }
}

#[test]
fn a_timestamp_is_fetched_and_only_the_request_is_told() {
    let folder = tempfile::tempdir().unwrap();
    service(folder.path());
    let (address, served) = serve("200 OK", reply(folder.path().to_owned()));
    let request = Request::new(b"signature").unwrap();
    let answer = timestamp(&address, request.der(), &Limits::default()).unwrap();
    let token = request.token(&answer).unwrap();
    assert_eq!(token.proven().authority.name(), "Tidsstempel");
    fs::write(folder.path().join("token.der"), token.der()).unwrap();
    let check = ["ts", "-verify", "-queryfile", "query.tsq", "-in", "token.der", "-token_in", "-CAfile", "tsa.pem"];
    openssl(&check, folder.path());
    let head = served.join().unwrap().to_lowercase();
    assert!(head.starts_with("post /tsa http/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/timestamp-query\r\n"), "{head}");
    let mut names: Vec<&str> = head.lines().skip(1).filter_map(|line| Some(line.split_once(':')?.0)).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "content-length", "content-type", "host", "user-agent"], "{head}");
}

#[test]
fn a_service_that_fails_is_a_problem_of_its_own() {
    let limits = Limits { total: Duration::from_millis(500), ..Limits::default() };
    let (address, _) = serve("503 Service Unavailable", |_| Vec::new());
    assert!(
        matches!(timestamp(&address, b"x", &limits), Err(Problem::TimestampStatus { status, .. }) if status == "503")
    );
    let (address, _) = serve("302 Found", |_| Vec::new());
    assert!(matches!(timestamp(&address, b"x", &limits), Err(Problem::TimestampStatus { .. })));
    let (address, _) = serve("200 OK", |_| vec![0; 3_000_000]);
    assert!(matches!(timestamp(&address, b"x", &limits), Err(Problem::TimestampUnreachable { .. })));
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    assert!(matches!(timestamp(&address, b"x", &limits), Err(Problem::TimestampUnreachable { .. })));
    drop(silent);
    assert!(matches!(timestamp(&address, b"x", &limits), Err(Problem::TimestampUnreachable { .. })));
    for wrong in ["", "tsa.example", "ftp://tsa.example", "file:///etc/passwd", "https://kari:x@tsa.example"] {
        assert!(matches!(timestamp(wrong, b"x", &limits), Err(Problem::TimestampAddress { .. })), "{wrong}");
    }
}
