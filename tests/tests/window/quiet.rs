//! The window asks nobody and keeps its mouth shut: the whole job in a machine without a network, with every call that
//! could lead to one seen, and afterwards every byte that is left searched for what must not be there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use ringperm_tests::cli::{PASSPHRASE, Ringperm, arg, program};
use ringperm_tests::documents::write;
use ringperm_tests::namespaces::inside;
use ringperm_tests::search::{Found, everything, forms, words};
use ringperm_tests::window::Window;
use tempfile::TempDir;

use crate::job;
use crate::papers::Papers;

/// Set where there is no network.
const APART: &str = "RINGPERM_TEST_APART";

/// The number in the signed contract.
const NUMBER: &str = "31129956715";
/// A key that is not encrypted, in PEM and at the beginning of its DER (RFC 5958: version 0, id-ecPublicKey).
const BARE_KEYS: [&[u8]; 2] = [b"-----BEGIN PRIVATE KEY", b"\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01"];

#[test]
fn the_whole_job_asks_nobody_needs_no_network_and_leaves_no_secret() {
    if std::env::var_os(APART).is_none() {
        return again_without_a_network("quiet::the_whole_job_asks_nobody_needs_no_network_and_leaves_no_secret");
    }
    let (user, beside) = (Ringperm::new(), TempDir::new().unwrap());
    let (trace, inspector) = (beside.path().join("trace"), beside.path().join("inspector"));
    let papers = Papers::in_home(user.home());
    let window = Window::open_as(&user, &traced(&user, &trace, &inspector));
    let bundle = job::apply(&window, &papers);
    job::until_the_deadlines(&window, &papers);
    job::check(&window, &bundle);
    job::look_at_the_rest(&window);
    drop(window);

    let calls = fs::read_to_string(&trace).unwrap();
    for part in ["ringperm-desktop", "WebKitNetworkProcess", "WebKitWebProcess", "ringperm-reader"] {
        assert!(calls.lines().any(|call| call.contains("execve(") && call.contains(part)), "{part} was followed");
    }
    assert!(calls.contains("connect(") && calls.contains("sendmsg("), "the trace saw what is local");
    let inspector = fs::read_to_string(&inspector).unwrap();
    assert_eq!(leading_out(&calls, &inspector), Vec::<&str>::new(), "the inspector is at {inspector}");

    no_secret_is_left(user.home(), &fs::read(&papers.signed_contract).unwrap());
    all_is_private(user.store().parent().unwrap());
}

/// This test once more, whole, where there is no interface but the loopback, by which the driver is spoken to.
fn again_without_a_network(test: &str) {
    let words = inside(&["--net"], "ip link set lo up", &[]);
    let mut again = Command::new(&words[0]);
    again.args(&words[1..]).arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
    let output = again.env(APART, "1").env_remove("RINGPERM_PICTURES").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let passed = output.status.success() && said.contains("1 passed");
    assert!(passed, "{said}{}", String::from_utf8_lossy(&output.stderr));
}

/// The program as the driver starts it, under `strace`, with the usual umask and a place for temporary files of its own.
/// Where the driver wants the page's inspector, by which it drives the page, is noted in `inspector`.
fn traced(user: &Ringperm, trace: &Path, inspector: &Path) -> PathBuf {
    let temporary = user.home().join("midlertidig");
    fs::create_dir(&temporary).unwrap();
    let calls = "trace=execve,socket,connect,bind,sendto,sendmsg,sendmmsg";
    let script = format!(
        "#!/bin/sh\numask 022\nexport TMPDIR='{}'\nprintf %s \"$WEBKIT_INSPECTOR_SERVER\" > '{}'\n\
         exec strace -f --seccomp-bpf -qq -s 256 -o '{}' -e {calls} '{}' \"$@\"\n",
        arg(&temporary),
        arg(inspector),
        arg(trace),
        arg(&program("ringperm-desktop")),
    );
    let path = write(trace.parent().unwrap(), "ringperm-desktop", script);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    path
}

