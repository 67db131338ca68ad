//! Reminders as they reach somebody: a notification on a bus of the desktop, the daily check in the system, the files to
//! take along.
//!
//! The notification service is `notifications.py`, on a private bus: it writes down what it is asked, and presses the
//! button that a test names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly and says what it counted"
)]

mod clock;
mod expiring;
mod hourly;
mod manager;
mod restored;
mod setup;
mod shown;
mod washing;
mod years;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{Datelike, NaiveDate, Weekday};
use ringperm_tests::cli::{Answer, Ringperm, program};
use ringperm_tests::tree::root;
use serde_json::Value;

/// A company that was approved on 20 November 2026.
fn approved() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    ringperm.ok(&["approve", "2026-11-20"]);
    ringperm
}

/// A desktop whose user presses `button`, and what its notification service was asked.
struct Desktop {
    log: PathBuf,
    button: &'static str,
}

impl Desktop {
    fn of(ringperm: &Ringperm, button: &'static str) -> Self {
        Self { log: ringperm.home().join("notifications.jsonl"), button }
    }

    /// The command on a private bus with the notification service; Debian's Python has the bus's bindings.
    fn around(&self, inner: &Command) -> Command {
        let script = root().join("tests/tests/remind/notifications.py");
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "/usr/bin/python3"]).arg(script).arg(&self.log).args([self.button, "--"]);
        command.arg(inner.get_program()).args(inner.get_args()).env_clear();
        for (name, value) in inner.get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        command
    }

    fn run(&self, ringperm: &Ringperm, args: &[&str]) -> Answer {
        Answer::from(self.around(&ringperm.command(args)).output().unwrap())
    }

    /// The commands one after the other in one session, each at its moment by the clock of the system, which `faketime`
    /// sets, in Oslo. Gives what each answered.
    fn through(&self, ringperm: &Ringperm, list: &[(String, Vec<String>)]) -> Vec<Value> {
        let home = ringperm.home();
        let line = |(number, (moment, args)): (usize, &(String, Vec<String>))| {
            let (program, store) = (program("ringperm"), ringperm.store());
            // Waiting is by the other clock, which is left alone.
            format!(
                "faketime --exclude-monotonic '{moment}' '{}' --store '{}' --lang nb --json {} > '{}/answer-{number}'",
                program.display(),
                store.display(),
                args.join(" "),
                home.display()
            )
        };
        let script: Vec<String> = [FORGOTTEN.to_owned()].into_iter().chain(list.iter().enumerate().map(line)).collect();
        let file = home.join("session.sh");
        fs::write(&file, script.join("\n")).unwrap();
        let mut inner = Command::new("sh");
        inner.arg(&file).env("TZ", "Europe/Oslo").env("HOME", home).env("LC_ALL", "C.UTF-8");
        inner.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        let session = self.around(&inner).output().unwrap();
        let complained = String::from_utf8_lossy(&session.stderr).into_owned();
        let answer = |number: usize| {
            let said = fs::read_to_string(home.join(format!("answer-{number}"))).unwrap();
            serde_json::from_str(&said).unwrap_or_else(|error| panic!("{:?}: {error} {complained}", list[number]))
        };
        (0..list.len()).map(answer).collect()
    }

    /// What the service was asked, oldest first; the list is empty afterwards.
    fn asked(&self) -> Vec<Value> {
        let lines = fs::read_to_string(&self.log).unwrap_or_default();
        let _ = fs::remove_file(&self.log);
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The headings of what was shown.
    fn shown(&self) -> Vec<String> {
        let shown = self.asked().into_iter().filter(|asked| asked["what"] == "shown");
        shown.map(|asked| asked["title"].as_str().unwrap().to_owned()).collect()
    }
}

/// What `faketime` left of a process that was killed goes away: a process that gets the same number could not start.
const FORGOTTEN: &str = r#"for left in /dev/shm/sem.faketime_sem_*; do
  number=${left##*_}
  [ -d "/proc/$number" ] || rm -f "$left" "/dev/shm/faketime_shm_$number"
done"#;

/// A moment of a day in Oslo. In the night in which an hour is missing, the first after it instead of one within.
fn moment(day: NaiveDate, hour: &str) -> String {
    let last_sunday_of_march = day.month() == 3 && day.day() > 24 && day.weekday() == Weekday::Sun;
    let hour = if last_sunday_of_march && hour.starts_with("02:") { "03:00:00" } else { hour };
    format!("{day} {hour}")
}

/// The words of a command.
fn words(line: &str) -> Vec<String> {
    line.split(' ').map(str::to_owned).collect()
}

/// Runs the check with a user who does nothing, for a second.
const LOOK: [&str; 3] = ["remind", "--wait", "1"];

fn whats(asked: &[Value]) -> Vec<&str> {
    asked.iter().map(|one| one["what"].as_str().unwrap()).collect()
}

fn states(ringperm: &Ringperm) -> Vec<String> {
    let due = ringperm.ok(&["due"]);
    due["deadlines"].as_array().unwrap().iter().map(|one| one["state"].as_str().unwrap().to_owned()).collect()
}

/// The command line program in a folder of its own, as it is after an installation elsewhere.
fn installed_in(folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    let copy = folder.join("ringperm");
    fs::copy(program("ringperm"), &copy).unwrap();
    copy
}
