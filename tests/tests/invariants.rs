//! What the code must never do, held against the source tree.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;

use ringperm_core::html::style_hash;
use ringperm_tests::tree::{code, files, read, root, shown};
use serde_json::Value;

/// The lines of code in `folder` that hold one of `words`, but for the files below one of `except`.
fn found_in(folder: &str, words: &[&str], except: &[&str]) -> Vec<String> {
    files(folder, &["rs"])
        .into_iter()
        .filter(|path| !except.iter().any(|known| shown(path).starts_with(known)))
        .flat_map(|path| {
            let hits = code(&path).into_iter().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
            hits.map(|(number, line)| format!("{}:{number}: {}", shown(&path), line.trim())).collect::<Vec<_>>()
        })
        .collect()
}

/// The names of all packages that `package` is built from on any desktop, dependencies of tests left out.
///
/// Cargo gets what it lacks: on a new machine nothing has asked for the packages of the other two systems before.
fn built_from(package: &str) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tree = Command::new(cargo);
    tree.args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--package", package]);
    for system in ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"] {
        tree.args(["--target", system]);
    }
    let output = tree.current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter_map(|line| Some(line.split_once(' ')?.0.to_owned())).collect()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().unwrap_or_else(|| panic!("no {key}")).iter()
}

#[test]
fn only_online_is_built_with_http_and_tls_and_only_the_window_with_a_window() {
    const FORBIDDEN: [&str; 22] = [
        "attohttpc",
        "boring",
        "curl",
        "h2",
        "hyper",
        "isahc",
        "mio",
        "native-tls",
        "openssl",
        "openssl-sys",
        "quinn",
        "reqwest",
        "rustls",
        "schannel",
        "socket2",
        "tao",
        "tauri",
        "tokio",
        "tungstenite",
        "ureq",
        "webpki-roots",
        "wry",
    ];
    // The one way to the network, and what it brings: the command line has it too, and nothing else of that kind.
    const ONLINE: [&str; 3] = ["rustls", "ureq", "webpki-roots"];
    for (package, allowed) in [
        ("ringperm-core", [].as_slice()),
        ("asice", &[]),
        ("ringperm-reader", &[]),
        ("ringperm-online", &ONLINE),
        ("ringperm-cli", &ONLINE),
        ("ringperm-keystore", &[]),
    ] {
        let built = built_from(package);
        assert_eq!(built.contains("ringperm-online"), !allowed.is_empty(), "{package}");
        let found: Vec<&&str> =
            FORBIDDEN.iter().filter(|name| built.contains(**name) && !allowed.contains(*name)).collect();
        assert!(found.is_empty(), "{package} is built from {found:?}");
        // By its name only: Windows' own notifications, without a window, for the daily check of the command line.
        let toasts = (package == "ringperm-cli").then_some("tauri-winrt-notification");
        let windows: Vec<&String> =
            built.iter().filter(|name| name.starts_with("tauri") && Some(name.as_str()) != toasts).collect();
        assert_eq!(windows, Vec::<&String>::new(), "{package}");
    }
    assert!(!built_from("asice").contains("ringperm-core"), "asice knows nothing of call centres");
    assert!(built_from("ringperm-desktop").contains("tauri"), "this test can see a window");
}

#[test]
fn nothing_but_online_opens_a_socket() {
    let words = ["std::net", "TcpStream", "UdpSocket", "TcpListener", "UnixStream", "ureq", "rustls"];
    for folder in ["core/src", "asice/src", "reader/src", "cli/src", "src-tauri/src"] {
        assert_eq!(found_in(folder, &words, &[]), Vec::<String>::new());
    }
    // It is asked in two places, each on a wish of the user's, and by core never.
    let callers: BTreeSet<String> = ["core/src", "cli/src", "src-tauri/src"]
        .iter()
        .flat_map(|folder| found_in(folder, &["fetch_entity("], &[]))
        .map(|hit| hit.split(':').next().unwrap().to_owned())
        .collect();
    let known = ["cli/src/commands/register.rs", "src-tauri/src/commands/register.rs"];
    assert_eq!(callers, known.map(str::to_owned).into());
}

