//! The open window reminds by the same check as the system: between them each step is told once.
//!
//! The window's part runs in a process of its own: this test's program, started anew.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use ringperm_core::daily::Hourly;
use ringperm_tests::cli::Ringperm;
use rusqlite::Connection;

use super::{Desktop, approved};

/// Where the window's part finds its store.
const STORE: &str = "RINGPERM_TEST_WINDOW_STORE";

/// How many looks are written that the system did not start.
fn looks(store: &Path) -> u32 {
    let rows = Connection::open(store.join("ringperm.sqlite")).unwrap();
    rows.query_row("SELECT count(*) FROM reminder_check WHERE NOT scheduled", [], |row| row.get(0)).unwrap_or_default()
}

/// What an open window does in its first hour, however often it is asked.
fn as_the_window(store: &Path) {
    let mut hourly = Hourly::default();
    for _ in 0..3 {
        hourly.check(store);
    }
    let until = Instant::now() + Duration::from_secs(20);
    while looks(store) == 0 && Instant::now() < until {
        std::thread::yield_now();
    }
    assert_eq!(looks(store), 1);
}

fn window(ringperm: &Ringperm, desktop: &Desktop) {
    let mut inner = Command::new("faketime");
    inner.args(["--exclude-monotonic", "2027-09-21 09:00:00"]).arg(env::current_exe().unwrap());
    inner.args(["--exact", "hourly::the_open_window_and_the_system_tell_each_step_once_between_them", "--nocapture"]);
    inner.env(STORE, ringperm.store()).env("HOME", ringperm.home()).env("TZ", "Europe/Oslo");
    inner.env("PATH", env::var_os("PATH").unwrap_or_default());
    let answer = desktop.around(&inner).output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stdout));
}

fn system(ringperm: &Ringperm, desktop: &Desktop) {
    let look = ("2027-09-21 10:00:00".to_owned(), super::words("remind --scheduled --wait 0"));
    desktop.through(ringperm, &[look]);
}

#[test]
fn the_open_window_and_the_system_tell_each_step_once_between_them() {
    if let Some(store) = env::var_os(STORE) {
        return as_the_window(Path::new(&store));
    }
    for parts in [[window, system], [system, window]] {
        let ringperm = approved();
        let desktop = Desktop::of(&ringperm, "close");
        for part in parts {
            part(&ringperm, &desktop);
        }
        assert_eq!(desktop.shown(), ["Send videreføring etter år 1"]);
    }
}
