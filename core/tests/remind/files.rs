//! The files that systems and calendars read.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use chrono::DateTime;
use ringperm_core::calendar::{Entry, calendar};
use ringperm_core::schedule::{
    NAME, Order, desktop_entry, is_switched_off, launch_agent, systemd_service, systemd_timer, task_xml,
};

use super::day;

fn order() -> Order {
    Order {
        program: "/opt/Ringperm 2/ringperm".to_owned(),
        store: Some("/home/kari/100 % \"våre\" $HOME\\data".to_owned()),
        title: "Ringperm: daglig sjekk av frister".to_owned(),
    }
}

#[test]
fn the_units_say_what_is_run_and_when_with_every_mark_taken_literally() {
    let service = systemd_service(&order());
    let exec = "ExecStart=\"/opt/Ringperm 2/ringperm\" \"remind\" \"--scheduled\" \"--store\" \
                \"/home/kari/100 %% \\\"våre\\\" $$HOME\\\\data\"";
    assert!(service.lines().any(|line| line == exec), "{service}");
    let timer = systemd_timer(&order());
    for line in ["OnCalendar=*-*-* 08:00:00", "Persistent=true", "WantedBy=timers.target"] {
        assert!(timer.lines().any(|found| found == line), "{line}");
    }
    assert!(!systemd_service(&Order { store: None, ..order() }).contains("--store"));
}

/// systemd must be installed; it need not be running.
#[test]
fn systemd_finds_nothing_wrong_with_the_units() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("ringperm");
    fs::write(&program, "#!/bin/sh\n").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let order = Order { program: program.display().to_string(), ..order() };
    let unit = |kind: &str| folder.path().join(format!("{NAME}.{kind}"));
    fs::write(unit("service"), systemd_service(&order)).unwrap();
    fs::write(unit("timer"), systemd_timer(&order)).unwrap();
    let verify = Command::new("systemd-analyze")
        .args(["verify", "--user", "--man=no"])
        .args([unit("service"), unit("timer")])
        .env("XDG_RUNTIME_DIR", folder.path())
        .output()
        .expect("systemd-analyze, of Debian's package systemd");
    let said = String::from_utf8_lossy(&verify.stderr);
    let about_ours: Vec<&str> = said.lines().filter(|line| line.contains(NAME)).collect();
    assert!(verify.status.success() && about_ours.is_empty(), "{said}");

    let calendar = Command::new("systemd-analyze")
        .args(["calendar", "--iterations=2", "--base-time=2027-03-27 12:00:00", "*-*-* 08:00:00"])
        .env("TZ", "Europe/Oslo")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&calendar.stdout);
    // The night between is one hour short.
    for morning in ["2027-03-28 08:00:00", "2027-03-29 08:00:00"] {
        assert!(calendar.status.success() && said.contains(morning), "{said}");
    }
}

#[test]
fn an_autostart_entry_is_quoted_twice_and_can_be_seen_to_be_switched_off() {
    let entry = desktop_entry(&order());
    let exec = "Exec=\"/opt/Ringperm 2/ringperm\" \"remind\" \"--scheduled\" \"--store\" \
                \"/home/kari/100 %% \\\\\"våre\\\\\" \\\\$HOME\\\\\\\\data\"";
    assert!(entry.lines().any(|line| line == exec), "{entry}");
    assert!(!is_switched_off(&entry));
    for off in ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"] {
        assert!(is_switched_off(&format!("{entry}{off}\n")), "{off}");
    }
}