#[test]
fn only_the_keystore_speaks_to_the_systems_key_store() {
    let words = ["keyring_core", "keyring_store", "secret_service"];
    for folder in ["core/src", "asice/src", "reader/src", "online/src", "cli/src", "src-tauri/src"] {
        assert_eq!(found_in(folder, &words, &[]), Vec::<String>::new());
        // Whoever removes a key or signs goes through it, so that a passphrase goes with its key.
        let past = ["desk.remove_identity(", "desk.export("];
        assert!(folder == "core/src" || found_in(folder, &past, &[]).is_empty(), "{folder} goes past the key store");
    }
    for package in ["ringperm-core", "asice", "ringperm-reader", "ringperm-online"] {
        let built = built_from(package);
        assert!(!built.contains("keyring-core") && !built.contains("zbus"), "{package} knows no key store");
    }
    // No C library, and none of TLS, comes with it.
    let built = built_from("ringperm-keystore");
    for absent in ["libdbus-sys", "dbus", "openssl-sys", "tokio"] {
        assert!(!built.contains(absent), "{absent}");
    }
}

#[test]
fn the_pure_modules_use_no_file_no_clock_and_no_environment() {
    const WORLD: [&str; 9] = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant::",
        "Local::now",
        "Utc::now",
        "fs::",
    ];
    let pure = [
        "problem",
        "company",
        "scheme",
        "submission",
        "deadline",
        "changes",
        "figures",
        "certification",
        "fee",
        "texts",
        "api",
        "application",
        "inspect",
        "register",
        "html",
        "pdf",
        "mask",
        "lasting",
        "outlived",
        "mail",
        "parcel",
        "remind",
        "calendar",
        "schedule",
    ];
    let others = core_modules().into_iter().filter(|module| !pure.contains(&module.as_str()));
    let except: Vec<String> =
        others.flat_map(|module| [format!("core/src/{module}.rs"), format!("core/src/{module}/")]).collect();
    let except: Vec<&str> = except.iter().map(String::as_str).collect();
    assert_eq!(found_in("core/src", &WORLD, &except), Vec::<String>::new());
    let clock = ["SystemTime::now", "Local::now", "Utc::now"];
    let desk = ["core/src/desk/mod.rs"];
    assert_eq!(found_in("core/src", &clock, &desk), Vec::<String>::new(), "only the desk looks at the clock");
}

/// The modules of core, from the files.
fn core_modules() -> BTreeSet<String> {
    let top = files("core/src", &["rs"]);
    let name = |path: &PathBuf| {
        let below = shown(path)["core/src/".len()..].to_owned();
        below.split('/').next().unwrap().trim_end_matches(".rs").to_owned()
    };
    top.iter().map(name).filter(|name| name != "lib").collect()
}

/// Which modules of core each may use. Lower never sees higher: store and paper know nothing of each other, and only
/// the desk joins them.
const LAYERS: [(&str, &[&str]); 33] = [
    ("problem", &[]),
    ("texts", &["problem"]),
    ("company", &["problem"]),
    ("scheme", &["problem", "texts", "company", "figures"]),
    ("fee", &["scheme"]),
    ("api", &["problem", "texts", "company", "scheme", "certification", "fee", "figures", "mail", "remind"]),
    ("submission", &["problem", "company", "scheme", "api"]),
    ("deadline", &["scheme"]),
    ("certification", &["scheme", "deadline"]),
    ("changes", &[]),
    ("remind", &[]),
    ("calendar", &[]),
    ("schedule", &[]),
    ("programs", &[]),
    ("daily", &["problem", "schedule", "programs"]),
    ("figures", &[]),
    ("inspect", &["company", "api", "figures"]),
    ("register", &["problem", "company", "scheme", "api"]),
    ("file", &["problem"]),
    ("reading", &["problem", "inspect", "programs"]),
    ("showing", &["problem", "api", "inspect", "reading"]),
    ("mask", &["problem", "api"]),
    ("mail", &[]),
    ("parcel", &[]),
    ("store", &["problem", "file", "texts", "company", "scheme", "api", "fee", "figures", "remind"]),
    ("application", &["texts", "scheme", "api", "changes"]),
    ("html", &["texts", "application", "bundle"]),
    ("pdf", &["problem", "texts", "api", "application", "bundle"]),
    ("bundle", &["problem", "texts", "company", "scheme", "api", "changes", "application", "html", "pdf"]),
    (
        "desk",
        &[
            "problem",
            "texts",
            "company",
            "scheme",
            "api",
            "submission",
            "deadline",
            "changes",
            "figures",
            "certification",
            "fee",
            "inspect",
            "register",
            "file",
            "reading",
            "showing",
            "mask",
            "store",
            "application",
            "html",
            "pdf",
            "bundle",
            "lasting",
            "outlived",
            "mail",
            "parcel",
            "remind",
            "calendar",
            "schedule",
            "daily",
        ],
    ),
    ("lib", &["problem"]),
    ("lasting", &["company", "scheme", "api", "submission"]),
    ("outlived", &["scheme"]),
];

