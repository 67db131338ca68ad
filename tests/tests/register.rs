//! The company register, played by a server on this machine that answers in the documented shapes, and in others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::net::TcpListener;
use std::time::{Duration, Instant};

use ringperm_core::company::Orgnr;
use ringperm_core::problem::{Problem, Result};
use ringperm_core::register::Fetched;
use ringperm_online::{Limits, fetch_entity};
use ringperm_tests::application::contents;
use ringperm_tests::cli::Ringperm;
use ringperm_tests::server::{Reply, Server, answer, json};
use ringperm_tests::tree::root;
use serde_json::Value;

const ORGNR: &str = "123456785";

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("core/tests/data/register").join(name)).unwrap()
}

/// A register with this entity and these roles.
fn register(entity: &'static str, roles: &'static str) -> Server {
    Server::start(move |path| match path {
        "/enheter/123456785" => json(&fixture(entity)),
        "/enheter/123456785/roller" => json(&fixture(roles)),
        _ => answer("404 Not Found", &[], b"{}"),
    })
}

fn fetch(base: &str) -> Result<Fetched> {
    fetch_entity(base, &Orgnr::parse(ORGNR).unwrap(), &Limits::default())
}

/// What comes of a register that gives everybody the same answer.
fn given(reply: Reply) -> Result<Fetched> {
    fetch(&Server::start(move |_| reply.clone()).address("http"))
}

// ------------------------------------------------------------------------------------------ on the network

#[test]
fn entity_and_roles_are_asked_for_and_nothing_but_the_number_is_told() {
    let cookie = ["Set-Cookie: who=you; Path=/", "Content-Type: application/json"];
    let server = Server::start(move |_| answer("200 OK", &cookie, b"{}"));
    let fetched = fetch(&format!("{}/", server.address("http"))).unwrap();
    assert_eq!(fetched, Fetched { entity: b"{}".to_vec(), roles: Some(b"{}".to_vec()) });
    let asked = server.asked();
    let paths: Vec<&str> = asked.iter().map(|head| head.lines().next().unwrap()).collect();
    assert_eq!(paths, ["GET /enheter/123456785 HTTP/1.1", "GET /enheter/123456785/roller HTTP/1.1"]);
    for head in &asked {
        let mut names: Vec<String> =
            head.lines().skip(1).filter_map(|l| Some(l.split_once(':')?.0.to_lowercase())).collect();
        names.sort();
        assert_eq!(names, ["accept", "host", "user-agent"], "{head}");
        let lower = head.to_lowercase();
        assert!(lower.contains("\r\naccept: application/json\r\n"), "{head}");
        assert!(lower.contains(concat!("\r\nuser-agent: ringperm/", env!("CARGO_PKG_VERSION"), "\r\n")), "{head}");
    }
}

#[test]
fn whoever_has_no_roles_has_an_entry_all_the_same() {
    for status in ["404 Not Found", "410 Gone"] {
        let server = Server::start(move |path| match path {
            "/enheter/123456785" => json(&fixture("deleted.json")),
            _ => answer(status, &[], b""),
        });
        let fetched = fetch(&server.address("http")).unwrap();
        assert_eq!(fetched, Fetched { entity: fixture("deleted.json"), roles: None });
    }
}