/// The calls of a trace that could lead out of the machine. Not among them: sockets between programs here; the one by
/// which `GLib`, in `WebKit`, asks the kernel which network there is; and the address of the page's inspector, where nobody
/// listens without a driver.
fn leading_out<'a>(calls: &'a str, inspector: &str) -> Vec<&'a str> {
    let (host, port) = inspector.rsplit_once(':').expect("an address and a port");
    let of_driver = format!("sin_port=htons({port}), sin_addr=inet_addr(\"{host}\")");
    assert_eq!(host, "127.0.0.1");
    let local = |call: &str| {
        let (name, words) = call.split_once('(').unwrap_or((call, ""));
        match name.rsplit(' ').next().unwrap_or_default() {
            // A stream is nothing yet: to whom it leads, the next call says.
            "socket" if words.starts_with("AF_NETLINK") => words.contains(" NETLINK_ROUTE"),
            "socket" => words.starts_with("AF_UNIX") || words.starts_with("AF_INET, SOCK_STREAM"),
            "connect" | "bind" | "sendto" | "sendmsg" | "sendmmsg" => {
                let mut families = words.split("sa_family=").skip(1);
                families.all(|address| {
                    ["AF_UNIX", "AF_NETLINK"].iter().any(|kind| address.starts_with(kind))
                        || address.contains(&of_driver)
                })
            }
            _ => true,
        }
    };
    calls.lines().filter(|call| !local(call)).collect()
}

#[test]
fn a_call_that_leads_out_would_be_seen() {
    let calls = r#"
71 execve("/usr/bin/ringperm-desktop", ["ringperm-desktop"], 0x7ffc /* 20 vars */) = 0
71 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
71 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 110) = 0
71 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 5
71 bind(5, {sa_family=AF_INET, sin_port=htons(40001), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
71 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 6
71 bind(6, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x000440}, 12) = 0
72 sendmsg(6, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="ut"..., iov_len=2}], msg_iovlen=1}, 0) = 2
72 connect(7, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16 <unfinished ...>
72 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 8
72 sendto(8, "\1\0"..., 33, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 33
72 socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP) = 9
72 connect(9, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = -1 ENETUNREACH
73 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_GENERIC) = 9
73 socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 9
73 bind(5, {sa_family=AF_INET, sin_port=htons(40001), sin_addr=inet_addr("0.0.0.0")}, 16) = 0
73 +++ exited with 0 +++"#;
    let seen: Vec<&str> = calls.lines().skip(9).take(8).collect();
    assert_eq!(leading_out(calls, "127.0.0.1:40001"), seen);
}

fn no_secret_is_left(home: &Path, contract: &[u8]) {
    let found = everything(home);
    let numbers = forms(NUMBER);
    let told = |one: &Found| numbers.iter().any(|number| one.holds(number.as_bytes()));
    assert!(found.iter().any(|one| one.bytes == contract && told(one)), "the search sees what is there");
    for part in ["data/store", "data/logs", "share", "said", "Dokumenter"] {
        assert!(found.iter().any(|one| one.path.starts_with(home.join(part))), "{part} is searched");
    }
    let contract_words = words(contract).into_bytes();
    for one in &found {
        let place = format!("{}{}", one.path.display(), one.inside);
        for secret in [PASSPHRASE.as_bytes(), job::WRONG_PASSPHRASE.as_bytes()].iter().chain(&BARE_KEYS) {
            assert!(!one.holds(secret), "{} is in {place}", String::from_utf8_lossy(secret));
        }
        // What something is packed in is looked at where it is unpacked.
        let own = one.bytes == contract || one.bytes == contract_words;
        assert!(own || one.packed || !told(one), "the personal number is in {place}");
    }
}

/// The store and the logs beside it.
fn all_is_private(data: &Path) {
    let (mut folders, mut files) = (vec![data.join("store"), data.join("logs")], 0);
    while let Some(folder) = folders.pop() {
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files += 1;
                assert_eq!(mode(&path), 0o600, "{}", path.display());
            }
        }
    }
    assert!(files > 10, "{files}");
}