#[test]
fn inside_core_lower_never_sees_higher() {
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        LAYERS.iter().map(|(module, uses)| (*module, uses.iter().copied().collect())).collect();
    for module in core_modules() {
        let uses = allowed.get(module.as_str()).unwrap_or_else(|| panic!("{module} stands in no layer"));
        let own = files("core/src", &["rs"]).into_iter().filter(|path| {
            let below = shown(path);
            below == format!("core/src/{module}.rs") || below.starts_with(&format!("core/src/{module}/"))
        });
        for path in own.filter(|path| !path.ends_with("tests.rs")) {
            for (number, line) in code(&path) {
                for used in used_modules(&line) {
                    let fine = used == module || uses.contains(used.as_str());
                    assert!(fine, "{}:{number}: {module} uses {used}: {}", shown(&path), line.trim());
                }
            }
        }
    }
}

/// The modules that `crate::…` names in a line.
fn used_modules(line: &str) -> Vec<String> {
    let mut used = Vec::new();
    for rest in line.split("crate::").skip(1) {
        let list = match rest.strip_prefix('{') {
            Some(inner) => inner.split('}').next().unwrap().split(',').map(str::trim).collect(),
            None => vec![rest],
        };
        for name in list {
            let name: String = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            used.push(if name == "Problem" { "problem".to_owned() } else { name });
        }
    }
    used
}

#[test]
fn only_the_store_touches_the_data_folder() {
    assert_eq!(found_in("core/src", &["rusqlite"], &["core/src/store/"]), Vec::<String>::new());
    for folder in ["cli/src", "src-tauri/src", "reader/src", "asice/src"] {
        assert_eq!(found_in(folder, &["rusqlite", "ringperm.sqlite"], &[]), Vec::<String>::new());
    }
    let places = ["\"documents\"", "\"bundles\"", "\"keys\"", "RINGPERM_STORE"];
    assert_eq!(found_in("core/src", &places, &["core/src/store/"]), Vec::<String>::new());
}

#[test]
fn only_asice_opens_a_strangers_zip_and_only_the_reader_a_strangers_document() {
    let zips = ["zip::", "ZipArchive"];
    let readers = ["pdf_oxide", "hayro", "quick_xml", "encoding_rs", "calamine", "csv::"];
    for folder in ["core/src", "cli/src", "src-tauri/src"] {
        // What is packed for a client is only ever written.
        let parcel = ["core/src/parcel.rs"];
        assert_eq!(found_in(folder, &[zips.as_slice(), &readers].concat(), &parcel), Vec::<String>::new());
    }
    assert_eq!(found_in("core/src", &["ZipArchive", "zip::read"], &[]), Vec::<String>::new());
}

#[test]
fn only_the_border_of_the_page_knows_tauri_and_the_page_fetches_nothing() {
    for path in files("ui/src", &["ts", "tsx"]) {
        let text = read(&path);
        let border = shown(&path).starts_with("ui/src/backend/");
        assert!(border || !text.contains("@tauri-apps"), "{} imports Tauri", shown(&path));
        let network = [
            " fetch(",
            ".fetch(",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
            "sendBeacon",
            "dangerouslySetInnerHTML",
            "eval(",
        ];
        let found: Vec<&&str> = network.iter().filter(|word| text.contains(**word)).collect();
        assert!(found.is_empty(), "{} uses {found:?}", shown(&path));
    }
}

#[test]
fn the_commands_are_the_same_in_rust_list_permissions_and_types() {
    let handler = read(&root().join("src-tauri/src/commands/mod.rs"));
    let start = handler.find("generate_handler![").unwrap() + "generate_handler![".len();
    let inside = &handler[start..start + handler[start..].find(']').unwrap()];
    let called: BTreeSet<String> = inside
        .split(',')
        .map(|path| path.trim().rsplit("::").next().unwrap().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let listed: BTreeSet<String> = read(&root().join("src-tauri/commands.txt")).lines().map(str::to_owned).collect();
    assert_eq!(called, listed);

    let capability: Value = serde_json::from_str(&read(&root().join("src-tauri/capabilities/main.json"))).unwrap();
    let permissions: Vec<&str> = list(&capability, "permissions").map(|p| p.as_str().unwrap()).collect();
    let allowed: BTreeSet<String> = permissions
        .iter()
        .filter_map(|permission| permission.strip_prefix("allow-"))
        .map(|command| command.replace('-', "_"))
        .collect();
    assert_eq!(allowed, called);
    let of_tauri: BTreeSet<&str> = permissions.into_iter().filter(|p| !p.starts_with("allow-")).collect();
    let known = ["core:event:allow-listen", "core:event:allow-unlisten", "core:window:allow-destroy"];
    assert_eq!(of_tauri, BTreeSet::from(known), "nothing else of Tauri's");
    assert!(capability["remote"].is_null(), "no page from elsewhere");

    let types = read(&root().join("ui/src/backend/types/commands.ts"));
    let body = &types[types.find("export interface Commands {").unwrap()..];
    let of_the_page: BTreeSet<String> = body
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('}'))
        .filter_map(|line| Some(line.trim().split_once(": {")?.0.to_owned()))
        .collect();
    assert_eq!(of_the_page, called);
}

