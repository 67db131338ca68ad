//! The daily check under a real `systemd --user`, which this test starts for itself: in a home, on a bus and in a `/run` of
//! its own, so that nothing of whoever runs it is touched.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use chrono::{Days, Local, Months};
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::namespaces::inside;
use serde_json::Value;

use super::{Desktop, installed_in};

/// `systemd` starts as a user's manager only where it thinks that it has started the machine, too.
const BOOTED: &str = "mount -t tmpfs -o mode=755 none /run\nmkdir -p /run/systemd/system";

/// What happens in the session; `$1` is the program. Each answer goes into a file of its own.
const SESSION: &str = r#"
set -e
unit=no.ringperm.Ringperm.remind
# The bus lies where a user's manager looks for it, whatever its environment says.
path=${DBUS_SESSION_BUS_ADDRESS#unix:path=}
ln -s "${path%%,*}" "$XDG_RUNTIME_DIR/bus"
# The machine's own `dbus.socket` would put another one in its place, on which nobody shows notifications.
mkdir -p "$HOME/.config/systemd/user"
ln -s /dev/null "$HOME/.config/systemd/user/sockets.target"
/usr/lib/systemd/systemd --user --log-target=console & manager=$!
trap 'kill $manager' EXIT
until systemctl --user show-environment >/dev/null 2>&1; do kill -0 $manager; done
"$1" remind --install --store "$2" --json > installed
systemctl --user list-timers --no-legend > timers
"$1" doctor --store "$2" --json > doctor
# The machine was off for three days, or so the timer has it written down.
systemctl --user stop $unit.timer
touch -d '3 days ago' "$HOME/.local/share/systemd/timers/stamp-$unit.timer"
# To the second, and not to the minute in which the system gathers what it has to do.
mkdir -p "$HOME/.config/systemd/user/$unit.timer.d"
printf '[Timer]\nAccuracySec=1s\n' > "$HOME/.config/systemd/user/$unit.timer.d/at-once.conf"
systemctl --user daemon-reload
systemctl --user start $unit.timer
until [ -e told ]; do systemctl --user is-active --quiet $unit.timer; done
systemctl --user show -p Result $unit.service > result
systemctl --user disable --now $unit.timer
"$1" doctor --store "$2" --json > disabled || true
"$1" remind --uninstall --store "$2" --json > uninstalled
"#;

/// Stands in for the window: says how it was started, once the check that started it is over.
const WINDOW: &str = r#"#!/bin/sh
while [ "$(systemctl --user is-active no.ringperm.Ringperm.remind.service)" = active ]; do :; done
echo "$@" > "$HOME/telling"
mv "$HOME/telling" "$HOME/told"
"#;

#[test]
fn the_timer_catches_up_the_check_shows_and_the_window_outlives_it() {
    let today = Local::now().date_naive();
    let approved = today - Months::new(12) + Days::new(3);
    let ringperm = Ringperm::new().on(&today.to_string());
    ringperm.ok(&["company", "add", "123456785", "--name", "Eksempel AS"]);
    ringperm.ok(&["approve", &approved.to_string()]);
    let home = ringperm.home();
    let program = installed_in(&home.join("Ringperm 2"));
    let window = program.with_file_name("ringperm-desktop");
    fs::write(&window, WINDOW).unwrap();
    fs::set_permissions(&window, Permissions::from_mode(0o755)).unwrap();
    let run = home.join("run");
    fs::create_dir(&run).unwrap();
    fs::set_permissions(&run, Permissions::from_mode(0o700)).unwrap();

    let mut session = Command::new("timeout");
    session.args(["60", "sh", "-c", SESSION, "sh", arg(&program), arg(ringperm.store())]);
    session.env("HOME", home).env("XDG_RUNTIME_DIR", &run).env("LC_ALL", "C.UTF-8");
    session.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    let desktop = Desktop::of(&ringperm, "open");
    let around = desktop.around(&session);
    let words = inside(&["--mount"], BOOTED, &[]);
    let mut outside = Command::new(&words[0]);
    outside.args(&words[1..]).arg(around.get_program()).args(around.get_args()).env_clear().current_dir(home);
    for (name, value) in around.get_envs() {
        outside.env(name, value.unwrap_or_default());
    }
    let done = outside.output().unwrap();
    assert!(
        done.status.success(),
        "A user's own systemd could not be started or did not do its work here. It needs Debian's package systemd and a \
         control group that it may write to.\n{}",
        String::from_utf8_lossy(&done.stderr)
    );

    let said = |name: &str| fs::read_to_string(home.join(name)).unwrap();
    let json = |name: &str| -> Value { serde_json::from_str(&said(name)).unwrap() };
    assert_eq!((&json("installed")["state"], &json("installed")["way"]), (&"fine".into(), &"timer".into()));
    assert!(said("timers").contains("08:00:00") && said("timers").contains("no.ringperm.Ringperm.remind.service"));
    assert!(json("doctor")["reminders"]["broken"].is_null(), "{}", said("doctor"));
    let page = format!("deadlines/at/123456785-{approved}-year-1");
    assert_eq!(said("told").trim_end(), format!("--store {} --open {page}", arg(ringperm.store())));
    assert_eq!(said("result").trim_end(), "Result=success");
    assert_eq!(json("disabled")["reminders"]["daily"], "disabled");
    assert!(!home.join(".config/systemd/user/no.ringperm.Ringperm.remind.timer").exists());
    let shown = desktop.shown();
    assert_eq!(shown.iter().filter(|title| *title == "Send videreføring etter år 1").count(), 1, "{shown:?}");
}
