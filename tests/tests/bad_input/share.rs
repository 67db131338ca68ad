//! A store in a folder of another machine: it works, and is warned of; without locks it is refused.

use std::fs;
use std::path::Path;

use ringperm_tests::application::{contents, holding, settle, start};
use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use ringperm_tests::namespaces::inside;

use crate::said::{refused_in_words, text};

/// A server of files and its client, the real ones, with no network between them. Both end with the command.
const A_SHARE: &str = r#"
for server in /usr/lib/openssh/sftp-server /usr/libexec/openssh/sftp-server /usr/lib/ssh/sftp-server; do
    if [ -x "$server" ]; then break; fi
done
printf '#!/bin/sh\nexec %s\n' "$server" > "$3"
chmod 755 "$3"
sshfs -o allow_other -o ssh_command="$3" server:"$1" "$2"
"#;

#[test]
fn a_store_that_is_reached_over_a_network_works_and_is_warned_of() {
    assert!(Path::new("/dev/fuse").exists(), "This test mounts a folder by FUSE: it needs /dev/fuse.");
    let ringperm = Ringperm::new();
    let [server, folder, connect] = ["server", "delt", "koble-til"].map(|name| ringperm.home().join(name));
    fs::create_dir(&server).unwrap();
    fs::create_dir(&folder).unwrap();
    let namespaces = ["--mount", "--pid", "--fork", "--kill-child"];
    let words = inside(&namespaces, A_SHARE, &[arg(&server), arg(&folder), arg(&connect)]);
    let store = folder.join("store");
    let there = ringperm.at(&store).under(&words);
    start(&there);
    let file = write(ringperm.home(), "attest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    there.ok(&["attach", "skatteattest-gyldig", arg(&file)]);
    assert_eq!(holding(&there)["documents"].as_array().unwrap().len(), 1);

    let warnings = LANGUAGES.map(|lang| {
        let said = there.in_language(lang).ok(&["doctor"]);
        assert_eq!(said["integrity"], "ok");
        said["shared"].as_str().unwrap().to_owned()
    });
    let beginnings = ["Dataene ligger i en mappe", "Dataa ligg i ei mappe", "The data are in a folder"];
    for (warning, beginning) in warnings.iter().zip(beginnings) {
        assert!(warning.starts_with(beginning) && warning.contains(arg(&store)), "{warning}");
    }
    // The same folder, where it lies.
    let own = ringperm.at(server.join("store"));
    assert!(own.ok(&["doctor"])["shared"].is_null(), "an ordinary folder is not warned of");
    assert_eq!(holding(&own), holding(&there));
}

#[test]
fn where_nothing_can_be_locked_nothing_is_done_and_that_is_said() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = holding(&ringperm);
    let file = write(ringperm.home(), "attest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
    let args = ["attach", "skatteattest-gyldig", arg(&file)];
    // What network file systems without locks answer, to the database and to the program itself.
    let faults = [("fcntl", "ENOLCK"), ("fcntl", "EOPNOTSUPP"), ("flock", "ENOLCK"), ("flock", "EOPNOTSUPP")];
    let under = |(call, error): (&str, &str)| {
        let (traced, inject) = (format!("trace={call}"), format!("inject={call}:error={error}"));
        let words = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", &traced, "-e", &inject, "--"];
        ringperm.under(&words)
    };
    std::thread::scope(|scope| {
        for fault in faults {
            let without = under(fault);
            scope.spawn(move || refused_in_words(&without, 2, "store-not-lockable", &args));
        }
    });
    assert_eq!(holding(&ringperm), before);
    ringperm.ok(&args);
}

/// Its own place to lie in, where only reading is possible.
const READ_ONLY: &str = "mount --bind \"$1\" \"$1\"\nmount -o remount,bind,ro \"$1\"";

#[test]
fn a_store_that_can_only_be_read_is_read_and_says_so_when_something_is_to_be_saved() {
    let ringperm = Ringperm::new();
    settle(&ringperm);
    let before = contents(ringperm.home());
    let only = ringperm.under(&inside(&["--mount"], READ_ONLY, &[arg(ringperm.store())]));
    for args in [
        ["status"].as_slice(),
        &["due"],
        &["history"],
        &["trash"],
        &["submission", "list"],
        &["identity", "list"],
        &["company", "show"],
    ] {
        let (there, own) = (only.run(args), ringperm.run(args));
        assert_eq!((there.code, &there.json), (own.code, &own.json), "{args:?} is read");
    }
    assert_eq!(only.ok(&["doctor"])["integrity"], "ok");
    let at = |name: &str| arg(&ringperm.home().join(name)).to_owned();
    let (attest, bundle, copy) = (at("papirer/Firmaattest.pdf"), at("ny.zip"), at("ny.tar"));
    let saving: [&[&str]; 6] = [
        &["answer", "kontaktperson", "--field", "name=Ola Nordmann"],
        &["attach", "skatteattest-gyldig", &attest],
        &["detach", "1"],
        // Both are written into the store first, or noted in it.
        &["export", &bundle],
        &["backup", &copy],
        // What was shown is remembered, so that it is not shown twice.
        &["remind"],
    ];
    for args in saving {
        for lang in LANGUAGES {
            text(lang, &only.in_language(lang).run(args), 2, "store-unusable", args);
        }
    }
    assert!(contents(ringperm.home()) == before, "no byte was changed, and nothing is left");
}