#[test]
fn the_pages_policy_names_the_drafts_style_and_nothing_unsafe() {
    let config: Value = serde_json::from_str(&read(&root().join("src-tauri/tauri.conf.json"))).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    assert!(policy.contains(&format!("'{}'", style_hash())), "the style of the draft: {}", style_hash());
    for unsafe_source in ["unsafe", "https:", "*", "ws:"] {
        assert!(!policy.contains(unsafe_source), "{unsafe_source} in {policy}");
    }
    let http: Vec<&str> = policy.split([' ', ';']).filter(|word| word.starts_with("http")).collect();
    assert_eq!(http, ["http://ipc.localhost"], "the way to our own commands on some systems");
    for strict in
        ["default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"]
    {
        assert!(policy.contains(strict), "{strict} in {policy}");
    }
}

#[test]
fn the_source_is_short_and_finished() {
    let unfinished = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["unimple", "mented!("].concat()];
    for path in files(".", &["rs", "ts", "tsx", "css", "ftl", "toml", "sql"]) {
        let text = read(&path);
        for word in &unfinished {
            assert!(!text.contains(word), "{word} in {}", shown(&path));
        }
        let is_code = path.extension().is_some_and(|ending| ending != "toml" && ending != "ftl");
        let generated = shown(&path).starts_with("ui/src/backend/types/");
        let lines = text.lines().count();
        assert!(!is_code || generated || lines <= 500, "{} has {lines} lines", shown(&path));
    }
    let window: usize = files("src-tauri", &["rs"]).iter().map(|path| read(path).lines().count()).sum();
    assert!(window < 1000, "the window is thin: {window} lines");
}

#[test]
fn no_code_is_unsafe_and_every_crate_takes_the_workspaces_lints() {
    let workspace = read(&root().join("Cargo.toml"));
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    let members =
        ["asice", "core", "reader", "cli", "online", "keystore", "src-tauri", "tests", "xtask", "xtask/empty-window"];
    for member in members {
        let manifest = read(&root().join(member).join("Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "{member}");
    }
}

/// The open window has the same check run that the system has run: nothing is told twice because two told it.
#[test]
fn only_the_daily_check_shows_notifications() {
    assert!(built_from("ringperm-cli").contains("notify-rust"));
    for package in ["ringperm-desktop", "ringperm-core"] {
        let shown_by: Vec<String> = built_from(package).into_iter().filter(|name| name.contains("notif")).collect();
        let watching = ["inotify", "inotify-sys", "notify-types"];
        assert!(shown_by.iter().all(|name| watching.contains(&name.as_str())), "{package}: {shown_by:?}");
    }
}

/// A proof whose figure stands nowhere was perhaps never run.
#[test]
fn every_long_proof_stands_in_the_papers_with_its_figure() {
    let proofs = read(&root().join("xtask/src/proof.rs"));
    let list = &proofs[proofs.find("const PROOFS").unwrap()..];
    let named = |text: &str, before: &str| text.split(before).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut known = vec![
        named(&proofs, "const PACKAGES: &str = \""),
        named(&proofs, "const COMPARISON: &str = \""),
        named(&read(&root().join("xtask/src/mutants.rs")), "pub const NAME: &str = \""),
    ];
    known.extend(list.split("Proof { name: \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()));
    assert!(known.len() > 20, "{known:?}");
    let paper = read(&root().join("docs/proof.md"));
    let stands = |name: &String| paper.contains(&format!("`{name}`")) || paper.contains(&format!("--only {name}"));
    let absent: Vec<&String> = known.iter().filter(|name| !stands(name)).collect();
    assert_eq!(absent, Vec::<&String>::new(), "not in docs/proof.md");
}