#[test]
fn the_task_of_windows_catches_up_and_is_well_formed() {
    let task = task_xml(&Order {
        program: r"C:\Program Files\Ringperm & co\ringperm.exe".to_owned(),
        store: Some(r"D:\våre data\".to_owned()),
        ..order()
    });
    for part in [
        "<StartWhenAvailable>true</StartWhenAvailable>",
        "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
        r"<Command>C:\Program Files\Ringperm &amp; co\ringperm.exe</Command>",
        r"<Arguments>remind --scheduled --store &quot;D:\våre data\\&quot;</Arguments>",
    ] {
        assert!(task.contains(part), "{part}\n{task}");
    }
    well_formed(&task.replace("UTF-16", "UTF-8"));
}

#[test]
fn the_agent_of_macos_runs_at_login_and_in_the_morning_and_is_well_formed() {
    let agent = launch_agent(&order());
    assert!(agent.contains("<key>RunAtLoad</key>\n  <true/>"));
    assert!(agent.contains("<key>Hour</key>\n    <integer>8</integer>"));
    assert!(agent.contains("<string>/home/kari/100 % &quot;våre&quot; $HOME\\data</string>"));
    well_formed(&agent);
    // Python's own reader of property lists gives back what went in.
    let read = "import plistlib,sys;p=plistlib.loads(sys.argv[1].encode());print(p['ProgramArguments'][4])";
    assert_eq!(python(&[read, &agent]).trim_end(), order().store.unwrap());
}

fn well_formed(xml: &str) {
    python(&["import sys,xml.dom.minidom as m;m.parseString(sys.argv[1].encode())", xml]);
}

fn python(args: &[&str]) -> String {
    let output = Command::new("python3").arg("-c").args(args).output().expect("python3");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn entry(id: &str, due: &str, steps: &[&str]) -> Entry {
    Entry {
        id: id.to_owned(),
        due: day(due),
        title: "Send videreføring etter år 1 – Eksempel, Sønner; og Co AS".to_owned(),
        description: "Send senest fredag 19. november 2027.\nFør fristen: Bestill skatteattest, Betal gebyret"
            .to_owned(),
        steps: steps.iter().map(|step| day(step)).collect(),
    }
}

fn now() -> DateTime<chrono::FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T14:05:06+01:00").unwrap()
}

#[test]
fn a_deadline_is_a_whole_day_and_each_reminder_before_it_rings_at_nine() {
    let list = [entry("123456785-2026-11-20-year-1", "2027-11-20", &["2027-11-06", "2027-11-20"])];
    let written = calendar("Godkjent Callcenter", &list, &BTreeMap::new(), 7, now());
    let text = &written.text;
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "UID:123456785-2026-11-20-year-1@no.ringperm.Ringperm",
        "DTSTART;VALUE=DATE:20271120",
        "DTEND;VALUE=DATE:20271121",
        "UID:123456785-2026-11-20-year-1-14@no.ringperm.Ringperm",
        "DTSTART:20271106T090000",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "SEQUENCE:7",
        "DTSTAMP:20261122T130506Z",
    ] {
        assert!(text.split("\r\n").any(|found| found == line), "{line}\n{text}");
    }
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
    assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "folded, with CR LF\n{text}");
}

#[test]
fn a_second_file_updates_the_first_and_takes_back_what_is_gone() {
    let first = calendar(
        "Godkjent Callcenter",
        &[entry("a-year-1", "2027-11-20", &["2027-11-06"]), entry("a-year-2", "2028-11-20", &[])],
        &BTreeMap::new(),
        1,
        now(),
    );
    let again =
        calendar("Godkjent Callcenter", &[entry("a-year-1", "2027-12-01", &["2027-11-17"])], &first.entries, 2, now());
    // The same three UIDs: two with a new day, one cancelled.
    let uids = |text: &str| -> Vec<String> {
        let mut uids: Vec<String> =
            text.split("\r\n").filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect();
        uids.sort();
        uids
    };
    assert_eq!(uids(&first.text), uids(&again.text));
    assert_eq!(again.text.matches("STATUS:CANCELLED").count(), 1);
    assert_eq!(again.text.matches("SEQUENCE:2").count(), 3);
    assert_eq!(again.entries.len(), 2);
}

/// By Debian's own Python, or the first on the path that has the package `icalendar`.
#[test]
fn an_independent_parser_reads_the_same() {
    let has = |python: &&str| {
        Command::new(python).args(["-c", "import icalendar"]).output().is_ok_and(|found| found.status.success())
    };
    let python = ["/usr/bin/python3", "python3"].into_iter().find(has).expect("Debian's package python3-icalendar");
    let list = [entry("123456785-2026-11-20-year-1", "2027-11-20", &["2027-09-21", "2027-11-20"])];
    let written = calendar("Godkjent Callcenter", &list, &BTreeMap::new(), 3, now());
    let read = "import sys,icalendar
c=icalendar.Calendar.from_ical(sys.argv[1])
for e in c.walk('VEVENT'):
    alarms=[a['TRIGGER'].dt.total_seconds() for a in e.walk('VALARM')]
    print(e['UID'],e['DTSTART'].dt,e['SEQUENCE'],e['SUMMARY'],alarms)
assert not c.errors and all(not e.errors for e in c.walk())";
    let title = "Send videreføring etter år 1 – Eksempel, Sønner; og Co AS";
    let id = "123456785-2026-11-20-year-1";
    let expected = [
        format!("{id}@no.ringperm.Ringperm 2027-11-20 3 {title} []"),
        format!("{id}-60@no.ringperm.Ringperm 2027-09-21 09:00:00 3 {title} [0.0]"),
        format!("{id}-0@no.ringperm.Ringperm 2027-11-20 09:00:00 3 {title} [0.0]"),
    ];
    let output = Command::new(python).args(["-c", read, &written.text]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().collect::<Vec<_>>(), expected);
}