#[test]
fn every_status_is_told_apart() {
    let date = "Date: Sun, 22 Nov 2026 12:00:00 GMT";
    let busy = |wait: &str| Problem::RegisterBusy { wait: wait.into() };
    let cases: [(&str, &[&str], Problem); 11] = [
        ("404 Not Found", &[], Problem::RegisterUnknown { orgnr: ORGNR.into() }),
        ("410 Gone", &[], Problem::RegisterRemoved { orgnr: ORGNR.into() }),
        ("429 Too Many Requests", &[], busy("none")),
        ("429 Too Many Requests", &["Retry-After: 120"], busy("120")),
        ("429 Too Many Requests", &["Retry-After: soon"], busy("none")),
        ("429 Too Many Requests", &[date, "Retry-After: Sun, 22 Nov 2026 12:01:30 GMT"], busy("90")),
        ("429 Too Many Requests", &["Retry-After: Sun, 22 Nov 2026 12:01:30 GMT"], busy("none")),
        ("500 Internal Server Error", &[], Problem::RegisterStatus { status: "500".into() }),
        ("503 Service Unavailable", &["Retry-After: 120"], Problem::RegisterStatus { status: "503".into() }),
        ("204 No Content", &[], Problem::RegisterStatus { status: "204".into() }),
        ("401 Unauthorized", &[], Problem::RegisterStatus { status: "401".into() }),
    ];
    for (status, headers, problem) in cases {
        assert_eq!(given(answer(status, headers, b"")), Err(problem), "{status} {headers:?}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = register("entity.json", "roles.json");
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let location = format!("Location: {}/enheter/123456785", elsewhere.address("http"));
        let moved = given(answer(status, &[&location], b""));
        assert_eq!(moved, Err(Problem::RegisterMoved { host: "127.0.0.1".into() }), "{status}");
    }
    assert!(elsewhere.asked().is_empty());
}

#[test]
fn whoever_never_answers_is_not_waited_for_longer_than_the_limit() {
    let limits = Limits { total: Duration::from_millis(300), ..Limits::default() };
    for silent in ["/enheter/123456785", "/enheter/123456785/roller"] {
        let server = Server::start(move |path| if path == silent { Reply::Silence } else { json(b"{}") });
        let begun = Instant::now();
        let outcome = fetch_entity(&server.address("http"), &Orgnr::parse(ORGNR).unwrap(), &limits);
        assert_eq!(outcome.unwrap_err().code(), "register-timeout", "{silent}");
        assert!(begun.elapsed() < Duration::from_secs(10), "{silent}");
    }
}

#[test]
fn an_answer_that_breaks_off_or_never_ends_is_no_answer() {
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"organisasjonsnummer\"".to_vec();
    assert_eq!(given(Reply::Bytes(cut)), Err(Problem::RegisterBroken {}));
    let giant = answer("200 OK", &[], &vec![b' '; 2_000_001]);
    assert_eq!(given(giant), Err(Problem::RegisterTooLarge {}));
    assert!(given(answer("200 OK", &[], &vec![b' '; 1_999_999])).is_ok());
    assert_eq!(given(Reply::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n\r\n".to_vec())), Err(Problem::RegisterOdd {}));
}

#[test]
fn nobody_there_and_nobody_to_trust_are_told_apart() {
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let host = || "127.0.0.1".to_owned();
    assert_eq!(fetch(&format!("http://{free}")), Err(Problem::RegisterOffline { host: host() }));
    let invalid = fetch("https://register.invalid");
    assert_eq!(invalid, Err(Problem::RegisterOffline { host: "register.invalid".into() }));
    let plain = Server::start(|_| answer("400 Bad Request", &[], b"this is no TLS"));
    assert_eq!(fetch(&plain.address("https")), Err(Problem::RegisterTls { host: host() }));
}

#[test]
fn only_tls_leaves_the_machine() {
    for refused in [
        "http://data.brreg.no/enhetsregisteret/api",
        "http://127.0.0.1.example.com",
        "http://192.168.1.1",
        "https://someone@data.brreg.no",
        "https://data.brreg.no/?a=b",
        "https://",
        "ftp://data.brreg.no",
        "file:///etc/passwd",
        "data.brreg.no",
        "/enheter",
        " ",
    ] {
        assert_eq!(fetch(refused), Err(Problem::RegisterAddress { given: refused.into() }), "{refused}");
    }
}

// ------------------------------------------------------------------------------------- by the command line

fn started() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", ORGNR, "--name", "Eksempel", "--set", "employees=4"]);
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm.ok(&["answer", "selskap-eiere-ledelse", "--field", "manager=Kari Marie  Nordmann"]);
    ringperm.ok(&["answer", "regnskapsforer-oppgitt", "self"]);
    ringperm
}

fn row(ringperm: &Ringperm, id: &str) -> Value {
    let status = ringperm.run(&["status"]).json;
    status["requirements"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn the_entry_is_shown_beside_what_stands_and_nothing_is_taken_unasked() {
    let ringperm = started();
    let server = register("entity.json", "roles.json");
    let before = (ringperm.ok(&["company", "show"]), ringperm.run(&["status"]).json);
    let view = ringperm.ok(&["company", "fetch", "--address", &server.address("http")]);
    assert_eq!((ringperm.ok(&["company", "show"]), ringperm.run(&["status"]).json), before);
    let lines: Vec<(&str, &str, &str, bool)> = view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| {
            let of = |key: &str| l[key].as_str().unwrap();
            (of("id"), of("now"), of("found"), l["same"].as_bool().unwrap())
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("name", "Eksempel", "EKSEMPEL AS", false),
            ("employees", "4", "12", false),
            ("selskap-eiere-ledelse.manager", "Kari Marie  Nordmann", "Kari Marie Nordmann", true),
            ("selskap-eiere-ledelse.board", "", "Ola Nordmann (styreleder)\nKari Marie Nordmann (styremedlem)", false),
            ("regnskapsforer-oppgitt.who", "Vi fører det selv", "En ekstern regnskapsfører", false),
            ("regnskapsforer-oppgitt.name", "", "EKSEMPEL REGNSKAP AS", false),
            ("regnskapsforer-oppgitt.orgnr", "", "102\u{a0}030\u{a0}400", false),
            ("revisor-oppgitt.who", "", "Ja, vi har revisor", false),
            ("revisor-oppgitt.name", "", "EKSEMPEL REVISJON AS", false),
            ("revisor-oppgitt.orgnr", "", "100\u{a0}000\u{a0}016", false),
        ]
    );
    assert!(view["fetched_text"].as_str().unwrap().contains("22.11.2026"), "{view}");
    for (path, bytes) in contents(ringperm.store()) {
        for private in ["fodselsdato", "1980-02-03"] {
            let found = bytes.windows(private.len()).any(|part| part == private.as_bytes());
            assert!(!found, "{private} in {}", path.display());
        }
    }
}

#[test]
fn only_what_is_ticked_is_taken() {
    let ringperm = started();
    let address = register("entity.json", "roles.json").address("http");
    let take = |ids: &[&str]| {
        let ticks = ids.iter().flat_map(|id| ["--take", id]);
        ["company", "fetch", "--address", &address].into_iter().chain(ticks).map(str::to_owned).collect::<Vec<_>>()
    };
    let words = take(&["name", "no-such-line"]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    ringperm.refused(2, "register-line-unknown", &words);
    assert_eq!(ringperm.ok(&["company", "show"])["name"], "Eksempel", "nothing of it is taken");

    let words = take(&["name", "regnskapsforer-oppgitt.name"]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let view = ringperm.ok(&words);
    let company = ringperm.ok(&["company", "show"]);
    assert_eq!((&company["name"], &company["traits"]["employees"]), (&"EKSEMPEL AS".into(), &4.into()));
    let same: Vec<&str> = view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["same"] == true)
        .map(|line| line["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        same,
        ["name", "selskap-eiere-ledelse.manager", "regnskapsforer-oppgitt.who", "regnskapsforer-oppgitt.name"],
        "a name of an accountant says that there is one"
    );
    assert_eq!(row(&ringperm, "regnskapsforer-oppgitt")["status"], "ready");
    ringperm.ok(&["sent", "2026-11-22"]);
    let words = take(&["revisor-oppgitt.name"]);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    ringperm.refused(2, "register-line-unknown", &words);
    let named: Vec<&str> = words.iter().copied().chain(["--submission", "1"]).collect();
    ringperm.refused(2, "submission-closed", &named);
}

#[test]
fn what_the_register_shows_stands_on_its_rows_and_changes_no_status() {
    let ringperm = started();
    let before = ringperm.run(&["status"]).json["counts"].clone();
    let address = register("bankrupt.json", "roles-empty.json").address("http");
    let view = ringperm.ok(&["company", "fetch", "--address", &address]);
    let bankrupt = ["register-bankrupt", "register-forced-dissolution", "register-winding-up"];
    let all = [bankrupt.as_slice(), &["register-not-vat", "register-old-accounts"]].concat();
    assert_eq!(codes(&view["findings"]), all);
    assert_eq!(codes(&row(&ringperm, "selskap-ikke-konkurs")["findings"]), bankrupt);
    assert_eq!(codes(&row(&ringperm, "mva-registrert")["findings"]), ["register-not-vat"]);
    assert_eq!(codes(&row(&ringperm, "arsregnskap-levert")["findings"]), ["register-old-accounts"]);
    assert_eq!(row(&ringperm, "mva-registrert")["status"], "from-register");
    assert_eq!(ringperm.run(&["status"]).json["counts"], before);
}

#[test]
fn a_fetch_that_fails_says_so_in_every_language_and_loses_nothing() {
    let ringperm = started();
    ringperm.ok(&["company", "fetch", "--address", &register("bankrupt.json", "roles-empty.json").address("http")]);
    let before = ringperm.run(&["status"]).json;
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let html = Server::start(|_| answer("200 OK", &["Content-Type: text/html"], b"<!doctype html><p>Logg inn"));
    let other = Server::start(|_| json(br#"{"organisasjonsnummer":"974760673"}"#));
    let unknown = Server::start(|_| answer("404 Not Found", &[], b"{}"));
    let cases = [
        (format!("http://{free}"), "register-offline"),
        (html.address("http"), "register-odd"),
        (other.address("http"), "register-odd"),
        (unknown.address("http"), "register-unknown"),
        ("http://example.com".to_owned(), "register-address"),
    ];
    for (address, problem) in &cases {
        let mut said = std::collections::BTreeSet::new();
        for lang in ringperm_tests::cli::LANGUAGES {
            let words = ["company", "fetch", "--address", address];
            let given = ringperm.in_language(lang).refused(2, problem, &words);
            said.insert(given["message"].as_str().unwrap().to_owned());
        }
        assert_eq!(said.len(), 3, "{problem}: {said:?}");
    }
    assert_eq!(ringperm.run(&["status"]).json, before);
}

#[test]
fn the_address_is_a_setting_and_no_variable_of_the_system_leads_elsewhere() {
    let ringperm = started();
    let (server, proxy) = (register("entity.json", "roles.json"), Server::start(|_| json(b"{}")));
    let database = rusqlite::Connection::open(ringperm.store().join("ringperm.sqlite")).unwrap();
    let setting = format!("\"{}\"", server.address("http"));
    database.execute("INSERT INTO setting (name, value) VALUES ('register_address', ?1)", [&setting]).unwrap();
    drop(database);
    let mut command = ringperm.command(&["company", "fetch"]);
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env(name, proxy.address("http"));
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!((server.asked().len(), proxy.asked().len()), (2, 0));
}
